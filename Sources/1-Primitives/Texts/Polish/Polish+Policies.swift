extension Polish {
    /// What `testamur policy` and the keeping of registries say.
    static let policies: [String: String] = [
        "help.policy": "Czego wymaga verify: wymienia dołączone polityki albo wyjaśnia jedną.",
        "help.policy.list": "Wymienia dołączone polityki.",
        "help.policy.explain": "Mówi słowami, według czego rozstrzyga polityka.",
        "help.policy.explain.discussion":
            "Polityka to krótki plik JSON. Weź dołączoną opcją --json, zmień ją, nadaj jej własną nazwę i wersję i użyj z verify --policy FILE.",
        "help.policy.name": "Nazwa dołączonej polityki albo plik polityki.",
        "help.policy.json": "Wypisuje zamiast tego politykę jako plik.",
        "policy.version": "wersja {number}",
        "policy.always": "Rozstrzyga w każdej polityce:",
        "policy.added": "Rozstrzyga, ponieważ wymaga tego ta polityka:",
        "policy.nothing_added": "Ta polityka nie wymaga niczego ponadto.",
        "policy.ignored": "Tu nie rozstrzyga, choć rozstrzyga wszędzie indziej:",
        "policy.findings": "Jest podawane jako spostrzeżenie i nie rozstrzyga:",
        "policy.looser": "Czego wymaga polityka {policy}, a ta nie:",
        "policy.looser.nothing": "Niczego.",
        "policy.inline_contexts": "Dokument może sam określać słowa.",
        "policy.empty_presentations": "Przyjmuje się prezentację bez żadnego poświadczenia.",
        "policy.list_issuers": "Te podmioty mogą publikować listy statusów dla każdego wystawcy: {issuers}.",
        "help.language": "W jakim języku są zdania: en, de, fr, es, it, pl, el. Bez tego w języku systemu.",
        "policy.settings": "Jak jest surowa:",
        "policy.rung":
            "Podmiot wydający musi stać na szczeblu {rung} drabiny zaufania, jeśli jego rejestracja rozstrzyga.",
        "policy.registries": "Liczą się tylko te rejestry: {ids}.",
        "policy.registry_age": "Rejestr może mieć {days} {days|dzień|dni|dni}.",
        "policy.status_lists":
            "Lista statusu bez własnego terminu może mieć {days} {days|dzień|dni|dni} i musi mieć co najmniej {length} {length|wpis|wpisy|wpisów}.",
        "policy.clock": "Zegary mogą różnić się o {seconds} s.",
        "policy.elements": "Poświadczenie musi mieć: {elements}.",
        "policy.level": "Poświadczenie musi być na poziomie {level} Europejskiej Ramy Kwalifikacji lub wyższym.",
        "policy.grades": "Ocena musi być jedną z: {grades}.",
        "report.passed":
            "{count} {count|sprawdzenie z wynikiem pozytywnym|sprawdzenia z wynikiem pozytywnym|sprawdzeń z wynikiem pozytywnym}; zweryfikuj sam ten plik, by {count|je zobaczyć|je zobaczyć|je zobaczyć}.",
        "report.not_applicable":
            "Nie dotyczy go jeszcze {count} {count|sprawdzenie|sprawdzenia|sprawdzeń}; wymienia je --format json.",

        // Keeping registries
        "help.trust.import": "Tworzy wpisy dla trust build z tego, co publikują inni.",
        "help.trust.import.discussion":
            "Wpisy to fakty do przejrzenia, nie zaufanie: nic się nie liczy, dopóki nie utworzysz i nie podpiszesz z nimi rejestru. Zapisuje jeden plik ze wszystkimi wpisami i mówi, co pominięto i dlaczego.",
        "help.trust.import.deqar":
            "Ze zbiorów danych DEQAR (deqar-institutions.csv i deqar-reports.csv): instytucje, numery, miejsca, akredytacje. DEQAR nie zna kluczy; dodaj je do wpisów.",
        "help.trust.import.dcc": "Z rejestru podmiotów wydających Digital Credentials Consortium (registry.json).",
        "help.trust.import.ebsi": "Z zapisów rejestru zaufanych podmiotów wydających EBSI, jeden plik JSON na podmiot.",
        "help.trust.import.yaml": "Z pliku YAML napisanego ręcznie: jeden wpis w pliku albo lista pod „issuers”.",
        "help.trust.import.institutions": "Zbiór danych o instytucjach.",
        "help.trust.import.reports": "Zbiór danych o raportach. Bez niego nie jest znana żadna akredytacja.",
        "help.trust.import.country": "Tylko instytucje tego kraju, na przykład AT; można podać kilka razy.",
        "help.trust.import.file": "Plik do odczytania.",
        "help.trust.import.from": "Pierwszy dzień, od którego klucze się liczą; rejestry DCC i EBSI go nie podają.",
        "help.trust.diff": "Mówi, co zmieniło się między dwoma rejestrami.",
        "help.trust.diff.discussion":
            "Podpisów się tu nie sprawdza: to dla tych, którzy prowadzą rejestr albo chcą wiedzieć, co przynosi nowe wydanie. Kod wyjścia 0, jeśli nic się nie zmieniło, 1, jeśli coś się zmieniło.",
        "help.trust.diff.old": "Wcześniejszy rejestr.",
        "help.trust.diff.new": "Późniejszy rejestr.",
        "usage.trust_number": "Rejestr wymaga --id i --number albo --after z poprzednim wydaniem",
        "help.trust.after":
            "Poprzednie wydanie: przejmuje jego id, zwiększa jego numer i odmawia, jeśli nic się nie zmieniło.",
        "cli.trust.imported": "{count} {count|wpis|wpisy|wpisów} w {file}.",
        "cli.trust.left_out": "{file}: pominięto {count}: {why} ({count|wiersz|wiersze|wiersze} {places})",
        "cli.trust.left_out.list": "{file}: pominięto {count}: {why} ({count|pozycja|pozycje|pozycje} {places})",
        "cli.trust.no_column": "W {file} nie ma kolumny „{column}”: wpisy nie wiedzą, co ona mówi.",
        "cli.trust.diff.same": "Żaden wpis się nie zmienił.",
        "cli.trust.diff.summary": "Dodane: {added}, usunięte: {removed}, zmienione: {changed}.",
        "cli.trust.diff.registry": "{id}: numer {old} → {new}, wydany {from} → {to}",

        "reason.import.columns": "Plik nie ma kolumny „{column}”, która jest potrzebna.",
        "next.import.columns": "Użyj zbioru danych w opublikowanej postaci, z jego pierwszym wierszem.",
        "reason.import.syntax": "Tabeli nie da się odczytać[: wiersz {line}].",
        "next.import.syntax":
            "Użyj pliku w opublikowanej postaci: UTF-8, przecinki, cudzysłowy wokół tekstów z przecinkami.",
        "reason.import.format": "To nie jest plik żądanego rodzaju[: {what}].",
        "next.import.format": "Porównaj z opisem w docs/formats/trust-registry.md.",
        "reason.import.empty": "Nie ma w nim niczego, co mogłoby stać się wpisem.",
        "next.import.empty": "Zobacz, co pominięto i dlaczego; może chodzi o inny kraj.",
        "reason.registry.unchanged": "Od poprzedniego wydania nic się nie zmieniło, więc nie potrzeba nowego.",
        "next.registry.unchanged": "Pomiń --after, by podpisać te same wpisy na nowo, na inny czas.",
    ]
}
