import Encodings
import Signing
import StatusLists
import Testing
import Trust
import Verification

/// T09: an older registry or list than one that was seen before.
@Suite struct MemoryTests {
    @Test func anOlderStatusListMayNotSpeak() throws {
        let vector = try Vectors.named("good/status")
        var judging = try Judging(vector)
        let files = try vector.statusLists.map { (name: $0, bytes: try Vectors.bytes($0)) }
        func shelf(_ seen: StatusListVersions) -> StatusListShelf {
            StatusListShelf(
                files: files, resolver: judging.environment.resolver, now: judging.environment.clock.now(),
                lastVersions: seen)
        }
        let versions = shelf([:]).versions(at: judging.environment.clock.now())
        #expect(versions.count == 2)
        judging.environment.statusLists = shelf(versions)
        #expect(judging.judge(try vector.bytes).outcome.verdict == "valid")
        judging.environment.statusLists = shelf(versions.mapValues { $0.mapValues { $0 + 1 } })
        let outcome = judging.judge(try vector.bytes).outcome
        #expect(outcome.verdict == "unknown" && outcome.primary == "status.rollback")
        #expect(
            outcome.findings == [
                "status.freshness unknown status.rollback", "status.revocation unknown status.rollback",
                "status.suspension unknown status.rollback",
            ])
    }

    @Test func anOlderRegistryMayNotSpeak() throws {
        let vector = try Vectors.named("good/did-key-issuer")
        var judging = try Judging(vector)
        let bytes = try Vectors.bytes(vector.registries[0])
        let anchor = try PublicKey(multikey: vector.anchors[0])
        let now = judging.environment.clock.now()
        let seen = try TrustRegistry(opening: bytes, anchors: [anchor], now: now)
        var remembered = RememberedNumbers()
        remembered.note(seen)
        let again = try TrustRegistry(opening: bytes, anchors: [anchor], remembered: remembered, now: now)
        #expect(again.number == seen.number)
        // The same number with other content is as bad as an older one.
        let other = try Vectors.bytes("vectors/environment/registries/incomplete.json")
        do throws(TrustError) {
            _ = try TrustRegistry(opening: other, anchors: [anchor], remembered: remembered, now: now)
            Issue.record("opened in spite of the memory")
        } catch {
            judging.environment.registries = TrustRegistries([])
            judging.environment.registryProblems = [error]
        }
        let outcome = judging.judge(try vector.bytes).outcome
        #expect(outcome.verdict == "unknown" && outcome.primary == "registry.rollback")
        #expect(
            outcome.findings == [
                "issuer.legal_identifier unknown issuer.untrusted", "issuer.not_compromised unknown registry.rollback",
                "issuer.registered unknown registry.rollback",
            ])
    }
}
