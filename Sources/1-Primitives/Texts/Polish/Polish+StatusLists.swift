extension Polish {
    /// What is said about status lists.
    static let statusLists: [String: String] = [
        // What the list says
        "reason.status.revoked": "Podmiot wydający unieważnił to poświadczenie.",
        "next.status.revoked":
            "Nie przyjmuj go. Zapytaj osobę uczącą się, czy podmiot wydający wydał w jego miejsce nowe.",
        "reason.status.suspended": "Podmiot wydający tymczasowo zawiesił to poświadczenie.",
        "next.status.suspended":
            "Nie polegaj na nim teraz. Zapytaj podmiot wydający albo sprawdź ponownie później, ze świeżą listą statusu.",

        // An entry that is wrong in itself
        "reason.status.malformed":
            "Poświadczenie wskazuje listę statusu w sposób, którego nie da się odczytać[: coś jest nie tak z „{member}”].",
        "next.status.malformed": "Poproś podmiot wydający o poprawne poświadczenie.",
        "reason.status.index": "Miejsce na liście statusu nie jest zapisane jako liczba całkowita[: „{index}”].",
        "next.status.index":
            "Poproś podmiot wydający o poprawne poświadczenie; miejsce zapisuje się jako tekst, na przykład \"94567\".",
        "reason.status.range":
            "Poświadczenie wskazuje miejsce {index} listy statusu, która nie ma tylu miejsc[: tylko {count}, licząc od 0].",
        "next.status.range": "Zapytaj podmiot wydający: błędne jest albo poświadczenie, albo lista.",
        "reason.status.purpose":
            "Poświadczenie oczekuje listy statusu dotyczącej „{purpose}”, a lista dotyczy „{stated}”.",
        "next.status.purpose": "Zapytaj podmiot wydający: błędne jest albo poświadczenie, albo lista.",
        "reason.status.list_length":
            "Lista statusu ma {count} {count|wpis|wpisy|wpisów}, mniej niż {minimum}, których potrzeba, by nikt nie mógł odgadnąć, czyje poświadczenie się sprawdza.",
        "next.status.list_length":
            "Poproś podmiot wydający o opublikowanie dłuższej listy albo, jeśli go znasz, użyj polityki, która przyjmuje krótsze.",
        "reason.status.too_large":
            "Lista statusu rozpakowuje się do więcej niż dozwolone {limit}: mogła zostać zrobiona, by szkodzić.",
        "next.status.too_large": "Nie polegaj na tym poświadczeniu; powiadom podmiot wydający o jego liście.",

        // A list that may not speak
        "reason.status.unavailable":
            "Listy statusu[ {list}] nie ma pod ręką, więc nie wiadomo, czy poświadczenie cofnięto.",
        "next.status.unavailable":
            "Pobierz listę spod tego adresu, a jeśli nie jest to adres internetowy, poproś o nią podmiot wydający, i podaj ją opcją --status; --online pyta o nią, jeśli rejestr wymienia ten podmiot.",
        "reason.status.unsupported":
            "Poświadczenie ma rodzaj statusu, którego się tu nie rozumie[: {type}][: wpisy po {statusSize} bitów].",
        "next.status.unsupported": "Zapytaj podmiot wydający, czy poświadczenie jest nadal dobre.",
        "reason.status.list_malformed":
            "Dokument pod ręką nie jest listą statusu, którą da się odczytać[: coś jest nie tak z „{member}”][ ({cause})].",
        "next.status.list_malformed": "Pobierz listę ponownie; jeśli nic się nie zmieni, powiadom podmiot wydający.",
        "reason.status.proof": "Podpisu listy statusu nie udało się potwierdzić[ ({cause})].",
        "next.status.proof":
            "Pobierz listę ponownie. Jeśli klucz jej podmiotu wydającego nie jest tu znany, podaj jego dokument z kluczami albo rejestr zaufania.",
        "reason.status.issuer": "Lista statusu mówi o kim innym[: {issuer}][; podpisał ją {signer}].",
        "next.status.issuer":
            "Zapytaj podmiot wydający poświadczenie, o którą listę chodzi. Rejestr zaufania może wskazywać, kto publikuje dla niego listy.",
        "reason.status.subject": "Lista statusu podaje się za {list}, a nie {asked}.",
        "next.status.subject": "Pobierz listę ponownie spod adresu, który stoi w poświadczeniu.",
        "reason.status.encoding": "Treści listy statusu nie da się rozpakować[ ({cause})].",
        "next.status.encoding": "Pobierz listę ponownie; jeśli nic się nie zmieni, powiadom podmiot wydający.",
        "reason.status.stale": "Lista statusu jest za stara, by na niej polegać[: straciła ważność {since}].",
        "next.status.stale": "Pobierz listę ponownie i sprawdź jeszcze raz.",
        "reason.status.not_yet_valid": "Lista statusu ma datę w przyszłości[: {from}].",
        "next.status.not_yet_valid":
            "Sprawdź zegar tego komputera; jeśli jest dobrze ustawiony, powiadom podmiot wydający.",
        "reason.status.rollback":
            "Listę statusu utworzono {made}, ale wcześniej widziano nowszą z {seen}: ktoś może ukrywać unieważnienie.",
        "next.status.rollback": "Pobierz listę ponownie spod adresu, który stoi w poświadczeniu.",

        // Remarks
        "reason.status.short_list":
            "Lista statusu ma tylko {count} {count|wpis|wpisy|wpisów} zamiast {minimum}; przyjęto ją, ponieważ polityka na to pozwala.",
        "next.status.short_list": "Nie trzeba nic robić; podmiot wydający powinien publikować dłuższe listy.",
        "reason.status.rollback_unchecked":
            "Nie zapamiętano niczego o wcześniejszych listach statusu, więc starej nie dałoby się zauważyć.",
        "next.status.rollback_unchecked": "Wskaż opcją --state folder, w którym zapamiętuje się ostatnie wersje.",
    ]
}
