extension English {
    /// What is said about RDF and its canonical form.
    static let rdf: [String: String] = [
        "reason.nquads.encoding": "The file is not written in UTF-8.",
        "next.nquads.encoding": "Save it as UTF-8, or ask whoever made it to do so.",
        "reason.nquads.syntax": "The file has a place that is not N-Quads.",
        "next.nquads.syntax":
            "Check the place that is named: a statement is three terms, perhaps a fourth for its graph, and a full stop, and ends its line.",
        "reason.rdf.malformed":
            "The document says something that RDF has no place for, such as a text where a name is needed.",
        "next.rdf.malformed": "Ask the issuer for a correct credential.",
        "reason.limit.canonicalization":
            "The document is tangled so that bringing it into its canonical form would take too long: it may have been made to do harm.",
        "next.limit.canonicalization":
            "Do not rely on it. If it is a real credential, ask the issuer to give its parts names of their own (“id”).",
    ]
}
