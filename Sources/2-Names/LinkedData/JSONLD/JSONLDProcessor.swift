import Encodings
public import JSON
import Synchronization

/// Reads JSON-LD 1.1: what the members of a JSON document mean, as expanded JSON-LD or as RDF.
///
/// ```swift
/// let processor = JSONLDProcessor(contexts: ContextDocuments(["https://example.org/v1": context]))
/// let dataset = try processor.dataset(of: document.root, options: .signedDocument)
/// let canonical = try RDFCanonicalization.canonicalNQuads(of: dataset)
/// ```
///
/// Make one and keep it: contexts are worked out when a document first uses them, and found again for every later one.
/// A processor can be used by many tasks at once.
///
/// Nothing is ever fetched. Recursion, the number of contexts and the work they cause are bounded by the options.
///
/// Source: [JSON-LD 1.1 Processing Algorithms and API](https://www.w3.org/TR/json-ld11-api/).
public final class JSONLDProcessor: Sendable {
    private let contexts: any ContextSource
    private let idle = Mutex<[Workplace]>([])

    /// Workplaces that are kept when nobody uses them.
    private static let mostIdle = 16

    /// A processor that takes its contexts from a source.
    public init(contexts: any ContextSource) {
        self.contexts = contexts
    }

    /// The document without its contexts, in expanded document form: an array of node objects.
    ///
    /// Members are visited in the order of their names, so the result does not depend on how the document orders them.
    ///
    /// - Parameters:
    ///   - document: A JSON-LD document, or the part of one that is a document in itself.
    ///   - omitted: A member of the topmost object that is read as if it were not there.
    /// - Throws: ``LinkedDataError``, with the place in the document.
    ///
    /// Source: [expand()](https://www.w3.org/TR/json-ld11-api/#dom-jsonldprocessor-expand).
    public func expand(
        _ document: JSONValue, omitting omitted: StaticString? = nil, options: JSONLDOptions = .standard
    ) throws(LinkedDataError) -> JSON {
        try withWorkplace(document, omitting: omitted, options) { workplace, expanded throws(LinkedDataError) in
            ExpandedJSON(tree: workplace.tree).array(expanded)
        }
    }

    /// Expands a document at a workplace of its own and hands both on.
    ///
    /// - Parameter isOrdered: Whether members are visited in the order of their names.
    func withWorkplace<Result>(
        _ document: JSONValue, omitting omitted: StaticString? = nil, isOrdered: Bool = true, _ options: JSONLDOptions,
        _ body: (Workplace, ExpandedList) throws(LinkedDataError) -> Result
    ) throws(LinkedDataError) -> Result {
        let workplace = idle.withLock { $0.popLast() } ?? Workplace(contexts: contexts)
        do throws(LinkedDataError) {
            let result = try body(
                workplace, try workplace.expand(document, omitting: omitted, isOrdered: isOrdered, options))
            giveBack(workplace, after: nil)
            return result
        } catch {
            giveBack(workplace, after: error)
            throw error
        }
    }

    private func giveBack(_ workplace: Workplace, after error: LinkedDataError?) {
        workplace.clear(after: error)
        idle.withLock { idle in
            if idle.count < JSONLDProcessor.mostIdle { idle.append(workplace) }
        }
    }
}
