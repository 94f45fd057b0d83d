extension Polish {
    /// What is said about RDF and its canonical form.
    static let rdf: [String: String] = [
        "reason.nquads.encoding": "Plik nie jest zapisany w UTF-8.",
        "next.nquads.encoding": "Zapisz go jako UTF-8 albo poproś o to tego, kto go utworzył.",
        "reason.nquads.syntax": "W pliku jest miejsce, które nie jest N-Quads.",
        "next.nquads.syntax":
            "Sprawdź wskazane miejsce: stwierdzenie to trzy termy, ewentualnie czwarty dla grafu, i kropka, a na nim kończy się wiersz.",
        "reason.rdf.malformed":
            "Dokument mówi coś, na co w RDF nie ma miejsca, na przykład tekst tam, gdzie potrzebna jest nazwa.",
        "next.rdf.malformed": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.limit.canonicalization":
            "Dokument jest tak poplątany, że sprowadzenie go do postaci kanonicznej trwałoby zbyt długo: mógł zostać zrobiony, by szkodzić.",
        "next.limit.canonicalization":
            "Nie polegaj na nim. Jeśli to prawdziwe poświadczenie, poproś podmiot wydający, by nadał jego częściom własne nazwy („id”).",
    ]
}
