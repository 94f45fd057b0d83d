extension French {
    /// What is said about JSON-LD: the words of a document and the vocabularies they are from.
    static let linkedData: [String: String] = documentMeaning.merging(documentForm) { $1 }
        .merging(vocabularies) { $1 }.merging(compaction) { $1 }

    /// What a document says that nobody signed, or that means nothing.
    private static let documentMeaning: [String: String] = [
        "reason.context.unknown": "Le document emploie un vocabulaire qui n’est pas disponible[ : {iri}].",
        "next.context.unknown":
            "Demandez à l’émetteur quel vocabulaire c’est. Rien n’est cherché pendant qu’un document est jugé.",
        "reason.jsonld.undefined_term":
            "Le document dit quelque chose avec un mot qu’aucun vocabulaire n’explique[ : « {term} »]. La signature ne le couvre pas.",
        "next.jsonld.undefined_term":
            "Ne vous y fiez pas : n’importe qui a pu l’ajouter. Demandez le fichier d’origine à l’apprenant.",
        "reason.jsonld.reserved_term":
            "Le document emploie un mot réservé à des versions ultérieures de son format[ : « {term} »]. La signature ne le couvre pas.",
        "next.jsonld.reserved_term": "Ne vous y fiez pas. Demandez le fichier d’origine à l’apprenant.",
        "reason.jsonld.relative_iri":
            "Le document renvoie à quelque chose par un nom qui n’est complet qu’avec une adresse[ : « {iri} »].",
        "next.jsonld.relative_iri": "Demandez à l’émetteur une attestation qui nomme les choses complètement.",
        "reason.jsonld.malformed_iri":
            "Un nom dans le document a des caractères qu’aucun nom de cette sorte n’a[ : « {iri} »].",
        "next.jsonld.malformed_iri": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.dropped_value":
            "Une valeur se trouve là où elle ne veut rien dire. La signature ne la couvre pas.",
        "next.jsonld.dropped_value":
            "Ne vous y fiez pas : n’importe qui a pu l’ajouter. Demandez le fichier d’origine à l’apprenant.",
        "reason.jsonld.blank_predicate":
            "Le document dit quelque chose avec un mot qui n’a pas de nom à lui[ : « {term} »]. La signature ne le couvre pas.",
        "next.jsonld.blank_predicate": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.language_tag": "Un texte est marqué d’une langue qui n’en est pas une[ : « {language} »].",
        "next.jsonld.language_tag": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.inexact_number":
            "Un nombre a plus de chiffres que n’en couvre la signature. Les derniers ont pu être changés.",
        "next.jsonld.inexact_number":
            "Demandez à l’émetteur d’écrire le nombre comme un texte, ou avec moins de chiffres.",
        "reason.jsonld.shape":
            "Des parties du document se trouvent ailleurs qu’il n’y paraît[ : « {keyword} » les déplace].",
        "next.jsonld.shape": "Ne vous y fiez pas. Demandez à l’émetteur une attestation sous une forme simple.",
        "reason.jsonld.alias_conflict":
            "Le document dit deux fois la même chose sous deux noms[, qui veulent tous deux dire « {keyword} »].",
        "next.jsonld.alias_conflict":
            "Ne vous y fiez pas : les lecteurs peuvent voir l’un ou l’autre. Demandez le fichier d’origine à l’apprenant.",
        "reason.jsonld.protected_term": "Le document donne un autre sens à un mot protégé[ : « {term} »].",
        "next.jsonld.protected_term":
            "Ne vous y fiez pas : il a probablement été fait pour tromper. Demandez le fichier d’origine à l’apprenant.",
    ]

    /// What is wrong with the document apart from its vocabularies.
    private static let documentForm: [String: String] = [
        "reason.jsonld.colliding_keywords": "Une partie du document dit deux fois la même chose[ : « {keyword} »].",
        "next.jsonld.colliding_keywords": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.conflicting_indexes": "Une même chose dans le document est énumérée sous deux clés différentes.",
        "next.jsonld.conflicting_indexes": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_base_direction":
            "Le sens d’écriture d’un texte n’est ni de gauche à droite ni de droite à gauche.",
        "next.jsonld.invalid_base_direction": "Écrivez « ltr » ou « rtl ».",
        "reason.jsonld.invalid_id_value": "Le nom de quelque chose dans le document n’est pas un texte.",
        "next.jsonld.invalid_id_value": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_included_value":
            "Un bloc « @included » contient quelque chose qui n’est pas un objet avec des propriétés.",
        "next.jsonld.invalid_included_value": "N’y mettez que des objets avec leurs propres propriétés.",
        "reason.jsonld.invalid_index_value": "Un « @index » n’est pas un texte.",
        "next.jsonld.invalid_index_value": "Écrivez l’index comme un texte.",
        "reason.jsonld.invalid_language_map_value": "Une traduction dans le document n’est pas un texte.",
        "next.jsonld.invalid_language_map_value": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_language_tagged_string":
            "La langue d’un texte n’est pas elle-même écrite comme un texte.",
        "next.jsonld.invalid_language_tagged_string": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_language_tagged_value": "Quelque chose qui n’est pas un texte est marqué d’une langue.",
        "next.jsonld.invalid_language_tagged_value": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_nest_value": "Un « @nest » n’est pas un objet avec des propriétés, ou nomme un mot-clé.",
        "next.jsonld.invalid_nest_value": "Mettez-y un objet avec des propriétés.",
        "reason.jsonld.invalid_reverse_property_map": "Un « @reverse » contient un mot-clé.",
        "next.jsonld.invalid_reverse_property_map": "N’y mettez que des propriétés.",
        "reason.jsonld.invalid_reverse_property_value": "Une propriété qui se lit à l’envers a une simple valeur.",
        "next.jsonld.invalid_reverse_property_value": "Donnez-lui un objet pour valeur.",
        "reason.jsonld.invalid_reverse_value": "Un « @reverse » n’est pas un objet.",
        "next.jsonld.invalid_reverse_value": "Mettez-y un objet avec des propriétés.",
        "reason.jsonld.invalid_set_or_list_object": "Une liste dans le document a des propriétés à elle.",
        "next.jsonld.invalid_set_or_list_object":
            "Ne gardez à côté de « @list » ou « @set » rien d’autre que « @index ».",
        "reason.jsonld.invalid_type_value": "Un type dans le document n’est pas un texte.",
        "next.jsonld.invalid_type_value": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_typed_value": "Le type d’une valeur n’est pas le nom d’un type.",
        "next.jsonld.invalid_typed_value": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_value_object": "Une valeur dans le document a des propriétés à elle.",
        "next.jsonld.invalid_value_object": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_value_object_value": "Un « @value » est un objet ou une liste.",
        "next.jsonld.invalid_value_object_value": "Écrivez un texte, un nombre, true ou false.",
    ]

    /// What is wrong with a vocabulary.
    private static let vocabularies: [String: String] = [
        "reason.jsonld.context_overflow":
            "Les vocabulaires du document renvoient trop souvent les uns aux autres, ou sont trop grands.",
        "next.jsonld.context_overflow": "Ne vous y fiez pas : il a probablement été fait pour nuire.",
        "reason.jsonld.cyclic_iri_mapping": "Un vocabulaire explique des mots les uns par les autres[ : « {term} »].",
        "next.jsonld.cyclic_iri_mapping": "Corrigez le contexte, ou demandez à qui l’entretient.",
        "reason.jsonld.invalid_base_iri": "Le « @base » d’un vocabulaire n’est pas une adresse.",
        "next.jsonld.invalid_base_iri": "Écrivez une IRI entière, ou null.",
        "reason.jsonld.invalid_container_mapping":
            "Un mot d’un vocabulaire a un « @container » inconnu[ : « {term} »].",
        "next.jsonld.invalid_container_mapping": "Corrigez le contexte, ou demandez à qui l’entretient.",
        "reason.jsonld.invalid_context_entry": "Un vocabulaire a une entrée qu’il n’a pas le droit d’avoir.",
        "next.jsonld.invalid_context_entry": "Corrigez le contexte, ou demandez à qui l’entretient.",
        "reason.jsonld.invalid_context_nullification":
            "Le document met de côté des vocabulaires dont les mots sont protégés.",
        "next.jsonld.invalid_context_nullification": "Ne vous y fiez pas. Demandez le fichier d’origine à l’apprenant.",
        "reason.jsonld.invalid_default_language": "La langue que fixe un vocabulaire n’est pas un texte.",
        "next.jsonld.invalid_default_language": "Écrivez une étiquette de langue telle que « en », ou null.",
        "reason.jsonld.invalid_iri_mapping": "Un mot d’un vocabulaire n’a pas de sens complet[ : « {term} »].",
        "next.jsonld.invalid_iri_mapping": "Donnez-lui une IRI entière, ou fixez « @vocab ».",
        "reason.jsonld.invalid_import_value": "Le « @import » d’un vocabulaire n’est pas un texte.",
        "next.jsonld.invalid_import_value": "Écrivez l’IRI d’un contexte.",
        "reason.jsonld.invalid_keyword_alias": "Un vocabulaire donne un autre nom à « @context »[ : « {term} »].",
        "next.jsonld.invalid_keyword_alias": "Laissez ce nom de côté.",
        "reason.jsonld.invalid_language_mapping": "La langue d’un mot n’est pas un texte[ : « {term} »].",
        "next.jsonld.invalid_language_mapping": "Écrivez une étiquette de langue telle que « en », ou null.",
        "reason.jsonld.invalid_local_context": "Le « @context » du document n’est ni un objet ni une adresse.",
        "next.jsonld.invalid_local_context": "Demandez à l’émetteur une attestation correcte.",
        "reason.jsonld.invalid_prefix_value": "Un « @prefix » n’est ni true ni false[ : « {term} »].",
        "next.jsonld.invalid_prefix_value": "Écrivez true ou false.",
        "reason.jsonld.invalid_propagate_value": "Un « @propagate » n’est ni true ni false.",
        "next.jsonld.invalid_propagate_value": "Écrivez true ou false.",
        "reason.jsonld.invalid_protected_value": "Un « @protected » n’est ni true ni false.",
        "next.jsonld.invalid_protected_value": "Écrivez true ou false.",
        "reason.jsonld.invalid_remote_context": "Un vocabulaire que nomme le document n’en est pas un[ : {context}].",
        "next.jsonld.invalid_remote_context":
            "Utilisez un document dont l’objet le plus haut a un membre « @context ».",
        "reason.jsonld.invalid_reverse_property":
            "Un mot qui se lit à l’envers a ce que seuls d’autres mots peuvent avoir[ : « {term} »].",
        "next.jsonld.invalid_reverse_property": "Corrigez le contexte, ou demandez à qui l’entretient.",
        "reason.jsonld.invalid_scoped_context":
            "Un mot d’un vocabulaire apporte avec lui un vocabulaire fautif[ : « {term} »].",
        "next.jsonld.invalid_scoped_context": "Corrigez le contexte, ou demandez à qui l’entretient.",
        "reason.jsonld.invalid_term_definition":
            "Un mot d’un vocabulaire est expliqué d’une façon qui n’existe pas[ : « {term} »].",
        "next.jsonld.invalid_term_definition": "Corrigez le contexte, ou demandez à qui l’entretient.",
        "reason.jsonld.invalid_type_mapping": "Le type d’un mot n’est pas le nom d’un type[ : « {term} »].",
        "next.jsonld.invalid_type_mapping":
            "Donnez-lui une IRI entière, ou « @id », « @vocab », « @json » ou « @none ».",
        "reason.jsonld.invalid_version_value": "Un vocabulaire est d’une version qui n’est pas connue ici.",
        "next.jsonld.invalid_version_value": "Seul le nombre 1.1 peut y figurer.",
        "reason.jsonld.invalid_vocab_mapping": "Le « @vocab » d’un vocabulaire n’est pas une adresse.",
        "next.jsonld.invalid_vocab_mapping": "Écrivez une IRI entière, ou null.",
        "reason.jsonld.keyword_redefinition": "Un vocabulaire explique un mot du format lui-même[ : « {term} »].",
        "next.jsonld.keyword_redefinition": "Donnez un autre nom à ce mot.",
        "reason.jsonld.loading_document_failed":
            "Le document nomme un vocabulaire par une adresse incomplète[ : « {iri} »].",
        "next.jsonld.loading_document_failed":
            "Demandez à l’émetteur une attestation qui nomme complètement ses vocabulaires.",
        "reason.jsonld.processing_mode_conflict": "Un vocabulaire demande JSON-LD 1.1, et 1.0 a été demandé.",
        "next.jsonld.processing_mode_conflict": "Lisez le document comme JSON-LD 1.1.",
    ]

    /// What is wrong when a document is to be written in the words of a vocabulary.
    private static let compaction: [String: String] = [
        "reason.jsonld.iri_confused_with_prefix":
            "Une adresse serait lue comme une adresse abrégée dans les mots de ce vocabulaire[ : « {iri} »].",
        "next.jsonld.iri_confused_with_prefix": "Donnez un autre nom à l’abréviation dans le contexte, ou enlevez-la.",
        "reason.jsonld.iri_confused_with_term":
            "Le vocabulaire n’a pas de mot pour cette propriété qui puisse contenir la valeur[ : « {iri} »].",
        "next.jsonld.iri_confused_with_term":
            "Ajoutez au contexte un mot pour elle qui ne fixe ni autre type ni autre conteneur.",
        "reason.jsonld.compaction_to_list_of_lists":
            "Une propriété a deux listes, et le mot que le vocabulaire a pour elle en contient une[ : « {term} »].",
        "next.jsonld.compaction_to_list_of_lists":
            "Ajoutez au contexte un mot pour elle qui n’a pas « @list » pour « @container ».",
    ]
}
