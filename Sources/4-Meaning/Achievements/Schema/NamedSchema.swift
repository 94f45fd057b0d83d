public import JSON

/// A schema that a credential names in `credentialSchema`.
///
/// ```swift
/// for schema in judgement.namedSchemas where schema.standing == .unknown {
///     print("not judged by", schema.address)      // schema.unavailable
/// }
/// ```
///
/// The schemas of the known formats are never fetched: the tables that ``SchemaJudgement`` applies stand for them.
public struct NamedSchema: Sendable {
    /// What is known of it.
    public enum Standing: Sendable, Hashable {
        /// The schema of the credential's own format, which was applied.
        case applied
        /// The schema of another format, which this credential cannot satisfy.
        case ofAnotherFormat
        /// A schema that is not known here.
        case unknown
    }

    /// Most entries that are looked at.
    static let limit = 16

    /// The entry.
    public let value: JSONValue
    /// What is known of it.
    public let standing: Standing

    /// Its address, as it may be shown; empty if it has none.
    public var address: String { value["id"]?.string.map(SchemaFinding.shown) ?? "" }

    /// What the sentence needs to know.
    public var facts: [String: String] { ["schema": address] }

    /// The schemas that a credential names, in their order.
    public static func all(in credential: JSONValue) -> [NamedSchema] {
        guard let entries = credential["credentialSchema"] else { return [] }
        let format = CredentialFormat(of: credential)
        var schemas: [NamedSchema] = []
        entries.forEachElement { entry in
            guard schemas.count < limit, let id = entry["id"], id.kind == .string else { return }
            schemas.append(NamedSchema(value: entry, standing: standing(of: id, for: format)))
        }
        return schemas
    }

    private static func standing(of id: JSONValue, for format: CredentialFormat?) -> Standing {
        guard let format, let known = addresses.first(where: { id.equals($0.address) }) else { return .unknown }
        return known.format == format || known.format == .verifiableCredential ? .applied : .ofAnotherFormat
    }

    /// Where the formats publish their schemas, in their present and their earlier places.
    private static let addresses: [(format: CredentialFormat, address: StaticString)] = [
        (
            .openBadge,
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
        ),
        (
            .openBadge,
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json"
        ),
        (.openBadge, "https://purl.imsglobal.org/spec/ob/v3p0/schema/achievementcredential.json"),
        (
            .openBadge,
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_achievementcredential_schema.json"
        ),
        (
            .openBadge,
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json-ld/clr_v2p0_achievementcredential_schema.json"
        ),
        (
            .endorsement,
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json"
        ),
        (
            .endorsement,
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_endorsementcredential_schema.json"
        ),
        (.endorsement, "https://purl.imsglobal.org/spec/ob/v3p0/schema/endorsementcredential.json"),
        (
            .endorsement,
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_endorsementcredential_schema.json"
        ),
        (
            .endorsement,
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json-ld/clr_v2p0_endorsementcredential_schema.json"
        ),
        (
            .learnerRecord,
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json"
        ),
        (
            .learnerRecord,
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json-ld/clr_v2p0_clrcredential_schema.json"
        ),
        (.verifiableCredential, "https://www.w3.org/2022/credentials/v2/verifiable-credential-schema.json"),
    ]
}

extension SchemaFinding {
    /// A credential that names a schema which it cannot satisfy.
    init(mismatched schema: NamedSchema) {
        code = .schemaMismatch
        weight = .decides
        value = schema.value
        member = nil
        expected = nil
        found = schema.address
    }
}
