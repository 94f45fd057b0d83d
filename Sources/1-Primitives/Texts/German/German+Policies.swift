extension German {
    /// What `testamur policy` and the keeping of registries say.
    static let policies: [String: String] = [
        "help.policy": "Was verify verlangt: die mitgelieferten Richtlinien auflisten oder eine erklären.",
        "help.policy.list": "Die mitgelieferten Richtlinien auflisten.",
        "help.policy.explain": "In Worten sagen, wonach eine Richtlinie entscheidet.",
        "help.policy.explain.discussion":
            "Eine Richtlinie ist eine kurze JSON-Datei. Nehmen Sie mit --json eine mitgelieferte, ändern Sie sie, geben Sie ihr einen eigenen Namen und eine eigene Version, und verwenden Sie sie mit verify --policy FILE.",
        "help.policy.name": "Der Name einer mitgelieferten Richtlinie oder eine Richtliniendatei.",
        "help.policy.json": "Die Richtlinie stattdessen als Datei ausgeben.",
        "policy.version": "Version {number}",
        "policy.always": "Entscheidet in jeder Richtlinie:",
        "policy.added": "Entscheidet, weil diese Richtlinie es verlangt:",
        "policy.nothing_added": "Diese Richtlinie verlangt nichts darüber hinaus.",
        "policy.ignored": "Entscheidet hier nicht, obwohl es sonst überall entscheidet:",
        "policy.findings": "Wird als Feststellung mitgeteilt und entscheidet nicht:",
        "policy.looser": "Was die Richtlinie {policy} verlangt und diese nicht:",
        "policy.looser.nothing": "Nichts.",
        "policy.inline_contexts": "Ein Dokument darf Wörter selbst festlegen.",
        "policy.empty_presentations": "Eine Präsentation ohne jeden Nachweis wird angenommen.",
        "policy.list_issuers": "Diese dürfen Statuslisten für jeden Aussteller veröffentlichen: {issuers}.",
        "help.language": "In welcher Sprache die Sätze sind: en, de, fr, es, it, pl, el. Ohne Angabe die des Systems.",
        "policy.settings": "Wie streng sie ist:",
        "policy.rung":
            "Der Aussteller muss auf Stufe {rung} der Vertrauensleiter stehen, wo seine Eintragung entscheidet.",
        "policy.registries": "Nur diese Register zählen: {ids}.",
        "policy.registry_age": "Ein Register darf {days} Tage alt sein.",
        "policy.status_lists":
            "Eine Statusliste ohne eigenes Ende darf {days} Tage alt sein und hat mindestens {length} Einträge.",
        "policy.clock": "Uhren dürfen um {seconds} Sekunden abweichen.",
        "policy.elements": "Der Nachweis muss haben: {elements}.",
        "policy.level":
            "Der Nachweis muss auf Niveau {level} des Europäischen Qualifikationsrahmens oder darüber liegen.",
        "policy.grades": "Die Note muss eine von diesen sein: {grades}.",
        "report.passed":
            "{count} {count|Prüfung|Prüfungen} bestanden; prüfen Sie die Datei allein, um {count|sie|sie} zu sehen.",
        "report.not_applicable": "{count} weitere Prüfungen treffen nicht zu; --format json führt sie auf.",

        // Keeping registries
        "help.trust.import": "Aus dem, was andere veröffentlichen, Einträge für trust build machen.",
        "help.trust.import.discussion":
            "Einträge sind Tatsachen zum Durchsehen, kein Vertrauen: Nichts zählt, bevor Sie damit ein Register anlegen und signieren. Schreibt eine Datei mit allen Einträgen und sagt, was ausgelassen wurde und warum.",
        "help.trust.import.deqar":
            "Aus den Datensätzen von DEQAR (deqar-institutions.csv und deqar-reports.csv): Einrichtungen, Nummern, Orte, Akkreditierungen. DEQAR kennt keine Schlüssel; ergänzen Sie sie in den Einträgen.",
        "help.trust.import.dcc": "Aus einem Ausstellerregister des Digital Credentials Consortium (registry.json).",
        "help.trust.import.ebsi":
            "Aus Datensätzen des EBSI-Registers vertrauenswürdiger Aussteller, eine JSON-Datei je Aussteller.",
        "help.trust.import.yaml":
            "Aus von Hand geschriebenem YAML: ein Eintrag je Datei oder eine Liste unter „issuers“.",
        "help.trust.import.institutions": "Der Datensatz der Einrichtungen.",
        "help.trust.import.reports": "Der Datensatz der Berichte. Ohne ihn ist keine Akkreditierung bekannt.",
        "help.trust.import.country": "Nur Einrichtungen dieses Landes, etwa AT; kann mehrmals angegeben werden.",
        "help.trust.import.file": "Die Datei, die gelesen wird.",
        "help.trust.import.from":
            "Der erste Tag, an dem die Schlüssel zählen; die Register von DCC und EBSI nennen keinen.",
        "help.trust.diff": "Sagen, was sich zwischen zwei Registern geändert hat.",
        "help.trust.diff.discussion":
            "Signaturen werden hier nicht geprüft: Dies ist für alle, die ein Register führen oder wissen wollen, was ein neuer Stand bringt. Endet mit 0, wenn sich nichts geändert hat, mit 1, wenn sich etwas geändert hat.",
        "help.trust.diff.old": "Das frühere Register.",
        "help.trust.diff.new": "Das spätere Register.",
        "usage.trust_number": "Ein Register braucht --id und --number oder --after mit dem Stand davor",
        "help.trust.after":
            "Der Stand vor diesem: übernimmt seinen Namen, zählt seine Nummer weiter und lehnt ab, wenn sich nichts geändert hat.",
        "cli.trust.imported": "{count} {count|Eintrag|Einträge} in {file}.",
        "cli.trust.left_out": "{file}: {count} ausgelassen: {why} ({count|Zeile|Zeilen} {places})",
        "cli.trust.left_out.list": "{file}: {count} ausgelassen: {why} ({count|Stelle|Stellen} {places})",
        "cli.trust.no_column": "{file} hat keine Spalte „{column}“: Was sie sagt, wissen die Einträge nicht.",
        "cli.trust.diff.same": "Kein Eintrag hat sich geändert.",
        "cli.trust.diff.summary": "{added} hinzugekommen, {removed} entfernt, {changed} geändert.",
        "cli.trust.diff.registry": "{id}: Nummer {old} → {new}, ausgegeben {from} → {to}",

        "reason.import.columns": "Die Datei hat keine Spalte „{column}“, die gebraucht wird.",
        "next.import.columns": "Verwenden Sie den Datensatz, wie er veröffentlicht ist, mit seiner ersten Zeile.",
        "reason.import.syntax": "Die Tabelle kann nicht gelesen werden[: Zeile {line}].",
        "next.import.syntax":
            "Verwenden Sie die Datei, wie sie veröffentlicht ist: UTF-8, Kommas, Anführungszeichen um Texte mit Kommas.",
        "reason.import.format": "Dies ist keine Datei der verlangten Art[: {what}].",
        "next.import.format": "Vergleichen Sie mit der Beschreibung in docs/formats/trust-registry.md.",
        "reason.import.empty": "Es ist nichts darin, was ein Eintrag werden könnte.",
        "next.import.empty": "Sehen Sie nach, was ausgelassen wurde und warum; vielleicht ist es ein anderes Land.",
        "reason.registry.unchanged": "Seit dem Stand davor hat sich nichts geändert, ein neuer ist also nicht nötig.",
        "next.registry.unchanged":
            "Lassen Sie --after weg, um dieselben Einträge neu zu signieren, für eine andere Zeit.",
    ]
}
