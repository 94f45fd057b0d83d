extension Polish {
    /// What is said to people who sign in.
    static let sessions: [String: String] = [
        "reason.session.ended": "Nikt nie jest tu już zalogowany.",
        "next.session.ended": "Zaloguj się ponownie. To, co zostało wcześniej potwierdzone, jest bezpieczne.",
        "reason.session.form_token": "Ten formularz należy do innej sesji.",
        "next.session.form_token": "Wczytaj stronę ponownie i wyślij formularz z niej.",
        "reason.session.foreign_origin": "Tego formularza nie wysłała strona tego serwera.",
        "next.session.foreign_origin":
            "Otwórz stronę tego serwera w przeglądarce i wyślij formularz z niej. Jeśli sam żadnego nie wysyłałeś, próbowała to zrobić inna strona: zamknij ją.",
        "reason.server.foreign_host": "Ten serwer nie jest znany pod tą nazwą.",
        "next.server.foreign_host":
            "Otwórz go pod adresem, który wypisał przy uruchomieniu, na przykład http://127.0.0.1:8088/.",
        "reason.signin.delayed":
            "Hasło było zbyt często błędne. Następna próba będzie liczona za {seconds} {seconds|sekundę|sekundy|sekund}.",
        "next.signin.delayed":
            "Odczekaj tyle, a potem wpisz je ponownie; zwróć uwagę na układ klawiatury i wielkie litery.",
    ]
}
