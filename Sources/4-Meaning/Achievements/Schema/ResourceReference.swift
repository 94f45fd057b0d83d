public import JSON

/// A file outside the credential whose bytes the credential pins down: an entry of `relatedResource`, or any other object
/// with `digestSRI` or `digestMultibase`.
///
/// ```swift
/// for resource in ResourceReference.all(in: document.root) {
///     let known = contexts.digest(of: resource.address).map(ResourceAtHand.digests)
///     switch resource.standing(with: known) {
///     case .different: …                  // resource.digest
///     case .notAtHand: …                  // unknown: nothing is fetched
///     default: …
///     }
/// }
/// ```
///
/// Source: [Verifiable Credentials 2.0 §5.3](https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources).
public struct ResourceReference: Sendable {
    /// The object.
    public let value: JSONValue
    /// Its address; nil if it has none.
    public let id: JSONValue?
    /// What the bytes have to hash to.
    public let digests: [ResourceDigest]
    /// The name of a hash function that is not known here; nil where all are known.
    public let unknownFunction: String?
    /// Whether address or digests are missing or cannot be read.
    public let isMalformed: Bool

    /// The address, to look the bytes up by; empty if there is none.
    public var address: String { id?.string ?? "" }

    /// What the sentence needs to know.
    public var facts: [String: String] {
        var facts = ["resource": SchemaFinding.shown(address)]
        facts["function"] = unknownFunction ?? digests.first?.algorithm.rawValue
        return facts
    }

    /// Most files that are looked at.
    static let limit = 256

    /// The files that a credential refers to, in the order of the document. Credentials inside a learner record are left
    /// out: each is a document of its own.
    public static func all(in credential: JSONValue) -> [ResourceReference] {
        guard RareMembers(of: credential).mayHoldResources else { return [] }
        var references: [ResourceReference] = []
        credential["relatedResource"]?.forEachElement { entry in
            if references.count < limit { references.append(ResourceReference(entry)) }
        }
        collect(in: credential, depth: 0, into: &references)
        return references
    }

    private static func collect(in value: JSONValue, depth: Int, into references: inout [ResourceReference]) {
        guard depth < 64, references.count < limit else { return }
        if value.kind == .object {
            if depth > 0, value["digestSRI"] ?? value["digestMultibase"] != nil {
                references.append(ResourceReference(value))
            }
            for (name, member) in value.members where !name.equals("relatedResource") && !name.equals("proof") {
                if name.equals("verifiableCredential") { continue }
                collect(in: member, depth: depth + 1, into: &references)
            }
        } else {
            for element in value.elements { collect(in: element, depth: depth + 1, into: &references) }
        }
    }

    private init(_ value: JSONValue) {
        self.value = value
        let id = value["id"]
        self.id = id?.kind == .string ? id : nil
        var digests: [ResourceDigest] = []
        var unknown: String?
        var isMalformed = self.id == nil
        func take(_ stated: StatedDigests?) {
            switch stated {
            case .digests(let more): digests += more
            case .unknownFunction(let name): unknown = unknown ?? SchemaFinding.shown(name)
            case .malformed, nil: isMalformed = true
            }
        }
        value["digestSRI"]?.forEachElement { text in take(text.utf8.map { StatedDigests(integrity: $0) }) }
        value["digestMultibase"]?.forEachElement { text in take(text.withUTF8 { StatedDigests(multihash: $0) }) }
        if digests.isEmpty && unknown == nil { isMalformed = true }
        self.digests = digests
        unknownFunction = unknown
        self.isMalformed = isMalformed
    }
}
