extension Polish {
    /// What is said about asking servers for key documents and status lists.
    static let fetching: [String: String] = [
        "next.net.link": "Otwórz link w przeglądarce, zapisz plik i podaj go.",
        "reason.net.redirect":
            "Serwer {host} nie podaje dokumentu, lecz wskazuje dla niego inny adres[ (odpowiedź {status})], za którym się nie podąża.",
        "next.net.redirect":
            "Uzyskaj dokument od podmiotu wydającego i podaj go opcją --did-document lub --status; podmiot wydający powinien udostępniać go pod tym samym adresem.",
        "reason.net.timeout": "Serwer {host} nie odpowiedział na czas.",
        "next.net.timeout": "Spróbuj później albo podaj dokument opcją --did-document lub --status.",
        "reason.net.tls": "Serwer {host} nie wykazał, że jest serwerem o tej nazwie.",
        "next.net.tls":
            "Nie używaj tego, co przysyła. Sprawdź, czy zegar tego komputera jest dobrze ustawiony; we własnej sieci wskaż jej certyfikaty opcją --online-ca.",
        "reason.net.unavailable": "Nie udało się odpytać serwera {host}[: {what}][ {status}].",
        "next.net.unavailable":
            "Sprawdź, czy ten komputer ma połączenie z siecią, spróbuj później albo podaj dokument opcją --did-document lub --status.",
        "reason.net.content_type": "Serwer {host} przysłał dokument innego rodzaju[: {type}].",
        "next.net.content_type": "Zapytaj podmiot wydający; jego serwer powinien podawać, że dokument to JSON.",

        "help.verify.online":
            "Pyta serwer podmiotu wydającego o jego dokument z kluczami i o listy statusu, których nie ma pod ręką, jeśli rejestr wymienia ten podmiot. O nic więcej się nie pyta, a bez tej opcji o nic w ogóle.",
        "help.verify.online_allow":
            "Pozwala pytać ten host, choć leży we własnej sieci lub pod innym portem. Z =ADDRESS pyta się go pod tym adresem.",
        "help.verify.online_ca":
            "Certyfikaty (PEM), które ręczą za hosty z --online-allow, zamiast certyfikatów systemu.",
        "usage.online_at": "--online pyta o to, co obowiązuje teraz; nie można go użyć razem z --at",
        "usage.online_allow":
            "--online-allow to HOST, HOST:PORT lub HOST:PORT=ADDRESS:PORT, z nazwą hosta małymi literami: „{text}”",
        "usage.online_without": "--online-allow i --online-ca wymagają --online",
        "usage.online_ca_without": "--online-ca wymaga --online-allow",
        "report.asked": "Zapytano: {url}",
        "report.asked.received": "otrzymano",
    ]
}
