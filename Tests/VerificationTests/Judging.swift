import Achievements
import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import StatusLists
import Synchronization
import TestSupport
import Trust
import Verification

/// Everything that a verdict rests on, as a vector names it, and a verifier made of it.
struct Judging {
    var environment: VerificationEnvironment
    var policy: Policy
    var audience: ProofExpectation.Audience

    init(_ vector: Vector) throws {
        let now = try Instant(vector.at)
        let anchors = try vector.anchors.map { try PublicKey(multikey: $0) }
        var registries: [TrustRegistry] = []
        var problems: [TrustError] = []
        for path in vector.registries {
            switch Self.registry(path, anchors: anchors, now: now, vector) {
            case .success(let registry): registries.append(registry)
            case .failure(let error): problems.append(error)
            }
        }
        let documents = try vector.didDocuments.map { path in
            let root = try JSONDocument(parsing: Vectors.bytes(path)).root
            return try ControlledDocument(parsing: root, expecting: DID(root["id"]?.string ?? ""))
        }
        let all = TrustRegistries(registries)
        let resolver = RegistryResolver(all, base: OfflineResolver(documents: documents))
        let files = try vector.statusLists.map { (name: $0, bytes: try Vectors.bytes($0)) }
        environment = VerificationEnvironment(
            clock: FixedClock(now), registries: all, registryProblems: problems,
            statusLists: StatusListShelf(files: files, resolver: resolver, processor: .bundled, now: now),
            resolver: resolver)
        policy = try Policy.shipped(vector.policy) ?? Policy(parsing: Vectors.bytes(vector.policy))
        // Whoever asks for a challenge wants to know who shows it.
        if vector.challenge != nil { policy.decides.insert(.holderBinding) }
        audience = vector.challenge.map { .request(challenge: $0, domain: vector.domain) } ?? .file
    }

    /// Registries by everything that opening them depends on: most vectors have the same one.
    private static let opened = Mutex<[[String]: Result<TrustRegistry, TrustError>]>([:])

    private static func registry(
        _ path: String, anchors: [PublicKey], now: Instant, _ vector: Vector
    ) -> Result<TrustRegistry, TrustError> {
        let key = [path, vector.at, String(vector.trustsUnsigned)] + vector.anchors
        if let known = opened.withLock({ $0[key] }) { return known }
        let result = Result { () throws(TrustError) in
            var limits = RegistryLimits.standard
            limits.isKnownCountry = { Country($0) != nil }
            return try TrustRegistry(
                opening: (try? Vectors.bytes(path)) ?? [], anchors: anchors, allowsUnsigned: vector.trustsUnsigned,
                now: now, limits: limits)
        }
        opened.withLock { $0[key] = result }
        return result
    }

    /// The status lists at hand.
    var lists: [OpenedStatusList] { (environment.statusLists as? StatusListShelf)?.all ?? [] }

    var verifier: Verifier { Verifier(environment: environment, policy: policy) }

    /// Judges a file, whatever it is.
    ///
    /// - Parameter verifier: One that was used before; without it, a new one.
    func judge(_ bytes: [UInt8], with verifier: Verifier? = nil) -> Judged {
        let verifier = verifier ?? self.verifier
        let document: ReceivedDocument
        do throws(RefusedInput) {
            document = try ReceivedDocument(parsing: bytes)
        } catch {
            return Judged(error)
        }
        switch document {
        case .credential(let credential): return Judged(verifier.verify(credential))
        case .presentation(let presentation): return Judged(verifier.verify(presentation, audience: audience))
        }
    }
}

/// What came out, in the words of the manifest.
struct Judged {
    let outcome: Vector.Expected
    /// Every line of the report, those of the credentials in a presentation or a learner record included.
    let results: [CheckResult]
    let reports: [Report]
    let refusal: RefusedInput?

    init(_ report: Report) {
        outcome = Vector.Expected(
            verdict: report.verdict.rawValue, primary: report.primary?.rawValue, findings: Self.findings(report.checks),
            credentials: report.credentials.isEmpty ? nil : report.credentials.map { Judged($0).outcome })
        let inner = report.credentials.map { Judged($0) }
        results = report.checks + inner.flatMap(\.results)
        reports = [report] + inner.flatMap(\.reports)
        refusal = nil
    }

    init(_ report: PresentationReport) {
        outcome = Vector.Expected(
            verdict: report.verdict.rawValue, primary: report.primary?.rawValue, findings: Self.findings(report.checks),
            credentials: report.credentials.map { Judged($0).outcome })
        let inner = report.credentials.map { Judged($0) }
        results = report.checks + inner.flatMap(\.results)
        reports = inner.flatMap(\.reports)
        refusal = nil
    }

    init(_ refusal: RefusedInput) {
        let outcome = refusal.isClaimed ? "failed" : "unknown"
        self.outcome = Vector.Expected(
            verdict: refusal.verdict.rawValue, primary: refusal.reason.code.rawValue,
            findings: ["format.recognised \(outcome) \(refusal.reason.code.rawValue)"], credentials: nil)
        results = []
        reports = []
        self.refusal = refusal
    }

    private static func findings(_ checks: [CheckResult]) -> [String] {
        checks.compactMap { result in
            guard let reason = result.outcome.reason, reason.code != .checkSkipped else { return nil }
            return "\(result.check.rawValue) \(result.outcome.name) \(reason.code.rawValue)"
        }.sorted()
    }
}
