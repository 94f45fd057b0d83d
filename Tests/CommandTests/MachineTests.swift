import Foundation
import TestSupport
import Testing

/// Where a machine stands and what it speaks is no part of a verdict.
@Suite struct MachineTests {
    /// Half a day and more on both sides of Greenwich, with parts of hours, and some that change their clocks.
    private static let zones = [
        "UTC", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu", "Europe/Vienna", "America/St_Johns",
    ]
    /// An i without its dot, digits of its own, a comma for a point.
    private static let languages = ["C", "tr_TR.UTF-8", "ar_EG.UTF-8", "de_AT.UTF-8"]
    /// Good, run out, changed, and no JSON; beside them whatever is about dates.
    private static let files = [
        "good/badge", "good/linked", "date/expired-301-seconds-ago", "proof/changed-title", "bytes/comment",
    ]

    /// A report without its sentences.
    private func report(_ outcome: CommandLineTool.Outcome) throws -> Data {
        func bare(_ value: Any) -> Any {
            switch value {
            case let object as [String: Any]:
                object.filter { $0.key != "message" && $0.key != "next" }.mapValues(bare)
            case let list as [Any]: list.map(bare)
            default: value
            }
        }
        let json = try #require(outcome.json)
        return try JSONSerialization.data(withJSONObject: bare(json), options: [.sortedKeys])
    }

    /// K11: six zones times four languages, judged half an hour after midnight in UTC, which is two days of the calendar in
    /// them: identical reports but for the sentences.
    @Test func placeAndLanguageChangeNothingButSentences() throws {
        let tool = try CommandLineTool()
        let vectors = repositoryRoot + "/TestVectors/vectors/"
        let files =
            try FileManager.default.contentsOfDirectory(atPath: vectors + "date").sorted().prefix(40)
            .map { vectors + "date/" + $0 } + Self.files.map { vectors + $0 + ".json" }
        let present = files.filter { FileManager.default.fileExists(atPath: $0) }
        #expect(present.count > 40)
        let arguments =
            ["verify"] + present + [
                "--at", "2026-06-15T00:30:00Z", "--format", "json",
                "--trust", vectors + "environment/registries/complete.json",
                "--anchor", "z6MkmjvuvQT2pwgSKxo1Ejcm2s3LjkSM5nHWfvZSZY4SHE2n",
            ]
        let plain = try tool.run(arguments)
        let expected = try report(plain)
        // Both verdicts are among them: else this would show little.
        let verdicts = (plain.json as? [[String: Any]])?.compactMap { $0["verdict"] as? String } ?? []
        #expect(Set(verdicts).isSuperset(of: ["valid", "invalid"]))
        for zone in Self.zones {
            for language in Self.languages {
                let environment = ["TZ=" + zone, "LC_ALL=" + language, "LANG=" + language, CommandLineTool.executable]
                let other = try tool.finish(tool.start(environment + arguments, program: "/usr/bin/env"))
                #expect(other.status == plain.status, "\(zone) \(language)")
                #expect(try report(other) == expected, "\(zone) \(language)")
            }
        }
    }
}
