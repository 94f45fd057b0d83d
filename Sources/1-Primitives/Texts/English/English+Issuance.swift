extension English {
    /// What is said while credentials are issued, revoked and published.
    static let issuance: [String: String] = [:]
}
