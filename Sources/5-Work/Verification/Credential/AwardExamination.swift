import Achievements
import Encodings
import JSON
import Trust

/// What is compared once for all awards of a course: the issuer's entry with the course, and the course with itself.
struct AwardExamination {
    let examination: Examination
    private let badge: OpenBadgeView?
    private let course: CourseFacts?
    private let ladder: LadderPosition
    /// The entry of the awarding body; of the signer, unless it signs for somebody else.
    private let entry: RegistryEntry?

    init(_ examination: Examination) {
        self.examination = examination
        badge = examination.badge
        course = examination.badge?.course
        ladder = examination.ladder
        entry = examination.standing.awardingEntry
    }

    /// What stands where nothing can be compared: a policy that asks gets no "does not apply".
    private func open(_ check: CheckID, _ code: ReasonCode) -> Finding {
        examination.policy.counts(check) ? .unknown(code) : .notApplicable
    }

    // MARK: The issuer and its entry

    /// Whether the awarding body is called what the registry calls it on that day.
    var name: Finding {
        guard let entry else { return open(.issuerName, .issuerUntrusted) }
        guard let stated = badge?.awardingName ?? examination.credential.value["issuer"]?["name"],
            let text = stated.string
        else { return .notApplicable }
        let listed = entry.legalName(on: examination.day)?.text ?? entry.names(on: examination.day).first?.text ?? ""
        let evidence = [Evidence("stated", .stated(stated)), Evidence("listed", .text(listed))]
        switch entry.standing(ofName: text, on: examination.day) {
        case .own: return Finding(.passed, evidence)
        case .earlierOrLater, .other:
            let facts = ["stated": text, "listed": listed, "day": examination.day.description]
            return Finding(.failed(Reason(.issuerNameDiffers, at: stated, facts: facts)), evidence)
        }
    }

    /// Whether whoever seals for somebody else, or in somebody else's name, may do so; and whether a registry tells anything of
    /// it and those whom it names beside itself.
    var mandate: Finding {
        let finding = mandateOfSigner
        switch finding.outcome {
        case .failed, .unknown: return finding
        case .passed, .notApplicable: return unconfirmedBody ?? finding
        }
    }

    /// Somebody who is said to award as well, or to have made the course, and of whom only the signer says so.
    ///
    /// A registered body lends its name to the award, also by one that is taken for it. One that nobody knows is a note, and so
    /// is whoever made the course: many give what others wrote.
    private var unconfirmedBody: Finding? {
        guard let badge, examination.listing != nil else { return nil }
        let joint = examination.jointBodies
        for one in joint {
            if let finding = unconfirmed(one, .decides) { return finding }
        }
        for one in joint {
            if case .unknown = one.standing { return unconfirmed(one.body, nil, .note) }
        }
        return badge.creator.flatMap { unconfirmed(examination.examined($0), .note) }
    }

    /// A body that a registry knows, or that is taken for one, without anything that connects it with the signer.
    private func unconfirmed(_ one: ExaminedBody, _ ceiling: Weight) -> Finding? {
        switch one.standing {
        case .unconfirmed(let entry): unconfirmed(one.body, entry, ceiling)
        case .resembling(let alike): unconfirmed(one.body, alike.entry, resembling: alike.resembles, ceiling)
        case .unknown, .signer, .connected: nil
        }
    }

    private func unconfirmed(
        _ body: NamedBody, _ entry: RegistryEntry?, resembling name: String? = nil, _ ceiling: Weight
    ) -> Finding {
        var evidence: [Evidence] = []
        if let name = body.name { evidence.append(Evidence("stated", .stated(name))) }
        if let name { evidence.append(Evidence("resembles", .text(name))) }
        if let entry { evidence.append(Evidence("entry", .text(entry.id))) }
        let facts = ["name": body.name?.string ?? ""]
        return Finding(
            .unknown(Reason(.issuerMandateUnclear, at: body.value, facts: facts)), evidence, atMost: ceiling)
    }

    private var mandateOfSigner: Finding {
        if let mandate = ladder.mandate {
            var evidence = [
                Evidence("mandator", .text(mandate.mandator)), Evidence("mandatary", .text(mandate.mandatary)),
            ]
            if let document = mandate.document { evidence.append(Evidence("document", .text(document))) }
            return Finding(.passed, evidence)
        }
        // Whoever gave the mandate is not the body that these numbers are of.
        if ladder.next.code == .identifierDiffers, ladder.next.facts["listed"] != nil {
            return .failed(.issuerIdentifierMismatch, facts: ladder.next.facts)
        }
        let borrowing = examination.borrowing
        if let borrowing, borrowing.code == .mandateMissing, borrowing.facts["begins"] == nil {
            guard let resembles = borrowing.facts["resembles"] else {
                return .failed(.issuerMandateMissing, facts: borrowing.facts)
            }
            let reason = Reason(.lookalikeName, at: value(ofName: borrowing.facts["stated"]), facts: borrowing.facts)
            return Finding(.failed(reason), [Evidence("resembles", .text(resembles))])
        }
        if let ended = [borrowing, ladder.next].compactMap({ $0 }).first(where: { $0.code == .mandateEnded }) {
            return .unknown(.issuerMandateUnclear, facts: ended.facts, evidence(ofEnded: ended))
        }
        let finding = mandateOfSealer
        if case .failed = finding.outcome { return finding }
        return borrowing.map(longerName) ?? examination.namesake.map(sameInNameAlone) ?? finding
    }

    /// The number of a body of which only its name says that it is the signer: perhaps it is, perhaps somebody took the name.
    private func sameInNameAlone(_ namesake: TrustError) -> Finding {
        let evidence = [("stated", "number"), ("listed", "owner")].compactMap { name, fact in
            namesake.facts[fact].map { Evidence(name, .text($0)) }
        }
        return .unknown(.issuerMandateUnclear, facts: namesake.facts, evidence)
    }

    /// What begins with somebody else's name may be a part of that one, or has a name that is put together alike.
    private func longerName(_ borrowing: TrustError) -> Finding {
        let reason = Reason(
            .issuerMandateUnclear, at: value(ofName: borrowing.facts["stated"]), facts: borrowing.facts)
        let evidence = [("stated", "stated"), ("resembles", "begins")].compactMap { name, fact in
            borrowing.facts[fact].map { Evidence(name, .text($0)) }
        }
        return Finding(.unknown(reason), evidence)
    }

    private var mandateOfSealer: Finding {
        guard let badge, badge.isSealedByAnother, !isIssuerItsOwnSource else { return .notApplicable }
        // Both are one legal person after all.
        if let body = ladder.awardingBody, body === ladder.signer?.entry { return .passed }
        guard ladder.next.code == .mandateMissing else { return .unknown(.issuerMandateUnclear) }
        return .failed(.issuerMandateMissing, facts: ladder.next.facts)
    }

    /// Where a name of the issuer or the awarding body stands.
    private func value(ofName name: String?) -> JSONValue? {
        [examination.credential.value["issuer"]?["name"], badge?.awardingName].compactMap { $0 }
            .first { $0.string == name }
    }

    /// Who had a mandate of whom on the day of the award, and when it was signed without one.
    private func evidence(ofEnded mandate: TrustError) -> [Evidence] {
        var evidence: [Evidence] = []
        if let name = mandate.facts["name"] { evidence.append(Evidence("mandator", .text(name))) }
        if let signer = mandate.facts["signer"] { evidence.append(Evidence("mandatary", .text(signer))) }
        evidence.append(Evidence("award", .date(examination.day)))
        if let created = examination.created { evidence.append(Evidence("created", .instant(created.instant))) }
        return evidence
    }

    /// Whether the awarding body that is named is the issuer once more.
    private var isIssuerItsOwnSource: Bool {
        guard let source = badge?.source?["id"], let issuer = examination.issuerID else { return false }
        return source.hasSameBytes(as: issuer)
    }

    var accredited: Finding {
        let isAsked = examination.policy.counts(.issuerAccredited)
        guard let standing = ladder.accreditation, let body = ladder.awardingBody else {
            return open(.issuerAccredited, .accreditationUnmatched)
        }
        guard isAsked || !body.qualityAssurance.isEmpty else { return .notApplicable }
        let evidence = standing.evidence
        switch standing.result {
        case .notCovered(let error): return Finding(.failed(Reason(registry: error)), evidence)
        case .open(let error): return Finding(.unknown(Reason(registry: error)), evidence)
        case .covered: break
        }
        // A review that nobody had to pass is good to know and no accreditation.
        if isAsked, standing.decision?.status == .voluntary || standing.isMatchedByTitle {
            return Finding(
                .unknown(standing.objection.map(Reason.init(registry:)) ?? Reason(.accreditationVoluntary)), evidence)
        }
        return Finding(.passed, evidence, note: standing.remark.map(Reason.init(registry:)))
    }

    var accreditationScope: Finding {
        finding(ladder.accreditation?.scope ?? .none, of: .issuerAccreditationScope)
    }

    var jurisdiction: Finding {
        guard let standing = ladder.accreditation else { return open(.placeJurisdiction, .accreditationUnmatched) }
        guard let jurisdiction = standing.jurisdiction else { return .notApplicable }
        return finding(jurisdiction, of: .placeJurisdiction)
    }

    private func finding(_ scope: AccreditationStanding.Scope, of check: CheckID) -> Finding {
        switch scope {
        case .inside: .passed
        case .outside(let error): Finding(.failed(Reason(registry: error)))
        case .open(let error): Finding(.unknown(Reason(registry: error)))
        case .none: open(check, .accreditationUnmatched)
        }
    }

    /// Whether somebody who is not registered looks like somebody who is.
    var lookalike: Finding {
        guard examination.listing == nil else { return .notApplicable }
        guard !examination.registries.isEmpty else { return open(.contentLookalike, .issuerUntrusted) }
        return examination.memory.lookalikes.finding(for: examination)
    }

    // MARK: The places

    var region: Finding {
        guard let badge else { return .notApplicable }
        let regions = badge.regions()
        guard regions.isStated else { return .notApplicable }
        if let conflict = regions.conflict {
            return Finding(.failed(Reason(.placeRegionMismatch, at: conflict.value, facts: conflict.facts)))
        }
        return regions.isRead ? .passed : .unknown(.placeRegionUnread)
    }

    var nqf: Finding {
        guard let badge, let course, course.statesNQF else { return .notApplicable }
        let levels = course.nqfLevels.compactMap { level in level.country.map { (level: level, country: $0) } }
        guard !levels.isEmpty else { return .unknown(.levelSingle) }
        let countries = [badge.awardingBodyCountry, badge.awardPlaceCountry].compactMap(\.value)
        guard let body = countries.first else { return .unknown(.placeSingleSource) }
        let evidence =
            levels.map { Evidence("framework", .country($0.country)) } + [Evidence("awardingBody", .country(body))]
        let foreign = levels.first { !countries.contains($0.country) }
        guard let foreign, examination.knownJointBodies.isEmpty else { return Finding(.passed, evidence) }
        let facts = ["level": foreign.level.label, "country": foreign.country.name, "body": body.name]
        return .failed(.placeNQFCountry, facts: facts, evidence)
    }

    // MARK: The course

    var volume: Finding {
        // What it calls itself as a whole is nearer to it than what the course is called.
        guard let course,
            let scheme = VolumeScheme.named(by: examination.credential.value) ?? course.scheme
        else { return .notApplicable }
        guard let points = course.points else {
            // The other kinds are defined by their credits; a micro-credential may be told in hours alone.
            return scheme == .microCredential && !course.pointsDiffer ? .notApplicable : .unknown(.workloadPartial)
        }
        let evidence = [Evidence("scheme", .text(scheme.rawValue)), Evidence("credits", .text(points.text))]
        return course.volumeConflict(under: scheme).map { .failed(.workloadVolume, facts: $0.facts, evidence) }
            ?? Finding(.passed, evidence)
    }

    var level: Finding {
        guard let course else { return .notApplicable }
        let stated = [course.eqf != nil, course.cycle != nil, course.statesNQF].count { $0 }
        guard stated > 0 else { return .notApplicable }
        var evidence: [Evidence] = []
        for eqf in course.eqfLevels { evidence.append(Evidence("eqf", .number(eqf))) }
        for cycle in course.cycles { evidence.append(Evidence("cycle", .number(cycle))) }
        for nqf in course.nqfLevels { evidence.append(Evidence("nqf", .text(nqf.label))) }
        if let conflict = course.levelConflict { return .failed(.levelInconsistent, facts: conflict.facts, evidence) }
        // Two levels of one framework confirm neither.
        let isUnclear = stated == 1 || course.eqfLevels.only == nil && !course.eqfLevels.isEmpty
        return isUnclear ? .unknown(.levelSingle, evidence) : Finding(.passed, evidence)
    }

    var assessment: Finding {
        // Without an achievement there is nothing to assess, and other checks say so.
        guard let course, badge?.achievement != nil else { return .notApplicable }
        if course.assessmentConflict == nil, let contradiction = registeredWithoutAssessment { return contradiction }
        guard course.statesAssessment else { return .unknown(.assessmentMissing) }
        let evidence =
            course.assessments.map { Evidence("type", .text($0.label)) }
            + course.supervisions.map { Evidence("supervision", .text($0.label)) }
        guard let conflict = course.assessmentConflict else {
            return course.supervisions.isEmpty ? .unknown(.supervisionMissing, evidence) : Finding(.passed, evidence)
        }
        let code = ReasonCode(rawValue: conflict.code.rawValue) ?? .internalError
        return .failed(code, facts: conflict.facts, evidence)
    }

    /// That a report about the programme says nobody is assessed in it. A title may be that of another programme.
    private var registeredWithoutAssessment: Finding? {
        guard let standing = ladder.accreditation, let decision = standing.assessing,
            let stated = decision.assessment, stated != .assessed
        else { return nil }
        var evidence = [Evidence("agency", .text(decision.agency)), Evidence("assessment", .number(stated.rawValue))]
        if let report = decision.report { evidence.append(Evidence("report", .text(report))) }
        if standing.isAssessingByTitle { evidence.append(Evidence("match", .text("title"))) }
        let facts = ["agency": decision.agency]
        return standing.isAssessingByTitle
            ? .unknown(.assessmentRegisteredNone, facts: facts, evidence)
            : .failed(.assessmentRegisteredNone, facts: facts, evidence)
    }

    var identifiers: Finding {
        guard let badge, !badge.issuerIdentifiers.isEmpty || !badge.awardingIdentifiers.isEmpty else {
            return .notApplicable
        }
        guard let broken = badge.implausibleIdentifier else { return .passed }
        return Finding(.failed(Reason(.identifierPlaceholder, at: broken.value, facts: broken.facts)))
    }
}

extension AccreditationStanding {
    /// Which decision it was.
    var evidence: [Evidence] {
        guard let decision else { return [] }
        var evidence = [
            Evidence("agency", .text(decision.agency)), Evidence("level", .text(decision.level.rawValue)),
            Evidence("decision", .number(decision.decision.rawValue)),
            Evidence("status", .number(decision.status.rawValue)),
        ]
        if let from = decision.period.from { evidence.append(Evidence("from", .date(from))) }
        if let end = decision.end { evidence.append(Evidence("to", .date(end))) }
        if decision.endKind != .written { evidence.append(Evidence("toKind", .text("computed"))) }
        if let report = decision.report { evidence.append(Evidence("report", .text(report))) }
        if isMatchedByTitle { evidence.append(Evidence("match", .text("title"))) }
        return evidence
    }
}
