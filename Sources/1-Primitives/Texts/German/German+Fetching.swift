extension German {
    /// What is said about asking servers for key documents and status lists.
    static let fetching: [String: String] = [
        "next.net.link": "Öffnen Sie den Link im Browser, speichern Sie die Datei, und nennen Sie diese.",
        "reason.net.redirect":
            "{host} gibt das Dokument nicht heraus, sondern nennt dafür eine andere Adresse[ (Antwort {status})], der nicht gefolgt wird.",
        "next.net.redirect":
            "Holen Sie das Dokument beim Aussteller, und übergeben Sie es mit --did-document oder --status; der Aussteller sollte es unter der Adresse selbst bereitstellen.",
        "reason.net.timeout": "{host} hat nicht rechtzeitig geantwortet.",
        "next.net.timeout":
            "Versuchen Sie es später noch einmal, oder übergeben Sie das Dokument mit --did-document oder --status.",
        "reason.net.tls": "{host} konnte nicht zeigen, dass es der Server dieses Namens ist.",
        "next.net.tls":
            "Verwenden Sie nicht, was er sendet. Sehen Sie nach, ob die Uhr dieses Rechners richtig geht; in einem eigenen Netz nennen Sie dessen Zertifikate mit --online-ca.",
        "reason.net.unavailable": "{host} konnte nicht gefragt werden[: {what}][ {status}].",
        "next.net.unavailable":
            "Sehen Sie nach, ob dieser Rechner ein Netz hat, versuchen Sie es später noch einmal, oder übergeben Sie das Dokument mit --did-document oder --status.",
        "reason.net.content_type": "{host} hat ein Dokument anderer Art gesendet[: {type}].",
        "next.net.content_type": "Fragen Sie den Aussteller; sein Server sollte sagen, dass das Dokument JSON ist.",

        "help.verify.online":
            "Den Server des Ausstellers nach dessen Schlüsseldokument und nach Statuslisten fragen, die nicht vorliegen, wenn ein Register den Aussteller aufführt. Nichts anderes wird gefragt, und ohne diese Angabe gar nichts.",
        "help.verify.online_allow":
            "Diesen Host fragen lassen, obwohl er in einem eigenen Netz oder an einem anderen Port liegt. Mit =ADDRESS wird er dort gefragt.",
        "help.verify.online_ca":
            "Zertifikate (PEM), die für die Hosts von --online-allow bürgen, anstelle derer des Systems.",
        "usage.online_at": "--online fragt nach dem, was jetzt gilt; es kann nicht mit --at verwendet werden",
        "usage.online_allow":
            "--online-allow ist HOST, HOST:PORT oder HOST:PORT=ADDRESS:PORT, mit einem Hostnamen in Kleinbuchstaben: „{text}“",
        "usage.online_without": "--online-allow und --online-ca brauchen --online",
        "usage.online_ca_without": "--online-ca braucht --online-allow",
        "report.asked": "Gefragt: {url}",
        "report.asked.received": "empfangen",
    ]
}
