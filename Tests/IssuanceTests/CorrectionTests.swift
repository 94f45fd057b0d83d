import Achievements
import DataIntegrity
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
        try write("Name,ID number\nJackson,SW-3\n", to: folder + "/part.csv")
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

    /// Taking back is for good: a row whose number is one learner's and whose name is another's takes nothing from anybody.
    @Test(arguments: [
        ("Wrong Name", false), ("Ada Birne", false), ("Grace Birne", false), ("G. Hoper", true), ("hoper GRACE", true),
        ("Dr. Grace Hopper", true), ("", true),
    ])
    func aNameThatIsNotThatOfTheNumberIsRefused(_ name: String, _ isMeant: Bool) async throws {
        let (office, _, ids) = try await office()
        let file = try temporaryFolder() + "/row.csv"
        try write("Name,ID number\nMary Jackson,SW-3\n\(name),SW-2\n", to: file)
        let selection = CredentialSelection(files: [.file(file)])
        guard !isMeant else {
            return #expect(try office.open.credentials(selection).map(\.id) == [ids[1], ids[2]])
        }
        let error = #expect(throws: IssuanceError(.csvOtherLearner)) { try office.open.credentials(selection) }
        #expect(error?.facts["row"] == "3" && error?.facts["name"] == name && error?.facts["other"] == "Grace Hoper")
    }

    @Test func aNameThatWasCorrectedFitsTheCorrectedCredential() async throws {
        let (office, _, ids) = try await office()
        let plan = try plan("Grace Murray,SW-2\n", office)
        let pairs = try office.open.replacements(
            of: office.open.credentials(CredentialSelection(ids: [ids[1]])), with: plan, isExact: true)
        _ = try await office.open.replace(pairs, with: plan, into: temporaryFolder() + "/1", at: Office.start)
        let file = try temporaryFolder() + "/row.csv"
        for name in ["Grace Murray", "Grace Hopper"] {
            try write("Name,ID number\n\(name),SW-2\n", to: file)
            #expect(try office.open.credentials(CredentialSelection(files: [.file(file)])).count == 2)
        }
    }

    @Test func aNameOfSeveralPeopleMeansNoneOfThem() async throws {
        let office = try Office.new()
        let job = try Job(
            roster("Name,ID number\nEva Lang,SW-1\nEva Lang,SW-2\nMary Jackson,SW-3\n"), office: office, options: .json)
        try await job.issue()
        do {
            _ = try office.open.credentials(CredentialSelection(learners: ["eva lang"]))
            Issue.record("one of two was chosen")
        } catch {
            #expect(error == IssuanceError(.ledgerSeveralLearners) && error.facts["numbers"] == "SW-1, SW-2")
        }
        #expect(try office.open.credentials(CredentialSelection(learners: ["SW-2"])).map(\.idNumber) == ["SW-2"])
        #expect(try office.open.credentials(CredentialSelection(learners: ["Mary Jackson"])).count == 1)
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

    /// A credential and a row are a pair by what the registrar says, but not against their numbers.
    @Test func aRowOfAnotherLearnerTakesNobodysPlace() async throws {
        let (office, _, ids) = try await office()
        let plan = try plan("Mary Jackson,SW-3\n", office)
        func correction(_ id: String, _ plan: IssuancePlan, although: Bool = false) throws -> Correction {
            try office.open.correction(
                of: office.open.credentials(CredentialSelection(ids: [id])), with: plan, isExact: true,
                at: Office.start, allowingOtherLearner: although)
        }
        #expect(throws: IssuanceError(.replaceOtherLearner)) { try correction(ids[1], plan) }
        #expect(try correction(ids[1], plan, although: true).pairs.count == 1)
        // Without a number nothing says that it is somebody else, but she holds one.
        let half = try self.plan("Grace Hoper,\n", office)
        #expect(try correction(ids[1], half).pairs.map(\.old.id) == [ids[1]])
        // Her own number, and a second award from elsewhere.
        let again = try IssuancePlan(
            course: course(), roster: roster("Name,ID number\nMary Jackson,SW-3\n"), workspace: office.workspace,
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], again: true), now: Office.start)
        _ = try await office.again().issue(again, into: temporaryFolder() + "/again", at: Office.start)
        let mended = try self.plan("Mary W. Jackson,SW-3\n", office)
        let error = #expect(throws: IssuanceError(.replaceHoldsAnother)) { try correction(ids[2], mended) }
        #expect(error?.facts["row"] == "2")
        let meant = try correction(ids[2], mended, although: true)
        #expect(meant.pairs.map(\.idNumber) == ["SW-3"])
        // The other one taken back, nothing stands in the way.
        let other = try #require(office.again().credentials().last?.id)
        _ = try office.again().change([other], .revoke, at: Office.start)
        let found = try correction(ids[2], mended)
        let out = try temporaryFolder() + "/mended"
        let first = try await office.again().replace(found.pairs, with: found.plan, into: out, at: Office.start)
        // What this very correction made is no second one.
        let same = try correction(ids[2], mended)
        let second = try await office.again().replace(same.pairs, with: same.plan, into: out, at: Office.start)
        #expect(second.batch == first.batch && second.signed == 0)
    }

    @Test func aPairSaysWhatTheCorrectedOneWillSay() async throws {
        let (office, _, ids) = try await office()
        let plan = try IssuancePlan(
            course: course(), roster: roster("Name,ID number,Email,Grade\nGrace Hopper,SW-2,g@mail.example,4\n"),
            workspace: office.workspace, options: .json, now: Office.start)
        let pair = try #require(
            office.open.replacements(
                of: office.open.credentials(CredentialSelection(ids: [ids[1]])), with: plan, isExact: true
            ).first)
        #expect(pair.old.idNumber == "SW-2" && pair.idNumber == "SW-2" && pair.grade == "4")
        #expect(pair.awardDate?.description == "2026-05-08" && pair.email == "g@mail.example")
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
        #expect(unfinished.first?.kind == .filesUnfinished)
        #expect(unfinished.first?.isCorrection == true, "it is continued with another command than a batch")
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
        // Looked for by her number, it is told to be revoked, not to be missing.
        #expect(throws: IssuanceError(.statusFinal)) {
            try office.open.replacements(of: office.open.credentials(), with: third, isExact: false)
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
            try await job.issue(hook: { if case .marked = $0 { throw PowerCut() } })
        }
        let report = try office.open.report(at: Office.start)
        #expect(report.attention.first?.kind == .batchUnfinished && report.attention.first?.count == 2)
        try await job.issue()
        let month = Office.start.adding(seconds: 340 * 86_400)
        #expect(try office.open.report(at: month).attention.map(\.kind).contains(.awardsEnding))
        let over = Office.start.adding(seconds: 400 * 86_400)
        #expect(try office.open.report(at: over).lines.map(\.expired) == [2])
    }
}
