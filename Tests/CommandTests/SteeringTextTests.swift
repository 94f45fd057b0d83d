import Foundation
import TestSupport
import Testing

/// R04, R11, R12: what a file says of itself, in everything that `verify` writes.
@Suite struct SteeringTextTests {
    /// A word with what steers a terminal, turns the reading direction, takes no room, or covers the line above.
    private static let steering =
        "Data\u{1b}[31m\u{202e}evil\u{200b}\u{9b}2J\u{7}a" + String(repeating: "\u{301}", count: 60)
    private static let long = "Hochschule " + String(repeating: "x", count: 500_000)

    private func tool() throws -> CommandLineTool {
        let tool = try CommandLineTool()
        var document = try #require(
            try JSONSerialization.jsonObject(with: Data(repositoryFile("TestVectors/vectors/good/badge.json")))
                as? [String: Any])
        var subject = try #require(document["credentialSubject"] as? [String: Any])
        var achievement = try #require(subject["achievement"] as? [String: Any])
        var issuer = try #require(document["issuer"] as? [String: Any])
        achievement["name"] = Self.steering
        subject["achievement"] = achievement
        issuer["name"] = Self.long
        (document["credentialSubject"], document["issuer"]) = (subject, issuer)
        let bytes = try JSONSerialization.data(withJSONObject: document)
        for file in ["a.json", "b.json"] { try tool.write(file, String(decoding: bytes, as: UTF8.self)) }
        return tool
    }

    @Test(arguments: ["text", "html", "csv", "json", "ndjson"], [["a.json"], ["a.json", "b.json"]])
    func nothingSteersTheReaderAndNothingIsWithoutEnd(_ format: String, _ files: [String]) throws {
        let outcome = try tool().run(["verify"] + files + ["--format", format, "--language", "en"])
        #expect(outcome.status == 2 || outcome.status == 1)
        let isSteering = outcome.output.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0a, 0x0d: false
            case 0x00...0x1f, 0x7f...0x9f, 0x200b, 0x202a...0x202e: true
            default: false
            }
        }
        // JSON is for programs: it carries what was written, its control characters escaped.
        let isForPrograms = format.hasSuffix("json")
        #expect(!isSteering || isForPrograms, "\(format)")
        #expect(!outcome.output.utf8.contains { $0 < 0x20 && $0 != 0x0a && $0 != 0x0d && $0 != 0x09 }, "\(format)")
        guard !isForPrograms else { return }
        #expect(!outcome.output.contains(String(repeating: "x", count: 1_001)), "\(format)")
    }

    /// What was taken out leaves a mark, and so does what was cut.
    @Test func whatIsLeftOutIsMarked() throws {
        let text = try tool().run("verify", "a.json", "--language", "en").output
        #expect(text.contains("Data\u{fffd}[31m\u{fffd}evil\u{fffd}\u{fffd}2J\u{fffd}"), "\(text.prefix(600))")
        #expect(text.contains("xxx…"))
        #expect(!text.unicodeScalars.elementsEqual(text.replacing("\u{fffd}", with: "").unicodeScalars))
    }
}
