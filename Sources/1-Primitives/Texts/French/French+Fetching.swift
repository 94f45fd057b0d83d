extension French {
    /// What is said about asking servers for key documents and status lists.
    static let fetching: [String: String] = [
        "next.net.link": "Ouvrez le lien dans un navigateur, enregistrez le fichier et nommez-le.",
        "reason.net.redirect":
            "{host} ne donne pas le document mais en nomme une autre adresse[ (réponse {status})], qui n’est pas suivie.",
        "next.net.redirect":
            "Procurez-vous le document auprès de l’émetteur et remettez-le avec --did-document ou --status ; l’émetteur devrait le servir à l’adresse elle-même.",
        "reason.net.timeout": "{host} n’a pas répondu à temps.",
        "next.net.timeout": "Réessayez plus tard, ou remettez le document avec --did-document ou --status.",
        "reason.net.tls": "{host} n’a pas pu montrer qu’il est le serveur de ce nom.",
        "next.net.tls":
            "N’utilisez pas ce qu’il envoie. Regardez si l’horloge de cette machine est juste ; dans un réseau à vous, nommez ses certificats avec --online-ca.",
        "reason.net.unavailable": "{host} n’a pas pu être interrogé[ : {what}][ {status}].",
        "next.net.unavailable":
            "Regardez si cette machine a un réseau, réessayez plus tard, ou remettez le document avec --did-document ou --status.",
        "reason.net.content_type": "{host} a envoyé un document d’une autre sorte[ : {type}].",
        "next.net.content_type": "Demandez à l’émetteur ; son serveur devrait dire que le document est du JSON.",

        "help.verify.online":
            "Interroger le serveur de l’émetteur sur son document de clés et sur les listes d’états qui ne sont pas disponibles, si un registre inscrit l’émetteur. Rien d’autre n’est demandé, et sans cette option rien du tout.",
        "help.verify.online_allow":
            "Permettre d’interroger cet hôte bien qu’il soit dans un réseau à vous ou à un autre port. Avec =ADDRESS, il est interrogé là.",
        "help.verify.online_ca":
            "Des certificats (PEM) qui répondent des hôtes de --online-allow, à la place de ceux du système.",
        "usage.online_at": "--online demande ce qui vaut maintenant ; il ne peut pas être utilisé avec --at",
        "usage.online_allow":
            "--online-allow est HOST, HOST:PORT ou HOST:PORT=ADDRESS:PORT, avec un nom d’hôte en minuscules : « {text} »",
        "usage.online_without": "--online-allow et --online-ca demandent --online",
        "usage.online_ca_without": "--online-ca demande --online-allow",
        "report.asked": "Interrogé : {url}",
        "report.asked.received": "reçu",
    ]
}
