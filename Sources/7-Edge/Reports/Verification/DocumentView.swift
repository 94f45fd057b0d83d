import Encodings
import Texts
import Trust
import Verification

/// One file on a page: verdict, what is claimed and what is established, every check; and what is inside it.
struct DocumentView {
    let texts: Texts
    let registries: [TrustRegistry]
    /// Whether the checks that passed are folded away.
    let foldsPassed: Bool

    func view(of document: JudgedDocument) -> View {
        var view =
            switch document.result {
            case .credential(let report): self.view(of: report, hasLook: document.hasUncheckedLook)
            case .presentation(let report): self.view(of: report)
            case .refused(let refusal): self.view(of: refusal)
            case .unread(let error):
                card(unread: (texts.reason(of: error), error.reason, texts.nextStep(after: error)))
            }
        view["file"] = .text(Said.shown(document.name))
        return view
    }

    private func view(of report: Report, name: String = "", hasLook: Bool = false) -> View {
        var card = VerdictView(report.verdict, texts: texts)
        card.isPartial = report.policy.only != nil
        if report.verdict == .valid, ClaimStanding(report) != .proven { card.meaning = texts("page.meaning.policy") }
        let deciding = report.decidingReasons
        card.reason = deciding.first.map(told)
        card.others = max(0, deciding.count - 1)
        var view = card.view
        view["name"] = .text(name)
        let hasLook = hasLook || report.credential.image != nil
        let facts = FactsView(texts: texts, registries: registries, hasUncheckedLook: hasLook)
        view["facts"] = .part(
            View(["claimed": .part(facts.claimed(report)), "established": .part(facts.established(report))]))
        let timeline = TimelineView(texts: texts).lines(of: report)
        view["timeline"] = .list(timeline)
        view["hasTimeline"] = .flag(!timeline.isEmpty)
        view["groups"] = .list(CheckView(texts: texts, foldsPassed: foldsPassed).groups(report.checks))
        view["about"] = .text(report.credentials.isEmpty ? "" : record(report))
        view["inner"] = .list(inner(report.credentials, "report.inner"))
        return view
    }

    private func view(of report: PresentationReport) -> View {
        var card = VerdictView(report.verdict, texts: texts)
        card.isPartial = report.policy.only != nil
        if report.verdict == .valid { card.meaning = texts("page.meaning.presentation") }
        let deciding = report.decidingReasons
        card.reason = deciding.first.map(told)
        card.others = max(0, deciding.count - 1)
        var view = card.view
        view["about"] = .text(texts("report.presentation"))
        view["groups"] = .list(
            CheckView(texts: texts, isPresentation: true, foldsPassed: foldsPassed).groups(report.checks))
        view["inner"] = .list(inner(report.credentials, "report.credential"))
        return view
    }

    private func view(of refusal: RefusedInput) -> View {
        var card = VerdictView(refusal.verdict, texts: texts)
        card.reason = told(refusal.reason)
        return card.view
    }

    private func card(unread reason: (message: String, code: String, next: String)) -> View {
        var card = VerdictView(unreadWith: texts)
        card.reason = reason
        return card.view
    }

    private func told(_ reason: Reason) -> (message: String, code: String, next: String) {
        (reason.message(texts), reason.code.rawValue, reason.nextOnPage(texts))
    }

    private func inner(_ reports: [Report], _ key: String) -> [View] {
        reports.enumerated().map { position, report in
            view(of: report, name: texts(key, ["number": String(position + 1)]))
        }
    }

    private func record(_ report: Report) -> String {
        let counts = Verdict.allCases.compactMap { verdict -> String? in
            let count = report.credentials.count { $0.verdict == verdict }
            return count > 0 ? texts("count.\(verdict.rawValue)", ["count": String(count)]) : nil
        }
        return texts(
            "report.record",
            [
                "verdict": texts("verdict.\(report.ownVerdict.rawValue)"), "count": String(report.credentials.count),
                "counts": texts.list(counts),
            ])
    }
}

extension Report {
    /// Why the verdict is not `valid`, the reason that it names first; what is in it comes behind its own.
    var decidingReasons: [Reason] { Self.ordered(Self.reasons(of: checks, credentials), verdict, primary) }

    fileprivate static func reasons(of checks: [CheckResult], _ credentials: [Report]) -> [Reason] {
        CheckStanding.sorted(checks).filter { CheckStanding($0) <= .open }.compactMap(\.outcome.reason)
            + credentials.flatMap { $0.decidingReasons }
    }

    fileprivate static func ordered(_ reasons: [Reason], _ verdict: Verdict, _ primary: ReasonCode?) -> [Reason] {
        guard verdict != .valid, let first = reasons.firstIndex(where: { $0.code == primary }) else { return reasons }
        var reasons = reasons
        let reason = reasons.remove(at: first)
        return [reason] + reasons
    }
}

extension PresentationReport {
    fileprivate var decidingReasons: [Reason] {
        Report.ordered(Report.reasons(of: checks, credentials), verdict, primary)
    }
}
