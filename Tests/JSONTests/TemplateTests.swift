import JSON
import TestSupport
import Testing

@Suite("Templates")
struct TemplateTests {
    private let prototype: JSON = [
        "name": "x", "id": "one", "subject": ["grade": "1", "names": ["Ada", "Lovelace"]], "type": "T",
    ]

    @Test func aFilledTemplateIsWhatTheWholeDocumentWouldBe() throws {
        let template = try JSONTemplate(prototype, holes: ["/id", "/subject/names/1", "/subject/grade"], gap: "proof")
        var document = prototype
        document["id"] = "two \"quoted\""
        document["subject"] = ["grade": "5", "names": ["Ada", "Byron"]]
        let form = template.filled([
            JSON.string("two \"quoted\"").canonicalBytes(), JSON.string("Byron").canonicalBytes(),
            JSON.string("5").canonicalBytes(),
        ])
        #expect(form.bytes == document.canonicalBytes())
        document["proof"] = ["p": 1]
        #expect(form.filled(with: "proof", value: Array(#"{"p":1}"#.utf8)) == document.canonicalBytes())
    }

    @Test(arguments: ["a", "proof0", "zz", "name0"])
    func theGapIsFoundWhereverTheMemberBelongs(_ other: String) throws {
        for holes in [[], ["/\(other)"]] {
            let document: JSON = .object([JSONMember(other, "v")])
            let template = try JSONTemplate(document, holes: holes, gap: "proof")
            var whole = document
            whole["proof"] = 7
            let form = template.filled(holes.map { _ in JSON.string("v").canonicalBytes() })
            #expect(form.filled(with: "proof", value: Array("7".utf8)) == whole.canonicalBytes())
        }
    }

    @Test func aPointerThatLeadsNowhereIsRefused() throws {
        #expect(throws: JSONError(.type)) { try JSONTemplate(prototype, holes: ["/subject/names/2"]) }
        _ = try JSONTemplate(prototype, holes: ["/subject/names/1"])
    }
}
