import Foundation
import Signing
import Testing

@testable import WalletStore

/// What somebody finds who has the files and not the passphrase.
@Suite struct SecrecyTests {
    private let marker = Array("MARKER-Grundwasser-4711".utf8)

    @Test func nothingReadableIsOnTheDisk() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let issuer = "did:web:MARKER-issuer.example"
        let did = try wallet.holderKey(forIssuer: issuer, at: Shelf.now)
        let document = Shelf.credential(subject: did) + marker
        try wallet.add(document, origin: "file:MARKER-origin.json", at: Shelf.now)
        let shown = try wallet.add(Shelf.credential(subject: did), origin: "x", at: Shelf.now).id
        try wallet.setReport(marker, of: shown)
        _ = try wallet.present([shown], challenge: "MARKER-challenge", domain: "MARKER-domain", at: Shelf.now)
        let secrets: [[UInt8]] = [
            marker, Array("MARKER".utf8), Array("Grundwasser".utf8), Array("sonnwald".utf8), Array(did.utf8),
            Array("credentialSubject".utf8),
        ]
        let seed = try #require(try wallet.storedKeys().first).seed.withBytes { Array($0) }
        // While it is open, with everything still in the log, and afterwards.
        for secret in secrets + [seed] { #expect(try !shelf.occurs(secret)) }
        try wallet.close()
        for secret in secrets + [seed] { #expect(try !shelf.occurs(secret)) }
        // The search does find what is there.
        #expect(try shelf.occurs(Array("TESTAMUR WALLET".utf8)))
        #expect(try shelf.occurs(Array(shown.bytes)))
    }

    @Test func anchorsTellNothingButAGeneration() throws {
        let shelf = try Shelf(records: 1)
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: shelf.anchor.folder).first)
        let text = String(decoding: try Shelf.read(shelf.anchor.folder + "/" + name), as: UTF8.self)
        #expect(
            text.split(separator: "\n").map { $0.prefix { $0 != " " } } == [
                "testamur", "wallet", "generation", "sha256",
            ])
    }

    @Test func namesOfOneCredentialInTwoWalletsHaveNothingInCommon() throws {
        let (first, second) = (try Shelf(records: 1), try Shelf(records: 1))
        let one = try first.with { try $0.list()[0].id }
        let two = try second.with { try $0.list()[0].id }
        #expect(one != two)
        #expect(try first.with { try $0.list()[0].id } == one)
    }

    // V09
    @Test func noNonceComesTwice() {
        let key = SecretBytes.random(count: 32)
        // Of each nonce eight bytes: if those differ, all do.
        var nonces = key.withBytes { key in
            [UInt8(1)].withUnsafeBytes { text in
                (0..<1_000_000).map { _ in
                    SealedCell.seal(text, key: key, []).withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
                }
            }
        }
        nonces.sort()
        #expect(zip(nonces, nonces.dropFirst()).allSatisfy { $0 != $1 })
    }

    @Test func eachRecordHasAKeyOfItsOwn() throws {
        let shelf = try Shelf(records: 30)
        let keys = try shelf.cells("SELECT key FROM record").map { $0[0] }
        // And the line of the log.
        #expect(Set(keys).count == 31)
        try shelf.with { wallet throws in
            let entries = wallet.manifest.entries
            var opened: Set<[UInt8]> = []
            for entry in entries {
                let row = try #require(try wallet.database.row(entry.number))
                let associated = AssociatedData.record(entry, in: wallet.header.wallet)
                let key = try wallet.keys.records.withBytes { try SealedCell.open(row.key, key: $0, associated) }
                opened.insert(key)
            }
            #expect(opened.count == 31)
        }
    }

    // Part of V18; what a core dump holds is tried with the command line.
    @Test func aWalletShowsNoSecretWhenItIsPrinted() throws {
        let shelf = try Shelf(records: 0)
        try shelf.with { wallet throws in
            _ = try wallet.holderKey(forIssuer: "x", at: Shelf.now)
            var text = ""
            dump(wallet, to: &text)
            let master = wallet.keys.master.withBytes { Array($0) }
            #expect(!text.contains(master.map { "\($0)" }.joined(separator: ", ")))
            #expect(text.contains("not shown") || !text.contains("SecretBytes"))
        }
    }
}

/// After a removal neither the key nor the sealed bytes are in any file of the wallet.
@Suite struct ErasureTests {
    /// Stretches of a row's cells that are unique to it.
    private func traces(_ shelf: Shelf, _ number: Int64) throws -> [[UInt8]] {
        let row = try #require(try shelf.cells("SELECT key, body FROM record WHERE number = \(number)").first)
        var traces = [Array(row[0].prefix(24)), Array(row[0][24..<72]), Array(row[1].prefix(24))]
        for start in stride(from: 24, to: row[1].count - 16, by: 512) {
            traces.append(Array(row[1][start..<start + 16]))
        }
        return traces
    }

    @Test(arguments: [300, 2000, 20_000])
    func aRemovedRecordLeavesNoTrace(size: Int) throws {
        let shelf = try Shelf()
        var wallet = try shelf.create()
        // Rows of many lengths, added, replaced and removed one by one, so that the database moves them from page to page.
        for index in 0..<60 {
            let length = size / 2 + index * size / 60
            try wallet.add([UInt8(index)] + SecureRandom.bytes(length), origin: "x", at: Shelf.now)
        }
        let ids = wallet.records(startingWith: "")
        for id in ids where id.bytes[0] % 3 == 0 { try wallet.setReport(SecureRandom.bytes(size / 3), of: id) }
        let victims = [0, 17, 31, 59]
        let numbers = try victims.map { try #require(wallet.manifest[ids[$0]]).number }
        try wallet.close()
        let found = try numbers.flatMap { try traces(shelf, $0) }
        for trace in found { #expect(try shelf.occurs(trace)) }
        wallet = try shelf.open()
        for victim in victims {
            try wallet.remove(ids[victim], at: Shelf.now)
        }
        for trace in found { #expect(try !shelf.occurs(trace)) }
        try wallet.close()
        for trace in found { #expect(try !shelf.occurs(trace)) }
        #expect(shelf.refusal() == nil)
        #expect(try shelf.with { try $0.list().count } == 56)
    }

    // Deleting overwrites what it frees. It does not know of copies that stayed behind when rows moved from page to page;
    // with rows of just these lengths there is one. The file is therefore rewritten.
    @Test func copiesThatTheDatabaseLeftBehindAreErasedToo() throws {
        let lengths = [
            66, 283, 38, 209, 244, 290, 75, 253, 164, 213, 236, 247, 93, 45, 66, 231, 58, 298, 167, 204, 241, 207, 37,
            289, 129,
            278, 233, 52,
        ]
        let shelf = try Shelf(records: lengths.count) { SecureRandom.bytes(lengths[$0]) }
        var wallet = try shelf.open()
        let ids = wallet.records(startingWith: "")
        try wallet.setReport(SecureRandom.bytes(223), of: ids[0])
        try wallet.setReport(SecureRandom.bytes(449), of: ids[3])
        try wallet.close()
        let found = try traces(shelf, 1)

        wallet = try shelf.open()
        try wallet.commit {
            try wallet.database.delete(1)
            wallet.changed {
                $0.remove(ids[0])
                $0.isErasurePending = true
            }
        }
        var version: String?
        try wallet.database.perform { try $0.run("SELECT sqlite_version()") { version = $0.text(0) } }
        try wallet.close()
        // Where rows go is SQLite's own affair; these lengths were found with 3.40.
        let isLeftBehind = try found.contains { try shelf.occurs($0) }
        #expect(isLeftBehind || version?.hasPrefix("3.40.") == false)

        try shelf.open().close()
        for trace in found { #expect(try !shelf.occurs(trace)) }
        #expect(shelf.refusal() == nil)
    }

    @Test func aChangedPassphraseLeavesNoTraceOfTheOldOne() throws {
        let shelf = try Shelf(records: 40)
        let header = try WalletHeader(parsing: shelf.cells("SELECT header FROM header")[0][0])
        let traces = [header.dataKey, header.commitment, header.salt]
        for trace in traces { #expect(try shelf.occurs(trace)) }
        let wallet = try shelf.open()
        try wallet.changeKey(to: .derivedKey(.random(count: 32)), at: Shelf.now)
        for trace in traces { #expect(try !shelf.occurs(trace)) }
        try wallet.close()
        for trace in traces { #expect(try !shelf.occurs(trace)) }
        #expect(shelf.refusal()?.code == .wrongPassword)
    }

    // A power cut between the removal and the rewriting of the file.
    @Test func anErasureThatWasCutShortIsFinishedByTheNextOpening() throws {
        let shelf = try Shelf(records: 20)
        let found = try traces(shelf, 5)
        let wallet = try shelf.open()
        let entry = wallet.manifest.entries[4]
        // What `remove` does first, without what it does next.
        try wallet.commit {
            try wallet.database.delete(entry.number)
            wallet.changed {
                $0.remove(entry.id)
                $0.isErasurePending = true
            }
        }
        let copy = try Shelf()
        for file in try shelf.files where !file.hasSuffix("-lock") {
            try Shelf.write(Shelf.read(shelf.folder + "/" + file), to: copy.folder + "/" + file)
        }
        try wallet.close()
        #expect(try copy.files == ["learner.wallet", "learner.wallet-wal"])
        #expect(try copy.occurs(found[0]))
        try copy.open(anchored: false).close()
        for trace in found { #expect(try !copy.occurs(trace)) }
        #expect(copy.refusal(anchored: false) == nil)
        try copy.open(anchored: false).close()
        #expect(try copy.files == ["learner.wallet"])
    }
}
