import StatusLists
import Testing

@Suite struct BitstringStatusListTests {
    @Test func entryZeroIsTheLeftMostBit() throws {
        var list = try BitstringStatusList()
        try list.set(at: 0)
        try list.set(at: 9)
        #expect(list.bytes[0] == 0b1000_0000)
        #expect(list.bytes[1] == 0b0100_0000)
        #expect(try list.value(at: 0) == 1)
        #expect(try list.value(at: 1) == 0)
    }

    @Test(arguments: [
        (StatusSize.two, UInt8(0b10), UInt8(0b0010_0000)), (.four, 0b1001, 0b0000_1001), (.eight, 0xa5, 0),
    ])
    func widerEntriesHaveTheirHighestBitOnTheLeft(_ size: StatusSize, _ value: UInt8, _ firstByte: UInt8) throws {
        var list = try BitstringStatusList(size: size)
        try list.set(value, at: 1, size: size)
        #expect(list.bytes[0] == firstByte)
        #expect(try list.value(at: 1, size: size) == value)
        #expect(try list.value(at: 0, size: size) == 0)
        #expect(try list.value(at: 2, size: size) == 0)
    }

    @Test func writingOneEntryLeavesItsNeighboursAlone() throws {
        var list = try BitstringStatusList(size: .two)
        for index in 0..<8 { try list.set(3, at: index, size: .two) }
        try list.set(1, at: 3, size: .two)
        try list.clear(at: 5, size: .two)
        #expect(try (0..<8).map { try list.value(at: $0, size: .two) } == [3, 3, 3, 1, 3, 0, 3, 3])
    }

    @Test func bothOfTwoChangesStand() throws {
        var list = try BitstringStatusList()
        try list.set(at: 131_070)
        try list.set(at: 131_071)
        #expect(list.bytes.last == 0b11)
    }

    @Test func theLastEntryIsReadAndTheNextIsOutOfRange() throws {
        let list = try BitstringStatusList()
        #expect(try list.value(at: 131_071) == 0)
        #expect(throws: StatusListError(.range)) { try list.value(at: 131_072) }
        #expect(throws: StatusListError(.range)) { try list.value(at: -1) }
        #expect(throws: StatusListError(.range)) { try list.value(at: .max) }
    }

    @Test func aValueThatDoesNotFitIsRefused() throws {
        var list = try BitstringStatusList(size: .two)
        #expect(throws: StatusListError(.range)) { try list.set(4, at: 0, size: .two) }
        #expect(throws: StatusListError(.range)) { try list.set(2, at: 0) }
        #expect(list == (try BitstringStatusList(size: .two)))
    }

    @Test func noShortListIsMade() throws {
        #expect(throws: StatusListError(.listLength)) { try BitstringStatusList(count: 131_071) }
        #expect(try BitstringStatusList(count: 131_072).count() == 131_072)
    }

    @Test func noListIsMadeThatReadersRefuse() throws {
        #expect(throws: StatusListError(.tooLarge)) { try BitstringStatusList(count: 1 << 26 + 1) }
        #expect(throws: StatusListError(.tooLarge)) { try BitstringStatusList(count: .max) }
        #expect(throws: StatusListError(.tooLarge)) { try BitstringStatusList(count: 1 << 24, size: .eight) }
        #expect(try BitstringStatusList(count: 1 << 23, size: .eight).bytes.count == 8 << 20)
    }

    @Test func everyCodeIsThereOnce() {
        #expect(Set(StatusListError.allCodes).count == StatusListError.allCodes.count)
        #expect(StatusListError.allCodes.allSatisfy { $0.rawValue.hasPrefix("status.") })
    }
}
