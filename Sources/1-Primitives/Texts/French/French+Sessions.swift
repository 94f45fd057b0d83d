extension French {
    /// What is said to people who sign in.
    static let sessions: [String: String] = [
        "reason.session.ended": "Plus personne n’est connecté ici.",
        "next.session.ended": "Connectez-vous de nouveau. Ce qui a été confirmé avant est en sécurité.",
        "reason.session.form_token": "Ce formulaire appartient à une autre session.",
        "next.session.form_token": "Rechargez la page et envoyez le formulaire depuis celle-ci.",
        "reason.session.foreign_origin": "Ce formulaire n’a pas été envoyé par une page de ce serveur.",
        "next.session.foreign_origin":
            "Ouvrez la page de ce serveur dans le navigateur et envoyez le formulaire depuis celle-ci. Si vous n’en avez envoyé aucun, une autre page a essayé de le faire : fermez-la.",
        "reason.server.foreign_host": "Ce serveur n’est pas connu sous ce nom.",
        "next.server.foreign_host":
            "Ouvrez-le à l’adresse qu’il a affichée au démarrage, par exemple http://127.0.0.1:8088/.",
        "reason.signin.delayed":
            "La phrase secrète a été fausse trop souvent. Le prochain essai comptera dans {seconds} {seconds|seconde|secondes}.",
        "next.signin.delayed":
            "Attendez ce temps, puis tapez-la de nouveau ; faites attention à la disposition du clavier et aux majuscules.",
    ]
}
