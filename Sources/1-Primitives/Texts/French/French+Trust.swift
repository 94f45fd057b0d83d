extension French {
    /// What is said about trust registries, and about who signed.
    static let trust: [String: String] = [
        // The registry as a whole
        "reason.registry.malformed":
            "Le registre de confiance ne peut pas être utilisé : quelque chose y enfreint les règles[ ({cause})].",
        "next.registry.malformed":
            "Demandez-en un correct à l’organisme qui le tient. Celui-ci trouve chaque problème avec « testamur trust check ».",
        "reason.registry.too_large": "Le registre de confiance est plus grand que ce qui est lu ici[ ({cause})].",
        "next.registry.too_large":
            "Assurez-vous que le fichier est bien le registre ; si c’est le cas, demandez à l’organisme qui le tient.",
        "reason.registry.version":
            "Le registre de confiance est écrit dans la version {version} de son format, que ce programme ne connaît pas.",
        "next.registry.version": "Installez une version plus récente de ce programme.",
        "reason.registry.unsigned": "Le registre de confiance n’est pas signé, n’importe qui a donc pu l’écrire.",
        "next.registry.unsigned":
            "Utilisez un registre signé. Si vous avez fait celui-ci vous-même, dites --trust-unsigned ; chaque rapport le mentionnera.",
        "reason.registry.signature":
            "La signature du registre de confiance ne tient pas[ ({cause})] : il a été changé après avoir été signé.",
        "next.registry.signature":
            "N’utilisez pas ce fichier. Procurez-vous de nouveau le registre auprès de l’organisme qui le tient.",
        "reason.registry.anchor":
            "Le registre de confiance est signé par une clé que vous n’avez pas nommée comme étant de confiance[ : {key}].",
        "next.registry.anchor":
            "Procurez-vous la clé de l’organisme qui tient le registre par une voie à laquelle vous faites confiance, comparez-la, et nommez-la avec --anchor.",
        "reason.registry.stale":
            "Le registre de confiance[ {registry}] est trop ancien pour qu’on s’y fie[ : il a expiré le {since}].",
        "next.registry.stale": "Procurez-vous le dernier registre auprès de l’organisme qui le tient.",
        "reason.registry.not_yet_valid": "Le registre de confiance[ {registry}] est daté dans le futur[ : {from}].",
        "next.registry.not_yet_valid":
            "Vérifiez l’horloge de cet ordinateur ; si elle est juste, demandez à l’organisme qui tient le registre.",
        "reason.registry.rollback":
            "Le registre de confiance {registry} a le numéro {number}, mais le numéro {seen} a déjà été vu avec un autre contenu : quelqu’un en remet peut-être un ancien ou un faux.",
        "next.registry.rollback": "Procurez-vous le dernier registre auprès de l’organisme qui le tient.",
        "reason.registry.disputed":
            "Deux registres donnés portent le nom {registry} et sont signés par des clés différentes ({anchor}, {other}) : n’importe qui peut écrire n’importe quel nom dans un registre, aucun des deux ne compte donc.",
        "next.registry.disputed":
            "N’indiquez avec --trust et --anchor que celui de l’organisme que vous voulez. S’il a changé de clé, retirez l’ancien fichier et l’ancienne clé.",
        "reason.registry.rollback_unchecked":
            "Rien n’est retenu des registres de confiance antérieurs, un ancien ne pourrait donc pas être remarqué.",
        "next.registry.rollback_unchecked": "Nommez avec --state un dossier où les derniers numéros sont retenus.",

        // What is wrong with an entry
        "reason.registry.missing": "« {member} » manque[ pour {value}].",
        "next.registry.missing": "Ajoutez-le ; docs/formats/trust-registry.md dit ce qui y a sa place.",
        "reason.registry.unknown_member": "« {member} » ne fait pas partie d’une entrée de registre à cet endroit.",
        "next.registry.unknown_member":
            "Corrigez son orthographe ou enlevez-le : ce qui n’est pas compris n’est pas laissé de côté.",
        "reason.registry.type":
            "[« {member} » est|Ceci est] une valeur de la mauvaise sorte[ ; ce doit être : {needed}].",
        "next.registry.type": "Écrivez-le comme le montre docs/formats/trust-registry.md.",
        "reason.registry.value": "« {member} » ne peut pas être[ « {value} »| écrit ainsi][ ; possible : {allowed}].",
        "next.registry.value": "Écrivez l’une des valeurs que nomme docs/formats/trust-registry.md.",
        "reason.registry.unseen":
            "« {member} » contient un caractère que personne ne voit ({character}) : on lirait un autre texte.",
        "next.registry.unseen": "Retirez-le, ou retapez le texte.",
        "reason.registry.date": "« {member} » n’est pas une date dans la forme stricte[ : « {value} »].",
        "next.registry.date": "Écrivez les jours comme 2026-02-28 et les instants comme 2026-02-28T09:30:00Z.",
        "reason.registry.period": "Une période se termine le {to}, avant de commencer le {from}.",
        "next.registry.period": "Corrigez les deux jours ; tous deux appartiennent à la période.",
        "reason.registry.key": "Une clé[ {key}] ne peut pas être utilisée[ ({cause})].",
        "next.registry.key":
            "Copiez de nouveau la clé auprès de son titulaire, sous forme Multikey ; elle commence par z6Mk.",
        "reason.registry.reference": "« {value} » est mentionné, mais ne fait pas partie de cette entrée.",
        "next.registry.reference": "Corrigez son orthographe, ou ajoutez ce qui est entendu.",
        "reason.registry.number_shared":
            "Le numéro « {value} » est à la fois celui de {entry} et celui de {other}.",
        "next.registry.number_shared":
            "Qui l’indique peut être l’un ou l’autre : retirez-le de l’entrée à laquelle il n’appartient pas, ou donnez aux deux des périodes qui ne se chevauchent pas. Le registre reste utilisable.",
        "reason.registry.name_shared":
            "« {value} » est le nom de {other} ; celui de {entry} est le même, ou lui ressemble, en même temps.",
        "next.registry.name_shared":
            "Si les deux sont un seul organisme, ne laissez qu’une entrée ; s’ils vont ensemble, dites-le par une relation ; sinon, assurez-vous que personne n’est entré sous le nom d’un autre. Un nom ne décide de rien : le registre reste utilisable.",
        "reason.registry.relation_unknown": "« {value} » n’est pas une entrée de ce registre.",
        "next.registry.relation_unknown":
            "Corrigez l’identifiant ou ajoutez cette entrée : d’ici là, la relation ou le mandat ne compte pas. Le registre reste utilisable.",
        "reason.registry.succession":
            "[Plus de {limit} organismes se succèdent à partir de « {value} » : ceux qui sont derrière ne sont pas regardés.|Les successions à partir de « {value} » y ramènent.]",
        "next.registry.succession":
            "Corrigez les relations succeeded_by et absorbed_by pour qu’elles finissent chez qui a les obligations aujourd’hui. Le registre reste utilisable.",
        "reason.registry.duplicate": "« {value} » est là deux fois pour la même période.",
        "next.registry.duplicate": "Enlevez l’un des deux, ou donnez-leur des périodes qui ne se recoupent pas.",

        // A listed key that does not count
        "reason.key.window":
            "La clé a été utilisée hors de la période pour laquelle le registre l’inscrit[ : avant le {from}][ : après le {to}].",
        "next.key.window": "Demandez à l’émetteur quelle clé valait quand il a signé.",
        "reason.key.compromised":
            "La clé {key} a pu être en d’autres mains depuis {since}, et rien d’autre que la date du signataire lui-même ne dit que ceci est plus ancien.",
        "next.key.compromised":
            "Ne vous y fiez pas. Demandez à l’émetteur une nouvelle copie, signée avec une clé sûre.",

        // Why the ladder ends
        "reason.ladder.no_registry":
            "Aucun registre de confiance n’est disponible, personne ne répond donc de la personne à qui appartient cette clé.",
        "next.ladder.no_registry":
            "Nommez un registre de confiance avec --trust, et la clé de l’organisme qui le tient avec --anchor.",
        "reason.ladder.no_domain":
            "La clé n’appartient à personne en particulier : aucun site n’est derrière elle, et aucun registre de confiance ne l’inscrit[ ({issuer})]. N’importe qui peut créer une telle clé et écrire n’importe quel nom à côté.",
        "next.ladder.no_domain":
            "Ne faites pas confiance au nom dans le document. Demandez à l’établissement lui-même, par une voie qui ne vient pas du document.",
        "reason.ladder.not_listed": "Aucun registre de confiance disponible n’inscrit {issuer}.",
        "next.ladder.not_listed":
            "Demandez à l’établissement lui-même s’il signe avec cette adresse, ou nommez avec --trust un registre qui l’inscrit.",
        "reason.ladder.key_not_listed":
            "Le registre de confiance connaît {name}, mais n’inscrit pas cette clé[ : {key}].",
        "next.ladder.key_not_listed":
            "Demandez à l’émetteur ; s’il a une nouvelle clé, elle doit être ajoutée au registre.",
        "reason.ladder.name_only":
            "Le document dit « {stated} ». Un établissement de ce nom est dans le registre de confiance, mais cette clé n’est pas l’une des siennes : seul le nom est le même.",
        "next.ladder.name_only":
            "Traitez-le comme s’il venait d’un inconnu. Demandez au véritable établissement, avec les coordonnées qui figurent sur son propre site.",
        "reason.ladder.identifier_missing":
            "Le document ne déclare aucun numéro officiel de l’organisme de délivrance, qui ne peut donc être rapproché de personne.",
        "next.ladder.identifier_missing":
            "Demandez à l’émetteur d’ajouter son numéro officiel, par exemple un numéro de TVA ou de registre.",
        "reason.ladder.identifier_differs":
            "Le numéro officiel de l’organisme de délivrance[ ({stated})] n’est pas l’un de ceux de {name}, qui a signé.",
        "next.ladder.identifier_differs": "Demandez à l’organisme de délivrance s’il a connaissance de ce document.",
        "reason.ladder.mandate_missing":
            "{name} est l’organisme de délivrance, mais le registre ne connaît pas de mandat pour {signer}, qui a signé.",
        "next.ladder.mandate_missing": "Demandez à {name} si {signer} signe pour son compte.",
        "reason.ladder.mandate_ended":
            "{signer} avait un mandat de {name} le jour de la délivrance, mais aucun registre n’en connaît pour le jour de la signature.",
        "next.ladder.mandate_ended": "Demandez à {name} si {signer} signe encore pour son compte.",
        "reason.ladder.award_date_missing": "Le document ne dit pas quel jour il a été délivré.",
        "next.ladder.award_date_missing":
            "Demandez le jour à l’émetteur ; sans lui, le registre ne peut pas être interrogé à ce sujet.",
        "reason.ladder.snapshot_older":
            "Le registre de confiance a été émis le {issued} et ne peut rien dire d’une délivrance du {day}.",
        "next.ladder.snapshot_older": "Procurez-vous le dernier registre auprès de l’organisme qui le tient.",
        "reason.ladder.accreditation_not_examined":
            "Savoir si une accréditation couvrait cette délivrance n’est pas examiné ici.",
        "next.ladder.accreditation_not_examined":
            "Si cela vous importe, cherchez l’organisme de délivrance dans le registre de son agence d’assurance qualité.",

        // What is remembered
        "reason.state.unsafe":
            "Ce que la vérification retient est gardé à un endroit où quelqu’un d’autre pourrait écrire : {file}. Qui écrit là décide quels registres sont crus et quelles anciennes listes sont remarquées.",
        "next.state.unsafe":
            "Faites-en le vôtre et fermez-le aux autres (chown, chmod go-w), ou nommez avec --state un dossier à vous.",
        "reason.state.malformed":
            "Le fichier qui retient les derniers registres et listes d’états ne peut pas être lu[ ({cause})].",
        "next.state.malformed":
            "Remettez-le depuis une sauvegarde. S’il n’y en a pas, retirez-le : dès lors, les numéros antérieurs sont oubliés.",
    ]
}
