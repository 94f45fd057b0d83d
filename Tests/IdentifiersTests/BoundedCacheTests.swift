import TestSupport
import Testing

@testable import Identifiers

@Suite struct BoundedCacheTests {
    private func key(_ number: Int) -> ByteKey { ByteKey(Array("key-\(number)".utf8)) }

    @Test func w14ItNeverHoldsMoreThanItsCapacity() {
        var cache = BoundedCache<Int>(capacity: 10)
        for number in 0..<1_000 {
            cache.insert(number, for: key(number))
            #expect(cache.count == min(number + 1, 10))
        }
        #expect((0..<1_000).filter { cache.value(for: key($0)) != nil } == Array(990..<1_000))
    }

    @Test func w14WhatIsUsedStays() {
        var cache = BoundedCache<Int>(capacity: 3)
        for number in 0..<3 { cache.insert(number, for: key(number)) }
        for number in 3..<100 {
            #expect(cache.value(for: key(0)) == 0)
            cache.insert(number, for: key(number))
        }
        #expect(cache.value(for: key(0)) == 0)
        #expect(cache.value(for: key(1)) == nil)
    }

    @Test func aValueIsReplaced() {
        var cache = BoundedCache<Int>(capacity: 2)
        cache.insert(1, for: key(1))
        cache.insert(2, for: key(1))
        #expect(cache.value(for: key(1)) == 2)
        #expect(cache.count == 1)
    }

    @Test(arguments: [0, -1])
    func withoutCapacityItHoldsNothing(capacity: Int) {
        var cache = BoundedCache<Int>(capacity: capacity)
        cache.insert(1, for: key(1))
        #expect(cache.value(for: key(1)) == nil)
    }

    /// Against a list that is kept in order by hand.
    @Test(arguments: [1, 2, 7])
    func itForgetsWhatAListByHandWouldForget(capacity: Int) {
        var generator = SeededGenerator(seed: 14)
        var cache = BoundedCache<Int>(capacity: capacity)
        var list: [(Int, Int)] = []
        for step in 0..<5_000 {
            let number = Int.random(in: 0..<12, using: &generator)
            let place = list.firstIndex { $0.0 == number }
            if Bool.random(using: &generator) {
                cache.insert(step, for: key(number))
                if let place { list.remove(at: place) }
                list.insert((number, step), at: 0)
                if list.count > capacity { list.removeLast() }
            } else {
                #expect(cache.value(for: key(number)) == place.map { list[$0].1 })
                if let place { list.insert(list.remove(at: place), at: 0) }
            }
        }
    }
}
