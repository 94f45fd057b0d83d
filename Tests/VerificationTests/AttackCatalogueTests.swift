import Achievements
import Foundation
import TestSupport
import Testing

/// `Tests/attacks.tsv`, held against the tests that exist.
@Suite struct AttackCatalogueTests {
    private struct Row {
        let id: String
        let name: String
        let answers: [String]
        var area: Character { id.first ?? " " }
    }

    /// How many rows each area has.
    private static let areas: [Character: Int] = [
        "J": 19, "B": 8, "E": 9, "C": 20, "D": 28, "S": 21, "T": 19, "W": 14, "X": 11, "P": 17, "I": 11, "A": 17,
        "R": 12,
        "V": 24, "K": 13, "H": 14, "L": 7,
    ]

    /// Rows of complete areas that have nothing to attack yet, and what is not there.
    private static let gaps: [String: String] = {
        var gaps: [String: String] = [:]
        // A presentation is judged as a file or against a challenge that was asked for; requests are not made or answered.
        for row in ["P08", "P09", "P10", "P11", "P12", "P13", "P14", "P15", "P16", "P17"] {
            gaps[row] = "No exchange of OpenID4VP takes place."
        }
        for row in ["L01", "L02", "L03", "L04", "L05"] { gaps[row] = "No transparency log is read." }
        gaps["L07"] = "A registry counts by one anchor: there is no number of keys to reach."
        return gaps
    }()

    private static func list() throws -> (complete: Set<Character>, rows: [Row]) {
        var complete: Set<Character> = []
        var rows: [Row] = []
        for line in String(decoding: try repositoryFile("Tests/attacks.tsv"), as: UTF8.self).split(separator: "\n")
        where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if cells[0] == "complete" {
                complete = Set(cells[1].filter { $0 != " " })
            } else {
                #expect(cells.count == 3, "\(line)")
                rows.append(Row(id: cells[0], name: cells[1], answers: cells[2].split(separator: " ").map(String.init)))
            }
        }
        return (complete, rows)
    }

    /// The text of each file that declares a suite, by the suite's name.
    private static func suites() throws -> [String: String] {
        var suites: [String: String] = [:]
        let folder = repositoryRoot + "/Tests"
        let names = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
        for name in names where name.hasSuffix(".swift") {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            for match in text.matches(of: /struct ([A-Za-z0-9]+)/) { suites[String(match.1), default: ""] += text }
        }
        return suites
    }

    @Test func everyAreaHasAllItsRows() throws {
        let list = try Self.list()
        let expected = Self.areas.flatMap { area, count in
            (1...count).map { "\(area)\($0 < 10 ? "0" : "")\($0)" }
        }
        #expect(list.rows.map(\.id).sorted() == expected.sorted())
        for row in list.rows { #expect(!row.name.isEmpty, "\(row.id)") }
    }

    /// Where an area is complete, each of its rows has a test, but for the gaps that are named above.
    @Test func everyRowOfACompleteAreaHasATest() throws {
        let list = try Self.list()
        #expect(list.complete.isSuperset(of: ["J", "B", "E", "D", "T", "W", "K", "A", "R", "P", "L", "V", "H"]))
        var gaps: Set<String> = []
        for row in list.rows where list.complete.contains(row.area) {
            #expect(row.answers != ["-"], "\(row.id) \(row.name)")
            if row.answers == ["gap"] { gaps.insert(row.id) }
        }
        #expect(gaps == Set(Self.gaps.keys))
    }

    @Test func everyTestThatIsNamedExists() throws {
        let suites = try Self.suites()
        let named = Set(Vectors.all.flatMap(\.attacks))
        for row in try Self.list().rows {
            for answer in row.answers where answer != "-" && answer != "gap" {
                if answer == "vectors" {
                    #expect(named.contains(row.id), "\(row.id)")
                    continue
                }
                if answer.hasPrefix("vector:") {
                    let vector = try Vectors.named(String(answer.dropFirst("vector:".count)))
                    // Bad input with a passing twin, or good input that is harmless.
                    #expect(vector.expected.verdict == "valid" || vector.twin != nil, "\(row.id) \(vector.id)")
                    continue
                }
                if answer.hasPrefix("Tests/") {
                    #expect(
                        FileManager.default.fileExists(atPath: repositoryRoot + "/" + answer), "\(row.id) \(answer)")
                    continue
                }
                let parts = answer.split(separator: "/").map(String.init)
                #expect(
                    parts.count == 2 && suites[parts[0]]?.contains("func \(parts[1])(") == true, "\(row.id) \(answer)")
            }
        }
    }

    /// A vector that names an attack is told of in the list.
    @Test func everyAttackOfAVectorIsListed() throws {
        let rows = try Self.list().rows
        for id in Set(Vectors.all.flatMap(\.attacks)) {
            #expect(rows.first { $0.id == id }?.answers.contains("vectors") == true, "\(id)")
        }
    }

    /// A14: learners must not leak into logs.
    @Test func personalDataIsNotPrinted() {
        let number = LearnerIdentifier(.studentNumber, "SW-204417")
        let learner = Learner(
            name: PersonName(given: "Mira", family: "Kallio"), identifiers: [number], email: "mira@mail.example")
        for text in ["\(learner)", "\(number)", String(describing: learner)] {
            for part in ["Mira", "Kallio", "204417", "mira"] { #expect(!text.contains(part), "\(text)") }
        }
    }
}
