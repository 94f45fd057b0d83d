import JSON
import TestSupport
import Testing

/// Whatever is changed in a good file: it is not good any more, and nothing crashes.
@Suite struct ChangedByteTests {
    static let subjects = ["good/generic", "good/did-key-issuer", "holder/presentation"]

    /// Every byte once, each time another one in its place.
    @Test(arguments: subjects)
    func noChangedByteLeavesAFileValid(_ id: String) throws {
        let vector = try Vectors.named(id)
        let judging = try Judging(vector)
        let bytes = try vector.bytes
        var generator = SeededGenerator(seed: 20_260_512)
        for position in bytes.indices {
            var changed = bytes
            changed[position] = UInt8.random(in: 0...255, using: &generator)
            if changed[position] == bytes[position] { changed[position] ^= 1 }
            let outcome = judging.judge(changed).outcome
            #expect(outcome.verdict != "valid", "byte \(position) of \(id) became \(changed[position])")
            #expect(outcome.primary != "internal.error", "byte \(position) of \(id) became \(changed[position])")
        }
    }

    /// Every single bit of a small file.
    @Test func noTurnedBitLeavesAFileValid() throws {
        let vector = try Vectors.named("good/generic")
        let judging = try Judging(vector)
        let bytes = try vector.bytes
        for position in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[position] ^= 1 << UInt8(bit)
                #expect(judging.judge(changed).outcome.verdict != "valid", "bit \(bit) of byte \(position)")
            }
        }
    }

    @Test(arguments: subjects + ["good/badge", "good/pretty", "good/status"])
    func noCutFileIsValid(_ id: String) throws {
        let vector = try Vectors.named(id)
        let judging = try Judging(vector)
        let bytes = try vector.bytes
        // What is behind the last brace is white space.
        let end = (bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0) + 1
        for count in 0..<end {
            let outcome = judging.judge(Array(bytes[..<count])).outcome
            #expect(
                outcome.verdict != "valid" && outcome.primary != "internal.error", "the first \(count) bytes of \(id)")
        }
    }

    /// Bytes taken out, doubled, moved and put in: valid only if the document is still the same one.
    @Test func whatIsStillValidIsStillTheSameDocument() throws {
        let vector = try Vectors.named("good/generic")
        let judging = try Judging(vector)
        let bytes = try vector.bytes
        let canonical = try JSONDocument(parsing: bytes).root.canonicalBytes()
        var generator = SeededGenerator(seed: 7)
        var stillValid = 0
        for _ in 0..<4_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let position = Int.random(in: changed.indices, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: changed.remove(at: position)
                case 1: changed.insert(changed[position], at: position)
                case 2: changed.swapAt(position, Int.random(in: changed.indices, using: &generator))
                case 3: changed.insert(0x20, at: position)
                default: changed.insert(UInt8.random(in: 0...255, using: &generator), at: position)
                }
            }
            let outcome = judging.judge(changed).outcome
            #expect(outcome.primary != "internal.error")
            guard outcome.verdict == "valid" else { continue }
            stillValid += 1
            #expect(try JSONDocument(parsing: changed).root.canonicalBytes() == canonical)
        }
        // Spaces between tokens are among the changes: else this would show nothing.
        #expect(stillValid > 0)
    }

    /// Every value of a good file replaced by each of a few others, proof included, and signed anew where that is asked.
    @Test func noValueInThePlaceOfAnotherCrashes() throws {
        let vector = try Vectors.named("good/status")
        let judging = try Judging(vector)
        let tree = try JSONDocument(parsing: vector.bytes).root.tree
        let others: [JSON] = [.null, true, 0, "", [], [:], "\u{0}", [["id": 1]], .number("1e308")]
        for pointer in Self.pointers(in: tree) {
            for other in others {
                let changed = Self.replacing(pointer[...], in: tree, by: other)
                guard changed != tree else { continue }
                let outcome = judging.judge(changed.bytes()).outcome
                #expect(
                    outcome.verdict != "valid" && outcome.primary != "internal.error",
                    "\(pointer) became \(other.text())")
                // Signed again, it may be good or not: it only must not crash, nor say what nobody can explain.
                var unsigned = changed
                guard pointer.first != "proof", unsigned["proof"] != nil else { continue }
                unsigned["proof"] = nil
                let resigned = judging.judge(try TestKeys.secured(unsigned)).outcome
                #expect(resigned.primary != "internal.error", "\(pointer) became \(other.text())")
            }
        }
    }

    private static func pointers(in value: JSON) -> [[String]] {
        switch value {
        case .object(let members):
            members.flatMap { member in [[member.name]] + pointers(in: member.value).map { [member.name] + $0 } }
        case .array(let elements):
            elements.indices.flatMap { index in [["\(index)"]] + pointers(in: elements[index]).map { ["\(index)"] + $0 }
            }
        default: []
        }
    }

    private static func replacing(_ path: ArraySlice<String>, in value: JSON, by other: JSON) -> JSON {
        guard let name = path.first else { return other }
        if case .array(var elements) = value, let index = Int(name) {
            elements[index] = replacing(path.dropFirst(), in: elements[index], by: other)
            return .array(elements)
        }
        var object = value
        object[name] = value[name].map { replacing(path.dropFirst(), in: $0, by: other) }
        return object
    }
}
