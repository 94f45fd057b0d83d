import CWalletFloor
import Encodings
import Glibc
import Signing
import WalletStore

/// The wallet beside the least that an encrypted store can do: SQLite and libsodium in C (`Benchmarks/Floor`).
extension Bench {
    private static let recordSize = 3000
    private static let key = Wallet.Unlocking.derivedKey(SecretBytes.random(count: 32))

    /// P8: inserting many in one commit, fetching by name, and scanning; the worst of the three counts.
    public func walletRecords() throws -> BenchResult {
        let count = isQuick ? 2_000 : 10_000
        let documents = Self.documents(count)
        var figures = ["insert": [Double](), "fetch": [], "scan": []]
        var best = ["insert": Double.infinity, "fetch": .infinity, "scan": .infinity]
        for _ in 0..<min(repeats, 11) {
            let folder = try ScratchFolder(in: ScratchFolder.memory)
            defer { folder.remove() }
            let (wallet, floor) = try Self.pair(in: folder)
            defer { testamur_floor_close(floor) }
            func compare(_ name: String, _ own: () throws -> Void, _ yardstick: () -> Bool) throws {
                let mine = try Measurement.processorTime(own)
                let least = Measurement.processorTime { precondition(yardstick(), "the floor has a hole") }
                figures[name]?.append(mine / least)
                best[name] = min(best[name] ?? .infinity, mine)
            }
            try compare("insert") {
                try wallet.inOneCommit {
                    for document in documents { try wallet.add(document, origin: "x", at: Self.now) }
                }
            } _: {
                testamur_floor_insert(floor, Int32(count), Int32(Self.recordSize)) == 0
            }
            let ids = wallet.records(startingWith: "")
            try compare("fetch") {
                for number in 0..<count { _ = try wallet.bytes(of: ids[number * 7919 % count]) }
            } _: {
                testamur_floor_fetch(floor, Int32(count), Int32(count)) == 0
            }
            try compare("scan") {
                try wallet.scan { _, _ in }
            } _: {
                testamur_floor_scan(floor) == Int32(count)
            }
            try wallet.close()
        }
        let ratios = figures.mapValues(Measurement.median)
        let value = ratios.values.max() ?? .nan
        let own = best.mapValues { $0 / Double(count) * 1e6 }
        let parts = ["insert", "fetch", "scan"].map { name in
            "\(name) \(Figures.two(ratios[name] ?? .nan))× (\(Figures.one(own[name] ?? .nan)) µs)"
        }
        let askar = try AskarPeer(in: peers, count: count, size: Self.recordSize)
        return BenchResult(
            name: "P8", work: "wallet, \(count) records of \(Self.recordSize) bytes", value: value,
            unit: "× the C floor",
            budget: "≤ 2", aim: "1.2", isKept: value <= 2 && askar.isLeft(behind: own),
            detail: parts.joined(separator: ", ") + askar.records(beside: own))
    }

    /// Beside P8: what a learner does with 10,000 credentials, listing them after unlock and adding one more at a time, without
    /// waiting for a disk.
    public func walletOfMany() throws -> BenchResult {
        let count = isQuick ? 2_000 : 10_000
        let folder = try ScratchFolder(in: ScratchFolder.memory)
        defer { folder.remove() }
        let (wallet, floor) = try Self.pair(in: folder)
        defer { testamur_floor_close(floor) }
        let documents = Self.documents(count + 50)
        try wallet.inOneCommit {
            for document in documents.prefix(count) { try wallet.add(document, origin: "x", at: Self.now) }
        }
        precondition(testamur_floor_insert(floor, Int32(count), Int32(Self.recordSize)) == 0, "the floor has a hole")
        let list = try Measurement.ratio(repeats: min(repeats, 11)) {
            let listed = try wallet.list()
            precondition(listed.count == count, "the list has a hole")
        } yardstick: {
            precondition(testamur_floor_scan(floor) == Int32(count), "the floor has a hole")
        }
        let adding = try Measurement.processorTime {
            for document in documents.suffix(50) { try wallet.add(document, origin: "x", at: Self.now) }
        }
        try wallet.close()
        let (_, fresh) = try Self.pair(in: ScratchFolder(in: folder.path))
        defer { testamur_floor_close(fresh) }
        let inserting = Measurement.processorTime {
            _ = testamur_floor_insert(fresh, Int32(count), Int32(Self.recordSize))
        }
        let one = adding / 50
        return BenchResult(
            name: "P8b", work: "list of \(count) after unlock", value: list.ratio, unit: "× the C floor's scan",
            budget: "≤ 2",
            aim: "1.2", isKept: list.ratio <= 2,
            detail:
                "list \(Figures.one(list.product * 1e3)) ms; add of one more, a commit each, \(Figures.one(one * 1e6)) µs = \(Figures.one(one / (inserting / Double(count))))× the floor's insert"
        )
    }

    /// P9: from passphrase to open wallet, beside one derivation of the same cost.
    public func walletUnlock() throws -> BenchResult {
        let folder = try ScratchFolder(in: ScratchFolder.memory)
        defer { folder.remove() }
        let passphrase = try Array("correct horse battery staple".utf8).withUnsafeBytes {
            try SecretBytes.passphrase(utf8: $0)
        }
        let path = folder.path + "/w"
        let wallet = try Wallet.create(at: path, passphrase: passphrase, anchor: nil)
        for document in Self.documents(10) { try wallet.add(document, origin: "x", at: Self.now) }
        try wallet.close()
        let salt = [UInt8](repeating: 1, count: Argon2id.saltByteCount)
        let paired = try Measurement.ratio(repeats: isQuick ? 3 : 11) {
            try Wallet.open(at: path, passphrase: passphrase, anchor: nil).close()
        } yardstick: {
            _ = try Argon2id.standard.derive(passphrase: passphrase, salt: salt)
        }
        return BenchResult(
            name: "P9", work: "unlock of a wallet with 10 records", value: paired.ratio, unit: "× one key derivation",
            budget: "≤ 1.05", aim: "1.02", isKept: paired.ratio <= 1.05,
            detail: "\(Figures.one(paired.product * 1e3)) ms beside \(Figures.one(paired.yardstick * 1e3)) ms"
                + (try AskarPeer(in: peers, count: 10, size: Self.recordSize).unlock))
    }

    private static let now = Instant(seconds: 1_778_571_000)

    private static func documents(_ count: Int) -> [[UInt8]] {
        (0..<count).map { number in
            Array("{\"number\":\(number),\"text\":\"".utf8) + [UInt8](repeating: 0x78, count: recordSize - 40)
        }
    }

    private static func pair(in folder: ScratchFolder) throws -> (Wallet, OpaquePointer) {
        let wallet = try Wallet.create(at: folder.path + "/w", with: key, cost: .floor, anchor: nil)
        guard let floor = testamur_floor_open(folder.path + "/floor") else { preconditionFailure("no floor") }
        return (wallet, floor)
    }
}
