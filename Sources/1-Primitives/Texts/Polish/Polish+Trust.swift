extension Polish {
    /// What is said about trust registries, and about who signed.
    static let trust: [String: String] = [
        // The registry as a whole
        "reason.registry.malformed": "Rejestru zaufania nie można użyć: coś w nim łamie zasady[ ({cause})].",
        "next.registry.malformed":
            "Poproś o poprawny tego, kto go prowadzi. Wszystkie problemy wykryje on poleceniem „testamur trust check”.",
        "reason.registry.too_large": "Rejestr zaufania jest większy, niż się tu czyta[ ({cause})].",
        "next.registry.too_large": "Upewnij się, że ten plik to rejestr; jeśli tak, zapytaj tego, kto go prowadzi.",
        "reason.registry.version":
            "Rejestr zaufania zapisano w wersji {version} jego formatu, której ten program nie zna.",
        "next.registry.version": "Zainstaluj nowszą wersję tego programu.",
        "reason.registry.unsigned": "Rejestr zaufania nie jest podpisany, więc mógł go napisać każdy.",
        "next.registry.unsigned":
            "Użyj podpisanego rejestru. Jeśli to Twój własny, dodaj --trust-unsigned; wspomni o tym każdy raport.",
        "reason.registry.signature":
            "Podpis rejestru zaufania nie jest prawidłowy[ ({cause})]: rejestr zmieniono po podpisaniu.",
        "next.registry.signature": "Nie używaj tego pliku. Pobierz rejestr ponownie od tego, kto go prowadzi.",
        "reason.registry.anchor": "Rejestr zaufania podpisano kluczem, którego nie wskazano jako zaufany[: {key}].",
        "next.registry.anchor":
            "Zdobądź klucz prowadzącego rejestr drogą, której ufasz, porównaj go i wskaż opcją --anchor.",
        "reason.registry.stale":
            "Rejestr zaufania[ {registry}] jest za stary, by na nim polegać[: stracił ważność {since}].",
        "next.registry.stale": "Pobierz najnowszy rejestr od tego, kto go prowadzi.",
        "reason.registry.not_yet_valid": "Rejestr zaufania[ {registry}] ma datę w przyszłości[: {from}].",
        "next.registry.not_yet_valid":
            "Sprawdź zegar tego komputera; jeśli jest dobrze ustawiony, zapytaj tego, kto prowadzi rejestr.",
        "reason.registry.rollback":
            "Rejestr zaufania {registry} ma numer {number}, ale wcześniej widziano numer {seen} z inną treścią: ktoś może podsuwać stary lub sfałszowany.",
        "next.registry.rollback": "Pobierz najnowszy rejestr od tego, kto go prowadzi.",
        "reason.registry.disputed":
            "Dwa podane rejestry nazywają się {registry} i są podpisane różnymi kluczami ({anchor}, {other}): każdy może wpisać do rejestru dowolną nazwę, więc nie liczy się żaden z nich.",
        "next.registry.disputed":
            "Wskaż opcjami --trust i --anchor tylko rejestr tego, o kogo Ci chodzi. Jeśli prowadzący zmienił klucz, usuń stary plik i stary klucz.",
        "reason.registry.rollback_unchecked":
            "Nie zapamiętano niczego o wcześniejszych rejestrach zaufania, więc starego nie dałoby się zauważyć.",
        "next.registry.rollback_unchecked": "Wskaż opcją --state folder, w którym zapamiętuje się ostatnie numery.",

        // What is wrong with an entry
        "reason.registry.missing": "Brakuje „{member}”[ dla {value}].",
        "next.registry.missing": "Dodaj to; docs/formats/trust-registry.md mówi, co tam należy.",
        "reason.registry.unknown_member": "„{member}” nie jest w tym miejscu częścią wpisu rejestru.",
        "next.registry.unknown_member": "Popraw pisownię albo usuń to: tego, co niezrozumiałe, się nie pomija.",
        "reason.registry.type": "[„{member}” to|To jest] wartość niewłaściwego rodzaju[; powinno być: {needed}].",
        "next.registry.type": "Zapisz to tak, jak pokazuje docs/formats/trust-registry.md.",
        "reason.registry.value":
            "„{member}” nie może [mieć wartości „{value}”|być tak zapisane][; możliwe: {allowed}].",
        "next.registry.value": "Wpisz jedną z wartości, które wymienia docs/formats/trust-registry.md.",
        "reason.registry.unseen":
            "„{member}” zawiera znak, którego nikt nie widzi ({character}): czytający wziąłby to za inny tekst.",
        "next.registry.unseen": "Usuń go albo wpisz tekst na nowo.",
        "reason.registry.date": "„{member}” nie jest datą w ścisłej postaci[: „{value}”].",
        "next.registry.date": "Zapisuj dni jako 2026-02-28, a chwile jako 2026-02-28T09:30:00Z.",
        "reason.registry.period": "Okres kończy się {to}, zanim się zacznie {from}.",
        "next.registry.period": "Popraw oba dni; oba należą do okresu.",
        "reason.registry.key": "Klucza[ {key}] nie można użyć[ ({cause})].",
        "next.registry.key": "Skopiuj klucz ponownie od jego właściciela, w postaci Multikey; zaczyna się od z6Mk.",
        "reason.registry.reference": "„{value}” jest wspomniane, ale nie należy do tego wpisu.",
        "next.registry.reference": "Popraw pisownię albo dodaj to, o co chodzi.",
        "reason.registry.number_shared":
            "Numer „{value}” mają w tym samym czasie {entry} i {other}.",
        "next.registry.number_shared":
            "Kto go podaje, może być jednym albo drugim: usuń go z wpisu, do którego nie należy, albo nadaj obu okresy, które się nie pokrywają. Rejestru można używać i tak.",
        "reason.registry.name_shared":
            "„{value}” to nazwa {other}; nazwa {entry} jest w tym samym czasie taka sama albo tak samo wygląda.",
        "next.registry.name_shared":
            "Jeśli to jeden podmiot, zostaw jeden wpis; jeśli są powiązane, zapisz to jako relację; w przeciwnym razie upewnij się, że nikt nie wszedł pod cudzą nazwą. Nazwa o niczym nie decyduje: rejestru można używać i tak.",
        "reason.registry.relation_unknown": "„{value}” nie jest wpisem tego rejestru.",
        "next.registry.relation_unknown":
            "Popraw identyfikator albo dodaj ten wpis: do tego czasu relacja lub upoważnienie się nie liczy. Rejestru można używać i tak.",
        "reason.registry.succession":
            "[Po „{value}” następuje po sobie więcej podmiotów niż {limit}: dalsze nie są brane pod uwagę.|Następstwa od „{value}” prowadzą z powrotem do tego wpisu.]",
        "next.registry.succession":
            "Popraw relacje succeeded_by i absorbed_by, aby kończyły się na tym, kto dziś ma obowiązki. Rejestru można używać i tak.",
        "reason.registry.duplicate": "„{value}” występuje dwa razy dla tego samego czasu.",
        "next.registry.duplicate": "Usuń jedno z dwojga albo nadaj im okresy, które na siebie nie zachodzą.",

        // A listed key that does not count
        "reason.key.window": "Klucza użyto poza czasem, na który podaje go rejestr[: przed {from}][: po {to}].",
        "next.key.window": "Zapytaj podmiot wydający, który klucz obowiązywał w chwili podpisania.",
        "reason.key.compromised":
            "Klucz {key} mógł być w obcych rękach od {since}, a tylko data podana przez samego podpisującego mówi, że to jest starsze.",
        "next.key.compromised":
            "Nie polegaj na tym. Poproś podmiot wydający o nowy egzemplarz, podpisany bezpiecznym kluczem.",

        // Why the ladder ends
        "reason.ladder.no_registry":
            "Nie ma pod ręką rejestru zaufania, więc nikt nie ręczy za to, do kogo należy ten klucz.",
        "next.ladder.no_registry": "Wskaż rejestr zaufania opcją --trust, a klucz prowadzącego go opcją --anchor.",
        "reason.ladder.no_domain":
            "Klucz nie należy do nikogo konkretnego: nie stoi za nim żadna strona internetowa i nie wymienia go żaden rejestr zaufania[ ({issuer})]. Taki klucz może utworzyć każdy i wpisać obok dowolną nazwę.",
        "next.ladder.no_domain":
            "Nie ufaj nazwie w dokumencie. Zapytaj samą instytucję, drogą, która nie pochodzi z dokumentu.",
        "reason.ladder.not_listed": "Żaden rejestr zaufania pod ręką nie wymienia {issuer}.",
        "next.ladder.not_listed":
            "Zapytaj samą instytucję, czy podpisuje pod tym adresem, albo wskaż opcją --trust rejestr, który go wymienia.",
        "reason.ladder.key_not_listed": "Rejestr zaufania zna {name}, ale nie wymienia tego klucza[: {key}].",
        "next.ladder.key_not_listed": "Zapytaj podmiot wydający; jeśli ma nowy klucz, trzeba go dodać do rejestru.",
        "reason.ladder.name_only":
            "Dokument mówi „{stated}”. Instytucja o tej nazwie jest w rejestrze zaufania, ale ten klucz nie jest jej kluczem: taka sama jest tylko nazwa.",
        "next.ladder.name_only":
            "Traktuj to jak przysłane przez nieznajomego. Zapytaj prawdziwą instytucję, korzystając z danych kontaktowych z jej własnej strony.",
        "reason.ladder.identifier_missing":
            "Dokument nie podaje numeru urzędowego podmiotu przyznającego, więc nie można go do nikogo dopasować.",
        "next.ladder.identifier_missing":
            "Poproś podmiot wydający o dodanie numeru urzędowego, na przykład VAT lub numeru z rejestru.",
        "reason.ladder.identifier_differs":
            "Numer urzędowy podmiotu przyznającego[ ({stated})] nie należy do {name}, a to ten podmiot podpisał.",
        "next.ladder.identifier_differs": "Zapytaj podmiot przyznający, czy wie o tym dokumencie.",
        "reason.ladder.mandate_missing":
            "Podmiotem przyznającym jest {name}, ale rejestr nie zna upoważnienia dla {signer}, a to ten podmiot podpisał.",
        "next.ladder.mandate_missing": "Zapytaj {name}, czy {signer} podpisuje w jego imieniu.",
        "reason.ladder.mandate_ended":
            "W dniu przyznania istniało upoważnienie od {name} dla {signer}, ale żaden rejestr nie zna upoważnienia na dzień podpisania.",
        "next.ladder.mandate_ended": "Zapytaj {name}, czy {signer} nadal podpisuje w jego imieniu.",
        "reason.ladder.award_date_missing": "Dokument nie mówi, którego dnia przyznano.",
        "next.ladder.award_date_missing": "Poproś podmiot wydający o ten dzień; bez niego nie można zapytać rejestru.",
        "reason.ladder.snapshot_older":
            "Rejestr zaufania wydano {issued} i nie może on mówić o czymś przyznanym {day}.",
        "next.ladder.snapshot_older": "Pobierz najnowszy rejestr od tego, kto go prowadzi.",
        "reason.ladder.accreditation_not_examined": "Tutaj nie bada się, czy akredytacja obejmowała to przyznanie.",
        "next.ladder.accreditation_not_examined":
            "Jeśli ma to dla Ciebie znaczenie, znajdź podmiot przyznający w rejestrze jego agencji zapewniania jakości.",

        // What is remembered
        "reason.state.unsafe":
            "To, co zapamiętuje weryfikacja, leży w miejscu, w którym mógłby pisać ktoś inny: {file}. Kto tam pisze, decyduje, którym rejestrom się wierzy i które stare listy zostaną zauważone.",
        "next.state.unsafe":
            "Przejmij je na własność i zamknij przed innymi (chown, chmod go-w) albo wskaż opcją --state własny folder.",
        "reason.state.malformed":
            "Nie można odczytać pliku, który pamięta ostatnie rejestry i listy statusu[ ({cause})].",
        "next.state.malformed":
            "Przywróć go z kopii zapasowej. Jeśli jej nie ma, usuń go: od tej chwili wcześniejsze numery są zapomniane.",
    ]
}
