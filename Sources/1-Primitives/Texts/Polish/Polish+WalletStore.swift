extension Polish {
    /// What is said about wallets.
    static let walletStore: [String: String] = [
        // Opening
        "reason.wallet.not_found": "Nie ma portfela w {file}.",
        "next.wallet.not_found":
            "Sprawdź ścieżkę i to, czy istnieje jej folder. Nowy portfel tworzy „testamur wallet create”.",
        "reason.wallet.path_unsafe":
            "Ktoś inny mógłby przeczytać lub podmienić portfel tam, gdzie leży: {file}[ ({problem})].",
        "next.wallet.path_unsafe":
            "Trzymaj portfel jako własny zwykły plik (chmod 600), we własnym folderze, do którego nikt inny nie może pisać (chmod 700).",
        "wallet.problem.symlink": "to dowiązanie symboliczne; wskaż sam plik",
        "wallet.problem.kind": "nie jest zwykłym plikiem albo jego folder nie jest folderem",
        "wallet.problem.owner": "należy do innego użytkownika",
        "wallet.problem.mode": "mogą go używać inni; ustaw jego uprawnienia poleceniem chmod 600",
        "wallet.problem.hard_link": "plik ma gdzie indziej drugą nazwę; skopiuj go do nowego pliku",
        "wallet.problem.folder_owner": "folder należy do innego użytkownika",
        "wallet.problem.folder_writable": "do folderu mogą pisać inni; ustaw jego uprawnienia poleceniem chmod 700",
        "wallet.problem.journal":
            "obok leży plik, jakiego nie ma żaden portfel; ustal, skąd się wziął, i usuń go stamtąd",
        "wallet.problem.lock": "plik, który nie jest pusty, ma nazwę blokady; nadaj temu plikowi inną nazwę",
        "wallet.problem.moved": "plik podmieniono podczas otwierania; spróbuj ponownie",
        "wallet.problem.own_mode": "jego prawa są inne niż 600; ustaw je poleceniem chmod 600",
        "reason.wallet.path_unsafe.own": "Tego nie można w tej postaci użyć jako portfela: {file}[ ({problem})].",
        "next.wallet.path_unsafe.own": "Podaj sam plik portfela: zwykły plik z prawami 600.",
        "reason.wallet.not_found.folder": "Folder pliku {file} nie istnieje.",
        "next.wallet.not_found.folder": "Popraw ścieżkę albo najpierw utwórz folder, tylko dla siebie (chmod 700).",
        "reason.wallet.not_a_wallet.backup": "Ten plik to kopia zapasowa portfela, a nie portfel.",
        "next.wallet.not_a_wallet.backup":
            "Najpierw przywróć ją jako portfel: „testamur wallet restore {file} --wallet NOWY”.",
        "reason.holder.mismatch.wallet": "Ten portfel nie ma klucza, do którego należy poświadczenie.",
        "next.holder.mismatch.wallet":
            "Otwórz lub przywróć portfel, który ma ten klucz, albo poproś podmiot wydający o egzemplarz związany z kluczem tego portfela: „testamur wallet key --for WYDAWCA --wallet WALLET”.",
        "reason.wallet.locked":
            "Portfela używa inny program[, który nie skończył w ciągu {seconds} {seconds|sekundy|sekund|sekund}].",
        "next.wallet.locked": "Poczekaj, aż inny program skończy, albo zakończ go; potem spróbuj ponownie.",
        "reason.wallet.truncated": "Brakuje końca pliku portfela.",
        "next.wallet.truncated":
            "Plik nie został skopiowany w całości albo dysk się psuje. Użyj innej kopii, a tę zachowaj, dopóki jej nie masz.",
        "reason.wallet.trailing": "Do pliku portfela coś dopisano.",
        "next.wallet.trailing": "Użyj innej kopii portfela i ustal, który program zmienił tę.",
        "reason.wallet.not_a_wallet": "Ten plik nie jest portfelem.",
        "next.wallet.not_a_wallet": "Sprawdź ścieżkę: plik należy do innego programu.",
        "reason.wallet.version_unsupported":
            "Portfel zapisał nowszy program[: jego format to {found}, tu znany jest {known}].",
        "next.wallet.version_unsupported": "Zaktualizuj ten program. W pliku niczego nie zmieniono.",
        "reason.wallet.corrupted": "Portfel jest uszkodzony[ (część: {part})][; dotyczy to rekordu {record}].",
        "next.wallet.corrupted":
            "Nie chodzi o hasło i niczego nie zmieniono. Zachowaj ten plik. Jeśli wskazano rekord, pozostałe można odczytać: „testamur wallet list --salvage --wallet WALLET”; tę opcję mają też show, export i remove, a „testamur wallet merge … --salvage” włącza je wraz z kluczami do nieuszkodzonego portfela. Z kopii zapasowej wraca wszystko: „testamur wallet restore”.",
        "reason.wallet.kdf_below_floor":
            "Portfel żąda tak małej ochrony, że jego hasło można by odgadnąć[: bajty pamięci {memory}, {passes} {passes|przebieg|przebiegi|przebiegów}].",
        "next.wallet.kdf_below_floor":
            "Żaden uczciwy program tak nie zapisuje: ktoś zmienił plik. Nie wpisuj hasła; użyj innej kopii.",
        "reason.wallet.kdf_above_ceiling":
            "Portfel żąda więcej pamięci lub czasu niż jakikolwiek uczciwy portfel[: bajty pamięci {memory}, {passes} {passes|przebieg|przebiegi|przebiegów}].",
        "next.wallet.kdf_above_ceiling":
            "Ktoś zmienił plik tak, by jego otwarcie wyczerpało zasoby Twojego komputera. Użyj innej kopii.",
        "reason.wallet.no_memory": "Ten komputer nie ma w tej chwili dość wolnej pamięci[: potrzebne bajty {memory}].",
        "next.wallet.no_memory": "Zamknij inne programy i spróbuj ponownie. Hasła nie wypróbowano.",
        "reason.wallet.key_file_needed": "Ten portfel wymaga oprócz hasła swojego pliku klucza.",
        "next.wallet.key_file_needed":
            "Wskaż plik klucza opcją --key-file. Jeśli zaginął, przywróć portfel z kopii zapasowej kodem odzyskiwania.",
        "reason.wallet.key_file_unexpected": "Ten portfel nie ma pliku klucza.",
        "next.wallet.key_file_unexpected": "Pomiń --key-file. Hasła nie wypróbowano.",
        "reason.wallet.key_file_malformed": "To nie jest plik klucza portfela.",
        "next.wallet.key_file_malformed":
            "Wskaż plik utworzony razem z portfelem: jeden wiersz z 64 cyframi i literami od a do f.",
        "reason.wallet.wrong_password": "Błędne hasło lub plik klucza albo zmieniono nagłówek portfela.",
        "next.wallet.wrong_password":
            "Wpisz hasło ponownie; zwróć uwagę na układ klawiatury i wielkie litery. Jeśli zaginęło, przywróć portfel z kopii zapasowej kodem odzyskiwania.",
        "reason.wallet.header_tampered": "Hasło jest poprawne, ale ktoś zmienił nagłówek portfela.",
        "next.wallet.header_tampered": "Użyj innej kopii portfela i ustal, kto mógł pisać do tej.",
        "reason.wallet.rolled_back":
            "To nie jest ta kopia portfela, której ostatnio używano na tym komputerze: jest przy zmianie {generation}, a widziano tu zmianę {seen}.",
        "next.wallet.rolled_back":
            "Przejmij to, co w niej jest, do kopii używanej ostatnio, a nic nie przepadnie: „testamur wallet merge {file} --wallet NAJNOWSZY”. Tylko jeśli tamtej już nie ma, usuń plik {anchor} i używaj tej: to, co miała tylko tamta, wtedy przepadnie.",
        "reason.wallet.record_binding":
            "Część portfela nie należy tam, gdzie stoi: podmieniono ją, wkopiowano lub cofnięto[; dotyczy to rekordu {record}].",
        "next.wallet.record_binding":
            "Użyj innej kopii portfela i ustal, kto mógł pisać do tej. Jeśli przyczyną może być zawodny dysk, „testamur wallet list --salvage --wallet WALLET” może pokazać to, co nieuszkodzone.",

        // Working
        "reason.wallet.exists": "W {file} już coś jest.",
        "next.wallet.exists": "Wybierz inną nazwę. Niczego, co istnieje, nigdy się nie nadpisuje.",
        "reason.wallet.no_space": "Dysk jest pełny[: {file}].",
        "next.wallet.no_space":
            "Zwolnij miejsce i zrób to ponownie. Wszystko, co wcześniej potwierdzono, jest bezpieczne.",
        "reason.wallet.io": "System nie mógł odczytać lub zapisać [pliku {file}|portfela][: {system}].",
        "next.wallet.io":
            "Sprawdź dysk i uprawnienia folderu, a potem otwórz portfel ponownie. Wszystko, co wcześniej potwierdzono, jest bezpieczne.",
        "reason.wallet.read_only":
            "Tutaj nie można niczego zapisać: {file} jest na dysku tylko do odczytu albo w folderze, w którym nie wolno zapisywać.",
        "next.wallet.read_only":
            "Wybierz miejsce, w którym można zapisywać; portfel z dysku tylko do odczytu kopiuje się w takie miejsce przed otwarciem. Niczego nie zmieniono.",
        "reason.wallet.closed": "Portfel jest zamknięty.",
        "next.wallet.closed":
            "Otwórz go ponownie. Po błędzie dysku portfel trzeba otworzyć na nowo, zanim cokolwiek przyjmie.",
        "reason.wallet.record_unknown": "Portfel nie ma rekordu [{record}|o tej nazwie].",
        "next.wallet.record_unknown": "Wyświetl zawartość portfela, by zobaczyć nazwy jego rekordów.",
        "reason.wallet.too_large.text":
            "Ten tekst jest dłuższy, niż portfel przechowuje[: bajty {found}, najwyżej {limit}].",
        "next.wallet.too_large.text":
            "Użyj mniej słów albo sprawdź, czy nie skopiowano przy tym czegoś innego. Niczego nie utworzono.",
        "reason.wallet.too_large": "To jest większe, niż przechowuje portfel[: {found}, najwyżej {limit}].",
        "next.wallet.too_large": "Sprawdź, czy to właściwy plik: poświadczenie ma kilka tysięcy bajtów.",
        "reason.wallet.key_inconsistent": "Klucz w portfelu nie pasuje do swojej części publicznej[: {holder}].",
        "next.wallet.key_inconsistent":
            "Niczego nim nie podpisano. Użyj innej kopii portfela; jeśli tam jest tak samo, poproś podmiot wydający o wydanie dla nowego klucza.",
        "reason.wallet.log_broken": "Dziennik portfela nie jest spójny: wiersz zmieniono albo go brakuje.",
        "next.wallet.log_broken":
            "Mógł to zrobić tylko program, który miał hasło. Twoich poświadczeń to nie dotyczy; przywróć kopię zapasową, jeśli potrzebny jest cały dziennik.",

        // Backups
        "reason.backup.not_found": "Nie ma kopii zapasowej w {file}.",
        "next.backup.not_found": "Sprawdź ścieżkę i to, czy podłączono dysk lub nośnik z kopią zapasową.",
        "reason.backup.not_a_backup": "Ten plik nie jest kopią zapasową portfela.",
        "next.backup.not_a_backup": "Sprawdź ścieżkę. W pliku niczego nie zmieniono.",
        "reason.backup.version_unsupported":
            "Kopię zapasową zapisał nowszy program[: jej format to {found}, tu znany jest {known}].",
        "next.backup.version_unsupported": "Zaktualizuj ten program. W pliku niczego nie zmieniono.",
        "reason.backup.truncated": "Brakuje końca kopii zapasowej[: powinna mieć bajty {expected}].",
        "next.backup.truncated":
            "Skopiuj plik ponownie stamtąd, skąd pochodzi, albo użyj innej kopii zapasowej. Mógł zostać skopiowany na pełny dysk.",
        "reason.backup.trailing": "Do kopii zapasowej coś dopisano.",
        "next.backup.trailing": "Skopiuj plik ponownie stamtąd, skąd pochodzi, albo użyj innej kopii zapasowej.",
        "reason.backup.corrupted": "Kopia zapasowa jest uszkodzona.",
        "next.backup.corrupted":
            "Skopiuj plik ponownie stamtąd, skąd pochodzi, albo użyj innej kopii zapasowej. Nie chodzi o kod odzyskiwania. Jeśli uszkodzone są tylko pojedyncze rekordy, wraca cała reszta: „testamur wallet restore {file} --salvage --wallet NOWY”.",
        "reason.backup.wrong_code": "Ten kod odzyskiwania należy do innych kopii zapasowych.",
        "next.backup.wrong_code":
            "Słowa są poprawne: poszukaj kartki, którą zapisano, gdy tworzono kod tej kopii zapasowej.",
        "reason.backup.tampered": "Kod odzyskiwania jest poprawny, ale ktoś zmienił kopię zapasową.",
        "next.backup.tampered": "Użyj innej kopii zapasowej i ustal, kto mógł pisać do tej.",
        "reason.backup.unproven": "To, co zapisano, nie jest tym, co jest w portfelu. Nie utworzono kopii zapasowej.",
        "next.backup.unproven": "Wypróbuj inny dysk. Portfel jest taki, jaki był.",
        "reason.backup.no_code": "Portfel nie ma jeszcze kodu odzyskiwania.",
        "next.backup.no_code": "Najpierw utwórz kod odzyskiwania i zapisz go.",
        "reason.backup.exists": "Leży tam już kopia zapasowa tego portfela: {file}.",
        "next.backup.exists": "Wybierz inną nazwę albo zastąp ją nową, dodając --replace.",
        "reason.backup.other_wallet": "{file} to kopia zapasowa innego portfela.",
        "next.backup.other_wallet": "Wybierz inną nazwę. Tamta kopia zapasowa pozostaje bez zmian.",
        "reason.recovery.word_unknown": "Słowo {number} nie jest słowem kodów odzyskiwania.",
        "next.recovery.word_unknown":
            "Spójrz ponownie na kartkę. Wystarczą pierwsze cztery litery każdego słowa, jeśli są poprawne.",
        "reason.recovery.word_count": "Kod odzyskiwania ma słów {expected}, a tu jest ich {found}.",
        "next.recovery.word_count": "Wpisz wszystkie słowa z kartki, w ich kolejności.",
        "reason.recovery.checksum":
            "Te słowa nie są kodem odzyskiwania: jedno jest błędne albo stoją w innej kolejności.",
        "next.recovery.checksum": "Porównaj je z kartką, jedno po drugim. Nie wypróbowano żadnej kopii zapasowej.",

        // Receiving and merging
        "reason.receive.too_deep": "{origin} leży wewnątrz więcej niż {limit} kontenerów.",
        "next.receive.too_deep": "Rozłóż zewnętrzne samodzielnie i dodaj to, co jest w środku. Niczego nie dodano.",
        "reason.receive.too_many": "To więcej niż {limit} plików naraz.",
        "next.receive.too_many": "Dodaj je w kilku częściach. Niczego nie dodano.",
        "reason.receive.too_large": "Te pliki są większe, niż przyjmuje się naraz; limit w bajtach to {limit}.",
        "next.receive.too_large": "Dodaj je w kilku częściach. Niczego nie dodano.",
        "reason.wallet.merge_self": "Portfela nie można połączyć z nim samym.",
        "next.wallet.merge_self": "Wskaż inny portfel albo inną kopię tego.",

        // Showing
        "reason.wallet.request_incomplete": "Czegoś brakuje: {missing}.",
        "next.wallet.request_incomplete":
            "Prezentacja wymaga co najmniej jednego rekordu oraz wyzwania (challenge) i domeny, które podała strona weryfikująca.",
        "reason.wallet.not_presentable": "Rekordu {record} nie można tak przedstawić: nie jest poświadczeniem JSON.",
        "next.wallet.not_presentable":
            "Przekaż sam plik: jego podpis jest w środku i strona weryfikująca może go sprawdzić.",
        "reason.holder.mixed": "Te poświadczenia należą do kilku kluczy portfela, a prezentację podpisuje jeden.",
        "next.holder.mixed": "Przedstaw je po kolei, każde osobno.",
        "reason.wallet.presentation_too_large":
            "Prezentacja byłaby większa lub głębsza, niż czytają strony weryfikujące[: bajty {found}, najwyżej {limit}].",
        "next.wallet.presentation_too_large": "Przedstaw naraz mniej poświadczeń.",
    ]
}
