extension German {
    /// What is said about the checks of issuer, place, content and policy.
    static let checks: [String: String] = [
        // Names of checks
        "check.proof.certificate": "Dem Zertifikat des Schlüssels wird vertraut",
        "check.proof.timestamp": "Der Zeitstempel passt",
        "check.proof.long_term": "Er lässt sich noch in vielen Jahren prüfen",
        "check.format.consistency": "Was zweimal gesagt ist, ist gleich",
        "check.issuer.name": "Die vergebende Einrichtung heißt, wie das Register sie nennt",
        "check.issuer.mandate": "Wer für die vergebende Einrichtung signiert hat, darf das",
        "check.issuer.accredited": "Eine Akkreditierung deckte den Vergabetag ab",
        "check.issuer.accreditation_scope": "Die Vergabe liegt innerhalb dessen, was akkreditiert wurde",
        "check.date.day_shift": "Bei Tagen, die als Zeitpunkte geschrieben sind, ist der Tag erkennbar",
        "check.date.birth": "Die lernende Person hatte ein plausibles Alter",
        "check.place.region": "Die Region liegt in dem Land",
        "check.place.nqf": "Das nationale Niveau gehört zum Land der vergebenden Einrichtung",
        "check.place.jurisdiction": "Die Akkreditierung gilt, wo vergeben wurde",
        "check.place.trust_territory": "Die Vertrauensliste ist die des Landes, aus dem das Zertifikat stammt",
        "check.status.replacement": "Keine neuere Ausfertigung ersetzt ihn",
        "check.holder.identifier": "Seine Kennung ist die der Person, die Sie kennen",
        "check.content.optional": "Elemente über die elf hinaus",
        "check.content.volume": "Die Leistungspunkte passen zur Art des Kurses",
        "check.content.level": "Die Niveaus gehören zusammen",
        "check.content.assessment": "Lernergebnisse wurden bewertet, und die Identität wurde geprüft",
        "check.content.languages": "Texte sind in den angegebenen Sprachen",
        "check.content.identifiers": "Amtliche Nummern können echt sein",
        "check.content.lookalike": "Der Aussteller sieht keinem anderen ähnlich",
        "check.policy.requirements": "Er hat, was Ihre Richtlinie verlangt",

        // What was compared
        "evidence.elements": "Elemente",
        "evidence.agency": "Agentur",
        "evidence.level": "Niveau",
        "evidence.decision": "Entscheidung",
        "evidence.status": "Status",
        "evidence.toKind": "Ende",
        "evidence.report": "Bericht",
        "evidence.match": "Übereinstimmung",
        "evidence.mandator": "Erteilt von",
        "evidence.mandatary": "Erteilt an",
        "evidence.document": "Dokument",
        "evidence.framework": "Rahmen von",
        "evidence.scheme": "Art des Kurses",
        "evidence.eqf": "EQR-Niveau",
        "evidence.cycle": "Zyklus",
        "evidence.nqf": "Nationales Niveau",
        "evidence.type": "Leistungsbewertung",
        "evidence.supervision": "Beaufsichtigung",
        "evidence.resembles": "Sieht aus wie",
        "evidence.written": "Geschrieben",
        "evidence.meant": "Gemeint",
        "evidence.birth": "Geboren",
        "evidence.newest": "Neueste Ausfertigung",
        "evidence.id": "Kennung",
        "evidence.listed": "Im Register",

        "rung.5": "{name} war am Vergabetag dafür akkreditiert.",

        "field.shown.today": "heute",

        // The issuer
        "reason.issuer.name_differs":
            "Das Dokument nennt die vergebende Einrichtung „{stated}“; am {day} nennt das Register sie „{listed}“.",
        "next.issuer.name_differs":
            "Verwenden Sie den Namen des Registers. Ein älterer oder neuerer Name schadet nicht; ein ganz anderer ist ein Grund zu fragen.",
        "reason.issuer.mandate_missing":
            "{signer} hat für {name} signiert, und kein Register weiß, dass das erlaubt ist.",
        "next.issuer.mandate_missing": "Fragen Sie {name}, ob {signer} dafür signiert.",
        "reason.issuer.mandate_unclear":
            "[Die Nummer „{number}“ gehört {owner}, und dieser Eintrag führt den Schlüssel nicht auf, der signiert hat: Nur der Name sagt, dass beide eine Einrichtung sind.|Der Name „{stated}“ ist „{begins}“ im Register mit etwas dahinter: Es ist zu wenig bekannt, um zu sagen, ob beide eins sind.|Er nennt als vergebende Einrichtung oder Urheber des Kurses jemand anderen, als signiert hat, und über beide ist zu wenig bekannt, um zu sagen, ob das stimmt.]",
        "next.issuer.mandate_unclear":
            "[Fragen Sie {owner}, ob der Schlüssel der eigene ist; wer jenes Register führt, kann ihn dann aufnehmen.|Fragen Sie „{begins}“, ob „{stated}“ ein anderer Name oder ein Teil davon ist, oder nennen Sie mit --trust ein Register, das diesen Namen aufführt.|Nennen Sie mit --trust ein Register, das beide aufführt, oder fragen Sie die vergebende Einrichtung.]",
        "reason.lookalike.name":
            "Der Aussteller nennt sich „{stated}“, was aussieht wie „{resembles}“ im Register und nicht dasselbe ist.",
        "next.lookalike.name":
            "Vergleichen Sie Buchstabe für Buchstabe. Fragen Sie {name} unter einer Adresse, die Sie selbst nachgeschlagen haben, ob dies von dort stammt.",
        "reason.lookalike.domain":
            "Die Adresse {stated} des Ausstellers sieht aus wie {resembles}, die {name} gehört, und ist eine andere.",
        "next.lookalike.domain":
            "Halten Sie es für eine Fälschung, bis {name} es bestätigt, unter einer Adresse, die Sie selbst nachgeschlagen haben.",

        // Accreditation
        "reason.accreditation.none": "Das Register kennt keine Akkreditierung von {name}.",
        "next.accreditation.none":
            "Fragen Sie die vergebende Einrichtung, wer sie akkreditiert hat, und sehen Sie dort nach.",
        "reason.accreditation.gap":
            "Keine Akkreditierung deckte den {day} ab: Die nächstliegende[, von {agency},] lief vom {from} bis {to}[; die folgende begann am {next}].",
        "next.accreditation.gap": "Fragen Sie die vergebende Einrichtung, welche Akkreditierung die Vergabe abdeckte.",
        "reason.accreditation.last_day":
            "Vergeben wurde am {day}, dem letzten Tag der Akkreditierung durch {agency}, den Agenturen auf beide Weisen lesen.",
        "next.accreditation.last_day": "Fragen Sie {agency}, ob der letzte Tag eingeschlossen war.",
        "reason.accreditation.negative": "Die Entscheidung von {agency}, die den Tag abdeckt, war negativ.",
        "next.accreditation.negative": "Lesen Sie den Bericht; zählen Sie es nicht als akkreditiert.",
        "reason.accreditation.undecided": "Der Bericht von {agency}, der den Tag abdeckt, enthält keine Entscheidung.",
        "next.accreditation.undecided": "Lesen Sie den Bericht, und entscheiden Sie, ob er für Ihren Zweck genügt.",
        "reason.accreditation.flagged":
            "Der Bericht von {agency}, der den Tag abdeckt, ist als fraglich gekennzeichnet.",
        "next.accreditation.flagged": "Fragen Sie {agency}, was daraus geworden ist.",
        "reason.accreditation.conditions":
            "Die Entscheidung von {agency}, die den Tag abdeckt, ist positiv mit Auflagen oder Einschränkungen.",
        "next.accreditation.conditions": "Lesen Sie im Bericht von {agency}, ob eine Auflage Sie betrifft.",
        "reason.assessment.registered_none":
            "Der Bericht von {agency} über dieses Programm sagt, dass darin niemand geprüft wird.",
        "next.assessment.registered_none":
            "Fragen Sie den Aussteller, wie die Lernergebnisse bewertet wurden; ohne das halten Sie es für eine Teilnahmebescheinigung.",
        "reason.accreditation.voluntary":
            "{agency} hat begutachtet, aber in einem freiwilligen Verfahren: Niemand musste es bestehen, um zu vergeben.",
        "next.accreditation.voluntary": "Entscheiden Sie, ob eine freiwillige Begutachtung für Ihren Zweck genügt.",
        "reason.accreditation.title_only":
            "Das Programm wurde allein anhand des Titels gefunden, und ein Titel kann der eines anderen sein.",
        "next.accreditation.title_only": "Schlagen Sie das Programm im Bericht von {agency} nach.",
        "reason.accreditation.scope":
            "Die Vergabe liegt außerhalb dessen, was akkreditiert wurde: {limit} {stated}, akkreditiert für {limits}.",
        "next.accreditation.scope":
            "Fragen Sie die vergebende Einrichtung, auf welcher Grundlage sie dies vergeben hat.",
        "reason.accreditation.scope_unknown":
            "Die Akkreditierung ist auf {limit} {limits} beschränkt, und der Nachweis sagt nicht, wo er liegt.",
        "next.accreditation.scope_unknown": "Fragen Sie die vergebende Einrichtung.",
        "reason.accreditation.unmatched":
            "Die vergebende Einrichtung konnte über keine amtliche Nummer einem Register zugeordnet werden, sodass niemand sagt, was akkreditiert wurde.",
        "next.accreditation.unmatched": "Nennen Sie mit --trust ein Register mit ihren Akkreditierungen.",
        "reason.ladder.top": "Mehr ist nicht festzustellen.",
        "next.ladder.top": "Nichts ist zu tun.",

        // Days and places
        "reason.date.zone_unknown":
            "Ein Tag ist als später Abend des {written} in UTC geschrieben, und es ist nicht erkennbar, wo das Mitternacht war.",
        "next.date.zone_unknown":
            "Nehmen Sie jenen Tag oder den nächsten an; wo ein Tag wichtig ist, fragen Sie den Aussteller.",
        "reason.place.region_unread":
            "Eine Region ist in Worten genannt, sodass sie nicht mit dem Land verglichen werden kann.",
        "next.place.region_unread": "Nichts ist zu tun; wo die Region wichtig ist, schlagen Sie sie nach.",

        // Copies
        "reason.status.replaced":
            "Eine neuere Ausfertigung desselben Nachweises ist unter dem Eingereichten, in Kraft seit {since}.",
        "next.status.replaced": "Verwenden Sie die neuere Ausfertigung.",

        // The content
        "reason.format.profile_contradicts":
            "Dieselbe Organisation ist zweimal beschrieben, und nicht gleich: „{member}“ ist verschieden.",
        "next.format.profile_contradicts": "Fragen Sie den Aussteller, was richtig ist.",
        "reason.level.single": "Nur ein Niveau ist angegeben, oder eines aus einem Rahmen, der hier nicht bekannt ist.",
        "next.level.single": "Nichts ist zu tun; es gibt nichts, womit es verglichen werden könnte.",
        "reason.supervision.missing":
            "Es ist nicht gesagt, ob jemand geprüft hat, wer die Leistungsbewertung abgelegt hat.",
        "next.supervision.missing":
            "Fragen Sie den Aussteller, wie die Leistungsbewertung beaufsichtigt wurde, wenn es darauf ankommt.",
        "reason.language.not_declared": "Ein Text nennt seine Sprache, aber der Nachweis gibt keine an.",
        "next.language.not_declared": "Nichts ist zu tun.",

        // What the policy asks
        "reason.policy.requirement_missing":
            "Ihre Richtlinie verlangt etwas, das der Nachweis nicht hat: {what}[ ist {stated}][; nötig: {needed}].",
        "next.policy.requirement_missing":
            "Bitten Sie die lernende Person um einen anderen Beleg dafür, oder wählen Sie eine andere Richtlinie.",
        "reason.check.nothing_stated":
            "Die Richtlinie verlangt diese Prüfung, und der Nachweis nennt nichts, was sich prüfen ließe.",
        "next.check.nothing_stated":
            "Bitten Sie den Aussteller um einen Nachweis, der das nennt, oder wählen Sie eine Richtlinie, die nicht danach fragt.",
        "reason.check.not_available":
            "Die Richtlinie verlangt diese Prüfung, und bei einem Nachweis dieser Art ist sie nicht möglich.",
        "next.check.not_available":
            "Wählen Sie eine Richtlinie, die sie nicht verlangt, oder lassen Sie es auf anderem Weg prüfen.",
        "reason.holder.too_many":
            "In diesem Ordner liegen mehr als {count} Nachweise; ob alle von einer Person sind, wurde nicht verglichen.",
        "next.holder.too_many": "Legen Sie die Dateien jeder Person in einen eigenen Ordner und prüfen Sie diesen.",
        "reason.policy.requirement_unclear":
            "Ihre Richtlinie verlangt {what}[ ({needed})], und der Nachweis sagt es nicht.",
        "next.policy.requirement_unclear": "Fragen Sie den Aussteller, oder wählen Sie eine andere Richtlinie.",

        // What a reader can do where the sentence beside the reason speaks to whoever issues
        "reader.level.inconsistent": "Fragen Sie den Aussteller, welches Niveau richtig ist.",
        "reader.level.nqf_country": "Fragen Sie den Aussteller, warum er ein Niveau eines anderen Landes nennt.",
        "reader.issuer_place.region_mismatch": "Fragen Sie den Aussteller, welches von beiden richtig ist.",
        "reader.awarding_body.placeholder_identifier":
            "Schlagen Sie niemanden unter dieser Nummer nach; fragen Sie den Aussteller nach der im Register.",
        "reader.assessment.missing": "Fragen Sie den Aussteller, wie die Lernergebnisse bewertet wurden.",
        "reader.assessment.attendance_only":
            "Halten Sie es für eine Teilnahmebescheinigung: Sie sagt, wer da war, nicht, wer was kann.",
        "reader.workload.volume": "Fragen Sie den Aussteller nach den Leistungspunkten, wenn sie Ihnen wichtig sind.",
        "reader.language.malformed": "Nichts ist zu tun.",
        "reader.language.undeclared": "Nichts ist zu tun.",
        "reader.learner.birth_date_implausible":
            "Fragen Sie die lernende Person, und vergleichen Sie mit einem Ausweisdokument.",
    ]
}
