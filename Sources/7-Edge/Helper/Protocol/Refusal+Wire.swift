extension HelperError {
    /// How many facts a refusal may have, and how long they are.
    private static let mostFacts = 8
    private static let longestFact = 1_000

    package func write(to writer: inout WireWriter) {
        writer.text(code.rawValue)
        let facts = facts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.prefix(Self.mostFacts)
        writer.number(UInt32(facts.count))
        for (name, value) in facts {
            writer.text(name)
            writer.text(Self.cut(value))
        }
    }

    /// Reads a refusal. A code that a worker does not give is no refusal but a broken answer.
    package init(from reader: inout WireReader) throws(HelperError) {
        let code = Code(rawValue: try reader.text(limit: 64))
        guard Self.contentCodes.contains(code) else { throw HelperError(.helperProtocol) }
        var facts: [String: String] = [:]
        for _ in 0..<(try reader.count(limit: Self.mostFacts)) {
            facts[try reader.text(limit: 64)] = try reader.text(limit: Self.longestFact)
        }
        try reader.end()
        self.init(code, facts: facts)
    }

    /// A fact that fits, cut between characters.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longestFact else { return text }
        var cut = ""
        for scalar in text.unicodeScalars {
            guard cut.utf8.count + 4 <= longestFact else { break }
            cut.unicodeScalars.append(scalar)
        }
        return cut
    }
}
