public import JSON

/// The formats whose shape is known here, by what a credential calls itself.
///
/// ```swift
/// CredentialFormat(of: document.root)?.name        // "Open Badges 3.0"
/// ```
public enum CredentialFormat: String, Sendable, Hashable, CaseIterable {
    /// `OpenBadgeCredential`, also called `AchievementCredential`.
    case openBadge
    /// `ClrCredential`: several credentials of one learner, bound together.
    case learnerRecord
    /// `EndorsementCredential`: what somebody says about an issuer, an achievement or a badge.
    case endorsement
    /// `VerifiableCredential` and nothing more that is known here: only the W3C's own rules apply.
    case verifiableCredential

    /// The name of the specification, which is the same in all languages.
    public var name: String {
        switch self {
        case .openBadge, .endorsement: "Open Badges 3.0"
        case .learnerRecord: "CLR 2.0"
        case .verifiableCredential: "W3C Verifiable Credentials"
        }
    }

    /// The format of a credential; nil for a document that names none of them in `type`.
    ///
    /// A credential that calls itself nothing but `VerifiableCredential` and whose subject is an `AchievementSubject` or a
    /// `ClrSubject` is one of the education formats with its type left out.
    public init?(of credential: JSONValue) {
        guard let type = credential["type"] else { return nil }
        var isCredential = false
        var isBadge = false
        var isEndorsement = false
        var isRecord = false
        type.forEachElement { name in
            if name.equals("VerifiableCredential") {
                isCredential = true
            } else if name.equals("OpenBadgeCredential") || name.equals("AchievementCredential") {
                isBadge = true
            } else if name.equals("EndorsementCredential") {
                isEndorsement = true
            } else if name.equals("ClrCredential") {
                isRecord = true
            }
        }
        if isRecord {
            self = .learnerRecord
        } else if isBadge {
            self = .openBadge
        } else if isEndorsement {
            self = .endorsement
        } else if isCredential {
            self = Self.format(bySubjectOf: credential)
        } else {
            return nil
        }
    }

    private static func format(bySubjectOf credential: JSONValue) -> CredentialFormat {
        guard let type = credential["credentialSubject"]?["type"] else { return .verifiableCredential }
        if type.isOrHolds("AchievementSubject") { return .openBadge }
        return type.isOrHolds("ClrSubject") ? .learnerRecord : .verifiableCredential
    }
}

/// The data model a credential is written in. The education formats exist in both.
public enum CredentialDataModel: Sendable, Hashable {
    /// W3C Verifiable Credentials 1.1: `issuanceDate`, `expirationDate`.
    case version1
    /// W3C Verifiable Credentials 2.0: `validFrom`, `validUntil`.
    case version2

    /// The model whose context is named; where none is, the one whose dates are used.
    public init(of credential: JSONValue) {
        let context = credential["@context"]
        if context?.isOrHolds(Self.context2) == true {
            self = .version2
        } else if context?.isOrHolds(Self.context1) == true {
            self = .version1
        } else {
            self = credential["issuanceDate"] != nil && credential["validFrom"] == nil ? .version1 : .version2
        }
    }

    static let context1: StaticString = "https://www.w3.org/2018/credentials/v1"
    static let context2: StaticString = "https://www.w3.org/ns/credentials/v2"

    /// The context that comes first in a credential of this model.
    var context: StaticString { self == .version1 ? Self.context1 : Self.context2 }
}

extension JSONValue {
    /// Whether it is this text, or a list with this text in it.
    func isOrHolds(_ text: StaticString) -> Bool {
        guard kind == .array else { return equals(text) }
        for element in elements where element.equals(text) { return true }
        return false
    }
}
