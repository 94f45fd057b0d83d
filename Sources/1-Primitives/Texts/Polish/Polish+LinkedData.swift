extension Polish {
    /// What is said about JSON-LD: the words of a document and the vocabularies they are from.
    static let linkedData: [String: String] = documentMeaning.merging(documentForm) { $1 }
        .merging(vocabularies) { $1 }.merging(compaction) { $1 }

    /// What a document says that nobody signed, or that means nothing.
    private static let documentMeaning: [String: String] = [
        "reason.context.unknown": "Dokument używa słownika, którego nie ma pod ręką[: {iri}].",
        "next.context.unknown":
            "Zapytaj podmiot wydający, jaki to słownik. Podczas oceny dokumentu niczego się nie pobiera.",
        "reason.jsonld.undefined_term":
            "Dokument mówi coś słowem, którego nie wyjaśnia żaden słownik[: „{term}”]. Podpis tego nie obejmuje.",
        "next.jsonld.undefined_term":
            "Nie polegaj na tym: mógł to dodać każdy. Poproś osobę uczącą się o oryginalny plik.",
        "reason.jsonld.reserved_term":
            "Dokument używa słowa zachowanego dla późniejszych wersji jego formatu[: „{term}”]. Podpis tego nie obejmuje.",
        "next.jsonld.reserved_term": "Nie polegaj na tym. Poproś osobę uczącą się o oryginalny plik.",
        "reason.jsonld.relative_iri":
            "Dokument odsyła do czegoś nazwą, która jest pełna tylko razem z adresem[: „{iri}”].",
        "next.jsonld.relative_iri": "Poproś podmiot wydający o poświadczenie, które wszystko nazywa w pełni.",
        "reason.jsonld.malformed_iri": "Nazwa w dokumencie ma znaki, których żadna taka nazwa nie ma[: „{iri}”].",
        "next.jsonld.malformed_iri": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.dropped_value": "Wartość stoi tam, gdzie nic nie znaczy. Podpis jej nie obejmuje.",
        "next.jsonld.dropped_value":
            "Nie polegaj na niej: mógł ją dodać każdy. Poproś osobę uczącą się o oryginalny plik.",
        "reason.jsonld.blank_predicate":
            "Dokument mówi coś słowem, które nie ma własnej nazwy[: „{term}”]. Podpis tego nie obejmuje.",
        "next.jsonld.blank_predicate": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.language_tag": "Tekst oznaczono językiem, który nie istnieje[: „{language}”].",
        "next.jsonld.language_tag": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.inexact_number":
            "Liczba ma więcej cyfr, niż obejmuje podpis. Ostatnie z nich można było zmienić.",
        "next.jsonld.inexact_number":
            "Poproś podmiot wydający, by zapisał liczbę jako tekst albo z mniejszą liczbą cyfr.",
        "reason.jsonld.shape": "Części dokumentu stoją gdzie indziej, niż się wydaje[: przesuwa je „{keyword}”].",
        "next.jsonld.shape": "Nie polegaj na tym. Poproś podmiot wydający o poświadczenie w prostej postaci.",
        "reason.jsonld.alias_conflict":
            "Dokument mówi tę samą rzecz dwa razy pod dwiema nazwami[, które obie oznaczają „{keyword}”].",
        "next.jsonld.alias_conflict":
            "Nie polegaj na tym: jedni mogą zobaczyć jedno, inni drugie. Poproś osobę uczącą się o oryginalny plik.",
        "reason.jsonld.protected_term": "Dokument nadaje chronionemu słowu inne znaczenie[: „{term}”].",
        "next.jsonld.protected_term":
            "Nie polegaj na tym: zapewne zrobiono to, by wprowadzić w błąd. Poproś osobę uczącą się o oryginalny plik.",
    ]

    /// What is wrong with the document apart from its vocabularies.
    private static let documentForm: [String: String] = [
        "reason.jsonld.colliding_keywords": "Jedna część dokumentu mówi tę samą rzecz dwa razy[: „{keyword}”].",
        "next.jsonld.colliding_keywords": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.conflicting_indexes": "Jedna rzecz w dokumencie jest wymieniona pod dwoma różnymi kluczami.",
        "next.jsonld.conflicting_indexes": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_base_direction":
            "Kierunek tekstu nie jest ani od lewej do prawej, ani od prawej do lewej.",
        "next.jsonld.invalid_base_direction": "Wpisz „ltr” albo „rtl”.",
        "reason.jsonld.invalid_id_value": "Nazwa czegoś w dokumencie nie jest tekstem.",
        "next.jsonld.invalid_id_value": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_included_value": "Blok „@included” zawiera coś, co nie jest obiektem z właściwościami.",
        "next.jsonld.invalid_included_value": "Umieszczaj w nim tylko obiekty z własnymi właściwościami.",
        "reason.jsonld.invalid_index_value": "„@index” nie jest tekstem.",
        "next.jsonld.invalid_index_value": "Zapisz indeks jako tekst.",
        "reason.jsonld.invalid_language_map_value": "Tłumaczenie w dokumencie nie jest tekstem.",
        "next.jsonld.invalid_language_map_value": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_language_tagged_string": "Język tekstu sam nie jest zapisany jako tekst.",
        "next.jsonld.invalid_language_tagged_string": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_language_tagged_value": "Językiem oznaczono coś, co nie jest tekstem.",
        "next.jsonld.invalid_language_tagged_value": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_nest_value": "„@nest” nie jest obiektem z właściwościami albo wymienia słowo kluczowe.",
        "next.jsonld.invalid_nest_value": "Umieść pod nim obiekt z właściwościami.",
        "reason.jsonld.invalid_reverse_property_map": "„@reverse” zawiera słowo kluczowe.",
        "next.jsonld.invalid_reverse_property_map": "Umieszczaj w nim tylko właściwości.",
        "reason.jsonld.invalid_reverse_property_value": "Właściwość czytana wstecz ma zwykłą wartość.",
        "next.jsonld.invalid_reverse_property_value": "Nadaj jej jako wartość obiekt.",
        "reason.jsonld.invalid_reverse_value": "„@reverse” nie jest obiektem.",
        "next.jsonld.invalid_reverse_value": "Umieść pod nim obiekt z właściwościami.",
        "reason.jsonld.invalid_set_or_list_object": "Lista w dokumencie ma własne właściwości.",
        "next.jsonld.invalid_set_or_list_object": "Nie zostawiaj obok „@list” lub „@set” niczego poza „@index”.",
        "reason.jsonld.invalid_type_value": "Typ w dokumencie nie jest tekstem.",
        "next.jsonld.invalid_type_value": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_typed_value": "Typ wartości nie jest nazwą typu.",
        "next.jsonld.invalid_typed_value": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_value_object": "Wartość w dokumencie ma własne właściwości.",
        "next.jsonld.invalid_value_object": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_value_object_value": "„@value” jest obiektem lub listą.",
        "next.jsonld.invalid_value_object_value": "Wpisz tekst, liczbę, true lub false.",
    ]

    /// What is wrong with a vocabulary.
    private static let vocabularies: [String: String] = [
        "reason.jsonld.context_overflow":
            "Słowniki dokumentu zbyt często odsyłają do siebie nawzajem albo są zbyt duże.",
        "next.jsonld.context_overflow": "Nie polegaj na tym: zapewne zrobiono to, by szkodzić.",
        "reason.jsonld.cyclic_iri_mapping": "Słownik wyjaśnia słowa jedne przez drugie[: „{term}”].",
        "next.jsonld.cyclic_iri_mapping": "Popraw kontekst albo zapytaj tego, kto go utrzymuje.",
        "reason.jsonld.invalid_base_iri": "„@base” słownika nie jest adresem.",
        "next.jsonld.invalid_base_iri": "Wpisz całe IRI albo null.",
        "reason.jsonld.invalid_container_mapping": "Słowo słownika ma nieznany „@container”[: „{term}”].",
        "next.jsonld.invalid_container_mapping": "Popraw kontekst albo zapytaj tego, kto go utrzymuje.",
        "reason.jsonld.invalid_context_entry": "Słownik ma wpis, którego mieć nie może.",
        "next.jsonld.invalid_context_entry": "Popraw kontekst albo zapytaj tego, kto go utrzymuje.",
        "reason.jsonld.invalid_context_nullification": "Dokument odrzuca słowniki, których słowa są chronione.",
        "next.jsonld.invalid_context_nullification": "Nie polegaj na tym. Poproś osobę uczącą się o oryginalny plik.",
        "reason.jsonld.invalid_default_language": "Język, który ustala słownik, nie jest tekstem.",
        "next.jsonld.invalid_default_language": "Wpisz kod języka, na przykład „en”, albo null.",
        "reason.jsonld.invalid_iri_mapping": "Słowo słownika nie ma pełnego znaczenia[: „{term}”].",
        "next.jsonld.invalid_iri_mapping": "Nadaj mu całe IRI albo ustaw „@vocab”.",
        "reason.jsonld.invalid_import_value": "„@import” słownika nie jest tekstem.",
        "next.jsonld.invalid_import_value": "Wpisz IRI jednego kontekstu.",
        "reason.jsonld.invalid_keyword_alias": "Słownik nadaje „@context” inną nazwę[: „{term}”].",
        "next.jsonld.invalid_keyword_alias": "Pomiń tę nazwę.",
        "reason.jsonld.invalid_language_mapping": "Język słowa nie jest tekstem[: „{term}”].",
        "next.jsonld.invalid_language_mapping": "Wpisz kod języka, na przykład „en”, albo null.",
        "reason.jsonld.invalid_local_context": "„@context” dokumentu nie jest ani obiektem, ani adresem.",
        "next.jsonld.invalid_local_context": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.jsonld.invalid_prefix_value": "„@prefix” nie jest ani true, ani false[: „{term}”].",
        "next.jsonld.invalid_prefix_value": "Wpisz true albo false.",
        "reason.jsonld.invalid_propagate_value": "„@propagate” nie jest ani true, ani false.",
        "next.jsonld.invalid_propagate_value": "Wpisz true albo false.",
        "reason.jsonld.invalid_protected_value": "„@protected” nie jest ani true, ani false.",
        "next.jsonld.invalid_protected_value": "Wpisz true albo false.",
        "reason.jsonld.invalid_remote_context": "Słownik, który wskazuje dokument, nie jest słownikiem[: {context}].",
        "next.jsonld.invalid_remote_context": "Użyj dokumentu, którego najwyższy obiekt ma pole „@context”.",
        "reason.jsonld.invalid_reverse_property":
            "Słowo czytane wstecz ma coś, co wolno mieć tylko innym słowom[: „{term}”].",
        "next.jsonld.invalid_reverse_property": "Popraw kontekst albo zapytaj tego, kto go utrzymuje.",
        "reason.jsonld.invalid_scoped_context": "Słowo słownika przynosi ze sobą wadliwy słownik[: „{term}”].",
        "next.jsonld.invalid_scoped_context": "Popraw kontekst albo zapytaj tego, kto go utrzymuje.",
        "reason.jsonld.invalid_term_definition": "Słowo słownika wyjaśniono w sposób, który nie istnieje[: „{term}”].",
        "next.jsonld.invalid_term_definition": "Popraw kontekst albo zapytaj tego, kto go utrzymuje.",
        "reason.jsonld.invalid_type_mapping": "Typ słowa nie jest nazwą typu[: „{term}”].",
        "next.jsonld.invalid_type_mapping": "Nadaj mu całe IRI albo „@id”, „@vocab”, „@json” lub „@none”.",
        "reason.jsonld.invalid_version_value": "Słownik jest w wersji, która nie jest tu znana.",
        "next.jsonld.invalid_version_value": "Może tam stać tylko liczba 1.1.",
        "reason.jsonld.invalid_vocab_mapping": "„@vocab” słownika nie jest adresem.",
        "next.jsonld.invalid_vocab_mapping": "Wpisz całe IRI albo null.",
        "reason.jsonld.keyword_redefinition": "Słownik wyjaśnia słowo samego formatu[: „{term}”].",
        "next.jsonld.keyword_redefinition": "Nadaj słowu inną nazwę.",
        "reason.jsonld.loading_document_failed": "Dokument wskazuje słownik niepełnym adresem[: „{iri}”].",
        "next.jsonld.loading_document_failed":
            "Poproś podmiot wydający o poświadczenie, które wskazuje swoje słowniki w pełni.",
        "reason.jsonld.processing_mode_conflict": "Słownik wymaga JSON-LD 1.1, a żądano 1.0.",
        "next.jsonld.processing_mode_conflict": "Odczytaj dokument jako JSON-LD 1.1.",
    ]

    /// What is wrong when a document is to be written in the words of a vocabulary.
    private static let compaction: [String: String] = [
        "reason.jsonld.iri_confused_with_prefix":
            "Adres zostałby w słowach tego słownika odczytany jako skrócony[: „{iri}”].",
        "next.jsonld.iri_confused_with_prefix": "Nadaj skrótowi w kontekście inną nazwę albo usuń go.",
        "reason.jsonld.iri_confused_with_term":
            "Słownik nie ma dla tej właściwości słowa, które mogłoby pomieścić tę wartość[: „{iri}”].",
        "next.jsonld.iri_confused_with_term":
            "Dodaj do kontekstu słowo dla niej, które nie ustala innego typu ani kontenera.",
        "reason.jsonld.compaction_to_list_of_lists":
            "Właściwość ma dwie listy, a słowo słownika dla niej mieści jedną[: „{term}”].",
        "next.jsonld.compaction_to_list_of_lists":
            "Dodaj do kontekstu słowo dla niej, które nie ma „@container” równego „@list”.",
    ]
}
