import Contexts
import DataIntegrity
import Encodings
import Fetching
import Identifiers
import JSON
import LinkedData
import Programs
import Signing
import StatusLists
import Texts
import Trust
import Verification

/// Everything a verdict rests on, gathered from the options of the command line.
struct VerifierSetup {
    let verifier: Verifier
    typealias Audience = ProofExpectation.Audience
    let audience: Audience
    /// Asks for what is missing; nil when nobody may be asked.
    let online: OnlineVerifier?
    /// Asks the network, where that was asked for.
    let fetcher: HelperFetcher?
    let registries: [TrustRegistry]
    /// The status lists at hand.
    var statusLists: [OpenedStatusList] { shelf.all }
    /// The file of the policy.
    let policyFile: [UInt8]?
    private var memory: VerifierMemory?
    private let anchors: [PublicKey]
    private let shelf: StatusListShelf
    let now: Instant
    private let isNow: Bool

    /// - Parameter options: Whether what is missing is asked for; nil for commands that never ask anybody.
    init(trust: TrustOptions, judging: JudgingOptions, online options: OnlineOptions? = nil) throws {
        let fixed = try judging.at.map { try Instant($0) }
        let clock: any InstantSource = FixedClock(fixed ?? SystemClock().now())
        now = clock.now()
        let isNow = fixed == nil
        self.isNow = isNow
        fetcher = try options.flatMap { try OnlineSetup.fetcher($0, isNow: isNow) }
        memory = try VerifierMemory(folder: trust.state)
        if isNow, let memory, let last = memory.numbers.clock, memory.numbers.isRegressed(clock: now) {
            let facts = ["now": now.description, "last": last.description, "file": memory.file]
            Console.note(
                "testamur: \(Console.texts("cli.note")): \(Console.texts("cli.verify.clock_regressed", facts)) [clock.regressed]"
            )
            Console.note(
                "testamur: \(Console.texts("cli.hint")): \(Console.texts("cli.verify.clock_regressed.next", facts))")
        }
        let opened = try Self.registries(trust, &memory, now: now)
        registries = opened.registries
        anchors = opened.anchors
        let all = TrustRegistries(opened.registries)
        let documents = OfflineResolver(documents: try Self.documents(trust))
        let resolver = RegistryResolver(all, base: documents)
        shelf = StatusListShelf(
            files: try Self.files(trust.status, limit: 16 << 20), resolver: resolver, processor: .bundled, now: now,
            lastVersions: memory?.numbers.statusLists ?? [:])
        for problem in shelf.problems {
            Console.note(problem.error, about: problem.file)
        }
        let environment = VerificationEnvironment(
            clock: clock, registries: all, registryProblems: opened.problems, statusLists: shelf, resolver: resolver)
        let policy = try Self.policy(judging)
        let lastVersions = memory?.numbers.statusLists ?? [:]
        (verifier, audience) = (Verifier(environment: environment, policy: policy), try Self.audience(judging))
        let keeper = memory.map { AnswerFolder(path: $0.folder + "/" + VerifierMemory.answerFolder) }
        online = fetcher.map {
            OnlineVerifier(
                environment: environment, documents: documents, policy: policy, fetcher: $0,
                keeper: keeper, lastVersions: lastVersions)
        }
        policyFile =
            Policy.shipped(judging.policy) == nil
            ? try Files.read(judging.policy, limit: 1 << 16) : Policy.shippedFile(judging.policy)
    }

    /// Keeps the numbers that were seen, so that an older registry or list is noticed next time, also by runs that began before
    /// this one ended.
    ///
    /// A run judges by what was remembered when it began. Where another has seen something later meanwhile, that is said.
    func remember() throws {
        guard var memory else { return }
        for registry in registries { memory.numbers.note(registry) }
        var versions = [shelf.versions(at: now)]
        if let online { versions.append(online.statusListVersions) }
        for versions in versions { memory.numbers.note(statusLists: versions) }
        if isNow { memory.numbers.note(clock: now) }
        let all = memory.write()
        for registry in registries {
            if let error = all.objection(to: registry, anchors: anchors) { Console.note(error) }
        }
        for (address, issuers) in versions.joined() {
            for (issuer, version) in issuers {
                let seen = [all.statusLists[address]?[issuer], all.statusLists[address]?[[]]].compactMap { $0 }.max()
                guard let seen, version < seen else { continue }
                let facts = [
                    "list": String(decoding: address, as: UTF8.self), "made": Instant(seconds: version).description,
                    "seen": Instant(seconds: seen).description,
                ]
                Console.note(StatusListError(.rollback, facts: facts))
            }
        }
    }

    private static func registries(
        _ trust: TrustOptions, _ memory: inout VerifierMemory?, now: Instant
    ) throws -> (registries: [TrustRegistry], anchors: [PublicKey], problems: [TrustError]) {
        let anchors = try trust.anchor.map { try PublicKey(multikey: $0) }
        let limits = RegistryLimits.withCountries
        var registries: [(name: String, registry: TrustRegistry)] = []
        var problems: [TrustError] = []
        for name in try paths(trust.trust) {
            do throws(TrustError) {
                if let known = try memory?.reopened(name, anchors: anchors, now: now, limits: limits) {
                    registries.append((name, known))
                    continue
                }
            } catch {
                refuse(name, error, &problems)
                continue
            }
            let bytes = try Files.read(name, limit: limits.document.bytes)
            do throws(TrustError) {
                let registry = try TrustRegistry(
                    opening: bytes, anchors: anchors, allowsUnsigned: trust.trustUnsigned,
                    remembered: memory?.numbers, opened: memory?.opened, now: now, limits: limits)
                registries.append((name, registry))
                memory?.note(registry, bytes: bytes)
            } catch {
                refuse(name, error, &problems)
            }
        }
        let (kept, older) = registries.map(\.registry).withoutOlder()
        for (registry, error) in older {
            refuse(registries.first { $0.registry === registry }?.name ?? registry.id, error, &problems)
        }
        return (kept, anchors, problems)
    }

    private static func refuse(_ name: String, _ error: TrustError, _ problems: inout [TrustError]) {
        problems.append(error)
        Console.note(error, about: name)
    }

    private static func documents(_ trust: TrustOptions) throws -> [ControlledDocument] {
        try files(trust.didDocument, limit: 1 << 20).map { name, bytes in
            let root = try JSONDocument(parsing: bytes).root
            guard let id = root["id"]?.utf8 else { throw IdentifierError(.didMalformed, at: .file(name)) }
            return try ControlledDocument(parsing: root, expecting: DID(parsing: id.span))
        }
    }

    private static func policy(_ judging: JudgingOptions) throws -> Policy {
        var policy = try Policy.shipped(judging.policy) ?? Policy(parsing: Files.read(judging.policy, limit: 1 << 16))
        if judging.challenge != nil { policy.decides.insert(.holderBinding) }
        guard let only = judging.only else { return policy }
        policy.only = Set(
            try only.split(separator: ",").map { name in
                guard let check = CheckID(rawValue: String(name)) else {
                    throw CommandError.usage("usage.unknown_check", ["check": String(name)])
                }
                return check
            })
        return policy
    }

    private static func audience(_ judging: JudgingOptions) throws -> ProofExpectation.Audience {
        guard let challenge = judging.challenge else {
            guard judging.domain == nil else { throw CommandError.usage("usage.domain_without_challenge") }
            return .file
        }
        return .request(challenge: challenge, domain: judging.domain)
    }

    private static func files(_ paths: [String], limit: Int) throws -> [(name: String, bytes: [UInt8])] {
        try self.paths(paths).map { ($0, try Files.read($0, limit: limit)) }
    }

    /// The files that are named, and those of folders that are.
    private static func paths(_ paths: [String]) throws -> [String] {
        try paths.flatMap { try Files.isFolder($0) ? Files.files(in: $0).filter { $0.hasSuffix(".json") } : [$0] }
    }
}
