import Achievements
import Encodings
import Identifiers
import JSON
import Signing

/// `issuer.json`: what a workspace says about itself without a passphrase.
struct WorkspaceFile: Sendable, Hashable {
    static let name = "issuer.json"
    static let format = "testamur-workspace"
    static let version = 1
    private static let limits = JSONLimits(bytes: 64 << 10)

    let profile: IssuerProfile
    /// The issuer's id: a did:web or did:key.
    let issuerID: String
    /// The id of the signing key.
    let verificationMethod: String
    let publicKey: PublicKey
    let created: Instant

    var json: JSON {
        .object(omittingNil: [
            ("format", .string(Self.format)),
            ("version", .integer(Self.version)),
            ("name", .string(profile.name)),
            ("country", .string(profile.country.code)),
            ("place", .string(profile.place)),
            ("region", profile.region.map(JSON.string)),
            ("identifiers", .array(profile.identifiers.map { .string("\($0.kind.rawValue):\($0.value)") })),
            ("baseURL", profile.baseURL.map(JSON.string)),
            ("timeZone", .string(profile.timeZone.name)),
            ("id", .string(issuerID)),
            ("verificationMethod", .string(verificationMethod)),
            ("publicKeyMultibase", .string(publicKey.multikey)),
            ("created", .string(created.description)),
        ])
    }

    init(profile: IssuerProfile, issuerID: String, verificationMethod: String, publicKey: PublicKey, created: Instant) {
        self.profile = profile
        self.issuerID = issuerID
        self.verificationMethod = verificationMethod
        self.publicKey = publicKey
        self.created = created
    }

    /// - Throws: ``IssuanceError`` `workspace.malformed` with the place, `workspace.version`.
    init(parsing bytes: [UInt8], path: String) throws(IssuanceError) {
        let root: JSONValue
        do { root = try JSONDocument(parsing: bytes, limits: Self.limits).root } catch {
            throw IssuanceError(.workspaceMalformed, at: error.place, facts: ["file": path, "cause": error.reason])
        }
        func text(_ name: StaticString) throws(IssuanceError) -> String {
            guard let text = root[name]?.string else { throw Self.malformed("\(name)", path) }
            return text
        }
        guard try text("format") == Self.format else { throw Self.malformed("format", path) }
        guard root["version"]?.integer == Self.version else {
            throw IssuanceError(
                .workspaceVersion, at: .file(path),
                facts: ["found": root["version"]?.numberText ?? "", "supported": String(Self.version)])
        }
        let known = [
            "format", "version", "name", "country", "place", "region", "identifiers", "baseURL", "timeZone", "id",
            "verificationMethod", "publicKeyMultibase", "created",
        ]
        for member in root.members {
            let name = member.name.string ?? ""
            guard known.contains(name) else { throw Self.malformed(name, path) }
        }
        guard let identifiers = root["identifiers"], identifiers.kind == .array else {
            throw Self.malformed("identifiers", path)
        }
        do {
            profile = try IssuerProfile(
                name: text("name"), country: text("country"), place: text("place"), region: root["region"]?.string,
                identifiers: identifiers.elements.map { $0.string ?? "" }, baseURL: root["baseURL"]?.string,
                timeZone: text("timeZone"))
        } catch {
            throw error.code == .workspaceArgument ? Self.malformed(error.facts["argument"] ?? "", path) : error
        }
        issuerID = try text("id")
        verificationMethod = try text("verificationMethod")
        do { publicKey = try PublicKey(multikey: text("publicKeyMultibase")) } catch {
            throw Self.malformed("publicKeyMultibase", path)
        }
        do { created = try Instant(text("created")) } catch { throw Self.malformed("created", path) }
        let expected = try Self.identity(profile: profile, key: publicKey)
        guard issuerID.utf8.elementsEqual(expected.id.utf8), verificationMethod.utf8.elementsEqual(expected.method.utf8)
        else { throw Self.malformed("id", path) }
    }

    /// Under which names an issuer with this address and this key is known.
    static func identity(
        profile: IssuerProfile, key: PublicKey
    ) throws(IssuanceError) -> (id: String, method: String) {
        guard let baseURL = profile.baseURL else {
            return (DIDKey.did(for: key).text, DIDKey.verificationMethod(for: key))
        }
        do {
            let did = try DIDWeb.did(baseURL: baseURL)
            return (did.text, "\(did.text)#key-1")
        } catch {
            throw IssuanceError(
                .workspaceArgument, facts: ["argument": "base-url", "value": baseURL, "cause": error.reason])
        }
    }

    private static func malformed(_ member: String, _ path: String) -> IssuanceError {
        IssuanceError(.workspaceMalformed, at: .pointer("/\(member)"), facts: ["file": path, "member": member])
    }
}
