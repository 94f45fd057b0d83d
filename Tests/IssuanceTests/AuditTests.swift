import Encodings
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Issuance

@Suite struct AuditTests {
    /// A workspace with so many credentials, the first of them revoked and the second suspended.
    private func office(_ count: Int = 5) async throws -> (Office, [String]) {
        let office = try Office.new()
        let job = try Job(learners(count), office: office, options: .json)
        try await job.issue()
        let ids = try job.index().map { $0[2] }
        _ = try office.open.change([ids[0]], .revoke, reason: "wrong person", at: Office.start)
        _ = try office.open.change([ids[1]], .suspend, at: Office.start)
        return (office, ids)
    }

    private func meddle(_ office: Office, _ statements: [String]) throws {
        let queue = try DatabaseQueue(path: office.path + "/ledger.sqlite")
        try queue.writeWithoutTransaction { database in
            for table in LedgerTable.all {
                try database.execute(sql: "DROP TRIGGER \(table.name)_update; DROP TRIGGER \(table.name)_delete")
            }
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            for statement in statements { try database.execute(sql: statement) }
        }
        try queue.close()
    }

    @Test func anUntouchedLedgerIsSound() async throws {
        let (office, _) = try await office()
        let audit = try office.again().audit()
        #expect(audit.isSound)
        #expect(audit.rows == 12)
        #expect(audit.erased == 0)
    }

    @Test(arguments: [
        ("UPDATE awards SET digest = zeroblob(32) WHERE number = 2", "awards", 2, LedgerBreak.Kind.changed),
        ("DELETE FROM awards WHERE number = 3", "awards", 4, .missing),
        ("DELETE FROM awards WHERE number = 5", "awards", 4, .end),
        ("UPDATE learners SET sealed = zeroblob(60) WHERE award = 4", "awards", 4, .sealed),
        ("DELETE FROM learners WHERE award = 1", "awards", 1, .sealed),
        ("UPDATE reasons SET sealed = zeroblob(60) WHERE change = 2", "status_changes", 2, .sealed),
        ("DELETE FROM heads WHERE name = 'leases'", "leases", 1, .end),
        ("DELETE FROM batches", "awards", 5, .reference),
    ])
    func everyBreakIsNamedWithItsRow(
        _ change: String, _ table: String, _ row: Int64, _ kind: LedgerBreak.Kind
    ) async throws {
        let (office, _) = try await office()
        try meddle(office, [change])
        let audit = try office.again().audit()
        #expect(audit.breaks.contains(LedgerBreak(table: table, row: row, kind: kind)), "\(audit.breaks)")
    }

    @Test func twoBreaksAreTwo() async throws {
        let (office, _) = try await office()
        try meddle(
            office,
            [
                "UPDATE awards SET digest = zeroblob(32) WHERE number = 2",
                "UPDATE awards SET status_index = 1 + status_index WHERE number = 4",
                "UPDATE lists SET capacity = 7",
            ])
        let breaks = try office.again().audit().breaks
        #expect(
            breaks == [
                LedgerBreak(table: "lists", row: 1, kind: .changed),
                LedgerBreak(table: "awards", row: 2, kind: .changed),
                LedgerBreak(table: "awards", row: 4, kind: .changed),
            ])
    }

    @Test func anOlderCopyInItsPlaceIsNoticedByAnExport() async throws {
        let (office, ids) = try await office()
        office.workspace.ledger.checkpoint()
        let older = try bytes(office.path + "/ledger.sqlite")
        _ = try office.open.change([ids[2]], .revoke, at: Office.start)
        var lines: [UInt8] = []
        #expect(try office.again().audit(exporting: { lines += $0 }).isSound)
        let export = lines.split(separator: UInt8(ascii: "\n")).map { Array($0) }
        #expect(export.count == 13)
        #expect(try office.again().missing(from: export).isEmpty)
        #expect(!String(decoding: lines, as: UTF8.self).contains("Kallio"))

        let copy = try Office.copy(of: office, ledger: older)
        // In itself it is sound: only who remembers knows that it is not the last one.
        #expect(try copy.audit().isSound)
        #expect(try copy.missing(from: export) == [LedgerBreak(table: "status_changes", row: 3, kind: .missing)])
    }

    @Test(arguments: ["", "{}", #"{"table":"nothing","number":1,"hash":{"hex":"00"}}"#, "{\"table\":\"awards\"}", "no"])
    func whatIsNoExportIsRefused(_ line: String) async throws {
        let (office, _) = try await office(2)
        guard !line.isEmpty else {
            #expect(try office.open.missing(from: [[]]).isEmpty)
            return
        }
        #expect(throws: IssuanceError(.ledgerExport)) { try office.open.missing(from: [Array(line.utf8)]) }
    }
}

extension Office {
    /// The workspace in another folder, with another state of its ledger.
    static func copy(of office: Office, ledger: [UInt8]) throws -> UnlockedWorkspace {
        let path = try temporaryFolder() + "/copy"
        try FileManager.default.copyItem(atPath: office.path, toPath: path)
        for name in ["ledger.sqlite-wal", "ledger.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: path + "/" + name)
        }
        try Data(ledger).write(to: URL(fileURLWithPath: path + "/ledger.sqlite"))
        return try Workspace(path: path).unlocked(office.signer)
    }
}
