/// How an IRI is written relative to a base: the reverse of resolving a reference.
///
/// Source: [RFC 3986 §5.2](https://www.rfc-editor.org/rfc/rfc3986#section-5.2), read backwards.
enum RelativeIRI {
    /// The shortest reference of those that go up no further than they must; nil if there is none.
    static func reference(to iri: Bytes, from base: Bytes) -> [UInt8]? {
        let target = IRIReference(iri)
        let base = IRIReference(base)
        guard target.scheme != nil, isSame(target.scheme, base.scheme), isSame(target.authority, base.authority) else {
            return nil
        }
        // Without slashes, as in `urn:a:b`, there are no steps that a reference could take.
        let slash = UInt8(ascii: "/")
        guard base.authority != nil || base.path.first == slash, target.path.first == slash else { return nil }
        return path(to: target, from: base) + end(of: target)
    }

    private static func path(to target: IRIReference, from base: IRIReference) -> [UInt8] {
        let isSamePath = target.path.isSame(as: base.path)
        if isSamePath, target.query != nil || target.fragment != nil && base.query == nil { return [] }
        let slash = UInt8(ascii: "/")
        // Only whole segments count as shared.
        var shared = 0
        for (place, (left, right)) in zip(target.path, base.path).enumerated() {
            guard left == right else { break }
            if left == slash { shared = place + 1 }
        }
        var path: [UInt8] = []
        for byte in base.path.dropFirst(shared) where byte == slash { path += "../".utf8 }
        let rest = target.path.dropFirst(shared)
        if path.isEmpty, needsStep(rest) { path += "./".utf8 }
        return path + rest
    }

    /// Whether a path cannot begin a reference: being empty, or like a scheme, a keyword, or a path from the root.
    private static func needsStep(_ rest: Slice<Bytes>) -> Bool {
        guard let first = rest.first else { return true }
        if first == UInt8(ascii: "@") || first == UInt8(ascii: "/") { return true }
        return rest.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    }

    private static func end(of target: IRIReference) -> [UInt8] {
        var end: [UInt8] = []
        if let query = target.query { end += [UInt8(ascii: "?")] + query }
        if let fragment = target.fragment { end += [UInt8(ascii: "#")] + fragment }
        return end
    }

    private static func isSame(_ left: Bytes?, _ right: Bytes?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.isSame(as: right)
    }
}
