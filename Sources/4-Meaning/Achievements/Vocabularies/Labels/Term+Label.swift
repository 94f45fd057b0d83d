extension Term {
    /// The label in a language: our own translation where there is one, else the English label of the list.
    ///
    /// - Parameter language: A BCP 47 tag without script and region: `de`.
    public func label(in language: String) -> String {
        TermLabels.labels[vocabulary]?[language]?[line] ?? label
    }
}

extension TermLabels {
    /// The labels by list, language and place of the term.
    static let labels: [Vocabulary: [String: [Int: String]]] = {
        var labels: [Vocabulary: [String: [Int: String]]] = [:]
        for (tag, text) in languages {
            forEachLabel(in: text) { list, line, label in labels[list, default: [:]][tag, default: [:]][line] = label }
        }
        return labels
    }()

    /// Tells the list, the place of the term in it and the label of every line.
    static func forEachLabel(in labels: StaticString, _ body: (Vocabulary, Int, String) -> Void) {
        let text = UnsafeBufferPointer(start: labels.utf8Start, count: labels.utf8CodeUnitCount)
        for line in text.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
            guard parts.count == 3, let list = Vocabulary(rawValue: parts[0]), let term = list.term(code: parts[1])
            else { continue }
            body(list, term.line, parts[2])
        }
    }
}
