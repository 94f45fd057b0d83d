/// The files that verdicts rest on, by their paths.
public struct EvidenceFiles: Sendable {
    /// Registries of issuers.
    public var registries: [String] = []
    /// The keys that may have signed them, as multikeys.
    public var anchors: [String] = []
    /// Whether registries count that nobody signed; every report says so.
    public var trustsUnsigned = false
    /// Key documents of issuers: files, or folders of them.
    public var keyDocuments: [String] = []
    /// Status lists: files, or folders of them.
    public var statusLists: [String] = []
    /// A policy that comes with the program, by its name, or a file.
    public var policy = "employer"

    public init() {}
}
