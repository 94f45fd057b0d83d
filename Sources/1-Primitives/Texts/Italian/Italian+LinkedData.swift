extension Italian {
    /// What is said about JSON-LD: the words of a document and the vocabularies they are from.
    static let linkedData: [String: String] = documentMeaning.merging(documentForm) { $1 }
        .merging(vocabularies) { $1 }.merging(compaction) { $1 }

    /// What a document says that nobody signed, or that means nothing.
    private static let documentMeaning: [String: String] = [
        "reason.context.unknown": "Il documento usa un vocabolario che non è disponibile[: {iri}].",
        "next.context.unknown":
            "Chiedere all’emittente quale vocabolario è. Mentre un documento viene giudicato, nulla viene scaricato.",
        "reason.jsonld.undefined_term":
            "Il documento dice qualcosa con una parola che nessun vocabolario spiega[: «{term}»]. La firma non la copre.",
        "next.jsonld.undefined_term":
            "Non farvi affidamento: chiunque potrebbe averla aggiunta. Chiedere al discente il file originale.",
        "reason.jsonld.reserved_term":
            "Il documento usa una parola riservata a versioni successive del suo formato[: «{term}»]. La firma non la copre.",
        "next.jsonld.reserved_term": "Non farvi affidamento. Chiedere al discente il file originale.",
        "reason.jsonld.relative_iri":
            "Il documento si riferisce a qualcosa con un nome che è completo solo insieme a un indirizzo[: «{iri}»].",
        "next.jsonld.relative_iri": "Chiedere all’emittente una credenziale che indichi le cose in modo completo.",
        "reason.jsonld.malformed_iri":
            "Un nome nel documento ha caratteri che nessun nome di questo tipo ha[: «{iri}»].",
        "next.jsonld.malformed_iri": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.dropped_value": "Un valore si trova dove non significa nulla. La firma non lo copre.",
        "next.jsonld.dropped_value":
            "Non farvi affidamento: chiunque potrebbe averlo aggiunto. Chiedere al discente il file originale.",
        "reason.jsonld.blank_predicate":
            "Il documento dice qualcosa con una parola senza un nome proprio[: «{term}»]. La firma non la copre.",
        "next.jsonld.blank_predicate": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.language_tag": "Un testo è contrassegnato con una lingua che non è tale[: «{language}»].",
        "next.jsonld.language_tag": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.inexact_number":
            "Un numero ha più cifre di quante ne copre la firma. Le ultime potrebbero essere state modificate.",
        "next.jsonld.inexact_number": "Chiedere all’emittente di scrivere il numero come testo, o con meno cifre.",
        "reason.jsonld.shape": "Parti del documento stanno altrove rispetto a dove sembra[: «{keyword}» le sposta].",
        "next.jsonld.shape": "Non farvi affidamento. Chiedere all’emittente una credenziale in forma semplice.",
        "reason.jsonld.alias_conflict":
            "Il documento dice la stessa cosa due volte con due nomi[, che significano entrambi «{keyword}»].",
        "next.jsonld.alias_conflict":
            "Non farvi affidamento: chi legge può vedere l’una o l’altra. Chiedere al discente il file originale.",
        "reason.jsonld.protected_term": "Il documento dà un altro significato a una parola protetta[: «{term}»].",
        "next.jsonld.protected_term":
            "Non farvi affidamento: probabilmente è stato creato per ingannare. Chiedere al discente il file originale.",
    ]

    /// What is wrong with the document apart from its vocabularies.
    private static let documentForm: [String: String] = [
        "reason.jsonld.colliding_keywords": "Una parte del documento dice la stessa cosa due volte[: «{keyword}»].",
        "next.jsonld.colliding_keywords": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.conflicting_indexes": "Una stessa cosa figura nel documento con due chiavi diverse.",
        "next.jsonld.conflicting_indexes": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_base_direction":
            "La direzione di un testo non è né da sinistra a destra né da destra a sinistra.",
        "next.jsonld.invalid_base_direction": "Scrivere «ltr» o «rtl».",
        "reason.jsonld.invalid_id_value": "Il nome di qualcosa nel documento non è un testo.",
        "next.jsonld.invalid_id_value": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_included_value":
            "Un blocco «@included» contiene qualcosa che non è un oggetto con proprietà.",
        "next.jsonld.invalid_included_value": "Metterci solo oggetti con proprietà proprie.",
        "reason.jsonld.invalid_index_value": "Un «@index» non è un testo.",
        "next.jsonld.invalid_index_value": "Scrivere l’indice come testo.",
        "reason.jsonld.invalid_language_map_value": "Una traduzione nel documento non è un testo.",
        "next.jsonld.invalid_language_map_value": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_language_tagged_string": "La lingua di un testo non è scritta a sua volta come testo.",
        "next.jsonld.invalid_language_tagged_string": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_language_tagged_value": "Qualcosa che non è un testo è contrassegnato con una lingua.",
        "next.jsonld.invalid_language_tagged_value": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_nest_value": "Un «@nest» non è un oggetto con proprietà, o indica una parola chiave.",
        "next.jsonld.invalid_nest_value": "Metterci un oggetto con proprietà.",
        "reason.jsonld.invalid_reverse_property_map": "Un «@reverse» contiene una parola chiave.",
        "next.jsonld.invalid_reverse_property_map": "Metterci solo proprietà.",
        "reason.jsonld.invalid_reverse_property_value": "Una proprietà che si legge all’inverso ha un valore semplice.",
        "next.jsonld.invalid_reverse_property_value": "Darle un oggetto come valore.",
        "reason.jsonld.invalid_reverse_value": "Un «@reverse» non è un oggetto.",
        "next.jsonld.invalid_reverse_value": "Metterci un oggetto con proprietà.",
        "reason.jsonld.invalid_set_or_list_object": "Un elenco nel documento ha proprietà proprie.",
        "next.jsonld.invalid_set_or_list_object": "Accanto a «@list» o «@set» non lasciare altro che «@index».",
        "reason.jsonld.invalid_type_value": "Un tipo nel documento non è un testo.",
        "next.jsonld.invalid_type_value": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_typed_value": "Il tipo di un valore non è il nome di un tipo.",
        "next.jsonld.invalid_typed_value": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_value_object": "Un valore nel documento ha proprietà proprie.",
        "next.jsonld.invalid_value_object": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_value_object_value": "Un «@value» è un oggetto o un elenco.",
        "next.jsonld.invalid_value_object_value": "Scrivere un testo, un numero, true o false.",
    ]

    /// What is wrong with a vocabulary.
    private static let vocabularies: [String: String] = [
        "reason.jsonld.context_overflow":
            "I vocabolari del documento si richiamano l’un l’altro troppo spesso, o sono troppo grandi.",
        "next.jsonld.context_overflow": "Non farvi affidamento: probabilmente è stato creato per fare danno.",
        "reason.jsonld.cyclic_iri_mapping": "Un vocabolario spiega le parole l’una con l’altra[: «{term}»].",
        "next.jsonld.cyclic_iri_mapping": "Correggere il contesto, o rivolgersi a chi lo mantiene.",
        "reason.jsonld.invalid_base_iri": "Il «@base» di un vocabolario non è un indirizzo.",
        "next.jsonld.invalid_base_iri": "Scrivere un IRI intero, o null.",
        "reason.jsonld.invalid_container_mapping":
            "Una parola di un vocabolario ha un «@container» sconosciuto[: «{term}»].",
        "next.jsonld.invalid_container_mapping": "Correggere il contesto, o rivolgersi a chi lo mantiene.",
        "reason.jsonld.invalid_context_entry": "Un vocabolario ha una voce che non può avere.",
        "next.jsonld.invalid_context_entry": "Correggere il contesto, o rivolgersi a chi lo mantiene.",
        "reason.jsonld.invalid_context_nullification":
            "Il documento mette da parte vocabolari le cui parole sono protette.",
        "next.jsonld.invalid_context_nullification": "Non farvi affidamento. Chiedere al discente il file originale.",
        "reason.jsonld.invalid_default_language": "La lingua che un vocabolario imposta non è un testo.",
        "next.jsonld.invalid_default_language": "Scrivere un’etichetta di lingua come «en», o null.",
        "reason.jsonld.invalid_iri_mapping": "Una parola di un vocabolario non ha un significato completo[: «{term}»].",
        "next.jsonld.invalid_iri_mapping": "Darle un IRI intero, o impostare «@vocab».",
        "reason.jsonld.invalid_import_value": "Il «@import» di un vocabolario non è un testo.",
        "next.jsonld.invalid_import_value": "Scrivere l’IRI di un solo contesto.",
        "reason.jsonld.invalid_keyword_alias": "Un vocabolario dà un altro nome a «@context»[: «{term}»].",
        "next.jsonld.invalid_keyword_alias": "Omettere quel nome.",
        "reason.jsonld.invalid_language_mapping": "La lingua di una parola non è un testo[: «{term}»].",
        "next.jsonld.invalid_language_mapping": "Scrivere un’etichetta di lingua come «en», o null.",
        "reason.jsonld.invalid_local_context": "Il «@context» del documento non è né un oggetto né un indirizzo.",
        "next.jsonld.invalid_local_context": "Chiedere all’emittente una credenziale corretta.",
        "reason.jsonld.invalid_prefix_value": "Un «@prefix» non è né true né false[: «{term}»].",
        "next.jsonld.invalid_prefix_value": "Scrivere true o false.",
        "reason.jsonld.invalid_propagate_value": "Un «@propagate» non è né true né false.",
        "next.jsonld.invalid_propagate_value": "Scrivere true o false.",
        "reason.jsonld.invalid_protected_value": "Un «@protected» non è né true né false.",
        "next.jsonld.invalid_protected_value": "Scrivere true o false.",
        "reason.jsonld.invalid_remote_context": "Un vocabolario che il documento indica non è tale[: {context}].",
        "next.jsonld.invalid_remote_context": "Usare un documento il cui oggetto più esterno ha un membro «@context».",
        "reason.jsonld.invalid_reverse_property":
            "Una parola che si legge all’inverso ha ciò che solo altre parole possono avere[: «{term}»].",
        "next.jsonld.invalid_reverse_property": "Correggere il contesto, o rivolgersi a chi lo mantiene.",
        "reason.jsonld.invalid_scoped_context":
            "Una parola di un vocabolario porta con sé un vocabolario errato[: «{term}»].",
        "next.jsonld.invalid_scoped_context": "Correggere il contesto, o rivolgersi a chi lo mantiene.",
        "reason.jsonld.invalid_term_definition":
            "Una parola di un vocabolario è spiegata in un modo che non esiste[: «{term}»].",
        "next.jsonld.invalid_term_definition": "Correggere il contesto, o rivolgersi a chi lo mantiene.",
        "reason.jsonld.invalid_type_mapping": "Il tipo di una parola non è il nome di un tipo[: «{term}»].",
        "next.jsonld.invalid_type_mapping": "Darle un IRI intero, oppure «@id», «@vocab», «@json» o «@none».",
        "reason.jsonld.invalid_version_value": "Un vocabolario è di una versione che qui non è nota.",
        "next.jsonld.invalid_version_value": "Qui può stare solo il numero 1.1.",
        "reason.jsonld.invalid_vocab_mapping": "Il «@vocab» di un vocabolario non è un indirizzo.",
        "next.jsonld.invalid_vocab_mapping": "Scrivere un IRI intero, o null.",
        "reason.jsonld.keyword_redefinition": "Un vocabolario spiega una parola del formato stesso[: «{term}»].",
        "next.jsonld.keyword_redefinition": "Dare alla parola un altro nome.",
        "reason.jsonld.loading_document_failed":
            "Il documento indica un vocabolario con un indirizzo incompleto[: «{iri}»].",
        "next.jsonld.loading_document_failed":
            "Chiedere all’emittente una credenziale che indichi i suoi vocabolari in modo completo.",
        "reason.jsonld.processing_mode_conflict": "Un vocabolario richiede JSON-LD 1.1, ed è stato chiesto 1.0.",
        "next.jsonld.processing_mode_conflict": "Leggere il documento come JSON-LD 1.1.",
    ]

    /// What is wrong when a document is to be written in the words of a vocabulary.
    private static let compaction: [String: String] = [
        "reason.jsonld.iri_confused_with_prefix":
            "Un indirizzo sarebbe letto come abbreviato nelle parole di questo vocabolario[: «{iri}»].",
        "next.jsonld.iri_confused_with_prefix": "Dare un altro nome all’abbreviazione nel contesto, o toglierla.",
        "reason.jsonld.iri_confused_with_term":
            "Il vocabolario non ha per questa proprietà una parola che possa contenere il valore[: «{iri}»].",
        "next.jsonld.iri_confused_with_term":
            "Aggiungere al contesto per essa una parola che non imposti un altro tipo o contenitore.",
        "reason.jsonld.compaction_to_list_of_lists":
            "Una proprietà ha due elenchi, e la parola del vocabolario per essa ne contiene uno[: «{term}»].",
        "next.jsonld.compaction_to_list_of_lists":
            "Aggiungere al contesto per essa una parola che non abbia «@container» con il valore «@list».",
    ]
}
