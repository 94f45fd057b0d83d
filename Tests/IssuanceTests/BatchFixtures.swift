import DataIntegrity
import Encodings
import Foundation
import JSON
import TestSupport
import Testing

@testable import Issuance

/// A course that has everything a credential needs.
let soundCourse = """
    testamur: course 1
    id: https://sonnwald.example/achievements/test/1
    title: Reading sensor data
    awarded: 2026-05-08
    course: {start: 2026-02-02, end: 2026-04-24}
    learning_outcomes: [Read measurement series, Find faulty values]
    workload: {ects: 4, hours: 100}
    level: {eqf: 6}
    assessment:
      - type: marked assignment
        grading: {title: Austrian grades, grades: ["5", "4", "3", "2", "1"], pass: "4"}
        supervision: Supervised with ID verification
    participation: online
    quality_assurance: [{kind: external, title: Programme accreditation, agency: Musteragentur, from: 2024-10-01, to: 2030-09-30}]

    """

func course(_ text: String = soundCourse) throws -> Course {
    try Course(parsing: Array(text.utf8), name: "course.yaml")
}

/// So many learners, with every third e-mail address and every fourth grade missing.
///
/// - Parameter first: The number of the first: learners with other numbers are other people.
func learners(_ count: Int, from first: Int = 0) -> Roster {
    var text = "First name,Last name,ID number,Email address,Grade\n"
    for number in first..<first + count {
        let email = number % 3 == 0 ? "" : "learner\(number)@mail.example"
        text += "Mira,\"Kallio, \(number)\",SW-\(number),\(email),\(number % 4 == 0 ? "-" : "2")\n"
    }
    return Roster(.memory(Array(text.utf8), name: "roster.csv"))
}

extension IssuanceOptions {
    /// The fastest proof, for tests of many credentials that are about something else.
    static let json = IssuanceOptions(cryptosuites: [.eddsaJCS2022])
}

/// A workspace, a plan and a folder for the files.
struct Job {
    let office: Office
    let plan: IssuancePlan
    let out: String

    init(
        _ roster: Roster, course text: String = soundCourse, office: Office? = nil,
        options: IssuanceOptions = IssuanceOptions()
    ) throws {
        let office = try office ?? .new()
        self.office = office
        plan = try IssuancePlan(
            course: course(text), roster: roster, workspace: office.workspace, options: options, now: Office.start)
        out = try temporaryFolder() + "/out"
    }

    @discardableResult
    func issue(
        into path: String? = nil, at now: Instant = Office.start, resuming: Bool = false, hook: BatchHook? = nil
    ) async throws -> BatchReceipt {
        // Opened anew, as another run of the program would.
        try await office.again().issue(plan, into: path ?? out, at: now, resuming: resuming, hook: hook)
    }

    /// The files of the credentials by name.
    func files(in path: String? = nil) throws -> [String: [UInt8]] {
        let folder = path ?? out
        var files: [String: [UInt8]] = [:]
        for name in try names(in: folder)
        where name.hasSuffix(".json") && name != BatchMarker.name && name != ManifestWriter.name {
            files[name] = try bytes(folder + "/" + name)
        }
        return files
    }

    /// The lines of the index below its column names, as cells.
    func index(in path: String? = nil) throws -> [[String]] {
        Array(try cells(try bytes((path ?? out) + "/index.csv")).dropFirst())
    }
}

/// Stops a batch after a step, as if the machine had lost its power there.
struct PowerCut: Error {}

/// A hook that cuts the power after the step with this number, from 0, and tells how many steps there were.
final class Fuse: @unchecked Sendable {
    // Unchecked: a batch with a hook takes its steps one after the other.
    private let limit: Int
    private(set) var steps: [BatchStep] = []

    init(after limit: Int = .max) { self.limit = limit }

    var hook: BatchHook {
        { step in
            self.steps.append(step)
            if self.steps.count > self.limit { throw PowerCut() }
        }
    }
}

/// A credential as it was written.
func credential(_ bytes: [UInt8]) throws -> JSONValue { try JSONDocument(parsing: bytes).root }
