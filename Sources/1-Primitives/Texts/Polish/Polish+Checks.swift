extension Polish {
    /// What is said about the checks of issuer, place, content and policy.
    static let checks: [String: String] = [
        // Names of checks
        "check.proof.certificate": "Certyfikat klucza jest zaufany",
        "check.proof.timestamp": "Znacznik czasu się zgadza",
        "check.proof.long_term": "Będzie można to sprawdzić także po wielu latach",
        "check.format.consistency": "To, co powiedziano dwa razy, jest takie samo",
        "check.issuer.name": "Podmiot przyznający nazywa się tak, jak w rejestrze",
        "check.issuer.mandate": "Kto podpisał za podmiot przyznający, ma do tego prawo",
        "check.issuer.accredited": "Akredytacja obejmowała dzień przyznania",
        "check.issuer.accreditation_scope": "Przyznanie mieści się w tym, co akredytowano",
        "check.date.day_shift": "Dni zapisane jako chwile można rozpoznać",
        "check.date.birth": "Osoba ucząca się była w prawdopodobnym wieku",
        "check.place.region": "Region leży w tym kraju",
        "check.place.nqf": "Poziom krajowy jest poziomem kraju podmiotu przyznającego",
        "check.place.jurisdiction": "Akredytacja obowiązuje tam, gdzie przyznano",
        "check.place.trust_territory": "Zaufana lista jest listą kraju certyfikatu",
        "check.status.replacement": "Nie zastępuje go nowszy egzemplarz",
        "check.holder.identifier": "Identyfikator należy do osoby, którą znasz",
        "check.content.optional": "Elementy poza jedenastoma",
        "check.content.volume": "Punkty pasują do rodzaju kursu",
        "check.content.level": "Poziomy są ze sobą zgodne",
        "check.content.assessment": "Efekty oceniono, a osobę uczącą się zidentyfikowano",
        "check.content.languages": "Teksty są w zadeklarowanych językach",
        "check.content.identifiers": "Numery urzędowe mogą być prawdziwe",
        "check.content.lookalike": "Podmiot wydający nie przypomina nikogo innego",
        "check.policy.requirements": "Ma to, czego wymaga Twoja polityka",

        // What was compared
        "evidence.elements": "Elementy",
        "evidence.agency": "Agencja",
        "evidence.level": "Poziom",
        "evidence.decision": "Decyzja",
        "evidence.status": "Status",
        "evidence.toKind": "Koniec",
        "evidence.report": "Raport",
        "evidence.match": "Dopasowanie",
        "evidence.mandator": "Udzielił",
        "evidence.mandatary": "Otrzymał",
        "evidence.document": "Dokument",
        "evidence.framework": "Ramy kwalifikacji kraju",
        "evidence.scheme": "Rodzaj kursu",
        "evidence.eqf": "Poziom ERK",
        "evidence.cycle": "Cykl",
        "evidence.nqf": "Poziom krajowy",
        "evidence.type": "Ocenianie",
        "evidence.supervision": "Nadzór",
        "evidence.resembles": "Podobny do",
        "evidence.written": "Zapisano",
        "evidence.meant": "Oznacza",
        "evidence.birth": "Data urodzenia",
        "evidence.newest": "Najnowszy egzemplarz",
        "evidence.id": "Identyfikator",
        "evidence.listed": "W rejestrze",

        "rung.5": "W dniu przyznania akredytację na to miał podmiot: {name}.",

        "field.shown.today": "dziś",

        // The issuer
        "reason.issuer.name_differs":
            "Dokument nazywa podmiot przyznający „{stated}”; na dzień {day} rejestr nazywa go „{listed}”.",
        "next.issuer.name_differs":
            "Używaj nazwy z rejestru. Starsza lub nowsza nazwa nie szkodzi; zupełnie inna to powód, by zapytać.",
        "reason.issuer.mandate_missing":
            "Podmiot {signer} podpisał za {name}, a żaden rejestr nie wie, że wolno mu to robić.",
        "next.issuer.mandate_missing": "Zapytaj {name}, czy {signer} podpisuje w jego imieniu.",
        "reason.issuer.mandate_unclear":
            "[Numer „{number}” należy do {owner}, a ten wpis nie wymienia klucza, którym podpisano: tylko nazwa mówi, że to jeden podmiot.|Nazwa „{stated}” to „{begins}” z rejestru z czymś dopisanym: wiadomo za mało, by stwierdzić, czy to jeden podmiot.|Jako podmiot przyznający lub twórcę kursu wskazuje kogo innego, niż podpisał, a o obu wiadomo za mało, by stwierdzić, czy to prawda.]",
        "next.issuer.mandate_unclear":
            "[Zapytaj {owner}, czy to jego klucz; prowadzący tamten rejestr może go wtedy dopisać.|Zapytaj „{begins}”, czy „{stated}” to inna nazwa tego podmiotu lub jego część, albo wskaż opcją --trust rejestr, który wymienia tę nazwę.|Wskaż opcją --trust rejestr, który wymienia oba podmioty, albo zapytaj podmiot przyznający.]",
        "reason.lookalike.name":
            "Podmiot wydający podaje się za „{stated}”, co przypomina „{resembles}” z rejestru, ale nie jest tym samym.",
        "next.lookalike.name":
            "Porównaj litera po literze. Zapytaj {name}, pod adresem znalezionym samodzielnie, czy to od niego.",
        "reason.lookalike.domain":
            "Adres podmiotu wydającego {stated} przypomina {resembles}, który należy do {name}, ale jest inny.",
        "next.lookalike.domain":
            "Uznawaj to za fałszerstwo, dopóki nie potwierdzi tego {name}, pod adresem znalezionym samodzielnie.",

        // Accreditation
        "reason.accreditation.none": "Rejestr nie zna żadnej akredytacji podmiotu {name}.",
        "next.accreditation.none": "Zapytaj podmiot przyznający, kto go akredytował, i sprawdź tam.",
        "reason.accreditation.gap":
            "Żadna akredytacja nie obejmowała dnia {day}: najbliższa[, od {agency},] obowiązywała od {from} do {to}[; następna zaczęła się {next}].",
        "next.accreditation.gap": "Zapytaj podmiot przyznający, która akredytacja obejmowała to przyznanie.",
        "reason.accreditation.last_day":
            "Przyznano {day}, w ostatnim dniu akredytacji od {agency}; agencje rozumieją go różnie.",
        "next.accreditation.last_day": "Zapytaj {agency}, czy ostatni dzień był objęty.",
        "reason.accreditation.negative": "Decyzja agencji {agency} obejmująca ten dzień była negatywna.",
        "next.accreditation.negative": "Przeczytaj raport; nie uznawaj tego za akredytowane.",
        "reason.accreditation.undecided": "Raport agencji {agency} obejmujący ten dzień nie zawiera decyzji.",
        "next.accreditation.undecided": "Przeczytaj raport i zdecyduj, czy wystarcza do Twojego celu.",
        "reason.accreditation.flagged": "Raport agencji {agency} obejmujący ten dzień jest oznaczony jako wątpliwy.",
        "next.accreditation.flagged": "Zapytaj {agency}, co z nim się stało.",
        "reason.accreditation.conditions":
            "Decyzja {agency} obejmująca ten dzień jest pozytywna z warunkami lub ograniczeniami.",
        "next.accreditation.conditions": "Proszę sprawdzić w raporcie {agency}, czy któryś warunek ma tu znaczenie.",
        "reason.assessment.registered_none": "Raport {agency} o tym programie mówi, że nikogo się w nim nie ocenia.",
        "next.assessment.registered_none":
            "Proszę zapytać wystawcę, jak oceniono efekty; bez tego należy to uważać za zaświadczenie o udziale.",
        "reason.accreditation.voluntary":
            "Agencja {agency} dokonała przeglądu, ale w postępowaniu dobrowolnym: nikt nie musiał go przejść, by przyznawać.",
        "next.accreditation.voluntary": "Zdecyduj, czy dobrowolny przegląd wystarcza do Twojego celu.",
        "reason.accreditation.title_only": "Program znaleziono tylko po nazwie, a taką nazwę może nosić inny.",
        "next.accreditation.title_only": "Znajdź program w raporcie agencji {agency}.",
        "reason.accreditation.scope":
            "Przyznanie wykracza poza to, co akredytowano: {limit} {stated}, akredytacja dla {limits}.",
        "next.accreditation.scope": "Zapytaj podmiot przyznający, na jakiej podstawie to przyznał.",
        "reason.accreditation.scope_unknown":
            "Akredytacja jest ograniczona: {limit} {limits}, a poświadczenie nie mówi, gdzie się mieści.",
        "next.accreditation.scope_unknown": "Zapytaj podmiot przyznający.",
        "reason.accreditation.unmatched":
            "Podmiotu przyznającego nie udało się dopasować do rejestru po numerze urzędowym, więc nikt nie mówi, co akredytowano.",
        "next.accreditation.unmatched": "Wskaż opcją --trust rejestr z jego akredytacjami.",
        "reason.ladder.top": "Nie ma nic więcej do ustalenia.",
        "next.ladder.top": "Nie trzeba nic robić.",

        // Days and places
        "reason.date.zone_unknown":
            "Dzień zapisano jako późny wieczór dnia {written} w UTC i nie można stwierdzić, gdzie była wtedy północ.",
        "next.date.zone_unknown":
            "Przyjmij ten dzień albo następny; jeśli dzień ma znaczenie, zapytaj podmiot wydający.",
        "reason.place.region_unread": "Region podano słownie, więc nie można go porównać z krajem.",
        "next.place.region_unread": "Nie trzeba nic robić; jeśli region ma znaczenie, sprawdź go.",

        // Copies
        "reason.status.replaced":
            "Wśród złożonych dokumentów jest nowszy egzemplarz tego samego poświadczenia, w mocy od {since}.",
        "next.status.replaced": "Użyj nowszego egzemplarza.",

        // The content
        "reason.format.profile_contradicts":
            "Tę samą organizację opisano dwa razy i nie tak samo: różni się „{member}”.",
        "next.format.profile_contradicts": "Zapytaj podmiot wydający, co jest poprawne.",
        "reason.level.single": "Podano tylko jeden poziom albo poziom ram, które nie są tu znane.",
        "next.level.single": "Nie trzeba nic robić; nie ma go z czym porównać.",
        "reason.supervision.missing": "Nie podano, czy ktokolwiek sprawdził, kto przystąpił do oceniania.",
        "next.supervision.missing": "Jeśli ma to znaczenie, zapytaj podmiot wydający, jak nadzorowano ocenianie.",
        "reason.language.not_declared": "Tekst podaje swój język, ale poświadczenie nie deklaruje żadnego.",
        "next.language.not_declared": "Nie trzeba nic robić.",

        // What the policy asks
        "reason.policy.requirement_missing":
            "Twoja polityka wymaga czegoś, czego poświadczenie nie ma: {what}[ – jest {stated}][; potrzeba: {needed}].",
        "next.policy.requirement_missing": "Poproś osobę uczącą się o inny dowód albo wybierz inną politykę.",
        "reason.check.nothing_stated":
            "Polityka wymaga tego sprawdzenia, a poświadczenie nie podaje niczego, co można by sprawdzić.",
        "next.check.nothing_stated":
            "Poproś wystawcę o poświadczenie, które to podaje, albo wybierz politykę, która o to nie pyta.",
        "reason.check.not_available":
            "Polityka wymaga tego sprawdzenia, a nie da się go wykonać dla poświadczenia tego rodzaju.",
        "next.check.not_available":
            "Wybierz politykę, która tego nie wymaga, albo zleć sprawdzenie w inny sposób.",
        "reason.holder.too_many":
            "W tym folderze jest więcej niż {count} poświadczeń; nie porównano, czy wszystkie należą do jednej osoby.",
        "next.holder.too_many": "Umieść pliki każdej osoby w osobnym folderze i sprawdź ten folder.",
        "reason.policy.requirement_unclear":
            "Twoja polityka wymaga: {what}[ ({needed})], a poświadczenie tego nie podaje.",
        "next.policy.requirement_unclear": "Zapytaj podmiot wydający albo wybierz inną politykę.",

        // What a reader can do where the sentence beside the reason speaks to whoever issues
        "reader.level.inconsistent": "Zapytaj podmiot wydający, który poziom jest poprawny.",
        "reader.level.nqf_country": "Zapytaj podmiot wydający, dlaczego podaje poziom innego kraju.",
        "reader.issuer_place.region_mismatch": "Zapytaj podmiot wydający, co z tych dwojga jest poprawne.",
        "reader.awarding_body.placeholder_identifier":
            "Nie szukaj nikogo po tym numerze; poproś podmiot wydający o numer z rejestru.",
        "reader.assessment.missing": "Zapytaj podmiot wydający, jak oceniono efekty.",
        "reader.assessment.attendance_only":
            "Uznawaj to za zaświadczenie o obecności: mówi, kto był, a nie, co potrafi.",
        "reader.workload.volume": "Zapytaj podmiot wydający o punkty, jeśli mają dla Ciebie znaczenie.",
        "reader.language.malformed": "Nie trzeba nic robić.",
        "reader.language.undeclared": "Nie trzeba nic robić.",
        "reader.learner.birth_date_implausible": "Zapytaj osobę uczącą się i porównaj z dokumentem tożsamości.",
    ]
}
