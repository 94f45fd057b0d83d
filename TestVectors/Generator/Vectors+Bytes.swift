import DataIntegrity
import JSON

/// What a file is made of: area J of the catalogue.
extension VectorBook {
    mutating func addBytes() throws {
        let good = try Badge.small.file
        try addRefusedJSON(good)
        addEncodings(good)
        addUnclaimed(good)
        try addNumbers()
        try addNames()
        try addDepths()
        try addControlCharacters()
        try addHiddenSeparators(good)
    }

    private mutating func refuse(
        _ name: String, _ differs: String, attack: String, _ file: [UInt8], _ reason: String,
        twin: String = "good/generic"
    ) {
        add(
            "bytes/\(name)", twin: twin, differs, attacks: attack, file: file, setting(of: twin),
            .invalid(failed("format.recognised", reason)))
    }

    private mutating func addRefusedJSON(_ good: [UInt8]) throws {
        refuse(
            "duplicate-member", "The member “name” stands twice.", attack: "J01",
            good.replacing(#""name":"Library"#, with: #""name":"Forged","name":"Library"#), "json.duplicate_key")
        refuse(
            "duplicate-member-escaped", "The member “name” stands twice, once written with an escape.", attack: "J01",
            good.replacing(#""name":"Library"#, with: #""n\u0061me":"Forged","name":"Library"#), "json.duplicate_key")
        refuse(
            "duplicate-in-proof", "The member “created” of the proof stands twice.", attack: "J01",
            good.replacing(#""created":"#, with: #""created":"2026-05-01T00:00:00Z","created":"#), "json.duplicate_key")
        refuse(
            "trailing-comma", "A comma stands before the closing brace.", attack: "J03",
            good.dropLast() + Array(",}".utf8),
            "json.syntax")
        refuse(
            "comment", "A comment stands behind the first brace.", attack: "J03", good.replacing("{", with: "{/**/"),
            "json.syntax")
        refuse(
            "single-quotes", "The first name is in single quotes.", attack: "J03",
            good.replacing(#""@context""#, with: "'@context'"), "json.syntax")
        refuse(
            "bytes-behind", "A letter follows the closing brace.", attack: "J16", good + Array("x".utf8), "json.syntax")
        refuse("two-values", "The file holds the credential twice.", attack: "J16", good + good, "json.syntax")
        refuse("cut", "The last byte is missing.", attack: "J16", good.dropLast(), "json.syntax")
        refuse(
            "top-level-list", "The credential stands in a list.", attack: "J17",
            Array("[".utf8) + good + Array("]".utf8),
            "json.type")
        refuse(
            "lone-surrogate", "The title holds half of a character.", attack: "J06",
            good.replacing("Library card", with: #"Library \ud800 card"#), "json.surrogate")
        refuse(
            "raw-control-character", "A tab stands in the title without an escape.", attack: "J07",
            good.replacing("Library card", with: "Library\tcard"), "json.syntax")
    }

    private mutating func addEncodings(_ good: [UInt8]) {
        let ascii = good.filter { $0 < 0x80 }
        refuse(
            "byte-order-mark", "A byte order mark stands in front.", attack: "J04", [0xef, 0xbb, 0xbf] + good,
            "json.encoding")
        refuse(
            "utf-16-little", "The text is UTF-16, its mark in front.", attack: "J04",
            [0xff, 0xfe] + ascii.flatMap { [$0, 0] }, "json.encoding")
        refuse(
            "utf-16-big", "The text is UTF-16, its mark in front, high bytes first.", attack: "J04",
            [0xfe, 0xff] + ascii.flatMap { [0, $0] }, "json.encoding")
        refuse(
            "utf-16-unmarked", "The text is UTF-16 without a mark.", attack: "J04", ascii.flatMap { [$0, 0] },
            "json.encoding")
        refuse(
            "utf-32", "The text is UTF-32.", attack: "J04", ascii.flatMap { [0, 0, 0, $0] }, "json.encoding")
        refuse(
            "overlong", "A letter of the title is written with a byte too many.", attack: "J05",
            good.replacing("Library card", with: Array("Library c".utf8) + [0xc1, 0xa1] + Array("rd".utf8)),
            "json.encoding")
        refuse(
            "invalid-utf-8", "A byte of the title begins no character.", attack: "J05",
            good.replacing("Library card", with: Array("Library ".utf8) + [0xff] + Array("card".utf8)), "json.encoding")
        refuse(
            "encoded-surrogate", "Half of a character stands in the title as three bytes.", attack: "J05",
            good.replacing("Library card", with: Array("Library ".utf8) + [0xed, 0xa0, 0x80] + Array("card".utf8)),
            "json.encoding")
    }

    /// Files of which nothing here says “that is mine”.
    private mutating func addUnclaimed(_ good: [UInt8]) {
        func line(_ text: String) -> [UInt8] { Array(text.utf8) }
        for (name, what, content) in [
            ("empty", "an empty file", []), ("spaces", "a file of white space", line(" \n\t ")),
            ("text", "a line of text", line("Mira Kallio-Brandt has passed.\n")),
            ("html", "a web page", line("<!DOCTYPE html><title>404</title>")),
            ("picture", "the beginning of a picture", line("GIF89a\n")),
            ("jwt", "a token of three parts", line("eyJhbGciOiJFZERTQSJ9.e30.AAAA")),
            ("scalar", "JSON that is a text", line("\"credential\"")), ("number", "JSON that is a number", line("42")),
        ] as [(String, String, [UInt8])] {
            add(
                "bytes/unrecognised-\(name)", twin: "good/generic", "The file is \(what).", file: content,
                kind: "bin", .unknown(unknown("format.recognised", "format.unrecognised")))
        }
        for (name, what, content) in [
            ("object", "an object without members", "{}"), ("no-type", "an object without type", #"{"id":"urn:x"}"#),
            ("other-type", "an object of another type", #"{"type":["Something"]}"#),
            ("type-number", "an object whose type is a number", #"{"type":1}"#),
            ("type-object", "an object whose type is an object", #"{"type":{"VerifiableCredential":1}}"#),
            ("case", "an object whose type is written in small letters", #"{"type":"verifiablecredential"}"#),
            ("did-document", "a DID document", #"{"id":"did:web:sonnwald.example","verificationMethod":[]}"#),
        ] {
            add(
                "bytes/no-credential-\(name)", twin: "good/generic", "The file is \(what).", file: line(content),
                .unknown(unknown("format.recognised", "format.no_credential")))
        }
        add(
            "bytes/unrecognised-png", twin: "good/generic", "The file is the beginning of a picture.", attacks: "R07",
            file: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], kind: "bin",
            .invalid(failed("format.recognised", "png.truncated")))
        // D24: what is around a good credential proves nothing, and what is not called one is none.
        add(
            "bytes/no-credential-wrapped", twin: "good/generic", "The credential stands inside an object of no type.",
            attacks: "D24", file: line(#"{"credential":"#) + good + line("}"),
            .unknown(unknown("format.recognised", "format.no_credential")))
    }

    private mutating func addNumbers() throws {
        let file = try Badge.sonnwald.file
        add(
            "bytes/number-spelled-otherwise", twin: "good/badge", "Four credits are written 4.0: the same number.",
            attacks: "J12", file: file.replacing(#""creditsEarned":4,"#, with: #""creditsEarned":4.0,"#), .valid())
        add(
            "bytes/number-with-exponent", twin: "good/badge", "Four credits are written 40e-1: the same number.",
            attacks: "J12", file: file.replacing(#""creditsEarned":4,"#, with: #""creditsEarned":40e-1,"#), .valid())
        add(
            "bytes/number-changed", twin: "good/badge", "Four credits became five.", attacks: "J12",
            file: file.replacing(#""creditsEarned":4,"#, with: #""creditsEarned":5,"#),
            .invalid(failed("proof.signature", "proof.signature")))
        for (name, text, reason) in [
            ("too-large", "1e400", "json.number"),
            ("of-a-hundred-digits", String(repeating: "9", count: 100), "json.number"),
            ("not-a-number", "NaN", "json.syntax"), ("infinite", "Infinity", "json.syntax"),
            ("hexadecimal", "0x4", "json.syntax"),
            ("leading-zero", "04", "json.syntax"), ("plus", "+4", "json.syntax"),
        ] {
            refuse(
                "number-\(name)", "The credits are written \(text.prefix(8)).", attack: "J09",
                file.replacing(#""creditsEarned":4,"#, with: #""creditsEarned":\#(text),"#), reason, twin: "good/badge")
        }
        let largest = Badge.small.setting("/serial", to: 9_007_199_254_740_991)
        try add(
            "bytes/integer-largest", "A whole number is 2^53 - 1.", attacks: "J10", file: largest.file, .smallIsGood)
        for (name, text) in [("integer-too-large", "9007199254740992"), ("integer-of-64-bits", "9223372036854775808")] {
            refuse(
                name, "The whole number is \(text).", attack: name.hasSuffix("bits") ? "J19" : "J10",
                try largest.file.replacing("9007199254740991", with: text), "json.number_range",
                twin: "bytes/integer-largest")
        }
        let zero = Badge.small.setting("/serial", to: 0)
        try add("bytes/zero", "A whole number is 0.", attacks: "J12", file: zero.file, .smallIsGood)
        try add(
            "bytes/minus-zero", twin: "bytes/zero", "It is written -0: the same number.", attacks: "J12",
            file: zero.file.replacing(#""serial":0"#, with: #""serial":-0"#), .smallIsGood)
    }

    private mutating func addNames() throws {
        let names = Badge.small.setting("/caf\u{e9}", to: "one name").setting("/cafe\u{301}", to: "another name")
            .setting("/K", to: "a letter").setting("/\u{212a}", to: "a unit")
        try add(
            "bytes/names-equal-by-unicode-only", twin: "good/generic",
            "Names that only Unicode holds to be equal are different names.", attacks: "J02", file: names.file,
            .smallIsGood)
        let ordered = Badge.small.setting("/\u{1f4dc}", to: 1).setting("/\u{fb01}", to: 2).setting("/\u{e000}", to: 3)
        try add(
            "bytes/names-in-order-of-utf-16", twin: "good/generic",
            "Names are ordered by UTF-16 code units, in which a pair of surrogates comes before U+E000.",
            attacks: "J13",
            file: ordered.file, .smallIsGood)
        let scripted = Badge.small.setting("/__proto__", to: ["isAdmin": true]).setting("/constructor", to: "x")
            .setting("/hasOwnProperty", to: 1)
        try add(
            "bytes/names-of-scripts", twin: "good/generic", "Names that mean something to scripts are ordinary names.",
            attacks: "J14", file: scripted.file, .smallIsGood)
    }

    private mutating func addDepths() throws {
        func nested(_ depth: Int) -> JSON { (1..<depth).reduce([]) { inner, _ in [inner] } }
        // The credential itself is the first level.
        let deep = Badge.small.setting("/nested", to: nested(63))
        try add("bytes/depth-64", "Values are nested 64 deep.", attacks: "J08", file: deep.file, .smallIsGood)
        refuse(
            "depth-65", "Values are nested 65 deep.", attack: "J08",
            try Badge.small.setting("/nested", to: nested(64)).file, "limit.depth", twin: "bytes/depth-64")
    }

    private mutating func addControlCharacters() throws {
        for (name, character) in [
            ("null", "\u{0}"), ("escape", "\u{1b}"), ("last", "\u{1f}"), ("delete", "\u{7f}"), ("line-feed", "\n"),
        ] {
            let badge = Badge.sonnwald.setting("/id", to: .string(World.credentialID + character))
            try add(
                "bytes/control-character-\(name)", twin: "good/badge", "The credential's id holds a control character.",
                attacks: "J07", file: badge.file,
                .invalid(failed("format.recognised", "id.control_char"), failed("format.schema", "schema.format")))
        }
        try add(
            "bytes/control-character-in-subject", twin: "good/bound", "The subject's id holds a control character.",
            attacks: "J07",
            file: Badge.bound.setting("/credentialSubject/id", to: .string(TestKey.holder.did + "\u{0}")).file,
            .invalid(failed("format.recognised", "id.control_char"), failed("format.schema", "schema.format")))
        try add(
            "bytes/control-character-in-issuer", twin: "good/badge", "The issuer's id holds a control character.",
            attacks: "J07",
            file: Badge.sonnwald.setting("/issuer/id", to: .string(TestKey.issuerWeb.did + "\u{0}")).file,
            .invalid(
                failed("format.recognised", "id.control_char"), failed("format.schema", "schema.format"),
                failed("issuer.key_binding", "issuer.key_binding")))
        try add(
            "bytes/control-character-in-method", twin: "good/badge", "The name of the key holds a control character.",
            attacks: "J07",
            file: Badge.sonnwald.with { $0.verificationMethod = TestKey.issuerWeb.method + "\u{0}" }.file,
            .invalid(failed("proof.signature", "id.control_char"), failed("format.schema", "schema.format")))
        try add(
            "bytes/control-character-in-list-address", twin: "good/status",
            "The address of a list holds a control character.",
            attacks: "J07",
            file: Badge.withStatus.setting(
                "/credentialStatus/0/statusListCredential", to: .string(World.revocationList + "\n")
            ).file, .withStatus, .invalid(failed("status.revocation", "status.malformed")))
    }

    /// J18: a separator with a mark on it, or two line ends in one, is one character to those who read characters.
    private mutating func addHiddenSeparators(_ good: [UInt8]) throws {
        let mark = "\u{301}"
        add(
            "bytes/mark-on-full-stop", twin: "good/generic",
            "The file is a token of three parts, with a mark on the full stop between the last two.", attacks: "J18",
            file: Array("eyJhbGciOiJFZERTQSJ9.e30.\(mark)AAAA".utf8), kind: "bin",
            .unknown(unknown("format.recognised", "format.unrecognised")))
        let pretty = try JSONDocument(parsing: good).root.tree.bytes(pretty: true)
        add(
            "bytes/lines-end-with-two-bytes", twin: "good/generic",
            "White space that is not signed: every line ends with carriage return and line feed.", attacks: "J18",
            file: pretty.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, .smallIsGood)
        let method = TestKey.issuerWeb.method
        for (name, what, place) in [("colon", "second colon", "web:"), ("number-sign", "number sign", "#")] {
            try add(
                "bytes/mark-on-\(name)", twin: "good/badge", "The \(what) in the name of the key has a mark on it.",
                attacks: "J18",
                file: Badge.sonnwald.with { $0.verificationMethod = method.replacing(place, with: place + mark) }.file,
                .invalid(failed("proof.signature", "did.malformed")))
        }
        try add(
            "bytes/mark-in-time", twin: "good/badge", "A colon of the time has a mark on it.", attacks: "J18", "K03",
            file: Badge.sonnwald.setting("/validFrom", to: .string("2026-05-12T07:\(mark)30:00Z")).file,
            .invalid(failed("date.validity", "time.malformed"), failed("format.schema", "time.malformed")))
        try add(
            "bytes/mark-in-list-address", twin: "good/status",
            "A stroke in the address of a list has a mark on it: another address, of which no list is at hand.",
            attacks: "J18",
            file: Badge.withStatus.setting(
                "/credentialStatus/0/statusListCredential",
                to: .string(World.revocationList.replacing("/status", with: "/\(mark)status"))
            ).file, .withStatus, .unknown(unknown("status.revocation", "status.unavailable")))
    }
}
