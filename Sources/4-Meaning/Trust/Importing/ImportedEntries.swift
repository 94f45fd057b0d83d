internal import Encodings
public import JSON

/// Entries made out of what somebody else publishes: facts for a registry's keeper to look through, and no trust yet.
///
/// ```swift
/// let imported = try DEQARImport(institutions: table, reports: other) { Country.named($0)?.code }.entries()
/// for (part, why, places) in imported.omissionGroups { print(part, why, places) }
/// let bytes = try TrustRegistry.build(entries: imported.entries, …)
/// ```
public struct ImportedEntries: Sendable {
    /// Where something stood that was left out.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        /// The table of institutions.
        case institutions
        /// The table of reports.
        case reports
        /// A list of records.
        case list
    }

    /// Something that was left out.
    public struct Omission: Sendable, Hashable {
        /// Where it stood.
        public let part: Part
        /// Why: `country`, `other_country`, `name`, `identifier`, `number`, `dates`, `parent`, `relation`, `relation_date`,
        /// `relation_other`, `relation_unclear`, `institution`, `decision`, `attributes`, `key`, `duplicate`, `programme`, `flag`,
        /// `cycle`, `assessment`, `limit`, or the code of what is wrong with the entry that it would have become (`registry.…`).
        public let why: String
        /// The line of the table, or the position in the list, from 1.
        public let place: Int
    }

    /// A column that the table does not have, and that would have limited what the others say.
    public struct MissingColumn: Sendable, Hashable {
        /// The table.
        public let part: Part
        /// The name under which it is published.
        public let name: String
    }

    /// The entries, in the order of the source, as a registry document has them.
    public internal(set) var entries: [JSON] = []
    /// What did not become an entry or a part of one.
    public internal(set) var omissions: [Omission] = []
    /// What the tables do not say, and should.
    public internal(set) var missingColumns: [MissingColumn] = []

    /// - Parameter entries: Entries that were made in another way, such as by hand.
    public init(_ entries: [JSON] = []) { self.entries = entries }

    /// How many were left out, by why.
    public var omissionCounts: [(why: String, count: Int)] {
        Dictionary(grouping: omissions, by: \.why).map { ($0.key, $0.value.count) }.sorted { $0.why < $1.why }
    }

    /// What was left out of which part and why, with all places in their order.
    public var omissionGroups: [(part: Part, why: String, places: [Int])] {
        Part.allCases.flatMap { part in
            Dictionary(grouping: omissions.filter { $0.part == part }, by: \.why)
                .map { (part, $0.key, $0.value.map(\.place).sorted()) }.sorted { $0.1 < $1.1 }
        }
    }

    /// These, where there is one at least.
    ///
    /// - Throws: ``TrustError`` `import.empty`. What was left out and why is known to whoever reads without it.
    public func notEmpty() throws(TrustError) -> Self {
        guard !entries.isEmpty else { throw TrustError(.importEmpty) }
        return self
    }

    mutating func leaveOut(_ why: String, _ place: Int, of part: Part) {
        omissions.append(Omission(part: part, why: why, place: place))
    }
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
