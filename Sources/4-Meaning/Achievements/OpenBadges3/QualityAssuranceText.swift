import Encodings

/// Kind, agency and dates of quality assurance as the texts of an alignment.
///
/// ```text
/// targetFramework    External quality assurance (Program Quality Assurance)
/// targetDescription  Musteragentur für Qualitätssicherung, 2024-10-01 to 2030-09-30, review 2027-10-01; scope: level 6
/// ```
struct QualityAssuranceText {
    var framework: String
    var description: String?

    init(framework: String, description: String?) {
        self.framework = framework
        self.description = description
    }

    init(_ assurance: QualityAssurance, in language: LanguageTag) {
        let kind = assurance.kind == .external ? Self.external : Self.internalKind
        let type = assurance.type.map { $0.term?.label ?? $0.uri ?? $0.label }
        framework = type.map { "\(kind) (\($0))" } ?? kind
        let parts = [
            assurance.agency?.legalName.text(preferring: language),
            Self.period(from: assurance.from, to: assurance.to),
            assurance.review.map { "review \($0)" },
        ].compactMap { $0 }
        let scope = assurance.scope.text(preferring: language).map { [Self.scopeMark + $0] } ?? []
        let pieces = (parts.isEmpty ? [] : [parts.joined(separator: ", ")]) + scope
        description = pieces.isEmpty ? nil : pieces.joined(separator: "; ")
    }

    private static let external = "External quality assurance"
    private static let internalKind = "Internal quality assurance"
    private static let scopeMark = "scope: "

    private static func period(from: CalendarDate?, to: CalendarDate?) -> String? {
        switch (from, to) {
        case (let from?, let to?): "\(from) to \(to)"
        case (let from?, nil): "from \(from)"
        case (nil, let to?): "until \(to)"
        case (nil, nil): nil
        }
    }

    /// Internal where it says so; everything else that is stated as quality assurance comes from outside.
    var kind: QualityAssurance.Kind { framework.utf8.starts(with: "Internal".utf8) ? .internal : .external }

    /// What stands in the brackets.
    var type: Concept? {
        let bytes = Array(framework.utf8)
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), bytes.last == UInt8(ascii: ")"),
            open + 2 < bytes.count
        else { return nil }
        let text = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)
        return Concept(text, in: .accreditationType)
    }
}

/// What ``QualityAssuranceText/description`` says, taken apart.
struct QualityAssuranceDetails {
    var agency: String?
    var from: CalendarDate?
    var to: CalendarDate?
    var review: CalendarDate?
    var scope: String?

    /// Dates are looked for at the end; what is left is the agency.
    init(_ description: String) {
        var rest = Array(description.utf8)[...]
        if rest.starts(with: "scope: ".utf8) {
            scope = String(decoding: rest.dropFirst(7), as: UTF8.self)
            rest = []
        } else if let mark = Self.firstIndex(of: "; scope: ", in: rest) {
            scope = String(decoding: rest[(mark + 9)...], as: UTF8.self)
            rest = rest[..<mark]
        }
        if let (date, head) = Self.dateAtEnd(of: rest, after: "review ") {
            review = date
            rest = head
        }
        if let (end, head) = Self.dateAtEnd(of: rest, after: " to ", joined: false),
            let (start, before) = Self.dateAtEnd(of: head, after: "")
        {
            (from, to, rest) = (start, end, before)
        } else if let (date, head) = Self.dateAtEnd(of: rest, after: "from ") {
            (from, rest) = (date, head)
        } else if let (date, head) = Self.dateAtEnd(of: rest, after: "until ") {
            (to, rest) = (date, head)
        }
        agency = rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }

    /// A date that ends the text, with a word before it, and what comes before both.
    ///
    /// - Parameter joined: Whether what comes before must be nothing or end with `, `, which is taken off.
    private static func dateAtEnd(
        of text: ArraySlice<UInt8>, after word: String, joined: Bool = true
    ) -> (CalendarDate, ArraySlice<UInt8>)? {
        guard text.count >= 10 + word.utf8.count,
            let date = try? CalendarDate(String(decoding: text.suffix(10), as: UTF8.self))
        else {
            return nil
        }
        var head = text.dropLast(10)
        guard head.suffix(word.utf8.count).elementsEqual(word.utf8) else { return nil }
        head = head.dropLast(word.utf8.count)
        guard joined, !head.isEmpty else { return (date, head) }
        guard head.suffix(2).elementsEqual(", ".utf8) else { return nil }
        return (date, head.dropLast(2))
    }

    private static func firstIndex(of pattern: String, in text: ArraySlice<UInt8>) -> Int? {
        guard text.count >= pattern.utf8.count else { return nil }
        return (text.startIndex...(text.endIndex - pattern.utf8.count)).first {
            text[$0...].starts(with: pattern.utf8)
        }
    }
}
