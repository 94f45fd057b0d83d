import JSON
import TestSupport

/// Changes a file at random, as bytes and as what it is made of: members, texts, numbers, depth.
struct FileChange {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// The file with one to three changes in it.
    ///
    /// - Parameter tree: The file as a value, where it is one.
    mutating func changed(_ bytes: [UInt8], tree: JSON?) -> [UInt8] {
        var bytes = bytes
        if let tree, chance(2) {
            var changed = tree
            for _ in 0..<pick(1...3) { changed = self.changed(changed) }
            bytes = changed.bytes(pretty: chance(4))
            guard chance(4) else { return bytes }
        }
        for _ in 0..<pick(1...3) where !bytes.isEmpty { change(&bytes) }
        return bytes
    }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// Whether one of so many draws is the one.
    private mutating func chance(_ count: Int) -> Bool { pick(1...count) == 1 }

    // MARK: Bytes

    private static let telling: [UInt8] =
        Array("{}[]\",:\\0eE+-. \t\n\u{0}\u{7F}".utf8) + [0x80, 0xC0, 0xED, 0xEF, 0xF5, 0xFF]

    private mutating func change(_ bytes: inout [UInt8]) {
        let position = pick(0...(bytes.count - 1))
        switch pick(0...10) {
        case 0: bytes[position] ^= 1 << UInt8(pick(0...7))
        case 1: bytes[position] = UInt8(pick(0...255))
        case 2: bytes.remove(at: position)
        case 3: bytes.insert(UInt8(pick(0...255)), at: position)
        case 4: bytes.swapAt(position, pick(0...(bytes.count - 1)))
        case 5: bytes.insert(0x20, at: position)
        case 6: bytes.removeSubrange(position..<min(bytes.count, position + pick(1...64)))
        case 7: bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + pick(1...64))], at: position)
        case 8: bytes.removeSubrange(position...)
        case 9: bytes.append(contentsOf: bytes.prefix(pick(0...64)))
        default: bytes.insert(Self.telling[pick(0...(Self.telling.count - 1))], at: position)
        }
    }

    // MARK: Values

    private mutating func changed(_ value: JSON) -> JSON {
        switch value {
        case .object(let members) where !members.isEmpty && !chance(12): return .object(changed(members))
        case .array(var elements) where !elements.isEmpty && !chance(6):
            let position = pick(0...(elements.count - 1))
            switch pick(0...5) {
            case 0: elements.remove(at: position)
            case 1: elements.append(elements[position])
            case 2: elements.shuffle(using: &generator)
            case 3: return elements[position]
            default: elements[position] = changed(elements[position])
            }
            return .array(elements)
        case .string(let text) where !chance(8): return .string(changed(text))
        case .integer(let number) where !chance(4): return self.number(besides: number)
        default: return other(value)
        }
    }

    private mutating func changed(_ members: [JSONMember]) -> [JSONMember] {
        var members = members
        let position = pick(0...(members.count - 1))
        switch pick(0...15) {
        case 0: members.remove(at: position)
        case 1: members.append(members[position])
        case 2: members.shuffle(using: &generator)
        case 3: members[position].name = changed(members[position].name)
        case 4: members[position].value = members[pick(0...(members.count - 1))].value
        case 5: members.append(JSONMember("note", members[position].value))
        case 6: members.insert(JSONMember(members[position].name, other(members[position].value)), at: 0)
        default: members[position].value = changed(members[position].value)
        }
        return members
    }

    private static let texts = [
        "", "\u{0}", "@id", "__proto__", "did:key:z6Mk", "2026-02-30T00:00:00Z", "https://x.example/",
    ]

    /// A value of another kind, or deeper down.
    private mutating func other(_ value: JSON) -> JSON {
        switch pick(0...9) {
        case 0: return .null
        case 1: return .bool(chance(2))
        case 2: return .integer(pick(-2...2))
        case 3: return .number(["1e0", "1.0", "-0", "1e308", "9007199254740993"][pick(0...4)])
        case 4: return .string(Self.texts[pick(0...(Self.texts.count - 1))])
        case 5: return .array([])
        case 6: return .object([])
        case 7: return .object([JSONMember("@value", value)])
        case 8: return (0..<pick(1...80)).reduce(value) { deep, _ in .array([deep]) }
        default: return .array([value])
        }
    }

    private mutating func number(besides number: Int) -> JSON {
        switch pick(0...5) {
        case 0: .integer(number &+ 1)
        case 1: .integer(0 &- number)
        case 2: .number("\(number).0")
        case 3: .number("\(number)e0")
        case 4: .string(String(number))
        default: .integer(Int.random(in: Int.min...Int.max, using: &generator))
        }
    }

    // MARK: Texts

    /// Letters that look like others, or are canonically equivalent to them.
    private static let alike: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "\u{0430}", "e": "\u{0435}", "o": "\u{043E}", "p": "\u{0440}", "c": "\u{0441}", "i": "\u{0456}",
        "K": "\u{212A}", ";": "\u{037E}", "A": "\u{0391}", "B": "\u{0392}", "l": "1", "0": "O", "1": "l",
        "-": "\u{2011}",
        "/": "\u{2215}", ".": "\u{FF0E}", ":": "\u{A789}", "é": "\u{E8}", "ö": "o",
    ]
    private static let unseen: [Unicode.Scalar] = [
        "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{0301}", "\u{0000}", "\u{00AD}", "\u{E0001}", "\u{1F}", "\u{7F}", " ",
    ]
    private static let base58 = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".unicodeScalars)

    private mutating func changed(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        guard !scalars.isEmpty else { return "x" }
        let position = pick(0...(scalars.count - 1))
        switch pick(0...8) {
        case 0:
            let places = scalars.indices.filter { Self.alike[scalars[$0]] != nil }
            if let place = places.randomElement(using: &generator) {
                scalars[place] = Self.alike[scalars[place]] ?? "x"
            }
        case 1: scalars.insert(Self.unseen[pick(0...(Self.unseen.count - 1))], at: position)
        case 2: scalars[position] = Self.base58[pick(0...(Self.base58.count - 1))]
        case 3: scalars.swapAt(position, pick(0...(scalars.count - 1)))
        case 4: scalars.remove(at: position)
        case 5: scalars = Array((chance(2) ? text.uppercased() : text.lowercased()).unicodeScalars)
        case 6: scalars.append(contentsOf: chance(2) ? "=".unicodeScalars : "/".unicodeScalars)
        case 7: scalars = Array(decomposed(text))
        default: scalars.removeSubrange(position...)
        }
        return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    /// The same text to `String ==`, in other bytes where it has an accent.
    private func decomposed(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            switch scalar {
            case "é": ["e", "\u{301}"]
            case "ä": ["a", "\u{308}"]
            case "ö": ["o", "\u{308}"]
            case "ü": ["u", "\u{308}"]
            default: [scalar]
            }
        }
    }
}
