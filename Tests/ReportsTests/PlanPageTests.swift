import Achievements
import Encodings
import Signing
import TestSupport
import Testing
import Texts

@testable import Issuance
@testable import Reports

@Suite struct PlanPageTests {
    private static let start = Instant(seconds: 1_778_571_000)  // 2026-05-12T07:30:00Z

    private func plan(_ roster: String, skipsBadRows: Bool = false) throws -> IssuancePlan {
        let workspace = try Workspace.create(
            at: temporaryFolder() + "/office",
            profile: IssuerProfile(
                name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald", identifiers: ["eidas:VATAT-U73540012"],
                baseURL: "https://sonnwald.example", timeZone: "Europe/Vienna"),
            signer: PrivateKey.generate(.ed25519), now: Self.start, seal: { _ in Array("not used".utf8) })
        return try IssuancePlan(
            course: Course(parsing: repositoryFile("Examples/sonnwald/course.yaml"), name: "course.yaml"),
            roster: Roster(.memory(Array(roster.utf8), name: "roster.csv")), workspace: workspace,
            options: IssuanceOptions(skipsBadRows: skipsBadRows), now: Self.start)
    }

    private func page(_ plan: IssuancePlan) -> String {
        HTMLPage(planning: plan, made: Self.start, texts: Texts()).html
    }

    private static let header = "First name,Last name,Email address,ID number,Grade,Date of birth\n"
    private static let ada = "Ada,Lovelace,ada@example.org,1,1,1990-02-01\n"

    @Test func aSoundPlanWouldStart() throws {
        let plan = try plan(Self.header + Self.ada)
        let page = page(plan)
        expectHarmless(page)
        let markup = Markup(page)
        #expect(plan.canStart && markup.all("section", "verdict").map { $0["class"] } == ["verdict valid"])
        #expect(!markup.has("section", "problem"))
        #expect(markup.has("section", "award") && markup.text.contains("Ada Lovelace"))
        #expect(markup.all("li", "present").count == plan.completeness.mandatoryCount + plan.completeness.optionalCount)
        #expect(part(of: page, from: "<ol class=\"squares\"", to: "</ol>").matches(of: /<li/).count == 16)
    }

    @Test func everyProblemHasRowColumnValueWhyAndWhatToDo() throws {
        let plan = try plan(
            Self.header + Self.ada + "Ömer,Çelik,omer@example,2,1,31.02.1991\n=A1,B,b@example.org,3,1,\n")
        let page = page(plan)
        expectHarmless(page)
        #expect(!plan.canStart && Markup(page).has("section", "invalid"))
        let problems = part(of: page, from: "<section class=\"card findings problem\"", to: "</section>")
        for finding in plan.findings.listed where finding.severity == .problem {
            let facts = FindingFacts(finding, course: "course.yaml", texts: Texts())
            for text in [facts.place, facts.value ?? "", facts.code, facts.message, facts.next] {
                #expect(problems.contains(HTMLEscaping.escaped(text)), "\(text)")
            }
        }
        // A finding that may be as it is stands apart.
        let look = part(of: page, from: "<section class=\"card findings warning-list\"", to: "</section>")
        #expect(look.contains("learner.email_invalid") && !problems.contains("learner.email_invalid"))
        #expect(page.contains("--skip-bad-rows"))
    }

    /// Whoever sits at the desk has a form, and no command to give a flag to.
    @Test(arguments: Language.allCases)
    func theDeskSaysWhatToDoInWordsOfItsForm(_ language: Language) throws {
        let texts = Texts(language: language)
        let found = Texts.keys(in: .english).flatMap(\.keys).filter { key in
            ["next.csv.", "next.xlsx.", "next.learner.", "next.course.", "next.batch.same_course"].contains {
                // Which sheet is asked on a page of its own, before there is a plan.
                key.hasPrefix($0) && key != "next.xlsx.sheet"
            }
        }
        var flags = 0
        for key in found {
            let finding = Finding(.problem, String(key.dropFirst("next.".count)))
            let atDesk = FindingFacts(finding, course: "course.yaml", isAtDesk: true, texts: texts).next
            #expect(!atDesk.contains("--"), "\(key): \(atDesk)")
            if FindingFacts(finding, course: "course.yaml", texts: texts).next.contains("--") { flags += 1 }
        }
        #expect(found.count > 30 && flags > 5)
    }

    @Test func theDeskNamesTheFieldOfItsForm() {
        let texts = Texts()
        let finding = Finding(.problem, "csv.date_order")
        let next = FindingFacts(finding, course: "course.yaml", isAtDesk: true, texts: texts).next
        #expect(next.contains(texts("desk.date_order")))
    }

    @Test func aDayIsWrittenAsPeopleWriteIt() {
        let finding = Finding(.warning, "batch.same_course", facts: ["count": "2", "date": "2026-05-08"])
        let german = FindingFacts(finding, course: "course.yaml", texts: Texts(language: .german)).message
        #expect(german.contains("8. Mai 2026") && !german.contains("2026-05-08"))
    }

    @Test(arguments: SafetyTests.corpus)
    func aCellIsTextWhereverItStands(_ payload: String) throws {
        let cell = "\"" + payload.replacing("\"", with: "\"\"") + "\""
        let header = "First name,Last name,Email address,ID number,Grade,Date of birth,\(cell)\n"
        for roster in [
            Self.header + "\(cell),\(cell),\(cell),1,\(cell),\(cell)\n", header + "Ada,Lovelace,a@b.example,1,1,,x\n",
        ] {
            expectHarmless(page(try plan(roster)), "\(payload)")
        }
    }

    @Test func aThousandProblemsAreCountedAndAHundredShown() throws {
        let rows = (0..<150).map { "A\($0),B,a\($0)@example.org,\($0 + 10),1,31.02.1991\n" }.joined()
        // One day that can be read: a column without any is one problem.
        let plan = try plan(Self.header + Self.ada + rows)
        let page = page(plan)
        let problems = part(of: page, from: "<section class=\"card findings problem\"", to: "</section>")
        #expect(problems.matches(of: /<tr role="row"><th role="rowheader"/).count == FindingFacts.mostListed)
        #expect(problems.contains("(150)") && problems.contains("50"))
    }

    @Test func rowsThatAreLeftOutDoNotStopIt() throws {
        let plan = try plan(Self.header + Self.ada + "=A1,B,b@example.org,3,1,\n", skipsBadRows: true)
        let page = page(plan)
        #expect(plan.canStart && Markup(page).has("section", "valid"))
        #expect(page.contains(HTMLEscaping.escaped(Texts()("page.plan.problems.skipped"))))
    }

    @Test func aRosterThatCannotBeReadIsSaidSo() throws {
        let page = page(try plan(""))
        expectHarmless(page)
        #expect(Markup(page).has("section", "invalid") && Markup(page).has("section", "problem"))
        #expect(!Markup(page).has("section", "award"))
    }
}
