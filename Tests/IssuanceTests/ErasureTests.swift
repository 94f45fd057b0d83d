import Encodings
import Foundation
import TestSupport
import Testing

@testable import Issuance

@Suite struct ErasureTests {
    private func office() async throws -> (Office, Job, [String]) {
        let office = try Office.new()
        let job = try Job(
            roster("Name,ID number\nGwendolyn Fairfax,SW-1\nCecily Cardew,SW-2\nAlgernon Moncrieff,SW-3\n"),
            office: office, options: .json)
        try await job.issue()
        return (office, job, try job.index().map { $0[2] })
    }

    /// The key and the bytes that are sealed of a credential, and of the reason of its first change.
    private func sealed(_ office: Office, _ id: String) throws -> [[UInt8]] {
        try office.workspace.ledger.read { connection in
            let credential = try #require(UUIDv8.bytes(of: id))
            let award = try #require(try Ledger.award(credential, in: connection))
            let learner = try #require(
                try connection.row("SELECT wrapped_key, sealed FROM learners WHERE award = ?", [.integer(award.number)])
            )
            let reasons = try connection.rows("SELECT sealed FROM reasons WHERE award = ?", [.integer(award.number)])
            return try [learner.blob(0), learner.blob(1)] + reasons.map { try $0.blob(0) }
        }
    }

    @Test func nothingOfAForgottenLearnerIsInAnyFile() async throws {
        let (office, _, ids) = try await office()
        _ = try office.open.change([ids[0]], .revoke, reason: "imprudence prism", at: Office.start)
        let gone = try sealed(office, ids[0])
        #expect(gone.count == 3)
        let stays = try sealed(office, ids[1])
        office.workspace.ledger.checkpoint()
        #expect(try gone.allSatisfy { try isInAFile($0, of: office) }, "the search finds what is there")

        #expect(try office.open.forget([ids[0]], at: Office.start) == 1)
        for bytes in gone { #expect(try !isInAFile(bytes, of: office)) }
        for bytes in stays { #expect(try isInAFile(bytes, of: office)) }
    }

    private func isInAFile(_ part: [UInt8], of office: Office) throws -> Bool {
        try names(in: office.path).filter { $0 != "locks" }.contains { name in
            Data(try bytes(office.path + "/" + name)).range(of: Data(part)) != nil
        }
    }

    /// The same person may be in a roster without numbers, where her number does not find her.
    @Test func whoeverHasTheSameNameIsNamed() async throws {
        let office = try Office.new()
        try await Job(roster("Name,ID number\nAda Byron,1\nEva Kos,2\n"), office: office, options: .json).issue()
        let other = soundCourse.replacing("test/1", with: "test/2")
        try await Job(roster("Name\nADA BYRON\n"), course: other, office: office, options: .json).issue()
        let all = try office.again().credentials()
        let first = try #require(all.first { $0.idNumber == "1" })
        let second = try #require(all.first { $0.idNumber == "2" })
        #expect(try office.again().namesakes(of: [first.id]).map(\.learner) == ["ADA BYRON"])
        #expect(try office.again().namesakes(of: [second.id]).isEmpty)
        #expect(try office.again().namesakes(of: all.map(\.id)).isEmpty)
    }

    @Test func idsAndStatusGoOnWorking() async throws {
        let (office, job, ids) = try await office()
        _ = try office.open.change([ids[0]], .revoke, at: Office.start)
        #expect(try office.open.forget([ids[0], ids[1]], at: Office.start) == 2)
        #expect(try office.open.forget([ids[0]], at: Office.start) == 0, "once is enough")

        let found = try office.open.credentials()
        #expect(found.map(\.isErased) == [true, true, false])
        #expect(found.map(\.isRevoked) == [true, false, false])
        #expect(found.map(\.learner) == ["", "", "Algernon Moncrieff"])
        #expect(try office.open.credentials(matching: "Gwendolyn Fairfax").isEmpty)
        #expect(try office.open.change([ids[1]], .revoke, reason: "later", at: Office.start).map(\.isChanged) == [true])
        let lists = try StatusPublisher(office.open).publish(into: temporaryFolder() + "/s", at: Office.start)
        #expect(lists.first?.setCount == 2)

        let audit = try office.again().audit()
        #expect(audit.isSound, "\(audit.breaks)")
        #expect(audit.erased == 2)
        // The batch is still whole, and the learner who was erased is not written again.
        try FileManager.default.removeItem(atPath: job.out + "/" + String(ids[0].dropFirst(9)) + ".json")
        #expect(try await job.issue().restored == 0)
        #expect(try job.index().map { $0[1] } == ["", "", "Algernon Moncrieff"])
    }

    @Test func anUnknownIDErasesNobody() async throws {
        let (office, _, ids) = try await office()
        for unknown in ["urn:uuid:00000000-0000-8000-8000-000000000000", "Gwendolyn Fairfax"] {
            #expect(throws: IssuanceError(.ledgerUnknownCredential)) {
                try office.open.forget([ids[0], unknown], at: Office.start)
            }
        }
        #expect(throws: IssuanceError(.clockRegressed)) {
            try office.open.forget([ids[0]], at: Office.start.adding(seconds: -301))
        }
        #expect(try office.open.credentials().map(\.isErased) == [false, false, false])
    }
}
