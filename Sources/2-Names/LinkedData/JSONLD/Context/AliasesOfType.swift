/// The words that stand for `@type` in a context, the keyword itself not among them.
///
/// Every name of every object is looked for here before anything else is known of the object.
struct AliasesOfType {
    private let names: [Bytes]
    private let terms: TermDefinitions

    /// As a rule there is one; passing over a few costs less than hashing.
    private static let mostPassedOver = 4

    init(of terms: TermDefinitions) {
        names = terms.all.filter { $0.pointee.keyword == .type && !$0.pointee.name.equals("@type") }
            .map(\.pointee.name)
        self.terms = terms
    }

    @inline(__always)
    func contains(_ name: Bytes) -> Bool {
        if names.count <= AliasesOfType.mostPassedOver { return names.contains { $0.isSame(as: name) } }
        return terms.definition(of: name)?.pointee.keyword == .type
    }
}
