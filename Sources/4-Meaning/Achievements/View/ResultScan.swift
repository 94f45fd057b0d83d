import JSON

/// One walk over the descriptions of results and the results.
struct ResultScan: Sendable {
    /// What the alignments of all descriptions say together.
    private(set) var alignments = AlignmentScan(nil)
    private(set) var hasGrade = false
    /// Whether some description says which grades there are.
    private(set) var hasScheme = false

    init(descriptions: JSONValue?, results: JSONValue?) {
        descriptions?.forEachElement { description in
            alignments.merge(AlignmentScan(description["alignment"]))
            for member in ["allowedValue", "valueMin", "valueMax", "requiredValue"] as [StaticString]
            where !hasScheme && description[member] != nil {
                hasScheme = true
            }
        }
        results?.forEachElement { if $0["value"]?.kind == .string { hasGrade = true } }
        if alignments.has(.gradingScheme) { hasScheme = true }
    }
}
