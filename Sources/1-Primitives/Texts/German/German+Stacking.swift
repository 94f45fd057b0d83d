extension German {
    /// Rule files of receiving institutions, what awards cover of them, and the dossier.
    ///
    /// No sentence here promises anything: the receiving body decides (a test reads them all).
    static let stacking: [String: String] = [
        // Rule files
        "reason.rules.too_large": "[Zeile {line}: ]Die Regeldatei ist zu groß[ ({what}, höchstens {limit})].",
        "next.rules.too_large":
            "Lassen Sie weg, was die Regeln nicht brauchen, oder teilen Sie sie auf zwei Dateien auf.",
        "reason.rules.encoding": "Die Regeldatei ist nicht UTF-8.",
        "next.rules.encoding": "Speichern Sie sie als UTF-8-Text.",
        "reason.rules.syntax": "[Zeile {line}: ]Dies ist kein YAML[ ({problem})].",
        "next.rules.syntax":
            "Setzen Sie Texte mit einem Doppelpunkt oder # in Anführungszeichen, und rücken Sie mit Leerzeichen ein, nie mit Tabulatoren.",
        "reason.rules.duplicate_key": "[Zeile {line}: ]„{key}“ steht zweimal da.",
        "next.rules.duplicate_key": "Behalten Sie eines der beiden.",
        "reason.rules.anchor":
            "[Zeile {line}: ]Anker, Aliase und Tags (&, *, !) werden in einer Regeldatei nicht gelesen.",
        "next.rules.anchor":
            "Schreiben Sie den Wert, wo er gemeint ist; setzen Sie einen Text, der so beginnt, in Anführungszeichen.",
        "reason.rules.version": "[Zeile {line}: ]Dies ist keine Regeldatei einer Version, die hier bekannt ist.",
        "next.rules.version": "Beginnen Sie sie mit: {expected}.",
        "reason.rules.unknown_key": "[Zeile {line}: ]Keine Regel heißt „{key}“.",
        "next.rules.unknown_key":
            "Eine von diesen ist gemeint: {known}. Was nicht verstanden wird, wird nie übergangen.",
        "reason.rules.type": "[Zeile {line}: ]Hier ist etwas anderes gemeint[: {expected}].",
        "next.rules.type": "Sehen Sie in docs/formats/stacking-rules.md nach, wie dieser Eintrag geschrieben wird.",
        "reason.rules.value":
            "[Zeile {line}: ][„{value}“|Dies] ist kein Wert, der hier stehen kann[ (gemeint ist {expected})].",
        "next.rules.value":
            "[Schreiben Sie eines von diesen: {known}.|Schreiben Sie es, wie docs/formats/stacking-rules.md es zeigt.]",
        "reason.rules.missing": "[Zeile {line}: ]„{key}“ fehlt.",
        "next.rules.missing":
            "Ergänzen Sie es: Ohne dieses weiß niemand, wessen Regeln dies sind oder was gemeint ist.",
        "reason.rules.duplicate_slot": "[Zeile {line}: ]Zwei Plätze heißen „{slot}“.",
        "next.rules.duplicate_slot": "Geben Sie jedem Platz eine eigene Kennung, und nennen Sie ihn einmal.",
        "reason.rules.unknown_slot": "[Zeile {line}: ]Kein Platz heißt „{slot}“.",
        "next.rules.unknown_slot": "[Plätze sind: {known}.|Ergänzen Sie den Platz, oder nehmen Sie den Namen weg.]",
        "reason.rules.contradiction": "[Zeile {line}: ]„{what}“ kann so nicht neben „{other}“ stehen.",
        "next.rules.contradiction":
            "Ändern Sie eines der beiden: Ein Anteil braucht total_credits, min ist höchstens max, ein fester Pfad hat einen Nachweis je Schritt, ein Wahlpfad hat Plätze.",

        // Awards
        "reason.stack.several_learners": "Die Nachweise gehören {count} Personen: {learners}.",
        "next.stack.several_learners":
            "Sagen Sie mit --learner NAME, um wen es geht; ist eine Person auf zwei Weisen geschrieben, geben Sie es zweimal an. Von zwei Personen eines Namens sagt die Nummer oder der Geburtstag in Klammern, welche; von zwei Personen einer Nummer oder eines Geburtstags sagen es Name und Nummer zusammen.",
        "reason.stack.unknown_learner": "Keiner der Nachweise gehört „{learner}“.",
        "next.stack.unknown_learner":
            "Schreiben Sie den Namen, wie er in den Nachweisen steht, oder die Nummer der Person.",
        "reason.stack.too_many_awards":
            "{count} Nachweise sind mehr, als auf einmal kombiniert werden (höchstens {limit}).",
        "next.stack.too_many_awards": "Geben Sie nur die an, auf die es bei diesen Regeln ankommt.",
        "reason.stack.not_verified": "Es konnte nicht geprüft werden, ob er echt und in Kraft ist [({value})].",
        "next.stack.not_verified": "Klären Sie zuerst das: testamur verify sagt, was fehlt.",
        "reason.stack.not_valid": "Er ist nicht gültig[: {value}].",
        "next.stack.not_valid": "Fragen Sie den Aussteller; testamur verify sagt, warum.",
        "reason.stack.replaced": "Eine neuere Ausfertigung tritt an seine Stelle[: {value}].",
        "next.stack.replaced": "Verwenden Sie die neuere.",
        "reason.stack.copy": "Er ist eine Kopie eines Nachweises, der schon da ist[: {value}].",
        "next.stack.copy": "Nichts ist zu tun: Ein Leistungspunkt zählt einmal.",
        "reason.stack.level": "Er liegt auf EQR-Niveau {value}; verlangt ist {rule}.",
        "next.stack.level":
            "Ein Nachweis auf jenem Niveau würde passen; ob dieser trotzdem angenommen wird, sagt die aufnehmende Einrichtung.",
        "reason.stack.level_none": "Er sagt, dass kein Niveau zutrifft; verlangt ist EQR {rule}.",
        "next.stack.level_none": "Fragen Sie die aufnehmende Einrichtung, ob sie den Nachweis selbst einstuft.",
        "reason.stack.level_unstated": "Er gibt kein Niveau an; verlangt ist EQR {rule}.",
        "next.stack.level_unstated": "Fragen Sie den Aussteller schriftlich nach dem Niveau.",
        "reason.stack.credits_unstated": "Er gibt keine Leistungspunkte mit Einheit an.",
        "next.stack.credits_unstated": "Fragen Sie den Aussteller, wie viele ECTS-Leistungspunkte es sind.",
        "reason.stack.credits_system":
            "Sein Arbeitsaufwand ist in „{value}“ angegeben, wofür die Regeln keinen Faktor nennen.",
        "next.stack.credits_system":
            "Fragen Sie die aufnehmende Einrichtung, wie sie diese zählt; ohne Regel wird nichts umgerechnet.",
        "reason.stack.too_old": "Er wurde am {value} vergeben, mehr als {rule} {rule|Jahr|Jahre} vor dem {day}.",
        "next.stack.too_old": "Fragen Sie, ob spätere Praxis ihn aktuell hält, oder erneuern Sie ihn.",
        "reason.stack.not_yet": "Er wurde am {value} vergeben, nach dem {day}.",
        "next.stack.not_yet": "Fragen Sie noch einmal für einen späteren Tag.",
        "reason.stack.day_unstated": "Er gibt den Vergabetag nicht an.",
        "next.stack.day_unstated": "Bitten Sie den Aussteller um eine Ausfertigung mit dem Vergabetag.",
        "reason.stack.not_assessed": "Er zeigt Anwesenheit, keine Bewertung von Lernergebnissen.",
        "next.stack.not_assessed": "Fragen Sie den Aussteller, ob die Lernergebnisse bewertet wurden.",
        "reason.stack.assessment_unstated": "Er sagt nicht, wie die Lernergebnisse bewertet wurden.",
        "next.stack.assessment_unstated": "Fragen Sie den Aussteller schriftlich nach der Art der Leistungsbewertung.",
        "reason.stack.identity_not_checked":
            "Die Leistungsbewertung wurde ohne Identitätsprüfung abgelegt[ ({value})].",
        "next.stack.identity_not_checked":
            "Fragen Sie, ob ein Gespräch oder eine beaufsichtigte Prüfung das ausgleichen kann.",
        "reason.stack.identity_unstated": "Er sagt nicht, ob die Identität geprüft wurde.",
        "next.stack.identity_unstated": "Fragen Sie den Aussteller, wie die Leistungsbewertung beaufsichtigt wurde.",
        "reason.stack.grade_unstated": "Er hat keine Note.",
        "next.stack.grade_unstated": "Bitten Sie den Aussteller um eine Leistungsübersicht mit der Note.",
        "reason.stack.not_accredited": "Keine Akkreditierung deckt ihn am Vergabetag ab.",
        "next.stack.not_accredited": "Bitten Sie den Aussteller um den Bericht, der jenen Tag abdeckt.",
        "reason.stack.accreditation_unstated":
            "Ob ihn am Vergabetag eine Akkreditierung abdeckt, ließ sich nicht herausfinden.",
        "next.stack.accreditation_unstated":
            "Prüfen Sie ihn mit einem Register, das Akkreditierungen enthält, oder fügen Sie den Bericht bei.",
        "reason.stack.language": "Er wurde auf {value} unterrichtet; verlangt ist {rule}.",
        "next.stack.language": "Fragen Sie, ob ein Sprachnachweis das ausgleicht.",
        "reason.stack.language_unstated": "Er sagt nicht, in welcher Sprache unterrichtet wurde; verlangt ist {rule}.",
        "next.stack.language_unstated": "Fragen Sie den Aussteller nach der Unterrichtssprache.",
        "reason.stack.issuer": "Er ist von {value}, und das ist keiner der Aussteller, die die Regeln nennen.",
        "next.stack.issuer": "Fragen Sie die aufnehmende Einrichtung, ob sie im Einzelfall andere annimmt.",
        "reason.stack.issuer_denied": "Die Regeln lassen Nachweise von {value} aus.",
        "next.stack.issuer_denied": "Hier lässt sich nichts daran tun.",
        "reason.stack.counted_elsewhere": "Er hat schon für {value} gezählt.",
        "next.stack.counted_elsewhere": "Ein Leistungspunkt zählt einmal: Wählen Sie, wo er zählen soll.",
        "reason.stack.field": "Er liegt im Fachgebiet {value}; „{slot}“ verlangt {rule}.",
        "next.stack.field": "Behalten Sie ihn für einen anderen Platz oder andere Regeln.",
        "reason.stack.field_unstated": "Er nennt kein Fachgebiet; „{slot}“ verlangt {rule}.",
        "next.stack.field_unstated": "Fragen Sie den Aussteller, zu welchem Fachgebiet von ISCED-F er gehört.",
        "reason.stack.credits": "Er hat {value} {value|Leistungspunkt|Leistungspunkte}; „{slot}“ nimmt {rule}.",
        "next.stack.credits": "Fragen Sie, ob ein Teil davon zählen kann.",
        "reason.stack.achievement": "„{slot}“ ist für eine andere Leistung.",
        "next.stack.achievement": "Behalten Sie ihn für einen anderen Platz oder andere Regeln.",
        "reason.stack.slot_issuer": "Er ist von {value}; „{slot}“ ist für Nachweise von {rule}.",
        "next.stack.slot_issuer": "Behalten Sie ihn für einen anderen Platz oder andere Regeln.",
        "reason.stack.assessment_kind": "Er wurde bewertet durch {value}; „{slot}“ verlangt {rule}.",
        "next.stack.assessment_kind": "Fragen Sie, ob die Leistungsbewertung gleichwertig ist.",
        "reason.stack.course_kind": "Die Art seines Kurses ist [{value}|eine andere]; „{slot}“ verlangt {rule}.",
        "next.stack.course_kind": "Behalten Sie ihn für einen anderen Platz oder andere Regeln.",
        "reason.stack.course_unstated": "Er sagt nicht, aus welcher Art von Kurs er stammt; „{slot}“ verlangt {rule}.",
        "next.stack.course_unstated": "Fragen Sie den Aussteller, welche Art von Kurs es war.",
        "reason.stack.towards": "Er sagt nicht, dass er auf das anrechenbar ist, was „{slot}“ verlangt.",
        "next.stack.towards": "Fragen Sie den Aussteller, ob er für jenes Programm gemacht wurde.",
        "reason.stack.grade": "Seine Note ist {value}; „{slot}“ verlangt {rule} oder besser.",
        "next.stack.grade": "Fragen Sie, ob die Leistungsbewertung wiederholt werden kann.",
        "reason.stack.grade_scale":
            "Seine Note lässt sich nicht an {rule} messen, was „{slot}“ verlangt: Keine Note oder keine Skala dieser Art ist angegeben.",
        "next.stack.grade_scale": "Fragen Sie den Aussteller nach der Notenskala.",
        "reason.stack.grade_order":
            "Seine Note ist {value}, und „{slot}“ verlangt {rule} oder besser: Seine Signatur deckt die Reihenfolge der Noten nicht, also kann niemand sagen, welche der beiden besser ist.",
        "next.stack.grade_order":
            "Bitten Sie den Aussteller um eine Ausfertigung mit einer Signatur, die auch die Reihenfolge deckt: eddsa-jcs-2022, oder den Open-Badges-Kontext 3.0.3.",
        "reason.stack.same_outcomes": "Seine Lernergebnisse sind die von „{value}“, der zählt.",
        "next.stack.same_outcomes": "Dasselbe Lernergebnis zählt einmal.",
        "reason.stack.excluded": "Die Regeln zählen ihn nicht zusammen mit „{value}“, der zählt.",
        "next.stack.excluded": "Einer der beiden zählt.",
        "reason.stack.sequence":
            "Er passt zu „{slot}“, wurde aber nicht in der Reihenfolge vergeben, die die Regeln verlangen[: {value}].",
        "next.stack.sequence": "Fragen Sie, ob auf die Reihenfolge verzichtet werden kann.",
        "reason.stack.no_room": "Er passt, aber es ist kein Platz mehr für ihn.",
        "next.stack.no_room": "Nichts ist zu tun: Die Plätze sind mit anderen besser gefüllt.",

        // What every output says
        "stack.decides": "Gemessen an Regel {id} Version {version} von {body}; {body} entscheidet.",
        "stack.covers_all": "Alle diese Regeln sind von den Nachweisen unten abgedeckt. {body} entscheidet.",
        "stack.covers_part": "{covered} von {count} {count|Platz ist|Plätzen sind} abgedeckt. {body} entscheidet.",
        "stack.not_proven":
            "Die Suche wurde beendet, bevor sie vollständig war: Es kann etwas Besseres geben (höchstens {count} Plätze).",
        "stack.proven": "Keine andere Zuordnung dieser Nachweise deckt mehr ab.",

        // Words of the table
        "stack.slot": "Platz",
        "stack.asked": "Verlangt",
        "stack.there": "Vorhanden",
        "stack.awards": "Nachweise",
        "stack.covered": "abgedeckt",
        "stack.open": "offen",
        "stack.heading.slots": "Was abgedeckt ist",
        "stack.heading.sums": "Das Ganze",
        "stack.heading.gaps": "Was fehlt",
        "stack.heading.additions": "Was ein weiterer Nachweis brächte",
        "stack.heading.near": "Knapp daneben: eine Regel fehlt",
        "stack.heading.evidence": "Braucht Belege, zählt nicht, bis sie gezeigt sind",
        "stack.heading.not_counted": "Nicht gezählt",
        "stack.heading.overlaps": "Gemeinsame Lernergebnisse: einen Blick wert",
        "stack.heading.edges": "Wie sie sich kombinieren",
        "stack.credits": "{count} {count|Leistungspunkt|Leistungspunkte}",
        "stack.credits_of": "{count} von {own} Leistungspunkten",
        "stack.ask.credits": "{credits} Leistungspunkte",
        "stack.ask.pick": "{count} {count|Nachweis|Nachweise}",
        "stack.ask.any": "ein Nachweis",
        "stack.ask.outcomes": "{count} {count|genanntes Lernergebnis|genannte Lernergebnisse}",
        "stack.ask.grade": "Note {grade} oder besser",
        "stack.sum.total": "Leistungspunkte insgesamt",
        "stack.sum.level": "Leistungspunkte auf EQR-Niveau {level} oder darüber",
        "stack.sum.field": "Leistungspunkte im Fachgebiet {field}",
        "stack.sum.prior": "Leistungspunkte aus früherem Lernen, höchstens",
        "stack.gap.credits": "{slot}: {count} {count|weiterer Leistungspunkt|weitere Leistungspunkte}",
        "stack.gap.awards": "{slot}: {count} {count|weiterer Nachweis|weitere Nachweise}",
        "stack.gap.outcome": "{slot}: Nichts zeigt {outcome}",
        "stack.gap.waits": "{slot}: wartet auf {slots}",
        "stack.gap.sum": "{rule}: {count} weitere",
        "stack.addition.slot": "Ein Nachweis mit {credits} {credits|Leistungspunkt|Leistungspunkten} für {slot}",
        "stack.addition.any":
            "Ein Nachweis mit {credits} {credits|Leistungspunkt|Leistungspunkten}, der auf einen Platz passt",
        "stack.addition.named": "{title} ({credits} {credits|Leistungspunkt|Leistungspunkte}) für {slot}",
        "stack.addition.effect": "{covered} von {count} Plätzen, {total} Leistungspunkte",
        "stack.addition.all": "dann ist alles abgedeckt",
        "stack.overlap": "{first} und {second}: {count} {count|Lernergebnis|Lernergebnisse}",
        "stack.edge.vertical": "vertikal",
        "stack.edge.horizontal": "horizontal",
        "stack.edge.valueAdded": "mit Mehrwert",
        "stack.edge.unclassified": "nicht eingeordnet",
        "stack.standing.valid": "geprüft und gültig",
        "stack.standing.unknown": "konnte nicht geprüft werden",
        "stack.standing.invalid": "nicht gültig",
        "stack.standing.replaced": "ersetzt",
        "stack.rules_version": "Regel {id}, Version {version}[, vom {date}]",
        "stack.file_digest": "SHA-256 der Regeldatei: {digest}",
        "stack.on": "Stand {date}",
        "stack.picture.title": "{title}: was {learner} dafür hat",
        "stack.picture.legend": "ausgefüllt: gezählt · gestrichelt: fehlt",

        // stack check
        "rules.kind.open": "Beliebige Nachweise, die bestehen, können es füllen.",
        "rules.kind.elective": "Aus jeder Gruppe ist so viel zu nehmen.",
        "rules.kind.rigid": "Ein Nachweis je Schritt, in dieser Reihenfolge.",
        "rules.say.total": "{credits} Leistungspunkte insgesamt.",
        "rules.say.eqf": "Nur Nachweise auf EQR-Niveau {levels}.",
        "rules.say.level": "Mindestens {percent} Prozent davon auf EQR-Niveau {level} oder darüber.",
        "rules.say.field": "Mindestens {percent} Prozent davon im Fachgebiet {field}.",
        "rules.say.age": "Kein Nachweis älter als {years} {years|Jahr|Jahre}[ am {day}].",
        "rules.say.prior": "Höchstens {percent} Prozent aus der Anerkennung früheren Lernens.",
        "rules.say.accredited": "Eine Akkreditierung deckt den Nachweis am Vergabetag ab.",
        "rules.say.identity_checked": "Bei einer Leistungsbewertung wurde die Identität geprüft.",
        "rules.say.graded": "Es gibt eine Note.",
        "rules.say.attendance": "Anwesenheit zählt als Leistungsbewertung.",
        "rules.say.no_attendance": "Anwesenheit allein zählt nicht.",
        "rules.say.languages": "Unterrichtet auf {languages}.",
        "rules.say.once": "Dieselben Lernergebnisse zählen einmal.",
        "rules.say.twice": "Dieselben Lernergebnisse dürfen zweimal zählen.",
        "rules.say.against": "Was für {ids} gezählt hat, zählt hier nicht.",
        "rules.say.part": "Ein Platz nimmt von den Leistungspunkten eines Nachweises so viele, wie er Raum hat.",
        "rules.say.factor": "Ein Leistungspunkt aus {system} zählt als {factor}.",
        "rules.say.hours": "Eine Stunde zählt als {factor} Leistungspunkte.",
        "rules.say.allowed": "Nur Nachweise von {ids}.",
        "rules.say.denied": "Keine Nachweise von {ids}.",
        "rules.say.excluded": "Von diesen zählt nur einer: {ids}.",
        "rules.say.prerequisites": "Zuallererst: {slots}.",
        "rules.say.order": "In dieser Reihenfolge: {slots}.",
        "rules.say.slot": "{title}: {asked}[, aus {count} {count|Möglichkeit|Möglichkeiten}].",
        "rules.say.target": "Für {title}[, EQR-Niveau {eqf}][, {credits} Leistungspunkte].",
        "rules.sound": "Mit diesen Regeln lässt sich arbeiten.",
        "rules.unsound":
            "{count} {count|Fehler|Fehler}: Mit diesen Regeln wird nicht gearbeitet, bevor sie berichtigt sind.",

        // The dossier
        "dossier.title": "Dossier zur Anerkennung",
        "dossier.for": "{learner}, für {title}",
        "dossier.award": "Nachweis {number} von {count}",
        "dossier.counted": "Vorgeschlagen für {slot}: {credits} {credits|Leistungspunkt|Leistungspunkte}",
        "dossier.not_counted": "Noch nicht vorgeschlagen: Belege fehlen",
        "dossier.missing": "nicht angegeben",
        "dossier.source": "Quelle",
        "dossier.report": "Bericht: jede Prüfung dieses Nachweises",
        "dossier.check": "Prüfung",
        "dossier.outcome": "Ergebnis",
        "dossier.officer": "Sachbearbeitung",
        "dossier.suggestion": "Vorgeschlagen",
        "dossier.criteria": "Sieben Kriterien",
        "dossier.criteria.note":
            "Jede Stufe wird nach dem vorgeschlagen, was Nachweis und Prüfungen sagen. Ändern Sie sie, wo Sie es anders sehen, und sagen Sie, warum.",
        "dossier.not_needed": "ausgelassen: vor Ort abgehalten",
        "dossier.element.level": "Niveau",
        "dossier.element.workload": "Arbeitsaufwand",
        "dossier.element.quality": "Qualität",
        "dossier.element.profile": "Profil",
        "dossier.element.outcomes": "Lernergebnisse",
        "dossier.cell.level": "Europäisches Niveau",
        "dossier.cell.nqf": "Nationales Niveau",
        "dossier.cell.workload": "Arbeitsaufwand",
        "dossier.cell.period": "Zeitraum des Lernens",
        "dossier.cell.quality": "Qualitätssicherung, wie angegeben",
        "dossier.cell.accredited": "Akkreditierung, wie festgestellt",
        "dossier.cell.issuer": "Aussteller, wie festgestellt",
        "dossier.cell.title": "Titel",
        "dossier.cell.body": "Vergebende Einrichtung und Ort",
        "dossier.cell.awarded": "Vergabetag",
        "dossier.cell.fields": "Fachgebiet",
        "dossier.cell.participation": "Teilnahme und Sprache",
        "dossier.cell.prerequisites": "Voraussetzungen",
        "dossier.cell.stackability": "Kombinierbarkeit",
        "dossier.cell.outcomes": "Lernergebnisse",
        "dossier.cell.assessment": "Leistungsbewertung",
        "dossier.cell.supervision": "Beaufsichtigung und Identität",
        "dossier.cell.grade": "Note und Skala",
        "dossier.source.element": "Element {number}",
        "dossier.source.check": "{check}: {outcome}[ ({reason})]",
        "dossier.source.registry": "Vertrauensregister",
        "dossier.ratio": "{hours} Stunden je Leistungspunkt",
        "dossier.scale": "von {worst} (schlechteste) bis {best} (beste)",
        "dossier.assurance.external": "Extern",
        "dossier.assurance.internal": "Intern",
        "dossier.accredited.yes": "Eine Akkreditierung deckt den Vergabetag ab",
        "dossier.accredited.no": "Keine Akkreditierung deckt den Vergabetag ab",
        "dossier.rung.0": "signiert von jemandem, der nicht bekannt ist",
        "dossier.rung.1": "signiert von dem, der die Domain kontrolliert",
        "dossier.rung.2": "signiert von einer eingetragenen juristischen Person",
        "dossier.rung.3": "signiert von der vergebenden Einrichtung oder in ihrem Auftrag",
        "dossier.rung.4": "ein Register führt die vergebende Einrichtung mit ihrer amtlichen Nummer am Vergabetag auf",
        "dossier.rung.5": "die vergebende Einrichtung steht am Vergabetag im Register und ist akkreditiert",
        "dossier.criterion.quality": "Qualitätssicherung",
        "dossier.criterion.verification": "Verifizierung",
        "dossier.criterion.level": "Niveau",
        "dossier.criterion.outcomes": "Lernergebnisse",
        "dossier.criterion.workload": "Arbeitsaufwand",
        "dossier.criterion.testing": "Leistungsbewertung",
        "dossier.criterion.identification": "Identifizierung",
        "dossier.step.strong": "stark",
        "dossier.step.substantial": "wesentlich",
        "dossier.step.weak": "schwach",
        "dossier.step.none": "keine",
        "dossier.step.quality.strong": "Eine Akkreditierung deckt den Vergabetag ab.",
        "dossier.step.quality.substantial":
            "Eine eingetragene Einrichtung, die Leistungspunkte vergibt; kein abdeckender Bericht.",
        "dossier.step.quality.weak": "Qualitätssicherung ist angegeben und ließ sich nicht feststellen.",
        "dossier.step.quality.none": "Keine Qualitätssicherung ist angegeben.",
        "dossier.step.verification.strong":
            "Signiert von einer eingetragenen vergebenden Einrichtung; der Status ist aktuell.",
        "dossier.step.verification.substantial":
            "Signiert von einer eingetragenen juristischen Person, oder der Status ist nicht aktuell.",
        "dossier.step.verification.weak": "Signiert, aber niemand bürgt für den Aussteller.",
        "dossier.step.verification.none": "Keine Signatur hält.",
        "dossier.step.level.strong": "Europäisches und nationales Niveau, letzteres aus dem Land der Vergabe.",
        "dossier.step.level.substantial": "Nur europäisches Niveau, oder ein nationales Niveau eines anderen Landes.",
        "dossier.step.level.weak": "Ein Niveau in Worten.",
        "dossier.step.level.none": "Kein Niveau ist angegeben.",
        "dossier.step.outcomes.strong": "Lernergebnisse mit Verweisen auf einen Rahmen.",
        "dossier.step.outcomes.substantial": "Lernergebnisse in Worten.",
        "dossier.step.outcomes.weak": "Nur eine Beschreibung des Kurses.",
        "dossier.step.outcomes.none": "Keine Lernergebnisse sind angegeben.",
        "dossier.step.workload.strong": "Leistungspunkte und Stunden, die zueinander passen.",
        "dossier.step.workload.substantial": "Leistungspunkte oder Stunden, oder beide, die nicht ganz passen.",
        "dossier.step.workload.weak": "Punkte ohne Einheit.",
        "dossier.step.workload.none": "Kein Arbeitsaufwand ist angegeben.",
        "dossier.step.testing.strong": "Benannte Arten der Leistungsbewertung, benotet auf einer angegebenen Skala.",
        "dossier.step.testing.substantial": "Eine Art der Leistungsbewertung oder eine Note.",
        "dossier.step.testing.weak": "Anwesenheit, oder eine Art, die keine Liste hat.",
        "dossier.step.testing.none": "Über die Leistungsbewertung ist nichts gesagt.",
        "dossier.step.identification.strong": "Beaufsichtigt, mit Identitätsprüfung.",
        "dossier.step.identification.substantial": "Beaufsichtigt, ohne Identitätsprüfung.",
        "dossier.step.identification.weak": "Nicht beaufsichtigt.",
        "dossier.step.identification.none": "Über die Beaufsichtigung ist nichts gesagt.",
        "dossier.request.heading": "Entwurf eines Antrags",
        "dossier.request.subject": "Antrag: früheres Lernen für {title}",
        "dossier.request.salutation": "An {body}",
        "dossier.request.ask":
            "Ich bitte Sie, sich {count} {count|Nachweis|Nachweise} ({credits} Leistungspunkte) anzusehen, die ich erworben habe, und zu entscheiden, ob sie auf {title} angerechnet werden können, nach Ihrer Regel {id}, Version {version}:",
        "dossier.request.line":
            "– {slot}: {title}, {issuer}[, {date}], {credits} {credits|Leistungspunkt|Leistungspunkte}",
        "dossier.request.open": "Für diese muss ich noch etwas vorlegen; bitte sagen Sie mir, was Sie brauchen:",
        "dossier.request.part": "Ich weiß, dass ein Teil dessen, was die Regel verlangt, noch fehlt.",
        "dossier.request.attached":
            "Beigefügt ist für jeden Nachweis eine Seite mit Niveau, Arbeitsaufwand, Qualität, Profil und Lernergebnissen, mit dem Bericht jeder Prüfung. Sie können die Nachweise selbst prüfen, ohne mich und ohne den Aussteller zu fragen.",
        "dossier.request.decide": "Die Entscheidung liegt bei Ihnen; nichts in diesem Dossier nimmt sie Ihnen ab.",
        "dossier.request.closing": "{learner}",
        "dossier.page": "Seite {number} von {count}",
        "dossier.made": "Erstellt mit Testamur, Stand {date}. Regeldatei SHA-256 {digest}.",

        // The commands
        "cli.stack.picture": "Das Bild ist in {file}.",
        "cli.stack.dossier": "Das Dossier ist in {file}.",
        "cli.stack.dossier_cut":
            "{count} {count|Zelle war|Zellen waren} zu lang für eine Seite und {count|endet|enden} mit „…“; das HTML hat sie ganz.",
        "usage.stack_input": "Nennen Sie entweder eine Wallet mit --wallet oder Dateien mit Nachweisen, nicht beides",
        "usage.counted_towards":
            "Schreiben Sie --counted-towards AWARD=QUALIFICATION, den Nachweis mit seiner Kennung, seiner Datei oder seinem Eintrag",
        "usage.dossier_format": "Nennen Sie ein Dossier, das auf .html, .pdf oder .json endet",
        "help.stack": "Sehen, was Ihre Nachweise von den Regeln einer aufnehmenden Einrichtung abdecken.",
        "help.stack.discussion":
            "Hält Nachweise, aus einer Wallet oder aus Dateien, gegen eine Regeldatei: welche Plätze abgedeckt sind, was fehlt, was beinahe passt und warum, und was ein weiterer Nachweis brächte. Nachweise werden zuerst geprüft; was nicht geprüft werden konnte, zählt nie. Die aufnehmende Einrichtung entscheidet: Nichts hier verspricht etwas.\n\nBeispiel: testamur stack RULES.yaml --wallet my.wallet --trust registry.json --anchor z6Mk…\nAlle Optionen: testamur help stack show",
        "help.stack.show": "Was abgedeckt ist, was fehlt und warum (das tut testamur stack).",
        "help.stack.show.discussion":
            "testamur stack RULES.yaml --wallet my.wallet, oder testamur stack RULES.yaml awards/ für Dateien.",
        "help.stack.rules": "Die Regeldatei der aufnehmenden Einrichtung (docs/formats/stacking-rules.md).",
        "help.stack.files": "Nachweise oder Ordner mit solchen, wo es keine Wallet gibt.",
        "help.stack.learner":
            "Wessen Nachweise zählen, wenn sie mehreren Personen gehören. Kann für zwei Schreibweisen zweimal angegeben werden. Ein Name, eine Nummer oder ein Geburtstag.",
        "help.stack.counted_towards":
            "Ein Nachweis, der schon für eine Qualifikation gezählt hat, und für welche. Kann mehrmals angegeben werden.",
        "help.stack.catalogue":
            "Ein Kurs, der noch belegt werden könnte; sagt, was er hinzufügen würde. Kann mehrmals angegeben werden.",
        "help.stack.format": "Wie das Ergebnis geschrieben wird.",
        "help.stack.svg": "Ein Bild davon in diese Datei zeichnen.",
        "help.stack.check": "Eine Regeldatei lesen, in Worten sagen und jeden Fehler nennen.",
        "help.stack.check.discussion": "Endet mit 0 bei Regeln, mit denen sich arbeiten lässt, sonst mit 65.",
        "help.stack.dossier":
            "Zusammenstellen, was eine Zulassungsstelle braucht: eine Seite für jeden Nachweis und den Entwurf eines Antrags.",
        "help.stack.dossier.discussion":
            "Die fünf Elemente der ENIC-NARIC-Netze und die sieben Kriterien der Mikro-Evaluierung für jeden Nachweis, jedes mit seiner Quelle; die Berichte gehen mit. Die Stufen sind Vorschläge, die die Zulassungsstelle ändert, wo sie es anders sieht.",
        "help.stack.dossier.out": "Das Dossier: eine Datei, die auf .html, .pdf oder .json endet.",
        "help.stack.dossier.on_site":
            "Verifizierung und Identifizierung auslassen bei Kursen, die vor Ort abgehalten werden.",

        // Whose rules they are, and what an officer writes down
        "reason.rules.malformed": "Dies ist nicht wie eine signierte Regeldatei gebaut[ ({detail})].",
        "next.rules.malformed":
            "Holen Sie die Datei noch einmal bei der Stelle, deren Regeln es sind; testamur stack sign macht eine solche Datei.",
        "reason.rules.signature":
            "Die Signatur der Regeldatei hält nicht[ ({cause})].",
        "next.rules.signature":
            "Arbeiten Sie nicht damit. Holen Sie die Datei noch einmal bei der Stelle, deren Regeln es sind.",
        "reason.rules.not_yet_valid": "Die Regeldatei ist mit einem Datum in der Zukunft signiert[: {from}].",
        "next.rules.not_yet_valid":
            "Prüfen Sie die Uhr dieses Rechners und den Tag von --at; stimmt beides, fragen Sie die Stelle, deren Regeln es sind.",
        "reason.rules.other_body":
            "Die Regeln sagen, sie seien von {body}, doch der Schlüssel, der sie signiert hat, gehört {signer}.",
        "next.rules.other_body":
            "Arbeiten Sie nicht damit. Wer sie verfasst, schreibt „body“ mit den Namen und der id, die das Register hat.",
        "reason.rules.signer_key":
            "Der Schlüssel von {signer}, der die Regeln signiert hat, zählt für diesen Tag nicht[ ({cause})].",
        "next.rules.signer_key": "Bitten Sie diese Stelle um Regeln, die mit einem geltenden Schlüssel signiert sind.",
        "reason.rules.registry": "Die vorliegenden Register können nicht sagen, wessen Regeln das sind[ ({cause})].",
        "next.rules.registry":
            "Holen Sie den neuesten Stand des Registers bei der Stelle, die es führt, und versuchen Sie es noch einmal.",
        "reason.rules.unsigned": "Die Regeldatei ist nicht signiert.",
        "next.rules.unsigned":
            "Bitten Sie die Stelle um ihre signierte Datei (sie macht sie mit testamur stack sign), oder lassen Sie --require-signed-rules weg.",
        "reason.rules.unknown_signer":
            "Die Regeln sind mit einem Schlüssel signiert, den kein Register führt, dem Sie vertrauen[: {key}].",
        "next.rules.unknown_signer":
            "Nennen Sie mit --trust das Register, das die Stelle führt, und mit --anchor den Schlüssel, der das Register signiert.",
        "rules.author.unsigned": "Die Regeldatei ist nicht signiert: Niemand hat gezeigt, wessen Regeln es sind.",
        "rules.author.unknown_key":
            "Die Regeln wurden am {date} mit einem Schlüssel signiert, den hier niemand kennt: {key}",
        "rules.author.registered":
            "Die Regeln wurden am {date} mit einem Schlüssel von {name} signiert, laut Register {registry}, Nummer {number}: {key}",
        "rules.author.snapshot_older":
            "Die Regeln wurden am {date} signiert, nachdem die vorliegenden Register ausgegeben waren: Wessen Schlüssel es da war, können sie nicht sagen: {key}",
        "rules.author.refused":
            "Die Regeln sind mit einem Schlüssel signiert, der nicht für die genannte Stelle sprechen darf: {key}",
        "rules.author.unanchored":
            "Die Regeln wurden am {date} mit einem Schlüssel von {name} signiert, laut Register {registry}, Nummer {number}, das niemand signiert hat, dem Sie vertrauen: {key}",
        "reason.decision.malformed": "Dies ist keine Niederschrift einer Entscheidung[ ({detail})].",
        "next.decision.malformed": "Suchen Sie die Datei, die testamur stack decide geschrieben hat.",
        "reason.decision.signature":
            "Die Signatur der Niederschrift hält nicht[ ({cause})].",
        "next.decision.signature": "Verlassen Sie sich nicht darauf. Suchen Sie das Original.",
        "reason.decision.key": "Die Niederschrift hat jemand anderes signiert, als Sie verlangt haben[: {issuer}].",
        "next.decision.key": "Finden Sie heraus, wessen Schlüssel das ist, bevor Sie sich darauf verlassen.",
        "reason.decision.unchecked": "Der Beleg in der Niederschrift weiß nichts von einem ihrer Nachweise.",
        "next.decision.unchecked": "Verlassen Sie sich nicht darauf. Suchen Sie das Original.",
        "reason.decision.unknown": "Keine Seite des Dossiers oder mehr als eine handelt von „{award}“.",
        "next.decision.unknown":
            "[Nennen Sie den Nachweis mit der Nummer seiner Seite: {known}.|Nennen Sie einen Nachweis, der im Dossier eine Seite hat.]",
        "reason.decision.reason":
            "Jede Änderung hat eine Begründung von höchstens {limit} Zeichen, und ein Kriterium wird einmal geändert.",
        "next.decision.reason": "Sagen Sie mit --reason, warum, einmal für jedes --change.",
        "reason.decision.unknown_signer":
            "Jeder kann eine Niederschrift mit einem eigenen Schlüssel signieren, und es wurde nicht gesagt, wessen Schlüssel es sein muss.",
        "next.decision.unknown_signer":
            "Geben Sie mit --signed-by an, was testamur key show vom Schlüssel derer sagt, die entscheiden.",
        "decision.genuine": "ECHTE NIEDERSCHRIFT",
        "decision.unchanged": "UNVERÄNDERT, aber nicht gesagt, wessen Schlüssel es sein muss",
        "decision.refused": "KEINE VERLÄSSLICHE NIEDERSCHRIFT",
        "decision.changed": "{decided} (vorgeschlagen: {suggested})",
        "decision.rules.unsigned": "Die Regeldatei war nicht signiert.",
        "decision.rules.unknown_key": "Die Regeldatei war mit einem Schlüssel signiert, der nicht bekannt war: {key}",
        "decision.rules.snapshot_older":
            "Die Regeldatei war mit einem Schlüssel signiert, zu dem die vorliegenden Register zu alt waren: {key}",
        "decision.rules.registered":
            "Die Regeldatei war mit einem Schlüssel signiert, den ein Register für diese Stelle führt: {key}",
        "cli.stack.signed": "{file}: Regel {id}, Version {version}, signiert mit diesem Schlüssel:",
        "cli.stack.decision":
            "{file}: {awards} {awards|Nachweis|Nachweise}, {changes} {changes|Stufe|Stufen} geändert, signiert mit diesem Schlüssel:",
        "usage.decide_reason": "Sagen Sie mit --reason, warum, einmal für jedes --change und in derselben Reihenfolge",
        "usage.decide_change":
            "„{change}“ ist keine Änderung: Schreiben Sie --change NACHWEIS/KRITERIUM=STUFE, etwa --change 1/workload=weak. Kriterien: {criteria}. Stufen: {steps}",
        "help.stack.require_signed":
            "Regeln ablehnen, die die genannte Stelle nicht selbst signiert hat, mit einem Schlüssel, den ein mit --trust und --anchor genanntes Register für sie führt.",
        "help.stack.sign": "Eine Regeldatei signieren, damit alle sehen, wessen Regeln es sind.",
        "help.stack.sign.discussion":
            "testamur stack sign rules.yaml --key office/key.json --out rules.json. Wo eine Regeldatei gelesen wird, wird es auch die signierte. Mit einem Schlüssel, den ein Vertrauensregister für die Stelle in den Regeln führt, sagt jedes Ergebnis, dass diese Stelle sie signiert hat. Gibt die öffentliche Hälfte des Schlüssels aus.",
        "help.stack.sign.rules": "Die Regeldatei in YAML (docs/formats/stacking-rules.md).",
        "help.stack.sign.out": "Wohin die signierte Regeldatei kommt.",
        "help.stack.decide": "Die Stufen eines Dossiers so festhalten, wie die Zulassungsstelle sie sieht, signiert.",
        "help.stack.decide.discussion":
            "Nimmt, was stack dossier nimmt, und sieht die Nachweise noch einmal an: Ein eingereichtes Dossier könnte alles sagen. Die Niederschrift hält für jeden Nachweis und jedes Kriterium die vorgeschlagene Stufe und die der Zulassungsstelle fest, den Grund jeder Änderung, die Regeln mit ihrer Version, den Stand jedes Registers und den signierten Beleg aller Prüfungen. Sie nennt keine Lernenden und sagt nichts darüber, was daraus folgt. Beispiel: testamur stack decide rules.yaml awards/ --trust registry.json --anchor z6Mk… --change 1/workload=weak --reason \"keine Stunden gezeigt\" --key office.key --out decision.json",
        "help.stack.decide.change":
            "Eine Stufe, die Sie anders sehen: der Nachweis mit der Nummer seiner Seite, seiner id oder seiner Datei, dann Kriterium und Stufe. Kann mehrmals angegeben werden.",
        "help.stack.decide.reason":
            "Warum die Stufe geändert wird, einmal für jedes --change, in derselben Reihenfolge.",
        "help.stack.decide.passphrase": "Eine Datei mit der Passphrase des Schlüssels, wo es nicht die der Wallet ist.",
        "help.stack.decide.out": "Wohin die Niederschrift kommt.",
        "help.stack.decision": "Eine Niederschrift lesen und prüfen, ob sie so ist, wie sie signiert wurde.",
        "help.stack.decision.discussion":
            "Endet mit 0 bei einer Niederschrift des Schlüssels, den --signed-by nennt, mit 1 bei einer, die nicht hält oder von einem anderen Schlüssel signiert ist, mit 2, wo niemand gesagt hat, wessen Schlüssel es sein muss.",
        "help.stack.decision.file": "Die Niederschrift.",
        "help.stack.decision.signed_by": "Der Schlüssel, der sie signiert haben muss, in Multikey-Form (z6Mk…).",
    ]
}
