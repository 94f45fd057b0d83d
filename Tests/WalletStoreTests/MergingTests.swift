import Encodings
import Foundation
import Signing
import Testing

@testable import WalletStore

/// Two wallets become one, and nothing is lost.
@Suite struct MergingTests {
    private func at(_ seconds: Int64) -> Instant { Instant(seconds: Shelf.now.seconds + seconds) }

    private func documents(_ wallet: Wallet) throws -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        try wallet.scan { found.insert($1) }
        return found
    }

    @Test func everythingOfBothIsThere() throws {
        let (one, two) = (try Shelf(), try Shelf())
        let (mine, other) = (try one.create(), try two.create())
        let issuer = "did:web:sonnwald.example"
        let first = try mine.holderKey(forIssuer: issuer, at: at(0))
        let second = try other.holderKey(forIssuer: issuer, at: at(1))
        _ = try other.holderKey(forIssuer: "did:web:b.example", at: at(1))
        for index in 0..<3 { try mine.add(Shelf.credential(index), origin: "mine", at: at(2)) }
        for index in 2..<6 { try other.add(Shelf.credential(index), origin: "other", at: at(3)) }
        let bound = try other.add(Shelf.credential(subject: second), origin: "other", at: at(4)).id
        try other.setReport([7], of: bound)
        _ = try other.present([bound], challenge: "c", domain: "d", at: at(5))
        let before = try documents(other)

        let merged = try mine.merge(other, at: at(9))
        #expect(merged.credentials == 4)
        #expect(merged.present == 1)
        #expect(merged.keys == 2)
        #expect(try documents(mine) == documents(mine).union(before))
        #expect(try mine.list().count == 7)
        // What was here first keeps its origin.
        let common = try #require(mine.recordID(of: Shelf.credential(2)))
        #expect(try mine.list().first { $0.id == common }?.origin == "mine")
        let id = try #require(mine.recordID(of: Shelf.credential(subject: second)))
        #expect(id != bound)
        #expect(try mine.report(of: id) == [7])
        #expect(try mine.list().first { $0.id == id }?.added == at(4))
        // Both keys work; this wallet's is given out.
        #expect(try mine.holderKey(forIssuer: issuer, at: at(9)) == first)
        #expect(try Set(mine.holderKeys().map(\.did)).isSuperset(of: [first, second]))
        _ = try mine.present([id], challenge: "c", domain: "d", at: at(10))
        // The other's memory speaks of the new names.
        #expect(try mine.presentations().first?.records == [id])
        let lines = try mine.activity()
        #expect(lines.contains(WalletEvent(.presented, at: at(5), records: [id], note: "d")))
        #expect(lines.contains(WalletEvent(.merged, at: at(9), note: other.identifier)))
        // The other stays as it is.
        #expect(try documents(other) == before)
        try mine.close()
        try other.close()
        #expect(one.refusal() == nil)
    }

    @Test func mergingTwiceChangesNothing() throws {
        let (one, two) = (try Shelf(records: 3), try Shelf(records: 5))
        let (mine, other) = (try one.open(), try two.open())
        _ = try other.holderKey(forIssuer: "x", at: at(1))
        try mine.merge(other, at: at(2))
        let again = try mine.merge(other, at: at(3))
        #expect(again == Merged(credentials: 0, present: 5, keys: 0, others: 0))
        #expect(try mine.list().count == 5)
        #expect(try mine.activity().filter { $0.kind == .merged }.count == 2)
        try mine.close()
        try other.close()
    }

    @Test func twoCopiesThatWentOnApartComeTogether() throws {
        let saved = try BackupTests.Saved()
        let mine = try saved.shelf.open()
        let other = try saved.restore()
        try mine.add([1], origin: "mine", at: at(1))
        try other.add([2], origin: "other", at: at(2))
        try other.remove(saved.shown, at: at(3))
        let merged = try mine.merge(other, at: at(4))
        #expect(merged.credentials == 1)
        #expect(merged.keys == 0)
        // Nothing is lost, also not what was removed elsewhere.
        #expect(try mine.list().count == 8)
        #expect(try mine.presentations().count == 1)
        #expect(try mine.activity().contains { $0.kind == .restored })
        // What was erased there is named, and there only.
        #expect(merged.erasedThere.map(\.id) == [saved.shown] && merged.erasedThere.first?.at == at(3))
        #expect(merged.leftOut.isEmpty)
        try mine.close()
        try other.close()
        #expect(saved.shelf.refusal() == nil)
    }

    /// What was erased here does not come back by a merge, from a copy or from another wallet, unless somebody says so.
    @Test(arguments: [true, false]) func whatWasErasedHereStaysOut(isCopy: Bool) throws {
        let (one, two) = (try Shelf(records: 3), try Shelf())
        if isCopy { try two.write(one.bytes) }
        let mine = try one.open()
        let other = isCopy ? try two.open(anchored: false) : try two.create()
        if !isCopy { for index in 0..<3 { try other.add(Shelf.credential(index), origin: "other", at: at(0)) } }
        let erased = try #require(mine.recordID(of: Shelf.credential(1)))
        let theirs = try #require(other.recordID(of: Shelf.credential(1)))
        try mine.remove(erased, at: at(5))
        for time in [6, 7] {
            let merged = try mine.merge(other, at: at(Int64(time)))
            #expect(merged.credentials == 0 && merged.present == 2)
            #expect(merged.leftOut.map(\.id) == [theirs] && merged.leftOut.first?.at == at(5))
            #expect(try mine.list().count == 2 && mine.recordID(of: Shelf.credential(1)) == nil)
        }
        let merged = try mine.merge(other, withErased: true, at: at(8))
        #expect(merged.credentials == 1 && merged.leftOut.isEmpty)
        #expect(try mine.bytes(of: erased) == Shelf.credential(1))
        // It is here again: what was once erased is no reason any more.
        #expect(try mine.merge(other, at: at(9)).leftOut.isEmpty)
        // What a person has taken in again herself is hers too.
        try mine.remove(erased, at: at(10))
        try mine.add(Shelf.credential(1), origin: "again", at: at(11))
        let again = try mine.merge(other, at: at(12))
        #expect(again.leftOut.isEmpty && again.present == 3)
        try mine.close()
        try other.close()
        #expect(one.refusal() == nil)
    }

    /// Nor does it come back inside of a file that it came in.
    @Test func aFileWithSomethingErasedInItStaysOutToo() throws {
        let (one, two) = (try Shelf(), try Shelf())
        let (mine, other) = (try one.create(), try two.create())
        let (first, second) = (#"{"type":["VerifiableCredential"],"n":1}"#, #"{"type":["VerifiableCredential"],"n":2}"#)
        var reception = Reception()
        try reception.take(Array("[\(first),\(second)]".utf8), named: "list.json", unpacking: NoUnpacking())
        try other.receive(reception, at: at(1))
        let id = try mine.add(Array(first.utf8), origin: "file:first.json", at: at(1)).id
        try mine.remove(id, at: at(2))
        let merged = try mine.merge(other, at: at(3))
        #expect(merged.credentials == 1)
        #expect(merged.leftOut.count == 2 && merged.leftOut.map(\.origin).contains("file:list.json"))
        #expect(try mine.parcels().isEmpty && mine.recordID(of: Array(first.utf8)) == nil)
        #expect(try mine.merge(other, withErased: true, at: at(4)).leftOut.isEmpty)
        #expect(try mine.parcels().count == 1 && mine.list().count == 2)
        try mine.close()
        try other.close()
    }

    private struct NoUnpacking: Unpacking {
        func files(inArchive bytes: [UInt8]) -> [UnpackedFile] { [] }
        func attachments(ofPDF bytes: [UInt8]) -> [UnpackedFile] { [] }
    }

    @Test func aWalletIsNotMergedWithItself() throws {
        let shelf = try Shelf(records: 1)
        let wallet = try shelf.open()
        #expect(throws: WalletError(.mergeSelf)) { try wallet.merge(wallet, at: Shelf.now) }
        try wallet.close()
    }

    // A record of the other that cannot be read refuses the whole, and nothing of it stays.
    @Test func aDamagedWalletIsNotMergedByHalves() throws {
        let (one, two) = (try Shelf(records: 1), try Shelf(records: 4))
        try two.tamper { database in
            try database.run("UPDATE record SET body = ? WHERE number = 4", [.blob([UInt8](repeating: 1, count: 99))])
        }
        let mine = try one.open()
        let other = try two.open(checkingRecords: .whenRead)
        #expect(throws: WalletError(.corrupted)) { try mine.merge(other, at: Shelf.now) }
        #expect(try mine.list().count == 1)
        try mine.close()
        try other.close()
    }
}
