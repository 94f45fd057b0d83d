public import JSON

/// The most that a status list's document may bring.
public struct StatusListLimits: Sendable, Hashable {
    /// What the JSON text may bring.
    public var document: JSONLimits
    /// What the list may become.
    public var inflation: InflationLimits

    /// - Parameters:
    ///   - document: What the JSON text may bring.
    ///   - inflation: What the list may become.
    public init(
        document: JSONLimits = JSONLimits(bytes: 16 << 20, string: 16 << 20), inflation: InflationLimits = .standard
    ) {
        self.document = document
        self.inflation = inflation
    }

    /// A document of 16 MiB, a list of 8 MiB.
    public static let standard = StatusListLimits()
}
