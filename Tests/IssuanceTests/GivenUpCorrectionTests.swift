import DataIntegrity
import Encodings
import Signing
import TestSupport
import Testing

@testable import Issuance

/// Corrections that died halfway and were given up: what was corrected stays so, the rest is corrected, nobody has two.
@Suite struct GivenUpCorrectionTests {
    private let tomorrow = Office.start.adding(seconds: 86_400)

    /// A course of which a batch was issued with a mistake in every name.
    private struct Given {
        let office: Office
        let count: Int
        /// The batch with the mistakes.
        let batch: String
        let plan: IssuancePlan

        /// - Parameter corrected: Which of the learners the roster of the whole course corrects.
        init(_ count: Int, corrected: (Int) -> Bool = { _ in true }) async throws {
            office = try .new()
            self.count = count
            let first = try Job(GivenUpCorrectionTests.roster(count) { _ in false }, office: office, options: .json)
            batch = try await first.issue().batch
            plan = try Self.plan(GivenUpCorrectionTests.roster(count, corrected), office.workspace)
        }

        static func plan(_ roster: Roster, _ workspace: Workspace) throws -> IssuancePlan {
            try IssuancePlan(
                course: course(), roster: roster, workspace: workspace, options: .json, now: Office.start)
        }

        func correction(_ batches: [String]? = nil, by open: UnlockedWorkspace? = nil) throws -> Correction {
            let open = try open ?? office.again()
            return try open.correction(
                of: open.credentials(CredentialSelection(batches: batches ?? [batch])), with: plan, isExact: false,
                at: Office.start)
        }

        /// A batch of corrections that loses its power at a step and is given up; its id.
        func giveUp(
            _ found: Correction, into out: String? = nil, at isLast: @escaping @Sendable (BatchStep) -> Bool
        ) async throws -> String {
            await #expect(throws: PowerCut.self) {
                try await office.again().issue(
                    found.plan, into: out ?? temporaryFolder() + "/cut", at: Office.start,
                    hook: { if isLast($0) { throw PowerCut() } },
                    replacing: Replacing(found.pairs, ReplacementNote(reason: "", instant: Office.start)))
            }
            let open = try office.again()
            let id = try #require(try open.unfinishedBatches().first).id
            try open.abandon(batch: id, reason: "", at: Office.start)
            return id
        }

        /// Everybody has one valid credential, and it says what the roster says.
        func checkEverybodyHasOne(_ isCorrected: (Int) -> Bool = { _ in true }) throws {
            let valid = try office.again().credentials(limit: .max).filter { !$0.isRevoked }
            #expect(valid.count == count && Set(valid.compactMap(\.idNumber)).count == count)
            for credential in valid {
                let number = Int((credential.idNumber ?? "").dropFirst(3)) ?? -1
                #expect(credential.learner.hasPrefix(isCorrected(number) ? "Corrected" : "Mistaken"))
            }
        }
    }

    private static func roster(_ count: Int, _ isCorrected: (Int) -> Bool) -> Roster {
        let rows = (0..<count).map { "\(isCorrected($0) ? "Corrected" : "Mistaken") \($0),SW-\($0)\n" }
        return Roster(.memory(Array(("Name,ID number\n" + rows.joined()).utf8), name: "roster.csv"))
    }

    private func wrote(_ step: BatchStep) -> Bool { if case .wrote = step { true } else { false } }

    // MARK: What is left

    @Test func whatItLeftUndoneIsABatchOfItsOwn() async throws {
        let given = try await Given(BatchRun.groupSize + 2)
        let whole = try given.correction()
        #expect(whole.pairs.count == given.count && whole.givenUp.isEmpty)
        let dead = try await given.giveUp(whole) { $0 == .committed(BatchRun.groupSize) }

        let rest = try given.correction()
        #expect(rest.pairs.count == 2 && rest.plan.count == 2 && rest.unchanged == 0)
        #expect(rest.givenUp == [Correction.GivenUp(batch: dead, count: BatchRun.groupSize)])
        let out = try temporaryFolder() + "/rest"
        let receipt = try await given.office.again().replace(rest.pairs, with: rest.plan, into: out, at: Office.start)
        #expect(receipt.signed == 2 && receipt.batch != dead)
        try given.checkEverybodyHasOne()
        // Said again it is the same batch.
        let again = try given.correction()
        #expect(again.pairs.map(\.row) == rest.pairs.map(\.row))
        let same = try await given.office.again().replace(again.pairs, with: again.plan, into: out, at: Office.start)
        #expect(same.batch == receipt.batch && same.signed == 0)
        #expect(try given.office.again().audit().isSound)
    }

    /// Another key makes other bytes of every row and other inputs of every batch: neither decides.
    @Test func afterAnExchangeOfTheKeyItIsTheSame() async throws {
        let given = try await Given(3)
        let part = try given.correction()
        let one = try part.plan.keeping(rows: [part.pairs[0].row])
        let only = Correction(pairs: [part.pairs[0]], plan: one, unchanged: 0, givenUp: [])
        let dead = try await given.giveUp(only, at: wrote)
        let new = try PrivateKey.generate(.ed25519)
        _ = try given.office.again().rotateKey(to: new, now: tomorrow) { _ in Array("not used".utf8) }
        let open = try Workspace(path: given.office.path).unlocked(new)

        let rest = try given.correction(by: open)
        #expect(rest.pairs.map(\.row) == part.pairs.dropFirst().map(\.row))
        #expect(rest.givenUp == [Correction.GivenUp(batch: dead, count: 1)])
        let receipt = try await open.replace(
            rest.pairs, with: rest.plan, into: temporaryFolder() + "/rest", at: tomorrow)
        #expect(receipt.signed == 2)
        let valid = try open.credentials().filter { !$0.isRevoked }
        #expect(valid.map(\.learner) == ["Corrected 0", "Corrected 1", "Corrected 2"])
        #expect(try open.audit().isSound)
    }

    @Test func whatItHadAllCorrectedIsDone() async throws {
        let given = try await Given(3)
        let dead = try await given.giveUp(given.correction(), at: wrote)
        let rest = try given.correction()
        #expect(rest.pairs.isEmpty && rest.givenUp == [Correction.GivenUp(batch: dead, count: 3)])
        try given.checkEverybodyHasOne()
    }

    @Test func oneThatNobodyHasAnythingOfCountsForNothing() async throws {
        let given = try await Given(3) { $0 == 1 }
        let out = try temporaryFolder() + "/corrected"
        _ = try await given.giveUp(given.correction(), into: out) { $0 == .marked }
        let rest = try given.correction()
        #expect(rest.pairs.count == 1 && rest.unchanged == 2 && rest.givenUp.isEmpty)
        // Also in its folder, and with other learners.
        let other = try Given.plan(Self.roster(3) { $0 == 2 }, given.office.workspace)
        let open = try given.office.again()
        let found = try open.correction(
            of: open.credentials(CredentialSelection(batches: [given.batch])), with: other, isExact: false,
            at: Office.start)
        let receipt = try await open.replace(found.pairs, with: found.plan, into: out, at: Office.start)
        #expect(receipt.signed == 1)
        try given.checkEverybodyHasOne { $0 == 2 }
    }

    // MARK: What nobody received

    /// All new ones are in the ledger, and nobody has a file.
    @Test func whatItCorrectedAndNobodyReceivedIsReplacedInTurn() async throws {
        let given = try await Given(3)
        let dead = try await given.giveUp(given.correction(), at: wrote)
        // The same roster says what that batch issued, and is meant all the same: it was named.
        let its = try given.correction([dead])
        #expect(its.pairs.count == 3 && its.unchanged == 0 && its.givenUp.isEmpty)
        #expect(its.pairs.allSatisfy { $0.old.batch == dead })
        // Its inputs are those of the batch that was given up, which is not continued.
        let before = try #require(UUIDv8.bytes(of: dead))
        let open = try given.office.again()
        #expect(try open.workspace.ledger.batch(id: before, keys: open.keys)?.inputs == its.plan.inputs)
        let out = try temporaryFolder() + "/again"
        let receipt = try await given.office.again().replace(its.pairs, with: its.plan, into: out, at: Office.start)
        #expect(receipt.signed == 3 && receipt.batch != dead)
        try given.checkEverybodyHasOne()
        let same = try given.correction([dead])
        let again = try await given.office.again().replace(same.pairs, with: same.plan, into: out, at: Office.start)
        #expect(again.batch == receipt.batch && again.signed == 0)
        #expect(try given.office.again().audit().isSound)
    }

    @Test func bothAtOnceAreOneBatch() async throws {
        let given = try await Given(BatchRun.groupSize + 2)
        let dead = try await given.giveUp(given.correction()) { $0 == .committed(BatchRun.groupSize) }
        let both = try given.correction([given.batch, dead])
        #expect(both.pairs.count == given.count && both.givenUp.isEmpty)
        #expect(both.pairs.count { $0.old.batch == dead } == BatchRun.groupSize)
        // That one dies as well, and is given up as well.
        let second = try await given.giveUp(both) { $0 == .committed(BatchRun.groupSize) }
        let rest = try given.correction([given.batch, dead])
        #expect(rest.pairs.count == 2 && rest.givenUp.map(\.batch) == [second])
        // One that was given up and replaced need not be named: the chain is known.
        #expect(try given.correction([given.batch]).givenUp.map(\.batch) == [second])
        #expect(try given.correction([given.batch, second]).pairs.count == given.count)
        let all = try given.correction([given.batch, dead, second])
        #expect(all.pairs.count == given.count && all.givenUp.isEmpty)
        let receipt = try await given.office.again().replace(
            all.pairs, with: all.plan, into: temporaryFolder() + "/all", at: Office.start)
        #expect(receipt.signed == given.count)
        try given.checkEverybodyHasOne()
        #expect(try given.office.again().audit().isSound)
    }

    @Test func onceReplacedInTurnItIsNotSpokenOfAnyMore() async throws {
        let given = try await Given(3)
        let dead = try await given.giveUp(given.correction(), at: wrote)
        let its = try given.correction([dead])
        _ = try await given.office.again().replace(
            its.pairs, with: its.plan, into: temporaryFolder() + "/turn", at: Office.start)
        let after = try given.correction()
        #expect(after.pairs.isEmpty && after.givenUp.isEmpty && after.unchanged == 3)
    }

    /// Whoever takes back what a batch issued has not corrected anything by it.
    @Test func whatItCorrectedAndWasTakenBackDoesNotStand() async throws {
        let given = try await Given(3)
        let dead = try await given.giveUp(given.correction(), at: wrote)
        let open = try given.office.again()
        let its = try open.credentials(CredentialSelection(batches: [dead]))
        _ = try open.change([its[0].id], .revoke, at: Office.start)
        #expect(throws: IssuanceError(.replaceAlready)) { try given.correction() }
    }

    // MARK: Refusals

    /// What was looked at before somebody else corrected it is refused, and nothing is begun.
    @Test func whatWasReplacedOrRevokedMeanwhileIsRefusedBeforeABatchIsBegun() async throws {
        let given = try await Given(3)
        let seen = try given.correction()
        let open = try given.office.again()
        let one = try seen.plan.keeping(rows: [seen.pairs[0].row])
        _ = try await open.replace([seen.pairs[0]], with: one, into: temporaryFolder() + "/1", at: Office.start)
        func begun() throws -> Int64? {
            try open.workspace.ledger.read { try $0.number("SELECT count(*) FROM batches") }
        }
        let batches = try begun()
        await #expect(throws: IssuanceError(.replaceAlready)) {
            try await open.replace(seen.pairs, with: seen.plan, into: temporaryFolder() + "/2", at: Office.start)
        }
        // The roster says what the first of them has by now; another that says something else is refused as well.
        #expect(try given.correction().pairs.map(\.row) == seen.pairs.dropFirst().map(\.row))
        let other = Roster(.memory(Array("Name,ID number\nOther,SW-0\nOther,SW-1\n".utf8), name: "roster.csv"))
        let changed = try Given.plan(other, given.office.workspace)
        #expect(throws: IssuanceError(.replaceAlready)) {
            try open.correction(
                of: open.credentials(CredentialSelection(batches: [given.batch])), with: changed, isExact: false,
                at: Office.start)
        }
        _ = try open.change([seen.pairs[1].old.id], .revoke, at: Office.start)
        let two = try seen.plan.keeping(rows: [seen.pairs[1].row])
        await #expect(throws: IssuanceError(.statusFinal)) {
            try await open.replace([seen.pairs[1]], with: two, into: temporaryFolder() + "/3", at: Office.start)
        }
        #expect(try begun() == batches)
        // The third is as it was.
        let three = try seen.plan.keeping(rows: [seen.pairs[2].row])
        let receipt = try await open.replace(
            [seen.pairs[2]], with: three, into: temporaryFolder() + "/4", at: Office.start)
        #expect(receipt.signed == 1)
    }

    @Test func itsFolderIsNotUsedForAnother() async throws {
        let given = try await Given(BatchRun.groupSize + 1)
        let out = try temporaryFolder() + "/corrected"
        #expect(try !given.office.again().isGivenUp(folder: out))
        _ = try await given.giveUp(given.correction(), into: out) { $0 == .committed(BatchRun.groupSize) }
        #expect(try given.office.again().isGivenUp(folder: out))
        let rest = try given.correction()
        await #expect(throws: IssuanceError(.replaceAbandoned)) {
            try await given.office.again().replace(rest.pairs, with: rest.plan, into: out, at: Office.start)
        }
        let other = try temporaryFolder() + "/other"
        #expect(
            try await given.office.again().replace(rest.pairs, with: rest.plan, into: other, at: Office.start).signed
                == 1)
        #expect(try !given.office.again().isGivenUp(folder: other))
    }

    @Test func aBatchThatReplacesNothingIsStillRefused() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        await #expect(throws: PowerCut.self) {
            try await job.issue(hook: { if $0 == .committed(2) { throw PowerCut() } })
        }
        let id = try #require(try office.again().unfinishedBatches().first).id
        try office.again().abandon(batch: id, reason: "", at: Office.start)
        await #expect(throws: IssuanceError(.batchAbandoned)) { try await job.issue(into: job.out + "-2") }
    }

    // MARK: Two at once

    /// Of two machines that share a ledger and not the lock, the second begins none.
    @Test func whoeverComesSecondBeginsNone() async throws {
        let office = try Office.new()
        let (open, ledger) = (office.open, office.workspace.ledger)
        let new = Ledger.NewBatch(
            inputs: [1], courseDigest: [], rosterDigest: [], rows: 1, created: Office.start, verificationMethod: "",
            recipe: "")
        let addresses = StatusAddresses(baseURL: office.workspace.profile.baseURL)
        func begin(after last: Int?) throws -> BatchRecord? {
            try ledger.begin(new, keys: open.keys, after: last) { addresses.addresses(ofList: $0) }
        }
        let first = try #require(try begin(after: nil))
        #expect(try begin(after: nil) == nil)
        let second = try #require(try begin(after: first.number))
        #expect(try begin(after: first.number) == nil)
        // One that nobody has anything of is as if it had never been.
        _ = try ledger.abandon(second.id, reason: "", at: Office.start, keys: open.keys)
        #expect(try begin(after: second.number) == nil)
        #expect(try begin(after: first.number) != nil)
    }
}
