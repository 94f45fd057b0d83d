public import JSON

/// How a JSON-LD document is read.
///
/// ```swift
/// var options = JSONLDOptions.signedDocument      // nothing may be dropped, nothing hidden
/// options = JSONLDOptions(base: "https://example.org/badges/1")
/// ```
///
/// Source: [JSON-LD 1.1 API, JsonLdOptions](https://www.w3.org/TR/json-ld11-api/#the-jsonldoptions-type).
public struct JSONLDOptions: Sendable {
    /// Which version's rules hold.
    public enum ProcessingMode: Sendable, Hashable {
        /// JSON-LD 1.1, unless a context says otherwise.
        case version11
        /// JSON-LD 1.0: what 1.1 brought is refused.
        case version10
    }

    /// How the direction of a text is written in RDF, which has no place for it.
    public enum RDFDirection: Sendable, Hashable {
        /// As part of the datatype: `https://www.w3.org/ns/i18n#ar-eg_rtl`.
        case i18nDatatype
        /// As a node with the properties `rdf:value`, `rdf:language` and `rdf:direction`.
        case compoundLiteral
    }

    /// The IRI that relative references are resolved against; nil: they stay relative.
    public var base: String?
    /// The IRI that relative context references are resolved against; nil: ``base``.
    public var contextBase: String?
    /// A context that holds before the document's own: a `@context` value, or an object with such a member.
    public var expandContext: JSONValue?
    public var processingMode: ProcessingMode
    public var rdfDirection: RDFDirection?
    /// Whether blank nodes may be predicates. Such a dataset is no RDF; it cannot be canonicalised.
    public var producesGeneralizedRDF: Bool
    /// What is refused beyond what JSON-LD itself refuses.
    public var safety: JSONLDSafety
    /// The nodes that are described in one place only; nil: any object may say more of any node.
    public var line: NodeLine?
    public var limits: JSONLDLimits

    public init(
        base: String? = nil, contextBase: String? = nil, expandContext: JSONValue? = nil,
        processingMode: ProcessingMode = .version11, rdfDirection: RDFDirection? = nil,
        producesGeneralizedRDF: Bool = false,
        safety: JSONLDSafety = [], line: NodeLine? = nil, limits: JSONLDLimits = .standard
    ) {
        self.base = base
        self.contextBase = contextBase
        self.expandContext = expandContext
        self.processingMode = processingMode
        self.rdfDirection = rdfDirection
        self.producesGeneralizedRDF = producesGeneralizedRDF
        self.safety = safety
        self.line = line
        self.limits = limits
    }

    /// JSON-LD 1.1 as its specification says it, dropping silently what it drops.
    public static let standard = JSONLDOptions()

    /// For a document that is signed as RDF: no base, directions of texts as part of their datatype, every rule of
    /// ``JSONLDSafety``, and a credential described in one place.
    ///
    /// The proofs' specifications do not say how a direction is signed; the implementations in the field write it as a
    /// datatype (`i18n-datatype`). Without that it would be dropped, and such a document could not be signed at all.
    public static let signedDocument = JSONLDOptions(
        rdfDirection: .i18nDatatype, safety: .signedDocument, line: .credential)
}

/// What is refused so that nothing in a document escapes its signature.
///
/// JSON-LD drops what it has no meaning for. In a document that is signed as RDF, whatever is dropped can be changed by
/// anybody; these rules make it an error that says where.
public struct JSONLDSafety: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nothing with a value may be dropped: undefined terms, relative IRIs, values without a property, malformed
    /// language tags and IRIs, blank nodes as predicates, directions and indexes that RDF does not carry, digits of a
    /// number.
    ///
    /// Null and the empty array as the value of a property say nothing and are not counted. They do not excuse a name:
    /// `"undefined": null` is refused, and so is a value object without a value, `{"@value": null, "@language": "en"}`.
    public static let dataLoss = JSONLDSafety(rawValue: 1)

    /// No reference may be relative, even where there is a base: what it means must not depend on where it lies.
    public static let absoluteIRIs = JSONLDSafety(rawValue: 2)

    /// Members may be named after the keywords `@context`, `@id`, `@type`, `@value`, `@language` and `@direction` only,
    /// or after aliases of these: no claim stands elsewhere than it seems to. And no member is named by an IRI, which
    /// means the same as its term and looks like something else.
    public static let plainShape = JSONLDSafety(rawValue: 4)

    /// No object has two names for the same keyword, such as `type` and `@type`.
    public static let oneNameEach = JSONLDSafety(rawValue: 8)

    /// All of them.
    public static let signedDocument: JSONLDSafety = [.dataLoss, .absoluteIRIs, .plainShape, .oneNameEach]
}

/// The most that a document and its contexts may bring.
public struct JSONLDLimits: Sendable, Hashable {
    /// Objects and arrays inside one another, and contexts that need one another.
    public var depth: Int
    /// Contexts that name one another, one after the other.
    public var remoteContexts: Int
    /// Work on contexts that one document may cause: a context and a term that is defined count 32 each, a term that is
    /// carried over into a further context at most 6, four bytes of a context or of an IRI that it puts together 1.
    /// Contexts that were worked out before cost nothing.
    public var contextWork: Int
    /// Bytes of all IRIs, languages and index keys that the document stands for, each counted wherever it is used, with
    /// the base that it is resolved against.
    ///
    /// Few bytes can stand for very many: each of a thousand short names for an IRI of its own with a very long
    /// beginning. What is written where it is used, such as texts and numbers, is bounded by the size of the document.
    public var expandedBytes: Int

    public init(
        depth: Int = 64, remoteContexts: Int = 32, contextWork: Int = 4_000_000, expandedBytes: Int = 16 << 20
    ) {
        self.depth = depth
        self.remoteContexts = remoteContexts
        self.contextWork = contextWork
        self.expandedBytes = expandedBytes
    }

    public static let standard = JSONLDLimits()
}
