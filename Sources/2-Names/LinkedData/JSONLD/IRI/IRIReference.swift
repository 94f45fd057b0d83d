/// The five parts of an IRI reference, and how a relative one is made whole.
///
/// Source: [RFC 3986 §5.2](https://www.rfc-editor.org/rfc/rfc3986#section-5.2), for all characters of IRIs.
struct IRIReference {
    var scheme: Bytes?
    var authority: Bytes?
    var path: Bytes
    var query: Bytes?
    var fragment: Bytes?

    init(_ text: Bytes) {
        var rest = text
        if let mark = rest.position(of: UInt8(ascii: "#")) {
            fragment = rest.suffix(from: mark + 1)
            rest = rest.prefix(upTo: mark)
        }
        if let mark = rest.position(of: UInt8(ascii: "?")) {
            query = rest.suffix(from: mark + 1)
            rest = rest.prefix(upTo: mark)
        }
        if IRIForm.hasScheme(rest), let colon = rest.position(of: UInt8(ascii: ":")) {
            scheme = rest.prefix(upTo: colon)
            rest = rest.suffix(from: colon + 1)
        }
        if rest.starts(with: "//") {
            rest = rest.suffix(from: 2)
            let end = rest.position(of: UInt8(ascii: "/")) ?? rest.count
            authority = rest.prefix(upTo: end)
            rest = rest.suffix(from: end)
        }
        path = rest
    }

    /// The reference `text` as an IRI, seen from `base`.
    static func resolve(_ text: Bytes, against base: Bytes) -> [UInt8] {
        let reference = IRIReference(text)
        let base = IRIReference(base)
        var target = IRIReference(.none)
        var path: [UInt8]
        if reference.scheme != nil {
            target = reference
            path = withoutDotSegments(reference.path)
        } else {
            target.scheme = base.scheme
            if reference.authority != nil {
                target.authority = reference.authority
                path = withoutDotSegments(reference.path)
                target.query = reference.query
            } else {
                target.authority = base.authority
                if reference.path.isEmpty {
                    path = Array(base.path)
                    target.query = reference.query ?? base.query
                } else {
                    path =
                        reference.path[0] == UInt8(ascii: "/")
                        ? withoutDotSegments(reference.path) : base.merging(reference.path)
                    target.query = reference.query
                }
            }
        }
        target.fragment = reference.fragment
        return target.recomposed(path: path)
    }

    /// `path` in the place of what follows the last slash of this one's.
    private func merging(_ path: Bytes) -> [UInt8] {
        var merged: [UInt8] = []
        if authority != nil, self.path.isEmpty {
            merged.append(UInt8(ascii: "/"))
        } else if let slash = self.path.lastIndex(of: UInt8(ascii: "/")) {
            merged.append(contentsOf: self.path[...slash])
        }
        merged.append(contentsOf: path)
        return merged.withUnsafeBufferPointer(IRIReference.withoutDotSegments)
    }

    private static func withoutDotSegments(_ path: Bytes) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        let isRooted = path.first == slash
        var segments: [Bytes] = []
        var rest = isRooted ? path.suffix(from: 1) : path
        var endsInDirectory = false
        while true {
            let end = rest.position(of: slash) ?? rest.count
            let segment = rest.prefix(upTo: end)
            let isLast = end == rest.count
            if segment.equals(".") || segment.equals("..") {
                if segment.count == 2, !segments.isEmpty { segments.removeLast() }
                endsInDirectory = isLast
            } else {
                segments.append(segment)
            }
            if isLast { break }
            rest = rest.suffix(from: end + 1)
        }
        var output: [UInt8] = []
        if isRooted { output.append(slash) }
        for (position, segment) in segments.enumerated() {
            if position > 0 { output.append(slash) }
            output.append(contentsOf: segment)
        }
        if endsInDirectory, output.last != slash, !segments.isEmpty { output.append(slash) }
        return output
    }

    private func recomposed(path: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        if let scheme {
            text.append(contentsOf: scheme)
            text.append(UInt8(ascii: ":"))
        }
        if let authority {
            text.append(contentsOf: "//".utf8)
            text.append(contentsOf: authority)
        }
        text.append(contentsOf: path)
        if let query {
            text.append(UInt8(ascii: "?"))
            text.append(contentsOf: query)
        }
        if let fragment {
            text.append(UInt8(ascii: "#"))
            text.append(contentsOf: fragment)
        }
        return text
    }
}
