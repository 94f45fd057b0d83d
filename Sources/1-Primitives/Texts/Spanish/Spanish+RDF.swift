extension Spanish {
    /// What is said about RDF and its canonical form.
    static let rdf: [String: String] = [
        "reason.nquads.encoding": "El archivo no está escrito en UTF-8.",
        "next.nquads.encoding": "Guárdelo como UTF-8, o pida a quien lo creó que lo haga.",
        "reason.nquads.syntax": "El archivo tiene un punto que no es N-Quads.",
        "next.nquads.syntax":
            "Revise el punto que se indica: una declaración son tres términos, quizá un cuarto para su grafo, y un punto final, y termina su línea.",
        "reason.rdf.malformed":
            "El documento dice algo para lo que RDF no tiene lugar, como un texto donde se necesita un nombre.",
        "next.rdf.malformed": "Pida a la entidad emisora una credencial correcta.",
        "reason.limit.canonicalization":
            "El documento está enmarañado de tal modo que llevarlo a su forma canónica tardaría demasiado: puede haberse hecho para causar daño.",
        "next.limit.canonicalization":
            "No se fíe de él. Si es una credencial real, pida a la entidad emisora que dé nombres propios a sus partes («id»).",
    ]
}
