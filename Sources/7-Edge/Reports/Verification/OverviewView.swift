import Encodings
import Texts
import Verification

/// Several files as a table, what needs a look first.
struct OverviewView {
    let texts: Texts

    func view(of documents: [(document: JudgedDocument, anchor: String?)]) -> View {
        view(
            documents.map { $0.document.verdict?.rawValue ?? "unread" },
            documents.map { anchored(row($0.document), $0.anchor) })
    }

    /// The same of rows that were made while the files were judged; the first have a card each.
    func view(of rows: [GatheredDocuments.Row]) -> View {
        view(
            rows.map(\.kind),
            rows.enumerated().map { position, row in
                anchored(row.view, position < HTMLPage.mostCards ? "file-\(position + 1)" : nil)
            })
    }

    private func view(_ kinds: [String], _ rows: [View]) -> View {
        View([
            "counts": .list(counts(kinds)), "rows": .list(rows),
            "summary": .text(texts("page.summary", ["count": String(rows.count)])),
        ])
    }

    private func anchored(_ row: View, _ anchor: String?) -> View {
        var row = row
        row["anchor"] = .text(anchor ?? "")
        return row
    }

    /// How many files of each verdict, the worst first, and none of what there is nothing of.
    private func counts(_ kinds: [String]) -> [View] {
        ["invalid", "unread", "unknown", "valid"].compactMap { kind in
            let count = kinds.count { $0.utf8.elementsEqual(kind.utf8) }
            guard count > 0 else { return nil }
            return View([
                "kind": .text(kind), kind: .flag(true), "count": .text(texts.number(count)),
                "word": .text(VerdictView.word(kind, texts)),
            ])
        }
    }

    /// A file's row, without the place of its card.
    func row(_ document: JudgedDocument) -> View {
        let kind = document.verdict?.rawValue ?? "unread"
        let needsLook = document.verdict == .valid && document.findingToDecide != nil
        let word = needsLook ? texts("report.attention.decision") : VerdictView.word(kind, texts)
        var view = View([
            "kind": .text(kind), kind: .flag(true), "word": .text(word),
            "file": .text(Said.shown(document.name)),
        ])
        switch document.result {
        case .credential(let report):
            fill(&view, [report], report.decidingReasons.first ?? document.findingToDecide)
        case .presentation(let report):
            let own = CheckStanding.sorted(report.checks).first { CheckStanding($0) <= .open }?.outcome.reason
            let deciding = own ?? report.credentials.lazy.compactMap(\.decidingReasons.first).first
            fill(&view, report.credentials, deciding ?? document.findingToDecide)
        case .refused(let refusal): fill(&view, [], refusal.reason)
        case .unread(let error):
            view["reason"] = .text(texts.reason(of: error))
            view["code"] = .text(error.reason)
        }
        return view
    }

    private func fill(_ view: inout View, _ reports: [Report], _ reason: Reason?) {
        view["claims"] = .list(reports.prefix(Self.mostNamed).map(claim))
        if reports.count > Self.mostNamed {
            view["moreClaims"] = .text(texts("cli.issue.more", ["count": String(reports.count - Self.mostNamed)]))
        }
        let names = reports.prefix(Self.mostNamed).compactMap(\.established.legalName)
        view["established"] = .list(
            Self.unique(names).map { View(["name": .text(Said.shown($0))]) })
        view["isNotEstablished"] = .flag(names.isEmpty)
        guard let reason else { return }
        view["reason"] = .text(reason.message(texts))
        view["code"] = .text(reason.code.rawValue)
    }

    private func claim(_ report: Report) -> View {
        let claimed = report.claimed
        return View([
            "learner": .text(claimed.learner.map { Said.shown($0, limit: Self.cell) } ?? ""),
            "title": .text(claimed.title.map { Said.shown($0, limit: Self.cell) } ?? ""),
        ])
    }

    /// Most credentials of one file that a row names, and most characters of one of their texts.
    private static let (mostNamed, cell) = (3, 120)

    private static func unique(_ names: [String]) -> [String] {
        names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
