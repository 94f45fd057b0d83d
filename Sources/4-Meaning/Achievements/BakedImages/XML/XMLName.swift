/// A name with the namespace it stands in, as it is written at a place of the document.
struct XMLName {
    /// The whole name, with its prefix.
    let range: Range<Int>
    /// What stands before the colon; empty without one.
    let prefix: Range<Int>
    /// What stands behind it.
    let local: Range<Int>
    /// The namespace's address; nil when it stands in none.
    var namespace: [UInt8]?

    init(range: Range<Int>, colon: Int?) {
        self.range = range
        prefix = range.lowerBound..<(colon ?? range.lowerBound)
        local = (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
    }
}

/// An attribute, its value without quotes and as it is written.
struct XMLAttribute {
    var name: XMLName
    let value: Range<Int>
}

/// A start tag, or the tag of an empty element.
struct XMLStartTag {
    /// From `<` to `>`.
    let range: Range<Int>
    let name: XMLName
    let attributes: [XMLAttribute]
    /// Whether it ends with `/>`, so that no end tag follows.
    let isEmpty: Bool
}
