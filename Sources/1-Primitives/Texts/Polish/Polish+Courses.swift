extension Polish {
    /// What a course description is asked for, element by element, and the comments of a new one.
    static let courses: [String: String] = [
        // What each element is for: the European approach in our own words.
        "element.learner": "Kto to uzyskał, by ktoś inny mógł stwierdzić, że to ta osoba.",
        "element.title": "Tak nazywa się to, co przyznano, na certyfikacie i wszędzie indziej.",
        "element.issuer_place": "Kraj, a jeśli to pomaga, region tego, kto wydaje.",
        "element.awarding_body": "Podmiot, który to przyznaje i za to odpowiada, z nazwą prawną.",
        "element.award_date": "Dzień, w którym to przyznano, a nie dzień utworzenia pliku.",
        "element.outcomes": "Co osoba ucząca się potem wie, rozumie i potrafi.",
        "element.workload": "Ile pracy do tego potrzeba, w punktach ECTS wszędzie tam, gdzie to możliwe.",
        "element.level":
            "Poziom uczenia się, jako poziom europejskich lub krajowych ram kwalifikacji albo cykl szkolnictwa wyższego, jeśli ma zastosowanie.",
        "element.assessment": "Jak stwierdzono, że efekty osiągnięto.",
        "element.participation": "Jak brano udział: na miejscu, online, w obu formach, w pracy.",
        "element.quality_assurance": "Co stoi za jakością kursu i podmiotu wydającego.",
        "element.prerequisites": "Czego potrzeba, by zostać przyjętym.",
        "element.supervision": "Czy ktoś pilnował oceniania i czy sprawdzono tożsamość.",
        "element.grade": "Wynik, który osiągnięto.",
        "element.stackability": "Czy jest samodzielne, czy liczy się do czegoś większego.",
        "element.further": "Wszystko inne, co czytelnik powinien wiedzieć.",

        "standing.stated": "podano",
        "standing.weak": "podano, ale zobacz niżej",
        "standing.notApplicable": "podano, że nie dotyczy",
        "standing.fromRoster": "z listy uczestników",
        "standing.fromWorkspace": "z obszaru roboczego podmiotu wydającego",
        "standing.missing": "brakuje",
        "standing.leftOut": "nie podano, co jest dozwolone",

        "course.new.head":
            "Kurs w postaci, w jakiej się go przyznaje: to, co dotyczy każdej osoby uczącej się. Wypełnij puste miejsca.",
        "course.new.extends": "To, co ten plik pomija, pochodzi z tamtego.",
        "course.new.id":
            "Po tym rozpoznaje się kurs, cokolwiek poprawisz poniżej: zachowaj to, a każdemu innemu kursowi nadaj inny.",
        "course.new.language":
            "Język wszystkiego poniżej. Tekst można też podać osobno dla języków: {en: Sensor data, de: Sensordaten}.",
        "course.new.title": "2. Tytuł. Jak nazywa się na certyfikacie.",
        "course.new.awarded":
            "5. Dzień przyznania, jako 2026-05-08; albo: from roster, jeśli dni są różne dla różnych osób.",
        "course.new.course": "Pierwszy i ostatni dzień, jako 2026-02-02; rodzaj kursu może pozostać pusty.",
        "course.new.learning_outcomes":
            "6. Efekty uczenia się. Po jednym wierszu na wszystko, co osoba ucząca się potem potrafi.",
        "course.new.workload":
            "7. Nakład pracy. Punkty ECTS z kropką (2.5), godziny albo jedno i drugie; jeden punkt ECTS to od 25 do 30 godzin.",
        "course.new.level":
            "8. Poziom Europejskiej Ramy Kwalifikacji, od 1 do 8; albo podaj, dlaczego go nie ma: {not_applicable: …}.",
        "course.new.assessment":
            "9. Ocenianie. Jak sprawdzono efekty; kto nadzorował (o2); i jak rozumieć oceny (o3), co może pozostać puste. Sama ocena pochodzi z listy uczestników.",
        "course.new.participation": "10. Forma udziału; kilka oddziela się przecinkami: [online, …].",
        "course.new.quality_assurance":
            "11. Zapewnianie jakości. Dni wyznaczają okres, w którym obowiązuje; typ może pozostać pusty.",
        "course.new.terms": "{entry}, jedno z: {terms}",
        "course.new.optional":
            "Opcjonalne. Usuń # sprzed tego, czego używasz; numery elementów od o1 do o5 pochodzą z europejskiego podejścia.",
        "course.new.prerequisites": "o1. Wymagania wstępne: czego potrzebowały osoby uczące się, by je przyjęto.",
        "course.new.stackability": "o4. Możliwość kumulowania: samodzielne albo do czego się liczy.",
        "course.new.further": "o5. Dodatkowe informacje.",
        "course.new.place": "3. Miejsce, jeśli nie jest to siedziba instytucji.",
        "course.new.institution":
            "4. Podmiot przyznający. To ten, którego obszar roboczy podpisuje; jeśli wymieni się go tutaj, oba zostaną porównane.",
        "course.new.valid": "Jak długo jest ważne; bez tego na zawsze.",

        "cli.course.ready": "Niczego nie brakuje: z tym opisem można wydać partię.",
        "cli.course.not_ready": "Najpierw trzeba rozwiązać {count} {count|problem|problemy|problemów}.",
        "cli.course.problems": "{count} {count|problem|problemy|problemów}:",
        "cli.course.elements": "{mandatory} z 11 elementów i {optional} z 5 opcjonalnych",
        "cli.course.written": "{file} jest gotowy do wypełnienia. Potem: testamur course check {file}",
        "help.course": "Opisuje kurs: zaczyna opis i pokazuje, czego mu jeszcze brakuje.",
        "help.course.new": "Zapisuje opis kursu do wypełnienia.",
        "help.course.new.discussion":
            "Każda pozycja ma komentarz, który mówi, do czego służy, z pojęciami, które można w niej wpisać.",
        "help.course.new.file": "Plik do utworzenia; bez niego opis trafia na standardowe wyjście.",
        "help.course.new.language": "Język kursu, na przykład en, de lub pl; w nim pokazuje się wykazy.",
        "help.course.new.extends": "Plik, który mówi to, co ten pomija, na przykład institution.yaml.",
        "help.course.check": "Mówi, czego jeszcze brakuje w opisie kursu.",
        "help.course.check.discussion":
            "Przegląda szesnaście elementów europejskiego podejścia. Kończy z kodem 0, jeśli można z tym wydać partię, 65, jeśli nie.",
        "help.course.check.file": "Opis kursu.",
        "help.course.check.workspace":
            "Obszar roboczy podmiotu wydającego, by uwzględnić też podmiot przyznający i miejsce.",
        "help.course.check.format": "Jak to zapisać.",
    ]
}
