import Foundation
import TestSupport
import Testing

/// Corrections by workbook: what a registrar has is a spreadsheet, also the day after.
@Suite("corrections by workbook")
struct WorkbookCorrectionTests {
    private static let columns = ["Nachname", "Vorname", "Matrikelnummer", "Note"]
    private static let learners = [["Birne", "Ada", "SW-1", "1"], ["Hopper", "Grace", "SW-2", "1"]]
    private let workspace = ["--workspace", "office"] + MainJob.pass

    private func write(_ job: MainJob, _ name: String, _ rows: [[String]]) throws {
        try Data(WorkbookFixture(rows: rows).bytes).write(to: URL(fileURLWithPath: job.tool.path(name)))
    }

    /// A batch of two learners from a workbook.
    private func issued(_ job: MainJob) throws -> [(file: String, id: String)] {
        try write(job, "liste.xlsx", [Self.columns] + Self.learners)
        try MainJob.demand(job.tool.run(["issue", MainJob.course, "liste.xlsx", "--out", "awards"] + workspace))
        return try job.index("awards")
    }

    @Test func aCorrectedWorkbookReplacesWhatChangedWithEverythingThatIsHandedOut() throws {
        let job = try MainJob()
        let issued = try issued(job)
        try write(job, "neu.xlsx", [Self.columns, ["Byron", "Ada", "SW-1", "1"], Self.learners[1]])
        let marker = try job.tool.text("awards/batch.json")
        let batch = String(try #require(marker.firstMatch(of: /"batch": "([0-9a-f-]{36})"/)).1)
        let command =
            ["replace", MainJob.course, "neu.xlsx", "--batch", batch, "--out", "neu", "--output", "pdf"]
            + ["--output", "mail-merge"] + workspace
        let asked = try job.tool.run(command)
        #expect(asked.status == 64 && asked.errors.contains(issued[0].id) && !asked.errors.contains(issued[1].id))
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("neu")))
        try MainJob.demand(job.tool.run(command + ["--yes"]))
        let new = try job.index("neu")
        #expect(new.count == 1)
        let stem = new[0].file.split(separator: "/").last.map { $0.dropLast(5) } ?? ""
        #expect(try job.tool.bytes("neu/certificates/\(stem).pdf").starts(with: Array("%PDF-".utf8)))
        #expect(try job.tool.text("neu/mail-merge.csv").contains("Ada Byron"))
        // Said again it is done already.
        try MainJob.demand(job.tool.run(command + ["--yes"]))
        #expect(try job.index("neu").map(\.id) == new.map(\.id))
        try job.publish()
        #expect(try job.tool.run(["verify", issued[1].file, new[0].file] + job.trust).status == 0)
        #expect(try job.tool.run(["verify", issued[0].file] + job.trust).status == 1)
        #expect(try job.tool.run(["issuer", "audit"] + workspace).status == 0)
    }

    @Test func oneIdAndOneRowAreAPair() throws {
        let job = try MainJob()
        let issued = try issued(job)
        try write(job, "eine.xlsx", [Self.columns, ["Byron", "Ada", "", "1"]])
        try MainJob.demand(
            job.tool.run(
                ["replace", MainJob.course, "eine.xlsx", "--id", issued[0].id, "--out", "neu", "--yes"] + workspace))
        #expect(try job.tool.text("neu/index.csv").contains("Ada Byron"))
        // A sheet that is not there is refused before anything is revoked.
        let wrong = try job.tool.run(
            ["replace", MainJob.course, "eine.xlsx", "--sheet", "Other", "--id", issued[1].id, "--out", "x", "--yes"]
                + workspace)
        #expect(wrong.status == 65 && wrong.errors.contains("[xlsx.sheet]"))
        #expect(try job.tool.run(["issuer", "audit"] + workspace).status == 0)
    }

    @Test func aWorkbookSaysWhoIsMeant() throws {
        let job = try MainJob()
        let issued = try issued(job)
        try write(job, "weg.xlsx", [["Nachname", "Vorname", "Matrikelnummer"], ["Birne", "Ada", "SW-1"]])
        let revoked = try MainJob.demand(job.tool.run(["revoke", "--from", "weg.xlsx", "--yes"] + workspace))
        #expect(revoked.output == issued[0].id + "\n")
        try write(job, "ids.xlsx", [["id", "why"], [issued[1].id, "moved"]])
        let suspended = try MainJob.demand(job.tool.run(["suspend", "--from", "ids.xlsx", "--yes"] + workspace))
        #expect(suspended.output == issued[1].id + "\n")
        // A row that names nobody is never passed over.
        try write(job, "luecke.xlsx", [["id", "why"], [issued[1].id, "moved"], ["", "forgotten"]])
        let gap = try job.tool.run(["revoke", "--from", "luecke.xlsx", "--yes"] + workspace)
        #expect(gap.status == 65 && gap.errors.contains("[csv.no_selection]"))
    }
}
