extension German {
    /// What is said about the helper program, and about what it unpacks and draws.
    static let helper: [String: String] = [
        // The process
        "reason.helper.missing":
            "Das Programm testamur-helper, das Tabellen öffnet und Zertifikate zeichnet, ist nicht da[: {file}].",
        "next.helper.missing":
            "Legen Sie testamur-helper in den Ordner von testamur, oder nennen Sie es in TESTAMUR_HELPER mit einem absoluten Pfad.",
        "reason.helper.start": "Das Programm testamur-helper konnte nicht sicher gestartet werden[: {system}].",
        "next.helper.start":
            "Nichts wurde geändert. Sehen Sie nach, ob noch Speicher und Prozesse frei sind und ob der Kernel seccomp-Filter erlaubt.",
        "reason.helper.version": "Das Programm testamur-helper gehört zu einer anderen Version von testamur.",
        "next.helper.version": "Installieren Sie beide Programme aus derselben Ausgabe.",
        "reason.helper.crashed":
            "Das Programm testamur-helper brach ab[ mit Signal {signal}]: Die Datei kann gemacht worden sein, um Schaden anzurichten, oder ist zu viel für das Programm.",
        "next.helper.crashed":
            "Nichts wurde geändert. Öffnen Sie die Datei mit dem Programm, das sie erzeugt hat, speichern Sie sie neu, und versuchen Sie es noch einmal.",
        "reason.helper.timeout": "Das Programm testamur-helper antwortete nicht rechtzeitig und wurde beendet.",
        "next.helper.timeout":
            "Nichts wurde geändert. [Dies ist {kind}: Bitten Sie um die Nachweise als eigene Dateien.|Versuchen Sie es noch einmal; eine sehr große Tabelle speichern Sie als CSV und verwenden diese.]",
        "reason.helper.limit":
            "Das Programm testamur-helper brauchte mehr, als es darf[: {what}][ (die Grenze ist {limit})], und wurde beendet.",
        "next.helper.limit":
            "Nichts wurde geändert. [Dies ist {kind}: Bitten Sie um die Nachweise als eigene Dateien.|Verwenden Sie eine kleinere Datei; eine sehr große Tabelle speichern Sie als CSV.]",
        "reason.helper.protocol": "Das Programm testamur-helper gab eine Antwort, die keine ist, und wurde beendet.",
        "next.helper.protocol":
            "Nichts wurde geändert. Verwenden Sie die Datei nicht, die es gerade öffnete; sagen Sie uns davon.",

        // Spreadsheets
        "reason.xlsx.format": "Dies ist keine Arbeitsmappe im aktuellen Excel-Format (.xlsx)[; es ist .{found}].",
        "next.xlsx.format":
            "Öffnen Sie sie in Ihrer Tabellenkalkulation, und speichern Sie sie als .xlsx oder als CSV.",
        "reason.xlsx.encrypted": "Die Arbeitsmappe ist mit einem Passwort geschützt.",
        "next.xlsx.encrypted":
            "Öffnen Sie sie in Ihrer Tabellenkalkulation, entfernen Sie das Passwort, und speichern Sie sie.",
        "reason.xlsx.malformed": "Die Arbeitsmappe ist beschädigt[: in {part}][, Zeile {row}].",
        "next.xlsx.malformed":
            "Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie unter neuem Namen, und verwenden Sie diese.",
        "reason.xlsx.entities":
            "Ein Teil der Arbeitsmappe hat eigene Definitionen, durch die er jedem Programm etwas anderes sagen könnte.",
        "next.xlsx.entities":
            "Keine Tabellenkalkulation schreibt eine solche Datei: Bitten Sie die Person, die sie gesendet hat, sie neu zu speichern.",
        "reason.xlsx.too_large": "Die Arbeitsmappe ist größer, als gelesen wird[: {what}][, die Grenze ist {limit}].",
        "next.xlsx.too_large": "Behalten Sie nur das Blatt mit der Teilnahmeliste, oder speichern Sie es als CSV.",

        // Archives
        "reason.zip.malformed": "Dies ist keine ZIP-Datei, oder sie ist beschädigt.",
        "next.zip.malformed": "Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.",
        "reason.zip.path": "Das Archiv will eine Datei ablegen, wo keine abgelegt werden darf[: {name}].",
        "next.zip.path": "Entpacken Sie dieses Archiv nicht; bitten Sie die Person, die es gesendet hat, um ein neues.",
        "reason.zip.symlink": "Das Archiv hat eine Verknüpfung anstelle einer Datei[: {name}].",
        "next.zip.symlink":
            "Entpacken Sie dieses Archiv nicht; bitten Sie die Person, die es gesendet hat, um ein neues.",
        "reason.zip.too_large":
            "Entpackt ist das Archiv mehr, als gelesen wird[: {what}][, die Grenze ist {limit}]: Es kann gemacht worden sein, um Schaden anzurichten.",
        "next.zip.too_large": "Entpacken Sie dieses Archiv nicht; bitten Sie um die Dateien selbst.",
        "reason.zip.duplicate_name": "Das Archiv hat zwei Dateien gleichen Namens[: {name}].",
        "next.zip.duplicate_name": "Bitten Sie die Person, die das Archiv gemacht hat, um ein neues.",
        "reason.zip.encrypted": "Das Archiv ist mit einem Passwort geschützt.",
        "next.zip.encrypted": "Entpacken Sie es mit dem Passwort, und verwenden Sie die Dateien.",
        "reason.zip.ambiguous": "Das Archiv ist so gebaut, dass zwei Programme verschiedene Dateien darin finden.",
        "next.zip.ambiguous":
            "Entpacken Sie dieses Archiv nicht; bitten Sie die Person, die es gesendet hat, um ein neues.",

        // Designs and drawings
        "reason.design.syntax": "Die Vorlage ist kein SVG, das gezeichnet werden kann[: Zeile {line}].",
        "next.design.syntax": "Speichern Sie sie aus Ihrem Zeichenprogramm als einfaches SVG.",
        "reason.design.external": "Die Vorlage greift über sich hinaus[: {what}].",
        "next.design.external":
            "Betten Sie Bilder in die Vorlage ein, nehmen Sie Skripte und Verweise heraus, und speichern Sie sie als einfaches SVG.",
        "reason.design.field": "Ein Platz für Text in der Vorlage ist nicht als solcher geschrieben[: {what}].",
        "next.design.field":
            "Ein Platz für Text ist ein Rechteck mit data-text; docs/formats/certificate-design.md führt auf, was darin stehen kann.",
        "reason.design.too_large": "Die Vorlage ist größer, als gezeichnet wird[: {what}][, die Grenze ist {limit}].",
        "next.design.too_large": "Machen Sie Bilder in der Vorlage kleiner.",
        "reason.qr.too_long": "Dies ist mehr, als ein QR-Code fasst.",
        "next.qr.too_long": "Geben Sie die Datei selbst oder einen Verweis darauf.",

        // PDF
        "reason.pdf.malformed": "Dies ist kein PDF, oder es ist beschädigt.",
        "next.pdf.malformed": "Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.",
        "reason.pdf.encrypted": "Das PDF ist mit einem Passwort geschützt.",
        "next.pdf.encrypted": "Speichern Sie es ohne das Passwort, oder bitten Sie um den Nachweis als eigene Datei.",
        "reason.pdf.too_large": "Das PDF enthält mehr, als gelesen wird[: {what}][, die Grenze ist {limit}].",
        "next.pdf.too_large": "Bitten Sie um den Nachweis als eigene Datei.",
        "reason.pdf.filter": "Eine Datei im PDF ist auf eine Weise gepackt, die nicht gelesen wird.",
        "next.pdf.filter": "Bitten Sie um den Nachweis als eigene Datei.",
        "reason.pdf.ambiguous": "Das PDF ist so gebaut, dass zwei Programme verschiedene Dateien darin finden.",
        "next.pdf.ambiguous": "Bitten Sie um den Nachweis als eigene Datei.",
    ]

    /// What is said about files besides the credentials, and what stands on certificates.
    static let outputs: [String: String] = [
        "help.output":
            "Was außer den Dateien der Nachweise selbst erzeugt wird; mehrere durch Kommas getrennt oder einzeln angegeben. Zertifikate (pdf) und Abzeichen enthalten den Nachweis.",
        "help.output.certificate_design":
            "Ein SVG, nach dem Zertifikate gezeichnet werden; mehrmals angegeben, je eine Seite. docs/formats/certificate-design.md sagt, wie man eines macht.",
        "help.output.badge": "Ein Bild für Abzeichen: ein PNG, wie es ist, oder eine SVG-Vorlage.",
        "help.output.link_base":
            "Womit die Adressen der Nachweise beginnen; die Kennung eines jeden wird dahintergesetzt.",
        "help.output.qr":
            "Was der QR-Code auf einem Zertifikat enthält: den ganzen Nachweis, seine Adresse oder nichts. Die Adresse, wo --link-base angegeben ist.",
        "usage.link_base": "--link-base ist eine Adresse, die mit https:// beginnt",
        "usage.qr_link": "--qr link braucht --link-base",
        "usage.badge_svg":
            "aus einem PNG kann kein SVG-Abzeichen werden: Geben Sie bei --badge ein SVG an, oder lassen Sie --output badge-svg weg",
        "cli.output.progress": "{done} von {total} erzeugt, {rate} pro Sekunde, noch {left} s",
        "cli.output.cut":
            "{count} {count|Zertifikat hat|Zertifikate haben} Text, der auch in kleinster Größe nicht passte und gekürzt wurde.",
        "cli.output.no_code":
            "{count} {count|Zertifikat hat|Zertifikate haben} keinen QR-Code: Der Nachweis ist mehr, als einer fasst. Er ist in die Datei eingebettet; --qr link setzt dort eine Adresse ein.",
        "cli.output.no_code_expected":
            "Die Zertifikate werden keinen QR-Code haben: Die Nachweise sind mehr, als einer fasst. Sie sind in die Dateien eingebettet; --qr link setzt dort eine Adresse ein.",

        "certificate.kind": "MICROCREDENTIAL",
        "certificate.awarded_to": "wird vergeben an",
        "certificate.outcomes": "Lernergebnisse",
        "certificate.workload": "Arbeitsaufwand",
        "certificate.level": "Niveau",
        "certificate.grade": "Ergebnis",
        "certificate.learner": "Lernende Person",
        "certificate.issuer": "Vergeben von",
        "certificate.place": "Ort der Vergabe",
        "certificate.date": "Vergabetag",
        "certificate.valid_until": "Gültig bis",
        "certificate.assessment": "Leistungsbewertung",
        "certificate.supervision": "Beaufsichtigung und Identität",
        "certificate.participation": "Teilnahmeform",
        "certificate.quality": "Qualitätssicherung",
        "certificate.prerequisites": "Voraussetzungen",
        "certificate.stackability": "Kombinierbarkeit",
        "certificate.stackability.stackable": "Kombinierbar",
        "certificate.stackability.stand_alone": "Eigenständig",
        "certificate.eqf": "EQR {level}",
        "certificate.cycle": "Zyklus {cycle} (QF-EHEA)",
        "certificate.hours": "{count} Stunden",
        "certificate.check_heading": "Wie Sie diesen Nachweis prüfen",
        "certificate.check":
            "Diese Seite zeigt, was ein signierter digitaler Nachweis besagt. Der Nachweis selbst ist in diesem PDF (credential.json) und kann von allen geprüft werden, ohne den Aussteller zu fragen, mit jedem Prüfprogramm für Open Badges 3.0.",
        "certificate.qr_credential":
            "Der Code enthält den ganzen Nachweis: Er lässt sich vom Papier prüfen, ohne Netz.",
        "certificate.qr_link": "Der Code führt zum Nachweis im Web.",
    ]
}
