extension JSONValue {
    /// The value in the one form that RFC 8785 gives it.
    ///
    /// ```swift
    /// let bytes = try JSONDocument(parsing: Array(#"{"b": 1.0, "a": "\u0041"}"#.utf8)).root.canonicalBytes()
    /// // {"a":"A","b":1}
    /// ```
    ///
    /// - Parameter omitted: A member of this object that is left out, as if it were not there.
    ///
    /// Source: [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785).
    public func canonicalBytes(omitting omitted: StaticString? = nil) -> [UInt8] {
        canonicalForm(omitting: omitted, gapFor: nil).bytes
    }

    /// Calls `body` with the canonical form of this object without one member, in two parts.
    ///
    /// Where the object is written canonically already, as this project writes all of its own, nothing is copied: the parts
    /// are what stands before and behind the member. Otherwise the second part is empty.
    public func withCanonicalParts<R>(
        omitting omitted: StaticString, _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws -> R
    ) rethrows -> R {
        guard node.flags.contains(.canonical), let cut = cut(for: omitted) else {
            return try canonicalBytes(omitting: omitted).withUnsafeBytes {
                try body($0, UnsafeRawBufferPointer(start: nil, count: 0))
            }
        }
        let range = sourceRange
        return try document.bytes.withUnsafeBytes { bytes in
            try body(
                UnsafeRawBufferPointer(rebasing: bytes[range.lowerBound..<cut.lowerBound]),
                UnsafeRawBufferPointer(rebasing: bytes[cut.upperBound..<range.upperBound]))
        }
    }

    /// The bytes to leave out of an object so that one member is gone, its comma included.
    private func cut(for name: StaticString) -> Range<Int>? {
        guard let value = self[name] else { return nil }
        let member = document.nodes[value.index - 1]
        let end = value.sourceRange.upperBound
        // Canonical text has nothing but a comma between two members.
        if document.bytes[end] == UInt8(ascii: ",") { return Int(member.start)..<end + 1 }
        return Int(member.start) - (count > 1 ? 1 : 0)..<end
    }

    /// Appends the canonical form to `output`.
    public func canonicalize(into output: inout [UInt8], omitting omitted: StaticString? = nil) {
        output.append(contentsOf: canonicalBytes(omitting: omitted))
    }

    /// The canonical form of an object without one member, and the gap where that member belongs.
    ///
    /// What a proof is made over is the object without it; where it goes afterwards is known from the same walk.
    ///
    /// - Parameter name: The member that is left out and whose place is remembered.
    public func canonicalForm(leavingGapFor name: StaticString) -> CanonicalForm {
        canonicalForm(omitting: name, gapFor: name)
    }

    private func canonicalForm(omitting omitted: StaticString?, gapFor: StaticString?) -> CanonicalForm {
        // A number such as 1e20 grows to 21 digits; nothing else becomes longer than it is written.
        let room = sourceRange.count + document.longNumberCount * 25
        var gap: CanonicalForm.Gap?
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            document.bytes.withUnsafeBufferPointer { source in
                guard let source = source.baseAddress, let output = buffer.baseAddress else { return }
                var canonicalizer = Canonicalizer(document: document, source: source, output: output)
                if omitted == nil {
                    canonicalizer.write(index)
                } else {
                    canonicalizer.writeObject(index, omitting: omitted, gapFor: gapFor)
                }
                gap = canonicalizer.gap
                count = canonicalizer.count
            }
        }
        return CanonicalForm(bytes: bytes, gap: gap)
    }
}

/// A canonical object and the place where one more member belongs.
public struct CanonicalForm: Sendable, Hashable {
    struct Gap: Sendable, Hashable {
        var offset: Int
        var isFirst: Bool
        var isLast: Bool
    }

    /// The canonical bytes, without the member.
    public let bytes: [UInt8]
    let gap: Gap?

    /// Where in ``bytes`` the member belongs; nil if the form has no gap.
    package var gapOffset: Int? { gap?.offset }

    /// The whole object: ``bytes`` with a member put into its place.
    ///
    /// - Parameters:
    ///   - name: The name that the gap was left for.
    ///   - value: The member's value, a canonical JSON text.
    /// - Returns: A canonical object, or nil if the form has no gap.
    public func filled(with name: StaticString, value: [UInt8]) -> [UInt8]? {
        guard let gap else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + value.count + name.utf8CodeUnitCount + 4)
        output.append(contentsOf: bytes[..<gap.offset])
        gap.appendMember(name, value: value, to: &output)
        output.append(contentsOf: bytes[gap.offset...])
        return output
    }
}

extension CanonicalForm.Gap {
    func appendMember(_ name: StaticString, value: [UInt8], to output: inout [UInt8]) {
        if isLast && !isFirst { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\""))
        output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        output.append(UInt8(ascii: "\""))
        output.append(UInt8(ascii: ":"))
        output.append(contentsOf: value)
        if !isLast { output.append(UInt8(ascii: ",")) }
    }
}
