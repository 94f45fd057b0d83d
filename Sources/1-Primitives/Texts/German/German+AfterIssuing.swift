extension German {
    /// What happens to credentials, keys and the ledger after a batch.
    static let afterIssuing: [String: String] = [
        "reason.ledger.unknown_learner": "Kein Nachweis dieses Arbeitsbereichs gehört „{learner}“.",
        "next.ledger.unknown_learner":
            "Schreiben Sie den Namen oder die Nummer, wie die Teilnahmeliste sie hatte; testamur issuer report zählt, was es gibt. Nichts wurde geändert.",
        "reason.ledger.several_learners": "Mehrere Lernende heißen „{learner}“: die mit den Nummern {numbers}.",
        "next.ledger.several_learners":
            "Geben Sie die Nummer der gemeinten Person an oder die Kennungen ihrer Nachweise. Nichts wurde geändert.",
        "reason.ledger.unknown_batch": "Dieser Arbeitsbereich hat keinen Lauf mit der Kennung „{id}“.",
        "next.ledger.unknown_batch":
            "Die Kennung eines Laufs ist, was testamur issue ausgegeben hat; sie steht auch in batch.json. Nichts wurde geändert.",
        "reason.ledger.export": "Dies ist kein Export eines Journals.",
        "next.ledger.export": "Geben Sie die Datei an, die testamur issuer audit --export geschrieben hat.",
        "reason.ledger.address": "Die Adresse des Journals kann nicht verwendet werden[: {cause}].",
        "next.ledger.address":
            "Schreiben Sie postgresql://user@host/database; bewahren Sie das Passwort in ~/.pgpass auf, wo nur Sie es lesen können.",
        "reason.ledger.library":
            "Ein Journal auf PostgreSQL braucht die Bibliothek {library}, die auf diesem Rechner fehlt.",
        "next.ledger.library": "Installieren Sie sie: apt-get install {package}.",
        "reason.csv.no_selection": "Zeile {row} von {file} nennt weder einen Nachweis noch eine lernende Person.",
        "next.csv.no_selection":
            "Geben Sie jeder Zeile eine Kennung (urn:uuid:…), eine Nummer oder einen Namen; ein Teil einer index.csv oder einer Teilnahmeliste genügt. Nichts wurde geändert.",
        "reason.csv.other_learner": "Zeile {row} von {file} hat die Nummer von {other} und den Namen {name}.",
        "next.csv.other_learner":
            "Wer von beiden gemeint ist, ist nicht erkennbar: Berichtigen Sie die Zeile, lassen Sie den Namen weg, oder nennen Sie die Kennung des Nachweises. Nichts wurde geändert.",
        "reason.replace.already": "Der Nachweis {id} wurde schon ersetzt, durch {successor}.",
        "next.replace.already": "Um ihn noch einmal zu berichtigen, ersetzen Sie den späteren.",
        "reason.replace.abandoned":
            "Der Lauf {batch}, der das berichtigen sollte, wurde am {date} aufgegeben; {signed} von {count} Nachweisen waren signiert.",
        "next.replace.abandoned":
            "Berichtigen Sie noch einmal, in einen anderen Ordner: Was dieser Lauf ersetzt hat, bleibt ersetzt; die übrigen werden ein eigener Lauf.",
        "reason.replace.other_learner":
            "Zeile {row} hat die Nummer {other}; der Nachweis {id} gehört der Nummer {number}.",
        "next.replace.other_learner":
            "Nennen Sie mit --id den Nachweis der Person aus der Zeile. War die Nummer falsch, sagen Sie es mit --although-other-learner. Nichts wurde geändert.",
        "reason.replace.holds_another":
            "Die lernende Person aus Zeile {row} hat einen anderen Nachweis dieses Kurses, {other}, ausgestellt am {date}: neben dem berichtigten hätte sie zwei.",
        "next.replace.holds_another":
            "Nennen Sie diesen, mit --id {other}, oder widerrufen Sie ihn zuerst. Sind beide gewollt, sagen Sie es mit --although-other-learner. Nichts wurde geändert.",
        "reason.replace.unpaired":
            "Es ist nicht erkennbar, welcher Nachweis zu welcher berichtigten lernenden Person gehört[: Zeile {row} hat keinen][: {id} hat keine Zeile].",
        "next.replace.unpaired":
            "Geben Sie eine Kennung und eine Zeile an, oder lassen Sie die Teilnahmeliste nur die berichtigten Lernenden enthalten, jede Person mit der Nummer, mit der ausgestellt wurde. Nichts wurde geändert.",
        "reason.key.bound":
            "Der Aussteller {issuer} ist allein an seinem Schlüssel bekannt, deshalb kann der Schlüssel nicht getauscht werden.",
        "next.key.bound":
            "Legen Sie einen Arbeitsbereich mit einer Adresse an: testamur issuer init --base-url. Was dieser ausgestellt hat, bleibt gültig.",
        "reason.key.reused": "Der Arbeitsbereich hat oder hatte genau diesen Schlüssel.",
        "next.key.reused": "Erzeugen Sie einen neuen: testamur key generate --token, mit einem anderen Namen.",
        "reason.key.batch_unfinished":
            "Der Lauf {batch}[, begonnen mit {course} und {roster},] ist nicht abgeschlossen, und ein Lauf wird von einem Schlüssel signiert.",
        "next.key.batch_unfinished":
            "Schließen Sie ihn zuerst ab: Geben Sie dasselbe testamur issue noch einmal. Ist das nie mehr möglich: testamur issuer batch abandon {batch}.",
        "reason.key.outdated": "Jemand anderes hat die Schlüssel dieses Arbeitsbereichs inzwischen geändert.",
        "next.key.outdated": "Sehen Sie sie noch einmal an, dann entscheiden Sie.",
        "reason.key.not_ours": "Dieser Arbeitsbereich hatte nie einen Schlüssel „{key}“.",
        "next.key.not_ours": "Geben Sie seine Kennung oder seinen Namen an, etwa key-1; issuer.json führt sie auf.",
        "reason.key.since_future": "Der Zeitpunkt {since} ist noch nicht gekommen; es ist {now}.",
        "next.key.since_future":
            "Geben Sie den ersten Zeitpunkt an, zu dem jemand anderes den Schlüssel verwendet haben kann.",
        "reason.key.is_compromised":
            "Der Schlüssel {key} kann seit {since} in anderen Händen gewesen sein, deshalb wird nichts damit signiert.",
        "next.key.is_compromised": "Ersetzen Sie ihn: testamur key rotate.",
        "reason.batch.interrupted":
            "[Nach {done} von {total} Nachweisen angehalten.|Alle {total} Nachweise sind signiert; angehalten nach den Urkunden und Badges von {made}.]",
        "next.batch.interrupted": "Geben Sie denselben Befehl noch einmal: Er fährt fort, wo er aufgehört hat.",
        "reason.batch.abandoned":
            "Der Lauf {batch} wurde am {date} aufgegeben; {signed} von {count} Nachweisen waren signiert.",
        "next.batch.abandoned":
            "Was signiert ist, bleibt gültig; testamur revoke --batch nimmt es zurück. Um die Teilnahmeliste neu auszustellen, lassen Sie --resume weg, wählen einen anderen Ordner und fügen --again hinzu, wenn jemand schon einen Nachweis daraus hat.",
        "reason.batch.not_open":
            "Der Lauf {batch} ist nicht im Gang: Er ist abgeschlossen, oder er ist ein Strom, der kein Ende hat.",
        "next.batch.not_open":
            "Es ist nichts aufzugeben. Was er ausgestellt hat, nimmt testamur revoke --batch zurück.",
        "reason.stream.member":
            "[„{column}“ ist keine Angabe einer lernenden Person, kein Text oder zu lang|Eine Zeile ist keine lernende Person][, Zeile {row}].",
        "next.stream.member":
            "Schreiben Sie ein Objekt je Zeile, mit Texten: given_name, family_name, full_name, email, birth_date, id_number, grade, completion_date, holder, row_key.",
        "reason.stream.erased": "Diese lernende Person wurde aus dem Journal gelöscht.",
        "next.stream.erased": "Verwenden Sie ein anderes --run, wenn die lernende Person doch einen Nachweis möchte.",
        "help.issue.stream":
            "Lernende von der Standardeingabe lesen, ein JSON-Objekt je Zeile, und in derselben Reihenfolge einen Nachweis je Zeile schreiben.",
        "help.issue.run":
            "Mit --stream: ein Name, der Ströme eines Kurses unterscheidet. Dieselbe lernende Person im selben Strom hat denselben Nachweis.",
        "usage.stream_roster":
            "Mit --stream kommen Lernende von der Standardeingabe; nennen Sie keine Teilnahmeliste und kein --out",
        "usage.no_roster": "Nennen Sie eine Teilnahmeliste, oder verwenden Sie --stream",

        "reason.confirm.needed": "Nichts wurde getan: Niemand konnte gefragt werden.",
        "next.confirm.needed": "Lesen Sie, was darüber steht, und fügen Sie dann --yes hinzu.",
        "reason.confirm.refused": "Nichts wurde geändert.",
        "next.confirm.refused": "Geben Sie den Befehl noch einmal, wenn Sie es wollen.",
        "reason.issuer.missing_detail":
            "Beim Aussteller fehlt {what}, und es gibt kein Terminal, an dem danach gefragt werden kann.",
        "next.issuer.missing_detail": "Fügen Sie --{flag} hinzu.",

        "cli.confirm": "Fortfahren? [j/N]",
        "cli.confirm.yes": "j",
        "cli.after.found": "{count} {count|Nachweis|Nachweise}:",
        "cli.after.line": "{id}  {learner}[ ({number})][, {course}], ausgestellt am {date}[, {state}]",
        "cli.after.more": "… und {count} weitere",
        "cli.after.erased": "(gelöscht)",
        "cli.after.nothing": "Es gibt nichts zu ändern.",
        "cli.replace.pair":
            "{id}  {learner}[ ({number})] → {corrected}[ ({new_number})][, Note {grade}][, verliehen am {date}][, {email}]",
        "cli.replace.unchanged":
            "{count} {count|Zeile sagt|Zeilen sagen}, was ausgestellt wurde, und {count|bleibt|bleiben}, wie {count|sie ist|sie sind}.",
        "cli.replace.given_up":
            "{count} {count|Nachweis|Nachweise} hat der Lauf {batch} berichtigt, bevor er aufgegeben wurde; dabei bleibt es. Was er geschrieben hat, liegt in seinem Ordner. Hat niemand {count|ihn|sie} bekommen, {count|wird er|werden sie} mit {flags} ebenfalls ersetzt.",
        "cli.replace.done":
            "{count} {count|Nachweis wurde|Nachweise wurden} in {folder} ausgestellt; {count|der alte ist|die alten sind} widerrufen. Damit es andere erfahren: testamur status publish",
        "cli.forget.done":
            "{count} {count|lernende Person wurde|Lernende wurden} aus dem Journal gelöscht. Nicht in der Hand dieses Programms: die ausgestellten Dateien, die index.csv und mail-merge.csv ihrer Läufe und früher gemachte Kopien des Journals.",
        "cli.forget.namesakes":
            "Im Journal {count|steht|stehen} noch {count} {count|Nachweis|Nachweise} unter demselben Namen; ob {count|er|sie} dieselbe Person {count|betrifft|betreffen}, müssen Sie sagen: {ids}",
        "cli.audit.sound":
            "Das Journal ist, wie es geschrieben wurde: {count} {count|Zeile|Zeilen}, {erased} gelöscht.",
        "cli.audit.break": "{table}, Zeile {row}: {kind}",
        "cli.audit.exported":
            "{file}: {count} {count|Zeile|Zeilen}. Bewahren Sie die Datei woanders auf: testamur issuer audit --against {file}",
        "cli.audit.kind.changed": "sie oder die Zeile davor ist nicht, was geschrieben wurde",
        "cli.audit.kind.missing": "davor fehlt etwas",
        "cli.audit.kind.end": "die Tabelle endet anders, als sie geendet hat",
        "cli.audit.kind.reference": "sie passt nicht zu den anderen Tabellen",
        "cli.audit.kind.sealed": "was versiegelt wurde, fehlt oder ist ein anderes",
        "cli.report.line":
            "{month}  {count}  {title}[, EQR-Niveau {level}][; {revoked} widerrufen][, {replaced} davon ersetzt][; {suspended} ausgesetzt][; {expired} abgelaufen]",
        "cli.report.nothing": "Es wurde noch nichts ausgestellt.",
        "cli.report.total": "{count} {count|Nachweis|Nachweise} insgesamt.",
        "cli.report.attention": "Anzusehen:",
        "cli.report.batch_unfinished":
            "Dem Lauf {what}, begonnen am {date}[ mit {course} und {roster}], {count|fehlt|fehlen} {count} {count|Nachweis|Nachweise}: Geben Sie dasselbe testamur issue noch einmal.",
        "cli.report.files_unfinished":
            "Der Lauf {what}, begonnen am {date}[ mit {course} und {roster}]: Alles ist signiert, aber Dateien fehlen; geben Sie dasselbe {command} noch einmal.",
        "cli.report.replace_unfinished":
            "Der Berichtigung {what}, begonnen am {date}[ mit {course} und {roster}], {count|fehlt|fehlen} {count} {count|Nachweis|Nachweise}: Geben Sie dasselbe testamur replace noch einmal.",
        "cli.report.list_key":
            "Die veröffentlichten Listen sind mit {what} signiert, und dieser Schlüssel kann seit {date} in anderen Händen gewesen sein: testamur status publish",
        "cli.key.publish":
            "Veröffentlichen Sie die Statuslisten noch einmal, mit testamur status publish: Die auf Ihrem Webserver sind mit dem alten Schlüssel signiert und zählen nicht mehr.",
        "cli.report.unpublished":
            "Was sich geändert hat, seit die Listen zuletzt veröffentlicht wurden, ist noch nicht sichtbar: testamur status publish",
        "cli.report.list_ending": "Die Liste {what} endet am {date}: testamur status publish",
        "cli.report.awards_ending": "{count} {count|Nachweis läuft|Nachweise laufen} bald ab, der erste am {date}.",
        "cli.report.key_compromised":
            "Der Schlüssel {what} kann seit {date} in anderen Händen gewesen sein: testamur key rotate",
        "cli.report.awards_compromised":
            "Der Lauf {what}[ mit {course} und {roster}]: {count} {count|Nachweis zählt|Nachweise zählen} nicht mehr, signiert mit einem Schlüssel, der seit {date} in anderen Händen gewesen sein kann. Neue an ihre Stelle: testamur replace KURS LISTE --batch {what}; wo Lernende keine Nummer haben: testamur issue --again, dann testamur revoke --batch {what}",
        "cli.key.rotated":
            "Der Schlüssel ist jetzt {method}. Was {old} signiert hat, bleibt gültig; seine private Hälfte ist vernichtet.",
        "cli.key.keep_files":
            "Bewahren Sie die bisher ausgestellten Dateien auf: Sie lassen sich nicht noch einmal herstellen.",
        "cli.key.rotated_compromised":
            "Der Schlüssel ist jetzt {method}. {old} gilt seit {since} als kompromittiert; seine private Hälfte ist vernichtet.",
        "cli.batch.open": "{batch}, begonnen am {date}[ mit {course} und {roster}]: {signed} von {count} signiert",
        "cli.batch.abandoned":
            "Der Lauf ist aufgegeben. Was er signiert hat, bleibt gültig und im Journal; es kommt nichts mehr hinzu.",
        "cli.batch.abandoned_before": "Der Lauf war schon aufgegeben; nichts wurde geändert.",
        "cli.key.compromised": "{method} gilt seit {since} als kompromittiert.",
        "cli.key.hand_on": "Weiterzugeben: {file} an Ihr Register.",
        "cli.issuer.ask.name": "Der rechtliche Name der Einrichtung:",
        "cli.issuer.ask.country": "Das Land, zum Beispiel AT:",
        "cli.issuer.ask.place": "Die Stadt, in der sie vergibt:",
        "cli.issuer.ask.identifier":
            "Eine amtliche Nummer, zum Beispiel vat:ATU12345678 (leer lassen, wenn es keine weitere gibt):",
        "cli.issuer.ask.accreditation":
            "Akkreditierung als AGENCY:FROM:TO, zum Beispiel Musteragentur:2024-10-01:2030-09-30 (leer lassen, wenn es keine gibt):",
        "cli.issuer.ask.base-url": "Die Adresse der Website (leer lassen, um allein am Schlüssel bekannt zu sein):",

        "help.replace": "Berichtigte Nachweise anstelle anderer ausstellen.",
        "help.replace.discussion":
            "Die Teilnahmeliste enthält nur die berichtigten Lernenden. Eine Kennung und eine Zeile sind ein Paar; mehrere werden über die Nummer der lernenden Person zugeordnet. Alte Nachweise werden im selben Schritt widerrufen. Zuerst ansehen: Was ersetzt wird, wird gezeigt und nach einem Ja getan.",
        "help.replace.id": "Der Nachweis, der ersetzt werden soll. Kann mehrmals angegeben werden.",
        "help.replace.batch": "Der Lauf mit den Fehlern: Seine Nachweise werden über die Nummer gefunden.",
        "help.replace.although_other_learner":
            "Auch dann ersetzen, wenn die Zeile eine andere Nummer hat oder die Person einen anderen Nachweis des Kurses.",
        "help.yes": "Tun, ohne zu fragen.",
        "help.select.learner":
            "Alle Nachweise einer lernenden Person: Name oder Nummer. Kann mehrmals angegeben werden.",
        "help.select.from":
            "Eine Datei, die sie nennt, in jeder Zeile eine Kennung, Nummer oder ein Name: ein Teil einer index.csv oder einer Teilnahmeliste.",
        "help.select.batch": "Alle Nachweise eines Laufs, mit dessen Kennung. Kann mehrmals angegeben werden.",
        "help.issuer.report": "Zählen, was ausgestellt wurde, und sagen, was fehlt oder endet.",
        "help.issuer.report.ahead": "Wie viele Tage voraus nach dem gesucht wird, was endet.",
        "help.issuer.audit":
            "Das Journal Zeile für Zeile durchgehen und alles nennen, was nicht ist, wie es geschrieben wurde.",
        "help.issuer.audit.discussion":
            "Mit --export wird auch jede Zeile mit ihrem Hash geschrieben, ohne etwas, das eine Person nennt. Mit --against wird gesagt, ob das Journal noch jede Zeile eines früheren Exports hat: So fällt eine ältere Kopie an seiner Stelle auf.",
        "help.issuer.audit.export": "Die Datei, die geschrieben wird.",
        "help.issuer.audit.against": "Ein früherer Export.",
        "help.issuer.forget": "Aus dem Journal löschen, was Lernende nennt.",
        "help.issuer.forget.discussion":
            "Namen, Nummern und Gründe werden mit den Schlüsseln gelöscht, unter denen sie versiegelt waren; Kennungen und Status arbeiten weiter. Das lässt sich nicht rückgängig machen.",
        "help.issuer.batch": "Sich um begonnene Läufe kümmern.",
        "help.issuer.batch.abandon": "Einen Lauf aufgeben, der nie mehr abgeschlossen werden kann.",
        "help.issuer.batch.abandon.discussion":
            "Für einen Lauf, dessen Teilnahmeliste fort ist oder dessen Schlüssel in anderen Händen gewesen sein kann: Er hält key rotate nicht länger auf. Was er signiert hat, bleibt gültig; es kommt nie mehr etwas hinzu. Das lässt sich nicht rückgängig machen.",
        "help.issuer.batch.id": "Der Lauf, mit der Kennung, die issuer report nennt.",
        "help.issuer.accreditation":
            "Die Entscheidung einer Qualitätssicherungsstelle: AGENCY:FROM:TO, Tage als 2024-10-01. Kann mehrmals angegeben werden.",
        "help.issuer.ledger":
            "Die Adresse einer PostgreSQL-Datenbank für das Journal, postgresql://user@host/database. Sonst ist das Journal eine Datei des Arbeitsbereichs.",
        "help.key.rotate": "Den Signaturschlüssel eines Ausstellers ersetzen.",
        "help.key.rotate.discussion":
            "Was der alte Schlüssel signiert hat, bleibt gültig. Geben Sie danach registry-entry.json an Ihr Register, und legen Sie did.json auf Ihren Webserver.",
        "help.key.compromised": "Sagen, dass der Schlüssel eines Ausstellers in anderen Händen gewesen sein kann.",
        "help.key.compromised.discussion":
            "Damit signierte Nachweise zählen nicht mehr, außer wo jemand anderes bezeugt, dass es sie vorher gab. Ersetzen Sie dann den Schlüssel, und stellen Sie neu aus: issuer report nennt jeden Lauf und den Befehl.",
        "help.key.since": "Der erste Zeitpunkt, zu dem jemand anderes ihn verwendet haben kann: 2026-05-12T00:00:00Z.",
        "help.key.which": "Der Schlüssel, mit seiner Kennung oder seinem Namen (key-1); sonst der, der jetzt signiert.",
        "help.key.new_type": "Die Art des Schlüssels; sonst die des alten.",
    ]
}
