import Encodings
import Foundation
import Issuance
import TestSupport
import Testing

@testable import Server

/// What a registrar has is a spreadsheet, and what she hands out is paper, pictures and mails.
@Suite("workbooks and outputs at the desk")
struct DeskWorkbookTests {
    private static let rows = [
        ["ID number", "Given name", "Family name", "Grade", "Completion date"],
        ["S-1", "Noor", "Lind", "1", "2026-05-08"], ["S-2", "Mateo", "Ruiz", "2", "2026-05-08"],
    ]

    private func upload(_ bytes: [UInt8], at desk: TestDesk) async throws -> String {
        let answer = try await desk.send([("course.yaml", TestDesk.course), ("liste.xlsx", bytes)])
        return try #require(answer["Location"])
    }

    @Test func aWorkbookIsSignedAndHandedOutAsItWasChosen() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await upload(WorkbookFixture(rows: Self.rows).bytes, at: desk)
            let plan = try await desk.get(batch)
            #expect(plan.status == 200 && plan.text.contains("name=\"output.pdf\""))
            // One sheet is no question.
            #expect(!plan.text.contains("name=\"sheet\""))
            let form = [
                "passphrase": TestDesk.keyPassphrase, "seen": try #require(plan.hidden("seen")), "output.pdf": "1",
                "output.badge-png": "1", "output.mail-merge": "1",
            ]
            #expect(try await desk.post(batch + "/sign", form).status == 303)
            _ = try await desk.get(batch + "/events")
            let done = try await desk.get(batch)
            #expect(done.text.contains("/files/awards.zip") && done.text.contains("/files/mail-merge.csv"))
            let archive = try await desk.get(batch + "/files/awards.zip").body
            for (name, count) in [("certificates/", 2), ("badges/", 2)] {
                // Each name stands before its file and once more in the directory at the end.
                #expect(Data(archive).ranges(of: Data(name.utf8)).count == 2 * count, "\(name)")
            }
            let mails = try await desk.get(batch + "/files/mail-merge.csv")
            #expect(mails.status == 200 && mails.text.contains("Noor"))
        }
        #expect(try test.office.open().credentials().map(\.learner) == ["Noor Lind", "Mateo Ruiz"])
    }

    @Test func nothingMoreIsMadeThanWasChosen() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await upload(WorkbookFixture(rows: Self.rows).bytes, at: desk)
            let done = try await desk.sign(batch)
            #expect(done.text.contains("/files/awards.zip") && !done.text.contains("/files/mail-merge.csv"))
            #expect(try await desk.get(batch + "/files/mail-merge.csv").status == 404)
            let archive = try await desk.get(batch + "/files/awards.zip").body
            #expect(Data(archive).range(of: Data("certificates/".utf8)) == nil)
        }
    }

    @Test func ofSeveralSheetsSomebodySaysWhichOne() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await upload(Self.twoSheets.bytes, at: desk)
            let question = try await desk.get(batch)
            #expect(question.status == 200 && !question.text.contains("/sign\""))
            for sheet in ["Notes", "Roster &lt;2026&gt;"] {
                #expect(question.text.contains("value=\"\(sheet)\""), "\(sheet)")
            }
            // A sheet that is not there is asked for once more; the batch stays.
            #expect(try await desk.post(batch + "/look", ["sheet": "Other"]).status == 303)
            #expect(try await desk.get(batch).text.contains("value=\"Notes\""))
            #expect(try await desk.post(batch + "/look", ["sheet": "Roster <2026>"]).status == 303)
            let plan = try await desk.get(batch)
            #expect(plan.text.contains("/sign\"") && plan.text.contains("Noor"))
            // A form that does not ask for the sheet leaves it as it was chosen.
            #expect(try await desk.post(batch + "/look", ["skip": "1"]).status == 303)
            #expect(try await desk.get(batch).text.contains("/sign\""))
            #expect(try await desk.sign(batch).text.contains("/files/awards.zip"))
        }
        #expect(try test.office.open().credentials().count == 2)
    }

    @Test func whoHoldsTheAwardGetsNoSecondOne() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            _ = try await desk.sign(try await desk.upload())
            let late = try await desk.upload(roster: TestDesk.roster + "S-4,Ada,Byron,1,2026-05-08\n")
            var form = [
                "passphrase": TestDesk.keyPassphrase, "seen": try #require(try await desk.get(late).hidden("seen")),
            ]
            let refused = try await desk.post(late + "/sign", form)
            #expect(refused.status == 409 && refused.text.contains("desk.already_issued"))
            #expect(try test.office.open().credentials().count == 3)
            form["only_new"] = "1"
            #expect(try await desk.post(late + "/sign", form).status == 303)
            _ = try await desk.get(late + "/events")
            #expect(try await desk.get(late).text.contains("/files/awards.zip"))
        }
        #expect(try test.office.open().credentials().map(\.learner).last == "Ada Byron")
        #expect(try test.office.open().credentials().count == 4)
    }

    @Test func whoseAwardWasRevokedGetsANewOneOnlyWhenSomebodySaysSo() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            _ = try await desk.sign(try await desk.upload())
            let office = try test.office.open()
            let id = try #require(try office.credentials().first?.id)
            _ = try office.change([id], .revoke, at: Instant(LiveServer.now))
            let first = TestDesk.roster.split(separator: "\n").prefix(2).joined(separator: "\n")
            let next = try await desk.upload(roster: first + "\nS-4,Ada,Byron,1,2026-05-08\n")
            var form = [
                "passphrase": TestDesk.keyPassphrase, "seen": try #require(try await desk.get(next).hidden("seen")),
            ]
            let refused = try await desk.post(next + "/sign", form)
            #expect(refused.status == 409 && refused.text.contains("desk.revoked_before"))
            #expect(try test.office.open().credentials().count == 3)
            form["also_revoked"] = "1"
            #expect(try await desk.post(next + "/sign", form).status == 303)
            _ = try await desk.get(next + "/events")
            #expect(try await desk.get(next).text.contains("/files/awards.zip"))
        }
        #expect(try test.office.open().credentials().count == 5)
    }

    /// The beginning of a workbook alone: of today's format, and of the one before.
    @Test(arguments: [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]])
    func whatIsNoWorkbookIsRefusedAndCanBeDiscarded(_ bytes: [UInt8]) async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await upload(bytes, at: desk)
            let answer = try await desk.get(batch)
            #expect(answer.status == 400 && answer.text.contains("xlsx."), "\(answer.status)")
            #expect(!answer.text.contains(desk.office.path))
            #expect(try await desk.post(batch + "/discard", [:]).status == 303)
            #expect(try await desk.get(batch).status == 404)
        }
    }

    /// Notes first, then the roster.
    private static var twoSheets: WorkbookFixture {
        var workbook = WorkbookFixture(rows: [["Notes of the examination board"]], sheet: "Notes")
        let other = WorkbookFixture(rows: rows, sheet: "Roster <2026>")
        workbook["xl/worksheets/sheet2.xml"] = other["xl/worksheets/sheet1.xml"]
        workbook["xl/workbook.xml"] = workbook["xl/workbook.xml"].replacing(
            "</sheets>", with: "<sheet name=\"Roster &lt;2026&gt;\" sheetId=\"2\" r:id=\"r9\"/></sheets>")
        let sheet = try? #/<Relationship Id="r1"[^>]*>/#.firstMatch(in: workbook["xl/_rels/workbook.xml.rels"])?.output
        let second = (sheet ?? "").replacing("r1", with: "r9").replacing("sheet1.xml", with: "sheet2.xml")
        workbook["xl/_rels/workbook.xml.rels"] = workbook["xl/_rels/workbook.xml.rels"].replacing(
            "</Relationships>", with: second + "</Relationships>")
        return workbook
    }
}
