import Encodings
import Stacking
import TestSupport
import Testing
import Texts

/// The code of docs/stacking.md.
@Suite struct GuideTests {
    // swift-format-ignore
    func missing(in awards: [HeldAward], rules file: [UInt8], on day: CalendarDate) throws -> [String] {
        let rules = try StackingRules(parsing: file)
        let stack = try Stack(of: awards, under: rules, on: day)
        return stack.slots.filter { !$0.isCovered }.map { "\($0.slot.id): \($0.missingCredits) credits" }
            + stack.nearMisses.map { $0.reason.message(Texts(), in: rules) }
    }

    @Test func theCodeOfTheGuideDoesWhatItSays() throws {
        let file = try repositoryFile("Examples/stacking/applied-data-practice.yaml")
        let lines = try missing(in: [award("a", ects: "5")], rules: file, on: today)
        #expect(lines.first == "data: 1 credits" && lines.count == 3)
        let near = try missing(in: [award("a", eqf: 4)], rules: file, on: today)
        #expect(near.last == "It is at EQF level 4; 5–7 is asked for.")
    }

    @Test func theGuideHasThisCode() throws {
        let guide = String(decoding: try repositoryFile("docs/stacking.md"), as: UTF8.self)
        let source = String(decoding: try repositoryFile("Tests/StackingTests/GuideTests.swift"), as: UTF8.self)
        for line in [
            "let rules = try StackingRules(parsing: file)", "let stack = try Stack(of: awards, under: rules, on: day)",
            "return stack.slots.filter { !$0.isCovered }.map { \"\\($0.slot.id): \\($0.missingCredits) credits\" }",
        ] {
            #expect(guide.contains("    " + line))
            #expect(source.contains("        " + line))
        }
    }
}
