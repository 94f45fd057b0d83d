import TestSupport
import Testing

@testable import JSON

/// A document never denies a member it has; of those it lacks it denies most.
@Suite struct NameSieveTests {
    @Test(arguments: [
        #"{"image":1}"#, #"{"\u0069mage":1}"#, #"[[{"a":{"image":null}}]]"#, #"{"zz":0,"image":0,"aa":0}"#,
    ])
    func aMemberIsNeverDenied(_ text: String) throws {
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(document.mayHaveMember("image"))
        #expect(!document.mayHaveMember("evidence"))
    }

    @Test func aValueIsNoMember() throws {
        let document = try JSONDocument(parsing: Array(#"{"name":"image"}"#.utf8))
        #expect(!document.mayHaveMember("image"))
    }

    @Test(arguments: 0..<50)
    func noNameOfAnyDocumentIsDenied(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let letters = ["a", "é", "\u{1F600}", "\u{FFFD}", "\"", "\\", "longer than eight", "\u{7F}", ""]
        let names = Set((0..<20).map { _ in (0..<3).map { _ in letters.randomElement(using: &random) ?? "" }.joined() })
        let json = JSON.object(names.map { JSONMember($0, .null) })
        let document = try JSONDocument(parsing: json.canonicalBytes())
        for (name, _) in document.root.members {
            let prefix = (name.utf8 ?? []).withUnsafeBufferPointer { MemberOrder.prefix($0) }
            #expect(document.names.mayHold(prefix))
        }
    }
}
