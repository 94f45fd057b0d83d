import Signing
import StatusLists
import Testing

@Suite struct StatusIndexAllocatorTests {
    private let list = "https://sonnwald.example/status/1"

    private func seed(_ byte: UInt8) -> SecretBytes {
        SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = byte } }
    }

    private func allocator(_ byte: UInt8 = 1, drawn: Int = 0) throws -> StatusIndexAllocator {
        try StatusIndexAllocator(seed: seed(byte), list: list, drawn: drawn)
    }

    @Test func everyIndexIsGivenExactlyOnce() throws {
        var allocator = try allocator()
        var seen = [Bool](repeating: false, count: allocator.capacity)
        while let index = allocator.draw() {
            try #require(!seen[index])
            seen[index] = true
        }
        #expect(seen.allSatisfy { $0 })
        #expect(allocator.remaining == 0)
        #expect(allocator.draw() == nil)
    }

    /// Ledgers rely on getting the order back: it may never change.
    @Test func theOrderOfASeedIsFixedForEver() throws {
        var allocator = try allocator()
        #expect(Array(allocator.lease(upTo: 8)) == [10_167, 59_123, 14_954, 52_397, 86_080, 37_857, 22_872, 68_244])
    }

    @Test func afterACrashTheNextIndexFollowsTheLast() throws {
        var whole = try allocator()
        let first = Array(whole.lease(upTo: 1_000))
        var resumed = try allocator(drawn: 400)
        #expect(Array(resumed.lease(upTo: 600)) == Array(first[400...]))
        #expect(resumed.drawn == 1_000)
        #expect(whole.index(ofDraw: 399) == first[399])
    }

    @Test func leasesDoNotOverlap() throws {
        var allocator = try allocator()
        let first = allocator.lease(upTo: 10_000)
        let second = allocator.lease(upTo: 10_000)
        #expect(second.firstDraw == 10_000)
        #expect(Set(first).isDisjoint(with: second))
    }

    @Test func aLeaseEndsWithTheList() throws {
        var allocator = try allocator(drawn: 131_000)
        #expect(allocator.lease(upTo: 100).count == 72)
        #expect(allocator.lease(upTo: 100).isEmpty)
        #expect(allocator.lease(upTo: -1).isEmpty)
    }

    @Test func seedsAndListsHaveOrdersOfTheirOwn() throws {
        var first = try allocator(1)
        var second = try allocator(2)
        var elsewhere = try StatusIndexAllocator(seed: seed(1), list: list + "0")
        let orders = [first.lease(upTo: 50), second.lease(upTo: 50), elsewhere.lease(upTo: 50)].map(Array.init)
        #expect(Set(orders).count == 3)
    }

    @Test func theOrderDoesNotFollowTheRows() throws {
        var allocator = try allocator()
        let indexes = Array(allocator.lease(upTo: 10_000))
        let rowMean = 4_999.5
        let indexMean = Double(indexes.reduce(0, +)) / 10_000
        var covariance = 0.0
        var rowVariance = 0.0
        var indexVariance = 0.0
        for (row, index) in indexes.enumerated() {
            covariance += (Double(row) - rowMean) * (Double(index) - indexMean)
            rowVariance += (Double(row) - rowMean) * (Double(row) - rowMean)
            indexVariance += (Double(index) - indexMean) * (Double(index) - indexMean)
        }
        #expect(abs(covariance / (rowVariance * indexVariance).squareRoot()) < 0.05)
        #expect(abs(indexMean - 65_535.5) < 2_000)
        // Neighbouring rows with neighbouring indexes are as rare as chance has them.
        #expect(zip(indexes, indexes.dropFirst()).count { abs($0 - $1) == 1 } <= 3)
    }

    @Test func everyPlaceIsReachedFromEveryRow() throws {
        // Where the first row goes, over many lists: each quarter of the list is met.
        let quarters = try (0..<64).map { number -> Int in
            var allocator = try StatusIndexAllocator(seed: seed(1), list: "\(list)/\(number)")
            return (allocator.draw() ?? 0) / 32_768
        }
        #expect(Set(quarters) == [0, 1, 2, 3])
    }

    @Test func sizesThatNoListHasAreRefused() throws {
        #expect(throws: StatusListError(.listLength)) {
            try StatusIndexAllocator(seed: seed(1), list: list, capacity: 131_071)
        }
        #expect(throws: StatusListError(.tooLarge)) {
            try StatusIndexAllocator(seed: seed(1), list: list, capacity: .max)
        }
        #expect(throws: StatusListError(.range)) { try allocator(drawn: 131_073) }
        #expect(throws: StatusListError(.range)) { try allocator(drawn: -1) }
        #expect(try allocator(drawn: 131_072).remaining == 0)
    }
}
