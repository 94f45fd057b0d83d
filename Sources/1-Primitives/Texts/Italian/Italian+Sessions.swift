extension Italian {
    /// What is said to people who sign in.
    static let sessions: [String: String] = [
        "reason.session.ended": "Qui non c’è più nessuno che abbia effettuato l’accesso.",
        "next.session.ended": "Accedere di nuovo. Ciò che era stato confermato prima è al sicuro.",
        "reason.session.form_token": "Questo modulo appartiene a un’altra sessione.",
        "next.session.form_token": "Ricaricare la pagina e inviare il modulo da lì.",
        "reason.session.foreign_origin": "Questo modulo non è stato inviato da una pagina di questo server.",
        "next.session.foreign_origin":
            "Aprire la pagina di questo server nel browser e inviare il modulo da lì. Se non ne è stato inviato nessuno, ci ha provato un’altra pagina: chiuderla.",
        "reason.server.foreign_host": "Questo server non è noto con quel nome.",
        "next.server.foreign_host":
            "Aprirlo all’indirizzo che ha mostrato all’avvio, per esempio http://127.0.0.1:8088/.",
        "reason.signin.delayed":
            "La frase segreta è stata sbagliata troppe volte. Il prossimo tentativo conterà tra {seconds} {seconds|secondo|secondi}.",
        "next.signin.delayed":
            "Attendere questo tempo, poi digitarla di nuovo; fare attenzione alla disposizione della tastiera e alle maiuscole.",
    ]
}
