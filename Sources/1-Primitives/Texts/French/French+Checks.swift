extension French {
    /// What is said about the checks of issuer, place, content and policy.
    static let checks: [String: String] = [
        // Names of checks
        "check.proof.certificate": "Le certificat de la clé est de confiance",
        "check.proof.timestamp": "L’horodatage correspond",
        "check.proof.long_term": "Elle pourra encore être vérifiée dans de longues années",
        "check.format.consistency": "Ce qui est dit deux fois est identique",
        "check.issuer.name": "L’organisme de délivrance porte le nom que lui donne le registre",
        "check.issuer.mandate": "Celui qui a signé pour l’organisme de délivrance en a le droit",
        "check.issuer.accredited": "Une accréditation couvrait le jour de délivrance",
        "check.issuer.accreditation_scope": "La délivrance entre dans ce qui était accrédité",
        "check.date.day_shift": "Les jours écrits comme des instants peuvent être reconnus",
        "check.date.birth": "L’apprenant avait un âge plausible",
        "check.place.region": "La région est dans le pays",
        "check.place.nqf": "Le niveau national est du pays de l’organisme de délivrance",
        "check.place.jurisdiction": "L’accréditation vaut là où la délivrance a eu lieu",
        "check.place.trust_territory": "La liste de confiance est celle du pays du certificat",
        "check.status.replacement": "Aucune copie plus récente ne la remplace",
        "check.holder.identifier": "Son identifiant est celui de la personne que vous connaissez",
        "check.content.optional": "Éléments au-delà des onze",
        "check.content.volume": "Les crédits conviennent à la sorte de cours",
        "check.content.level": "Les niveaux vont ensemble",
        "check.content.assessment": "Les acquis ont été évalués et l’apprenant identifié",
        "check.content.languages": "Les textes sont dans les langues déclarées",
        "check.content.identifiers": "Les numéros officiels peuvent être réels",
        "check.content.lookalike": "L’émetteur ne ressemble à personne d’autre",
        "check.policy.requirements": "Elle a ce que demande votre politique",

        // What was compared
        "evidence.elements": "Éléments",
        "evidence.agency": "Agence",
        "evidence.level": "Niveau",
        "evidence.decision": "Décision",
        "evidence.status": "État",
        "evidence.toKind": "Fin",
        "evidence.report": "Rapport",
        "evidence.match": "Correspondance",
        "evidence.mandator": "Donné par",
        "evidence.mandatary": "Donné à",
        "evidence.document": "Document",
        "evidence.framework": "Cadre de",
        "evidence.scheme": "Sorte de cours",
        "evidence.eqf": "Niveau CEC",
        "evidence.cycle": "Cycle",
        "evidence.nqf": "Niveau national",
        "evidence.type": "Évaluation",
        "evidence.supervision": "Surveillance",
        "evidence.resembles": "Ressemble à",
        "evidence.written": "Écrit",
        "evidence.meant": "Entendu",
        "evidence.birth": "Naissance",
        "evidence.newest": "Copie la plus récente",
        "evidence.id": "Identifiant",
        "evidence.listed": "Dans le registre",

        "rung.5": "{name} était accrédité pour cette délivrance, le jour où elle a eu lieu.",

        "field.shown.today": "aujourd’hui",

        // The issuer
        "reason.issuer.name_differs":
            "Le document appelle l’organisme de délivrance « {stated} » ; au {day}, le registre l’appelle « {listed} ».",
        "next.issuer.name_differs":
            "Employez le nom du registre. Un nom plus ancien ou plus récent est sans gravité ; un nom tout autre est une raison de demander.",
        "reason.issuer.mandate_missing":
            "{signer} a signé pour {name}, et aucun registre ne sait que cela lui est permis.",
        "next.issuer.mandate_missing": "Demandez à {name} si {signer} signe pour son compte.",
        "reason.issuer.mandate_unclear":
            "[Le numéro « {number} » est celui de {owner}, et cette entrée n’inscrit pas la clé qui a signé : seul le nom dit que les deux sont un même organisme.|Le nom « {stated} » est « {begins} » du registre avec quelque chose derrière : on en sait trop peu pour dire si les deux ne font qu’un.|Elle nomme comme organisme de délivrance ou auteur du cours un autre que celui qui a signé, et l’on en sait trop peu sur les deux pour dire si c’est juste.]",
        "next.issuer.mandate_unclear":
            "[Demandez à {owner} si la clé est la sienne ; qui tient ce registre peut alors l’inscrire.|Demandez à « {begins} » si « {stated} » est un autre de ses noms ou une de ses parties, ou nommez avec --trust un registre qui inscrit ce nom.|Nommez avec --trust un registre qui les inscrit tous les deux, ou demandez à l’organisme de délivrance.]",
        "reason.lookalike.name":
            "L’émetteur s’appelle « {stated} », ce qui ressemble à « {resembles} » dans le registre et n’est pas la même chose.",
        "next.lookalike.name":
            "Comparez lettre par lettre. Demandez à {name}, à une adresse que vous avez cherchée vous-même, si ceci vient de là.",
        "reason.lookalike.domain":
            "L’adresse {stated} de l’émetteur ressemble à {resembles}, qui appartient à {name}, et en est une autre.",
        "next.lookalike.domain":
            "Tenez-la pour un faux tant que {name} ne l’a pas confirmée, à une adresse que vous avez cherchée vous-même.",

        // Accreditation
        "reason.accreditation.none": "Le registre ne connaît aucune accréditation de {name}.",
        "next.accreditation.none": "Demandez à l’organisme de délivrance qui l’a accrédité, et regardez là-bas.",
        "reason.accreditation.gap":
            "Aucune accréditation ne couvrait le {day} : la plus proche[, par {agency},] courait du {from} au {to}[ ; la suivante a commencé le {next}].",
        "next.accreditation.gap": "Demandez à l’organisme de délivrance quelle accréditation couvrait la délivrance.",
        "reason.accreditation.last_day":
            "La délivrance a eu lieu le {day}, dernier jour de l’accréditation par {agency}, que les agences lisent des deux façons.",
        "next.accreditation.last_day": "Demandez à {agency} si le dernier jour était compris.",
        "reason.accreditation.negative": "La décision de {agency} qui couvre ce jour était négative.",
        "next.accreditation.negative": "Lisez le rapport ; ne comptez pas ceci comme accrédité.",
        "reason.accreditation.undecided": "Le rapport de {agency} qui couvre ce jour ne porte pas de décision.",
        "next.accreditation.undecided": "Lisez le rapport, et décidez s’il suffit à votre usage.",
        "reason.accreditation.flagged": "Le rapport de {agency} qui couvre ce jour est marqué comme douteux.",
        "next.accreditation.flagged": "Demandez à {agency} ce qu’il en est advenu.",
        "reason.accreditation.conditions":
            "La décision de {agency} qui couvre ce jour est positive avec conditions ou restrictions.",
        "next.accreditation.conditions": "Lisez dans le rapport de {agency} si une condition vous concerne.",
        "reason.assessment.registered_none": "Le rapport de {agency} sur ce programme dit que personne n’y est évalué.",
        "next.assessment.registered_none":
            "Demandez à l’émetteur comment les acquis ont été évalués ; sans cela, tenez-la pour une attestation d’assiduité.",
        "reason.accreditation.voluntary":
            "{agency} a fait un examen, mais dans une procédure volontaire : personne n’avait à la réussir pour délivrer.",
        "next.accreditation.voluntary": "Décidez si un examen volontaire suffit à votre usage.",
        "reason.accreditation.title_only":
            "Le programme a été trouvé par son seul titre, et un titre peut être celui d’un autre.",
        "next.accreditation.title_only": "Cherchez le programme dans le rapport de {agency}.",
        "reason.accreditation.scope":
            "La délivrance est hors de ce qui était accrédité : {limit} {stated}, accrédité pour {limits}.",
        "next.accreditation.scope": "Demandez à l’organisme de délivrance à quel titre il a délivré ceci.",
        "reason.accreditation.scope_unknown":
            "L’accréditation est limitée à {limit} {limits}, et l’attestation ne dit pas où elle se situe.",
        "next.accreditation.scope_unknown": "Demandez à l’organisme de délivrance.",
        "reason.accreditation.unmatched":
            "L’organisme de délivrance n’a pu être rapproché d’aucun registre par un numéro officiel, donc personne ne dit ce qui était accrédité.",
        "next.accreditation.unmatched": "Nommez avec --trust un registre qui contient ses accréditations.",
        "reason.ladder.top": "Il n’y a rien de plus à établir.",
        "next.ladder.top": "Rien à faire.",

        // Days and places
        "reason.date.zone_unknown":
            "Un jour est écrit comme une fin de soirée du {written} en UTC, et l’on ne peut dire où il était alors minuit.",
        "next.date.zone_unknown": "Prenez ce jour ou le suivant ; là où un jour importe, demandez à l’émetteur.",
        "reason.place.region_unread":
            "Une région est nommée par des mots, elle ne peut donc pas être comparée au pays.",
        "next.place.region_unread": "Rien à faire ; là où la région importe, cherchez-la.",

        // Copies
        "reason.status.replaced":
            "Une copie plus récente de la même attestation est parmi ce qui a été remis, en vigueur depuis le {since}.",
        "next.status.replaced": "Utilisez la copie plus récente.",

        // The content
        "reason.format.profile_contradicts":
            "La même organisation est décrite deux fois, et pas de la même façon : « {member} » diffère.",
        "next.format.profile_contradicts": "Demandez à l’émetteur ce qui est juste.",
        "reason.level.single": "Un seul niveau est déclaré, ou un niveau d’un cadre qui n’est pas connu ici.",
        "next.level.single": "Rien à faire ; il n’y a rien à quoi le comparer.",
        "reason.supervision.missing": "Il n’est pas dit si quelqu’un a vérifié qui passait l’évaluation.",
        "next.supervision.missing": "Demandez à l’émetteur comment l’évaluation a été surveillée, si cela importe.",
        "reason.language.not_declared": "Un texte dit sa langue, mais l’attestation n’en déclare aucune.",
        "next.language.not_declared": "Rien à faire.",

        // What the policy asks
        "reason.policy.requirement_missing":
            "Votre politique demande quelque chose que l’attestation n’a pas : {what}[ est {stated}][ ; il faut : {needed}].",
        "next.policy.requirement_missing":
            "Demandez-en à l’apprenant une autre preuve, ou choisissez une autre politique.",
        "reason.check.nothing_stated":
            "La politique demande ce contrôle, et l’attestation n’indique rien qui puisse être contrôlé.",
        "next.check.nothing_stated":
            "Demandez à l’émetteur une attestation qui l’indique, ou choisissez une politique qui ne le demande pas.",
        "reason.check.not_available":
            "La politique demande ce contrôle, et il est impossible pour une attestation de ce genre.",
        "next.check.not_available":
            "Choisissez une politique qui ne le demande pas, ou faites-le vérifier autrement.",
        "reason.holder.too_many":
            "Ce dossier contient plus de {count} attestations ; il n’a pas été comparé si toutes sont d’une même personne.",
        "next.holder.too_many": "Mettez les fichiers de chaque personne dans un dossier à part et vérifiez celui-ci.",
        "reason.policy.requirement_unclear":
            "Votre politique demande {what}[ ({needed})], et l’attestation ne le dit pas.",
        "next.policy.requirement_unclear": "Demandez à l’émetteur, ou choisissez une autre politique.",

        // What a reader can do where the sentence beside the reason speaks to whoever issues
        "reader.level.inconsistent": "Demandez à l’émetteur quel niveau est le bon.",
        "reader.level.nqf_country": "Demandez à l’émetteur pourquoi il nomme un niveau d’un autre pays.",
        "reader.issuer_place.region_mismatch": "Demandez à l’émetteur lequel des deux est juste.",
        "reader.awarding_body.placeholder_identifier":
            "Ne cherchez personne par ce numéro ; demandez à l’émetteur celui du registre.",
        "reader.assessment.missing": "Demandez à l’émetteur comment les acquis ont été évalués.",
        "reader.assessment.attendance_only":
            "Tenez-la pour une attestation d’assiduité : elle dit qui était là, non ce que l’on sait faire.",
        "reader.workload.volume": "Demandez à l’émetteur ce qu’il en est des crédits, s’ils vous importent.",
        "reader.language.malformed": "Rien à faire.",
        "reader.language.undeclared": "Rien à faire.",
        "reader.learner.birth_date_implausible": "Demandez à l’apprenant, et comparez avec un document d’identité.",
    ]
}
