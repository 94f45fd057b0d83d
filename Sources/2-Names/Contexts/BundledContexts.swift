import Encodings
public import JSON
public import LinkedData
import Synchronization

/// The JSON-LD contexts that credentials in education use, at hand without any network.
///
/// ```swift
/// let processor = JSONLDProcessor(contexts: BundledContexts())
/// ```
///
/// They are tables of facts within the program. Each is made into a context when it is first asked for, which takes some
/// tens of microseconds, and kept; all values of this type share what was made. A context that is not among them is
/// unknown: ``context(for:)`` gives nil for it.
public struct BundledContexts: ContextSource {
    /// The contexts that are bundled, a handful of which any process needs.
    private static let made = Mutex<[JSONDocument?]>(Array(repeating: nil, count: ContextTable.all.count))

    /// The bundled contexts. Costs nothing; nothing is made until it is asked for.
    public init() {}

    /// The context that documents name by an IRI.
    ///
    /// - Parameter iri: The IRI as UTF-8; compared byte by byte.
    /// - Returns: The same document every time; nil when it is not bundled.
    public func context(for iri: [UInt8]) -> JSONDocument? {
        guard let place = BundledContexts.place(of: iri) else { return nil }
        return BundledContexts.made.withLock { made in
            if let document = made[place] { return document }
            guard let scope = try? TableReader.read(ContextTable.all[place]) else { return nil }
            made[place] = try? JSONDocument(parsing: ContextWriter.document(scope))
            return made[place]
        }
    }

    /// What is known of the document published as a context; nil when it is not bundled.
    ///
    /// - Parameter iri: The IRI as UTF-8; compared byte by byte.
    public static func published(_ iri: [UInt8]) -> PublishedContext? {
        place(of: iri).map { PublishedContext(ContextTable.all[$0]) }
    }

    /// What is known of the documents published as contexts, all that are bundled.
    public static var all: [PublishedContext] { ContextTable.all.map { PublishedContext($0) } }

    private static func place(of iri: [UInt8]) -> Int? {
        iri.withUnsafeBufferPointer { iri in
            guard let start = iri.baseAddress else { return nil }
            let word = Word(start: start, count: iri.count)
            return ContextTable.all.firstIndex { $0.isNamed(word) }
        }
    }
}

/// What is known of a document that is published as a context.
public struct PublishedContext: Sendable {
    /// The address by which documents name it.
    public let address: String
    /// Other addresses of the same document.
    public let otherAddresses: [String]
    /// SHA-256 of the published bytes: 32 bytes, for `digestSRI` and `digestMultibase`.
    public let sha256: [UInt8]
    /// SHA-384 of the published bytes: 48 bytes.
    public let sha384: [UInt8]

    init(_ table: ContextTable) {
        address = "\(table.address)"
        otherAddresses = table.otherAddresses.map { "\($0)" }
        sha256 = PublishedContext.bytes(table.sha256)
        sha384 = PublishedContext.bytes(table.sha384)
    }

    private static func bytes(_ hexadecimal: StaticString) -> [UInt8] {
        (try? Hex.decode(Array(Word(hexadecimal).bytes).span)) ?? []
    }
}
