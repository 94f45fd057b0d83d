import Encodings
import Testing

/// Nothing in a table is calculated, whatever separates its cells for whoever opens it.
@Suite struct CSVCellTests {
    private func cell(_ text: String) -> String {
        var line: [UInt8] = []
        CSVCell.append(text, to: &line)
        return String(decoding: line, as: UTF8.self)
    }

    @Test(arguments: ["", "Mira Kallio", "a=b", "Kallio-Brandt", "x@y.example", "Ödegård"])
    func plainTextsStayAsTheyAre(_ text: String) { #expect(cell(text) == text) }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"),
        ("\u{2003}+1", "'\u{2003}+1"), ("\u{200B}=1", "'\u{200B}=1"), ("＝1+1", "'＝1+1"), ("＋1", "'＋1"), ("－1", "'－1"),
        ("＠A1", "'＠A1"), ("\t1", "\"'\t1\""),
    ])
    func aFormulaIsText(_ text: String, _ expected: String) { #expect(cell(text) == expected) }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a, =1", "\"a, =1\""),
    ])
    func whatSeparatesIsInQuotes(_ text: String, _ expected: String) { #expect(cell(text) == expected) }

    /// To a program that separates by semicolons or tabs the quotes of our cells mean nothing.
    @Test(arguments: [
        ("Eve;=1+1;x", "\"Eve;'=1+1;x\""), ("T; =HYPERLINK(0);-y", "\"T;' =HYPERLINK(0);'-y\""),
        ("a\t@b", "\"a\t'@b\""), ("a\n+b", "\"a\n'+b\""), ("a;\"=1", "\"a;'\"\"=1\""), ("a;＝1", "\"a;'＝1\""),
        ("a;;=1", "\"a;;'=1\""), ("a;", "\"a;\""),
    ])
    func whatBeginsACellElsewhereIsText(_ text: String, _ expected: String) { #expect(cell(text) == expected) }

    @Test func aLineHasCommasBetweenItsCells() {
        #expect(String(decoding: CSVCell.line(["=1", "a;b", ""]), as: UTF8.self) == "'=1,\"a;b\",\n")
    }
}
