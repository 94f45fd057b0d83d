/// The classes whose shape is known, by the names of the specifications.
enum ShapeName: UInt8, CaseIterable {
    // Credentials, in both data models
    case badge1, badge2, record1, record2, endorsement1, endorsement2, credential1, credential2
    // Subjects
    case achievementSubject, clrSubject, endorsementSubject, subject
    // What is awarded
    case achievement, criteria, alignment, related, resultDescription, rubricCriterionLevel, result, association
    // Who
    case profile, issuer, issuer1, address, geoCoordinates, identityObject, identifierEntry
    // What goes with it
    case image, evidence, proof, credentialSchema, status1, status2, refreshService, termsOfUse, typed, resource

    /// The shape of a credential.
    init(_ format: CredentialFormat, _ model: CredentialDataModel) {
        let isFirst = model == .version1
        self =
            switch format {
            case .openBadge: isFirst ? .badge1 : .badge2
            case .learnerRecord: isFirst ? .record1 : .record2
            case .endorsement: isFirst ? .endorsement1 : .endorsement2
            case .verifiableCredential: isFirst ? .credential1 : .credential2
            }
    }
}

/// What a class of the formats consists of, as a table that can be read beside the specification.
///
/// ```swift
/// ClassShape("Criteria", [.may("id", .uri), .may("narrative", .text)], oneOf: ["id", "narrative"])
/// ```
///
/// The tables hold facts: names, types, how many, how much they matter. Members that no table names are allowed unless the
/// class is closed.
struct ClassShape {
    /// How `type` is written.
    enum Typing {
        /// A list of classes with this one in it.
        case list
        /// A single name.
        case single
    }

    /// The name of the class: what `type` must hold.
    let name: StaticString
    /// Other names of the class, of which one is enough.
    let aliases: [StaticString]
    let typing: Typing
    /// Whether `type` must also hold `VerifiableCredential`.
    let isCredential: Bool
    /// Whether the class has no other members.
    let isClosed: Bool
    /// Whether an object without any member says nothing and is refused.
    let needsMembers: Bool
    let members: [MemberRule]
    /// Members of which at least one should be there.
    let oneOf: [StaticString]

    init(
        _ name: StaticString, aliases: [StaticString] = [], typing: Typing = .list, isCredential: Bool = false,
        isClosed: Bool = false, needsMembers: Bool = false, _ members: [MemberRule], oneOf: [StaticString] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.typing = typing
        self.isCredential = isCredential
        self.isClosed = isClosed
        self.needsMembers = needsMembers
        self.members = members
        self.oneOf = oneOf
    }
}

extension ShapeName {
    var shape: ClassShape {
        switch self {
        case .badge1: .badge1
        case .badge2: .badge2
        case .record1: .record1
        case .record2: .record2
        case .endorsement1: .endorsement1
        case .endorsement2: .endorsement2
        case .credential1: .credential1
        case .credential2: .credential2
        case .achievementSubject: .achievementSubject
        case .clrSubject: .clrSubject
        case .endorsementSubject: .endorsementSubject
        case .subject: .subject
        case .achievement: .achievement
        case .criteria: .criteria
        case .alignment: .alignment
        case .related: .related
        case .resultDescription: .resultDescription
        case .rubricCriterionLevel: .rubricCriterionLevel
        case .result: .result
        case .association: .association
        case .profile: .profile
        case .issuer: .issuer
        case .issuer1: .issuer1
        case .address: .address
        case .geoCoordinates: .geoCoordinates
        case .identityObject: .identityObject
        case .identifierEntry: .identifierEntry
        case .image: .image
        case .evidence: .evidence
        case .proof: .proof
        case .credentialSchema: .credentialSchema
        case .status1: .status1
        case .status2: .status2
        case .refreshService: .refreshService
        case .termsOfUse: .termsOfUse
        case .typed: .typed
        case .resource: .resource
        }
    }
}
