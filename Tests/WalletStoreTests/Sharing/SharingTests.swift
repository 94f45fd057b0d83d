import Achievements
import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Texts

@testable import WalletStore

@Suite struct SharingTests {
    private let today = Shelf.now.date()

    private func request(
        _ ids: [RecordID], with recipient: String = "Sonnwald Works", for purpose: String = "application",
        until: CalendarDate? = nil
    ) -> ShareRequest {
        ShareRequest(ids, with: recipient, for: purpose, until: until ?? today)
    }

    private func bound(_ wallet: Wallet, _ issuer: String = "did:web:a.example") throws -> RecordID {
        let did = try wallet.holderKey(forIssuer: issuer, at: Shelf.now)
        var sample = Sample()
        (sample.holder, sample.id) = (did, "urn:uuid:" + issuer)
        return try wallet.add(sample.bytes, origin: "x", at: Shelf.now).id
    }

    private func verify(_ bytes: [UInt8], at now: Instant) throws -> [String?] {
        let expectation = ProofExpectation(
            purpose: .authentication, audience: .request(challenge: "c", domain: "d"), now: now)
        return DataIntegrity.verify(
            try JSONDocument(parsing: bytes).root, expecting: expectation, resolver: OfflineResolver()
        ).map { result in if case .failed(let error) = result.outcome { error.reason } else { nil } }
    }

    /// Whoever is told the passphrase of a file must not get the wallet with it, however the passphrase is typed.
    @Test func thePassphraseOfTheWalletIsNoneForAFile() throws {
        func secret(_ text: String) throws -> SecretBytes {
            try Array(text.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
        }
        let shelf = try Shelf()
        let second: [(String, WalletKeyFile?)] = [("plain", nil), ("second", .random())]
        for (name, keyFile) in second {
            let wallet = try Wallet.create(
                at: shelf.folder + "/" + name, passphrase: secret("caf\u{E9} au lait"), keyFile: keyFile, cost: .floor,
                anchor: nil)
            let id = try wallet.add([1], origin: "x", at: Shelf.now).id
            let known = try SealedShare.Recipient.passphrase(secret("cafe\u{301} au lait"), cost: .floor)
            #expect(throws: WalletError(.sharePassphraseOfWallet)) {
                try wallet.shareEncrypted(request([id]), for: known, keyFile: keyFile, at: Shelf.now)
            }
            #expect(try wallet.shares().isEmpty)
            let other = try SealedShare.Recipient.passphrase(secret("cafe au lait"), cost: .floor)
            _ = try wallet.shareEncrypted(request([id]), for: other, keyFile: keyFile, at: Shelf.now)
            #expect(try wallet.shares().count == 1)
            try wallet.close()
        }
    }

    /// The place of the file stays with the share; a share without one is written as older programs wrote it.
    @Test func theFileOfAShareIsFoundAgain() throws {
        let shelf = try Shelf(records: 1)
        let until = Shelf.now.date().adding(days: 9)
        try shelf.with { wallet throws in
            let id = try wallet.list()[0].id
            for file in [nil, shelf.folder + "/drawn.pdf"] {
                let request = ShareRequest([id], with: "Works", for: "job", until: until, file: file)
                let share = try wallet.share(request, as: .encrypted, at: Shelf.now) { _ in [1] }.share
                #expect(share.file?.hasSuffix("/drawn.pdf") == (file == nil ? nil : true))
                let bytes = share.content.bytes
                #expect(bytes.first == (file == nil ? 1 : 2))
                #expect(ShareContent(parsing: bytes) == share.content)
                #expect(ShareContent(parsing: bytes + [0]) == nil)
                #expect(ShareContent(parsing: Array(bytes.dropLast())) == nil)
                // The other number on the same bytes is no share.
                #expect(ShareContent(parsing: [file == nil ? 2 : 1] + Array(bytes.dropFirst())) == nil)
            }
        }
        try shelf.with { wallet throws in
            let files = try wallet.shares().map(\.file)
            #expect(files.count == 2 && files[0] == nil && files[1]?.hasSuffix("/drawn.pdf") == true)
        }
    }

    @Test func aPresentationIsGoodUntilItsLastDayIsOver() throws {
        let shelf = try Shelf(records: 0)
        try shelf.with { wallet throws in
            let made = try wallet.sharePresentation(
                request([bound(wallet)]), challenge: "c", domain: "d", at: Shelf.now)
            #expect(try verify(made.bytes, at: Shelf.now) == [nil])
            let midnight = Instant(seconds: Int64(today.adding(days: 1).dayNumber) * 86_400)
            #expect(try verify(made.bytes, at: midnight) == [nil])
            #expect(try verify(made.bytes, at: midnight.adding(seconds: 301)) == ["proof.time"])
            #expect(try wallet.presentations().count == 1)
        }
    }

    /// P05, P06, P07: the wallet does not sign what a verifier would have to refuse.
    @Test func whatTheKeyDoesNotBindIsNotPresented() throws {
        let shelf = try Shelf(records: 0)
        try shelf.with { wallet throws in
            let (first, second) = (try bound(wallet), try bound(wallet, "did:web:b.example"))
            let foreign = try wallet.add(Sample().bytes, origin: "x", at: Shelf.now).id
            var sample = Sample()
            sample.holder = nil
            let unbound = try wallet.add(sample.bytes, origin: "x", at: Shelf.now).id
            let cases: [([RecordID], WalletError.Code)] = [
                ([first, second], .holderMixed), ([foreign], .holderMismatch), ([unbound], .holderUnbound),
            ]
            for (ids, code) in cases {
                #expect(throws: WalletError(code)) {
                    try wallet.sharePresentation(request(ids), challenge: "c", domain: "d", at: Shelf.now)
                }
            }
            #expect(try wallet.shares().isEmpty && wallet.presentations().isEmpty)
            for id in [first, second] {
                _ = try wallet.sharePresentation(request([id]), challenge: "c", domain: "d", at: Shelf.now)
            }
            #expect(try wallet.shares().count == 2)
        }
    }

    @Test func anEncryptedShareHoldsEveryByteAsItCame() throws {
        let shelf = try Shelf(records: 2)
        let signer = try Ed25519Signer.generate()
        try shelf.with { wallet throws in
            let ids = try wallet.list().map(\.id)
            let made = try wallet.shareEncrypted(
                request(ids + ids), for: .key(Ed25519PublicKey(of: signer)), at: Shelf.now)
            let content = try SealedShare(parsing: made.bytes).open(with: signer)
            #expect(content.files.map(\.bytes) == [Shelf.credential(0), Shelf.credential(1)])
            #expect(content.recipient == "Sonnwald Works" && content.purpose == "application")
            #expect(made.share.digest == SHA256.hash(made.bytes))
            #expect(made.share.records == ids)
        }
    }

    @Test func sharesAreRememberedAndWithdrawn() throws {
        let shelf = try Shelf(records: 1)
        let id = try shelf.with { wallet throws in
            try wallet.share(request([try wallet.list()[0].id]), as: .pdf, at: Shelf.now) { credentials in
                #expect(credentials[0].received == Shelf.credential(0) && credentials[0].credential != nil)
                return [1, 2, 3]
            }.share.id
        }
        let later = Shelf.now.adding(seconds: 60)
        try shelf.with { wallet throws in
            let share = try #require(try wallet.shares().first)
            #expect(share.id == id && share.form == .pdf && share.digest == SHA256.hash([1, 2, 3]))
            #expect(share.state(on: today) == .active)
            #expect(share.state(on: today.adding(days: 1)) == .ended)
            #expect(wallet.shares(startingWith: String(id.text.prefix(6))) == [id])
            #expect(try wallet.withdraw(id, at: later).withdrawn == later)
            let generation = wallet.generation
            #expect(try wallet.withdraw(id, at: later.adding(seconds: 1)).withdrawn == later)
            #expect(wallet.generation == generation)
            #expect(throws: WalletError(.shareUnknown)) { try wallet.withdraw(.random(), at: later) }
            #expect(throws: WalletError(.shareUnknown)) { try wallet.withdraw(share.records[0], at: later) }
            try wallet.remove(share.records[0], at: Shelf.now)
        }
        try shelf.with { wallet throws in
            #expect(try wallet.shares().map { $0.state(on: today) } == [.withdrawn])
        }
        #expect(try !shelf.occurs(Array("Sonnwald Works".utf8)))
    }

    @Test func aShareThatCannotBeMadeIsNotRemembered() throws {
        struct Broken: Error {}
        let shelf = try Shelf(records: 2)
        try shelf.with { wallet throws in
            let ids = try wallet.list().map(\.id)
            func refused(_ request: ShareRequest, _ code: WalletError.Code, as form: ShareForm = .encrypted) {
                #expect(throws: WalletError(code)) {
                    try wallet.share(request, as: form, at: Shelf.now) { _ in [] }
                }
            }
            refused(request([]), .shareIncomplete)
            refused(request(ids, with: " "), .shareIncomplete)
            refused(request(ids, for: ""), .shareIncomplete)
            refused(request(ids, with: String(repeating: "x", count: 1025)), .tooLarge)
            refused(request(ids, until: today.adding(days: -1)), .shareEndPast)
            refused(request([.random()]), .recordUnknown)
            refused(request((0..<101).map { _ in .random() }), .shareTooLarge)
            for form in ShareForm.allCases where form.takesOne { refused(request(ids), .shareSingle, as: form) }
            #expect(throws: Broken.self) {
                try wallet.share(request(ids), as: .encrypted, at: Shelf.now) { _ in throw Broken() }
            }
            #expect(try wallet.shares().isEmpty)
            _ = try wallet.share(request(ids), as: .encrypted, at: Shelf.now) { _ in [] }
            #expect(try wallet.shares().count == 1)
        }
    }

    @Test(arguments: ShareForm.allCases)
    func aRecordIsReadBackAsItWasWritten(form: ShareForm) throws {
        for withdrawn in [nil, Shelf.now] {
            let content = ShareContent(
                made: Shelf.now, form: form, recipient: "\u{DC}", purpose: "", until: .latest,
                records: [.random(), .random()], digest: SHA256.hash([]), withdrawn: withdrawn)
            #expect(ShareContent(parsing: content.bytes) == content)
            for bytes in [content.bytes.dropLast(), content.bytes + [0], [9] + content.bytes.dropFirst()] {
                #expect(ShareContent(parsing: Array(bytes)) == nil)
            }
            let other = RecordID.random()
            #expect(content.renaming { _ in other }.records == [other, other])
        }
    }

    @Test func theLastDayOfTheCalendarHasAnEnd() {
        #expect(request([], until: .latest).end == .latest)
        #expect(request([], until: .earliest).end.description == "0001-01-02T00:00:00Z")
    }

    /// What will be seen, said before: the learner's own data first.
    @Test func whatWillBeSeenIsTold() throws {
        let texts = Texts()
        let lines = Sample().card().seen(texts, in: .english)
        #expect(lines[0] == texts("share.seen.name", ["value": "Mira Kallio-Brandt"]))
        #expect(lines.contains(texts("share.seen.holder")))
        #expect(!lines.contains(texts("share.seen.status")))
        // Of another kind of credential, what it speaks of.
        let plain = #"{"type":["VerifiableCredential"],"credentialSubject":{"id":"did:key:z","bloodType":"A"}}"#
        let named = Sample.card(Array(plain.utf8)).seen(texts, in: .english)
        #expect(named.count == 2 && named[0].contains("bloodType"))
        let other = Sample.card(Array("%PDF".utf8)).seen(texts, in: .english)
        #expect(other == [texts("share.seen.file", ["bytes": "4"])])
    }

    /// The notice is complete: what the reader makes nothing of is named, wherever in the credential it stands.
    @Test func whatTheReaderDoesNotKnowIsNamedBeforeSharing() throws {
        let texts = Texts()
        var tree = try JSONDocument(parsing: Sample().bytes).root.tree
        let plain = Sample.card(tree.bytes()).untoldMembers
        let root = ["taxNumber", "termsOfUse"]
        let subject = ["medicalNote", "address", "narrative", "role", "licenseNumber"]
        for name in root { tree[name] = "x" }
        for name in subject { tree["credentialSubject"]?[name] = "x" }
        tree["evidence"] = [["id": "https://a.example/w", "type": ["Evidence"], "genre": "essay"], ["diagnosis": "y"]]
        tree["credentialSubject"]?["result"] = [["type": ["Result"], "value": "1.3", "comment": "late"]]
        tree["credentialSubject"]?["activityStartDate"] = "2026-02-02T00:00:00Z"
        tree["credentialSubject"]?["achievement"]?["tutor\u{1B}[2J"] = "N. N."
        let lines = Sample.card(tree.bytes()).seen(texts, in: .english)
        let rest = try #require(lines.first { $0.hasPrefix("everything else in it") })
        for name in root + subject + ["evidence.genre", "result.comment", "achievement.tutor"] {
            #expect(rest.contains(name), "\(name)")
            #expect(!plain.contains(name), "\(name)")
        }
        // What has words is told in them.
        #expect(rest.contains("when the course began") && !rest.contains("activityStartDate"))
        // One entry of evidence without an address is no link that is counted.
        #expect(rest.contains("evidence,") || rest.hasSuffix("evidence") || rest.contains("evidence and"))
        #expect(!rest.unicodeScalars.contains("\u{1B}"))
        for technical in ["@context", "proof", "credentialSubject", "identifier", "validFrom"] {
            #expect(!rest.contains(technical), "\(technical)")
        }
    }

    @Test func aNoticeOfManyMembersSaysHowManyItLeavesOut() throws {
        var tree = try JSONDocument(parsing: Sample().bytes).root.tree
        let before = Sample.card(tree.bytes()).untoldMembers.count
        for index in 0..<60 { tree["credentialSubject"]?["own\(index)"] = "x" }
        let card = Sample.card(tree.bytes())
        #expect(card.untoldMembers.count == before + 60)
        let rest = try #require(
            card.seen(Texts(), in: .english).first { $0.hasPrefix("everything else in it") })
        #expect(rest.contains("… +\(before + 10)"))
        // What the file holds more than once is named once.
        #expect(Set(card.untoldMembers).count == card.untoldMembers.count)
    }
}
