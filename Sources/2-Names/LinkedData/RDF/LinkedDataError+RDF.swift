extension LinkedDataError.Code {
    /// Bytes that are no UTF-8.
    public static let nQuadsEncoding = Self(rawValue: "nquads.encoding")
    /// A line that is no N-Quads statement.
    public static let nQuadsSyntax = Self(rawValue: "nquads.syntax")
    /// Something that RDF 1.1 does not have: a predicate that is no IRI, a subject or graph that is a literal, a language
    /// tag that is none.
    public static let malformedRDF = Self(rawValue: "rdf.malformed")
    /// More bytes or statements than are read.
    public static let size = Self(rawValue: "limit.size")
    /// More work than telling the blank nodes apart may cost.
    public static let canonicalizationWork = Self(rawValue: "limit.canonicalization")
}

extension LinkedDataError {
    /// The codes of N-Quads and of canonicalisation.
    static let rdfCodes: [Code] = [.nQuadsEncoding, .nQuadsSyntax, .malformedRDF, .size, .canonicalizationWork]
}
