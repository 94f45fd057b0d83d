import Testing

@testable import Issuance

@Suite struct YAMLTextTests {
    private func read(_ text: String, limits: CourseLimits = .standard) throws -> CourseValue {
        try YAMLText.value(of: Array(text.utf8), limits: limits)
    }

    @Test func everythingOnALineIsText() throws {
        let value = try read("a: 2.5\nb: 2026-05-08\nc: yes\nd: '0611'\ne: 0o17\n")
        guard case .entries(let entries) = value.content else { return #expect(Bool(false)) }
        #expect(entries.map(\.value.text) == ["2.5", "2026-05-08", "yes", "0611", "0o17"])
        #expect(entries.map(\.line) == [1, 2, 3, 4, 5])
    }

    @Test func nothingIsNothing() throws {
        for text in ["a:", "a: ~", "a: null"] {
            guard case .entries(let entries) = try read(text).content else { return #expect(Bool(false)) }
            #expect(entries.first?.value.isNothing == true)
        }
        #expect(try read("").isNothing)
        #expect(try read("# a remark\n").isNothing)
        guard case .entries(let entries) = try read("a: 'null'").content else { return #expect(Bool(false)) }
        #expect(entries.first?.value.text == "null")
    }

    @Test func aMarkAtTheBeginningIsPassedOver() throws {
        #expect(try read("\u{FEFF}a: b") == read("a: b"))
    }

    @Test(arguments: ["a: [", "a: b: c", "\tx: y", "a: \"x", "- a\nb: c", "a: b\n---\nc: d\n", "? [a]\n: b\n", "@x"])
    func whatIsNoYAMLIsRefused(_ text: String) {
        #expect(throws: IssuanceError(.courseSyntax)) { try read(text) }
    }

    @Test func theLineIsNamed() throws {
        let error = #expect(throws: IssuanceError(.courseSyntax)) { try read("a: 1\nb: 2\nc: [\n") }
        #expect(error?.facts["line"] != nil)
    }

    @Test(arguments: ["a: 1\na: 2\n", "x:\n  b: 1\n  b: 2\n", "x: {b: 1, b: 2}"])
    func anEntryTwiceIsRefused(_ text: String) {
        #expect(throws: IssuanceError(.courseDuplicateKey)) { try read(text) }
    }

    @Test(arguments: [
        "a: &x b\nc: *x\n", "a: &x b\n", "a: *x\n", "a: !!int 5\n", "a: !own b\n", "!!set {a: b}", "&x a: b\n",
    ])
    func anchorsAliasesAndTagsAreRefused(_ text: String) {
        #expect(throws: IssuanceError(.courseAnchor)) { try read(text) }
    }

    @Test func wordsWithStarsAreWords() throws {
        let value = try read("a: R&D, *very* good; 5 * 3\nb: |\n  *one* and\n  &amp;\n")
        guard case .entries(let entries) = value.content else { return #expect(Bool(false)) }
        #expect(entries.map(\.value.text) == ["R&D, *very* good; 5 * 3", "*one* and\n&amp;\n"])
    }

    @Test func aBombOfAliasesIsRefusedBeforeItIsParsed() {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
        bomb += "? *a39\n: x\n"
        #expect(throws: IssuanceError(.courseAnchor)) { try read(bomb) }
        // As far as the precheck lets it pass, it is small.
        let small = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\n? *d\n: x\n"
        #expect(throws: IssuanceError(.courseAnchor)) { try read(small) }
    }

    @Test func depthHasALimit() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
        }
        #expect(throws: Never.self) { try read(nested(16)) }
        for text in [nested(17), nested(100_000), String(repeating: "- ", count: 50_000) + "x"] {
            #expect(throws: IssuanceError(.courseTooLarge)) { try read(text) }
        }
        let indented = (0..<400).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(throws: IssuanceError(.courseTooLarge)) { try read(indented) }
    }

    @Test func sizeAndCountHaveLimits() throws {
        let limits = CourseLimits(bytes: 20, values: 4)
        #expect(throws: Never.self) { try read("a: [1, 2]", limits: limits) }
        #expect(throws: IssuanceError(.courseTooLarge)) { try read("a: [1, 2, 3]", limits: limits) }
        #expect(throws: Never.self) { try read("a: \(String(repeating: "x", count: 17))", limits: limits) }
        #expect(throws: IssuanceError(.courseTooLarge)) {
            try read("a: \(String(repeating: "x", count: 18))", limits: limits)
        }
    }

    @Test func bytesThatAreNoTextAreRefused() {
        #expect(throws: IssuanceError(.courseEncoding)) {
            try YAMLText.value(of: [0x61, 0x3A, 0x20, 0xFF], limits: .standard)
        }
    }
}
