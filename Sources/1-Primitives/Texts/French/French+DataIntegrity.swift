extension French {
    /// What is said about proofs.
    static let dataIntegrity: [String: String] = [
        "reason.proof.missing": "Rien dans ce document ne prouve qui l’a fait : il n’y a pas de signature.",
        "next.proof.missing":
            "Demandez l’original signé. Une copie de son texte, si complète soit-elle, ne prouve rien.",
        "reason.proof.unsupported": "La signature est d’une sorte qui n’est pas vérifiée ici[ : {kind}].",
        "next.proof.unsupported":
            "Demandez à l’émetteur quel programme la vérifie, ou une copie avec une signature d’une autre sorte.",
        "reason.proof.malformed":
            "Il manque à la signature une partie dont elle a besoin, ou elle en a une qu’elle ne doit pas avoir sous cette forme[ : « {member} »].",
        "next.proof.malformed":
            "Redemandez le fichier d’origine ; s’il est identique, demandez-en un correct à l’émetteur.",
        "reason.proof.encoding": "La valeur de la signature n’est pas écrite comme l’est cette sorte de signature.",
        "next.proof.encoding": "Redemandez le fichier d’origine ; un caractère en a sans doute été changé ou perdu.",
        "reason.proof.purpose":
            "La signature a été faite pour un autre usage[ : « {found} » là où il faut « {needed} »].",
        "next.proof.purpose": "Ne vous y fiez pas. Demandez le document qui a été signé pour cet usage.",
        "reason.proof.context": "Le document nomme d’autres vocabulaires que ceux qui ont été signés.",
        "next.proof.context":
            "Redemandez le fichier d’origine ; la liste « @context » a été changée après la signature.",
        "reason.proof.time":
            "La signature est datée dans le futur, a expiré, ou n’est pas datée là où elle doit l’être[ : {time}].",
        "next.proof.time":
            "Vérifiez l’horloge de cet ordinateur ; si elle est juste, demandez à l’émetteur une nouvelle copie.",
        "reason.proof.signature":
            "La signature ne correspond pas : le document a été changé après avoir été signé, ou il a été signé avec une autre clé.",
        "next.proof.signature":
            "Ne vous fiez pas à ce fichier. Demandez l’original à l’apprenant, ou à l’émetteur de l’envoyer directement.",
        "reason.proof.set": "L’une de plusieurs signatures ne tient pas[ ({cause})].",
        "reason.proof.chain":
            "Une signature dit qu’elle en couvre une autre qui n’est pas là, ou qui la couvre à son tour[ : {proof}].",
        "next.proof.chain": "Demandez à l’émetteur le document avec toutes ses signatures.",
        "next.proof.set": "Demandez à l’émetteur pourquoi le document porte une signature qui ne correspond pas.",
        "reason.presentation.challenge":
            "Ceci a été montré en réponse à une autre demande : son défi n’est pas celui qui a été demandé.",
        "next.presentation.challenge":
            "Si c’est vous qui l’avez demandé, nommez votre défi avec --challenge ; sinon, demandez une présentation faite pour vous.",
        "reason.presentation.domain": "Ceci a été fait pour quelqu’un d’autre[ : pour « {found} »].",
        "next.presentation.domain":
            "Si c’est vous qui l’avez demandé, nommez votre domaine avec --domain ; sinon, demandez une présentation faite pour vous.",
    ]
}
