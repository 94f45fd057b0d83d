public import Achievements
public import Encodings
import JSON

/// One credential as its learner sees it: what it says, and how it stands.
///
/// ```swift
/// for group in CardGroup.groups(of: try vault.cards(at: now)) {
///     print(group.current.title(in: .english) ?? "?", group.current.state.word)
/// }
/// ```
///
/// What it says is a claim of whoever wrote it, whatever the state. Texts are raw here; ``CardText`` makes them fit to be shown.
public struct Card: Sendable {
    /// What kind of thing the record holds; the raw values are public API.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A credential about an achievement (Open Badges 3.0).
        case award
        /// Another W3C credential.
        case credential
        /// A presentation that somebody made.
        case presentation
        /// Nothing that is read here; kept all the same.
        case unknown
    }

    public let record: CredentialRecord
    public let kind: Kind
    public let state: CardState
    /// What an award says.
    public let achievement: Achievement?
    /// `id` of the credential.
    public let credentialID: String?
    /// The identifier that the credential names its issuer by.
    public let issuerID: String?
    /// `id` of the subject: the holder's key where it begins with `did:`.
    public let subjectID: String?
    public let validFrom: DateTimeStamp?
    public let validUntil: DateTimeStamp?
    /// Whether it names a status list: then its issuer can withdraw it.
    public let hasStatus: Bool
    /// The names of what is in it that nothing else on the card tells of.
    let untoldMembers: [String]
    /// The title and the issuer's name of what is no award.
    private let plainTitle: String?
    private let plainIssuer: String?
    /// The text of the credential, to be held against another that says it is the same.
    private let text: [UInt8]?

    /// Reads a record. Never fails: what cannot be read is a card of kind ``Kind/unknown``.
    ///
    /// - Parameters:
    ///   - bytes: The record's bytes, as they came.
    ///   - report: The report that is kept with it, or a newer one.
    ///   - now: The moment for which the card is shown.
    public init(_ record: CredentialRecord, bytes: [UInt8], report: [UInt8]?, at now: Instant) {
        self.record = record
        let root = CredentialText.root(of: bytes)
        text = root?.document.bytes
        let read = root.flatMap { try? OpenBadges3.read($0) }
        achievement = read?.achievement
        credentialID = read?.id ?? root?["id"]?.string
        issuerID = read?.issuerID ?? root?["issuer"]?.string ?? root?["issuer"]?["id"]?.string
        subjectID = read?.subjectID
        validFrom = read?.validFrom ?? Self.stamp(root?["validFrom"] ?? root?["issuanceDate"])
        validUntil = read?.validUntil ?? Self.stamp(root?["validUntil"] ?? root?["expirationDate"])
        hasStatus = root?["credentialStatus"] != nil
        untoldMembers = root.map { UntoldMembers.names(in: $0, read: read?.achievement) } ?? []
        plainTitle = root?["name"]?.string
        plainIssuer = root?["issuer"]?["name"]?.string
        if read != nil {
            kind = .award
        } else if let type = root?["type"] {
            func says(_ name: StaticString) -> Bool { type.oneOrMany.contains { $0.equals(name) } }
            kind =
                says("VerifiablePresentation") ? .presentation : says("VerifiableCredential") ? .credential : .unknown
        } else {
            kind = .unknown
        }
        state = CardState(
            report: report, validFrom: validFrom?.instant, validUntil: validUntil?.instant, now: now)
    }

    /// What it says, whatever its proof: two files with the same contents are copies of each other. Nil for what is not read here.
    var contents: [UInt8]? {
        text.flatMap { try? JSONDocument(parsing: $0).root.canonicalBytes(omitting: "proof") }
    }

    private static func stamp(_ value: JSONValue?) -> DateTimeStamp? {
        value?.string.flatMap { try? DateTimeStamp($0) }
    }
}

extension Card {
    /// The title, in the learner's language where the issuer gave it in that.
    public func title(in language: LanguageTag) -> String? { achievement?.title.text(for: language) ?? plainTitle }

    /// The awarding body by the registry that was asked; nil when none named it.
    public var registeredBody: String? { state.registryName }

    /// The awarding body as the credential calls it.
    public func claimedBody(in language: LanguageTag) -> String? {
        achievement?.awardingBodies.lazy.compactMap { $0.legalName.text(for: language) }.first ?? plainIssuer
    }

    /// The day of award, as the issuer's calendar had it.
    public var awardDay: CalendarDate? { achievement?.awardDate ?? validFrom?.date }

    /// The learner, as the credential calls her.
    public var learner: String? {
        guard let learner = achievement?.learner else { return nil }
        return learner.name?.full
            ?? learner.identifiers.lazy.compactMap { if case .plain(let text) = $0.value { text } else { nil } }.first
    }
}

extension LanguageText {
    /// The text for a reader: in her language, in that language of another country, else as it was first given.
    func text(for language: LanguageTag) -> String? {
        self[language] ?? entries.first { $0.language.language == language.language }?.text ?? entries.first?.text
    }
}
