import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import TestSupport
import Testing

/// What we issue, an implementation that others wrote accepts; what it issues, we accept; and with one value changed each
/// refuses it.
@Suite(
    "Interoperability with PyLD and pyca/cryptography", .enabled(if: OtherImplementation.isAtHand),
    .timeLimit(.minutes(20)))
struct InteroperabilityTests {
    /// How many documents are secured each way, and how.
    struct Batch {
        let suite: Cryptosuite
        let key: KeyType
        let count: Int
    }

    static let batches = [
        Batch(suite: .eddsaRDFC2022, key: .ed25519, count: 1_000),
        Batch(suite: .ed25519Signature2020, key: .ed25519, count: 50),
        Batch(suite: .ecdsaRDFC2019, key: .p256, count: 50),
        Batch(suite: .ecdsaRDFC2019, key: .p384, count: 50),
        Batch(suite: .eddsaJCS2022, key: .ed25519, count: 100),
        Batch(suite: .ecdsaJCS2019, key: .p256, count: 25),
        Batch(suite: .ecdsaJCS2019, key: .p384, count: 25),
    ]
    static let total = batches.reduce(0) { $0 + $1.count }

    @Test func whatWeIssueTheyAcceptAndRefuseWithAChangedValue() async throws {
        var documents: [[UInt8]] = []
        for batch in Self.batches {
            let signers = try (1...3).map { try Self.signer(batch.key, seed: $0) }
            for number in 0..<batch.count {
                let seed = UInt64(documents.count)
                documents.append(try Self.secured(batch.suite, signers[number % 3], seed: seed))
            }
        }
        let file = try temporaryFolder() + "/ours.ndjson"
        try OtherImplementation.write(documents, to: file)
        let summary = try await OtherImplementation.run("judge", file)
        let expected: JSON = [
            "asIssued": ["accepted": .integer(Self.total)], "changed": ["refused": .integer(Self.total)], "strange": [],
        ]
        #expect(summary.text == expected.text)
        Conformance.ran(2 * Self.total, of: "interoperability")
    }

    @Test func whatTheyIssueWeAcceptAndRefuseWithAChangedValue() async throws {
        let file = try temporaryFolder() + "/theirs.ndjson"
        let orders = Self.batches.flatMap { ["--count", "\($0.suite.rawValue):\($0.key.rawValue)=\($0.count)"] }
        let summary = try await OtherImplementation.run("issue", file, orders)
        let expected: JSON = ["issued": .integer(Self.total)]
        #expect(summary.text == expected.text)
        var asIssued: [String: Int] = [:]
        var changed: [String: Int] = [:]
        for (number, line) in try OtherImplementation.lines(of: file).enumerated() {
            let document = try JSONDocument(parsing: line).root
            let (other, change) = OneValueChanged(seed: UInt64(number)).document(document.tree)
            let outcomes = (outcome(of: document), outcome(of: try JSONDocument(parsing: other.bytes()).root))
            asIssued[outcomes.0, default: 0] += 1
            changed[outcomes.1, default: 0] += 1
            if outcomes != ("passed", "failed proof.signature") {
                Issue.record("document \(number), \(change): \(outcomes)")
            }
        }
        #expect(asIssued == ["passed": Self.total])
        #expect(changed == ["failed proof.signature": Self.total])
        Conformance.ran(2 * Self.total, of: "interoperability")
    }

    /// A process that ends early or gets stuck ends the program with what it said, instead of letting everybody wait.
    @Test(arguments: ["end", "silence"])
    func aProcessThatGoesMissingEndsTheProgram(_ fault: String) async throws {
        let file = try temporaryFolder() + "/ours.ndjson"
        try OtherImplementation.write([Array("{}".utf8)], to: file)
        let failure = await #expect(throws: OtherImplementation.Failure.self) {
            try await OtherImplementation.run("judge", file, ["--fault", fault, "--silence", "1"])
        }
        #expect(failure?.status == 1)
        #expect(failure?.errors.isEmpty == false)
    }

    // MARK: Securing and judging

    private static func signer(_ key: KeyType, seed: UInt8) throws -> any Signer {
        let count = key == .p384 ? 48 : 32
        let secret = SecretBytes(count: count) { bytes in for index in bytes.indices { bytes[index] = seed } }
        return switch key {
        case .ed25519: try Ed25519Signer(seed: secret)
        case .p256: try P256Signer(scalar: secret)
        case .p384: try P384Signer(scalar: secret)
        }
    }

    private static func secured(_ suite: Cryptosuite, _ signer: any Signer, seed: UInt64) throws -> [UInt8] {
        var random = RandomBadge(seed: seed)
        let badge = random.credential(issuer: DIDKey.did(for: signer.publicKey).text, proof: suite.rawValue)
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: signer.publicKey),
            created: try Instant("2026-05-12T07:30:00Z").adding(seconds: Int64(seed % 50)))
        let context = badge["@context"]
        let proofs =
            suite == .ed25519Signature2020
            ? try LegacyProofs.ed25519Signature2020(
                options: options, context: context, signer: signer, processor: .bundled)
            : try ProofSigner(options: options, context: context, suite: suite, signer: signer, processor: .bundled)
        return try proofs.secured(JSONTemplate(badge, holes: [], gap: "proof").filled([]))
    }

    private static let resolver = OfflineResolver(documents: [])
    private static let now = Instant(seconds: 1_798_761_600)

    private func outcome(of document: JSONValue) -> String {
        DataIntegrity.verify(
            document, expecting: .assertion(at: Self.now), resolver: Self.resolver, processor: .bundled
        ).map { result in
            switch result.outcome {
            case .passed: "passed"
            case .failed(let error): "failed \(error.reason)"
            case .unknown(let error): "unknown \(error.reason)"
            }
        }.joined(separator: ", ")
    }
}

/// Changes one value of a document: not its contexts, not its types, and of its proof only the time.
struct OneValueChanged {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// - Returns: Another document, and what is other in it.
    func document(_ document: JSON) -> (changed: JSON, change: String) {
        var generator = generator
        var count = 0
        _ = Self.map(document) { value in
            count += 1
            return value
        }
        let place = Int.random(in: 0...count, using: &generator)
        guard place < count else {
            var changed = document
            changed["proof"]?["created"] = "2026-04-30T07:30:00Z"
            return (changed, "the proof's time")
        }
        let isAtTheEnd = Bool.random(using: &generator)
        var position = 0
        var change = ""
        let changed = Self.map(document) { value in
            defer { position += 1 }
            guard position == place else { return value }
            let other = Self.other(than: value, isAtTheEnd)
            change = "\(value) -> \(other)"
            return other
        }
        return (changed, change)
    }

    /// The value with those in it replaced that can be changed.
    private static func map(_ value: JSON, _ change: (JSON) -> JSON) -> JSON {
        switch value {
        case .object(let members):
            return .object(
                members.map { member in
                    let isFixed = ["@context", "type", "@type", "proof"].contains(member.name)
                    return isFixed ? member : JSONMember(member.name, map(member.value, change))
                })
        case .array(let elements): return .array(elements.map { map($0, change) })
        // The label of a blank node: the node is the same under another.
        case .string(let text) where text.utf8.starts(with: "_:".utf8): return value
        case .null: return value
        case .string, .integer, .number, .bool: return change(value)
        }
    }

    /// Of the same kind, and as well-formed: an IRI stays one, and a language tag.
    private static func other(than value: JSON, _ isAtTheEnd: Bool) -> JSON {
        switch value {
        case .string(let text): .string(isAtTheEnd ? text + "x" : "x" + text)
        case .integer(let number): .integer(number == 0 ? 1 : -number)
        case .number("0"): .integer(1)
        case .number(let text): .number(text.utf8.first == UInt8(ascii: "-") ? String(text.dropFirst()) : "-" + text)
        case .bool(let isTrue): .bool(!isTrue)
        case .object, .array, .null: value
        }
    }
}

extension JSON {
    fileprivate var text: String { String(decoding: canonicalBytes(), as: UTF8.self) }
}
