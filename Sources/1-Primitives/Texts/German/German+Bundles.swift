extension German {
    /// What is said about several files at once, the people they name, receipts and comparisons.
    static let bundles: [String: String] = [
        // Folders and containers
        "reason.folder.too_deep": "Der Ordner liegt tiefer, als hier gesucht wird[: {limit} Ordner ineinander].",
        "next.folder.too_deep": "Nennen Sie diesen Ordner selbst.",
        "reason.zip.nested":
            "Dies ist ein Archiv oder ein PDF innerhalb von {limit} anderen, tiefer, als hier gesucht wird.",
        "next.zip.nested": "Entpacken Sie das äußere Archiv, und prüfen Sie, was darin ist.",

        // Who it is about
        "reason.holder.different_people":
            "[Er nennt {learner}, und ein anderer Nachweis|Er nennt jemand anderen als ein anderer Nachweis] am selben Ort nennt [{other}|eine andere Person][ ({file})].",
        "next.holder.different_people":
            "Finden Sie heraus, wessen Nachweis dies ist. Menschen ändern ihren Namen: Bitten Sie um ein Dokument, das es zeigt. Der Nachweis einer anderen Person beweist nichts.",
        "reason.holder.same_person_unclear":
            "Die Nachweise können von einer Person handeln, aber nichts darin beweist es: Namen allein können mehrere haben.",
        "next.holder.same_person_unclear":
            "Vergleichen Sie mit einem Ausweisdokument, oder bitten Sie um eine Präsentation aus der Wallet der lernenden Person.",
        "reason.holder.not_applicant":
            "[{learner} steht|Die lernende Person steht] nicht auf der Liste der Bewerbungen.",
        "next.holder.not_applicant":
            "Suchen Sie die Person unter einem anderen Namen oder einer anderen Schreibweise; sonst hat jemand anderes diesen Nachweis eingereicht.",
        "reason.holder.name_differs":
            "Nummer oder Adresse sind die der Bewerbung in Zeile {row}, aber der Name oder das Geburtsdatum ist anders[: {learner}].",
        "next.holder.name_differs": "Bitten Sie die Person, die sich bewirbt, um ein Dokument, das beide Namen zeigt.",
        "reason.holder.name_partial":
            "Der Name stimmt nur teilweise[: {learner}] mit dem der Bewerbung in Zeile {row} überein.",
        "next.holder.name_partial":
            "Vergleichen Sie die Namen selbst; ein zweiter Vorname oder ein zweiter Familienname kann fehlen.",
        "reason.holder.several_applicants": "{count} Personen auf der Liste heißen so[: {learner}].",
        "next.holder.several_applicants": "Unterscheiden Sie sie am Geburtsdatum oder an einer Nummer.",
        "reason.holder.nothing_stated":
            "Der Nachweis sagt über seine lernende Person nichts, was verglichen werden könnte.",
        "next.holder.nothing_stated": "Bitten Sie um eine Präsentation aus der Wallet der lernenden Person.",
        "reason.holder.not_compared":
            "Die Richtlinie fragt, von wem der Nachweis handelt, und niemand hat gesagt, mit wem verglichen werden soll.",
        "next.holder.not_compared":
            "Übergeben Sie mit --applicants die Liste der Bewerbungen oder alle Nachweise der Person auf einmal.",

        // The table of several files
        "report.table.file": "Datei",
        "report.table.learner": "lernende Person",
        "report.table.title": "Titel",
        "report.table.issuer": "Aussteller",
        "report.table.reason": "Grund",
        "report.table.several": "{count} {count|Nachweis|Nachweise}",
        "cli.verify.progress": "{done} von {total} Dateien angesehen, {rate} pro Sekunde, noch {left} s",
        "report.attention.decision": "gültig, ansehen!",
        "report.attention.document": "kein Nachweis",
        "report.attention.rest":
            "… und {count} weitere, die {count|einen|einen} Blick brauchen. Um zu lesen, warum, prüfen Sie {count|sie unter ihrem|sie unter ihren} Namen.",
        "report.group": "{name}: {counts}",
        "report.same_as": "derselbe Nachweis wie {file}",
        "report.passed_over":
            "{count} {count|Liste|Listen} eines Stapels {count|enthält|enthalten} keinen Nachweis und {count|wurde|wurden} übergangen: {files}.",
        "report.applicants_missing": "Auf der Bewerberliste, aber ohne Nachweis: {names}.",
        "count.invalid": "{count} ungültig",
        "count.unread": "{count} {count|konnte|konnten} nicht geöffnet werden",
        "count.unknown": "{count} {count|konnte|konnten} nicht geprüft werden",
        "count.decision": "{count} gültig (ansehen!)",
        "count.document": "{count} {count|Dokument|Dokumente} ohne Nachweis",
        "count.valid": "{count} gültig",
        "count.same": "{count} weitere {count|Kopie|Kopien} davon",
        "usage.applicants": "Die Liste der Bewerbungen enthält niemanden, der gelesen werden kann",
        "usage.applicants_many":
            "Die Liste der Bewerbungen hat mehr Zeilen, als hier gelesen werden ({limit}); teilen Sie sie",
        "usage.not_utf8":
            "Ein Argument ist nicht in UTF-8 geschrieben, sodass die Datei, die es nennt, nicht geöffnet werden kann: Benennen Sie sie um ({argument})",
        "usage.no_match": "Keine Datei passt auf {pattern}",

        // Receipts
        "reason.receipt.malformed": "Dies ist kein Beleg oder nicht wie einer gebaut[: {detail}].",
        "next.receipt.malformed": "Verwenden Sie die Datei, die testamur verify --receipt geschrieben hat.",
        "reason.receipt.signature":
            "Die Signatur des Belegs hält nicht[ ({cause})]: Er wurde nach dem Anlegen geändert.",
        "next.receipt.signature":
            "Verlassen Sie sich nicht darauf. Suchen Sie das Original, oder prüfen Sie die Dateien selbst.",
        "reason.receipt.key": "Den Beleg hat jemand anderes signiert, als Sie verlangt haben[: {issuer}].",
        "next.receipt.key": "Finden Sie heraus, wessen Schlüssel das ist, bevor Sie sich darauf verlassen.",
        "reason.receipt.unknown_signer":
            "Jeder kann einen Beleg mit einem eigenen Schlüssel signieren, und es wurde nicht gesagt, wessen Schlüssel es sein muss.",
        "next.receipt.unknown_signer":
            "Vergleichen Sie mit dem Schlüssel, mit dem Sie Belege signieren: Geben Sie mit --signed-by an, was testamur key show von ihm sagt.",
        "reason.receipt.too_large": "Es sind mehr Dateien, als ein Beleg umfasst[: {limit}].",
        "next.receipt.too_large": "Prüfen Sie weniger Dateien auf einmal, jeden Teil mit einem eigenen Beleg.",
        "reason.receipt.other_bytes": "Der Beleg betrifft nicht diese Datei[: {file}].",
        "next.receipt.other_bytes":
            "Suchen Sie die Datei, die damals geprüft wurde; ein geändertes Byte macht eine andere Datei.",
        "receipt.genuine": "ECHTER BELEG",
        "receipt.unchanged": "UNVERÄNDERT, aber nicht als Ihr eigener bekannt",
        "receipt.refused": "KEIN VERLÄSSLICHER BELEG",
        "receipt.issuer": "signiert von {issuer}",
        "receipt.judged": "geprüft am {date} mit {software}, unter der Richtlinie {policy} {version}",
        "receipt.not_judged_again": "Die Dateien wurden nicht erneut geprüft: Übergeben Sie sie mit --file.",
        "receipt.same": "Erneut geprüft am {date}: in allem gleich.",
        "receipt.differences": "Erneut geprüft am {date}; anders ist:",
        "difference.other_bytes": "Der Beleg betrifft nicht {file}: Dies sind andere Bytes.",
        "difference.verdict": "[{file}: ]damals {then}, jetzt {now}",
        "difference.check": "[{file}: ]{check}: damals {then}, jetzt {now}[. {reason}]",
        "difference.policy": "eine andere Richtlinie: damals {then}, jetzt {now}",
        "difference.software": "ein anderes Programm: damals {then}, jetzt {now}",
        "difference.registry_newer": "Register {registry} ist neuer: damals Nummer {then}, jetzt {now}",
        "difference.registry_older": "Register {registry} ist ÄLTER als damals: damals Nummer {then}, jetzt {now}",
        "difference.registry_changed":
            "Register {registry} hat unter derselben Nummer {now} einen anderen Inhalt: Eines von beiden ist nicht echt",
        "difference.registry_absent": "Register {registry} wurde damals gefragt und liegt jetzt nicht vor",
        "difference.registry_added": "Register {registry}, Nummer {now}, wurde damals nicht gefragt",
        "difference.list_newer": "Statusliste {list} ist neuer[: damals vom {then}, jetzt vom {now}]",
        "difference.list_older": "Statusliste {list} ist ÄLTER als damals[: damals vom {then}, jetzt vom {now}]",
        "difference.list_changed": "Statusliste {list} hat einen anderen Inhalt",
        "difference.list_absent": "Statusliste {list} lag damals vor und jetzt nicht",
        "difference.list_added": "Statusliste {list} lag damals nicht vor",
        "cli.receipt.written": "{file}: ein Beleg über {count} {count|Datei|Dateien}, signiert mit {key}",
        "cli.receipt.incomplete":
            "Es gibt keinen Beleg: Nicht jede Datei konnte gelesen werden, und ein Beleg überginge sie",
        "usage.receipt":
            "--receipt und --receipt-key gehören zusammen und nicht zu --stream; --receipt-names braucht sie",

        // Comparison
        "reason.compare.not_one": "In dieser Datei ist nicht genau ein Nachweis[, sondern {count}].",
        "next.compare.not_one": "Nehmen Sie den gemeinten heraus, und nennen Sie jene Datei.",
        "compare.same": "Beide sagen dasselbe.",
        "compare.differs": "Sie unterscheiden sich:",
        "compare.onlyInA": "nur in A",
        "compare.onlyInB": "nur in B",
        "compare.hidden.blank":
            "Sie unterscheiden sich in Leerzeichen (␣).",
        "compare.hidden.invisible":
            "In einem steht ein Zeichen, das niemand sieht.",
        "compare.hidden.lookalike":
            "Sie unterscheiden sich in Buchstaben mehrerer Alphabete, die gleich aussehen; hinter jedem steht seine Nummer.",
        "compare.hidden.composition":
            "Ein Buchstabe mit Akzent ist in einem davon zusammengesetzt; beide lesen sich gleich.",
        "compare.hidden.elsewhere":
            "Diese Wörter sind gleich; der Unterschied liegt in dem, was dazu gehört, etwa einer Sprache oder Nummer.",
        "compare.unjudged": "Keiner wurde geprüft. Zum Prüfen: testamur verify",
        "compare.field.id": "Kennung des Nachweises",
        "compare.field.issuer": "Aussteller",
        "compare.field.valid_from": "Gültig ab",
        "compare.field.valid_until": "Gültig bis",
        "compare.field.status": "Statuseinträge",
        "compare.field.achievement": "Kennung dessen, was verliehen wird",
        "compare.field.achievement_type": "Art des Abschlusses",
        "compare.field.images": "Bilder",
        "compare.field.evidence": "Belege",
        "compare.field.other": "Sonst noch etwas",

        "help.verify.receipt":
            "Einen signierten Beleg dieser Prüfung schreiben: was geprüft wurde, womit, und was herauskam.",
        "help.verify.receipt_key":
            "Die Schlüsseldatei, die den Beleg signiert; erzeugen Sie eine mit testamur key generate.",
        "help.verify.receipt_names":
            "Die Namen der Dateien im Beleg behalten. Ohne diese Angabe nennt nichts darin eine Person.",
        "help.receipt": "Den Beleg einer früheren Prüfung ansehen.",
        "help.receipt.check": "Ist der Beleg echt, und käme heute dasselbe heraus?",
        "help.receipt.check.discussion":
            "Endet mit 0, wenn ihn der Schlüssel signiert hat, den --signed-by nennt, und übergebene Dateien heute dieselben Urteile haben; mit 1, wenn er nicht echt ist oder eine Datei eine andere ist; mit 2, wenn ein Urteil heute anders ist oder nicht gesagt wurde, wessen Schlüssel es sein muss. Was anders ist, wird genannt, mit dem, was es erklärt. Geben Sie dieselben Angaben wie bei testamur verify.",
        "help.receipt.file": "Der Beleg.",
        "help.receipt.input":
            "Eine Datei oder ein Ordner, die damals geprüft wurden und erneut geprüft werden sollen. Kann mehrmals angegeben werden.",
        "help.receipt.signed_by": "Der Schlüssel, der den Beleg signiert haben muss, in Multikey-Form (z6Mk…): Ihrer.",
        "help.receipt.format": "Wie die Antwort geschrieben wird.",
        "help.compare": "Zeigen, was zwei Nachweise sagen, Element für Element: Fassungen, Übersetzungen, Formate.",
        "help.compare.discussion":
            "Endet mit 0, wenn sie dasselbe sagen, sonst mit 1. Keiner wird geprüft. Als Hash geschriebene Adressen von Lernenden werden übergangen, wo das Salz ein anderes ist: Sie lassen sich nicht vergleichen.",
        "help.compare.first": "Ein Nachweis: eine Datei, ein Abzeichen, ein PDF mit einem darin.",
        "help.compare.second": "Der andere.",
        "help.compare.format": "Wie der Vergleich geschrieben wird.",

        "help.verify.applicants":
            "Eine Tabelle (CSV oder Excel) aller, die sich beworben haben: Namen, Geburtsdaten, Nummern. Jeder Nachweis wird damit verglichen; Namen in jeder Reihenfolge und in jeder Schrift Europas. Nie ein Urteil für sich.",
    ]
}
