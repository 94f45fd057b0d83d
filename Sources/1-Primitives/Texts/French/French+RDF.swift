extension French {
    /// What is said about RDF and its canonical form.
    static let rdf: [String: String] = [
        "reason.nquads.encoding": "Le fichier n’est pas écrit en UTF-8.",
        "next.nquads.encoding": "Enregistrez-le en UTF-8, ou demandez à qui l’a fait de le faire.",
        "reason.nquads.syntax": "Le fichier a un endroit qui n’est pas du N-Quads.",
        "next.nquads.syntax":
            "Vérifiez l’endroit nommé : un énoncé est fait de trois termes, peut-être d’un quatrième pour son graphe, et d’un point, et termine sa ligne.",
        "reason.rdf.malformed":
            "Le document dit quelque chose pour quoi RDF n’a pas de place, par exemple un texte là où il faut un nom.",
        "next.rdf.malformed": "Demandez à l’émetteur une attestation correcte.",
        "reason.limit.canonicalization":
            "Le document est si enchevêtré qu’il serait trop long de le mettre sous sa forme canonique : il a pu être fait pour nuire.",
        "next.limit.canonicalization":
            "Ne vous y fiez pas. Si c’est une véritable attestation, demandez à l’émetteur de donner à ses parties des noms propres (« id »).",
    ]
}
