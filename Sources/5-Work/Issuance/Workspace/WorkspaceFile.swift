import Achievements
import Encodings
import Identifiers
import JSON
import Signing

/// `issuer.json`: what a workspace says about itself without a passphrase.
struct WorkspaceFile: Sendable, Hashable {
    static let name = "issuer.json"
    /// Most bytes that are read of it.
    static let longest = 64 << 10
    static let format = "testamur-workspace"
    static let version = 1
    private static let limits = JSONLimits(bytes: 64 << 10)

    let profile: IssuerProfile
    /// The issuer's id: a did:web or did:key.
    let issuerID: String
    let created: Instant
    /// The address of the ledger where it is not a file of the workspace.
    let ledger: String?
    /// Every key there ever was, the one that signs now at the end.
    let keys: [IssuerKey]

    /// The key that signs now.
    var key: IssuerKey { keys[keys.count - 1] }
    /// The id of the key that signs now.
    var verificationMethod: String { key.method }
    var publicKey: PublicKey { key.publicKey }

    /// Identifies the issuer, whatever key it has: part of what identifies a batch.
    var digest: [UInt8] {
        SHA256.hash(
            JSON.object(
                omittingNil: identity + [
                    ("created", .string(created.description)),
                    // The first key never changes, and no other workspace has it.
                    ("publicKeyMultibase", .string(keys[0].publicKey.multikey)),
                ]
            ).canonicalBytes())
    }

    private var identity: [(String, JSON?)] {
        [
            ("name", .string(profile.name)),
            ("country", .string(profile.country.code)),
            ("place", .string(profile.place)),
            ("region", profile.region.map(JSON.string)),
            ("identifiers", .array(profile.identifiers.map { .string("\($0.kind.rawValue):\($0.value)") })),
            ("baseURL", profile.baseURL.map(JSON.string)),
            ("timeZone", .string(profile.timeZone.name)),
            ("id", .string(issuerID)),
        ]
    }

    var json: JSON {
        var members: [(String, JSON?)] = [("format", .string(Self.format)), ("version", .integer(Self.version))]
        members += identity
        members += [
            (
                "accreditation",
                profile.accreditation.isEmpty ? nil : .array(profile.accreditation.map { .string($0.text) })
            ),
            ("verificationMethod", .string(verificationMethod)),
            ("publicKeyMultibase", .string(publicKey.multikey)),
            // One key that has not ended says nothing more than the members above.
            ("keys", keys.count == 1 && key.compromisedSince == nil ? nil : .array(keys.map(\.json))),
            ("ledger", ledger.map(JSON.string)),
            ("created", .string(created.description)),
        ]
        return .object(omittingNil: members)
    }

    /// - Parameter keys: All keys, at least one, the one that signs now at the end.
    init(profile: IssuerProfile, issuerID: String, keys: [IssuerKey], ledger: String? = nil, created: Instant) {
        self.profile = profile
        self.issuerID = issuerID
        self.keys = keys
        self.ledger = ledger
        self.created = created
    }

    /// The same with other keys.
    func with(keys: [IssuerKey]) -> WorkspaceFile {
        WorkspaceFile(profile: profile, issuerID: issuerID, keys: keys, ledger: ledger, created: created)
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
            "verificationMethod", "publicKeyMultibase", "created", "keys", "ledger", "accreditation",
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
                timeZone: text("timeZone"),
                accreditation: root["accreditation"]?.elements.map { $0.string ?? "" } ?? [])
        } catch {
            throw error.code == .workspaceArgument ? Self.malformed(error.facts["argument"] ?? "", path) : error
        }
        let identity = try text("id")
        let method = try text("verificationMethod")
        let current: PublicKey
        do { current = try PublicKey(multikey: text("publicKeyMultibase")) } catch {
            throw Self.malformed("publicKeyMultibase", path)
        }
        do { created = try Instant(text("created")) } catch { throw Self.malformed("created", path) }
        if let listed = root["keys"] {
            let found = listed.elements.map { IssuerKey($0) }
            keys = found.compactMap { $0 }
            guard let last = keys.last, keys.count == found.count, last.to == nil,
                keys.dropLast().allSatisfy({ $0.to != nil }), last.method.utf8.elementsEqual(method.utf8),
                last.publicKey == current
            else { throw Self.malformed("keys", path) }
        } else {
            keys = [IssuerKey(method: method, publicKey: current, from: created)]
        }
        if let address = root["ledger"] {
            guard let address = address.string else { throw Self.malformed("ledger", path) }
            ledger = address
        } else {
            ledger = nil
        }
        issuerID = identity
        let expected = try Self.identity(profile: profile, key: current)
        guard identity.utf8.elementsEqual(expected.id.utf8) else { throw Self.malformed("id", path) }
        for (position, key) in keys.enumerated() {
            let name = profile.baseURL == nil ? expected.method : Self.method(of: identity, number: position + 1)
            guard key.method.utf8.elementsEqual(name.utf8) else { throw Self.malformed("verificationMethod", path) }
        }
    }

    /// The id of the n-th key of an issuer with an address.
    static func method(of issuerID: String, number: Int) -> String { "\(issuerID)#key-\(number)" }

    /// Under which names an issuer with this address and this key is known.
    static func identity(
        profile: IssuerProfile, key: PublicKey
    ) throws(IssuanceError) -> (id: String, method: String) {
        guard let baseURL = profile.baseURL else {
            return (DIDKey.did(for: key).text, DIDKey.verificationMethod(for: key))
        }
        do {
            let did = try DIDWeb.did(baseURL: baseURL)
            return (did.text, method(of: did.text, number: 1))
        } catch {
            throw IssuanceError(
                .workspaceArgument, facts: ["argument": "base-url", "value": baseURL, "cause": error.reason])
        }
    }

    private static func malformed(_ member: String, _ path: String) -> IssuanceError {
        IssuanceError(.workspaceMalformed, at: .pointer("/\(member)"), facts: ["file": path, "member": member])
    }
}
