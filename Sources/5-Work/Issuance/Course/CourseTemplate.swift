public import Achievements
public import Texts

/// A course description to be filled in: every entry with what it is for, in the order of the sixteen elements.
///
/// ```swift
/// let text = CourseTemplate(language: .german, extends: "../institution.yaml").text(Texts())
/// ```
///
/// It is a sound description with blanks: ``CourseCheck`` names each of them until it is filled in. Where an entry takes a term
/// of a European list, the terms stand beside it, in the language of the course.
public struct CourseTemplate: Sendable {
    public let language: LanguageTag
    /// The file that says what this one leaves out, as seen from this one.
    public let extends: String?
    /// What the course is known by, whatever is mended in its description later on.
    public let id: String

    /// - Parameter id: An address or a `urn:uuid:`; nil for a new one that no other course has.
    public init(language: LanguageTag = .english, extends: String? = nil, id: String? = nil) {
        self.language = language
        self.extends = extends
        self.id = id ?? "urn:uuid:" + UUIDv8.text(UUIDv8.random())
    }

    /// A part of the description: a text of ``Texts`` as its comment, the lines below it, and the list its terms are from.
    private struct Part {
        let key: String
        let lines: [String]
        var lists: [(entry: String, vocabulary: Vocabulary)] = []
        /// The entry that takes one of the two words of ``Oversight``.
        var oversight: String?
    }

    /// The description. Comments are at most 100 characters wide.
    public func text(_ texts: Texts) -> String {
        var lines = ["# " + texts("course.new.head")]
        lines += ["testamur: \(CourseReader.format)"]
        if let extends { lines += [""] + comment(texts("course.new.extends")) + ["extends: \(extends)"] }
        lines += [""] + comment(texts("course.new.id")) + ["id: \(id)"]
        lines += [""] + comment(texts("course.new.language")) + ["language: \(language.text)"]
        for part in Self.mandatory { lines += [""] + written(part, texts, isOptional: false) }
        lines += ["", "# " + texts("course.new.optional")]
        for part in Self.optional { lines += [""] + written(part, texts, isOptional: true) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func written(_ part: Part, _ texts: Texts, isOptional: Bool) -> [String] {
        var lines = comment(texts("course.new.\(part.key)"))
        if let entry = part.oversight {
            let words = Oversight.known(in: language.language).joined(separator: "; ")
            lines += comment(texts("course.new.terms", ["entry": entry, "terms": words]))
        }
        for list in part.lists {
            let labels = list.vocabulary.terms.map { $0.label(in: language.language) }
            lines += comment(texts("course.new.terms", ["entry": list.entry, "terms": labels.joined(separator: "; ")]))
        }
        return lines + part.lines.map { isOptional ? "#" + $0 : $0 }
    }

    /// A text as comments, broken between words.
    private func comment(_ text: String) -> [String] {
        var lines: [String] = []
        var line = "#"
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > 100 {
                lines.append(line)
                line = "#"
            }
            line += " " + word
        }
        return lines + [line]
    }

    private static let mandatory = [
        Part(key: "title", lines: ["title:"]),
        Part(key: "awarded", lines: ["awarded:"]),
        Part(
            key: "course", lines: ["course:", "  start:", "  end:", "  kind:"], lists: [("kind", .learningOpportunity)]),
        Part(key: "learning_outcomes", lines: ["learning_outcomes:", "  -", "  -"]),
        Part(key: "workload", lines: ["workload:", "  ects:", "  hours:"]),
        Part(key: "level", lines: ["level:", "  eqf:"]),
        Part(
            key: "assessment", lines: ["assessment:", "  - type:", "    supervision:", "    grading:", "      title:"],
            lists: [("type", .assessmentType), ("supervision", .supervision)]),
        Part(key: "participation", lines: ["participation:"], lists: [("participation", .modeOfLearning)]),
        Part(
            key: "quality_assurance",
            lines: ["quality_assurance:", "  - kind:", "    type:", "    title:", "    from:", "    to:"],
            lists: [("type", .accreditationType)], oversight: "kind"),
    ]

    private static let optional = [
        Part(key: "prerequisites", lines: ["prerequisites:", "  - "]),
        Part(key: "stackability", lines: ["stackability:", "  kind: stackable", "  towards:", "    - title: "]),
        Part(key: "further", lines: ["further:", "  note: ", "  languages_of_classes: []"]),
        Part(key: "place", lines: ["place: {country: AT, town: }"]),
        Part(key: "institution", lines: ["institution: "]),
        Part(key: "valid", lines: ["valid: {years: 5}"]),
    ]
}
