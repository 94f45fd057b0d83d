/// The terms that IRIs became, found by where an IRI stands.
///
/// Documents use the IRIs of their contexts again and again, each time as the same bytes at the same place: to compare
/// places takes a tenth of what hashing the bytes and comparing them does. What is not found is only looked up the
/// longer way.
struct IRITerms {
    private struct Entry {
        var start: UnsafePointer<UInt8>?
        var count: Int
        var term: RDFDataset.Term
    }

    private var entries: InlineArray<64, Entry>

    init() { entries = .init(repeating: Entry(start: nil, count: -1, term: RDFDataset.Term(handle: 0))) }

    /// The term of an IRI in a dataset, always the same one.
    @inline(__always)
    mutating func term(_ iri: Bytes, isPlain: Bool, in dataset: inout RDFDataset) -> RDFDataset.Term {
        // The upper bits of the product mix those of the address.
        let address = UInt64(UInt(bitPattern: iri.baseAddress))
        let place = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 58)
        if entries[place].start == iri.baseAddress, entries[place].count == iri.count { return entries[place].term }
        let term = dataset.iri(iri, isPlain: isPlain)
        entries[place] = Entry(start: iri.baseAddress, count: iri.count, term: term)
        return term
    }
}
