import Foundation
import Signing
import Testing

@testable import WalletStore

/// The passphrase itself: here, and only here, keys are derived at full price.
@Suite struct PassphraseTests {
    private func make(_ passphrase: String, cost: Argon2id = .floor) throws -> Shelf {
        let shelf = try Shelf()
        let wallet = try Wallet.create(at: shelf.path, passphrase: secret(passphrase), cost: cost, anchor: shelf.anchor)
        try wallet.add(Shelf.credential(0), origin: "x", at: Shelf.now)
        try wallet.close()
        return shelf
    }

    private func count(_ shelf: Shelf, _ passphrase: String) throws -> Int {
        try Wallet.unlocked(at: shelf.path, passphrase: secret(passphrase), anchor: shelf.anchor) {
            try $0.list().count
        }
    }

    // V05, V10
    @Test func anotherPassphraseIsRefusedAndNothingIsWritten() throws {
        let shelf = try make("correct horse")
        let before = try shelf.bytes
        for other in ["correct hors", "Correct horse", "correct horse ", "x"] {
            #expect(throws: WalletError(.wrongPassword)) { try count(shelf, other) }
        }
        #expect(try shelf.bytes == before)
        #expect(try shelf.files == ["learner.wallet"])
        #expect(try count(shelf, "correct horse") == 1)
    }

    // V21
    @Test func composedAndDecomposedLettersAreTheSamePassphrase() throws {
        let shelf = try make("Stra\u{DF}e nach \u{E9}t\u{E9}, \u{C5}")
        #expect(try count(shelf, "Stra\u{DF}e nach e\u{301}te\u{301}, A\u{30A}") == 1)
        #expect(throws: WalletError(.wrongPassword)) { try count(shelf, "Strasse nach \u{E9}t\u{E9}, \u{C5}") }
    }

    @Test func anEmptyPassphraseIsRefused() throws {
        let shelf = try Shelf()
        let nothing = SecretBytes(copying: [])
        #expect(throws: SigningError(.passphraseEmpty)) {
            try Wallet.create(at: shelf.path, passphrase: nothing, cost: .floor, anchor: nil)
        }
        #expect(try shelf.files.isEmpty)
        let wallet = try shelf.create()
        #expect(throws: SigningError(.passphraseEmpty)) {
            try wallet.changePassword(to: nothing, cost: .floor, at: Shelf.now)
        }
    }

    @Test func aCostOutOfBoundsMakesNoWallet() throws {
        let shelf = try Shelf()
        let weak = Argon2id(memoryBytes: 8 << 20, passes: 3)
        let heavy = Argon2id(memoryBytes: 4 << 40, passes: 3)
        #expect(throws: WalletError(.kdfBelowFloor)) {
            try Wallet.create(at: shelf.path, passphrase: secret("x"), cost: weak, anchor: nil)
        }
        #expect(throws: WalletError(.kdfAboveCeiling)) {
            try Wallet.create(at: shelf.path, passphrase: secret("x"), cost: heavy, anchor: nil)
        }
        #expect(try shelf.files.isEmpty)
    }

    @Test func aNewPassphraseReplacesTheOldOne() throws {
        let shelf = try make("old")
        try Wallet.unlocked(at: shelf.path, passphrase: secret("old"), anchor: shelf.anchor) { wallet in
            try wallet.changePassword(to: secret("new"), cost: .floor, at: Shelf.now)
            try wallet.add(Shelf.credential(1), origin: "x", at: Shelf.now)
        }
        #expect(throws: WalletError(.wrongPassword)) { try count(shelf, "old") }
        #expect(try count(shelf, "new") == 2)
    }

    private struct Stop: Error {}

    @Test func aChangeOfPassphraseThatIsTakenBackLeavesTheOldOne() throws {
        let shelf = try Shelf(records: 1)
        let wallet = try shelf.open()
        let other = Wallet.Unlocking.derivedKey(.random(count: 32))
        #expect(throws: Stop.self) {
            try wallet.inOneCommit {
                try wallet.changeKey(to: other, at: Shelf.now)
                throw Stop()
            }
        }
        try wallet.add([1], origin: "x", at: Shelf.now)
        try wallet.close()
        #expect(shelf.refusal() == nil)
        #expect(throws: WalletError(.wrongPassword)) {
            try Wallet.open(at: shelf.path, with: other, anchor: nil, waiting: .zero)
        }
    }

    // Salt and cost stand before the passphrase is tried: changed within bounds they look like a wrong one.
    @Test func aConsistentChangeOfSaltOrCostReadsAsAWrongPassphrase() throws {
        let shelf = try make("correct horse")
        let whole = try shelf.bytes
        for change in [{ (header: inout WalletHeader) in header.salt[3] ^= 1 }, { $0.passes = 4 }] {
            try shelf.write(whole)
            try shelf.changeHeader(change)
            #expect(throws: WalletError(.wrongPassword)) { try count(shelf, "correct horse") }
        }
        try shelf.write(whole)
        #expect(try count(shelf, "correct horse") == 1)
    }

    // V01, V02: refused before anything is computed; a derivation at these costs would take minutes or fail for memory.
    private static let costs: [(UInt64, UInt32, WalletError.Code)] = [
        (8 << 10, 3, .kdfBelowFloor), (64 << 20, 2, .kdfBelowFloor), (64 << 20, 0, .kdfBelowFloor),
        (0, 3, .kdfBelowFloor),
        (4 << 40, 3, .kdfAboveCeiling), (.max, 3, .kdfAboveCeiling), (64 << 20, 11, .kdfAboveCeiling),
        (64 << 20, .max, .kdfAboveCeiling),
    ]

    @Test(arguments: PassphraseTests.costs)
    func aCostOutOfBoundsIsRefusedBeforeItIsPaid(memory: UInt64, passes: UInt32, code: WalletError.Code) throws {
        let shelf = try Shelf(records: 1)
        try shelf.changeHeader {
            $0.memoryBytes = memory
            $0.passes = passes
        }
        #expect(throws: WalletError(code)) {
            try Wallet.open(at: shelf.path, passphrase: secret("x"), anchor: nil, waiting: .zero)
        }
        #expect(shelf.refusal()?.code == code)
    }

    // V19: no PIN, no counter of attempts; the one file beside the wallet opens nothing, whatever is done to it.
    @Test func nothingBesideTheWalletMakesGuessingEasier() throws {
        let shelf = try make("correct horse")
        let folder = shelf.anchor.folder
        let before = try shelf.bytes
        let anchors = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(anchors.count == 1)
        let anchor = try Shelf.read(folder + "/" + anchors[0])
        for _ in 0..<3 { #expect(throws: WalletError(.wrongPassword)) { try count(shelf, "wrong") } }
        #expect(try shelf.bytes == before)
        #expect(try Shelf.read(folder + "/" + anchors[0]) == anchor)
        try FileManager.default.removeItem(atPath: folder)
        #expect(throws: WalletError(.wrongPassword)) { try count(shelf, "wrong") }
        #expect(try count(shelf, "correct horse") == 1)
    }
}
