import StatusLists
import Testing
import Verification

/// How much a file needs to be looked at.
@Suite struct AttentionTests {
    private func line(_ vector: String, ignoring checks: Set<CheckID>) throws -> (FileLine, VerifiedFile) {
        let vector = try Vectors.named(vector)
        var judging = try Judging(vector)
        judging.policy = Policy(name: "own", decides: judging.policy.decides, ignores: checks)
        let files = BundleFixture.verified(FileRun(judging.verifier), [("award.json", try vector.bytes)])
        let file = try #require(files.first)
        return (FileLine(file), file)
    }

    /// A policy may let a revoked award be valid; nobody who reads a table shall take it for one that was not taken back.
    @Test func whatAPolicyIgnoresIsStillTold() throws {
        let (line, file) = try line("status/revoked", ignoring: [.statusRevocation])
        #expect(line.verdict == .valid && line.attention == .decision)
        #expect(line.findings.first == .statusRevoked && line.reason?.code == .statusRevoked)
        #expect(file.reports.first?.significantFindings.first?.check == .statusRevocation)
        // It comes before all that policies seldom ask.
        let both = try self.line("status/revoked-and-suspended", ignoring: [.statusRevocation, .statusSuspension]).0
        #expect(Set(both.findings.prefix(2)) == [.statusRevoked, .statusSuspended])
    }

    @Test func nothingIsToldOfWhatIsInOrder() throws {
        let (line, _) = try line("good/status", ignoring: [.statusRevocation])
        #expect(line.verdict == .valid && !line.findings.contains(.statusRevoked) && line.attention != .decision)
    }

    /// What could not be looked up and was not asked for is open.
    @Test func whatAPolicyIgnoresAndNobodyKnowsIsOpen() throws {
        let vector = try Vectors.named("status/revoked")
        var judging = try Judging(vector)
        judging.environment.statusLists = StatusListShelf([])
        judging.policy = Policy(
            name: "own", decides: judging.policy.decides, ignores: [.statusRevocation, .statusSuspension])
        let files = BundleFixture.verified(FileRun(judging.verifier), [("award.json", try vector.bytes)])
        let line = FileLine(try #require(files.first))
        #expect(line.verdict == .valid && line.attention == .open)
        #expect(line.findings.first == .statusUnavailable)
    }
}
