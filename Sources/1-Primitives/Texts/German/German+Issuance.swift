extension German {
    /// What is said while credentials are issued, revoked and published.
    static let issuance: [String: String] = [
        // Rosters
        "reason.csv.encoding":
            "Die Zeichen dieser Datei können nicht sicher gelesen werden[; vielleicht ist es {encoding}][. Ein Name darin hieße: {samples}].",
        "next.csv.encoding":
            "Sagen Sie mit --encoding, wie sie geschrieben sind[, am wahrscheinlichsten --encoding {suggested}]. Oder öffnen Sie die Datei in dem Programm, aus dem sie kommt, und speichern Sie sie noch einmal als CSV UTF-8.",
        "reason.csv.syntax": "Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle.",
        "next.csv.syntax":
            "Setzen Sie die ganze Zelle in Anführungszeichen, und verdoppeln Sie die darin, oder exportieren Sie die Datei noch einmal.",
        "reason.csv.columns":
            "Die Spalten können so nicht verwendet werden[: diese Zeile hat {found} Zellen, aber es gibt {expected} Spaltennamen][: es gibt keine Spalte „{missing}“ für {field}][: mehrere Spalten könnten {field} sein, nämlich {double}][: die Spalte „{column}“ könnte jedes von {fields} bedeuten][: keine der Spalten {nobody} nennt die Lernenden][: „{only}“ enthält eine Hälfte der Namen, und für {half} ist keine Spalte bekannt][: die Zellen könnten durch jedes von {separators} getrennt sein].",
        "next.csv.columns":
            "[Geben Sie dieser Zeile {expected} Zellen wie den anderen, oder exportieren Sie die Datei neu|Sagen Sie mit --column, welche Spalte gemeint ist][, zum Beispiel --column {example}][; haben diese Menschen nur einen Namen, --column {single}].",
        "reason.csv.duplicate_row": "[Zeile {row}|Diese Zeile] und Zeile {first} sind dieselbe lernende Person.",
        "next.csv.duplicate_row":
            "Entfernen Sie eine der beiden; sind es zwei Personen, geben Sie jeder eine eigene Nummer in der Spalte für Matrikelnummern.",
        "reason.csv.too_large": "Hier ist mehr, als gelesen wird[ ({what}: höchstens {limit})].",
        "next.csv.too_large":
            "Prüfen Sie, ob es die richtige Datei ist; eine sehr große Teilnahmeliste lässt sich auf mehrere aufteilen.",
        "reason.csv.empty": "Die Teilnahmeliste nennt niemanden.",
        "next.csv.empty":
            "Prüfen Sie, ob es die richtige Datei ist, mit einer Zeile Spaltennamen und einer Zeile für jede lernende Person.",
        "reason.csv.date": "„{value}“ ist kein Tag des Kalenders.",
        "next.csv.date":
            "Schreiben Sie den Tag als 2026-02-28 oder 28.02.2026, das Jahr mit vier Ziffern: Bei zwei Ziffern wäre das Jahrhundert geraten.",
        "reason.csv.month": "„{value}“ nennt einen Monat, der in einer anderen Sprache ein anderer ist.",
        "next.csv.month":
            "Schreiben Sie den Monat als Zahl, oder benennen Sie die Spalten in der Sprache der Datei, damit sie bekannt ist.",
        "reason.csv.serial_date":
            "{count} {count|Zelle|Zellen} der Spalte „{column}“ {count|ist|sind} nicht als Tag geschrieben; als Tage des Kalenders einer Tabellenkalkulation gelesen, ist der erste der {day}.",
        "next.csv.serial_date":
            "Vergleichen Sie diesen mit der Tabelle. Ist er falsch, geben Sie der Spalte dort ein Datumsformat, und exportieren Sie sie noch einmal.",
        "reason.csv.date_order":
            "Tag und Monat von {count} {count|Datum|Daten} in der Spalte „{column}“ können auf beide Weisen gelesen werden: Keine andere Zeile klärt, was zuerst kommt.",
        "next.csv.date_order": "Sagen Sie mit --date-order dmy oder --date-order mdy, was zuerst kommt.",
        "reason.csv.holder": "„{value}“ ist nicht der Schlüssel einer Wallet.",
        "next.csv.holder":
            "Fragen Sie die lernende Person nach dem did:key, den die Wallet zeigt, und kopieren Sie ihn ganz; ohne ihn lassen Sie die Zelle leer.",
        "reason.csv.duplicate_holder": "Die Zeilen {first} und {row} geben zwei Lernenden denselben Wallet-Schlüssel.",
        "next.csv.duplicate_holder":
            "Fragen Sie beide nach dem did:key, den ihre Wallet zeigt: Wer den Schlüssel hat, kann beide Nachweise als eigene zeigen.",
        "reason.csv.control_character":
            "[In der Spalte „{column}“ ist|Es gibt] ein Zeichen, das nicht zu sehen ist und nicht in einen Namen gehört.",
        "next.csv.control_character": "Löschen Sie die Zelle, und geben Sie den Text noch einmal ein.",
        "reason.csv.formula": "[„{value}“ ist eine Formel|Diese Zelle enthält eine Formel] und nicht ihr Ergebnis.",
        "next.csv.formula":
            "Kopieren Sie die Spalte in der Tabelle, fügen Sie sie nur als Werte ein, und exportieren Sie die Datei noch einmal.",
        "reason.csv.formula_like": "„{value}“ beginnt wie eine Formel einer Tabellenkalkulation.",
        "next.csv.formula_like":
            "Wird es wirklich so geschrieben, muss nichts getan werden: Der Nachweis enthält es, wie es ist, und im Verzeichnis wird es unschädlich gemacht.",
        "reason.csv.garbled":
            "„{value}“ wurde beschädigt, bevor es in diese Datei kam: Buchstaben fehlen oder wurden ersetzt.",
        "next.csv.garbled":
            "Exportieren Sie die Liste noch einmal von dort, wo der Name richtig ist, als CSV UTF-8, oder berichtigen Sie die Zelle.",
        "reason.csv.number_form":
            "„{value}“ ist, was eine Tabellenkalkulation aus einer langen Nummer macht: Nur die ersten Ziffern bleiben.",
        "next.csv.number_form":
            "Geben Sie der Spalte das Format Text, wo die Nummern vollständig sind, und exportieren Sie sie noch einmal; die fehlenden Ziffern sind nicht in dieser Datei.",
        "reason.csv.duplicate_email": "Die Zeilen {first} und {second} haben dieselbe E-Mail-Adresse.",
        "next.csv.duplicate_email":
            "Prüfen Sie, ob es zwei Personen sind: Was an die Adresse gesendet wird, würde nur eine davon erreichen.",
        "reason.csv.header_row":
            "Die Spaltennamen wurden in Zeile {header} gefunden; was darüber steht, wird nicht gelesen.",
        "next.csv.header_row": "Nichts muss getan werden, wenn das richtig ist.",
        "reason.csv.rows_skipped":
            "{count} {count|Zeile wird|Zeilen werden} ausgelassen, weil daran {count|etwas|etwas} falsch ist.",
        "next.csv.rows_skipped":
            "Berichtigen Sie sie, und stellen Sie sie in einem eigenen Lauf aus; steht jemand zweimal in der Liste, werden beide Zeilen ausgelassen.",
        "reason.csv.column_like":
            "Die Werte der Spalte „{column}“ sehen aus wie {like}; nichts sagt, wofür sie sind, und sie werden nicht verwendet.",
        "next.csv.column_like":
            "Sind sie erwünscht, sagen Sie, was sie sind: --column {field}=#{number}[ oder --column {other}=#{number}].",
        "reason.csv.grade_missing":
            "{count} {count|lernende Person hat|Lernende haben} keine Note in der Spalte „{column}“, andere haben eine: {count|Zeile|Zeilen} {rows}.",
        "next.csv.grade_missing":
            "Tragen Sie die Note in die Datei ein, nehmen Sie {count|die Zeile|die Zeilen} heraus, oder lassen Sie sie mit --skip-bad-rows aus. Brauchen diese Nachweise keine Note, sagen Sie es mit --column grade=.",
        "reason.csv.day_unused":
            "Die Spalte „{column}“ hat {count} {count|anderen Tag|andere Tage} als {day}, den die Kursbeschreibung allen gibt; die Beschreibung gilt.",
        "next.csv.day_unused":
            "Hat jede Person ihren eigenen Tag, schreiben Sie in die Beschreibung: awarded: from roster.",
        "reason.csv.name_order":
            "In der Spalte „{column}“ {count|hat|haben} {count} {count|Name|Namen} kein Komma zwischen Familienname und Vorname; der Nachweis zeigt {count|ihn, wie er dasteht|sie, wie sie dastehen}, den Familiennamen zuerst.",
        "next.csv.name_order":
            "Setzen Sie ein Komma dazwischen, oder geben Sie jedem eine eigene Spalte. Nichts ist zu tun, wenn die Namen so gezeigt werden sollen.",
        "reason.csv.name_missing": "{count} {count|lernende Person hat|Lernende haben} keinen Namen, nur eine Nummer.",
        "next.csv.name_missing":
            "[Sagen Sie, in welcher Spalte die Namen stehen, zum Beispiel --column full_name=\"{example}\"|Tragen Sie die Namen in die Datei ein]. Nichts ist zu tun, wenn die Nummer allein genügen soll.",
        "reason.csv.grade_scale":
            "{count} {count|Note gehört|Noten gehören} nicht zu denen, die der Kurs nennt; die erste ist „{value}“: {count|Zeile|Zeilen} {rows}.",
        "next.csv.grade_scale":
            "Ist „{column}“ nicht die Spalte mit den Noten, nennen Sie diese mit --column grade=…. Sonst schreiben Sie sie wie in der Kursbeschreibung, oder nehmen Sie sie dort unter die Noten auf.",
        "reason.csv.grade_not_passed":
            "Die Note „{value}“ [reicht nicht: Zum Bestehen ist {needed} nötig|sagt, dass der Kurs nicht bestanden ist].",
        "next.csv.grade_not_passed":
            "Nehmen Sie die Zeile aus der Datei, lassen Sie sie mit --skip-bad-rows aus, oder berichtigen Sie die Note.",
        "reason.csv.not_passed":
            "In der Spalte „{column}“ {count|sagt|sagen} {count} {count|Zeile|Zeilen}, dass nichts auszustellen ist[, die erste mit „{value}“|, weil sie leer sind, wo andere ein Ja haben]: {count|Zeile|Zeilen} {rows}.",
        "next.csv.not_passed":
            "Nehmen Sie {count|die Zeile|die Zeilen} aus der Datei, oder lassen Sie sie mit --skip-bad-rows aus. Sagt die Spalte nichts über diesen Nachweis, sagen Sie es mit --column passed=.",
        "reason.csv.result_unknown":
            "In der Spalte „{column}“ {count|hat|haben} {count} {count|Zeile|Zeilen} ein Ergebnis, von dem hier niemand weiß, ob es bestanden heißt: {values}; {count|Zeile|Zeilen} {rows}.",
        "next.csv.result_unknown":
            "Sagen Sie, welche bestanden heißen, jedes mit --passing-word \"{value}\", oder nennen Sie die Noten in der Kursbeschreibung. Die übrigen nehmen Sie aus der Datei, oder lassen Sie sie mit --skip-bad-rows aus. Sagt die Spalte nichts über diesen Nachweis, sagen Sie es mit --column {none}.",
        "reason.csv.several_courses":
            "Die Spalte „{column}“ nennt mehrere Kurse: {values}. Allen würde ein einziger bescheinigt.",
        "next.csv.several_courses":
            "Lassen Sie nur die Zeilen dieses Kurses in der Datei. Sagt die Spalte etwas anderes, sagen Sie es mit --column course=.",
        "reason.csv.other_course":
            "Die Spalte „{column}“ sagt „{value}“; davon steht kein Wort im Titel des Kurses, „{title}“.",
        "next.csv.other_course":
            "Sehen Sie nach, ob es die richtige Datei ist. Sagt die Spalte etwas anderes, ist nichts zu tun.",
        "reason.csv.sittings":
            "[Die Ergebnisse der Prüfungstermine, {values}, lassen sich nicht vergleichen, sodass niemand sagen kann, welches das beste ist|Mehrere Spalten gehören zu je einem Prüfungstermin, und welcher zählt, ist nicht gesagt][: {columns}].",
        "next.csv.sittings":
            "Sagen Sie, was zählt: --column {last} für den letzten Termin, zu dem etwas dasteht[, --column {best} für das beste Ergebnis mit seinem Tag][, --column {example} für diese Spalte allein].",
        "reason.csv.footer_row":
            "Diese Zeile sieht wie eine Summe, ein Durchschnitt oder eine Unterschrift unter der Liste aus, nicht wie eine lernende Person.",
        "next.csv.footer_row":
            "Nehmen Sie die Zeile aus der Datei, oder lassen Sie sie mit --skip-bad-rows aus.",
        "reason.csv.rows_left_out":
            "{count} {count|Zeile wurde|Zeilen wurden} ausgelassen, als dieser Lauf begonnen wurde; heute ist daran {count|nichts|nichts} falsch, und {count|sie bleibt|sie bleiben} ausgelassen.",
        "next.csv.rows_left_out":
            "Setzen Sie {count|sie|sie} in eine {count|eigene|eigene} Teilnahmeliste, und stellen Sie diese aus.",
        "reason.csv.short_year":
            "„{value}“ hat ein Jahr mit zwei Ziffern: Welches Jahrhundert gemeint ist und welche Zahl das Jahr ist, ist nicht gesagt.",
        "next.csv.short_year":
            "Schreiben Sie das Jahr mit vier Ziffern: 2026-02-28 oder 28.02.2026. In einer Tabellenkalkulation geben Sie der Spalte das Format JJJJ-MM-TT.",
        "reason.csv.blank_rows": "{count} {count|Zeile|Zeilen} ohne Inhalt {count|wurde|wurden} übergangen.",
        "next.csv.blank_rows": "Nichts muss getan werden.",
        "reason.csv.national_number":
            "Die Spalte „{column}“ scheint Nummern zu enthalten, unter denen ein Staat Menschen führt; sie wird nicht verwendet.",
        "next.csv.national_number":
            "Lassen Sie es so, wenn Sie können. Wo die Nummer in den Nachweis muss, sagen Sie es mit --column id_number=\"{column}\".",
        "reason.csv.date_column":
            "In der Spalte „{column}“ kann kein Tag gelesen werden, in keiner von {count} {count|Zeile|Zeilen}; der erste ist „{value}“.",
        "next.csv.date_column":
            "Schreiben Sie sie als 2026-02-28 oder 28.02.2026, das Jahr vierstellig; in der Tabelle hilft das Format jjjj-mm-tt für die Spalte. Enthält die Spalte keine Tage, sagen Sie es mit --column {field}=.",
        "reason.csv.decimal_sign":
            "In der Spalte „{column}“ stehen manche Noten mit Komma und manche mit Punkt; {count} {count|ist|sind} geschrieben wie „{value}“.",
        "next.csv.decimal_sign":
            "Schreiben Sie alle gleich: Die Nachweise geben sie so wieder, wie sie in der Datei stehen.",
        "reason.csv.used_name":
            "{count} {count|lernende Person führt|Lernende führen} laut Spalte „{column}“ einen anderen Namen; der Nachweis zeigt ihn statt des Geburtsnamens, zum Beispiel „{value}“.",
        "next.csv.used_name": "Ist der Geburtsname gemeint, sagen Sie es mit --column used_family_name=.",
        "reason.csv.name_remark":
            "{count} {count|Name enthält|Namen enthalten} etwas in Klammern oder hinter einem Schrägstrich, zum Beispiel „{value}“; der Nachweis zeigt das, wie es dasteht.",
        "next.csv.name_remark":
            "Nehmen Sie aus dem Namen heraus, was nicht dazugehört, etwa den Namen des Vaters oder eine zweite Schreibweise.",
        "reason.csv.name_title":
            "{count} {count|Name enthält|Namen enthalten} einen Titel, einen Grad oder eine Anrede, zum Beispiel „{value}“; der Nachweis zeigt {count|ihn|sie} so.",
        "next.csv.name_title":
            "Wenn das nicht auf ein Zertifikat gehört, nehmen Sie es in der Datei aus den Namen heraus.",
        "reason.csv.name_part":
            "Die Spalte „{column}“ scheint einen Teil des Namens zu enthalten und wird nicht verwendet; {count} {count|Zeile hat|Zeilen haben} darin einen Eintrag, die erste „{value}“.",
        "next.csv.name_part":
            "Wenn er vor dem Familiennamen steht, sagen Sie es mit --column name_prefix=#{number}; ein weiterer Vorname gehört in der Datei in die Spalte der Vornamen.",
        "reason.csv.grade_hundredths":
            "In der Spalte „{column}“ {count|ist|sind} {count} {count|Note|Noten} in Hundertsteln geschrieben, wie es HIS-Systeme tun; „{value}“ wird als „{taken}“ gelesen.",
        "next.csv.grade_hundredths":
            "Wenn das falsch ist, schreiben Sie die Noten in der Datei so, wie sie gezeigt werden sollen.",
        "reason.csv.day_missing":
            "{count} {count|lernende Person hat|Lernende haben} keinen Tag in der Spalte „{column}“, andere haben einen: {count|Zeile|Zeilen} {rows}.",
        "next.csv.day_missing":
            "Tragen Sie den Tag in die Datei ein, nehmen Sie {count|die Zeile|die Zeilen} heraus, oder lassen Sie sie mit --skip-bad-rows aus. Sagt die Spalte nichts über diesen Nachweis, sagen Sie es mit --column completion_date=.",
        "roster.like.email": "E-Mail-Adressen",
        "roster.like.day": "Tage",
        "roster.like.number": "Nummern von Lernenden",
        "roster.kind.number": "eine Zahl",
        "roster.kind.percentage": "einen Prozentwert",
        "roster.kind.day": "einen Tag",
        "roster.kind.time": "eine Uhrzeit",
        "roster.kind.truth": "wahr oder falsch",
        "roster.kind.error": "einen Fehler",
        "reason.csv.code_page":
            "Die Datei sagt nicht, wie ihre Zeichen geschrieben sind; alle Buchstaben und Spaltennamen passen zu {encoding}, und so wird sie gelesen[, was Namen wie „{sample}“ ergibt].",
        "next.csv.code_page":
            "Sehen Sie sich einige Namen mit Sonderzeichen an; ist einer falsch, nennen Sie die Zeichentabelle mit --encoding, oder speichern Sie die Datei als CSV UTF-8.",
        "reason.csv.windows_1252":
            "Die Datei sagt nicht, wie ihre Zeichen geschrieben sind; sie werden als Windows-1252 gelesen[, was Namen wie „{sample}“ ergibt].",
        "next.csv.windows_1252":
            "Sehen Sie sich einige Namen mit Akzenten darin an; ist einer falsch, speichern Sie die Datei als CSV UTF-8.",

        // Workbooks
        "reason.xlsx.sheet":
            "[In dieser Arbeitsmappe gibt es kein Blatt „{missing}“|Es ist nicht klar, welches Blatt die Teilnahmeliste enthält][: sie hat {sheets}].",
        "next.xlsx.sheet": "Nennen Sie das Blatt mit --sheet, zum Beispiel --sheet \"[{example}|Tabelle1]\".",
        "reason.xlsx.cell":
            "[In der Spalte „{column}“ enthält diese|Diese] Zelle keinen Text: Die Tabellenkalkulation führt sie als [{kind}|etwas anderes][ ({value})].",
        "next.xlsx.cell":
            "Geben Sie der Spalte in der Tabellenkalkulation das Format Text, und geben Sie den Wert noch einmal ein: Tabellenkalkulationen machen aus Noten wie 1-2 Tage.",
        "reason.xlsx.calculated":
            "{count} {count|Zelle|Zellen} der Spalte „{column}“ {count|ist|sind} berechnet; genommen wird, was die Tabellenkalkulation zuletzt zeigte.",
        "next.xlsx.calculated":
            "Prüfen Sie eine davon. Wurde die Tabelle seither geändert, öffnen und speichern Sie sie noch einmal.",
        "reason.xlsx.number_form":
            "Die Tabelle zeigt {count} {count|Zahl|Zahlen} der Spalte „{column}“ in einer Form, die nicht verstanden wird; genommen wird die bloße Zahl, zum Beispiel {value}.",
        "next.xlsx.number_form":
            "Soll etwas anderes zu sehen sein, geben Sie der Spalte das Format Text und tippen Sie die Werte so ein, wie sie sein sollen.",
        "reason.xlsx.rounded":
            "Die Tabelle zeigt {count} {count|Zahl|Zahlen} der Spalte „{column}“ gerundet, und genommen wird, was zu sehen ist; dahinter steht zum Beispiel {value}.",
        "next.xlsx.rounded":
            "Sehen Sie jede davon an. Zählt die Zahl dahinter, lassen Sie die Tabelle mehr Stellen zeigen.",
        "reason.xlsx.hidden_column":
            "Die Spalte „{column}“ ist in der Tabelle ausgeblendet; sie wird gelesen wie die anderen.",
        "next.xlsx.hidden_column": "Ist sie nicht gemeint, lassen Sie sie mit --column weg, oder löschen Sie sie.",
        "reason.xlsx.merged_rows":
            "{count} {count|Bereich|Bereiche} verbundener Zellen {count|reicht|reichen} über mehrere Zeilen, der erste in der Spalte „{column}“; nur die erste Zeile hat jeweils den Wert, die anderen sind leer.",
        "next.xlsx.merged_rows": "Heben Sie die Verbindung auf und schreiben Sie den Wert in jede Zeile.",
        "reason.xlsx.hidden_rows":
            "{count} {count|Zeile ist|Zeilen sind} in der Tabellenkalkulation ausgeblendet, durch einen Filter oder von Hand: {count|Zeile|Zeilen} {rows}.",
        "next.xlsx.hidden_rows":
            "{count|Ist sie|Sind sie} nicht gemeint, lassen Sie sie mit --skip-bad-rows aus. Sonst blenden Sie sie in der Tabellenkalkulation ein und speichern noch einmal.",

        // Course descriptions
        "reason.course.syntax": "Die Datei ist kein wohlgeformtes YAML[ in Zeile {line}][: {problem}].",
        "next.course.syntax":
            "Sehen Sie sich die Einrückung dieser und der vorigen Zeile an, und setzen Sie Texte mit Doppelpunkt in Anführungszeichen.",
        "reason.course.encoding": "Die Datei ist nicht in UTF-8 geschrieben.",
        "next.course.encoding": "Speichern Sie sie noch einmal als UTF-8.",
        "reason.course.unknown_key": "Eine Kursbeschreibung hat hier keinen Eintrag „{key}“[; möglich sind {known}].",
        "next.course.unknown_key": "Berichtigen Sie den Namen des Eintrags, oder entfernen Sie ihn.",
        "reason.course.duplicate_key": "Der Eintrag „{key}“ steht zweimal da[; das erste Mal in Zeile {line}].",
        "next.course.duplicate_key": "Entfernen Sie einen der beiden.",
        "reason.course.anchor":
            "Die Datei verwendet[, in Zeile {line},] ein Wort, das mit *, & oder ! beginnt und das YAML als etwas anderes denn Text liest.",
        "next.course.anchor":
            "Schreiben Sie den Text aus, und setzen Sie ihn in Anführungszeichen, wenn er mit einem solchen Zeichen beginnt.",
        "reason.course.too_large":
            "Die Datei ist größer, als irgendetwas dieser Art es braucht[ ({what}: höchstens {limit})].",
        "next.course.too_large": "Prüfen Sie, ob es die richtige Datei ist.",
        "reason.course.type":
            "Dieser Eintrag hat nicht die richtige Gestalt: ein Text, wo benannte Einträge gebraucht werden, oder umgekehrt.",
        "next.course.type": "Vergleichen Sie ihn mit dem Beispiel in der Beschreibung des Formats.",
        "reason.course.value": "[„{value}“ passt|Etwas hier passt] nicht zu diesem Eintrag[; möglich sind {known}].",
        "next.course.value":
            "[Wahrscheinlich ist „{suggested}“ gemeint. ][Schreiben Sie eines dieser Wörter: {words}.|Schreiben Sie Tage als 2026-05-08, Länder als AT oder Austria, Seiten mit https:// davor und Wörter aus der Liste, die der Eintrag hat.]",
        "reason.course.version":
            "Die Datei sagt nicht, dass sie eine Kursbeschreibung einer Version ist, die hier gelesen wird.",
        "next.course.version": "Setzen Sie die Zeile „{expected}“ an den Anfang.",
        "reason.course.institution":
            "Der Kurs ist einer anderen Einrichtung[: Er nennt {course}, der Arbeitsbereich gehört {workspace}].",
        "next.course.institution":
            "Verwenden Sie den Arbeitsbereich der Einrichtung, die vergibt, oder berichtigen Sie die Kursbeschreibung.",
        "reason.course.column":
            "Der Kurs nimmt den Vergabetag aus der Teilnahmeliste, aber die Teilnahmeliste hat keine solche Spalte.",
        "next.course.column":
            "Nennen Sie die Spalte mit --column completion_date=…, oder schreiben Sie den Tag in die Kursbeschreibung.",
        "reason.course.grade_column":
            "Der Kurs nimmt die Noten aus der Teilnahmeliste, aber die Teilnahmeliste hat keine solche Spalte.",
        "next.course.grade_column":
            "Nennen Sie die Spalte mit --column grade=…, oder nehmen Sie grade: from roster aus der Kursbeschreibung.",
        "reason.course.validity_over":
            "Der Nachweis wäre schon abgelaufen, bevor er unterschrieben ist: Sein letzter Tag ist {until}.",
        "next.course.validity_over":
            "Schreiben Sie unter valid einen späteren Tag oder mehr Jahre; ohne diese Angabe gilt ein Nachweis unbegrenzt.",

        "reason.course.extends": "Die Datei „{file}“, die der Kurs erweitert, kann nicht verwendet werden[: {what}].",
        "next.course.extends":
            "Schreiben Sie den Pfad so, wie er von der nennenden Datei aus aussieht, etwa ../institution.yaml; höchstens {limit} Dateien dürfen aufeinander folgen, und keine darf zurückführen.",

        // Workspaces
        "reason.workspace.exists": "Der Ordner {folder} ist nicht leer.",
        "next.workspace.exists": "Wählen Sie einen Ordner, den es noch nicht gibt, oder einen leeren.",
        "reason.workspace.missing": "In {folder} ist kein Arbeitsbereich.",
        "next.workspace.missing": "Prüfen Sie den Pfad; einen neuen Arbeitsbereich legt testamur issuer init an.",
        "reason.workspace.malformed": "Der Arbeitsbereich ist beschädigt[: Mit „{member}“ stimmt etwas nicht].",
        "next.workspace.malformed": "Holen Sie die Datei aus einer Sicherung des Arbeitsbereichs zurück.",
        "reason.workspace.version":
            "Der Arbeitsbereich wurde von einer neueren Version dieses Programms angelegt[: Version {found}, gelesen werden Versionen bis {supported}].",
        "next.workspace.version": "Installieren Sie die neuere Version.",
        "reason.workspace.argument":
            "[„{value}“ kann nicht als {argument} verwendet werden|Etwas, das für den Arbeitsbereich angegeben wurde, kann nicht verwendet werden].",
        "next.workspace.argument":
            "Ein Land wird AT oder Austria geschrieben, eine amtliche Nummer eidas:VATAT-U00000000 oder vat:ATU00000000, eine Adresse https://sonnwald.example, eine Zeitzone Europe/Vienna oder +01:00.",
        "reason.workspace.key": "Schlüssel, Journal und Beschreibung dieses Arbeitsbereichs gehören nicht zusammen.",
        "next.workspace.key": "Nehmen Sie alle Dateien des Arbeitsbereichs aus derselben Sicherung.",

        // Batches
        "reason.batch.problems":
            "{count} {count|Problem muss|Probleme müssen} zuerst gelöst werden; nichts wurde signiert.",
        "next.batch.problems": "Sehen Sie sie mit --dry-run an.",
        "reason.batch.locked": "Jemand anderes arbeitet im selben Augenblick daran[ ({file})].",
        "next.batch.locked":
            "Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal; nichts wird zweimal getan.",
        "reason.batch.input_changed":
            "Die Teilnahmeliste, der Kurs oder die Art der Signatur ist nicht die, mit der dieser Lauf begonnen wurde.",
        "next.batch.input_changed":
            "Fahren Sie mit den Dateien fort, wie sie waren, und mit derselben --cryptosuite; für neue wählen Sie einen anderen Ordner, und widerrufen Sie, was falsch ausgestellt wurde.",
        "reason.batch.cryptosuite":
            "[Signaturen der Art {suite} werden nicht erzeugt|Diese Art von Signatur wird nicht erzeugt][ mit einem Schlüssel vom Typ {key}].",
        "next.batch.cryptosuite": "[Wählen Sie {possible}, oder lassen|Lassen] Sie --cryptosuite weg.",
        "reason.batch.uncovered": "Etwas im Nachweis[, bei {place},] wäre von der Signatur nicht abgedeckt[: {cause}].",
        "next.batch.uncovered":
            "Sehen Sie sich die Adressen in der Kursbeschreibung an: Keine darf Leerzeichen, Klammern oder senkrechte Striche haben, oder zweimal # (eine Kennung mit # darin bekommt für jede Leistungsbewertung eines dazu). Oder signieren Sie den Text, wie er dasteht, mit --cryptosuite eddsa-jcs-2022 (ecdsa-jcs-2019 für einen Schlüssel auf P-256 oder P-384).",
        "reason.batch.other_proof":
            "Derselbe Kurs und dieselbe Teilnahmeliste wurden schon ausgestellt[, am {date},][ mit der Signatur {suite}]: Jetzt bekämen alle einen zweiten Nachweis.",
        "next.batch.other_proof":
            "Um mit den früheren fortzufahren, fügen Sie --cryptosuite {suite} hinzu; stellen Sie zweite nur aus, wenn Sie beide wollen.",
        "reason.batch.already_issued":
            "{count} von {total} {total|lernenden Person|Lernenden} {count|hat|haben} diesen Nachweis schon[, ausgestellt am {date}].",
        "next.batch.already_issued":
            "Stellen Sie ihn mit --only-new nur den übrigen aus, und setzen Sie einen berichtigten mit testamur replace an die Stelle des alten. Nur mit --again bekommen alle einen zweiten.",
        "reason.batch.revoked_before":
            "{count} von {total} {total|lernenden Person|Lernenden} {count|hatte|hatten} diesen Nachweis, und er wurde widerrufen: {count|Zeile|Zeilen} {rows}.",
        "next.batch.revoked_before":
            "Klären Sie, warum er widerrufen wurde. --only-new lässt diese Personen weg; mit --also-revoked bekommen sie einen neuen.",
        "reason.batch.overtaken":
            "{count} der Lernenden, für die dieser unterbrochene Lauf noch signieren muss, {count|hat|haben} den Nachweis inzwischen[, ausgestellt am {date}].",
        "next.batch.overtaken":
            "Geben Sie ihn mit testamur issuer batch abandon {batch} auf; was er signiert hat, bleibt gültig, und mit --only-new bekommt den Nachweis, wer noch keinen hat. Nur mit --again geht er weiter, und diese bekommen einen zweiten.",
        "reason.batch.same_course":
            "Dieser Kurs wurde schon in {count} {count|anderen Lauf|anderen Läufen} ausgestellt, zuletzt am {date}. Wer aus dieser Teilnahmeliste ihn schon hat, kann nur der Schlüssel sagen.",
        "next.batch.same_course":
            "Bevor etwas signiert wird, wird danach gesucht; niemand bekommt ungefragt einen zweiten. Um es jetzt zu sehen, geben Sie auch dem Probelauf die Passphrase, mit --passphrase-file.",
        "reason.batch.same_roster":
            "Dieselbe Teilnahmeliste wurde am {date} als „{title}“ ausgestellt, und keiner der beiden Kurse hat eine eigene Kennung: Ein berichtigter Titel ist von einem anderen Kurs nicht zu unterscheiden.",
        "next.batch.same_roster":
            "Wurde der Titel berichtigt, so berichtigen Sie den früheren Lauf: Dann tritt ein neuer Nachweis an die Stelle jedes alten. Ist es ein anderer Kurs, so geben Sie seiner Beschreibung eine eigene Kennung (id: {id}).",
        "reason.batch.foreign": "Der Ordner[ {folder}] enthält Nachweise eines anderen Arbeitsbereichs.",
        "next.batch.foreign": "Wählen Sie einen anderen Ordner.",
        "reason.batch.nothing_to_resume": "Hier gibt es nichts fortzusetzen: Dieser Lauf wurde nie begonnen.",
        "next.batch.nothing_to_resume":
            "Lassen Sie --resume weg, oder prüfen Sie, ob Teilnahmeliste und Kurs die Dateien von damals sind.",
        "reason.batch.key_changed":
            "Der Lauf wurde mit einem anderen Schlüssel begonnen, als der Arbeitsbereich jetzt hat.",
        "next.batch.key_changed":
            "Was fehlt, lässt sich nicht noch einmal herstellen: Nehmen Sie die Dateien von dort, wohin sie ausgestellt wurden, oder aus einer Sicherung. Sind sie fort, setzen Sie mit testamur replace neue Nachweise an die Stelle der alten, oder stellen Sie mit --again allen noch einmal aus; ein Strom geht unter einem anderen --run weiter.",
        "reason.batch.not_reproducible":
            "Ein früher ausgestellter Nachweis fiele jetzt anders aus[ (Zeile {row})] und wird deshalb nicht noch einmal geschrieben.",
        "next.batch.not_reproducible":
            "Verwenden Sie die Version dieses Programms, die den Lauf begonnen hat, oder nehmen Sie die Datei aus einer Sicherung.",
        "reason.clock.regressed":
            "Die Uhr dieses Rechners steht auf {now}, vor der letzten Handlung im Journal am {last}.",
        "next.clock.regressed": "Stellen Sie die Uhr richtig, und versuchen Sie es dann noch einmal.",

        // Ledger
        "reason.ledger.tampered":
            "Das Journal ist nicht, wie es geschrieben wurde[: In „{table}“ wurde etwas geändert][, Zeile {number}].",
        "next.ledger.tampered":
            "Stellen Sie damit nichts aus, und widerrufen Sie nichts. Behalten Sie die Datei, wie sie ist, und nehmen Sie aus einer Sicherung ein Journal, das die Prüfung noch besteht.",
        "reason.ledger.version":
            "Das Journal wurde von einer neueren Version dieses Programms geschrieben[: Version {found}, gelesen werden Versionen bis {supported}].",
        "next.ledger.version": "Installieren Sie die neuere Version.",
        "reason.ledger.busy": "Ein anderes Programm hält das Journal länger, als gewartet wird.",
        "next.ledger.busy":
            "Lassen Sie es fertig werden, und versuchen Sie es dann noch einmal; nichts wird zweimal getan.",
        "reason.ledger.io": "Das Journal kann nicht gelesen oder geschrieben werden[: {system}].",
        "next.ledger.io": "Prüfen Sie den Datenträger und die Rechte des Arbeitsbereichs.",
        "reason.ledger.log_pending":
            "Neben dem Journal {file} liegt ein Protokoll, das nicht hineingebracht wurde, und dort kann nichts geschrieben werden.",
        "next.ledger.log_pending":
            "Öffnen Sie den Arbeitsbereich einmal dort, wo geschrieben werden darf: testamur issuer check. Oder kopieren Sie den ganzen Ordner an einen solchen Ort.",
        "reason.ledger.unknown_credential":
            "Dieser Arbeitsbereich hat keinen Nachweis mit der Kennung „{id}“ ausgestellt.",
        "next.ledger.unknown_credential":
            "Kopieren Sie die Kennung aus dem Verzeichnis des Laufs oder aus dem Nachweis selbst; nichts wurde geändert.",
        "reason.status.final": "Der Nachweis {id} ist widerrufen, und das ist endgültig.",
        "next.status.final": "Stellen Sie einen neuen aus, wenn die lernende Person ihn haben soll.",

        // Files
        "reason.file.no_space": "Auf dem Datenträger ist kein Platz mehr[ für {file}].",
        "next.file.no_space":
            "Schaffen Sie Platz, und geben Sie dann denselben Befehl noch einmal: Er fährt fort, wo er aufgehört hat.",
        "reason.file.symlink":
            "[{file} ist|Dies ist] eine symbolische Verknüpfung, und Verknüpfungen wird hier nicht gefolgt.",
        "next.file.symlink": "Entfernen Sie die Verknüpfung, oder nennen Sie den Ordner, zu dem sie führt.",
        "reason.file.folder_not_empty": "Der Ordner {folder} enthält andere Dateien[, etwa {file}].",
        "next.file.folder_not_empty":
            "Wählen Sie einen neuen oder leeren Ordner oder den, in dem dieser Lauf begonnen wurde.",
        "reason.file.exists": "{file} gibt es schon.",
        "next.file.exists": "Wählen Sie einen anderen Namen, oder legen Sie die Datei woandershin.",
        "reason.file.missing": "{file} gibt es nicht.",
        "next.file.missing": "Prüfen Sie den Pfad.",
        "reason.file.denied": "{file} dürfen Sie nicht lesen oder schreiben.",
        "next.file.denied": "Prüfen Sie die Rechte der Datei und des Ordners, in dem sie ist.",
        "reason.file.kind":
            "{file} ist nicht, was gebraucht wird: eine Datei, wo ein Ordner sein muss, oder umgekehrt.",
        "next.file.kind": "Prüfen Sie den Pfad.",
        "reason.file.io.folder": "Den Ordner von {file} gibt es nicht.",
        "next.file.io.folder":
            "Berichtigen Sie den Pfad, oder legen Sie den Ordner zuerst an. Es wurde nichts angelegt.",
        "reason.file.io": "{file} konnte nicht gelesen oder geschrieben werden[: {system}].",
        "next.file.io": "Prüfen Sie den Datenträger, und geben Sie dann denselben Befehl noch einmal.",
    ]
}
