import JSON
import TestSupport
import Testing
import Texts
import Verification

@testable import Reports

/// What a stranger wrote stays text: `attacks` R01 to R05, R09, R12.
@Suite struct SafetyTests {
    /// Ways to get out of a text, out of an attribute, into a link, out of the line; `PWN` finds them again.
    static let corpus = [
        "<script>PWN</script>", "<img src=x onerror=PWN>", "\" onmouseover=PWN x=\"", "' onfocus=PWN '", "`PWN`",
        "</title></style><svg onload=PWN>", "--><iframe src=javascript:PWN>", "&lt;script&gt;PWN", "{{PWN}}",
        "{{{title}}}PWN{{/rows}}{{> page}}", "javascript:PWN", "[x](javascript:PWN)", "data:text/html,PWN",
        "https://PWN.example/pixel.png", "\"\u{301} onclick=PWN", "<\u{338}b PWN>", "\u{600}\" onclick=PWN ",
        "\u{202E}PWN\u{2066}", "P\u{200B}W\u{AD}N", "PWN\u{0}\u{1B}[2J\u{9B}", "]]><![CDATA[PWN", "<!--PWN",
        "PWN\r\n<base href=//PWN>", "<plaintext>PWN", "\u{FEFF}<meta http-equiv=refresh content=0;PWN>",
    ]

    @Test(arguments: corpus)
    func aNameIsTextWhereverItStands(_ payload: String) throws {
        let judge = try Judge()
        var badge = try Judge.badge()
        badge["credentialSubject"]?["achievement"]?["name"] = .string(payload)
        badge["credentialSubject"]?["name"] = .string(payload)
        badge["issuer"]?["name"] = .string(payload)
        let name = String(payload.unicodeScalars.filter { $0 != "\0" })
        let signed = judge.document(try Judge.signed(badge), name: name)
        let unsigned = judge.document(badge.bytes(), name: name)
        for documents in [[signed], [unsigned], [signed, unsigned]] {
            let page = judge.page(documents)
            expectHarmless(page)
            // It is shown, not left out: what was there must be seen.
            #expect(Array(Markup(page).text.utf8).contains(Array(Said.shown(payload).utf8)))
        }
    }

    /// Every text of a credential, one after the other, and the names of its members.
    @Test func noMemberOfACredentialBecomesMarkup() throws {
        let judge = try Judge()
        let payload = Self.corpus.joined(separator: " ")
        let badge = try Judge.badge()
        var count = 0
        for position in 0... {
            var left = position
            guard let changed = badge.replacingText(number: &left, with: payload) else { break }
            expectHarmless(judge.page(judge.document(changed.bytes())), "text \(position)")
            count += 1
        }
        #expect(count > 60)
        var named = badge
        named["credentialSubject"]?[payload] = "x"
        expectHarmless(judge.page(judge.document(try Judge.signed(named))))
        expectHarmless(judge.page(judge.document(named.bytes())))
    }

    @Test(arguments: ["good/badge.json", "good/joint-award.json", "record/endorsed.json", "holder/presentation.json"])
    func honestDocumentsLookAsTheyAre(_ file: String) throws {
        let judge = try Judge()
        let page = judge.page(judge.document(try Judge.vector(file)))
        expectHarmless(page)
        #expect(!Markup(page).text.contains("\u{FFFD}"))
    }

    @Test func whatIsHiddenIsShownAndTold() throws {
        let judge = try Judge()
        var badge = try Judge.badge()
        badge["credentialSubject"]?["achievement"]?["name"] = "Diploma\u{202E}fdp"
        let page = judge.page(judge.document(try Judge.signed(badge)))
        #expect(Markup(page).text.contains("Diploma\u{FFFD}fdp"))
        #expect(Markup(page).has("p", "warning"))
        let twin = judge.page(judge.document(try Judge.signed(Judge.badge())))
        #expect(!Markup(twin).has("p", "warning"))
    }

    @Test func strangersTextIsIsolated() throws {
        let judge = try Judge()
        var badge = try Judge.badge()
        badge["credentialSubject"]?["achievement"]?["name"] = "שלום 42"
        let page = judge.page(judge.document(try Judge.signed(badge)))
        #expect(page.contains("<bdi class=\"said\" lang=\"\">שלום 42</bdi>"))
        // Inside a sentence it is isolated by the characters that say so.
        let sentence = Texts().isolatingFacts("page.title.file", ["verdict": "x", "file": "שלום"])
        #expect(sentence.contains("\u{2068}שלום\u{2069}"))
        #expect(!Texts().isolatingFacts("page.title.file", ["verdict": "x", "file": "salut"]).contains("\u{2068}"))
    }

    @Test func aNameOfAMegabyteIsCutWithAMark() throws {
        let judge = try Judge()
        var badge = try Judge.badge()
        let long = String(repeating: "x", count: 900_000)
        badge["credentialSubject"]?["achievement"]?["name"] = .string(long)
        let page = judge.page(judge.document(badge.bytes()))
        #expect(page.utf8.count < 60_000)
        #expect(Markup(page).text.contains(String(repeating: "x", count: Said.limit) + "…"))
        let fits = String(repeating: "x", count: Said.limit)
        #expect(Said.shown(fits) == fits && Said.shown(fits + "y") == fits + "…")
    }

    @Test(arguments: [
        ("https://аррӏе.com/x", "xn--80ak6aa92e.com"), ("did:web:münchen.example:a", "xn--mnchen-3ya.example"),
        ("https://user@bücher.example:443/", "xn--bcher-kva.example"),
        ("https://παράδειγμα.δοκιμή", "xn--hxajbheg2az3al.xn--jxalpdlp"),
        ("https://他们为什么不说中文.example", "xn--ihqwcrb4cv8a8dqg056pqjye.example"),
    ])
    func aHostOfOtherLettersIsShownAsItIsLookedUp(_ address: String, _ expected: String) throws {
        #expect(ALabel.host(in: address) == expected)
        let judge = try Judge()
        var badge = try Judge.badge()
        badge["issuer"]?["id"] = .string(address)
        #expect(Markup(judge.page(judge.document(badge.bytes()))).text.contains(expected))
    }

    @Test(arguments: ["https://apple.com/ä", "did:web:apple.example", "did:key:ä", "Hochschule Ä", ""])
    func anASCIIHostNeedsNoSecondName(_ address: String) {
        #expect(ALabel.host(in: address) == nil)
    }

    @Test func aPageLoadsAndSendsNothing() throws {
        let judge = try Judge()
        let page = judge.page(judge.document(try Judge.vector("good/badge.json")))
        let meta = Markup(page).tags.first { $0["http-equiv"] == "Content-Security-Policy" }
        let policy = try #require(meta?["content"])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
        #expect(policy.contains("form-action 'none'") && policy.contains("base-uri 'none'"))
        #expect(!page.contains(" src=") && !page.contains(" style=") && !page.contains("<link"))
        #expect(!StyleSheet.text.contains("url(") && !StyleSheet.text.contains("@import"))
    }
}

extension JSON {
    /// The same with one text replaced; nil when there are fewer.
    fileprivate func replacingText(number: inout Int, with text: String) -> JSON? {
        switch self {
        case .string:
            number -= 1
            return number == -1 ? .string(text) : nil
        case .array(var list):
            for index in list.indices {
                if let changed = list[index].replacingText(number: &number, with: text) {
                    list[index] = changed
                    return .array(list)
                }
            }
        case .object(var members):
            for index in members.indices {
                if let changed = members[index].value.replacingText(number: &number, with: text) {
                    members[index].value = changed
                    return .object(members)
                }
            }
        default: break
        }
        return nil
    }
}
