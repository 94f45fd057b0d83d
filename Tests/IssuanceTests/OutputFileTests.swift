import Encodings
import Foundation
import Signing
import TestSupport
import Testing
import Texts

@testable import Issuance

/// A batch that is stopped when everything is signed.
@Suite struct StoppedOutputTests {
    @Test func whatIsMadeStaysAndTheSameCallGoesOn() async throws {
        let job = try Job(learners(130), options: .json)
        let outputs = OutputPlan([.zip])
        // In a task of its own: what is cancelled is not the test.
        let stopped = Task {
            _ = try await job.office.again().issue(job.plan, into: job.out, at: Office.start, outputs: outputs) { now in
                if now.stage == .outputs { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        do {
            try await stopped.value
            Issue.record("it was told to stop")
        } catch let error as IssuanceError {
            #expect(error.code == .batchInterrupted)
            #expect(error.facts["made"] == "64" && error.facts["total"] == "130" && error.facts["done"] == nil)
        }
        let receipt = try await job.office.again().issue(
            job.plan, into: job.out, at: Office.start, outputs: outputs)
        #expect(receipt.signed == 0 && receipt.count == 130)
        #expect(try names(in: job.out).contains { $0.hasSuffix(".zip") })
    }

    /// Between a kill and the call that goes on an award is revoked: nobody writes to that learner.
    @Test func whatWasRevokedMeanwhileIsInNoMail() async throws {
        let job = try Job(learners(3, from: 1), options: .json)
        let outputs = OutputPlan([.mailMerge])
        await #expect(throws: PowerCut.self) {
            try await job.office.again().issue(
                job.plan, into: job.out, at: Office.start, outputs: outputs,
                hook: { if case .committed = $0 { throw PowerCut() } })
        }
        // All is signed: no credential is missing, files are.
        let attention = try job.office.again().report(at: Office.start).attention
        #expect(attention.filter { $0.kind == .filesUnfinished }.map(\.count) == [0])
        #expect(!attention.contains { $0.kind == .batchUnfinished })
        let second = try #require(try job.office.again().credentials().first { $0.idNumber == "SW-2" })
        _ = try job.office.again().change([second.id], .revoke, at: Office.start)
        _ = try await job.office.again().issue(job.plan, into: job.out, at: Office.start, outputs: outputs)
        let lines = try cells(try bytes(job.out + "/" + MailMerge.name))
        #expect(lines.count == 3)
        #expect(!lines.joined().contains("learner2@mail.example") && lines.joined().contains("learner1@mail.example"))
        #expect(!(try job.office.again().report(at: Office.start).attention.contains { $0.kind == .filesUnfinished }))
    }
}

/// The files that a batch is handed out as, without a drawing.
@Suite struct OutputFileTests {
    @Test func theLinkHasTheRightMonth() throws {
        let link = LinkedIn(
            name: "A & B", organization: "Ünï", awarded: try CalendarDate("2026-01-31"),
            validUntil: try CalendarDate("2028-12-01"), address: nil, id: "urn:uuid:x")
        #expect(
            link.url
                == "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=A%20%26%20B&organizationName=%C3%9Cn%C3%AF&issueYear=2026&issueMonth=1&expirationYear=2028&expirationMonth=12&certId=urn%3Auuid%3Ax"
        )
    }

    @Test func aFileIsHashedWhileItIsWritten() throws {
        let folder = try Folder(path: try temporaryFolder())
        let file = try HashedFile("x", in: folder)
        try file.append(Array("ab".utf8))
        try file.append(Array("c".utf8))
        #expect(try folder.read("x", limit: 10) == nil, "not before it is whole")
        #expect(try file.publish() == SHA256.hash(Array("abc".utf8)))
        #expect(try folder.read("x", limit: 10) == Array("abc".utf8))
    }

    @Test func anArchiveOfManyFilesIsReadByOthers() throws {
        let path = try temporaryFolder()
        let folder = try Folder(path: path)
        let zip = try ZipWriter("many.zip", in: folder)
        // One more than the old directory can count.
        for number in 0...65_535 { try zip.add("f\(number)", [1, 2, 3], deflates: false) }
        try zip.add("ünï.json", Array(repeating: 0x20, count: 10_000), deflates: true)
        let digest = try zip.publish()
        #expect(try folder.read("many.zip", limit: 64 << 20).map { SHA256.hash($0) } == digest)
        let script = [
            "-c",
            "import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); n=z.namelist(); assert len(n)==65537; assert z.read('f65535')==bytes([1,2,3]); assert z.read('ünï.json')==b' '*10000",
            path + "/many.zip",
        ]
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
            return print("SKIPPED python3: not found (apt-get install python3)")
        }
        try #expect(ChildProgram.run("/usr/bin/python3", script) == .exited(0))
    }

    @Test func everyWordOfACertificateIsWritten() {
        let texts = Texts()
        for (name, label) in CertificateFacts.labels(texts) {
            #expect(CertificateFacts.names.contains(name))
            #expect(!label.hasPrefix("certificate."), "\(name)")
        }
        #expect(Set(CertificateFacts.names).count == CertificateFacts.names.count)
    }

    @Test func theDesignsThatComeWithItAreThere() {
        #expect(BuiltInDesigns.certificate.count == 2)
        #expect(BuiltInDesigns.certificate.allSatisfy { $0.starts(with: "<svg".utf8) })
        #expect(BuiltInDesigns.badge.starts(with: "<svg".utf8))
    }
}
