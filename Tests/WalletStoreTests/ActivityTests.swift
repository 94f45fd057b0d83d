import Encodings
import Testing

@testable import WalletStore

/// The log of what was done: sealed, ordered, each line bound to the one before.
@Suite struct ActivityTests {
    private func at(_ seconds: Int64) -> Instant { Instant(seconds: Shelf.now.seconds + seconds) }

    @Test func everyDeedIsALine() throws {
        let shelf = try Shelf()
        var wallet = try shelf.create()
        let did = try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: Shelf.now)
        let ids = try wallet.inOneCommit {
            try (0..<3).map { try wallet.add(Shelf.credential(subject: did) + [UInt8($0)], origin: "x", at: at(1)).id }
        }
        let shown = try wallet.add(Shelf.credential(subject: did), origin: "x", at: at(2)).id
        _ = try wallet.present([shown], challenge: "c", domain: "https://employer.example", at: at(3))
        try wallet.remove(ids[1], at: at(4))
        try wallet.changeKey(to: shelf.key, at: at(5))
        try wallet.close()
        wallet = try shelf.open()
        #expect(
            try wallet.activity() == [
                WalletEvent(.received, at: at(1), records: ids), WalletEvent(.received, at: at(2), records: [shown]),
                WalletEvent(.presented, at: at(3), records: [shown], note: "https://employer.example"),
                WalletEvent(.removed, at: at(4), records: [ids[1]]), WalletEvent(.passphraseChanged, at: at(5)),
            ])
        try wallet.close()
    }

    // Where data went is told with its folder; a line of an older program has the name alone.
    @Test func whatWasMadeIsFoundAgain() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        try wallet.noteExport(to: shelf.folder + "/clear//", at: at(1))
        try wallet.inOneCommit { try wallet.note(WalletEvent(.exported, at: at(2), note: "old")) }
        let long = "/" + String(repeating: "\u{E9}/", count: 1000) + "last"
        try wallet.noteExport(to: long, at: at(3))
        let events = try wallet.activity()
        #expect(events.map(\.shortNote) == ["clear", "old", "last"])
        #expect(events[0].note == WalletEvent.place(of: shelf.folder) + "/clear" && events[1].note == "old")
        #expect(events[0].note.utf8.starts(with: "/".utf8))
        #expect(events[2].note.utf8.count <= 1024 && events[2].note.hasSuffix("/last"))
        #expect(WalletEvent(.shared, at: at(4), note: "Works/Jobs").shortNote == "Works/Jobs")
        try wallet.close()
    }

    @Test func aDeedThatFailedIsNoLine() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try wallet.inOneCommit {
                try wallet.add([1], origin: "x", at: Shelf.now)
                throw Stop()
            }
        }
        try wallet.add([2], origin: "x", at: Shelf.now)
        #expect(try wallet.activity().map(\.records.count) == [1])
        // The same bytes a second time: nothing happened.
        try wallet.add([2], origin: "x", at: Shelf.now)
        #expect(try wallet.activity().count == 1)
        try wallet.close()
    }

    // What a program with the passphrase could do, or a defect of ours.
    @Test(arguments: [0, 1, 2])
    func aLineThatWasTakenOutIsNoticed(index: Int) throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        for number in 0..<4 { try wallet.add([UInt8(number)], origin: "x", at: at(Int64(number))) }
        #expect(try wallet.activity().count == 4)
        let line = wallet.manifest.entries.filter { $0.type == .event }[index]
        try wallet.erase(line.id, .event)
        #expect(throws: WalletError(.logBroken)) { try wallet.activity() }
        try wallet.close()
    }

    @Test func aLineThatWasChangedIsNoticed() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        for number in 0..<3 { try wallet.add([UInt8(number)], origin: "x", at: at(Int64(number))) }
        let (id, stored) = try wallet.contents(of: StoredEvent.self)[1]
        let other = WalletEvent(.received, at: at(9), records: stored.event.records)
        try wallet.keep(StoredEvent(other, after: stored.previous), as: id)
        #expect(throws: WalletError(.logBroken)) { try wallet.activity() }
        try wallet.keep(stored, as: id)
        #expect(try wallet.activity().count == 3)
        try wallet.close()
    }

    @Test func aNoteHasALimit() throws {
        let shelf = try Shelf()
        let wallet = try shelf.create()
        let longest = String(repeating: "n", count: 1024)
        try wallet.inOneCommit { try wallet.note(WalletEvent(.shared, at: Shelf.now, note: longest)) }
        #expect(throws: WalletError(.tooLarge)) {
            try wallet.inOneCommit { try wallet.note(WalletEvent(.shared, at: Shelf.now, note: longest + "n")) }
        }
        #expect(try wallet.activity().map(\.note) == [longest])
        try wallet.close()
    }

    @Test func recordsOfOtherTypesAreKeptFoundAndReplaced() throws {
        let shelf = try Shelf()
        var wallet = try shelf.create()
        let name = wallet.name(of: .parcel, about: [7])
        #expect(name != wallet.name(of: .event, about: [7]))
        let first = WalletEvent(.shared, at: Shelf.now, note: "one")
        let id = wallet.name(of: .event, about: [1])
        try wallet.keep(StoredEvent(first, after: StoredEvent.none), as: id)
        let second = WalletEvent(.shared, at: Shelf.now, note: "two")
        try wallet.keep(StoredEvent(second, after: StoredEvent.none), as: id)
        try wallet.close()
        wallet = try shelf.open()
        #expect(wallet.name(of: .event, about: [1]) == id)
        #expect(try wallet.content(of: id, as: StoredEvent.self)?.event == second)
        #expect(try wallet.content(of: name, as: StoredEvent.self) == nil)
        #expect(try wallet.content(of: id, as: PresentationEntry.self) == nil)
        try wallet.erase(id, .event)
        #expect(try wallet.content(of: id, as: StoredEvent.self) == nil)
        #expect(throws: WalletError(.recordUnknown)) { try wallet.erase(id, .event) }
        try wallet.close()
        #expect(shelf.refusal() == nil)
    }
}
