import Encodings
import Foundation
import Identifiers
import JSON
import TestSupport
import Testing
import Verification

/// The published table of credentials that others made: what their makers say of each, and what is said of it here.
///
/// With `TESTAMUR_WRITE_TABLES=1` the table is written anew instead of compared.
@Suite struct RealCredentialTableTests {
    private static let document = "docs/real-credentials.md"
    private static let begin = "<!-- generated -->\n"
    private static let end = "<!-- end -->\n"

    /// A line of the table.
    private struct Line {
        let file: String
        /// What the maker says: a word, and which verdict follows from it; nil where that is not one.
        let claim: (words: String, verdict: String)?
        let verdict: String
        let reason: String

        var isExceptional: Bool { claim.map { $0.verdict != verdict } ?? (verdict == "valid") }

        func isExplained(by files: String, _ reason: String) -> Bool { file.hasPrefix(files) && self.reason == reason }

        var text: String {
            let words = claim?.words ?? "nothing"
            return "| `\(file)` | \(words) | \(verdict) | \(reason.isEmpty ? "" : "`\(reason)`") |"
        }
    }

    /// Why the answer here is another one than the maker's, by the beginning of the file's name and the reason. Each has to occur.
    private static let exceptions: [(files: String, reason: String, why: String)] = [
        (
            "1edtech/ob30/simple-did-key-method.json", "issuer.key_binding",
            "The key of a did:key signs for an issuer that is named by a UUID. Whoever reads it cannot tell that the two have anything to do with one another, so anybody could have made it; the maker's validator does not ask."
        ),
        (
            "1edtech/", "key.unconfirmed",
            "The key stands in the very https address that names it, so whoever writes a file can put one there. The signature is right; that the key is the issuer's has to be said by a registry."
        ),
        (
            "walt-id-jwt/", "format.unrecognised",
            "Credentials as JSON Web Tokens are not read yet: nothing is said of them, good or bad."
        ),
        (
            "jades/", "format.unrecognised",
            "Sealed credentials (JAdES) are not read yet: nothing is said of them, good or bad."
        ),
    ]

    @Test(.enabled(if: Conformance.has("education-credentials")))
    func theTableSaysWhatIsFound() throws {
        let lines = try consortium() + oneEdTech() + tokensAndSeals() + unsigned()
        let exceptional = lines.filter(\.isExceptional)
        for line in exceptional {
            #expect(Self.exceptions.contains { line.isExplained(by: $0.files, $0.reason) }, "\(line.text)")
            // To say that one does not know is never to say that a bad one is good.
            #expect(line.verdict != "valid", "\(line.text)")
        }
        for exception in Self.exceptions {
            #expect(
                exceptional.contains { $0.isExplained(by: exception.files, exception.reason) }, "\(exception.files)")
        }
        let table = Self.table(lines)
        let path = repositoryRoot + "/" + Self.document
        let text = String(decoding: try repositoryFile(Self.document), as: UTF8.self)
        let start = try #require(text.range(of: Self.begin))
        let stop = try #require(text.range(of: Self.end))
        if ProcessInfo.processInfo.environment["TESTAMUR_WRITE_TABLES"] != nil {
            try (text[..<start.upperBound] + table + text[stop.lowerBound...])
                .write(toFile: path, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start.upperBound..<stop.lowerBound] == table[...], "\(Self.document) is out of date")
        }
        Conformance.ran(lines.count, of: "real-credentials")
    }

    private static func table(_ lines: [Line]) -> String {
        let exceptional = lines.filter(\.isExceptional)
        var text = "\(lines.count) files; in \(lines.count - exceptional.count) the verdict is the maker's.\n\n"
        text += "| file | its maker says | verdict | first reason |\n|---|---|---|---|\n"
        text += lines.map { $0.text + "\n" }.joined()
        text += "\n## Exceptions\n\n| files | reason | count | why |\n|---|---|---|---|\n"
        for exception in exceptions {
            let count = exceptional.filter { $0.isExplained(by: exception.files, exception.reason) }.count
            text += "| `\(exception.files)` | `\(exception.reason)` | \(count) | \(exception.why) |\n"
        }
        return text
    }

    // MARK: Who made them

    private static let day = "2026-06-15T08:00:00Z"

    private func entries(_ folder: String) throws -> [JSONValue] {
        let path = "\(FieldCredentialTests.folder)/\(folder)/expected.json"
        return Array(try JSONDocument(parsing: Conformance.bytes(path)).root.elements)
    }

    private func line(_ file: String, _ claim: (String, String)?, _ verifier: Verifier) throws -> Line {
        let bytes = try Conformance.bytes("\(FieldCredentialTests.folder)/\(file)")
        let report = verifier.verify(try UnverifiedCredential(parsing: bytes))
        return Line(
            file: file, claim: claim, verdict: report.verdict.rawValue, reason: report.primary?.rawValue ?? "")
    }

    /// The names of the files say what was done to them.
    private func consortium() throws -> [Line] {
        let policy = try Policy(parsing: Array(FieldCredentialTests.dccPolicy.utf8))
        let verifier = try FieldCredentialTests.verifier(policy, at: Self.day)
        return try entries("dcc").map { entry in
            let words: [StaticString] = ["revoked", "expired", "tampered", "notYetValid"]
            let faults = words.filter { entry["nameSays"]?[$0]?.bool == true }.map { "\($0)" }
            let claim = faults.isEmpty ? ("good", "valid") : (faults.joined(separator: ", "), "invalid")
            return try line("dcc/" + (entry["file"]?.string ?? ""), claim, verifier)
        }
    }

    /// The validator of those who wrote the specification, with the probe that found something.
    private func oneEdTech() throws -> [Line] {
        let verifier = try FieldCredentialTests.verifier(#require(Policy.shipped("proof-only")), at: Self.day)
        return try entries("1edtech").map { entry in
            let probes = entry["upstreamProbe"]?.oneOrMany.compactMap(\.string) ?? []
            let claim: (String, String)? =
                switch entry["upstreamVerdict"]?.string {
                case "valid"?: ("valid", "valid")
                case "warning"?: ("valid, with a warning", "valid")
                case "invalid"?: (["invalid", probes.first].compactMap { $0 }.joined(separator: ", "), "invalid")
                default: nil
                }
            return try line("1edtech/" + (entry["file"]?.string ?? ""), claim, verifier)
        }
    }

    /// Signed in ways that are not read here yet.
    private func tokensAndSeals() throws -> [Line] {
        let now = try Instant(Self.day).seconds
        let tokens = try entries("walt-id-jwt").map { entry in
            let isOver = entry["exp"]?.integer.map { Int64($0) < now } ?? false
            return try judged(
                "walt-id-jwt/" + (entry["file"]?.string ?? ""), isOver ? ("expired", "invalid") : ("good", "valid"))
        }
        let seals = try entries("jades").map { entry in
            let isSealed = entry["signatureValidOverRawPayload"]?.bool == true
            return try judged(
                "jades/" + (entry["file"]?.string ?? ""), isSealed ? ("sealed", "valid") : ("unsigned", "not valid"))
        }
        return tokens + seals
    }

    /// Examples that nobody signed.
    private func unsigned() throws -> [Line] {
        try ["dc4eu-elm-unsigned", "dc4eu-pilot/EUHEMC", "dc4eu-pilot/EUVETMC", "educredentials-nl-unsigned"].flatMap {
            folder in
            try Conformance.files(in: "\(FieldCredentialTests.folder)/\(folder)", suffix: ".json").map { file in
                try judged("\(folder)/\(file)", ("unsigned", "not valid"))
            }
        }
    }

    private func judged(_ file: String, _ claim: (words: String, verdict: String)) throws -> Line {
        var judging = try Judging(Vectors.named("registry/withheld"))
        judging.environment = VerificationEnvironment(
            clock: FixedClock(try Instant(Self.day)), resolver: OfflineResolver(documents: []))
        judging.policy = try #require(Policy.shipped("proof-only"))
        let outcome = judging.judge(try Conformance.bytes("\(FieldCredentialTests.folder)/\(file)")).outcome
        let isMeant = claim.verdict == "not valid" && outcome.verdict != "valid"
        return Line(
            file: file, claim: (claim.words, isMeant ? outcome.verdict : claim.verdict), verdict: outcome.verdict,
            reason: outcome.primary ?? "")
    }
}
