public import JSON

/// Where the contexts that documents name come from. There is no other place: nothing is ever fetched.
///
/// ```swift
/// let contexts = ContextDocuments(["https://example.org/badges/v1": context])
/// let processor = JSONLDProcessor(contexts: contexts)
/// ```
///
/// A source must give the same document for the same IRI as long as it lives: what was worked out from it is kept.
public protocol ContextSource: Sendable {
    /// The document that an IRI stands for, an object with a member `@context`.
    ///
    /// - Parameter iri: The IRI as UTF-8. Compare bytes: to Swift's `String ==` some different IRIs are the same.
    /// - Returns: Nil if there is none at hand; the document that names it is then refused as `context.unknown`.
    func context(for iri: [UInt8]) -> JSONDocument?
}

/// Contexts that are at hand as documents.
public struct ContextDocuments: ContextSource {
    private var documents: [[UInt8]: JSONDocument] = [:]

    /// No context at all: only contexts written into the document itself can be used.
    public init() {}

    /// Contexts by the IRI that documents name them with.
    public init(_ documents: [String: JSONDocument]) {
        for (iri, document) in documents { self[iri] = document }
    }

    /// The document for an IRI.
    public subscript(_ iri: String) -> JSONDocument? {
        get { documents[Array(iri.utf8)] }
        set { documents[Array(iri.utf8)] = newValue }
    }

    public func context(for iri: [UInt8]) -> JSONDocument? { documents[iri] }
}
