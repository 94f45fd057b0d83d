/// What a server is for.
public enum ServerRole: String, Sendable, CaseIterable {
    /// A page on which anybody checks credentials, and the verifying half of the VC-API.
    case verifier
}
