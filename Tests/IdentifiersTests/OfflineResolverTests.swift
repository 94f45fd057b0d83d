import Encodings
import JSON
import Signing
import Testing

@testable import Identifiers

@Suite struct OfflineResolverTests {
    private func refusalOf(
        _ url: String, for relationship: VerificationRelationship = .assertionMethod,
        documents: [ControlledDocument] = []
    ) -> String? {
        let resolver = OfflineResolver(documents: documents)
        return refusal { () throws(IdentifierError) in try resolver.method(Array(url.utf8), for: relationship) }
    }

    @Test(arguments: VerificationRelationship.allCases)
    func aKeyThatIsItsOwnIdentifierIsComputed(relationship: VerificationRelationship) throws {
        let key = try TestKeys.publicKey(TestKeys.first)
        let resolver = OfflineResolver()
        for (name, did) in [
            (DIDKey.verificationMethod(for: key), DIDKey.did(for: key)),
            (DIDJWK.verificationMethod(for: key), DIDJWK.did(for: key)),
        ] {
            // Twice: judged, then kept.
            for _ in 0..<2 {
                let found = try resolver.method(Array(name.utf8), for: relationship)
                #expect(found.source == .computed)
                #expect(found.method == VerificationMethod(id: name, controller: did.text, publicKey: key))
            }
        }
    }

    @Test func c05ANameThatTheKeyDoesNotHaveIsUnknown() throws {
        let key = try TestKeys.publicKey(TestKeys.first)
        #expect(refusalOf("did:key:\(TestKeys.first)#\(TestKeys.second)") == "key.unknown")
        #expect(refusalOf("did:key:\(TestKeys.first)#key-1") == "key.unknown")
        #expect(refusalOf("\(DIDJWK.did(for: key).text)#1") == "key.unknown")
        #expect(refusalOf("\(DIDJWK.did(for: key).text)#00") == "key.unknown")
        #expect(refusalOf(DIDJWK.verificationMethod(for: key)) == nil)
    }

    @Test func didWebIsReadFromTheDocumentsAtHand() throws {
        let document = try DocumentUnderTest().read()
        let found = try OfflineResolver(documents: [document]).method(
            Array("\(TestKeys.owner)#key-1".utf8), for: .assertionMethod)
        #expect(found.source == .document(TestKeys.owner))
        #expect(found.method.publicKey == (try TestKeys.publicKey(TestKeys.first)))
        #expect(refusalOf("\(TestKeys.owner)#key-1", for: .authentication, documents: [document]) == "key.relationship")
        #expect(refusalOf("\(TestKeys.owner)#key-9", documents: [document]) == "key.unknown")
        #expect(refusalOf("\(TestKeys.owner):a#key-1", documents: [document]) == "did.unavailable")
    }

    @Test func withoutADocumentItCouldNotBeFoundOut() {
        #expect(refusalOf("\(TestKeys.owner)#key-1") == "did.unavailable")
    }

    @Test func w01OneThatNobodyMayAskForIsWrong() {
        #expect(refusalOf("did:web:169.254.169.254#key-1") == "net.forbidden_host")
        #expect(refusalOf("did:web:a.example%3A6379#key-1") == "net.forbidden_host")
        #expect(refusalOf("did:web:a.example:%2e%2e#key-1") == "did.malformed")
    }

    @Test func otherMethodsCouldNotBeFoundOut() {
        #expect(refusalOf("did:ebsi:zabc#key-1") == "did.unsupported")
    }

    @Test func aKeyThatNamesItselfAtAWebAddressIsReadAndNotConfirmed() throws {
        let found = try OfflineResolver().method(
            Array("https://a.example/keys#\(TestKeys.first)".utf8), for: .assertionMethod)
        #expect(found.source == .named)
        #expect(found.method.controller == "https://a.example/keys")
        #expect(found.method.publicKey == (try TestKeys.publicKey(TestKeys.first)))
    }

    @Test func aDIDKeyAloneMeansItsOneKey() throws {
        let found = try OfflineResolver().method(Array("did:key:\(TestKeys.first)".utf8), for: .assertionMethod)
        #expect(found.source == .computed)
        #expect(found.method.controller == "did:key:\(TestKeys.first)")
        #expect(refusalOf("did:web:a.example") == "did.malformed")
    }

    @Test func c04AWebAddressIsNeverAsked() {
        #expect(refusalOf("https://a.example/keys#z6Mk") == "did.unavailable")
        #expect(refusalOf("https://a.example/keys/1") == "did.unavailable")
        #expect(refusalOf("https://a.example/keys#zurich-and-a-name-that-is-long") == "did.unavailable")
        #expect(refusalOf("https://a.example\\@evil.example/keys#z6Mk") == "url.malformed")
        #expect(refusalOf("https://127.0.0.1/keys#z6Mk") == "net.forbidden_host")
        #expect(refusalOf("http://a.example/keys#z6Mk") == "did.malformed")
    }

    @Test(arguments: [
        "", "#key-1", "did:web:sonnwald.example", "did:key:abc", "urn:uuid:1#a", "'; drop table keys;--#a",
        "../../key#a",
    ])
    func c05WhatIsNoNameOfAKeyIsMalformed(url: String) {
        #expect(refusalOf(url) == "did.malformed")
    }

    @Test func j07AControlCharacterHasItsOwnReason() {
        #expect(refusalOf("did:key:\(TestKeys.first)#\(TestKeys.first)\u{0}") == "id.control_char")
    }

    @Test func twoDifferentDocumentsOfOneDIDMakeItsKeysAmbiguous() throws {
        let document = try DocumentUnderTest().read()
        var other = DocumentUnderTest()
        other.changeFirstMethod { $0["revoked"] = "2026-01-01T00:00:00Z" }
        #expect(refusalOf("\(TestKeys.owner)#key-1", documents: [document, document]) == nil)
        #expect(refusalOf("\(TestKeys.owner)#key-1", documents: [document, try other.read()]) == "key.ambiguous")
        #expect(
            refusalOf("\(TestKeys.owner)#key-2", for: .authentication, documents: [document, try other.read()])
                == "key.ambiguous")
    }

    @Test func aKeyThatWasRefusedIsRefusedAgain() {
        let resolver = OfflineResolver()
        let text = TestKeys.multikey(.x25519Public, 32)
        for _ in 0..<3 {
            #expect(
                refusal { () throws(IdentifierError) in
                    try resolver.method(Array("did:key:\(text)#\(text)".utf8), for: .assertionMethod)
                } == "key.type")
        }
    }

    @Test func manyTasksMayAskAtOnce() async throws {
        let resolver = OfflineResolver(capacity: 3)
        let names = try (0..<8).map { _ in
            DIDKey.verificationMethod(for: try Ed25519Signer.generate().publicKey)
        }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for step in 0..<100 {
                        let name = names[(task + step) % names.count]
                        guard try resolver.method(Array(name.utf8), for: .assertionMethod).method.id == name else {
                            return false
                        }
                    }
                    return true
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
