extension German {
    /// The registrar's desk, what it publishes, and the issuing half of the VC-API.
    static let issuerDesk: [String: String] = [
        // The issuing half of the VC-API
        "reason.document.issuer": "„{issuer}“ ist nicht der Aussteller, der hier signiert.",
        "next.document.issuer": "Geben Sie {ours} als Aussteller an.",
        "reason.document.proof_present": "Was signiert werden soll, trägt schon einen Beweis.",
        "next.document.proof_present": "Senden Sie es ohne das Element „{member}“.",
        "reason.document.status_present":
            "Der Nachweis nennt einen Platz in Statuslisten, den nicht wir vergeben haben.",
        "next.document.status_present": "Lassen Sie das Element „{member}“ weg: Es wird hier hinzugefügt.",
        "reason.document.already_issued": "Ein Nachweis mit der Kennung {id} wurde schon ausgestellt.",
        "next.document.already_issued":
            "Verwenden Sie eine Kennung, die noch nie verwendet wurde, oder lassen Sie sie weg.",
        "reason.document.member": "Das Element „{member}“ ist nicht lesbar.",
        "next.document.member": "Schreiben Sie es so, wie es das Datenmodell für Nachweise vorgibt.",
        "reason.document.kind": "Eine Statusliste macht der Arbeitsbereich selbst; für andere wird keine signiert.",
        "next.document.kind":
            "Veröffentlichen Sie die Listen mit „testamur status publish“, und lassen Sie hier Nachweise signieren.",
        "reason.document.issuer_profile":
            "Das Dokument nennt als Aussteller „{found}“; dieser Arbeitsbereich ist {ours}.",
        "next.document.issuer_profile":
            "Schreiben Sie Namen und Nummern wie im Arbeitsbereich, oder lassen Sie sie weg.",
        "reason.document.address": "Eine solche Adresse[ ({scheme}:)] darf ein Nachweis nicht tragen.",
        "next.document.address": "Verwenden Sie eine Adresse, die so beginnt: {allowed}.",
        "reason.document.context":
            "Die Kontexte dieses Dokuments sagen nicht, was ein Eintrag in einer Statusliste ist; er wird hier hinzugefügt ({cause}).",
        "next.document.context":
            "Schreiben Sie es im Datenmodell 2.0: der erste Kontext ist https://www.w3.org/ns/credentials/v2.",
        "api.correct_document":
            "Berichtigen Sie es in dem Dokument, das Sie senden, und fragen Sie noch einmal. Es wurde nichts signiert.",
        "reason.api.token": "Diese Adresse verlangt ein Token, und es wurde keines oder ein anderes gesendet.",
        "next.api.token":
            "Senden Sie „Authorization: Bearer“ mit dem Token, das Sie von der Person haben, die diesen Server betreibt.",
        "reason.server.issuer_workspace": "Die Rolle issuer braucht einen Arbeitsbereich.",
        "next.server.issuer_workspace": "Nennen Sie ihn mit --workspace; testamur issuer init legt einen an.",
        "reason.server.api_token":
            "Die Schnittstelle zum Ausstellen braucht ein Token von mindestens {least} Zeichen und die Passphrase des Schlüssels.",
        "next.server.api_token":
            "Geben Sie --api-token-file (oder TESTAMUR_API_TOKEN) zusammen mit --passphrase-file oder --passphrase-fd an.",
        "reason.server.interop_workspace":
            "Die Richtlinie w3c-interop signiert alles, mit einem Schlüssel, den alle kennen: nichts für einen Arbeitsbereich.",
        "next.server.interop_workspace": "Lassen Sie --workspace weg, oder --policy.",
        "help.server.workspace": "Der Arbeitsbereich des Ausstellers, für die Rolle issuer.",
        "help.server.api_token_file":
            "Eine Datei mit dem Token, das Programme zum Ausstellen brauchen. Ohne sie können sie es nicht.",
        "help.server.passphrase_file":
            "Eine Datei mit der Passphrase des Ausstellerschlüssels, für Programme, die ausstellen.",
        "help.server.passphrase_fd": "Ein Deskriptor mit dieser Passphrase.",

        // The desk
        "desk.title": "Schreibtisch der Ausstellung",
        "desk.sign_in": "Anmelden",
        "desk.sign_out": "Abmelden",
        "desk.name": "Ihr Name hier",
        "desk.passphrase": "Ihre Passphrase",
        "desk.batches": "Läufe",
        "desk.new": "Neuer Lauf",
        "desk.learners": "Lernende",
        "desk.status": "Statuslisten",
        "desk.key": "Schlüssel",
        "desk.log": "Was getan wurde",
        "desk.log.all": "Mit Anmeldungen",
        "desk.log.acts": "Ohne Anmeldungen",
        "desk.log.older": "Ältere",
        "desk.log.newest": "Die neuesten",
        "desk.did": "Vorgang",
        "desk.did.sign-in": "Anmeldung",
        "desk.did.sign-out": "Abmeldung",
        "desk.did.key": "Passphrase des Schlüssels",
        "desk.did.upload": "Hochladen",
        "desk.did.look": "Wahl der Spalten und Schreibweisen",
        "desk.did.discard": "Hochgeladenes verworfen",
        "desk.did.download": "Herunterladen",
        "desk.did.correct": "Hochladen einer Berichtigung",
        "desk.did.search": "Suche nach Lernenden",
        "desk.did.sign": "Signieren begonnen",
        "desk.did.signed": "Signieren beendet",
        "desk.did.stopped": "Signieren abgebrochen",
        "desk.did.publish": "Statuslisten signiert und veröffentlicht",
        "desk.did.rotate": "Tausch des Schlüssels",
        "desk.did.revoke": "Widerruf",
        "desk.did.suspend": "Aussetzung",
        "desk.did.reinstate": "Wiedereinsetzung",
        "desk.ended.done": "{what}: erledigt",
        "desk.ended.stopped": "{what}: abgebrochen",
        "desk.back": "Zu den Läufen",
        "desk.none": "Hier liegt noch nichts. Ein Lauf beginnt mit einer Kursbeschreibung und einer Teilnahmeliste.",
        "desk.batch": "Lauf",
        "desk.state": "Zustand",
        "desk.state.prepared": "nicht signiert",
        "desk.state.begun": "fortzusetzen",
        "desk.state.finished": "signiert",
        "desk.state.signing": "Wird signiert",
        "desk.state.in_force": "in Kraft",
        "desk.count": "Anzahl",
        "desk.when": "Wann",
        "desk.who": "Wer",
        "desk.course_file": "Kursbeschreibung",
        "desk.roster_file": "Teilnahmeliste",
        "desk.roster_hint":
            "Eine Excel-Mappe (.xlsx) oder CSV-Datei, wie Moodle oder Ihr Studierendensystem sie exportiert. Sie bleibt, bis der Lauf signiert ist, und wird dann gelöscht.",
        "desk.look": "Dateien prüfen",
        "desk.dry_run": "Vor dem Signieren",
        "desk.plan.starts":
            "Nichts steht im Weg. Sehen Sie sich unten den ersten Nachweis an; nichts wird signiert, bevor Sie signieren.",
        "desk.plan.stops":
            "Noch kann nichts signiert werden. Berichtigen Sie die Zeilen unten in Ihrem eigenen System und laden Sie die Liste neu hoch, oder sagen Sie, wie sie zu lesen ist.",
        "desk.to_continue":
            "Dieser Lauf wurde begonnen und nicht beendet. Signieren Sie noch einmal: Er fährt fort, wo er aufgehört hat, und niemand bekommt zwei Nachweise.",
        "desk.progress": "{done} von {total} signiert",
        "desk.leave": "Sie können diese Seite schließen: Die Arbeit geht weiter.",
        "desk.done": "{count} {count|Nachweis ist|Nachweise sind} signiert.",
        "desk.hand_out":
            "Laden Sie sie herunter und geben Sie sie den Lernenden; veröffentlichen Sie die Statuslisten, damit andere nachsehen können.",
        "desk.archive": "Alle Dateien herunterladen",
        "desk.index": "Liste, wer welche Datei hat",
        "desk.for_signer": "Nichts steht im Weg. Jetzt muss signieren, wer signieren darf.",
        "desk.sign": "{count} {count|Nachweis|Nachweise} signieren",
        "desk.continue": "Das Signieren fortsetzen",
        "desk.key_passphrase": "Passphrase des Ausstellerschlüssels",
        "desk.key_passphrase_hint": "Sie wird für diese eine Handlung verwendet und nirgends aufbewahrt.",
        "desk.mapping": "Welche Spalte was ist",
        "desk.as_recognised": "wie erkannt",
        "desk.no_column": "keine Spalte",
        "desk.field.given_name": "Vorname",
        "desk.field.family_name": "Nachname",
        "desk.field.full_name": "Vollständiger Name",
        "desk.field.name_prefix": "Namenszusatz (van der)",
        "desk.field.second_family_name": "Zweiter Nachname",
        "desk.field.used_family_name": "Geführter Familienname, neben dem Geburtsnamen",
        "desk.field.email": "E-Mail",
        "desk.field.birth_date": "Geburtsdatum",
        "desk.field.id_number": "Matrikelnummer",
        "desk.field.grade": "Note",
        "desk.field.completion_date": "Vergabetag",
        "desk.field.holder": "Schlüssel der Wallet (did:key)",
        "desk.field.row_key": "Was die Zeilen unterscheidet",
        "desk.field.participation": "Teilnahmeform",
        "desk.field.supervision": "Beaufsichtigung",
        "desk.field.course_start": "Kursbeginn",
        "desk.field.course": "Welcher Kurs",
        "desk.field.passed": "Wer bestanden hat",
        "desk.field.course_end": "Kursende",
        "desk.date_order": "Wie Tage geschrieben sind",
        "desk.encoding": "Wie Buchstaben gespeichert sind",
        "desk.did.give-up":
            "Lauf aufgegeben",
        "desk.state.given_up":
            "aufgegeben",
        "desk.give_up":
            "Diesen Lauf aufgeben",
        "desk.give_up_hint":
            "Nur, wenn er nie fertig werden kann. Was signiert ist, bleibt, wie es ist, auch im Ausstellungsbuch; hinzu kommt nie mehr etwas, und die hochgeladene Teilnahmeliste wird gelöscht.",
        "desk.gave_up":
            "Dieser Lauf wurde mit {count} {count|signierten Nachweis|signierten Nachweisen} aufgegeben; was signiert ist, bleibt, wie es ist.",
        "desk.next.overtaken":
            "Geben Sie diesen Lauf mit dem Formular unten auf; was er signiert hat, bleibt gültig. Um den anderen auszustellen, laden Sie eine Teilnahmeliste neu hoch und wählen „{label}“, bevor Sie signieren.",
        "desk.gave_up_next":
            "Um den anderen auszustellen, laden Sie eine Teilnahmeliste neu hoch und wählen „{label}“, bevor Sie signieren.",
        "desk.gave_up_correct":
            "Um die anderen zu berichtigen, öffnen Sie den Lauf, den dieser berichtigt, und laden die berichtigte Liste dort noch einmal hoch; für die hier signierten wählen Sie „{label}“, bevor Sie signieren.",
        "desk.corrected":
            "Der Lauf, den er berichtigt",
        "desk.only_new": "Wer diesen Nachweis schon hat, bleibt weg",
        "desk.also_revoked": "Auch denen neu ausstellen, deren Nachweis dieses Kurses widerrufen wurde",
        "desk.sheet": "Tabellenblatt",
        "desk.sheets": "{file} hat {count} {count|Tabellenblatt|Tabellenblätter}. Auf welchem steht die Liste?",
        "desk.output.pdf": "Zertifikate zum Drucken, als PDF",
        "desk.output.badge-png": "Abzeichen, als Bilder mit dem Nachweis darin",
        "desk.output.mail-merge": "Liste zum Verschicken per E-Mail",
        "desk.skip": "Zeilen mit einem Problem auslassen",
        "desk.look_again": "Neu prüfen",
        "desk.next.choose":
            "Unten unter „{label}“ wählen[: wahrscheinlich {suggested}].",
        "desk.next.columns":
            "Die Spalten unten unter „{label}“ wählen. Eine Zeile mit zu vielen oder zu wenigen Zellen muss in der Datei berichtigt werden.",
        "desk.next.optional":
            "Es ist nichts zu tun. Ist sie doch gemeint, die Spalte unten unter „{label}“ wählen.",
        "desk.next.other":
            "Ist es nicht so gemeint, in der Datei berichtigen oder unten unter „{label}“ anders wählen.",
        "desk.next.skip":
            "Die Zeile aus der Datei nehmen oder unten „{label}“ ankreuzen.",
        "desk.next.same_course":
            "Niemand bekommt ungefragt einen zweiten: Vor dem Signieren wird nachgesehen. Mit „{label}“ wird nur den anderen ausgestellt.",
        "desk.passing": "Ergebnisse, die bestanden heißen",
        "desk.passing_hint": "Wie sie in der Teilnahmeliste stehen; mehrere mit einem Strichpunkt getrennt.",
        "desk.next.passing":
            "Schreiben Sie unter „{label}“, welche davon bestanden heißen. Wer ein anderes hat, wird mit dem letzten Kästchen dieses Formulars ausgelassen oder aus der Datei genommen.",
        "desk.next.although":
            "Es wurde nichts geändert. Ist es dennoch so gemeint, kreuzen Sie „{label}“ an und sehen Sie noch einmal nach.",
        "desk.discard": "Diese Dateien verwerfen",
        "desk.query": "Name, Nummer oder Kennung einer lernenden Person",
        "desk.find": "Suchen",
        "desk.names_are_sealed": "Namen sind im Journal versiegelt; ohne den Schlüssel kann niemand nach ihnen suchen.",
        "desk.nobody":
            "Kein Nachweis dieses Ausstellers passt. Schreiben Sie den ganzen Namen, wie er auf dem Nachweis steht.",
        "desk.act": "Was zu tun ist",
        "desk.reason": "Grund",
        "desk.change": "Zustand ändern",
        "desk.choose": "Auswählen",
        "desk.id": "Kennung",
        "desk.award": "Wofür",
        "desk.state.because": "{state}[ ({date})][: {reason}]",
        "desk.leave_it": "Nichts ändern",
        "desk.before.revoke":
            "Noch ist nichts geändert. Ein Widerruf ist endgültig: Niemand kann ihn zurücknehmen, und wer den Nachweis prüft, erfährt davon.",
        "desk.before.suspend":
            "Noch ist nichts geändert. Ein ausgesetzter Nachweis wird überall abgelehnt, wo er geprüft wird, bis ihn jemand wieder in Kraft setzt.",
        "desk.before.reinstate":
            "Noch ist nichts geändert. Ein wieder in Kraft gesetzter Nachweis gilt überall, wo er geprüft wird.",
        "desk.do.revoke": "{count} {count|Nachweis|Nachweise} endgültig widerrufen",
        "desk.do.suspend": "{count} {count|Nachweis|Nachweise} aussetzen",
        "desk.do.reinstate": "{count} {count|Nachweis|Nachweise} wieder in Kraft setzen",
        "desk.changed": "{count} {count|Nachweis wurde|Nachweise wurden} geändert.",
        "desk.to_publish": "Andere sehen es, sobald die Statuslisten veröffentlicht sind.",
        "desk.publish": "Statuslisten signieren und veröffentlichen",
        "desk.lists.none":
            "Die Statuslisten sind hier nicht veröffentlicht: Niemand kann feststellen, ob Ihre Nachweise in Kraft sind.",
        "desk.lists.ended":
            "Die veröffentlichten Statuslisten sind am {date} abgelaufen: Niemand kann feststellen, ob Ihre Nachweise in Kraft sind.",
        "desk.lists.ending": "Die veröffentlichten Statuslisten gelten nur noch bis {date}.",
        "desk.lists.good": "Die veröffentlichten Statuslisten gelten bis {date}.",
        "desk.lists.changes":
            "{count} {count|Änderung ist|Änderungen sind} noch nicht veröffentlicht[; zuletzt wurden die Listen am {date} veröffentlicht].",
        "desk.lists.ask": "Jemand, der signieren darf, muss die Listen veröffentlichen.",
        "desk.published": "Die Statuslisten sind veröffentlicht.",
        "desk.address": "Adresse",
        "desk.purpose": "Zweck",
        "desk.set": "Gesetzte Einträge",
        "desk.until": "Gültig bis",
        "desk.since": "Signiert seit",
        "desk.document": "Schlüsseldokument",
        "desk.entry": "Eintrag für ein Register herunterladen",
        "desk.rotate": "Schlüssel tauschen",
        "desk.rotate_hint":
            "Von da an signiert ein neuer Schlüssel, den dieselbe Passphrase schützt. Was der alte signiert hat, bleibt gültig; seine private Hälfte wird vernichtet.",
        "desk.key_type": "Art des Schlüssels",
        "desk.rotated_next":
            "Geben Sie den neuen Eintrag an Ihr Register: Bis es ihn hat, kennen andere den neuen Schlüssel nicht.",
        "desk.rotated_lists":
            "Veröffentlichen Sie die Statuslisten noch einmal: Die veröffentlichten sind mit dem alten Schlüssel signiert und zählen nicht mehr.",
        "desk.rotated_programs":
            "Programme, die über diesen Server ausstellen, werden abgewiesen, bis er neu gestartet ist.",
        "desk.failed": "Abgelehnt",

        // What the desk refuses
        "reason.desk.role": "Ihr Konto darf das nicht; es braucht die Rolle „{role}“.",
        "next.desk.role": "Fragen Sie jemanden, der sie hat, oder die Person, die diesen Server betreibt.",
        "reason.desk.busy": "Gerade wird ein anderer Lauf signiert.",
        "next.desk.busy": "Warten Sie, bis er fertig ist, und signieren Sie dann Ihren.",
        "reason.desk.full": "{count} hochgeladene Läufe warten auf die Signatur; mehr werden nicht aufbewahrt.",
        "next.desk.full": "Signieren oder verwerfen Sie zuerst einige davon.",
        "reason.desk.files": "Ein Lauf braucht eine Kursbeschreibung und eine Teilnahmeliste.",
        "next.desk.files": "Wählen Sie beide: Der Kurs endet auf .yaml, die Liste auf .csv oder .xlsx.",
        "reason.desk.token":
            "Der Schlüssel des Ausstellers ist in einem Token, und dieser Schreibtisch verwendet nur Schlüssel in Dateien.",
        "next.desk.token":
            "Arbeiten Sie mit der Befehlszeile auf dem Rechner mit dem Token: testamur issue, testamur status publish, und testamur key rotate für einen anderen Schlüssel.",
        "reason.desk.already_issued":
            "{count} von {total} {total|lernenden Person|Lernenden} {count|hat|haben} diesen Nachweis schon[, ausgestellt am {date}].",
        "next.desk.already_issued":
            "Setzen Sie unten das Häkchen, um ihn nur den anderen auszustellen. Ein Fehler wird auf der Seite des früheren Laufs berichtigt.",
        "reason.desk.revoked_before":
            "{count} von {total} {total|lernenden Person|Lernenden} {count|hatte|hatten} diesen Nachweis, und er wurde widerrufen: {count|Zeile|Zeilen} {rows}.",
        "next.desk.revoked_before":
            "Klären Sie, warum er widerrufen wurde. Von den Häkchen unten lässt eines diese Personen weg, das andere gibt ihnen einen neuen.",
        "reason.desk.choose": "Nichts wurde ausgewählt, oder es wurde kein Grund angegeben.",
        "next.desk.choose": "Gehen Sie zurück, wählen Sie die Nachweise und die Handlung aus und sagen Sie, warum.",
        "reason.desk.no_change": "Es würde sich nichts ändern: was gewählt wurde, ist schon so, wie es sein soll.",
        "next.desk.no_change": "Gehen Sie zurück und wählen Sie andere Nachweise oder etwas anderes, das zu tun ist.",
        "reason.desk.reason":
            "Es wurde kein Grund angegeben, oder er ist länger als {limit} Zeichen.",
        "next.desk.reason":
            "Gehen Sie zurück und sagen Sie in einem Satz, warum; das bleibt im Ausstellungsbuch.",

        // Accounts
        "reason.operator.malformed": "{file} ist keine Datei mit Konten oder lässt sich nicht lesen oder schreiben.",
        "next.operator.malformed": "Legen Sie eine mit testamur operator add an, und prüfen Sie, wer sie lesen darf.",
        "reason.operator.name": "„{name}“ kann kein Kontoname sein.",
        "next.operator.name":
            "Verwenden Sie Buchstaben von a bis z, Ziffern, Punkte, Binde- und Unterstriche und @, höchstens 64.",
        "reason.operator.exists": "Es gibt schon ein Konto „{name}“.",
        "next.operator.exists": "Entfernen Sie es zuerst, oder wählen Sie einen anderen Namen.",
        "reason.operator.unknown": "Es gibt kein Konto „{name}“.",
        "next.operator.unknown": "testamur operator list zeigt, welche es gibt.",
        "reason.operator.no_role": "Ein Konto braucht eine Rolle.",
        "next.operator.no_role": "Geben Sie --role prepare, sign oder revoke an; auch mehrmals.",
        "reason.operator.sign_in": "Der Name oder die Passphrase ist falsch.",
        "next.operator.sign_in":
            "Versuchen Sie es noch einmal; wer diesen Server betreibt, kann Ihnen ein neues Konto anlegen.",
        "cli.passphrase.new_operator": "Passphrase für dieses Konto:",
        "help.operator": "Festlegen, wer sich am Schreibtisch der Ausstellung anmelden darf.",
        "help.operator.discussion":
            "Konten sind eine Datei, für testamur serve --role issuer --accounts DATEI. Von Passphrasen enthält sie nur, was Argon2id daraus macht. Ein entferntes Konto ist mit dem nächsten Klick draußen.",
        "help.operator.add": "Ein Konto anlegen.",
        "help.operator.remove": "Ein Konto entfernen.",
        "help.operator.list": "Konten und ihre Rollen auflisten.",
        "help.operator.name": "Der Name des Kontos.",
        "help.operator.accounts": "Die Datei mit den Konten.",
        "help.operator.role": "Was es darf: prepare, sign, revoke. Kann mehrmals angegeben werden.",
        "help.server.accounts": "Die Datei mit den Konten; ohne sie gibt es keinen Schreibtisch der Ausstellung.",

        // Corrections
        "desk.correct": "Einen Fehler berichtigen",
        "desk.correct_hint":
            "Die ganze Liste noch einmal, berichtigt, oder nur die Zeilen mit dem Fehler. Lernende werden an ihrer Nummer erkannt; wer unverändert ist, behält, was er hat.",
        "desk.pairs": "Was ersetzt wird",
        "desk.before": "Bisher",
        "desk.after": "Berichtigt",
        "desk.show_pairs": "Zeigen, was ersetzt wird",
        "desk.replace": "{count} {count|Nachweis|Nachweise} ersetzen",
        "desk.given_up":
            "{count} {count|Nachweis|Nachweise} hat der Lauf {batch} berichtigt, bevor er aufgegeben wurde; dabei bleibt es.",
        "desk.replace_given_up": "Auch diese ersetzen: niemand hat sie bekommen",
        "reason.desk.outdated": "Das ist nicht mehr, was Sie sich angesehen hatten: Jemand hat es seither geändert.",
        "next.desk.outdated":
            "Es wurde nichts signiert. Sehen Sie es sich unten noch einmal an und entscheiden Sie dann.",
        "reason.desk.unchanged": "Nichts in dieser Liste unterscheidet sich von dem, was ausgestellt wurde.",
        "next.desk.unchanged": "Laden Sie die Liste mit der Berichtigung hoch.",
    ]
}
