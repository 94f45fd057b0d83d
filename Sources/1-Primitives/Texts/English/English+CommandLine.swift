extension English {
    /// What the command line says: its help, its headings, its own refusals.
    static let commandLine: [String: String] = [:]
}
