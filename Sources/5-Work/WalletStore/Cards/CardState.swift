public import Encodings
import JSON

/// How a credential stands, as far as its last check could tell.
///
/// ```swift
/// let state = CardState(report: kept, validUntil: card.validUntil, now: now)
/// print(state.word.rawValue)                                       // revoked
/// ```
///
/// The wallet judges nothing: the state is what a report of the verifier says that is kept with the record, and what has become of
/// the credential's own end since.
public struct CardState: Sendable, Hashable {
    /// One word for it; the raw values are public API.
    public enum Word: String, Sendable, Hashable, CaseIterable {
        case valid
        /// Could not be decided: no registry, no status list.
        case unknown
        /// Nobody has checked it.
        case unchecked
        case notYetValid = "not-yet-valid"
        case suspended
        case expired
        case revoked
        /// Wrong in another way: changed, forged, malformed.
        case invalid
    }

    public let word: Word
    /// The code of what decided, as ``Verification`` names it: `status.revoked`.
    public let reason: String?
    /// The sentence of the report for that, and what to do.
    public let message: String?
    public let next: String?
    /// When it was checked.
    public let checked: Instant?
    /// The name of the awarding body in the registry that was at hand.
    public let registryName: String?
    /// How far up the trust ladder the issuer stood.
    public let rung: Int?
    /// The id of the check that decided: `issuer.registered`.
    public let check: String?
    /// The registries in which the issuers were found, with their numbers.
    public let registries: [String: Int]
    /// Whether the report found the signature genuine and the key the issuer's own: what the credential says is then the issuer's word,
    /// whatever became of it since.
    public let isIssuersWord: Bool

    /// Nobody has checked it.
    public static let unchecked = CardState(word: .unchecked)

    private init(
        word: Word, reason: String? = nil, message: String? = nil, next: String? = nil, checked: Instant? = nil,
        registryName: String? = nil, rung: Int? = nil, check: String? = nil, registries: [String: Int] = [:],
        isIssuersWord: Bool = false
    ) {
        (self.word, self.reason, self.message, self.next) = (word, reason, message, next)
        (self.checked, self.registryName, self.rung) = (checked, registryName, rung)
        (self.check, self.registries) = (check, registries)
        self.isIssuersWord = isIssuersWord
    }

    /// The state that a report tells of.
    ///
    /// - Parameters:
    ///   - report: The JSON of a report, as `verify --format json` writes it for one file; nil for none.
    ///   - validFrom: The beginning that the credential names for itself. When it has come since the check, that says nothing
    ///     any more.
    ///   - validUntil: The end that the credential names for itself.
    ///   - now: The moment for which the card is shown: an end between the check and now counts.
    public init(report: [UInt8]?, validFrom: Instant? = nil, validUntil: Instant?, now: Instant) {
        let limits = JSONLimits(bytes: WalletFormat.Limit.recordBytes, string: WalletFormat.Limit.recordBytes)
        guard let report, let root = try? JSONDocument(parsing: report, limits: limits).root,
            let verdict = root["verdict"]?.string
        else {
            self = .unchecked
            return
        }
        let reason = root["primary"]?.string
        let decided = Self.check(reason, in: root)
        let issuer = root["established"]?["issuer"]
        var word = Self.word(verdict: verdict, reason: reason)
        var stated = reason
        if word == .notYetValid, let validFrom, validFrom <= now {
            self = .unchecked
            return
        }
        if word == .valid, let validUntil, validUntil < now { (word, stated) = (.expired, "time.expired") }
        self.init(
            word: word, reason: stated, message: decided?["message"]?.string, next: decided?["next"]?.string,
            checked: root["judgedAt"]?.string.flatMap { try? Instant($0) },
            registryName: issuer?["legalName"]?.string, rung: issuer?["rung"]?.integer,
            check: decided?["check"]?.string, registries: Self.registries(in: root),
            isIssuersWord: Self.passed("proof.signature", in: root) && Self.passed("issuer.key_binding", in: root))
    }

    private static func passed(_ check: StaticString, in report: JSONValue) -> Bool {
        report["checks"]?.elements.contains {
            $0["check"]?.equals(check) == true && $0["outcome"]?.equals("passed") == true
        } ?? false
    }

    /// Whether somebody who checks it today is told that it does not stand: revoked, expired, changed, forged.
    public var isRefused: Bool {
        switch word {
        case .suspended, .expired, .revoked, .invalid, .notYetValid: true
        case .valid, .unknown, .unchecked: false
        }
    }

    /// Whether a report may take the place of the one that is kept.
    ///
    /// One that could not decide says nothing about one that could: what was revoked, suspended or found to be wrong stays so until
    /// something decides again. Only ``Word/valid`` gives way, and only where the registry in which the issuer was found, or a newer
    /// one, was asked again and does not have her any more. A status list or a key that was not at hand says nothing of the issuer.
    ///
    /// - Parameters:
    ///   - kept: The state by the kept report.
    ///   - registries: The registries that were asked, by id with their numbers; empty for a look without any.
    public func mayReplace(_ kept: CardState, asking registries: [String: Int] = [:]) -> Bool {
        guard word == .unknown, kept.word != .unknown, kept.word != .unchecked else { return true }
        guard kept.word == .valid, !kept.registries.isEmpty,
            check?.utf8.elementsEqual("issuer.registered".utf8) == true,
            reason?.utf8.elementsEqual("did.unavailable".utf8) != true
        else { return false }
        return kept.registries.allSatisfy { id, number in registries[id].map { $0 >= number } ?? false }
    }

    /// Where the issuers of a document, or of those in it, were found.
    private static func registries(in report: JSONValue) -> [String: Int] {
        var found: [String: Int] = [:]
        for report in [report] + (report["credentials"].map { Array($0.elements) } ?? []) {
            for check in report["checks"].map({ Array($0.elements) }) ?? [] {
                guard check["check"]?.equals("issuer.registered") == true,
                    let id = check["evidence"]?["registry"]?.string
                else { continue }
                found[id] = max(found[id] ?? 0, check["evidence"]?["number"]?.integer ?? 0)
            }
        }
        return found
    }

    private static func word(verdict: String, reason: String?) -> Word {
        switch (verdict, reason) {
        case ("valid", _): .valid
        case ("invalid", "status.revoked"): .revoked
        case ("invalid", "status.suspended"): .suspended
        case ("invalid", "time.expired"): .expired
        case ("invalid", "time.not_yet_valid"): .notYetValid
        case ("invalid", _): .invalid
        default: .unknown
        }
    }

    /// The deciding check with this reason, of the document or, where it holds others, of the first that has it.
    private static func check(_ reason: String?, in report: JSONValue) -> JSONValue? {
        guard let reason else { return nil }
        func own(_ report: JSONValue) -> JSONValue? {
            report["checks"]?.elements.first { $0["reason"]?.equals(utf8Of: reason) == true }
        }
        return own(report) ?? report["credentials"]?.elements.lazy.compactMap(own).first
    }
}
