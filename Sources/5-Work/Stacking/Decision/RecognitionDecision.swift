import Achievements
public import Encodings
import Identifiers
import JSON
public import Signing
public import Texts
public import Verification

/// What an officer wrote down: the step of every criterion, which of them she changed and why, and what it rests on.
///
/// ```swift
/// let change = RecognitionDecision.Change(award: "1", criterion: .workload, step: .weak, reason: "no hours were shown")
/// let decision = try RecognitionDecision(dossier, changes: [change], receipt: receipt, files: files)
/// let bytes = try decision.signed(by: key, at: now, texts: Texts())
/// ```
///
/// It holds steps and reasons, and says nothing of what follows from them. The receipt of all checks travels inside of it,
/// signed by the same key; nothing in it names the learner. Format: `docs/formats/decision.md`.
public struct RecognitionDecision: Sendable, Hashable {
    /// A step that an officer sees otherwise.
    public struct Change: Sendable, Hashable {
        /// The award: the number of its page in the dossier from 1, its id, its file, or the first digits of its digest.
        public var award: String
        public var criterion: DossierCriterion.Kind
        public var step: DossierCriterion.Step
        public var reason: String

        public init(
            award: String, criterion: DossierCriterion.Kind, step: DossierCriterion.Step, reason: String
        ) {
            self.award = award
            self.criterion = criterion
            self.step = step
            self.reason = reason
        }
    }

    /// The rules as they were.
    public struct Rules: Sendable, Hashable {
        public let id: String
        public let version: String
        public let title: String
        public let body: String
        public let bodyID: String?
        public let date: CalendarDate?
        /// SHA-256 of the rule file, in hexadecimal.
        public let digest: String
        /// How was known whose they are: `unsigned`, `unknown_key`, `registered`.
        public let standing: RulesAuthorship.Standing
        /// The key that signed them, in Multikey form; nil where nobody did.
        public let key: String?
    }

    /// An award and its criteria.
    public struct Award: Sendable, Hashable {
        public let id: String
        public let title: String
        public let issuer: String
        /// SHA-256 of the credential, in hexadecimal.
        public let digest: String
        /// SHA-256 of the file it came in, in hexadecimal: one of those in the receipt.
        public let file: String
        /// Where it was suggested to count; nil where it was not.
        public let slot: String?
        public let credits: String?
        public let criteria: [Criterion]
    }

    /// A criterion: what was suggested, and what the officer says.
    public struct Criterion: Sendable, Hashable {
        public let kind: DossierCriterion.Kind
        /// Nil where it was left out.
        public let suggested: DossierCriterion.Step?
        /// The same, unless it was changed.
        public let decided: DossierCriterion.Step?
        /// Why it was changed; nil where it was not.
        public let reason: String?
    }

    public let rules: Rules
    /// The day of asking.
    public let day: CalendarDate
    /// In the order of the dossier's pages.
    public let awards: [Award]
    /// Every check, and what it rested on.
    public let receipt: Receipt

    /// Most characters of a reason.
    public static let longestReason = 2_000

    init(rules: Rules, day: CalendarDate, awards: [Award], receipt: Receipt) {
        self.rules = rules
        self.day = day
        self.awards = awards
        self.receipt = receipt
    }

    /// What a dossier suggests, with what the officer changes.
    ///
    /// - Parameters:
    ///   - dossier: Worked out now, from awards that were verified now: one that was handed in could say anything.
    ///   - receipt: What those checks found.
    ///   - files: For the SHA-256 of each credential that of the file it came in, both in hexadecimal.
    /// - Throws: ``StackingError`` `decision.unknown` for an award that no page, or more than one, is about;
    ///   `decision.reason`; `decision.unchecked` for an award whose file the receipt does not have.
    public init(
        _ dossier: RecognitionDossier, changes: [Change], receipt: Receipt, files: [String: String]
    ) throws(StackingError) {
        var changed: [Int: [DossierCriterion.Kind: Change]] = [:]
        for change in changes {
            let isLong = change.reason.count > Self.longestReason
            guard !change.reason.allSatisfy(\.isWhitespace), !isLong else {
                throw StackingError(.decisionReason, facts: ["limit": String(Self.longestReason)])
            }
            let page = try Self.page(change.award, in: dossier.pages)
            guard changed[page, default: [:]].updateValue(change, forKey: change.criterion) == nil else {
                throw StackingError(.decisionReason, facts: ["limit": String(Self.longestReason)])
            }
        }
        let awards = dossier.pages.enumerated().map { position, page in
            Award(page, file: files[page.award.digest] ?? "", changed[position] ?? [:])
        }
        self.init(rules: Rules(dossier.stack.rules), day: dossier.stack.day, awards: awards, receipt: receipt)
        if let place = firstUnchecked { throw Self.unchecked(place) }
    }

    /// The first award whose file was not among those that were checked.
    var firstUnchecked: Int? {
        let checked = Set(receipt.entries.map { Hex.encode($0.digest) })
        return awards.firstIndex { !checked.contains($0.file) }
    }

    static func unchecked(_ place: Int) -> StackingError {
        StackingError(.decisionUnchecked, at: .pointer("/credentialSubject/awards/\(place)/file"))
    }

    private static func page(_ name: String, in pages: [DossierPage]) throws(StackingError) -> Int {
        func isNamed(_ position: Int) -> Bool {
            let award = pages[position].award
            let names = [String(position + 1), award.id, award.source]
            return names.contains { $0.utf8.elementsEqual(name.utf8) }
                || name.utf8.count >= 8 && award.digest.utf8.starts(with: name.utf8)
        }
        let found = pages.indices.filter(isNamed)
        guard found.count == 1 else {
            let known = pages.enumerated().map { "\($0 + 1) (\($1.award.source))" }
            throw StackingError(
                .decisionUnknown, facts: ["award": name, "known": known.joined(separator: ", ")])
        }
        return found[0]
    }

    // MARK: Signing

    static let type = "RecognitionDecision"

    /// The record as a signed document.
    ///
    /// - Parameters:
    ///   - now: When it is signed.
    ///   - texts: The language of the sentence that says who decides.
    public func signed(by signer: any Signer, at now: Instant, texts: Texts) throws -> [UInt8] {
        let bytes = try receipt.signed(by: signer, at: now)
        let inner = try JSONDocument(parsing: bytes, limits: Self.limits).root.tree
        return try OwnStatement.signed(Self.type, subject(receipt: inner, texts), by: signer, at: now)
    }

    /// A record whose signature holds, and that of the receipt in it.
    public struct Opened: Sendable {
        public let decision: RecognitionDecision
        /// Whoever signed both: a did:key.
        public let issuer: String
        public let signed: Instant?
    }

    /// Opens a record and checks its signatures.
    ///
    /// - Parameters:
    ///   - now: A signature from the future is refused.
    ///   - key: The key that must have signed it; nil for any.
    /// - Throws: ``StackingError`` `decision.malformed`, `decision.signature` with the reason as the fact `cause`,
    ///   `decision.key` when another key signed it, `decision.unchecked` for an award that the receipt knows nothing of.
    public static func opening(
        _ bytes: [UInt8], at now: Instant, signedBy key: PublicKey? = nil
    ) throws(StackingError) -> Opened {
        let root: JSONValue
        do throws(JSONError) {
            root = try JSONDocument(parsing: bytes, limits: limits).root
        } catch {
            throw StackingError(.decisionMalformed, at: error.place, facts: ["detail": error.reason])
        }
        let reader = DecisionReader(root)
        try reader.checkKind()
        let issuer: String
        let signed: Instant?
        do throws(OwnStatement.Refusal) {
            (issuer, signed) = try OwnStatement.signer(of: root, at: now)
        } catch {
            throw StackingError(.decisionSignature, at: error.place, facts: ["cause": error.cause])
        }
        if let key, !DIDKey.did(for: key).text.utf8.elementsEqual(issuer.utf8) {
            throw StackingError(.decisionKey, at: .pointer("/issuer"), facts: ["issuer": issuer])
        }
        return Opened(decision: try reader.decision(issuer: issuer, at: now), issuer: issuer, signed: signed)
    }

    private static let limits = JSONLimits(bytes: Receipt.largest, depth: 20, members: 2_000_000)
}

extension RecognitionDecision.Rules {
    init(_ rules: StackingRules) {
        self.init(
            id: rules.id, version: rules.version, title: rules.titleText, body: rules.bodyName, bodyID: rules.body.id,
            date: rules.date, digest: rules.digest, standing: rules.authorship.standing,
            key: rules.authorship.keyText)
    }
}

extension RecognitionDecision.Award {
    init(_ page: DossierPage, file: String, _ changes: [DossierCriterion.Kind: RecognitionDecision.Change]) {
        let award = page.award
        self.init(
            id: award.id, title: award.title(in: award.achievement.primaryLanguage), issuer: award.issuerName,
            digest: award.digest, file: file, slot: page.counted?.slot, credits: page.counted?.credits.text,
            criteria: page.criteria.map { criterion in
                let suggested = criterion.isNeeded ? criterion.step : nil
                let change = changes[criterion.kind]
                return RecognitionDecision.Criterion(
                    kind: criterion.kind, suggested: suggested, decided: change?.step ?? suggested,
                    reason: change?.reason)
            })
    }
}
