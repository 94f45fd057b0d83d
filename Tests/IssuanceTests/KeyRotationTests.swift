import Encodings
import Foundation
import Identifiers
import JSON
import Signing
import TestSupport
import Testing
import Trust

@testable import Issuance

@Suite struct KeyRotationTests {
    private let tomorrow = Office.start.adding(seconds: 86_400)

    private func rotated(
        _ office: Office, hook: (String) throws -> Void = { _ in }
    ) throws -> (UnlockedWorkspace, PrivateKey) {
        let new = try PrivateKey.generate(.ed25519)
        return (try office.again().rotateKey(to: new, now: tomorrow, hook: hook) { _ in Array("not used".utf8) }, new)
    }

    private func json(_ path: String) throws -> JSONValue { try JSONDocument(parsing: bytes(path)).root }

    @Test func theNewKeySignsAndTheOldOneKeepsItsWindow() async throws {
        let office = try Office.new()
        let job = try Job(learners(1), office: office, options: .json)
        try await job.issue()
        let (open, new) = try rotated(office)
        #expect(open.workspace.verificationMethod == "did:web:sonnwald.example#key-2")
        let again = try Workspace(path: office.path)
        #expect(again.keys.map(\.method) == ["did:web:sonnwald.example#key-1", "did:web:sonnwald.example#key-2"])
        #expect(again.keys.map(\.to) == [tomorrow, nil])
        #expect(try again.unlocked(new).audit().isSound)
        #expect(throws: IssuanceError(.workspaceKey)) { try again.unlocked(office.signer) }

        let entry = try json(office.path + "/registry-entry.json")
        #expect(RegistryEntry.problems(in: try bytes(office.path + "/registry-entry.json")).isEmpty)
        let keys = entry["keys"]?.elements.map { [$0["status"]?.string, $0["from"]?.string, $0["to"]?.string] }
        #expect(keys == [["retired", "2026-05-12", "2026-05-13"], ["active", "2026-05-13", nil]])
        let document = try ControlledDocument(
            parsing: json(office.path + "/did.json"), expecting: DID("did:web:sonnwald.example"))
        let resolver = OfflineResolver(documents: [document])
        _ = resolver
        let methods = try json(office.path + "/did.json")["verificationMethod"]?.elements.map { $0["expires"]?.string }
        #expect(methods == ["2026-05-13T07:30:01Z", nil])
        #expect(try json(office.path + "/did.json")["assertionMethod"]?.elements.map { $0.string }.count == 2)
        #expect(try names(in: office.path).filter { $0.hasPrefix("key") } == ["key-2.json"])

        // What comes next is signed by the new key, status lists included.
        let next = try IssuancePlan(
            course: course(), roster: roster("Name,ID number\nAda Byron,A-1\n"), workspace: again, options: .json,
            now: tomorrow)
        let out = try temporaryFolder() + "/next"
        _ = try await again.unlocked(new).issue(next, into: out, at: tomorrow)
        let name = try #require(try names(in: out).first { $0.hasSuffix(".json") && $0 != "batch.json" })
        let method = try json(out + "/" + name)["proof"]?["verificationMethod"]?.string
        #expect(method == "did:web:sonnwald.example#key-2")
    }

    /// What a key in other hands has signed counts no more, the lists included; nobody else will say so.
    @Test(arguments: [true, false])
    func listsOfACompromisedKeyAreToBePublishedAgain(_ isCompromised: Bool) async throws {
        let office = try Office.new()
        try await Job(learners(1), office: office, options: .json).issue()
        let folder = try temporaryFolder()
        _ = try StatusPublisher(office.again()).publish(into: folder, at: Office.start)
        if isCompromised { _ = try office.again().noteCompromise(since: Office.start, now: tomorrow) }
        let (open, new) = try rotated(office)
        #expect(
            try open.report(at: tomorrow).attention.map(\.kind)
                == (isCompromised ? [.listKey, .awardsCompromised] : []))
        let again = try Workspace(path: office.path).unlocked(new)
        _ = try StatusPublisher(again).publish(into: folder, at: tomorrow.adding(seconds: 1))
        let attention = try again.report(at: tomorrow.adding(seconds: 2)).attention
        #expect(attention.map(\.kind) == (isCompromised ? [.awardsCompromised] : []))
    }

    /// A stream looks for holders by itself: what such a key has signed keeps nobody from a new award there either.
    @Test(arguments: [true, false])
    func aStreamIssuesToThoseWhoseAwardWasSignedInDoubt(_ isCompromised: Bool) async throws {
        let office = try Office.new()
        try await Job(learners(1), office: office, options: .json).issue()
        if isCompromised { _ = try office.again().noteCompromise(since: Office.start, now: tomorrow) }
        let new = try rotated(office).1
        let stream = try CredentialStream(
            course: course(), office: Workspace(path: office.path).unlocked(new), options: .json, now: tomorrow)
        let line = Array(#"{"given_name":"Mira","family_name":"Kallio, 0","id_number":"SW-0","grade":"2"}"#.utf8)
        let answer = try stream.issue([line])[0]
        #expect(answer.refusal?.reason == (isCompromised ? nil : "batch.already_issued"))
    }

    /// What such a key has signed is held by nobody, and the way to new awards leads through the very same files.
    @Test func awardsOfACompromisedKeyAreReplacedWithTheSameFiles() async throws {
        let office = try Office.new()
        let job = try Job(learners(3), office: office, options: .json)
        let receipt = try await job.issue()
        #expect(try office.again().holders(of: job.plan, at: tomorrow).count == 3)
        _ = try office.again().noteCompromise(since: Office.start, now: tomorrow)
        #expect(try office.again().holders(of: job.plan, at: tomorrow).count == 0)
        let new = try rotated(office).1
        let again = try Workspace(path: office.path).unlocked(new)
        let attention = try #require(
            try again.report(at: tomorrow).attention.first { $0.kind == .awardsCompromised })
        #expect(attention.what == receipt.batch && attention.count == 3 && attention.instant == Office.start)
        #expect(attention.roster == "roster.csv")

        let old = try again.credentials(CredentialSelection(batches: [receipt.batch]))
        let plan = try IssuancePlan(
            course: course(), roster: learners(3), workspace: again.workspace, options: .json, now: tomorrow)
        let found = try again.correction(of: old, with: plan, isExact: false, at: tomorrow)
        #expect(found.pairs.count == 3)
        // Not into the folder of those that are replaced: they would take their own places.
        await #expect(throws: IssuanceError(.fileFolderNotEmpty)) {
            try await again.replace(found.pairs, with: found.plan, into: job.out, at: tomorrow)
        }
        let out = try temporaryFolder() + "/new"
        #expect(try await again.replace(found.pairs, with: found.plan, into: out, at: tomorrow).signed == 3)
        let all = try again.credentials()
        #expect(all.count == 6 && all.filter(\.isRevoked).count == 3)
        #expect(all.allSatisfy { $0.replacedBy != $0.id && ($0.replacedBy != nil) == $0.isRevoked })
        #expect(try again.report(at: tomorrow).attention.allSatisfy { $0.kind != .awardsCompromised })
        #expect(try again.holders(of: plan, at: tomorrow).count == 3)
        // The same call again does nothing more.
        let before = try again.credentials(CredentialSelection(batches: [receipt.batch]))
        let same = try again.correction(of: before, with: plan, isExact: false, at: tomorrow)
        if !same.pairs.isEmpty {
            #expect(try await again.replace(same.pairs, with: same.plan, into: out, at: tomorrow).signed == 0)
        }
        #expect(try again.credentials().count == 6)
        #expect(try again.audit().isSound)
    }

    @Test(arguments: ["key", "wrapped", "switched"])
    func aRotationThatIsCutShortLeavesOneKeyThatWorks(_ step: String) throws {
        let office = try Office.new()
        let new = try PrivateKey.generate(.ed25519)
        #expect(throws: PowerCut.self) {
            try office.again().rotateKey(
                to: new, now: tomorrow, hook: { if $0 == step { throw PowerCut() } }, seal: { _ in [1] })
        }
        let again = try Workspace(path: office.path)
        let isSwitched = step == "switched"
        let open = try again.unlocked(isSwitched ? new : office.signer)
        try open.settleIfNeeded(at: tomorrow)
        #expect(try open.audit().isSound)
        let events = try again.ledger.read { try $0.rows("SELECT event FROM key_events ORDER BY number") }
        #expect(try events.map { try $0.text(0) } == (isSwitched ? ["began", "retired", "began"] : ["began"]))
        let wraps = try again.ledger.read { try $0.number("SELECT count(*) FROM header WHERE name <> 'id'") }
        #expect(wraps == 1)
        let kept = try names(in: office.path).filter { $0.hasPrefix("key") }
        #expect(kept == [isSwitched ? "key-2.json" : "key.json"] || step == "key")
        // And it can be rotated after all.
        if !isSwitched {
            #expect(try rotated(office).0.workspace.keys.count == 2)
        }
    }

    /// Two people who have opened the same workspace: the later one would write her key over that of the earlier one.
    @Test func whoeverHasOpenedTheKeysBeforeTheyChangedChangesNothing() throws {
        let office = try Office.new()
        let (first, second) = (try office.again(), try office.again())
        let (one, two) = (try PrivateKey.generate(.ed25519), try PrivateKey.generate(.ed25519))
        _ = try first.rotateKey(to: one, now: tomorrow) { _ in Array("the first".utf8) }
        #expect(throws: IssuanceError(.keyOutdated)) {
            try second.rotateKey(to: two, now: tomorrow) { _ in Array("the second".utf8) }
        }
        #expect(throws: IssuanceError(.keyOutdated)) {
            try second.noteCompromise(since: Office.start, now: tomorrow)
        }
        let again = try Workspace(path: office.path)
        #expect(again.keys.count == 2 && again.publicKey == one.publicKey)
        #expect(try bytes(office.path + "/key-2.json") == Array("the first".utf8))
        // The twin: whoever looks again.
        let open = try again.unlocked(one).rotateKey(to: two, now: tomorrow) { _ in Array("the second".utf8) }
        #expect(open.workspace.keys.count == 3 && open.workspace.publicKey == two.publicKey)
    }

    @Test func aKeyThatIsTheIssuerIsNotExchanged() throws {
        let office = try Office.new(baseURL: nil)
        #expect(throws: IssuanceError(.keyBound)) { try rotated(office) }
    }

    @Test func aBatchIsFinishedWithItsKeyFirst() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        await #expect(throws: PowerCut.self) {
            try await job.issue(hook: { if case .committed = $0 { throw PowerCut() } })
        }
        let refusal = try #require(throws: IssuanceError.self) { try rotated(office) }
        #expect(refusal == IssuanceError(.keyBatchUnfinished))
        // Whoever has to continue it knows its files by their names, not by its id.
        #expect(refusal.facts["course"] == "course.yaml" && refusal.facts["roster"] == "roster.csv")
        let report = try office.again().report(at: Office.start)
        let attention = try #require(report.attention.first { $0.kind == .filesUnfinished })
        #expect(attention.course == "course.yaml" && attention.roster == "roster.csv")
        try await job.issue()
        #expect(throws: Never.self) { try rotated(office) }
    }

    @Test func theSameRosterIsTheSameBatchAfterARotation() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        try await job.issue()
        let (open, _) = try rotated(office)
        let plan = try IssuancePlan(
            course: course(), roster: learners(2), workspace: open.workspace, options: .json, now: tomorrow)
        #expect(plan.inputs == job.plan.inputs)
        // Nobody gets a second credential because the key is another one.
        await #expect(throws: IssuanceError(.batchKeyChanged)) {
            try await open.issue(plan, into: temporaryFolder() + "/again", at: tomorrow)
        }
    }

    /// A badge of what is signed needs no key, and nothing is signed for it.
    @Test func aFinishedBatchGetsOutputsAfterARotation() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office, options: .json)
        try await job.issue()
        let files = try job.files()
        let (open, _) = try rotated(office)
        let plan = try IssuancePlan(
            course: course(), roster: learners(2), workspace: open.workspace, options: .json, now: tomorrow)
        let receipt = try await open.issue(plan, into: job.out, at: tomorrow, outputs: OutputPlan([.ndjson, .zip]))
        #expect(receipt.signed == 0 && receipt.restored == 0)
        #expect(try job.files() == files)
        #expect(try names(in: job.out).contains("credentials.ndjson"))
        // What is missing could be made with the old key alone.
        try FileManager.default.removeItem(atPath: job.out + "/" + #require(files.keys.first))
        await #expect(throws: IssuanceError(.batchKeyChanged)) {
            try await open.issue(plan, into: job.out, at: tomorrow)
        }
    }

    @Test func aCompromisedKeySignsNothingMore() async throws {
        let office = try Office.new()
        let job = try Job(learners(1), office: office, options: .json)
        try await job.issue()
        let open = try office.again().noteCompromise(since: Office.start.adding(seconds: -3_600), now: tomorrow)
        let plan = try IssuancePlan(
            course: course(), roster: learners(3), workspace: open.workspace, options: .json, now: tomorrow)
        await #expect(throws: IssuanceError(.keyCompromised)) {
            try await open.issue(plan, into: temporaryFolder() + "/out", at: tomorrow)
        }
        #expect(throws: IssuanceError(.keyCompromised)) {
            try StatusPublisher(open).publish(into: temporaryFolder() + "/s", at: tomorrow)
        }
        #expect(try open.report(at: tomorrow).attention.map(\.kind).contains(.keyCompromised))
        let entry = try json(office.path + "/registry-entry.json")
        #expect(RegistryEntry.problems(in: try bytes(office.path + "/registry-entry.json")).isEmpty)
        #expect(entry["compromises"]?.elements.map { $0["since"]?.string } == ["2026-05-12"])
        #expect(try json(office.path + "/did.json")["assertionMethod"] == nil)

        let new = try PrivateKey.generate(.ed25519)
        let after = try Workspace(path: office.path).unlocked(office.signer)
            .rotateKey(to: new, now: tomorrow) { _ in [1] }
        #expect(after.workspace.keys.map { $0.compromisedSince != nil } == [true, false])
        #expect(throws: Never.self) {
            try StatusPublisher(after).publish(into: temporaryFolder() + "/s", at: tomorrow)
        }
        #expect(try after.audit().isSound)
    }

    @Test func aCompromiseNamesAKeyAndATimeThatWas() throws {
        let office = try Office.new()
        #expect(throws: IssuanceError(.keyUnknown)) {
            try office.again().noteCompromise(of: "key-7", since: Office.start, now: tomorrow)
        }
        #expect(throws: IssuanceError(.keySinceFuture)) {
            try office.again().noteCompromise(since: tomorrow, now: Office.start)
        }
        #expect(throws: Never.self) {
            try office.again().noteCompromise(of: "key-1", since: Office.start, now: tomorrow)
        }
    }

    @Test func accreditationIsInTheEntry() throws {
        let profile = try IssuerProfile(
            name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald",
            accreditation: ["tr:musteragentur:2024-10-01:2030-09-30", "Agentur:2025-01-01"])
        #expect(profile.accreditation.map(\.agency) == ["tr:musteragentur", "Agentur"])
        #expect(profile.accreditation.map { $0.to?.description } == ["2030-09-30", nil])
        for wrong in ["", "Agentur", "Agentur:soon", ":2025-01-01", "Agentur:2025-01-01:2024-01-01"] {
            #expect(throws: IssuanceError(.workspaceArgument)) {
                try IssuerProfile(name: "H", country: "AT", place: "S", accreditation: [wrong])
            }
        }
        let signer = try PrivateKey.generate(.ed25519)
        let path = try temporaryFolder() + "/office"
        let made = try Workspace.create(
            at: path, profile: profile, signer: signer, now: Office.start, seal: { _ in [1] })
        #expect(RegistryEntry.problems(in: try made.registryEntry()).isEmpty)
        #expect(try Workspace(path: path).profile == profile)
    }
}
