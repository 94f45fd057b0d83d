extension Polish {
    /// What is said while credentials are issued, revoked and published.
    static let issuance: [String: String] = [
        // Rosters
        "reason.csv.encoding":
            "Znaków tego pliku nie da się odczytać z pewnością[; może to {encoding}][. Jedna z nazw brzmiałaby: {samples}].",
        "next.csv.encoding":
            "Podaj opcją --encoding, jak je zapisano[, najprawdopodobniej --encoding {suggested}]. Albo otwórz plik w programie, z którego pochodzi, i zapisz go ponownie jako CSV UTF-8.",
        "reason.csv.syntax": "Cudzysłów nie jest zamknięty albo stoi w środku komórki.",
        "next.csv.syntax":
            "Ujmij całą komórkę w cudzysłów i podwój cudzysłowy w środku albo wyeksportuj plik ponownie.",
        "reason.csv.columns":
            "Kolumn nie można użyć w tej postaci[: ten wiersz ma komórek {found}, a nazw kolumn jest {expected}][: nie ma kolumny „{missing}” dla {field}][: kilka kolumn może oznaczać {field}, a mianowicie {double}][: kolumna „{column}” może oznaczać dowolne z: {fields}][: żadna z kolumn {nobody} nie wymienia osób uczących się][: „{only}” zawiera jedną połowę imion i nazwisk, a dla {half} nie jest znana żadna kolumna][: komórki mogą być oddzielone dowolnym z: {separators}].",
        "next.csv.columns":
            "[Nadaj temu wierszowi {expected} komórek, tak jak mają inne, albo wyeksportuj plik ponownie|Podaj, o którą kolumnę chodzi, opcją --column][, na przykład --column {example}][; jeśli osoby te mają tylko jedno imię lub nazwisko, --column {single}].",
        "reason.csv.duplicate_row": "[Wiersz {row}|Ten wiersz] i wiersz {first} to ta sama osoba ucząca się.",
        "next.csv.duplicate_row":
            "Usuń jeden z dwóch; jeśli to dwie osoby, nadaj każdej własny numer w kolumnie z numerami studentów.",
        "reason.csv.too_large": "Jest tego więcej, niż się czyta[ ({what}: najwyżej {limit})].",
        "next.csv.too_large": "Sprawdź, czy to właściwy plik; bardzo dużą listę uczestników można podzielić na kilka.",
        "reason.csv.empty": "Lista uczestników nie wymienia żadnej osoby uczącej się.",
        "next.csv.empty":
            "Sprawdź, czy to właściwy plik, z jednym wierszem nazw kolumn i jednym wierszem na każdą osobę uczącą się.",
        "reason.csv.date": "„{value}” nie jest dniem kalendarza.",
        "next.csv.date":
            "Zapisz dzień jako 2026-02-28 lub 28.02.2026, z czterocyfrowym rokiem: przy dwóch cyfrach trzeba by zgadywać wiek.",
        "reason.csv.month": "„{value}” to nazwa miesiąca, która w innym języku oznacza inny miesiąc.",
        "next.csv.month": "Zapisz miesiąc jako liczbę albo nazwij kolumny w języku pliku, by był on znany.",
        "reason.csv.serial_date":
            "{count} {count|komórka|komórki|komórek} kolumny „{column}” nie {count|jest zapisana|są zapisane|jest zapisanych} jako dzień; odczytując jako dni kalendarza arkusza, pierwsza to {day}.",
        "next.csv.serial_date":
            "Porównaj ją z arkuszem. Jeśli jest błędna, nadaj tam kolumnie format dnia i wyeksportuj plik ponownie.",
        "reason.csv.date_order":
            "Dzień i miesiąc w {count} {count|dacie|datach|datach} kolumny „{column}” można odczytać na oba sposoby: żaden inny wiersz nie rozstrzyga, co jest pierwsze.",
        "next.csv.date_order": "Podaj, co jest pierwsze, opcją --date-order dmy lub --date-order mdy.",
        "reason.csv.holder": "„{value}” nie jest kluczem portfela.",
        "next.csv.holder":
            "Poproś osobę uczącą się o did:key, który pokazuje portfel, i skopiuj go w całości; jeśli go nie ma, zostaw komórkę pustą.",
        "reason.csv.duplicate_holder":
            "Wiersze {first} i {row} podają dla dwóch osób uczących się ten sam klucz portfela.",
        "next.csv.duplicate_holder":
            "Poproś obie osoby o did:key, który pokazuje ich portfel: kto ma klucz, może przedstawić oba poświadczenia jako własne.",
        "reason.csv.control_character":
            "[W kolumnie „{column}” jest|Jest] znak, którego nie widać i który nie należy do nazwiska.",
        "next.csv.control_character": "Usuń komórkę i wpisz jej tekst ponownie.",
        "reason.csv.formula": "[„{value}” to formuła|Ta komórka zawiera formułę], a nie jej wynik.",
        "next.csv.formula": "Skopiuj kolumnę w arkuszu, wstaw ją tylko jako wartości i wyeksportuj plik ponownie.",
        "reason.csv.formula_like": "„{value}” zaczyna się jak formuła arkusza kalkulacyjnego.",
        "next.csv.formula_like":
            "Jeśli naprawdę tak się to pisze, nie trzeba nic robić: poświadczenie zawiera to bez zmian, a w wykazie jest to unieszkodliwione.",
        "reason.csv.garbled": "„{value}” uszkodzono, zanim trafiło do tego pliku: brakuje liter albo je zastąpiono.",
        "next.csv.garbled":
            "Wyeksportuj listę ponownie stamtąd, gdzie nazwisko jest poprawne, jako CSV UTF-8, albo popraw komórkę.",
        "reason.csv.number_form":
            "„{value}” to postać, jaką arkusz nadaje długiej liczbie: zachowują się tylko pierwsze cyfry.",
        "next.csv.number_form":
            "Nadaj kolumnie format „Tekst” tam, gdzie numery są całe, i wyeksportuj plik ponownie; brakujących cyfr nie ma w tym pliku.",
        "reason.csv.duplicate_email": "Wiersze {first} i {second} mają ten sam adres e-mail.",
        "next.csv.duplicate_email":
            "Sprawdź, czy to dwie osoby: to, co wyśle się pod ten adres, dotarłoby tylko do jednej.",
        "reason.csv.header_row": "Nazwy kolumn znaleziono w wierszu {header}; tego, co stoi nad nimi, się nie czyta.",
        "next.csv.header_row": "Jeśli tak ma być, nie trzeba nic robić.",
        "reason.csv.rows_skipped":
            "{count} {count|wiersz pominięto, ponieważ coś jest z nim nie tak|wiersze pominięto, ponieważ coś jest z nimi nie tak|wierszy pominięto, ponieważ coś jest z nimi nie tak}.",
        "next.csv.rows_skipped":
            "Popraw je i wydaj w osobnej partii; jeśli osoba ucząca się występuje dwa razy, pomija się oba wiersze.",
        "reason.csv.column_like":
            "Wartości kolumny „{column}” wyglądają jak {like}; nic nie mówi, do czego służą, i nie są używane.",
        "next.csv.column_like":
            "Jeśli są potrzebne, podaj, czym są: --column {field}=#{number}[ albo --column {other}=#{number}].",
        "reason.csv.grade_missing":
            "{count} {count|osoba ucząca się nie ma|osoby uczące się nie mają|osób uczących się nie ma} oceny w kolumnie „{column}”, inne ją mają: {count|wiersz|wiersze|wiersze} {rows}.",
        "next.csv.grade_missing":
            "Wpisz ocenę do pliku, usuń {count|ten wiersz|te wiersze|te wiersze} albo pomiń {count|go|je|je} opcją --skip-bad-rows. Jeśli te poświadczenia nie wymagają oceny, podaj --column grade=.",
        "reason.csv.day_unused":
            "Kolumna „{column}” ma {count} {count|dzień inny|dni inne|dni innych} niż {day}, który opis kursu podaje dla wszystkich; liczy się opis.",
        "next.csv.day_unused": "Jeśli każda osoba ma własny dzień, wpisz w opisie: awarded: from roster.",
        "reason.csv.name_order":
            "W kolumnie „{column}” {count} {count|nazwisko nie ma|nazwiska nie mają|nazwisk nie ma} przecinka przed imieniem; poświadczenie pokazuje je tak, jak {count|jest zapisane|są zapisane|są zapisane}, najpierw nazwisko.",
        "next.csv.name_order":
            "Wstaw między nie przecinek albo daj każdemu osobną kolumnę. Nic nie trzeba robić, jeśli nazwiska mają być pokazane w tej kolejności.",
        "reason.csv.name_missing":
            "{count} {count|osoba ucząca się nie ma|osoby uczące się nie mają|osób uczących się nie ma} nazwiska, tylko numer.",
        "next.csv.name_missing":
            "[Podaj, w której kolumnie są nazwiska, na przykład --column full_name=\"{example}\"|Wpisz nazwiska do pliku]. Nic nie trzeba robić, jeśli ma wystarczyć sam numer.",
        "reason.csv.grade_scale":
            "{count} {count|ocena nie należy|oceny nie należą|ocen nie należy} do wymienionych w opisie kursu; pierwsza z nich to „{value}”: {count|wiersz|wiersze|wiersze} {rows}.",
        "next.csv.grade_scale":
            "Jeśli „{column}” nie jest kolumną z ocenami, wskaż właściwą opcją --column grade=…. W przeciwnym razie zapisz je tak jak w opisie kursu albo dodaj je tam do ocen.",
        "reason.csv.grade_not_passed":
            "Ocena „{value}” [jest niższa od potrzebnej do zaliczenia, {needed}|mówi, że kursu nie zaliczono].",
        "next.csv.grade_not_passed":
            "Usuń wiersz z pliku, pomiń go opcją --skip-bad-rows albo popraw ocenę.",
        "reason.csv.not_passed":
            "W kolumnie „{column}” {count} {count|wiersz mówi|wiersze mówią|wierszy mówi}, że nie ma czego przyznać[, pierwszy wartością „{value}”|, bo są puste tam, gdzie inne mają „tak”]: {count|wiersz|wiersze|wiersze} {rows}.",
        "next.csv.not_passed":
            "Usuń {count|ten wiersz|te wiersze|te wiersze} z pliku albo pomiń {count|go|je|je} opcją --skip-bad-rows. Jeśli kolumna nie mówi nic o tym poświadczeniu, podaj --column passed=.",
        "reason.csv.result_unknown":
            "W kolumnie „{column}” {count} {count|wiersz ma|wiersze mają|wierszy ma} wynik, o którym nikt tu nie wie, czy oznacza zaliczenie: {values}; {count|wiersz|wiersze|wiersze} {rows}.",
        "next.csv.result_unknown":
            "Powiedz, które oznaczają zaliczenie, każdy opcją --passing-word \"{value}\", albo wymień oceny w opisie kursu. Pozostałe usuń z pliku albo pomiń opcją --skip-bad-rows. Jeśli kolumna nie mówi nic o tym poświadczeniu, podaj --column {none}.",
        "reason.csv.several_courses":
            "Kolumna „{column}” wymienia kilka kursów: {values}. Wszystkim poświadczono by jeden.",
        "next.csv.several_courses":
            "Zostaw w pliku tylko wiersze tego kursu. Jeśli kolumna mówi o czym innym, podaj --column course=.",
        "reason.csv.other_course":
            "Kolumna „{column}” mówi „{value}”, a żadnego z tych słów nie ma w tytule kursu „{title}”.",
        "next.csv.other_course":
            "Sprawdź, czy to właściwy plik. Jeśli kolumna mówi o czym innym, nic nie trzeba robić.",
        "reason.csv.sittings":
            "[Wyników z terminów, {values}, nie da się porównać i nikt nie może powiedzieć, który jest najlepszy|Kilka kolumn dotyczy po jednym terminie egzaminu i nie powiedziano, który się liczy][: {columns}].",
        "next.csv.sittings":
            "Podaj, co się liczy: --column {last} to ostatni termin, w którym coś wpisano[, --column {best} to najlepszy wynik ze swoim dniem][, --column {example} to tylko ta kolumna].",
        "reason.csv.footer_row":
            "Ten wiersz wygląda jak suma, średnia albo podpis pod listą, a nie jak osoba ucząca się.",
        "next.csv.footer_row": "Usuń wiersz z pliku albo pomiń go opcją --skip-bad-rows.",
        "reason.csv.rows_left_out":
            "{count} {count|wiersz pominięto|wiersze pominięto|wierszy pominięto}, gdy zaczynano tę partię; dziś wszystko jest z {count|nim|nimi|nimi} w porządku, ale {count|pozostaje pominięty|pozostają pominięte|pozostają pominięte}.",
        "next.csv.rows_left_out": "Umieść {count|go|je|je} w osobnej liście uczestników i wydaj {count|ją|ją|ją}.",
        "reason.csv.short_year":
            "„{value}” ma rok z dwóch cyfr: nie podano, o który wiek chodzi i która liczba jest rokiem.",
        "next.csv.short_year":
            "Zapisz rok czterema cyframi: 2026-02-28 lub 28.02.2026. W arkuszu nadaj kolumnie format yyyy-mm-dd.",
        "reason.csv.blank_rows": "Pominięto {count} {count|wiersz bez treści|wiersze bez treści|wierszy bez treści}.",
        "next.csv.blank_rows": "Nie trzeba nic robić.",
        "reason.csv.national_number":
            "Kolumna „{column}” zawiera chyba numery, po których państwo zna ludzi; nie jest używana.",
        "next.csv.national_number":
            "Jeśli możesz, zostaw tak. Jeśli numer musi być w poświadczeniu, podaj to opcją --column id_number=\"{column}\".",
        "reason.csv.date_column":
            "W kolumnie „{column}” nie można odczytać żadnego dnia, w {count} {count|wierszu|wierszach|wierszach}; pierwszy to „{value}”.",
        "next.csv.date_column":
            "Zapisz je jako 2026-02-28 lub 28.02.2026, z rokiem w czterech cyfrach; w arkuszu nadaj kolumnie format rrrr-mm-dd. Jeśli kolumna nie zawiera dni, powiedz to przez --column {field}=.",
        "reason.csv.decimal_sign":
            "W kolumnie „{column}” jedne oceny są z przecinkiem, a inne z kropką; {count} {count|jest zapisana|są zapisane|jest zapisanych} tak jak „{value}”.",
        "next.csv.decimal_sign": "Zapisz wszystkie jednakowo: poświadczenia podają je tak, jak plik.",
        "reason.csv.used_name":
            "{count} {count|osoba ucząca się ma|osoby uczące się mają|osób uczących się ma} w kolumnie „{column}” nazwisko używane; poświadczenie pokazuje je zamiast rodowego, na przykład „{value}”.",
        "next.csv.used_name": "Jeśli chodzi o nazwisko rodowe, powiedz to przez --column used_family_name=.",
        "reason.csv.name_remark":
            "{count} {count|nazwisko ma|nazwiska mają|nazwisk ma} coś w nawiasie lub za ukośnikiem, na przykład „{value}”; poświadczenie pokazuje to tak, jak jest.",
        "next.csv.name_remark": "Usuń z nazwiska to, co do niego nie należy, na przykład imię ojca lub drugą pisownię.",
        "reason.csv.name_title":
            "{count} {count|nazwisko ma|nazwiska mają|nazwisk ma} tytuł, stopień lub zwrot grzecznościowy, na przykład „{value}”; poświadczenie pokazuje je w tej postaci.",
        "next.csv.name_title":
            "Jeśli nie powinno to być na certyfikacie, usuń to z nazwisk w pliku.",
        "reason.csv.name_part":
            "Kolumna „{column}” wydaje się zawierać część nazwiska lub imienia i nie jest używana; {count} {count|wiersz ma|wiersze mają|wierszy ma} w niej wpis, pierwszy to „{value}”.",
        "next.csv.name_part":
            "Jeśli stoi przed nazwiskiem, podaj to opcją --column name_prefix=#{number}; drugie imię wpisz w pliku do kolumny imion.",
        "reason.csv.grade_hundredths":
            "W kolumnie „{column}” {count} {count|ocena jest zapisana|oceny są zapisane|ocen jest zapisanych} w setnych, jak robią to systemy HIS; „{value}” czyta się jako „{taken}”.",
        "next.csv.grade_hundredths":
            "Jeśli to błąd, zapisz oceny w pliku tak, jak mają być pokazane.",
        "reason.csv.day_missing":
            "{count} {count|osoba ucząca się nie ma|osoby uczące się nie mają|osób uczących się nie ma} dnia w kolumnie „{column}”, inne mają: {count|wiersz|wiersze|wiersze} {rows}.",
        "next.csv.day_missing":
            "Wpisz dzień do pliku, usuń {count|ten wiersz|te wiersze|te wiersze} albo pomiń {count|go|je|je} opcją --skip-bad-rows. Jeśli kolumna nie mówi nic o tym poświadczeniu, podaj --column completion_date=.",
        "roster.like.email": "adresy e-mail",
        "roster.like.day": "dni",
        "roster.like.number": "numery osób uczących się",
        "roster.kind.number": "liczbę",
        "roster.kind.percentage": "wartość procentową",
        "roster.kind.day": "dzień",
        "roster.kind.time": "godzinę",
        "roster.kind.truth": "prawdę lub fałsz",
        "roster.kind.error": "błąd",
        "reason.csv.code_page":
            "Plik nie mówi, jak zapisane są jego znaki; wszystkie litery i nazwy kolumn pasują do {encoding}, i tak jest czytany[, co daje nazwiska takie jak „{sample}”].",
        "next.csv.code_page":
            "Obejrzyj kilka nazwisk ze znakami diakrytycznymi; jeśli któreś jest złe, podaj właściwą stronę kodową przez --encoding albo zapisz plik jako CSV UTF-8.",
        "reason.csv.windows_1252":
            "Plik nie mówi, jak zapisano jego znaki; odczytano je jako Windows-1252[, co daje nazwiska takie jak „{sample}”].",
        "next.csv.windows_1252":
            "Obejrzyj kilka nazwisk ze znakami diakrytycznymi; jeśli któreś jest błędne, zapisz plik jako CSV UTF-8.",

        // Workbooks
        "reason.xlsx.sheet":
            "[W tym skoroszycie nie ma arkusza „{missing}”|Nie jest jasne, który arkusz zawiera listę uczestników][: są w nim {sheets}].",
        "next.xlsx.sheet": "Wskaż arkusz opcją --sheet, na przykład --sheet \"[{example}|Arkusz1]\".",
        "reason.xlsx.cell":
            "[W kolumnie „{column}” ta|Ta] komórka nie zawiera tekstu: arkusz przechowuje ją jako [{kind}|coś innego][ ({value})].",
        "next.xlsx.cell":
            "Nadaj kolumnie w arkuszu format „Tekst” i wpisz wartość ponownie: arkusze robią dni z ocen takich jak 1-2.",
        "reason.xlsx.calculated":
            "{count} {count|komórka|komórki|komórek} kolumny „{column}” {count|jest obliczana|są obliczane|jest obliczanych}; przyjęto to, co arkusz ostatnio pokazywał.",
        "next.xlsx.calculated":
            "Sprawdź jedną z nich. Jeśli arkusz zmieniono od tego czasu, otwórz go i zapisz jeszcze raz.",
        "reason.xlsx.number_form":
            "Arkusz pokazuje {count} {count|liczbę|liczby|liczb} z kolumny „{column}” w postaci, która nie jest rozumiana; brana jest sama liczba, na przykład {value}.",
        "next.xlsx.number_form":
            "Jeśli ma być widać coś innego, nadaj kolumnie format Tekst i wpisz wartości tak, jak mają wyglądać.",
        "reason.xlsx.rounded":
            "Arkusz pokazuje {count} {count|liczbę|liczby|liczb} z kolumny „{column}” w zaokrągleniu i brane jest to, co widać; dokładna liczba to na przykład {value}.",
        "next.xlsx.rounded":
            "Obejrzyj każdą z nich. Jeśli liczy się dokładna liczba, każ arkuszowi pokazać więcej cyfr.",
        "reason.xlsx.hidden_column": "Kolumna „{column}” jest w arkuszu ukryta; jest czytana jak pozostałe.",
        "next.xlsx.hidden_column": "Jeśli nie jest potrzebna, pomiń ją przez --column albo usuń.",
        "reason.xlsx.merged_rows":
            "{count} {count|obszar|obszary|obszarów} scalonych komórek {count|obejmuje|obejmują|obejmuje} kilka wierszy, pierwszy w kolumnie „{column}”; wartość ma tylko pierwszy wiersz każdego, pozostałe są puste.",
        "next.xlsx.merged_rows": "Rozdziel komórki i wpisz wartość w każdym wierszu.",
        "reason.xlsx.hidden_rows":
            "{count} {count|wiersz jest ukryty|wiersze są ukryte|wierszy jest ukrytych} w arkuszu, przez filtr lub ręcznie: {count|wiersz|wiersze|wiersze} {rows}.",
        "next.xlsx.hidden_rows":
            "Jeśli {count|go|ich|ich} nie potrzeba, pomiń {count|go|je|je} opcją --skip-bad-rows. W przeciwnym razie odkryj {count|go|je|je} w arkuszu i zapisz plik jeszcze raz.",

        // Course descriptions
        "reason.course.syntax": "Plik nie jest poprawnie zbudowanym YAML[ w wierszu {line}][: {problem}].",
        "next.course.syntax": "Obejrzyj wcięcia tego i poprzedniego wiersza i ujmij w cudzysłów teksty z dwukropkiem.",
        "reason.course.encoding": "Plik nie jest zapisany w UTF-8.",
        "next.course.encoding": "Zapisz go ponownie jako UTF-8.",
        "reason.course.unknown_key": "Opis kursu nie ma tu pozycji „{key}”[; możliwe są {known}].",
        "next.course.unknown_key": "Popraw nazwę pozycji albo usuń ją.",
        "reason.course.duplicate_key": "Pozycja „{key}” występuje dwa razy[; pierwszy raz w wierszu {line}].",
        "next.course.duplicate_key": "Usuń jedną z dwóch.",
        "reason.course.anchor":
            "Plik[, w wierszu {line},] używa słowa, które zaczyna się od *, & lub ! i które YAML czyta jako coś innego niż tekst.",
        "next.course.anchor": "Wypisz tekst w całości i ujmij go w cudzysłów, jeśli zaczyna się takim znakiem.",
        "reason.course.too_large": "Plik jest większy, niż wymaga cokolwiek tego rodzaju[ ({what}: najwyżej {limit})].",
        "next.course.too_large": "Sprawdź, czy to właściwy plik.",
        "reason.course.type":
            "Ta pozycja nie ma właściwego kształtu: tekst tam, gdzie potrzeba nazwanych pozycji, albo odwrotnie.",
        "next.course.type": "Porównaj ją z przykładem w opisie formatu.",
        "reason.course.value": "[„{value}” nie|Coś tutaj nie] pasuje do tej pozycji[; możliwe są {known}].",
        "next.course.value":
            "[Prawdopodobnie chodzi o „{suggested}”. ][Napisz jedno z tych słów: {words}.|Zapisuj dni jako 2026-05-08, kraje jako AT lub Austria, strony z https:// na początku, a słowa z wykazu, który ma ta pozycja.]",
        "reason.course.version": "Plik nie mówi, że jest opisem kursu w wersji, którą się tu czyta.",
        "next.course.version": "Umieść na jego początku wiersz „{expected}”.",
        "reason.course.institution":
            "Kurs jest kursem innej instytucji[: wymienia {course}, a obszar roboczy należy do {workspace}].",
        "next.course.institution": "Użyj obszaru roboczego instytucji, która przyznaje, albo popraw opis kursu.",
        "reason.course.column": "Kurs bierze dzień przyznania z listy uczestników, ale lista nie ma takiej kolumny.",
        "next.course.column": "Wskaż kolumnę opcją --column completion_date=… albo wpisz dzień do opisu kursu.",
        "reason.course.grade_column": "Kurs bierze oceny z listy uczestników, ale lista nie ma takiej kolumny.",
        "next.course.grade_column":
            "Wskaż kolumnę opcją --column grade=… albo usuń grade: from roster z opisu kursu.",
        "reason.course.validity_over":
            "Poświadczenie byłoby nieważne, zanim zostanie podpisane: jego ostatni dzień to {until}.",
        "next.course.validity_over":
            "Wpisz w valid późniejszy dzień albo więcej lat; bez tego wpisu poświadczenie jest ważne bezterminowo.",

        "reason.course.extends": "Pliku „{file}”, który kurs rozszerza, nie można użyć[: {what}].",
        "next.course.extends":
            "Zapisz jego ścieżkę tak, jak widać ją z pliku, który go wskazuje, na przykład ../institution.yaml; jeden po drugim może następować najwyżej {limit} plików i żaden nie może prowadzić z powrotem.",

        // Workspaces
        "reason.workspace.exists": "Folder {folder} nie jest pusty.",
        "next.workspace.exists": "Wybierz folder, który jeszcze nie istnieje, albo pusty.",
        "reason.workspace.missing": "W folderze {folder} nie ma obszaru roboczego.",
        "next.workspace.missing": "Sprawdź ścieżkę; nowy obszar roboczy tworzy testamur issuer init.",
        "reason.workspace.malformed": "Obszar roboczy jest uszkodzony[: coś jest nie tak z „{member}”].",
        "next.workspace.malformed": "Przywróć plik z kopii zapasowej obszaru roboczego.",
        "reason.workspace.version":
            "Obszar roboczy utworzyła nowsza wersja tego programu[: wersja {found}, a czyta się wersje do {supported}].",
        "next.workspace.version": "Zainstaluj nowszą wersję.",
        "reason.workspace.argument":
            "[„{value}” nie może być użyte jako {argument}|Czegoś, co podano dla obszaru roboczego, nie można użyć].",
        "next.workspace.argument":
            "Kraj zapisuje się AT lub Austria, numer urzędowy eidas:VATAT-U00000000 lub vat:ATU00000000, adres https://sonnwald.example, strefę czasową Europe/Vienna lub +01:00.",
        "reason.workspace.key": "Klucz, księga i opis tego obszaru roboczego nie należą do siebie.",
        "next.workspace.key": "Weź wszystkie pliki obszaru roboczego z tej samej kopii zapasowej.",

        // Batches
        "reason.batch.problems":
            "Najpierw trzeba rozwiązać {count} {count|problem|problemy|problemów}; niczego nie podpisano.",
        "next.batch.problems": "Obejrzyj je z opcją --dry-run.",
        "reason.batch.locked": "Ktoś inny pracuje nad tym w tej samej chwili[ ({file})].",
        "next.batch.locked": "Poczekaj, aż skończy, a potem spróbuj ponownie; nic nie zostanie wykonane dwa razy.",
        "reason.batch.input_changed":
            "Lista uczestników, kurs lub rodzaj dowodu nie są tymi, z którymi zaczęto tę partię.",
        "next.batch.input_changed":
            "Kontynuuj z plikami w poprzedniej postaci i z tym samym --cryptosuite; dla nowych wybierz inny folder i unieważnij to, co wydano błędnie.",
        "reason.batch.cryptosuite":
            "[Dowodów rodzaju {suite} nie tworzy się|Dowodów tego rodzaju nie tworzy się][ z kluczem typu {key}].",
        "next.batch.cryptosuite": "[Wybierz {possible} albo pomiń|Pomiń] --cryptosuite.",
        "reason.batch.uncovered":
            "Czegoś w poświadczeniu[, w miejscu {place},] nie obejmowałby jego podpis[: {cause}].",
        "next.batch.uncovered":
            "Obejrzyj adresy w opisie kursu: żaden nie może mieć odstępów, nawiasów ani kresek pionowych, ani # dwa razy (identyfikator z # dostaje jeszcze jeden na każde ocenianie). Albo podpisz tekst w tej postaci, z --cryptosuite eddsa-jcs-2022 (ecdsa-jcs-2019 dla klucza na P-256 lub P-384).",
        "reason.batch.other_proof":
            "Ten sam kurs i tę samą listę uczestników już wydano[, {date},][ z dowodem {suite}]: teraz każda osoba ucząca się dostałaby drugie poświadczenie.",
        "next.batch.other_proof":
            "Aby kontynuować z wcześniejszymi, dodaj --cryptosuite {suite}; wydawaj drugie tylko wtedy, gdy chcesz mieć oba.",
        "reason.batch.already_issued":
            "{count} z {total} {total|osoby|osób|osób} {count|ma|mają|ma} już to poświadczenie[, wydane {date}].",
        "next.batch.already_issued":
            "Wydaj je tylko pozostałym z opcją --only-new, a poprawione wstaw w miejsce starego poleceniem testamur replace. Tylko z opcją --again wszyscy dostaną drugie.",
        "reason.batch.revoked_before":
            "{count} z {total} {total|osoby|osób|osób} {count|miała|miały|miało} to poświadczenie, a zostało ono unieważnione: {count|wiersz|wiersze|wiersze} {rows}.",
        "next.batch.revoked_before":
            "Sprawdź, dlaczego je unieważniono. --only-new pomija te osoby; z opcją --also-revoked dostaną nowe.",
        "reason.batch.overtaken":
            "Spośród osób, dla których ta przerwana partia ma jeszcze podpisać poświadczenia, {count} {count|ma|mają|ma} je już[, wydane {date}].",
        "next.batch.overtaken":
            "Porzuć ją poleceniem testamur issuer batch abandon {batch}; to, co podpisała, pozostaje ważne, a --only-new wyda poświadczenie tym, którzy jeszcze go nie mają. Tylko z opcją --again będzie kontynuowana, a te osoby dostaną drugie.",
        "reason.batch.same_course":
            "Ten kurs wydano już w {count} {count|innej partii|innych partiach|innych partiach}, ostatnio {date}. Kto z tej listy ma już poświadczenie, może powiedzieć tylko klucz.",
        "next.batch.same_course":
            "Zanim cokolwiek zostanie podpisane, jest to sprawdzane; nikt nie dostanie drugiego bez pytania. Aby zobaczyć to teraz, podaj hasło także przy próbie, opcją --passphrase-file.",
        "reason.batch.same_roster":
            "Tę samą listę wydano {date} pod tytułem „{title}”, a żaden z tych kursów nie ma własnego identyfikatora: nie da się odróżnić poprawionego tytułu od innego kursu.",
        "next.batch.same_roster":
            "Jeśli poprawiono tytuł, popraw wcześniejszą partię: nowe poświadczenie zajmie wtedy miejsce każdego starego. Jeśli to inny kurs, nadaj jego opisowi własny identyfikator (id: {id}).",
        "reason.batch.foreign": "Folder[ {folder}] zawiera poświadczenia innego obszaru roboczego.",
        "next.batch.foreign": "Wybierz inny folder.",
        "reason.batch.nothing_to_resume": "Nie ma tu czego kontynuować: tej partii nigdy nie zaczęto.",
        "next.batch.nothing_to_resume":
            "Pomiń --resume albo sprawdź, czy lista uczestników i kurs to pliki z tamtego czasu.",
        "reason.batch.key_changed": "Partię zaczęto z innym kluczem niż ten, który obszar roboczy ma teraz.",
        "next.batch.key_changed":
            "Tego, czego brakuje, nie da się odtworzyć: weź pliki stamtąd, dokąd je wydano, albo z kopii zapasowej. Jeśli przepadły, wstaw nowe poświadczenia w miejsce starych poleceniem testamur replace albo wydaj wszystkim jeszcze raz z opcją --again; strumień toczy się dalej pod innym --run.",
        "reason.batch.not_reproducible":
            "Poświadczenie wydane wcześniej wyszłoby teraz inaczej[ (wiersz {row})], więc nie zapisuje się go ponownie.",
        "next.batch.not_reproducible":
            "Użyj wersji tego programu, która zaczęła partię, albo weź plik z kopii zapasowej.",
        "reason.clock.regressed":
            "Zegar tego komputera wskazuje {now}, czyli przed ostatnią czynnością w księdze: {last}.",
        "next.clock.regressed": "Ustaw zegar poprawnie, a potem spróbuj ponownie.",

        // Ledger
        "reason.ledger.tampered":
            "Księga nie jest taka, jak ją zapisano[: coś zmieniono w „{table}”][, wiersz {number}].",
        "next.ledger.tampered":
            "Nie wydawaj z nią niczego ani nie unieważniaj. Zachowaj plik bez zmian i weź z kopii zapasowej księgę, która nadal przechodzi sprawdzenie.",
        "reason.ledger.version":
            "Księgę zapisała nowsza wersja tego programu[: wersja {found}, a czyta się wersje do {supported}].",
        "next.ledger.version": "Zainstaluj nowszą wersję.",
        "reason.ledger.busy": "Inny program zajmował księgę dłużej, niż się czeka.",
        "next.ledger.busy": "Pozwól mu skończyć, a potem spróbuj ponownie; nic nie zostanie wykonane dwa razy.",
        "reason.ledger.io": "Księgi nie można odczytać lub zapisać[: {system}].",
        "next.ledger.io": "Sprawdź dysk i uprawnienia obszaru roboczego.",
        "reason.ledger.log_pending":
            "Obok księgi {file} leży dziennik, którego do niej nie przeniesiono, a tam niczego nie można zapisać.",
        "next.ledger.log_pending":
            "Otwórz obszar roboczy raz tam, gdzie można zapisywać: testamur issuer check. Albo skopiuj cały jego folder w takie miejsce.",
        "reason.ledger.unknown_credential": "Ten obszar roboczy nie wydał poświadczenia o identyfikatorze „{id}”.",
        "next.ledger.unknown_credential":
            "Skopiuj identyfikator z wykazu partii albo z samego poświadczenia; niczego nie zmieniono.",
        "reason.status.final": "Poświadczenie {id} jest unieważnione, a to jest na stałe.",
        "next.status.final": "Wydaj nowe, jeśli osoba ucząca się ma je mieć.",

        // Files
        "reason.file.no_space": "Na dysku nie ma już miejsca[ na {file}].",
        "next.file.no_space":
            "Zwolnij miejsce, a potem wydaj ponownie to samo polecenie: kontynuuje od miejsca, w którym stanęło.",
        "reason.file.symlink": "[{file} to|To jest] dowiązanie symboliczne, a za dowiązaniami się tu nie podąża.",
        "next.file.symlink": "Usuń dowiązanie albo wskaż folder, do którego prowadzi.",
        "reason.file.folder_not_empty": "Folder {folder} zawiera inne pliki[, na przykład {file}].",
        "next.file.folder_not_empty": "Wybierz nowy lub pusty folder albo ten, w którym zaczęto tę partię.",
        "reason.file.exists": "Plik {file} już istnieje.",
        "next.file.exists": "Wybierz inną nazwę albo przenieś plik.",
        "reason.file.missing": "Plik {file} nie istnieje.",
        "next.file.missing": "Sprawdź ścieżkę.",
        "reason.file.denied": "Pliku {file} nie wolno Ci czytać lub zapisywać.",
        "next.file.denied": "Sprawdź uprawnienia pliku i folderu, w którym jest.",
        "reason.file.kind": "{file} nie jest tym, czego potrzeba: plik tam, gdzie ma być folder, albo odwrotnie.",
        "next.file.kind": "Sprawdź ścieżkę.",
        "reason.file.io.folder": "Folder pliku {file} nie istnieje.",
        "next.file.io.folder": "Popraw ścieżkę albo najpierw utwórz folder. Niczego nie utworzono.",
        "reason.file.io": "Pliku {file} nie udało się odczytać lub zapisać[: {system}].",
        "next.file.io": "Sprawdź dysk, a potem wydaj ponownie to samo polecenie.",
    ]
}
