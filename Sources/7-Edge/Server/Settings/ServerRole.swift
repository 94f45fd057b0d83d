/// What a server is for.
public enum ServerRole: String, Sendable, CaseIterable {
    /// A page on which anybody checks credentials, and the verifying half of the VC-API.
    case verifier
    /// The same, and beside it what an issuer publishes, the issuing half of the VC-API and the registrar's desk.
    case issuer
    /// One person's wallet, on her own machine.
    case wallet
}
