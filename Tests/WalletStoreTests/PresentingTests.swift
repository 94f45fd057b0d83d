import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Testing

@testable import WalletStore

/// Keys for issuers, and what is signed with them: P05, D10, V22.
@Suite struct HolderKeyTests {
    @Test func eachIssuerGetsAKeyOfItsOwnForGood() throws {
        let shelf = try Shelf(records: 0)
        let (first, second) = try shelf.with { wallet throws in
            (
                try wallet.holderKey(forIssuer: "did:web:a.example", at: Shelf.now),
                try wallet.holderKey(forIssuer: "did:web:b.example", at: Shelf.now)
            )
        }
        #expect(first.hasPrefix("did:key:z6Mk") && second.hasPrefix("did:key:z6Mk"))
        #expect(first != second)
        try shelf.with { wallet throws in
            let generation = wallet.generation
            let later = Shelf.now.adding(seconds: 99)
            #expect(try wallet.holderKey(forIssuer: "did:web:a.example", at: later) == first)
            #expect(wallet.generation == generation)
            #expect(
                try wallet.holderKeys() == [
                    HolderKey(did: first, issuer: "did:web:a.example", created: Shelf.now),
                    HolderKey(did: second, issuer: "did:web:b.example", created: Shelf.now),
                ])
            // Names are bytes: composed and decomposed letters are two names.
            #expect(
                try wallet.holderKey(forIssuer: "\u{E9}", at: later)
                    != wallet.holderKey(forIssuer: "e\u{301}", at: later))
        }
    }

    @Test func anIssuerWithoutANameIsRefused() throws {
        let shelf = try Shelf(records: 0)
        try shelf.with { wallet throws in
            #expect(throws: WalletError(.requestIncomplete)) { try wallet.holderKey(forIssuer: "", at: Shelf.now) }
            #expect(throws: WalletError(.tooLarge)) {
                try wallet.holderKey(forIssuer: String(repeating: "x", count: 1025), at: Shelf.now)
            }
            _ = try wallet.holderKey(forIssuer: String(repeating: "x", count: 1024), at: Shelf.now)
        }
    }

    // V22: signing with an exchanged public half would give the private key away.
    @Test func aKeyWithAnotherPublicHalfIsRefused() throws {
        let shelf = try Shelf(records: 0)
        let issuer = "did:web:a.example"
        try shelf.with { wallet throws in
            let (own, foreign) = (SecretBytes.random(count: 32), try Ed25519Signer.generate())
            let stored = StoredHolderKey(
                seed: own, publicKey: try Ed25519PublicKey(of: foreign), created: Shelf.now, issuer: issuer)
            try wallet.keep(stored, as: wallet.keys.name(ofIssuer: Array(issuer.utf8)))
            #expect(throws: WalletError(.keyInconsistent)) { try wallet.holderKey(forIssuer: issuer, at: Shelf.now) }
            let id = try wallet.add(Shelf.credential(subject: stored.did), origin: "x", at: Shelf.now).id
            #expect(throws: WalletError(.keyInconsistent)) {
                try wallet.present([id], challenge: "c", domain: "d", at: Shelf.now)
            }
            #expect(try wallet.presentations().isEmpty)
            let sound = StoredHolderKey(
                seed: own, publicKey: try Ed25519PublicKey(of: Ed25519Signer(seed: own)), created: Shelf.now,
                issuer: "b")
            try wallet.keep(sound, as: wallet.keys.name(ofIssuer: Array("b".utf8)))
            #expect(try wallet.holderKey(forIssuer: "b", at: Shelf.now) == sound.did)
        }
    }

    @Test func aKeysRecordIsReadBackAsItWasWritten() throws {
        let signer = try Ed25519Signer.generate()
        let seed = SecretBytes.random(count: 32)
        let stored = StoredHolderKey(
            seed: seed, publicKey: try Ed25519PublicKey(of: signer), created: Shelf.now, issuer: "did:web:\u{FC}")
        let secret = stored.secret
        let read = try StoredHolderKey(opening: secret)
        #expect(read.seed.isEqual(to: seed) && read.holderKey == stored.holderKey)
        let bytes = secret.withBytes { Array($0) }
        for damaged in [Array(bytes.dropLast()), bytes + [0], [2] + bytes.dropFirst(), []] {
            #expect(throws: WalletError(.corrupted)) { try StoredHolderKey(opening: SecretBytes(copying: damaged)) }
        }
        var weak = bytes
        for index in 33..<65 { weak[index] = 0 }
        #expect(throws: WalletError(.keyInconsistent)) { try StoredHolderKey(opening: SecretBytes(copying: weak)) }
    }
}

@Suite struct PresentingTests {
    private let challenge = "9f2c-\u{FC}"
    private let domain = "https://employer.example"

    /// A wallet with two keys and a credential for each, a stranger's, an unbound one and something that is no JSON.
    private struct Case {
        private let shelf: Shelf
        let wallet: Wallet
        let dids: [String]
        let ids: [RecordID]
        let stranger: RecordID
        let unbound: RecordID

        init() throws {
            shelf = try Shelf()
            wallet = try shelf.create()
            dids = try ["did:web:a.example", "did:web:b.example"].map { [wallet] in
                try wallet.holderKey(forIssuer: $0, at: Shelf.now)
            }
            ids = try dids.map { [wallet] did in
                try wallet.add(Shelf.credential(subject: did), origin: "x", at: Shelf.now).id
            }
            let other = DIDKey.did(for: try Ed25519Signer.generate().publicKey).text
            stranger = try wallet.add(Shelf.credential(subject: other), origin: "x", at: Shelf.now).id
            unbound = try wallet.add(Shelf.credential(subject: nil), origin: "x", at: Shelf.now).id
        }
    }

    private func verify(_ bytes: [UInt8], challenge: String, domain: String) throws -> [String?] {
        let document = try JSONDocument(parsing: bytes)
        let expectation = ProofExpectation(
            purpose: .authentication, audience: .request(challenge: challenge, domain: domain), now: Shelf.now)
        return DataIntegrity.verify(document.root, expecting: expectation, resolver: OfflineResolver())
            .map { result in
                switch result.outcome {
                case .passed: nil
                case .failed(let error), .unknown(let error): error.reason
                }
            }
    }

    @Test func aPresentationVerifiesForItsVerifierAndForNobodyElse() throws {
        let given = try Case()
        let shown = try given.wallet.present([given.ids[0]], challenge: challenge, domain: domain, at: Shelf.now)
        #expect(try verify(shown, challenge: challenge, domain: domain) == [nil])
        #expect(try verify(shown, challenge: "another", domain: domain) == ["presentation.challenge"])
        #expect(try verify(shown, challenge: challenge, domain: "https://other.example") == ["presentation.domain"])
        var changed = shown
        let place = try #require(changed.firstRange(of: Array("Grundwasser".utf8)))
        changed[place.lowerBound] = UInt8(ascii: "g")
        #expect(try verify(changed, challenge: challenge, domain: domain) == ["proof.signature"])
    }

    @Test func aPresentationHasTheFormOfTheDataModel() throws {
        let given = try Case()
        let shown = try given.wallet.present([given.ids[0]], challenge: challenge, domain: domain, at: Shelf.now)
        let root = try JSONDocument(parsing: shown).root
        #expect(root["@context"]?.elements.first { _ in true }?.string == "https://www.w3.org/ns/credentials/v2")
        #expect(root["type"]?.oneOrMany.map(\.string) == ["VerifiablePresentation"])
        #expect(root["holder"]?.string == given.dids[0])
        let proof = try #require(root["proof"])
        #expect(proof["type"]?.string == "DataIntegrityProof")
        #expect(proof["cryptosuite"]?.string == "eddsa-jcs-2022")
        #expect(proof["proofPurpose"]?.string == "authentication")
        #expect(proof["created"]?.string == "2026-05-12T07:30:00Z")
        #expect(proof["challenge"]?.string == challenge)
        #expect(proof["domain"]?.string == domain)
        #expect(proof["verificationMethod"]?.string?.hasPrefix(given.dids[0] + "#z6Mk") == true)
    }

    @Test func credentialsStandInItByteForByte() throws {
        let given = try Case()
        let second = Shelf.credential(subject: given.dids[0]) + Array(" \n\t".utf8)
        let id = try given.wallet.add(second, origin: "x", at: Shelf.now).id
        let shown = try given.wallet.present(
            [given.ids[0], id, given.ids[0]], challenge: challenge, domain: domain, at: Shelf.now)
        let embedded = try #require(try JSONDocument(parsing: shown).root["verifiableCredential"]).elements.map(
            \.sourceBytes)
        // Only the white space around a credential is left away.
        let whole = Array(Shelf.credential(subject: given.dids[0]).dropLast())
        #expect(embedded == [whole, whole])
        #expect(try verify(shown, challenge: challenge, domain: domain) == [nil])
    }

    @Test func aCredentialOfAnotherKeyIsNotShown() throws {
        let given = try Case()
        let refusal = #expect(throws: WalletError(.holderMismatch)) {
            try given.wallet.present([given.stranger], challenge: challenge, domain: domain, at: Shelf.now)
        }
        #expect(refusal?.facts["record"] == given.stranger.text)
        #expect(throws: WalletError(.holderMismatch)) {
            try given.wallet.present(
                [given.ids[0], given.stranger], challenge: challenge, domain: domain, at: Shelf.now)
        }
        #expect(try given.wallet.presentations().isEmpty)
    }

    @Test(arguments: [
        #"{"credentialSubject":{}}"#, #"{"credentialSubject":{"id":null}}"#, #"{"credentialSubject":{"id":7}}"#,
        #"{"credentialSubject":[]}"#, #"{"credentialSubject":"did:key:x"}"#, #"{}"#, #"{"id":"HOLDER"}"#,
        #"{"credentialSubject":{"credentialSubject":{"id":"HOLDER"}}}"#,
    ])
    func aCredentialThatNamesNobodyIsNotShown(text: String) throws {
        let given = try Case()
        let bytes = Array(text.replacing("HOLDER", with: given.dids[0]).utf8)
        let id = try given.wallet.add(bytes, origin: "x", at: Shelf.now).id
        for id in [id, given.unbound] {
            #expect(throws: WalletError(.holderUnbound)) {
                try given.wallet.present([id], challenge: challenge, domain: domain, at: Shelf.now)
            }
        }
    }

    @Test(arguments: [
        #"{"credentialSubject":{"id":"HOLDER"}}"#, #"{"credentialSubject":[{"id":"HOLDER"}]}"#,
        #"{"credentialSubject":[{"id":"did:key:zOther"},{"id":"HOLDER"},{"name":"x"}]}"#,
        #"{"credentialSubject":{"\u0069d":"HOLDER"}}"#,
    ])
    func aCredentialThatNamesThisHolderIsShown(text: String) throws {
        let given = try Case()
        let bytes = Array(text.replacing("HOLDER", with: given.dids[1]).utf8)
        let id = try given.wallet.add(bytes, origin: "x", at: Shelf.now).id
        let shown = try given.wallet.present([id], challenge: challenge, domain: domain, at: Shelf.now)
        #expect(try verify(shown, challenge: challenge, domain: domain) == [nil])
    }

    @Test func theHolderIsComparedByteByByte() throws {
        let given = try Case()
        for other in [
            given.dids[0] + " ", given.dids[0].uppercased(), given.dids[0] + "#key", String(given.dids[0].dropLast()),
        ] {
            let id = try given.wallet.add(Shelf.credential(subject: other), origin: "x", at: Shelf.now).id
            #expect(throws: WalletError(.holderMismatch), "\(other)") {
                try given.wallet.present([id], challenge: challenge, domain: domain, at: Shelf.now)
            }
        }
    }

    // P06
    @Test func credentialsOfSeveralKeysAreNotShownTogether() throws {
        let given = try Case()
        #expect(throws: WalletError(.holderMixed)) {
            try given.wallet.present(given.ids, challenge: challenge, domain: domain, at: Shelf.now)
        }
        let both = #"{"credentialSubject":[{"id":"\#(given.dids[0])"},{"id":"\#(given.dids[1])"}]}"#
        let id = try given.wallet.add(Array(both.utf8), origin: "x", at: Shelf.now).id
        #expect(throws: WalletError(.holderMixed)) {
            try given.wallet.present([id], challenge: challenge, domain: domain, at: Shelf.now)
        }
        for id in given.ids { _ = try given.wallet.present([id], challenge: challenge, domain: domain, at: Shelf.now) }
    }

    @Test(arguments: ["eyJhbGciOi", "[]", "\"text\"", "{\"a\":1,\"a\":2}", "{", ""])
    func whatIsNoJSONObjectIsNotShown(text: String) throws {
        let given = try Case()
        let id = try given.wallet.add(Array(text.utf8), origin: "x", at: Shelf.now).id
        #expect(throws: WalletError(.notPresentable)) {
            try given.wallet.present([id], challenge: challenge, domain: domain, at: Shelf.now)
        }
    }

    @Test func aRequestNeedsChallengeDomainAndRecord() throws {
        let given = try Case()
        for (ids, challenge, domain) in [([given.ids[0]], "", "d"), ([given.ids[0]], "c", ""), ([], "c", "d")] {
            #expect(throws: WalletError(.requestIncomplete)) {
                try given.wallet.present(ids, challenge: challenge, domain: domain, at: Shelf.now)
            }
        }
        #expect(throws: WalletError(.recordUnknown)) {
            try given.wallet.present([.random()], challenge: "c", domain: "d", at: Shelf.now)
        }
        #expect(throws: WalletError(.tooLarge)) {
            try given.wallet.present(
                [given.ids[0]], challenge: String(repeating: "c", count: 1025), domain: "d", at: Shelf.now)
        }
        _ = try given.wallet.present(
            [given.ids[0]], challenge: String(repeating: "\u{1}", count: 1024), domain: "d", at: Shelf.now)
    }

    @Test func aPresentationThatNoVerifierReadsIsNotMade() throws {
        let given = try Case()
        let padding = String(repeating: "x", count: 400_000)
        let ids = try (0..<3).map { index in
            let text = #"{"credentialSubject":{"id":"\#(given.dids[0])"},"n":\#(index),"pad":"\#(padding)"}"#
            return try given.wallet.add(Array(text.utf8), origin: "x", at: Shelf.now).id
        }
        #expect(throws: WalletError(.presentationTooLarge)) {
            try given.wallet.present(ids, challenge: challenge, domain: domain, at: Shelf.now)
        }
        let shown = try given.wallet.present(Array(ids[..<2]), challenge: challenge, domain: domain, at: Shelf.now)
        #expect(try verify(shown, challenge: challenge, domain: domain) == [nil])
    }

    @Test func eachPresentationIsLogged() throws {
        let given = try Case()
        let later = Shelf.now.adding(seconds: 60)
        _ = try given.wallet.present([given.ids[0]], challenge: challenge, domain: domain, at: Shelf.now)
        _ = try given.wallet.present([given.ids[1]], challenge: "c", domain: "d", at: later)
        try given.wallet.remove(given.ids[1], at: Shelf.now)
        #expect(
            try given.wallet.presentations() == [
                PresentationEntry(
                    shown: Shelf.now, holder: given.dids[0], domain: domain, challenge: challenge,
                    records: [given.ids[0]]),
                PresentationEntry(
                    shown: later, holder: given.dids[1], domain: "d", challenge: "c", records: [given.ids[1]]),
            ])
    }
}
