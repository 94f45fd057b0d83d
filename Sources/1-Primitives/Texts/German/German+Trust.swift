extension German {
    /// What is said about trust registries, and about who signed.
    static let trust: [String: String] = [
        // The registry as a whole
        "reason.registry.malformed":
            "Das Vertrauensregister kann nicht verwendet werden: Etwas darin verletzt die Regeln[ ({cause})].",
        "next.registry.malformed":
            "Bitten Sie die Stelle, die es führt, um ein korrektes. Sie findet jedes Problem mit „testamur trust check“.",
        "reason.registry.too_large": "Das Vertrauensregister ist größer, als hier gelesen wird[ ({cause})].",
        "next.registry.too_large":
            "Vergewissern Sie sich, dass die Datei das Register ist; ist sie es, fragen Sie die Stelle, die es führt.",
        "reason.registry.version":
            "Das Vertrauensregister ist in Version {version} seines Formats geschrieben, die dieses Programm nicht kennt.",
        "next.registry.version": "Installieren Sie eine neuere Version dieses Programms.",
        "reason.registry.unsigned":
            "Das Vertrauensregister ist nicht signiert, jeder könnte es also geschrieben haben.",
        "next.registry.unsigned":
            "Verwenden Sie ein signiertes Register. Haben Sie dieses selbst gemacht, sagen Sie --trust-unsigned; jeder Bericht wird es erwähnen.",
        "reason.registry.signature":
            "Die Signatur des Vertrauensregisters hält nicht[ ({cause})]: Es wurde nach dem Signieren geändert.",
        "next.registry.signature":
            "Verwenden Sie diese Datei nicht. Holen Sie das Register noch einmal bei der Stelle, die es führt.",
        "reason.registry.anchor":
            "Das Vertrauensregister ist mit einem Schlüssel signiert, den Sie nicht als vertrauenswürdig genannt haben[: {key}].",
        "next.registry.anchor":
            "Besorgen Sie den Schlüssel der Stelle, die das Register führt, auf einem Weg, dem Sie vertrauen, vergleichen Sie ihn, und nennen Sie ihn mit --anchor.",
        "reason.registry.stale":
            "Das Vertrauensregister[ {registry}] ist zu alt, um sich darauf zu verlassen[: Es ist am {since} abgelaufen].",
        "next.registry.stale": "Holen Sie das neueste Register bei der Stelle, die es führt.",
        "reason.registry.not_yet_valid": "Das Vertrauensregister[ {registry}] ist auf die Zukunft datiert[: {from}].",
        "next.registry.not_yet_valid":
            "Prüfen Sie die Uhr dieses Rechners; geht sie richtig, fragen Sie die Stelle, die das Register führt.",
        "reason.registry.rollback":
            "Das Vertrauensregister {registry} hat Nummer {number}, aber Nummer {seen} wurde schon mit anderem Inhalt gesehen: Vielleicht reicht jemand ein altes oder gefälschtes ein.",
        "next.registry.rollback": "Holen Sie das neueste Register bei der Stelle, die es führt.",
        "reason.registry.disputed":
            "Zwei vorliegende Register nennen sich {registry} und sind mit verschiedenen Schlüsseln signiert ({anchor}, {other}): In ein Register kann jeder jeden Namen schreiben, deshalb zählt keines von beiden.",
        "next.registry.disputed":
            "Nennen Sie mit --trust und --anchor nur das der Stelle, die Sie meinen. Hat diese Stelle den Schlüssel gewechselt, nehmen Sie die alte Datei und den alten Schlüssel weg.",
        "reason.registry.rollback_unchecked":
            "Von früheren Vertrauensregistern ist nichts gemerkt, sodass ein altes nicht auffallen könnte.",
        "next.registry.rollback_unchecked":
            "Nennen Sie mit --state einen Ordner, in dem die letzten Nummern gemerkt werden.",

        // What is wrong with an entry
        "reason.registry.missing": "„{member}“ fehlt[ für {value}].",
        "next.registry.missing": "Ergänzen Sie es; docs/formats/trust-registry.md sagt, was dorthin gehört.",
        "reason.registry.unknown_member": "„{member}“ ist an dieser Stelle kein Teil eines Registereintrags.",
        "next.registry.unknown_member":
            "Berichtigen Sie die Schreibweise, oder nehmen Sie es heraus: Was nicht verstanden wird, wird nicht übergangen.",
        "reason.registry.type": "[„{member}“ ist|Dies ist] ein Wert der falschen Art[; es muss sein: {needed}].",
        "next.registry.type": "Schreiben Sie es, wie docs/formats/trust-registry.md es zeigt.",
        "reason.registry.value": "„{member}“ kann nicht[ „{value}“ sein| so geschrieben werden][; möglich: {allowed}].",
        "next.registry.value": "Schreiben Sie einen der Werte, die docs/formats/trust-registry.md nennt.",
        "reason.registry.unseen":
            "„{member}“ enthält ein Zeichen, das niemand sieht ({character}): Man läse einen anderen Text.",
        "next.registry.unseen": "Nehmen Sie es heraus oder tippen Sie den Text neu.",
        "reason.registry.date": "„{member}“ ist kein Datum in der strengen Form[: „{value}“].",
        "next.registry.date": "Schreiben Sie Tage als 2026-02-28 und Zeitpunkte als 2026-02-28T09:30:00Z.",
        "reason.registry.period": "Ein Zeitraum endet am {to}, bevor er am {from} beginnt.",
        "next.registry.period": "Berichtigen Sie die beiden Tage; beide gehören zum Zeitraum.",
        "reason.registry.key": "Ein Schlüssel[ {key}] kann nicht verwendet werden[ ({cause})].",
        "next.registry.key":
            "Kopieren Sie den Schlüssel noch einmal von seinem Inhaber, in Multikey-Form; er beginnt mit z6Mk.",
        "reason.registry.reference": "„{value}“ wird erwähnt, ist aber kein Teil dieses Eintrags.",
        "next.registry.reference": "Berichtigen Sie die Schreibweise, oder ergänzen Sie, was gemeint ist.",
        "reason.registry.number_shared":
            "Die Nummer „{value}“ haben {entry} und {other} zur selben Zeit.",
        "next.registry.number_shared":
            "Wer sie nennt, kann beides sein: Nehmen Sie sie bei dem Eintrag heraus, dem sie nicht gehört, oder geben Sie beiden Zeiträume, die sich nicht überschneiden. Das Register ist auch so benutzbar.",
        "reason.registry.name_shared":
            "„{value}“ heißt {other}; {entry} heißt zur selben Zeit genauso, oder so, dass es gleich aussieht.",
        "next.registry.name_shared":
            "Sind beide eine Einrichtung, lassen Sie einen Eintrag stehen; gehören sie zusammen, sagen Sie es mit einer Beziehung; sonst vergewissern Sie sich, dass niemand unter fremdem Namen hineinkam. Ein Name entscheidet nichts: Das Register ist auch so benutzbar.",
        "reason.registry.relation_unknown": "„{value}“ ist kein Eintrag dieses Registers.",
        "next.registry.relation_unknown":
            "Berichtigen Sie die Kennung, oder nehmen Sie den Eintrag auf: Bis dahin zählt die Beziehung oder Vollmacht nicht. Das Register ist auch so benutzbar.",
        "reason.registry.succession":
            "[Auf „{value}“ folgen mehr als {limit} Einrichtungen nacheinander: Die hinteren werden nicht angesehen.|Die Nachfolgen von „{value}“ führen wieder dorthin zurück.]",
        "next.registry.succession":
            "Berichtigen Sie die Beziehungen succeeded_by und absorbed_by, sodass sie bei dem enden, der heute die Pflichten hat. Das Register ist auch so benutzbar.",
        "reason.registry.duplicate": "„{value}“ steht zweimal für dieselbe Zeit da.",
        "next.registry.duplicate":
            "Nehmen Sie eines der beiden heraus, oder geben Sie ihnen Zeiträume, die sich nicht überschneiden.",

        // A listed key that does not count
        "reason.key.window":
            "Der Schlüssel wurde außerhalb der Zeit verwendet, für die das Register ihn aufführt[: vor dem {from}][: nach dem {to}].",
        "next.key.window": "Fragen Sie den Aussteller, welcher Schlüssel galt, als er signierte.",
        "reason.key.compromised":
            "Der Schlüssel {key} kann seit {since} in anderen Händen gewesen sein, und nichts außer dem eigenen Datum der signierenden Stelle besagt, dass dies älter ist.",
        "next.key.compromised":
            "Verlassen Sie sich nicht darauf. Bitten Sie den Aussteller um eine neue Ausfertigung, signiert mit einem sicheren Schlüssel.",

        // Why the ladder ends
        "reason.ladder.no_registry":
            "Kein Vertrauensregister liegt vor, niemand bürgt also dafür, wem dieser Schlüssel gehört.",
        "next.ladder.no_registry":
            "Nennen Sie mit --trust ein Vertrauensregister und mit --anchor den Schlüssel der Stelle, die es führt.",
        "reason.ladder.no_domain":
            "Der Schlüssel gehört niemand Bestimmtem: Keine Website steht dahinter, und kein Vertrauensregister führt ihn auf[ ({issuer})]. Jeder kann einen solchen Schlüssel erzeugen und einen beliebigen Namen danebenschreiben.",
        "next.ladder.no_domain":
            "Vertrauen Sie dem Namen im Dokument nicht. Fragen Sie die Einrichtung selbst, auf einem Weg, der nicht aus dem Dokument stammt.",
        "reason.ladder.not_listed": "Kein vorliegendes Vertrauensregister führt {issuer} auf.",
        "next.ladder.not_listed":
            "Fragen Sie die Einrichtung selbst, ob sie mit dieser Adresse signiert, oder nennen Sie mit --trust ein Register, das sie aufführt.",
        "reason.ladder.key_not_listed":
            "Das Vertrauensregister kennt {name}, führt aber diesen Schlüssel nicht auf[: {key}].",
        "next.ladder.key_not_listed":
            "Fragen Sie den Aussteller; hat er einen neuen Schlüssel, muss dieser in das Register aufgenommen werden.",
        "reason.ladder.name_only":
            "Das Dokument sagt „{stated}“. Eine Einrichtung dieses Namens ist im Vertrauensregister, aber dieser Schlüssel ist keiner der ihren: Nur der Name ist derselbe.",
        "next.ladder.name_only":
            "Behandeln Sie es, als käme es von Fremden. Fragen Sie die wirkliche Einrichtung, mit den Kontaktdaten auf ihrer eigenen Website.",
        "reason.ladder.identifier_missing":
            "Das Dokument gibt keine amtliche Nummer der vergebenden Einrichtung an, sodass sie niemandem zugeordnet werden kann.",
        "next.ladder.identifier_missing":
            "Bitten Sie den Aussteller, seine amtliche Nummer zu ergänzen, etwa eine Umsatzsteuer-Identifikations- oder Registernummer.",
        "reason.ladder.identifier_differs":
            "Die amtliche Nummer der vergebenden Einrichtung[ ({stated})] ist keine von {name}, von dort wurde signiert.",
        "next.ladder.identifier_differs": "Fragen Sie die vergebende Einrichtung, ob sie von diesem Dokument weiß.",
        "reason.ladder.mandate_missing":
            "{name} ist die vergebende Einrichtung, aber das Register kennt keinen Auftrag für {signer}, von dort wurde signiert.",
        "next.ladder.mandate_missing": "Fragen Sie {name}, ob {signer} dafür signiert.",
        "reason.ladder.mandate_ended":
            "{signer} hatte am Vergabetag einen Auftrag von {name}, aber kein Register kennt einen für den Tag der Signatur.",
        "next.ladder.mandate_ended": "Fragen Sie {name}, ob {signer} noch dafür signiert.",
        "reason.ladder.award_date_missing": "Das Dokument sagt nicht, an welchem Tag vergeben wurde.",
        "next.ladder.award_date_missing":
            "Fragen Sie den Aussteller nach dem Tag; ohne ihn kann das Register nicht danach gefragt werden.",
        "reason.ladder.snapshot_older":
            "Das Vertrauensregister wurde am {issued} ausgegeben und kann nichts über eine Vergabe vom {day} sagen.",
        "next.ladder.snapshot_older": "Holen Sie das neueste Register bei der Stelle, die es führt.",
        "reason.ladder.accreditation_not_examined":
            "Ob eine Akkreditierung diese Vergabe abdeckte, wird hier nicht untersucht.",
        "next.ladder.accreditation_not_examined":
            "Ist es Ihnen wichtig, schlagen Sie die vergebende Einrichtung im Register ihrer Qualitätssicherungsagentur nach.",

        // What is remembered
        "reason.state.unsafe":
            "Was beim Prüfen gemerkt wird, liegt an einer Stelle, an die auch andere schreiben könnten: {file}. Wer dort schreibt, bestimmt, welchen Registern geglaubt wird und welche alten Listen auffallen.",
        "next.state.unsafe":
            "Machen Sie sie zu Ihrer eigenen und verschließen Sie sie vor anderen (chown, chmod go-w), oder nennen Sie mit --state einen eigenen Ordner.",
        "reason.state.malformed":
            "Die Datei, in der die letzten Register und Statuslisten gemerkt sind, kann nicht gelesen werden[ ({cause})].",
        "next.state.malformed":
            "Holen Sie sie aus einer Sicherung zurück. Gibt es keine, entfernen Sie sie: Von da an sind frühere Nummern vergessen.",
    ]
}
