extension German {
    /// What is said about JSON-LD: the words of a document and the vocabularies they are from.
    static let linkedData: [String: String] = documentMeaning.merging(documentForm) { $1 }
        .merging(vocabularies) { $1 }.merging(compaction) { $1 }

    /// What a document says that nobody signed, or that means nothing.
    private static let documentMeaning: [String: String] = [
        "reason.context.unknown": "Das Dokument verwendet ein Vokabular, das nicht vorliegt[: {iri}].",
        "next.context.unknown":
            "Fragen Sie den Aussteller, welches Vokabular es ist. Während ein Dokument beurteilt wird, wird nichts abgerufen.",
        "reason.jsonld.undefined_term":
            "Das Dokument sagt etwas mit einem Wort, das kein Vokabular erklärt[: „{term}“]. Es ist von der Signatur nicht abgedeckt.",
        "next.jsonld.undefined_term":
            "Verlassen Sie sich nicht darauf: Jeder könnte es hinzugefügt haben. Bitten Sie die lernende Person um die Originaldatei.",
        "reason.jsonld.reserved_term":
            "Das Dokument verwendet ein Wort, das für spätere Versionen seines Formats vorbehalten ist[: „{term}“]. Es ist von der Signatur nicht abgedeckt.",
        "next.jsonld.reserved_term":
            "Verlassen Sie sich nicht darauf. Bitten Sie die lernende Person um die Originaldatei.",
        "reason.jsonld.relative_iri":
            "Das Dokument verweist auf etwas mit einem Namen, der nur zusammen mit einer Adresse vollständig ist[: „{iri}“].",
        "next.jsonld.relative_iri": "Bitten Sie den Aussteller um einen Nachweis, der Dinge vollständig benennt.",
        "reason.jsonld.malformed_iri": "Ein Name im Dokument hat Zeichen, die kein solcher Name hat[: „{iri}“].",
        "next.jsonld.malformed_iri": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.dropped_value":
            "Ein Wert steht, wo er nichts bedeutet. Er ist von der Signatur nicht abgedeckt.",
        "next.jsonld.dropped_value":
            "Verlassen Sie sich nicht darauf: Jeder könnte es hinzugefügt haben. Bitten Sie die lernende Person um die Originaldatei.",
        "reason.jsonld.blank_predicate":
            "Das Dokument sagt etwas mit einem Wort ohne eigenen Namen[: „{term}“]. Es ist von der Signatur nicht abgedeckt.",
        "next.jsonld.blank_predicate": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.language_tag": "Ein Text ist mit einer Sprache gekennzeichnet, die keine ist[: „{language}“].",
        "next.jsonld.language_tag": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.inexact_number":
            "Eine Zahl hat mehr Ziffern, als die Signatur abdeckt. Die letzten davon könnten geändert worden sein.",
        "next.jsonld.inexact_number":
            "Bitten Sie den Aussteller, die Zahl als Text oder mit weniger Ziffern zu schreiben.",
        "reason.jsonld.shape": "Teile des Dokuments stehen anderswo, als sie scheinen[: „{keyword}“ verschiebt sie].",
        "next.jsonld.shape":
            "Verlassen Sie sich nicht darauf. Bitten Sie den Aussteller um einen Nachweis in einfacher Form.",
        "reason.jsonld.alias_conflict":
            "Das Dokument sagt dasselbe zweimal unter zwei Namen[, die beide „{keyword}“ bedeuten].",
        "next.jsonld.alias_conflict":
            "Verlassen Sie sich nicht darauf: Beim Lesen kann das eine oder das andere gesehen werden. Bitten Sie die lernende Person um die Originaldatei.",
        "reason.jsonld.protected_term": "Das Dokument gibt einem geschützten Wort eine andere Bedeutung[: „{term}“].",
        "next.jsonld.protected_term":
            "Verlassen Sie sich nicht darauf: Es wurde wahrscheinlich gemacht, um zu täuschen. Bitten Sie die lernende Person um die Originaldatei.",
    ]

    /// What is wrong with the document apart from its vocabularies.
    private static let documentForm: [String: String] = [
        "reason.jsonld.colliding_keywords": "Ein Teil des Dokuments sagt dasselbe zweimal[: „{keyword}“].",
        "next.jsonld.colliding_keywords": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.conflicting_indexes":
            "Eine Sache im Dokument ist unter zwei verschiedenen Schlüsseln aufgeführt.",
        "next.jsonld.conflicting_indexes": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_base_direction":
            "Die Richtung eines Textes ist weder von links nach rechts noch von rechts nach links.",
        "next.jsonld.invalid_base_direction": "Schreiben Sie „ltr“ oder „rtl“.",
        "reason.jsonld.invalid_id_value": "Der Name von etwas im Dokument ist kein Text.",
        "next.jsonld.invalid_id_value": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_included_value":
            "Ein „@included“-Block enthält etwas, das kein Objekt mit Eigenschaften ist.",
        "next.jsonld.invalid_included_value": "Setzen Sie nur Objekte mit eigenen Eigenschaften hinein.",
        "reason.jsonld.invalid_index_value": "Ein „@index“ ist kein Text.",
        "next.jsonld.invalid_index_value": "Schreiben Sie den Index als Text.",
        "reason.jsonld.invalid_language_map_value": "Eine Übersetzung im Dokument ist kein Text.",
        "next.jsonld.invalid_language_map_value": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_language_tagged_string":
            "Die Sprache eines Textes ist selbst nicht als Text geschrieben.",
        "next.jsonld.invalid_language_tagged_string": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_language_tagged_value":
            "Etwas, das kein Text ist, ist mit einer Sprache gekennzeichnet.",
        "next.jsonld.invalid_language_tagged_value": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_nest_value":
            "Ein „@nest“ ist kein Objekt mit Eigenschaften oder nennt ein Schlüsselwort.",
        "next.jsonld.invalid_nest_value": "Setzen Sie ein Objekt mit Eigenschaften darunter.",
        "reason.jsonld.invalid_reverse_property_map": "Ein „@reverse“ enthält ein Schlüsselwort.",
        "next.jsonld.invalid_reverse_property_map": "Setzen Sie nur Eigenschaften hinein.",
        "reason.jsonld.invalid_reverse_property_value":
            "Eine Eigenschaft, die rückwärts gelesen wird, hat einen einfachen Wert.",
        "next.jsonld.invalid_reverse_property_value": "Geben Sie ihr ein Objekt als Wert.",
        "reason.jsonld.invalid_reverse_value": "Ein „@reverse“ ist kein Objekt.",
        "next.jsonld.invalid_reverse_value": "Setzen Sie ein Objekt mit Eigenschaften darunter.",
        "reason.jsonld.invalid_set_or_list_object": "Eine Liste im Dokument hat eigene Eigenschaften.",
        "next.jsonld.invalid_set_or_list_object": "Lassen Sie neben „@list“ oder „@set“ nichts als „@index“ stehen.",
        "reason.jsonld.invalid_type_value": "Ein Typ im Dokument ist kein Text.",
        "next.jsonld.invalid_type_value": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_typed_value": "Der Typ eines Wertes ist nicht der Name eines Typs.",
        "next.jsonld.invalid_typed_value": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_value_object": "Ein Wert im Dokument hat eigene Eigenschaften.",
        "next.jsonld.invalid_value_object": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_value_object_value": "Ein „@value“ ist ein Objekt oder eine Liste.",
        "next.jsonld.invalid_value_object_value": "Schreiben Sie einen Text, eine Zahl, true oder false.",
    ]

    /// What is wrong with a vocabulary.
    private static let vocabularies: [String: String] = [
        "reason.jsonld.context_overflow":
            "Die Vokabulare des Dokuments verweisen zu oft aufeinander oder sind zu groß.",
        "next.jsonld.context_overflow":
            "Verlassen Sie sich nicht darauf: Es wurde wahrscheinlich gemacht, um Schaden anzurichten.",
        "reason.jsonld.cyclic_iri_mapping": "Ein Vokabular erklärt Wörter durcheinander[: „{term}“].",
        "next.jsonld.cyclic_iri_mapping": "Berichtigen Sie den Kontext, oder fragen Sie, wer ihn pflegt.",
        "reason.jsonld.invalid_base_iri": "Das „@base“ eines Vokabulars ist keine Adresse.",
        "next.jsonld.invalid_base_iri": "Schreiben Sie eine ganze IRI oder null.",
        "reason.jsonld.invalid_container_mapping":
            "Ein Wort eines Vokabulars hat einen unbekannten „@container“[: „{term}“].",
        "next.jsonld.invalid_container_mapping": "Berichtigen Sie den Kontext, oder fragen Sie, wer ihn pflegt.",
        "reason.jsonld.invalid_context_entry": "Ein Vokabular hat einen Eintrag, den es nicht haben darf.",
        "next.jsonld.invalid_context_entry": "Berichtigen Sie den Kontext, oder fragen Sie, wer ihn pflegt.",
        "reason.jsonld.invalid_context_nullification":
            "Das Dokument setzt Vokabulare außer Kraft, deren Wörter geschützt sind.",
        "next.jsonld.invalid_context_nullification":
            "Verlassen Sie sich nicht darauf. Bitten Sie die lernende Person um die Originaldatei.",
        "reason.jsonld.invalid_default_language": "Die Sprache, die ein Vokabular festlegt, ist kein Text.",
        "next.jsonld.invalid_default_language": "Schreiben Sie ein Sprachkennzeichen wie „en“ oder null.",
        "reason.jsonld.invalid_iri_mapping": "Ein Wort eines Vokabulars hat keine vollständige Bedeutung[: „{term}“].",
        "next.jsonld.invalid_iri_mapping": "Geben Sie ihm eine ganze IRI, oder setzen Sie „@vocab“.",
        "reason.jsonld.invalid_import_value": "Das „@import“ eines Vokabulars ist kein Text.",
        "next.jsonld.invalid_import_value": "Schreiben Sie die IRI eines Kontextes.",
        "reason.jsonld.invalid_keyword_alias": "Ein Vokabular gibt „@context“ einen anderen Namen[: „{term}“].",
        "next.jsonld.invalid_keyword_alias": "Lassen Sie diesen Namen weg.",
        "reason.jsonld.invalid_language_mapping": "Die Sprache eines Wortes ist kein Text[: „{term}“].",
        "next.jsonld.invalid_language_mapping": "Schreiben Sie ein Sprachkennzeichen wie „en“ oder null.",
        "reason.jsonld.invalid_local_context": "Der „@context“ des Dokuments ist weder ein Objekt noch eine Adresse.",
        "next.jsonld.invalid_local_context": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.jsonld.invalid_prefix_value": "Ein „@prefix“ ist weder true noch false[: „{term}“].",
        "next.jsonld.invalid_prefix_value": "Schreiben Sie true oder false.",
        "reason.jsonld.invalid_propagate_value": "Ein „@propagate“ ist weder true noch false.",
        "next.jsonld.invalid_propagate_value": "Schreiben Sie true oder false.",
        "reason.jsonld.invalid_protected_value": "Ein „@protected“ ist weder true noch false.",
        "next.jsonld.invalid_protected_value": "Schreiben Sie true oder false.",
        "reason.jsonld.invalid_remote_context": "Ein Vokabular, das das Dokument nennt, ist keines[: {context}].",
        "next.jsonld.invalid_remote_context": "Verwenden Sie ein Dokument, dessen oberstes Objekt ein „@context“ hat.",
        "reason.jsonld.invalid_reverse_property":
            "Ein Wort, das rückwärts gelesen wird, hat, was nur andere Wörter haben dürfen[: „{term}“].",
        "next.jsonld.invalid_reverse_property": "Berichtigen Sie den Kontext, oder fragen Sie, wer ihn pflegt.",
        "reason.jsonld.invalid_scoped_context":
            "Ein Wort eines Vokabulars bringt ein fehlerhaftes Vokabular mit[: „{term}“].",
        "next.jsonld.invalid_scoped_context": "Berichtigen Sie den Kontext, oder fragen Sie, wer ihn pflegt.",
        "reason.jsonld.invalid_term_definition":
            "Ein Wort eines Vokabulars ist auf eine Weise erklärt, die es nicht gibt[: „{term}“].",
        "next.jsonld.invalid_term_definition": "Berichtigen Sie den Kontext, oder fragen Sie, wer ihn pflegt.",
        "reason.jsonld.invalid_type_mapping": "Der Typ eines Wortes ist nicht der Name eines Typs[: „{term}“].",
        "next.jsonld.invalid_type_mapping": "Geben Sie ihm eine ganze IRI oder „@id“, „@vocab“, „@json“ oder „@none“.",
        "reason.jsonld.invalid_version_value": "Ein Vokabular ist von einer Version, die hier nicht bekannt ist.",
        "next.jsonld.invalid_version_value": "Nur die Zahl 1.1 kann dort stehen.",
        "reason.jsonld.invalid_vocab_mapping": "Das „@vocab“ eines Vokabulars ist keine Adresse.",
        "next.jsonld.invalid_vocab_mapping": "Schreiben Sie eine ganze IRI oder null.",
        "reason.jsonld.keyword_redefinition": "Ein Vokabular erklärt ein Wort des Formats selbst[: „{term}“].",
        "next.jsonld.keyword_redefinition": "Geben Sie dem Wort einen anderen Namen.",
        "reason.jsonld.loading_document_failed":
            "Das Dokument nennt ein Vokabular mit einer unvollständigen Adresse[: „{iri}“].",
        "next.jsonld.loading_document_failed":
            "Bitten Sie den Aussteller um einen Nachweis, der seine Vokabulare vollständig nennt.",
        "reason.jsonld.processing_mode_conflict": "Ein Vokabular braucht JSON-LD 1.1, und 1.0 wurde verlangt.",
        "next.jsonld.processing_mode_conflict": "Lesen Sie das Dokument als JSON-LD 1.1.",
    ]

    /// What is wrong when a document is to be written in the words of a vocabulary.
    private static let compaction: [String: String] = [
        "reason.jsonld.iri_confused_with_prefix":
            "Eine Adresse würde in den Wörtern dieses Vokabulars als abgekürzte gelesen[: „{iri}“].",
        "next.jsonld.iri_confused_with_prefix":
            "Geben Sie der Abkürzung im Kontext einen anderen Namen, oder nehmen Sie sie heraus.",
        "reason.jsonld.iri_confused_with_term":
            "Das Vokabular hat für diese Eigenschaft kein Wort, das den Wert aufnehmen könnte[: „{iri}“].",
        "next.jsonld.iri_confused_with_term":
            "Ergänzen Sie im Kontext ein Wort dafür, das keinen anderen Typ oder Container festlegt.",
        "reason.jsonld.compaction_to_list_of_lists":
            "Eine Eigenschaft hat zwei Listen, und das Wort des Vokabulars dafür nimmt eine auf[: „{term}“].",
        "next.jsonld.compaction_to_list_of_lists":
            "Ergänzen Sie im Kontext ein Wort dafür, das keinen „@container“ der Art „@list“ hat.",
    ]
}
