import Encodings
import Identifiers
import Signing
import Testing

@Suite struct DIDKeyTests {
    @Test func theIdentifierIsTheKey() throws {
        let key = try TestKeys.publicKey(TestKeys.first)
        let did = DIDKey.did(for: key)
        #expect(did.text == "did:key:" + TestKeys.first)
        #expect(did == (try DID(did.text)))
        #expect(try DIDKey.publicKey(of: did) == key)
        #expect(DIDKey.verificationMethod(for: key) == "did:key:\(TestKeys.first)#\(TestKeys.first)")
    }

    @Test(arguments: [
        (Multicodec.x25519Public, 32), (.secp256k1Public, 33),
        (Multicodec(code: 0x1205), 270), (Multicodec(code: 0), 32),
    ])
    func b05KeysOfOtherTypesAreRefused(codec: Multicodec, count: Int) {
        let text = "did:key:" + TestKeys.multikey(codec, min(count, 160))
        #expect(refusal { () throws(IdentifierError) in try DIDKey.publicKey(of: DID(text)) } == "key.type")
    }

    @Test(arguments: [(Multicodec.p256Public, 33), (.p384Public, 49)])
    func b05WhatIsNoPointOfItsCurveIsRefused(codec: Multicodec, count: Int) {
        let text = "did:key:" + TestKeys.multikey(codec, count)
        #expect(refusal { () throws(IdentifierError) in try DIDKey.publicKey(of: DID(text)) } == "key.malformed")
    }

    @Test func b06APrivateKeyIsRefused() {
        let text = "did:key:" + TestKeys.multikey(.ed25519Private, 32)
        #expect(refusal { () throws(IdentifierError) in try DIDKey.publicKey(of: DID(text)) } == "key.private_material")
    }

    @Test func w10WhatIsNoMultikeyIsMalformed() throws {
        let key = try TestKeys.publicKey(TestKeys.first)
        let bytes = Multicodec.ed25519Public.prefixing(Array(repeating: 7, count: 32))
        let notMinimal = Multibase.encodeBase58([0xed, 0x81, 0x00] + bytes.dropFirst(2))
        let base64 = Multibase.encodeBase64URL(key.multikeyBytes)
        for text in [
            "z", "x", base64, notMinimal, "z0OIl", "z" + String(repeating: "2", count: 300), "example:john-doe",
        ] {
            #expect(
                refusal { () throws(IdentifierError) in try DIDKey.publicKey(of: DID("did:key:" + text)) }
                    == "did.malformed", "\(text)")
        }
        #expect(
            refusal { () throws(IdentifierError) in try DIDKey.publicKey(of: DID("did:web:a.example")) }
                == "did.malformed")
    }

    @Test func whatTheKeyItselfSaysIsPassedOn() {
        for (bytes, code) in [
            (Array(repeating: 0, count: 32), "key.small_order"),
            (Array(repeating: 0xff, count: 32), "key.noncanonical"),
            (Array(repeating: 7, count: 31), "key.length"),
        ] as [([UInt8], String)] {
            let text = "did:key:" + Multibase.encodeBase58(Multicodec.ed25519Public.prefixing(bytes))
            #expect(refusal { () throws(IdentifierError) in try DIDKey.publicKey(of: DID(text)) } == code)
        }
    }
}
