extension Polish {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [
        // The learner
        "reason.learner.missing": "Nic nie mówi, kto to uzyskał: nie ma ani nazwiska, ani numeru identyfikacyjnego.",
        "next.learner.missing": "Wpisz pełne imię i nazwisko albo numer, po którym można rozpoznać osobę uczącą się.",
        "reason.learner.name_incomplete": "Dla osoby {name} wypełniono tylko imię albo tylko nazwisko.",
        "next.learner.name_incomplete": "Potwierdź to, jeśli osoba nosi tylko jedno; w przeciwnym razie dodaj drugie.",
        "reason.learner.names_swapped": "Imię i nazwisko wydają się stać w zamienionych kolumnach, jak w „{sample}”.",
        "next.learner.names_swapped":
            "[Obejrzyj obie kolumny. Jeśli są zamienione, zamień ich nagłówki; jeśli są dobre, potwierdź to opcją --column given_name=\"{given}\" --column family_name=\"{family}\".|Zapisz imię przed nazwiskiem, bez przecinka, albo każde we własnej kolumnie.]",
        "reason.learner.birth_date_ambiguous":
            "[Datę urodzenia {value}|Datę urodzenia] można odczytać z dniem na początku albo z miesiącem na początku, a żaden inny wiersz tego nie rozstrzyga.",
        "next.learner.birth_date_ambiguous":
            "Podaj raz dla całej kolumny, co jest pierwsze[ ({flag})], albo zapisuj daty jako 1994-04-03.",
        "reason.learner.birth_date_implausible": "Data urodzenia {birth} nie pasuje do daty przyznania {award}.",
        "next.learner.birth_date_implausible":
            "Popraw datę urodzenia; osoby uczące się mają od 10 do 110 lat, gdy coś im się przyznaje.",
        "reason.learner.email_invalid": "„{address}” nie wygląda na adres e-mail[; zapewne chodziło o {suggestion}].",
        "next.learner.email_invalid": "Popraw adres albo zostaw komórkę pustą.",
        "reason.learner.duplicate": "Wiersze {first} i {second} dotyczą chyba tej samej osoby.",
        "next.learner.duplicate": "Usuń jeden z wierszy albo potwierdź, że to dwie osoby.",
        "reason.learner.id_only": "Poświadczenie wskazuje osobę uczącą się tylko adresem technicznym.",
        "next.learner.id_only":
            "Poproś osobę uczącą się, by dowiodła, że adres jest jej, albo pokazała coś z nazwiskiem.",

        // Title and languages
        "reason.title.missing": "To, co przyznano, nie ma tytułu.",
        "next.title.missing": "Nadaj tytuł, pod którym przyznaje to program.",
        "reason.title.generic": "Tytuł „{title}” nie mówi czytelnikowi, czego się nauczono.",
        "next.title.generic": "Wymień przedmiot: raczej „Odczyt i czyszczenie danych z czujników” niż „Certyfikat”.",
        "reason.language.undeclared": "Jest tekst w języku „{language}”, którego poświadczenie nie wymienia.",
        "next.language.undeclared": "Dodaj ten język do listy języków albo usuń tekst.",
        "reason.language.malformed": "„{value}” nie jest kodem języka.",
        "next.language.malformed": "Użyj kodu takiego jak en, de lub pt-BR.",

        // Place and awarding body
        "reason.issuer_place.missing": "Nie podano, w którym kraju działa podmiot przyznający.",
        "next.issuer_place.missing": "Dodaj kraj podmiotu przyznającego.",
        "reason.issuer_place.unknown_country": "„{code}” nie jest kodem kraju.",
        "next.issuer_place.unknown_country": "Użyj dwóch lub trzech liter kraju, na przykład AT lub AUT.",
        "reason.issuer_place.region_mismatch": "Region {region} leży w kraju {other}, a nie w kraju {country}.",
        "next.issuer_place.region_mismatch": "Popraw region albo kraj.",
        "reason.awarding_body.missing": "Podmiot przyznający nie ma nazwy.",
        "next.awarding_body.missing": "Dodaj nazwę prawną podmiotu przyznającego.",
        "reason.awarding_body.no_identifier":
            "Dla {name} nie podano numeru urzędowego, więc nikt nie może go odszukać.",
        "next.awarding_body.no_identifier":
            "Dodaj numer z publicznego rejestru: VAT, rejestr krajowy, PIC lub kod Erasmus.",
        "reason.awarding_body.placeholder_identifier":
            "„{value}” nie może być prawdziwym numerem rodzaju {kind}[ w kraju {country}].",
        "next.awarding_body.placeholder_identifier": "Zastąp go numerem z rejestru albo pomiń.",

        // Days
        "reason.award_date.missing": "Nie podano, którego dnia to przyznano.",
        "next.award_date.missing": "Dodaj dzień, w którym zdecydowano o przyznaniu; dzień podpisania go nie zastępuje.",
        "reason.award_date.future": "Dzień przyznania, {date}, wypada po dniu podpisania, {sealed}.",
        "next.award_date.future": "Popraw dzień przyznania albo podpisz tego dnia lub później.",
        "reason.award_date.before_activity": "Przyznano {date}, ale kurs trwał do {end}.",
        "next.award_date.before_activity": "Popraw dzień przyznania albo daty kursu.",
        "reason.award_date.seal_only": "Nie podano dnia przyznania; pokazano dzień, w którym podpisano poświadczenie.",
        "next.award_date.seal_only": "Jeśli dzień przyznania ma dla Ciebie znaczenie, poproś o niego podmiot wydający.",
        "reason.activity.order": "Kurs zaczyna się {start}, a kończy wcześniej, {end}.",
        "next.activity.order": "Popraw pierwszy lub ostatni dzień kursu.",
        "reason.date.day_shift": "Dzień zapisano jako chwilę poprzedniego wieczoru: {written} oznacza {day}.",
        "next.date.day_shift": "Nie trzeba nic robić; chodzi o późniejszy dzień.",

        // Outcomes and workload
        "reason.outcomes.missing": "Nie wymieniono żadnego efektu uczenia się.",
        "next.outcomes.missing": "Napisz co najmniej w jednym wierszu, co osoba ucząca się teraz wie lub potrafi.",
        "reason.outcomes.not_an_outcome":
            "To, co podano jako efekt uczenia się, tylko powtarza tytuł lub opisuje kurs.",
        "next.outcomes.not_an_outcome":
            "Pisz krótkie wiersze, które zaczynają się od czasownika: „Znajduje i oznacza błędne wartości”.",
        "reason.workload.missing": "Nie podano nakładu pracy ani w punktach, ani w godzinach.",
        "next.workload.missing": "Dodaj punkty ECTS, godziny pracy albo jedno i drugie.",
        "reason.workload.not_a_number": "„{value}” nie jest liczbą dodatnią, jakiej tu potrzeba.",
        "next.workload.not_a_number": "Wpisz[ {suggestion}, czyli] liczbę z kropką i bez jednostki, na przykład 2.5.",
        "reason.workload.ratio":
            "{hours} godz. na {points} ECTS daje {ratio} godz. na punkt; zwykle jest to od 25 do 30.",
        "next.workload.ratio": "Sprawdź obie liczby; dotyczą całej pracy, a nie tylko zajęć.",
        "reason.workload.duration_unit": "„{value}” nie jest liczbą godzin: w tej postaci M przed T oznacza miesiące.",
        "next.workload.duration_unit": "Zapisz sześćdziesiąt godzin jako PT60H albo po prostu jako liczbę godzin.",
        "reason.workload.volume": "{points} ECTS nie mieści się w tym, co taki kurs zwykle ma ({range} ECTS).",
        "next.workload.volume": "Sprawdź punkty albo podany rodzaj kursu.",
        "reason.workload.unknown_unit":
            "Podano {points} {points|punkt|punkty|punktów}, ale nie podano, w jakim systemie.",
        "next.workload.unknown_unit": "Zapytaj podmiot wydający, czy to punkty ECTS.",
        "reason.workload.intensity":
            "[{hours} godz. w ciągu {days} {days|dnia|dni|dni} daje {week} godz. na tydzień|Godzin wypada ponad sześćdziesiąt na tydzień].",
        "next.workload.intensity": "Sprawdź godziny i daty kursu.",

        // Level
        "reason.level.not_stated": "Nie podano poziomu ani tego, dlaczego go nie ma.",
        "next.level.not_stated":
            "Wybierz poziom Europejskiej Ramy Kwalifikacji albo podaj, dlaczego żaden nie ma zastosowania.",
        "reason.level.nqf_country": "„{level}” należy do kraju {country}; podmiot przyznający jest w kraju {body}.",
        "next.level.nqf_country": "Wybierz poziom w ramach kwalifikacji kraju podmiotu przyznającego.",
        "reason.level.inconsistent": "[Cykl {cycle}|{nqf}] to poziom ERK {expected}, ale podano też poziom {eqf}.",
        "next.level.inconsistent": "Popraw cykl albo poziom ERK.",

        // Assessment and participation
        "reason.assessment.missing": "Nie podano, jak oceniono efekty.",
        "next.assessment.missing": "Wybierz co najmniej jeden rodzaj oceniania, na przykład ocenianą pracę.",
        "reason.assessment.attendance_only":
            "Jedynym sposobem oceniania jest obecność, która nie wykazuje żadnego efektu uczenia się.",
        "next.assessment.attendance_only": "Dodaj ocenianie efektów; bez niego to zaświadczenie o obecności.",
        "reason.assessment.not_from_list": "Rodzaj oceniania „{value}” nie jest pozycją europejskiego wykazu.",
        "next.assessment.not_from_list": "Wybierz najbliższą pozycję, by była zrozumiała w każdym języku.",
        "reason.participation.missing": "Nie podano, w jakiej formie brano udział.",
        "next.participation.missing":
            "Wybierz online, stacjonarną (presential), mieszaną (blended) albo inną formę z wykazu.",
        "reason.participation.ambiguous":
            "„{value}” może oznaczać więcej niż jedną formę udziału z europejskiego wykazu.",
        "next.participation.ambiguous": "Jeśli ma to znaczenie, zapytaj podmiot wydający, o którą chodzi.",
        "reason.supervision.weak": "Nikt nie sprawdził, kto przystąpił do oceniania ({value}).",
        "next.supervision.weak":
            "Komisje egzaminacyjne mogą wymagać więcej; zdecyduj, czy to wystarcza do Twojego celu.",
        "reason.supervision.unclear": "„{value}” nie mówi jasno, czy sprawdzono tożsamość.",
        "next.supervision.unclear": "Jeśli ma to znaczenie, zapytaj podmiot wydający, jak nadzorowano ocenianie.",
        "reason.grade.without_scheme": "Ocenę „{grade}” podano bez skali, do której należy.",
        "next.grade.without_scheme": "Dodaj możliwe oceny oraz tę, której potrzeba do zaliczenia.",

        // Quality assurance
        "reason.quality_assurance.missing": "Nie podano, co stoi za jakością.",
        "next.quality_assurance.missing": "Wymień akredytację, przegląd zewnętrzny albo własną procedurę instytucji.",
        "reason.quality_assurance.not_on_award_date":
            "„{title}” obowiązywało[ od {from}][ do {to}], co nie obejmuje dnia przyznania, {award}.",
        "next.quality_assurance.not_on_award_date": "Wymień zapewnianie jakości, które obowiązywało w dniu przyznania.",
        "reason.quality_assurance.internal_only": "Podano tylko własne zapewnianie jakości instytucji.",
        "next.quality_assurance.internal_only": "Wymień także zewnętrzne, jeśli jest.",

        // The rest
        "reason.stackability.unclear": "Podano, że można to kumulować, ale nie do czego.",
        "next.stackability.unclear": "Wymień większy program albo wybierz samodzielne.",
        "reason.prerequisites.placeholder": "„{text}” mówi, że nie ma wymagań wstępnych.",
        "next.prerequisites.placeholder": "Zostaw pole puste; to mówi to samo w każdym języku.",
        "reason.further.attachment_type": "Plik podano jako {declared}, ale jego bajty to {real}.",
        "next.further.attachment_type": "Popraw typ albo dołącz właściwy plik.",
        "reason.image.too_large":
            "Obraz o wielkości {size} KiB jest większy niż 64 KiB albo występuje w pliku dwa razy.",
        "next.image.too_large": "Użyj mniejszego obrazu albo podaj zamiast niego jego adres.",
        "reason.vocabulary.not_from_list": "„{value}” stoi tam, gdzie ma być pozycja europejskiego wykazu.",
        "next.vocabulary.not_from_list": "Ludzie nadal mogą to odczytać; programy nie mogą tego porównać.",
        "reason.vocabulary.newer": "„{value}” nie ma w stanie europejskiego wykazu, który zna ta wersja.",
        "next.vocabulary.newer":
            "Może to znać nowsza wersja tego programu; do tego czasu pokazuje się to w zapisanej postaci.",
        "reason.link.malformed": "„{value}” nie jest pełnym adresem.",
        "next.link.malformed": "Wpisz cały adres, z https:// na początku.",

        // Open Badges
        "reason.openbadges.profile": "Dokument nie jest poświadczeniem Open Badges 3.0.",
        "next.openbadges.profile": "Sprawdź, czy nie nadszedł z nim inny plik; starsze odznaki mają inną postać.",
        "reason.openbadges.type":
            "Część odznaki ma inną postać, niż nadaje jej Open Badges 3.0 (oczekiwano {expected}).",
        "next.openbadges.type": "Poproś podmiot wydający o odznakę zgodną ze specyfikacją.",
        "reason.openbadges.limit":
            "Lista w odznace ma {count} {count|pozycję|pozycje|pozycji}; odczytuje się najwyżej {limit}.",
        "next.openbadges.limit": "Poproś podmiot wydający o odznakę dotyczącą tylko tego poświadczenia.",

        // Elements
        "field.learner": "Osoba ucząca się",
        "field.title": "Tytuł",
        "field.issuer_place": "Kraj i region podmiotu wydającego",
        "field.awarding_body": "Podmiot przyznający",
        "field.award_date": "Dzień przyznania",
        "field.outcomes": "Efekty uczenia się",
        "field.workload": "Nakład pracy",
        "field.level": "Poziom",
        "field.assessment": "Ocenianie",
        "field.participation": "Forma udziału",
        "field.quality_assurance": "Zapewnianie jakości",
        "field.prerequisites": "Wymagania wstępne",
        "field.supervision": "Nadzór i weryfikacja tożsamości",
        "field.grade": "Ocena",
        "field.stackability": "Możliwość kumulowania",
        "field.further": "Dodatkowe informacje",
        "field.other_languages": "Inne języki",
        "field.pictures": "Obrazy",
        "field.activity": "Kurs",

        // What a format does not carry
        "loss.kept": "zachowane",
        "loss.reduced": "ograniczone",
        "loss.dropped": "pominięte",
        "loss.birth_date": "Data urodzenia jest pominięta.",
        "loss.email_hashed": "Adres e-mail można tylko porównać: jest zapisany jako skrót.",
        "loss.further_holder_keys": "Z kilku kluczy osoby uczącej się zapisuje się pierwszy.",
        "loss.identifier_country": "Kraj numeru identyfikacyjnego jest pominięty.",
        "loss.languages": "Jest miejsce na jeden język.",
        "loss.region_as_text": "Region zapisuje się słownie.",
        "loss.identifiers_as_extensions":
            "Numery urzędowe zapisuje się jako rozszerzenia, których inne programy mogą nie rozumieć.",
        "loss.joint_bodies_as_alignments":
            "Z pozostałych podmiotów przyznających zachowuje się nazwę, kraj i stronę główną, a ich numery słownie.",
        "loss.further_locations": "Z kilku miejsc organizacji zapisuje się pierwsze.",
        "loss.seat_from_place":
            "Miejsce przyznania zapisuje się jako adres podmiotu przyznającego, który nie ma własnego.",
        "loss.outcomes_as_text": "Efekty uczenia się są wierszami tekstu.",
        "loss.outcome_kind": "To, czy efekt jest wiedzą, czy umiejętnością, jest pominięte.",
        "loss.outcome_reuse": "To, jak szeroko można wykorzystać efekt, jest pominięte.",
        "loss.hours_as_text": "Godziny zapisuje się słownie.",
        "loss.dates_as_text": "Daty zapewniania jakości zapisuje się słownie.",
        "loss.agency_as_text": "Z danych agencji zapisuje się nazwę.",
        "loss.section_of_text": "Stają się częścią tekstu o kryteriach.",
        "loss.rank": "Pozycja w rankingu jest pominięta.",
        "loss.documents": "Załączone pliki są pominięte.",
        "loss.languages_of_classes": "Języki zajęć są pominięte.",
        "loss.note_is_title": "Notatka tylko powtarza tytuł i jest pominięta.",
        "loss.further_pictures": "Jest miejsce na jeden obraz każdego rodzaju.",
        "loss.activity_place": "Miejsce kursu jest pominięte.",
        "loss.activity_provider": "Organizator kursu jest pominięty.",
    ]
}
