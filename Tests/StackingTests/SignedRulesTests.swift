import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Texts
import Trust

@testable import Stacking

/// Rule files with a signature: whose they are said to be, and each way in which they are not.
@Suite struct SignedRulesTests {
    private let author: Ed25519Signer
    private let stranger: Ed25519Signer
    private let keeper: Ed25519Signer
    private let now: Instant

    init() throws {
        (author, stranger, keeper) = (try Self.signer(1), try Self.signer(2), try Self.signer(9))
        now = try Instant("2026-06-15T08:00:00Z")
    }

    static func signer(_ byte: UInt8) throws -> Ed25519Signer {
        try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = byte } })
    }

    private static let plain = Array((head + "total_credits: 5\n").utf8)

    private func yaml(body: String) -> [UInt8] {
        Array((head.replacing("body: Hochschule Sonnwald", with: "body: " + body) + "total_credits: 5\n").utf8)
    }

    private func signed(
        _ text: [UInt8] = plain, by signer: Ed25519Signer? = nil, at instant: Instant? = nil
    ) throws -> [UInt8] {
        try RulesFile.signed(text, by: signer ?? author, at: instant ?? now)
    }

    /// A registry that lists the author's key.
    private func registries(
        key: String? = nil, name: String = "Hochschule Sonnwald", more: String = "", isAnchored: Bool = true,
        issued: Instant? = nil
    ) throws -> TrustRegistries {
        let bytes = try registryBytes(key: key, name: name, more: more, issued: issued)
        let anchors = isAnchored ? [keeper.publicKey] : []
        return TrustRegistries([
            try TrustRegistry(opening: bytes, anchors: anchors, allowsUnsigned: !isAnchored, now: now)
        ])
    }

    private func registryBytes(
        key: String? = nil, name: String = "Hochschule Sonnwald", more: String = "", issued: Instant? = nil
    ) throws -> [UInt8] {
        let key =
            key ?? """
                {"kind": "did_web", "value": "did:web:sonnwald.example#key-1", "publicKeyMultibase": "KEY", "status": "active"}
                """
        let entry = """
            {"id": "tr:sonnwald", "legalNames": [{"text": "\(name)", "language": "de"},
             {"text": "Sonnwald University", "language": "en"}], "keys": [\(key)]\(more)}
            """.replacing("KEY", with: author.publicKey.multikey)
        let other = #"{"id": "tr:tamme", "legalNames": [{"text": "Tamme Ülikool", "language": "et"}]}"#
        let entries = try [entry, other].map { try JSONDocument(parsing: Array($0.utf8)).root.tree }
        return try TrustRegistry.build(
            entries: entries, id: "tr:test", number: 7, issued: issued ?? now, signer: keeper)
    }

    private func open(_ bytes: [UInt8], at instant: Instant? = nil) throws -> RulesFile {
        try RulesFile(opening: bytes, at: instant ?? now)
    }

    private func reason(_ body: () throws -> some Any) -> StackingError? {
        do {
            _ = try body()
            return nil
        } catch { return error as? StackingError }
    }

    @Test func theBodyThatSignedIsNamed() throws {
        let file = try open(signed())
        #expect(file.text == Self.plain && file.signature?.key == author.publicKey && file.signature?.made == now)
        let rules = try file.rules(known: registries(), mustBeSigned: true)
        let authorship = rules.authorship
        #expect(authorship.standing == .registered && authorship.signer?.name == "Sonnwald University")
        #expect(authorship.signer?.registry == "tr:test" && authorship.signer?.isAnchored == true)
        // The rules are the same words, and are known by the same digest.
        #expect(rules.digest == (try StackingRules(parsing: Self.plain)).digest)
        let sentence = authorship.sentence(Texts())
        #expect(sentence.contains("Sonnwald University") && sentence.contains(author.publicKey.multikey))
        let json = rules.summaryJSON["signature"]
        #expect(json?["standing"] == "registered" && json?["by"]?["id"] == "tr:sonnwald")
        #expect(json?["registry"]?["number"] == 7 && json?["registry"]?["anchored"] == true)
        #expect(json?["signed"] == "2026-06-15T08:00:00Z")
    }

    @Test func aKeyThatNobodyKnowsIsToldSo() throws {
        let file = try open(signed(by: stranger))
        let rules = try file.rules(known: registries())
        #expect(rules.authorship.standing == .unknownKey && rules.authorship.signer == nil)
        #expect(rules.authorship.sentence(Texts()).contains("nobody here knows"))
        #expect(rules.summaryJSON["signature"]?["key"] == .string(stranger.publicKey.multikey))
        #expect(reason { try file.rules(known: registries(), mustBeSigned: true) }?.code == .rulesUnknownSigner)
        #expect(
            reason { try open(signed()).rules(known: TrustRegistries([]), mustBeSigned: true) }?.code
                == .rulesUnknownSigner)
        // A registry that nobody vouches for names whoever it likes.
        let loose = try registries(isAnchored: false)
        #expect(try open(signed()).rules(known: loose).authorship.signer?.isAnchored == false)
        #expect(reason { try open(signed()).rules(known: loose, mustBeSigned: true) }?.code == .rulesUnknownSigner)
    }

    @Test func rulesWithoutSignatureSaySo() throws {
        let file = try open(Self.plain)
        let rules = try file.rules(known: registries())
        #expect(file.signature == nil && rules.authorship == .unsigned)
        #expect(rules.summaryJSON["signature"]?["standing"] == "unsigned")
        #expect(reason { try file.rules(known: registries(), mustBeSigned: true) }?.code == .rulesUnsigned)
        // JSON is YAML too.
        let flow = Array(
            #"{"testamur": "stacking-rules 1", "id": "urn:x", "version": "1", "body": "B", "title": "T"}"#.utf8)
        #expect(try open(flow).rules(known: registries()).authorship == .unsigned)
    }

    @Test func noByteCanBeChanged() throws {
        let bytes = try signed()
        let known = try registries()
        #expect(reason { try open(bytes).rules(known: known) } == nil)
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= 1
            #expect(reason { try open(changed).rules(known: known) } != nil, "byte \(position)")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let cheaper = Array(text.replacing("total_credits: 5", with: "total_credits: 4").utf8)
        let refused = reason { try open(cheaper) }
        #expect(refused?.code == .rulesSignature && refused?.facts["cause"] == "proof.signature")
        // Another key's name on the same signature.
        let other = Array(
            text.replacing(author.publicKey.multikey, with: stranger.publicKey.multikey).utf8)
        #expect(reason { try open(other) }?.code == .rulesSignature)
    }

    @Test func rulesOfOneBodySignedByAnotherAreRefused() throws {
        let known = try registries()
        for body in [
            "Tamme Ülikool", "{ name: Hochschule Sonnwald, id: tr:tamme }",
            "{ name: { de: Hochschule Sonnwald, en: Tamme Ülikool }, id: tr:sonnwald }",
        ] {
            let refused = reason { try open(signed(yaml(body: body))).rules(known: known) }
            let said = try open(signed(yaml(body: body))).reading(known: known).rules?.authorship
            #expect(said?.standing == .refused && said?.sentence(Texts()).contains("may not speak") == true)
            #expect(refused?.code == .rulesOtherBody && refused?.facts["signer"] == "Sonnwald University", "\(body)")
        }
        for body in [
            "sonnwald university", "{ name: Hochschule Sonnwald, id: tr:sonnwald }",
            "{ name: Hochschule Sonnwald, id: 'did:web:sonnwald.example' }",
        ] {
            let rules = try open(signed(yaml(body: body))).rules(known: known)
            #expect(rules.authorship.standing == .registered, "\(body)")
        }
    }

    @Test func aDateInTheFutureIsRefused() throws {
        let later = now.adding(seconds: 3_600)
        let refused = reason { try open(signed(at: later)) }
        #expect(refused?.code == .rulesNotYetValid && refused?.facts["from"] == "2026-06-15T09:00:00Z")
        // Clocks differ by minutes; and an old signature stays good.
        #expect(try open(signed(at: now.adding(seconds: 240))).signature != nil)
        #expect(try open(signed(at: now.adding(seconds: -400 * 86_400))).signature != nil)
    }

    @Test func aKeyCountsOnlyInItsDays() throws {
        func key(_ more: String) -> String {
            #"{"kind": "did_web", "value": "did:web:sonnwald.example#key-1", "publicKeyMultibase": "KEY", \#(more)}"#
        }
        func standing(_ more: String, _ compromise: String = "") throws -> StackingError? {
            let known = try registries(key: key(more), more: compromise)
            return reason { try open(signed()).rules(known: known) }
        }
        #expect(try standing(#""status": "active", "from": "2026-06-15", "to": "2026-06-15""#) == nil)
        #expect(try standing(#""status": "active", "from": "2026-06-16""#)?.facts["cause"] == "key.window")
        #expect(try standing(#""status": "retired", "to": "2026-06-14""#)?.code == .rulesSignerKey)
        #expect(try standing(#""status": "revoked", "to": "2026-06-14""#)?.facts["cause"] == "key.revoked")
        let compromise = #", "compromises": [{"keys": ["did:web:sonnwald.example#key-1"], "since": "2026-07-01"}]"#
        #expect(try standing(#""status": "compromised""#, compromise)?.facts["cause"] == "key.compromised")
    }

    /// Several registries: a key that one of them knows as withdrawn is withdrawn, and one that the user trusts is heard before others.
    @Test func noRegistryHidesWhatAnotherSays() throws {
        func key(_ more: String) -> String {
            #"{"kind": "did_web", "value": "did:web:sonnwald.example#key-1", "publicKeyMultibase": "KEY", \#(more)}"#
        }
        let active = try registries()
        let revoked = try registries(key: key(#""status": "revoked", "to": "2026-06-14""#))
        let later = try registries(key: key(#""status": "revoked", "to": "2026-06-16""#))
        let loose = try registries(isAnchored: false)
        func refusal(_ known: [TrustRegistries], _ text: [UInt8] = Self.plain) throws -> StackingError? {
            let known = TrustRegistries(known.flatMap(\.registries))
            return reason { try open(signed(text)).rules(known: known, mustBeSigned: true) }
        }
        for known in [[active, revoked], [revoked, active], [loose, revoked], [revoked]] {
            let refused = try refusal(known)
            #expect(refused?.code == .rulesSignerKey && refused?.facts["cause"] == "key.revoked")
        }
        for known in [[active], [loose, active], [active, loose], [active, later], [later, active]] {
            #expect(try refusal(known) == nil)
        }
        #expect(try refusal([loose])?.code == .rulesUnknownSigner)
        // Whose key it is says the one that is trusted, not the one that names whom the rules name.
        let tamme = yaml(body: "Tamme Ülikool")
        let claiming = try registries(name: "Tamme Ülikool", isAnchored: false)
        #expect(try open(signed(tamme)).rules(known: claiming).authorship.standing == .registered)
        #expect(try refusal([claiming, active], tamme)?.code == .rulesOtherBody)
        #expect(try refusal([active, claiming], tamme)?.code == .rulesOtherBody)
    }

    /// What was issued before the signature cannot say that the key was still in force; one that is younger can.
    @Test func aRegistryOlderThanTheSignatureVouchesForNobody() throws {
        let old = try registries(issued: now.adding(seconds: -3 * 86_400))
        let file = try open(signed())
        let rules = try file.rules(known: old)
        #expect(rules.authorship.standing == .snapshotOlder && rules.authorship.signer == nil)
        #expect(rules.authorship.sentence(Texts()).contains("cannot say whose key"))
        #expect(rules.summaryJSON["signature"]?["standing"] == "snapshot_older")
        let refused = reason { try file.rules(known: old, mustBeSigned: true) }
        #expect(refused?.code == .rulesRegistry && refused?.facts["cause"] == "ladder.snapshot_older")
        // The signature's own day is a day that a snapshot of the day before can speak about.
        let dayBefore = try registries(issued: now.adding(seconds: -86_400))
        #expect(try file.rules(known: dayBefore, mustBeSigned: true).authorship.standing == .registered)
        let both = TrustRegistries(old.registries + (try registries()).registries)
        #expect(try file.rules(known: both, mustBeSigned: true).authorship.standing == .registered)
        // It still says no.
        let tamme = try open(signed(yaml(body: "Tamme Ülikool")))
        #expect(reason { try tamme.rules(known: old) }?.code == .rulesOtherBody)
    }

    /// Who signed may stand in the registry that cannot be read, and so may that the key was withdrawn.
    @Test func aDamagedRegistryVouchesForNobodyAndHidesNothing() throws {
        let sound = try registries()
        let bytes = try registryBytes()
        let text = String(decoding: bytes, as: UTF8.self)
        let damaged: [([UInt8], TrustError.Code)] = [
            // Changed since its keeper signed it; cut off; no JSON at all; JSON that is no registry.
            (Array(text.replacing("Sonnwald University", with: "Sonnwald Universitx").utf8), .signature),
            (Array(bytes.dropLast(40)), .malformed), (Array("registry: [tr:test\n".utf8), .malformed),
            (Array(#"{"id": "tr:test"}"#.utf8), .malformed),
        ]
        let file = try open(signed())
        for (bytes, code) in damaged {
            let problem = try #require(throws: TrustError.self) {
                try TrustRegistry(opening: bytes, anchors: [keeper.publicKey], allowsUnsigned: false, now: now)
            }
            #expect(problem.code == code)
            for known in [sound, TrustRegistries([])] {
                let reading = file.reading(known: known, problems: [problem])
                let refused = try #require(reading.problems.last)
                #expect(refused.code == .rulesRegistry && reading.rules?.authorship.standing == .refused)
                #expect(refused.place == .pointer("/proof") && refused.facts["cause"] == problem.reason)
                #expect(Texts().reason(of: refused).contains(problem.reason))
                #expect(Texts().nextStep(after: refused).contains("newest snapshot"))
                #expect(reason { try file.rules(known: known, problems: [problem]) }?.code == .rulesRegistry)
            }
            // Rules that nobody signed rest on no registry.
            let plain = try open(Self.plain).rules(known: sound, problems: [problem])
            #expect(plain.authorship == .unsigned)
        }
        #expect(try file.rules(known: sound, problems: []).authorship.standing == .registered)
        // Of one that nobody trusted signed, or whose successor is at hand, nothing is missed.
        let older = TrustError(.rollback, facts: ["registry": "tr:test"])
        for problem in [TrustError(.unsigned), TrustError(.anchor), older] {
            let rules = try file.rules(known: sound, problems: [problem], mustBeSigned: true)
            #expect(rules.authorship.standing == .registered)
        }
        #expect(reason { try file.rules(known: TrustRegistries([]), problems: [older]) }?.code == .rulesRegistry)
    }

    @Test func whatIsNotBuiltAsOneIsRefused() throws {
        func document(_ change: (inout JSON) -> Void) throws -> [UInt8] {
            var document: JSON = [
                "type": "TestamurStackingRules", "version": 1,
                "rules": .string(String(decoding: Self.plain, as: UTF8.self)),
            ]
            change(&document)
            let options = ProofOptions(
                verificationMethod: DIDKey.verificationMethod(for: author.publicKey), created: now)
            return try DataIntegrity.secured(document, options: options, signer: author)
        }
        #expect(try open(document { _ in }).signature != nil)
        #expect(try reason(of: document { $0["version"] = 2 }) == .rulesVersion)
        #expect(try reason(of: document { $0["until"] = "2026-12-31" }) == .rulesUnknownKey)
        #expect(try reason(of: document { $0["rules"] = [] }) == .rulesMalformed)
        #expect(reason(of: Array(#"{"type":"TestamurStackingRules","version":1,"rules":"","#.utf8)) == .rulesMalformed)
        // Nobody signed what says that it is signed.
        let bare = Array(#"{"type":"TestamurStackingRules","version":1,"rules":"a: b"}"#.utf8)
        #expect(reason(of: bare) == .rulesSignature)
        // Mistakes in the rules are told like those of a plain file, and are not signed.
        #expect(reason { try signed(Array((head + "totals: 5\n").utf8)) }?.code == .rulesUnknownKey)
        let large = [UInt8](repeating: 0x20, count: RulesFile.largest + 1)
        #expect(reason(of: large) == .rulesTooLarge)
    }

    private func reason(of bytes: [UInt8]) -> StackingError.Code? { reason { try open(bytes) }?.code }
}
