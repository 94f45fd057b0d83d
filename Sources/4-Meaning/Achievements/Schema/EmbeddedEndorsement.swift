import Encodings
public import JSON

/// An endorsement inside a badge: somebody vouches for the badge, for what it is awarded for, or for who awards it.
///
/// ```swift
/// for endorsement in EmbeddedEndorsement.all(in: document.root) {
///     print(endorsement.endorser ?? "", "endorses the", endorsement.endorsed?.rawValue ?? "something else")
/// }
/// ```
///
/// All of it is a claim until its own proof is judged: the badge's signature covers that it was put there, not that it is
/// true.
public struct EmbeddedEndorsement: Sendable {
    /// How it is secured.
    public enum Form: String, Sendable, Hashable {
        /// A credential with a proof of its own: `endorsement`.
        case credential
        /// A compact JWS: `endorsementJwt`.
        case jws
    }

    /// What an endorsement in a badge can be about.
    public enum Target: String, Sendable, Hashable, CaseIterable {
        case credential, achievement, issuer
    }

    /// Where it stands: ``JSONValue/pointer`` names the place.
    public let value: JSONValue
    /// How it is secured.
    public let form: Form
    /// What it is attached to.
    public let place: Target
    /// Which of them it names by its id; nil if none, or if the endorsement cannot be read.
    public let endorsed: Target?
    /// Who endorses, as it may be shown: the name, or else the id.
    public let endorser: String?
    /// The id of who endorses.
    public let endorserID: String?
    /// What is said, as it may be shown.
    public let comment: String?

    /// Whether there is an endorsement to be read at all.
    public var isReadable: Bool { endorserID != nil }

    /// Most endorsements that are listed.
    static let limit = 64

    /// The endorsements of a badge, of its achievement and of its issuer, in this order.
    public static func all(in credential: JSONValue) -> [EmbeddedEndorsement] {
        let subject = OpenBadgeView.object(credential["credentialSubject"])
        let things: [(Target, JSONValue?)] = [
            (.credential, credential), (.achievement, OpenBadgeView.object(subject?["achievement"])),
            (.issuer, credential["issuer"]),
        ]
        var endorsements: [EmbeddedEndorsement] = []
        for (place, thing) in things {
            thing?["endorsement"]?.forEachElement { value in
                guard endorsements.count < limit, value.kind == .object else { return }
                endorsements.append(EmbeddedEndorsement(value, .credential, claims: value, at: place, among: things))
            }
            thing?["endorsementJwt"]?.forEachElement { value in
                guard endorsements.count < limit, value.kind == .string else { return }
                let claims = payload(of: value)
                endorsements.append(EmbeddedEndorsement(value, .jws, claims: claims, at: place, among: things))
            }
        }
        return endorsements
    }

    private init(
        _ value: JSONValue, _ form: Form, claims: JSONValue?, at place: Target, among things: [(Target, JSONValue?)]
    ) {
        self.value = value
        self.form = form
        self.place = place
        let credential = claims?["vc"] ?? claims
        let issuer = credential?["issuer"]
        let id = issuer?.kind == .object ? issuer?["id"] : issuer ?? claims?["iss"]
        endorserID = id?.string.map(SchemaFinding.shown)
        endorser = issuer?["name"]?.string.map(SchemaFinding.shown) ?? endorserID
        let subject = OpenBadgeView.object(credential?["credentialSubject"])
        comment = subject?["endorsementComment"]?.string.map(SchemaFinding.shown)
        let named = subject?["id"] ?? claims?["sub"]
        endorsed = named.flatMap { named in
            things.first { _, thing in
                guard let thing else { return false }
                return (thing.kind == .object ? thing["id"] : thing)?.equals(named) ?? false
            }?.0
        }
    }

    /// The claims of a compact JWS, unverified.
    private static func payload(of jws: JSONValue) -> JSONValue? {
        guard let text = jws.utf8 else { return nil }
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = try? Base64URL.decode(Array(parts[1]).span),
            let document = try? JSONDocument(parsing: bytes), document.root.kind == .object
        else { return nil }
        return document.root
    }
}
