import JSON

/// Definitions and values that JSON-LD itself refuses: one for every reason that a document can bring out.
extension VectorBook {
    mutating func addWords() throws {
        for (name, what, attack, context, reason) in Self.definitions {
            let badge = Badge.plain.setting("/@context/-", to: context)
            try addWord(name, what, attack, badge, reason)
        }
        for (name, what, context, value, reason) in Self.values {
            let badge = Badge.plain.setting("/@context/-", to: context).setting("/credentialSubject/p", to: value)
            try addWord(name, what, "D15", badge, reason)
        }
        for (name, what, attack, context, reason) in Self.innerContexts {
            let badge = Badge.plain.setting("/credentialSubject/description", to: ["@context": context, "name": "x"])
            try addWord(name, what, attack, badge, reason)
        }
        for (name, what, attack, value, reason) in Self.plainValues {
            let badge = Badge.plain.setting("/credentialSubject/description", to: value)
            try add(
                "words/\(name)", twin: "good/linked-generic", what, attacks: attack,
                file: badge.file(withProofOf: .plain), Self.refused(reason))
        }
    }

    private mutating func addWord(
        _ name: String, _ what: String, _ attack: String, _ badge: Badge, _ reason: String
    ) throws {
        try add(
            "words/\(name)", twin: "terms/inline", what, attacks: attack, file: badge.file(withProofOf: .plain),
            .inline,
            Self.refused(reason))
    }

    private static func refused(_ reason: String) -> Expected {
        .invalid(failed("format.terms", reason), failed("proof.signature", reason))
    }

    private static let ex = "https://example.org/p"

    /// Definitions in a context of the document's own.
    private static let definitions: [(String, String, String, JSON, String)] = [
        ("definition-number", "A word is defined by a number.", "J11", ["p": 5], "jsonld.invalid_term_definition"),
        ("iri-number", "The meaning of a word is a number.", "J11", ["p": ["@id": 5]], "jsonld.invalid_iri_mapping"),
        (
            "circle", "Two words are defined by each other.", "D15", ["p": "q:1", "q": "p:1"],
            "jsonld.cyclic_iri_mapping"
        ),
        (
            "container-unknown", "A word is said to hold something that there is not.", "D15",
            ["p": ["@id": .string(ex), "@container": "@heap"]], "jsonld.invalid_container_mapping"
        ),
        (
            "type-number", "The type of a word is a number.", "J11", ["p": ["@id": .string(ex), "@type": 5]],
            "jsonld.invalid_type_mapping"
        ),
        (
            "language-number", "The language of a word is a number.", "J11",
            ["p": ["@id": .string(ex), "@language": 5]], "jsonld.invalid_language_mapping"
        ),
        (
            "direction-unknown", "The direction of a word is none.", "D15",
            ["p": ["@id": .string(ex), "@direction": "up"]], "jsonld.invalid_base_direction"
        ),
        (
            "nest-keyword", "A word is nested under a keyword.", "D21", ["p": ["@id": .string(ex), "@nest": "@id"]],
            "jsonld.invalid_nest_value"
        ),
        (
            "prefix-number", "Whether a word is a prefix is said by a number.", "J11",
            ["p": ["@id": .string(ex), "@prefix": 5]], "jsonld.invalid_prefix_value"
        ),
        (
            "protected-number", "Whether a word is protected is said by a number.", "J11",
            ["p": ["@id": .string(ex), "@protected": 5]], "jsonld.invalid_protected_value"
        ),
        (
            "scoped-number", "The context of a word is a number.", "J11", ["p": ["@id": .string(ex), "@context": 5]],
            "jsonld.invalid_scoped_context"
        ),
        (
            "reverse-list", "A reversed word is said to hold a list.", "D21",
            ["p": ["@reverse": .string(ex), "@container": "@list"]], "jsonld.invalid_reverse_property"
        ),
        (
            "alias-of-context", "A word is another name of @context.", "D22", ["p": "@context"],
            "jsonld.invalid_keyword_alias"
        ),
        ("keyword", "A keyword is given another meaning.", "D16", ["@id": .string(ex)], "jsonld.keyword_redefinition"),
        ("base-number", "The base is a number.", "D20", ["@base": 5], "jsonld.invalid_base_iri"),
        ("vocabulary-number", "The vocabulary is a number.", "J11", ["@vocab": 5], "jsonld.invalid_vocab_mapping"),
        (
            "default-language-number", "The default language is a number.", "J11", ["@language": 5],
            "jsonld.invalid_default_language"
        ),
        ("version", "The version is one that there is not.", "D15", ["@version": 2], "jsonld.invalid_version_value"),
        (
            "propagate-number", "Whether a context reaches further is said by a number.", "J11", ["@propagate": 5],
            "jsonld.invalid_propagate_value"
        ),
        ("import-number", "A number is imported.", "J11", ["@import": 5], "jsonld.invalid_import_value"),
    ]

    /// Values of a word that the document defines.
    private static let values: [(String, String, JSON, JSON, String)] = [
        (
            "language-map-number", "In a map of languages stands a number.",
            ["p": ["@id": .string(ex), "@container": "@language"]], ["en": 5], "jsonld.invalid_language_map_value"
        ),
        (
            "reverse-text", "A reversed word has a text.", ["p": ["@reverse": .string(ex)]], "text",
            "jsonld.invalid_reverse_property_value"
        ),
        ("blank", "A word means a thing without name.", ["p": "_:b0"], "text", "jsonld.blank_predicate"),
    ]

    /// Contexts inside the document.
    private static let innerContexts: [(String, String, String, JSON, String)] = [
        (
            "inner-context-null", "A context inside takes back all that were before it.", "D16", .null,
            "jsonld.invalid_context_nullification"
        ),
        ("inner-context-number", "A context inside is a number.", "J11", 5, "jsonld.invalid_local_context"),
    ]

    /// Values of a word of the base context.
    private static let plainValues: [(String, String, String, JSON, String)] = [
        (
            "value-object", "A value with a language has a name besides.", "D14", ["@value": "x", "name": "y"],
            "jsonld.invalid_value_object"
        ),
        ("value-of-objects", "A value is an object.", "D14", ["@value": ["x": 1]], "jsonld.invalid_value_object_value"),
        (
            "language-of-number", "A number has a language.", "D14", ["@value": 5, "@language": "en"],
            "jsonld.invalid_language_tagged_value"
        ),
        (
            "language-is-number", "The language of a text is a number.", "J11", ["@value": "x", "@language": 5],
            "jsonld.invalid_language_tagged_string"
        ),
        (
            "language-malformed", "The language of a text is none.", "D14", ["@value": "x", "@language": "e n"],
            "jsonld.language_tag"
        ),
        (
            "direction-of-value", "The direction of a text is none.", "D14", ["@value": "x", "@direction": "up"],
            "jsonld.invalid_base_direction"
        ),
        (
            "type-of-value", "The type of a value is a thing without name.", "D14", ["@value": "x", "@type": "_:b"],
            "jsonld.invalid_typed_value"
        ),
        (
            "inner-context-relative", "The address of a context inside is relative.", "D20",
            ["@context": "more.json", "name": "x"], "jsonld.loading_document_failed"
        ),
        (
            "inner-id-number", "The id of a thing is a number.", "J11", ["id": 5, "name": "x"],
            "jsonld.invalid_id_value"
        ),
        (
            "inner-type-number", "The type of a thing is a number.", "J11", ["type": 5, "name": "x"],
            "jsonld.invalid_type_value"
        ),
        (
            "id-malformed", "The id of a thing has a space in it.", "D20",
            ["id": "https://example.org/a b", "name": "x"], "jsonld.malformed_iri"
        ),
        (
            "reserved", "A member looks like a keyword and is none.", "D14", ["@reserved": "x", "name": "y"],
            "jsonld.reserved_term"
        ),
        ("dropped", "A language stands there, and no text in it.", "D14", ["@language": "en"], "jsonld.dropped_value"),
        (
            "digits", "A number has more digits than are signed.", "D14",
            .number("0.12345678901234567890123"), "jsonld.inexact_number"
        ),
    ]
}
