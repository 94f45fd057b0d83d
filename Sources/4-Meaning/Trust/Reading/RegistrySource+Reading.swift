public import JSON

extension RegistrySource {
    /// The sources that stand under `sources` in a file of entries, to be carried into the snapshot that is built of them.
    ///
    /// ```swift
    /// let sources = try RegistrySource.all(in: JSONDocument(parsing: file).root)
    /// ```
    ///
    /// - Parameters:
    ///   - root: The file's object.
    ///   - limits: The most a file may bring, and which countries there are.
    /// - Returns: None where the file has no such member.
    /// - Throws: ``TrustError``: the first thing that is wrong with one of them.
    public static func all(
        in root: JSONValue, limits: RegistryLimits = .standard
    ) throws(TrustError) -> [RegistrySource] {
        var reader = EntryReader(limits: limits)
        let sources = reader.with { $0.list(root, "sources") }.compactMap { reader.source($0) }
        if let problem = reader.problems.first { throw problem }
        return sources
    }
}
