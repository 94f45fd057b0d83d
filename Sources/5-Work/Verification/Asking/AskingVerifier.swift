public import DataIntegrity

/// Judges documents and asks for what its reports say is missing.
///
/// Asking is done above the I/O line; a ``FileRun`` is handed who does it.
public protocol AskingVerifier: Sendable {
    /// Judges one credential, and names the addresses that were asked for it.
    func verify(_ credential: UnverifiedCredential) -> (report: Report, asked: [AskedAddress])

    /// Judges a presentation, and names the addresses that were asked for it.
    ///
    /// - Parameter audience: What was asked before it was shown.
    func verify(
        _ presentation: UnverifiedPresentation, audience: ProofExpectation.Audience
    ) -> (report: PresentationReport, asked: [AskedAddress])
}
