import Achievements
import JSON
import Texts
import Verification

/// The checks of a report in groups, the most urgent first, each to be opened.
struct CheckView {
    let texts: Texts
    /// Whether they are those of a presentation.
    var isPresentation = false
    /// Whether what passed is folded away: there are other files on the page, or other things to see.
    var foldsPassed = false

    func groups(_ checks: [CheckResult]) -> [View] {
        var named: Set<String> = []
        var groups: [(standing: CheckStanding, checks: [View])] = []
        for result in CheckStanding.sorted(checks) {
            let standing = CheckStanding(result)
            let view = view(of: result, standing, named: &named)
            if groups.last?.standing == standing {
                groups[groups.count - 1].checks.append(view)
            } else {
                groups.append((standing, [view]))
            }
        }
        return groups.map { group in
            View([
                "standing": .text(group.standing.rawValue),
                "heading": .text(texts("page.checks.\(group.standing.rawValue)")),
                "isFolded": .flag(group.standing >= (foldsPassed ? .passed : .skipped)),
                "count": .text(String(group.checks.count)),
                "checks": .list(group.checks),
            ])
        }
    }

    /// - Parameter named: The reasons that stand above already, with their places: they are not told twice.
    private func view(of result: CheckResult, _ standing: CheckStanding, named: inout Set<String>) -> View {
        var view = View([
            "standing": .text(standing.rawValue), standing.rawValue: .flag(true), "title": .text(title(of: result)),
            "id": .text(result.check.rawValue), "outcome": .text(texts("outcome.\(result.outcome.name)")),
            "isOpen": .flag(standing <= .finding),
        ])
        let evidence = EvidenceView(texts: texts, check: result.check).rows(result.evidence)
        view["evidence"] = .list(evidence)
        view["hasEvidence"] = .flag(!evidence.isEmpty)
        guard let reason = result.outcome.reason, standing != .skipped else {
            view["isPlain"] = .flag(evidence.isEmpty && result.note == nil)
            if let note = result.note {
                view["isOpen"] = .flag(true)
                view["code"] = .text(note.code.rawValue)
                view["message"] = .text(note.message(texts))
                view["next"] = .text(note.nextOnPage(texts))
            }
            return view
        }
        view["code"] = .text(reason.code.rawValue)
        view[text: "place"] = reason.pointer.flatMap { $0.isEmpty ? nil : Said.shown($0) }
        if named.insert("\(reason.code.rawValue) \(reason.pointer ?? result.check.rawValue)").inserted {
            view["message"] = .text(reason.message(texts))
            view["next"] = .text(reason.nextOnPage(texts))
        } else {
            view["message"] = .text(texts("report.same_reason"))
        }
        return view
    }

    private func title(of result: CheckResult) -> String {
        let isPresentation = isPresentation && result.check == .formatRecognised
        return texts(isPresentation ? "check.presentation" : "check.\(result.check.rawValue)")
    }
}
