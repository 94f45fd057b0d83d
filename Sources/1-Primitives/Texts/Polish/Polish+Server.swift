extension Polish {
    /// The pages of the server, and what it refuses.
    static let server: [String: String] = [
        // The page that asks for files
        "web.title": "Sprawdź poświadczenie",
        "web.heading": "Czy to poświadczenie jest autentyczne?",
        "web.lead":
            "Przekaż poświadczenie, które ktoś Ci przysłał, i przeczytaj, kto je wydał, komu, kiedy i gdzie oraz czy nadal jest dobre.",
        "web.language": "Język",
        "web.files": "Pliki",
        "web.files_hint":
            "Poświadczenia (JSON), odznaki (PNG, SVG), pliki PDF z poświadczeniem w środku albo plik ZIP z nimi.",
        "web.limit": "Liczba plików: najwyżej {files}, łącznie {size} MiB.",
        "web.drop": "Albo upuść pliki w dowolnym miejscu tej strony: zostaną od razu sprawdzone.",
        "web.paste": "Wklej tekst poświadczenia",
        "web.paste_label": "Tekst poświadczenia lub kodu QR",
        "web.pasted": "wklejony tekst",
        "web.camera": "Zeskanuj kod QR kamerą",
        "web.camera_picture": "Obraz z kamery",
        "web.camera_stop": "Zatrzymaj kamerę",
        "web.no_camera": "Nie można użyć kamery. Być może trzeba na to zezwolić w przeglądarce.",
        "web.remove": "Usuń",
        "web.too_many": "To więcej plików, niż sprawdza się naraz.",
        "web.too_large": "Te pliki są większe niż to, co sprawdza się naraz.",
        "web.nothing": "Wybierz najpierw plik albo wklej tekst.",
        "web.check": "Sprawdź",
        "web.busy": "Sprawdzanie…",
        "web.kept": "Co się dzieje z Twoimi plikami",
        "web.kept_nothing":
            "Są oceniane w pamięci tego serwera, a potem zapominane. Nic z nich nie jest przechowywane ani przekazywane dalej.",
        "web.kept_receipt": "Można zabrać podpisane pokwitowanie wyniku; tutaj nie zostaje żadna jego kopia.",
        "web.answers": "Trzy odpowiedzi",
        "web.basis": "Na czym opierają się odpowiedzi",
        "web.policy": "Ocena według polityki „{policy}”.",
        "web.elsewhere": "Podano adres pliku. Ta strona nie otwiera adresów: nikt nie dowie się, co sprawdzasz.",
        "web.elsewhere_next": "Otwórz adres samodzielnie, zapisz plik i wybierz go poniżej.",
        "web.no_registry":
            "Ten serwer nie zna żadnego rejestru podmiotów wydających: może stwierdzić, czy poświadczenie zmieniono, ale nie, kim jest podmiot wydający.",

        // The answer
        "web.another": "Sprawdź coś innego",
        "web.receipt": "Pobierz pokwitowanie",
        "web.print": "Drukuj",
        "web.refused": "To się nie udało",
        "web.made":
            "Utworzone przez program Testamur. Nic z tego, co się wysyła, nie jest przechowywane, a ta strona nie wczytuje niczego z innych miejsc.",

        // Refusals of requests
        "reason.server.not_found": "Pod tym adresem nic nie ma.",
        "next.server.not_found": "Zacznij od pierwszej strony.",
        "reason.server.method": "Ten adres nie odpowiada na {method}.",
        "next.server.method": "Użyj {allowed}.",
        "reason.server.too_large": "To, co wysłano, jest za duże (najwięcej bajtów: {limit}).",
        "next.server.too_large": "Wyślij mniej naraz albo użyj wiersza poleceń: testamur verify.",
        "reason.server.content_type": "Typ zawartości „{type}” nie jest tu odczytywany.",
        "next.server.content_type": "Wyślij {expected}.",
        "reason.server.encoding": "Skompresowane żądania nie są odczytywane.",
        "next.server.encoding": "Wyślij żądanie bez Content-Encoding.",
        "reason.server.busy": "W tej chwili jest więcej do zrobienia, niż da się wykonać.",
        "next.server.busy": "Spróbuj ponownie za kilka sekund.",
        "reason.server.too_many": "Zbyt wiele Twoich żądań jest obsługiwanych jednocześnie.",
        "next.server.too_many": "Poczekaj na odpowiedzi, zanim wyślesz następne.",
        "reason.server.bad_request": "Żądania nie udało się odczytać.",
        "next.server.bad_request": "Wyślij poprawnie zbudowane żądanie HTTP/1.1.",
        "reason.server.internal": "Na serwerze coś poszło nie tak.",
        "next.server.internal":
            "Spróbuj ponownie; jeśli to się powtórzy, przekaż osobom prowadzącym ten serwer, kiedy to było.",
        "reason.form.malformed": "Formularza nie udało się odczytać.",
        "next.form.malformed": "Wyślij go tak, jak robi to przeglądarka: multipart/form-data z separatorem (boundary).",
        "reason.form.too_many": "Formularz ma za wiele części (najwięcej: {limit}).",
        "next.form.too_many": "Wyślij mniej plików naraz albo jeden plik ZIP z nimi.",
        "reason.form.empty": "Nie wysłano niczego do sprawdzenia.",
        "next.form.empty": "Wybierz plik albo wklej tekst poświadczenia.",
        "reason.challenge.expired":
            "To wyzwanie już nie obowiązuje: ma ponad dziesięć minut albo serwer uruchomiono od tego czasu ponownie.",
        "next.challenge.expired": "Pobierz inne przez POST /challenges i poproś o prezentację przygotowaną dla niego.",
        "reason.presentation.replayed": "Prezentacja dla tego wyzwania została już przyjęta.",
        "next.presentation.replayed":
            "Nie polegaj na niej: może być kopią. Pobierz nowe wyzwanie i poproś o prezentację przygotowaną dla niego.",
        "reason.server.elsewhere": "Pod tym adresem nic tu nie opublikowano.",
        "next.server.elsewhere":
            "Otwórz adres samodzielnie, zapisz plik i sprawdź go na pierwszej stronie: ten serwer nie otwiera adresów.",
        "reason.api.member_missing": "W żądaniu brakuje pola „{member}”.",
        "next.api.member_missing": "Wyślij obiekt JSON z polem „{member}”.",
        "reason.api.member_type": "Pole „{member}” jest niewłaściwego rodzaju.",
        "next.api.member_type": "Wymagane jest: {expected}.",
        "reason.api.wrong_kind": "To, co wysłano, nie jest oczekiwanego rodzaju: {expected}.",
        "next.api.wrong_kind":
            "Prezentacje wysyła się pod /presentations/verify, poświadczenia pod /credentials/verify.",

        // Refusals of the program
        "reason.server.role": "Nie ma roli „{role}”.",
        "next.server.role": "Użyj jednej z tych: {roles}.",
        "reason.server.address": "„{host}” nie jest adresem tylko tego komputera.",
        "next.server.address":
            "Użyj 127.0.0.1 albo postaw przed serwerem proxy z TLS i powiedz o tym opcją --behind-proxy.",
        "reason.server.listen": "Nie można niczego udostępnić pod adresem {host}, na porcie {port}: {cause}.",
        "next.server.listen": "Wybierz inny port opcją --port; 0 oznacza dowolny wolny.",
        "reason.server.interop_address": "Polityka w3c-interop służy tylko do testów na tym komputerze.",
        "next.server.interop_address": "Udostępniaj ją pod 127.0.0.1 bez --behind-proxy.",
        "reason.server.setting": "Ustawienie „{name}” nie może mieć wartości „{value}”.",
        "next.server.setting": "Wymagane jest: {expected}.",
        "reason.server.file": "Nie można odczytać pliku {file}.",
        "next.server.file": "Sprawdź jego nazwę i to, czy wolno go czytać użytkownikowi, który uruchamia serwer.",
        "reason.server.missing": "Nie ma programu testamur-server ({file}).",
        "next.server.missing":
            "Zainstaluj go obok programu testamur albo wskaż go w TESTAMUR_SERVER ścieżką bezwzględną.",
        "reason.server.receipt_key": "Pokwitowania wymagają klucza i jego hasła.",
        "next.server.receipt_key": "Podaj --receipt-key razem z --receipt-passphrase-file lub --receipt-passphrase-fd.",

        // The program
        "server.ready": "działa pod adresem {address}",
        "server.reloaded": "odczytano ponownie rejestry, dokumenty z kluczami i listy statusu",
        "server.reload_failed": "ponowny odczyt nie powiódł się; zostaje to, co było",
        "help.serve": "Udostępnia stronę i interfejs dla programów.",
        "help.serve.discussion":
            "Uruchamia testamur-server z tymi samymi słowami. Rola verifier to strona, na której każdy może sprawdzać poświadczenia, oraz VC-API dla programów. Nic z tego, co się tam wysyła, nie jest przechowywane. Rola wallet to portfel jednej osoby jako strona, na jej własnym komputerze; rola issuer to stanowisko wydawania, to, co wystawca publikuje, oraz VC-API, które wystawia.",
        "help.serve.words": "To, co rozumie testamur-server; wymienia to --help.",
        "help.server": "Udostępnia stronę i interfejs dla programów.",
        "help.server.discussion":
            "Każda opcja może też stać w pliku (--config) albo w środowisku jako TESTAMUR_ i jej nazwa wielkimi literami, na przykład TESTAMUR_PORT. Opcje mają pierwszeństwo przed środowiskiem, a środowisko przed plikiem. SIGHUP odczytuje ponownie rejestry, dokumenty z kluczami i listy statusu; SIGTERM kończy działanie, gdy bieżące żądania otrzymają odpowiedź.",
        "help.server.role": "Co udostępniać: verifier, wallet, issuer.",
        "help.server.host": "Adres, na którym serwer nasłuchuje. Domyślnie: 127.0.0.1.",
        "help.server.port": "Port, na którym serwer nasłuchuje; 0 oznacza dowolny. Domyślnie: 8088.",
        "help.server.behind_proxy":
            "Przed serwerem stoi proxy: wolno nasłuchiwać na innych adresach, a klientowi podanemu w X-Forwarded-For daje się wiarę.",
        "help.server.config": "Plik JSON z tymi ustawieniami.",
        "help.server.trust": "Rejestr podmiotów wydających. Można podać kilka razy.",
        "help.server.anchor": "Klucz, którym podpisano rejestry, w postaci Multikey. Można podać kilka razy.",
        "help.server.trust_unsigned": "Daje wiarę rejestrom, których nikt nie podpisał. Mówi o tym każdy raport.",
        "help.server.did_document": "Dokument z kluczami podmiotu wydającego albo folder takich dokumentów.",
        "help.server.status": "Lista statusu albo folder takich list.",
        "help.server.policy": "Polityka: employer albo inna nazwa lub plik. Domyślnie: employer.",
        "help.server.receipt_key": "Klucz, którym podpisuje się pokwitowania. Bez niego ich nie ma.",
        "help.server.receipt_passphrase_file": "Plik z hasłem tego klucza.",
        "help.server.receipt_passphrase_fd": "Deskryptor z hasłem tego klucza.",
        "help.server.largest": "Ile MiB najwyżej wysyła się naraz. Domyślnie: 32.",
        "help.server.reload": "Po ilu minutach pliki odczytuje się ponownie; 0 oznacza nigdy. Domyślnie: 5.",
        "help.server.log_level": "Ile się protokołuje: error, warning, notice, info, debug. Domyślnie: notice.",
    ]
}
