import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Trust

/// A registry with one full entry, keys for both its keeper and its issuer, and the means to change one thing.
struct TrustFixture {
    let anchor: Ed25519Signer
    let issuer: Ed25519Signer
    let stranger: Ed25519Signer
    let issued: Instant
    let now: Instant

    init() throws {
        anchor = try Self.signer(9)
        issuer = try Self.signer(1)
        stranger = try Self.signer(2)
        issued = try Instant("2026-06-01T08:00:00Z")
        now = try Instant("2026-06-15T08:00:00Z")
    }

    static func signer(_ byte: UInt8) throws -> Ed25519Signer {
        try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = byte } })
    }

    /// An entry with every member that the format has.
    func entryText() -> String {
        """
        { "id": "tr:sonnwald",
          "legalNames": [
            {"text": "Fachschule Sonnwald", "language": "de", "kind": "legal", "from": "1998-09-01", "to": "2015-08-31"},
            {"text": "Hochschule Sonnwald", "language": "de", "kind": "legal", "from": "2015-09-01"},
            {"text": "Sonnwald University", "language": "en", "kind": "legal", "from": "2015-09-01"},
            {"text": "HSW", "kind": "acronym"}],
          "legalIdentifiers": [
            {"kind": "eidas", "value": "VATAT-U00000000", "country": "AUT", "from": "1998-09-01"},
            {"kind": "schac", "value": "sonnwald.example", "from": "2015-09-01"},
            {"kind": "national:erhalter", "value": "99", "country": "AUT", "to": "2015-08-31"}],
          "places": [
            {"country": "AUT", "region": "AT31", "city": "Sonnwald", "role": "seat", "from": "1998-09-01"},
            {"country": "SVN", "city": "Kranj", "role": "cross_border", "from": "2020-01-01", "to": "2024-12-31"}],
          "qualityAssurance": [
            {"level": "programme", "agency": "tr:agency", "decision": 1, "status": 1, "from": "2024-10-01",
             "to": "2030-09-30", "toKind": "written", "report": "https://reports.example/1207", "flag": 2,
             "scope": {"eqf": [6], "cycles": [1], "iscedF": ["0611"], "credentialTypes": ["MicroCredential"],
                       "programmes": [{"ids": ["p-7"], "titles": ["Applied Data Practice"]}],
                       "jurisdictions": ["AUT"]}},
            {"level": "institution", "agency": "tr:agency", "decision": 2, "status": 2, "from": "2020-01-01"}],
          "awardingPowers": {"fullDegrees": true, "cycles": [1, 2], "from": "2015-09-01"},
          "keys": [
            {"kind": "did_web", "value": "did:web:sonnwald.example#key-1", "use": "assertion",
             "publicKeyMultibase": "\(issuer.publicKey.multikey)", "from": "2026-01-01", "to": "2027-12-31",
             "status": "active"},
            {"kind": "did_web", "value": "did:web:sonnwald.example#key-0", "status": "retired", "to": "2025-12-31"},
            {"kind": "x509", "value": "\(String(repeating: "0a", count: 32))", "x5c": ["AAEC"], "status": "compromised"}],
          "compromises": [
            {"keys": ["\(String(repeating: "0a", count: 32))"], "since": "2026-02-01", "discovered": "2026-02-20",
             "scope": {"serials": {"first": "01", "last": "ff"}}}],
          "mandates": [
            {"mandator": "tr:sonnwald", "mandatary": "tr:platform", "scope": "all courses", "from": "2026-01-01",
             "document": "https://sonnwald.example/mandate"}],
          "relations": [
            {"type": "renamed", "on": "2015-09-01"},
            {"type": "consortium_of", "other": "tr:alliance", "on": "2020-01-01", "to": "2025-12-31"}],
          "statusIssuers": [{"value": "did:web:status.example", "from": "2026-01-01"}],
          "sources": [
            {"registry": "national register", "url": "https://register.example/", "retrieved": "2026-06-01",
             "licence": "CC0", "covers": ["AUT"], "from": "1998-01-01", "complete": true}] }
        """
    }

    func entry() throws -> JSON { try json(entryText()) }

    func json(_ text: String) throws -> JSON { try JSONDocument(parsing: Array(text.utf8)).root.tree }

    func document(
        _ entries: [JSON]? = nil, number: Int = 7, issued: Instant? = nil, validUntil: Instant? = nil
    ) throws -> JSON {
        TrustRegistry.document(
            id: "urn:example:registry", number: number, issued: issued ?? self.issued, validUntil: validUntil,
            entries: try entries ?? [entry()])
    }

    /// The document with a proof, whatever is in it.
    func signed(_ document: JSON? = nil, by signer: Ed25519Signer? = nil) throws -> [UInt8] {
        let signer = signer ?? anchor
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: signer.publicKey), created: issued)
        return try DataIntegrity.secured(document ?? self.document(), options: options, signer: signer)
    }

    func open(
        _ bytes: [UInt8]? = nil, allowsUnsigned: Bool = false, remembered: RememberedNumbers? = nil,
        at now: Instant? = nil,
        limits: RegistryLimits = .standard
    ) throws -> TrustRegistry {
        try TrustRegistry(
            opening: bytes ?? signed(), anchors: [anchor.publicKey], allowsUnsigned: allowsUnsigned,
            remembered: remembered, now: now ?? self.now, limits: limits)
    }

    /// A registry of these entries.
    func registry(_ entries: JSON..., issued: Instant? = nil) throws -> TrustRegistry {
        try open(signed(document(entries, issued: issued)))
    }

    /// A small entry.
    func plainEntry(
        _ id: String, name: String, identifiers: [LegalIdentifier] = [], keys: [RegistryEntry.NewKey] = []
    ) -> JSON {
        RegistryEntry.make(
            id: id, names: [LegalName(text: name)], identifiers: identifiers, places: [RegistryPlace(country: "AUT")],
            keys: keys)
    }

    /// A document in which the text at some place of the entry was replaced.
    func replacing(_ text: String, with other: String) throws -> JSON {
        let whole = entryText()
        guard whole.contains(text) else { throw TrustError(.malformed) }
        return try json(whole.replacing(text, with: other))
    }
}

func day(_ text: String) throws -> CalendarDate { try CalendarDate(text) }

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
