import Contexts
import DataIntegrity
import Encodings
import JSON
import LinkedData
import TestSupport
import Testing
import Verification

/// Under proofs over RDF the order of values in a list is not signed: whoever holds a credential may change it. No verdict, no reason
/// and nothing that is shown may rest on it.
@Suite struct ValueOrderTests {
    private typealias Place = [String]
    private static let results = ["credentialSubject", "result"]
    private static let alignments = ["credentialSubject", "achievement", "alignment"]
    private static let identifiers = ["credentialSubject", "identifier"]

    /// What is said of a credential, in every order of the list at a place; the one thing that all orders must share.
    private func told(
        _ place: [String], requires: String? = nil, applicants: ApplicantList? = nil,
        _ change: (inout [JSON]) -> Void
    ) throws -> Told {
        let vector = try Vectors.named("good/linked")
        var document = try vector.unsigned
        var values = document.list(at: place)
        change(&values)
        document.set(place, to: .array(values))
        let signed = try JSONDocument(
            parsing: DataIntegrity.secured(
                document,
                options: ProofOptions(
                    verificationMethod: "did:web:sonnwald.example#key-1", created: Instant("2026-05-12T07:30:00Z")),
                suite: .eddsaRDFC2022, signer: TestKeys.signer("issuer-web"), processor: .bundled)
        ).root.tree
        var judging = try Judging(vector)
        if let requires {
            judging.policy = try Policy(
                parsing: Array(#"{"policy": "asking", "version": 1, "requires": \#(requires)}"#.utf8))
        }
        var first: Told?
        var generator = SeededGenerator(seed: 3)
        let orders = [values, values.reversed()] + (0..<6).map { _ in values.shuffled(using: &generator) }
        for order in orders {
            var held = signed
            held.set(place, to: .array(order))
            let bytes = Array(held.text().utf8)
            let judged = judging.judge(bytes)
            let report = try #require(judged.reports.first)
            // Nobody who checks the signature sees that the order is another.
            #expect(report[.proofSignature]?.isPassed == true)
            var found = Told(
                verdict: report.verdict.rawValue, primary: report.primary?.rawValue ?? "",
                findings: judged.outcome.findings,
                facts: report.checks.map { ($0.outcome.reason?.facts ?? [:]).sorted { $0.key < $1.key }.description },
                claimed: report.claimed)
            if let applicants { found.findings.append("\(applicants.finding(for: report).outcome)") }
            if let first { #expect(found == first) } else { first = found }
        }
        return try #require(first)
    }

    private struct Told: Equatable {
        var verdict: String
        var primary: String
        var findings: [String]
        var facts: [String]
        var claimed: ClaimedFacts
    }

    // MARK: Grades

    private func grades(_ grades: [String]) throws -> Told {
        try told(Self.results, requires: #"{"grades": ["1", "2"]}"#) { results in
            let result = results[0]
            results = grades.map { grade in
                var other = result
                other["value"] = .string(grade)
                return other
            }
        }
    }

    @Test(arguments: [["5", "1"], ["1", "5", "2"], ["1", "3"]])
    func everyGradeMustBeOneThatIsAskedFor(_ stated: [String]) throws {
        let told = try grades(stated)
        #expect(told.verdict == "invalid" && told.primary == "policy.requirement_missing")
        #expect(told.claimed.result == stated.sorted().joined(separator: ", "))
    }

    @Test(arguments: [["1"], ["1", "2"], ["2", "2"]])
    func gradesThatAreAllAskedForAreEnough(_ stated: [String]) throws {
        #expect(try grades(stated).verdict == "valid")
    }

    // MARK: Levels

    private func levels(_ least: Int, _ add: @escaping (inout [JSON]) -> Void) throws -> Told {
        try told(Self.alignments, requires: #"{"minimumEQF": \#(least)}"#) { alignments in
            alignments.removeAll { ["ext:EQF", "ext:QF-EHEA"].contains($0["targetType"]?.string ?? "") }
            add(&alignments)
        }
    }

    private static func alignment(_ type: String, _ code: String, _ name: String, _ url: String) -> JSON {
        [
            "type": ["Alignment"], "targetType": .string("ext:" + type), "targetCode": .string(code),
            "targetName": .string(name), "targetUrl": .string(url),
        ]
    }

    private static func eqf(_ level: Int) -> JSON {
        alignment("EQF", "\(level)", "EQF level \(level)", "http://data.europa.eu/snb/eqf/\(level)")
    }

    private static func cycle(_ cycle: Int) -> JSON {
        alignment("QF-EHEA", "\(cycle)", "QF-EHEA cycle \(cycle)", "http://data.europa.eu/snb/eqf/\(cycle + 5)")
    }

    @Test func ofSeveralLevelsTheLowestCounts() throws {
        let low = try levels(7) { $0 += [Self.eqf(6), Self.eqf(7)] }
        #expect(low.verdict == "invalid" && low.primary == "policy.requirement_missing")
        #expect(low.claimed.level == "EQF 6, EQF 7" && low.claimed.eqf == nil)
        let high = try levels(7) { $0 += [Self.eqf(7), Self.eqf(8)] }
        #expect(high.verdict == "valid")
        let once = try levels(7) { $0 += [Self.eqf(7), Self.eqf(7)] }
        #expect(once.verdict == "valid" && once.claimed.level == "EQF 7" && once.claimed.eqf == 7)
    }

    @Test func ofSeveralCyclesTheLowestCounts() throws {
        #expect(try levels(7) { $0 += [Self.cycle(1), Self.cycle(2)] }.primary == "policy.requirement_missing")
        #expect(try levels(7) { $0 += [Self.cycle(2), Self.cycle(2)] }.verdict == "valid")
    }

    /// One of the two levels is that of the cycle; the other is none the less another.
    @Test func everyLevelIsComparedWithTheCycle() throws {
        let two = try levels(6) { $0 += [Self.eqf(6), Self.eqf(7), Self.cycle(1)] }
        #expect(two.findings.contains("content.level failed level.inconsistent"))
        let one = try levels(6) { $0 += [Self.eqf(6), Self.cycle(1)] }
        #expect(!one.findings.contains { $0.hasPrefix("content.level") })
    }

    // MARK: Places

    private func places(_ codes: [(String, String)]) throws -> Told {
        try told(Self.alignments) { alignments in
            alignments.removeAll { $0["targetType"]?.string == "ext:AwardPlace" }
            alignments += codes.map { short, code in
                Self.alignment(
                    "AwardPlace", short, short, "http://publications.europa.eu/resource/authority/country/" + code)
            }
        }
    }

    @Test func everyPlaceOfAwardIsCompared() throws {
        let two = try places([("AT", "AUT"), ("DE", "DEU")])
        #expect(two.findings.contains("place.awarding_country failed place.conflict"))
        #expect(two.claimed.place == "AUT, DEU")
        let one = try places([("AT", "AUT"), ("AT", "AUT")])
        #expect(!one.findings.contains { $0.hasPrefix("place.awarding_country") })
        #expect(one.claimed.place == "AUT")
    }

    // MARK: Workload

    private func credits(_ points: [String]) throws -> Told {
        try told(Self.alignments) { alignments in
            guard let framework = alignments.first(where: { $0["targetType"]?.string == "ext:CreditFramework" }) else {
                return
            }
            alignments.removeAll { $0["targetType"]?.string == "ext:CreditFramework" }
            alignments += points.map { points in
                var other = framework
                other["targetCode"] = .string(points)
                return other
            }
        }
    }

    @Test func creditsThatDifferAreNone() throws {
        let two = try credits(["4", "40"])
        #expect(two.findings.contains("content.workload unknown workload.partial"))
        let one = try credits(["4", "4"])
        #expect(!one.findings.contains { $0.hasPrefix("content.workload") })
        #expect(one.claimed.workload == "4 ECTS, 100 h")
    }

    // MARK: People

    private func people(_ names: [String], born days: [String] = [], number: String? = nil) throws -> Told {
        let list = ApplicantList([
            Applicant(row: 2, names: ["Mira Kallio-Brandt"], birthDate: try CalendarDate("1999-05-05")),
            Applicant(row: 3, names: ["Ben Ek"]),
        ])
        return try told(Self.identifiers, applicants: list) { identifiers in
            let stated = names.map { ("name", $0) } + days.map { ("dateOfBirth", $0) }
            identifiers = stated.map { type, value in
                [
                    "type": "IdentityObject", "hashed": false, "identityType": .string(type),
                    "identityHash": .string(value),
                ]
            }
        }
    }

    @Test func everyNameIsShownAndCompared() throws {
        let two = try people(["Mira Kallio-Brandt", "Ben Ek"])
        #expect(two.claimed.learner == "Ben Ek / Mira Kallio-Brandt")
        #expect(two.findings.last?.hasPrefix("passed") == false)
        let one = try people(["Mira Kallio-Brandt", "Mira Kallio-Brandt"])
        #expect(one.claimed.learner == "Mira Kallio-Brandt")
        #expect(one.findings.last?.hasPrefix("passed") == true)
    }

    @Test func everyDayOfBirthIsCompared() throws {
        let two = try people(["Mira Kallio-Brandt"], born: ["1999-05-05", "1961-01-02"])
        #expect(two.findings.contains("date.birth failed time.malformed"))
        #expect(two.findings.last?.hasPrefix("failed") == true)
        let one = try people(["Mira Kallio-Brandt"], born: ["1999-05-05", "1999-05-05"])
        #expect(!one.findings.contains { $0.hasPrefix("date.birth") })
        #expect(one.findings.last?.hasPrefix("passed") == true)
    }
}

extension JSON {
    /// The list at a path of members; empty where there is none.
    fileprivate func list(at path: [String]) -> [JSON] {
        path.reduce(Optional(self)) { $0?[$1] }?.array ?? []
    }
}
