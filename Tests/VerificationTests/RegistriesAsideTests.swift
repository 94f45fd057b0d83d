import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust
import Verification

/// A registry that knows of a key in other hands counts for that, also where it counts for nothing else.
@Suite struct RegistriesAsideTests {
    private func judging() throws -> Judging { try Judging(Vectors.named("good/badge")) }

    private func report(_ judging: Judging) throws -> Report {
        judging.verifier.verify(try UnverifiedCredential(parsing: Vectors.named("good/badge").bytes))
    }

    /// A registry in which the university's key is in other hands since January.
    private func informed(_ judging: Judging) throws -> TrustRegistry {
        let key = try TestKeys.signer("issuer-web").publicKey
        var entry = RegistryEntry.make(
            id: "tr:x", names: [LegalName(text: "Hochschule Sonnwald")], identifiers: [], places: [],
            keys: [.init(methodID: "did:web:sonnwald.example#key-1", publicKey: key)])
        entry["compromises"] = [["keys": ["did:web:sonnwald.example#key-1"], "since": "2026-01-01"]]
        let anchor = try TestKeys.signer("holder")
        let now = judging.environment.clock.now()
        let bytes = try TrustRegistry.build(
            entries: [entry], id: "urn:example:informed", number: 1, issued: now.adding(seconds: -86_400),
            signer: anchor)
        return try TrustRegistry(opening: bytes, anchors: [anchor.publicKey], now: now)
    }

    @Test func aCompromiseIsBelievedOfARegistryThatThePolicyLeavesOut() throws {
        var judging = try judging()
        judging.environment.registries = TrustRegistries(
            judging.environment.registries.registries + [try informed(judging)])
        #expect(try report(judging).primary == .keyCompromised)
        judging.policy.registries = ["urn:example:registry"]
        let report = try report(judging)
        #expect(report.verdict == .invalid && report.primary == .keyCompromised)
        // For everything else it is left out.
        judging.policy.registries = ["urn:example:informed"]
        #expect(try self.report(judging)[.issuerLegalIdentifier]?.isPassed == false)
    }

    @Test func aRegistryThatCouldNotBeOpenedMayBeTheOneThatKnows() throws {
        var judging = try judging()
        judging.environment.registryProblems = [TrustError(.stale, facts: ["registry": "urn:example:informed"])]
        let report = try report(judging)
        #expect(report.verdict == .unknown && report.primary == .registryStale)
        #expect(report[.issuerNotCompromised]?.reason?.code == .registryStale)
    }

    /// What an old snapshot knew, the one at hand knows as well.
    @Test func anOldSnapshotOfARegistryAtHandIsNotMissed() throws {
        var judging = try judging()
        judging.environment.registryProblems = [TrustError(.rollback, facts: ["registry": "urn:example:registry"])]
        #expect(try report(judging).verdict == .valid)
    }

    /// Another anchor's registry under the same id is not its successor.
    @Test func whatIsAtHandUnderTheSameIDOfAnotherAnchorIsMissed() throws {
        var judging = try judging()
        let own = try #require(judging.environment.registries.registries[0].standing.anchor).multikey
        let other = try TestKeys.signer("holder").publicKey.multikey
        for (anchor, verdict) in [(own, Verdict.valid), (other, .unknown)] {
            judging.environment.registryProblems = [
                TrustError(.rollback, facts: ["registry": "urn:example:registry", "anchor": anchor])
            ]
            #expect(try report(judging).verdict == verdict)
        }
        judging.environment.registryProblems = [
            TrustError(.disputed, facts: ["registry": "urn:example:registry", "anchor": own, "other": other])
        ]
        let report = try report(judging)
        #expect(report.verdict == .unknown && report.primary == .registryDisputed)
        #expect(report[.issuerNotCompromised]?.reason?.code == .registryDisputed)
    }

    @Test func aRegistryThatThePolicyFindsTooOldDoesNotClearAKey() throws {
        var judging = try judging()
        judging.policy.registryMaximumAge = 3_600
        #expect(try report(judging)[.issuerNotCompromised]?.reason?.code == .registryStale)
        judging.policy.registryMaximumAge = 100 * 86_400
        #expect(try report(judging)[.issuerNotCompromised]?.isPassed == true)
    }
}
