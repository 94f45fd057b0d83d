import Achievements
import Contexts
import DataIntegrity
import Encodings
import JSON
import LinkedData
import Signing
import StatusLists

/// A credential and how it is going to be signed: the thing that mutations change before the proof is made.
struct Badge {
    var document: JSON
    var key: TestKey
    var options: ProofOptions
    /// How it is hashed; canonical JSON unless a vector is about something else.
    var suite: Cryptosuite?

    /// - Parameter document: Without proof.
    init(_ document: JSON, by key: TestKey, created: Instant? = World.sealed) {
        self.document = document
        self.key = key
        options = ProofOptions(verificationMethod: key.method, created: created)
    }

    func setting(_ pointer: String, to value: JSON?) -> Badge {
        var badge = self
        badge.document = document.setting(pointer, to: value)
        return badge
    }

    func removing(_ pointer: String) -> Badge {
        var badge = self
        badge.document = document.removing(pointer)
        return badge
    }

    /// Signed by another key, under that key's own name unless `method` says otherwise.
    func signed(by key: TestKey, as method: String? = nil) -> Badge {
        var badge = self
        badge.key = key
        badge.options.verificationMethod = method ?? key.method
        return badge
    }

    func with(_ change: (inout ProofOptions) -> Void) -> Badge {
        var badge = self
        change(&badge.options)
        return badge
    }

    /// The signed file in canonical form.
    var file: [UInt8] {
        get throws {
            try DataIntegrity.secured(
                document, options: options, suite: suite, signer: key.signer, processor: .bundled)
        }
    }

    /// The signed document, to change what must not be changed any more.
    var sealed: JSON {
        get throws { try JSONDocument(parsing: file, limits: JSONLimits(depth: 100, members: 20_000)).root.tree }
    }

    /// Signed with a proof that says whatever it likes: the proof is hashed and signed as it is given here.
    func sealed(with configuration: JSON) throws -> JSON {
        let hashData =
            SHA256.hash(configuration.canonicalBytes()) + SHA256.hash(document.canonicalBytes())
        let signature = try hashData.withUnsafeBytes { try key.signer.signature(for: $0) }
        return document.setting(
            "/proof", to: configuration.setting("/proofValue", to: .string(Multibase.encodeBase58(signature))))
    }

    /// The proof as `secured` would write it, without its value.
    var configuration: JSON {
        get throws { try sealed[at: "/proof"]?.removing("/proofValue") ?? [:] }
    }
}

extension Badge {
    /// A micro-credential of Hochschule Sonnwald with all eleven elements and the five optional ones.
    static let sonnwald = badge(World.course, id: World.credentialID, by: .issuerWeb)

    /// A library card: small, and no Open Badge, for whatever the content has no part in.
    static let small = Badge(
        [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .string(World.credentialID),
            "type": ["VerifiableCredential"], "issuer": .string(TestKey.issuerWeb.did), "name": "Library card",
            "validFrom": "2026-05-12T07:30:00Z", "credentialSubject": ["cardNumber": "L-77"],
        ], by: .issuerWeb)

    /// The micro-credential with entries in two status lists.
    static let withStatus = badge(
        World.course, id: World.credentialID, by: .issuerWeb,
        status: [
            StatusEntry(purpose: .revocation, index: World.clearIndex, list: World.revocationList).json,
            StatusEntry(purpose: .suspension, index: World.clearIndex, list: World.suspensionList).json,
        ])

    /// The same, bound to the holder's key.
    static let bound: Badge = {
        var course = World.course
        course.learner.holderKeys = [TestKey.holder.did]
        return badge(course, id: World.credentialID, by: .issuerWeb)
    }()

    /// A micro-credential of an issuer without website, whose key itself is listed.
    static let tamme = badge(World.vocationalCourse, id: World.credentialID, by: .issuerKey)

    /// Signed by a key that is its own identifier and that nobody lists.
    static let selfMade = sonnwald.setting("/issuer/id", to: .string(TestKey.stranger.did)).signed(by: .stranger)

    /// Signed by Université de la Lande for Hochschule Sonnwald.
    static let mandated: Badge = {
        var course = World.course
        course.sealer = World.lande
        course.mandate = Link("https://sonnwald.example/mandate", title: LanguageText("Mandate", .english))
        return badge(course, id: World.credentialID, by: .secondIssuer)
    }()

    /// Awarded by two bodies in two countries.
    static let joint: Badge = {
        var course = World.course
        course.awardingBodies.append(World.lande)
        return badge(course, id: World.credentialID, by: .issuerWeb)
    }()

    private static func badge(
        _ course: Achievement, id: String, by key: TestKey, status: [JSON] = []
    ) -> Badge {
        let envelope = CredentialEnvelope(
            id: id, issuerID: key.did, issuedAt: World.sealed, statusEntries: status, utcOffsetMinutes: 120,
            identitySalt: "k7Qe2")
        do {
            return Badge(try OpenBadges3.credential(course, envelope: envelope), by: key)
        } catch {
            preconditionFailure("the course of the vectors is not a good one: \(error)")
        }
    }
}
