import Encodings
import Foundation
import GRDB
import Signing
import TestSupport
import Testing

@testable import Issuance

@Suite struct LedgerTests {
    /// A workspace in which something of everything has happened.
    private func busyOffice() async throws -> Office {
        let office = try Office.new()
        let job = try Job(learners(4), office: office)
        try await job.issue()
        let ids = try job.index().map { $0[2] }
        _ = try office.open.change([ids[0]], .revoke, reason: "wrong person", at: Office.start)
        _ = try office.open.change([ids[1]], .suspend, at: Office.start)
        _ = try StatusPublisher(office.open).publish(into: temporaryFolder() + "/status", at: Office.start)
        return office
    }

    /// Runs SQL on a ledger as somebody would who knows SQLite and not the passphrase.
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

    @Test func anUntouchedLedgerVerifies() async throws {
        let office = try await busyOffice()
        // 1 key, 1 batch and its end, 1 list, 1 lease, 4 awards, 2 changes, 2 publications.
        #expect(try office.again().verifyLedger() == 13)
    }

    @Test(arguments: [
        "UPDATE awards SET status_index = status_index + 1 WHERE number = 2",
        "UPDATE awards SET roster_row = 99 WHERE number = 4",
        "UPDATE awards SET digest = zeroblob(32) WHERE number = 1",
        "UPDATE learners SET sealed = (SELECT sealed FROM learners WHERE award = 3) WHERE award = 2",
        "DELETE FROM learners WHERE award = 2",
        "UPDATE reasons SET sealed = zeroblob(40)",
        "DELETE FROM reasons",
        "DELETE FROM key_events",
        "UPDATE awards SET hash = zeroblob(32) WHERE number = 4",
        "DELETE FROM awards WHERE number = 4",
        "DELETE FROM awards WHERE number = 2",
        "UPDATE awards SET number = 5 WHERE number = 4",
        "UPDATE status_changes SET value = 0 WHERE number = 1",
        "DELETE FROM status_changes",
        "DELETE FROM status_changes WHERE number = 2",
        "UPDATE batches SET created = created - 1",
        "UPDATE batches SET recipe = recipe || ' '",
        "DELETE FROM batch_ends",
        "UPDATE lists SET revocation = 'https://evil.example/1'",
        "UPDATE leases SET first_draw = 7",
        "UPDATE publications SET digest = zeroblob(32) WHERE number = 2",
        "INSERT INTO batch_ends SELECT 2, 2, 0, zeroblob(32)",
        "UPDATE heads SET number = 3, hash = (SELECT hash FROM awards WHERE number = 3) WHERE name = 'awards'; DELETE FROM awards WHERE number = 4",
        "DELETE FROM heads WHERE name = 'awards'",
        "UPDATE heads SET tag = zeroblob(32) WHERE name = 'lists'",
    ])
    func anyChangeIsFound(_ change: String) async throws {
        let office = try await busyOffice()
        try meddle(office, [change])
        #expect(throws: IssuanceError(.ledgerTampered)) { try office.again().verifyLedger() }
    }

    @Test func theLedgerRefusesToForget() async throws {
        let office = try await busyOffice()
        for table in LedgerTable.all {
            // Where there is no row, there is nothing to refuse.
            let count = try office.workspace.ledger.read { try $0.number("SELECT count(*) FROM \(table.name)") }
            guard count != 0 else { continue }
            for sql in ["UPDATE \(table.name) SET hash = zeroblob(32)", "DELETE FROM \(table.name)"] {
                #expect(throws: IssuanceError(.ledgerTampered)) {
                    try office.workspace.ledger.write { try $0.run(sql, []) }
                }
            }
        }
        #expect(try office.again().verifyLedger() == 13)
    }

    @Test func anIndexGivenTwiceIsRefused() async throws {
        let office = try Office.new()
        let job = try Job(learners(2), office: office)
        try await job.issue()
        let ledger = office.workspace.ledger
        let batch = try #require(try ledger.batch(inputs: job.plan.inputs, keys: office.open.keys))
        let awards = try ledger.awards(of: batch, 0..<2, keys: office.open.keys)
        let learner = AwardedLearner(name: "Eve", idNumber: nil, holder: nil)
        for (index, credential) in [
            (awards[0].statusIndex, [UInt8](repeating: 7, count: 16)), (1, awards[0].credential),
        ] {
            let second = AwardRecord(
                position: 2, row: 9, credential: credential, list: 1, statusIndex: index, digest: [], learner: learner)
            #expect(throws: IssuanceError(.ledgerTampered)) {
                try ledger.append([second], to: batch, keys: office.open.keys)
            }
        }
        #expect(try ledger.awardCount(of: batch) == 2)
        #expect(throws: Never.self) { try office.again().verifyLedger() }
    }

    @Test func namesAreNotReadableInTheFile() async throws {
        let office = try Office.new()
        let job = try Job(
            roster("Name,ID number,Email\nGwendolyn Fairfax,SW-77123,gwen@mail.example\n"), office: office)
        try await job.issue()
        _ = try office.open.change(job.index().map { $0[2] }, .revoke, reason: "imprudence prism", at: Office.start)
        for name in try names(in: office.path) where name != "locks" {
            let content = try bytes(office.path + "/" + name)
            for secret in ["Gwendolyn", "Fairfax", "SW-77123", "gwen@", "prism"] {
                #expect(!content.contains(Array(secret.utf8)), "\(secret) in \(name)")
            }
        }
        #expect(try office.open.credentials(matching: "gwendolyn FAIRFAX").count == 1)
        #expect(try office.open.credentials(matching: "SW-77123").count == 1)
        #expect(try office.open.credentials(matching: "Ernest").isEmpty)
    }

    @Test func aNewerOrOtherFileIsRefused() throws {
        let office = try Office.new()
        let queue = try DatabaseQueue(path: office.path + "/ledger.sqlite")
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 4") }
        #expect(throws: IssuanceError(.ledgerVersion)) { try office.again() }
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 3") }
        #expect(throws: Never.self) { try office.again() }
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = 7") }
        #expect(throws: IssuanceError(.ledgerTampered)) { try office.again() }
        try queue.close()
        let text = try Office.new()
        for name in ["ledger.sqlite-wal", "ledger.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: text.path + "/" + name)
        }
        try write(String(repeating: "no ledger ", count: 200), to: text.path + "/ledger.sqlite")
        #expect(throws: IssuanceError(.ledgerTampered)) { try Workspace(path: text.path) }
    }

    @Test func twoPlacesNeverShareASeal() throws {
        let keys = LedgerKeys(ledgerKey: .random(count: 32), ledgerID: [1])
        let here = SealedPlace(table: "awards", ledgerID: [1], row: [1, 2])
        let sealed = keys.seal([9], at: here)
        #expect(try keys.open(sealed, at: here) == [9])
        for there in [
            SealedPlace(table: "awards", ledgerID: [1], row: [1]),
            SealedPlace(table: "batches", ledgerID: [1], row: [1, 2]),
            SealedPlace(table: "awards", ledgerID: [2], row: [1, 2]),
        ] {
            #expect(throws: IssuanceError(.ledgerTampered)) { try keys.open(sealed, at: there) }
        }
        #expect(throws: IssuanceError(.ledgerTampered)) { try keys.open([1, 2, 3], at: here) }
    }
}

extension [UInt8] {
    /// Whether these bytes stand in a row anywhere.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return indices.dropLast(part.count - 1).contains {
            self[$0] == first && self[$0..<$0 + part.count].elementsEqual(part)
        }
    }
}
