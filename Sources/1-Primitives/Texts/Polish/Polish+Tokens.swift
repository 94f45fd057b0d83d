/// Keys in tokens: smart cards, hardware modules, and programs that behave like them.
extension Polish {
    static let tokens: [String: String] = [
        "help.token.new": "Klucz w tokenie PKCS #11 zamiast pliku: pkcs11:token=…;object=…?module-path=/…/module.so",
        "help.to_file": "Opuszcza token: nowy klucz trafia do pliku chronionego hasłem.",
        "help.pin_file": "Odczytuje PIN tokena z pierwszego wiersza tego pliku.",
        "help.pin_fd": "Odczytuje PIN tokena z tego otwartego deskryptora.",
        "cli.pin": "PIN tokena {token}:",
        "cli.token.extractable":
            "Token wydałby ten klucz prywatny. Poproś tego, kto nim zarządza, o utworzenie klucza, którego nie da się odczytać.",
        "cli.token.old_key":
            "Stary klucz jest nadal w swoim tokenie: {token}. Poproś o usunięcie go stamtąd, gdy wszystko działa z nowym.",
        "cli.token.rotated": "Kluczem jest teraz {method}. To, co podpisano kluczem {old}, pozostaje ważne.",
        "usage.key_or_token": "podaj, który klucz podpisuje: --key FILE albo --token NAME",
        "usage.token_or_out": "podaj, dokąd trafia klucz: --out FILE albo --token NAME",
        "usage.token_type": "klucz w tokenie to Ed25519, więc pomiń --type i --key-type",
        "usage.rotate_place":
            "klucz tego obszaru roboczego jest w tokenie; podaj, gdzie jest nowy: --token NAME albo --to-file",

        "reason.token.uri": "To nie jest nazwa klucza w tokenie: {part} – brak, nieznane lub źle zapisane.",
        "next.token.uri":
            "Zapisz ją jako pkcs11:token=LABEL;object=KEY?module-path=/path/of/module.so, z %20 zamiast odstępu.",
        "reason.token.pin_in_name": "PIN nie należy do nazwy klucza: inni mogliby go tam przeczytać.",
        "next.token.pin_in_name": "Pomiń go. Program o niego pyta albo odczytuje go opcją --pin-file lub --pin-fd.",
        "reason.token.module": "Modułu tokena nie można użyć[: {system}].",
        "next.token.module":
            "Sprawdź module-path: to biblioteka PKCS #11 dostarczona z tokenem, plik kończący się na .so.",
        "reason.token.not_found": "Nie ma tokena o nazwie {token}.",
        "next.token.not_found":
            "Włóż go albo sprawdź jego etykietę: to, co jest, pokazuje pkcs11-tool --list-slots lub softhsm2-util --show-slots.",
        "reason.token.ambiguous": "Tę nazwę ma kilka tokenów lub kluczy.",
        "next.token.ambiguous": "Dodaj serial= dla tokena albo id= dla klucza.",
        "reason.token.pin": "PIN jest błędny.",
        "next.token.pin": "Spróbuj ponownie z rozwagą: po kilku błędnych próbach token się blokuje.",
        "reason.token.pin_last_try": "PIN jest błędny, a następny błędny zablokuje token.",
        "next.token.pin_last_try":
            "Upewnij się co do PIN, zanim spróbujesz ponownie; zapytaj tego, kto zarządza tokenem.",
        "reason.token.locked": "PIN tego tokena jest zablokowany, wygasł albo nigdy go nie ustawiono.",
        "next.token.locked": "Ten, kto zarządza tokenem, może ustawić nowy PIN narzędziem samego tokena.",
        "reason.token.mechanism": "Ten token nie podpisuje z Ed25519.",
        "next.token.mechanism":
            "Użyj tokena, którego moduł oferuje CKM_EDDSA z edwards25519, albo trzymaj klucz w pliku.",
        "reason.token.key_missing": "Token nie ma takiego klucza[: {object}] albo nie ma jego części publicznej.",
        "next.token.key_missing": "Sprawdź object= lub id= albo utwórz klucz: testamur key generate --token NAME.",
        "reason.token.key_exists": "Token ma już klucz o tej nazwie[: {object}].",
        "next.token.key_exists": "Wybierz inną nazwę albo użyj tamtego klucza.",
        "reason.token.key_type": "Ten klucz tokena nie jest kluczem Ed25519[: {object}].",
        "next.token.key_type": "Utwórz taki: testamur key generate --token NAME.",
        "reason.token.key_usage": "Token nie pozwala podpisywać tym kluczem[: {object}].",
        "next.token.key_usage": "Użyj klucza utworzonego do podpisywania.",
        "reason.token.asks_each_time": "Ten klucz wymaga PIN przed każdym pojedynczym podpisem.",
        "next.token.asks_each_time": "Partii nie da się tak podpisać. Użyj klucza bez CKA_ALWAYS_AUTHENTICATE.",
        "reason.token.read_only": "W tym tokenie nie można nic utworzyć: jest chroniony przed zapisem.",
        "next.token.read_only": "Poproś o utworzenie klucza tego, kto zarządza tokenem.",
        "reason.token.gone": "Nie ma już tokena albo połączenia z nim[ ({step}: {answer})].",
        "next.token.gone":
            "Włóż go z powrotem i wydaj ponownie to samo polecenie; to, co zrobiono, pozostaje zrobione.",
        "reason.token.failed": "Token odmówił[ ({step}: {answer})].",
        "next.token.failed": "Znajdź numer w podręczniku tokena (wartość CKR_…), a potem spróbuj ponownie.",
        "reason.token.signature": "To, co zwrócił token, nie jest podpisem tego klucza. Niczego z tym nie wydano.",
        "next.token.signature": "Nie używaj tego tokena, dopóki nie wyjaśni tego jego producent.",
        "reason.token.not_repeatable": "Ten klucz za każdym razem inaczej podpisuje ten sam tekst.",
        "next.token.not_repeatable":
            "Księga wymaga klucza, którego podpisy się powtarzają, jak w Ed25519. Użyj innego tokena albo pliku klucza.",
        "reason.token.forked": "Ten proces powstał przez fork z procesu, który otworzył token.",
        "next.token.forked": "Otwórz token w procesie, który podpisuje.",
    ]
}
