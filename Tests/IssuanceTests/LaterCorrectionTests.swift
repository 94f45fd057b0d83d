import Encodings
import TestSupport
import Testing

@testable import Issuance

/// Whoever corrects one name today and another tomorrow hands in the whole roster both times.
@Suite struct LaterCorrectionTests {
    private let office: Office
    private let batch: String

    init() async throws {
        office = try Office.new()
        let job = try Job(
            roster("Name,ID number\nAda,SW-0\nEva,SW-1\nIda,SW-2\nUta,SW-3\n"), office: office, options: .json)
        batch = try await job.issue().batch
    }

    private func correction(_ names: [String]) throws -> Correction {
        let rows = names.enumerated().map { "\($0.element),SW-\($0.offset)\n" }
        let open = try office.again()
        let plan = try IssuancePlan(
            course: course(), roster: roster("Name,ID number\n" + rows.joined()), workspace: office.workspace,
            options: .json, now: Office.start)
        return try open.correction(
            of: open.credentials(CredentialSelection(batches: [batch])), with: plan, isExact: false, at: Office.start)
    }

    private func replace(_ found: Correction, _ out: String = "/out") async throws -> BatchReceipt {
        try await office.again().replace(
            found.pairs, with: found.plan, into: temporaryFolder() + out, at: Office.start)
    }

    private func valid() throws -> [String] {
        try office.again().credentials().filter { !$0.isRevoked }.map(\.learner).sorted()
    }

    @Test func tomorrowsCorrectionIsTomorrowsAlone() async throws {
        let first = try correction(["Ada B", "Eva", "Ida", "Uta"])
        #expect(first.pairs.map(\.learner) == ["Ada B"] && first.unchanged == 3)
        let one = try await replace(first)
        // Said once more it is the same.
        let same = try await replace(correction(["Ada B", "Eva", "Ida", "Uta"]))
        #expect(same.batch == one.batch && same.restored == 1)
        let second = try correction(["Ada B", "Eva", "Ida C", "Uta"])
        #expect(second.pairs.map(\.learner) == ["Ida C"] && second.unchanged == 3)
        let two = try await replace(second)
        let again = try await replace(correction(["Ada B", "Eva", "Ida C", "Uta"]))
        #expect(again.batch == two.batch && again.signed == 0 && again.restored == 1)
        #expect(try valid() == ["Ada B", "Eva", "Ida C", "Uta"])
        // What was corrected is corrected again through what it was corrected to.
        #expect(throws: IssuanceError(.replaceAlready)) { try correction(["Ada D", "Eva", "Ida C", "Uta"]) }
        #expect(try office.again().audit().isSound)
    }

    /// What stands in a learner's place by now counts, not what once did.
    @Test func aCorrectionOfACorrectionIsKnown() async throws {
        let one = try await replace(correction(["Ada B", "Eva", "Ida", "Uta"]))
        let open = try office.again()
        let plan = try IssuancePlan(
            course: course(), roster: roster("Name,ID number\nAda C,SW-0\n"), workspace: office.workspace,
            options: .json, now: Office.start)
        let its = try open.correction(
            of: open.credentials(CredentialSelection(batches: [one.batch])), with: plan, isExact: false,
            at: Office.start)
        _ = try await replace(its)
        #expect(try valid() == ["Ada C", "Eva", "Ida", "Uta"])
        let next = try correction(["Ada C", "Eva", "Ida D", "Uta"])
        #expect(next.pairs.map(\.learner) == ["Ida D"])
        // A mistake that was corrected twice does not come back unnoticed.
        #expect(throws: IssuanceError(.replaceAlready)) { try correction(["Ada B", "Eva", "Ida D", "Uta"]) }
        let revoked = try #require(try open.credentials().last { $0.learner == "Ada C" })
        _ = try open.change([revoked.id], .revoke, at: Office.start)
        #expect(throws: IssuanceError(.replaceAlready)) { try correction(["Ada C", "Eva", "Ida D", "Uta"]) }
    }

    @Test func oneThatWasCutShortIsContinuedWithAllOfItsRows() async throws {
        _ = try await replace(correction(["Ada B", "Eva", "Ida", "Uta"]))
        let names = ["Ada B", "Eva", "Ida C", "Uta D"]
        let second = try correction(names)
        #expect(second.pairs.count == 2)
        await #expect(throws: PowerCut.self) {
            try await office.again().issue(
                second.plan, into: temporaryFolder() + "/cut", at: Office.start,
                hook: { if case .wrote = $0 { throw PowerCut() } },
                replacing: Replacing(second.pairs, ReplacementNote(reason: "", instant: Office.start)))
        }
        let rest = try correction(names)
        #expect(rest.pairs.map(\.row) == second.pairs.map(\.row) && rest.plan.inputs == second.plan.inputs)
        #expect(try await replace(rest).signed == 0)
        #expect(try office.again().unfinishedBatches().isEmpty)
        #expect(try valid() == ["Ada B", "Eva", "Ida C", "Uta D"])
    }
}
