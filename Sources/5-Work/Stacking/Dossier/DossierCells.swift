import Achievements
import Encodings
import Texts

/// Fills the cells of a page from record and checks; a cell without a value says what is missing.
struct DossierCells {
    let award: HeldAward
    let texts: Texts

    private var record: Achievement { award.achievement }
    private var language: LanguageTag { record.primaryLanguage }

    var elements: [(element: DossierPage.Element, cells: [DossierPage.Cell])] {
        [(.level, level), (.workload, workload), (.quality, quality), (.profile, profile), (.outcomes, outcomes)]
    }

    private func cell(_ name: String, _ value: String?, _ sources: [DossierPage.Source]) -> DossierPage.Cell {
        DossierPage.Cell(name: name, value: value.flatMap { $0.isEmpty ? nil : $0 }, sources: sources)
    }

    private func checks(_ ids: String...) -> [DossierPage.Source] {
        ids.compactMap { award.check($0) }.map { .check($0) }
    }

    private func text(_ text: LanguageText) -> String? { text.text(preferring: language) }

    private func lines(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func line(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var level: [DossierPage.Cell] {
        var (eqf, nqf): (String?, String?)
        switch record.level {
        case .stated(let level, let framework, let cycle):
            eqf = line([
                level.map { texts("certificate.eqf", ["level": "\($0.number)"]) },
                cycle.map { texts("certificate.cycle", ["cycle": "\($0.number)"]) },
            ])
            nqf = framework.map(texts.label)
        case .notApplicable(let reason): eqf = text(reason)
        case nil: break
        }
        return [
            cell("dossier.cell.level", eqf, [.element(.level)] + checks("content.level")),
            cell("dossier.cell.nqf", nqf, [.element(.level)] + checks("place.nqf")),
        ]
    }

    private var workload: [DossierPage.Cell] {
        let credits = record.workload?.credits.map {
            line([texts.decimal($0.points.text) + ($0.unit.isEmpty ? "" : " " + $0.unit)])
        }
        let hours = record.workload?.hours.map { texts("certificate.hours", ["count": texts.decimal($0.text)]) }
        let ratio = record.workload?.ratio.map { texts("dossier.ratio", ["hours": texts.decimal($0.hoursPerCredit)]) }
        let period = record.activity.map { line([$0.start.map(texts.date), $0.end.map(texts.date)]) }
        return [
            cell(
                "dossier.cell.workload", line([credits, hours, ratio]),
                [.element(.workload)] + checks("content.workload")),
            cell("dossier.cell.period", period?.replacing(", ", with: " – "), [.element(.workload)]),
        ]
    }

    private var quality: [DossierPage.Cell] {
        let stated = record.qualityAssurance.map { assurance in
            line([
                assurance.type.map(texts.label) ?? texts("dossier.assurance.\(assurance.kind.rawValue)"),
                text(assurance.title),
                assurance.agency.flatMap { text($0.legalName) }, assurance.from.map(texts.date),
                assurance.to.map(texts.date), assurance.report?.url,
            ])
        }
        let accredited =
            award.isAccredited == .unstated ? nil : texts("dossier.accredited.\(award.isAccredited.rawValue)")
        let issuer = award.rung.map { rung in
            line([award.registeredName, texts("dossier.rung.\(rung)")])
        }
        return [
            cell("dossier.cell.quality", lines(stated), [.element(.qualityAssurance)]),
            cell("dossier.cell.accredited", accredited, checks("issuer.accredited", "issuer.accreditation_scope")),
            cell(
                "dossier.cell.issuer", issuer,
                checks("issuer.registered", "proof.signature") + (award.registeredName == nil ? [] : [.registry])),
        ]
    }

    private var profile: [DossierPage.Cell] {
        let bodies = record.awardingBodies.map { text($0.legalName) }
        let place = record.issuerPlace.map { line([$0.locality, texts.name(of: $0.country)]) }
        let stackable = record.stackability.map { stackability in
            line(
                [texts("certificate.stackability." + stackability.kind.rawValue)]
                    + stackability.towards.map { text($0.title) })
        }
        return [
            cell("dossier.cell.title", text(record.title), [.element(.title)]),
            cell("dossier.cell.body", line(bodies + [place]), [.element(.awardingBody), .element(.issuerPlace)]),
            cell(
                "dossier.cell.awarded", record.awardDate.map(texts.date), [.element(.awardDate)] + checks("date.order")),
            cell("dossier.cell.fields", line(record.further.fields.map(texts.label)), [.element(.further)]),
            cell(
                "dossier.cell.participation",
                line(record.participation.map(texts.label) + record.further.languagesOfClasses.map(\.text)),
                [.element(.participation)]),
            cell("dossier.cell.prerequisites", lines(record.prerequisites.map(text)), [.element(.prerequisites)]),
            cell("dossier.cell.stackability", stackable, [.element(.stackability)]),
        ]
    }

    private var outcomes: [DossierPage.Cell] {
        let outcomes = record.outcomes.map { outcome in
            line([text(outcome.title)] + (outcome.esco + outcome.other).map(\.url))
        }
        let assessments = record.assessments.map { line([$0.type.map(texts.label), text($0.title)].uniqued) }
        let grades = record.assessments.map { assessment in
            assessment.grade.map { grade in
                line([grade.value, assessment.scheme.map { scheme(of: $0) }])
            }
        }
        return [
            cell("dossier.cell.outcomes", lines(outcomes), [.element(.outcomes)]),
            cell("dossier.cell.assessment", lines(assessments), [.element(.assessment)]),
            cell(
                "dossier.cell.supervision", line(record.assessments.map { $0.supervision.map(texts.label) }.uniqued),
                [.element(.supervision)]),
            cell("dossier.cell.grade", lines(grades), [.element(.grade)]),
        ]
    }

    /// The scale of a grade: its name and its ends, as far as somebody signed which these are.
    private func scheme(of scheme: GradingScheme) -> String {
        guard scheme.values.count < 2 || award.isGradeOrderSigned else { return text(scheme.title) ?? "" }
        let worst = scheme.values.first ?? scheme.minimum
        let best = scheme.values.last ?? scheme.maximum
        guard let worst, let best else { return text(scheme.title) ?? "" }
        return line([text(scheme.title), texts("dossier.scale", ["worst": worst, "best": best])])
    }
}

extension [String?] {
    /// Each text once, in its order.
    fileprivate var uniqued: [String?] {
        var seen: Set<String> = []
        return filter { $0.map { seen.insert($0).inserted } ?? false }
    }
}
