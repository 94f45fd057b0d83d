extension German {
    /// What the command line says of itself: help, prompts, remarks.
    static let commandLine: [String: String] = commandLineHelp.merging(commandLineRemarks) { first, _ in first }

    private static let commandLineRemarks: [String: String] = [
        "cli.error": "Fehler",
        "cli.hint": "Tipp",
        "cli.note": "Hinweis",
        "cli.verify.clock_regressed":
            "Die Uhr dieses Rechners steht auf {now}; bei einer früheren Prüfung stand sie schon auf {last}. Was seither abgelaufen ist, gilt jetzt vielleicht noch als gut.",
        "cli.verify.clock_regressed.next":
            "Stellen Sie die Uhr richtig. Ging sie damals falsch und geht jetzt richtig, nehmen Sie die Zeile „clock“ aus {file}; alles andere darin bleibt.",
        "cli.memory_not_locked":
            "der Speicher, der Geheimnisse enthält, konnte nicht gesperrt werden; er könnte in den Auslagerungsspeicher geschrieben werden",
        "cli.passphrase.key": "Passphrase des Schlüssels:",
        "cli.passphrase.new_key": "Neue Passphrase für den Schlüssel:",
        "cli.passphrase.issuer": "Passphrase des Arbeitsbereichs des Ausstellers:",
        "cli.passphrase.new_issuer": "Neue Passphrase für den Arbeitsbereich des Ausstellers:",
        "cli.passphrase.wallet": "Passphrase der Wallet:",
        "cli.passphrase.new_wallet": "Neue Passphrase für die Wallet:",
        "cli.passphrase.again": "Dieselbe noch einmal:",
        "cli.inspect.unjudged": "Nichts wurde geprüft. Zum Prüfen: testamur verify",
        "cli.inspect.picture": "Das sagt das Abzeichen im Bild.",
        "cli.bake.done": "{file}: das Bild mit dem Nachweis darin ({bytes} Bytes)",
        "cli.bake.replaced": "das Bild enthielt ein anderes Abzeichen, das ersetzt wurde",
        "cli.unbake.done": "{file}: was im Bild war ({bytes} Bytes). Zum Prüfen: testamur verify",
        "cli.unbake.unjudged": "was im Bild war, ist geschrieben; testamur verify beurteilt Abzeichen dieser Art nicht",
        "cli.canonicalize.lossy":
            "eine Signatur über verknüpfte Daten würde hier abgelehnt: Geschrieben wird, was aus den Regeln von JSON-LD folgt; etwas im Dokument geht verloren oder kann missverstanden werden",
        "cli.trust.built":
            "{file}: ein Register mit {count} {count|Aussteller|Ausstellern}, signiert mit diesem Schlüssel:",
        "cli.trust.sound": "daran ist nichts falsch",
        "cli.wallet.created":
            "{file} ist bereit. Bewahren Sie die Passphrase auf: Ohne sie kann niemand die Wallet öffnen.",
        "cli.wallet.added": "{file} ist in der Wallet:",
        "cli.wallet.present": "{file} war schon in der Wallet:",
        "cli.wallet.empty":
            "Die Wallet ist leer. Fügen Sie hinzu, was Sie erhalten haben: testamur wallet add FILE --wallet WALLET",
        "cli.wallet.presented":
            "{file} ist allein für {domain}. Die Datei zeigt den ganzen Nachweis; was gezeigt wurde, lässt sich nicht zurücknehmen.",
        "cli.wallet.removed":
            "Er ist aus dieser Wallet gelöscht. Kopien an anderer Stelle, auch ältere Sicherungen, bleiben.",
        "cli.wallet.removed_remembered":
            "Außerhalb der Wallet, unverschlüsselt, merken sich Prüfungen auf diesem Rechner weiterhin den Aussteller, {issuer}, und wo er seine Statuslisten führt: {file}. Ohne das ginge eine ältere Liste als die neueste durch. Um alles davon zu vergessen, löschen Sie diese Datei.",
        "cli.wallet.remove_award": "Für immer gelöscht wird: {title}[ · {learner}][ · {issuer}]",
        "cli.wallet.remove_file": "Für immer gelöscht wird die Datei {file}. Die Nachweise, die darin kamen, bleiben.",
        "cli.wallet.log_empty": "Mit dieser Wallet wurde noch nichts getan.",
        "cli.wallet.nothing_found": "Es war keine Datei darin.",
        "cli.wallet.salvage": "Beschädigt und ausgelassen: {count} {count|Eintrag|Einträge}",
        "cli.wallet.salvage_next":
            "Aus einer Sicherung kommen sie zurück: testamur wallet restore BACKUP --wallet NEU. Ohne Sicherung übernimmt eine neue Wallet alles, was heil ist: testamur wallet create --wallet NEU, dann testamur wallet merge {file} --salvage --wallet NEU",
        "cli.wallet.salvage_unlogged":
            "Wegen des Schadens kann in die Wallet nicht geschrieben werden: Ihr Protokoll nennt diesen Export nicht.",
        "cli.wallet.salvage_erase":
            "Löschen lässt sich ein beschädigter Nachweis oder eine Datei, in der Nachweise kamen, und sonst nichts: testamur wallet remove {record} --salvage --wallet {file}",
        "cli.wallet.damaged.credential":
            "ein Nachweis oder eine andere Datei, die Sie hinzugefügt haben; fügen Sie sie noch einmal hinzu, oder bitten Sie den Aussteller darum",
        "cli.wallet.damaged.holder-key":
            "ein Inhaberschlüssel; Nachweise, die an ihn gebunden sind, lassen sich nie wieder vorlegen",
        "cli.wallet.damaged.presentation": "eine Vorlage; was damals wem gezeigt wurde, ist nicht mehr bekannt",
        "cli.wallet.damaged.event": "eine Zeile des Protokolls; kein Nachweis ist betroffen",
        "cli.wallet.damaged.parcel": "eine Datei, in der Nachweise kamen; die Nachweise selbst liegen daneben",
        "cli.wallet.damaged.recovery":
            "der Wiederherstellungscode; die Wörter auf dem Papier öffnen die vorhandenen Sicherungen weiterhin",
        "cli.wallet.damaged.share": "eine Freigabe; wer was hat und bis wann, ist nicht mehr bekannt",
        "cli.wallet.remove_copies":
            "Ebenfalls in dieser Wallet, und nicht mit gelöscht: {count} weitere {count|Datei|Dateien} mit diesem Nachweis oder seiner Nummer: {records}",
        "cli.wallet.removed_copy":
            "Diese Datei ist gelöscht. Noch in dieser Wallet, mit diesem Nachweis oder seiner Nummer: {records}. Um die nächste zu löschen: testamur wallet remove {record} --wallet {file}",
        "cli.wallet.restored_beside":
            "Dieser Rechner kannte diese Wallet schon. Liegt hier noch eine andere Kopie, so wird jene von jetzt an abgelehnt; hat sie mehr als die Sicherung, übernehmen Sie es: testamur wallet merge ANDERE --wallet {file}",
        "cli.wallet.passed_over":
            "Übergangen, weil Verknüpfung, versteckt, keine gewöhnliche Datei oder zu tief: {count}",
        "cli.wallet.key_file_changed":
            "Von jetzt an öffnet sich die Wallet mit der neuen Schlüsseldatei und der angegebenen Passphrase. Ältere Kopien öffnen sich wie zuvor.",
        "cli.wallet.key_file_gone":
            "Von jetzt an öffnet die angegebene Passphrase die Wallet allein. Ältere Kopien brauchen die Schlüsseldatei weiterhin.",
        "reason.record.too_short.share": "„{record}“ ist zu kurz, um eine Freigabe zu nennen.",
        "next.record.too_short.share":
            "Schreiben Sie mindestens so viele Zeichen der Kennung: {count}. testamur wallet shares listet sie auf.",
        "cli.wallet.not_added": "Nicht aufgenommen: {count} {count|Datei|Dateien}",
        "cli.wallet.removed_left":
            "Er steckt noch in {file}; dort sind auch andere Nachweise enthalten. Um diese Datei zu löschen: testamur wallet remove {record} --wallet {wallet}",
        "cli.wallet.event.received": "{time}: {count} {count|Nachweis|Nachweise} empfangen",
        "cli.wallet.event.removed": "{time}: {count} {count|Eintrag|Einträge} gelöscht",
        "cli.wallet.event.presented": "{time}: {count} {count|Nachweis|Nachweise} gezeigt[, Empfänger: {note}]",
        "cli.wallet.event.shared": "{time}: {count} {count|Nachweis|Nachweise} geteilt[ mit {note}]",
        "cli.wallet.event.withdrawn": "{time}: eine Freigabe zurückgezogen[ von {note}]; Kopien bleiben",
        "cli.wallet.event.passphrase_changed": "{time}: Passphrase oder Schlüsseldatei geändert",
        "cli.wallet.event.recovery_code_made": "{time}: Wiederherstellungscode erzeugt",
        "cli.wallet.event.backed_up": "{time}: Sicherung angelegt und erprobt[: {note}]",
        "cli.wallet.event.restored": "{time}: aus einer Sicherung wiederhergestellt",
        "cli.wallet.event.merged": "{time}: eine andere Wallet übernommen[: {note}]",
        "cli.wallet.event.exported": "{time}: alles unverschlüsselt herausgeschrieben[: {note}]",
        "cli.wallet.event.other": "{time}: {kind}[: {note}]",
        "cli.wallet.code": "Die 13 Wörter des Wiederherstellungscodes:",
        "cli.wallet.code_new":
            "Schreiben Sie die Wörter oben auf Papier, und bewahren Sie sie getrennt von der Sicherung auf. Wer beides hat, hat alles; ohne sie öffnet sich eine Sicherung nie wieder.",
        "cli.wallet.backed_up":
            "{file} ist eine Sicherung mit {count} {count|Eintrag|Einträgen}; sie wurde im Arbeitsspeicher wiederhergestellt und ist gleich.",
        "cli.wallet.backup_sound": "Die Sicherung ist in Ordnung: {count} {count|Eintrag|Einträge}, vom {time}.",
        "cli.wallet.key_new": "Ein neuer Schlüssel: Diese Wallet hatte keinen für {issuer}.",
        "cli.wallet.key_alike":
            "Es gibt auch einen Schlüssel für {issuer}, das sich nur in Großbuchstaben unterscheidet. Um diesen zu bekommen, nennen Sie den Aussteller so.",
        "cli.wallet.key_known": "Der Schlüssel, den diese Wallet für {issuer} hat:",
        "cli.wallet.backup_salvageable":
            "Die Sicherung vom {time} ist beschädigt. {count} {count|Eintrag ist heil und kommt|Einträge sind heil und kommen} zurück mit: testamur wallet restore {file} --salvage --wallet NEU",
        "cli.wallet.restored": "{file} ist bereit, mit {count} {count|Eintrag|Einträgen}.",
        "cli.wallet.restore_usage":
            "nennen Sie mit --wallet die Wallet, die entstehen soll, oder sehen Sie sich mit --check nur die Sicherung an",
        "cli.wallet.merged":
            "{count} {count|Eintrag|Einträge} übernommen, {present} schon vorhanden; {keys} {keys|Schlüssel|Schlüssel} übernommen.",
        "cli.wallet.merged_left_out": "Ausgelassen, weil hier gelöscht: {count} {count|Eintrag|Einträge}",
        "cli.wallet.merged_erased": "{id}  {title}, gelöscht am {date}",
        "cli.wallet.merged_with_erased":
            "Um auch das zurückzuholen: testamur wallet merge {other} --with-erased --wallet {file}",
        "cli.wallet.merged_erased_there":
            "In der anderen Wallet gelöscht und hier noch da: {count} {count|Eintrag|Einträge}. Ein Zusammenführen löscht nichts; um auch hier einen zu löschen: testamur wallet remove RECORD --wallet {file}",
        "cli.wallet.export_warning":
            "Alles wird unverschlüsselt herausgeschrieben: Wer den Ordner bekommt, kann es lesen. Löschen Sie ihn, wenn er angekommen ist.",
        "cli.wallet.exported": "{count} {count|Eintrag|Einträge} und das Protokoll sind in {file}.",
        "cli.wallet.key_file_made":
            "{file} ist die Schlüsseldatei der Wallet. Bewahren Sie sie getrennt von der Wallet auf, und machen Sie eine Kopie: Ohne sie öffnet sich die Wallet nicht.",
        "cli.wallet.key_file_usage": "--new-key-file und --without-key-file schließen einander aus",
        "cli.passphrase.other_wallet": "Passphrase der anderen Wallet:",
        "cli.wallet.reminder.never":
            "Von dieser Wallet gibt es noch keine Sicherung. Legen Sie eine an: testamur wallet backup --out FILE --wallet WALLET",
        "cli.wallet.reminder.changes":
            "{count} {count|Eintrag ist|Einträge sind} noch in keiner Sicherung: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.not_remembered":
            "Dieser Rechner merkt sich den Stand der Wallet nicht, weil es keinen persönlichen Ordner gibt: Eine ältere Kopie fiele nicht auf. Nennen Sie mit --state einen Ordner dafür.",
        "cli.wallet.reminder.code":
            "Der Wiederherstellungscode ist neuer als die letzte Sicherung: Die neuen Wörter öffnen noch keine. Legen Sie eine an: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.reminder.old":
            "Die letzte Sicherung ist ein halbes Jahr alt. Datenträger altern: Legen Sie eine neue an.",
        "cli.wallet.report.inside": "In {file} ({bytes} Bytes), mit Ihrer Passphrase verschlüsselt:",
        "cli.wallet.report.credentials": "{count} {count|Nachweis|Nachweise} oder Dateien anderer Art",
        "cli.wallet.report.reports": "{count} {count|Bericht|Berichte} darüber",
        "cli.wallet.report.parcels": "{count} {count|Datei|Dateien}, in denen Nachweise kamen",
        "cli.wallet.report.holder_keys": "{count} private {count|Schlüssel|Schlüssel}, jeder für einen Aussteller",
        "cli.wallet.report.presentations": "{count} {count|Präsentation|Präsentationen}: was wem wann gezeigt wurde",
        "cli.wallet.report.shares": "{count} {count|Freigabe|Freigaben}, mit Empfänger, Zweck und letztem Tag",
        "cli.wallet.report.share":
            "{time}: {count} {count|Nachweis|Nachweise} geteilt mit {recipient}, für: {purpose} ({state})",
        "cli.wallet.report.events": "{count} {count|Zeile|Zeilen} des Protokolls",
        "cli.wallet.report.recovery_codes": "der Wiederherstellungscode, der die Sicherungen öffnet",
        "cli.wallet.report.others": "{count} {count|anderer Eintrag|andere Einträge}",
        "cli.wallet.report.anchor":
            "Daneben, unverschlüsselt, die Nummer der letzten Änderung und keine personenbezogenen Daten: {file}",
        "cli.wallet.report.remembered":
            "Daneben, unverschlüsselt, was sich Prüfungen auf diesem Rechner merken, von Nachweisen in dieser Wallet und von anderen: {file}",
        "cli.wallet.report.issuers": "{count} {count|Aussteller|Aussteller}:",
        "cli.wallet.report.lists": "{count} {count|Adresse|Adressen} von Statuslisten:",
        "cli.wallet.report.registries": "{count} {count|Register|Register}:",
        "cli.wallet.report.clock": "die letzte Zeit, die gesehen wurde: {time}",
        "cli.wallet.report.remembered_more":
            "außerdem von Prüfungen aufbewahrt, von geöffneten Registern und von dem, was Server von Ausstellern auf verify --online geantwortet haben:",
        "cli.wallet.report.outside":
            "Weitergegeben, soweit diese Wallet weiß; von hier lässt es sich nicht zurückrufen:",
        "cli.wallet.report.nothing_outside": "Nichts wurde weitergegeben, soweit diese Wallet weiß.",
        "cli.wallet.report.rights":
            "Niemand außer Ihnen hat diese Wallet. Verlangen Sie Auskunft oder Löschung von den oben Genannten; löschen Sie hier mit: testamur wallet remove",
        "cli.wallet.password_changed":
            "Die Passphrase ist geändert. Ältere Kopien der Datei öffnen sich weiterhin mit der alten.",
        "cli.issuer.created": "{folder} ist bereit. Der Aussteller ist bekannt als {issuer}.",
        "cli.issuer.time_zone":
            "Tage beginnen und enden nach der Uhr von {zone}; ist das falsch, legen Sie den Arbeitsordner neu an mit --time-zone, zum Beispiel --time-zone Europe/Paris.",
        "cli.issuer.registry_entry":
            "Für das Register: {file}. Geben Sie die Datei der Stelle, die ein Vertrauensregister führt, oder erproben Sie sie mit: testamur trust build",
        "cli.issuer.did_document": "Für Ihren Webserver: {file}, abrufbar unter {url}",
        "cli.issue.plan": "{count} {count|Nachweis|Nachweise}: {title}",
        "cli.issue.encoding":
            "{file}: [Export aus {export}, ]{encoding}, getrennt durch „{separator}“, Spaltennamen in Zeile {row}",
        "cli.issue.workbook": "{file}: [Export aus {export}, ]Blatt „{sheet}“, Spaltennamen in Zeile {row}",
        "cli.issue.columns": "Wofür die Spalten gehalten werden:",
        "cli.issue.columns_ignored": "nicht verwendet: {columns}",
        "cli.issue.recognised": "am Namen erkannt",
        "cli.issue.told": "wie Sie es gesagt haben",
        "cli.issue.sitting.last": "bei jeder Person die letzte",
        "cli.issue.sitting.best": "bei jeder Person die beste",
        "cli.issue.order.dmy": "Tag vor Monat",
        "cli.issue.order.mdy": "Monat vor Tag",
        "cli.issue.order.ymd": "Jahr zuerst",
        "cli.issue.preview": "Einer davon:",
        "cli.issue.skipped": "{count} {count|Zeile wird|Zeilen werden} ausgelassen.",
        "cli.issue.may_skip":
            "Mit --skip-bad-rows würden die übrigen {rest} ausgestellt und {count} {count|Zeile|Zeilen} ausgelassen.",
        "cli.issue.stream_held":
            "Nichts ist zu tun, wenn es um den Nachweis geht, den die Person schon hat. Ein berichtigter tritt mit testamur replace an seine Stelle; nur mit --again bekommen alle im Strom einen weiteren.",
        "cli.issue.more": "… und {count} weitere",
        "cli.column": "Spalte {column}",
        "card.awarded_to": "vergeben an {name}",
        "card.awarded_by": "von {body}",
        "card.awarded_on": "am {date}[, {place}]",
        "card.workload": "[{ects} ECTS][ · {hours} Stunden][ · EQR-Niveau {eqf}][ · {participation}]",
        "card.assessment": "[{type}][ · {supervision}][ · Ergebnis {grade}]",
        "cli.issue.complete": "{mandatory} von 11 Elementen des europäischen Ansatzes, {optional} von 5 freiwilligen",
        "cli.issue.losses": "Was Open Badges 3.0 nicht vollständig aufnehmen kann:",
        "cli.issue.problems": "{count} {count|Problem|Probleme}; nichts wurde signiert:",
        "cli.issue.problems_skipped": "{count} {count|Problem|Probleme} in Zeilen, die ausgelassen werden:",
        "cli.issue.warnings": "{count} {count|Punkt|Punkte} zum Ansehen:",
        "cli.issue.notes": "{count} {count|Anmerkung|Anmerkungen}:",
        "cli.issue.would_start": "Nichts steht im Weg. Ohne --dry-run würde der Lauf jetzt signiert.",
        "cli.issue.done": "{count} {count|Nachweis|Nachweise} in {folder} signiert; die Liste ist {index}.",
        "cli.issue.resumed": "Der Lauf wurde früher begonnen: {count} {count|war|waren} schon da.",
        "cli.issue.progress": "{done} von {total} signiert, {rate} pro Sekunde, noch {left} s",
        "cli.issue.proofs": "Signiert mit {suites}.",
        "cli.issue.status_list": "Statusliste für {count} davon, {free} freie Plätze: {list}",
        "cli.issue.new_list": "eine neue",
        "cli.issue.earlier":
            "Diese Teilnahmeliste wurde schon am {date} begonnen oder ausgestellt: dieselben Nachweise, nichts Neues.",
        "cli.line": "{file}, Zeile {line}",
        "cli.issuer.ledger_sound": "Das Journal ist, wie es geschrieben wurde: {count} {count|Zeile|Zeilen}.",
        "cli.row": "Zeile {row}[, {column}]",
        "cli.status.changed":
            "{count} {count|Nachweis ist|Nachweise sind} jetzt {state}. Damit es andere erfahren: testamur status publish",
        "cli.status.unchanged": "{count} {count|war|waren} schon vorher {state}.",
        "cli.status.published": "{file}: {purpose}, {count} {count|Eintrag|Einträge} gesetzt, abrufbar unter {address}",
        "cli.status.valid_until":
            "Mit diesen Listen kann bis {date} geprüft werden: Veröffentlichen Sie sie vorher neu.",
        "cli.status.none": "Es gibt noch keine Statusliste: Nichts wurde ausgestellt.",
        "state.revoked": "widerrufen",
        "state.suspended": "ausgesetzt",
        "state.reinstated": "wieder in Kraft",

        "report.claimed": "Es besagt",
        "report.only_inside":
            "Geprüft wurde nur der Nachweis im Inneren. Vergleichen Sie, was Sie auf der Seite sehen, mit diesen Zeilen.",
        "report.only_inside.several":
            "Dateien, von denen nur der Nachweis im Inneren geprüft wurde: {count}. Vergleichen Sie, was Sie auf deren Seiten sehen, mit diesen Zeilen.",
        "report.established": "Festgestellt",
        "report.nothing_established": "nichts: Die Signatur hat nicht bestanden",
        "report.nothing_signed": "nichts: Es gibt keine Signatur",
        "report.policy": "Beurteilt unter der Richtlinie „{policy}“ (Version {version}[, SHA-256 der Datei {digest}]).",
        "report.registry": "laut Register {registry}, Nummer {number} vom {date}",
        "report.registry_unsigned":
            "laut Register {registry}, Nummer {number} vom {date}, das niemand signiert hat, dem Sie vertrauen",
        "report.presentation": "Eine Präsentation: wer die Nachweise darin zeigt",
        "report.credential": "Nachweis {number}",
        "report.inner": "Nachweis {number} darin",
        "report.record":
            "Ein Verzeichnis von Lernleistungen: für sich genommen {verdict}, mit {count} {count|Nachweis|Nachweisen} darin ({counts})",
        "report.endorsements": "Befürwortet von, in deren eigenen Worten (nicht geprüft)",
        "report.findings": "Mit ! gekennzeichnet: einen Blick wert, aber unter dieser Richtlinie nicht entscheidend.",
        "report.same_reason": "aus demselben Grund",
        "report.skipped": "nicht angesehen",
        "report.skipped_count":
            "{count} {count|Prüfung wurde|Prüfungen wurden} nicht vorgenommen: Was eine unbewiesene Datei über sich selbst sagt, beweist nichts.",
        "report.summary": "{files} {files|Datei|Dateien}: {counts}",
        "field.shown.title": "Titel",
        "field.shown.learner": "lernende Person",
        "field.shown.issuer": "Aussteller",
        "field.shown.awarded": "vergeben",
        "field.shown.place": "Ort",
        "field.shown.result": "Ergebnis",
        "field.shown.workload": "Aufwand",
        "field.shown.level": "Niveau",
        "field.shown.identifier": "Nummer",

        "reason.usage": "Der Befehl wurde nicht verstanden: {what}.",
        "next.usage": "Schlagen Sie nach mit testamur help und dem Namen des Befehls.",
        "usage.no_file": "Nennen Sie eine Datei oder einen Ordner, oder verwenden Sie --stream",
        "usage.link":
            "Mit --online darf eine Datei mit ihrer https-Adresse genannt werden; sonst speichern Sie die Datei, und nennen Sie sie ({link})",
        "usage.stream_files": "Mit --stream kommen Dokumente von der Standardeingabe; nennen Sie keine Dateien",
        "usage.empty_folder": "In diesem Ordner ist keine Datei",
        "usage.unknown_check": "Es gibt keine Prüfung namens „{check}“",
        "usage.unknown_figure": "Es gibt keinen Messwert namens „{figure}“, nur {figures}",
        "usage.domain_without_challenge": "Zu --domain gehört die --challenge, die damit gesendet wurde",
        "usage.out_of_range": "Eine Zahl liegt außerhalb ihres Bereichs",
        "usage.country": "„{country}“ ist kein Land",
        "usage.column": "„{column}“ hat nicht die Form FIELD=HEADER, zum Beispiel family_name=Nachname",
        "usage.hash_without_rdfc": "--hash gehört zu --algorithm rdfc-1.0",
        "usage.no_ids": "Nennen Sie mindestens einen Nachweis mit seiner Kennung; sie stehen in index.csv",
        "usage.replace":
            "Sagen Sie, was ersetzt wird: ein Nachweis mit --id oder der Lauf mit den Fehlern mit --batch; die Kennungen der Nachweise stehen in index.csv, und die des Laufs hat testamur issue ausgegeben",
        "usage.only_new": "--only-new gehört weder zu --again noch zu --stream",
        "usage.also_revoked": "--also-revoked gehört nicht zu --again",
        "usage.no_out": "Sagen Sie mit --out, wohin die Nachweise kommen, oder sehen Sie zuerst mit --dry-run nach",

        "reason.file.unreadable": "Die Datei kann nicht gelesen werden[: {cause}].",
        "next.file.unreadable": "Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.",
        "reason.file.too_large": "Die Eingabe ist größer, als hier gelesen wird[: mehr als {limit} Bytes].",
        "next.file.too_large": "Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.",
        "reason.passphrase.none":
            "Eine Passphrase wird gebraucht, und es gibt kein Terminal, an dem danach gefragt werden kann.",
        "next.passphrase.none":
            "Übergeben Sie sie in einer Datei mit --passphrase-file oder über einen Deskriptor mit --passphrase-fd.",
        "reason.passphrase.differs": "Die beiden Passphrasen sind nicht gleich.",
        "next.passphrase.differs": "Versuchen Sie es noch einmal; nichts wurde angelegt.",
        "reason.folder.no_space": "Auf dem Datenträger ist kein Platz mehr für den Ordner {file}.",
        "next.folder.no_space":
            "Nichts davon ist dort geblieben. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger, und geben Sie dann denselben Befehl noch einmal.",
        "reason.export.encrypted_only":
            "Ein Export ist nicht verschlüsselt, und nichts besagt, dass dies so gemeint ist.",
        "next.export.encrypted_only":
            "Sagen Sie --in-the-clear, wenn es so ist. Soll er verschlüsselt bleiben, legen Sie eine Sicherung an: „testamur wallet backup“.",
        "reason.record.ambiguous": "„{record}“ passt auf {count} Einträge der Wallet, nicht auf einen.",
        "next.record.ambiguous": "Schreiben Sie mehr von der Kennung; testamur wallet list zeigt sie.",
        "reason.record.too_short": "„{record}“ ist zu kurz, um einen Eintrag zu nennen.",
        "next.record.too_short":
            "Schreiben Sie mindestens so viele Zeichen der Kennung: {count}. testamur wallet list zeigt sie.",
    ]
}
