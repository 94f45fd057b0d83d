import Achievements
import Contexts
import DataIntegrity
import Encodings
import Foundation
import Identifiers
import JSON
import LinkedData
import Signing
import TestSupport
import Testing

@testable import Issuance

@Suite struct BatchTests {
    @Test func everyLearnerGetsOneFileAndALineInTheIndex() async throws {
        let job = try Job(learners(5))
        let receipt = try await job.issue()
        #expect(receipt.count == 5 && receipt.signed == 5 && receipt.restored == 0)
        #expect(receipt.issued == Office.start)
        let files = try job.files()
        let index = try job.index()
        #expect(files.count == 5)
        #expect(index.map { $0[0] } == ["2", "3", "4", "5", "6"])
        #expect(index.map { $0[1] } == (0..<5).map { "Mira Kallio, \($0)" })
        for line in index {
            let bytes = try #require(files[line[3]])
            let document = try credential(bytes)
            #expect(document["id"]?.string == line[2])
            #expect("urn:uuid:" + line[3].dropLast(5) == line[2])
            let entries = try #require(document["credentialStatus"]?.elements.map { $0 })
            #expect(entries.map { $0["statusListIndex"]?.string } == [line[4], line[4]])
            #expect(entries.map { $0["statusListCredential"]?.string } == [line[5], line[6]])
            #expect(entries.map { $0["statusPurpose"]?.string } == ["revocation", "suspension"])
        }
    }

    @Test func theCredentialsVerify() async throws {
        let job = try Job(learners(3))
        try await job.issue()
        let document = try ControlledDocument(
            parsing: JSONDocument(parsing: bytes(job.office.path + "/did.json")).root,
            expecting: DID("did:web:sonnwald.example"))
        let resolver = OfflineResolver(documents: [document])
        for file in try job.files().values {
            let credential = try credential(file)
            let results = DataIntegrity.verify(
                credential, expecting: .assertion(at: Office.start), resolver: resolver, processor: .bundled)
            #expect(results.count == 1)
            for result in results { #expect(result.isPassed) }
            #expect(credential.canonicalBytes() == file)
            #expect(credential["validFrom"]?.string == "2026-05-12T09:30:00+02:00")
            #expect(credential["awardedDate"]?.string == "2026-05-08T00:00:00+02:00")
            #expect(credential["issuer"]?["id"]?.string == "did:web:sonnwald.example")
        }
    }

    @Test func theQuickWayGivesTheBytesOfThePlainWay() throws {
        let office = try Office.new()
        for text in [
            soundCourse,
            soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster") + "valid: {years: 3}\n",
        ] {
            let signer = try BatchSigner(
                course: course(text), profile: office.workspace.profile, issuerID: office.workspace.issuerID,
                verificationMethod: office.workspace.verificationMethod, signer: office.signer,
                secret: .random(count: 32), issued: Office.start, options: .json)
            var generator = SeededGenerator(seed: 7)
            for number in 0..<300 {
                let row = try Self.randomRow(number, &generator)
                let place = StatusPlace(
                    revocation: "https://sonnwald.example/status/revocation-1.json",
                    suspension: "https://sonnwald.example/status/suspension-1.json",
                    index: Int.random(in: 0..<131_072, using: &generator))
                let quick = try signer.credential(for: row, status: place)
                #expect(try quick == signer.plainCredential(for: row, status: place))
                #expect(try quick == signer.credential(for: row, status: place))
            }
        }
    }

    /// A learner with any of the values there can be, and with characters that JSON escapes.
    private static func randomRow(_ number: Int, _ generator: inout SeededGenerator) throws -> RosterRow {
        func maybe(_ text: String) -> String? { Bool.random(using: &generator) ? text : nil }
        let odd = ["Zoë", "\"Ace\" O'Neil", "back\\slash", "Ελένη", "a\u{301}", "😀", "tab\tname", "</script>"]
        var row = RosterRow(row: number + 2)
        row.givenName = maybe(odd.randomElement(using: &generator) ?? "")
        row.familyName = maybe("Family \(number)")
        row.fullName = maybe("Full \(odd.randomElement(using: &generator) ?? "")")
        if row.displayName == nil { row.fullName = "Somebody" }
        row.email = maybe("learner\(number)@mail.example")
        row.birthDate = Bool.random(using: &generator) ? try CalendarDate("1994-03-09") : nil
        row.idNumber = maybe("SW-\(number)")
        row.grade = maybe(["1", "sehr gut", "\"A\"", "7,5"].randomElement(using: &generator) ?? "")
        row.holder = maybe("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")
        row.completionDate = try CalendarDate(Bool.random(using: &generator) ? "2026-05-07" : "2026-12-01")
        return row
    }

    @Test func idsAreRandomAndOfVersion8() async throws {
        let job = try Job(learners(20))
        try await job.issue()
        let names = try job.files().keys.map { $0 }
        for name in names {
            let characters = Array(name)
            #expect(characters[14] == "8")
            #expect("89ab".contains(characters[19]))
        }
        // The same learners in another workspace have other ids.
        let other = try Job(learners(20))
        try await other.issue()
        #expect(Set(names).isDisjoint(with: try other.files().keys))
    }

    @Test func statusIndexesAreUniqueAndNotInARow() async throws {
        let job = try Job(learners(600), options: .json)
        try await job.issue()
        let indexes = try job.index().compactMap { Int($0[4]) }
        #expect(Set(indexes).count == 600)
        let neighbours = zip(indexes, indexes.dropFirst()).count { abs($0 - $1) == 1 }
        #expect(neighbours < 10)
    }

    @Test func aSecondListIsOpenedWhenTheFirstIsFull() async throws {
        let office = try Office.new()
        // All but three entries of the first list belong to another batch.
        _ = try office.workspace.ledger.begin(
            Ledger.NewBatch(
                inputs: [1], courseDigest: [], rosterDigest: [], rows: Ledger.listCapacity - 3, created: Office.start,
                verificationMethod: "", recipe: ""), keys: office.open.keys, after: nil,
            addresses: StatusAddresses(baseURL: office.workspace.profile.baseURL).addresses)
        let job = try Job(learners(5), office: office)
        #expect(job.plan.statusLists.map(\.count) == [3, 2])
        #expect(job.plan.statusLists.map(\.isNew) == [false, true])
        try await job.issue()
        let lists = try job.index().map { $0[5] }
        #expect(lists.count { $0.hasSuffix("revocation-1.json") } == 3)
        #expect(lists.count { $0.hasSuffix("revocation-2.json") } == 2)
        #expect(try office.again().verifyLedger() > 0)
    }

    @Test func aPlanWithProblemsSignsNothing() async throws {
        let job = try Job(learners(2), course: soundCourse.replacing("level: {eqf: 6}", with: "level: {eqf: 60}"))
        await #expect(throws: IssuanceError(.batchProblems)) { try await job.issue() }
        #expect(!FileManager.default.fileExists(atPath: job.out))
        #expect(try job.office.workspace.ledger.lists().isEmpty)
    }

    @Test func theHolderIsTheSubject() async throws {
        let holder = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
        let job = try Job(roster("Name,holder\nAda Byron,\(holder)\nEva Novák,\n"))
        try await job.issue()
        let index = try job.index()
        let subjects = try index.map {
            try credential(try bytes(job.out + "/" + $0[3]))["credentialSubject"]?["id"]?.string
        }
        #expect(subjects == [holder, nil])
    }

    @Test func namesThatSpreadsheetsCalculateAreMadeHarmless() async throws {
        let job = try Job(roster("Name\n\"+HYPERLINK(\"\"x\"\")\"\n@Ada\n\"O'Neil, \"\"Ace\"\"\"\n"))
        try await job.issue()
        let text = String(decoding: try bytes(job.out + "/index.csv"), as: UTF8.self)
        #expect(text.contains(#""'+HYPERLINK(""x"")""#))
        #expect(text.contains(",'@Ada,"))
        #expect(text.contains(#""O'Neil, ""Ace""""#))
    }

    @Test func filesAreTheOwnersAlone() async throws {
        let job = try Job(learners(2))
        try await job.issue()
        #expect(try mode(job.out) == 0o700)
        for name in try names(in: job.out) { #expect(try mode(job.out + "/" + name) == 0o600, "\(name)") }
    }

    @Test func progressEndsWithEverything() async throws {
        let job = try Job(learners(BatchRun.groupSize + 1))
        let seen = Seen()
        _ = try await job.office.open.issue(job.plan, into: job.out, at: Office.start) { seen.append($0) }
        #expect(seen.all.map(\.done) == [BatchRun.groupSize, BatchRun.groupSize + 1])
        #expect(seen.all.allSatisfy { $0.total == BatchRun.groupSize + 1 })
    }

    /// Unchecked: a batch tells of its progress from one task at a time.
    private final class Seen: @unchecked Sendable {
        private(set) var all: [BatchProgress] = []
        func append(_ progress: BatchProgress) { all.append(progress) }
    }

    /// Whatever somebody is called, her files are called by an id, and stand in the folder of the batch.
    @Test func namesNeverBecomePlaces() async throws {
        let hostile = [
            "../../x", "..", "/etc/passwd", "CON", "-rf", "%00", "a\\b", "a|b; rm", "aux.json", "index.csv", ".",
            String(repeating: "é", count: 300), "~root", "batch.json",
        ]
        let rows = hostile.enumerated().map { "\($0.element),../SW-\($0.offset)\n" }
        let above = try temporaryFolder()
        let job = try Job(roster("Name,ID number\n" + rows.joined()), options: .json)
        #expect(!job.plan.findings.hasProblems)
        let out = above + "/one/two/out"
        try FileManager.default.createDirectory(atPath: above + "/one/two", withIntermediateDirectories: true)
        let outputs = OutputPlan([.zip, .mailMerge])
        _ = try await job.office.again().issue(job.plan, into: out, at: Office.start, outputs: outputs)
        let found = try #require(FileManager.default.enumerator(atPath: above)).compactMap { $0 as? String }
        let uuid = #/[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\.json/#
        let own: Set = ["index.csv", "batch.json", "manifest.json", "awards.zip", "mail-merge.csv"]
        let inside = found.filter { $0.hasPrefix("one/two/out/") }.map { String($0.dropFirst("one/two/out/".count)) }
        #expect(Set(found).subtracting(inside.map { "one/two/out/" + $0 }) == ["one", "one/two", "one/two/out"])
        #expect(inside.count { $0.wholeMatch(of: uuid) != nil } == hostile.count)
        #expect(inside.allSatisfy { $0.wholeMatch(of: uuid) != nil || own.contains($0) }, "\(inside)")
        // Each of them is in the credential as it is written.
        let learners = try job.office.again().credentials().map(\.learner)
        #expect(learners == hostile)
    }
}
