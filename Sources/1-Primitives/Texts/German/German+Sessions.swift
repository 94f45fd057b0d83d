extension German {
    /// What is said to people who sign in.
    static let sessions: [String: String] = [
        "reason.session.ended": "Hier ist niemand mehr angemeldet.",
        "next.session.ended": "Melden Sie sich wieder an. Was vorher bestätigt wurde, ist sicher.",
        "reason.session.form_token": "Dieses Formular gehört zu einer anderen Sitzung.",
        "next.session.form_token": "Laden Sie die Seite neu, und senden Sie das Formular von dort.",
        "reason.session.foreign_origin": "Dieses Formular wurde nicht von einer Seite dieses Servers gesendet.",
        "next.session.foreign_origin":
            "Öffnen Sie die Seite dieses Servers im Browser, und senden Sie das Formular von dort. Haben Sie selbst keines gesendet, hat es eine andere Seite versucht: Schließen Sie sie.",
        "reason.server.foreign_host": "Dieser Server ist unter diesem Namen nicht bekannt.",
        "next.server.foreign_host":
            "Öffnen Sie ihn unter der Adresse, die er beim Start ausgegeben hat, etwa http://127.0.0.1:8088/.",
        "reason.signin.delayed":
            "Die Passphrase war zu oft falsch. Der nächste Versuch zählt in {seconds} {seconds|Sekunde|Sekunden}.",
        "next.signin.delayed":
            "Warten Sie so lange, und geben Sie sie dann noch einmal ein; achten Sie auf Tastaturbelegung und Großbuchstaben.",
    ]
}
