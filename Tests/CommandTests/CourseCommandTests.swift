import Foundation
import TestSupport
import Testing

@Suite struct CourseCommandTests {
    @Test func aNewDescriptionLacksWhatIsBlank() throws {
        let tool = try CommandLineTool()
        #expect(try tool.run("course", "new", "course.yaml", "--language", "de").status == 0)
        let check = try tool.run("course", "check", "course.yaml", "--format", "json")
        #expect(check.status == 65)
        let report = try #require(check.json as? [String: Any])
        #expect(report["ready"] as? Bool == false)
        let elements = try #require(report["elements"] as? [[String: Any]])
        #expect(elements.count == 16)
        #expect(
            elements.filter { $0["standing"] as? String == "missing" }.contains { $0["element"] as? String == "title" })
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["reason"] as? String == "title.missing" && $0["line"] as? Int != nil })
        #expect(try tool.run("course", "check", "course.yaml").output.contains("[outcomes.missing]"))
        // An existing description is never overwritten.
        #expect(try tool.run("course", "new", "course.yaml").status == 73)
    }

    @Test func anExampleLacksNothing() throws {
        let tool = try CommandLineTool()
        let check = try tool.run("course", "check", MainJob.course)
        #expect(check.status == 0 && check.errors.isEmpty)
        #expect(try tool.run("course", "check", "nothing.yaml").status == 66)
    }

    @Test func aDescriptionMayExtendOthers() throws {
        let tool = try CommandLineTool()
        try tool.write("institution.yaml", "testamur: course 1\nparticipation: online\n")
        let text = try tool.run("course", "new", "--extends", "institution.yaml").output
        #expect(text.contains("\nextends: institution.yaml\n"))
        try tool.write("course.yaml", text.replacing("\nparticipation:\n", with: "\n"))
        let missing = try tool.run("course", "check", "course.yaml").output
        #expect(!missing.contains("[participation.missing]") && missing.contains("[title.missing]"))
        try tool.write("course.yaml", "testamur: course 1\nextends: course.yaml\n")
        let refused = try tool.run("course", "check", "course.yaml")
        #expect(refused.status == 65 && refused.errors.contains("[course.extends]"))
    }
}
