extension English {
    /// What is said about JSON-LD: the words of a document and the vocabularies they are from.
    static let linkedData: [String: String] = documentMeaning.merging(documentForm) { $1 }
        .merging(vocabularies) { $1 }.merging(compaction) { $1 }

    /// What a document says that nobody signed, or that means nothing.
    private static let documentMeaning: [String: String] = [
        "reason.context.unknown": "The document uses a vocabulary that is not at hand[: {iri}].",
        "next.context.unknown":
            "Ask the issuer which vocabulary it is. Nothing is fetched while a document is being judged.",
        "reason.jsonld.undefined_term":
            "The document says something in a word that no vocabulary explains[: “{term}”]. It is not covered by the signature.",
        "next.jsonld.undefined_term":
            "Do not rely on it: anybody could have added it. Ask the learner for the original file.",
        "reason.jsonld.reserved_term":
            "The document uses a word that is kept for later versions of its format[: “{term}”]. It is not covered by the signature.",
        "next.jsonld.reserved_term": "Do not rely on it. Ask the learner for the original file.",
        "reason.jsonld.relative_iri":
            "The document refers to something by a name that is complete only together with an address[: “{iri}”].",
        "next.jsonld.relative_iri": "Ask the issuer for a credential that names things completely.",
        "reason.jsonld.malformed_iri": "A name in the document has characters that no such name has[: “{iri}”].",
        "next.jsonld.malformed_iri": "Ask the issuer for a correct credential.",
        "reason.jsonld.dropped_value":
            "A value stands where it means nothing. It is not covered by the signature.",
        "next.jsonld.dropped_value":
            "Do not rely on it: anybody could have added it. Ask the learner for the original file.",
        "reason.jsonld.blank_predicate":
            "The document says something in a word without a name of its own[: “{term}”]. It is not covered by the signature.",
        "next.jsonld.blank_predicate": "Ask the issuer for a correct credential.",
        "reason.jsonld.language_tag": "A text is marked with a language that is none[: “{language}”].",
        "next.jsonld.language_tag": "Ask the issuer for a correct credential.",
        "reason.jsonld.inexact_number":
            "A number has more digits than the signature covers. The last of them could have been changed.",
        "next.jsonld.inexact_number": "Ask the issuer to write the number as a text, or with fewer digits.",
        "reason.jsonld.shape":
            "Parts of the document stand elsewhere than they seem to[: “{keyword}” moves them].",
        "next.jsonld.shape": "Do not rely on it. Ask the issuer for a credential in plain form.",
        "reason.jsonld.alias_conflict":
            "The document says the same thing twice under two names[, both of which mean “{keyword}”].",
        "next.jsonld.alias_conflict":
            "Do not rely on it: readers may see one or the other. Ask the learner for the original file.",
        "reason.jsonld.protected_term":
            "The document gives a protected word another meaning[: “{term}”].",
        "next.jsonld.protected_term":
            "Do not rely on it: it was probably made to deceive. Ask the learner for the original file.",
    ]

    /// What is wrong with the document apart from its vocabularies.
    private static let documentForm: [String: String] = [
        "reason.jsonld.colliding_keywords": "One part of the document says the same thing twice[: “{keyword}”].",
        "next.jsonld.colliding_keywords": "Ask the issuer for a correct credential.",
        "reason.jsonld.conflicting_indexes": "One thing in the document is listed under two different keys.",
        "next.jsonld.conflicting_indexes": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_base_direction": "The direction of a text is neither left to right nor right to left.",
        "next.jsonld.invalid_base_direction": "Write “ltr” or “rtl”.",
        "reason.jsonld.invalid_id_value": "The name of something in the document is not a text.",
        "next.jsonld.invalid_id_value": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_included_value":
            "An “@included” block holds something that is not an object with properties.",
        "next.jsonld.invalid_included_value": "Put only objects with properties of their own into it.",
        "reason.jsonld.invalid_index_value": "An “@index” is not a text.",
        "next.jsonld.invalid_index_value": "Write the index as a text.",
        "reason.jsonld.invalid_language_map_value": "A translation in the document is not a text.",
        "next.jsonld.invalid_language_map_value": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_language_tagged_string": "The language of a text is not written as a text itself.",
        "next.jsonld.invalid_language_tagged_string": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_language_tagged_value": "Something that is not a text is marked with a language.",
        "next.jsonld.invalid_language_tagged_value": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_nest_value": "An “@nest” is no object with properties, or names a keyword.",
        "next.jsonld.invalid_nest_value": "Put an object with properties under it.",
        "reason.jsonld.invalid_reverse_property_map": "An “@reverse” holds a keyword.",
        "next.jsonld.invalid_reverse_property_map": "Put only properties into it.",
        "reason.jsonld.invalid_reverse_property_value": "A property that is read backwards has a plain value.",
        "next.jsonld.invalid_reverse_property_value": "Give it an object as its value.",
        "reason.jsonld.invalid_reverse_value": "An “@reverse” is not an object.",
        "next.jsonld.invalid_reverse_value": "Put an object with properties under it.",
        "reason.jsonld.invalid_set_or_list_object": "A list in the document has properties of its own.",
        "next.jsonld.invalid_set_or_list_object": "Keep nothing beside “@list” or “@set” but “@index”.",
        "reason.jsonld.invalid_type_value": "A type in the document is not a text.",
        "next.jsonld.invalid_type_value": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_typed_value": "The type of a value is not the name of a type.",
        "next.jsonld.invalid_typed_value": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_value_object": "A value in the document has properties of its own.",
        "next.jsonld.invalid_value_object": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_value_object_value": "An “@value” is an object or a list.",
        "next.jsonld.invalid_value_object_value": "Write a text, a number, true or false.",
    ]

    /// What is wrong with a vocabulary.
    private static let vocabularies: [String: String] = [
        "reason.jsonld.context_overflow":
            "The vocabularies of the document refer to one another too often, or are too large.",
        "next.jsonld.context_overflow": "Do not rely on it: it was probably made to do harm.",
        "reason.jsonld.cyclic_iri_mapping": "A vocabulary explains words by one another[: “{term}”].",
        "next.jsonld.cyclic_iri_mapping": "Correct the context, or ask whoever maintains it.",
        "reason.jsonld.invalid_base_iri": "The “@base” of a vocabulary is not an address.",
        "next.jsonld.invalid_base_iri": "Write a whole IRI, or null.",
        "reason.jsonld.invalid_container_mapping": "A word of a vocabulary has an unknown “@container”[: “{term}”].",
        "next.jsonld.invalid_container_mapping": "Correct the context, or ask whoever maintains it.",
        "reason.jsonld.invalid_context_entry": "A vocabulary has an entry that it may not have.",
        "next.jsonld.invalid_context_entry": "Correct the context, or ask whoever maintains it.",
        "reason.jsonld.invalid_context_nullification":
            "The document sets vocabularies aside whose words are protected.",
        "next.jsonld.invalid_context_nullification": "Do not rely on it. Ask the learner for the original file.",
        "reason.jsonld.invalid_default_language": "The language that a vocabulary sets is not a text.",
        "next.jsonld.invalid_default_language": "Write a language tag such as “en”, or null.",
        "reason.jsonld.invalid_iri_mapping": "A word of a vocabulary has no complete meaning[: “{term}”].",
        "next.jsonld.invalid_iri_mapping": "Give it a whole IRI, or set “@vocab”.",
        "reason.jsonld.invalid_import_value": "The “@import” of a vocabulary is not a text.",
        "next.jsonld.invalid_import_value": "Write the IRI of one context.",
        "reason.jsonld.invalid_keyword_alias": "A vocabulary gives “@context” another name[: “{term}”].",
        "next.jsonld.invalid_keyword_alias": "Leave that name out.",
        "reason.jsonld.invalid_language_mapping": "The language of a word is not a text[: “{term}”].",
        "next.jsonld.invalid_language_mapping": "Write a language tag such as “en”, or null.",
        "reason.jsonld.invalid_local_context": "The document's “@context” is neither an object nor an address.",
        "next.jsonld.invalid_local_context": "Ask the issuer for a correct credential.",
        "reason.jsonld.invalid_prefix_value": "An “@prefix” is neither true nor false[: “{term}”].",
        "next.jsonld.invalid_prefix_value": "Write true or false.",
        "reason.jsonld.invalid_propagate_value": "An “@propagate” is neither true nor false.",
        "next.jsonld.invalid_propagate_value": "Write true or false.",
        "reason.jsonld.invalid_protected_value": "An “@protected” is neither true nor false.",
        "next.jsonld.invalid_protected_value": "Write true or false.",
        "reason.jsonld.invalid_remote_context": "A vocabulary that the document names is none[: {context}].",
        "next.jsonld.invalid_remote_context": "Use a document whose topmost object has a member “@context”.",
        "reason.jsonld.invalid_reverse_property":
            "A word that is read backwards has what only other words may have[: “{term}”].",
        "next.jsonld.invalid_reverse_property": "Correct the context, or ask whoever maintains it.",
        "reason.jsonld.invalid_scoped_context":
            "A word of a vocabulary brings a faulty vocabulary with it[: “{term}”].",
        "next.jsonld.invalid_scoped_context": "Correct the context, or ask whoever maintains it.",
        "reason.jsonld.invalid_term_definition":
            "A word of a vocabulary is explained in a way there is not[: “{term}”].",
        "next.jsonld.invalid_term_definition": "Correct the context, or ask whoever maintains it.",
        "reason.jsonld.invalid_type_mapping": "The type of a word is not the name of a type[: “{term}”].",
        "next.jsonld.invalid_type_mapping": "Give it a whole IRI, or “@id”, “@vocab”, “@json” or “@none”.",
        "reason.jsonld.invalid_version_value": "A vocabulary is of a version that is not known here.",
        "next.jsonld.invalid_version_value": "Only the number 1.1 can stand there.",
        "reason.jsonld.invalid_vocab_mapping": "The “@vocab” of a vocabulary is not an address.",
        "next.jsonld.invalid_vocab_mapping": "Write a whole IRI, or null.",
        "reason.jsonld.keyword_redefinition": "A vocabulary explains a word of the format itself[: “{term}”].",
        "next.jsonld.keyword_redefinition": "Give the word another name.",
        "reason.jsonld.loading_document_failed": "The document names a vocabulary by an incomplete address[: “{iri}”].",
        "next.jsonld.loading_document_failed":
            "Ask the issuer for a credential that names its vocabularies completely.",
        "reason.jsonld.processing_mode_conflict": "A vocabulary needs JSON-LD 1.1, and 1.0 was asked for.",
        "next.jsonld.processing_mode_conflict": "Read the document as JSON-LD 1.1.",
    ]

    /// What is wrong when a document is to be written in the words of a vocabulary.
    private static let compaction: [String: String] = [
        "reason.jsonld.iri_confused_with_prefix":
            "An address would be read as a shortened one in the words of this vocabulary[: “{iri}”].",
        "next.jsonld.iri_confused_with_prefix":
            "Give the shortening in the context another name, or take it out.",
        "reason.jsonld.iri_confused_with_term":
            "The vocabulary has no word for this property that could hold the value[: “{iri}”].",
        "next.jsonld.iri_confused_with_term":
            "Add a word for it to the context that sets no other type or container.",
        "reason.jsonld.compaction_to_list_of_lists":
            "A property has two lists, and the vocabulary's word for it holds one[: “{term}”].",
        "next.jsonld.compaction_to_list_of_lists":
            "Add a word for it to the context that has no “@container” of “@list”.",
    ]
}
