public import Encodings
import Signing
public import StatusLists
import Trust

/// What a verdict rested on: the policy, the registries and status lists at hand, the program, and the moment.
///
/// ```swift
/// let basis = ReceiptBasis(verifier, statusLists: shelf.all, policyFile: bytes, software: "testamur 0.1.0")
/// ```
public struct ReceiptBasis: Sendable, Hashable {
    /// A policy, and the digest of the file it was read from.
    public struct Rules: Sendable, Hashable {
        public let name: String
        public let version: Int
        /// Nil for a policy that was made by a program.
        public let digest: [UInt8]?
        /// The checks that decided beside those of weight B.
        public let decides: [CheckID]
        /// If there were only some, the checks that were made.
        public let only: [CheckID]?
    }

    /// A snapshot of a registry.
    public struct Registry: Sendable, Hashable {
        public let id: String
        public let number: Int
        public let digest: [UInt8]
        public let issued: Instant
        /// Whether somebody whom the verifier trusts had signed it.
        public let isAnchored: Bool
    }

    /// A status list.
    public struct List: Sendable, Hashable {
        /// Its address.
        public let id: String
        /// When it was made, where it says so.
        public let made: Instant?
        public let digest: [UInt8]
    }

    public let rules: Rules
    public let registries: [Registry]
    public let lists: [List]
    /// Name and version of the program.
    public let software: String
    /// The instant of which was judged.
    public let judged: Instant

    /// What a verifier rests on.
    ///
    /// - Parameters:
    ///   - statusLists: The lists in its environment.
    ///   - policyFile: The file of its policy, if it was read from one.
    ///   - software: Name and version of the program.
    public init(
        _ verifier: Verifier, statusLists: [OpenedStatusList], policyFile: [UInt8]?, software: String
    ) {
        let policy = verifier.policy
        self.init(
            rules: Rules(
                name: policy.name, version: policy.version, digest: policyFile.map { SHA256.hash($0) },
                decides: policy.decides.sorted(), only: policy.only?.sorted()),
            registries: verifier.environment.registries.registries.map {
                Registry(
                    id: $0.id, number: $0.number, digest: $0.digest, issued: $0.issued,
                    isAnchored: $0.standing.isAnchored)
            },
            lists: statusLists.map {
                List(
                    id: String(decoding: $0.id, as: UTF8.self), made: $0.version.map { Instant(seconds: $0) },
                    digest: $0.digest)
            },
            software: software, judged: verifier.environment.clock.now())
    }

    init(rules: Rules, registries: [Registry], lists: [List], software: String, judged: Instant) {
        self.rules = rules
        self.registries = registries
        self.lists = lists
        self.software = software
        self.judged = judged
    }
}
