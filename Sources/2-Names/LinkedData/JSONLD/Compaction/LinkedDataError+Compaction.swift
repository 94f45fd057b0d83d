extension LinkedDataError.Code {
    /// An IRI that would be taken for a compact one, because its scheme is a prefix of the context. The fact `iri` is it.
    public static let iriConfusedWithPrefix = Self(rawValue: "jsonld.iri_confused_with_prefix")
    /// A property for which the context has no name but a term that cannot hold the value, or one that is read as
    /// another property. The fact `iri` is the property.
    public static let iriConfusedWithTerm = Self(rawValue: "jsonld.iri_confused_with_term")
    /// Two lists of one property for which the context has but a term that holds one. The fact `term` names it.
    public static let compactionToListOfLists = Self(rawValue: "jsonld.compaction_to_list_of_lists")
}

extension LinkedDataError {
    /// The names that the specifications give to what only compaction refuses: JSON-LD 1.1 the first, JSON-LD 1.0 the
    /// second; in 1.1 one list takes the place of the other.
    static let compactionNames: [(code: Code, name: String)] = [
        (.iriConfusedWithPrefix, "IRI confused with prefix"),
        (.compactionToListOfLists, "compaction to list of lists"),
    ]
}
