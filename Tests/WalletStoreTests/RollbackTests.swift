import Foundation
import Testing

@testable import WalletStore

/// An older copy of the wallet in the place of the newest: V07.
@Suite struct RollbackTests {
    private func anchorFile(_ shelf: Shelf) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: shelf.anchor.folder)
        #expect(names.count == 1)
        return shelf.anchor.folder + "/" + (names.first ?? "")
    }

    @Test func anOlderCopyIsRefused() throws {
        let shelf = try Shelf(records: 1)
        let old = try shelf.bytes
        let seen = try shelf.with { wallet throws in
            try wallet.add([1], origin: "x", at: Shelf.now)
            return wallet.generation
        }
        let whole = try shelf.bytes
        try shelf.write(old)
        let refusal = shelf.refusal()
        #expect(refusal?.code == .rolledBack)
        #expect(refusal?.facts["seen"] == "\(seen)")
        #expect(refusal?.facts["generation"] == "\(seen - 1)")
        #expect(refusal?.facts["anchor"] == (try anchorFile(shelf)))
        #expect(try shelf.bytes == old)
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    // Said openly in the documentation: this cannot be noticed.
    @Test func anOlderCopyTogetherWithItsAnchorIsNotNoticed() throws {
        let shelf = try Shelf(records: 1)
        let (old, oldAnchor) = (try shelf.bytes, try Shelf.read(anchorFile(shelf)))
        try shelf.with { try $0.add([1], origin: "x", at: Shelf.now) }
        try shelf.write(old)
        try Shelf.write(oldAnchor, to: anchorFile(shelf))
        #expect(shelf.refusal() == nil)
    }

    @Test func withoutAnAnchorAnOlderCopyOpens() throws {
        let shelf = try Shelf(records: 1)
        let old = try shelf.bytes
        try shelf.with { try $0.add([1], origin: "x", at: Shelf.now) }
        try shelf.write(old)
        #expect(shelf.refusal(anchored: false) == nil)
        // Deleting the anchor is the way out for somebody who put the copy back on purpose.
        try FileManager.default.removeItem(atPath: anchorFile(shelf))
        #expect(shelf.refusal() == nil)
    }

    @Test func eachChangeMovesTheAnchorBeforeItIsAcknowledged() throws {
        let shelf = try Shelf(records: 0)
        try shelf.with { wallet throws in
            for index in 0..<3 {
                try wallet.add([UInt8(index)], origin: "x", at: Shelf.now)
                let text = String(decoding: try Shelf.read(anchorFile(shelf)), as: UTF8.self)
                #expect(text.contains("generation \(wallet.generation)\n"))
                #expect(text.contains("wallet \(wallet.identifier)\n"))
            }
        }
        #expect(try Shelf.mode(of: anchorFile(shelf)) == 0o600)
        #expect(try Shelf.mode(of: shelf.anchor.folder) == 0o700)
        #expect(try Shelf.mode(of: shelf.folder + "/state") == 0o700)
    }

    @Test func aWalletThatIsNewOnThisMachineIsRemembered() throws {
        let shelf = try Shelf(records: 2)
        let other = RollbackAnchor(folder: shelf.folder + "/state/other")
        try Wallet.open(at: shelf.path, with: shelf.key, anchor: other).close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.folder).count == 1)
    }

    @Test func everyBitOfTheAnchorIsGuarded() throws {
        let shelf = try Shelf(records: 1)
        let file = try anchorFile(shelf)
        let whole = try Shelf.read(file)
        for bit in 0..<whole.count * 8 {
            var damaged = whole
            damaged[bit / 8] ^= 1 << (bit % 8)
            try Shelf.write(damaged, to: file)
            let refusal = shelf.refusal()
            #expect(refusal?.code == .corrupted, "bit \(bit)")
            #expect(refusal?.facts["part"] == "anchor", "bit \(bit)")
        }
        for length in [0, 1, whole.count - 1] {
            try Shelf.write(Array(whole[..<length]), to: file)
            #expect(shelf.refusal()?.code == .corrupted, "\(length)")
        }
        try Shelf.write(whole + [0x0A], to: file)
        #expect(shelf.refusal()?.code == .corrupted)
        try Shelf.write(whole, to: file)
        #expect(shelf.refusal() == nil)
    }

    @Test func anAnchorsFolderThatOthersMayWriteToIsRefused() throws {
        let shelf = try Shelf(records: 1)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: shelf.anchor.folder)
        try shelf.open().close()
        let wallet = try shelf.open()
        #expect(throws: WalletError(.pathUnsafe)) { try wallet.add([1], origin: "x", at: Shelf.now) }
        try wallet.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: shelf.anchor.folder)
        try shelf.with { try $0.add([2], origin: "x", at: Shelf.now) }
    }
}
