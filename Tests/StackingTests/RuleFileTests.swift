import Achievements
import Encodings
import TestSupport
import Testing
import Texts

@testable import Stacking

/// Rule files: what is read, and every mistake with its line, its code and a way out.
@Suite struct RuleFileTests {
    @Test func everythingIsRead() throws {
        let rules = try rules(
            """
            language: en
            date: 2026-03-01
            kind: elective
            target: { title: Certificate, id: "https://example.org/certificate", eqf: 7, credits: 30, fields: ["06"] }
            total_credits: { min: 30, max: 40 }
            eqf: { min: 5, max: 7 }
            slots:
              - id: core
                title: { en: Core, de: Kern }
                credits: { min: 10, max: 15 }
                from:
                  - https://example.org/achievements/a
                  - { issuer: "did:web:issuer.example", field: "0612", eqf: 6, credits: { max: 6 } }
                outcomes: ["http://data.europa.eu/esco/skill/1"]
                min_grade: "2"
              - { id: choice, pick: 2 }
            share_at_level: { eqf: 6, percent: 75 }
            share_in_field: { field: "06", percent: 50 }
            max_age_years: 5
            valid_on: 2026-10-01
            max_prior_learning_percent: 20
            require: [accredited, identity_checked, graded]
            accept_attendance: yes
            languages: [en, de]
            count_once: { within: no, against: ["https://example.org/degree"] }
            counts_in_part: yes
            credit_factors: { ecvet: 0.5, hours: 0.04 }
            prerequisites: [core]
            order: [core, choice]
            exclusions: [["https://example.org/achievements/a", "https://example.org/achievements/b"]]
            issuers_allowed: ["did:web:issuer.example"]
            issuers_denied: ["did:web:mill.example"]
            """)
        #expect(rules.kind == .elective && rules.eqf == 5...7 && rules.target?.eqf?.number == 7)
        #expect(rules.slots.map(\.id) == ["core", "choice"] && rules.slots[1].pick == 2)
        #expect(rules.slots[0].from.count == 2 && rules.slots[0].from[1].field == "0612")
        #expect(rules.slots[0].credits?.text == "10–15" && rules.totalCredits?.text == "30–40")
        #expect(rules.shares.count == 2 && rules.requirements.count == 3)
        #expect(!rules.countOnce.within && rules.countsInPart && rules.acceptsAttendance)
        #expect(rules.creditFactors["hours"]?.text == "0.04" && rules.digest.utf8.count == 64)
        // Every rule is said in a sentence, and none with a hole in it.
        let sentences = rules.sentences(Texts())
        #expect(sentences.count == 25)
        for sentence in sentences { #expect(!sentence.contains("…") && !sentence.contains("rules.say")) }
    }

    @Test func theSmallestFileIsFourEntries() throws {
        #expect(mistakes(head).isEmpty)
        for key in ["id", "version", "body", "title"] {
            let lines = head.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
            #expect(mistakes(lines.joined(separator: "\n")) == ["rules.missing"], "\(key)")
        }
    }

    @Test(arguments: [
        ("testamur: course 1\n", "rules.version"), ("eqff: 5\n", "rules.unknown_key"),
        ("eqf: 9\n", "rules.value"), ("eqf: { min: 7, max: 5 }\n", "rules.contradiction"),
        ("total_credits: 2,5\n", "rules.value"), ("total_credits: { min: 9, max: 8 }\n", "rules.contradiction"),
        ("total_credits: 1001\n", "rules.value"), ("total_credits: [5]\n", "rules.type"),
        ("date: 2026-02-30\n", "rules.value"), ("kind: loose\n", "rules.value"),
        ("kind: elective\n", "rules.contradiction"), ("require: [graded, honest]\n", "rules.value"),
        ("accept_attendance: maybe\n", "rules.value"),
        ("share_at_level: { eqf: 6, percent: 75 }\n", "rules.contradiction"),
        ("share_in_field: { field: \"97\", percent: 75 }\ntotal_credits: 5\n", "rules.value"),
        ("max_prior_learning_percent: 50\n", "rules.contradiction"), ("order: [core]\n", "rules.unknown_slot"),
        ("slots: [{ id: a }, { id: a }]\n", "rules.duplicate_slot"), ("slots: [{ title: A }]\n", "rules.missing"),
        ("slots: [{ id: a, pick: 0 }]\n", "rules.value"), ("slots: [{ id: a, form: b }]\n", "rules.unknown_key"),
        ("kind: rigid\nslots: [{ id: a, pick: 2 }]\n", "rules.contradiction"),
        ("slots: [{ id: a, from: [b] }]\n", "rules.value"), ("exclusions: [\"a:b\"]\n", "rules.type"),
        ("credit_factors: { points: 2 }\n", "rules.unknown_key"), ("languages: [english]\n", "rules.value"),
        ("issuers_allowed: [a]\nissuers_denied: [a]\n", "rules.contradiction"),
        ("eqf: &a 5\nmax_age_years: *a\n", "rules.anchor"), ("eqf: !!int 5\n", "rules.anchor"),
        ("eqf: 5\neqf: 6\n", "rules.duplicate_key"), ("eqf: [\n", "rules.syntax"),
        ("title: \"a\u{202E}b\"\n", "rules.duplicate_key"), ("source: here\n", "rules.value"),
    ])
    func aMistakeHasItsCode(yaml: String, code: String) {
        let text =
            yaml.hasPrefix("testamur")
            ? yaml + head.split(separator: "\n").dropFirst().joined(separator: "\n") : head + yaml
        let found = mistakes(text)
        #expect(found.contains(code), "\(yaml): \(found)")
        for problem in StackingRules.reading(Array(text.utf8)).problems {
            #expect(!Texts().reason(of: problem).contains("…"))
        }
    }

    @Test func mistakesAreToldTogetherWithTheirLines() throws {
        let text = head + "eqf: 9\nmax_age_years: x\nslots:\n  - id: a\n    credits: ten\n"
        let problems = StackingRules.reading(Array(text.utf8)).problems
        #expect(problems.map(\.line) == [6, 7, 10])
        #expect(problems.map(\.place) == [.pointer("/eqf"), .pointer("/max_age_years"), .pointer("/slots/0/credits")])
    }

    @Test func limitsHold() {
        let limits = StackingLimits(bytes: head.utf8.count + 40, slots: 2)
        let small = Array((head + "slots: [{ id: a }, { id: b }]\n").utf8)
        #expect(StackingRules.reading(small, limits: limits).problems.isEmpty)
        let slots = Array((head + "slots: [{ id: a }, { id: b }, { id: c }]").utf8)
        #expect(StackingRules.reading(slots, limits: limits).problems.map(\.reason) == ["rules.too_large"])
        let bytes = small + [UInt8](repeating: 0x0A, count: 20)
        #expect(StackingRules.reading(bytes, limits: limits).problems.map(\.reason) == ["rules.too_large"])
        #expect(mistakes(head + "slots: " + String(repeating: "[", count: 200)) == ["rules.too_large"])
        #expect(mistakes(head + "x: [" + String(repeating: "1,", count: 6_000) + "]\n") == ["rules.too_large"])
        #expect(StackingRules.reading([0xFF, 0xFE]).problems.map(\.reason) == ["rules.encoding"])
        #expect(mistakes("") == ["rules.version"])
    }

    @Test func aBitMoreOrLessNeverCrashesTheReader() throws {
        let file = try repositoryFile("Examples/stacking/short-learning-programme.yaml")
        var random = SeededGenerator(seed: 5)
        for _ in 0..<400 {
            var bytes = file
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + 7))
            default: bytes.insert(contentsOf: Array("- {".utf8), at: place)
            }
            _ = StackingRules.reading(bytes)
        }
    }

    @Test(arguments: ["common-microcredential-framework", "short-learning-programme", "applied-data-practice"])
    func theExamplesAreSound(name: String) throws {
        let rules = try StackingRules(parsing: try repositoryFile("Examples/stacking/\(name).yaml"))
        #expect(!rules.sentences(Texts()).isEmpty)
    }
}
