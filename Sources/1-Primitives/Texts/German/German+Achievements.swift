extension German {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [
        // The learner
        "reason.learner.missing":
            "Nichts sagt, wer dies erworben hat: Es gibt weder einen Namen noch eine Identifikationsnummer.",
        "next.learner.missing":
            "Tragen Sie den vollen Namen ein oder eine Nummer, an der die lernende Person erkannt werden kann.",
        "reason.learner.name_incomplete": "Für {name} ist von Vor- und Nachname nur einer eingetragen.",
        "next.learner.name_incomplete":
            "Bestätigen Sie es, wenn die Person nur einen Namen hat; sonst ergänzen Sie den anderen.",
        "reason.learner.names_swapped":
            "Vor- und Nachnamen scheinen jeweils in der Spalte des anderen zu stehen, wie bei „{sample}“.",
        "next.learner.names_swapped":
            "[Sehen Sie sich die beiden Spalten an. Sind sie vertauscht, tauschen Sie die Überschriften; stimmen sie, sagen Sie es mit --column given_name=\"{given}\" --column family_name=\"{family}\".|Schreiben Sie den Vornamen vor den Nachnamen, ohne Komma, oder jeden in eine eigene Spalte.]",
        "reason.learner.birth_date_ambiguous":
            "[Das Geburtsdatum {value}|Ein Geburtsdatum] kann mit dem Tag oder mit dem Monat zuerst gelesen werden, und keine andere Zeile klärt es.",
        "next.learner.birth_date_ambiguous":
            "Sagen Sie einmal für die ganze Spalte, was zuerst kommt[ ({flag})], oder schreiben Sie Daten als 1994-04-03.",
        "reason.learner.birth_date_implausible": "Ein Geburtsdatum am {birth} passt nicht zu einer Vergabe am {award}.",
        "next.learner.birth_date_implausible":
            "Berichtigen Sie das Geburtsdatum; Lernende sind bei der Vergabe zwischen 10 und 110 Jahre alt.",
        "reason.learner.email_invalid":
            "„{address}“ sieht nicht wie eine E-Mail-Adresse aus[; wahrscheinlich war {suggestion} gemeint].",
        "next.learner.email_invalid": "Berichtigen Sie die Adresse, oder lassen Sie die Zelle leer.",
        "reason.learner.duplicate": "Die Zeilen {first} und {second} scheinen dieselbe Person zu betreffen.",
        "next.learner.duplicate": "Entfernen Sie eine der Zeilen, oder bestätigen Sie, dass es zwei Personen sind.",
        "reason.learner.id_only": "Der Nachweis nennt seine lernende Person nur mit einer technischen Adresse.",
        "next.learner.id_only":
            "Bitten Sie die lernende Person zu beweisen, dass die Adresse ihr gehört, oder etwas mit einem Namen darauf zu zeigen.",

        // Title and languages
        "reason.title.missing": "Die Vergabe hat keinen Titel.",
        "next.title.missing": "Geben Sie den Titel an, unter dem das Programm sie vergibt.",
        "reason.title.generic": "Der Titel „{title}“ sagt nicht, was gelernt wurde.",
        "next.title.generic": "Nennen Sie den Gegenstand: eher „Sensordaten lesen und bereinigen“ als „Zertifikat“.",
        "reason.language.undeclared":
            "Es gibt einen Text in der Sprache „{language}“, die der Nachweis nicht aufführt.",
        "next.language.undeclared":
            "Nehmen Sie die Sprache in die Liste der Sprachen auf, oder entfernen Sie den Text.",
        "reason.language.malformed": "„{value}“ ist nicht der Code einer Sprache.",
        "next.language.malformed": "Verwenden Sie einen Code wie en, de oder pt-BR.",

        // Place and awarding body
        "reason.issuer_place.missing": "Es ist nicht gesagt, in welchem Land die vergebende Einrichtung tätig ist.",
        "next.issuer_place.missing": "Ergänzen Sie das Land der vergebenden Einrichtung.",
        "reason.issuer_place.unknown_country": "„{code}“ ist nicht der Code eines Landes.",
        "next.issuer_place.unknown_country":
            "Verwenden Sie die zwei oder drei Buchstaben eines Landes, etwa AT oder AUT.",
        "reason.issuer_place.region_mismatch": "Die Region {region} liegt in {other}, nicht in {country}.",
        "next.issuer_place.region_mismatch": "Berichtigen Sie die Region oder das Land.",
        "reason.awarding_body.missing": "Die vergebende Einrichtung hat keinen Namen.",
        "next.awarding_body.missing": "Ergänzen Sie den rechtlichen Namen der vergebenden Einrichtung.",
        "reason.awarding_body.no_identifier":
            "Für {name} ist keine amtliche Nummer angegeben, sodass niemand nachschlagen kann.",
        "next.awarding_body.no_identifier":
            "Ergänzen Sie eine Nummer aus einem öffentlichen Register: Umsatzsteuer-Identifikationsnummer, nationales Register, PIC oder Erasmus-Code.",
        "reason.awarding_body.placeholder_identifier":
            "„{value}“ kann keine echte Nummer der Art {kind} sein[ in {country}].",
        "next.awarding_body.placeholder_identifier":
            "Ersetzen Sie sie durch die Nummer im Register, oder lassen Sie sie weg.",

        // Days
        "reason.award_date.missing": "Es ist nicht gesagt, an welchem Tag dies vergeben wurde.",
        "next.award_date.missing":
            "Ergänzen Sie den Tag, an dem die Vergabe beschlossen wurde; der Tag des Signierens ersetzt ihn nicht.",
        "reason.award_date.future": "Der Vergabetag, {date}, liegt nach dem Tag des Signierens, {sealed}.",
        "next.award_date.future": "Berichtigen Sie den Vergabetag, oder signieren Sie an diesem Tag oder später.",
        "reason.award_date.before_activity": "Vergeben wurde am {date}, aber der Kurs dauerte bis {end}.",
        "next.award_date.before_activity": "Berichtigen Sie den Vergabetag oder die Daten des Kurses.",
        "reason.award_date.seal_only":
            "Der Vergabetag ist nicht angegeben; gezeigt wird der Tag, an dem der Nachweis signiert wurde.",
        "next.award_date.seal_only": "Ist Ihnen der Vergabetag wichtig, fragen Sie den Aussteller danach.",
        "reason.activity.order": "Der Kurs beginnt am {start} und endet davor, am {end}.",
        "next.activity.order": "Berichtigen Sie den ersten oder den letzten Tag des Kurses.",
        "reason.date.day_shift": "Ein Tag ist als Zeitpunkt am Abend davor geschrieben: {written} steht für {day}.",
        "next.date.day_shift": "Nichts muss getan werden; gemeint ist der spätere Tag.",

        // Outcomes and workload
        "reason.outcomes.missing": "Es ist kein Lernergebnis aufgeführt.",
        "next.outcomes.missing": "Sagen Sie in mindestens einer Zeile, was die lernende Person nun weiß oder kann.",
        "reason.outcomes.not_an_outcome":
            "Was als Lernergebnis dasteht, wiederholt nur den Titel oder beschreibt den Kurs.",
        "next.outcomes.not_an_outcome":
            "Schreiben Sie kurze Zeilen mit einem Tätigkeitswort: „Fehlerhafte Werte finden und kennzeichnen“.",
        "reason.workload.missing": "Der Arbeitsaufwand ist nicht angegeben, weder in Leistungspunkten noch in Stunden.",
        "next.workload.missing": "Ergänzen Sie ECTS-Leistungspunkte, Arbeitsstunden oder beides.",
        "reason.workload.not_a_number": "„{value}“ ist keine positive Zahl, wie sie hier gebraucht wird.",
        "next.workload.not_a_number":
            "Schreiben Sie[ {suggestion}, also] eine Zahl mit Punkt und ohne Einheit, etwa 2.5.",
        "reason.workload.ratio":
            "{hours} Stunden für {points} ECTS ergeben {ratio} Stunden je Leistungspunkt; üblich sind zwischen 25 und 30.",
        "next.workload.ratio": "Prüfen Sie beide Zahlen; sie betreffen die gesamte Arbeit, nicht nur den Unterricht.",
        "reason.workload.duration_unit":
            "„{value}“ ist keine Anzahl von Stunden: In dieser Form bedeutet M vor dem T Monate.",
        "next.workload.duration_unit": "Schreiben Sie sechzig Stunden als PT60H oder einfach als Anzahl der Stunden.",
        "reason.workload.volume":
            "{points} ECTS liegen außerhalb dessen, was ein solcher Kurs üblicherweise hat ({range} ECTS).",
        "next.workload.volume": "Prüfen Sie die Leistungspunkte oder die genannte Art des Kurses.",
        "reason.workload.unknown_unit": "{points} Leistungspunkte sind angegeben, aber nicht, aus welchem System.",
        "next.workload.unknown_unit": "Fragen Sie den Aussteller, ob es ECTS-Leistungspunkte sind.",
        "reason.workload.intensity":
            "[{hours} Stunden in {days} {days|Tag|Tagen} ergeben {week} Stunden pro Woche|Die Stunden ergeben mehr als sechzig pro Woche].",
        "next.workload.intensity": "Prüfen Sie die Stunden und die Daten des Kurses.",

        // Level
        "reason.level.not_stated": "Das Niveau ist nicht angegeben, und auch nicht, warum es keines gibt.",
        "next.level.not_stated":
            "Wählen Sie ein Niveau des Europäischen Qualifikationsrahmens, oder sagen Sie, warum keines zutrifft.",
        "reason.level.nqf_country": "„{level}“ gehört zu {country}; die vergebende Einrichtung ist in {body}.",
        "next.level.nqf_country":
            "Wählen Sie das Niveau im Qualifikationsrahmen des Landes der vergebenden Einrichtung.",
        "reason.level.inconsistent":
            "[Zyklus {cycle}|{nqf}] ist EQR-Niveau {expected}, aber auch Niveau {eqf} ist angegeben.",
        "next.level.inconsistent": "Berichtigen Sie den Zyklus oder das EQR-Niveau.",

        // Assessment and participation
        "reason.assessment.missing": "Es ist nicht gesagt, wie die Lernergebnisse bewertet wurden.",
        "next.assessment.missing": "Wählen Sie mindestens eine Art der Leistungsbewertung, etwa eine benotete Arbeit.",
        "reason.assessment.attendance_only":
            "Die einzige Leistungsbewertung ist die Anwesenheit, die kein Lernergebnis zeigt.",
        "next.assessment.attendance_only":
            "Ergänzen Sie die Bewertung der Lernergebnisse; ohne sie ist dies eine Teilnahmebescheinigung.",
        "reason.assessment.not_from_list":
            "Die Art der Leistungsbewertung „{value}“ ist kein Eintrag der europäischen Liste.",
        "next.assessment.not_from_list":
            "Wählen Sie den Eintrag, der am nächsten kommt, damit er in jeder Sprache verstanden wird.",
        "reason.participation.missing": "Es ist nicht gesagt, in welcher Form teilgenommen wurde.",
        "next.participation.missing":
            "Wählen Sie online, Präsenz (vor Ort), gemischt oder eine andere Form aus der Liste.",
        "reason.participation.ambiguous": "„{value}“ kann mehr als eine Teilnahmeform der europäischen Liste bedeuten.",
        "next.participation.ambiguous": "Fragen Sie den Aussteller, welche gemeint ist, wenn es darauf ankommt.",
        "reason.supervision.weak": "Niemand hat geprüft, wer die Leistungsbewertung abgelegt hat ({value}).",
        "next.supervision.weak":
            "Prüfungsausschüsse können mehr verlangen; entscheiden Sie, ob es für Ihren Zweck genügt.",
        "reason.supervision.unclear": "„{value}“ sagt nicht klar, ob die Identität geprüft wurde.",
        "next.supervision.unclear":
            "Fragen Sie den Aussteller, wie die Leistungsbewertung beaufsichtigt wurde, wenn es darauf ankommt.",
        "reason.grade.without_scheme": "Die Note „{grade}“ ist ohne die Notenskala angegeben, zu der sie gehört.",
        "next.grade.without_scheme": "Ergänzen Sie, welche Noten es gibt und welche zum Bestehen nötig ist.",

        // Quality assurance
        "reason.quality_assurance.missing": "Es ist nicht gesagt, was für die Qualität steht.",
        "next.quality_assurance.missing":
            "Nennen Sie eine Akkreditierung, eine externe Begutachtung oder das eigene Verfahren der Einrichtung.",
        "reason.quality_assurance.not_on_award_date":
            "„{title}“ galt[ ab {from}][ bis {to}], was den Vergabetag, {award}, nicht einschließt.",
        "next.quality_assurance.not_on_award_date":
            "Nennen Sie die Qualitätssicherung, die am Vergabetag in Kraft war.",
        "reason.quality_assurance.internal_only": "Nur die eigene Qualitätssicherung der Einrichtung ist angegeben.",
        "next.quality_assurance.internal_only": "Nennen Sie auch eine externe, wenn es eine gibt.",

        // The rest
        "reason.stackability.unclear": "Es soll kombinierbar sein, aber nicht gesagt ist, worauf es angerechnet wird.",
        "next.stackability.unclear": "Nennen Sie das größere Programm, oder wählen Sie „eigenständig“.",
        "reason.prerequisites.placeholder": "„{text}“ sagt, dass es keine Voraussetzungen gibt.",
        "next.prerequisites.placeholder": "Lassen Sie das Feld leer; das sagt dasselbe in jeder Sprache.",
        "reason.further.attachment_type": "Eine Datei soll {declared} sein, aber ihre Bytes sind {real}.",
        "next.further.attachment_type": "Berichtigen Sie den Typ, oder hängen Sie die richtige Datei an.",
        "reason.image.too_large": "Ein Bild von {size} KiB ist größer als 64 KiB oder steckt zweimal in der Datei.",
        "next.image.too_large": "Verwenden Sie ein kleineres Bild, oder geben Sie stattdessen seine Adresse an.",
        "reason.vocabulary.not_from_list": "„{value}“ steht, wo ein Eintrag einer europäischen Liste gemeint ist.",
        "next.vocabulary.not_from_list": "Menschen können es weiterhin lesen; Programme können es nicht vergleichen.",
        "reason.vocabulary.newer": "„{value}“ ist nicht in dem Stand der europäischen Liste, den diese Version kennt.",
        "next.vocabulary.newer":
            "Eine neuere Version dieses Programms kennt es vielleicht; bis dahin wird es gezeigt, wie es geschrieben ist.",
        "reason.link.malformed": "„{value}“ ist keine vollständige Adresse.",
        "next.link.malformed": "Schreiben Sie die ganze Adresse, mit https:// davor.",

        // Open Badges
        "reason.openbadges.profile": "Das Dokument ist kein Nachweis nach Open Badges 3.0.",
        "next.openbadges.profile":
            "Sehen Sie nach, ob eine andere Datei dabei war; ältere Abzeichen haben eine andere Form.",
        "reason.openbadges.type":
            "Ein Teil des Abzeichens hat eine andere Form, als Open Badges 3.0 ihm gibt ({expected} wird erwartet).",
        "next.openbadges.type": "Bitten Sie den Aussteller um ein Abzeichen, das der Spezifikation folgt.",
        "reason.openbadges.limit": "Eine Liste im Abzeichen hat {count} Einträge; höchstens {limit} werden gelesen.",
        "next.openbadges.limit": "Bitten Sie den Aussteller um ein Abzeichen, das nur diese Vergabe betrifft.",

        // Elements
        "field.learner": "Lernende Person",
        "field.title": "Titel",
        "field.issuer_place": "Land und Region des Ausstellers",
        "field.awarding_body": "Vergebende Einrichtung",
        "field.award_date": "Vergabetag",
        "field.outcomes": "Lernergebnisse",
        "field.workload": "Arbeitsaufwand",
        "field.level": "Niveau",
        "field.assessment": "Leistungsbewertung",
        "field.participation": "Teilnahmeform",
        "field.quality_assurance": "Qualitätssicherung",
        "field.prerequisites": "Voraussetzungen",
        "field.supervision": "Beaufsichtigung und Identitätsprüfung",
        "field.grade": "Note",
        "field.stackability": "Kombinierbarkeit",
        "field.further": "Weitere Informationen",
        "field.other_languages": "Andere Sprachen",
        "field.pictures": "Bilder",
        "field.activity": "Kurs",

        // What a format does not carry
        "loss.kept": "erhalten",
        "loss.reduced": "verkürzt",
        "loss.dropped": "weggelassen",
        "loss.birth_date": "Das Geburtsdatum wird weggelassen.",
        "loss.email_hashed": "Die E-Mail-Adresse kann nur verglichen werden: Sie wird als Hash geschrieben.",
        "loss.further_holder_keys": "Von mehreren Schlüsseln der lernenden Person wird der erste geschrieben.",
        "loss.identifier_country": "Das Land einer Identifikationsnummer wird weggelassen.",
        "loss.languages": "Es ist Platz für eine Sprache.",
        "loss.region_as_text": "Die Region wird in Worten geschrieben.",
        "loss.identifiers_as_extensions":
            "Amtliche Nummern werden als Erweiterungen geschrieben, die andere Programme vielleicht nicht verstehen.",
        "loss.joint_bodies_as_alignments":
            "Von den anderen vergebenden Einrichtungen bleiben Name, Land und Website, und ihre Nummern in Worten.",
        "loss.further_locations": "Von mehreren Orten einer Organisation wird der erste geschrieben.",
        "loss.seat_from_place":
            "Der Ort der Vergabe wird als Adresse der vergebenden Einrichtung geschrieben, die keine eigene hat.",
        "loss.outcomes_as_text": "Lernergebnisse sind Zeilen eines Textes.",
        "loss.outcome_kind": "Ob ein Lernergebnis Kenntnis oder Fertigkeit ist, wird weggelassen.",
        "loss.outcome_reuse": "Wie breit ein Lernergebnis verwendbar ist, wird weggelassen.",
        "loss.hours_as_text": "Stunden werden in Worten geschrieben.",
        "loss.dates_as_text": "Die Daten der Qualitätssicherung werden in Worten geschrieben.",
        "loss.agency_as_text": "Von der Agentur wird der Name geschrieben.",
        "loss.section_of_text": "Sie werden ein Abschnitt des Textes über die Kriterien.",
        "loss.rank": "Der Rang wird weggelassen.",
        "loss.documents": "Angehängte Dateien werden weggelassen.",
        "loss.languages_of_classes": "Die Unterrichtssprachen werden weggelassen.",
        "loss.note_is_title": "Die Anmerkung wiederholt nur den Titel und wird weggelassen.",
        "loss.further_pictures": "Es ist Platz für ein Bild jeder Art.",
        "loss.activity_place": "Der Ort des Kurses wird weggelassen.",
        "loss.activity_provider": "Der Anbieter des Kurses wird weggelassen.",
    ]
}
