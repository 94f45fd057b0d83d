import Encodings
import JSON
import Signing
import Testing

@testable import Identifiers

@Suite struct ControlledDocumentTests {
    private let first = Array("\(TestKeys.owner)#key-1".utf8)

    @Test func aListedKeyIsFoundForItsPurpose() throws {
        let document = try DocumentUnderTest().read()
        let method = try document.method(first, for: .assertionMethod)
        #expect(document.id == TestKeys.owner)
        #expect(method.id == "\(TestKeys.owner)#key-1")
        #expect(method.controller == TestKeys.owner)
        #expect(method.publicKey == (try TestKeys.publicKey(TestKeys.first)))
        #expect(method.expires == nil && method.revoked == nil)
        #expect(document.usableMethods(for: .assertionMethod).map(\.id) == [method.id])
    }

    @Test func d03AKeyListedForAnotherPurposeIsRefused() {
        #expect(DocumentUnderTest().refusalOfFirstKey(for: .assertionMethod) == nil)
        #expect(DocumentUnderTest().refusalOfFirstKey(for: .authentication) == "key.relationship")
        var document = DocumentUnderTest()
        document.json["assertionMethod"] = nil
        #expect(document.refusalOfFirstKey() == "key.relationship")
        document.json["capabilityInvocation"] = [.string("\(TestKeys.owner)#key-1")]
        #expect(document.refusalOfFirstKey() == "key.relationship")
    }

    @Test func d02AKeyOfAnotherControllerIsRefused() {
        var document = DocumentUnderTest()
        document.changeFirstMethod { $0["controller"] = "did:web:evil.example" }
        #expect(document.refusalOfFirstKey() == "key.controller")
        document.changeFirstMethod { $0["controller"] = .string(TestKeys.owner + "\u{301}") }
        #expect(document.refusalOfFirstKey() == "key.controller")
        document.changeFirstMethod { $0["controller"] = nil }
        #expect(document.refusalOfFirstKey() == "key.malformed")
        document.changeFirstMethod { $0["controller"] = .string(TestKeys.owner) }
        #expect(document.refusalOfFirstKey() == nil)
    }

    @Test(arguments: ["key-3", "Key-1", "key-1x", "key", ""])
    func aKeyThatIsNotListedIsUnknown(fragment: String) throws {
        let document = try DocumentUnderTest().read()
        let name = Array("\(TestKeys.owner)#\(fragment)".utf8)
        #expect(
            refusal { () throws(IdentifierError) in try document.method(name, for: .assertionMethod) } == "key.unknown")
    }

    @Test(arguments: [
        "did:web:sonnwald.example.evil.example", "did:web:sonnwald.exampl", "did:web:Sonnwald.example",
        "did:web:sonnwald.example:a",
        "did:web:sonnwald.example#key-1", "", "did:web:sonnwald.example\u{0}",
    ])
    func w06ADocumentAboutAnotherDIDIsRefused(id: String) {
        var document = DocumentUnderTest()
        document.json["id"] = .string(id)
        #expect(refusal { () throws(IdentifierError) in try document.read() } == "did.id_mismatch")
    }

    @Test func w11AMethodUnderAnotherDIDIsRefused() {
        for id in ["did:web:evil.example#key-1", "\(TestKeys.owner):a#key-1", "did:web:sonnwald.exampl#key-1"] {
            var document = DocumentUnderTest()
            document.changeFirstMethod { $0["id"] = .string(id) }
            #expect(refusal { () throws(IdentifierError) in try document.read() } == "did.method_id", "\(id)")
        }
    }

    @Test func w11ARelativeNameIsRefused() {
        for id in ["#key-1", "key-1", "", "\(TestKeys.owner)", "\(TestKeys.owner)#", "\(TestKeys.owner)?a#key-1"] {
            var document = DocumentUnderTest()
            document.changeFirstMethod { $0["id"] = .string(id) }
            #expect(refusal { () throws(IdentifierError) in try document.read() } == "did.method_id", "\(id)")
            document = DocumentUnderTest()
            document.json["assertionMethod"] = [.string(id)]
            #expect(refusal { () throws(IdentifierError) in try document.read() } == "did.method_id", "\(id)")
        }
    }

    @Test func w11ANameThatIsThereTwiceIsRefused() {
        for key in [TestKeys.first, TestKeys.second] {
            var document = DocumentUnderTest()
            document.json["verificationMethod"] = [
                DocumentUnderTest.method("key-1", key: TestKeys.first), DocumentUnderTest.method("key-1", key: key),
            ]
            #expect(refusal { () throws(IdentifierError) in try document.read() } == "did.method_id")
        }
    }

    @Test func aMethodWrittenOutInItsPurposeCountsForItAlone() throws {
        var document = DocumentUnderTest()
        document.json["verificationMethod"] = nil
        document.json["authentication"] = nil
        document.json["assertionMethod"] = [DocumentUnderTest.method("key-1", key: TestKeys.first)]
        #expect(document.refusalOfFirstKey(for: .assertionMethod) == nil)
        #expect(document.refusalOfFirstKey(for: .authentication) == "key.relationship")
        // A name elsewhere does not reach into another list.
        document.json["authentication"] = [.string("\(TestKeys.owner)#key-1")]
        #expect(document.refusalOfFirstKey(for: .authentication) == "key.relationship")
        document.json["authentication"] = [DocumentUnderTest.method("key-1", key: TestKeys.first)]
        #expect(document.refusalOfFirstKey(for: .authentication) == nil)
    }

    @Test func b08OneNameForTwoKeysIsAmbiguous() throws {
        var document = DocumentUnderTest()
        document.json["assertionMethod"] = [DocumentUnderTest.method("key-1", key: TestKeys.first)]
        #expect(document.refusalOfFirstKey() == nil)
        document.json["assertionMethod"] = [DocumentUnderTest.method("key-1", key: TestKeys.second)]
        #expect(refusal { () throws(IdentifierError) in try document.read() } == "key.ambiguous")
        document = DocumentUnderTest()
        let jwk = try TestKeys.publicKey(TestKeys.first).jwk
        document.changeFirstMethod { $0["publicKeyJwk"] = jwk }
        #expect(refusal { () throws(IdentifierError) in try document.read() } == "key.ambiguous")
    }

    @Test func theNameOfSomebodyElsesKeyIsNotAKeyOfThisDID() throws {
        var document = DocumentUnderTest()
        document.json["assertionMethod"] = ["did:web:other.example#key-1", .string("\(TestKeys.owner)#key-1")]
        #expect(document.refusalOfFirstKey() == nil)
        let name = Array("did:web:other.example#key-1".utf8)
        #expect(
            refusal { () throws(IdentifierError) in try document.read().method(name, for: .assertionMethod) }
                == "key.unknown")
    }

    @Test(arguments: ["Multikey", "Ed25519VerificationKey2020"])
    func keysInMultibaseAreRead(type: String) {
        var document = DocumentUnderTest()
        document.changeFirstMethod { $0["type"] = .string(type) }
        #expect(document.refusalOfFirstKey() == nil)
    }

    @Test(arguments: ["JsonWebKey", "JsonWebKey2020"])
    func keysAsJSONWebKeysAreRead(type: String) throws {
        var document = DocumentUnderTest()
        let jwk = try TestKeys.publicKey(TestKeys.first).jwk
        document.changeFirstMethod {
            $0["type"] = .string(type)
            $0["publicKeyMultibase"] = nil
            $0["publicKeyJwk"] = jwk
        }
        #expect(document.refusalOfFirstKey() == nil)
        document.changeFirstMethod { $0["type"] = "Multikey" }
        #expect(document.refusalOfFirstKey() == "key.malformed")
    }

    @Test(arguments: [
        "Ed25519VerificationKey2018", "X25519KeyAgreementKey2020", "EcdsaSecp256k1VerificationKey2019", "multikey",
    ])
    func otherTypesAreRefused(type: String) {
        var document = DocumentUnderTest()
        document.changeFirstMethod { $0["type"] = .string(type) }
        #expect(document.refusalOfFirstKey() == "key.type")
        document.changeFirstMethod { $0["type"] = ["Multikey"] }
        #expect(document.refusalOfFirstKey() == "key.malformed")
    }

    @Test func b05AKeyOfAnotherTypeDoesNotSpoilTheOthers() throws {
        var document = DocumentUnderTest()
        document.changeFirstMethod { $0["publicKeyMultibase"] = .string(TestKeys.multikey(.secp256k1Public, 33)) }
        #expect(document.refusalOfFirstKey() == "key.type")
        let second = Array("\(TestKeys.owner)#key-2".utf8)
        #expect(
            refusal { () throws(IdentifierError) in try document.read().method(second, for: .authentication) } == nil)
        #expect(try document.read().usableMethods(for: .assertionMethod).isEmpty)
    }

    @Test(arguments: ["", "z", "u7QE", "z0", "x", "zz"])
    func aKeyThatCannotBeReadIsMalformed(text: String) {
        var document = DocumentUnderTest()
        document.changeFirstMethod { $0["publicKeyMultibase"] = .string(text) }
        #expect(["key.malformed", "key.type"].contains(document.refusalOfFirstKey()))
        document.changeFirstMethod { $0["publicKeyMultibase"] = 7 }
        #expect(document.refusalOfFirstKey() == "key.malformed")
        document.changeFirstMethod { $0["publicKeyMultibase"] = nil }
        #expect(document.refusalOfFirstKey() == "key.malformed")
    }

    @Test func aKeyOfSmallOrderIsRefusedByItsOwnReason() {
        var document = DocumentUnderTest()
        let bytes = Multicodec.ed25519Public.prefixing(Array(repeating: 0, count: 32))
        document.changeFirstMethod { $0["publicKeyMultibase"] = .string(Multibase.encodeBase58(bytes)) }
        #expect(document.refusalOfFirstKey() == "key.small_order")
    }

    @Test func b06PrivateKeysAnywhereRefuseTheDocument() throws {
        let secretKey = TestKeys.multikey(.ed25519Private, 32)
        let secrets: [(String, JSON)] = [
            ("secretKeyMultibase", .string(secretKey)), ("privateKeyJwk", [:]), ("privateKeyBase58", "x"),
            ("service", [["deep": ["privateKeyPem": "x"]]]),
            ("keyAgreement", [["publicKeyMultibase": .string(secretKey)]]),
            ("service", ["publicKeyJwk": ["kty": "EC", "d": "AA"]]), ("service", [["jwk": ["kty": "oct", "k": "AA"]]]),
            ("service", ["publicKeyMultibase": .string(TestKeys.multikey(Multicodec(code: 0x1306), 32))]),
        ]
        for (name, value) in secrets {
            var document = DocumentUnderTest()
            document.json[name] = value
            #expect(refusal { () throws(IdentifierError) in try document.read() } == "key.private_material", "\(name)")
        }
        var document = DocumentUnderTest()
        document.changeFirstMethod { $0["publicKeyMultibase"] = .string(secretKey) }
        #expect(refusal { () throws(IdentifierError) in try document.read() } == "key.private_material")
    }

    @Test func b06MembersThatOnlyResembleThemAreRead() {
        var document = DocumentUnderTest()
        document.json["service"] = [
            ["d": "x", "k": "y", "publicKeyJwk": ["kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"]]
        ]
        #expect(document.refusalOfFirstKey() == nil)
    }

    @Test func b07AKeyForEncryptionIsRefused() throws {
        var document = DocumentUnderTest()
        var jwk = try TestKeys.publicKey(TestKeys.first).jwk
        document.changeFirstMethod {
            $0["type"] = "JsonWebKey"
            $0["publicKeyMultibase"] = nil
            $0["publicKeyJwk"] = jwk
        }
        #expect(document.refusalOfFirstKey() == nil)
        jwk["use"] = "enc"
        document.changeFirstMethod { $0["publicKeyJwk"] = jwk }
        #expect(document.refusalOfFirstKey() == "key.usage")
        jwk["use"] = nil
        jwk["x5u"] = "https://evil.example/"
        document.changeFirstMethod { $0["publicKeyJwk"] = jwk }
        #expect(document.refusalOfFirstKey() == "key.untrusted_source")
    }

    @Test func w12AKeyThatEndedOrWasWithdrawnDoesNotCountFromThenOn() throws {
        var document = DocumentUnderTest()
        document.changeFirstMethod {
            $0["expires"] = "2027-12-31T00:00:00Z"
            $0["revoked"] = "2026-06-01T12:00:00+02:00"
        }
        let method = try document.read().method(first, for: .assertionMethod)
        #expect(method.expires?.description == "2027-12-31T00:00:00Z")
        #expect(method.revoked?.description == "2026-06-01T10:00:00Z")
        #expect(method.refusal(at: try Instant("2026-06-01T09:59:59Z")) == nil)
        #expect(method.refusal(at: try Instant("2026-06-01T10:00:00Z"))?.reason == "key.revoked")
        #expect(method.refusal(at: try Instant("2028-01-01T00:00:00Z"))?.facts["at"] == "2026-06-01T10:00:00Z")

        document.changeFirstMethod { $0["revoked"] = nil }
        let unrevoked = try document.read().method(first, for: .assertionMethod)
        #expect(unrevoked.refusal(at: try Instant("2027-12-30T23:59:59Z")) == nil)
        #expect(unrevoked.refusal(at: try Instant("2027-12-31T00:00:00Z"))?.reason == "key.revoked")
        let endless = try DocumentUnderTest().read().method(first, for: .assertionMethod)
        #expect(endless.refusal(at: .latest) == nil)
    }

    @Test(arguments: ["2027-12-31", "2027-12-31T00:00:00", "soon", ""])
    func w12AnEndThatCannotBeReadRefusesTheKey(text: String) {
        for name in ["expires", "revoked"] {
            var document = DocumentUnderTest()
            document.changeFirstMethod { $0[name] = .string(text) }
            #expect(document.refusalOfFirstKey() == "time.malformed")
            document.changeFirstMethod { $0[name] = 1_778_571_000 }
            #expect(document.refusalOfFirstKey() == "key.malformed")
            document.changeFirstMethod { $0[name] = nil }
            #expect(document.refusalOfFirstKey() == nil)
        }
    }

    @Test func membersOfTheWrongShapeRefuseTheDocument() {
        let id = JSON.string(TestKeys.owner)
        let documents: [JSON] = [
            [], "x", ["id": 7], ["id": [id]], [:], ["id": id, "verificationMethod": [:]],
            ["id": id, "verificationMethod": "x"],
            ["id": id, "verificationMethod": ["x"]], ["id": id, "verificationMethod": [["type": "Multikey"]]],
            ["id": id, "verificationMethod": [["id": 7]]],
            ["id": id, "assertionMethod": .string(TestKeys.owner + "#key-1")],
            ["id": id, "assertionMethod": [7]], ["id": id, "authentication": [[[]]]],
            ["id": id, "authentication": .null],
        ]
        for json in documents {
            #expect(
                refusal { () throws(IdentifierError) in try DocumentUnderTest.read(json, expecting: TestKeys.owner) }
                    == "did.document", "\(json)")
        }
        #expect(
            refusal { () throws(IdentifierError) in try DocumentUnderTest.read(["id": id], expecting: TestKeys.owner) }
                == nil)
    }

    @Test func j07AControlCharacterInANameHasItsOwnReason() {
        var document = DocumentUnderTest()
        document.changeFirstMethod { $0["id"] = .string("\(TestKeys.owner)#key-1\u{0}") }
        #expect(refusal { () throws(IdentifierError) in try document.read() } == "id.control_char")
        document = DocumentUnderTest()
        document.json["assertionMethod"] = [.string("\(TestKeys.owner)#key-1\n")]
        #expect(refusal { () throws(IdentifierError) in try document.read() } == "id.control_char")
    }

    @Test func w01ADocumentOfANumberBelongsToNobody() {
        for did in ["did:web:127.0.0.1", "did:web:localhost"] {
            #expect(
                refusal { () throws(IdentifierError) in try DocumentUnderTest.read(["id": .string(did)], expecting: did)
                }
                    == "net.forbidden_host")
        }
        let climbing = "did:web:a.example:%2e%2e"
        #expect(
            refusal { () throws(IdentifierError) in
                try DocumentUnderTest.read(["id": .string(climbing)], expecting: climbing)
            } == "did.malformed")
    }

    @Test func asManyMethodsAsTheLimitAreReadAndNotOneMore() {
        func document(_ count: Int) -> JSON {
            let methods = (0..<count).map { DocumentUnderTest.method("key-\($0)", key: "z") }
            return ["id": .string(TestKeys.owner), "verificationMethod": .array(methods)]
        }
        let most = ControlledDocument.mostMethods
        #expect(
            refusal { () throws(IdentifierError) in
                try DocumentUnderTest.read(document(most), expecting: TestKeys.owner)
            } == nil)
        #expect(
            refusal { () throws(IdentifierError) in
                try DocumentUnderTest.read(document(most + 1), expecting: TestKeys.owner)
            } == "limit.size")
    }

    @Test func whatIsMadeIsReadBack() throws {
        let did = try DIDWeb.did(baseURL: "https://sonnwald.example/micro")
        let keys = [
            ControlledDocument.Key(fragment: "key-1", publicKey: try TestKeys.publicKey(TestKeys.first)),
            ControlledDocument.Key(
                fragment: "key-2", publicKey: try TestKeys.publicKey(TestKeys.second), relationships: [.authentication]),
        ]
        let made = ControlledDocument.make(did: did, keys: keys)
        let document = try DocumentUnderTest.read(made, expecting: did.text)
        #expect(document.usableMethods(for: .assertionMethod).map(\.publicKey) == [keys[0].publicKey])
        #expect(document.usableMethods(for: .authentication).map(\.id) == ["\(did.text)#key-2"])
    }
}
