import Contexts
import DataIntegrity
import Encodings
import Foundation
import Identifiers
import JSON
import LinkedData
import StatusLists
import TestSupport
import Testing

@testable import Issuance

@Suite struct StatusTests {
    /// A workspace with so many credentials, and their ids.
    private func issued(
        _ count: Int, baseURL: String? = "https://sonnwald.example", options: IssuanceOptions = IssuanceOptions()
    ) async throws -> (Office, Job, [String]) {
        let office = try Office.new(baseURL: baseURL)
        let job = try Job(learners(count), office: office, options: options)
        try await job.issue()
        return (office, job, try job.index().map { $0[2] })
    }

    /// What a verifier finds out about a credential from published lists alone.
    private func outcomes(
        _ job: Job, _ id: String, folder: String, at now: Instant = Office.start
    ) throws -> [StatusOutcome] {
        let file = try bytes(job.out + "/" + id.dropFirst("urn:uuid:".count) + ".json")
        let document = try credential(file)
        var documents: [ControlledDocument] = []
        if let text = try? bytes(job.office.path + "/did.json") {
            documents = [
                try ControlledDocument(
                    parsing: JSONDocument(parsing: text).root, expecting: DID(job.office.workspace.issuerID))
            ]
        }
        let shelf = StatusListShelf(
            files: try names(in: folder).map { ($0, try bytes(folder + "/" + $0)) },
            resolver: OfflineResolver(documents: documents), processor: .bundled, now: now)
        #expect(shelf.problems.isEmpty)
        let evaluator = StatusEvaluator(lists: shelf)
        let issuer = Array(job.office.workspace.issuerID.utf8)
        return ParsedStatusEntry.all(in: document["credentialStatus"]).map { parsed in
            guard case .entry(let entry) = parsed else { return .unknown(StatusListError(.malformed)) }
            return evaluator.evaluate(entry, issuer: issuer.span, now: now).outcome
        }
    }

    @Test(arguments: ["https://sonnwald.example", nil])
    func whatIsRevokedShowsInTheList(_ baseURL: String?) async throws {
        let (office, job, ids) = try await issued(3, baseURL: baseURL)
        let folder = try temporaryFolder() + "/status"
        let first = try StatusPublisher(office.open).publish(into: folder, at: Office.start)
        #expect(first.map(\.purpose) == ["revocation", "suspension"])
        #expect(first.map(\.setCount) == [0, 0])
        #expect(try names(in: folder) == ["revocation-1.json", "suspension-1.json"])
        if let baseURL { #expect(first[0].address == baseURL + "/status/revocation-1.json") }
        for id in ids { #expect(try outcomes(job, id, folder: folder) == [.clear, .clear]) }

        _ = try office.open.change([ids[0]], .revoke, reason: "wrong person", at: Office.start)
        _ = try office.open.change([ids[1]], .suspend, at: Office.start)
        let second = try StatusPublisher(office.open).publish(into: folder, at: Office.start)
        #expect(second.map(\.setCount) == [1, 1])
        let later = Office.start.adding(seconds: 60)
        #expect(try outcomes(job, ids[0], folder: folder, at: later) == [.set(1), .clear])
        #expect(try outcomes(job, ids[1], folder: folder, at: later) == [.clear, .set(1)])
        #expect(try outcomes(job, ids[2], folder: folder, at: later) == [.clear, .clear])

        _ = try office.open.change([ids[1]], .reinstate, at: later)
        _ = try StatusPublisher(office.open).publish(into: folder, at: later)
        #expect(try outcomes(job, ids[1], folder: folder, at: later) == [.clear, .clear])
    }

    @Test(arguments: [
        ([], ["eddsa-rdfc-2022"]), ([Cryptosuite.eddsaJCS2022], ["eddsa-jcs-2022"]),
        ([.eddsaJCS2022, .eddsaRDFC2022], ["eddsa-rdfc-2022", "eddsa-jcs-2022"]),
    ])
    func listsCarryTheProofsThatAreAskedFor(_ wish: [Cryptosuite], _ suites: [String]) async throws {
        let (office, job, ids) = try await issued(1)
        let folder = try temporaryFolder() + "/status"
        _ = try StatusPublisher(office.open, cryptosuites: wish).publish(into: folder, at: Office.start)
        for name in try names(in: folder) {
            let proofs = try credential(bytes(folder + "/" + name))["proof"]?.oneOrMany ?? []
            #expect(proofs.map { $0["cryptosuite"]?.string } == suites)
        }
        #expect(try outcomes(job, ids[0], folder: folder) == [.clear, .clear])
        // Another list in its place, under the same proof.
        let file = folder + "/revocation-1.json"
        var forged = try credential(bytes(file)).tree
        forged["validUntil"] = "2036-05-12T07:30:00Z"
        try write(forged.text(), to: file)
        #expect(try outcomes(job, ids[0], folder: folder) == [.unknown(StatusListError(.proof)), .clear])
    }

    @Test func eachPublicationIsLaterThanTheOneBefore() async throws {
        let (office, _, _) = try await issued(1)
        let folder = try temporaryFolder() + "/status"
        var dates: [String] = []
        for _ in 0..<3 {
            _ = try StatusPublisher(office.open).publish(into: folder, at: Office.start)
            dates.append(try credential(bytes(folder + "/revocation-1.json"))["validFrom"]?.string ?? "")
        }
        #expect(dates == ["2026-05-12T07:30:00Z", "2026-05-12T07:30:01Z", "2026-05-12T07:30:02Z"])
        // And an act in the same second is not held to be in the past.
        #expect(throws: Never.self) { try office.open.change([], .revoke, at: Office.start) }
        #expect(throws: IssuanceError(.clockRegressed)) {
            try StatusPublisher(office.open).publish(into: folder, at: Office.start.adding(seconds: -301))
        }
    }

    @Test func doingItTwiceDoesNoHarm() async throws {
        let (office, _, ids) = try await issued(1)
        #expect(try office.open.change(ids, .revoke, at: Office.start).map(\.isChanged) == [true])
        #expect(try office.open.change(ids, .revoke, at: Office.start).map(\.isChanged) == [false])
        #expect(try office.open.credentials().map(\.isRevoked) == [true])
    }

    @Test func revocationIsForGood() async throws {
        let (office, _, ids) = try await issued(2)
        _ = try office.open.change([ids[0]], .suspend, at: Office.start)
        #expect(try office.open.change([ids[0]], .reinstate, at: Office.start).map(\.isSuspended) == [false])
        _ = try office.open.change([ids[0]], .revoke, at: Office.start)
        for act in [StatusAct.reinstate, .suspend] {
            #expect(throws: IssuanceError(.statusFinal)) { try office.open.change([ids[0]], act, at: Office.start) }
        }
        #expect(throws: Never.self) { try office.open.change([ids[1]], .suspend, at: Office.start) }
    }

    @Test func allOrNone() async throws {
        let (office, _, ids) = try await issued(2)
        for unknown in ["urn:uuid:00000000-0000-8000-8000-000000000000", "not an id", ""] {
            #expect(throws: IssuanceError(.ledgerUnknownCredential)) {
                try office.open.change([ids[0], unknown], .revoke, at: Office.start)
            }
        }
        #expect(try office.open.credentials().map(\.isRevoked) == [false, false])
        #expect(try office.open.change(ids, .revoke, at: Office.start).count == 2)
    }

    @Test func idsAreTakenWithAndWithoutPrefix() async throws {
        let (office, _, ids) = try await issued(1)
        let bare = String(ids[0].dropFirst("urn:uuid:".count))
        #expect(try office.open.change([bare], .suspend, at: Office.start).map(\.credential) == ids)
    }

    @Test func aThousandRevocationsAtOnceAreAllSet() async throws {
        let count = 1_000
        let (office, _, ids) = try await issued(count, options: .json)
        // Eight programs at work on one ledger.
        let offices = try (0..<8).map { _ in try office.again() }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for (position, id) in ids.enumerated() {
                tasks.addTask { _ = try offices[position % 8].change([id], .revoke, at: Office.start) }
            }
            try await tasks.waitForAll()
        }
        let published = try StatusPublisher(office.open).publish(into: temporaryFolder() + "/status", at: Office.start)
        #expect(published.first?.setCount == count)
        #expect(try office.again().verifyLedger() > 2 * count)
    }

    @Test func nothingIssuedIsNothingPublished() throws {
        let office = try Office.new()
        #expect(try StatusPublisher(office.open).publish(into: temporaryFolder() + "/status", at: Office.start).isEmpty)
    }

    @Test func publishingRefusesLinksAndOneAtATime() async throws {
        let (office, _, _) = try await issued(1)
        let folder = try temporaryFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/revocation-1.json", withDestinationPath: folder + "/elsewhere")
        #expect(throws: IssuanceError(.fileSymlink)) {
            try StatusPublisher(office.open).publish(into: folder, at: Office.start)
        }
        let lock = try FolderLock("publish", in: office.workspace.folder.subfolder("locks"))
        #expect(throws: IssuanceError(.batchLocked)) {
            try StatusPublisher(office.open).publish(into: temporaryFolder() + "/status", at: Office.start)
        }
        withExtendedLifetime(lock) {}
    }
}
