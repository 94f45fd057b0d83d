import Encodings
import Foundation
import Signing
import TestSupport
import Testing

@testable import Issuance

/// A ledger on a PostgreSQL server that `script/postgresql` has started; skipped, visibly, where there is none.
@Suite("PostgreSQL", .serialized, .enabled(if: PostgreSQL.address != nil, "no server: see script/postgresql"))
struct PostgreSQLTests {
    /// A workspace on a database of its own.
    private func office() throws -> Office {
        let address = try PostgreSQL.newDatabase()
        let path = try temporaryFolder() + "/office"
        let signer = try PrivateKey.generate(.ed25519)
        let profile = try IssuerProfile(
            name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald", identifiers: ["eidas:VATAT-U73540012"],
            baseURL: "https://sonnwald.example", timeZone: "Europe/Vienna")
        let workspace = try Workspace.create(
            at: path, profile: profile, signer: signer, now: Office.start, ledger: address, seal: { _ in [1] })
        return Office(path: path, signer: signer, workspace: workspace, open: try workspace.unlocked(signer))
    }

    @Test func itKeepsALedgerAsAFileDoes() async throws {
        let office = try office()
        let job = try Job(learners(300), office: office, options: .json)
        try await job.issue()
        let ids = try job.index().map { $0[2] }
        _ = try office.open.change([ids[0]], .revoke, reason: "wrong person", at: Office.start)
        #expect(try office.open.forget([ids[0], ids[1]], at: Office.start) == 2)
        let lists = try StatusPublisher(office.open).publish(into: temporaryFolder() + "/s", at: Office.start)
        #expect(lists.first?.setCount == 1)
        let audit = try office.again().audit()
        #expect(audit.isSound, "\(audit.breaks)")
        #expect(audit.erased == 2)
        #expect(try office.open.report(at: Office.start).count == 300)
        #expect(try names(in: office.path).contains("ledger.sqlite") == false)
        // Finished, and the same again is the same.
        #expect(try await job.issue().signed == 0)
    }

    @Test func whatIsWrittenStaysWritten() async throws {
        let office = try office()
        try await Job(learners(3), office: office, options: .json).issue()
        for sql in ["UPDATE awards SET digest = digest", "DELETE FROM awards", "DELETE FROM batches"] {
            #expect(throws: IssuanceError(.ledgerTampered)) {
                try office.workspace.ledger.write { try $0.run(sql, []) }
            }
        }
        try office.workspace.ledger.write { connection in
            try connection.run("ALTER TABLE awards DISABLE TRIGGER USER", [])
            try connection.run("UPDATE awards SET status_index = status_index + 1 WHERE number = 2", [])
        }
        #expect(try office.again().audit().breaks == [LedgerBreak(table: "awards", row: 2, kind: .changed)])
    }

    @Test func aKeyIsRotatedThereToo() throws {
        let office = try office()
        let new = try PrivateKey.generate(.ed25519)
        let open = try office.again().rotateKey(to: new, now: Office.start.adding(seconds: 60)) { _ in [1] }
        #expect(try Workspace(path: office.path).unlocked(new).audit().isSound)
        #expect(open.workspace.keys.count == 2)
    }

    @Test func aBatchIsGivenUpThereToo() async throws {
        let office = try office()
        let job = try Job(learners(3), office: office, options: .json)
        await #expect(throws: PowerCut.self) {
            try await job.issue(hook: { if case .committed = $0 { throw PowerCut() } })
        }
        let id = try #require(try office.again().unfinishedBatches().first).id
        #expect(try office.again().abandon(batch: id, reason: "roster lost", at: Office.start))
        await #expect(throws: IssuanceError(.batchAbandoned)) { try await job.issue() }
        #expect(try office.again().audit().isSound)
    }

    @Test func aLedgerOfTheVersionBeforeIsExtendedThereToo() async throws {
        let office = try office()
        try await Job(learners(2), office: office, options: .json).issue()
        try office.workspace.ledger.write { connection in
            try connection.run("DROP TABLE abandonments", [])
            try connection.run("DELETE FROM header WHERE name = 'version'", [])
            try connection.insert(into: "header", ["name", "value"], [[.text("version"), .blob([2])]])
        }
        for _ in 0..<2 { #expect(try office.again().audit().isSound) }
        let version = try office.again().workspace.ledger.read { connection in
            try connection.row("SELECT value FROM header WHERE name = 'version'")?.blob(0)
        }
        #expect(version == [3])
    }

    @Test func oneDatabaseOneLedger() throws {
        let office = try office()
        let profile = office.workspace.profile
        let address = try #require(office.workspace.file.ledger)
        #expect(throws: IssuanceError(.workspaceExists)) {
            try Workspace.create(
                at: temporaryFolder() + "/second", profile: profile, signer: PrivateKey.generate(.ed25519),
                now: Office.start,
                ledger: address, seal: { _ in [1] })
        }
    }

    @Test func nobodyThereIsSaid() throws {
        let profile = try IssuerProfile(name: "H", country: "AT", place: "S")
        let folder = try temporaryFolder()
        #expect(throws: IssuanceError(.ledgerIO)) {
            try Workspace.create(
                at: folder + "/office", profile: profile, signer: PrivateKey.generate(.ed25519), now: Office.start,
                ledger: "postgresql://nobody@/x?host=\(folder)", seal: { _ in [1] })
        }
        #expect(try names(in: folder + "/office").isEmpty, "nothing is left behind")
    }

    @Test func eightWorkersNeverShareAnIdOrAnIndex() throws {
        let office = try office()
        let failures = Failures()
        DispatchQueue.concurrentPerform(iterations: 8) { worker in
            do {
                let stream = try CredentialStream(
                    course: course(), office: office.again(), options: .json, now: Office.start)
                for start in stride(from: 0, to: 1_000, by: 250) {
                    let lines = (start..<start + 250).map {
                        Array(#"{"full_name":"Mira Kallio","id_number":"\#(worker)-\#($0)"}"#.utf8)
                    }
                    guard try stream.issue(lines).allSatisfy({ $0.credential != nil }) else { throw PowerCut() }
                }
            } catch {
                failures.add(error)
            }
        }
        #expect(failures.all.isEmpty, "\(failures.all)")
        let (ids, indexes) = try office.workspace.ledger.read { connection in
            (
                try connection.number("SELECT count(DISTINCT credential) FROM awards"),
                try connection.number("SELECT count(DISTINCT list * 1000000 + status_index) FROM awards")
            )
        }
        #expect(ids == 8_000)
        #expect(indexes == 8_000)
        #expect(try office.again().audit().isSound)
    }
}

@Suite struct LedgerAddressTests {
    @Test(arguments: [
        "mysql://localhost/x", "postgresql:", "localhost", "postgresql://me:secret@host/x",
        "postgresql://me@host/x?password=secret",
    ])
    func anAddressIsOneWithoutAPassword(_ address: String) throws {
        #expect(throws: IssuanceError(.ledgerAddress)) { try PostgresLedgerStore(address: address) }
    }
}

/// The server of the tests.
enum PostgreSQL {
    /// Where it is, without a database's name; `script/test` says.
    static let address = ProcessInfo.processInfo.environment["TESTAMUR_POSTGRESQL"]

    /// Makes a database and gives its address.
    static func newDatabase() throws -> String {
        let library = try #require(PostgreSQLLibrary.shared)
        let server = try #require(address)
        let name = "t" + UUID().uuidString.lowercased().replacing("-", with: "")
        let connection = try PostgreSQLConnection(library, address: server.replacing("DATABASE", with: "postgres"))
        try connection.run("CREATE DATABASE \(name)", [])
        return server.replacing("DATABASE", with: name)
    }
}

private final class Failures: @unchecked Sendable {
    // Unchecked: every access holds the lock.
    private let lock = NSLock()
    private(set) var all: [any Error] = []
    func add(_ error: any Error) { lock.withLock { all.append(error) } }
}
