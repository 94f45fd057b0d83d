public import Encodings
public import Issuance
public import Texts

extension HTMLPage {
    /// The page about a batch that is not issued yet: whether it would start, one card, every problem.
    ///
    /// ```swift
    /// let plan = try IssuancePlan(course: course, roster: roster, workspace: workspace, now: clock.now())
    /// let page = HTMLPage(planning: plan, made: clock.now(), texts: Texts())
    /// ```
    ///
    /// - Parameters:
    ///   - plan: The plan. Nothing in it is signed.
    ///   - made: When, for whoever finds the page later.
    ///   - texts: The language.
    public init(planning plan: IssuancePlan, made: Instant, texts: Texts) {
        let texts = texts.isolatingFacts
        var content = Self.content(planning: plan, texts: texts)
        content["made"] = .text(texts.instant(made))
        self.init(
            title: texts("page.title.plan", ["title": content[text: "heading"] ?? ""]), "plan", content, texts: texts)
    }

    /// What a template of a plan is filled with.
    ///
    /// - Parameter isAtDesk: On a page on which the batch can be signed, rather than beside a command line.
    static func content(planning plan: IssuancePlan, texts: Texts, isAtDesk: Bool = false) -> View {
        let facts = PlanFacts(plan: plan, texts: texts)
        // Of a file that cannot be read there is nothing to say but that.
        let isReadable = !plan.scan.columns.names.isEmpty
        let heading = isReadable ? facts.title : Said.shown(plan.roster.source.name)
        let kind = plan.canStart ? "starts" : "stops"
        var content = View([
            "kind": .text(plan.canStart ? "valid" : "invalid"),
            (plan.canStart ? "valid" : "invalid"): .flag(true),
            "word": .text(texts.opening(texts("page.plan.\(kind)"))),
            "meaning": .text(isAtDesk ? texts("desk.plan.\(kind)") : texts("page.plan.\(kind).meaning")),
            "heading": .text(heading),
            "skips": .text(isAtDesk ? "" : facts.skippable.map { texts("page.plan.skips", $0) } ?? ""),
        ])
        let findings = FindingsView(plan: plan, isAtDesk: isAtDesk, texts: texts)
        let problems = plan.canStart ? "page.plan.problems.skipped" : "page.plan.problems"
        content["problems"] = findings.view(.problem, heading: problems).map(View.Value.part)
        content["warnings"] = findings.view(.warning, heading: "page.plan.warnings").map(View.Value.part)
        content["notes"] = findings.view(.note, heading: "page.plan.notes").map(View.Value.part)
        if isReadable {
            content["facts"] = .part(Self.facts(facts, plan, texts))
            content["columns"] = .part(
                View([
                    "rows": .list(facts.columns.map(Self.column)), "unused": .text(facts.unusedColumns ?? ""),
                ]))
            let losses = facts.losses.map { View(["name": .text($0.element), "value": .text($0.told)]) }
            if !losses.isEmpty { content["losses"] = .part(View(["rows": .list(losses)])) }
        }
        return content
    }

    private static func facts(_ facts: PlanFacts, _ plan: IssuancePlan, _ texts: Texts) -> View {
        var view = View([
            "lines": .list(facts.lines.map { View(["line": .text($0)]) }),
            "meter": .part(
                MeterView(completeness: plan.completeness, counts: facts.elementCounts, texts: texts).view),
        ])
        view["preview"] = AwardView(plan: plan, texts: texts).view.map(View.Value.part)
        return view
    }

    private static func column(_ column: PlanFacts.Column) -> View {
        View([
            "field": .text(column.field), "letters": .text(column.letters), "name": .text(column.name),
            "how": .text(column.how),
        ])
    }
}
