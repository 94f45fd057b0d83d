import Encodings
import Identifiers
import JSON
import Signing
import StatusLists
import TestSupport
import Trust
import Verification

@testable import Fetching

/// The published vectors, judged with a registry that lists issuers but carries no keys, so that keys have to be asked for.
struct OnlineFixture {
    static let document = "https://sonnwald.example/.well-known/did.json"
    static let revocation = "https://sonnwald.example/status/revocation-1"
    static let suspension = "https://sonnwald.example/status/suspension-1"

    let fetcher: RecordingFetcher
    let verifier: OnlineVerifier

    /// - Parameters:
    ///   - web: What servers give in place of the good documents.
    ///   - lists: Status lists at hand.
    ///   - carriesKeys: Whether the registry has the keys itself.
    init(
        _ web: [String: Result<[UInt8], FetchError>] = [:], lists: [String] = [], registry: String = "complete",
        carriesKeys: Bool = false, policy: Policy = .employer, lastVersions: StatusListVersions = [:],
        keeper: (any AnswerKeeper)? = nil, now: String = "2026-06-15T08:00:00Z"
    ) throws {
        var documents: [String: Result<[UInt8], FetchError>] = [
            Self.document: .success(try Self.environment("did-documents/sonnwald")),
            Self.revocation: .success(try Self.environment("status-lists/revocation")),
            Self.suspension: .success(try Self.environment("status-lists/suspension")),
        ]
        for (url, answer) in web { documents[url] = answer }
        fetcher = RecordingFetcher(documents)
        let now = try Instant(now)
        let registries = TrustRegistries([
            try TrustRegistry(
                opening: Self.registry(registry, carriesKeys: carriesKeys), anchors: [], allowsUnsigned: true, now: now)
        ])
        let offline = OfflineResolver()
        let resolver = RegistryResolver(registries, base: offline)
        let files = try lists.map { (name: $0, bytes: try Self.environment("status-lists/" + $0)) }
        let environment = VerificationEnvironment(
            clock: FixedClock(now), registries: registries,
            statusLists: StatusListShelf(files: files, resolver: resolver, now: now), resolver: resolver)
        verifier = OnlineVerifier(
            environment: environment, documents: offline, policy: policy, fetcher: fetcher, keeper: keeper,
            lastVersions: lastVersions)
    }

    func verify(_ vector: String) throws -> (report: Report, asked: [AskedAddress]) {
        verifier.verify(try UnverifiedCredential(parsing: repositoryFile("TestVectors/vectors/\(vector).json")))
    }

    static func environment(_ name: String) throws -> [UInt8] {
        try repositoryFile("TestVectors/vectors/environment/\(name).json")
    }

    private static func registry(_ name: String, carriesKeys: Bool) throws -> [UInt8] {
        var tree = try JSONDocument(parsing: environment("registries/" + name), limits: JSONLimits(bytes: 4 << 20)).root
            .tree
        tree["proof"] = nil
        guard !carriesKeys, case .array(let issuers)? = tree["issuers"] else { return tree.bytes() }
        tree["issuers"] = .array(
            issuers.map { issuer in
                var issuer = issuer
                if case .array(let keys)? = issuer["keys"] {
                    issuer["keys"] = .array(
                        keys.map { key in
                            var key = key
                            key["publicKeyMultibase"] = nil
                            return key
                        })
                }
                return issuer
            })
        return tree.bytes()
    }
}
