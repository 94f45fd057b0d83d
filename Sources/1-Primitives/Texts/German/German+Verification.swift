extension German {
    /// What is said about checks, verdicts and reports.
    static let verification: [String: String] = [
        // The word
        "verdict.valid": "gültig",
        "verdict.invalid": "ungültig",
        "verdict.unknown": "konnte nicht geprüft werden",
        "verdict.partial": "teilweise: Nur einige Prüfungen wurden vorgenommen",
        "outcome.passed": "bestanden",
        "outcome.failed": "nicht bestanden",
        "outcome.unknown": "nicht bekannt",
        "outcome.notApplicable": "trifft nicht zu",

        // Names of checks
        "check.presentation": "Die Datei ist eine Präsentation",
        "check.format.recognised": "Die Datei ist ein Nachweis",
        "check.format.terms": "Jedes Wort darin hat eine Bedeutung, die signiert wurde",
        "check.proof.present": "Er ist signiert",
        "check.proof.signature": "Die Signatur passt",
        "check.proof.key_window": "Der Schlüssel war in Gebrauch, als signiert wurde",
        "check.issuer.key_binding": "Der Schlüssel gehört zum genannten Aussteller",
        "check.issuer.registered": "Der Aussteller steht in einem Register, dem Sie vertrauen",
        "check.issuer.legal_identifier": "Die amtlichen Nummern des Ausstellers stimmen überein",
        "check.issuer.not_compromised": "Der Schlüssel wurde nicht gestohlen",
        "check.date.order": "Die Daten sind in der richtigen Reihenfolge",
        "check.date.future": "Kein Datum liegt in der Zukunft",
        "check.date.validity": "Er ist heute in Kraft",
        "check.place.issuer_country": "Das Land des Ausstellers stimmt überein",
        "check.place.awarding_country": "Der Ort der Vergabe stimmt überein",
        "check.status.revocation": "Er wurde nicht widerrufen",
        "check.status.suspension": "Er ist nicht ausgesetzt",
        "check.status.freshness": "Die Statusliste ist aktuell",
        "check.holder.binding": "Wer ihn gezeigt hat, dem gehört er",
        "check.holder.name": "Er nennt eine Person, die sich bewirbt",
        "check.holder.same_person": "Alle zusammen eingereichten Nachweise gehören einer Person",
        "check.content.complete": "Alle elf Elemente des europäischen Ansatzes sind da",
        "check.content.vocabulary": "Seine Begriffe stammen aus den europäischen Listen",
        "check.content.workload": "Stunden und Leistungspunkte passen zusammen",

        // The rungs of the trust ladder
        "rung.0": "Signiert von jemandem, den kein Register nennt.",
        "rung.1": "Signiert von dem, der {issuer} kontrolliert; kein Register sagt, wer das ist.",
        "rung.2": "Signiert von {name}[, {country}].",
        "rung.3": "{name} ist die vergebende Einrichtung oder handelt in deren Auftrag.",
        "rung.4":
            "[Das Register {registry}|Ein Register] führt {name}[ ({country})] auf und bestätigt die amtliche Nummer.",

        // The bytes
        "reason.format.unrecognised":
            "[Dies ist {kind} und kann hier nicht geprüft werden|Diese Datei ist von keiner Art, die hier bekannt ist].",
        "next.format.unrecognised":
            "Bitten Sie um den Nachweis selbst: eine .json-Datei oder das Abzeichen als PNG- oder SVG-Bild, das der Aussteller gemacht hat. Ein Ausdruck oder ein Scan beweist nichts.",
        "file_kind.empty": "eine leere Datei",
        "file_kind.pdf": "ein PDF-Dokument",
        "file_kind.zip": "ein Archiv (ZIP oder ein Dokument eines Büroprogramms)",
        "file_kind.jpeg": "ein JPEG-Bild",
        "file_kind.gif": "ein GIF-Bild",
        "file_kind.markup": "eine Webseite",
        "file_kind.token": "ein signiertes Token (JWT)",
        "file_kind.xml": "ein XML-Dokument, vielleicht von Europass",
        "file_kind.jades": "ein Dokument mit einer Signatur darum (JAdES), wie Europass sie macht",
        "file_kind.sealed": "eine für eine bestimmte Person verschlossene Datei",
        "file_kind.mail": "eine E-Mail",
        "file_kind.program": "ein Programm und kein Dokument",
        "file_kind.address": "eine Adresse anstelle eines Nachweises",
        "file_kind.presentation": "eine Vorlage in einer anderen",
        "file_kind.next.address":
            "Bitten Sie um den Nachweis selbst als Datei: Von einer Adresse, die jemand schickt, wird nichts geholt.",
        "file_kind.next.presentation":
            "Bitten Sie die lernende Person, die Nachweise selbst in einer einzigen Vorlage zu zeigen.",
        "file_kind.next.token":
            "Es kann echt sein: Prüfen Sie es mit dem, was der Aussteller dafür nennt, oder bitten Sie um den Nachweis als Open-Badge-3.0-Datei (.json).",
        "file_kind.next.jades":
            "Es kann echt sein: Prüfen Sie es auf der Website von Europass, oder bitten Sie um den Nachweis als Open-Badge-3.0-Datei (.json).",
        "file_kind.next.sealed":
            "Öffnen Sie sie zuerst, mit dem Kennwort oder dem Schlüssel, für den sie verschlossen wurde: testamur open FILE --out FOLDER. Prüfen Sie dann, was darin war.",
        "file_kind.next.mail": "Speichern Sie den Anhang als Datei, und prüfen Sie diese.",
        "file_kind.next.program":
            "Öffnen Sie es nicht. Kein Nachweis ist ein Programm: Fragen Sie, wer es geschickt hat, was es ist.",
        "reason.format.no_credential": "[Dies ist {kind}|Dies ist JSON], aber es ist kein Nachweis darin.",
        "next.format.no_credential":
            "Bitten Sie um den Nachweis selbst; dies kann eine Liste, ein Schlüssel, eine Einstellungsdatei oder ein Dokument ohne den Nachweis darin sein.",
        "reason.context.not_trusted":
            "Das Dokument definiert eigene Wörter, sodass es etwas anderes bedeuten könnte, als es scheint.",
        "next.context.not_trusted":
            "Bitten Sie den Aussteller um einen Nachweis, der nur veröffentlichte Vokabulare verwendet; eine Richtlinie kann andere erlauben.",
        "reason.context.missing": "Das Dokument sagt nicht, aus welchem Vokabular seine Wörter stammen.",
        "next.context.missing": "Bitten Sie um die Originaldatei; die Angabe „@context“ fehlt.",
        "reason.context.order":
            "Das zuerst genannte Vokabular ist nicht das der W3C-Nachweise, sodass Wörter alles bedeuten könnten.",
        "next.context.order":
            "Bitten Sie den Aussteller um ein Dokument, dessen „@context“ mit https://www.w3.org/ns/credentials/v2 beginnt.",
        "reason.presentation.unsigned":
            "Niemand hat durch eine Signatur gezeigt, dass der Nachweis ihm gehört: Wer ihn gesendet hat, kann ihn kopiert haben.",
        "next.presentation.unsigned":
            "Bitten Sie die lernende Person, ihn aus der Wallet zu zeigen, für Ihre Challenge und Domain.",
        "reason.presentation.empty": "Nichts wird gezeigt: Die Präsentation enthält keinen Nachweis.",
        "next.presentation.empty": "Bitten Sie um eine Präsentation, die den Nachweis enthält.",

        // The issuer
        "reason.issuer.malformed": "Das Dokument nennt nicht einen Aussteller mit einer Kennung.",
        "next.issuer.malformed": "Bitten Sie den Aussteller um ein Dokument, das ihn mit einer Kennung nennt.",
        "reason.issuer.key_binding":
            "Signiert hat jemand anderes als genannt: Der Schlüssel gehört {controller}, nicht {issuer}.",
        "next.issuer.key_binding":
            "Verlassen Sie sich nicht darauf. Fragen Sie den genannten Aussteller, ob er dies vergeben hat.",
        "reason.issuer.untrusted": "Es liegt kein Register vor, das sagt, wer der Aussteller ist.",
        "next.issuer.untrusted":
            "Nennen Sie mit --trust ein Register, dem Sie vertrauen, und mit --anchor den Schlüssel, der es signiert hat. Ohne Register fragen Sie die Einrichtung unter einer Adresse, die Sie selbst nachgeschlagen haben, ob der Schlüssel ihr eigener ist.",
        "reason.issuer.not_listed":
            "Kein von Ihnen genanntes Register kennt den Schlüssel dieses Ausstellers[: {issuer}].",
        "next.issuer.not_listed":
            "Fragen Sie die Einrichtung über eine Adresse, die Sie selbst nachgeschlagen haben, ob dieser Schlüssel ihr eigener ist; oder nennen Sie mit --trust ein weiteres Register.",
        "reason.issuer.name_only":
            "Das Dokument nennt seinen Aussteller „{stated}“. Eine eingetragene Einrichtung heißt so, aber dies wurde mit keinem ihrer Schlüssel signiert: Einen Namen kann jeder schreiben.",
        "next.issuer.name_only":
            "Halten Sie es für eine mögliche Fälschung, bis {name} es bestätigt; fragen Sie dort, unter einer Adresse, die Sie selbst nachgeschlagen haben.",
        "reason.issuer.rung_too_low":
            "Das Register kennt den Aussteller, aber Ihre Richtlinie verlangt mehr: Stufe {needed} der Vertrauensleiter, dies ist Stufe {rung}.",
        "next.issuer.rung_too_low": "Sehen Sie nach, was fehlt ({next}), oder wählen Sie eine andere Richtlinie.",
        "reason.issuer.identifier_mismatch":
            "Das Dokument gibt eine andere amtliche Nummer an, als das Register für diesen Aussteller hat: {stated}, nicht {listed}.",
        "next.issuer.identifier_mismatch":
            "Fragen Sie die Einrichtung, welche Nummer richtig ist, und bewahren Sie die Antwort auf.",
        "reason.issuer.identifier_missing":
            "[Die Nummer „{number}“ gehört {owner}; der Eintrag dessen, der signiert hat, führt sie nicht.|Kein vorliegendes Register kennt die Nummer „{number}“, und der Eintrag dessen, der signiert hat, führt keine dieser Art.|Keine amtliche Nummer des Ausstellers steht sowohl im Dokument als auch in einem Register.]",
        "next.issuer.identifier_missing":
            "[Fragen Sie {owner}, ob diese Vergabe dort bekannt ist.|Sehen Sie in dem amtlichen Register nach, das die Nummer „{number}“ vergibt, oder fragen Sie die Einrichtung.|Nichts ist zu tun, wenn das Register den Schlüssel kennt; sonst fragen Sie nach der amtlichen Nummer.]",

        // Time
        "reason.time.inverted": "Er endet, bevor er beginnt.",
        "next.time.inverted": "Bitten Sie den Aussteller um ein korrektes Dokument.",
        "reason.time.expired": "Er ist[ am {until}] abgelaufen.",
        "next.time.expired":
            "Bitten Sie die lernende Person um eine erneuerte Ausfertigung; die Vergabe selbst kann weiterhin gelten.",
        "reason.time.not_yet_valid": "Er ist noch nicht in Kraft[: erst ab {from}].",
        "next.time.not_yet_valid": "Warten Sie bis dahin, oder prüfen Sie die Uhr dieses Rechners.",
        "reason.time.no_offset":
            "Eine Zeitangabe sagt nicht, in welcher Zone sie gemeint ist; sie wurde als UTC gelesen.",
        "next.time.no_offset": "Bedenken Sie, dass sie einige Stunden abweichen kann.",
        "reason.date.order": "Die Daten können nicht alle richtig sein: {first} liegt vor {second}.",
        "next.date.order": "Fragen Sie den Aussteller, welches Datum richtig ist.",
        "reason.date.future": "Ein Datum von etwas Geschehenem liegt in der Zukunft: {date}.",
        "next.date.future": "Prüfen Sie die Uhr dieses Rechners; geht sie richtig, fragen Sie den Aussteller.",
        "reason.date.unknown": "Er gibt weniger als zwei Daten an, sodass es nichts zu vergleichen gibt.",
        "next.date.unknown": "Nichts ist zu tun; wo Daten wichtig sind, fragen Sie den Aussteller danach.",

        // Place
        "reason.place.conflict": "Nicht alle nennen dasselbe Land: {countries}[. {odd} steht allein].",
        "next.place.conflict":
            "Fragen Sie die Einrichtung, ob sie in einem anderen Land als dem eigenen vergibt, und auf welcher Grundlage.",
        "reason.place.single_source": "Nur eine Quelle nennt ein Land, sodass es nichts zu vergleichen gibt.",
        "next.place.single_source": "Nichts ist zu tun; wo der Ort wichtig ist, fragen Sie die Einrichtung.",

        // The holder
        "reason.holder.mismatch":
            "[Signiert haben Schlüssel von mehreren ({presenters}), also kann niemand sagen, wer ihn zeigt.|Gezeigt hat ihn jemand anderes als die Person, der er gehört: Ein anderer Schlüssel hat die Präsentation signiert.]",
        "next.holder.mismatch":
            "Bitten Sie die lernende Person, ihn aus der Wallet zu zeigen, die den im Nachweis genannten Schlüssel enthält.",
        "reason.holder.unbound":
            "Der Nachweis nennt keinen Schlüssel der lernenden Person, sodass niemand beweisen kann, dass er ihm gehört.",
        "next.holder.unbound":
            "[Teilen Sie {record} als verschlüsselte Datei oder PDF; oder erzeugen Sie einen Schlüssel (testamur wallet key) und bitten Sie den Aussteller um eine Ausfertigung, die daran gebunden ist.|Vergleichen Sie den Namen mit einem anderen Dokument; oder bitten Sie den Aussteller um eine Ausfertigung, die an den Schlüssel der lernenden Person gebunden ist.]",

        // The content
        "reason.content.incomplete": "Nicht alles, was der europäische Ansatz verlangt, ist da. Es fehlt: {elements}.",
        "next.content.incomplete":
            "Ein Open Badge muss nicht alles davon haben. Fragen Sie den Aussteller nach dem, was Ihre Entscheidung braucht.",
        "reason.workload.partial":
            "Stunden oder Leistungspunkte sind angegeben, nicht beides, sodass es nichts zu vergleichen gibt.",
        "next.workload.partial": "Nichts ist zu tun; wo der Aufwand wichtig ist, fragen Sie den Aussteller.",

        // The judging itself
        "reason.check.skipped":
            "Nicht angesehen, weil die Signatur nicht bestanden hat: Was ein gefälschtes Dokument sagt, beweist nichts.",
        "next.check.skipped": "Klären Sie zuerst die Frage der Signatur.",
        "reason.internal.error": "In diesem Programm ist etwas schiefgegangen.",
        "next.internal.error": "Bitte melden Sie es, mit der Datei, wenn Sie sie weitergeben dürfen.",

        // Policies
        "reason.policy.malformed":
            "Die Richtliniendatei ist keine: Eine Angabe ist unbekannt, fehlt oder liegt außerhalb ihres Bereichs.",
        "next.policy.malformed": "Vergleichen Sie sie mit den mitgelieferten in Sources/5-Work/Verification/Policies.",
        "reason.policy.needs_registered":
            "„{member}“ sagt, was ein Register bringen muss, doch unter dieser Richtlinie entscheidet issuer.registered nicht: Es würde nichts ändern.",
        "next.policy.needs_registered": "Nehmen Sie issuer.registered in decides auf, oder nehmen Sie {member} heraus.",
        "reason.policy.name_taken":
            "Eine Richtlinie namens „{name}“ wird mitgeliefert, und diese Datei sagt etwas anderes.",
        "next.policy.name_taken":
            "Geben Sie ihr einen eigenen Namen; testamur policy explain zeigt, was die andere sagt.",
        "reason.policy.unknown_check": "Die Richtlinie nennt eine Prüfung, die es nicht gibt: {check}.",
        "next.policy.unknown_check": "Schreiben Sie den Namen, wie der Bericht es tut, zum Beispiel status.revocation.",
    ]
}
