extension French {
    /// What is said about checks, verdicts and reports.
    static let verification: [String: String] = [
        // The word
        "verdict.valid": "valide",
        "verdict.invalid": "invalide",
        "verdict.unknown": "vérification impossible",
        "verdict.partial": "partiel : seuls certains contrôles ont été faits",
        "outcome.passed": "réussi",
        "outcome.failed": "échoué",
        "outcome.unknown": "non connu",
        "outcome.notApplicable": "sans objet",

        // Names of checks
        "check.presentation": "Le fichier est une présentation",
        "check.format.recognised": "Le fichier est une attestation",
        "check.format.terms": "Chaque mot y a un sens qui a été signé",
        "check.proof.present": "Elle est signée",
        "check.proof.signature": "La signature correspond",
        "check.proof.key_window": "La clé était en usage quand la signature a été faite",
        "check.issuer.key_binding": "La clé appartient à l’émetteur nommé",
        "check.issuer.registered": "L’émetteur est dans un registre auquel vous faites confiance",
        "check.issuer.legal_identifier": "Les numéros officiels de l’émetteur concordent",
        "check.issuer.not_compromised": "La clé n’a pas été volée",
        "check.date.order": "Les dates sont dans l’ordre",
        "check.date.future": "Aucune date n’est dans le futur",
        "check.date.validity": "Elle est en vigueur aujourd’hui",
        "check.place.issuer_country": "Le pays de l’émetteur concorde",
        "check.place.awarding_country": "Le lieu de délivrance concorde",
        "check.status.revocation": "Elle n’a pas été révoquée",
        "check.status.suspension": "Elle n’est pas suspendue",
        "check.status.freshness": "La liste d’états est récente",
        "check.holder.binding": "La personne qui l’a montrée en est titulaire",
        "check.holder.name": "Elle nomme une personne candidate",
        "check.holder.same_person": "Toutes les attestations remises ensemble sont d’une même personne",
        "check.content.complete": "Les onze éléments de l’approche européenne sont tous là",
        "check.content.vocabulary": "Ses termes viennent des listes européennes",
        "check.content.workload": "Heures et crédits vont ensemble",

        // The rungs of the trust ladder
        "rung.0": "Signée par quelqu’un qu’aucun registre ne nomme.",
        "rung.1": "Signée par celui qui contrôle {issuer} ; aucun registre ne dit qui c’est.",
        "rung.2": "Signée par {name}[, {country}].",
        "rung.3": "{name} est l’organisme de délivrance, ou agit sous son mandat.",
        "rung.4": "[Le registre {registry}|Un registre] inscrit {name}[ ({country})] et confirme son numéro officiel.",

        // The bytes
        "reason.format.unrecognised":
            "[Ceci est {kind}, qui ne peut pas être vérifié ici|Ce fichier n’est d’aucune sorte connue ici].",
        "next.format.unrecognised":
            "Demandez l’attestation elle-même : un fichier .json, ou le badge sous la forme de l’image PNG ou SVG que l’émetteur a faite. Une impression ou un scan ne prouve rien.",
        "file_kind.empty": "un fichier vide",
        "file_kind.pdf": "un document PDF",
        "file_kind.zip": "une archive (ZIP, ou un document d’un logiciel de bureautique)",
        "file_kind.jpeg": "une image JPEG",
        "file_kind.gif": "une image GIF",
        "file_kind.markup": "une page web",
        "file_kind.token": "un jeton signé (JWT)",
        "file_kind.xml": "un document XML, peut-être d’Europass",
        "file_kind.jades": "un document entouré d’une signature (JAdES), comme en fait Europass",
        "file_kind.sealed": "un fichier scellé pour un seul destinataire",
        "file_kind.mail": "un courriel",
        "file_kind.program": "un programme et non un document",
        "file_kind.address": "une adresse à la place d’une attestation",
        "file_kind.presentation": "une présentation à l’intérieur d’une autre",
        "file_kind.next.address":
            "Demandez l’attestation elle-même sous forme de fichier : rien n’est récupéré à une adresse que quelqu’un a envoyée.",
        "file_kind.next.presentation":
            "Demandez à l’apprenant de montrer les attestations elles-mêmes dans une seule présentation.",
        "file_kind.next.token":
            "Il peut être authentique : vérifiez-le avec ce que l’émetteur indique pour cela, ou demandez l’attestation sous forme de fichier Open Badge 3.0 (.json).",
        "file_kind.next.jades":
            "Il peut être authentique : vérifiez-le sur le site d’Europass, ou demandez l’attestation sous forme de fichier Open Badge 3.0 (.json).",
        "file_kind.next.sealed":
            "Ouvrez-le d’abord, avec la phrase secrète ou la clé pour laquelle il a été scellé : testamur open FILE --out FOLDER. Vérifiez ensuite ce qu’il contenait.",
        "file_kind.next.mail": "Enregistrez la pièce jointe comme fichier, et vérifiez celui-ci.",
        "file_kind.next.program":
            "Ne l’ouvrez pas. Aucune attestation n’est un programme : demandez à qui l’a envoyé ce que c’est.",
        "reason.format.no_credential": "[Ceci est {kind}|Ceci est du JSON], mais il ne contient aucune attestation.",
        "next.format.no_credential":
            "Demandez l’attestation elle-même ; ceci peut être une liste, une clé, un fichier de réglages ou un document sans l’attestation à l’intérieur.",
        "reason.context.not_trusted":
            "Le document définit ses propres mots, si bien qu’il pourrait vouloir dire autre chose qu’il n’y paraît.",
        "next.context.not_trusted":
            "Demandez à l’émetteur une attestation qui n’emploie que des vocabulaires publiés ; une politique peut en permettre d’autres.",
        "reason.context.missing": "Le document ne dit pas de quel vocabulaire viennent ses mots.",
        "next.context.missing": "Demandez le fichier d’origine ; l’indication « @context » manque.",
        "reason.context.order":
            "Le premier vocabulaire nommé n’est pas celui des attestations du W3C, si bien que les mots pourraient vouloir dire n’importe quoi.",
        "next.context.order":
            "Demandez à l’émetteur un document dont « @context » commence par https://www.w3.org/ns/credentials/v2.",
        "reason.presentation.unsigned":
            "Personne n’a signé pour montrer que l’attestation est la sienne : l’expéditeur a pu la copier.",
        "next.presentation.unsigned":
            "Demandez à l’apprenant de la montrer depuis son portefeuille, pour votre défi et votre domaine.",
        "reason.presentation.empty": "Rien n’est montré : la présentation ne contient aucune attestation.",
        "next.presentation.empty": "Demandez une présentation qui contient l’attestation.",

        // The issuer
        "reason.issuer.malformed": "Le document ne nomme pas un émetteur par un identifiant.",
        "next.issuer.malformed": "Demandez à l’émetteur un document qui le nomme par un identifiant.",
        "reason.issuer.key_binding":
            "Elle a été signée par quelqu’un d’autre que celui qu’elle nomme : la clé appartient à {controller}, et non à {issuer}.",
        "next.issuer.key_binding": "Ne vous y fiez pas. Demandez à l’émetteur nommé s’il a délivré ceci.",
        "reason.issuer.untrusted": "Aucun registre disponible ne dit qui est l’émetteur.",
        "next.issuer.untrusted":
            "Nommez avec --trust un registre auquel vous faites confiance, et avec --anchor la clé qui l’a signé. Sans registre, demandez à l’établissement, à une adresse que vous avez cherchée vous-même, si la clé est la sienne.",
        "reason.issuer.not_listed":
            "Aucun registre que vous avez nommé ne connaît la clé de cet émetteur[ : {issuer}].",
        "next.issuer.not_listed":
            "Demandez à l’établissement, par une adresse que vous avez cherchée vous-même, si cette clé est la sienne ; ou nommez un autre registre avec --trust.",
        "reason.issuer.name_only":
            "Le document appelle son émetteur « {stated} ». Un établissement inscrit porte ce nom, mais ceci n’a été signé avec aucune de ses clés : n’importe qui peut écrire un nom.",
        "next.issuer.name_only":
            "Tenez-la pour un faux possible tant que {name} ne l’a pas confirmée ; demandez-le là-bas, à une adresse que vous avez cherchée vous-même.",
        "reason.issuer.rung_too_low":
            "Le registre connaît l’émetteur, mais votre politique demande davantage : l’échelon {needed} de l’échelle de confiance, alors que celui-ci est l’échelon {rung}.",
        "next.issuer.rung_too_low": "Voyez ce qui manque ({next}), ou choisissez une autre politique.",
        "reason.issuer.identifier_mismatch":
            "Le document déclare un autre numéro officiel que celui du registre pour cet émetteur : {stated}, et non {listed}.",
        "next.issuer.identifier_mismatch": "Demandez à l’établissement quel numéro est le bon, et gardez la réponse.",
        "reason.issuer.identifier_missing":
            "[Le numéro « {number} » est celui de {owner} ; l’entrée de qui a signé ne l’a pas.|Aucun registre disponible ne connaît le numéro « {number} », et l’entrée de qui a signé n’en a aucun de ce type.|Aucun numéro officiel de l’émetteur ne figure à la fois dans le document et dans un registre.]",
        "next.issuer.identifier_missing":
            "[Demandez à {owner} si cette délivrance y est connue.|Cherchez à qui est le numéro « {number} » dans le registre officiel qui l’attribue, ou demandez à l’établissement.|Rien à faire si le registre connaît la clé ; sinon, demandez le numéro officiel.]",

        // Time
        "reason.time.inverted": "Elle se termine avant de commencer.",
        "next.time.inverted": "Demandez à l’émetteur un document correct.",
        "reason.time.expired": "Elle a expiré[ le {until}].",
        "next.time.expired":
            "Demandez à l’apprenant une copie renouvelée ; la délivrance elle-même peut encore valoir.",
        "reason.time.not_yet_valid": "Elle n’est pas encore en vigueur[ : seulement à partir du {from}].",
        "next.time.not_yet_valid": "Attendez jusque-là, ou vérifiez l’horloge de cet ordinateur.",
        "reason.time.no_offset": "Une heure ne dit pas dans quel fuseau elle s’entend ; elle a été lue comme UTC.",
        "next.time.no_offset": "N’oubliez pas qu’elle peut être décalée de quelques heures.",
        "reason.date.order": "Les dates ne peuvent pas toutes être justes : {first} vient avant {second}.",
        "next.date.order": "Demandez à l’émetteur quelle date est la bonne.",
        "reason.date.future": "La date d’une chose qui a eu lieu est dans le futur : {date}.",
        "next.date.future": "Vérifiez l’horloge de cet ordinateur ; si elle est juste, demandez à l’émetteur.",
        "reason.date.unknown": "Elle déclare moins de deux dates, il n’y a donc rien à comparer.",
        "next.date.unknown": "Rien à faire ; là où les dates importent, demandez-les à l’émetteur.",

        // Place
        "reason.place.conflict": "Tous ne nomment pas le même pays : {countries}[. {odd} est seul].",
        "next.place.conflict":
            "Demandez à l’établissement s’il délivre dans un autre pays que le sien, et à quel titre.",
        "reason.place.single_source": "Une seule source nomme un pays, il n’y a donc rien à quoi le comparer.",
        "next.place.single_source": "Rien à faire ; là où le lieu importe, demandez à l’établissement.",

        // The holder
        "reason.holder.mismatch":
            "[Des clés de plusieurs personnes l’ont signée ({presenters}), donc nul ne peut dire qui la montre.|Elle a été montrée par quelqu’un d’autre que son titulaire : une autre clé a signé la présentation.]",
        "next.holder.mismatch":
            "Demandez à l’apprenant de la montrer depuis le portefeuille qui contient la clé nommée dans l’attestation.",
        "reason.holder.unbound":
            "L’attestation ne nomme aucune clé de l’apprenant, donc personne ne peut prouver qu’elle est la sienne.",
        "next.holder.unbound":
            "[Partagez {record} comme fichier chiffré ou PDF ; ou créez une clé (testamur wallet key) et demandez à l’émetteur une copie liée à celle-ci.|Comparez le nom avec un autre document ; ou demandez à l’émetteur une copie liée à la clé de l’apprenant.]",

        // The content
        "reason.content.incomplete": "Tout ce que demande l’approche européenne n’y est pas. Il manque : {elements}.",
        "next.content.incomplete":
            "Un Open Badge n’a pas à les avoir tous. Demandez à l’émetteur ce qu’il faut pour votre décision.",
        "reason.workload.partial":
            "Des heures ou des crédits sont déclarés, pas les deux, il n’y a donc rien à comparer.",
        "next.workload.partial": "Rien à faire ; là où l’effort importe, demandez à l’émetteur.",

        // The judging itself
        "reason.check.skipped":
            "Pas examiné, parce que la signature n’a pas tenu : ce que dit un document falsifié ne prouve rien.",
        "next.check.skipped": "Réglez d’abord la question de la signature.",
        "reason.internal.error": "Quelque chose s’est mal passé à l’intérieur de ce programme.",
        "next.internal.error": "Veuillez le signaler, avec le fichier si vous pouvez le transmettre.",

        // Policies
        "reason.policy.malformed":
            "Le fichier de politique n’en est pas un : une indication est inconnue, manque ou est hors de ses limites.",
        "next.policy.malformed": "Comparez-le avec ceux qui sont livrés dans Sources/5-Work/Verification/Policies.",
        "reason.policy.needs_registered":
            "« {member} » dit ce qu’un registre doit apporter, mais issuer.registered ne décide pas selon cette politique : cela ne changerait rien.",
        "next.policy.needs_registered": "Ajoutez issuer.registered à decides, ou enlevez {member}.",
        "reason.policy.name_taken":
            "Une politique nommée « {name} » est livrée avec le programme, et ce fichier dit autre chose.",
        "next.policy.name_taken": "Donnez-lui un nom à elle ; testamur policy explain montre ce que dit l’autre.",
        "reason.policy.unknown_check": "La politique nomme un contrôle qui n’existe pas : {check}.",
        "next.policy.unknown_check": "Écrivez son nom comme le fait le rapport, par exemple status.revocation.",
    ]
}
