import JSON

extension BadgeWriter {
    func subject() -> JSON {
        .object(omittingNil: [
            ("id", achievement.learner.holderKeys.first.map(JSON.string)),
            ("type", ["AchievementSubject"]),
            (
                "identifier",
                list(IdentityObject.all(of: achievement.learner, salt: envelope.identitySalt).map(\.json))
            ),
            ("activityStartDate", achievement.activity?.start.map { .string(time.text($0)) }),
            ("activityEndDate", achievement.activity?.end.map { .string(time.text($0)) }),
            ("creditsEarned", credits()),
            ("source", source()),
            ("achievement", definition()),
            ("result", list(results())),
        ])
    }

    private func credits() -> JSON? { achievement.workload?.credits.map { .number($0.points.text) } }

    /// What is awarded: the part that is the same for every learner of a course.
    private func definition() -> JSON {
        let title = text(achievement.title)
        return .object(omittingNil: [
            ("id", .string(achievement.id)),
            ("type", ["Achievement"]),
            ("achievementType", "MicroCredential"),
            ("name", .string(title)),
            ("description", .string(achievement.further.note.text(preferring: language) ?? title)),
            ("inLanguage", .string(language.text)),
            ("image", picture(.achievement)),
            ("creditsAvailable", credits()),
            ("fieldOfStudy", achievement.further.fields.first.map { .string($0.label) }),
            ("criteria", ["narrative": .string(criteria().markdown)]),
            ("alignment", list(alignments().map(\.json))),
            ("resultDescription", list(achievement.assessments.indices.map(resultDescription))),
        ])
    }

    private func criteria() -> CriteriaText {
        let workload = achievement.workload.map(WorkloadText.line) ?? ""
        return CriteriaText(
            outcomes: achievement.outcomes.compactMap { $0.title.text(preferring: language) },
            workload: workload.isEmpty ? nil : workload,
            prerequisites: achievement.prerequisites.compactMap { $0.text(preferring: language) })
    }
}

extension BadgeWriter {
    private func alignments() -> [Alignment] {
        levelAlignments() + workloadAlignments()
            + achievement.participation.map { Alignment(.modeOfLearning, $0) }
            + achievement.qualityAssurance.map(alignment)
            + (achievement.opportunity.map { [Alignment(.opportunity, $0)] } ?? [])
            + achievement.further.fields.map(fieldAlignment)
            + skillAlignments() + stackabilityAlignments() + placeAlignments()
    }

    private func levelAlignments() -> [Alignment] {
        switch achievement.level {
        case .stated(let eqf, let nqf, let cycle):
            var alignments: [Alignment] = []
            if let eqf {
                alignments.append(
                    Alignment(
                        .eqf, name: "EQF level \(eqf.number)", url: Self.address(ofEQF: eqf.number),
                        code: "\(eqf.number)",
                        framework: "European Qualifications Framework"))
            }
            if let nqf {
                var alignment = Alignment(.nqf, nqf)
                alignment.code = nqf.term.flatMap { $0.level.isEmpty ? nil : $0.level }
                alignments.append(alignment)
            }
            if let cycle {
                alignments.append(
                    Alignment(
                        .cycle, name: "QF-EHEA cycle \(cycle.number)", url: Self.address(ofEQF: cycle.eqf),
                        code: "\(cycle.number)",
                        framework: "Qualifications Framework of the European Higher Education Area"))
            }
            return alignments
        case .notApplicable(let reason) where !reason.isEmpty:
            return [Alignment(.levelNotApplicable, name: text(reason), url: Vocabulary.eqf.scheme)]
        case .notApplicable, nil:
            return []
        }
    }

    private static func address(ofEQF level: Int) -> String { "\(Vocabulary.eqf.base)\(level)" }

    private func workloadAlignments() -> [Alignment] {
        guard let workload = achievement.workload, let credits = workload.credits, let system = credits.system else {
            return []
        }
        return [
            Alignment(
                .creditFramework, name: WorkloadText.name(credits, hours: workload.hours),
                url: system.uri ?? system.vocabulary.scheme, code: credits.points.text, framework: system.label)
        ]
    }

    private func alignment(_ assurance: QualityAssurance) -> Alignment {
        let texts = QualityAssuranceText(assurance, in: language)
        return Alignment(
            .qualityAssurance, name: text(assurance.title),
            url: assurance.report?.url ?? Vocabulary.accreditationType.scheme, code: assurance.report?.number,
            framework: texts.framework, description: texts.description)
    }

    private func fieldAlignment(_ field: Concept) -> Alignment {
        var alignment = Alignment(.iscedF, field)
        alignment.code = field.term?.code
        return alignment
    }

    /// Skills name the outcome that they belong to in their description.
    private func skillAlignments() -> [Alignment] {
        achievement.outcomes.filter { !$0.title.isEmpty }.flatMap { outcome in
            outcome.esco.map { Alignment(.esco, $0, in: language, description: text(outcome.title)) }
                + outcome.other.map { Alignment(.skill, $0, in: language, description: text(outcome.title)) }
        }
    }

    private func stackabilityAlignments() -> [Alignment] {
        guard let stackability = achievement.stackability else { return [] }
        let kind = stackability.kind.rawValue
        let towards = stackability.towards.filter { !$0.title.isEmpty }
        guard !towards.isEmpty else {
            return [Alignment(.stackability, name: kind, url: achievement.id + OpenBadges3.noPathway, code: kind)]
        }
        return towards.map { pathway in
            Alignment(
                .stackability, name: text(pathway.title), url: pathway.url ?? achievement.id, code: kind,
                description: pathway.body.text(preferring: language))
        }
    }
}

extension OpenBadges3 {
    /// What ends the address of a stackability alignment that names no larger programme.
    static let noPathway = "#stackability"

    /// The address of one assessment: the same for every learner of a course.
    static func assessmentID(_ index: Int, of achievementID: String) -> String {
        "\(achievementID)#assessment-\(index + 1)"
    }
}
