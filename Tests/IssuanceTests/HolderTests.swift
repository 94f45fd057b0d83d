import DataIntegrity
import Encodings
import TestSupport
import Testing

@testable import Issuance

/// Nobody gets an award of the same course twice without being asked for.
@Suite struct HolderTests {
    private static let header = "First name,Last name,ID number,Email address,Date of birth\n"
    private static let three = "Ada,Byron,1,,\nEva,Novák,2,,\nJan,Kos,3,,\n"

    private func job(
        _ rows: String, _ office: Office, course text: String = soundCourse, again: Bool = false
    ) throws -> Job {
        try Job(
            roster(Self.header + rows), course: text, office: office,
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], again: again))
    }

    @Test func aLatecomerInTheSameRosterSignsNobodyTwice() async throws {
        let office = try Office.new()
        try await job(Self.three, office).issue()
        let late = try job(Self.three + "Zoë,Wolf,4,,\n", office)
        let held = try office.again().holders(of: late.plan, at: Office.start)
        #expect(held.count == 3 && held.total == 4 && held.issued == Office.start)
        #expect(reasons(late.plan.findings, atLeast: .warning) == ["batch.same_course"])
        await #expect(throws: IssuanceError(.batchAlreadyIssued)) { try await late.issue() }
        #expect(try office.again().credentials().count == 3)

        let new = try office.again().onlyNew(late.plan, at: Office.start)
        #expect(new.count == 1)
        let receipt = try await office.again().issue(new, into: late.out, at: Office.start)
        #expect(receipt.signed == 1)
        #expect(
            try office.again().credentials().map(\.learner).sorted() == [
                "Ada Byron", "Eva Novák", "Jan Kos", "Zoë Wolf",
            ])
        #expect(try office.again().audit().isSound)

        // Really again is still possible, and only when it is said.
        #expect(try await job(Self.three + "Zoë,Wolf,4,,\n", office, again: true).issue().signed == 4)
    }

    /// A correction changes the roster and the course; the number tells who it is.
    @Test(arguments: [
        ("Ada,Byron,1,,\n", "Ada,Birne,1,,\n", 1), ("Ada,Byron,1,,\n", "Ada,Byron,1,ada@mail.example,\n", 1),
        ("Ada,Byron,,ada@mail.example,\n", "Ada,Byron,1,ada@mail.example,\n", 1),
        ("Ada,Byron,,,1990-01-01\n", "Ada,Byron,7,,1990-01-01\n", 1), ("Ada,Byron,1,,\n", "Ada,Byron,2,,\n", 0),
        ("Ada,Byron,,,1990-01-01\n", "Ada,Byron,,,1990-01-02\n", 0),
    ])
    func aLearnerIsKnownByWhatTellsHerFromOthers(_ before: String, _ after: String, _ count: Int) async throws {
        let office = try Office.new()
        try await job(before, office).issue()
        let text = soundCourse.replacing("hours: 100", with: "hours: 110")
        let next = try job(after, office, course: text)
        #expect(try office.again().holders(of: next.plan, at: Office.start).count == count)
        let other = soundCourse.replacing("achievements/test/1", with: "achievements/test/2")
        #expect(try office.again().holders(of: job(after, office, course: other).plan, at: Office.start).count == 0)
    }

    @Test func whatWasRevokedOrIsOverIsHeldByNobody() async throws {
        let office = try Office.new()
        let text = soundCourse + "valid: {years: 1}\n"
        try await job(Self.three, office, course: text).issue()
        let first = try #require(try office.again().credentials().first)
        _ = try office.again().change([first.id], .revoke, at: Office.start)
        let more = try job(Self.three + "Zoë,Wolf,4,,\n", office, course: text)
        let held = try office.again().holders(of: more.plan, at: Office.start)
        #expect(held.count == 2 && held.revokedCount == 1 && held.revokedFacts["rows"] == "2")
        let new = try office.again().onlyNew(more.plan, at: Office.start)
        #expect(new.count == 1 && new.leftOut == held)
        let later = Office.start.adding(seconds: 400 * 86_400)
        #expect(try office.again().holders(of: more.plan, at: later).count == 0)
    }

    /// Whoever was found to have cheated is in the roster of the next sitting as well.
    @Test func whatWasRevokedIsIssuedAnewOnlyToWhoeverIsMeant() async throws {
        let office = try Office.new()
        try await job(Self.three, office).issue()
        let second = try #require(try office.again().credentials().first { $0.idNumber == "2" })
        _ = try office.again().change([second.id], .revoke, reason: "plagiarism", at: Office.start)
        let rows = "Zoë,Wolf,4,,\nEva,Novák,2,,\n"
        let next = try job(rows, office)
        let error = await #expect(throws: IssuanceError.self) { try await next.issue() }
        #expect(error?.code == .batchRevokedBefore && error?.facts["rows"] == "3" && error?.facts["count"] == "1")
        #expect(throws: IssuanceError(.batchRevokedBefore)) {
            try office.again().checkUnasked(next.plan, at: Office.start)
        }
        // Nobody else is in it.
        let alone = try job("Eva,Novák,2,,\n", office)
        #expect(throws: IssuanceError(.batchRevokedBefore)) {
            try office.again().onlyNew(alone.plan, at: Office.start)
        }
        let new = try office.again().onlyNew(next.plan, at: Office.start)
        #expect(try await office.again().issue(new, into: next.out, at: Office.start).signed == 1)
        #expect(try office.again().credentials().count == 4)

        // Who is meant is said.
        let meant = try Job(
            roster(Self.header + rows), office: office,
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], alsoRevoked: true))
        await #expect(throws: IssuanceError(.batchAlreadyIssued)) { try await meant.issue() }
        let part = try office.again().onlyNew(meant.plan, at: Office.start)
        #expect(part.count == 1)
        #expect(try await office.again().issue(part, into: meant.out, at: Office.start).signed == 1)
        // She holds one again, and what was revoked before is nobody's business any more.
        #expect(try office.again().holders(of: alone.plan, at: Office.start).revokedCount == 0)
        await #expect(throws: IssuanceError(.batchAlreadyIssued)) { try await alone.issue() }
    }

    /// What was corrected has its successor: nothing about it is to be asked.
    @Test func whatWasReplacedWasNotRevoked() async throws {
        let office = try Office.new()
        try await job("Ada,Bryon,1,,\n", office).issue()
        let old = try office.again().credentials()
        let right = try job("Ada,Byron,1,,\n", office)
        let open = try office.again()
        let pairs = try open.replacements(of: old, with: right.plan, isExact: true)
        _ = try await open.replace(pairs, with: right.plan, into: right.out, at: Office.start)
        let next = try job("Eva,Novák,2,,\nAda,Byron,1,,\n", office)
        let held = try office.again().holders(of: next.plan, at: Office.start)
        #expect(held.count == 1 && held.revokedCount == 0)
        // Until the corrected one is revoked as well.
        let new = try #require(try office.again().credentials().first { !$0.isRevoked })
        _ = try office.again().change([new.id], .revoke, at: Office.start)
        #expect(try office.again().holders(of: next.plan, at: Office.start).revokedCount == 1)
    }

    /// Two offices write the same person in two ways.
    @Test(arguments: [
        ("Anna,Bauer,7,a@mail.example,", "Anna,Bauer,,a@mail.example,", 1),
        ("Anna,Bauer,,a@mail.example,", "Anna,Bauer,7,a@mail.example,", 1),
        ("Anna,Bauer,7,a@mail.example,", "Anna,Bauer,8,a@mail.example,", 1),
        ("Anna,Bauer,7,a@mail.example,", "Eva,Novák,8,a@mail.example,", 0),
        ("Anna,Bauer,,A@mail.example,", "Anna,Bauer-Berg,,a@Mail.example,", 1),
        ("Anna,Bauer,,a@mail.example,", "Anna,Bauer,,b@mail.example,", 0),
        ("Anna,Bauer,,,", "ANNA,BAUER,,,", 1), ("Anna,Bauer,,,", "Anna,Berg,,,", 0),
        ("Anna,Bauer,7,,", "anna,bauer,,,", 1), ("Anna,Bauer,,,", "anna,bauer,7,,", 1),
        ("Anna,Bauer,7,,", "Anna,Bauer,,a@mail.example,", 1), ("Anna,Bauer,7,,", "Anna,Bauer,8,,", 0),
        ("Anna,Bauer,01001,,", "Anna,Bauer,1001,,", 1), ("Anna,Bauer,1001,,", "ANNA,Bauer,01001,,", 1),
        ("Anna,Bauer,01001,,", "Eva,Novák,1001,,", 0), ("Anna,Bauer,SW-7,,", "Anna,Berg,sw-7,,", 1),
        ("Anna,Bauer,7,,1990-01-01", "Anna,Bauer,8,,1990-01-01", 1),
        ("Anna,Bauer,7,,1990-01-01", "Anna,Bauer,,,1990-01-02", 0),
    ])
    func aPersonIsKnownHoweverSheIsWritten(_ before: String, _ after: String, _ count: Int) async throws {
        let office = try Office.new()
        try await job(before + "\n", office).issue()
        let next = try job(after + "\n", office)
        #expect(try office.again().holders(of: next.plan, at: Office.start).count == count)
        if count > 0 {
            await #expect(throws: IssuanceError(.batchAlreadyIssued)) { try await next.issue() }
        } else {
            #expect(try await next.issue().signed == 1)
        }
        // Nothing that names her is on the disk for it.
        let ledger = String(decoding: try bytes(office.path + "/ledger.sqlite"), as: UTF8.self)
        #expect(!ledger.contains("mail.example") && !ledger.contains("Bauer") && !ledger.contains("1990-01-0"))
    }

    /// What was kept for it goes with the name.
    @Test func whoIsForgottenIsKnownByWhatHerCredentialWasMadeFromAlone() async throws {
        let office = try Office.new()
        try await job("Anna,Bauer,7,a@mail.example,\n", office).issue()
        let id = try #require(try office.again().credentials().first?.id)
        _ = try office.again().forget([id], at: Office.start)
        func held(_ row: String) throws -> Int {
            try office.again().holders(of: job(row + "\n", office).plan, at: Office.start).count
        }
        #expect(try held("Anna,Bauer,7,,") == 1)
        #expect(try held("Anna,Bauer,,a@mail.example,") == 0)
    }

    @Test func zerosThatASpreadsheetTookAreLookedAtInOneRosterToo() throws {
        let office = try Office.new()
        let plan = try job("Anna,Bauer,0412345,,\nANNA,Bauer,412345,,\nEva,Novák,0007,,\nJan,Kos,7,,\n", office).plan
        #expect(reasons(plan.findings, atLeast: .warning) == ["learner.duplicate"])
        #expect(plan.findings.listed.first { $0.reason == "learner.duplicate" }?.facts["first"] == "2")
    }

    @Test func theOthersAloneAreContinuedAsTheyWereBegun() async throws {
        let office = try Office.new()
        try await job(Self.three, office).issue()
        let late = try job(Self.three + "Zoë,Wolf,4,,\nUma,Berg,5,,\n", office)
        let new = try office.again().onlyNew(late.plan, at: Office.start)
        await #expect(throws: PowerCut.self) {
            try await office.again().issue(
                new, into: late.out, at: Office.start, hook: { if case .committed = $0 { throw PowerCut() } })
        }
        // Both are in the ledger by now, and the batch is the same.
        let same = try office.again().onlyNew(late.plan, at: Office.start)
        #expect(same.inputs == new.inputs && same.count == 2)
        #expect(try await office.again().issue(same, into: late.out, at: Office.start).restored == 2)
        let finished = try office.again().onlyNew(late.plan, at: Office.start)
        #expect(try await office.again().issue(finished, into: late.out, at: Office.start).signed == 0)
        #expect(try office.again().credentials().count == 5)
        // Of a roster of which everybody has one nothing is left.
        let all = try job("Jan,Kos,3,,\nAda,Byron,1,,\n", office)
        #expect(throws: IssuanceError(.batchAlreadyIssued)) { try office.again().onlyNew(all.plan, at: Office.start) }
    }

    @Test func whoGotOneFromAStreamHasOne() async throws {
        let office = try Office.new()
        let stream = try CredentialStream(
            course: course(), office: office.again(), name: "night", options: .json, now: Office.start)
        _ = try stream.issue([Array(#"{"given_name":"Ada","family_name":"Byron","id_number":"1"}"#.utf8)])
        let next = try job(Self.three, office)
        #expect(try office.again().holders(of: next.plan, at: Office.start).count == 1)
        await #expect(throws: IssuanceError(.batchAlreadyIssued)) { try await next.issue() }
    }

    private struct Interrupted: Error {}

    /// A batch that is cut off when it is begun, before anybody has anything of it, or with its learners in the ledger.
    private func cutOff(_ job: Job, whenSigned: Bool) async throws {
        await #expect(throws: Interrupted.self) {
            try await job.issue(hook: { step in
                switch step {
                case .committed where whenSigned: throw Interrupted()
                case .marked where !whenSigned: throw Interrupted()
                default: break
                }
            })
        }
    }

    /// A batch is interrupted, its roster mended and issued, and then somebody continues the first one.
    @Test func anInterruptedBatchDoesNotGiveASecondOneToWhomALaterOneGaveIt() async throws {
        let office = try Office.new()
        let first = try job(Self.three, office)
        try await cutOff(first, whenSigned: false)
        let mended = try job(Self.three.replacing("Kos", with: "Koš") + "Zoë,Wolf,4,,\n", office)
        try await mended.issue()
        let error = await #expect(throws: IssuanceError.self) { try await first.issue() }
        #expect(error?.code == .batchOvertaken && error?.facts["count"] == "3")
        await #expect(throws: IssuanceError(.batchOvertaken)) { try await first.issue(resuming: true) }
        #expect(try office.again().credentials().count == 4)

        // The way out: it is given up, and nobody of it is left without.
        let batch = try #require(error?.facts["batch"])
        _ = try office.again().abandon(batch: batch, reason: "overtaken", at: Office.start)
        let again = try job(Self.three, office)
        await #expect(throws: IssuanceError(.batchAlreadyIssued)) { try await again.issue() }
        #expect(throws: IssuanceError(.batchAlreadyIssued)) { try office.again().onlyNew(again.plan, at: Office.start) }
        #expect(try office.again().audit().isSound)
    }

    @Test func aBatchGoesOnWhereTheLaterOneIsOfOthers() async throws {
        let office = try Office.new()
        let first = try job(Self.three, office)
        try await cutOff(first, whenSigned: false)
        try await job("Zoë,Wolf,4,,\n", office).issue()
        #expect(try await first.issue().signed == 3)
        #expect(try office.again().credentials().count == 4)
    }

    /// Whoever it has signed for was left out of the later one, or got a second one on purpose.
    @Test func whatABatchHasSignedItselfHoldsNobodyUp() async throws {
        let office = try Office.new()
        let first = try job(Self.three, office)
        try await cutOff(first, whenSigned: true)
        let late = try job(Self.three + "Zoë,Wolf,4,,\n", office)
        _ = try await office.again().issue(
            try office.again().onlyNew(late.plan, at: Office.start), into: late.out, at: Office.start)
        #expect(try await first.issue().restored == 3)
        #expect(try office.again().credentials().count == 4)
    }

    @Test func onlyWhoSaysSoGetsASecondOneFromAnInterruptedBatch() async throws {
        let office = try Office.new()
        try await cutOff(job(Self.three, office), whenSigned: false)
        try await job(Self.three.replacing("Kos", with: "Koš"), office).issue()
        #expect(try await job(Self.three, office, again: true).issue().signed == 3)
        #expect(try office.again().credentials().count == 6)
    }
}
