import Achievements
import Encodings

/// Suggests the step of each criterion from record and checks.
struct DossierJudge {
    let award: HeldAward
    /// Whether verification and identification may be left out for courses on site.
    let leavesOutOnSite: Bool

    private var record: Achievement { award.achievement }

    var criteria: [DossierCriterion] {
        DossierCriterion.Kind.allCases.map { kind in
            let (step, sources) = judge(kind)
            let isAboutPresence = kind == .verification || kind == .identification
            return DossierCriterion(
                kind: kind, step: step, isNeeded: !(isAboutPresence && leavesOutOnSite && isOnSite),
                sources: sources)
        }
    }

    /// Whether people took part on site and nowhere else.
    private var isOnSite: Bool {
        !record.participation.isEmpty && record.participation.allSatisfy { $0.term?.isCode("presential") ?? false }
    }

    private func judge(_ kind: DossierCriterion.Kind) -> (DossierCriterion.Step, [DossierPage.Source]) {
        switch kind {
        case .quality: (quality, [.element(.qualityAssurance)] + checks("issuer.accredited", "issuer.registered"))
        case .verification: (verification, checks("proof.signature", "issuer.registered", "status.freshness"))
        case .level: (level, [.element(.level)] + checks("place.nqf", "content.level"))
        case .outcomes: (outcomes, [.element(.outcomes)])
        case .workload: (workload, [.element(.workload)] + checks("content.workload"))
        case .testing: (testing, [.element(.assessment), .element(.grade)])
        case .identification: (identification, [.element(.supervision)])
        }
    }

    private func checks(_ ids: String...) -> [DossierPage.Source] {
        ids.compactMap { award.check($0) }.map { .check($0) }
    }

    private func passed(_ id: String) -> Bool { award.check(id)?.outcome == "passed" }

    private var quality: DossierCriterion.Step {
        if award.isAccredited == .yes { return .strong }
        let hasCredits = record.workload?.credits?.isECTS ?? false
        if award.standing == .valid, award.rung ?? 0 >= 4, hasCredits { return .substantial }
        return record.qualityAssurance.isEmpty ? .none : .weak
    }

    private var verification: DossierCriterion.Step {
        guard passed("proof.signature"), let rung = award.rung else { return .none }
        if case .invalid = award.standing { return .none }
        let isFresh = passed("status.freshness") || award.check("status.revocation")?.outcome == "notApplicable"
        if rung >= 4 { return isFresh ? .strong : .substantial }
        return rung >= 2 ? .substantial : .weak
    }

    private var level: DossierCriterion.Step {
        switch record.level {
        case nil: return .none
        case .notApplicable: return .weak
        case .stated(let eqf, let nqf, let cycle):
            guard eqf != nil || cycle != nil else { return nqf == nil ? .none : .weak }
            let isContradicted = award.check("content.level")?.outcome == "failed"
            guard let framework = nqf?.term?.country, !isContradicted else { return .substantial }
            return framework == record.issuerPlace?.country.country ? .strong : .substantial
        }
    }

    private var outcomes: DossierCriterion.Step {
        let outcomes = record.outcomes.filter { !$0.title.isEmpty }
        if !award.outcomeAddresses.isEmpty { return .strong }
        if !outcomes.isEmpty { return .substantial }
        return record.further.note.isEmpty ? .none : .weak
    }

    private var workload: DossierCriterion.Step {
        guard let workload = record.workload else { return .none }
        if workload.ratio?.isUsual ?? false { return .strong }
        if workload.credits?.system != nil || workload.hours != nil { return .substantial }
        return workload.credits == nil ? .none : .weak
    }

    private var testing: DossierCriterion.Step {
        if award.isAssessed == .no { return .weak }
        let isNamed = record.assessments.contains { $0.type?.term != nil }
        let isGraded = record.assessments.contains { $0.grade != nil && $0.scheme != nil }
        if isNamed, isGraded { return .strong }
        if isNamed || award.isGraded == .yes { return .substantial }
        return record.assessments.isEmpty ? .none : .weak
    }

    private var identification: DossierCriterion.Step {
        let stated = record.assessments.compactMap(\.supervision)
        if stated.contains(where: { $0.term?.isCode("supervised_id") ?? false }) { return .strong }
        if stated.contains(where: { $0.term?.isCode("supervised_no_id") ?? false }) { return .substantial }
        return stated.isEmpty ? .none : .weak
    }
}
