extension German {
    /// What stands on pages around the texts of reports and plans.
    static let reports: [String: String] = [
        // A verdict
        "page.kind.verification": "Prüfbericht",
        "page.kind.plan": "Plan eines Laufs",
        "page.title.file": "{verdict}: {file}",
        "page.title.files": "Prüfung von {count} Dateien",
        "page.title.plan": "Plan: {title}",
        "page.skip": "Zum Inhalt",
        "page.made": "Erstellt mit Testamur. Diese Seite ist eine Datei: Sie enthält kein Skript und lädt nichts.",
        "page.made.plan":
            "Erstellt mit Testamur. Nichts wurde signiert, und kein Platz in einer Statusliste wurde belegt.",
        "page.judged":
            "Beurteilt zum {instant}, unter der Richtlinie „{policy}“ (Version {version}[, SHA-256 {digest}]).",
        "page.registry": "Register {registry}, Nummer {number} vom {date}.",
        "page.registry_unsigned":
            "Register {registry}, Nummer {number} vom {date}: Niemand, dem Sie vertrauen, hat es signiert.",
        "page.no_registry": "Kein Register von Ausstellern lag vor.",
        "page.unread": "konnte nicht gelesen werden",
        "page.meaning.valid":
            "Jede Prüfung, die entscheidet, ist bestanden. Der Nachweis kommt von dem unter „Festgestellt“ genannten Aussteller, und nichts darin wurde seither geändert.",
        "page.meaning.policy":
            "Jede Prüfung, die unter dieser Richtlinie entscheidet, ist bestanden. Wer der Aussteller rechtlich ist, ist damit nicht festgestellt.",
        "page.meaning.partial":
            "Die vorgenommenen Prüfungen sind bestanden. Was die anderen sagen würden, ist nicht bekannt.",
        "page.meaning.presentation":
            "Jede Prüfung, die entscheidet, ist bestanden, für die Präsentation und für jeden Nachweis darin.",
        "page.meaning.invalid": "Verlassen Sie sich nicht darauf. Etwas, das entscheidet, ist falsch.",
        "page.meaning.unknown":
            "Weder bewiesen noch widerlegt. Etwas, das entscheidet, konnte nicht geprüft werden; bis das geschehen ist, verlassen Sie sich nicht darauf.",
        "page.meaning.unread": "Die Datei konnte nicht geöffnet werden, deshalb gibt es kein Urteil.",
        "page.partial": "Teilweise: Nur einige der Prüfungen wurden vorgenommen.",
        "page.why": "Warum",
        "page.next.registry":
            "Fragen Sie die Einrichtung unter einer Adresse, die Sie selbst nachgeschlagen haben, ob der Schlüssel ihr eigener ist; wer die Prüfung betreibt, kann ein Register hinzufügen, das sie aufführt.",
        "page.next.key_document":
            "Versuchen Sie es später noch einmal, oder bitten Sie den Aussteller um sein Schlüsseldokument; wer die Prüfung betreibt, kann es hinzufügen, oder ein Register, das die Schlüssel aufführt.",
        "page.next.status_list":
            "Fragen Sie den Aussteller, ob der Nachweis noch gilt, oder versuchen Sie es später noch einmal; wer die Prüfung betreibt, kann die Liste hinzufügen.",
        "page.next.state":
            "Auf dieser Seite ist nichts zu tun: Wer die Prüfung betreibt, kann die letzten Fassungen merken lassen.",
        "page.next.challenge": "Bitten Sie die Person um eine Präsentation, die für Sie gemacht ist.",
        "page.next.applicants":
            "Übergeben Sie alle Nachweise der Person auf einmal, oder vergleichen Sie den Namen selbst mit der Bewerbung.",
        "page.timeline": "In der Reihenfolge der Zeit",
        "page.timeline.now": "geprüft",
        "evidence.issuer.accredited.from": "akkreditiert ab",
        "evidence.issuer.accredited.to": "akkreditiert bis",
        "evidence.status.freshness.dated": "Statusliste vom",
        "page.next": "Was als Nächstes zu tun ist",
        "page.others": "{count} {count|weiterer Grund steht|weitere Gründe stehen} bei den Prüfungen.",

        // Claimed and established
        "page.claimed": "Es besagt",
        "page.claimed.proven": "In den Worten des Ausstellers, unverändert, seit sie signiert wurden.",
        "page.claimed.signed":
            "Unverändert, seit sie signiert wurden, aber nicht bestätigt: Das Urteil oben sagt, was offen ist.",
        "page.claimed.unproven": "Nicht bewiesen: Worte in einer Datei, die jeder schreiben kann.",
        "page.claimed.empty": "Es sagt nichts, was hier gezeigt werden könnte.",
        "page.altered":
            "Ein � steht, wo etwas war, das nicht zu sehen ist oder die Reihenfolge des Gelesenen umkehren würde. Ehrliche Dokumente haben das so gut wie nie.",
        "page.endorsed": "Befürwortet von, in deren eigenen Worten (nicht geprüft)",
        "page.established": "Festgestellt",
        "page.established.note": "Durch andere als das Dokument: Signaturen und Register.",
        "page.legal_name": "rechtlicher Name",
        "page.country": "Land",
        "field.shown.issuer_id": "bekannt als",

        // Checks
        "page.checks.against": "Was dagegen spricht",
        "page.checks.open": "Was nicht geprüft werden konnte",
        "page.checks.finding": "Einen Blick wert, aber hier nicht entscheidend",
        "page.checks.passed": "Bestanden",
        "page.checks.skipped": "Nicht angesehen, weil die Signatur nicht bestanden hat",
        "page.checks.notApplicable": "Trifft nicht zu",
        "page.check.evidence": "Was angesehen wurde",
        "page.check.place": "Wo im Dokument",
        "page.check.code": "Code des Grundes",
        "page.check.name": "Prüfung",

        // Many files
        "page.summary": "{count} Dateien; zuerst, was einen Blick braucht",
        "page.column.verdict": "Urteil",
        "page.column.file": "Datei",
        "page.column.claimed": "Es besagt",
        "page.column.established": "Aussteller, wie festgestellt",
        "page.column.reason": "Warum",
        "page.not_established": "nicht festgestellt",
        "page.rest":
            "Die {count} Dateien am Ende der Tabelle haben hier keine eigene Karte. Prüfen Sie eine davon allein, um alles über sie zu sehen.",

        // What was looked at
        "evidence.method": "Schlüssel",
        "evidence.profile": "Art des Dokuments",
        "evidence.picture": "Bild",
        "evidence.finding": "Anmerkung",
        "evidence.schema": "Schema",
        "evidence.others": "weitere Orte",
        "evidence.issuer": "Aussteller",
        "evidence.created": "signiert",
        "evidence.from": "Schlüssel verwendet ab",
        "evidence.to": "Schlüssel verwendet bis",
        "evidence.registry": "Register",
        "evidence.number": "seine Nummer",
        "evidence.entry": "sein Eintrag",
        "evidence.rung": "Stufe der Vertrauensleiter",
        "evidence.stated": "im Dokument angegeben",
        "evidence.since": "seit",
        "evidence.list": "Statusliste",
        "evidence.dated": "vom",
        "evidence.mandatory": "von den elf",
        "evidence.optional": "von den fünf",
        "evidence.weak": "da, aber schwach",
        "evidence.missing": "fehlt",
        "evidence.credits": "Leistungspunkte",
        "evidence.hours": "Stunden",
        "evidence.validFrom": "in Kraft ab",
        "evidence.validUntil": "in Kraft bis",
        "evidence.subject": "gehört",
        "evidence.presenter": "gezeigt von",
        "evidence.address": "die Adresse des Ausstellers",
        "evidence.identifier": "amtliche Nummer",
        "evidence.awardPlace": "Ort der Vergabe",
        "evidence.awardingBody": "vergebende Einrichtung",
        "evidence.activityStart": "Kurs begann",
        "evidence.activityEnd": "Kurs endete",
        "evidence.award": "vergeben",
        "evidence.sealed": "signiert",
        "profile.ob3": "Open Badges 3.0",
        "profile.clr2": "Comprehensive Learner Record 2.0",
        "profile.vc": "W3C-Nachweis",

        // A plan
        "page.plan.starts": "das Ausstellen würde beginnen",
        "page.plan.stops": "das Ausstellen würde nicht beginnen",
        "page.plan.starts.meaning": "Nichts steht im Weg. Derselbe Befehl ohne --dry-run würde den Lauf signieren.",
        "page.plan.stops.meaning": "Nichts wird signiert, bevor die Probleme unten gelöst sind.",
        "page.plan.skips":
            "Mit --skip-bad-rows würden die übrigen {rest} ausgestellt und {count} {count|Zeile|Zeilen} ausgelassen.",
        "page.plan.preview": "Einer davon",
        "page.plan.preview.note":
            "Eine Vorschau auf den Nachweis der ersten lernenden Person. Er ist nicht signiert und beweist nichts.",
        "page.plan.meter": "Elemente des europäischen Ansatzes",
        "page.plan.present": "da",
        "page.plan.weak": "da, aber schwach",
        "page.plan.missing": "fehlt",
        "page.plan.optional_missing": "nicht angegeben, was erlaubt ist",
        "page.plan.notApplicable": "als nicht zutreffend angegeben",
        "page.plan.problems": "Probleme",
        "page.plan.problems.none": "Keine.",
        "page.plan.problems.skipped": "Probleme in Zeilen, die ausgelassen werden",
        "page.plan.warnings": "Vor dem Signieren anzusehen",
        "page.plan.notes": "Anmerkungen",
        "page.plan.place": "Wo",
        "page.plan.row": "Zeile",
        "page.plan.column": "Spalte",
        "page.plan.value": "Wert",
        "page.plan.why": "Warum",
        "page.plan.next": "Was zu tun ist",
        "page.plan.columns": "Wofür die Spalten gehalten werden",
        "page.plan.field": "Feld",
        "page.plan.how": "Woher es bekannt ist",
        "page.plan.losses": "Was Open Badges 3.0 nicht vollständig aufnehmen kann",
        "page.plan.batch": "Der Lauf",
        "page.plan.more": "… und {count} weitere",
        "cli.report.written": "{file} ist der Bericht; öffnen Sie ihn in einem Browser",
        "help.verify.out":
            "Mit --format html: die Datei, die entsteht. Ohne diese Angabe geht die Seite auf die Standardausgabe.",
        "help.issue.report":
            "Mit --dry-run: den Plan als Seite schreiben, die im Browser zu lesen ist, zum Beispiel plan.html.",
        "usage.out_without_html": "--out gehört zu --format html",
        "usage.report_without_dry_run": "--report gehört zu --dry-run",
    ]
}
