extension Polish {
    /// What is said about several files at once, the people they name, receipts and comparisons.
    static let bundles: [String: String] = [
        // Folders and containers
        "reason.folder.too_deep": "Folder leży głębiej, niż się zagląda[: limit folderów jeden w drugim: {limit}].",
        "next.folder.too_deep": "Wskaż sam ten folder.",
        "reason.zip.nested": "To archiwum lub PDF wewnątrz innych (poziomów: {limit}), czyli głębiej, niż się zagląda.",
        "next.zip.nested": "Rozpakuj zewnętrzne archiwum i sprawdź jego zawartość.",

        // Who it is about
        "reason.holder.different_people":
            "[Wymienia osobę {learner}, a inne poświadczenie|Wymienia pewną osobę, a inne poświadczenie] z tego samego miejsca wymienia [osobę {other}|inną osobę][ ({file})].",
        "next.holder.different_people":
            "Ustal, czyje to poświadczenie. Ludzie zmieniają nazwiska: poproś o dokument, który to wykazuje. Poświadczenie innej osoby niczego nie dowodzi.",
        "reason.holder.same_person_unclear":
            "Poświadczenia mogą dotyczyć jednej osoby, ale nic w nich tego nie dowodzi: takie samo nazwisko mogą nosić różne osoby.",
        "next.holder.same_person_unclear":
            "Porównaj z dokumentem tożsamości albo poproś o prezentację z portfela osoby uczącej się.",
        "reason.holder.not_applicant":
            "[Na liście kandydatów nie ma osoby: {learner}|Osoby uczącej się nie ma na liście kandydatów].",
        "next.holder.not_applicant":
            "Poszukaj tej osoby pod innym nazwiskiem lub w innej pisowni; w przeciwnym razie poświadczenie złożył ktoś inny.",
        "reason.holder.name_differs":
            "Numer lub adres należy do kandydata z wiersza {row}, ale nazwisko lub dzień urodzenia są inne[: {learner}].",
        "next.holder.name_differs": "Poproś kandydata o dokument, który wykazuje oba nazwiska.",
        "reason.holder.name_partial":
            "Nazwisko zgadza się tylko częściowo[: {learner}] z nazwiskiem kandydata z wiersza {row}.",
        "next.holder.name_partial":
            "Porównaj nazwiska samodzielnie; może brakować drugiego imienia lub drugiego nazwiska.",
        "reason.holder.several_applicants": "Kandydatów o tym nazwisku jest {count}[: {learner}].",
        "next.holder.several_applicants": "Odróżnij ich po dniu urodzenia lub po numerze.",
        "reason.holder.nothing_stated": "Poświadczenie nie mówi o osobie uczącej się nic, co można by porównać.",
        "next.holder.nothing_stated": "Poproś o prezentację z portfela osoby uczącej się.",
        "reason.holder.not_compared": "Polityka pyta, kogo dotyczy poświadczenie, a nikt nie podał, z kim porównać.",
        "next.holder.not_compared":
            "Podaj listę kandydatów opcją --applicants albo wszystkie poświadczenia tej osoby naraz.",

        // The table of several files
        "report.table.file": "plik",
        "report.table.learner": "osoba ucząca się",
        "report.table.title": "tytuł",
        "report.table.issuer": "podmiot wydający",
        "report.table.reason": "powód",
        "report.table.several": "{count} {count|poświadczenie|poświadczenia|poświadczeń}",
        "cli.verify.progress": "Zbadano pliki: {done} z {total}, {rate} na sekundę, zostało {left} s",
        "report.attention.decision": "prawidłowe, spójrz!",
        "report.attention.document": "bez poświadczenia",
        "report.attention.rest":
            "… i jeszcze {count} {count|wymaga|wymagają|wymaga} uwagi. Aby przeczytać dlaczego, sprawdź {count|je po jego nazwie|je po ich nazwach|je po ich nazwach}.",
        "report.group": "{name}: {counts}",
        "report.same_as": "to samo poświadczenie co {file}",
        "report.passed_over": "Pominięto {count} {count|listę|listy|list} partii bez poświadczeń: {files}.",
        "report.applicants_missing": "Na liście kandydatów, ale bez żadnego poświadczenia: {names}.",
        "count.invalid": "{count} {count|nieprawidłowe|nieprawidłowe|nieprawidłowych}",
        "count.unread": "{count} {count|nieotwarte|nieotwarte|nieotwartych}",
        "count.unknown": "{count} {count|niesprawdzone|niesprawdzone|niesprawdzonych}",
        "count.decision": "{count} {count|prawidłowe|prawidłowe|prawidłowych} (spójrz!)",
        "count.document": "{count} {count|dokument|dokumenty|dokumentów} bez poświadczenia",
        "count.valid": "{count} {count|prawidłowe|prawidłowe|prawidłowych}",
        "count.same": "{count} {count|kolejna kopia|kolejne kopie|kolejnych kopii} tych samych",
        "usage.applicants": "Na liście kandydatów nie ma osoby, którą da się odczytać",
        "usage.applicants_many":
            "Lista kandydatów ma więcej wierszy, niż się tu czyta ({limit}); podziel ją",
        "usage.not_utf8":
            "Argument nie jest zapisany w UTF-8, więc nie można otworzyć pliku, który wskazuje: zmień jego nazwę ({argument})",
        "usage.no_match": "Żaden plik nie pasuje do {pattern}",

        // Receipts
        "reason.receipt.malformed": "To nie jest pokwitowanie albo nie ma właściwej budowy[: {detail}].",
        "next.receipt.malformed": "Użyj pliku, który zapisało testamur verify --receipt.",
        "reason.receipt.signature": "Podpis pokwitowania nie jest prawidłowy[ ({cause})]: zmieniono je po utworzeniu.",
        "next.receipt.signature": "Nie polegaj na nim. Poszukaj oryginału albo sprawdź same pliki.",
        "reason.receipt.key": "Pokwitowanie podpisał kto inny, niż podano[: {issuer}].",
        "next.receipt.key": "Ustal, czyj to klucz, zanim na nim polegniesz.",
        "reason.receipt.unknown_signer":
            "Każdy może podpisać pokwitowanie własnym kluczem, a nie podano, czyj ma to być klucz.",
        "next.receipt.unknown_signer":
            "Porównaj z kluczem, którym podpisujesz pokwitowania: podaj w --signed-by to, co pokazuje testamur key show.",
        "reason.receipt.too_large": "Plików jest więcej, niż obejmuje jedno pokwitowanie[: {limit}].",
        "next.receipt.too_large": "Sprawdzaj mniej plików naraz, każdą część z własnym pokwitowaniem.",
        "reason.receipt.other_bytes": "Pokwitowanie nie dotyczy tego pliku[: {file}].",
        "next.receipt.other_bytes":
            "Poszukaj pliku, który wtedy sprawdzono; jeden zmieniony bajt czyni z niego inny plik.",
        "receipt.genuine": "PRAWDZIWE POKWITOWANIE",
        "receipt.unchanged": "NIEZMIENIONE, ale nie wiadomo, czy Twoje",
        "receipt.refused": "NIEWIARYGODNE POKWITOWANIE",
        "receipt.issuer": "podpisane przez {issuer}",
        "receipt.judged": "sprawdzono {date}, program {software}, polityka {policy} {version}",
        "receipt.not_judged_again": "Plików nie sprawdzono ponownie: podaj je opcją --file.",
        "receipt.same": "Sprawdzono ponownie {date}: wszystko tak samo.",
        "receipt.differences": "Sprawdzono ponownie {date}, różni się:",
        "difference.other_bytes": "Pokwitowanie nie dotyczy pliku {file}: to inne bajty.",
        "difference.verdict": "[{file}: ]wtedy {then}, teraz {now}",
        "difference.check": "[{file}: ]{check}: wtedy {then}, teraz {now}[. {reason}]",
        "difference.policy": "inna polityka: wtedy {then}, teraz {now}",
        "difference.software": "inny program: wtedy {then}, teraz {now}",
        "difference.registry_newer": "rejestr {registry} jest nowszy: wtedy numer {then}, teraz {now}",
        "difference.registry_older": "rejestr {registry} jest STARSZY niż wtedy: wtedy numer {then}, teraz {now}",
        "difference.registry_changed":
            "rejestr {registry} ma inną treść pod tym samym numerem {now}: jeden z dwóch nie jest prawdziwy",
        "difference.registry_absent": "rejestr {registry} wtedy odpytano, a teraz nie ma go pod ręką",
        "difference.registry_added": "rejestru {registry}, numer {now}, wtedy nie odpytano",
        "difference.list_newer": "lista statusu {list} jest nowsza[: wtedy z {then}, teraz z {now}]",
        "difference.list_older": "lista statusu {list} jest STARSZA niż wtedy[: wtedy z {then}, teraz z {now}]",
        "difference.list_changed": "lista statusu {list} ma inną treść",
        "difference.list_absent": "lista statusu {list} była wtedy pod ręką, a teraz jej nie ma",
        "difference.list_added": "listy statusu {list} nie było wtedy pod ręką",
        "cli.receipt.written": "{file}: pokwitowanie dla {count} {count|pliku|plików|plików}, podpisane kluczem {key}",
        "cli.receipt.incomplete":
            "Nie ma pokwitowania: nie wszystkie pliki dało się odczytać, a pokwitowanie by je pominęło",
        "usage.receipt": "--receipt i --receipt-key występują razem, a nie z --stream; --receipt-names wymaga obu",

        // Comparison
        "reason.compare.not_one": "W tym pliku nie ma dokładnie jednego poświadczenia[, lecz {count}].",
        "next.compare.not_one": "Wyjmij to, o które chodzi, i wskaż tamten plik.",
        "compare.same": "Oba mówią to samo.",
        "compare.differs": "Różnią się:",
        "compare.onlyInA": "tylko w A",
        "compare.onlyInB": "tylko w B",
        "compare.hidden.blank":
            "Różnią się odstępami (␣).",
        "compare.hidden.invisible":
            "W jednym jest znak, którego nikt nie widzi.",
        "compare.hidden.lookalike":
            "Różnią się literami kilku alfabetów, które wyglądają tak samo; za każdą stoi jej numer.",
        "compare.hidden.composition":
            "Litera ze znakiem jest w jednym z nich złożona; czyta się je tak samo.",
        "compare.hidden.elsewhere":
            "Te słowa są takie same; różnica jest w tym, co do nich należy, na przykład w języku albo numerze.",
        "compare.unjudged": "Żadnego nie sprawdzono. Aby sprawdzić: testamur verify",
        "compare.field.id": "Identyfikator poświadczenia",
        "compare.field.issuer": "Podmiot wydający",
        "compare.field.valid_from": "Ważne od",
        "compare.field.valid_until": "Ważne do",
        "compare.field.status": "Wpisy statusu",
        "compare.field.achievement": "Identyfikator tego, co jest nadawane",
        "compare.field.achievement_type": "Rodzaj osiągnięcia",
        "compare.field.images": "Obrazy",
        "compare.field.evidence": "Dowody",
        "compare.field.other": "Cokolwiek innego",

        "help.verify.receipt":
            "Zapisuje podpisane pokwitowanie tego sprawdzenia: co sprawdzono, względem czego i z jakim wynikiem.",
        "help.verify.receipt_key": "Plik klucza, którym podpisuje się pokwitowanie; tworzy go testamur key generate.",
        "help.verify.receipt_names": "Zachowuje w pokwitowaniu nazwy plików. Bez tego nic w nim nie wymienia osoby.",
        "help.receipt": "Ogląda pokwitowanie wcześniejszego sprawdzenia.",
        "help.receipt.check": "Czy pokwitowanie jest prawdziwe i czy dziś wyszłoby to samo?",
        "help.receipt.check.discussion":
            "Kończy z kodem 0, jeśli podpisano je kluczem podanym w --signed-by, a podane pliki mają dziś te same werdykty; 1, jeśli nie jest prawdziwe albo plik jest inny; 2, jeśli werdykt jest dziś inny albo nie podano, czyj ma to być klucz. To, co się różni, zostaje wymienione wraz z tym, co to wyjaśnia. Podaj te same opcje co dla testamur verify.",
        "help.receipt.file": "Pokwitowanie.",
        "help.receipt.input":
            "Plik lub folder, który wtedy sprawdzono, do ponownego sprawdzenia. Można podać kilka razy.",
        "help.receipt.signed_by": "Klucz, którym musi być podpisane pokwitowanie, w postaci Multikey (z6Mk…): Twój.",
        "help.receipt.format": "Jak zapisać odpowiedź.",
        "help.compare": "Pokazuje, co mówią dwa poświadczenia, element po elemencie: wersje, tłumaczenia, formaty.",
        "help.compare.discussion":
            "Kończy z kodem 0, jeśli mówią to samo, 1, jeśli nie. Żadnego się nie sprawdza. Adresy osób uczących się zapisane jako skróty są pomijane, gdy różni się ich sól: nie da się ich porównać.",
        "help.compare.first": "Poświadczenie: plik, odznaka, PDF z poświadczeniem w środku.",
        "help.compare.second": "Drugie.",
        "help.compare.format": "Jak zapisać porównanie.",

        "help.verify.applicants":
            "Tabela (CSV lub Excel) osób, które złożyły podania: nazwiska, dni urodzenia, numery. Każde poświadczenie porównuje się z nią; nazwiska w dowolnej kolejności i w dowolnym piśmie Europy. Samo w sobie nigdy nie jest werdyktem.",
    ]
}
