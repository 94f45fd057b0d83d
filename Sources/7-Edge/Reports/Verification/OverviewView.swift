import Encodings
import Texts
import Verification

/// Several files as a table, what needs a look first.
struct OverviewView {
    let texts: Texts

    func view(of documents: [(document: JudgedDocument, anchor: String?)]) -> View {
        view(
            documents.map { item in
                Entry(
                    kind: item.document.kind, application: item.document.application,
                    view: anchored(row(item.document), item.anchor))
            })
    }

    /// The same of rows that were made while the files were judged; the first have a card each.
    func view(of rows: [GatheredDocuments.Row]) -> View {
        view(
            rows.enumerated().map { position, row in
                let anchor = position < HTMLPage.mostCards ? "file-\(position + 1)" : nil
                return Entry(kind: row.kind, application: row.application, view: anchored(row.view, anchor))
            })
    }

    /// A row on its way into the table.
    private struct Entry {
        let kind: String
        let application: String
        var view: View
    }

    /// - Parameter entries: What needs a look first; each application stands where the first of its files does.
    private func view(_ entries: [Entry]) -> View {
        var places: [[UInt8]: Int] = [:]
        var groups: [[Entry]] = []
        for entry in entries {
            let name = Array(entry.application.utf8)
            if let place = places[name] {
                groups[place].append(entry)
            } else {
                places[name] = groups.count
                groups.append([entry])
            }
        }
        if groups.count > 1 {
            for place in groups.indices { groups[place][0].view["group"] = .text(heading(groups[place])) }
        }
        return View([
            "counts": .list(counts(entries)), "rows": .list(groups.flatMap { $0 }.map(\.view)),
            "summary": .text(texts("page.summary", ["count": String(entries.count)])),
        ])
    }

    private func heading(_ group: [Entry]) -> String {
        let counts = counted(group).map { texts("count.\($0.kind)", ["count": String($0.count)]) }
        let name = group[0].application.isEmpty ? "." : group[0].application
        return texts("report.group", ["name": Said.shown(name), "counts": texts.list(counts)])
    }

    private func anchored(_ row: View, _ anchor: String?) -> View {
        var row = row
        row["anchor"] = .text(anchor ?? "")
        return row
    }

    private func counted(_ entries: [Entry]) -> [(kind: String, count: Int)] {
        JudgedDocument.kinds.compactMap { kind in
            let count = entries.count { $0.kind.utf8.elementsEqual(kind.utf8) }
            return count > 0 ? (kind, count) : nil
        }
    }

    /// How many files stand how, the worst first, and none of what there is nothing of.
    private func counts(_ entries: [Entry]) -> [View] {
        counted(entries).map { kind, count in
            let look = Self.look(of: kind)
            return View([
                "kind": .text(look), look: .flag(true),
                "word": .text(texts.opening(texts("count.\(kind)", ["count": String(count)]))),
            ])
        }
    }

    /// The icon and the colour: what is counted for itself looks like its verdict.
    private static func look(of kind: String) -> String {
        switch kind {
        case "decision", "same": Verdict.valid.rawValue
        case "document": Verdict.unknown.rawValue
        default: kind
        }
    }

    /// A file's row, without the place of its card.
    func row(_ document: JudgedDocument) -> View {
        let kind = document.verdict?.rawValue ?? "unread"
        let word =
            switch document.kind {
            case "decision", "document": texts("report.attention.\(document.kind)")
            default: VerdictView.word(kind, texts)
            }
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
        if let sameAs = document.sameAs {
            view["reason"] = .text(texts("report.same_as", ["file": sameAs]))
            view["code"] = .text("")
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
