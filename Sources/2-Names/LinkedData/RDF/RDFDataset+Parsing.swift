import Encodings

extension RDFDataset {
    /// Reads N-Quads.
    ///
    /// ```swift
    /// let dataset = try RDFDataset(parsingNQuads: Array("<https://a.example/> <https://b.example/> \"c\" .".utf8))
    /// ```
    ///
    /// The grammar is taken at its word: IRIs are absolute, a blank node may not be a predicate, every statement but the
    /// last ends its line. N-Triples are N-Quads too.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, without byte order mark.
    ///   - limits: How much is read.
    /// - Throws: ``LinkedDataError`` with `nquads.encoding`, `nquads.syntax` or `limit.size`, at a byte.
    ///
    /// Source: [RDF 1.1 N-Quads](https://www.w3.org/TR/n-quads/).
    public init(parsingNQuads bytes: [UInt8], limits: RDFLimits = .standard) throws(LinkedDataError) {
        guard bytes.count <= limits.bytes else {
            throw LinkedDataError(.size, at: .byte(limits.bytes), facts: ["limit": "\(limits.bytes)"])
        }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw LinkedDataError(.nQuadsEncoding, at: .byte(error.byteOffsets.lowerBound))
        }
        let read = bytes.withUnsafeBufferPointer { buffer in
            var reader = NQuadsReader(buffer, limits: limits)
            return reader.run()
        }
        self = try read.get()
        // Only with limits far above the standard ones.
        if isOverfull { throw LinkedDataError(.size, facts: ["limit": "\(RDFDataset.mostTermBytes)"]) }
    }
}
