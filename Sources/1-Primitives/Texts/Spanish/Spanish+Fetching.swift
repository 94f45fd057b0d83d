extension Spanish {
    /// What is said about asking servers for key documents and status lists.
    static let fetching: [String: String] = [
        "next.net.link": "Abra el enlace en un navegador, guarde el archivo e indíquelo.",
        "reason.net.redirect":
            "{host} no da el documento, sino que nombra otra dirección para él[ (respuesta {status})], que no se sigue.",
        "next.net.redirect":
            "Obtenga el documento de la entidad emisora y apórtelo con --did-document o --status; la entidad emisora debería servirlo en la dirección misma.",
        "reason.net.timeout": "{host} no respondió a tiempo.",
        "next.net.timeout": "Inténtelo de nuevo más tarde, o aporte el documento con --did-document o --status.",
        "reason.net.tls": "{host} no pudo demostrar que es el servidor de ese nombre.",
        "next.net.tls":
            "No use lo que envía. Mire si el reloj de este equipo está bien; en una red propia, indique sus certificados con --online-ca.",
        "reason.net.unavailable": "No se pudo consultar a {host}[: {what}][ {status}].",
        "next.net.unavailable":
            "Mire si este equipo tiene red, inténtelo de nuevo más tarde, o aporte el documento con --did-document o --status.",
        "reason.net.content_type": "{host} envió un documento de otro tipo[: {type}].",
        "next.net.content_type": "Pregunte a la entidad emisora; su servidor debería decir que el documento es JSON.",

        "help.verify.online":
            "Pide al servidor de la entidad emisora su documento de claves y las listas de estados que no están disponibles, si la entidad emisora figura en un registro. No se pregunta nada más, y sin esta opción no se pregunta nada en absoluto.",
        "help.verify.online_allow":
            "Permite preguntar a este servidor aunque esté en una red propia o en otro puerto. Con =DIRECCIÓN se le pregunta allí.",
        "help.verify.online_ca":
            "Certificados (PEM) que responden de los servidores de --online-allow, en lugar de los del sistema.",
        "usage.online_at": "--online pregunta por lo que vale ahora; no puede usarse con --at",
        "usage.online_allow":
            "--online-allow es SERVIDOR, SERVIDOR:PUERTO o SERVIDOR:PUERTO=DIRECCIÓN:PUERTO, con el nombre del servidor en minúsculas: «{text}»",
        "usage.online_without": "--online-allow y --online-ca necesitan --online",
        "usage.online_ca_without": "--online-ca necesita --online-allow",
        "report.asked": "Consultado: {url}",
        "report.asked.received": "recibido",
    ]
}
