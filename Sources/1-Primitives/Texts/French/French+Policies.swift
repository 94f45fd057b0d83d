extension French {
    /// What `testamur policy` and the keeping of registries say.
    static let policies: [String: String] = [
        "help.policy": "Ce que demande verify : énumérer les politiques livrées, ou en expliquer une.",
        "help.policy.list": "Énumérer les politiques livrées.",
        "help.policy.explain": "Dire en mots d’après quoi une politique décide.",
        "help.policy.explain.discussion":
            "Une politique est un court fichier JSON. Prenez-en une livrée avec --json, changez-la, donnez-lui un nom et une version à vous, et utilisez-la avec verify --policy FILE.",
        "help.policy.name": "Le nom d’une politique livrée, ou un fichier de politique.",
        "help.policy.json": "Afficher plutôt la politique comme fichier.",
        "policy.version": "version {number}",
        "policy.always": "Décide dans toute politique :",
        "policy.added": "Décide parce que cette politique le demande :",
        "policy.nothing_added": "Cette politique ne demande rien au-delà.",
        "policy.ignored": "Ne décide pas ici, bien que ce soit le cas partout ailleurs :",
        "policy.findings": "Est signalé comme une constatation et ne décide pas :",
        "policy.looser": "Ce que la politique {policy} demande et celle-ci non :",
        "policy.looser.nothing": "Rien.",
        "policy.inline_contexts": "Un document peut définir des mots lui-même.",
        "policy.empty_presentations": "Une présentation sans aucune attestation est acceptée.",
        "policy.list_issuers": "Ceux-ci peuvent publier des listes d’état pour tout émetteur : {issuers}.",
        "help.language":
            "Dans quelle langue sont les phrases : en, de, fr, es, it, pl, el. Sans cela, celle du système.",
        "policy.settings": "Sa rigueur :",
        "policy.rung":
            "L’émetteur doit être à l’échelon {rung} de l’échelle de confiance, là où son inscription décide.",
        "policy.registries": "Seuls ces registres comptent : {ids}.",
        "policy.registry_age": "Un registre peut dater de {days} jours.",
        "policy.status_lists":
            "Une liste d’états sans terme propre peut dater de {days} jours, et a au moins {length} entrées.",
        "policy.clock": "Les horloges peuvent différer de {seconds} secondes.",
        "policy.elements": "L’attestation doit avoir : {elements}.",
        "policy.level": "L’attestation doit être du niveau {level} du cadre européen des certifications ou au-dessus.",
        "policy.grades": "La note doit être l’une de celles-ci : {grades}.",
        "report.passed":
            "{count} {count|contrôle réussi|contrôles réussis} ; vérifiez le fichier seul pour {count|le|les} voir.",
        "report.not_applicable": "{count} autres contrôles sont sans objet ; --format json les énumère.",

        // Keeping registries
        "help.trust.import": "Tirer des entrées pour trust build de ce que d’autres publient.",
        "help.trust.import.discussion":
            "Les entrées sont des faits à examiner, non de la confiance : rien ne compte avant que vous en ayez fait et signé un registre. Écrit un fichier avec toutes les entrées, et dit ce qui a été omis et pourquoi.",
        "help.trust.import.deqar":
            "Depuis les jeux de données de DEQAR (deqar-institutions.csv et deqar-reports.csv) : établissements, numéros, lieux, accréditations. DEQAR ne connaît pas de clés ; ajoutez-les aux entrées.",
        "help.trust.import.dcc": "Depuis un registre d’émetteurs du Digital Credentials Consortium (registry.json).",
        "help.trust.import.ebsi":
            "Depuis des enregistrements du registre des émetteurs de confiance d’EBSI, un fichier JSON par émetteur.",
        "help.trust.import.yaml":
            "Depuis du YAML écrit à la main : une entrée par fichier, ou une liste sous « issuers ».",
        "help.trust.import.institutions": "Le jeu de données des établissements.",
        "help.trust.import.reports": "Le jeu de données des rapports. Sans lui, aucune accréditation n’est connue.",
        "help.trust.import.country":
            "Seulement les établissements de ce pays, par exemple AT ; peut être donné plusieurs fois.",
        "help.trust.import.file": "Le fichier à lire.",
        "help.trust.import.from":
            "Le premier jour où les clés comptent ; les registres de DCC et d’EBSI n’en nomment aucun.",
        "help.trust.diff": "Dire ce qui a changé entre deux registres.",
        "help.trust.diff.discussion":
            "Les signatures ne sont pas vérifiées ici : c’est pour qui tient un registre, ou veut savoir ce qu’apporte une nouvelle édition. Se termine par 0 si rien n’a changé, 1 si quelque chose a changé.",
        "help.trust.diff.old": "Le registre antérieur.",
        "help.trust.diff.new": "Le registre postérieur.",
        "usage.trust_number": "Un registre demande --id et --number, ou --after avec l’édition précédente",
        "help.trust.after":
            "L’édition précédente : reprend son nom, augmente son numéro, et refuse si rien n’a changé.",
        "cli.trust.imported": "{count} {count|entrée|entrées} dans {file}.",
        "cli.trust.left_out": "{file} : {count} {count|omise|omises} : {why} ({count|ligne|lignes} {places})",
        "cli.trust.left_out.list":
            "{file} : {count} {count|omise|omises} : {why} ({count|position|positions} {places})",
        "cli.trust.no_column": "{file} n’a pas de colonne « {column} » : les entrées ignorent ce qu’elle dit.",
        "cli.trust.diff.same": "Aucune entrée n’a changé.",
        "cli.trust.diff.summary": "{added} ajoutées, {removed} retirées, {changed} changées.",
        "cli.trust.diff.registry": "{id} : numéro {old} → {new}, émis {from} → {to}",

        "reason.import.columns": "Le fichier n’a pas de colonne « {column} », qui est nécessaire.",
        "next.import.columns": "Utilisez le jeu de données tel qu’il est publié, avec sa première ligne.",
        "reason.import.syntax": "Le tableau ne peut pas être lu[ : ligne {line}].",
        "next.import.syntax":
            "Utilisez le fichier tel qu’il est publié : UTF-8, virgules, guillemets autour des textes avec virgules.",
        "reason.import.format": "Ceci n’est pas un fichier de la sorte demandée[ : {what}].",
        "next.import.format": "Comparez avec la description dans docs/formats/trust-registry.md.",
        "reason.import.empty": "Il ne contient rien qui puisse devenir une entrée.",
        "next.import.empty": "Regardez ce qui a été omis et pourquoi ; le pays est peut-être un autre.",
        "reason.registry.unchanged": "Rien n’a changé depuis l’édition précédente, il n’en faut donc pas de nouvelle.",
        "next.registry.unchanged":
            "Laissez --after de côté pour signer de nouveau les mêmes entrées, pour une autre période.",
    ]
}
