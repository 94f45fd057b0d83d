import DataIntegrity
public import Encodings
import Identifiers
import JSON
public import Signing
public import Trust

/// A rule file as it was received: plain YAML, or YAML inside of a signed document.
///
/// ```swift
/// let signed = try RulesFile.signed(yaml, by: key, at: now)
/// let rules = try RulesFile(opening: signed, at: now).rules(known: registries)
/// print(rules.authorship.standing)        // registered
/// ```
///
/// A signature that is there must hold; one that is absent is told in every result. The format of both:
/// `docs/formats/stacking-rules.md`.
public struct RulesFile: Sendable {
    /// The bytes as received.
    public let bytes: [UInt8]
    /// The rules in YAML.
    public let text: [UInt8]
    /// Nil for plain YAML.
    public let signature: RulesSignature?

    /// Most bytes of a file of either kind.
    public static let largest = 1 << 20

    private static let type = "TestamurStackingRules"
    private static let members = ["type", "version", "rules", "proof"]

    /// Opens a rule file and, where it is signed, checks the signature.
    ///
    /// - Parameter now: A signature from the future is refused.
    /// - Throws: ``StackingError`` `rules.too_large`; of a signed one `rules.malformed`, `rules.version`,
    ///   `rules.unknown_key`, `rules.signature` with the reason as the fact `cause`, `rules.not_yet_valid`.
    public init(opening bytes: [UInt8], at now: Instant) throws(StackingError) {
        guard bytes.count <= Self.largest else {
            throw StackingError(.rulesTooLarge, facts: ["what": "bytes", "limit": String(Self.largest)])
        }
        self.bytes = bytes
        guard let root = try Self.document(bytes) else {
            (text, signature) = (bytes, nil)
            return
        }
        guard root["version"]?.integer == 1 else {
            throw StackingError(.rulesVersion, at: .pointer("/version"), facts: ["expected": Self.type + " 1"])
        }
        for (name, _) in root.members where !Self.members.contains(where: { name.equals(utf8Of: $0) }) {
            let key = name.string ?? ""
            throw StackingError(
                .rulesUnknownKey, at: .pointer("/" + key),
                facts: ["key": key, "known": Self.members.joined(separator: ", ")])
        }
        guard let text = root["rules"]?.utf8 else { throw StackingError(.rulesMalformed, at: .pointer("/rules")) }
        self.text = text
        signature = try Self.signature(of: root, at: now)
    }

    /// A rule file as a signed document, in canonical form.
    ///
    /// - Parameters:
    ///   - text: The rules in YAML; those that cannot be worked with are not signed.
    ///   - now: When it is signed.
    /// - Throws: ``StackingError`` for the first mistake in the rules; what the signer throws.
    public static func signed(_ text: [UInt8], by signer: any Signer, at now: Instant) throws -> [UInt8] {
        _ = try StackingRules(parsing: text)
        guard let yaml = String(validating: text, as: UTF8.self) else { throw StackingError(.rulesEncoding) }
        let document: JSON = ["type": .string(type), "version": 1, "rules": .string(yaml)]
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: signer.publicKey), created: now)
        let bytes = try DataIntegrity.secured(document, options: options, signer: signer)
        guard bytes.count <= largest else {
            throw StackingError(.rulesTooLarge, facts: ["what": "bytes", "limit": String(largest)])
        }
        return bytes
    }

    /// Reads the rules, and says whose they are.
    ///
    /// - Parameters:
    ///   - registries: Where the signer is looked for.
    ///   - problems: Why registries that were named as well could not be opened: without them nobody knows whether a key was
    ///     withdrawn.
    ///   - mustBeSigned: Whether rules count only when the body that they name signed them, as a registry has it that the
    ///     user trusts.
    /// - Returns: Every mistake; what ``RulesAuthorship`` refuses is the last of them.
    public func reading(
        known registries: TrustRegistries, problems: [TrustError] = [], mustBeSigned: Bool = false,
        limits: StackingLimits = .standard
    ) -> RulesReading {
        let reading = StackingRules.reading(text, limits: limits)
        guard var rules = reading.rules else { return reading }
        rules.authorship = .refused(signature)
        do throws(StackingError) {
            rules.authorship = try RulesAuthorship(
                of: rules, signature: signature, in: registries, missing: registries.missing(among: problems))
            if mustBeSigned { try rules.authorship.demandRegistered() }
            return RulesReading(rules: rules, problems: reading.problems)
        } catch {
            return RulesReading(rules: rules, problems: reading.problems + [error])
        }
    }

    /// The rules, if nothing is wrong with them and with their signature.
    ///
    /// As ``reading(known:problems:mustBeSigned:limits:)``.
    ///
    /// - Throws: ``StackingError`` with the first problem.
    public func rules(
        known registries: TrustRegistries, problems: [TrustError] = [], mustBeSigned: Bool = false,
        limits: StackingLimits = .standard
    ) throws(StackingError) -> StackingRules {
        try reading(known: registries, problems: problems, mustBeSigned: mustBeSigned, limits: limits).sound()
    }

    // MARK: Reading

    /// The signed document; nil for what is plain YAML.
    ///
    /// JSON is YAML as well: only what says that it is a signed rule file is read as one, and what does so must be one.
    private static func document(_ bytes: [UInt8]) throws(StackingError) -> JSONValue? {
        guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
        do throws(JSONError) {
            let root = try JSONDocument(
                parsing: bytes, limits: JSONLimits(bytes: largest, depth: 12, members: 200)
            ).root
            return root["type"]?.equals(utf8Of: type) == true ? root : nil
        } catch {
            guard bytes.contains(type.utf8) else { return nil }
            throw StackingError(.rulesMalformed, at: error.place, facts: ["detail": error.reason])
        }
    }

    private static func signature(of root: JSONValue, at now: Instant) throws(StackingError) -> RulesSignature {
        let results = DataIntegrity.verify(root, expecting: .assertion(at: now), resolver: OfflineResolver())
        guard results.count == 1, let result = results.first else {
            throw StackingError(.rulesMalformed, at: .pointer("/proof"))
        }
        let made = result.proof?.created?.instant
        switch result.outcome {
        case .passed(let method):
            guard let made else { throw StackingError(.rulesMalformed, at: .pointer("/proof/created")) }
            return RulesSignature(key: method.method.publicKey, made: made)
        case .failed(let error) where error.code == .time && made.map { now < $0 } ?? false:
            throw StackingError(.rulesNotYetValid, at: error.place, facts: ["from": made?.description ?? ""])
        case .failed(let error), .unknown(let error):
            throw StackingError(.rulesSignature, at: error.place, facts: ["cause": error.reason])
        }
    }
}
