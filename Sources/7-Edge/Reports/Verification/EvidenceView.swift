import Achievements
import JSON
import Texts
import Verification

/// What a check looked at, as a table of two columns: who says which country, which key, which days.
struct EvidenceView {
    let texts: Texts
    /// Whose evidence it is: one word may mean other things elsewhere.
    var check: CheckID?

    /// Most lines of one check that are shown.
    private static let mostRows = 40

    func rows(_ evidence: [Evidence]) -> [View] {
        var rows = evidence.prefix(Self.mostRows).map { item in
            View(["name": .text(name(of: item)), "value": .text(value(of: item))])
        }
        if evidence.count > Self.mostRows {
            let rest = ["count": String(evidence.count - Self.mostRows)]
            rows.append(View(["name": .text(""), "value": .text(texts("cli.issue.more", rest))]))
        }
        return rows
    }

    private func name(of item: Evidence) -> String {
        // `identifier eidas`: the kind of number stands behind the word.
        let parts = item.name.split(separator: " ", maxSplits: 1)
        let own = "evidence.\(check?.rawValue ?? "").\(parts.first ?? "")"
        let key = texts.has(own) ? own : "evidence.\(parts.first ?? "")"
        guard texts.has(key) else { return Said.shown(item.name) }
        return texts(key) + (parts.count > 1 ? " (" + Said.shown(String(parts[1])) + ")" : "")
    }

    private func value(of item: Evidence) -> String {
        switch item.value {
        case .text(let text): Said.shown(texts.has("profile.\(text)") ? texts("profile.\(text)") : text)
        case .date(let date): texts.date(date)
        case .instant(let instant): texts.instant(instant)
        case .number(let number): texts.number(number)
        case .decimal(let number): Said.shown(number.text)
        case .country(let country): texts.name(of: country)
        case .list(let list): texts.list(list.map { texts.has("field.\($0)") ? texts("field.\($0)") : Said.shown($0) })
        case .weakElements(let completeness): texts.list(completeness.weak.map { texts("field.\($0.name)") })
        case .elements(let completeness):
            texts.list(Element.allCases.filter { completeness[$0] != .missing }.map { texts("field.\($0.name)") })
        case .stated(let value): value.string.map { Said.identifier($0) } ?? Said.shown(Self.told(value.tree))
        }
    }

    /// A value with parts as one line: `identifier VATAT-U73540012 · identifierType ext:eIDAS`.
    private static func told(_ value: JSON) -> String {
        var parts: [String] = []
        collect(value, named: "", into: &parts)
        return parts.joined(separator: " · ")
    }

    private static func collect(_ value: JSON, named name: String, into parts: inout [String]) {
        // More than is shown is not gone through.
        guard parts.count < mostRows else { return }
        switch value {
        case .object(let members): for member in members { collect(member.value, named: member.name, into: &parts) }
        case .array(let list): for item in list { collect(item, named: name, into: &parts) }
        default: parts.append((name.isEmpty ? "" : name + " ") + (value.string ?? value.text()))
        }
    }
}
