import Achievements
import Encodings

/// Reads the entries of a course description and notes what is wrong with them.
///
/// A mistake never stops the reading: the value is left out, the rest is read, and the registrar sees all mistakes at once.
struct CourseReader {
    var findings = Findings()
    /// The language of texts that are not given by language.
    var language = LanguageTag.english
    /// The same for the files that the course extends and that have one of their own.
    private var languages: [String: LanguageTag] = [:]
    private let files: CourseFiles?

    init(_ files: CourseFiles? = nil) { self.files = files }

    /// The language of a text that does not say.
    func language(of value: CourseValue) -> LanguageTag { value.file.flatMap { languages[$0] } ?? language }

    /// Reads which languages the files are in.
    mutating func readLanguages(_ own: CourseValue?) {
        if let own, let tag = languageTag(own) { language = tag }
        for (file, value) in files?.languages ?? [:] {
            // What is wrong with the one that counts for the course is noted above.
            if let file, let text = value.text, let tag = LanguageTag(lenient: text) { languages[file] = tag }
        }
    }

    /// The entries `testamur` of the other files, which are to be what this one is.
    var otherFormats: [CourseValue?] { files?.formats ?? [] }

    /// The format and the version this reader understands.
    static let format = "course 1"

    // MARK: Scopes

    /// The entries of a value, of which only `known` are allowed; nil (and noted) when it has no entries.
    mutating func entries(_ value: CourseValue, known: [String]) -> CourseEntries? {
        guard case .entries(let entries) = value.content else {
            if !value.isNothing { refuse(.courseType, value, ["expected": "entries"]) }
            return nil
        }
        for entry in entries where !known.contains(entry.key) {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.courseUnknownKey.rawValue, pointer: value.pointer, line: entry.line,
                    file: entry.value.file, facts: ["key": entry.key, "known": known.joined(separator: ", ")]))
        }
        return CourseEntries(entries: entries)
    }

    // MARK: Single values

    /// A text on one or more lines.
    mutating func text(_ value: CourseValue?) -> String? {
        guard let value, !value.isNothing else { return nil }
        guard let text = value.text else {
            refuse(.courseType, value, ["expected": "text"])
            return nil
        }
        guard !text.unicodeScalars.contains(where: Self.isForbidden) else {
            refuse(.courseValue, value, ["expected": "no control characters"])
            return nil
        }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Control characters and marks that turn the direction of writing: nothing that belongs on a diploma.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// A text in several languages, or a plain one in the language of the course.
    mutating func languageText(_ value: CourseValue?) -> LanguageText {
        guard let value, !value.isNothing else { return LanguageText() }
        guard case .entries(let entries) = value.content else {
            return text(value).map { LanguageText($0, language(of: value)) } ?? LanguageText()
        }
        var texts = LanguageText()
        for entry in entries {
            guard let tag = LanguageTag(lenient: entry.key) else {
                findings.append(
                    Finding(
                        .problem, IssuanceError.Code.courseUnknownKey.rawValue, pointer: value.pointer,
                        line: entry.line, file: value.file, facts: ["key": entry.key, "known": "en, de, fr, …"]))
                continue
            }
            if let text = text(entry.value) { texts[tag] = text }
        }
        return texts
    }

    mutating func date(_ value: CourseValue?) -> CalendarDate? {
        guard let value, let text = text(value) else { return nil }
        if let date = try? CalendarDate(text) { return date }
        refuse(.courseValue, value, ["expected": "date", "value": text])
        return nil
    }

    mutating func integer(_ value: CourseValue?, in range: ClosedRange<Int>) -> Int? {
        guard let value, let text = text(value) else { return nil }
        let digits = Array(text.utf8)
        if (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) {
            let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if range.contains(number) { return number }
        }
        refuse(.courseValue, value, ["value": text, "known": "\(range.lowerBound)–\(range.upperBound)"])
        return nil
    }

    mutating func decimal(_ value: CourseValue?) -> ExactDecimal? {
        guard let value, let text = text(value) else { return nil }
        do {
            return try ExactDecimal(text)
        } catch {
            note(error, value)
            return nil
        }
    }

    /// An address that begins with `https://` or `http://`.
    mutating func address(_ value: CourseValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        let bytes = Array(text.utf8)
        let hasScheme = bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
        if hasScheme, bytes.count > 8, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) { return text }
        refuse(.courseValue, value, ["expected": "address", "value": text])
        return nil
    }

    /// A term of a list, by its label in any official language of the European Union, its code or its address. Another
    /// address is kept: it may be newer than the list; other words are refused, since nobody abroad could place them.
    mutating func concept(_ value: CourseValue?, in vocabulary: Vocabulary) -> Concept? {
        guard let value, let text = text(value) else { return nil }
        if let concept = Concept(written: text, in: vocabulary, language: language(of: value).language) {
            return concept
        }
        let language = language(of: value).language
        let labels = vocabulary.terms.map { $0.label(in: language) }
        var facts = ["expected": "list", "value": text]
        // What may be written, for lists short enough to be shown.
        facts["known"] = labels.count <= Self.mostShown ? labels.joined(separator: ", ") : vocabulary.scheme
        facts["suggested"] = NearWord.of(text, among: labels + vocabulary.terms.map(\.label))
        refuse(.courseValue, value, facts)
        return nil
    }

    private static let mostShown = 20

    mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ value: CourseValue?, _ type: Value.Type
    ) -> Value? where Value.RawValue == String {
        guard let value, let text = text(value) else { return nil }
        let wanted = text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
        if let choice = Value.allCases.first(where: { $0.rawValue == String(wanted) }) { return choice }
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        var facts = ["expected": "list", "value": text, "known": known, "words": known]
        facts["suggested"] = NearWord.of(text, among: Value.allCases.map(\.rawValue))
        refuse(.courseValue, value, facts)
        return nil
    }

    mutating func country(_ value: CourseValue?) -> Country? {
        guard let value, let text = text(value) else { return nil }
        if let country = Country.written(text) { return country }
        refuse(.courseValue, value, ["expected": "country", "value": text])
        return nil
    }

    mutating func languageTag(_ value: CourseValue) -> LanguageTag? {
        guard let text = text(value) else { return nil }
        do {
            return try LanguageTag(text)
        } catch {
            note(error, value)
            return nil
        }
    }

    // MARK: Findings

    mutating func refuse(_ code: IssuanceError.Code, _ value: CourseValue, _ facts: [String: String] = [:]) {
        findings.append(
            Finding(
                .problem, code.rawValue, value: value.text, pointer: value.pointer, line: value.line, file: value.file,
                facts: facts))
    }

    mutating func note(_ error: AchievementError, _ value: CourseValue) {
        findings.append(
            Finding(
                .problem, error.reason, value: value.text, pointer: value.pointer, line: value.line, file: value.file,
                facts: error.facts))
    }
}

/// The entries of one value, by key.
struct CourseEntries {
    let entries: [CourseValue.Entry]

    subscript(key: String) -> CourseValue? { entries.first { $0.key == key }?.value }

    func line(of key: String) -> Int? { entries.first { $0.key == key }?.line }

    func file(of key: String) -> String? { self[key]?.file }
}

extension String {
    /// The text without white space at both ends.
    var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[start...end])
    }
}
