import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import StatusLists

/// A published list, the credential entry that points to it, and the means to change one thing.
struct ListFixture {
    let signer: Ed25519Signer
    let address = "https://sonnwald.example/status/1"
    let resolver = OfflineResolver()
    let made: Instant
    let now: Instant

    init(seed: UInt8 = 1) throws {
        signer = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = seed } })
        made = try Instant("2026-05-12T10:00:00Z")
        now = try Instant("2026-05-13T10:00:00Z")
    }

    var issuer: String { DIDKey.did(for: signer.publicKey).text }
    var method: String { DIDKey.verificationMethod(for: signer.publicKey) }

    /// A list in which entry 94,567 is set and 5 is not.
    var list: BitstringStatusList {
        get throws {
            var list = try BitstringStatusList()
            try list.set(at: 94_567)
            return list
        }
    }

    func document(_ list: BitstringStatusList? = nil, made: Instant? = nil) throws -> JSON {
        try StatusListPublication(address: address, issuer: issuer, purpose: .revocation, validFrom: made ?? self.made)
            .unsigned(list ?? self.list)
    }

    func signed(_ document: JSON? = nil) throws -> [UInt8] {
        let options = ProofOptions(verificationMethod: method, created: made)
        return try DataIntegrity.secured(document ?? self.document(), options: options, signer: signer)
    }

    func entry(_ index: Int = 5, purpose: StatusPurpose = .revocation, size: StatusSize = .one) -> StatusEntry {
        StatusEntry(purpose: purpose, index: index, list: address, size: size)
    }

    /// What comes of looking up `entry` in the list that `bytes` hold.
    func outcome(
        _ bytes: [UInt8], _ entry: StatusEntry? = nil, issuer: String? = nil, allowed: [String] = [],
        at now: Instant? = nil, rules: StatusRules = .standard, lastVersions: StatusListVersions = [:],
        limits: StatusListLimits = .standard
    ) -> StatusReading {
        let shelf = StatusListShelf(
            files: [("list.json", bytes)], resolver: resolver, now: now ?? self.now, limits: limits,
            lastVersions: lastVersions)
        return StatusEvaluator(lists: shelf, rules: rules).evaluate(
            entry ?? self.entry(), issuer: (issuer ?? self.issuer).utf8Span.span,
            allowedIssuers: allowed.map { Array($0.utf8) }, now: now ?? self.now)
    }

    func changing(_ member: String, to value: JSON?, inSubject: Bool = false) throws -> JSON {
        var document = try document()
        if inSubject {
            var subject = document["credentialSubject"] ?? [:]
            subject[member] = value
            document["credentialSubject"] = subject
        } else {
            document[member] = value
        }
        return document
    }
}

extension StatusOutcome {
    static func failed(_ code: StatusListError.Code) -> StatusOutcome { .failed(StatusListError(code)) }
    static func unknown(_ code: StatusListError.Code) -> StatusOutcome { .unknown(StatusListError(code)) }
}
