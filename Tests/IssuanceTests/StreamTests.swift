import DataIntegrity
import Encodings
import Foundation
import JSON
import Signing
import TestSupport
import Testing

@testable import Issuance

@Suite struct StreamTests {
    private func stream(
        _ office: Office, name: String = "", course text: String = soundCourse, at now: Instant = Office.start,
        again: Bool = false, alsoRevoked: Bool = false
    ) throws -> CredentialStream {
        try CredentialStream(
            course: course(text), office: office.again(), name: name,
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], again: again, alsoRevoked: alsoRevoked), now: now)
    }

    private func line(_ number: Int) -> [UInt8] {
        Array(#"{"given_name":"Mira","family_name":"Kallio \#(number)","id_number":"SW-\#(number)"}"#.utf8)
    }

    private func issued(_ lines: [CredentialStream.Line]) -> [[UInt8]] { lines.compactMap(\.credential) }

    @Test func theOrderIsThatOfTheLines() throws {
        let office = try Office.new()
        let answers = try stream(office).issue((0..<40).map { line($0) })
        #expect(answers.count == 40)
        for (number, answer) in answers.enumerated() {
            let text = String(decoding: try #require(answer.credential), as: UTF8.self)
            #expect(text.contains("\"SW-\(number)\""))
        }
        let records = try office.again().credentials()
        #expect(records.count == 40)
        #expect(try office.again().audit().isSound)
    }

    @Test func theSameLineIsTheSameCredentialWhoeverIssuesIt() throws {
        let office = try Office.new()
        let first = try issued(stream(office).issue([line(1), line(2)]))
        // Another worker, later, with lines in another order and one of them twice.
        let later = Office.start.adding(seconds: 3_600)
        let second = try issued(stream(office, at: later).issue([line(2), line(1), line(3), line(3)]))
        #expect(second[0] == first[1])
        #expect(second[1] == first[0])
        #expect(second[2] == second[3])
        #expect(try office.again().credentials().count == 3)
        // Another stream, another credential, where that is what is asked for.
        let other = try issued(stream(office, name: "second", at: later, again: true).issue([line(1)]))
        #expect(other.count == 1 && other[0] != first[0])
        #expect(try office.again().audit().isSound)
    }

    @Test func withACurveKeyAsWell() throws {
        let office = try Office.new(keyType: .p256)
        func issue() throws -> [[UInt8]] {
            try issued(
                CredentialStream(
                    course: course(), office: office.again(),
                    options: IssuanceOptions(cryptosuites: [.ecdsaJCS2019]), now: Office.start
                ).issue([line(1), line(1)]))
        }
        let first = try issue()
        #expect(first[0] == first[1])
        #expect(try issue() == first)
    }

    @Test(arguments: [
        (#"{"given_name":"Mira","nickname":"M"}"#, "stream.member"),
        (#"{"given_name":1}"#, "stream.member"),
        (#"{"given_name":"Mira","participation":"online"}"#, "stream.member"),
        (#"{"given_name":"Mira","name_prefix":"Dr."}"#, "stream.member"),
        (#"["Mira"]"#, "stream.member"),
        (#"{"given_name":"Mira","family_name":"K","birth_date":"31.02.1999"}"#, "csv.date"),
        (#"{"given_name":"Mira","family_name":"K","holder":"did:web:x.example"}"#, "csv.holder"),
        (#"{"given_name":"Mi\u0007ra","family_name":"K"}"#, "csv.control_character"),
        (#"{"given_name":"Mira","given_name":"M"}"#, "json.duplicate_key"),
        (#"{"grade":"1"}"#, "learner.missing"),
        (#"{"email":"ada@mail.example","grade":"1"}"#, "learner.missing"),
        (#"{"full_name":"Ada Byron","id_number":"1","grade":"5"}"#, "csv.grade_not_passed"),
        (#"{"full_name":"Ada Byron","id_number":"1","grade":"nicht bestanden"}"#, "csv.grade_not_passed"),
        (#"{"full_name":"Ada Byron","id_number":"1","grade":"85 %"}"#, "csv.grade_scale"),
        (#"{"full_name":"Ada Byron","id_number":"1","grade":"01.03.2026"}"#, "xlsx.cell"),
        (#"{"given_name":"Ada","family_name":"=K()","id_number":"1"}"#, "csv.formula"),
        (#"{"given_name":"Ada","family_name":"Wi¶niewska","id_number":"1"}"#, "csv.garbled"),
        (#"{"full_name":"Ada Byron","id_number":"2.04E+12"}"#, "csv.number_form"),
        (#"{"full_name":"-","id_number":" ","grade":"1"}"#, "learner.missing"),
    ])
    func aLineThatCannotBeIssuedSaysWhyInItsPlace(_ text: String, _ code: String) throws {
        let office = try Office.new()
        let answers = try stream(office).issue([line(1), Array(text.utf8), line(2)])
        #expect(answers.map { $0.credential != nil } == [true, false, true])
        #expect(answers[1].refusal?.reason == code)
        #expect(try office.again().credentials().count == 2)
    }

    @Test(arguments: ["4", "1", "-", ""])
    func whoHasPassedOrNeedsNoGradeIsIssued(_ grade: String) throws {
        let line = Array(#"{"full_name":"Ada Byron","id_number":"1","grade":"\#(grade)"}"#.utf8)
        #expect(try stream(.new()).issue([line])[0].credential != nil)
    }

    @Test func whoHasNoGradeIsRefusedWhereTheCourseNeedsOne() throws {
        let graded = soundCourse.replacing("    supervision:", with: "    grade: from roster\n    supervision:")
        let with = Array(#"{"full_name":"Eva Kos","id_number":"2","grade":"4,0"}"#.utf8)
        let answers = try stream(.new(), course: graded).issue([line(1), with])
        #expect(answers.map { $0.refusal?.reason } == ["csv.grade_missing", nil])
        // As in a roster the number is the grade of the course.
        let text = String(decoding: try #require(answers[1].credential), as: UTF8.self)
        #expect(text.contains(#""4""#) && !text.contains("4,0"))
    }

    @Test func aGradeThatNobodyKnowsIsRefusedWhereTheCourseNamesNone() throws {
        let free = soundCourse.replacing(
            #"    grading: {title: Austrian grades, grades: ["5", "4", "3", "2", "1"], pass: "4"}"# + "\n", with: "")
        let answers = try stream(.new(), course: free).issue(
            ["Zarazek", "sehr gut", "hylätty"].map {
                Array(#"{"full_name":"Ada \#($0)","id_number":"\#($0)","grade":"\#($0)"}"#.utf8)
            })
        #expect(answers.map { $0.refusal?.reason } == ["csv.result_unknown", nil, "csv.grade_not_passed"])
    }

    @Test func yearsThatAreOverAreRefusedByTheirLine() throws {
        let days = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
            .replacing("course: {start: 2026-02-02, end: 2026-04-24}\n", with: "")
        func learner(_ day: String) -> [UInt8] {
            Array(#"{"full_name":"Ada Byron","id_number":"\#(day)","completion_date":"\#(day)"}"#.utf8)
        }
        let stream = try stream(.new(), course: days + "valid: {years: 1}\n")
        let answers = try stream.issue([learner("2025-05-08"), learner("2026-05-08"), line(1)])
        #expect(answers.map { $0.refusal?.reason } == ["course.validity_over", nil, "award_date.missing"])
    }

    /// A second run asks before it gives a second award, and so does a run after a roster; the order stays that of the lines.
    @Test func whoHoldsTheAwardFromElsewhereGetsNoSecondOneUnasked() async throws {
        let office = try Office.new()
        #expect(try issued(stream(office).issue([line(1), line(2)])).count == 2)
        let list = roster("First name,Last name,ID number\nJan,Lis,SW-3\n")
        try await Job(list, office: office, options: .json).issue()
        let next = try stream(office, name: "second")
        let answers = try next.issue([line(9), line(2), line(3), line(2), line(8)])
        let held = "batch.already_issued"
        #expect(answers.map { $0.refusal?.reason } == [nil, held, held, held, nil])
        // What was issued in this very run is no second one.
        #expect(try next.issue([line(9)])[0].credential == answers[0].credential)
        // What was taken back is issued anew only to whom it is meant for, and then held.
        let first = try #require(try office.again().credentials(matching: "SW-1").first?.id)
        _ = try office.again().change([first], .revoke, at: Office.start)
        let refused = try stream(office, name: "second").issue([line(7), line(1)])[1].refusal
        #expect(refused?.reason == "batch.revoked_before" && refused?.facts["rows"] == "2")
        #expect(try stream(office, name: "second", alsoRevoked: true).issue([line(1)])[0].credential != nil)
        #expect(try stream(office, name: "other").issue([line(1)])[0].refusal?.reason == held)
        #expect(try stream(office, name: "third", again: true).issue([line(2)])[0].credential != nil)
        #expect(try office.again().audit().isSound)
    }

    @Test func aLearnerWithOtherValuesIsNotIssuedUnderHerId() throws {
        let office = try Office.new()
        _ = try stream(office).issue([line(1)])
        let changed = Array(#"{"given_name":"Myra","family_name":"Kallio 1","id_number":"SW-1"}"#.utf8)
        #expect(try stream(office).issue([changed])[0].refusal?.reason == "batch.not_reproducible")
        let twice = try stream(office).issue([
            line(5), Array(String(decoding: changed, as: UTF8.self).replacing("SW-1", with: "SW-5").utf8),
        ])
        #expect(twice.map { $0.refusal?.reason } == [nil, "batch.not_reproducible"])
        #expect(try office.again().credentials().count == 2)
    }

    @Test func whoWasForgottenIsNotIssuedAgain() throws {
        let office = try Office.new()
        _ = try stream(office).issue([line(1)])
        let id = try #require(try office.again().credentials().first?.id)
        #expect(try office.again().forget([id], at: Office.start) == 1)
        #expect(try stream(office).issue([line(1)])[0].refusal?.reason == "stream.erased")
    }

    @Test func aCourseWithProblemsBeginsNothing() throws {
        let office = try Office.new()
        let broken = try course("testamur: course 1\ntitle: X\nawarded: 2026-05-08\n")
        #expect(throws: IssuanceError(.batchProblems)) {
            try CredentialStream(course: broken, office: office.again(), now: Office.start)
        }
        #expect(try office.again().audit().rows == 1)
    }

    @Test func eightWorkersNeverShareAnIdOrAnIndex() throws {
        let office = try Office.new()
        let results = Results()
        DispatchQueue.concurrentPerform(iterations: 8) { worker in
            do {
                let stream = try stream(office)
                for start in stride(from: 0, to: 200, by: 50) {
                    // Every worker has lines of its own and some that another one has too.
                    let lines = (start..<start + 50).map { line($0 % 10 == 0 ? $0 : worker * 1_000 + $0) }
                    results.add(try stream.issue(lines).compactMap(\.credential))
                }
            } catch {
                results.add(error)
            }
        }
        #expect(results.errors.isEmpty, "\(results.errors)")
        #expect(results.files.count == 1_600)
        // 20 shared learners, 180 of each worker's own; what is the same is the same to the byte.
        #expect(Set(results.files).count == 20 + 8 * 180)
        let indexes = try office.workspace.ledger.read {
            try $0.rows("SELECT list, status_index FROM awards").map { "\(try $0.int(0)) \(try $0.int(1))" }
        }
        #expect(indexes.count == 20 + 8 * 180)
        #expect(Set(indexes).count == indexes.count)
        #expect(try office.again().audit().isSound)
    }
}

/// What several threads have issued.
private final class Results: @unchecked Sendable {
    // Unchecked: every access holds the lock.
    private let lock = NSLock()
    private(set) var files: [[UInt8]] = []
    private(set) var errors: [any Error] = []

    func add(_ new: [[UInt8]]) { lock.withLock { files += new } }
    func add(_ error: any Error) { lock.withLock { errors.append(error) } }
}
