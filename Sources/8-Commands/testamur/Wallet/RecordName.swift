import Programs

/// What a person types for a record or a share: its id, or the beginning of it, in any case of letters.
struct RecordName {
    /// Fewer digits name nothing that is erased or marked for life: a slip of the finger would be enough.
    static let shortest = 8

    /// The digits, in lower case.
    let digits: String

    /// - Parameters:
    ///   - isForLife: Whether what is done with it cannot be taken back.
    ///   - isShare: Whether it names a share.
    /// - Throws: ``CommandError`` `record.too_short`.
    init(_ text: String, isForLife: Bool = false, isShare: Bool = false) throws(CommandError) {
        digits = text.lowercased()
        guard !isForLife || digits.utf8.count >= Self.shortest else {
            var facts = ["record": text, "count": String(Self.shortest)]
            if isShare { facts["words"] = "record.too_short.share" }
            throw CommandError("record.too_short", facts: facts)
        }
    }
}
