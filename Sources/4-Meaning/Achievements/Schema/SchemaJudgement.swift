public import JSON

/// Whether a credential is built as its format says: which members it has, and what they are.
///
/// ```swift
/// let judgement = SchemaJudgement(of: document.root)
/// judgement.format?.name                  // "Open Badges 3.0"
/// judgement.keepsFormat                   // false: something that the format requires is missing or wrong
/// judgement.findings.first?.facts         // ["member": "issuer", "expected": "Profile"]
/// ```
///
/// The rules are this project's own tables of what the specifications say, for both data models of the W3C. Nothing is
/// fetched and no JSON Schema is run. What a credential says is not looked at: whether an address leads somewhere and a day
/// exists in a calendar is asked, whether either is right is not.
///
/// Endorsements inside a credential are judged with it. Credentials inside a learner record are judged as far as the W3C's
/// rules go; each is a credential of its own and deserves a judgement of its own.
///
/// Sources: [Open Badges 3.0](https://www.imsglobal.org/spec/ob/v3p0/), [CLR 2.0](https://www.imsglobal.org/spec/clr/v2p0/),
/// [Verifiable Credentials 2.0](https://www.w3.org/TR/vc-data-model-2.0/).
public struct SchemaJudgement: Sendable {
    /// What was judged.
    public let credential: JSONValue
    /// The format whose rules were applied; nil if the document names none that is known, and nothing was judged.
    public let format: CredentialFormat?
    /// The data model whose rules were applied.
    public let dataModel: CredentialDataModel
    /// What was found, in the order of the document, at most 32. Where there is more, what decides goes first.
    public let findings: [SchemaFinding]
    /// How many findings are left out.
    public let omitted: Int

    /// Judges a credential. It never fails: a document of another kind has no format and no findings.
    ///
    /// - Parameters:
    ///   - credential: A whole credential, or one inside a larger document.
    ///   - memory: What was judged before; worth it where many credentials of few issuers are judged.
    public init(of credential: JSONValue, remembering memory: SchemaMemory? = nil) {
        self.credential = credential
        let format = credential.kind == .object ? CredentialFormat(of: credential) : nil
        self.format = format
        dataModel = format == nil ? .version2 : CredentialDataModel(of: credential)
        guard let format else {
            findings = []
            omitted = 0
            return
        }
        let model = dataModel
        let known = memory?.parts
        var collector = FindingCollector()
        credential.withFlatForm { form in
            guard let text = AcceptedText(form) else { return }
            var walker = ShapeWalker(text, format: format, model: model, known: known)
            walker.object(at: 0, as: walker.tables.shape(ShapeName(format, model)))
            if !walker.learned.isEmpty { memory?.keep(walker.learned) }
            collector = walker.collector
        }
        var findings = collector.all.map { SchemaFinding($0, in: credential) }
        for schema in NamedSchema.all(in: credential) where schema.standing == .ofAnotherFormat {
            findings.append(SchemaFinding(mismatched: schema))
        }
        self.findings = findings
        omitted = collector.omitted
    }

    /// Whether everything that the format requires is there and is what it has to be.
    public var keepsFormat: Bool { !findings.contains(where: \.isRequiredByFormat) }

    /// The first of the weightiest findings: what a report names as the reason.
    public var primary: SchemaFinding? {
        guard let weightiest = findings.map(\.weight).max() else { return nil }
        return findings.first { $0.weight == weightiest }
    }

    /// What the sentence on the whole credential (`schema.failed`) needs to know.
    public var facts: [String: String] {
        var facts: [String: String] = [:]
        facts["format"] = format?.name
        facts["member"] = primary.map { finding in
            finding.member ?? finding.pointer.split(separator: "/").last { Int($0) == nil }.map(String.init) ?? ""
        }
        return facts
    }

    /// The schemas that the credential names.
    public var namedSchemas: [NamedSchema] { NamedSchema.all(in: credential) }
}

extension SchemaFinding {
    /// A finding with its place.
    init(_ found: FindingCollector.Found, in credential: JSONValue) {
        code = found.code
        weight = found.weight
        value = credential.value(at: found.value)
        member = found.member
        expected = found.expected
        self.found = found.found
    }
}
