extension French {
    /// What a learner's cards say.
    static let cards: [String: String] = [
        "card.level.eqf": "Niveau CEC {level} sur 8 : {words}",
        "card.eqf.1": "des tâches simples, avec quelqu’un à ses côtés",
        "card.eqf.2": "des tâches courantes, sous supervision",
        "card.eqf.3": "les tâches d’un métier, menées à bien de façon autonome",
        "card.eqf.4": "un travail qualifié, comme après un apprentissage ou le deuxième cycle du secondaire",
        "card.eqf.5":
            "le travail d’un spécialiste, comme après un cycle court ou une qualification professionnelle avancée",
        "card.eqf.6": "comme dans une licence (bachelor)",
        "card.eqf.7": "comme dans un master",
        "card.eqf.8": "comme dans un doctorat",
        "card.cycle.0": "cycle court de l’enseignement supérieur",
        "card.cycle.1": "premier cycle de l’enseignement supérieur (licence ou bachelor)",
        "card.cycle.2": "deuxième cycle de l’enseignement supérieur (master)",
        "card.cycle.3": "troisième cycle de l’enseignement supérieur (doctorat)",
        "card.credits": "crédits",
        "card.hours": "{hours} {hours|heure|heures} de travail",
        "card.stackability.stackable": "compte vers quelque chose de plus grand",
        "card.stackability.stand_alone": "est autonome",
        "card.fact.learner": "délivrée à",
        "card.fact.body": "par",
        "card.fact.signer": "signée par",
        "card.fact.date": "le",
        "card.fact.place": "à",
        "card.fact.level": "niveau",
        "card.fact.workload": "charge de travail",
        "card.fact.outcomes": "appris",
        "card.fact.assessment": "évalué par",
        "card.fact.supervision": "surveillance",
        "card.fact.grade": "résultat",
        "card.fact.participation": "participation",
        "card.fact.quality": "qualité",
        "card.fact.prerequisites": "requis avant",
        "card.fact.stackability": "cumul",
        "card.fact.valid_until": "valide jusqu’au",
        "card.body.registered": "{name}, comme le nomme le registre",
        "card.body.also": "{name} (s’appelle « {claimed} »)",
        "card.body.unconfirmed": "« {name} » ({id}, non confirmé)",
        "card.body.claimed": "s’appelle « {name} » ; aucun registre ne l’a confirmé ; connu comme {id}",
        "card.kind.presentation": "une présentation d’attestations",
        "card.kind.unknown": "un fichier d’une sorte inconnue : {origin}",
        "card.untitled": "une attestation sans titre",
        "card.state.valid": "valide",
        "card.state.unknown": "vérification impossible",
        "card.state.unchecked": "pas encore vérifiée",
        "card.state.not-yet-valid": "pas encore en vigueur",
        "card.state.suspended": "suspendue",
        "card.state.expired": "expirée",
        "card.state.revoked": "révoquée",
        "card.state.invalid": "non valide",
        "card.checked": "vérifiée le {date}",
        "card.state": "état",
        "card.in_wallet": "dans le portefeuille depuis le {date}, de {origin}",
        "card.issuer": "émetteur connu comme {id}",
        "card.holder": "liée à votre clé {did}",
        "card.holder.other": "liée à une clé qui n’est pas dans ce portefeuille : {did}",
        "card.holder.none": "n’est liée à aucune clé : quiconque a le fichier peut la montrer",
        "card.other.copy": "une autre copie : {id}, {state}",
        "card.other.earlier": "une plus ancienne[ du {date}] : {id}, {state}",
        "card.other.later": "une qui se dit plus récente : {id}, {state}",
        "card.shared": "partagée avec {recipient} le {date} : {state}",
        "cli.wallet.list_summary": "{count} {count|attestation|attestations}[ : {counts}]",
        "cli.wallet.list_others": "{count} {count|autre document|autres documents}",
        "cli.wallet.list_check":
            "Les vérifier maintenant : testamur wallet list --check --wallet {file} --trust REGISTRY --anchor KEY",
        "cli.wallet.list_nothing": "Rien dans le portefeuille ne correspond. Il contient {contents}.",
        "cli.wallet.show_raw":
            "Exactement comme elle a été reçue : testamur wallet show {id} --format raw --wallet {file}",
        "card.next.copy": "Une copie intacte s’en trouve dans votre portefeuille : {id} ({state}).",
        "card.next.earlier": "La plus récente est dans votre portefeuille : {id} ({state}).",
        "card.next.later": "Une autre, en meilleur état, est dans votre portefeuille : {id} ({state}).",
        "card.next.revoked": "L’émetteur l’a retirée : demandez-lui pourquoi, et une nouvelle.",
        "card.next.suspended":
            "Demandez à l’émetteur quand elle sera de nouveau en vigueur ; d’ici là, elle est refusée à chaque vérification.",
        "card.next.expired": "Demandez à l’émetteur une attestation renouvelée.",
        "card.next.not-yet-valid": "Attendez le jour à partir duquel elle est valable.",
        "card.next.invalid":
            "Ajoutez de nouveau le fichier tel que l’émetteur l’a envoyé. Si le résultat est le même, demandez-lui en un nouveau.",
        "cli.wallet.add_state": "{title} : {state}[. {message}]",

        "help.wallet.list.discussion":
            "Les copies et les versions antérieures d’une attestation figurent sous celle qui est en meilleure posture. --check juge maintenant chaque attestation, avec les registres et les listes d’états que vous nommez ; le résultat est gardé.",
        "help.wallet.search":
            "Seulement les attestations où ces mots apparaissent : titre, acquis, organisme, apprenant.",
        "help.wallet.issuer":
            "Seulement les attestations de cet organisme : une partie de son nom ou de son identifiant.",
        "help.wallet.list_state":
            "Seulement les attestations dans cet état : valid, revoked, suspended, expired, not-yet-valid, invalid, unknown, unchecked. Plusieurs peuvent être nommés.",
        "help.wallet.since": "Seulement les attestations de ce jour ou d’après, par exemple 2026-01-31.",
        "help.wallet.check": "Vérifier maintenant, même sans registre.",
        "help.wallet.language":
            "La langue des titres et des termes, par exemple de. Sans elle, la langue de votre système.",
        "help.wallet.show_format":
            "text pour des personnes, json pour des scripts, raw pour le fichier exactement comme il a été reçu.",

        "reason.wallet.raw_terminal":
            "Le fichier tel qu’il a été reçu pourrait contenir n’importe quoi, et n’est pas écrit sur un terminal.",
        "next.wallet.raw_terminal":
            "Envoyez-le dans un fichier, comme dans « testamur wallet show … --format raw > award.json ».",
    ]
}
