internal import Encodings
public import JSON

/// Entries made out of what somebody else publishes: facts for a registry's keeper to look through, and no trust yet.
///
/// ```swift
/// let imported = try DEQARImport(institutions: table, reports: other, isWanted: { $0 == "AUT" }).entries()
/// let bytes = try TrustRegistry.build(entries: imported.entries, …)
/// ```
public struct ImportedEntries: Sendable {
    /// Something that was left out.
    public struct Omission: Sendable, Hashable {
        /// Why: `country`, `name`, `identifier`, `dates`, `institution`, `decision`, `key`, `duplicate`, `programme`, `flag`,
        /// `cycle`, `limit`.
        public let why: String
        /// The line of the table, from 1, or the position in a list.
        public let place: Int
    }

    /// The entries, in the order of the source, as a registry document has them.
    public internal(set) var entries: [JSON] = []
    /// What did not become an entry or a part of one.
    public internal(set) var omissions: [Omission] = []

    /// - Parameter entries: Entries that were made in another way, such as by hand.
    public init(_ entries: [JSON] = []) { self.entries = entries }

    /// How many were left out, by why.
    public var omissionCounts: [(why: String, count: Int)] {
        Dictionary(grouping: omissions, by: \.why).map { ($0.key, $0.value.count) }.sorted { $0.why < $1.why }
    }

    mutating func leaveOut(_ why: String, _ place: Int) { omissions.append(Omission(why: why, place: place)) }
}

extension TrustError.Code {
    /// A column that an import needs is not there.
    public static let importColumns = Self(rawValue: "import.columns")
    /// A table that breaks the rules of CSV.
    public static let importSyntax = Self(rawValue: "import.syntax")
    /// Another kind of document than the one asked for.
    public static let importFormat = Self(rawValue: "import.format")
    /// Nothing could become an entry.
    public static let importEmpty = Self(rawValue: "import.empty")
    /// A snapshot that would say the same as the one before it.
    public static let unchanged = Self(rawValue: "registry.unchanged")

    /// The codes of imports and of building.
    static let ofImports: [TrustError.Code] = [.importColumns, .importSyntax, .importFormat, .importEmpty, .unchanged]
}
