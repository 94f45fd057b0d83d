import Encodings
import Signing
import Testing
import Texts

@testable import Reports

@Suite struct TemplateTests {
    @Test(arguments: [
        ("plain", "plain"), ("<b>", "&lt;b&gt;"), ("\"'`&", "&quot;&#39;&#96;&amp;"), ("é Ω 学", "é Ω 学"),
        // As characters, these are no quotation mark and no bracket; a browser reads bytes.
        ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}", "&lt;\u{338}"), ("\u{600}\"", "\u{600}&quot;"),
        ("a\u{0}\u{1B}b\tc\n", "a\u{FFFD}\u{FFFD}b\tc\n"), ("", ""),
    ])
    func textIsEscapedByBytes(_ text: String, _ expected: String) {
        #expect(HTMLEscaping.escaped(text).utf8.elementsEqual(expected.utf8))
    }

    @Test func everySentenceOfATemplateIsWritten() {
        let texts = Texts()
        var count = 0
        for (name, source) in PageTemplates.sources {
            for match in source.matches(of: /\{\{text\.([A-Za-z0-9_.]+)\}\}/) {
                #expect(texts.has(String(match.output.1)), "\(name): \(match.output.1)")
                count += 1
            }
        }
        #expect(count > 40)
    }

    /// In every language, with its own words and no keys left.
    @Test(arguments: Language.allCases)
    func sentencesAreWrittenBeforeValues(_ language: Language) {
        let texts = Texts(language: language)
        let written = PageTemplates.written("<p>{{text.page.next}}: {{next}} {{text.page.why}}</p>", texts)
        let next = HTMLEscaping.escaped(texts("page.next"))
        let why = HTMLEscaping.escaped(texts("page.why"))
        #expect(written == "<p>\(next): {{next}} \(why)</p>")
        for (name, source) in PageTemplates.sources {
            #expect(!PageTemplates.written(source, texts).contains("{{text."), "\(name)")
        }
    }

    /// There is no unescaped form, and no way to switch the escaping off.
    @Test func templatesOnlyKnowTheEscapedForm() {
        for (name, source) in PageTemplates.sources {
            for form in ["{{{", "{{&", "{{%", "{{=", "{{*"] { #expect(!source.contains(form), "\(name)") }
            // The served pages name one module, by its address; none has a script in it.
            let rest = name == "web" ? source.replacing(#"<script type="module" src="{{script}}">"#, with: "") : source
            #expect(!rest.contains("<script") && !rest.contains(" style=") && !rest.contains(" on"), "\(name)")
        }
    }

    @Test func everyPartOfATemplateIsThere() {
        let names = Set(PageTemplates.sources.map(\.name))
        for (name, source) in PageTemplates.sources {
            for match in source.matches(of: /\{\{> ?([a-z]+)\}\}/) {
                #expect(names.contains(String(match.output.1)), "\(name): \(match.output.1)")
            }
        }
    }

    /// Where a credential says nothing, it does not borrow from the one around it.
    @Test func aViewDoesNotLookAround() {
        let inner = View(["kind": .text("valid")])
        let outer = View(["kind": .text("invalid"), "file": .text("outer.json"), "inner": .list([inner])])
        let page = HTMLPage(title: "x", "verification", View(["documents": .list([outer])]), texts: Texts()).html
        #expect(page.components(of: "outer.json") == 1)
        #expect(Markup(page).all("section", "verdict").map { $0["class"] } == ["verdict invalid", "verdict valid"])
    }

    @Test func everyCheckAndEveryStandingHasItsWords() {
        for standing in CheckStanding.allCases { #expect(Texts().has("page.checks.\(standing.rawValue)")) }
        for claim in ClaimStanding.allCases { #expect(Texts().has("page.claimed.\(claim.rawValue)")) }
        for kind in ["valid", "invalid", "unknown", "unread"] { #expect(Texts().has("page.meaning.\(kind)")) }
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int { matches(of: Regex<Substring>(verbatim: text)).count }
}
