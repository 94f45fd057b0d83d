import Encodings
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
    /// Digests in multibase that do not say which function made them, of the length of one that is known. They are none by
    /// the rules; the W3C's interoperability suite writes them, and one that is equal leaves no doubt.
    let bareDigests: [[UInt8]]
    /// Whether an entry before it has the same address.
    let isRepeated: Bool
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
        var named: Set<[UInt8]> = []
        credential["relatedResource"]?.forEachElement { entry in
            guard references.count < limit else { return }
            let isNew = entry["id"]?.utf8.map { named.insert($0).inserted } ?? true
            references.append(ResourceReference(entry, isRepeated: !isNew))
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

    private init(_ value: JSONValue, isRepeated: Bool = false) {
        self.value = value
        let id = value["id"]
        self.id = id?.kind == .string ? id : nil
        var digests: [ResourceDigest] = []
        var unknown: String?
        var isMalformed = self.id == nil
        var bare: [[UInt8]] = []
        func take(_ stated: StatedDigests?) {
            switch stated {
            case .digests(let more): digests += more
            case .unknownFunction(let name): unknown = unknown ?? SchemaFinding.shown(name)
            case .malformed, nil: isMalformed = true
            }
        }
        value["digestSRI"]?.forEachElement { text in take(text.utf8.map { StatedDigests(integrity: $0) }) }
        value["digestMultibase"]?.forEachElement { text in
            let stated = text.withUTF8 { StatedDigests(multihash: $0) }
            if case .malformed? = stated, let digest = text.withUTF8({ try? Multibase.decode($0) }) ?? nil,
                ResourceDigest.Algorithm.allCases.contains(where: { $0.byteCount == digest.count })
            {
                bare.append(digest)
            } else {
                take(stated)
            }
        }
        if digests.isEmpty && bare.isEmpty && unknown == nil { isMalformed = true }
        self.digests = digests
        bareDigests = bare
        self.isRepeated = isRepeated
        unknownFunction = unknown
        self.isMalformed = isMalformed
    }
}
