/// What form a compacted document has.
///
/// ```swift
/// let compact = try processor.compact(
///     document.root, context: "https://example.org/v1", compaction: CompactionOptions(isOrdered: true))
/// ```
///
/// Source: [JSON-LD 1.1 API, JsonLdOptions](https://www.w3.org/TR/json-ld11-api/#the-jsonldoptions-type).
public struct CompactionOptions: Sendable, Hashable {
    /// Whether an array of one value becomes that value, where no term asks for an array (`compactArrays`).
    public var compactsArrays: Bool
    /// Whether IRIs are written relative to the base, if there is one (`compactToRelative`).
    public var compactsToRelative: Bool
    /// Whether members stand in the order of their expanded names (`ordered`). Otherwise the identifier and the types
    /// come first, and then what else is said in the order in which the document says it.
    public var isOrdered: Bool
    /// Whether all nodes stand under `@graph`, even if there is but one.
    var alwaysHasGraph = false

    public init(compactsArrays: Bool = true, compactsToRelative: Bool = true, isOrdered: Bool = false) {
        self.compactsArrays = compactsArrays
        self.compactsToRelative = compactsToRelative
        self.isOrdered = isOrdered
    }

    /// As short as it gets, in the order of the document.
    public static let standard = CompactionOptions()
}
