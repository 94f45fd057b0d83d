import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing

extension Setting {
    /// Nothing but the proof is asked about, and nothing is at hand.
    static let proofOnly = Setting().with {
        $0.policy = "proof-only"
        $0.registries = []
        $0.anchors = []
    }

    /// Every check decides.
    static let strict = Setting().with { $0.policy = World.policy("strict") }

    /// The two status lists of ``Badge/withStatus``.
    static let withStatus = Setting().with {
        $0.statusLists = [World.list("revocation"), World.list("suspension")]
    }
}

/// What a report finds of an issuer whom no registry vouches for.
enum Unlisted {
    static let withoutRegistry = [
        unknown("issuer.registered", "issuer.untrusted"), unknown("issuer.legal_identifier", "issuer.untrusted"),
    ]
}

extension Expected {
    /// What ``Badge/small`` gives: it states no official number.
    static let smallIsGood = valid(
        Finding(check: "issuer.legal_identifier", outcome: "unknown", reason: "issuer.identifier_missing"))
}

extension VectorBook {
    /// What passes: every other vector differs in one thing from one of these, or from a variant of one.
    mutating func addGood() throws {
        try add(
            "good/badge",
            "A micro-credential of a registered issuer, with everything that the European approach asks for.",
            file: Badge.sonnwald.file, .valid())
        try add(
            "good/status", "The same with entries in a revocation list and a suspension list.",
            file: Badge.withStatus.file, .withStatus, .valid())
        try add(
            "good/bound", "The same bound to a learner's key; nobody asked who shows it.", file: Badge.bound.file,
            .valid())
        add("good/strict", "Every check that can decide decides, and passes.", fileOf: "good/badge", .strict, .valid())
        add(
            "good/pretty", twin: "good/badge", "White space and the order of members are not signed.", attacks: "J12",
            file: reordered(try Badge.sonnwald.sealed).bytes(pretty: true), .valid())
        try add(
            "good/did-key-issuer", "The registry lists the issuer by its did:key.", file: Badge.tamme.file, .valid())
        try add(
            "good/mandate", "Sealed by another university, which has a mandate of the awarding body.",
            file: Badge.mandated.file, .valid())
        try add("good/joint-award", "Two bodies in two countries award together.", file: Badge.joint.file, .valid())
        try add(
            "good/vc-1.1", twin: "good/badge", "Written in version 1.1 of the data model.", file: versionOne.file,
            .valid())
        try add(
            "good/generic", "A credential that is no Open Badge: what only badges have is not asked.",
            file: Badge.small.file,
            Expected.smallIsGood)
        try addSets()
        try addSelfMade()
    }

    private mutating func addSets() throws {
        let first = try Badge.sonnwald.sealed
        let later = Badge.sonnwald.with { $0.created = World.instant("2026-05-13T07:30:00Z") }
        let second = try later.sealed[at: "/proof"] ?? .null
        let set = first.setting("/proof", to: [first[at: "/proof"] ?? .null, second])
        add("good/proof-set", twin: "good/badge", "Two proofs, both good.", file: set.canonicalBytes(), .valid())
        add(
            "good/proof-in-list", twin: "good/badge", "The one proof stands in a list.",
            file: first.setting("/proof", to: [first[at: "/proof"] ?? .null]).canonicalBytes(), .valid())
    }

    /// Credentials whose issuer is a key and nobody else.
    private mutating func addSelfMade() throws {
        let findings = Unlisted.withoutRegistry
        try add(
            "good/did-key", "Signed by a key that nobody lists: its proof is good, and no more is asked.",
            file: Badge.selfMade.file, .proofOnly, .valid(findings[0], findings[1]))
        let key = TestKey.stranger.signer.publicKey
        let badge = Badge.sonnwald.setting("/issuer/id", to: .string(DIDJWK.did(for: key).text))
            .signed(by: .stranger, as: DIDJWK.verificationMethod(for: key))
        try add(
            "good/did-jwk", "The same under a did:jwk.", file: badge.file, .proofOnly, .valid(findings[0], findings[1]))
        let newcomer = Badge.sonnwald.setting("/issuer/id", to: .string(TestKey.newcomer.did)).signed(by: .newcomer)
        try add(
            "good/did-document", "Signed under a did:web whose document is at hand.", file: newcomer.file,
            .proofOnly.with { $0.didDocuments = [World.document("neuhafen")] }, .valid(findings[0], findings[1]))
    }

    func reordered(_ value: JSON) -> JSON {
        switch value {
        case .object(let members): .object(members.reversed().map { JSONMember($0.name, reordered($0.value)) })
        case .array(let elements): .array(elements.map(reordered))
        default: value
        }
    }

    private var versionOne: Badge {
        let document = Badge.sonnwald.document
        return Badge.sonnwald
            .setting("/@context/0", to: "https://www.w3.org/2018/credentials/v1")
            .setting("/issuanceDate", to: document[at: "/validFrom"]).removing("/validFrom")
    }

}
