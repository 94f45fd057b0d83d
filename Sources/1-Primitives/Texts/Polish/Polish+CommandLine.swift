extension Polish {
    /// What the command line says of itself: help, prompts, remarks.
    static let commandLine: [String: String] = commandLineHelp.merging(commandLineRemarks) { first, _ in first }

    private static let commandLineRemarks: [String: String] = [
        "cli.error": "błąd",
        "cli.hint": "wskazówka",
        "cli.note": "uwaga",
        "cli.verify.clock_regressed":
            "Zegar tego komputera wskazuje {now}, a przy wcześniejszej weryfikacji wskazywał już {last}. To, co od tego czasu wygasło, może teraz uchodzić za dobre.",
        "cli.verify.clock_regressed.next":
            "Ustaw zegar poprawnie. Jeśli wtedy wskazywał źle, a teraz wskazuje dobrze, usuń wiersz „clock” z pliku {file}; cała reszta zostaje.",
        "cli.memory_not_locked":
            "nie udało się zablokować pamięci, która przechowuje tajne dane; może zostać zapisana w przestrzeni wymiany",
        "cli.passphrase.key": "Hasło klucza:",
        "cli.passphrase.new_key": "Nowe hasło klucza:",
        "cli.passphrase.issuer": "Hasło obszaru roboczego podmiotu wydającego:",
        "cli.passphrase.new_issuer": "Nowe hasło obszaru roboczego podmiotu wydającego:",
        "cli.passphrase.wallet": "Hasło portfela:",
        "cli.passphrase.new_wallet": "Nowe hasło portfela:",
        "cli.passphrase.again": "To samo jeszcze raz:",
        "cli.inspect.unjudged": "Niczego nie sprawdzono. Aby sprawdzić: testamur verify",
        "cli.inspect.picture": "Oto co mówi odznaka w obrazie.",
        "cli.bake.done": "{file}: obraz z poświadczeniem w środku (bajty: {bytes})",
        "cli.bake.replaced": "obraz zawierał inną odznakę, która została zastąpiona",
        "cli.unbake.done": "{file}: to, co było w obrazie (bajty: {bytes}). Aby sprawdzić: testamur verify",
        "cli.unbake.unjudged": "zapisano to, co było w obrazie; testamur verify nie ocenia odznak tego rodzaju",
        "cli.canonicalize.lossy":
            "podpis pod danymi połączonymi zostałby tu odrzucony: zapisano to, co zgodne z regułami JSON-LD, ale coś w dokumencie ginie lub może zostać źle odczytane",
        "cli.trust.built":
            "{file}: rejestr, w którym {count|jest|są|jest} {count} {count|podmiot wydający|podmioty wydające|podmiotów wydających}, podpisany tym kluczem:",
        "cli.trust.sound": "nie ma w tym żadnych błędów",
        "cli.wallet.created": "Portfel {file} jest gotowy. Zachowaj jego hasło: bez niego nikt go nie otworzy.",
        "cli.wallet.added": "Plik {file} jest w portfelu:",
        "cli.wallet.present": "Plik {file} był już w portfelu:",
        "cli.wallet.empty": "Portfel jest pusty. Dodaj to, co Ci przysłano: testamur wallet add FILE --wallet WALLET",
        "cli.wallet.presented":
            "Plik {file} jest tylko dla domeny {domain}. Pokazuje całe poświadczenie; tego, co pokazano, nie da się cofnąć.",
        "cli.wallet.removed":
            "Usunięto z tego portfela. Kopie w innych miejscach, także starsze kopie zapasowe, pozostają.",
        "cli.wallet.removed_remembered":
            "Poza portfelem, bez szyfrowania, sprawdzenia na tym komputerze nadal pamiętają podmiot wydający, {issuer}, i gdzie prowadzi on listy statusów: {file}. Bez tego starsza lista uchodziłaby za najnowszą. Aby zapomnieć wszystko, usuń ten plik.",
        "cli.wallet.remove_award": "Na zawsze zostanie usunięte: {title}[ · {learner}][ · {issuer}]",
        "cli.wallet.remove_file":
            "Na zawsze zostanie usunięty plik {file}. Poświadczenia, które w nim były, pozostają.",
        "cli.wallet.log_empty": "Z tym portfelem nic jeszcze nie robiono.",
        "cli.wallet.nothing_found": "Nie było w tym żadnego pliku.",
        "cli.wallet.salvage": "Uszkodzone i pominięte: {count} {count|rekord|rekordy|rekordów}",
        "cli.wallet.salvage_next":
            "Z kopii zapasowej wracają: testamur wallet restore BACKUP --wallet NOWY. Bez niej nowy portfel przejmie wszystko, co nieuszkodzone: testamur wallet create --wallet NOWY, a potem testamur wallet merge {file} --salvage --wallet NOWY",
        "cli.wallet.salvage_unlogged":
            "Uszkodzenie nie pozwala zapisywać w portfelu: jego dziennik nie mówi o tym eksporcie.",
        "cli.wallet.salvage_erase":
            "Usunąć można uszkodzone poświadczenie albo plik, w którym przyszły poświadczenia, i nic więcej: testamur wallet remove {record} --salvage --wallet {file}",
        "cli.wallet.damaged.credential":
            "poświadczenie albo inny dodany plik; dodaj go ponownie albo poproś o niego podmiot wydający",
        "cli.wallet.damaged.holder-key":
            "klucz posiadacza; poświadczeń z nim związanych nie da się już nigdy przedstawić",
        "cli.wallet.damaged.presentation": "prezentacja; nie wiadomo już, co i komu wtedy pokazano",
        "cli.wallet.damaged.event": "wiersz dziennika; nie dotyczy to żadnego poświadczenia",
        "cli.wallet.damaged.parcel": "plik, w którym przyszły poświadczenia; same poświadczenia są obok",
        "cli.wallet.damaged.recovery": "kod odzyskiwania; słowa na kartce nadal otwierają istniejące kopie zapasowe",
        "cli.wallet.damaged.share": "udostępnienie; nie wiadomo już, kto co ma i do kiedy",
        "cli.wallet.remove_copies":
            "Także w tym portfelu i nieusuwane razem z nim: {count} {count|inny plik|inne pliki|innych plików} z tym poświadczeniem lub jego numerem: {records}",
        "cli.wallet.removed_copy":
            "Ten plik usunięto. Nadal w tym portfelu, z tym poświadczeniem lub jego numerem: {records}. Aby usunąć następny: testamur wallet remove {record} --wallet {file}",
        "cli.wallet.restored_beside":
            "Ten komputer znał już ten portfel. Jeśli leży tu inna jego kopia, będzie odtąd odrzucana; jeśli ma więcej niż kopia zapasowa, przejmij to: testamur wallet merge INNY --wallet {file}",
        "cli.wallet.passed_over":
            "Pominięto, bo to dowiązanie, element ukryty, nie zwykły plik albo za głęboko: {count}",
        "cli.wallet.key_file_changed":
            "Odtąd portfel otwiera się nowym plikiem klucza i podanym hasłem. Starsze kopie otwierają się jak dotąd.",
        "cli.wallet.key_file_gone":
            "Odtąd portfel otwiera samo podane hasło. Starsze kopie nadal wymagają pliku klucza.",
        "reason.record.too_short.share": "„{record}” jest za krótkie, by wskazać udostępnienie.",
        "next.record.too_short.share":
            "Podaj co najmniej tyle znaków jego identyfikatora: {count}. Wymienia je testamur wallet shares.",
        "cli.wallet.not_added": "Nie dodano: {count} {count|plik|pliki|plików}",
        "cli.wallet.removed_left":
            "Nadal jest wewnątrz pliku {file}, który zawiera też inne poświadczenia. Aby usunąć tamten plik: testamur wallet remove {record} --wallet {wallet}",
        "cli.wallet.event.received": "{time}: przyjęto {count} {count|poświadczenie|poświadczenia|poświadczeń}",
        "cli.wallet.event.removed": "{time}: usunięto {count} {count|rekord|rekordy|rekordów}",
        "cli.wallet.event.presented":
            "{time}: przedstawiono {count} {count|poświadczenie|poświadczenia|poświadczeń}[, odbiorca: {note}]",
        "cli.wallet.event.shared":
            "{time}: udostępniono {count} {count|poświadczenie|poświadczenia|poświadczeń}[, odbiorca: {note}]",
        "cli.wallet.event.withdrawn": "{time}: wycofano udostępnienie[, odbiorca: {note}]; kopie pozostają",
        "cli.wallet.event.passphrase_changed": "{time}: zmieniono hasło lub plik klucza",
        "cli.wallet.event.recovery_code_made": "{time}: utworzono kod odzyskiwania",
        "cli.wallet.event.backed_up": "{time}: utworzono i sprawdzono kopię zapasową[: {note}]",
        "cli.wallet.event.restored": "{time}: przywrócono z kopii zapasowej",
        "cli.wallet.event.merged": "{time}: włączono inny portfel[: {note}]",
        "cli.wallet.event.exported": "{time}: zapisano wszystko bez szyfrowania[: {note}]",
        "cli.wallet.event.other": "{time}: {kind}[: {note}]",
        "cli.wallet.code": "13 słów kodu odzyskiwania:",
        "cli.wallet.code_new":
            "Zapisz powyższe słowa na papierze i przechowuj je osobno od kopii zapasowej. Kto ma jedno i drugie, ma wszystko; bez nich kopia zapasowa nigdy się nie otworzy.",
        "cli.wallet.backed_up":
            "{file} to kopia zapasowa, {count} {count|rekord|rekordy|rekordów}; przywrócono ją w pamięci i jest taka sama.",
        "cli.wallet.backup_sound":
            "Kopia zapasowa jest nienaruszona: {count} {count|rekord|rekordy|rekordów}, z {time}.",
        "cli.wallet.key_new": "Nowy klucz: ten portfel nie miał jeszcze klucza dla {issuer}.",
        "cli.wallet.key_alike":
            "Jest też klucz dla: {issuer}, różniący się tylko wielkością liter. Aby otrzymać tamten, podaj wystawcę w ten sposób.",
        "cli.wallet.key_known": "Klucz, który ten portfel ma dla {issuer}:",
        "cli.wallet.backup_salvageable":
            "Kopia zapasowa z {time} jest uszkodzona. {count} {count|rekord jest nieuszkodzony i wraca|rekordy są nieuszkodzone i wracają|rekordów jest nieuszkodzonych i wraca} po: testamur wallet restore {file} --salvage --wallet NOWY",
        "cli.wallet.restored": "Portfel {file} jest gotowy, {count} {count|rekord|rekordy|rekordów}.",
        "cli.wallet.restore_usage":
            "wskaż opcją --wallet portfel do utworzenia albo użyj --check, by tylko obejrzeć kopię zapasową",
        "cli.wallet.merged":
            "Dołączono {count} {count|rekord|rekordy|rekordów}, już obecne: {present}; dołączono {keys} {keys|klucz|klucze|kluczy}.",
        "cli.wallet.merged_left_out": "Pominięto, bo tutaj to usunięto: {count} {count|rekord|rekordy|rekordów}",
        "cli.wallet.merged_erased": "{id}  {title}, usunięto {date}",
        "cli.wallet.merged_with_erased":
            "Aby przywrócić także to: testamur wallet merge {other} --with-erased --wallet {file}",
        "cli.wallet.merged_erased_there":
            "Usunięto w drugim portfelu, a tutaj nadal jest: {count} {count|rekord|rekordy|rekordów}. Scalanie niczego nie usuwa; aby usunąć także tutaj: testamur wallet remove RECORD --wallet {file}",
        "cli.wallet.export_warning":
            "Wszystko zostaje zapisane bez szyfrowania: kto dostanie folder, może to przeczytać. Usuń go, gdy dotrze na miejsce.",
        "cli.wallet.exported": "{count} {count|rekord|rekordy|rekordów} i dziennik: {file}.",
        "cli.wallet.key_file_made":
            "{file} to plik klucza portfela. Przechowuj go osobno od portfela i zrób kopię: bez niego portfel się nie otworzy.",
        "cli.wallet.key_file_usage": "--new-key-file i --without-key-file wykluczają się",
        "cli.passphrase.other_wallet": "Hasło drugiego portfela:",
        "cli.wallet.reminder.never":
            "Ten portfel nie ma jeszcze kopii zapasowej. Utwórz ją: testamur wallet backup --out FILE --wallet WALLET",
        "cli.wallet.reminder.changes":
            "{count} {count|rekordu nie ma|rekordów nie ma|rekordów nie ma} jeszcze w żadnej kopii zapasowej: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.not_remembered":
            "Ten komputer nie pamięta stanu portfela, bo nie ma folderu domowego: starsza kopia nie zostałaby zauważona. Podaj na to folder opcją --state.",
        "cli.wallet.reminder.code":
            "Kod odzyskiwania jest nowszy niż ostatnia kopia zapasowa: nowe słowa nie otwierają jeszcze żadnej. Utwórz ją: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.reminder.old": "Ostatnia kopia zapasowa ma pół roku. Dyski się starzeją: utwórz nową.",
        "cli.wallet.report.inside": "W pliku {file} (bajty: {bytes}), zaszyfrowane Twoim hasłem:",
        "cli.wallet.report.credentials":
            "{count} {count|poświadczenie lub plik innego rodzaju|poświadczenia lub pliki innych rodzajów|poświadczeń lub plików innych rodzajów}",
        "cli.wallet.report.reports": "{count} {count|raport|raporty|raportów} o nich",
        "cli.wallet.report.parcels": "{count} {count|plik|pliki|plików}, w których nadeszły poświadczenia",
        "cli.wallet.report.holder_keys":
            "{count} {count|klucz prywatny|klucze prywatne|kluczy prywatnych}, każdy dla jednego podmiotu wydającego",
        "cli.wallet.report.presentations":
            "{count} {count|prezentacja|prezentacje|prezentacji}: co przedstawiono komu i kiedy",
        "cli.wallet.report.shares":
            "{count} {count|udostępnienie|udostępnienia|udostępnień}, z odbiorcą, celem i ostatnim dniem",
        "cli.wallet.report.share":
            "{time}: udostępniono {count} {count|poświadczenie|poświadczenia|poświadczeń}, odbiorca: {recipient}, cel: {purpose} ({state})",
        "cli.wallet.report.events": "{count} {count|wiersz|wiersze|wierszy} dziennika",
        "cli.wallet.report.recovery_codes": "kod odzyskiwania, który otwiera kopie zapasowe",
        "cli.wallet.report.others": "{count} {count|inny rekord|inne rekordy|innych rekordów}",
        "cli.wallet.report.anchor": "Obok, bez szyfrowania, numer ostatniej zmiany i żadnych danych osobowych: {file}",
        "cli.wallet.report.remembered":
            "Obok, bez szyfrowania, co pamiętają sprawdzenia na tym komputerze, o poświadczeniach z tego portfela i innych: {file}",
        "cli.wallet.report.issuers": "{count} {count|podmiot wydający|podmioty wydające|podmiotów wydających}:",
        "cli.wallet.report.lists": "{count} {count|adres|adresy|adresów} list statusów:",
        "cli.wallet.report.registries": "{count} {count|rejestr|rejestry|rejestrów}:",
        "cli.wallet.report.clock": "ostatni widziany czas: {time}",
        "cli.wallet.report.remembered_more":
            "przechowywane też przez sprawdzenia, o otwartych rejestrach i o tym, co serwery podmiotów wydających odpowiedziały na verify --online:",
        "cli.wallet.report.outside": "Przekazane innym, o ile ten portfel wie; stąd nie da się tego odwołać:",
        "cli.wallet.report.nothing_outside": "Niczego nie przekazano innym, o ile ten portfel wie.",
        "cli.wallet.report.rights":
            "Tego portfela nie ma nikt poza Tobą. O dostęp lub usunięcie zwróć się do wymienionych wyżej; tutaj usuwa: testamur wallet remove",
        "cli.wallet.password_changed": "Hasło zostało zmienione. Starsze kopie pliku nadal otwierają się starym.",
        "cli.issuer.created": "Folder {folder} jest gotowy. Podmiot wydający jest znany jako {issuer}.",
        "cli.issuer.time_zone":
            "Dni zaczynają się i kończą według zegara {zone}; jeśli to błąd, utwórz folder roboczy od nowa z --time-zone, na przykład --time-zone Europe/Paris.",
        "cli.issuer.registry_entry":
            "Dla rejestru: {file}. Przekaż ten plik temu, kto prowadzi rejestr zaufania, albo wypróbuj go: testamur trust build",
        "cli.issuer.did_document": "Dla Twojego serwera WWW: {file}, pod adresem {url}",
        "cli.issue.plan": "{count} {count|poświadczenie|poświadczenia|poświadczeń}: {title}",
        "cli.issue.encoding":
            "{file}: [eksport z {export}, ]{encoding}, separator „{separator}”, nazwy kolumn w wierszu {row}",
        "cli.issue.workbook": "{file}: [eksport z {export}, ]arkusz „{sheet}”, nazwy kolumn w wierszu {row}",
        "cli.issue.columns": "Za co uznano kolumny:",
        "cli.issue.columns_ignored": "nieużywane: {columns}",
        "cli.issue.recognised": "rozpoznano po nazwie",
        "cli.issue.told": "tak jak podano",
        "cli.issue.sitting.last": "u każdej osoby ostatnia",
        "cli.issue.sitting.best": "u każdej osoby najlepsza",
        "cli.issue.order.dmy": "dzień przed miesiącem",
        "cli.issue.order.mdy": "miesiąc przed dniem",
        "cli.issue.order.ymd": "najpierw rok",
        "cli.issue.preview": "Jedno z nich:",
        "cli.issue.skipped": "Pominięto {count} {count|wiersz|wiersze|wierszy}.",
        "cli.issue.may_skip":
            "Z opcją --skip-bad-rows wydano by pozostałe ({rest}), a pominięto {count} {count|wiersz|wiersze|wierszy}.",
        "cli.issue.stream_held":
            "Nic nie trzeba robić, jeśli chodzi o poświadczenie, które ta osoba już ma. Poprawione zastępuje je dzięki testamur replace; tylko z --again każda osoba ze strumienia dostanie kolejne.",
        "cli.issue.more": "… i jeszcze {count}",
        "cli.column": "kolumna {column}",
        "card.awarded_to": "przyznano: {name}",
        "card.awarded_by": "przez: {body}",
        "card.awarded_on": "dnia {date}[, {place}]",
        "card.workload": "[{ects} ECTS][ · {hours} godz.][ · poziom ERK {eqf}][ · {participation}]",
        "card.assessment": "[{type}][ · {supervision}][ · wynik {grade}]",
        "cli.issue.complete": "{mandatory} z 11 elementów europejskiego podejścia, {optional} z 5 opcjonalnych",
        "cli.issue.losses": "Czego Open Badges 3.0 nie może przenieść w pełni:",
        "cli.issue.problems": "{count} {count|problem|problemy|problemów}; niczego nie podpisano:",
        "cli.issue.problems_skipped": "{count} {count|problem|problemy|problemów} w pomijanych wierszach:",
        "cli.issue.warnings": "{count} {count|rzecz|rzeczy|rzeczy} do obejrzenia:",
        "cli.issue.notes": "{count} {count|uwaga|uwagi|uwag}:",
        "cli.issue.would_start": "Nic nie stoi na przeszkodzie. Bez --dry-run partia zostałaby teraz podpisana.",
        "cli.issue.done":
            "Podpisano {count} {count|poświadczenie|poświadczenia|poświadczeń} w folderze {folder}; wykaz to {index}.",
        "cli.issue.resumed":
            "Partię rozpoczęto wcześniej: {count} {count|poświadczenie już było|poświadczenia już były|poświadczeń już było}.",
        "cli.issue.progress": "Podpisano {done} z {total}, {rate} na sekundę, zostało {left} s",
        "cli.issue.proofs": "Podpisano: {suites}.",
        "cli.issue.status_list": "Lista statusu dla {count} z nich, wolnych miejsc: {free}: {list}",
        "cli.issue.new_list": "nowa",
        "cli.issue.earlier":
            "Tę listę uczestników zaczęto lub wydano wcześniej, {date}: te same poświadczenia, nic nowego.",
        "cli.line": "{file}, wiersz {line}",
        "cli.issuer.ledger_sound": "Księga jest taka, jak ją zapisano: {count} {count|wiersz|wiersze|wierszy}.",
        "cli.row": "wiersz {row}[, {column}]",
        "cli.status.changed":
            "{count} {count|poświadczenie|poświadczenia|poświadczeń} teraz {state}. Aby dowiedzieli się inni: testamur status publish",
        "cli.status.unchanged": "{count} {count|poświadczenie|poświadczenia|poświadczeń} już wcześniej {state}.",
        "cli.status.published":
            "{file}: {purpose}, {count} {count|ustawiony wpis|ustawione wpisy|ustawionych wpisów}, pod adresem {address}",
        "cli.status.valid_until": "Tymi listami można sprawdzać do {date}: opublikuj je ponownie wcześniej.",
        "cli.status.none": "Nie ma jeszcze listy statusu: niczego nie wydano.",
        "state.revoked": "po unieważnieniu",
        "state.suspended": "w zawieszeniu",
        "state.reinstated": "znów w mocy",

        "report.claimed": "Podaje",
        "report.only_inside":
            "Sprawdzono tylko poświadczenie zawarte w pliku. Porównaj to, co widać na stronie, z tymi wierszami.",
        "report.only_inside.several":
            "Pliki, w których sprawdzono tylko zawarte poświadczenie: {count}. Porównaj to, co widać na ich stronach, z tymi wierszami.",
        "report.established": "Ustalone",
        "report.nothing_established": "nic: podpis nie przeszedł sprawdzenia",
        "report.nothing_signed": "nic: nie ma podpisu",
        "report.policy": "Ocena według polityki „{policy}” (wersja {version}[, SHA-256 pliku {digest}]).",
        "report.registry": "według rejestru {registry}, numer {number} z {date}",
        "report.registry_unsigned":
            "według rejestru {registry}, numer {number} z {date}, którego nie podpisał nikt, komu ufasz",
        "report.presentation": "Prezentacja: kto przedstawia zawarte w niej poświadczenia",
        "report.credential": "poświadczenie {number}",
        "report.inner": "zawarte w nim poświadczenie {number}",
        "report.record":
            "Zapis osiągnięć: sam w sobie {verdict}, a w nim {count} {count|poświadczenie|poświadczenia|poświadczeń} ({counts})",
        "report.endorsements": "Popierają, własnymi słowami (nie sprawdzono)",
        "report.findings": "Oznaczone znakiem !: warte uwagi, ale nierozstrzygające w tej polityce.",
        "report.same_reason": "z tego samego powodu",
        "report.skipped": "nie zbadano",
        "report.skipped_count":
            "Nie wykonano {count} {count|sprawdzenia|sprawdzeń|sprawdzeń}: to, co plik bez dowodu mówi sam o sobie, niczego nie dowodzi.",
        "report.summary": "{files} {files|plik|pliki|plików}: {counts}",
        "field.shown.title": "tytuł",
        "field.shown.learner": "osoba ucząca się",
        "field.shown.issuer": "podmiot wydający",
        "field.shown.awarded": "przyznano",
        "field.shown.place": "miejsce",
        "field.shown.result": "wynik",
        "field.shown.workload": "nakład pracy",
        "field.shown.level": "poziom",
        "field.shown.identifier": "numer",

        "reason.usage": "Nie zrozumiano polecenia: {what}.",
        "next.usage": "Znajdź je za pomocą testamur help i nazwy polecenia.",
        "usage.no_file": "Wskaż plik lub folder albo użyj --stream",
        "usage.link":
            "Z opcją --online plik można podać adresem https; bez niej zapisz plik i podaj go ({link})",
        "usage.stream_files": "Z opcją --stream dokumenty przychodzą ze standardowego wejścia; nie wskazuj plików",
        "usage.empty_folder": "W tym folderze nie ma żadnego pliku",
        "usage.unknown_check": "Nie ma sprawdzenia o nazwie „{check}”",
        "usage.unknown_figure": "Nie ma pomiaru o nazwie „{figure}”, są tylko {figures}",
        "usage.domain_without_challenge": "Opcja --domain wymaga --challenge, które z nią wysłano",
        "usage.out_of_range": "Liczba jest poza dozwolonym zakresem",
        "usage.country": "„{country}” nie jest krajem",
        "usage.column": "„{column}” nie ma postaci FIELD=HEADER, na przykład family_name=Surname",
        "usage.hash_without_rdfc": "--hash występuje razem z --algorithm rdfc-1.0",
        "usage.no_ids": "Wskaż co najmniej jedno poświadczenie jego identyfikatorem; są one w index.csv",
        "usage.replace":
            "Podaj, co jest zastępowane: jedno poświadczenie opcją --id albo partia z błędami opcją --batch; identyfikatory poświadczeń są w index.csv, a identyfikator partii wypisało testamur issue",
        "usage.only_new": "--only-new nie łączy się ani z --again, ani z --stream",
        "usage.also_revoked": "--also-revoked nie łączy się z --again",
        "usage.no_out": "Podaj opcją --out, dokąd trafią poświadczenia, albo najpierw obejrzyj plan z --dry-run",

        "reason.file.unreadable": "Nie można odczytać pliku[: {cause}].",
        "next.file.unreadable": "Sprawdź jego nazwę i to, czy wolno Ci go czytać.",
        "reason.file.too_large": "Dane wejściowe są większe, niż się tu czyta[: limit w bajtach {limit}].",
        "next.file.too_large": "Sprawdź, czy to właściwy plik, albo go podziel.",
        "reason.passphrase.none": "Potrzebne jest hasło, a nie ma terminala, na którym można o nie zapytać.",
        "next.passphrase.none": "Podaj je w pliku opcją --passphrase-file albo przez deskryptor opcją --passphrase-fd.",
        "reason.passphrase.differs": "Oba hasła nie są takie same.",
        "next.passphrase.differs": "Spróbuj ponownie; niczego nie utworzono.",
        "reason.folder.no_space": "Na dysku nie ma już miejsca na folder {file}.",
        "next.folder.no_space":
            "Nic z niego tam nie zostało. Zwolnij miejsce albo wybierz inny dysk, a potem wydaj ponownie to samo polecenie.",
        "reason.export.encrypted_only": "Eksport nie jest szyfrowany, a nic nie wskazuje, że tak ma być.",
        "next.export.encrypted_only":
            "Dodaj --in-the-clear, jeśli tak ma być. Aby zachować szyfrowanie, utwórz kopię zapasową poleceniem „testamur wallet backup”.",
        "reason.record.ambiguous": "„{record}” pasuje do {count} rekordów portfela, a nie do jednego.",
        "next.record.ambiguous": "Podaj więcej znaków jego identyfikatora; pokazuje je testamur wallet list.",
        "reason.record.too_short": "„{record}” jest za krótkie, aby wskazać rekord.",
        "next.record.too_short":
            "Podaj co najmniej tyle znaków jego identyfikatora: {count}. Pokazuje je testamur wallet list.",
    ]
}
