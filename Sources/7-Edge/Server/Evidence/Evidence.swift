import Achievements
import Contexts
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import StatusLists
import Trust
import Verification

/// What verdicts rest on, as it was read: a verifier, and what receipts and pages name of it.
struct Evidence: Sendable {
    let verifier: Verifier
    let registries: [TrustRegistry]
    let statusLists: [OpenedStatusList]
    /// The file of the policy, for receipts.
    let policyFile: [UInt8]?
    /// What could not be used, by the name of its file.
    let problems: [(file: String, error: any CodedError)]
    private let environment: VerificationEnvironment

    /// Reads the files.
    ///
    /// - Throws: ``ServerError`` `server.file` for a file that cannot be read; what a key document, an anchor or a policy is
    ///   refused for. A registry or a list that is refused does not stop the others: it is a problem, and has no say.
    init(reading files: EvidenceFiles, clock: any InstantSource) throws {
        let now = clock.now()
        var problems: [(String, any CodedError)] = []
        var refused: [TrustError] = []
        var opened: [(name: String, registry: TrustRegistry)] = []
        let anchors = try files.anchors.map { try PublicKey(multikey: $0) }
        var limits = RegistryLimits.standard
        limits.isKnownCountry = { Country($0) != nil }
        for (name, bytes) in try SmallFile.all(files.registries, limit: limits.document.bytes) {
            do throws(TrustError) {
                let registry = try TrustRegistry(
                    opening: bytes, anchors: anchors, allowsUnsigned: files.trustsUnsigned, remembered: nil,
                    opened: nil, now: now, limits: limits)
                opened.append((name, registry))
            } catch {
                refused.append(error)
                problems.append((name, error))
            }
        }
        let (registries, older) = opened.map(\.registry).withoutOlder()
        for (registry, error) in older {
            refused.append(error)
            problems.append((opened.first { $0.registry === registry }?.name ?? registry.id, error))
        }
        let documents = try SmallFile.all(files.keyDocuments, limit: Self.keyDocument).map { name, bytes in
            let root = try JSONDocument(parsing: bytes).root
            guard let id = root["id"]?.utf8 else { throw IdentifierError(.didMalformed, at: .file(name)) }
            return try ControlledDocument(parsing: root, expecting: DID(parsing: id.span))
        }
        let all = TrustRegistries(registries)
        let resolver = RegistryResolver(all, base: OfflineResolver(documents: documents))
        let shelf = StatusListShelf(
            files: try SmallFile.all(files.statusLists, limit: Self.statusList), resolver: resolver,
            processor: .bundled, now: now, lastVersions: [:])
        problems += shelf.problems.map { ($0.file, $0.error) }
        let shipped = Policy.shipped(files.policy)
        policyFile =
            try shipped == nil ? SmallFile.read(files.policy, limit: Self.policy) : Policy.shippedFile(files.policy)
        let policy = try shipped ?? Policy(parsing: policyFile ?? [])
        environment = VerificationEnvironment(
            clock: clock, registries: all, registryProblems: refused, statusLists: shelf, resolver: resolver)
        verifier = Verifier(environment: environment, policy: policy)
        self.registries = registries
        self.problems = problems
        statusLists = shelf.all
    }

    /// The same, judging in another way.
    func verifier(_ change: (inout Policy) -> Void) -> Verifier {
        var policy = verifier.policy
        change(&policy)
        return Verifier(environment: environment, policy: policy)
    }

    /// Most bytes of a file of each kind.
    private static let (keyDocument, statusList, policy) = (1 << 20, 16 << 20, 1 << 16)
}
