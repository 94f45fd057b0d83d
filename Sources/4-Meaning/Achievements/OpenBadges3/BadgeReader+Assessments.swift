import JSON

extension BadgeReader {
    /// Assessments from the descriptions of results, grades from the results.
    mutating func readAssessments() throws(AchievementError) {
        let results = try Self.list(subject, "result")
        var used: Set<Int> = []
        for description in try Self.list(definition, "resultDescription") {
            var assessment = try self.assessment(description)
            let own = results.indices.filter { index in
                description["id"].map { results[index]["resultDescription"]?.equals($0) ?? false } ?? false
            }
            used.formUnion(own)
            let grades = try self.grades(own.map { results[$0] })
            assessment.grade = grades.first
            achievement.assessments.append(assessment)
            // Several results of one assessment are several grades on its scale.
            for grade in grades.dropFirst() {
                assessment.grade = grade
                achievement.assessments.append(assessment)
            }
        }
        for grade in try grades(results.indices.filter { !used.contains($0) }.map { results[$0] }, isEachKept: true) {
            achievement.assessments.append(Assessment(type: nil, grade: grade))
        }
        try readDutchAssessment()
    }

    private mutating func assessment(_ description: JSONValue) throws(AchievementError) -> Assessment {
        var scheme = GradingScheme()
        var type: Concept?
        var supervision: Concept?
        for value in try Self.list(description, "alignment") {
            let alignment = try ReadAlignment(value)
            switch alignment.type {
            case .assessmentType:
                type = alignment.concept(in: .assessmentType)
                if type?.term == nil { note(.assessmentNotFromList, at: value, facts: ["value": alignment.name]) }
            case .supervision: supervision = alignment.concept(in: .supervision)
            case .gradingScheme:
                let id = try Self.text(description, "id") ?? ""
                scheme.url = alignment.url.flatMap { $0.utf8.elementsEqual(id.utf8) ? nil : $0 }
                scheme.title = OpenBadges3.titled(LanguageText(alignment.name, language), notJust: scheme.url)
            default: break
            }
        }
        scheme.values = try allowedValues(description)
        scheme.minimum = try Self.text(description, "valueMin")
        scheme.maximum = try Self.text(description, "valueMax")
        scheme.passMark = try Self.text(description, "requiredValue")
        return Assessment(
            type: type, title: try texts(description, "name"), supervision: supervision,
            scheme: scheme == GradingScheme() ? nil : scheme)
    }

    private func allowedValues(_ description: JSONValue) throws(AchievementError) -> [String] {
        guard let value = description["allowedValue"] else { return [] }
        return try value.oneOrMany.map { element throws(AchievementError) in
            guard let text = element.string else { throw Self.wrongType(element, expected: "string") }
            return text
        }
    }

    /// The grades of results, in the order of their bytes: in which the results stand is not signed by every proof.
    ///
    /// - Parameter isEachKept: Whether equal ones are several, as those of assessments that nobody describes.
    private func grades(_ results: [JSONValue], isEachKept: Bool = false) throws(AchievementError) -> [Grade] {
        var grades: [Grade] = []
        for result in results {
            if let grade = try grade(result), isEachKept || !grades.contains(grade) { grades.append(grade) }
        }
        guard grades.count > 1 else { return grades }
        func key(_ grade: Grade) -> [UInt8] { Array(grade.value.utf8) + [0, grade.passed.map { $0 ? 2 : 1 } ?? 0] }
        return grades.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    /// A grade is a text; a result that only says whether it was passed has an empty one.
    private func grade(_ result: JSONValue) throws(AchievementError) -> Grade? {
        let value = try Self.text(result, "value")
        let passed: Bool? =
            switch try Self.text(result, "status") {
            case "Completed": true
            case "Failed": false
            default: nil
            }
        return value == nil && passed == nil ? nil : Grade(value ?? "", passed: passed)
    }

    mutating func readEvidence() throws(AchievementError) {
        for value in try Self.list(root, "evidence") {
            guard let url = try Self.text(value, "id") else { continue }
            let link = Link(url, title: try texts(value, "name"))
            if value["genre"]?.equals(Array(OpenBadges3.furtherGenre.utf8)) ?? false {
                achievement.further.links.append(link)
            } else {
                achievement.evidence.append(link)
            }
        }
    }

    /// The badge, the picture of what is awarded, the issuer's logo. An image may be an address alone.
    mutating func readPictures() throws(AchievementError) {
        for (role, owner) in [(.credential, root), (.achievement, definition), (.issuer, root["issuer"])]
            as [(Picture.Role, JSONValue?)]
        {
            guard let image = owner?["image"] else { continue }
            if let source = image.string {
                achievement.pictures.append(Picture(role, source: source))
            } else if image.kind == .object, let source = try Self.text(image, "id") {
                achievement.pictures.append(Picture(role, source: source, caption: try texts(image, "caption")))
            }
        }
    }
}
