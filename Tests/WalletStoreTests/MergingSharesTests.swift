import Encodings
import Signing
import Testing

@testable import WalletStore

/// What a merge may not do: lose, double, or depend on which wallet is brought into which.
@Suite struct MergingSharesTests {
    private func at(_ seconds: Int64) -> Instant { Shelf.now.adding(seconds: seconds) }

    @discardableResult
    private func share(_ wallet: Wallet, _ index: Int = 0, with recipient: String = "Works") throws -> Share {
        let request = ShareRequest(
            [try wallet.list()[index].id], with: recipient, for: "job", until: Shelf.now.date().adding(days: 9))
        return try wallet.share(request, as: .pdf, at: Shelf.now) { _ in [1] }.share
    }

    /// Everything in a wallet that has a meaning outside of it: names of records as the bytes that they stand for.
    private struct Content: Equatable {
        var credentials: Set<[UInt8]> = []
        var origins: Set<String> = []
        var reports: Set<[UInt8]> = []
        var keys: Set<HolderKey> = []
        var parcels: Set<[UInt8]> = []
        var presentations: [String: Int] = [:]
        var shares: [String: Int] = [:]
        var events: [String: Int] = [:]

        init(_ wallet: Wallet) throws {
            var names: [RecordID: String] = [:]
            try wallet.scan { record, bytes in
                credentials.insert(bytes)
                origins.insert("\(record.origin) \(record.added) \(bytes)")
                names[record.id] = "\(bytes)"
            }
            for record in try wallet.list() {
                if let report = try wallet.report(of: record.id) { reports.insert(report) }
            }
            keys = Set(try wallet.holderKeys())
            for parcel in try wallet.parcels() {
                parcels.insert(try wallet.file(of: parcel.id))
                names[parcel.id] = "parcel"
            }
            let name = { (id: RecordID) in names[id] ?? "gone" }
            for entry in try wallet.presentations() {
                presentations["\(entry.shown) \(entry.domain) \(entry.records.map(name))", default: 0] += 1
            }
            for share in try wallet.shares() {
                let withdrawn = share.withdrawn.map(\.description) ?? "-"
                shares["\(share.recipient) \(withdrawn) \(share.records.map(name))", default: 0] += 1
            }
            for event in try wallet.activity() where event.kind != .merged {
                events["\(event.kind) \(event.at) \(event.note) \(event.records.map(name))", default: 0] += 1
            }
        }
    }

    /// Two wallets with something of every kind, some of it in both.
    private func fill(_ one: Wallet, _ two: Wallet) throws {
        for (number, wallet) in [one, two].enumerated() {
            let base = Int64(number * 100)
            for index in number..<number + 3 {
                try wallet.add(Shelf.credential(index), origin: "origin \(number)", at: at(base + Int64(index)))
            }
            let did = try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: at(base))
            let bound = try wallet.add(Shelf.credential(subject: did), origin: "x", at: at(base)).id
            for _ in 0..<2 { _ = try wallet.present([bound], challenge: "c", domain: "d", at: at(base)) }
            try share(wallet, with: "recipient \(number)")
            let doubled = try share(wallet, 1, with: "recipient \(number)")
            try wallet.withdraw(doubled.id, at: at(base + 50))
            try wallet.setReport([UInt8(number + 1)], of: wallet.list()[2 - number].id)
            var reception = Reception()
            let list = Array(
                #"[{"type":["VerifiableCredential"],"n":1},{"type":["VerifiableCredential"],"n":\#(number)}]"#.utf8)
            try reception.take(list, named: "list.json", unpacking: NoUnpacking())
            try wallet.receive(reception, at: at(base))
            _ = try wallet.makeRecoveryCode(at: at(base))
        }
    }

    private struct NoUnpacking: Unpacking {
        func files(inArchive bytes: [UInt8]) -> [UnpackedFile] { [] }
        func attachments(ofPDF bytes: [UInt8]) -> [UnpackedFile] { [] }
    }

    @Test func whichIsBroughtIntoWhichMakesNoDifference() throws {
        let shelves = try (0..<4).map { _ in try Shelf() }
        let (one, two) = (try shelves[0].create(), try shelves[1].create())
        try fill(one, two)
        let alone = [try Content(one), try Content(two)]
        // Copies, because the merge changes the wallet it goes into.
        try one.close()
        try two.close()
        for (from, to) in [(0, 2), (1, 3)] { try shelves[to].write(try shelves[from].bytes) }
        let (a, b) = (try shelves[0].open(), try shelves[1].open())
        let (c, d) = (try shelves[2].open(anchored: false), try shelves[3].open(anchored: false))
        try a.merge(b, at: at(1000))
        try d.merge(c, at: at(1000))
        let (ab, ba) = (try Content(a), try Content(d))
        #expect(ab == ba)
        for content in alone {
            #expect(ab.credentials.isSuperset(of: content.credentials) && ab.keys.isSuperset(of: content.keys))
            #expect(ab.parcels.isSuperset(of: content.parcels))
            for (line, count) in content.events { #expect(ab.events[line, default: 0] >= count, "\(line)") }
            for (line, count) in content.shares { #expect(ab.shares[line, default: 0] >= count, "\(line)") }
            for (line, count) in content.presentations {
                #expect(ab.presentations[line, default: 0] >= count, "\(line)")
            }
        }
        #expect(ab.presentations.values.reduce(0, +) == 4 && ab.shares.values.reduce(0, +) == 4)
        // Again, and back and forth: nothing more.
        let again = try a.merge(b, at: at(1001))
        #expect(again == Merged(credentials: 0, present: again.present, keys: 0, others: 0))
        try b.merge(a, at: at(1002))
        try a.merge(b, at: at(1003))
        #expect(try Content(a) == ab)
        #expect(try Content(b) == ab)
        for wallet in [a, b, c, d] { try wallet.close() }
        #expect(shelves[0].refusal() == nil)
    }

    @Test func aWithdrawnShareIsNotDoubled() throws {
        let shelf = try Shelf(records: 2)
        let first = try shelf.with { wallet throws in try share(wallet) }
        let copy = shelf.folder + "/copy.wallet"
        try Shelf.write(shelf.bytes, to: copy)
        let (wallet, other) = (try shelf.open(), try shelf.open(at: copy, anchored: false))
        let second = try share(other, 1)
        try other.withdraw(first.id, at: at(60))
        try wallet.merge(other, at: at(70))
        #expect(try wallet.shares().map(\.id) == [first.id, second.id])
        #expect(try wallet.shares().map(\.withdrawn) == [at(60), nil])
        // Withdrawn here and there: the first time counts, on both sides.
        try wallet.withdraw(second.id, at: at(90))
        try other.withdraw(second.id, at: at(80))
        try wallet.merge(other, at: at(100))
        try other.merge(wallet, at: at(100))
        #expect(try wallet.shares().map(\.withdrawn) == [at(60), at(80)])
        #expect(try other.shares() == wallet.shares())
        try other.close()
        try wallet.close()
    }

    /// The log and the shares still speak of what was erased in one wallet and is in the other.
    @Test func whatWasErasedThereKeepsItsNameHere() throws {
        let (one, two) = (try Shelf(records: 1), try Shelf(records: 1))
        let (mine, other) = (try one.open(), try two.open())
        try share(other)
        try other.remove(other.list()[0].id, at: at(5))
        try mine.merge(other, at: at(6))
        let id = try mine.list()[0].id
        #expect(try mine.shares().map(\.records) == [[id]])
        #expect(try mine.activity().first { $0.kind == .removed }?.records == [id])
        try mine.close()
        try other.close()
    }

    @Test func theEarlierDateAndTheReportThatDecidesStay() throws {
        let (one, two) = (try Shelf(), try Shelf())
        let (mine, other) = (try one.create(), try two.create())
        func report(_ verdict: String, _ day: Int) -> [UInt8] {
            Array(#"{"verdict":"\#(verdict)","judgedAt":"2026-06-0\#(day)T00:00:00Z"}"#.utf8)
        }
        let cases: [(mine: [UInt8], other: [UInt8], kept: [UInt8])] = [
            (report("valid", 1), report("unknown", 2), report("valid", 1)),
            (report("unknown", 1), report("invalid", 2), report("invalid", 2)),
            (report("valid", 3), report("valid", 2), report("valid", 3)),
            ([], report("unknown", 1), report("unknown", 1)),
        ]
        for (index, reports) in cases.enumerated() {
            for (wallet, report) in [(mine, reports.mine), (other, reports.other)] {
                let isEarly = (wallet === mine) == (index % 2 == 0)
                let id = try wallet.add(
                    Shelf.credential(index), origin: isEarly ? "early" : "late", at: at(isEarly ? 1 : 2)
                ).id
                try wallet.setReport(report, of: id)
            }
        }
        try mine.merge(other, at: at(9))
        for (index, reports) in cases.enumerated() {
            let record = try mine.list()[index]
            #expect(record.origin == "early" && record.added == at(1))
            #expect(try mine.report(of: record.id) == reports.kept)
        }
        try mine.close()
        try other.close()
    }

    /// A backup of the other wallet holds nothing of this one.
    @Test func aBackupOfTheOtherIsNoneOfThis() throws {
        let (one, two) = (try Shelf(records: 1), try Shelf(records: 1))
        let (mine, other) = (try one.open(), try two.open())
        _ = try other.makeRecoveryCode(at: at(1))
        try other.backUp(to: two.folder + "/b", at: at(2))
        #expect(try !other.backupState().isReminderDue(at: at(3)))
        try mine.merge(other, at: at(3))
        #expect(try mine.backupState().last == nil)
        #expect(try mine.backupState().isReminderDue(at: at(4)))
        try mine.close()
        try other.close()
    }

    @Test func aPresentationThatIsSharedStandsOnceInTheLog() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let did = try wallet.holderKey(forIssuer: "x", at: at(0))
        let id = try wallet.add(Shelf.credential(subject: did), origin: "x", at: at(0)).id
        let request = ShareRequest([id], with: "Works", for: "job", until: Shelf.now.date().adding(days: 9))
        _ = try wallet.sharePresentation(request, challenge: "c", domain: "d", at: at(1))
        #expect(
            try wallet.activity().dropFirst() == [WalletEvent(.shared, at: at(1), records: [id], note: "Works")])
        #expect(try wallet.presentations().count == 1)
        #expect(try wallet.inventory().shares == 1)
        #expect(try wallet.presentationsWithoutShare().isEmpty)
        _ = try wallet.present([id], challenge: "c", domain: "d", at: at(2))
        #expect(try wallet.activity().last?.kind == .presented)
        // The one that is no share is found by itself, also where it was made in the same second.
        _ = try wallet.present([id], challenge: "c", domain: "d", at: at(1))
        #expect(try wallet.presentationsWithoutShare().map(\.shown) == [at(2), at(1)])
        try wallet.close()
    }
}
