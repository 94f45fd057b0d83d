import Achievements
import Encodings

/// The eleven and the five.
extension CourseReader {
    mutating func outcomes(_ value: CourseValue?) -> [Outcome] {
        (value?.oneOrMany ?? []).compactMap { element in
            // "- Find faulty values", "- {en: …, de: …}" and "- {outcome: …, kind: …}" are all outcomes.
            guard case .entries(let entries) = element.content, entries.contains(where: { $0.key == "outcome" }) else {
                let title = languageText(element)
                return title.isEmpty ? nil : Outcome(title)
            }
            guard let fields = self.entries(element, known: ["outcome", "kind", "reuse", "esco", "skills"]) else {
                return nil
            }
            return Outcome(
                languageText(fields["outcome"]), kind: concept(fields["kind"], in: .skillType),
                reuse: concept(fields["reuse"], in: .skillReuse), esco: links(fields["esco"]),
                other: links(fields["skills"]))
        }
    }

    mutating func workload(_ value: CourseValue?) -> Workload? {
        guard let value, let fields = entries(value, known: ["ects", "hours", "duration", "credits"]) else {
            return nil
        }
        var workload = Workload()
        if let points = decimal(fields["ects"]) { workload.credits = .ects(points) }
        if let other = fields["credits"], let credits = entries(other, known: ["system", "points"]) {
            if let points = decimal(credits["points"]) {
                workload.credits = Credits(system: concept(credits["system"], in: .creditFramework), points: points)
            }
        }
        workload.hours = decimal(fields["hours"])
        if let duration = fields["duration"], let text = text(duration) {
            do { workload.hours = try Workload.hours(duration: text) } catch { note(error, duration) }
        }
        return workload
    }

    mutating func level(_ value: CourseValue?) -> Level? {
        guard let value, let fields = entries(value, known: ["eqf", "nqf", "cycle", "not_applicable"]) else {
            return nil
        }
        let reason = languageText(fields["not_applicable"])
        if !reason.isEmpty { return .notApplicable(reason) }
        let eqf = integer(fields["eqf"], in: 1...8).flatMap { EQFLevel($0) }
        let cycle = integer(fields["cycle"], in: 0...3).flatMap { Cycle($0) }
        let nqf = concept(fields["nqf"], in: .nqf)
        return eqf == nil && cycle == nil && nqf == nil ? nil : .stated(eqf: eqf, nqf: nqf, cycle: cycle)
    }

    /// The assessments, which of them takes its grade from the roster (the one that says so, else the only one), and whether
    /// one says so.
    mutating func assessments(_ value: CourseValue?) -> (all: [Assessment], graded: Int?, isAsked: Bool) {
        var all: [Assessment] = []
        var graded: Int?
        for element in value?.oneOrMany ?? [] {
            guard let fields = entries(element, known: ["type", "title", "supervision", "grading", "grade"]) else {
                continue
            }
            let type = concept(fields["type"], in: .assessmentType)
            var title = languageText(fields["title"])
            // What has no title is called what it is, in the language of the course.
            if title.isEmpty, let term = type?.term {
                let language = language(of: element)
                let isTranslated = Vocabulary.assessmentType.untranslatedCount(in: language.language) == 0
                if isTranslated { title = LanguageText(term.label(in: language.language), language) }
            }
            all.append(
                Assessment(
                    type: type, title: title.isEmpty ? nil : title,
                    supervision: concept(fields["supervision"], in: .supervision), scheme: scheme(fields["grading"])))
            guard let grade = fields["grade"], let source = text(grade) else { continue }
            if source == "from roster", graded == nil {
                graded = all.count - 1
            } else {
                refuse(.courseValue, grade, ["expected": "list", "value": source, "known": "from roster"])
            }
        }
        return (all, graded ?? (all.count == 1 ? 0 : nil), graded != nil)
    }

    private mutating func scheme(_ value: CourseValue?) -> GradingScheme? {
        guard let value, !value.isNothing,
            let fields = entries(value, known: ["title", "page", "grades", "lowest", "highest", "pass"]),
            fields.entries.contains(where: { !$0.value.isNothing })
        else { return nil }
        return GradingScheme(
            title: languageText(fields["title"]), url: address(fields["page"]),
            values: (fields["grades"]?.oneOrMany ?? []).compactMap { text($0) }, minimum: text(fields["lowest"]),
            maximum: text(fields["highest"]), passMark: text(fields["pass"]))
    }

    mutating func concepts(_ value: CourseValue?, in vocabulary: Vocabulary) -> [Concept] {
        (value?.oneOrMany ?? []).compactMap { concept($0, in: vocabulary) }
    }

    mutating func qualityAssurance(_ value: CourseValue?) -> [QualityAssurance] {
        (value?.oneOrMany ?? []).compactMap { element in
            let known = ["kind", "type", "title", "agency", "from", "to", "review", "report", "number", "scope"]
            guard let fields = entries(element, known: known) else { return nil }
            guard let kind = oversight(fields["kind"], of: element) else { return nil }
            let agency = languageText(fields["agency"])
            return QualityAssurance(
                kind == .external ? .external : .internal, type: concept(fields["type"], in: .accreditationType),
                title: languageText(fields["title"]), agency: agency.isEmpty ? nil : Organisation(legalName: agency),
                from: date(fields["from"]), to: date(fields["to"]), review: date(fields["review"]),
                report: address(fields["report"]).map { QualityAssurance.Report($0, number: text(fields["number"])) },
                scope: languageText(fields["scope"]))
        }
    }

    private mutating func oversight(_ value: CourseValue?, of element: CourseValue) -> Oversight? {
        let language = language(of: value ?? element).language
        let words = Oversight.known(in: language)
        var facts = ["expected": value == nil ? "kind" : "list", "known": words.joined(separator: ", ")]
        facts["words"] = facts["known"]
        guard let value else {
            refuse(.courseValue, element, facts)
            return nil
        }
        guard let text = text(value) else { return nil }
        if let kind = Oversight(written: text) { return kind }
        facts["value"] = text
        facts["suggested"] = NearWord.of(text, among: words) ?? NearWord.of(text, among: Oversight.known(in: "en"))
        refuse(.courseValue, value, facts)
        return nil
    }

    mutating func prerequisites(_ value: CourseValue?) -> [LanguageText] {
        (value?.oneOrMany ?? []).map { languageText($0) }.filter { !$0.isEmpty }
    }

    mutating func stackability(_ value: CourseValue?) -> Stackability? {
        guard let value, !value.isNothing else { return nil }
        // "stackability: stand alone" needs no entries.
        let isWord = value.text != nil
        let fields = isWord ? nil : entries(value, known: ["kind", "towards"])
        guard let kind = choice(isWord ? value : fields?["kind"], StackingKind.self) else { return nil }
        var pathways: [Stackability.Pathway] = []
        for element in fields?["towards"]?.oneOrMany ?? [] {
            guard element.text == nil else {
                pathways.append(Stackability.Pathway(languageText(element)))
                continue
            }
            guard let pathway = entries(element, known: ["title", "page", "body"]) else { continue }
            pathways.append(
                Stackability.Pathway(
                    languageText(pathway["title"]), url: address(pathway["page"]), body: languageText(pathway["body"])))
        }
        return Stackability(kind == .stackable ? .stackable : .standAlone, towards: pathways)
    }

    private enum StackingKind: String, CaseIterable {
        case stackable
        case standAlone = "stand_alone"
    }

    mutating func further(_ value: CourseValue?, description: LanguageText) -> FurtherInformation {
        var further = FurtherInformation(note: description)
        guard let value, let fields = entries(value, known: ["note", "links", "fields", "languages_of_classes"]) else {
            return further
        }
        let note = languageText(fields["note"])
        if further.note.isEmpty {
            further.note = note
        } else if !note.isEmpty, let entry = fields["note"] {
            // The formats have one place for both.
            refuse(.courseValue, entry, ["expected": "one of description and further.note"])
        }
        further.links = links(fields["links"])
        further.fields = concepts(fields["fields"], in: .iscedF)
        further.languagesOfClasses = (fields["languages_of_classes"]?.oneOrMany ?? []).compactMap { languageTag($0) }
        return further
    }

    /// Addresses, with a title or alone.
    mutating func links(_ value: CourseValue?) -> [Link] {
        (value?.oneOrMany ?? []).compactMap { element in
            if element.text != nil {
                return address(element).map { Link($0, title: LanguageText($0, language(of: element))) }
            }
            guard let fields = entries(element, known: ["title", "page"]), let url = address(fields["page"]) else {
                return nil
            }
            return Link(url, title: languageText(fields["title"]))
        }
    }
}
