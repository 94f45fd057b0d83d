import Achievements
public import DataIntegrity
import Encodings
import Identifiers
import JSON

/// Judges credentials and presentations.
///
/// ```swift
/// let verifier = Verifier(environment: environment, policy: .employer)
/// let report = verifier.verify(try UnverifiedCredential(parsing: bytes))
/// print(report.verdict, report.primary?.rawValue ?? "")     // invalid status.revoked
/// ```
///
/// Verifying never throws: a refusal is an answer. It reads nothing but its environment, so that the same input gives the
/// same report everywhere.
public struct Verifier: Sendable {
    public var environment: VerificationEnvironment { setup.environment }
    public var policy: Policy { setup.policy }
    private let setup: VerifierSetup

    public init(environment: VerificationEnvironment, policy: Policy = .employer) {
        setup = VerifierSetup(environment: environment, policy: policy)
    }

    /// Recognises a credential or a presentation; what many have in common is read once.
    ///
    /// - Throws: ``RefusedInput``, as ``ReceivedDocument/init(parsing:limits:)``.
    func received(_ bytes: [UInt8]) throws(RefusedInput) -> ReceivedDocument {
        try ReceivedDocument(parsing: bytes, limits: .standard, remembering: setup.memory.definitions.texts)
    }

    /// Judges one credential that somebody handed over.
    public func verify(_ credential: UnverifiedCredential) -> Report {
        verify(credential, presenter: nil, now: environment.clock.now())
    }

    /// Judges a presentation: the proof of whoever showed it, then every credential in it.
    ///
    /// - Parameter audience: What was asked before it was shown; a file that nobody asked for is ``ProofExpectation/Audience/file``.
    public func verify(
        _ presentation: UnverifiedPresentation, audience: ProofExpectation.Audience = .file
    ) -> PresentationReport {
        let now = environment.clock.now()
        let judged = PresentationExamination(
            presentation, audience: audience, now: now, environment: environment, policy: policy)
        let reports = presentation.credentials.prefix(PresentationExamination.mostCredentials)
            .filter { $0.stranger == nil }
            .map { verify($0, presenter: judged.presenter, now: now) }.settlingReplacements()
        return PresentationReport(
            presentation: presentation, checks: judged.results, credentials: reports, policy: policy)
    }

    /// Records inside records are followed this far.
    static let deepestRecord = 4

    private func verify(
        _ credential: UnverifiedCredential, presenter: Presenter?, now: Instant, depth: Int = 0
    ) -> Report {
        let examination = Examination(credential, setup: setup, presenter: presenter, now: now)
        // Without a proof that holds nothing is said of the award, and nothing is known of it from others.
        let results =
            examination.isProven
            ? examination.awardStanding.results(examination) : setup.agenda.map { $0.result(examination) }
        // What a record holds is judged as if it had come alone; who showed the record need not own what is in it.
        let inner =
            depth < Self.deepestRecord
            ? credential.innerCredentials.prefix(PresentationExamination.mostCredentials).map {
                verify($0, presenter: nil, now: now, depth: depth + 1)
            }.settlingReplacements() : []
        let report = Report(credential: credential, checks: results, examination: examination, credentials: inner)
        return inner.isEmpty ? report : report.comparingLearners()
    }
}

extension Policy {
    /// What an employer asks: a genuine proof by a registered issuer, in force, not revoked.
    public static let employer: Policy = {
        var policy = Policy(name: "employer", decides: [.issuerRegistered])
        policy.description =
            "For whoever has to rely on it: genuine, in force, not revoked, by an issuer that a registry knows."
        return policy
    }()
}
