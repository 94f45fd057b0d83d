extension French {
    /// What is said about how a credential is built, about files it refers to, and about its pictures.
    static let schema: [String: String] = [
        // Names of checks
        "check.format.schema": "Elle est construite comme le dit son format",
        "check.format.resources": "Les fichiers auxquels elle renvoie sont les bons",
        "check.content.images": "Ses images sont ce qu’elles sont dites être",

        // The whole credential
        "reason.schema.failed":
            "Elle n’est pas construite comme l’exige [{format}|son format][ : {member} manque ou est faux].",
        "next.schema.failed":
            "Demandez à l’émetteur une attestation corrigée. D’ici là, des programmes peuvent la lire de différentes façons.",
        "reason.schema.unavailable":
            "L’émetteur nomme des règles à lui pour sa construction, [{schema}, ]et celles-ci ne sont pas connues ici.",
        "next.schema.unavailable":
            "Les règles du format lui-même ont été appliquées. Demandez à l’émetteur si ses propres règles vous importent.",
        "reason.schema.mismatch": "Elle nomme les règles d’un autre format[, {found}], qu’elle ne peut pas satisfaire.",
        "next.schema.mismatch": "Demandez à l’émetteur de nommer les règles du format qui a été employé.",

        // One place
        "reason.schema.required": "[« {member} » manque|Quelque chose manque][ ; il y a « {found} » à la place].",
        "next.schema.required": "Demandez à l’émetteur de l’ajouter ; le format le demande.",
        "reason.schema.type": "Il y a [{found}|autre chose] là où il faudrait [{expected}|un autre type].",
        "next.schema.type": "Demandez à l’émetteur une attestation corrigée.",
        "reason.schema.value":
            "[« {found} » se trouve|Une valeur se trouve] là où il faudrait [{expected}|une autre valeur].",
        "next.schema.value":
            "Demandez à l’émetteur une attestation corrigée ; ses propres mots commencent par « ext: » là où ils sont permis.",
        "reason.schema.format": "[« {found} » n’est|Un texte n’est] pas écrit comme [{expected}|il doit l’être].",
        "next.schema.format": "Demandez à l’émetteur une attestation corrigée.",
        "reason.schema.cardinality":
            "Il y a [{found}|un autre nombre de valeurs] là où il faudrait [{expected}|un autre nombre].",
        "next.schema.cardinality":
            "Les personnes et la plupart des programmes la lisent malgré tout ; l’émetteur peut le corriger.",
        "reason.schema.unexpected": "[« {member} »|Un membre] n’a pas sa place dans [{expected}|cet objet].",
        "next.schema.unexpected": "Il n’en est pas tenu compte ici ; demandez à l’émetteur à quoi il sert.",

        // Files it refers to
        "reason.resource.digest":
            "Un fichier auquel elle renvoie[, {resource},] n’est pas celui qui était entendu : son contenu a changé.",
        "next.resource.digest": "Ne vous fiez pas à ce fichier ; demandez l’original à l’émetteur.",
        "reason.resource.unavailable":
            "Elle renvoie à un fichier[, {resource},] qui n’est pas disponible ; rien n’est cherché.",
        "next.resource.unavailable": "Procurez-vous le fichier auprès de l’émetteur si vous en avez besoin.",
        "reason.resource.unsupported":
            "Un fichier auquel elle renvoie[, {resource},] est fixé d’une façon[ ({function})] qui n’est pas calculée ici.",
        "next.resource.unsupported": "Un autre programme le peut peut-être ; tout le reste a été vérifié.",
        "reason.resource.malformed":
            "Elle renvoie à un fichier[, {resource},] sans dire correctement quels octets il a.",
        "next.resource.malformed": "Demandez à l’émetteur une attestation corrigée.",

        // Pictures
        "reason.image.media_type": "Une image est dite {declared}, mais c’est {real}.",
        "next.image.media_type": "Elle peut être montrée malgré tout ; l’émetteur peut le corriger.",
        "reason.image.unrecognised":
            "Ce qui devrait être une image[ ({declared})] n’est d’aucune des sortes connues ici.",
        "next.image.unrecognised": "Elle n’est pas montrée. Demandez à l’émetteur ce que c’est.",
        "reason.image.encoding": "Une image n’est pas écrite dans l’attestation comme elle doit l’être.",
        "next.image.encoding": "Certains programmes ne la montreront pas ; l’émetteur peut le corriger.",
        "reason.image.duplicate": "La même image y est une seconde fois.",
        "next.image.duplicate": "Rien n’y est faux ; elle est seulement plus grande que nécessaire.",
        "reason.image.share": "Les images en sont [{percent} %|la plus grande part].",
        "next.image.share": "Rien n’y est faux ; l’émetteur peut employer des images plus petites.",
    ]
}
