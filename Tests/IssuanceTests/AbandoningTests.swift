import DataIntegrity
import Encodings
import Foundation
import Signing
import TestSupport
import Testing

@testable import Issuance

/// Batches that are given up: no key waits for them, nothing is added to them, nothing of them is given twice.
@Suite struct AbandoningTests {
    private let tomorrow = Office.start.adding(seconds: 86_400)

    /// A batch that lost its power after its credentials came into the ledger, or before.
    private func cut(_ job: Job, before step: BatchStep) async {
        await #expect(throws: PowerCut.self) { try await job.issue(hook: { if $0 == step { throw PowerCut() } }) }
    }

    private func unfinished(_ office: Office) throws -> UnfinishedBatch {
        try #require(try office.again().unfinishedBatches().first)
    }

    private func rotated(_ office: Office) throws -> (UnlockedWorkspace, PrivateKey) {
        let new = try PrivateKey.generate(.ed25519)
        return (try office.again().rotateKey(to: new, now: tomorrow) { _ in Array("not used".utf8) }, new)
    }

    @Test func aBatchWithCredentialsHoldsTheKeyUntilItIsGivenUp() async throws {
        let office = try Office.new()
        let job = try Job(learners(3), office: office, options: .json)
        await cut(job, before: .committed(3))
        let refusal = try #require(throws: IssuanceError.self) { try rotated(office) }
        #expect(refusal == IssuanceError(.keyBatchUnfinished))
        let batch = try unfinished(office)
        #expect(refusal.facts["batch"] == batch.id && refusal.facts["signed"] == "3")
        #expect(batch.count == 3 && batch.signed == 3 && batch.roster == "roster.csv")
        #expect(try office.again().abandon(batch: batch.id, reason: "roster lost", at: tomorrow))
        // Said twice it is done once.
        #expect(try !office.again().abandon(batch: "urn:uuid:" + batch.id, reason: "again", at: tomorrow))
        #expect(try office.again().unfinishedBatches().isEmpty)
        #expect(try !office.again().report(at: tomorrow).attention.map(\.kind).contains(.batchUnfinished))

        let (open, _) = try rotated(office)
        #expect(try open.audit().isSound)
        // What was signed is there, and can be taken back.
        let signed = try open.credentials(CredentialSelection(batches: [batch.id]))
        #expect(signed.count == 3)
        let changed = try open.change(signed.map(\.id), .revoke, reason: "", at: tomorrow)
        #expect(changed.allSatisfy { $0.isChanged })
    }

    @Test func aCompromiseIsNoDeadEnd() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        await cut(job, before: .committed(2))
        let open = try office.again().noteCompromise(since: Office.start, now: tomorrow)
        await #expect(throws: IssuanceError(.keyCompromised)) { try await job.issue() }
        #expect(throws: IssuanceError(.keyBatchUnfinished)) { try rotated(office) }
        try open.abandon(batch: unfinished(office).id, reason: "key compromised", at: tomorrow)
        #expect(throws: Never.self) { try rotated(office) }
    }

    @Test func aBatchWithoutCredentialsHoldsNobodyUp() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        await cut(job, before: .marked)
        let (open, new) = try rotated(office)
        #expect(try open.audit().isSound)
        // The same command issues with the new key, in the same folder; only --resume has nothing to continue.
        let plan = try IssuancePlan(
            course: course(), roster: learners(2), workspace: open.workspace, options: .json, now: tomorrow)
        #expect(plan.earlier == nil)
        let again = try Workspace(path: office.path).unlocked(new)
        await #expect(throws: IssuanceError(.batchAbandoned)) {
            try await again.issue(plan, into: job.out, at: tomorrow, resuming: true)
        }
        #expect(try await again.issue(plan, into: job.out, at: tomorrow).signed == 2)
        #expect(try again.audit().isSound)
        #expect(try again.credentials().count == 2)
    }

    @Test func aBatchThatIsBeingSignedIsWaitedFor() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        try await job.issue(hook: { step in
            guard step == .began else { return }
            #expect(throws: IssuanceError(.batchLocked)) { try rotated(office) }
            let id = try unfinished(office).id
            #expect(throws: IssuanceError(.batchLocked)) {
                try office.again().abandon(batch: id, reason: "", at: Office.start)
            }
        })
        #expect(throws: Never.self) { try rotated(office) }
    }

    @Test func nothingIsAddedToABatchThatWasGivenUpElsewhere() async throws {
        // Another machine has the ledger and not this lock.
        for step in [BatchStep.marked, .indexed] {
            let office = try Office.new()
            let job = try Job(learners(2), office: office, options: .json)
            await #expect(throws: IssuanceError(.batchAbandoned)) {
                try await job.issue(hook: { found in
                    guard found == step else { return }
                    let open = try office.again()
                    let id = try #require(try open.workspace.ledger.openBatches().first).id
                    _ = try open.workspace.ledger.abandon(id, reason: "", at: Office.start, keys: open.keys)
                })
            }
            #expect(try office.again().audit().isSound)
            #expect(try office.again().credentials().count == (step == .marked ? 0 : 2))
        }
    }

    @Test func itIsNeverContinued() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        await cut(job, before: .wrote(1))
        try office.again().abandon(batch: unfinished(office).id, reason: "", at: tomorrow)
        await #expect(throws: IssuanceError(.batchAbandoned)) { try await job.issue(at: tomorrow) }
        await #expect(throws: IssuanceError(.batchAbandoned)) { try await job.issue(at: tomorrow, resuming: true) }
        let other = try temporaryFolder() + "/other"
        // Those who have a credential get no second one by mistake.
        await #expect(throws: IssuanceError(.batchAbandoned)) { try await job.issue(into: other, at: tomorrow) }
        let old = try office.again().credentials()
        let again = try Job(
            learners(2), office: office, options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], again: true))
        #expect(try await again.issue(at: tomorrow).signed == 2)
        let all = try office.again().credentials()
        #expect(all.count == 4 && Set(all.map(\.id)).count == 4 && Set(old.map(\.id)).isSubset(of: Set(all.map(\.id))))
        #expect(Set(try again.index().map { $0[4] }).count == 2)
        #expect(try office.again().audit().isSound)
    }

    /// What was given up before anybody had a credential of it hides nothing that was issued before.
    @Test(arguments: [false, true])
    func aSecondBatchThatCameToNothingHidesNoneBeforeIt(isFirstGivenUp: Bool) async throws {
        let office = try Office.new()
        let first = try Job(learners(3), office: office, options: .json)
        if isFirstGivenUp {
            await cut(first, before: .committed(3))
            try office.again().abandon(batch: unfinished(office).id, reason: "", at: Office.start)
        } else {
            try await first.issue()
        }
        let second = try Job(
            learners(3), office: office, options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], again: true))
        await cut(second, before: .marked)
        try office.again().abandon(batch: unfinished(office).id, reason: "", at: tomorrow)

        let third = try Job(learners(3), office: office, options: .json)
        if isFirstGivenUp {
            await #expect(throws: IssuanceError(.batchAbandoned)) { try await third.issue(at: tomorrow) }
        } else {
            let receipt = try await third.issue(at: tomorrow)
            #expect(receipt.signed == 0 && receipt.restored == 3)
        }
        #expect(try office.again().credentials().count == 3)
    }

    @Test func aRotationThatIsRefusedGivesNothingUp() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        await cut(job, before: .marked)
        #expect(throws: IssuanceError(.keyReused)) {
            try office.again().rotateKey(to: office.signer, now: tomorrow) { _ in Array("not used".utf8) }
        }
        #expect(try office.again().unfinishedBatches().count == 1)
    }

    @Test func onlyWhatIsOpenIsGivenUp() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        let receipt = try await job.issue()
        #expect(throws: IssuanceError(.batchNotOpen)) {
            try office.again().abandon(batch: receipt.batch, reason: "", at: tomorrow)
        }
        for unknown in ["soon", "00000000-0000-8000-8000-000000000000"] {
            #expect(throws: IssuanceError(.ledgerUnknownBatch)) {
                try office.again().abandon(batch: unknown, reason: "", at: tomorrow)
            }
        }
    }

    @Test func anAuditCountsWhatIsInABatchThatWasGivenUp() async throws {
        let office = try Office.new()
        let job = try Job(learners(3), office: office, options: .json)
        await cut(job, before: .committed(3))
        try office.again().abandon(batch: unfinished(office).id, reason: "private", at: tomorrow)
        let ledger = try office.again().workspace.ledger
        try ledger.write { connection in
            try connection.run("DROP TRIGGER abandonments_update", [])
            try connection.run("UPDATE abandonments SET awards = 2", [])
        }
        let kinds = try office.again().audit().breaks.filter { $0.table == "abandonments" }.map(\.kind)
        #expect(kinds == [.changed, .reference])
        // Why is nobody's business who has no key.
        let file = try bytes(office.path + "/ledger.sqlite")
        #expect(file.firstRange(of: Array("private".utf8)) == nil)
    }

    @Test func aLedgerOfTheVersionBeforeIsExtendedOnce() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        try await job.issue()
        let ledger = office.workspace.ledger
        try ledger.write { connection in
            try connection.run("DROP TABLE abandonments", [])
            try connection.run("PRAGMA user_version = 2", [])
        }
        for _ in 0..<2 {
            let open = try office.again()
            #expect(try open.audit().isSound)
            #expect(try open.workspace.ledger.read { try $0.number("PRAGMA user_version") } == 3)
        }
        try ledger.write { try $0.run("PRAGMA user_version = 4", []) }
        #expect(throws: IssuanceError(.ledgerVersion)) { try office.again() }
    }
}
