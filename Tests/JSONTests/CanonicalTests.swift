import JSON
import TestSupport
import Testing

@Suite("Canonical form")
struct CanonicalTests {
    private func canonical(_ text: String) throws -> String {
        let document = try JSONDocument(parsing: Array(text.utf8), limits: .canonicalization)
        return String(decoding: document.root.canonicalBytes(), as: UTF8.self)
    }

    @Test(arguments: [
        (#"{"b":1,"a":2}"#, #"{"a":2,"b":1}"#),
        (#"{ "a" : [ 1 , 2 ] }"#, #"{"a":[1,2]}"#),
        (
            "[-0, 1.0, 1e0, 1E+2, 1e21, 1e-7, 0.000001, 2.50, 100000000000000000000]",
            "[0,1,1,100,1e+21,1e-7,0.000001,2.5,100000000000000000000]"
        ),
        (#"["\u0041\/\u000a\u001F\u00e9\"\\"]"#, #"["A/\n\u001fé\"\\"]"#),
        // J13: by UTF-16 code units, so U+1F600 (D83D …) comes before U+FB33
        ("{\"\u{FB33}\":1,\"\u{1F600}\":2,\"\u{20AC}\":3}", "{\"\u{20AC}\":3,\"\u{1F600}\":2,\"\u{FB33}\":1}"),
        (
            #"{"a\u0000":1,"a":2,"":3,"aaaaaaaab":4,"aaaaaaaa":5}"#,
            #"{"":3,"a":2,"a\u0000":1,"aaaaaaaa":5,"aaaaaaaab":4}"#
        ),
    ])
    func isTheOneForm(_ text: String, _ expected: String) throws {
        #expect(try canonical(text) == expected)
    }

    @Test func aSignedMemberIsLeftOutAndItsGapIsFound() throws {
        for (text, full) in [
            (#"{"proof":{"x":1},"z":1,"a":2}"#, #"{"a":2,"proof":P,"z":1}"#),
            (#"{"a":2,"proof":[]}"#, #"{"a":2,"proof":P}"#),
            (#"{"z":2}"#, #"{"proof":P,"z":2}"#),
            (#"{}"#, #"{"proof":P}"#),
            (#"{"proof":1}"#, #"{"proof":P}"#),
        ] {
            let root = try JSONDocument(parsing: Array(text.utf8)).root
            let form = root.canonicalForm(leavingGapFor: "proof")
            #expect(form.bytes == root.canonicalBytes(omitting: "proof"))
            #expect(form.filled(with: "proof", value: Array("P".utf8)) == Array(full.utf8))
        }
    }

    /// For random documents: canonicalising twice changes nothing, and the reader, the tree and the writer agree.
    @Test func isStableAndTheSameByEveryRoad() throws {
        var generator = SeededGenerator(seed: 20_260_508)
        for _ in 0..<500 {
            let tree = RandomJSON.value(depth: 4, using: &generator)
            let once = tree.canonicalBytes()
            let read = try JSONDocument(
                parsing: tree.bytes(pretty: Bool.random(using: &generator)), limits: .canonicalization)
            #expect(read.root.canonicalBytes() == once)
            #expect(try JSONDocument(parsing: once, limits: .canonicalization).root.canonicalBytes() == once)
            #expect(read.root.tree.canonicalBytes() == once)
        }
    }
}

enum RandomJSON {
    static let names = ["a", "b", "id", "type", "credentialSubject", "é", "\u{1F600}", "\u{FB33}", "x\n", "\"", ""]

    static func value(depth: Int, using generator: inout SeededGenerator) -> JSON {
        switch Int.random(in: 0..<(depth == 0 ? 5 : 7), using: &generator) {
        case 0: .string(names.randomElement(using: &generator)! + names.randomElement(using: &generator)!)
        case 1: .integer(Int.random(in: -1_000_000...1_000_000, using: &generator))
        case 2: .number("\(Double.random(in: -1e25...1e25, using: &generator))")
        case 3: .bool(.random(using: &generator))
        case 4: .null
        case 5:
            .array(
                (0..<Int.random(in: 0..<5, using: &generator)).map { _ in value(depth: depth - 1, using: &generator) })
        default:
            .object(
                names.shuffled(using: &generator).prefix(Int.random(in: 0..<9, using: &generator))
                    .map { JSONMember($0, value(depth: depth - 1, using: &generator)) })
        }
    }
}
