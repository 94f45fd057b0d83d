import Foundation
import TestSupport
import Testing

/// Who mends a course or issues to a next roster is told at the command line, by the dry run as by the real one.
@Suite struct UnaskedTests {
    private static let roster = "First name,Last name,ID number,Grade\nAda,Byron,1,1\nEva,Kos,2,2\n"

    private func unnamed() throws -> String {
        try String(contentsOfFile: MainJob.course, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("id: ") }
            .joined(separator: "\n")
    }

    @Test func anEditOfACourseWithoutAnIDIssuesToNobody() throws {
        let job = try MainJob()
        let (tool, text) = (job.tool, try unnamed())
        try tool.write("course.yaml", text)
        try tool.write("r.csv", Self.roster)
        func issue(_ more: [String]) throws -> CommandLineTool.Outcome {
            try tool.run(["issue", "course.yaml", "r.csv", "--workspace", "office"] + more)
        }
        try MainJob.demand(issue(["--out", "one"] + MainJob.pass))
        try tool.write("course.yaml", "# a comment\n" + text)
        let told = try MainJob.demand(issue(["--dry-run"]))
        #expect(told.output.contains("[batch.same_course]"))
        let looked = try issue(["--dry-run"] + MainJob.pass)
        #expect(looked.status == 65 && looked.errors.contains("[batch.already_issued]"))
        let refused = try issue(["--out", "two"] + MainJob.pass)
        #expect(refused.status == 65 && refused.errors.contains("[batch.already_issued]"))

        // A corrected title is another id: that is asked, without the key as well.
        try tool.write("course.yaml", text.replacing("Reading and cleaning sensor data", with: "Another title"))
        for more in [["--dry-run"], ["--out", "three"] + MainJob.pass] {
            let asked = try issue(more)
            #expect(asked.status == 65 && asked.errors.contains("[batch.same_roster]"), "\(asked.errors)")
        }
    }

    @Test func whoseAwardWasRevokedIsNamed() throws {
        let job = try MainJob()
        let tool = job.tool
        try tool.write("course.yaml", unnamed())
        try tool.write("r.csv", Self.roster)
        try tool.write("next.csv", Self.roster.replacing("Ada,Byron,1,", with: "Uma,Berg,3,"))
        func issue(_ roster: String, _ more: [String]) throws -> CommandLineTool.Outcome {
            try tool.run(["issue", "course.yaml", roster, "--workspace", "office"] + more + MainJob.pass)
        }
        try MainJob.demand(issue("r.csv", ["--out", "one"]))
        try MainJob.demand(
            tool.run(
                ["revoke", "--learner", "2", "--reason", "plagiarism", "--yes", "--workspace", "office"] + MainJob.pass)
        )
        let refused = try issue("next.csv", ["--out", "two"])
        #expect(refused.status == 65 && refused.errors.contains("[batch.revoked_before]"))
        #expect(refused.errors.contains("--also-revoked"))
        let others = try MainJob.demand(issue("next.csv", ["--out", "two", "--only-new"]))
        #expect(others.errors.contains("row 3"))
        #expect(try job.index("two").count == 1)
        try MainJob.demand(issue("next.csv", ["--out", "three", "--only-new", "--also-revoked"]))
        #expect(try job.index("three").count == 1)
        #expect(try issue("next.csv", ["--out", "four", "--also-revoked", "--again"]).status == 64)
    }
}
