import Achievements
import Encodings
import Texts
import Trust
import Verification

/// The two cards that must never be taken for one another: what a credential says, and what somebody else says.
struct FactsView {
    let texts: Texts
    let registries: [TrustRegistry]
    /// Whether people see a page or a picture of it that nobody compared with what was judged.
    var hasUncheckedLook = false

    func claimed(_ report: Report) -> View {
        let claimed = report.claimed
        let rows: [(String, String?)] = [
            ("learner", claimed.learner.map { Said.shown($0) }), ("title", claimed.title.map { Said.shown($0) }),
            ("awarded", claimed.awardDate.map(day)), ("place", claimed.place.map(country)),
            ("result", claimed.result), ("workload", claimed.workload(in: texts)), ("level", level(claimed)),
            ("issuer", claimed.issuer.map { Said.shown($0) }), ("issuer_id", issuerID(report)),
        ]
        let shown = rows.compactMap { name, value in value.map { (name, $0) } }
        let standing = ClaimStanding(report)
        return View([
            "standing": .text(standing.rawValue), "note": .text(texts("page.claimed.\(standing.rawValue)")),
            "rows": .list(
                shown.map { View(["name": .text(texts("field.shown.\($0)")), "value": .text($1)]) }),
            "look": .text(hasUncheckedLook ? texts("report.only_inside") : ""),
            "isAltered": .flag(Said.isAltered(shown.map(\.1))),
            "endorsements": .list(endorsements(report)), "hasEndorsements": .flag(!report.endorsements.isEmpty),
        ])
    }

    func established(_ report: Report) -> View {
        let established = report.established
        guard let rung = established.rung else {
            let isSigned = report[.proofPresent]?.isPassed ?? false
            let statement = texts(isSigned ? "report.nothing_established" : "report.nothing_signed")
            return View(["isNothing": .flag(true), "statement": .text(statement)])
        }
        let facts = [
            "name": established.legalName ?? "", "country": established.country.map(country) ?? "",
            "issuer": Said.identifier(report.credential.issuerText), "registry": established.registry ?? "",
        ]
        var rows: [(String, String)] = []
        if let name = established.legalName { rows.append((texts("page.legal_name"), Said.shown(name))) }
        if let code = established.country { rows.append((texts("page.country"), country(code))) }
        for identifier in established.identifiers {
            rows.append((texts("field.shown.identifier"), Said.shown("\(identifier.kind) \(identifier.value)")))
        }
        return View([
            "statement": .text(texts("rung.\(rung.rawValue)", facts)), "isNothing": .flag(established.entry == nil),
            "rows": .list(rows.map { View(["name": .text($0), "value": .text($1)]) }),
            "registries": .list(established.entry == nil ? [] : registries.map(registry)),
        ])
    }

    private func registry(_ registry: TrustRegistry) -> View {
        let facts = [
            "registry": registry.id, "number": String(registry.number), "date": texts.date(registry.issued.date()),
        ]
        let key = registry.standing.isAnchored ? "report.registry" : "report.registry_unsigned"
        return View(["line": .text(texts(key, facts)), "isUnsigned": .flag(!registry.standing.isAnchored)])
    }

    /// Where a name stands, the identifier stands beside it: a name alone says little about who somebody is.
    private func issuerID(_ report: Report) -> String? {
        let id = report.credential.issuerText
        return id.isEmpty ? nil : Said.identifier(id)
    }

    private func endorsements(_ report: Report) -> [View] {
        report.endorsements.map { endorsement in
            View([
                "by": .text(Said.shown(endorsement.endorser ?? "?")),
                "comment": .text(endorsement.comment.map { Said.shown($0) } ?? ""),
            ])
        }
    }

    /// The level, and what it is like.
    private func level(_ claimed: ClaimedFacts) -> String? {
        guard let level = claimed.level, let eqf = claimed.eqf, (1...8).contains(eqf) else { return claimed.level }
        return "\(level) (\(texts("card.eqf.\(eqf)")))"
    }

    private func day(_ text: String) -> String { (try? CalendarDate(text)).map(texts.date) ?? Said.shown(text) }

    private func country(_ code: String) -> String { Country(code).map(texts.name) ?? Said.shown(code) }
}
