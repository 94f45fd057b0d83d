/// One term of a ``Vocabulary``: a place in the list, from which address, code and label are read when asked for.
public struct Term: Sendable, Hashable {
    /// The list.
    public let vocabulary: Vocabulary
    let line: Int

    /// The address, for example `http://data.europa.eu/snb/eqf/6`.
    public var uri: String { "\(vocabulary.base)" + vocabulary.table.text(0, of: line) }

    /// The name of the term in course files: `marked_assignment`, `6`, `0611`.
    public var code: String { vocabulary.table.text(1, of: line) }

    /// The English label of the list.
    public var label: String { vocabulary.table.text(2, of: line) }

    /// Whether the code is this.
    public func isCode(_ code: StaticString) -> Bool {
        let bytes = UnsafeBufferPointer(start: code.utf8Start, count: code.utf8CodeUnitCount)
        return TermTable.compare(vocabulary.table.field(1, of: line), bytes) == 0
    }

    /// The country whose qualifications framework this term of ``Vocabulary/nqf`` belongs to; nil in other lists.
    public var country: Country? {
        guard vocabulary == .nqf else { return nil }
        return Country(ascii: vocabulary.table.field(3, of: line))
    }

    /// The level inside its national framework, `6` or `4.1` or `II-Grade de Licence`; empty for the framework itself and
    /// in other lists.
    public var level: String { vocabulary == .nqf ? vocabulary.table.text(4, of: line) : "" }
}
