import Foundation
import TestSupport
import Testing

@testable import Issuance

/// A13: whoever knows everything else of a batch cannot know the ids of its credentials.
@Suite struct UnguessableTests {
    private static func alike(_ office: Office) throws -> Office {
        let path = try temporaryFolder() + "/office"
        let workspace = try Workspace.create(
            at: path, profile: office.workspace.profile, signer: office.signer, now: Office.start,
            seal: { _ in Array("not used".utf8) })
        return Office(
            path: path, signer: office.signer, workspace: workspace, open: try workspace.unlocked(office.signer))
    }

    private func ids(_ office: Office) async throws -> [[UInt8]] {
        try await Job(learners(200), office: office, options: .json).issue()
        return try office.again().credentials().compactMap { UUIDv8.bytes(of: $0.id) }
    }

    @Test func twoOfficesThatAreAlikeInAllThatCanBeKnownShareNoId() async throws {
        let office = try Office.new()
        let one = try await ids(office)
        let other = try await ids(Self.alike(office))
        #expect(one.count == 200 && other.count == 200)
        #expect(Set(one).isDisjoint(with: other))
    }

    /// No bit of them is the same in all, but for the six that say what a UUID it is.
    @Test func noBitOfThemStandsStill() async throws {
        let all = try await ids(.new())
        var fixed = 0
        for bit in 0..<128 {
            let values = Set(all.map { $0[bit / 8] >> (7 - bit % 8) & 1 })
            if values.count == 1 { fixed += 1 }
        }
        #expect(Set(all).count == 200 && fixed == 6)
    }
}
