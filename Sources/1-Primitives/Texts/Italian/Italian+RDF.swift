extension Italian {
    /// What is said about RDF and its canonical form.
    static let rdf: [String: String] = [
        "reason.nquads.encoding": "Il file non è scritto in UTF-8.",
        "next.nquads.encoding": "Salvarlo come UTF-8, o chiedere a chi l’ha creato di farlo.",
        "reason.nquads.syntax": "Il file ha un punto che non è N-Quads.",
        "next.nquads.syntax":
            "Controllare il punto indicato: un enunciato è composto da tre termini, forse un quarto per il suo grafo, e un punto fermo, e termina la sua riga.",
        "reason.rdf.malformed":
            "Il documento dice qualcosa per cui RDF non ha posto, come un testo dove occorre un nome.",
        "next.rdf.malformed": "Chiedere all’emittente una credenziale corretta.",
        "reason.limit.canonicalization":
            "Il documento è ingarbugliato al punto che portarlo nella sua forma canonica richiederebbe troppo tempo: potrebbe essere stato creato per fare danno.",
        "next.limit.canonicalization":
            "Non farvi affidamento. Se è una vera credenziale, chiedere all’emittente di dare alle sue parti nomi propri («id»).",
    ]
}
