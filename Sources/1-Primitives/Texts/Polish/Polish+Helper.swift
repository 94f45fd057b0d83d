extension Polish {
    /// What is said about the helper program, and about what it unpacks and draws.
    static let helper: [String: String] = [
        // The process
        "reason.helper.missing":
            "Nie ma programu testamur-helper, który otwiera arkusze kalkulacyjne i rysuje certyfikaty[: {file}].",
        "next.helper.missing":
            "Umieść testamur-helper w folderze programu testamur albo wskaż go w TESTAMUR_HELPER ścieżką bezwzględną.",
        "reason.helper.start": "Programu testamur-helper nie udało się bezpiecznie uruchomić[: {system}].",
        "next.helper.start":
            "Niczego nie zmieniono. Sprawdź, czy zostały pamięć i procesy oraz czy jądro dopuszcza filtry seccomp.",
        "reason.helper.version": "Program testamur-helper należy do innej wersji programu testamur.",
        "next.helper.version": "Zainstaluj oba programy z tego samego wydania.",
        "reason.helper.crashed":
            "Program testamur-helper został przerwany[ sygnałem {signal}]: plik mógł zostać zrobiony, by szkodzić, albo jest dla niego za trudny.",
        "next.helper.crashed":
            "Niczego nie zmieniono. Otwórz plik programem, który go utworzył, zapisz go na nowo i spróbuj ponownie.",
        "reason.helper.timeout": "Program testamur-helper nie odpowiedział na czas i został zakończony.",
        "next.helper.timeout":
            "Niczego nie zmieniono. [To jest {kind}: poproś o poświadczenia jako osobne pliki.|Spróbuj ponownie; bardzo duży arkusz zapisz jako CSV i użyj tego pliku.]",
        "reason.helper.limit":
            "Program testamur-helper potrzebował więcej, niż mu wolno[: {what}][ (limit to {limit})], i został zakończony.",
        "next.helper.limit":
            "Niczego nie zmieniono. [To jest {kind}: poproś o poświadczenia jako osobne pliki.|Użyj mniejszego pliku; bardzo duży arkusz zapisz jako CSV.]",
        "reason.helper.protocol": "Program testamur-helper dał odpowiedź, która nią nie jest, i został zakończony.",
        "next.helper.protocol": "Niczego nie zmieniono. Nie używaj pliku, który był otwierany; zgłoś to nam.",

        // Spreadsheets
        "reason.xlsx.format": "To nie jest skoroszyt w obecnym formacie Excela (.xlsx)[; to .{found}].",
        "next.xlsx.format": "Otwórz go w swoim arkuszu kalkulacyjnym i zapisz jako .xlsx lub jako CSV.",
        "reason.xlsx.encrypted": "Skoroszyt jest chroniony hasłem.",
        "next.xlsx.encrypted": "Otwórz go w swoim arkuszu kalkulacyjnym, usuń hasło i zapisz go.",
        "reason.xlsx.malformed": "Skoroszyt jest uszkodzony[: w {part}][, wiersz {row}].",
        "next.xlsx.malformed": "Otwórz go w swoim arkuszu kalkulacyjnym, zapisz pod nową nazwą i użyj tamtego.",
        "reason.xlsx.entities":
            "Część skoroszytu ma własne definicje, przez które każdemu programowi mogłaby mówić co innego.",
        "next.xlsx.entities":
            "Żaden arkusz kalkulacyjny nie zapisuje takiego pliku: poproś tego, kto go przysłał, by zapisał go na nowo.",
        "reason.xlsx.too_large": "Skoroszyt jest większy, niż się czyta[: {what}][, limit to {limit}].",
        "next.xlsx.too_large": "Zostaw tylko arkusz z listą uczestników albo zapisz ją jako CSV.",

        // Archives
        "reason.zip.malformed": "To nie jest plik ZIP albo jest uszkodzony.",
        "next.zip.malformed": "Skopiuj lub pobierz plik ponownie.",
        "reason.zip.path": "Archiwum chce umieścić plik tam, gdzie nie wolno[: {name}].",
        "next.zip.path": "Nie rozpakowuj tego archiwum; poproś tego, kto je przysłał, o nowe.",
        "reason.zip.symlink": "Archiwum ma dowiązanie zamiast pliku[: {name}].",
        "next.zip.symlink": "Nie rozpakowuj tego archiwum; poproś tego, kto je przysłał, o nowe.",
        "reason.zip.too_large":
            "Archiwum rozpakowuje się do więcej, niż się czyta[: {what}][, limit to {limit}]: mogło zostać zrobione, by szkodzić.",
        "next.zip.too_large": "Nie rozpakowuj tego archiwum; poproś o same pliki.",
        "reason.zip.duplicate_name": "Archiwum ma dwa pliki o tej samej nazwie[: {name}].",
        "next.zip.duplicate_name": "Poproś tego, kto utworzył archiwum, o nowe.",
        "reason.zip.encrypted": "Archiwum jest chronione hasłem.",
        "next.zip.encrypted": "Rozpakuj je z hasłem i użyj plików.",
        "reason.zip.ambiguous": "Archiwum jest zbudowane tak, że dwa programy znajdują w nim różne pliki.",
        "next.zip.ambiguous": "Nie rozpakowuj tego archiwum; poproś tego, kto je przysłał, o nowe.",

        // Designs and drawings
        "reason.design.syntax": "Projekt nie jest plikiem SVG, który można narysować[: wiersz {line}].",
        "next.design.syntax": "Zapisz go ze swojego programu graficznego jako zwykły SVG.",
        "reason.design.external": "Projekt sięga poza siebie[: {what}].",
        "next.design.external":
            "Osadź obrazy w projekcie, usuń z niego skrypty i odnośniki i zapisz go jako zwykły SVG.",
        "reason.design.field": "Miejsce na tekst w projekcie nie jest tak zapisane[: {what}].",
        "next.design.field":
            "Miejsce na tekst to prostokąt z data-text; docs/formats/certificate-design.md wymienia, co może w nim stać.",
        "reason.design.too_large": "Projekt jest większy, niż się rysuje[: {what}][, limit to {limit}].",
        "next.design.too_large": "Zmniejsz obrazy w projekcie.",
        "reason.qr.too_long": "To więcej, niż mieści kod QR.",
        "next.qr.too_long": "Podaj sam plik albo odnośnik do niego.",

        // PDF
        "reason.pdf.malformed": "To nie jest PDF albo jest uszkodzony.",
        "next.pdf.malformed": "Skopiuj lub pobierz plik ponownie.",
        "reason.pdf.encrypted": "PDF jest chroniony hasłem.",
        "next.pdf.encrypted": "Zapisz go bez hasła albo poproś o poświadczenie jako osobny plik.",
        "reason.pdf.too_large": "PDF zawiera więcej, niż się czyta[: {what}][, limit to {limit}].",
        "next.pdf.too_large": "Poproś o poświadczenie jako osobny plik.",
        "reason.pdf.filter": "Plik w PDF jest spakowany w sposób, którego się nie czyta.",
        "next.pdf.filter": "Poproś o poświadczenie jako osobny plik.",
        "reason.pdf.ambiguous": "PDF jest zbudowany tak, że dwa programy znajdują w nim różne pliki.",
        "next.pdf.ambiguous": "Poproś o poświadczenie jako osobny plik.",
    ]

    /// What is said about files besides the credentials, and what stands on certificates.
    static let outputs: [String: String] = [
        "help.output":
            "Co utworzyć oprócz samych plików poświadczeń; kilka oddziela się przecinkami albo podaje po jednym. Certyfikaty (pdf) i odznaki mają poświadczenie w środku.",
        "help.output.certificate_design":
            "SVG, z którego rysuje się certyfikaty; podany kilka razy, po jednej stronie każdy. docs/formats/certificate-design.md mówi, jak go zrobić.",
        "help.output.badge": "Obraz na odznaki: PNG bez zmian albo projekt SVG.",
        "help.output.link_base":
            "Od czego zaczynają się adresy poświadczeń; za tym umieszcza się identyfikator każdego.",
        "help.output.qr":
            "Co zawiera kod QR na certyfikacie: całe poświadczenie, jego adres albo nic. Adres, jeśli podano --link-base.",
        "usage.link_base": "--link-base to adres, który zaczyna się od https://",
        "usage.qr_link": "--qr link wymaga --link-base",
        "usage.badge_svg": "PNG nie może stać się odznaką SVG: podaj w --badge plik SVG albo pomiń --output badge-svg",
        "cli.output.progress": "Utworzono {done} z {total}, {rate} na sekundę, zostało {left} s",
        "cli.output.cut":
            "{count} {count|certyfikat ma|certyfikaty mają|certyfikatów ma} tekst, który nie zmieścił się nawet w najmniejszym rozmiarze i został skrócony.",
        "cli.output.no_code":
            "{count} {count|certyfikat nie ma|certyfikaty nie mają|certyfikatów nie ma} kodu QR: poświadczenie jest większe, niż mieści kod. Jest osadzone w pliku; --qr link umieszcza tam adres.",
        "cli.output.no_code_expected":
            "Certyfikaty nie będą miały kodu QR: poświadczenia są większe, niż mieści kod. Są osadzone w plikach; --qr link umieszcza tam adres.",

        "certificate.kind": "MIKROPOŚWIADCZENIE",
        "certificate.awarded_to": "przyznano osobie",
        "certificate.outcomes": "Efekty uczenia się",
        "certificate.workload": "Nakład pracy",
        "certificate.level": "Poziom",
        "certificate.grade": "Wynik",
        "certificate.learner": "Osoba ucząca się",
        "certificate.issuer": "Podmiot przyznający",
        "certificate.place": "Miejsce przyznania",
        "certificate.date": "Data przyznania",
        "certificate.valid_until": "Ważne do",
        "certificate.assessment": "Ocenianie",
        "certificate.supervision": "Nadzór i tożsamość",
        "certificate.participation": "Forma udziału",
        "certificate.quality": "Zapewnianie jakości",
        "certificate.prerequisites": "Wymagania wstępne",
        "certificate.stackability": "Możliwość kumulowania",
        "certificate.stackability.stackable": "Można kumulować",
        "certificate.stackability.stand_alone": "Samodzielne",
        "certificate.eqf": "ERK {level}",
        "certificate.cycle": "cykl {cycle} (QF-EHEA)",
        "certificate.hours": "{count} {count|godzina|godziny|godzin}",
        "certificate.check_heading": "Jak to sprawdzić",
        "certificate.check":
            "Ta strona pokazuje, co mówi podpisane cyfrowe poświadczenie. Samo poświadczenie jest wewnątrz tego pliku PDF (credential.json) i może je sprawdzić każdy, bez pytania podmiotu wydającego, dowolnym programem weryfikującym Open Badges 3.0.",
        "certificate.qr_credential": "Kod zawiera całe poświadczenie: można je sprawdzić z papieru, bez sieci.",
        "certificate.qr_link": "Kod prowadzi do poświadczenia w sieci.",
    ]
}
