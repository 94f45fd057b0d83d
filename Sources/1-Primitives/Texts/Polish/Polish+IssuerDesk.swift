extension Polish {
    /// The registrar's desk, what it publishes, and the issuing half of the VC-API.
    static let issuerDesk: [String: String] = [
        // The issuing half of the VC-API
        "reason.document.issuer": "„{issuer}” nie jest podmiotem wydającym, który tu podpisuje.",
        "next.document.issuer": "Podaj {ours} jako podmiot wydający.",
        "reason.document.proof_present": "To, co ma zostać podpisane, ma już dowód.",
        "next.document.proof_present": "Wyślij to bez elementu „{member}”.",
        "reason.document.status_present":
            "Poświadczenie podaje miejsce na listach statusu, którego nie przydzieliliśmy.",
        "next.document.status_present": "Pomiń element „{member}”: zostanie dodany tutaj.",
        "reason.document.already_issued": "Poświadczenie o identyfikatorze {id} zostało już wydane.",
        "next.document.already_issued": "Użyj identyfikatora, którego nigdy nie użyto, albo go pomiń.",
        "reason.document.member": "Nie można odczytać elementu „{member}”.",
        "next.document.member": "Zapisz go tak, jak określa model danych poświadczeń.",
        "reason.document.kind": "Listę statusów tworzy sam obszar roboczy; dla innych żadna nie jest podpisywana.",
        "next.document.kind": "Opublikuj listy poleceniem „testamur status publish”, a tutaj podpisuj poświadczenia.",
        "reason.document.issuer_profile": "Dokument podaje o wydawcy „{found}”; ten obszar roboczy to {ours}.",
        "next.document.issuer_profile": "Wpisz nazwę i numery tak, jak ma je obszar roboczy, albo je pomiń.",
        "reason.document.address": "Takiego adresu[ ({scheme}:)] poświadczenie nie może zawierać.",
        "next.document.address": "Użyj adresu, który zaczyna się od jednego z tych słów: {allowed}.",
        "reason.document.context":
            "Konteksty tego dokumentu nie mówią, czym jest wpis listy statusów, który jest tu dodawany ({cause}).",
        "next.document.context":
            "Zapisz go w modelu danych 2.0: pierwszym kontekstem jest https://www.w3.org/ns/credentials/v2.",
        "api.correct_document": "Popraw to w wysyłanym dokumencie i poproś ponownie. Niczego nie podpisano.",
        "reason.api.token": "Ten adres wymaga tokenu, a nie wysłano żadnego albo wysłano inny.",
        "next.api.token": "Wyślij „Authorization: Bearer” z tokenem otrzymanym od osoby, która prowadzi ten serwer.",
        "reason.server.issuer_workspace": "Rola issuer wymaga obszaru roboczego.",
        "next.server.issuer_workspace": "Podaj go w --workspace; testamur issuer init tworzy nowy.",
        "reason.server.api_token":
            "Interfejs wydający wymaga tokenu o długości co najmniej {least} znaków i hasła klucza.",
        "next.server.api_token":
            "Podaj --api-token-file (lub TESTAMUR_API_TOKEN) razem z --passphrase-file lub --passphrase-fd.",
        "reason.server.interop_workspace":
            "Polityka w3c-interop podpisuje wszystko, kluczem znanym każdemu: nie dla obszaru roboczego.",
        "next.server.interop_workspace": "Pomiń --workspace albo --policy.",
        "help.server.workspace": "Obszar roboczy podmiotu wydającego, dla roli issuer.",
        "help.server.api_token_file": "Plik z tokenem, którego programy potrzebują do wydawania. Bez niego nie mogą.",
        "help.server.passphrase_file": "Plik z hasłem klucza podmiotu wydającego, dla programów, które wydają.",
        "help.server.passphrase_fd": "Deskryptor z tym hasłem.",

        // The desk
        "desk.title": "Stanowisko wydawania",
        "desk.sign_in": "Zaloguj się",
        "desk.sign_out": "Wyloguj się",
        "desk.name": "Twoja nazwa tutaj",
        "desk.passphrase": "Twoje hasło",
        "desk.batches": "Partie",
        "desk.new": "Nowa partia",
        "desk.learners": "Osoby uczące się",
        "desk.status": "Listy statusu",
        "desk.key": "Klucz",
        "desk.log": "Co zrobiono",
        "desk.log.all": "Z logowaniami",
        "desk.log.acts": "Bez logowań",
        "desk.log.older": "Starsze",
        "desk.log.newest": "Najnowsze",
        "desk.did": "Czynność",
        "desk.did.sign-in": "Zalogowanie",
        "desk.did.sign-out": "Wylogowanie",
        "desk.did.key": "Hasło klucza",
        "desk.did.upload": "Przesłanie plików",
        "desk.did.look": "Wybór kolumn i sposobu zapisu",
        "desk.did.discard": "Odrzucenie przesłanych plików",
        "desk.did.download": "Pobranie",
        "desk.did.correct": "Przesłanie poprawki",
        "desk.did.search": "Wyszukiwanie osoby",
        "desk.did.sign": "Początek podpisywania",
        "desk.did.signed": "Koniec podpisywania",
        "desk.did.stopped": "Przerwanie podpisywania",
        "desk.did.publish": "Podpisanie i opublikowanie list statusu",
        "desk.did.rotate": "Wymiana klucza",
        "desk.did.revoke": "Unieważnienie",
        "desk.did.suspend": "Zawieszenie",
        "desk.did.reinstate": "Przywrócenie",
        "desk.ended.done": "{what}: wykonano",
        "desk.ended.stopped": "{what}: przerwano",
        "desk.back": "Do partii",
        "desk.none": "Nic tu jeszcze nie ma. Partia zaczyna się od opisu kursu i listy uczestników.",
        "desk.batch": "Partia",
        "desk.state": "Stan",
        "desk.state.prepared": "niepodpisana",
        "desk.state.begun": "do dokończenia",
        "desk.state.finished": "podpisana",
        "desk.state.signing": "Trwa podpisywanie",
        "desk.state.in_force": "w mocy",
        "desk.count": "Liczba",
        "desk.when": "Kiedy",
        "desk.who": "Kto",
        "desk.course_file": "Opis kursu",
        "desk.roster_file": "Lista uczestników",
        "desk.roster_hint":
            "Skoroszyt Excela (.xlsx) albo plik CSV, taki jaki eksportuje Moodle lub system obsługi studiów. Jest przechowywany do podpisania partii, a potem usuwany.",
        "desk.look": "Sprawdź pliki",
        "desk.dry_run": "Przed podpisaniem",
        "desk.plan.starts":
            "Nic nie stoi na przeszkodzie. Obejrzyj poniżej pierwsze poświadczenie; nic nie zostanie podpisane, zanim podpiszesz.",
        "desk.plan.stops":
            "Nic jeszcze nie można podpisać. Popraw poniższe wiersze we własnym systemie i prześlij listę ponownie albo określ, jak ją czytać.",
        "desk.to_continue":
            "Tę partię rozpoczęto i nie ukończono. Podpisz ponownie: będzie kontynuowana od miejsca, w którym stanęła, i nikt nie dostanie dwóch poświadczeń.",
        "desk.progress": "Podpisano {done} z {total}",
        "desk.leave": "Możesz zamknąć tę stronę: praca trwa dalej.",
        "desk.done": "Podpisano {count} {count|poświadczenie|poświadczenia|poświadczeń}.",
        "desk.hand_out":
            "Pobierz je i przekaż osobom uczącym się; opublikuj listy statusu, aby inni mogli je sprawdzać.",
        "desk.archive": "Pobierz wszystkie pliki",
        "desk.index": "Wykaz, kto ma który plik",
        "desk.for_signer": "Nic nie stoi na przeszkodzie. Teraz musi podpisać osoba, która ma do tego prawo.",
        "desk.sign": "Podpisz {count} {count|poświadczenie|poświadczenia|poświadczeń}",
        "desk.continue": "Kontynuuj podpisywanie",
        "desk.key_passphrase": "Hasło klucza podmiotu wydającego",
        "desk.key_passphrase_hint": "Służy tylko do tej jednej czynności i nie jest nigdzie przechowywane.",
        "desk.mapping": "Która kolumna co zawiera",
        "desk.as_recognised": "jak rozpoznano",
        "desk.no_column": "żadna kolumna",
        "desk.field.given_name": "Imię",
        "desk.field.family_name": "Nazwisko",
        "desk.field.full_name": "Imię i nazwisko",
        "desk.field.name_prefix": "Przedrostek nazwiska (van der)",
        "desk.field.second_family_name": "Drugie nazwisko",
        "desk.field.used_family_name": "Nazwisko używane, obok rodowego",
        "desk.field.email": "Adres e-mail",
        "desk.field.birth_date": "Data urodzenia",
        "desk.field.id_number": "Numer albumu",
        "desk.field.grade": "Ocena",
        "desk.field.completion_date": "Dzień przyznania",
        "desk.field.holder": "Klucz portfela (did:key)",
        "desk.field.row_key": "Co odróżnia wiersze",
        "desk.field.participation": "Forma uczestnictwa",
        "desk.field.supervision": "Nadzór",
        "desk.field.course_start": "Początek kursu",
        "desk.field.course": "Który kurs",
        "desk.field.passed": "Kto zaliczył",
        "desk.field.course_end": "Koniec kursu",
        "desk.date_order": "Jak zapisano daty",
        "desk.encoding": "Jak zapisano litery",
        "desk.did.give-up":
            "Porzucenie partii",
        "desk.state.given_up":
            "porzucona",
        "desk.give_up":
            "Porzuć tę partię",
        "desk.give_up_hint":
            "Tylko jeśli nigdy nie da się jej dokończyć. To, co podpisano, pozostaje bez zmian i pozostaje w rejestrze; nic już nigdy do niej nie dojdzie, a przesłana lista zostanie usunięta.",
        "desk.gave_up":
            "Tę partię porzucono, gdy podpisano w niej {count} {count|poświadczenie|poświadczenia|poświadczeń}; to, co podpisano, pozostaje bez zmian.",
        "desk.next.overtaken":
            "Porzuć tę partię formularzem poniżej; to, co podpisała, pozostaje ważne. Aby wydać poświadczenia pozostałym, prześlij listę ponownie i przed podpisaniem wybierz „{label}”.",
        "desk.gave_up_next":
            "Aby wydać poświadczenia pozostałym, prześlij listę ponownie i przed podpisaniem wybierz „{label}”.",
        "desk.gave_up_correct":
            "Aby poprawić pozostałe, otwórz partię, którą ta poprawia, i prześlij tam ponownie poprawioną listę; dla podpisanych tutaj wybierz przed podpisaniem „{label}”.",
        "desk.corrected":
            "Partia, którą poprawia",
        "desk.only_new": "Pomiń tych, którzy już mają to poświadczenie",
        "desk.also_revoked": "Wydaj na nowo tym, którym to poświadczenie unieważniono",
        "desk.sheet": "Arkusz",
        "desk.sheets": "{file} ma {count} {count|arkusz|arkusze|arkuszy}. Na którym jest lista?",
        "desk.output.pdf": "Certyfikaty do druku, jako PDF",
        "desk.output.badge-png": "Odznaki, jako obrazy z poświadczeniem w środku",
        "desk.output.mail-merge": "Lista do wysyłki pocztą elektroniczną",
        "desk.skip": "Pomiń wiersze, z którymi jest problem",
        "desk.look_again": "Sprawdź ponownie",
        "desk.next.choose":
            "Wybierz poniżej, w „{label}”[: najpewniej {suggested}].",
        "desk.next.columns":
            "Wybierz kolumny poniżej, w „{label}”. Wiersz, który ma za dużo lub za mało komórek, trzeba poprawić w pliku.",
        "desk.next.optional":
            "Nic nie trzeba robić. Jeśli jest potrzebna, wybierz kolumnę poniżej, w „{label}”.",
        "desk.next.other":
            "Jeśli nie tak ma być, popraw to w pliku albo wybierz inaczej poniżej, w „{label}”.",
        "desk.next.skip":
            "Usuń wiersz z pliku albo zaznacz poniżej „{label}”.",
        "desk.next.same_course":
            "Nikt nie dostanie drugiego bez pytania: przed podpisaniem jest to sprawdzane. Zaznacz „{label}”, aby wydać je tylko pozostałym.",
        "desk.passing": "Wyniki, które oznaczają zaliczenie",
        "desk.passing_hint": "Tak jak stoją na liście; kilka oddziel średnikiem.",
        "desk.next.passing":
            "Wpisz w polu „{label}”, które z nich oznaczają zaliczenie. Osoby z innym wynikiem pomiń ostatnim polem tego formularza albo usuń z pliku.",
        "desk.next.although": "Niczego nie zmieniono. Jeśli mimo to tak ma być, zaznacz „{label}” i sprawdź ponownie.",
        "desk.discard": "Odrzuć te pliki",
        "desk.query": "Imię i nazwisko, numer lub identyfikator osoby",
        "desk.find": "Szukaj",
        "desk.names_are_sealed": "Nazwiska są zapieczętowane w księdze; bez klucza nikt nie może ich szukać.",
        "desk.nobody":
            "Żadne poświadczenie tego podmiotu nie pasuje. Wpisz pełne imię i nazwisko tak, jak stoi na poświadczeniu.",
        "desk.act": "Co zrobić",
        "desk.reason": "Powód",
        "desk.change": "Zmień stan",
        "desk.choose": "Wybierz",
        "desk.id": "Identyfikator",
        "desk.award": "Poświadczenie",
        "desk.state.because": "{state}[ ({date})][: {reason}]",
        "desk.leave_it": "Niczego nie zmieniaj",
        "desk.before.revoke":
            "Jeszcze niczego nie zmieniono. Unieważnienie jest ostateczne: nikt nie może go cofnąć, a każdy, kto sprawdza poświadczenie, dowiaduje się o nim.",
        "desk.before.suspend":
            "Jeszcze niczego nie zmieniono. Zawieszone poświadczenie jest odrzucane wszędzie, gdzie się je sprawdza, dopóki ktoś go nie przywróci.",
        "desk.before.reinstate":
            "Jeszcze niczego nie zmieniono. Przywrócone poświadczenie znów się liczy wszędzie, gdzie się je sprawdza.",
        "desk.do.revoke": "Unieważnij na stałe {count} {count|poświadczenie|poświadczenia|poświadczeń}",
        "desk.do.suspend": "Zawieś {count} {count|poświadczenie|poświadczenia|poświadczeń}",
        "desk.do.reinstate": "Przywróć {count} {count|poświadczenie|poświadczenia|poświadczeń}",
        "desk.changed": "Zmieniono {count} {count|poświadczenie|poświadczenia|poświadczeń}.",
        "desk.to_publish": "Inni zobaczą to po opublikowaniu list statusu.",
        "desk.publish": "Podpisz i opublikuj listy statusu",
        "desk.lists.none":
            "Listy statusu nie są tu opublikowane: nikt nie może stwierdzić, czy poświadczenia Państwa instytucji obowiązują.",
        "desk.lists.ended":
            "Opublikowane listy statusu straciły ważność {date}: nikt nie może stwierdzić, czy poświadczenia Państwa instytucji obowiązują.",
        "desk.lists.ending": "Opublikowane listy statusu są ważne już tylko do {date}.",
        "desk.lists.good": "Opublikowane listy statusu są ważne do {date}.",
        "desk.lists.changes":
            "{count} {count|zmiana nie jest jeszcze opublikowana|zmiany nie są jeszcze opublikowane|zmian nie jest jeszcze opublikowanych}[; listy opublikowano ostatnio {date}].",
        "desk.lists.ask": "Listy musi opublikować ktoś, kto może podpisywać.",
        "desk.published": "Listy statusu są opublikowane.",
        "desk.address": "Adres",
        "desk.purpose": "Cel",
        "desk.set": "Ustawione wpisy",
        "desk.until": "Ważna do",
        "desk.since": "Podpisuje od",
        "desk.document": "Dokument z kluczami",
        "desk.entry": "Pobierz wpis do rejestru",
        "desk.rotate": "Wymień klucz",
        "desk.rotate_hint":
            "Od tej chwili podpisuje nowy klucz, chroniony tym samym hasłem. To, co podpisał stary, pozostaje ważne; jego część prywatna zostaje zniszczona.",
        "desk.key_type": "Rodzaj klucza",
        "desk.rotated_next": "Przekaż nowy wpis do swojego rejestru: dopóki go nie ma, inni nie znają nowego klucza.",
        "desk.rotated_lists":
            "Opublikuj listy statusu ponownie: opublikowane są podpisane starym kluczem i już się nie liczą.",
        "desk.rotated_programs":
            "Programy, które wydają przez ten serwer, są odrzucane, dopóki nie zostanie uruchomiony ponownie.",
        "desk.failed": "Odmowa",

        // What the desk refuses
        "reason.desk.role": "Twoje konto nie ma do tego prawa; potrzebna jest rola „{role}”.",
        "next.desk.role": "Poproś osobę, która ją ma, albo tę, która prowadzi ten serwer.",
        "reason.desk.busy": "W tej chwili podpisywana jest inna partia.",
        "next.desk.busy": "Poczekaj, aż skończy, a potem podpisz swoją.",
        "reason.desk.full": "Na podpis czeka już tyle przesłanych partii: {count}; więcej się nie przechowuje.",
        "next.desk.full": "Najpierw podpisz lub odrzuć część z nich.",
        "reason.desk.files": "Partia wymaga jednego opisu kursu i jednej listy uczestników.",
        "next.desk.files": "Wybierz oba: kurs ma końcówkę .yaml, a lista .csv lub .xlsx.",
        "reason.desk.token": "Klucz podmiotu wydającego jest w tokenie, a to stanowisko używa tylko kluczy w plikach.",
        "next.desk.token":
            "Pracuj w wierszu poleceń na komputerze z tokenem: testamur issue, testamur status publish, a testamur key rotate, by wymienić klucz.",
        "reason.desk.already_issued":
            "{count} z {total} {total|osoby|osób|osób} {count|ma|mają|ma} już to poświadczenie[, wydane {date}].",
        "next.desk.already_issued":
            "Zaznacz pole poniżej, aby wydać je tylko pozostałym. Błąd poprawia się na stronie wcześniejszej partii.",
        "reason.desk.revoked_before":
            "{count} z {total} {total|osoby|osób|osób} {count|miała|miały|miało} to poświadczenie, a zostało ono unieważnione: {count|wiersz|wiersze|wiersze} {rows}.",
        "next.desk.revoked_before":
            "Sprawdź, dlaczego je unieważniono. Z pól poniżej jedno pomija te osoby, drugie daje im nowe.",
        "reason.desk.choose": "Niczego nie wybrano albo nie podano powodu.",
        "next.desk.choose": "Wróć, zaznacz poświadczenia, wybierz czynność i podaj powód.",
        "reason.desk.no_change": "Nic by się nie zmieniło: to, co wybrano, jest już takie, jakie ma być.",
        "next.desk.no_change": "Wróć i wybierz inne poświadczenia albo inną czynność.",
        "reason.desk.reason":
            "Nie podano powodu albo jest dłuższy niż {limit} znaków.",
        "next.desk.reason":
            "Wróć i podaj powód jednym zdaniem; pozostanie on w rejestrze.",

        // Accounts
        "reason.operator.malformed": "{file} nie jest plikiem z kontami albo nie da się go odczytać lub zapisać.",
        "next.operator.malformed": "Utwórz go poleceniem testamur operator add i sprawdź, kto może go czytać.",
        "reason.operator.name": "„{name}” nie może być nazwą konta.",
        "next.operator.name": "Użyj liter od a do z, cyfr, kropek, łączników, podkreśleń i @, najwyżej 64.",
        "reason.operator.exists": "Konto „{name}” już istnieje.",
        "next.operator.exists": "Najpierw je usuń albo wybierz inną nazwę.",
        "reason.operator.unknown": "Nie ma konta „{name}”.",
        "next.operator.unknown": "testamur operator list pokazuje istniejące konta.",
        "reason.operator.no_role": "Konto wymaga roli.",
        "next.operator.no_role": "Podaj --role prepare, sign lub revoke; można kilka razy.",
        "reason.operator.sign_in": "Nazwa lub hasło jest błędne.",
        "next.operator.sign_in": "Spróbuj ponownie; osoba prowadząca ten serwer może założyć nowe konto.",
        "cli.passphrase.new_operator": "Hasło do tego konta:",
        "help.operator": "Określa, kto może się zalogować na stanowisku wydawania.",
        "help.operator.discussion":
            "Konta to plik dla testamur serve --role issuer --accounts PLIK. Z haseł przechowuje tylko to, co robi z nich Argon2id. Usunięte konto traci dostęp przy następnym kliknięciu.",
        "help.operator.add": "Dodaje konto.",
        "help.operator.remove": "Usuwa konto.",
        "help.operator.list": "Wymienia konta i ich role.",
        "help.operator.name": "Nazwa konta.",
        "help.operator.accounts": "Plik z kontami.",
        "help.operator.role": "Co może robić: prepare, sign, revoke. Można podać kilka razy.",
        "help.server.accounts": "Plik z kontami; bez niego nie ma stanowiska wydawania.",

        // Corrections
        "desk.correct": "Popraw błąd",
        "desk.correct_hint":
            "Cała poprawiona lista albo tylko wiersze z błędem. Osoby rozpoznaje się po numerze; kogo nic się nie zmieniło, zachowuje to, co ma.",
        "desk.pairs": "Co zostanie zastąpione",
        "desk.before": "Dotąd",
        "desk.after": "Po poprawie",
        "desk.show_pairs": "Pokaż, co zostanie zastąpione",
        "desk.replace": "Zastąp {count} {count|poświadczenie|poświadczenia|poświadczeń}",
        "desk.given_up":
            "{count} {count|poświadczenie poprawiła|poświadczenia poprawiła|poświadczeń poprawiła} partia {batch}, zanim ją porzucono; tak zostaje.",
        "desk.replace_given_up": "Zastąp także te: nikt ich nie dostał",
        "reason.desk.outdated": "To już nie jest to, co było oglądane: ktoś to w międzyczasie zmienił.",
        "next.desk.outdated": "Nic nie zostało podpisane. Obejrzyj to poniżej jeszcze raz, a potem zdecyduj.",
        "reason.desk.unchanged": "Nic na tej liście nie różni się od tego, co wydano.",
        "next.desk.unchanged": "Prześlij listę, która zawiera poprawkę.",
    ]
}
