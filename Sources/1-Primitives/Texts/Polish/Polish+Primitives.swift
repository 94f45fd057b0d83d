extension Polish {
    /// What is said about bytes, JSON, keys and identifiers.
    static let primitives: [String: String] = [
        // Places, and what is said of a code without a sentence
        "place.whole": "w dokumencie jako całości",
        "place.pointer": "w {pointer}",
        "place.byte": "przy bajcie {offset}",
        "place.cell": "w wierszu {row}, kolumnie {column}",
        "place.file": "w {file}",
        "reason.other": "Odrzucono to z kodem {code}.",
        "next.other": "Znajdź kod {code} w dokumentacji albo zapytaj tego, kto przysłał dokument.",

        // Bytes as text
        "reason.b64.alphabet": "Tekst, który powinien zawierać bajty w base64url, ma znak, który tam nie należy.",
        "next.b64.alphabet":
            "Poproś ponownie o oryginalny plik; dopełnienie (=), odstępy, + i / świadczą o tym, że po drodze go przekształcono.",
        "reason.b64.noncanonical": "Tekst w base64url nie jest zapisany w ten jedyny sposób, jaki mają jego bajty.",
        "next.b64.noncanonical": "Poproś ponownie o oryginalny plik; ktoś lub coś zmieniło znak.",
        "reason.b64.empty": "Tekst, który powinien zawierać bajty w base64url, jest pusty.",
        "next.b64.empty": "Poproś ponownie o oryginalny plik; brakuje jego części.",
        "reason.b64.length":
            "Tekst w base64url ma długość, jakiej nie dają żadne bajty: ucięto go albo ma o jeden znak za dużo.",
        "next.b64.length": "Poproś ponownie o oryginalny plik.",
        "reason.b58.alphabet":
            "Tekst, który powinien zawierać klucz lub podpis w base58, ma znak, który tam nie należy.",
        "next.b58.alphabet":
            "Skopiuj go ponownie z oryginału; base58 nie ma 0 (zera), O, I ani małego l, które łatwo pomylić.",
        "reason.b58.empty": "Tekst, który powinien zawierać klucz lub podpis w base58, jest pusty.",
        "next.b58.empty": "Skopiuj go ponownie z oryginału.",
        "reason.b45.alphabet": "Tekst kodu QR zawiera znak, którego base45 nie używa.",
        "next.b45.alphabet": "Zeskanuj kod ponownie.",
        "reason.b45.length": "Tekst kodu QR jest ucięty albo ma o jeden znak za dużo.",
        "next.b45.length": "Zeskanuj kod ponownie.",
        "reason.b45.noncanonical": "Tekst kodu QR ma znaki, którym nie odpowiadają żadne bajty.",
        "next.b45.noncanonical": "Zeskanuj kod ponownie.",
        "reason.b58.too_long":
            "Tekst w base58 jest za długi na klucz lub podpis[: {length} znaków, z których czyta się najwyżej {limit}].",
        "next.b58.too_long": "Sprawdź, czy z kluczem nie wklejono czegoś jeszcze.",
        "reason.hex.malformed": "To nie jest ciąg cyfr szesnastkowych: par od 0 do 9 i małych od a do f.",
        "next.hex.malformed": "Zapisz go ponownie bez odstępów, bez 0x na początku i małymi literami.",
        "reason.multibase.prefix": "Klucz lub podpis nie zaczyna się od litery, która określa jego kodowanie.",
        "next.multibase.prefix": "Klucz w postaci Multikey zaczyna się od z: skopiuj go ponownie, z pierwszą literą.",
        "reason.multicodec.malformed": "Bajty klucza nie zaczynają się od poprawnie zapisanego numeru jego typu.",
        "next.multicodec.malformed": "Poproś właściciela klucza o postać Multikey.",

        // Days and times
        "reason.time.malformed":
            "[„{found}” to nie|To nie] data i godzina w ścisłej postaci, której używają poświadczenia.",
        "next.time.malformed":
            "Zapisz to jako 2026-05-12T07:30:00Z albo z przesunięciem miejsca jako 2026-05-12T09:30:00+02:00.",
        "reason.date.malformed": "[„{found}” to nie|To nie] dzień kalendarza w postaci 2026-02-28.",
        "next.date.malformed": "Zapisz dzień jako rok, miesiąc i dzień, każde z zerami: 2026-02-28.",

        // JSON
        "reason.json.syntax": "Plik nie jest poprawnie zbudowanym JSON.",
        "next.json.syntax":
            "Poproś o oryginalny plik; często uszkadzają go programy zmieniające układ JSON, poczta i edytory tekstu.",
        "reason.json.encoding": "Tekst nie jest zwykłym UTF-8 albo zaczyna się od znacznika kolejności bajtów.",
        "next.json.encoding":
            "Zapisz go ponownie jako UTF-8 bez znacznika kolejności bajtów; jeśli jest podpisany, poproś o oryginalny plik.",
        "reason.json.duplicate_key":
            "Ta sama nazwa pola występuje w jednym obiekcie dwa razy, więc dwóch czytelników mogłoby odczytać dwie różne rzeczy.",
        "next.json.duplicate_key": "Nie polegaj na tym dokumencie; poproś podmiot wydający o poprawny.",
        "reason.json.surrogate": "Tekst zawiera połowę znaku: sekwencję ucieczki taką jak \\ud800 bez jej pary.",
        "next.json.surrogate": "Poproś o oryginalny plik; tekst ucięto w środku znaku.",
        "reason.json.number": "Liczba jest za duża lub za długa, by pomieścił ją jakikolwiek program.",
        "next.json.number": "Poproś podmiot wydający o poprawny dokument.",
        "reason.json.number_range":
            "Liczba całkowita wykracza poza 9 007 199 254 740 991, gdzie programy zaczynają zaokrąglać i przestają być zgodne.",
        "next.json.number_range":
            "Poproś podmiot wydający o poprawny dokument, z liczbą jako tekstem, jeśli jest identyfikatorem.",
        "reason.json.type":
            "[Plik to {found}, a poświadczenie jest obiektem|Wartość jest innego typu, niż wymaga jej miejsce, na przykład tekst tam, gdzie ma być liczba].",
        "next.json.type":
            "[Jeśli zawiera kilka poświadczeń ({found}), umieść każde w osobnym pliku|Poproś podmiot wydający o poprawny dokument].",
        "reason.limit.size": "Dane wejściowe są większe, niż się tu czyta[; limit to {limit}].",
        "next.limit.size": "Poświadczenie to mały plik: sprawdź, czy to ten właściwy.",
        "reason.limit.depth":
            "Wartości są zagnieżdżone głębiej, niż wymaga jakiekolwiek poświadczenie[; limit to {limit}].",
        "next.limit.depth": "Sprawdź, czy to właściwy plik; zapewne zrobiono go, by szkodził.",

        // Keys
        "reason.key.length": "Klucz nie ma długości właściwej dla swojego typu[: bajty {found} zamiast {expected}].",
        "next.key.length": "Skopiuj klucz ponownie od jego właściciela.",
        "reason.key.noncanonical": "Klucz publiczny nie jest zapisany w ten jedyny sposób, jaki ma klucz jego typu.",
        "next.key.noncanonical": "Nie polegaj na tym kluczu; poproś jego właściciela o właściwy.",
        "reason.key.small_order":
            "Ten klucz publiczny jest takiego rodzaju, że jeden podpis pasuje do wielu dokumentów: niczego nie dowodzi.",
        "next.key.small_order": "Nie polegaj na niczym, co nim podpisano.",
        "reason.key.subgroup":
            "Ten klucz publiczny nie jest prawidłowym kluczem swojego typu: programy nie zgadzałyby się co do jego podpisów.",
        "next.key.subgroup":
            "Nie polegaj na tym kluczu; poproś jego właściciela o utworzony dobrze utrzymywanym programem.",
        "reason.key.not_on_curve":
            "Ten klucz publiczny jest zmyślony: jego liczby nie należą do żadnego klucza tego typu, a podpisy nim niczego nie dowodzą.",
        "next.key.not_on_curve": "Nie polegaj na niczym, co nim podpisano; poproś podmiot wydający o właściwy klucz.",
        "reason.key.type": "Klucz jest innego typu niż ten, którego tu potrzeba.",
        "next.key.type": "Użyj klucza typu, którego tu potrzeba, albo poproś podmiot wydający o podpisanie takim.",
        "reason.key.private_material":
            "Klucz prywatny stoi tam, gdzie wolno być tylko publicznemu: kto go widział, może podpisywać w imieniu jego właściciela.",
        "next.key.private_material": "Natychmiast powiadom właściciela; klucz trzeba wycofać i wymienić.",
        "reason.key.usage": "Klucz sam podaje, że nie służy do podpisów[ ({member})].",
        "next.key.usage": "Zapytaj podmiot wydający, jakim kluczem podpisuje się jego poświadczenia.",
        "reason.key.malformed": "Klucza nie da się odczytać[: {member} – brak lub zła postać].",
        "next.key.malformed": "Poproś właściciela klucza o postać Multikey albo o poprawny JSON Web Key.",
        "reason.key.inconsistent": "Klucz prywatny i stojący przy nim klucz publiczny nie należą do siebie.",
        "next.key.inconsistent": "Nie podpisuj nim; przywróć plik klucza z kopii zapasowej.",

        // Signatures
        "reason.sig.length": "Podpis nie ma długości właściwej dla swojego typu[: bajty {found} zamiast {expected}].",
        "next.sig.length": "Poproś ponownie o oryginalny plik; podpis ucięto albo coś do niego dodano.",
        "reason.sig.malformed":
            "Podpis zawiera liczby, jakich nie tworzy żaden podpisujący, albo jest zapisany w innej postaci niż ta, której używają poświadczenia.",
        "next.sig.malformed": "Nie polegaj na tym dokumencie; poproś podmiot wydający o oryginał.",
        "reason.sig.noncanonical_s": "Podpis przerobiono na jego drugą postać, jakiej nie tworzy żaden podpisujący.",
        "next.sig.noncanonical_s": "Nie polegaj na tym dokumencie; poproś o oryginał.",
        "reason.sig.noncanonical_r": "Podpis ma część w postaci, jakiej nie tworzy żaden podpisujący.",
        "next.sig.noncanonical_r": "Nie polegaj na tym dokumencie; poproś o oryginał.",
        "reason.sig.small_order_r": "Podpis ma część takiego rodzaju, jakiej nie tworzy żaden uczciwy podpisujący.",
        "next.sig.small_order_r": "Nie polegaj na tym dokumencie; poproś podmiot wydający o oryginał.",
        "reason.sig.subgroup":
            "Podpis jest rodzaju, który jedne programy przyjmują, a inne odrzucają; nie tworzy go żaden uczciwy podpisujący.",
        "next.sig.subgroup": "Nie polegaj na tym dokumencie; poproś podmiot wydający o oryginał.",
        "reason.sig.mismatch": "Podpis się nie zgadza: dokument zmieniono po podpisaniu albo podpisał go inny klucz.",
        "next.sig.mismatch": "Nie polegaj na tym dokumencie; poproś podmiot wydający o oryginał.",

        // Key files and passphrases
        "reason.keyfile.malformed": "To nie jest plik klucza albo jest uszkodzony[ ({member})].",
        "next.keyfile.malformed": "Sprawdź nazwę pliku albo przywróć plik klucza z kopii zapasowej.",
        "reason.keyfile.version": "Plik klucza ma wersję, której ten program nie zna[: {version}].",
        "next.keyfile.version": "Użyj najnowszego wydania tego programu.",
        "reason.keyfile.damaged": "Plik klucza jest uszkodzony: jego suma kontrolna się nie zgadza.",
        "next.keyfile.damaged": "Przywróć go z kopii zapasowej.",
        "reason.keyfile.altered":
            "Plik klucza zmieniono: hasło jest poprawne, ale to, co chroni, nie pasuje do reszty.",
        "next.keyfile.altered":
            "Nie używaj go; przywróć plik klucza z kopii zapasowej i ustal, kto mógł do niego pisać.",
        "reason.keyfile.kdf_below_floor":
            "Plik klucza chroni swój klucz zbyt małym nakładem obliczeń: hasło można by odgadnąć.",
        "next.keyfile.kdf_below_floor": "Użyj pliku klucza utworzonego przez ten program; ten ktoś mógł osłabić.",
        "reason.keyfile.kdf_above_ceiling":
            "Plik klucza wymaga więcej pamięci lub obliczeń, niż ten program na niego przeznaczy.",
        "next.keyfile.kdf_above_ceiling":
            "Przywróć plik klucza z kopii zapasowej; ten zrobiono, by wyczerpał zasoby komputera.",
        "reason.keyfile.wrong_passphrase": "Hasło jest błędne albo zmieniono plik klucza.",
        "next.keyfile.wrong_passphrase":
            "Spróbuj ponownie, uważając na wielkie litery i język klawiatury; inaczej przywróć plik klucza z kopii zapasowej.",
        "reason.keyfile.no_memory":
            "Komputer nie ma dość pamięci, by otworzyć plik klucza[: potrzebne bajty {memory}].",
        "next.keyfile.no_memory": "Zamknij inne programy i spróbuj ponownie.",
        "reason.passphrase.empty": "Nie podano hasła.",
        "next.passphrase.empty": "Wpisz hasło albo przekaż je opcją --passphrase-file lub --passphrase-fd.",
        "reason.passphrase.weak": "Kto zdobędzie plik, szybko odgadnie to hasło.",
        "next.passphrase.weak":
            "Użyj co najmniej {limit} znaków, które nie następują po sobie ani się nie powtarzają; najlepsze są cztery słowa lub więcej, których nikt inny by nie zestawił.",
        "reason.passphrase.too_long": "Hasło jest za długie[: bajty {found}, a czyta się {limit}].",
        "next.passphrase.too_long": "Sprawdź, czy podano właściwy plik z hasłem.",
        "reason.passphrase.encoding": "Hasło nie jest tekstem UTF-8.",
        "next.passphrase.encoding": "Sprawdź, czy podano właściwy plik z hasłem, i zapisz go jako UTF-8.",

        // The libraries below
        "reason.crypto.unavailable":
            "Biblioteki kryptograficznej tego komputera brakuje albo nie działa tak, jak musi[ ({library}: {test})].",
        "next.crypto.unavailable":
            "Zainstaluj aktualizacje zabezpieczeń libsodium i OpenSSL, a potem spróbuj ponownie.",
        "reason.aead.open": "Czegoś, co opieczętowano, nie da się otworzyć: zmieniono to albo należy do innego klucza.",
        "next.aead.open": "Przywróć to z kopii zapasowej.",

        // Identifiers
        "reason.did.malformed": "To nie jest poprawnie zapisany DID[: {did}].",
        "next.did.malformed":
            "Skopiuj identyfikator ponownie od jego właściciela; zaczyna się od did:key:, did:jwk: lub did:web:.",
        "reason.did.unsupported": "Identyfikatorów tego rodzaju się nie czyta[: {did}].",
        "next.did.unsupported":
            "Poproś podmiot wydający o poświadczenie z identyfikatorem did:web, did:key lub did:jwk.",
        "reason.did.unavailable": "Dokumentu z kluczami {did} nie ma pod ręką, więc podpisu nie udało się sprawdzić.",
        "next.did.unavailable":
            "Podaj dokument DID podmiotu wydającego opcją --did-document albo rejestr, który wymienia jego klucze, opcją --trust; --online pyta serwer podmiotu wydającego, którego wymienia rejestr.",
        "reason.did.id_mismatch": "Dokument z kluczami dotyczy {found}, a oczekiwano dotyczącego {did}.",
        "next.did.id_mismatch": "Pobierz dokument ponownie ze strony samego podmiotu wydającego.",
        "reason.did.document": "Dokument DID nie ma postaci, jaką musi mieć[: {member}].",
        "next.did.document":
            "Pobierz dokument ponownie ze strony samego podmiotu wydającego albo powiadom podmiot wydający.",
        "reason.did.method_id":
            "Klucz w dokumencie DID ma identyfikator, jakiego mieć nie może[: {method}]: innego właściciela, drugi o tej samej nazwie albo względny.",
        "next.did.method_id": "Nie polegaj na tym dokumencie; powiadom podmiot wydający.",
        "reason.key.relationship": "Klucz jest wymieniony przez właściciela, ale nie do tego celu[: {relationship}].",
        "next.key.relationship": "Nie polegaj na tym; zapytaj podmiot wydający, jakim kluczem podpisuje poświadczenia.",
        "reason.key.unconfirmed":
            "Klucz sam podaje adres internetowy; nie można tu było sprawdzić, czy podmiot wydający go tam wymienia[: {method}].",
        "next.key.unconfirmed": "Dodaj rejestr, który wymienia ten klucz dla podmiotu wydającego (--trust).",
        "reason.key.unknown": "Klucza, którym rzekomo podpisano, nie wymienia jego właściciel[: {method}].",
        "next.key.unknown":
            "Pobierz najnowszy dokument z kluczami lub rejestr podmiotu wydającego; jeśli klucza tam nie ma, nie polegaj na tym.",
        "reason.key.controller": "Klucz należy do {controller}, a nie do tego, kto go wymienia[: {method}].",
        "next.key.controller": "Nie polegaj na tym; zapytaj podmiot wydający, jakim kluczem podpisuje poświadczenia.",
        "reason.key.revoked": "Klucz wycofano lub wygasł[ {at}], zanim to podpisano.",
        "next.key.revoked": "Poproś podmiot wydający o poświadczenie podpisane kluczem, który był w użyciu.",
        "reason.key.untrusted_source":
            "Klucz wskazuje miejsce, z którego można by go pobrać[ ({member})] i które mógł wybrać ten, kto go przysłał.",
        "next.key.untrusted_source": "Nie polegaj na nim; poproś podmiot wydający o jego klucz w osobnym dokumencie.",
        "reason.key.ambiguous": "Dokument z kluczami wymienia dwa klucze pod jedną nazwą[: {method}].",
        "next.key.ambiguous": "Nie polegaj na tym dokumencie; powiadom podmiot wydający.",
        "reason.url.malformed":
            "To nie jest poprawnie zapisany adres internetowy postaci https://example.org/path[: {url}].",
        "next.url.malformed": "Zapisz go z https://, zwykłą nazwą hosta i bez niczego przed znakiem @.",
        "reason.net.forbidden_host":
            "Adres wskazuje host, którego się nie pyta: liczbę, nazwę lokalną albo własny port[: {host}].",
        "next.net.forbidden_host": "Użyj publicznej nazwy hosta organizacji, bez portu.",
        "reason.id.control_char": "Identyfikator zawiera znak sterujący, który może ukrywać, co naprawdę mówi.",
        "next.id.control_char": "Nie polegaj na tym dokumencie; powiadom tego, kto go przysłał.",
    ]
}
