extension French {
    /// What stands on pages around the texts of reports and plans.
    static let reports: [String: String] = [
        // A verdict
        "page.kind.verification": "Rapport de vérification",
        "page.kind.plan": "Plan d’un lot",
        "page.title.file": "{verdict} : {file}",
        "page.title.files": "Vérification de {count} fichiers",
        "page.title.plan": "Plan : {title}",
        "page.skip": "Au contenu",
        "page.made":
            "Fait avec Testamur. Cette page est un seul fichier : elle ne contient aucun script et ne charge rien.",
        "page.made.plan":
            "Fait avec Testamur. Rien n’a été signé, et aucune place dans une liste d’états n’a été prise.",
        "page.judged": "Jugé au {instant}, selon la politique « {policy} » (version {version}[, SHA-256 {digest}]).",
        "page.registry": "Registre {registry}, numéro {number} du {date}.",
        "page.registry_unsigned":
            "Registre {registry}, numéro {number} du {date} : personne à qui vous faites confiance ne l’a signé.",
        "page.no_registry": "Aucun registre d’émetteurs n’était disponible.",
        "page.unread": "n’a pas pu être lu",
        "page.meaning.valid":
            "Chaque contrôle qui décide est réussi. L’attestation vient de l’émetteur nommé sous « Établi », et rien n’y a été changé depuis.",
        "page.meaning.policy":
            "Chaque contrôle qui décide selon cette politique est réussi. Qui est légalement l’émetteur n’est pas établi par là.",
        "page.meaning.partial":
            "Les contrôles qui ont été faits sont réussis. Ce que diraient les autres n’est pas connu.",
        "page.meaning.presentation":
            "Chaque contrôle qui décide est réussi, pour la présentation et pour chaque attestation qu’elle contient.",
        "page.meaning.invalid": "Ne vous y fiez pas. Quelque chose qui décide est faux.",
        "page.meaning.unknown":
            "Ni prouvé ni réfuté. Quelque chose qui décide n’a pas pu être vérifié ; tant que ce ne l’est pas, ne vous y fiez pas.",
        "page.meaning.unread": "Le fichier n’a pas pu être ouvert, il n’y a donc pas de verdict.",
        "page.partial": "Partiel : seuls certains contrôles ont été faits.",
        "page.why": "Pourquoi",
        "page.next.registry":
            "Demandez à l’établissement, à une adresse que vous avez cherchée vous-même, si la clé est la sienne ; qui tient ce service de contrôle peut ajouter un registre qui l’inscrit.",
        "page.next.key_document":
            "Réessayez plus tard, ou demandez à l’émetteur son document de clés ; qui tient ce service de contrôle peut l’ajouter, ou un registre qui inscrit les clés.",
        "page.next.status_list":
            "Demandez à l’émetteur si l’attestation vaut encore, ou réessayez plus tard ; qui tient ce service de contrôle peut ajouter la liste.",
        "page.next.state":
            "Rien à faire sur cette page : qui tient ce service de contrôle peut faire retenir les dernières versions.",
        "page.next.challenge": "Demandez à la personne une présentation faite pour vous.",
        "page.next.applicants":
            "Remettez toutes les attestations de la personne à la fois, ou comparez vous-même le nom avec la candidature.",
        "page.timeline": "Dans l’ordre du temps",
        "page.timeline.now": "vérifié",
        "evidence.issuer.accredited.from": "accrédité à partir du",
        "evidence.issuer.accredited.to": "accrédité jusqu’au",
        "evidence.status.freshness.dated": "liste d’état datée du",
        "page.next": "Que faire ensuite",
        "page.others": "{count} {count|autre raison figure|autres raisons figurent} parmi les contrôles.",

        // Claimed and established
        "page.claimed": "Elle déclare",
        "page.claimed.proven": "Dans les termes de l’émetteur, inchangés depuis leur signature.",
        "page.claimed.signed":
            "Inchangé depuis la signature, mais non confirmé : le verdict ci-dessus dit ce qui reste ouvert.",
        "page.claimed.unproven": "Non prouvé : des mots dans un fichier, que n’importe qui peut écrire.",
        "page.claimed.empty": "Elle ne dit rien qui puisse être montré ici.",
        "page.altered":
            "Un � se trouve là où il y avait quelque chose qui ne se voit pas ou qui renverserait l’ordre de ce que vous lisez. Les documents honnêtes n’ont presque jamais cela.",
        "page.endorsed": "Appuyé par, dans leurs propres termes (non vérifié)",
        "page.established": "Établi",
        "page.established.note": "Par autre chose que le document : des signatures et des registres.",
        "page.legal_name": "nom légal",
        "page.country": "pays",
        "field.shown.issuer_id": "connu comme",

        // Checks
        "page.checks.against": "Ce qui parle contre",
        "page.checks.open": "Ce qui n’a pas pu être vérifié",
        "page.checks.finding": "Mérite un regard, mais n’est pas décisif ici",
        "page.checks.passed": "Réussi",
        "page.checks.skipped": "Pas examiné, parce que la signature n’a pas tenu",
        "page.checks.notApplicable": "Sans objet",
        "page.check.evidence": "Ce qui a été examiné",
        "page.check.place": "Où dans le document",
        "page.check.code": "Code de la raison",
        "page.check.name": "Contrôle",

        // Many files
        "page.summary": "{count} fichiers, d’abord ceux qui demandent un regard",
        "page.column.verdict": "Verdict",
        "page.column.file": "Fichier",
        "page.column.claimed": "Elle déclare",
        "page.column.established": "Émetteur, tel qu’établi",
        "page.column.reason": "Pourquoi",
        "page.not_established": "non établi",
        "page.rest":
            "Les {count} fichiers à la fin du tableau n’ont pas leur propre fiche ici. Vérifiez l’un d’eux seul pour tout voir de lui.",

        // What was looked at
        "evidence.method": "clé",
        "evidence.profile": "sorte de document",
        "evidence.picture": "image",
        "evidence.finding": "remarque",
        "evidence.schema": "schéma",
        "evidence.others": "autres lieux",
        "evidence.issuer": "émetteur",
        "evidence.created": "signé",
        "evidence.from": "clé utilisée à partir du",
        "evidence.to": "clé utilisée jusqu’au",
        "evidence.registry": "registre",
        "evidence.number": "son numéro",
        "evidence.entry": "son entrée",
        "evidence.rung": "échelon de l’échelle de confiance",
        "evidence.stated": "déclaré dans le document",
        "evidence.since": "depuis",
        "evidence.list": "liste d’états",
        "evidence.dated": "daté",
        "evidence.mandatory": "des onze",
        "evidence.optional": "des cinq",
        "evidence.weak": "là, mais faible",
        "evidence.missing": "manque",
        "evidence.credits": "crédits",
        "evidence.hours": "heures",
        "evidence.validFrom": "en vigueur à partir du",
        "evidence.validUntil": "en vigueur jusqu’au",
        "evidence.subject": "appartient à",
        "evidence.presenter": "montré par",
        "evidence.address": "l’adresse de l’émetteur",
        "evidence.identifier": "numéro officiel",
        "evidence.awardPlace": "lieu de délivrance",
        "evidence.awardingBody": "organisme de délivrance",
        "evidence.activityStart": "début du cours",
        "evidence.activityEnd": "fin du cours",
        "evidence.award": "délivré",
        "evidence.sealed": "signé",
        "profile.ob3": "Open Badges 3.0",
        "profile.clr2": "Comprehensive Learner Record 2.0",
        "profile.vc": "attestation W3C",

        // A plan
        "page.plan.starts": "la délivrance commencerait",
        "page.plan.stops": "la délivrance ne commencerait pas",
        "page.plan.starts.meaning": "Rien ne s’y oppose. La même commande sans --dry-run signerait le lot.",
        "page.plan.stops.meaning": "Rien n’est signé avant que les problèmes ci-dessous soient résolus.",
        "page.plan.skips":
            "Avec --skip-bad-rows, les {rest} autres seraient délivrées, et {count} {count|ligne omise|lignes omises}.",
        "page.plan.preview": "L’une d’elles",
        "page.plan.preview.note":
            "Un aperçu de l’attestation du premier apprenant. Elle n’est pas signée et ne prouve rien.",
        "page.plan.meter": "Éléments de l’approche européenne",
        "page.plan.present": "là",
        "page.plan.weak": "là, mais faible",
        "page.plan.missing": "manque",
        "page.plan.optional_missing": "non déclaré, ce qui est permis",
        "page.plan.notApplicable": "déclaré sans objet",
        "page.plan.problems": "Problèmes",
        "page.plan.problems.none": "Aucun.",
        "page.plan.problems.skipped": "Problèmes dans des lignes qui sont omises",
        "page.plan.warnings": "À regarder avant de signer",
        "page.plan.notes": "Remarques",
        "page.plan.place": "Où",
        "page.plan.row": "Ligne",
        "page.plan.column": "Colonne",
        "page.plan.value": "Valeur",
        "page.plan.why": "Pourquoi",
        "page.plan.next": "Que faire",
        "page.plan.columns": "Ce pour quoi les colonnes sont prises",
        "page.plan.field": "Champ",
        "page.plan.how": "Comment on le sait",
        "page.plan.losses": "Ce qu’Open Badges 3.0 ne peut porter en entier",
        "page.plan.batch": "Le lot",
        "page.plan.more": "… et {count} de plus",
        "cli.report.written": "{file} est le rapport ; ouvrez-le dans un navigateur",
        "help.verify.out": "Avec --format html : le fichier à créer. Sans cela, la page va sur la sortie standard.",
        "help.issue.report":
            "Avec --dry-run : écrire le plan comme une page à lire dans un navigateur, par exemple plan.html.",
        "usage.out_without_html": "--out va avec --format html",
        "usage.report_without_dry_run": "--report va avec --dry-run",
    ]
}
