/// The words of RDF and XML Schema that JSON-LD writes, as terms of one dataset; each is made when it is first needed.
struct RDFWords {
    enum Word: Int {
        case type, first, rest, `nil`, json, value, language, direction, boolean, integer, double

        var iri: StaticString {
            switch self {
            case .type: "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
            case .first: "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
            case .rest: "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
            case .nil: "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
            case .json: "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
            case .value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
            case .language: "http://www.w3.org/1999/02/22-rdf-syntax-ns#language"
            case .direction: "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction"
            case .boolean: "http://www.w3.org/2001/XMLSchema#boolean"
            case .integer: "http://www.w3.org/2001/XMLSchema#integer"
            case .double: "http://www.w3.org/2001/XMLSchema#double"
            }
        }
    }

    private var terms: InlineArray<11, RDFDataset.Term?> = .init(repeating: nil)

    @inline(__always)
    mutating func term(_ word: Word, in dataset: inout RDFDataset) -> RDFDataset.Term {
        if let known = terms[word.rawValue] { return known }
        let term = dataset.iri(Bytes(word.iri), isPlain: true)
        terms[word.rawValue] = term
        return term
    }
}
