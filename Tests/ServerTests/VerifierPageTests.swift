import Encodings
import JSON
import Signing
import TestSupport
import Testing
import Texts
import Verification

@testable import Server

/// The page on which anybody checks credentials.
@Suite(.serialized) struct VerifierPageTests {
    @Test func itAsksForFilesWithoutAnyScript() async throws {
        try await LiveServer.run { live in
            let page = try await live.get("/")
            #expect(page.status == 200 && page["Content-Type"] == "text/html; charset=utf-8")
            #expect(page["Cache-Control"] == "no-store" && page["Set-Cookie"] == nil)
            for part in [
                "<form ", "method=\"post\"", "enctype=\"multipart/form-data\"", "type=\"file\"", "<textarea ",
                "type=\"submit\"",
                "<html lang=\"en\" dir=\"ltr\">", "<label for=\"files\">", "<label for=\"text\">",
            ] { #expect(page.text.contains(part), "\(part)") }
            #expect(!page.text.contains(" style=") && !page.text.contains("<style"))
        }
    }

    @Test(arguments: [
        ("good/badge.json", "valid", nil), ("holder/unsigned.json", "invalid", "presentation.unsigned"),
        ("issuer/stranger.json", "invalid", "issuer.not_listed"),
        ("bytes/unrecognised-text.bin", "unknown", "format.unrecognised"),
    ])
    func aFileGetsItsVerdict(_ file: String, _ verdict: String, _ code: String?) async throws {
        let bytes = try LiveServer.vector(file)
        try await LiveServer.run { live in
            let page = try await live.submit([("award.json", bytes)])
            #expect(page.status == 200 && page["Cache-Control"] == "no-store")
            #expect(page.text.contains("class=\"verdict \(verdict)\""))
            if let code { #expect(page.text.contains(code)) }
        }
    }

    @Test func severalFilesAreATableWithTheWorstFirst() async throws {
        try await LiveServer.run { live in
            let good = try LiveServer.vector("good/badge.json")
            let page = try await live.submit([
                ("good.json", good), ("bad.json", good.map { $0 == UInt8(ascii: "5") ? UInt8(ascii: "6") : $0 }),
            ])
            #expect(page.text.contains("<table class=\"files\""))
            let (bad, fine) = (
                try #require(page.text.firstRange(of: "bad.json")), try #require(page.text.firstRange(of: "good.json"))
            )
            #expect(bad.lowerBound < fine.lowerBound)
        }
    }

    @Test func aPastedTextIsJudgedLikeAFile() async throws {
        try await LiveServer.run { live in
            let text = String(decoding: try LiveServer.vector("good/badge.json"), as: UTF8.self)
            let page = try await live.submit([], text: text)
            #expect(page.status == 200 && page.text.contains("class=\"verdict valid\""))
            #expect(page.text.contains("pasted text"))
        }
    }

    @Test func nothingAtAllIsSaidSo() async throws {
        try await LiveServer.run { live in
            // What a browser sends when no file was chosen.
            let page = try await live.submit([("", [])], text: " \r\n")
            #expect(page.status == 400 && page.text.contains("form.empty"))
            let other = try await live.answer("POST", "/", ["Content-Type: text/plain"], body: Array("{}".utf8))
            #expect(other.status == 415 && other.text.contains("server.content_type"))
            let noBoundary = try await live.answer(
                "POST", "/", ["Content-Type: multipart/form-data"], body: Array("--".utf8))
            #expect(noBoundary.status == 400 && noBoundary.text.contains("form.malformed"))
        }
    }

    /// A container is opened, and what lies in it is judged: by the helper, which lies beside the tests.
    @Test func aContainerIsOpened() async throws {
        let badge = try LiveServer.vector("good/badge.json")
        let archive = ZipFixture([ZipFixture.Entry("inner.json", badge)]).bytes
        try await LiveServer.run { live in
            let page = try await live.submit([("awards.zip", archive)])
            #expect(page.text.contains("awards.zip!inner.json"))
            #expect(page.text.contains("class=\"verdict valid\""))
        }
    }

    /// Ways out of a text; `PWN` finds them again.
    static let corpus = [
        "<script>PWN</script>", "<img src=x onerror=PWN>", "' onfocus=PWN '", "</title></style><svg onload=PWN>",
        "--><iframe src=javascript:PWN>", "{{PWN}}", "{{{title}}}PWN", "javascript:PWN", "`PWN`", "<base href=//PWN>",
        "\u{202E}PWN\u{2066}", "%3Cscript%3EPWN",
    ]

    @Test(arguments: corpus)
    func nothingThatWasSentBecomesMarkup(_ payload: String) async throws {
        var badge = try JSONDocument(parsing: LiveServer.vector("good/badge.json")).root.tree
        badge["credentialSubject"]?["achievement"]?["name"] = .string(payload)
        badge["credentialSubject"]?["name"] = .string(payload)
        badge["issuer"]?["name"] = .string(payload)
        badge["id"] = .string(payload)
        let bytes = badge.bytes(pretty: false)
        try await LiveServer.run { live in
            let pages = [
                try await live.submit([(payload, bytes)]),
                try await live.submit([("a", bytes), (payload, Array(payload.utf8))]),
                try await live.submit([], text: payload),
                try await live.get("/?lang=" + payload.filter { $0 != " " && $0 != "\u{202E}" && $0 != "\u{2066}" }),
            ]
            for page in pages where page.text.contains("PWN") {
                for hole in ["<script>PWN", "<img", "<svg onload", "<iframe", "<base", " onfocus=PWN '", "\u{202E}"] {
                    #expect(!page.text.contains(hole), "\(hole)")
                }
            }
        }
    }

    @Test func aPictureInACredentialIsNeitherShownNorLoaded() async throws {
        var badge = try JSONDocument(parsing: LiveServer.vector("good/badge.json")).root.tree
        badge["credentialSubject"]?["achievement"]?["image"] = [
            "id": "https://evil.example/pixel.png", "type": "Image",
        ]
        let bytes = badge.bytes(pretty: false)
        try await LiveServer.run { live in
            let page = try await live.submit([("a.json", bytes)])
            #expect(
                !page.text.contains("<img") && !page.text.contains("src=\"http") && !page.text.contains("href=\"http"))
        }
    }

    @Test func aReceiptIsInTheAnswerAndHolds() async throws {
        let badge = try LiveServer.vector("good/badge.json")
        try await LiveServer.run(receipts: try LiveServer.receipts()) { live in
            let page = try await live.submit([("a.json", badge)])
            let start = try #require(page.text.firstRange(of: "data:application/json;base64,")).upperBound
            let end = try #require(page.text[start...].firstIndex(of: "\""))
            let text = page.text[start..<end].replacing("+", with: "-").replacing("/", with: "_").replacing(
                "=", with: "")
            let opened = try Receipt.opening(Base64URL.decode(String(text)), at: Instant(LiveServer.now))
            #expect(opened.receipt.verdict == .valid)
            #expect(opened.receipt.entries.map(\.digest) == [SHA256.hash(badge)])
            // Names of files are often people's.
            #expect(opened.receipt.entries.map(\.name) == [nil])
        }
        try await LiveServer.run { live in
            let page = try await live.submit([("a.json", badge)])
            #expect(!page.text.contains("data:") && !page.text.contains("download="))
        }
    }

    @Test func theLanguageIsTheChosenOneThenTheBrowsers() async throws {
        try await LiveServer.run { live in
            for language in Language.allCases {
                let code = language.rawValue
                let html = "<html lang=\"\(code)\""
                let chosen = try await live.get("/?lang=\(code)", ["Accept-Language: en"])
                #expect(chosen.text.contains(html) && chosen["Content-Language"] == code)
                #expect(chosen["Set-Cookie"] == "lang=\(code); Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict")
                #expect(try await live.get("/", ["Cookie: a=b; lang=\(code)"]).text.contains(html))
                #expect(
                    try await live.get("/", ["Accept-Language: xx, \(code)-XX;q=0.7, en;q=0.3"]).text.contains(html))
            }
            for wrong in ["?lang=xx", "?lang=", "?lang=../en", "?lang=en%0d%0aSet-Cookie:%20x=y"] {
                let page = try await live.get("/" + wrong)
                #expect(page.text.contains("<html lang=\"en\"") && page["Set-Cookie"] == nil)
            }
        }
    }

    @Test func nothingIsLeftAfterAnAnswer() async throws {
        let badge = try LiveServer.vector("good/badge.json")
        try await LiveServer.run { live in
            let first = try await live.submit([("a.json", badge)])
            let again = try await live.get("/")
            #expect(first["Set-Cookie"] == nil || first["Set-Cookie"]?.hasPrefix("lang=") == true)
            #expect(!again.text.contains("Kallio") && !again.text.contains("a.json"))
        }
    }
}
