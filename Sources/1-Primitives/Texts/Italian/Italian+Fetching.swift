extension Italian {
    /// What is said about asking servers for key documents and status lists.
    static let fetching: [String: String] = [
        "next.net.link": "Aprire il link in un browser, salvare il file e indicarlo.",
        "reason.net.redirect":
            "{host} non fornisce il documento ma indica per esso un altro indirizzo[ (risposta {status})], che non viene seguito.",
        "next.net.redirect":
            "Procurarsi il documento dall’emittente e fornirlo con --did-document o --status; l’emittente dovrebbe renderlo disponibile all’indirizzo stesso.",
        "reason.net.timeout": "{host} non ha risposto in tempo.",
        "next.net.timeout": "Riprovare più tardi, o fornire il documento con --did-document o --status.",
        "reason.net.tls": "{host} non ha potuto dimostrare di essere il server con quel nome.",
        "next.net.tls":
            "Non usare ciò che invia. Guardare se l’orologio di questo computer è giusto; in una rete propria, indicarne i certificati con --online-ca.",
        "reason.net.unavailable": "Non è stato possibile interrogare {host}[: {what}][ {status}].",
        "next.net.unavailable":
            "Guardare se questo computer ha una rete, riprovare più tardi, o fornire il documento con --did-document o --status.",
        "reason.net.content_type": "{host} ha inviato un documento di altro tipo[: {type}].",
        "next.net.content_type": "Chiedere all’emittente; il suo server dovrebbe dire che il documento è JSON.",

        "help.verify.online":
            "Chiede al server dell’emittente il suo documento delle chiavi e le liste di stato non disponibili, se un registro elenca l’emittente. Non viene chiesto altro, e senza questa opzione nulla del tutto.",
        "help.verify.online_allow":
            "Permette di interrogare questo server anche se si trova in una rete propria o su un’altra porta. Con =INDIRIZZO viene interrogato lì.",
        "help.verify.online_ca":
            "Certificati (PEM) che garantiscono per i server di --online-allow, al posto di quelli del sistema.",
        "usage.online_at": "--online chiede ciò che vale ora; non può essere usato con --at",
        "usage.online_allow":
            "--online-allow è SERVER, SERVER:PORTA o SERVER:PORTA=INDIRIZZO:PORTA, con il nome del server in lettere minuscole: «{text}»",
        "usage.online_without": "--online-allow e --online-ca richiedono --online",
        "usage.online_ca_without": "--online-ca richiede --online-allow",
        "report.asked": "Interrogato: {url}",
        "report.asked.received": "ricevuto",
    ]
}
