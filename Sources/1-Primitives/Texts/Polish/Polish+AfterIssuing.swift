extension Polish {
    /// What happens to credentials, keys and the ledger after a batch.
    static let afterIssuing: [String: String] = [
        "reason.ledger.unknown_learner": "Żadne poświadczenie tego obszaru roboczego nie należy do „{learner}”.",
        "next.ledger.unknown_learner":
            "Wpisz nazwisko lub numer tak, jak były na liście uczestników; testamur issuer report liczy, co jest. Niczego nie zmieniono.",
        "reason.ledger.several_learners": "Kilka osób nazywa się „{learner}”: te o numerach {numbers}.",
        "next.ledger.several_learners":
            "Podaj numer właściwej osoby albo identyfikatory jej poświadczeń. Niczego nie zmieniono.",
        "reason.ledger.unknown_batch": "Ten obszar roboczy nie ma partii o identyfikatorze „{id}”.",
        "next.ledger.unknown_batch":
            "Identyfikator partii wypisało testamur issue; jest też w batch.json. Niczego nie zmieniono.",
        "reason.ledger.export": "To nie jest eksport księgi.",
        "next.ledger.export": "Podaj plik, który zapisało testamur issuer audit --export.",
        "reason.ledger.address": "Adresu księgi nie można użyć[: {cause}].",
        "next.ledger.address":
            "Wpisz postgresql://user@host/database; hasło trzymaj w ~/.pgpass, gdzie tylko Ty możesz je przeczytać.",
        "reason.ledger.library": "Księga w PostgreSQL wymaga biblioteki {library}, której nie ma na tym komputerze.",
        "next.ledger.library": "Zainstaluj ją: apt-get install {package}.",
        "reason.csv.no_selection": "Wiersz {row} pliku {file} nie wskazuje ani poświadczenia, ani osoby uczącej się.",
        "next.csv.no_selection":
            "Podaj w każdym wierszu identyfikator (urn:uuid:…), numer lub nazwisko; wystarczy część index.csv albo listy uczestników. Niczego nie zmieniono.",
        "reason.csv.other_learner": "Wiersz {row} pliku {file} ma numer osoby {other}, a nazwisko {name}.",
        "next.csv.other_learner":
            "Nie można stwierdzić, o kogo chodzi: popraw wiersz, usuń nazwisko albo podaj identyfikator poświadczenia. Niczego nie zmieniono.",
        "reason.replace.already": "Poświadczenie {id} zostało już zastąpione przez {successor}.",
        "next.replace.already": "Aby poprawić je ponownie, zastąp to późniejsze.",
        "reason.replace.abandoned":
            "Partię {batch}, która wprowadzała te poprawki, porzucono {date}, gdy podpisano {signed} z {count} poświadczeń.",
        "next.replace.abandoned":
            "Popraw je ponownie, do innego folderu: to, co ta partia zastąpiła, pozostaje zastąpione, a reszta będzie osobną partią.",
        "reason.replace.other_learner":
            "Wiersz {row} ma numer {other}, a poświadczenie {id} należy do numeru {number}.",
        "next.replace.other_learner":
            "Podaj w --id poświadczenie osoby z wiersza. Jeśli błędny był numer, powiedz to opcją --although-other-learner. Niczego nie zmieniono.",
        "reason.replace.holds_another":
            "Osoba z wiersza {row} ma inne poświadczenie tego kursu, {other}, wydane {date}: razem z poprawionym miałaby dwa.",
        "next.replace.holds_another":
            "Podaj tamto, --id {other}, albo najpierw je unieważnij. Jeśli oba mają zostać, powiedz to opcją --although-other-learner. Niczego nie zmieniono.",
        "reason.replace.unpaired":
            "Nie można stwierdzić, które poświadczenie należy do której poprawionej osoby[: wiersz {row} nie ma żadnego][: {id} nie ma wiersza].",
        "next.replace.unpaired":
            "Podaj jeden identyfikator i jeden wiersz albo listę tylko z poprawionymi osobami, każdą z numerem, pod którym wydano jej poświadczenie. Niczego nie zmieniono.",
        "reason.key.bound":
            "Podmiot wydający {issuer} jest znany tylko ze swojego klucza, więc klucza nie można wymienić.",
        "next.key.bound":
            "Utwórz obszar roboczy z adresem: testamur issuer init --base-url. To, co wydał dotychczasowy, pozostaje ważne.",
        "reason.key.reused": "Obszar roboczy ma lub miał właśnie ten klucz.",
        "next.key.reused": "Utwórz nowy: testamur key generate --token, pod inną nazwą.",
        "reason.key.batch_unfinished":
            "Partia {batch}[, zaczęta z plikami {course} i {roster},] nie jest ukończona, a partię podpisuje jeden klucz.",
        "next.key.batch_unfinished":
            "Najpierw ją ukończ: wydaj ponownie to samo polecenie testamur issue. Jeśli to już nigdy nie będzie możliwe: testamur issuer batch abandon {batch}.",
        "reason.key.outdated": "Ktoś inny zmienił w międzyczasie klucze tego obszaru roboczego.",
        "next.key.outdated": "Obejrzyj je jeszcze raz i dopiero wtedy zdecyduj.",
        "reason.key.not_ours": "Ten obszar roboczy nigdy nie miał klucza „{key}”.",
        "next.key.not_ours": "Podaj jego identyfikator lub nazwę, na przykład key-1; wymienia je issuer.json.",
        "reason.key.since_future": "Chwila {since} jeszcze nie nadeszła; jest {now}.",
        "next.key.since_future": "Podaj pierwszą chwilę, w której ktoś inny mógł użyć klucza.",
        "reason.key.is_compromised":
            "Klucz {key} mógł być w obcych rękach od {since}, więc niczego się nim nie podpisuje.",
        "next.key.is_compromised": "Wymień go: testamur key rotate.",
        "reason.batch.interrupted":
            "[Zatrzymano po {done} z {total} poświadczeń.|Wszystkie poświadczenia ({total}) są podpisane; zatrzymano po certyfikatach i odznakach dla {made} z nich.]",
        "next.batch.interrupted": "Wydaj ponownie to samo polecenie: kontynuuje od miejsca, w którym stanęło.",
        "reason.batch.abandoned": "Partię {batch} porzucono {date}, gdy podpisano {signed} z {count} poświadczeń.",
        "next.batch.abandoned":
            "To, co podpisano, pozostaje ważne; cofa je testamur revoke --batch. Aby wydać listę od nowa, pomiń --resume, wybierz inny folder i dodaj --again, jeśli ktoś ma już poświadczenie z tej partii.",
        "reason.batch.not_open":
            "Partia {batch} nie jest w toku: jest ukończona albo jest strumieniem, który nie ma końca.",
        "next.batch.not_open": "Nie ma czego porzucać. To, co wydała, cofa testamur revoke --batch.",
        "reason.stream.member":
            "[„{column}” nie jest polem osoby uczącej się, nie jest tekstem albo jest za długie|Wiersz nie opisuje osoby uczącej się][, wiersz {row}].",
        "next.stream.member":
            "Zapisz po jednym obiekcie w wierszu, z tekstami: given_name, family_name, full_name, email, birth_date, id_number, grade, completion_date, holder, row_key.",
        "reason.stream.erased": "Tę osobę uczącą się usunięto z księgi.",
        "next.stream.erased": "Użyj innego --run, jeśli osoba ucząca się mimo wszystko chce poświadczenia.",
        "help.issue.stream":
            "Czyta osoby uczące się ze standardowego wejścia, po jednym obiekcie JSON w wierszu, i zapisuje po jednym poświadczeniu w wierszu w tej samej kolejności.",
        "help.issue.run":
            "Z opcją --stream: nazwa, która odróżnia strumienie jednego kursu. Ta sama osoba w tym samym strumieniu ma to samo poświadczenie.",
        "usage.stream_roster":
            "Z opcją --stream osoby uczące się przychodzą ze standardowego wejścia; nie wskazuj listy uczestników ani --out",
        "usage.no_roster": "Wskaż listę uczestników albo użyj --stream",

        "reason.confirm.needed": "Niczego nie zrobiono: nie było kogo zapytać.",
        "next.confirm.needed": "Przeczytaj to, co jest wyżej, a potem dodaj --yes.",
        "reason.confirm.refused": "Niczego nie zmieniono.",
        "next.confirm.refused": "Wydaj polecenie ponownie, gdy zechcesz.",
        "reason.issuer.missing_detail":
            "Brakuje danych podmiotu wydającego ({what}), a nie ma terminala, na którym można o nie zapytać.",
        "next.issuer.missing_detail": "Dodaj --{flag}.",

        "cli.confirm": "Kontynuować? [t/N]",
        "cli.confirm.yes": "t",
        "cli.after.found": "{count} {count|poświadczenie|poświadczenia|poświadczeń}:",
        "cli.after.line": "{id}  {learner}[ ({number})][, {course}], wydano {date}[, {state}]",
        "cli.after.more": "… i jeszcze {count}",
        "cli.after.erased": "(usunięto)",
        "cli.after.nothing": "Nie ma niczego do zmiany.",
        "cli.replace.pair":
            "{id}  {learner}[ ({number})] → {corrected}[ ({new_number})][, ocena {grade}][, przyznane {date}][, {email}]",
        "cli.replace.unchanged":
            "{count} {count|wiersz mówi|wiersze mówią|wierszy mówi} to, co wydano, i {count|pozostaje|pozostają|pozostaje} bez zmian.",
        "cli.replace.given_up":
            "{count} {count|poświadczenie poprawiła|poświadczenia poprawiła|poświadczeń poprawiła} partia {batch}, zanim ją porzucono; tak zostaje. To, co zapisała, leży w jej folderze. Jeśli nikt {count|go|ich|ich} nie dostał, {flags} zastąpi także je.",
        "cli.replace.done":
            "Wydano {count} {count|poświadczenie|poświadczenia|poświadczeń} do folderu {folder}; {count|dotychczasowe unieważniono|dotychczasowe unieważniono|dotychczasowe unieważniono}. Aby dowiedzieli się inni: testamur status publish",
        "cli.forget.done":
            "Usunięto z księgi {count} {count|osobę uczącą się|osoby uczące się|osób uczących się}. Ten program nie ma wpływu na: wydane pliki, pliki index.csv i mail-merge.csv ich partii oraz wcześniejsze kopie księgi.",
        "cli.forget.namesakes":
            "W księdze {count|jest|są|jest} jeszcze {count} {count|poświadczenie|poświadczenia|poświadczeń} pod tym samym nazwiskiem; oceń, czy {count|dotyczy|dotyczą|dotyczy} tej samej osoby: {ids}",
        "cli.audit.sound":
            "Księga jest taka, jak ją zapisano: {count} {count|wiersz|wiersze|wierszy}, z usuniętą treścią: {erased}.",
        "cli.audit.break": "{table}, wiersz {row}: {kind}",
        "cli.audit.exported":
            "{file}: {count} {count|wiersz|wiersze|wierszy}. Przechowuj go gdzie indziej: testamur issuer audit --against {file}",
        "cli.audit.kind.changed": "on lub poprzedni wiersz nie jest tym, co zapisano",
        "cli.audit.kind.missing": "czegoś przed nim brakuje",
        "cli.audit.kind.end": "tabela kończy się inaczej, niż się kończyła",
        "cli.audit.kind.reference": "nie pasuje do innych tabel",
        "cli.audit.kind.sealed": "brakuje tego, co opieczętowano, albo jest to coś innego",
        "cli.report.line":
            "{month}  {count}  {title}[, poziom ERK {level}][; unieważnione: {revoked}][, w tym zastąpione: {replaced}][; zawieszone: {suspended}][; wygasłe: {expired}]",
        "cli.report.nothing": "Niczego jeszcze nie wydano.",
        "cli.report.total": "Łącznie {count} {count|poświadczenie|poświadczenia|poświadczeń}.",
        "cli.report.attention": "Do obejrzenia:",
        "cli.report.batch_unfinished":
            "W partii {what}, zaczętej {date}[ z plikami {course} i {roster}], brakuje {count} {count|poświadczenia|poświadczeń|poświadczeń}: wydaj ponownie to samo polecenie testamur issue.",
        "cli.report.files_unfinished":
            "Partia {what}, zaczęta {date}[ z plikami {course} i {roster}]: wszystko jest podpisane, ale brakuje plików; wydaj ponownie to samo polecenie {command}.",
        "cli.report.replace_unfinished":
            "W korekcie {what}, zaczętej {date}[ z plikami {course} i {roster}], brakuje {count} {count|poświadczenia|poświadczeń|poświadczeń}: wydaj ponownie to samo polecenie testamur replace.",
        "cli.report.list_key":
            "Opublikowane listy podpisano kluczem {what}, który mógł być w obcych rękach od {date}: testamur status publish",
        "cli.key.publish":
            "Opublikuj listy statusu ponownie poleceniem testamur status publish: te na serwerze WWW podpisano starym kluczem i już się nie liczą.",
        "cli.report.unpublished":
            "Zmiany od ostatniej publikacji list nie są jeszcze widoczne: testamur status publish",
        "cli.report.list_ending": "Lista {what} kończy się {date}: testamur status publish",
        "cli.report.awards_ending":
            "Wkrótce {count|wygasa|wygasają|wygasa} {count} {count|poświadczenie|poświadczenia|poświadczeń}, pierwsze {date}.",
        "cli.report.key_compromised": "Klucz {what} mógł być w obcych rękach od {date}: testamur key rotate",
        "cli.report.awards_compromised":
            "Partia {what}[ z plikami {course} i {roster}]: {count} {count|poświadczenie już się nie liczy|poświadczenia już się nie liczą|poświadczeń już się nie liczy}; klucz, którym je podpisano, mógł być w obcych rękach od {date}. Nowe w ich miejsce: testamur replace KURS LISTA --batch {what}; gdy osoby nie mają numeru: testamur issue --again, potem testamur revoke --batch {what}",
        "cli.key.rotated":
            "Kluczem jest teraz {method}. To, co podpisano kluczem {old}, pozostaje ważne; jego część prywatną zniszczono.",
        "cli.key.keep_files": "Zachowaj pliki wydane do tej pory: nie da się ich odtworzyć.",
        "cli.key.rotated_compromised":
            "Kluczem jest teraz {method}. Klucz {old} uważa się za ujawniony od {since}; jego część prywatną zniszczono.",
        "cli.batch.open": "{batch}, zaczęta {date}[ z plikami {course} i {roster}]: podpisano {signed} z {count}",
        "cli.batch.abandoned":
            "Partię porzucono. To, co podpisała, pozostaje ważne i w księdze; nic nie zostanie do niej dodane.",
        "cli.batch.abandoned_before": "Partię porzucono już wcześniej; niczego nie zmieniono.",
        "cli.key.compromised": "Klucz {method} uważa się za ujawniony od {since}.",
        "cli.key.hand_on": "Do przekazania: {file} do Twojego rejestru.",
        "cli.issuer.ask.name": "Nazwa prawna instytucji:",
        "cli.issuer.ask.country": "Jej kraj, na przykład AT:",
        "cli.issuer.ask.place": "Miasto, w którym przyznaje:",
        "cli.issuer.ask.identifier": "Numer urzędowy, na przykład vat:ATU12345678 (zostaw puste, jeśli nie ma innego):",
        "cli.issuer.ask.accreditation":
            "Akredytacja jako AGENCY:FROM:TO, na przykład Musteragentur:2024-10-01:2030-09-30 (zostaw puste, jeśli jej nie ma):",
        "cli.issuer.ask.base-url": "Adres jej strony internetowej (zostaw puste, by być znanym tylko z klucza):",

        "help.replace": "Wydaje poprawione poświadczenia w miejsce innych.",
        "help.replace.discussion":
            "Lista uczestników zawiera tylko poprawione osoby. Jeden identyfikator i jeden wiersz tworzą parę; przy większej liczbie pary tworzy się po numerze osoby uczącej się. Dotychczasowe poświadczenia unieważnia się w tym samym kroku. Najpierw obejrzyj: zostaje pokazane, co będzie zastąpione, a wykonuje się to po potwierdzeniu.",
        "help.replace.id": "Poświadczenie do zastąpienia. Można podać kilka razy.",
        "help.replace.batch": "Partia z błędami: jej poświadczenia odnajduje się po numerze.",
        "help.replace.although_other_learner":
            "Zastąp, choć wiersz ma inny numer albo osoba ma inne poświadczenie tego kursu.",
        "help.yes": "Wykonuje bez pytania.",
        "help.select.learner": "Wszystkie poświadczenia osoby uczącej się: nazwisko lub numer. Można podać kilka razy.",
        "help.select.from":
            "Plik, który je wymienia, w każdym wierszu identyfikator, numer lub nazwisko: część index.csv albo listy uczestników.",
        "help.select.batch": "Wszystkie poświadczenia partii, przez jej identyfikator. Można podać kilka razy.",
        "help.issuer.report": "Liczy, co wydano, i mówi, czego brakuje lub co się kończy.",
        "help.issuer.report.ahead": "Na ile dni naprzód szukać tego, co się kończy.",
        "help.issuer.audit": "Przegląda księgę wiersz po wierszu i wymienia wszystko, co nie jest takie, jak zapisano.",
        "help.issuer.audit.discussion":
            "Z opcją --export zapisuje też każdy wiersz z jego skrótem, bez niczego, co wymienia osobę. Z opcją --against mówi, czy księga nadal ma każdy wiersz wcześniejszego eksportu: tak zauważa się podstawioną starszą kopię.",
        "help.issuer.audit.export": "Plik do zapisania.",
        "help.issuer.audit.against": "Wcześniejszy eksport.",
        "help.issuer.forget": "Usuwa z księgi to, co wymienia osoby uczące się.",
        "help.issuer.forget.discussion":
            "Nazwiska, numery i powody usuwa się wraz z kluczami, którymi je opieczętowano; identyfikatory i status działają nadal. Tego nie da się cofnąć.",
        "help.issuer.batch": "Opieka nad zaczętymi partiami.",
        "help.issuer.batch.abandon": "Porzuca partię, której nigdy nie da się ukończyć.",
        "help.issuer.batch.abandon.discussion":
            "Dla partii, której lista zaginęła albo której klucz mógł być w obcych rękach: nie wstrzymuje już key rotate. To, co podpisała, pozostaje ważne; nigdy nic się do niej nie dodaje. Tego nie da się cofnąć.",
        "help.issuer.batch.id": "Partia, przez identyfikator, który podaje issuer report.",
        "help.issuer.accreditation":
            "Decyzja organu do spraw jakości: AGENCY:FROM:TO, dni jako 2024-10-01. Można podać kilka razy.",
        "help.issuer.ledger":
            "Adres bazy danych PostgreSQL na księgę, postgresql://user@host/database. Zwykle księga jest plikiem obszaru roboczego.",
        "help.key.rotate": "Wymienia klucz podpisujący podmiotu wydającego.",
        "help.key.rotate.discussion":
            "To, co podpisał stary klucz, pozostaje ważne. Potem przekaż registry-entry.json swojemu rejestrowi i umieść did.json na swoim serwerze WWW.",
        "help.key.compromised": "Zgłasza, że klucz podmiotu wydającego mógł być w obcych rękach.",
        "help.key.compromised.discussion":
            "Podpisane nim poświadczenia przestają się liczyć, chyba że ktoś inny poświadcza, że istniały wcześniej. Potem wymień klucz i wydaj je na nowo: issuer report podaje każdą partię i polecenie.",
        "help.key.since": "Pierwsza chwila, w której ktoś inny mógł go użyć: 2026-05-12T00:00:00Z.",
        "help.key.which": "Klucz, przez identyfikator lub nazwę (key-1); zwykle ten, który teraz podpisuje.",
        "help.key.new_type": "Rodzaj klucza; zwykle taki jak starego.",
    ]
}
