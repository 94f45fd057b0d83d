import Encodings
import Signing
import Testing

@testable import WalletStore

extension Shelf {
    /// Changes fields of the closed wallet's header and makes its checksum right again, as somebody without the passphrase
    /// can.
    func changeHeader(_ change: (inout WalletHeader) -> Void) throws {
        try changeHead { header, _ in
            var fields = try WalletHeader(parsing: header)
            change(&fields)
            header = fields.bytes
        }
    }

    /// Changes the two cells of the header's row.
    func changeHead(_ change: (inout [UInt8], inout [UInt8]) throws -> Void) throws {
        try tamper { database in
            var (header, manifest): ([UInt8], [UInt8]) = ([], [])
            try database.run("SELECT header, manifest FROM header") { row in
                (header, manifest) = (row.blob(0, limit: 1 << 20) ?? [], row.blob(1, limit: 1 << 20) ?? [])
            }
            try change(&header, &manifest)
            try database.run("UPDATE header SET header = ?, manifest = ?", [.blob(header), .blob(manifest)])
        }
    }
}

/// The header and the manifest: every change is noticed, and named for what it is.
@Suite struct HeaderTests {
    @Test func theHeaderHasTheFormThatIsDescribed() throws {
        let shelf = try Shelf(records: 0)
        let blob = try #require(try shelf.cells("SELECT header FROM header").first?.first)
        #expect(blob.count == 252)
        #expect(blob.starts(with: Array("TESTAMUR WALLET\0".utf8)))
        #expect(Array(blob[16..<20]) == [0, 0, 0, 1])
        #expect(Array(blob[36..<56]) == [0, 0, 0, 1, 0, 0, 0, 0, 0x10, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1])
        #expect(Array(blob[72..<84]) == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1])
        #expect(SHA256.hash(Array(blob[..<220])) == Array(blob[220...]))
        #expect(try WalletHeader(parsing: blob).bytes == blob)
    }

    // V08: an accident in any bit is told from a wrong passphrase.
    @Test func everyBitOfTheHeaderIsGuarded() throws {
        let shelf = try Shelf(records: 1)
        let whole = try shelf.bytes
        let start = try #require(whole.firstRange(of: WalletHeader.magic)).lowerBound
        for bit in 0..<WalletHeader.byteCount * 8 {
            var damaged = whole
            damaged[start + bit / 8] ^= 1 << (bit % 8)
            try shelf.write(damaged)
            let expected: WalletError.Code =
                switch bit / 8 {
                case ..<16: .notAWallet
                case ..<20: .versionUnsupported
                default: .corrupted
                }
            #expect(shelf.refusal()?.code == expected, "bit \(bit)")
            #expect(try shelf.bytes == damaged, "bit \(bit)")
        }
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    // V03, V04: somebody who means it makes the checksum right.
    @Test(arguments: HeaderTests.changes)
    func aConsistentChangeIsNoticed(_ change: Change) throws {
        let shelf = try Shelf(records: 1)
        #expect(shelf.refusal() == nil)
        try shelf.changeHeader(change.apply)
        #expect(shelf.refusal()?.code == change.code)
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: WalletError.Code
        let apply: @Sendable (inout WalletHeader) -> Void
    }

    static let changes: [Change] = [
        Change(testDescription: "older version", code: .versionUnsupported) { $0.version = 0 },
        Change(testDescription: "newer version", code: .versionUnsupported) { $0.version = 2 },
        Change(testDescription: "wallet", code: .headerTampered) { $0.wallet = .random() },
        Change(testDescription: "key derivation", code: .headerTampered) { $0.kdf = 2 },
        // V24: there is no derivation "none".
        Change(testDescription: "no key derivation", code: .headerTampered) { $0.kdf = 0 },
        Change(testDescription: "memory", code: .headerTampered) { $0.memoryBytes = 128 << 20 },
        Change(testDescription: "passes", code: .headerTampered) { $0.passes = 4 },
        Change(testDescription: "lanes", code: .headerTampered) { $0.lanes = 2 },
        Change(testDescription: "salt", code: .headerTampered) { $0.salt[0] ^= 1 },
        Change(testDescription: "cipher", code: .headerTampered) { $0.cipher = 2 },
        Change(testDescription: "older generation", code: .headerTampered) { $0.generation -= 1 },
        Change(testDescription: "newer generation", code: .headerTampered) { $0.generation += 1 },
        Change(testDescription: "data key", code: .headerTampered) { $0.dataKey[30] ^= 1 },
        Change(testDescription: "commitment", code: .wrongPassword) { $0.commitment[0] ^= 1 },
        Change(testDescription: "MAC", code: .headerTampered) { $0.mac[31] ^= 1 },
    ]

    @Test func aHeaderOfAnotherLengthIsRefused() throws {
        let shelf = try Shelf(records: 1)
        let whole = try shelf.bytes
        for (length, code) in [(0, WalletError.Code.truncated), (251, .truncated), (253, .trailing)] {
            try shelf.write(whole)
            try shelf.changeHead { header, _ in header = Array((header + [0]).prefix(length)) }
            #expect(shelf.refusal()?.code == code, "\(length)")
        }
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    @Test func everyBitOfTheManifestIsGuarded() throws {
        let shelf = try Shelf(records: 2)
        let whole = try shelf.bytes
        let cell = try shelf.cells("SELECT manifest FROM header")[0][0]
        let start = try #require(try CellSearch.offset(of: cell, in: shelf.path))
        #expect(cell.count == SealedCell.overhead + 5 + 3 * 33, "two credentials and a line of the log")
        for bit in 0..<cell.count * 8 {
            var damaged = whole
            damaged[start + bit / 8] ^= 1 << (bit % 8)
            try shelf.write(damaged)
            let refusal = shelf.refusal()
            #expect(refusal?.code == .corrupted, "bit \(bit)")
            #expect(refusal?.place == .byte(start), "bit \(bit)")
        }
    }

    @Test func theManifestOfAnEarlierGenerationDoesNotFit() throws {
        let shelf = try Shelf(records: 1)
        let old = try shelf.cells("SELECT header, manifest FROM header")[0]
        let oldBytes = try shelf.bytes
        try shelf.with { try $0.add([9], origin: "x", at: Shelf.now) }
        let whole = try shelf.bytes
        try shelf.changeHead { _, manifest in manifest = old[1] }
        #expect(shelf.refusal()?.code == .recordBinding)
        try shelf.write(whole)
        try shelf.changeHead { header, _ in header = old[0] }
        #expect(shelf.refusal(anchored: false)?.code == .recordBinding)
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
        try shelf.write(oldBytes)
        #expect(shelf.refusal(anchored: false) == nil)
    }
}

/// Headers by somebody who has the keys of a wallet of his own, or those of this one at another time.
@Suite struct ForgedHeaderTests {
    private let key = SecretBytes(copying: [UInt8](repeating: 0x5A, count: 32))

    // V04: the MAC of a later format is none of this one.
    @Test(arguments: [UInt32(2), 7, .max])
    func aNewerWalletThatCallsItselfOlderIsRefused(version: UInt32) throws {
        let shelf = try Shelf(records: 1)
        let whole = try shelf.bytes
        for isRelabelled in [false, true] {
            try shelf.write(whole)
            try shelf.changeHeader { header in
                let own = header.version
                header.version = version
                header = PassphraseKeys(derived: key, wallet: header.wallet).authenticating(header)
                if isRelabelled { header.version = own }
            }
            #expect(shelf.refusal()?.code == (isRelabelled ? .headerTampered : .versionUnsupported))
        }
        try shelf.write(whole)
        #expect(shelf.refusal() == nil)
    }

    // V10: the cipher alone would open it with a second key.
    @Test func aFileThatASecondKeyWouldOpenIsRefused() throws {
        let shelf = try Shelf(records: 1)
        let second = SecretBytes(copying: [UInt8](repeating: 0x33, count: 32))
        let master = try shelf.with { $0.keys.master }
        func refusal() -> WalletError? {
            do {
                try Wallet.open(at: shelf.path, with: .derivedKey(second), anchor: nil, waiting: .zero).close()
                return nil
            } catch {
                return error as? WalletError
            }
        }
        try shelf.changeHeader { header in
            let keys = PassphraseKeys(derived: second, wallet: header.wallet)
            header.dataKey = keys.seal(master, in: header.wallet)
            header = keys.authenticating(header)
        }
        #expect(refusal()?.code == .wrongPassword)
        #expect(shelf.refusal()?.code == .headerTampered)
        try shelf.changeHeader { header in
            let keys = PassphraseKeys(derived: second, wallet: header.wallet)
            header.commitment = keys.commitment
            header = keys.authenticating(header)
        }
        #expect(refusal() == nil)
        #expect(shelf.refusal()?.code == .wrongPassword)
    }
}
