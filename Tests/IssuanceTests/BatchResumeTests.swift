import Encodings
import Foundation
import Signing
import TestSupport
import Testing

@testable import Issuance

@Suite struct BatchResumeTests {
    /// Cuts the power after every single step of a batch of 5 learners and continues each time.
    @Test func aBatchCutAnywhereContinuesToTheSameEnd() async throws {
        let whole = Fuse()
        let job = try Job(learners(5))
        try await job.issue(hook: whole.hook)
        // Began, marked, committed; five files; indexed, finished.
        #expect(whole.steps.count == 10)
        for step in 0..<whole.steps.count {
            let job = try Job(learners(5))
            let fuse = Fuse(after: step)
            await #expect(throws: PowerCut.self) { try await job.issue(hook: fuse.hook) }
            // What stands after the cut is right as far as it goes.
            let before = try job.files()
            let receipt = try await job.issue(at: Office.start.adding(seconds: 60), resuming: true)
            #expect(receipt.count == 5)
            #expect(receipt.issued == Office.start)
            let after = try job.files()
            #expect(after.count == 5)
            for (name, bytes) in before { #expect(after[name] == bytes) }
            #expect(Set(try job.index().map { $0[3] }) == Set(after.keys))
            #expect(Set(try job.index().map { $0[4] }).count == 5)
            #expect(try job.office.again().credentials().count == 5)
            try job.office.again().verifyLedger()
        }
    }

    @Test func aBatchOfSeveralGroupsContinuesToo() async throws {
        let count = BatchRun.groupSize + 20
        let job = try Job(learners(count))
        // In the middle of the second group's files.
        let fuse = Fuse(after: 2 + 1 + BatchRun.groupSize + 1 + 7)
        await #expect(throws: PowerCut.self) { try await job.issue(hook: fuse.hook) }
        #expect(fuse.steps.last == .wrote(BatchRun.groupSize + 7))
        let receipt = try await job.issue()
        #expect(receipt.signed == 0 && receipt.restored == 12)
        #expect(try job.files().count == count)
        #expect(Set(try job.index().map { $0[4] }).count == count)
    }

    @Test func aFinishedBatchIssuedAgainSignsNothingNew() async throws {
        let job = try Job(learners(4))
        try await job.issue()
        let files = try job.files()
        let receipt = try await job.issue(at: Office.start.adding(seconds: 3_600))
        #expect(receipt.signed == 0 && receipt.restored == 0)
        #expect(receipt.issued == Office.start)
        #expect(try job.files() == files)
    }

    @Test func lostAndDamagedFilesAreWrittenAgainByteForByte() async throws {
        let job = try Job(learners(4))
        try await job.issue()
        let files = try job.files()
        let names = files.keys.sorted()
        try FileManager.default.removeItem(atPath: job.out + "/" + names[0])
        try write("{}", to: job.out + "/" + names[1])
        try FileManager.default.removeItem(atPath: job.out + "/index.csv")
        let receipt = try await job.issue()
        #expect(receipt.signed == 0 && receipt.restored == 2)
        #expect(try job.files() == files)
        #expect(try job.index().count == 4)
        // The same batch in a new folder is the same credentials.
        let elsewhere = try temporaryFolder() + "/again"
        #expect(try await job.issue(into: elsewhere).restored == 4)
        #expect(try job.files(in: elsewhere) == files)
    }

    @Test func onceMoreIsSaidExplicitly() async throws {
        let office = try Office.new()
        let job = try Job(learners(3), office: office)
        try await job.issue()
        let again = try Job(learners(3), office: office, options: IssuanceOptions(again: true))
        #expect(try await again.issue().signed == 3)
        #expect(Set(try job.files().keys).isDisjoint(with: try again.files().keys))
        let indexes = try job.index().map { $0[4] } + again.index().map { $0[4] }
        #expect(Set(indexes).count == 6)
        await #expect(throws: IssuanceError(.fileFolderNotEmpty)) { try await again.issue() }
    }

    @Test func resumingNeedsSomethingToResume() async throws {
        let job = try Job(learners(2))
        await #expect(throws: IssuanceError(.batchNothingToResume)) { try await job.issue(resuming: true) }
        #expect(try job.office.workspace.ledger.lists().isEmpty)
        try await job.issue()
        #expect(try await job.issue(resuming: true).signed == 0)
    }

    @Test func aFolderOfAnotherBatchIsRefused() async throws {
        let office = try Office.new()
        let first = try Job(learners(2), office: office)
        try await first.issue()
        let second = try Job(learners(3, from: 10), office: office)
        await #expect(throws: IssuanceError(.batchInputChanged)) { try await second.issue(into: first.out) }
        let foreign = try Job(learners(2))
        await #expect(throws: IssuanceError(.batchForeign)) { try await foreign.issue(into: first.out) }
        #expect(try await second.issue().signed == 3)
    }

    @Test func aRosterThatChangedSinceThePlanIsRefused() async throws {
        let folder = try temporaryFolder()
        let path = folder + "/roster.csv"
        try write("Name\nAda\nEva\n", to: path)
        let job = try Job(Roster(.file(path)))
        try write("Name\nAda\nIda\n", to: path)
        await #expect(throws: IssuanceError(.batchInputChanged)) { try await job.issue() }
        #expect(!FileManager.default.fileExists(atPath: job.out))
        try write("Name\nAda\nEva\n", to: path)
        #expect(try await job.issue().signed == 2)
    }

    @Test func aFolderWithOtherFilesIsRefused() async throws {
        let job = try Job(learners(2))
        let folder = try temporaryFolder()
        try write("x", to: folder + "/notes.txt")
        await #expect(throws: IssuanceError(.fileFolderNotEmpty)) { try await job.issue(into: folder) }
        #expect(try names(in: folder) == ["notes.txt"])
        #expect(try job.office.workspace.ledger.lists().isEmpty)
    }

    @Test func symbolicLinksAreRefused() async throws {
        let job = try Job(learners(2))
        let real = try temporaryFolder()
        let links = try temporaryFolder()
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: links + "/out", withDestinationPath: real)
        for path in ["/out", "/out/"] {
            await #expect(throws: IssuanceError(.fileSymlink)) { try await job.issue(into: links + path) }
        }
        try manager.createSymbolicLink(atPath: real + "/index.csv", withDestinationPath: links + "/stolen")
        await #expect(throws: IssuanceError(.fileSymlink)) { try await job.issue(into: real) }
        // Also where one takes the place of a file that is there already.
        try await job.issue()
        let name = try #require(try job.files().keys.sorted().first)
        try manager.removeItem(atPath: job.out + "/" + name)
        try manager.createSymbolicLink(atPath: job.out + "/" + name, withDestinationPath: links + "/stolen")
        await #expect(throws: IssuanceError(.fileSymlink)) { try await job.issue() }
        #expect(!manager.fileExists(atPath: links + "/stolen"))
        try manager.removeItem(atPath: job.out + "/" + name)
        #expect(try await job.issue().restored == 1)
    }

    @Test func whatAKilledRunLeftHalfWrittenIsTakenAway() async throws {
        let job = try Job(learners(2))
        await #expect(throws: PowerCut.self) { try await job.issue(hook: Fuse(after: 3).hook) }
        try write("half", to: job.out + "/.part-x.json")
        try await job.issue()
        #expect(try !names(in: job.out).contains { $0.hasPrefix(".part") })
    }

    @Test func theSameBatchTwiceAtOnceIsLocked() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office)
        let lock = try FolderLock(
            "batch-" + Hex.encode(Array(job.plan.inputs.prefix(16))), in: office.workspace.folder.subfolder("locks"))
        await #expect(throws: IssuanceError(.batchLocked)) { try await job.issue() }
        withExtendedLifetime(lock) {}
        let folder = try Folder(path: job.out, creating: true)
        let folderLock = try FolderLock(folder)
        await #expect(throws: IssuanceError(.batchLocked)) { try await job.issue() }
        withExtendedLifetime(folderLock) {}
    }

    /// A machine of her own has locks of her own; where two share a ledger, the second one meets the first one there.
    @Test func anotherMachineAtTheSameBatchIsNoDamage() async throws {
        let office = try Office.new()
        let job = try Job(learners(BatchRun.groupSize + 2), office: office, options: .json)
        await #expect(throws: IssuanceError(.batchLocked)) {
            try await job.issue(hook: { step in
                guard case .committed(BatchRun.groupSize) = step else { return }
                // What the other one has signed, and no more.
                let other = try office.again()
                let ledger = other.workspace.ledger
                let batch = try #require(try ledger.batch(inputs: job.plan.inputs, keys: other.keys))
                var indexes = LeasedIndexes(try ledger.leases(of: batch), seed: other.keys.shuffling)
                let (list, place) = try indexes.place(of: BatchRun.groupSize)
                let award = AwardRecord(
                    position: BatchRun.groupSize, row: BatchRun.groupSize + 2,
                    credential: [UInt8](repeating: 7, count: 16), list: list, statusIndex: place.index,
                    digest: [UInt8](repeating: 7, count: 32), learner: nil)
                try ledger.append([award], to: batch, keys: other.keys)
            })
        }
        #expect(try office.again().audit().isSound)
    }

    /// Both may come to the end with the same credentials.
    @Test func aBatchEndsOnce() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        try await job.issue()
        let other = try office.again()
        let batch = try #require(try other.workspace.ledger.batch(inputs: job.plan.inputs, keys: other.keys))
        try other.workspace.ledger.finish(batch, at: Office.start, keys: other.keys)
        #expect(try office.again().audit().isSound)
    }

    @Test func aLockEndsWithItsOwner() async throws {
        let job = try Job(learners(2))
        do {
            let lock = try FolderLock(
                "batch-" + Hex.encode(Array(job.plan.inputs.prefix(16))),
                in: job.office.workspace.folder.subfolder("locks"))
            withExtendedLifetime(lock) {}
        }
        #expect(try await job.issue().signed == 2)
    }

    @Test func differentBatchesRunSideBySide() async throws {
        let office = try Office.new()
        let count = 700
        let jobs = try (0..<4).map { number in
            try Job(
                learners(count, from: number * count), course: soundCourse + "# batch \(number)\n", office: office,
                options: .json)
        }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for job in jobs { tasks.addTask { _ = try await job.issue() } }
            try await tasks.waitForAll()
        }
        let lines = try jobs.flatMap { try $0.index() }
        #expect(lines.count == 4 * count)
        #expect(Set(lines.map { $0[2] }).count == 4 * count)
        #expect(Set(lines.map { $0[4] }).count == 4 * count)
        #expect(try office.again().verifyLedger() > 4 * count)
    }

    @Test func aClockBehindTheLastActIsRefused() async throws {
        let office = try Office.new()
        try await Job(learners(2), office: office).issue()
        let next = try Job(learners(3, from: 10), office: office)
        await #expect(throws: IssuanceError(.clockRegressed)) {
            try await next.issue(at: Office.start.adding(seconds: -301))
        }
        #expect(try await next.issue(at: Office.start.adding(seconds: -300)).signed == 3)
    }

    @Test func oneBatchOneKey() async throws {
        let job = try Job(learners(2))
        await #expect(throws: PowerCut.self) { try await job.issue(hook: Fuse(after: 3).hook) }
        // The key is exchanged while the batch waits: same id, other key.
        let path = job.office.path + "/issuer.json"
        let other = try PrivateKey.generate(.ed25519)
        let text = String(decoding: try bytes(path), as: UTF8.self)
        try write(text.replacing(job.office.signer.publicKey.multikey, with: other.publicKey.multikey), to: path)
        let workspace = try Workspace(path: job.office.path)
        let changed = UnlockedWorkspace(
            workspace: workspace, signer: other, keys: job.office.open.keys, wrap: job.office.open.wrap,
            isMemoryLocked: true)
        await #expect(throws: IssuanceError(.batchKeyChanged)) {
            try await changed.issue(job.plan, into: job.out, at: Office.start)
        }
        try write(text, to: path)
        #expect(try await job.issue().count == 2)
    }

    @Test func aCredentialThatComesOutDifferentlyIsRefused() async throws {
        let job = try Job(learners(2))
        await #expect(throws: PowerCut.self) { try await job.issue(hook: Fuse(after: 2).hook) }
        // The same inputs, and yet another record: as if a later version of the program wrote it otherwise.
        let other = try Job(
            learners(2), course: soundCourse.replacing("Reading sensor data", with: "Something else"),
            office: job.office)
        let changed = IssuancePlan(job.plan, record: other.plan.record)
        await #expect(throws: IssuanceError(.batchNotReproducible)) {
            try await job.office.again().issue(changed, into: job.out, at: Office.start)
        }
        #expect(try await job.issue().restored == 2)
    }
}
