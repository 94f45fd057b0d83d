extension Polish {
    /// What is said about checks, verdicts and reports.
    static let verification: [String: String] = [
        // The word
        "verdict.valid": "prawidłowe",
        "verdict.invalid": "nieprawidłowe",
        "verdict.unknown": "nie udało się sprawdzić",
        "verdict.partial": "częściowe: wykonano tylko niektóre sprawdzenia",
        "outcome.passed": "pozytywny",
        "outcome.failed": "negatywny",
        "outcome.unknown": "nieznany",
        "outcome.notApplicable": "nie dotyczy",

        // Names of checks
        "check.presentation": "Plik jest prezentacją",
        "check.format.recognised": "Plik jest poświadczeniem",
        "check.format.terms": "Każde słowo ma podpisane znaczenie",
        "check.proof.present": "Jest podpisane",
        "check.proof.signature": "Podpis się zgadza",
        "check.proof.key_window": "Klucz był w użyciu w chwili podpisania",
        "check.issuer.key_binding": "Klucz należy do wskazanego podmiotu wydającego",
        "check.issuer.registered": "Podmiot wydający jest w rejestrze, któremu ufasz",
        "check.issuer.legal_identifier": "Numery urzędowe podmiotu wydającego są zgodne",
        "check.issuer.not_compromised": "Klucz nie został skradziony",
        "check.date.order": "Daty następują w dobrej kolejności",
        "check.date.future": "Żadna data nie leży w przyszłości",
        "check.date.validity": "Dziś jest w mocy",
        "check.place.issuer_country": "Kraj podmiotu wydającego się zgadza",
        "check.place.awarding_country": "Miejsce przyznania się zgadza",
        "check.status.revocation": "Nie zostało unieważnione",
        "check.status.suspension": "Nie jest zawieszone",
        "check.status.freshness": "Lista statusu jest aktualna",
        "check.holder.binding": "Należy do tego, kto je przedstawił",
        "check.holder.name": "Wymienia osobę z listy kandydatów",
        "check.holder.same_person": "Wszystkie złożone razem poświadczenia dotyczą jednej osoby",
        "check.content.complete": "Jest wszystkie jedenaście elementów europejskiego podejścia",
        "check.content.vocabulary": "Pojęcia pochodzą z europejskich wykazów",
        "check.content.workload": "Godziny i punkty pasują do siebie",

        // The rungs of the trust ladder
        "rung.0": "Podpisane przez kogoś, kogo nie wymienia żaden rejestr.",
        "rung.1": "Podpisane przez tego, kto kontroluje {issuer}; żaden rejestr nie mówi, kto to jest.",
        "rung.2": "Podpisane przez: {name}[, {country}].",
        "rung.3": "Podmiot przyznający lub działający z jego upoważnienia: {name}.",
        "rung.4": "[Rejestr {registry}|Rejestr] wymienia: {name}[ ({country})] i potwierdza numer urzędowy.",

        // The bytes
        "reason.format.unrecognised":
            "[To jest {kind}, czego nie można tu sprawdzić|Ten plik nie jest żadnego ze znanych tu rodzajów].",
        "next.format.unrecognised":
            "Poproś o samo poświadczenie: plik .json albo odznakę jako obraz PNG lub SVG utworzony przez podmiot wydający. Wydruk ani skan niczego nie dowodzi.",
        "file_kind.empty": "pusty plik",
        "file_kind.pdf": "dokument PDF",
        "file_kind.zip": "archiwum (ZIP albo dokument programu biurowego)",
        "file_kind.jpeg": "obraz JPEG",
        "file_kind.gif": "obraz GIF",
        "file_kind.markup": "strona internetowa",
        "file_kind.token": "podpisany token (JWT)",
        "file_kind.xml": "dokument XML, być może z Europassa",
        "file_kind.jades": "dokument objęty podpisem (JAdES), jak te z Europassa",
        "file_kind.sealed": "plik zamknięty dla jednego odbiorcy",
        "file_kind.mail": "wiadomość e-mail",
        "file_kind.program": "program, a nie dokument",
        "file_kind.address": "adres zamiast poświadczenia",
        "file_kind.presentation": "prezentacja wewnątrz innej",
        "file_kind.next.address":
            "Poproś o samo poświadczenie jako plik: z adresu, który ktoś przysłał, nic nie jest pobierane.",
        "file_kind.next.presentation":
            "Poproś osobę uczącą się o pokazanie samych poświadczeń w jednej prezentacji.",
        "file_kind.next.token":
            "Może być prawdziwy: sprawdź go tym, co wskazuje podmiot wydający, albo poproś o poświadczenie jako plik Open Badge 3.0 (.json).",
        "file_kind.next.jades":
            "Może być prawdziwy: sprawdź go na stronie Europass albo poproś o poświadczenie jako plik Open Badge 3.0 (.json).",
        "file_kind.next.sealed":
            "Najpierw go otwórz hasłem lub kluczem, dla którego go zamknięto: testamur open FILE --out FOLDER. Potem sprawdź to, co było w środku.",
        "file_kind.next.mail": "Zapisz załącznik jako plik i sprawdź ten plik.",
        "file_kind.next.program":
            "Nie otwieraj go. Żadne poświadczenie nie jest programem: zapytaj nadawcę, co to jest.",
        "reason.format.no_credential": "[To jest {kind}|To jest JSON], ale nie ma w tym poświadczenia.",
        "next.format.no_credential":
            "Poproś o samo poświadczenie; to może być lista, klucz, plik ustawień albo dokument, w którym nie ma tego, co przyznano.",
        "reason.context.not_trusted": "Dokument definiuje własne słowa, więc może znaczyć coś innego, niż się wydaje.",
        "next.context.not_trusted":
            "Poproś podmiot wydający o poświadczenie, które używa wyłącznie opublikowanych słowników; polityka może dopuszczać inne.",
        "reason.context.missing": "Dokument nie mówi, z jakiego słownika pochodzą jego słowa.",
        "next.context.missing": "Poproś o oryginalny plik; brakuje pola „@context”.",
        "reason.context.order":
            "Pierwszy wymieniony słownik nie jest słownikiem poświadczeń W3C, więc słowa mogą znaczyć cokolwiek.",
        "next.context.order":
            "Poproś podmiot wydający o dokument, którego „@context” zaczyna się od https://www.w3.org/ns/credentials/v2.",
        "reason.presentation.unsigned":
            "Nikt nie podpisał się, by wykazać, że poświadczenie należy do niego: kto je przysłał, mógł je skopiować.",
        "next.presentation.unsigned":
            "Poproś osobę uczącą się, by przedstawiła je z portfela, dla Twojego wyzwania (challenge) i Twojej domeny.",
        "reason.presentation.empty": "Niczego nie przedstawiono: prezentacja nie zawiera poświadczenia.",
        "next.presentation.empty": "Poproś o prezentację, która zawiera poświadczenie.",

        // The issuer
        "reason.issuer.malformed": "Dokument nie wskazuje jednego podmiotu wydającego za pomocą identyfikatora.",
        "next.issuer.malformed": "Poproś podmiot wydający o dokument, który wskazuje go jednym identyfikatorem.",
        "reason.issuer.key_binding":
            "Podpisał to ktoś inny, niż jest wskazany: klucz należy do {controller}, a nie do {issuer}.",
        "next.issuer.key_binding": "Nie polegaj na tym. Zapytaj wskazany podmiot wydający, czy to przyznał.",
        "reason.issuer.untrusted": "Nie ma pod ręką rejestru, który mówi, kim jest podmiot wydający.",
        "next.issuer.untrusted":
            "Wskaż rejestr, któremu ufasz, opcją --trust, a klucz, którym go podpisano, opcją --anchor. Jeśli takiego nie masz, zapytaj instytucję, pod adresem znalezionym samodzielnie, czy to jej klucz.",
        "reason.issuer.not_listed":
            "Żaden ze wskazanych rejestrów nie zna klucza tego podmiotu wydającego[: {issuer}].",
        "next.issuer.not_listed":
            "Zapytaj instytucję, pod adresem znalezionym samodzielnie, czy to jej klucz; albo wskaż kolejny rejestr opcją --trust.",
        "reason.issuer.name_only":
            "Dokument nazywa swój podmiot wydający „{stated}”. Taką nazwę nosi zarejestrowana instytucja, ale dokumentu nie podpisano żadnym z jej kluczy: nazwę może wpisać każdy.",
        "next.issuer.name_only":
            "Uznawaj to za możliwe fałszerstwo, dopóki nie potwierdzi tego {name}; zapytaj tam, pod adresem znalezionym samodzielnie.",
        "reason.issuer.rung_too_low":
            "Podmiot wydający jest znany rejestrowi, ale Twoja polityka wymaga więcej: szczebla {needed} drabiny zaufania, a to jest szczebel {rung}.",
        "next.issuer.rung_too_low": "Zobacz, czego brakuje ({next}), albo wybierz inną politykę.",
        "reason.issuer.identifier_mismatch":
            "Dokument podaje inny numer urzędowy, niż ma rejestr dla tego podmiotu wydającego: {stated}, a nie {listed}.",
        "next.issuer.identifier_mismatch": "Zapytaj instytucję, który numer jest właściwy, i zachowaj odpowiedź.",
        "reason.issuer.identifier_missing":
            "[Numer „{number}” należy do {owner}; wpis podpisującego go nie zawiera.|Żaden dostępny rejestr nie zna numeru „{number}”, a wpis podpisującego nie zawiera żadnego tego rodzaju.|Żaden numer urzędowy podmiotu wydającego nie występuje zarazem w dokumencie i w rejestrze.]",
        "next.issuer.identifier_missing":
            "[Zapytaj {owner}, czy to poświadczenie jest tam znane.|Sprawdź w rejestrze urzędowym, który nadaje numer „{number}”, czyj on jest, albo zapytaj instytucję.|Nie trzeba nic robić, jeśli rejestr zna klucz; w przeciwnym razie poproś o numer urzędowy.]",

        // Time
        "reason.time.inverted": "Kończy się, zanim się zacznie.",
        "next.time.inverted": "Poproś podmiot wydający o poprawny dokument.",
        "reason.time.expired": "Wygasło[ – {until}].",
        "next.time.expired": "Poproś osobę uczącą się o odnowiony egzemplarz; samo przyznanie może nadal obowiązywać.",
        "reason.time.not_yet_valid": "Jeszcze nie jest w mocy[: dopiero od {from}].",
        "next.time.not_yet_valid": "Poczekaj do tego czasu albo sprawdź zegar tego komputera.",
        "reason.time.no_offset": "Przy godzinie nie podano strefy czasowej; odczytano ją jako UTC.",
        "next.time.no_offset": "Pamiętaj, że może się różnić o kilka godzin.",
        "reason.date.order": "Wszystkie daty nie mogą być poprawne: {first} wypada przed {second}.",
        "next.date.order": "Zapytaj podmiot wydający, która data jest poprawna.",
        "reason.date.future": "Data czegoś, co już się wydarzyło, leży w przyszłości: {date}.",
        "next.date.future": "Sprawdź zegar tego komputera; jeśli jest dobrze ustawiony, zapytaj podmiot wydający.",
        "reason.date.unknown": "Podaje mniej niż dwie daty, więc nie ma czego porównać.",
        "next.date.unknown": "Nie trzeba nic robić; jeśli daty mają znaczenie, poproś o nie podmiot wydający.",

        // Place
        "reason.place.conflict": "Nie wszędzie wskazano ten sam kraj: {countries}[. Odosobniony jest: {odd}].",
        "next.place.conflict": "Zapytaj instytucję, czy przyznaje w innym kraju niż własny i na jakiej podstawie.",
        "reason.place.single_source": "Tylko jedno źródło wskazuje kraj, więc nie ma go z czym porównać.",
        "next.place.single_source": "Nie trzeba nic robić; jeśli miejsce ma znaczenie, zapytaj instytucję.",

        // The holder
        "reason.holder.mismatch":
            "[Podpisano to kluczami kilku osób ({presenters}), więc nikt nie może powiedzieć, kto to przedstawia.|Przedstawił to ktoś inny, niż osoba, do której należy: prezentację podpisano innym kluczem.]",
        "next.holder.mismatch":
            "Poproś osobę uczącą się, by przedstawiła je z portfela, który ma klucz wskazany w poświadczeniu.",
        "reason.holder.unbound":
            "Poświadczenie nie wskazuje klucza osoby uczącej się, więc nikt nie może dowieść, że należy do niego.",
        "next.holder.unbound":
            "[Udostępnij {record} jako plik zaszyfrowany lub PDF; albo utwórz klucz (testamur wallet key) i poproś podmiot wydający o egzemplarz z nim powiązany.|Porównaj nazwisko z innym dokumentem; albo poproś podmiot wydający o egzemplarz powiązany z kluczem osoby uczącej się.]",

        // The content
        "reason.content.incomplete": "Nie ma wszystkiego, czego wymaga europejskie podejście. Brakuje: {elements}.",
        "next.content.incomplete":
            "Open Badge nie musi mieć ich wszystkich. Poproś podmiot wydający o to, czego wymaga Twoja decyzja.",
        "reason.workload.partial": "Podano godziny albo punkty, nie jedno i drugie, więc nie ma czego porównać.",
        "next.workload.partial": "Nie trzeba nic robić; jeśli nakład pracy ma znaczenie, zapytaj podmiot wydający.",

        // The judging itself
        "reason.check.skipped":
            "Nie zbadano, ponieważ podpis nie przeszedł sprawdzenia: to, co mówi sfałszowany dokument, niczego nie dowodzi.",
        "next.check.skipped": "Najpierw wyjaśnij sprawę podpisu.",
        "reason.internal.error": "Wewnątrz tego programu wystąpił błąd.",
        "next.internal.error": "Prosimy to zgłosić, wraz z plikiem, jeśli wolno go udostępnić.",

        // Policies
        "reason.policy.malformed":
            "Plik polityki nie jest polityką: jakieś pole jest nieznane, brakuje go albo jest poza zakresem.",
        "next.policy.malformed": "Porównaj go z dołączonymi w Sources/5-Work/Verification/Policies.",
        "reason.policy.needs_registered":
            "„{member}” mówi, co ma wnieść rejestr, ale według tej polityki issuer.registered nie rozstrzyga: niczego by to nie zmieniło.",
        "next.policy.needs_registered": "Dodaj issuer.registered do decides albo usuń {member}.",
        "reason.policy.name_taken": "Polityka o nazwie „{name}” jest dołączona do programu, a ten plik mówi co innego.",
        "next.policy.name_taken": "Nadaj jej własną nazwę; testamur policy explain pokazuje, co mówi tamta.",
        "reason.policy.unknown_check": "Polityka wymienia sprawdzenie, które nie istnieje: {check}.",
        "next.policy.unknown_check": "Wpisz jego nazwę tak jak w raporcie, na przykład status.revocation.",
    ]
}
