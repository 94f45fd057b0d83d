import JSON

extension BadgeWriter {
    /// How one assessment works and how it is graded.
    func resultDescription(_ index: Int) -> JSON {
        let assessment = achievement.assessments[index]
        let id = OpenBadges3.assessmentID(index, of: achievement.id)
        let scheme = assessment.scheme
        var alignments: [Alignment] = []
        if let type = assessment.type { alignments.append(Alignment(.assessmentType, type)) }
        if let supervision = assessment.supervision { alignments.append(Alignment(.supervision, supervision)) }
        if let scheme, !scheme.title.isEmpty || scheme.url != nil {
            alignments.append(
                Alignment(
                    .gradingScheme, name: scheme.title.text(preferring: language) ?? scheme.url ?? "",
                    url: scheme.url ?? id))
        }
        return .object(omittingNil: [
            ("id", .string(id)),
            ("type", ["ResultDescription"]),
            ("name", .string(text(assessment.title))),
            ("resultType", .string(Self.resultType(of: assessment))),
            ("allowedValue", list((scheme?.values ?? []).map(JSON.string))),
            ("valueMin", (scheme?.minimum).map(JSON.string)),
            ("valueMax", (scheme?.maximum).map(JSON.string)),
            ("requiredValue", (scheme?.passMark).map(JSON.string)),
            ("alignment", list(alignments.map(\.json))),
        ])
    }

    /// The nearest of the profile's types. It depends on the scheme alone, so that it is the same for a whole course.
    private static func resultType(of assessment: Assessment) -> String {
        guard let scheme = assessment.scheme else { return "Result" }
        if !scheme.values.isEmpty { return "LetterGrade" }
        return scheme.minimum != nil || scheme.maximum != nil ? "RawScore" : "Result"
    }

    /// What this learner got.
    func results() -> [JSON] {
        achievement.assessments.indices.compactMap { index in
            achievement.assessments[index].grade.map { grade in
                .object(omittingNil: [
                    ("type", ["Result"]),
                    ("resultDescription", .string(OpenBadges3.assessmentID(index, of: achievement.id))),
                    ("value", .string(grade.value)),
                    ("status", grade.passed.map { $0 ? "Completed" : "Failed" }),
                ])
            }
        }
    }
}
