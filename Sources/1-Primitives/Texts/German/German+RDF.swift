extension German {
    /// What is said about RDF and its canonical form.
    static let rdf: [String: String] = [
        "reason.nquads.encoding": "Die Datei ist nicht in UTF-8 geschrieben.",
        "next.nquads.encoding": "Speichern Sie sie als UTF-8, oder bitten Sie darum, wer sie gemacht hat.",
        "reason.nquads.syntax": "Die Datei hat eine Stelle, die kein N-Quads ist.",
        "next.nquads.syntax":
            "Prüfen Sie die genannte Stelle: Eine Aussage besteht aus drei Termen, vielleicht einem vierten für ihren Graphen, und einem Punkt, und sie beendet ihre Zeile.",
        "reason.rdf.malformed":
            "Das Dokument sagt etwas, wofür RDF keinen Platz hat, etwa einen Text, wo ein Name gebraucht wird.",
        "next.rdf.malformed": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.limit.canonicalization":
            "Das Dokument ist so verschlungen, dass es zu lange dauern würde, es in seine kanonische Form zu bringen: Es kann gemacht worden sein, um Schaden anzurichten.",
        "next.limit.canonicalization":
            "Verlassen Sie sich nicht darauf. Ist es ein echter Nachweis, bitten Sie den Aussteller, seinen Teilen eigene Namen („id“) zu geben.",
    ]
}
