import Achievements
import Encodings
import Foundation
import TestSupport
import Testing

@testable import Issuance

@Suite struct CorrectionTests {
    private func office() async throws -> (Office, Job, [String]) {
        let office = try Office.new()
        let job = try Job(
            roster("Name,ID number\nAda Birne,SW-1\nGrace Hoper,SW-2\nMary Jackson,SW-3\n"), office: office,
            options: .json)
        try await job.issue()
        return (office, job, try job.index().map { $0[2] })
    }

    private func plan(_ text: String, _ office: Office) throws -> IssuancePlan {
        try IssuancePlan(
            course: course(), roster: roster("Name,ID number\n" + text), workspace: office.workspace, options: .json,
            now: Office.start)
    }

    // MARK: Which are meant

    @Test func credentialsAreFoundByLearnerBatchAndFile() async throws {
        let (office, job, ids) = try await office()
        let batch = try #require(office.open.credentials().first?.batch)
        let folder = try temporaryFolder()
        try write("row;learner;id\n3;Grace Hoper;\(ids[1])\n", to: folder + "/ids.csv")
        try write("Name,ID number\nsomebody,SW-3\n", to: folder + "/part.csv")
        func found(_ selection: CredentialSelection) throws -> [String] {
            try office.open.credentials(selection).map(\.id)
        }
        #expect(try found(CredentialSelection(learners: ["ada birne", "SW-3"])) == [ids[0], ids[2]])
        #expect(try found(CredentialSelection(batches: [batch])) == ids)
        #expect(try found(CredentialSelection(files: [.file(folder + "/ids.csv")])) == [ids[1]])
        #expect(try found(CredentialSelection(files: [.file(folder + "/part.csv")])) == [ids[2]])
        #expect(try found(CredentialSelection(files: [.file(job.out + "/index.csv")])) == ids)
        // Half a name is no question where a number says who is meant.
        try write("Nachname;Matrikelnummer;Grund\nHopper;SW-2;verschrieben\n", to: folder + "/half.csv")
        #expect(try found(CredentialSelection(files: [.file(folder + "/half.csv")])) == [ids[1]])
        #expect(try found(CredentialSelection(ids: [ids[1]], learners: ["SW-2"])) == [ids[1]], "meant once")
    }

    /// Two people of one name, or one in two courses, are told apart before somebody says yes.
    @Test func whatIsFoundSaysOfWhichCourseItIs() async throws {
        let (office, _, _) = try await office()
        let found = try office.open.credentials(CredentialSelection(learners: ["Ada Birne"]))
        #expect(found.map(\.idNumber) == ["SW-1"])
        #expect(found.map(\.course) == [try course().achievement.title.text(preferring: .english)])
    }

    @Test func whatNamesNothingIsRefused() async throws {
        let (office, _, ids) = try await office()
        let folder = try temporaryFolder()
        try write("id\n\(ids[0])\n\nmissing\n", to: folder + "/gap.csv")
        for (selection, code) in [
            (CredentialSelection(learners: ["Nobody"]), IssuanceError.Code.ledgerUnknownLearner),
            (CredentialSelection(ids: ["urn:uuid:00000000-0000-8000-8000-000000000000"]), .ledgerUnknownCredential),
            (CredentialSelection(ids: ["Ada Birne"]), .ledgerUnknownCredential),
            (CredentialSelection(batches: ["00000000-0000-8000-8000-000000000000"]), .ledgerUnknownBatch),
            (CredentialSelection(batches: ["yesterday"]), .ledgerUnknownBatch),
            (CredentialSelection(files: [.file(folder + "/gap.csv")]), .csvNoSelection),
            (CredentialSelection(files: [.file(folder + "/none.csv")]), .fileMissing),
        ] {
            #expect(throws: IssuanceError(code)) { try office.open.credentials(selection) }
        }
    }

    // MARK: Replacing

    @Test func aCorrectedNameIsANewCredentialAndTheOldOneIsRevoked() async throws {
        let (office, _, ids) = try await office()
        let plan = try plan("Ada Byron,SW-1\n", office)
        let pairs = try office.open.replacements(
            of: office.open.credentials(CredentialSelection(ids: [ids[0]])), with: plan, isExact: true)
        let out = try temporaryFolder() + "/corrected"
        let receipt = try await office.open.replace(
            pairs, with: plan, into: out, reason: "misspelt", at: Office.start)
        #expect(receipt.count == 1)
        let found = try office.again().credentials()
        #expect(found.map(\.learner) == ["Ada Birne", "Grace Hoper", "Mary Jackson", "Ada Byron"])
        #expect(found.map(\.isRevoked) == [true, false, false, false])
        #expect(found[0].replacedBy == found[3].id)
        #expect(!ids.contains(found[3].id))
        #expect(try names(in: out).contains("index.csv"))
        #expect(try office.again().audit().isSound)

        // The same again is the same: nothing is replaced twice.
        let again = try await office.open.replace(pairs, with: plan, into: out, at: Office.start)
        #expect(again.batch == receipt.batch)
        #expect(try office.again().credentials().count == 4)
    }

    @Test func aReplacementThatIsCutShortIsFinishedLater() async throws {
        let (office, _, ids) = try await office()
        let plan = try plan("Ada Byron,SW-1\nGrace Hopper,SW-2\n", office)
        let old = try office.open.credentials(CredentialSelection(ids: Array(ids.prefix(2))))
        let pairs = try office.open.replacements(of: old, with: plan, isExact: true)
        let out = try temporaryFolder() + "/corrected"
        let replacing = Replacing(pairs, ReplacementNote(reason: "", instant: Office.start))
        await #expect(throws: PowerCut.self) {
            try await office.again().issue(
                plan, into: out, at: Office.start,
                hook: { if case .wrote = $0 { throw PowerCut() } }, replacing: replacing)
        }
        let unfinished = try office.again().report(at: Office.start).attention
        #expect(unfinished.first?.kind == .replaceUnfinished, "it is continued with another command than a batch")
        // Both new ones are in the ledger, and with them both old ones are revoked: never two good ones.
        #expect(try office.again().credentials().map(\.isRevoked) == [true, true, false, false, false])
        let receipt = try await office.again().replace(pairs, with: plan, into: out, at: Office.start)
        #expect(receipt.restored + receipt.count >= 2)
        let found = try office.again().credentials()
        #expect(found.map { $0.replacedBy != nil } == [true, true, false, false, false])
        // Two credentials, the list of them, the manifest, and whose folder it is.
        #expect(try names(in: out).count == 5)
    }

    @Test func ofAWholeRosterOnlyWhatHasChangedIsReplaced() async throws {
        let (office, _, ids) = try await office()
        let all = try office.open.credentials()
        let names = all.map(\.learner)
        // Everybody as before, but for the second.
        let lines = names.enumerated().map { "\($0.offset == 1 ? "Grace Hopper" : $0.element),SW-\($0.offset + 1)\n" }
        let whole = try plan(lines.joined(), office)
        let pairs = try office.open.replacements(of: all, with: whole, isExact: false)
        #expect(pairs.count == all.count)
        let changed = try office.open.changed(pairs, with: whole)
        #expect(changed.map(\.old.id) == [ids[1]])
        let part = try whole.keeping(rows: changed.map(\.row))
        #expect(part.count == 1 && part.inputs != whole.inputs)
        let receipt = try await office.open.replace(
            changed, with: part, into: temporaryFolder() + "/1", at: Office.start)
        #expect(receipt.count == 1)
        let found = try office.again().credentials()
        #expect(found.map(\.isRevoked) == all.indices.map { $0 == 1 } + [false])
        #expect(found.last?.learner == "Grace Hopper")
    }

    @Test func pairsAreMadeByNumberAndNeverGuessed() async throws {
        let (office, _, ids) = try await office()
        let all = try office.open.credentials()
        let two = try plan("Grace Hopper,SW-2\nAda Byron,SW-1\n", office)
        let pairs = try office.open.replacements(of: all, with: two, isExact: false)
        #expect(pairs.map(\.old.id) == [ids[1], ids[0]])
        #expect(throws: IssuanceError(.replaceUnpaired)) {
            try office.open.replacements(of: all, with: two, isExact: true)
        }
        let stranger = try plan("Grace Hopper,SW-2\nEve,SW-9\n", office)
        #expect(throws: IssuanceError(.replaceUnpaired)) {
            try office.open.replacements(of: all, with: stranger, isExact: false)
        }
    }

    @Test func whatIsReplacedOrRevokedIsNotReplacedAgain() async throws {
        let (office, _, ids) = try await office()
        let first = try plan("Ada Byron,SW-1\n", office)
        let old = try office.open.credentials(CredentialSelection(ids: [ids[0]]))
        let pairs = try office.open.replacements(of: old, with: first, isExact: true)
        _ = try await office.open.replace(pairs, with: first, into: temporaryFolder() + "/1", at: Office.start)
        let second = try plan("Augusta Ada Byron,SW-1\n", office)
        await #expect(throws: IssuanceError(.replaceAlready)) {
            try await office.open.replace(pairs, with: second, into: temporaryFolder() + "/2", at: Office.start)
        }
        _ = try office.open.change([ids[1]], .revoke, at: Office.start)
        let third = try plan("Grace Hopper,SW-2\n", office)
        let revoked = try office.open.replacements(
            of: office.open.credentials(CredentialSelection(ids: [ids[1]])), with: third, isExact: true)
        await #expect(throws: IssuanceError(.statusFinal)) {
            try await office.open.replace(revoked, with: third, into: temporaryFolder() + "/3", at: Office.start)
        }
    }

    // MARK: Reports

    @Test func theReportCountsAndSaysWhatIsMissing() async throws {
        let (office, _, ids) = try await office()
        var report = try office.open.report(at: Office.start)
        #expect(report.lines.map(\.month) == ["2026-05"])
        #expect(report.lines.map(\.title) == ["Reading sensor data"])
        #expect(report.lines.map(\.level) == [6])
        #expect(report.count == 3)
        #expect(report.attention.map(\.kind) == [.unpublished])

        _ = try StatusPublisher(office.open).publish(into: temporaryFolder() + "/s", at: Office.start)
        #expect(try office.open.report(at: Office.start).attention.isEmpty)
        let later = Office.start.adding(seconds: 60)
        _ = try office.open.change([ids[0]], .revoke, at: later)
        _ = try office.open.change([ids[1]], .suspend, at: later)
        report = try office.open.report(at: later)
        #expect(report.lines.map(\.revoked) == [1])
        #expect(report.lines.map(\.suspended) == [1])
        #expect(report.attention.map(\.kind) == [.unpublished])
        let inAWeek = Office.start.adding(seconds: 7 * 86_400)
        #expect(try office.open.report(at: inAWeek).attention.map(\.kind) == [.unpublished, .listEnding, .listEnding])
    }

    @Test func anUnfinishedBatchAndEndingAwardsAreReported() async throws {
        let office = try Office.new()
        let text = soundCourse + "valid: {years: 1}\n"
        let job = try Job(learners(2), course: text, office: office, options: .json)
        await #expect(throws: PowerCut.self) {
            try await job.issue(hook: { if case .committed = $0 { throw PowerCut() } })
        }
        let report = try office.open.report(at: Office.start)
        #expect(report.attention.first?.kind == .batchUnfinished)
        try await job.issue()
        let month = Office.start.adding(seconds: 340 * 86_400)
        #expect(try office.open.report(at: month).attention.map(\.kind).contains(.awardsEnding))
        let over = Office.start.adding(seconds: 400 * 86_400)
        #expect(try office.open.report(at: over).lines.map(\.expired) == [2])
    }
}
