extension Polish {
    /// What is said about sharing.
    static let sharing: [String: String] = sharingReasons.merging(sharingRemarks) { first, _ in first }

    private static let sharingReasons: [String: String] = [
        "reason.share.incomplete": "Czegoś brakuje: {missing}.",
        "next.share.incomplete":
            "Podaj, które poświadczenia, komu (--with), w jakim celu (--purpose) i do kiedy (--until).",
        "reason.share.end_past": "Ostatni dzień, {date}, już minął.",
        "next.share.end_past": "Wybierz dzisiejszy lub późniejszy dzień, zapisany jak 2026-12-31.",
        "reason.share.not_in_force":
            "To poświadczenie nie obowiązuje ({state}), a certyfikat, odznaka lub kod wyglądałyby, jakby obowiązywało.",
        "next.share.not_in_force":
            "Udostępnij je jako zaszyfrowany plik lub prezentację, które sprawdza się przy otwarciu. Jeśli odbiorca wie, jak jest, powiedz to: --although-not-in-force albo pole na stronie.",
        "reason.share.passphrase_of_wallet": "Hasło dla odbiorcy to hasło, które otwiera Twój portfel.",
        "next.share.passphrase_of_wallet":
            "Wybierz inne dla tego pliku: kto je pozna, mógłby otworzyć także portfel. Niczego nie utworzono.",
        "reason.share.single": "Ta postać mieści jedno poświadczenie, a nie {count}.",
        "next.share.single": "Udostępnij je po kolei albo razem jako prezentację lub zaszyfrowany plik.",
        "reason.share.too_large": "To więcej, niż udostępnia się naraz[: {found} {unit}, najwyżej {limit}].",
        "next.share.too_large": "Udostępnij naraz mniej poświadczeń.",
        "reason.share.unknown": "Portfel nie ma udostępnienia [{share}|o tej nazwie].",
        "next.share.unknown": "testamur wallet shares wymienia je z nazwami.",
        "reason.share.not_drawable":
            "Rekord {record} nie jest poświadczeniem, które można narysować lub umieścić w kodzie.",
        "next.share.not_drawable":
            "Udostępnij go jako zaszyfrowany plik: odbiorca dostanie go dokładnie takim, jaki nadszedł.",
        "reason.share.malformed": "To nie jest plik udostępniony programem testamur[: {cause}].",
        "next.share.malformed":
            "Sprawdź, czy to właściwy plik i czy nie zmienił go program pocztowy lub strona internetowa. Prezentację lub certyfikat sprawdza testamur verify.",
        "reason.share.version": "Plik utworzył nowszy program[: jego format to {version}].",
        "next.share.version": "Zaktualizuj ten program.",
        "reason.share.damaged": "Plik został uszkodzony po drodze.",
        "next.share.damaged": "Poproś o ponowne przysłanie, jako załącznik.",
        "reason.share.other_recipient": "Plik jest dla innego odbiorcy: tym się nie otwiera.",
        "next.share.other_recipient":
            "testamur open FILE bez klucza mówi, czym się otwiera. Zapytaj nadawcę, czy plik był przeznaczony dla Ciebie.",
        "reason.share.wrong_passphrase": "Błędne hasło albo zmieniono nagłówek pliku.",
        "next.share.wrong_passphrase":
            "Wpisz hasło ponownie; zwróć uwagę na układ klawiatury i wielkie litery. Może je podać tylko nadawca.",
        "reason.share.altered": "Ktoś zmienił plik po jego opieczętowaniu.",
        "next.share.altered": "Nie używaj go. Poproś o ponowne przysłanie.",
        "reason.share.kdf_below_floor":
            "Plik żąda tak małej ochrony, że jego hasło można by odgadnąć[: bajty pamięci {memory}, {passes} {passes|przebieg|przebiegi|przebiegów}].",
        "next.share.kdf_below_floor": "Żaden uczciwy program tak nie zapisuje: ktoś zmienił plik. Nie wpisuj hasła.",
        "reason.share.kdf_above_ceiling":
            "Plik żąda więcej pamięci lub czasu niż jakikolwiek uczciwy[: bajty pamięci {memory}, {passes} {passes|przebieg|przebiegi|przebiegów}].",
        "next.share.kdf_above_ceiling":
            "Ktoś zrobił go tak, by jego otwarcie wyczerpało zasoby Twojego komputera. Nie używaj go.",
        "reason.share.qr_too_large": "Poświadczenie jest większe, niż mieści kod QR.",
        "next.share.qr_too_large":
            "Udostępnij je jako certyfikat (pdf), odznakę (png) albo zaszyfrowany plik; podpisane z eddsa-jcs-2022 i bez obrazów często się mieści.",
    ]

    private static let sharingRemarks: [String: String] = [
        "share.about": "Odbiorca ({recipient}) zobaczy z „{title}”:",
        "share.seen.name": "Twoje imię i nazwisko: {value}",
        "share.seen.birth": "Twoją datę urodzenia: {value}",
        "share.seen.identifier": "Twoje dane ({kind}): {value}",
        "share.seen.hashed": "odcisk Twoich danych ({kind}): kto je zna, może Cię rozpoznać",
        "share.seen.holder":
            "klucz publiczny, z którym jest powiązane: kto dostanie to poświadczenie lub inne od tego samego podmiotu wydającego, zobaczy ten sam klucz i rozpozna, że to Ty; poświadczenia innych podmiotów mają inne klucze",
        "share.seen.award": "co przyznano: {value}",
        "share.seen.grade": "Twój wynik: {value}",
        "share.seen.rest": "wszystko inne, co zawiera: {value}",
        "share.seen.evidence": "odnośniki do Twoich prac: {count}",
        "share.seen.status": "gdzie jest jego status: kto je sprawdza, może zapytać listę podmiotu wydającego",
        "share.seen.file": "cały plik, bajty: {bytes}; jego treści się tu nie czyta",
        "share.member.activityStartDate": "kiedy kurs się zaczął",
        "share.member.activityEndDate": "kiedy kurs się skończył",
        "share.member.achievement.description": "opis",
        "share.member.achievement.image": "obraz",
        "share.fact.signer": "kto podpisał",
        "share.fact.place": "miejsce",
        "share.fact.level": "poziom",
        "share.fact.workload": "nakład pracy",
        "share.fact.outcomes": "efekty uczenia się",
        "share.fact.assessment": "jak Cię oceniono",
        "share.fact.supervision": "jak Cię nadzorowano",
        "share.fact.participation": "jak wyglądał Twój udział",
        "share.fact.quality": "zapewnianie jakości",
        "share.fact.prerequisites": "czego wymagano wcześniej",
        "share.fact.stackability": "do czego się liczy",
        "share.fact.valid_until": "do kiedy jest ważne",
        "share.scheme.sisSourcedId": "numer studenta",
        "share.scheme.nationalIdentityNumber": "krajowy numer identyfikacyjny",
        "share.scheme.emailAddress": "adres e-mail",
        "share.scheme.userName": "nazwa użytkownika",
        "share.withheld":
            "Poświadczenie jest podpisane jako całość: niczego z niego nie można zataić. Tego, co przekazano, nie da się cofnąć.",
        "share.state": "Jego stan: {state}[: {message}]",
        "share.unmarked":
            "Certyfikat, odznaka lub kod z niego wygląda tak, jakby był w mocy. Udostępnij je tylko wtedy, gdy odbiorca o tym wie.",
        "share.how.presentation":
            "Jako prezentacja dla domeny {domain}, podpisana przez Ciebie; strony weryfikujące odrzucają ją po {date}.",
        "share.how.encrypted.key": "Jako plik, który otworzy tylko właściciel klucza {key}.",
        "share.how.encrypted.passphrase":
            "Jako plik, który otwiera się wybranym przez Ciebie hasłem. Przekaż je inną drogą.",
        "share.how.encrypted.also":
            "Odbiorca przeczyta w nim też: dla kogo jest ({recipient}), w jakim celu ({purpose}), do kiedy ({date}) i co do sekundy, kiedy powstał.",
        "share.how.pdf": "Jako certyfikat, który może przeczytać każdy, z poświadczeniem w środku.",
        "share.how.png": "Jako odznaka, z poświadczeniem w środku.",
        "share.how.qr": "Jako kod QR, który zawiera poświadczenie.",
        "share.form.presentation": "prezentacja",
        "share.form.encrypted": "zaszyfrowany plik",
        "share.form.pdf": "certyfikat",
        "share.form.png": "odznaka",
        "share.form.qr": "kod QR",
        "share.state.active": "do {date}",
        "share.state.ended": "zakończone {date}",
        "share.state.withdrawn": "wycofane {date}",
        "share.removed": "rekord, który od tego czasu usunięto",
        "share.for": "w celu: {purpose}",
        "share.here": "utworzono tutaj: {file}",
        "share.purpose.proof": "dowód, że jest moje",
        "share.pdf.code": "Ten kod po zeskanowaniu jest samym poświadczeniem.",
        "cli.share.done": "{file} – odbiorca: {recipient}, do {until}. Na Twojej liście: testamur wallet shares",
        "cli.share.open_with": "Odbiorca otwiera go tak: testamur open {file} --key THEIR-KEY-FILE --out FOLDER",
        "cli.share.open_passphrase": "Odbiorca otwiera go tak: testamur open {file} --out FOLDER",
        "cli.share.verify_with":
            "Odbiorca sprawdza go tak: testamur verify {file} --challenge {challenge} --domain {domain}",
        "cli.shares.empty": "Niczego jeszcze nie udostępniono.",
        "cli.withdrawn":
            "Udostępnienie (odbiorca: {recipient}) oznaczono jako wycofane. Kopia u odbiorcy pozostaje i otwiera się jak dotąd: poproś o jej usunięcie.",
        "cli.withdrawn.before": "Wycofano je wcześniej.",
        "cli.open.about":
            "Opieczętowano {date}, odbiorca: {recipient}, cel: {purpose}, do użytku do {until}. To słowa nadawcy: nie wiadomo, kto opieczętował plik.",
        "cli.open.ended": "ostatni dzień, {until}, minął: nadawca prosi, by tego więcej nie używać",
        "cli.open.key": "Otwiera się kluczem {key}: testamur open FILE --key KEY-FILE --out FOLDER",
        "cli.open.passphrase": "Otwiera się hasłem: testamur open FILE --out FOLDER",
        "cli.open.verify": "Niczego nie sprawdzono. Aby sprawdzić: testamur verify {folder}",
        "cli.passphrase.share": "Hasło udostępnionego pliku:",
        "cli.passphrase.new_share": "Hasło dla odbiorcy:",
        "usage.share_challenge": "prezentacja wymaga --challenge i --domain, które podaje odbiorca",
        "usage.share_not_presentation": "--challenge i --domain dotyczą prezentacji",
        "usage.share_key_elsewhere": "--recipient-key i --share-passphrase-file dotyczą zaszyfrowanego pliku",
        "usage.share_two_locks": "podaj --recipient-key albo --share-passphrase-file, nie oba",
        "usage.kdf_memory": "--kdf-memory przyjmuje wartości od {least} do {most}",
        "usage.open_out": "--out wskazuje folder na zawartość",

        "help.wallet.share": "Udostępnia poświadczenia jednemu odbiorcy, w jednym celu, do określonego dnia.",
        "help.wallet.share.discussion":
            "Pokazuje, co zobaczy odbiorca, pyta, tworzy plik i zapamiętuje go. Postaci: presentation (podpisana przez Ciebie; wymaga wyzwania i domeny odbiorcy), encrypted (dla jednego klucza lub hasła), pdf, png i qr (po jednym poświadczeniu). Identyfikatory rekordów są te z wallet list.\n\nPrzykład: testamur wallet share 3f9a1c02 --with \"Sonnwald Works\" --purpose \"application 17\" --until 2027-01-31 --as pdf --out award.pdf --wallet my.wallet",
        "help.wallet.share.with":
            "Kto to dostaje, własnymi słowami; w pliku zaszyfrowanym przeczyta je także odbiorca.",
        "help.wallet.share.purpose": "W jakim celu; w pliku zaszyfrowanym przeczyta to także odbiorca.",
        "help.wallet.share.until": "Ostatni dzień, na przykład 2026-12-31.",
        "help.wallet.share.as": "Co utworzyć.",
        "help.wallet.share.out": "Plik do utworzenia.",
        "help.wallet.share.recipient_key":
            "Klucz publiczny odbiorcy, Multikey Ed25519 (z6Mk…) lub did:key, dla --as encrypted.",
        "help.wallet.share.passphrase_file": "Odczytuje hasło dla odbiorcy z pierwszego wiersza tego pliku.",
        "help.wallet.share.challenge": "Wyzwanie (challenge) podane przez odbiorcę, dla --as presentation.",
        "help.wallet.share.domain": "Domena podana przez odbiorcę, dla --as presentation.",
        "help.wallet.share.although": "Rysuje poświadczenie, które nie obowiązuje: odbiorca o tym wie.",
        "help.wallet.share.yes": "Nie pyta.",
        "help.wallet.shares": "Wymienia, co komu udostępniono, w jakim celu i do kiedy.",
        "help.wallet.withdraw": "Oznacza udostępnienie jako wycofane.",
        "help.wallet.withdraw.discussion":
            "Nikt nie może cofnąć tego, co przekazano: kopie pozostają. Oznaczenie jest dla Ciebie i do listu z prośbą o usunięcie.",
        "help.wallet.share_id": "Identyfikator udostępnienia lub jego początek.",
        "help.open": "Otwiera plik z poświadczeniami, który ktoś Ci udostępnił.",
        "help.open.discussion":
            "Zapisuje każde poświadczenie tak, jak otrzymała je osoba ucząca się. Niczego się nie sprawdza: robi to testamur verify. Bez --out mówi, czym plik się otwiera.",
        "help.open.file": "Plik, który Ci przysłano.",
        "help.open.key": "Twój plik klucza, jeśli opieczętowano dla Twojego klucza.",
        "help.open.out": "Nowy lub pusty folder na poświadczenia.",
        "help.wallet.open_share": "Otwiera plik, który ktoś Ci udostępnił; to samo co testamur open.",
    ]
}
