import Achievements
import DataIntegrity
import Encodings
import JSON
import Signing
import TestSupport
import Testing
import Texts

@testable import Issuance

/// An edit of a course description gives nobody a second award, whether or not the course has an id of its own.
@Suite struct MendedCourseTests {
    private static let id = "id: https://sonnwald.example/achievements/test/1\n"
    /// As somebody writes it by hand.
    private static let unnamed = soundCourse.replacing(id, with: "")
    private static let rows = "First name,Last name,ID number\nAda,Byron,1\nEva,Novák,2\nJan,Kos,3\n"

    private func job(_ text: String, _ office: Office, rows: String = Self.rows, again: Bool = false) throws -> Job {
        try Job(
            roster(rows), course: text, office: office,
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], again: again))
    }

    /// Nobody of the roster gets anything, and the dry run says it with the key and without.
    private func expectHeld(_ text: String, _ office: Office, rows: String = Self.rows, _ count: Int = 3) async throws {
        let next = try job(text, office, rows: rows)
        #expect(reasons(next.plan.findings, atLeast: .warning) == ["batch.same_course"])
        #expect(try office.again().holders(of: next.plan, at: Office.start).count == count)
        #expect(throws: IssuanceError(.batchAlreadyIssued)) {
            try office.again().checkUnasked(next.plan, at: Office.start)
        }
        await #expect(throws: IssuanceError(.batchAlreadyIssued)) { try await next.issue() }
        #expect(try office.again().credentials().count == 3)
    }

    @Test(
        arguments: [true, false],
        [
            ("testamur:", "# a comment\ntestamur:"), ("Find faulty values", "Find and mark faulty values"),
            ("hours: 100", "hours: 110"), ("awarded: 2026-05-08", "awarded: 2026-05-09"),
        ])
    func whateverIsMendedItIsTheSameCourse(_ isNamed: Bool, _ edit: (String, String)) async throws {
        let text = isNamed ? soundCourse : Self.unnamed
        let office = try Office.new()
        try await job(text, office).issue()
        let mended = text.replacing(edit.0, with: edit.1)
        #expect(mended != text)
        try await expectHeld(mended, office)
        #expect(throws: IssuanceError(.batchAlreadyIssued)) {
            try office.again().onlyNew(job(mended, office).plan, at: Office.start)
        }
        // A latecomer of the mended course is found beside them.
        let late = try job(mended, office, rows: Self.rows + "Zoë,Wolf,4\n")
        #expect(try office.again().onlyNew(late.plan, at: Office.start).count == 1)
        // Who means it says so.
        #expect(try await job(mended, office, again: true).issue().signed == 3)
    }

    @Test func anIDThatIsAddedOrTakenAwayChangesNothing() async throws {
        for (first, second) in [(Self.unnamed, soundCourse), (soundCourse, Self.unnamed)] {
            let office = try Office.new()
            try await job(first, office).issue()
            try await expectHeld(second, office)
        }
    }

    @Test func aCorrectedTitleIsAsked() async throws {
        let office = try Office.new()
        try await job(Self.unnamed, office).issue()
        let corrected = Self.unnamed.replacing("sensor data", with: "the data of sensors")
        let next = try job(corrected, office)
        #expect(reasons(next.plan.findings, atLeast: .warning) == ["batch.same_roster"])
        let finding = try #require(next.plan.findings.listed.first { $0.reason == "batch.same_roster" })
        #expect(finding.facts["title"] == "Reading sensor data" && finding.facts["date"] == "2026-05-12")
        #expect(throws: IssuanceError(.batchSameRoster)) { try next.plan.checkTitle(in: office.workspace) }
        await #expect(throws: IssuanceError(.batchSameRoster)) { try await next.issue() }
        #expect(throws: IssuanceError(.batchSameRoster)) {
            try office.again().onlyNew(next.plan, at: Office.start)
        }
        #expect(try office.again().credentials().count == 3)

        // With an id of its own it is another course, and so is one whose title is another and whose roster is.
        let id = try #require(finding.facts["id"])
        #expect(try await job("id: \(id)\n" + corrected, office).issue().signed == 3)
        let third = Self.unnamed.replacing("sensor data", with: "other data")
        #expect(try await job(third, office, rows: "First name,Last name,ID number\nAda,Byron,1\n").issue().signed == 1)
        #expect(try await job(corrected, office, again: true).issue().signed == 3)
    }

    /// A ledger of a time when the recipe of a course without an id had an empty one, and nothing was kept to compare people by.
    private func issueAsLongAgo(_ job: Job) throws {
        let office = try job.office.again()
        let ledger = office.workspace.ledger
        var recipe = try JSONDocument(parsing: Array(office.recipe(job.plan).text().utf8)).root.tree
        recipe["achievement"] = .string("")
        recipe["achievementFromTitle"] = nil
        let new = Ledger.NewBatch(
            inputs: job.plan.inputs, courseDigest: job.plan.courseDigest, rosterDigest: job.plan.rosterDigest,
            rows: job.plan.count, created: Office.start, verificationMethod: office.workspace.verificationMethod,
            recipe: recipe.text())
        let batch = try #require(
            try ledger.begin(new, keys: office.keys, after: nil) { ("urn:a:\($0)", "urn:b:\($0)") })
        let rows = try RosterRows(job.plan.roster, job.plan.scan)
        var indexes = LeasedIndexes(try ledger.leases(of: batch), seed: office.keys.shuffling)
        var awards: [AwardRecord] = []
        while let row = try rows.next() {
            let (list, place) = try indexes.place(of: awards.count)
            awards.append(
                AwardRecord(
                    position: awards.count, row: row.row,
                    credential: CredentialIdentity(row: row, secret: batch.secret).uuid, list: list,
                    statusIndex: place.index, digest: [UInt8](repeating: 0, count: 32), learner: AwardedLearner(row)))
        }
        try ledger.append(awards, to: batch, keys: office.keys)
        try ledger.finish(batch, at: Office.start, keys: office.keys)
    }

    @Test func anOldLedgerIsReadAsWell() async throws {
        let office = try Office.new()
        try issueAsLongAgo(job(Self.unnamed, office))
        try await expectHeld("# a comment\n" + Self.unnamed, office)
        try await expectHeld(soundCourse, office)
        // Written without numbers, and with what an old ledger has not kept.
        try await expectHeld(
            Self.unnamed, office, rows: "First name,Last name,Email address\nADA,BYRON,ada@mail.example\n", 1)
        let title = Self.unnamed.replacing("sensor data", with: "the data of sensors")
        await #expect(throws: IssuanceError(.batchSameRoster)) { try await job(title, office).issue() }
        // Another person, and another course with an id of its own.
        let others = "First name,Last name,ID number\nUma,Berg,9\n"
        #expect(try await job(Self.unnamed, office, rows: others).issue().signed == 1)
        let other = soundCourse.replacing("test/1", with: "test/2").replacing("sensor data", with: "other data")
        #expect(try await job(other, office).issue().signed == 3)
    }

    @Test func aNewDescriptionHasAnIDThatNoOtherHas() throws {
        let (one, two) = (CourseTemplate(), CourseTemplate())
        #expect(one.id != two.id && one.id.hasPrefix("urn:uuid:"))
        let text = CourseTemplate(id: "https://sonnwald.example/1").text(Texts())
        #expect(text.contains("\nid: https://sonnwald.example/1\n"))
        #expect(try course(one.text(Texts())).achievement.id == one.id)
    }
}
