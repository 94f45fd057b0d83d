/// The terms that may stand before a colon, by the IRIs they shorten.
///
/// The IRIs are sorted, and each knows the longest other one that it begins with: all that begin a given IRI are found
/// from its place in the order, without looking at the rest.
final class PrefixTable {
    private struct Row {
        let iri: Bytes
        /// The shortest first.
        var terms: [TermReference]
        /// The row of the longest IRI that this one begins with, or -1.
        var shorter: Int
    }

    private var rows: [Row] = []
    private var known: [Request: Bytes?] = [:]
    /// Bytes of all prefixes that were tried so far: a context can have a thousand that begin one IRI.
    private(set) var bytesCompared = 0

    private struct Request: Hashable {
        let iri: BytesKey
        let mayBeTerm: Bool
    }

    /// - Parameter definitions: All terms, the shortest first.
    init(of definitions: [TermReference]) {
        var terms: [BytesKey: [TermReference]] = [:]
        for definition in definitions where definition.pointee.isPrefix {
            // The colon of `_:` makes a blank node, whatever the term says.
            guard let iri = definition.pointee.iri, !definition.pointee.name.equals("_") else { continue }
            terms[BytesKey(iri), default: []].append(definition)
        }
        for (iri, terms) in terms.sorted(by: { $0.key.bytes.precedes($1.key.bytes) }) {
            var shorter = rows.count - 1
            while shorter >= 0, !iri.bytes.starts(with: rows[shorter].iri) { shorter = rows[shorter].shorter }
            rows.append(Row(iri: iri.bytes, terms: terms, shorter: shorter))
        }
    }

    /// The shortest compact IRI for an IRI, and of those the first in code point order.
    ///
    /// - Parameter mayBeTerm: Whether it may be a term itself, if that means the same IRI: not where the term would say
    ///   something about a value.
    func compactIRI(
        for iri: Bytes, mayBeTerm: Bool, in active: ActiveContext, memory: Arena<UInt8>
    ) -> Bytes? {
        if rows.isEmpty { return nil }
        let request = Request(iri: BytesKey(iri), mayBeTerm: mayBeTerm)
        if let known = known[request] { return known }
        let best = search(request, in: active).map(memory.copy)
        known[request] = .some(best)
        return best
    }

    private func search(_ request: Request, in active: ActiveContext) -> [UInt8]? {
        let iri = request.iri.bytes
        var best: [UInt8]?
        var place = lastRow(notAfter: iri)
        while place >= 0 {
            let row = rows[place]
            place = row.shorter
            bytesCompared += row.iri.count
            guard iri.count > row.iri.count, iri.starts(with: row.iri) else { continue }
            let rest = iri.suffix(from: row.iri.count)
            // With two slashes behind its colon it would be an IRI of its own.
            if rest.starts(with: "//") { continue }
            for term in row.terms {
                if let best, term.pointee.name.count + 1 + rest.count > best.count { break }
                let candidate = term.pointee.name + [UInt8(ascii: ":")] + rest
                if let best, best.count == candidate.count, best.lexicographicallyPrecedes(candidate) { continue }
                guard isFree(candidate, for: request, in: active) else { continue }
                best = candidate
                break
            }
        }
        return best
    }

    private func isFree(_ candidate: [UInt8], for request: Request, in active: ActiveContext) -> Bool {
        candidate.withUnsafeBufferPointer { candidate in
            guard let term = active.terms.definition(of: candidate) else { return true }
            return request.mayBeTerm && term.pointee.iri?.isSame(as: request.iri.bytes) ?? false
        }
    }

    /// The last row whose IRI does not come after a given one, or -1.
    private func lastRow(notAfter iri: Bytes) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if iri.precedes(rows[middle].iri) { high = middle } else { low = middle + 1 }
        }
        return low - 1
    }
}
