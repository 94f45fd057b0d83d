extension Polish {
    /// The help of the command line: what each command and option is for, in the words of those who use it.
    static let commandLineHelp: [String: String] = [
        "help.testamur": "Wydawanie, przechowywanie i sprawdzanie europejskich mikropoświadczeń.",
        "help.testamur.discussion":
            "Administracja uczelni: issuer, issue, revoke, status. Osoby uczące się: wallet. Pracodawcy: verify. Niczego się nigdzie nie wysyła; tylko verify --online pyta serwery podmiotów wydających.",
        "help.passphrase_file": "Odczytuje hasło z pierwszego wiersza tego pliku.",
        "help.kdf_memory":
            "Ile pamięci ma wymagać każda próba odgadnięcia hasła: od 64 do 1024, zwykle 256. Mniej tylko na małym komputerze.",
        "help.passphrase_fd": "Odczytuje hasło z tego otwartego deskryptora.",

        "help.verify": "Sprawdza poświadczenia: kto je wydał, komu, kiedy, gdzie i czy nadal są dobre.",
        "help.verify.discussion":
            "Kończy z kodem 0, jeśli wszystkie są ważne, 1, jeśli któreś jest nieważne, 2, jeśli któregoś nie udało się sprawdzić. Działa bez sieci.",
        "help.verify.files":
            "Pliki, foldery z całą zawartością, wzorce w cudzysłowie ('*.json'), archiwa ZIP, pliki PDF z poświadczeniami w środku, odznaki; z opcją --online także adresy https; - oznacza standardowe wejście.",
        "help.verify.format":
            "Jak zapisać raport: dla ludzi, dla skryptów, po jednym raporcie w wierszu albo jako tabelę do arkusza.",
        "help.verify.stream":
            "Czyta ze standardowego wejścia po jednym dokumencie w wierszu, zapisuje po jednym raporcie w wierszu.",
        "help.verify.trust": "Rejestr podmiotów wydających, któremu ufasz. Można podać kilka razy.",
        "help.verify.anchor": "Klucz, którym musi być podpisany rejestr, w postaci Multikey (z6Mk…).",
        "help.verify.trust_unsigned":
            "Używa rejestru, choć nie podpisała go żadna z Twoich kotwic. Mówi o tym każdy raport.",
        "help.verify.did_document":
            "Dokument DID podmiotu wydającego, który masz pod ręką, albo folder takich dokumentów.",
        "help.verify.status": "Lista statusu, którą masz pod ręką, albo folder takich list.",
        "help.verify.state":
            "Gdzie zapamiętywać numery rejestrów i list, by zauważyć starsze. Zwykle w Twoim folderze domowym.",
        "help.verify.policy":
            "Które sprawdzenia rozstrzygają: employer, university-admission, strict, education, proof-only albo plik (testamur policy list).",
        "help.verify.only": "Wykonuje tylko te sprawdzenia oraz dwa dotyczące dowodu. Werdykt jest wtedy częściowy.",
        "help.verify.at": "Ocenia na tę chwilę.",
        "help.verify.challenge": "Wyzwanie (challenge), które wysłano w prośbie o prezentację.",
        "help.verify.domain": "Domena, którą podano w tej prośbie.",

        "help.inspect": "Pokazuje, co mówi plik, w czytelnym układzie. Niczego się nie sprawdza.",
        "help.inspect.discussion": "Niewidoczne znaki pokazuje się jako sekwencje ucieczki.",
        "help.inspect.file": "Plik; - oznacza standardowe wejście.",
        "help.canonicalize": "Zapisuje dokument w tej jedynej postaci, nad którą składa się podpisy.",
        "help.canonicalize.discussion":
            "Bajty trafiają na standardowe wyjście dokładnie tak, jak się je podpisuje. JSON-LD czyta się z wbudowanymi kontekstami; to, czego podpis by nie obejmował, wymienia się na standardowym wyjściu błędów.",
        "help.canonicalize.algorithm":
            "jcs: kanoniczny JSON (RFC 8785). rdfc-1.0: kanoniczne N-Quads (RDF Dataset Canonicalization), z N-Quads lub JSON-LD.",
        "help.canonicalize.hash":
            "Dla rdfc-1.0: funkcja skrótu, która odróżnia rzeczy bez nazwy; sha256, jeśli nie podano inaczej.",
        "help.canonicalize.file": "Plik; - oznacza standardowe wejście.",

        "help.key": "Tworzy i pokazuje klucze.",
        "help.key.generate": "Tworzy klucz w pliku chronionym hasłem.",
        "help.key.generate.discussion": "Wypisuje część publiczną.",
        "help.key.type": "Rodzaj klucza. Ed25519, chyba że ktoś prosi o klucz na P-256 lub P-384.",
        "help.key.out": "Plik do utworzenia.",
        "help.key.show": "Pokazuje część publiczną pliku klucza. Nie wymaga hasła.",
        "help.key.file": "Plik klucza.",
        "help.key.format": "Jak to zapisać.",

        "help.trust": "Tworzy i sprawdza rejestry, które mówią, kim są podmioty wydające.",
        "help.trust.build": "Podpisuje wpisy jako rejestr z datą i numerem.",
        "help.trust.build.discussion": "Wypisuje część publiczną klucza: to, co użytkownicy podają w --anchor.",
        "help.trust.entries": "Wpisy, jeden podmiot wydający w pliku.",
        "help.trust.id": "Nazwa rejestru, taka sama dla każdego z jego numerów.",
        "help.trust.number": "Numer tego wydania; większy niż poprzedni.",
        "help.trust.key": "Plik klucza do podpisania.",
        "help.trust.valid_days": "Przez ile dni można go używać.",
        "help.trust.complete_for":
            "Kraj, którego wszystkie podmioty wydające zawiera ten rejestr: inne są wtedy odrzucane.",
        "help.trust.retrieved":
            "Dzień, w którym odczytano listę dla --complete-for; bez niego dzisiaj. O późniejszych nadaniach rejestr nic nie mówi.",
        "help.trust.out": "Plik do utworzenia.",
        "help.trust.add": "Sprawdza wpis i umieszcza go w folderze wpisów.",
        "help.trust.add.discussion": "Następnie: testamur trust build FOLDER/*.json …",
        "help.trust.entry": "Wpis, jeden podmiot wydający.",
        "help.trust.to": "Folder.",
        "help.trust.check": "Wymienia wszystkie błędy rejestru lub wpisu.",
        "help.trust.checked": "Rejestr lub wpis.",

        "help.issuer": "Przygotowuje obszar roboczy podmiotu wydającego.",
        "help.issuer.init": "Tworzy obszar roboczy: klucz, księgę, wpis do rejestru.",
        "help.issuer.init.discussion":
            "Z opcją --base-url podmiot wydający jest znany pod tym adresem (did:web), bez niej tylko ze swojego klucza (did:key).",
        "help.issuer.region": "Jego region, na przykład AT13.",
        "help.issuer.check": "Przegląda księgę i mówi, czy jest taka, jak ją zapisano.",
        "help.issuer.folder": "Folder do utworzenia.",
        "help.issuer.name": "Nazwa prawna instytucji.",
        "help.issuer.country": "Jej kraj, na przykład AT lub AUT.",
        "help.issuer.place": "Miasto, w którym przyznaje.",
        "help.issuer.identifier": "Numer urzędowy, na przykład vat:ATU12345678. Można podać kilka razy.",
        "help.issuer.base_url": "Adres jej strony internetowej, na przykład https://sonnwald.example.",
        "help.issuer.key_type":
            "Rodzaj klucza, którym podpisuje. Ed25519, chyba że ktoś prosi o klucz na P-256 lub P-384.",
        "help.issuer.time_zone": "Strefa czasowa, w której zaczynają się jej dni, na przykład Europe/Vienna.",

        "help.workspace": "Obszar roboczy podmiotu wydającego.",
        "help.issue": "Podpisuje jedno poświadczenie dla każdego wiersza listy uczestników.",
        "help.issue.discussion":
            "Z opcją --dry-run niczego się nie podpisuje i wymienia się każdy problem. Przerwaną partię kontynuuje to samo polecenie z opcją --resume.",
        "help.issue.course": "Opis kursu, plik YAML.",
        "help.issue.roster":
            "Lista uczestników: plik CSV lub skoroszyt Excel, taki, jaki eksportuje Moodle lub system obsługi studiów.",
        "help.issue.out": "Folder na poświadczenia.",
        "help.issue.dry_run": "Wymienia każdy problem i niczego nie podpisuje.",
        "help.issue.again":
            "Wydaje tę samą listę uczestników jeszcze raz: każda osoba ucząca się ma wtedy drugie, inne poświadczenie.",
        "help.issue.resume": "Kontynuuje przerwaną partię.",
        "help.issue.column": "Mówi, która kolumna zawiera pole: FIELD=HEADER. Można podać kilka razy.",
        "help.issue.passing_word":
            "Wynik z listy, który oznacza zaliczenie, jeśli nie jest tu znany. Można podać kilka razy.",
        "help.issue.date_order": "Jak zapisano dni na liście uczestników, jeśli tego nie widać: dmy, mdy lub ymd.",
        "help.issue.encoding":
            "Jak zapisano znaki na liście uczestników, jeśli tego nie widać, na przykład windows-1250.",
        "help.issue.sheet": "Arkusz skoroszytu, jeśli jest ich kilka.",
        "help.issue.only_new":
            "Wydaje tylko osobom, które nie mają jeszcze poświadczenia z tego kursu, z jakiejkolwiek listy, i którym żadnego nie unieważniono.",
        "help.issue.also_revoked": "Wydaje na nowo także osobom, którym unieważniono poświadczenie z tego kursu.",
        "help.issue.skip_bad_rows":
            "Wydaje pozostałe, gdy w wierszach są problemy. Jeśli osoba ucząca się występuje dwa razy, pomija się oba jej wiersze.",
        "help.issue.profile": "Profil do zapisania.",
        "help.cryptosuite":
            "Rodzaj dowodu: eddsa-rdfc-2022, który czytają inne programy weryfikujące, albo eddsa-jcs-2022; dla klucza na P-256 lub P-384 ecdsa-rdfc-2019 albo ecdsa-jcs-2019. Podany dwa razy lub po przecinku: oba. Zwykle ten z -rdfc- dla danego klucza.",

        "help.revoke": "Unieważnia poświadczenia na stałe.",
        "help.suspend": "Zawiesza poświadczenia na pewien czas.",
        "help.reinstate": "Przywraca moc zawieszonym poświadczeniom.",
        "help.status_change.discussion": "Inni zobaczą to po opublikowaniu listy: testamur status publish.",
        "help.status_change.ids": "Identyfikatory poświadczeń, urn:uuid:….",
        "help.status_change.reason": "Dlaczego, do własnej księgi.",
        "help.status": "Listy, w których inni sprawdzają, czy poświadczenie jest nadal dobre.",
        "help.status.publish": "Zapisuje i podpisuje listy statusu.",
        "help.status.publish.discussion":
            "Umieść pliki tam, gdzie wskazują ich adresy. Rób to po każdej zmianie i co najmniej raz w tygodniu.",
        "help.status.out": "Folder na listy.",

        "help.wallet": "Przechowuje poświadczenia w zaszyfrowanym pliku i przedstawia je innym.",
        "help.wallet.discussion":
            "Wszystko w portfelu jest zaszyfrowane Twoim hasłem. Nie ma innej jego kopii, dopóki jej nie utworzysz: testamur wallet backup.\n\nOd początku:\ntestamur wallet create --wallet my.wallet\ntestamur wallet key --for ISSUER --wallet my.wallet\ntestamur wallet add FILE --wallet my.wallet\ntestamur wallet list --wallet my.wallet\ntestamur wallet share RECORD --with WHO --purpose WHY --until DAY --as pdf --out FILE --wallet my.wallet\ntestamur wallet log --wallet my.wallet\ntestamur wallet backup --out my.backup --wallet my.wallet\ntestamur stack RULES.yaml --wallet my.wallet",
        "help.wallet.file": "Portfel, jeden plik.",
        "help.wallet.create": "Tworzy portfel.",
        "help.wallet.create.discussion": "Wybierz hasło z kilku słów. Nie da się go odzyskać.",
        "help.wallet.key": "Tworzy Twój klucz dla jednego podmiotu wydającego i wypisuje jego publiczną nazwę.",
        "help.wallet.key.discussion":
            "Podaj wypisaną nazwę (did:key:…) temu podmiotowi wydającemu: poświadczenie należy wtedy do Twojego klucza. Każdy podmiot dostaje inny klucz, by nie mogły porównywać swoich danych.",
        "help.wallet.key.for": "Podmiot wydający, przez identyfikator lub nazwę.",
        "help.wallet.add": "Wkłada do portfela to, co Ci przysłano, dokładnie tak, jak nadeszło.",
        "help.wallet.add.discussion":
            "Pliki i foldery; pliki ZIP, PDF z załącznikami, prezentacje i teksty kodów QR są rozkładane na części. To, co jest nieznanego rodzaju, przechowuje się bez zmian, a to, co już jest, zostaje rozpoznane. Wypisuje identyfikator każdego rekordu. Odczytuje się też obrazy z odznaką w środku. Kto wydał poświadczenie, wiadomo dopiero z rejestru (--trust, --anchor): bez niego i tak się je przechowuje, a do ponownego sprawdzenia z rejestrem pozostaje nieustalone.\n\nPrzykład: testamur wallet add award.json badge.png certificate.pdf mail.zip --trust registry.json --anchor z6Mk… --wallet my.wallet",
        "help.wallet.add.files": "Pliki i foldery, które Ci przysłano, albo - jako standardowe wejście.",
        "help.wallet.list": "Wymienia Twoje poświadczenia: co mówi każde z nich i jaki jest jego stan.",
        "help.wallet.format": "Jak zapisać wykaz.",
        "help.wallet.show": "Pokazuje jedno poświadczenie w całości albo plik dokładnie taki, jaki nadszedł.",
        "help.wallet.show.discussion": "Sam plik: testamur wallet show … --format raw > award.json",
        "help.wallet.salvage": "Także przy uszkodzonym portfelu: to, co uszkodzone, jest wskazywane i pomijane.",
        "help.wallet.restore.salvage":
            "Także z uszkodzonej kopii zapasowej: uszkodzone rekordy są wymieniane i pomijane.",
        "help.wallet.record": "Identyfikator rekordu lub jego początek.",
        "help.wallet.records": "Identyfikatory rekordów lub ich początki.",
        "help.wallet.present": "Przedstawia poświadczenia jednej stronie weryfikującej i dowodzi, że są Twoje.",
        "help.wallet.present.discussion":
            "Strona weryfikująca przysyła wyzwanie (challenge) i podaje swoją domenę; odpowiedź nie nadaje się dla nikogo innego. Pokazuje, co będzie widać, pyta, tworzy plik i zapamiętuje go jako udostępnienie dla tej domeny: to samo co wallet share --as presentation.",
        "help.wallet.present.challenge": "Wyzwanie (challenge), które przysłała strona weryfikująca.",
        "help.wallet.present.domain": "Domena strony weryfikującej.",
        "help.wallet.present.purpose": "W jakim celu, na własnej liście.",
        "help.wallet.present.until":
            "Ostatni dzień, w którym strony weryfikujące ją przyjmą, na przykład 2026-12-31; bez podania za tydzień od dziś.",
        "help.wallet.present.out": "Plik do utworzenia.",
        "help.wallet.remove": "Usuwa rekord.",
        "help.wallet.remove.discussion":
            "Nie da się go przywrócić. Jego klucze są w tym portfelu niszczone; wcześniejsza kopia zapasowa nadal go zawiera, więc zrób potem nową.",
        "help.wallet.log": "Pokazuje, co zrobiono z portfelem oraz co komu przedstawiono.",
        "help.wallet.log.discussion":
            "Najpierw najstarsze; to, co przyniosło scalenie, stoi tam, gdzie weszło. Wiersze są opieczętowane i powiązane ze sobą: zmieniony lub brakujący zostanie zauważony.",
        "help.wallet.change_password": "Zmienia hasło lub plik klucza.",
        "help.wallet.change_password.discussion":
            "Trwa sekundę, niezależnie od zawartości portfela. Wcześniejsze kopie portfela nadal otwierają się starym hasłem, a kopie zapasowe kodem odzyskiwania.",
        "help.wallet.key_file": "Plik klucza, jeśli portfel go ma.",
        "help.wallet.new_key_file":
            "Tworzy tutaj plik klucza, na przykład na nośniku USB: odtąd portfel otwiera się tylko z jednym i drugim, plikiem i hasłem.",
        "help.wallet.without_key_file": "Odtąd portfel otwiera samo hasło.",
        "help.wallet.backup": "Tworzy zaszyfrowaną kopię zapasową i dowodzi, że da się ją przywrócić.",
        "help.wallet.backup.discussion":
            "Za pierwszym razem wypisywany jest kod odzyskiwania z 13 słów: zapisz go na papierze. Z kopią zapasową i tymi słowami wszystko wraca, także na innym komputerze i bez hasła. Późniejsze kopie zapasowe otwierają się tymi samymi słowami.\n\nPrzykład: testamur wallet backup --out /media/stick/my.backup --wallet my.wallet",
        "help.wallet.backup.out": "Kopia zapasowa do utworzenia, najlepiej na innym dysku.",
        "help.wallet.backup.replace": "Zastępuje starszą kopię zapasową o tej nazwie.",
        "help.wallet.backup.new_code": "Tworzy nowy kod odzyskiwania, dla kopii zapasowych od teraz.",
        "help.wallet.backup.show_code": "Wypisuje kod odzyskiwania jeszcze raz.",
        "help.wallet.code_file": "Odczytuje 13 słów kodu odzyskiwania z tego pliku.",
        "help.wallet.restore": "Przywraca portfel z kopii zapasowej.",
        "help.wallet.restore.discussion":
            "Pyta o 13 słów kodu odzyskiwania, a potem o nowe hasło. Nigdy niczego się nie nadpisuje.\n\nPrzykład: testamur wallet restore /media/stick/my.backup --wallet my.wallet",
        "help.wallet.restore.backup": "Kopia zapasowa.",
        "help.wallet.restore.wallet": "Portfel do utworzenia, w miejscu, gdzie nic jeszcze nie ma.",
        "help.wallet.restore.check": "Sprawdza tylko, czy kopia zapasowa jest nienaruszona, i niczego nie przywraca.",
        "help.wallet.merge": "Włącza do tego portfela wszystko z innego portfela.",
        "help.wallet.merge.discussion":
            "Dla dwóch kopii, które rozwijały się osobno, albo dwóch Twoich portfeli. Drugi pozostaje bez zmian; to, co jest w obu, przechowuje się raz. To, co tutaj usunięto, zostaje na zewnątrz i jest wymienione, chyba że podano --with-erased. Z --salvage także z uszkodzonego wchodzi to, co nieuszkodzone, wraz z kluczami.",
        "help.wallet.merge.other": "Drugi portfel.",
        "help.wallet.merge.passphrase_file": "Odczytuje hasło drugiego portfela z pierwszego wiersza tego pliku.",
        "help.wallet.merge.key_file": "Plik klucza drugiego portfela, jeśli go ma.",
        "help.wallet.merge.with_erased": "Przywrócić także to, co tutaj usunięto.",
        "help.wallet.export": "Zapisuje wszystko bez szyfrowania, by zabrać to gdzie indziej.",
        "help.wallet.export.discussion":
            "Poświadczenia dokładnie takie, jakie nadeszły, to, w czym nadeszły, raporty i dziennik. Klucze prywatne są pomijane: przenosi się je z kopią zapasową.",
        "help.wallet.export.in_the_clear": "Tak, bez szyfrowania: każdy, kto dostanie folder, może to przeczytać.",
        "help.wallet.export.out": "Folder do utworzenia.",
        "help.wallet.report": "Mówi, które dane osobowe są gdzie.",
        "help.wallet.report.discussion":
            "Co jest w portfelu, co leży obok niego i co przekazano innym, o ile ten program wie.",
        "help.wallet.new_passphrase_file": "Odczytuje nowe hasło z pierwszego wiersza tego pliku.",

        "help.bake": "Umieszcza poświadczenie w obrazie: odznaka do przekazania i pokazania.",
        "help.bake.discussion":
            "Obraz, PNG lub SVG, pozostaje bez zmian; poświadczenie jest w jego wnętrzu. Odznaka, która już w nim jest, zostaje zastąpiona. Aby obejrzeć: testamur verify PICTURE.",
        "help.bake.credential": "Podpisane poświadczenie, plik JSON.",
        "help.bake.picture": "Obraz, PNG lub SVG.",
        "help.bake.out": "Obraz do utworzenia.",
        "help.unbake": "Wyjmuje poświadczenie z obrazu, dokładnie takie, jakie jest w środku.",
        "help.unbake.discussion": "Niczego się nie sprawdza. Aby sprawdzić: testamur verify PICTURE.",
        "help.unbake.picture": "Obraz z odznaką w środku, PNG lub SVG.",
        "help.unbake.out": "Plik do utworzenia.",

        "help.bench": "Mierzy, jak szybko ten komputer wydaje i sprawdza, obok założonych wartości.",
        "help.bench.discussion":
            "Liczby są stosunkami do szybkości samej biblioteki libsodium na tym komputerze w tym przebiegu. W tym czasie nie używaj komputera.",
        "help.bench.only": "Mierzy tylko te: {figures}.",
        "help.bench.peers":
            "Folder ze zbudowanymi programami innych, by wypisać je obok, taki, jaki tworzy script/bench.",
        "help.bench.quick": "Mniej powtórzeń i setna część poświadczeń dla P12.",
    ]
}
