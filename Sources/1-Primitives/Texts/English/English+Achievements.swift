extension English {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [:]
}
