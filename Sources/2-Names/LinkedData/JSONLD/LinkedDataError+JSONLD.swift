extension LinkedDataError.Code {
    // What JSON-LD itself refuses; the names are those of the specification.

    /// Two members of one object that mean the same keyword.
    public static let collidingKeywords = Self(rawValue: "jsonld.colliding_keywords")
    /// One node with two different indexes.
    public static let conflictingIndexes = Self(rawValue: "jsonld.conflicting_indexes")
    /// Contexts that name one another too often, or cost more work than one document may cause.
    public static let contextOverflow = Self(rawValue: "jsonld.context_overflow")
    /// Terms that are defined by one another.
    public static let cyclicIRIMapping = Self(rawValue: "jsonld.cyclic_iri_mapping")
    /// A direction that is neither `ltr` nor `rtl`.
    public static let invalidBaseDirection = Self(rawValue: "jsonld.invalid_base_direction")
    /// An `@base` that is no IRI.
    public static let invalidBaseIRI = Self(rawValue: "jsonld.invalid_base_iri")
    /// An `@container` of unknown words, or of words that do not go together.
    public static let invalidContainerMapping = Self(rawValue: "jsonld.invalid_container_mapping")
    /// An entry that a context may not have here.
    public static let invalidContextEntry = Self(rawValue: "jsonld.invalid_context_entry")
    /// A null context where protected terms are in force.
    public static let invalidContextNullification = Self(rawValue: "jsonld.invalid_context_nullification")
    /// A default language that is no string.
    public static let invalidDefaultLanguage = Self(rawValue: "jsonld.invalid_default_language")
    /// An `@id` that is no string.
    public static let invalidIDValue = Self(rawValue: "jsonld.invalid_id_value")
    /// A term whose IRI is none.
    public static let invalidIRIMapping = Self(rawValue: "jsonld.invalid_iri_mapping")
    /// An `@import` that is no string.
    public static let invalidImportValue = Self(rawValue: "jsonld.invalid_import_value")
    /// An `@included` block that holds more than node objects.
    public static let invalidIncludedValue = Self(rawValue: "jsonld.invalid_included_value")
    /// An `@index` that is no string.
    public static let invalidIndexValue = Self(rawValue: "jsonld.invalid_index_value")
    /// An alias for `@context`.
    public static let invalidKeywordAlias = Self(rawValue: "jsonld.invalid_keyword_alias")
    /// A value in a language map that is no string.
    public static let invalidLanguageMapValue = Self(rawValue: "jsonld.invalid_language_map_value")
    /// The language of a term that is no string.
    public static let invalidLanguageMapping = Self(rawValue: "jsonld.invalid_language_mapping")
    /// An `@language` that is no string.
    public static let invalidLanguageTaggedString = Self(rawValue: "jsonld.invalid_language_tagged_string")
    /// A language on something that is no string.
    public static let invalidLanguageTaggedValue = Self(rawValue: "jsonld.invalid_language_tagged_value")
    /// A context that is no object, IRI or null.
    public static let invalidLocalContext = Self(rawValue: "jsonld.invalid_local_context")
    /// An `@nest` that is no object, or that names a keyword.
    public static let invalidNestValue = Self(rawValue: "jsonld.invalid_nest_value")
    /// An `@prefix` that is neither true nor false.
    public static let invalidPrefixValue = Self(rawValue: "jsonld.invalid_prefix_value")
    /// An `@propagate` that is neither true nor false.
    public static let invalidPropagateValue = Self(rawValue: "jsonld.invalid_propagate_value")
    /// An `@protected` that is neither true nor false.
    public static let invalidProtectedValue = Self(rawValue: "jsonld.invalid_protected_value")
    /// A context document without a usable `@context`.
    public static let invalidRemoteContext = Self(rawValue: "jsonld.invalid_remote_context")
    /// A reverse property that has what only other properties may have.
    public static let invalidReverseProperty = Self(rawValue: "jsonld.invalid_reverse_property")
    /// A keyword inside `@reverse`.
    public static let invalidReversePropertyMap = Self(rawValue: "jsonld.invalid_reverse_property_map")
    /// A reverse property whose value is no node.
    public static let invalidReversePropertyValue = Self(rawValue: "jsonld.invalid_reverse_property_value")
    /// An `@reverse` that is no object.
    public static let invalidReverseValue = Self(rawValue: "jsonld.invalid_reverse_value")
    /// A term whose own context is in error.
    public static let invalidScopedContext = Self(rawValue: "jsonld.invalid_scoped_context")
    /// A set or list with members it may not have.
    public static let invalidSetOrListObject = Self(rawValue: "jsonld.invalid_set_or_list_object")
    /// A term that is defined in a way there is not.
    public static let invalidTermDefinition = Self(rawValue: "jsonld.invalid_term_definition")
    /// The type of a term that is no IRI.
    public static let invalidTypeMapping = Self(rawValue: "jsonld.invalid_type_mapping")
    /// An `@type` that is no string or list of strings.
    public static let invalidTypeValue = Self(rawValue: "jsonld.invalid_type_value")
    /// A value whose type is no IRI.
    public static let invalidTypedValue = Self(rawValue: "jsonld.invalid_typed_value")
    /// A value object with members it may not have.
    public static let invalidValueObject = Self(rawValue: "jsonld.invalid_value_object")
    /// An `@value` that is an object or a list.
    public static let invalidValueObjectValue = Self(rawValue: "jsonld.invalid_value_object_value")
    /// An `@version` other than 1.1.
    public static let invalidVersionValue = Self(rawValue: "jsonld.invalid_version_value")
    /// An `@vocab` that is no IRI.
    public static let invalidVocabMapping = Self(rawValue: "jsonld.invalid_vocab_mapping")
    /// A definition of a keyword.
    public static let keywordRedefinition = Self(rawValue: "jsonld.keyword_redefinition")
    /// A relative reference to a context, and nothing to resolve it against.
    public static let loadingDocumentFailed = Self(rawValue: "jsonld.loading_document_failed")
    /// A context of JSON-LD 1.1 where 1.0 was asked for.
    public static let processingModeConflict = Self(rawValue: "jsonld.processing_mode_conflict")
    /// A protected term that is defined otherwise. The fact `term` names it.
    public static let protectedTerm = Self(rawValue: "jsonld.protected_term")
    /// A context that is not at hand. The fact `iri` names it; nothing was fetched.
    public static let unknownContext = Self(rawValue: "context.unknown")

    // What ``JSONLDSafety`` refuses.

    /// A name that no context gives a meaning. The fact `term` is the name.
    public static let undefinedTerm = Self(rawValue: "jsonld.undefined_term")
    /// A name that looks like a keyword and is none, or a keyword that means nothing here.
    public static let reservedTerm = Self(rawValue: "jsonld.reserved_term")
    /// A reference that is relative. The fact `iri` is what is written.
    public static let relativeIRI = Self(rawValue: "jsonld.relative_iri")
    /// An IRI with characters that no IRI has.
    public static let malformedIRI = Self(rawValue: "jsonld.malformed_iri")
    /// A value that stands where it means nothing and would be left out.
    public static let droppedValue = Self(rawValue: "jsonld.dropped_value")
    /// A property that is a blank node, which RDF does not have.
    public static let blankPredicate = Self(rawValue: "jsonld.blank_predicate")
    /// A language tag that is none. The fact `language` is what is written.
    public static let languageTag = Self(rawValue: "jsonld.language_tag")
    /// A number with more digits than RDF keeps of it.
    public static let inexactNumber = Self(rawValue: "jsonld.inexact_number")
    /// A keyword that lets claims stand elsewhere than they seem to. The fact `keyword` names it.
    public static let shape = Self(rawValue: "jsonld.shape")
    /// Two names for the same keyword in one object. The fact `keyword` names it.
    public static let aliasConflict = Self(rawValue: "jsonld.alias_conflict")
}

extension LinkedDataError {
    /// The codes of reading JSON-LD.
    static let jsonldCodes: [Code] =
        specificationNames.map(\.code) + [
            .undefinedTerm, .reservedTerm, .relativeIRI, .malformedIRI, .droppedValue, .blankPredicate, .languageTag,
            .inexactNumber, .shape, .aliasConflict, .iriConfusedWithTerm,
        ]

    /// The name that the specification gives this error, such as `invalid scoped context`; nil for this library's own.
    ///
    /// Source: [JSON-LD 1.1 API, JsonLdErrorCode](https://www.w3.org/TR/json-ld11-api/#dom-jsonlderrorcode).
    public var specificationName: String? {
        Self.specificationNames.first { $0.code == code }?.name
    }

    private static let specificationNames: [(code: Code, name: String)] =
        [
            (.collidingKeywords, "colliding keywords"),
            (.conflictingIndexes, "conflicting indexes"),
            (.contextOverflow, "context overflow"),
            (.cyclicIRIMapping, "cyclic IRI mapping"),
            (.invalidBaseDirection, "invalid base direction"),
            (.invalidBaseIRI, "invalid base IRI"),
            (.invalidContainerMapping, "invalid container mapping"),
            (.invalidContextEntry, "invalid context entry"),
            (.invalidContextNullification, "invalid context nullification"),
            (.invalidDefaultLanguage, "invalid default language"),
            (.invalidIDValue, "invalid @id value"),
            (.invalidIRIMapping, "invalid IRI mapping"),
            (.invalidImportValue, "invalid @import value"),
            (.invalidIncludedValue, "invalid @included value"),
            (.invalidIndexValue, "invalid @index value"),
            (.invalidKeywordAlias, "invalid keyword alias"),
            (.invalidLanguageMapValue, "invalid language map value"),
            (.invalidLanguageMapping, "invalid language mapping"),
            (.invalidLanguageTaggedString, "invalid language-tagged string"),
            (.invalidLanguageTaggedValue, "invalid language-tagged value"),
            (.invalidLocalContext, "invalid local context"),
            (.invalidNestValue, "invalid @nest value"),
            (.invalidPrefixValue, "invalid @prefix value"),
            (.invalidPropagateValue, "invalid @propagate value"),
            (.invalidProtectedValue, "invalid @protected value"),
            (.invalidRemoteContext, "invalid remote context"),
            (.invalidReverseProperty, "invalid reverse property"),
            (.invalidReversePropertyMap, "invalid reverse property map"),
            (.invalidReversePropertyValue, "invalid reverse property value"),
            (.invalidReverseValue, "invalid @reverse value"),
            (.invalidScopedContext, "invalid scoped context"),
            (.invalidSetOrListObject, "invalid set or list object"),
            (.invalidTermDefinition, "invalid term definition"),
            (.invalidTypeMapping, "invalid type mapping"),
            (.invalidTypeValue, "invalid type value"),
            (.invalidTypedValue, "invalid typed value"),
            (.invalidValueObject, "invalid value object"),
            (.invalidValueObjectValue, "invalid value object value"),
            (.invalidVersionValue, "invalid @version value"),
            (.invalidVocabMapping, "invalid vocab mapping"),
            (.keywordRedefinition, "keyword redefinition"),
            (.loadingDocumentFailed, "loading document failed"),
            (.processingModeConflict, "processing mode conflict"),
            (.protectedTerm, "protected term redefinition"),
            (.unknownContext, "loading remote context failed"),
        ] + compactionNames
}

extension LinkedDataError {
    /// The same error with one more fact, unless it has that fact already.
    func adding(_ fact: String, _ value: String) -> LinkedDataError {
        LinkedDataError(code, at: place, facts: facts.merging([fact: value]) { known, _ in known })
    }

    /// The same error at a place in the document, unless it has one already.
    func placed(at value: @autoclosure () -> SourceValue) -> LinkedDataError {
        place == nil ? LinkedDataError(code, at: value().place, facts: facts) : self
    }
}
