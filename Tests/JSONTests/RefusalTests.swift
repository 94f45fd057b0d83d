import JSON
import TestSupport
import Testing

/// What attacks.md calls J01 to J19: each refused text beside a twin that differs in that one thing.
@Suite("Refusals")
struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let refused: [UInt8]
        let code: JSONError.Code
        let twin: [UInt8]
        var testDescription: String { name }

        init(_ name: String, _ refused: String, _ code: JSONError.Code, twin: String) {
            self.init(name, Array(refused.utf8), code, twin: Array(twin.utf8))
        }

        init(_ name: String, _ refused: [UInt8], _ code: JSONError.Code, twin: [UInt8]) {
            self.name = name
            self.refused = refused
            self.code = code
            self.twin = twin
        }
    }

    static let cases: [Case] = [
        Case("J01 member twice", #"{"a":1,"a":2}"#, .duplicateKey, twin: #"{"a":1,"b":2}"#),
        Case("J01 member twice, once escaped", #"{"a":1,"\u0061":2}"#, .duplicateKey, twin: #"{"a":1,"\u0062":2}"#),
        Case(
            "J01 members twice, apart", #"{"z":1,"b":2,"a":3,"z":4}"#, .duplicateKey,
            twin: #"{"z":1,"b":2,"a":3,"y":4}"#),
        Case(
            "J01 long names alike to the end", #"{"credentialA":1,"credentialA":2}"#, .duplicateKey,
            twin: #"{"credentialA":1,"credentialB":2}"#),
        Case("J01 in a nested object", #"[{"x":{"k":1,"k":1}}]"#, .duplicateKey, twin: #"[{"x":{"k":1,"K":1}}]"#),
        Case("J03 comma before bracket", "[1,]", .syntax, twin: "[1]"),
        Case("J03 comma before brace", #"{"a":1,}"#, .syntax, twin: #"{"a":1}"#),
        Case("J03 comment", "[1/*x*/]", .syntax, twin: "[1   ]"),
        Case("J03 single quotes", "['a']", .syntax, twin: #"["a"]"#),
        Case("J04 byte order mark", [0xEF, 0xBB, 0xBF, 0x31], .encoding, twin: [0x31]),
        Case("J04 UTF-16 little endian", [0x31, 0x00], .encoding, twin: [0x31, 0x20]),
        Case("J04 UTF-16 big endian", [0x00, 0x31], .encoding, twin: [0x20, 0x31]),
        Case("J05 overlong", [0x22, 0xC0, 0xAF, 0x22], .encoding, twin: [0x22, 0xC3, 0xAF, 0x22]),
        Case(
            "J05 overlong, three bytes", [0x22, 0xE0, 0x80, 0xAF, 0x22], .encoding,
            twin: [0x22, 0xE0, 0xA0, 0xAF, 0x22]),
        Case(
            "J05 encoded surrogate", [0x22, 0xED, 0xA0, 0x80, 0x22], .encoding, twin: [0x22, 0xED, 0x9F, 0x80, 0x22]),
        Case(
            "J05 above U+10FFFF", [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .encoding,
            twin: [0x22, 0xF4, 0x8F, 0x80, 0x80, 0x22]),
        Case("J05 cut scalar", [0x22, 0xE2, 0x82, 0x22], .encoding, twin: [0x22, 0xE2, 0x82, 0xAC, 0x22]),
        Case("J05 lone continuation", [0x22, 0x80, 0x22], .encoding, twin: [0x22, 0x7F, 0x22]),
        Case("J06 lone high surrogate", #""\uD800""#, .surrogate, twin: #""\uD800\uDC00""#),
        Case("J06 lone low surrogate", #""\uDC00""#, .surrogate, twin: #""\uE000""#),
        Case("J06 two high ones", #""\uD800\uD800""#, .surrogate, twin: #""\uD83D\uDE00""#),
        Case("J09 too large for a double", "1e400", .number, twin: "1e300"),
        Case("J09 NaN", "NaN", .syntax, twin: "0"),
        Case(
            "J09 a hundred digits", String(repeating: "0.1234567890", count: 1) + String(repeating: "1", count: 88),
            .number,
            twin: "0.1234567890" + String(repeating: "1", count: 87)),
        Case("J10 above 2^53-1", "9007199254740992", .numberRange, twin: "9007199254740991"),
        Case("J10 below -(2^53-1)", "-9007199254740992", .numberRange, twin: "-9007199254740991"),
        Case("J19 Int64 limit", "9223372036854775808", .numberRange, twin: "922337203685477"),
        Case("J16 two values", "1 2", .syntax, twin: "[1,2]"),
        Case("J16 bytes after the value", "{} x", .syntax, twin: "{} "),
        Case("control character in a string", [0x22, 0x1F, 0x22], .syntax, twin: [0x22, 0x20, 0x22]),
        Case("leading zero", "01", .syntax, twin: "10"),
        Case("plus sign", "+1", .syntax, twin: "-1"),
        Case("no digit after the point", "1.", .syntax, twin: "1.0"),
        Case("unknown escape", #""\x41""#, .syntax, twin: #""\u0041""#),
        Case("cut escape", #""\u00"#, .syntax, twin: #""\u0041""#),
        Case("unterminated string", #""a"#, .syntax, twin: #""a""#),
        Case("nothing at all", "", .syntax, twin: "null"),
        Case("only white space", "  ", .syntax, twin: " 1 "),
        Case("form feed as white space", [0x0C, 0x31], .syntax, twin: [0x09, 0x31]),
        Case("name without quotes", "{a:1}", .syntax, twin: #"{"a":1}"#),
    ]

    @Test(arguments: cases)
    func isRefusedForItsOwnReasonAndItsTwinIsRead(_ refusal: Case) throws {
        #expect(throws: JSONError(refusal.code)) { try JSONDocument(parsing: refusal.refused) }
        _ = try JSONDocument(parsing: refusal.twin)
    }

    @Test func theErrorNamesTheByte() {
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(#"{"a":1,"a":2}"#.utf8)) }
        #expect(error?.offset == 7)
    }

    @Test func namesThatUnicodeHoldsEqualAreTwoNames() throws {
        // J02: the Kelvin sign and K, é in one and in two scalars
        let document = try JSONDocument(parsing: Array("{\"K\":1,\"\u{212A}\":2,\"\u{E9}\":3,\"e\u{301}\":4}".utf8))
        #expect(document.root.count == 4)
        #expect(document.root["K"]?.integer == 1)
        #expect(document.root.member(named: "\u{212A}")?.integer == 2)
        #expect(document.root.member(named: "e\u{301}")?.integer == 4)
    }

    @Test func depthIsRefusedJustAboveItsLimit() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        _ = try JSONDocument(parsing: nested(64))
        #expect(throws: JSONError(.depth)) { try JSONDocument(parsing: nested(65)) }
        #expect(throws: JSONError(.depth)) { try JSONDocument(parsing: nested(200_000)) }
    }

    @Test func sizesAreRefusedJustAboveTheirLimits() throws {
        var limits = JSONLimits(bytes: 10, members: 3, string: 4)
        _ = try JSONDocument(parsing: Array("[1,2,3   ]".utf8), limits: limits)
        #expect(throws: JSONError(.size)) { try JSONDocument(parsing: Array("[1,2,3    ]".utf8), limits: limits) }
        #expect(throws: JSONError(.size)) { try JSONDocument(parsing: Array("[1,2,3,4]".utf8), limits: limits) }
        limits.bytes = 100
        _ = try JSONDocument(parsing: Array(#"["abcd"]"#.utf8), limits: limits)
        #expect(throws: JSONError(.size)) { try JSONDocument(parsing: Array(#"["abcde"]"#.utf8), limits: limits) }
        #expect(throws: JSONError(.size)) { try JSONDocument(parsing: Array(#"{"abcde":1}"#.utf8), limits: limits) }
    }

    @Test func canonicalizationTakesTheIntegersThatCredentialsMayNotHold() throws {
        let bytes = Array("[9007199254740993,333333333333333333333]".utf8)
        #expect(throws: JSONError(.numberRange)) { try JSONDocument(parsing: bytes) }
        let document = try JSONDocument(parsing: bytes, limits: .canonicalization)
        #expect(
            String(decoding: document.root.canonicalBytes(), as: UTF8.self)
                == "[9007199254740992,333333333333333300000]")
    }

    /// No byte string whatever makes the reader crash or hang.
    @Test func randomBytesAreReadOrRefused() {
        var generator = SeededGenerator(seed: 7)
        let alphabet =
            Array(#"{}[]",:\u0041eE+-.0123456789truefalsn  "#.utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xA9, 0xED, 0xF0]
        var read = 0
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator)!
            }
            if (try? JSONDocument(parsing: bytes)) != nil { read += 1 }
        }
        #expect(read > 100)
    }
}
