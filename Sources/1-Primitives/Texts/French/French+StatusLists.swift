extension French {
    /// What is said about status lists.
    static let statusLists: [String: String] = [
        // What the list says
        "reason.status.revoked": "L’émetteur a révoqué cette attestation.",
        "next.status.revoked":
            "Ne l’acceptez pas. Demandez à l’apprenant si l’émetteur en a délivré une nouvelle à sa place.",
        "reason.status.suspended": "L’émetteur a suspendu cette attestation pour le moment.",
        "next.status.suspended":
            "Ne vous y fiez pas maintenant. Demandez à l’émetteur, ou vérifiez de nouveau plus tard avec une liste d’états récente.",

        // An entry that is wrong in itself
        "reason.status.malformed":
            "L’attestation renvoie à une liste d’états d’une façon qui ne peut pas être lue[ : quelque chose ne va pas avec « {member} »].",
        "next.status.malformed": "Demandez à l’émetteur une attestation correcte.",
        "reason.status.index":
            "La place dans la liste d’états n’est pas écrite comme un nombre entier[ : « {index} »].",
        "next.status.index":
            "Demandez à l’émetteur une attestation correcte ; la place s’écrit comme un texte, par exemple \"94567\".",
        "reason.status.range":
            "L’attestation nomme la place {index} de la liste d’états, qui n’en a pas tant[ : seulement {count}, comptées à partir de 0].",
        "next.status.range": "Demandez à l’émetteur : l’attestation ou la liste est fausse.",
        "reason.status.purpose":
            "L’attestation attend une liste d’états sur « {purpose} », mais la liste porte sur « {stated} ».",
        "next.status.purpose": "Demandez à l’émetteur : l’attestation ou la liste est fausse.",
        "reason.status.list_length":
            "La liste d’états a {count} entrées, moins que les {minimum} qu’il faut pour que personne ne puisse deviner quelle attestation est consultée.",
        "next.status.list_length":
            "Demandez à l’émetteur de publier une liste plus longue, ou utilisez une politique qui en accepte de plus courtes si vous connaissez cet émetteur.",
        "reason.status.too_large":
            "La liste d’états se décompresse en plus que les {limit} permis : elle a pu être faite pour nuire.",
        "next.status.too_large": "Ne vous fiez pas à cette attestation ; parlez à l’émetteur de sa liste.",

        // A list that may not speak
        "reason.status.unavailable":
            "La liste d’états[ {list}] n’est pas disponible, on ne sait donc pas si l’attestation a été reprise.",
        "next.status.unavailable":
            "Téléchargez la liste à cette adresse, ou demandez-la à l’émetteur là où ce n’est pas une adresse web, et remettez-la avec --status ; --online la demande si un registre inscrit l’émetteur.",
        "reason.status.unsupported":
            "L’attestation a une sorte d’état qui n’est pas comprise ici[ : {type}][ : entrées de {statusSize} bits].",
        "next.status.unsupported": "Demandez à l’émetteur si l’attestation est encore bonne.",
        "reason.status.list_malformed":
            "Le document disponible n’est pas une liste d’états qui puisse être lue[ : quelque chose ne va pas avec « {member} »][ ({cause})].",
        "next.status.list_malformed": "Téléchargez de nouveau la liste ; si rien ne change, prévenez l’émetteur.",
        "reason.status.proof": "La signature de la liste d’états n’a pas pu être confirmée[ ({cause})].",
        "next.status.proof":
            "Téléchargez de nouveau la liste. Si la clé de son émetteur n’est pas connue ici, remettez le document de clés de l’émetteur ou un registre de confiance.",
        "reason.status.issuer":
            "La liste d’états parle pour quelqu’un d’autre[ : {issuer}][ ; elle est signée par {signer}].",
        "next.status.issuer":
            "Demandez à l’émetteur de l’attestation quelle liste est entendue. Un registre de confiance peut nommer qui publie des listes pour lui.",
        "reason.status.subject": "La liste d’états s’appelle {list}, et non {asked}.",
        "next.status.subject": "Téléchargez de nouveau la liste à l’adresse qui figure dans l’attestation.",
        "reason.status.encoding": "Le contenu de la liste d’états ne peut pas être décompressé[ ({cause})].",
        "next.status.encoding": "Téléchargez de nouveau la liste ; si rien ne change, prévenez l’émetteur.",
        "reason.status.stale": "La liste d’états est trop ancienne pour qu’on s’y fie[ : elle a expiré le {since}].",
        "next.status.stale": "Téléchargez de nouveau la liste et vérifiez encore une fois.",
        "reason.status.not_yet_valid": "La liste d’états est datée dans le futur[ : {from}].",
        "next.status.not_yet_valid": "Vérifiez l’horloge de cet ordinateur ; si elle est juste, prévenez l’émetteur.",
        "reason.status.rollback":
            "La liste d’états a été faite le {made}, mais une plus récente du {seen} a déjà été vue : quelqu’un cache peut-être une révocation.",
        "next.status.rollback": "Téléchargez de nouveau la liste à l’adresse qui figure dans l’attestation.",

        // Remarks
        "reason.status.short_list":
            "La liste d’états n’a que {count} entrées au lieu de {minimum} ; elle a été acceptée parce que la politique le permet.",
        "next.status.short_list": "Il n’y a rien à faire ; l’émetteur devrait publier des listes plus longues.",
        "reason.status.rollback_unchecked":
            "Rien n’est retenu des listes d’états antérieures, une ancienne ne pourrait donc pas être remarquée.",
        "next.status.rollback_unchecked": "Nommez avec --state un dossier où les dernières versions sont retenues.",
    ]
}
