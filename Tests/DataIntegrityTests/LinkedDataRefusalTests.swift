import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import Testing

/// Proofs over linked data: what is wrong, and beside it what differs from it only there and is right.
@Suite("Proofs over linked data")
struct LinkedDataRefusalTests {
    private let fixture: Fixture
    private let processor = JSONLDProcessor(contexts: BundledContexts())
    private let badge: JSON

    init() throws {
        fixture = try Fixture()
        badge = [
            "@context": [
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": "urn:uuid:7f1c2c52-6f0e-8b39-9a55-000000000001",
            "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": .string(fixture.issuer),
            "name": "Welding", "credentialSubject": ["type": ["AchievementSubject"], "id": "urn:uuid:2"],
        ]
    }

    private func proofs(
        _ suite: Cryptosuite = .eddsaRDFC2022, _ signer: (any Signer)? = nil, _ method: String? = nil
    ) throws -> ProofSigner {
        var options = try fixture.options()
        options.verificationMethod = method ?? fixture.method
        return try ProofSigner(
            options: options, context: badge["@context"], suite: suite, signer: signer ?? fixture.signer,
            processor: processor)
    }

    private func signed(_ signers: [ProofSigner]? = nil) throws -> JSON {
        let form = try JSONTemplate(badge, holes: [], gap: "proof").filled([])
        return try JSONDocument(parsing: (signers ?? [proofs()]).secured(form)).root.tree
    }

    private func outcomes(of document: JSON, _ processor: JSONLDProcessor? = nil) throws -> [String] {
        let root = try JSONDocument(parsing: document.bytes()).root
        let results = DataIntegrity.verify(
            root, expecting: .assertion(at: fixture.now), resolver: fixture.resolver,
            processor: processor ?? self.processor)
        return results.map { result in
            switch result.outcome {
            case .passed: "passed"
            case .failed(let error): "failed \(error.reason)"
            case .unknown(let error): "unknown \(error.reason)"
            }
        }
    }

    @Test func orderAndWhiteSpaceDoNotMatterButValuesDo() throws {
        let good = try signed()
        guard case .object(let members) = good else { return #expect(Bool(false)) }
        #expect(try outcomes(of: good) == ["passed"])
        #expect(try outcomes(of: .object(members.reversed())) == ["passed"])
        var changed = good
        changed["name"] = "Wielding"
        #expect(try outcomes(of: changed) == ["failed proof.signature"])
    }

    @Test("D14: a word that no context defines would be left out of the signature")
    func undefinedTerm() throws {
        var document = try signed()
        document["memberLevel"] = "gold"
        #expect(try outcomes(of: document) == ["failed jsonld.undefined_term"])
    }

    @Test("D18: a context that is not at hand leaves the question open")
    func unknownContext() throws {
        var document = try signed()
        document["@context"] = ["https://www.w3.org/ns/credentials/v2", "https://example.org/unheard-of"]
        #expect(try outcomes(of: document) == ["unknown context.unknown"])
    }

    @Test("D16: a protected term that is defined anew")
    func protectedTerm() throws {
        var document = try signed()
        document["@context"] = [
            "https://www.w3.org/ns/credentials/v2", ["name": "https://example.org/other"],
        ]
        #expect(try outcomes(of: document) == ["failed jsonld.protected_term"])
    }

    @Test("D11: a proof option that is changed, or added without being hashed")
    func proofOptions() throws {
        let good = try signed()
        #expect(
            try outcomes(of: fixture.changing("created", to: "2026-05-12T07:30:01Z", of: good))
                == ["failed proof.signature"])
        #expect(
            try outcomes(of: fixture.changing("@context", to: "https://w3id.org/security/data-integrity/v2", of: good))
                == ["failed proof.context"])
        #expect(try outcomes(of: fixture.changing("@context", to: badge["@context"], of: good)) == ["passed"])
    }

    @Test("D04: a proof relabelled to another suite")
    func relabelled() throws {
        let good = try signed()
        #expect(
            try outcomes(of: fixture.changing("cryptosuite", to: "eddsa-jcs-2022", of: good))
                == ["failed proof.signature"])
        #expect(
            try outcomes(of: fixture.changing("cryptosuite", to: "ecdsa-rdfc-2019", of: good)) == ["failed key.type"])
    }

    /// The badge with a number in it, under a word of its own.
    private func numbered(_ number: String) -> JSON {
        var document = badge
        document["@context"] = .array((badge["@context"]?.array ?? []) + [["number": "urn:number"]])
        document["number"] = .number(number)
        return document
    }

    /// Canonical JSON writes 1e20 with all its digits, which no reader may round: whoever writes the file anew is told so,
    /// and a file that stays as it was can be signed and verified.
    @Test(arguments: [Cryptosuite.eddsaRDFC2022, .eddsaJCS2022])
    func aNumberThatIsAnIntegerOnlyInCanonicalForm(_ suite: Cryptosuite) throws {
        func secured(_ number: String) throws -> JSON {
            let document = numbered(number)
            let bytes = try DataIntegrity.secured(
                document, options: fixture.options(), suite: suite, signer: fixture.signer, processor: processor)
            return try JSONDocument(parsing: bytes).root.tree
        }
        func securing(_ number: String) throws -> JSON {
            let document = numbered(number)
            let bytes = try DataIntegrity.securing(
                document.bytes(), options: fixture.options(), suite: suite, signer: fixture.signer,
                processor: processor)
            return try JSONDocument(parsing: bytes).root.tree
        }
        for number in ["1e20", "-1e16", "9007199254740992.0"] {
            #expect(throws: JSONError(.numberRange)) { try secured(number) }
            #expect(try outcomes(of: securing(number)) == ["passed"], "\(number)")
        }
        for number in ["1e21", "9007199254740991", "0.30000000000000004e-5", "1e15"] {
            if suite == .eddsaRDFC2022, number.utf8.contains(UInt8(ascii: ".")) { continue }
            #expect(try outcomes(of: secured(number)) == ["passed"], "\(number)")
            #expect(try outcomes(of: securing(number)) == ["passed"], "\(number)")
        }
        var changed = try securing("1e20")
        changed["number"] = .number("2e20")
        #expect(try outcomes(of: changed) == ["failed proof.signature"])
        // Sixteen digits in a text are a text.
        var text = numbered("1")
        text["number"] = "1234567890123456"
        let bytes = try DataIntegrity.secured(
            text, options: fixture.options(), suite: suite, signer: fixture.signer, processor: processor)
        #expect(try outcomes(of: JSONDocument(parsing: bytes).root.tree) == ["passed"])
    }

    @Test func withoutAProcessorNothingIsFoundOut() throws {
        let root = try JSONDocument(parsing: signed().bytes()).root
        let results = DataIntegrity.verify(root, expecting: .assertion(at: fixture.now), resolver: fixture.resolver)
        guard case .unknown(let error)? = results.first?.outcome else { return #expect(Bool(false)) }
        #expect(error.code == .unsupported)
    }

    @Test func aSuiteTakesOnlyItsKeys() throws {
        #expect(throws: DataIntegrityError(.init(rawValue: "key.type"))) { try proofs(.ecdsaRDFC2019) }
        #expect(throws: DataIntegrityError(.unsupported)) { try proofs(.ed25519Signature2020) }
    }

    @Test(arguments: [Cryptosuite.ecdsaRDFC2019, .ecdsaJCS2019]) func ellipticCurvesSignAndVerify(
        _ suite: Cryptosuite
    ) throws {
        for signer in [try P256Signer.generate() as any Signer, try P384Signer.generate()] {
            let method = DIDKey.verificationMethod(for: signer.publicKey)
            let good = try signed([proofs(suite, signer, method)])
            #expect(try outcomes(of: good) == ["passed"])
            var changed = good
            changed["name"] = "Wielding"
            #expect(try outcomes(of: changed) == ["failed proof.signature"])
        }
    }

    // MARK: Several proofs

    @Test("D07: a set of both kinds counts only as a whole")
    func bothKinds() throws {
        let good = try signed([proofs(.eddsaRDFC2022), proofs(.eddsaJCS2022)])
        #expect(try outcomes(of: good) == ["passed", "passed"])
        guard case .array(let list)? = good["proof"] else { return #expect(Bool(false)) }
        var broken = list
        broken[1]["created"] = "2026-05-12T07:30:01Z"
        var document = good
        document["proof"] = .array(broken)
        #expect(try outcomes(of: document) == ["passed", "failed proof.signature"])
    }

    /// A document with two proofs of which the second signs the first along.
    private func chain() throws -> JSON {
        var first = try signed()
        var proof = first["proof"] ?? [:]
        proof["id"] = "urn:uuid:first"
        proof["proofValue"] = nil
        proof["proofValue"] = .string(try value(of: proof, over: badge))
        var covered = badge
        covered["proof"] = [proof]
        var second = proof
        second["id"] = "urn:uuid:second"
        second["previousProof"] = "urn:uuid:first"
        second["proofValue"] = nil
        second["proofValue"] = .string(try value(of: second, over: covered))
        first["proof"] = [proof, second]
        return first
    }

    private func value(of options: JSON, over document: JSON) throws -> String {
        var options = options
        options["@context"] = badge["@context"]
        let hashes = try [options, document].map { part in
            let root = try JSONDocument(parsing: part.bytes()).root
            return SHA256.hash(
                try RDFCanonicalization.canonicalNQuads(
                    of: processor.dataset(of: root, options: .signedDocument)))
        }
        return Multibase.encodeBase58(try fixture.signer.signature(for: hashes[0] + hashes[1]))
    }

    @Test func aChainIsFollowed() throws { #expect(try outcomes(of: chain()) == ["passed", "passed"]) }

    @Test("D08: a chain that names a proof which is missing, there twice, or leads back to itself")
    func brokenChains() throws {
        let good = try chain()
        guard case .array(let list)? = good["proof"] else { return #expect(Bool(false)) }
        func outcome(_ change: (inout [JSON]) -> Void) throws -> [String] {
            var proofs = list
            change(&proofs)
            var document = good
            document["proof"] = .array(proofs)
            return try outcomes(of: document)
        }
        #expect(try outcome { $0.removeFirst() } == ["failed proof.chain"])
        #expect(try outcome { $0.insert($0[0], at: 0) } == ["passed", "passed", "failed proof.chain"])
        #expect(try outcome { $0[1]["previousProof"] = "urn:uuid:second" }.last == "failed proof.chain")
        #expect(
            try outcome { $0[0]["previousProof"] = "urn:uuid:second" } == ["failed proof.chain", "failed proof.chain"])
        // The covered proof cannot be changed either, even where it would still be a proof.
        #expect(
            try outcome { $0[0]["created"] = "2026-05-12T07:30:02Z" }
                == ["failed proof.signature", "failed proof.signature"])
    }
}
