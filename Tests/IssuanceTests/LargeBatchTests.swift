import Encodings
import Foundation
import JSON
import Signing
import TestSupport
import Testing

@testable import Issuance

/// A batch with more learners than fit into one folder.
@Suite struct LargeBatchTests {
    private static let count = BatchLayout.mostInOneFolder + 50

    @Test func theRuleDependsOnTheNumberOfLearnersAlone() {
        let uuid = [UInt8](repeating: 1, count: 16)
        let file = UUIDv8.text(uuid) + ".json"
        let flat = BatchLayout(rows: BatchLayout.mostInOneFolder)
        #expect(flat.name(of: uuid, at: BatchLayout.mostInOneFolder - 1) == file)
        #expect(flat.folders(doneAt: BatchLayout.mostInOneFolder) == 0)
        let large = BatchLayout(rows: 1_000_000)
        #expect(large.name(of: uuid, at: 0) == "credentials-0001/" + file)
        #expect(large.name(of: uuid, at: 999) == "credentials-0001/" + file)
        #expect(large.name(of: uuid, at: 1_000) == "credentials-0002/" + file)
        #expect(large.name(of: uuid, at: 999_999) == "credentials-1000/" + file)
        #expect(BatchLayout.folderName(12_345) == "credentials-12346")
        #expect(large.folders(doneAt: 999) == 0 && large.folders(doneAt: 1_000) == 1)
        #expect(BatchLayout(rows: 2_050).folders(doneAt: 2_050) == 3)
    }

    @Test(arguments: ["credentials-0001", "credentials-12346"])
    func foldersAreKnownByTheirNames(_ name: String) { #expect(BatchLayout.isFolderName(name)) }

    @Test(arguments: ["credentials-", "credentials-001", "credentials-00x1", "certificates", "credentials-0001/x"])
    func otherNamesAreNot(_ name: String) { #expect(!BatchLayout.isFolderName(name)) }

    @Test func aCutLeavesWholeFoldersAndIsContinued() async throws {
        let job = try Job(learners(Self.count), options: .json)
        await #expect(throws: PowerCut.self) {
            try await job.issue { if $0 == .wrote(1_500) { throw PowerCut() } }
        }
        // The first thousand is whole; what follows says by its name that it is not.
        let before = try names(in: job.out)
        #expect(before.contains("credentials-0001") && !before.contains("credentials-0002"))
        let part = job.out + "/.part-credentials-0002"
        let begun = try names(in: part)
        #expect(begun.count == 501)
        // As a kill in the middle of writing leaves it.
        let torn = part + "/" + begun[3]
        let whole = try bytes(torn)
        try write(String(decoding: whole.prefix(100), as: UTF8.self), to: torn)

        let receipt = try await job.issue(resuming: true)
        #expect(receipt.count == Self.count)
        let folders = ["credentials-0001", "credentials-0002", "credentials-0003"]
        #expect(Set(try names(in: job.out)) == Set(folders + ["batch.json", "index.csv", "manifest.json"]))
        #expect(try bytes(job.out + "/credentials-0002/" + begun[3]) == whole)
        try expectAgreement(job)
    }

    @Test func whatIsLostLaterIsWrittenAgainInItsFolder() async throws {
        let job = try Job(learners(Self.count), options: .json)
        try await job.issue()
        let lost = try job.index()[1_234][3]
        let before = try bytes(job.out + "/" + lost)
        try FileManager.default.removeItem(atPath: job.out + "/" + lost)
        try FileManager.default.removeItem(atPath: job.out + "/credentials-0003")
        let receipt = try await job.issue()
        #expect(receipt.signed == 0 && receipt.restored == 51)
        #expect(try bytes(job.out + "/" + lost) == before)
        try expectAgreement(job)
    }

    @Test func aLinkInPlaceOfAFolderIsRefused() async throws {
        let job = try Job(learners(Self.count), options: .json)
        try FileManager.default.createDirectory(atPath: job.out, withIntermediateDirectories: true)
        let elsewhere = try temporaryFolder()
        await #expect(throws: IssuanceError(.fileSymlink)) {
            try await job.issue { step in
                guard step == .marked else { return }
                try FileManager.default.createSymbolicLink(
                    atPath: job.out + "/.part-credentials-0001", withDestinationPath: elsewhere)
            }
        }
        #expect(try names(in: elsewhere).isEmpty)
    }

    /// Index, manifest, files and ledger say the same.
    private func expectAgreement(_ job: Job) throws {
        let index = try job.index()
        #expect(index.count == Self.count)
        #expect(Set(index.map { $0[2] }).count == Self.count)
        let manifest = try JSONDocument(parsing: bytes(job.out + "/manifest.json")).root
        var digests: [String: String] = [:]
        for file in try #require(manifest["files"]).elements {
            digests[file["file"]?.string ?? ""] = file["sha256"]?.string
        }
        #expect(digests.count == Self.count + 1)
        for line in index {
            let digest = SHA256.hash(try bytes(job.out + "/" + line[3]))
            #expect(digests[line[3]] == Hex.encode(digest))
        }
        #expect(try job.office.again().verifyLedger() > Self.count)
    }
}
