import Testing

@testable import Texts

@Suite struct TemplateTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""),
        ("{file} is there", "roster.csv is there"),
        ("{missing} is there", "… is there"),
        ("{empty} is there", "… is there"),
        ("{one} {one|row|rows}", "1 row"), ("{many} {many|row|rows}", "12 {x}"), ("{missing|row|rows}", "rows"),
        ("a[ in {file}]", "a in roster.csv"), ("a[ in {missing}]", "a"), ("a[ in {empty}]", "a"),
        ("a[ in {file} and {missing}]b", "ab"),
        ("[“{file}” is|This is] bad", "“roster.csv” is bad"), ("[“{missing}” is|This is] bad", "This is bad"),
        ("[{missing}|{file}]", "roster.csv"), ("[{missing}|{no}|{file}]", "roster.csv"),
        ("[{missing}|{file}|c]", "roster.csv"),
        ("[{missing}|{no}|{none}]", "…"), ("[{one}|{file}|c]", "1"), ("[{missing}|b|c]", "b"),
        ("[{one|row|rows}|none]", "row"),
        ("testamur [--json] {file}", "testamur [--json] roster.csv"), ("[a|b]", "[a|b]"),
        ("{} { } {a b} {|} {", "{} { } {a b} {|} {"), ("[", "["), ("]", "]"), ("[{file}", "[roster.csv"),
        ("{\"id\": {file}}", "{\"id\": roster.csv}"),
        ("né {file} né", "né roster.csv né"),
    ])
    func factsGoToTheirPlaces(text: String, expected: String) {
        let facts = ["file": "roster.csv", "one": "1", "many": "12 {x}", "empty": ""]
        // A fact is not read as a template: {x} stays as it is.
        let expected = expected == "12 {x}" ? "12 {x} rows" : expected
        #expect(Template(text).filled(with: facts, pluralForm: English.pluralForm) == expected)
    }

    @Test(arguments: [
        ("0", "rows"), ("1", "row"), ("2", "rows"), ("11", "rows"), ("1,000", "rows"), ("-1", "rows"), ("", "rows"),
    ])
    func aWordFollowsItsCount(count: String, word: String) {
        #expect(Template("{n|row|rows}").filled(with: ["n": count], pluralForm: English.pluralForm) == word)
    }

    @Test func aLanguageMayHaveMoreFormsOrFewer() {
        let form: (String) -> Int = { $0 == "1" ? 0 : $0 == "2" ? 1 : 2 }
        #expect(Template("{n|ena|dve|tri}").filled(with: ["n": "2"], pluralForm: form) == "dve")
        #expect(Template("{n|ena|dve|tri}").filled(with: ["n": "7"], pluralForm: form) == "tri")
        #expect(Template("{n|ena|dve}").filled(with: ["n": "7"], pluralForm: form) == "dve")
    }

    @Test func theNamesOfFactsAreKnown() {
        #expect(Template("{a} [{b|x|y} {c}] {d e}").names == ["a", "b", "c"])
    }
}
