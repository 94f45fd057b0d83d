extension German {
    /// The help of the command line: what each command and option is for, in the words of those who use it.
    static let commandLineHelp: [String: String] = [
        "help.testamur": "Europäische Microcredentials ausstellen, aufbewahren und prüfen.",
        "help.testamur.discussion":
            "Für ausstellende Stellen: issuer, issue, revoke, status. Für Lernende: wallet. Für Arbeitgeber: verify. Nichts wird irgendwohin gesendet; nur verify --online fragt Server von Ausstellern.",
        "help.passphrase_file": "Die Passphrase aus der ersten Zeile dieser Datei lesen.",
        "help.kdf_memory":
            "Wie viel Speicher jeder Rateversuch der Passphrase kosten soll: 64 bis 1024, sonst 256. Weniger nur auf einem kleinen Rechner.",
        "help.passphrase_fd": "Die Passphrase aus diesem offenen Deskriptor lesen.",

        "help.verify": "Nachweise prüfen: wer sie wem, wann und wo ausgestellt hat und ob sie noch gelten.",
        "help.verify.discussion":
            "Endet mit 0, wenn alle gültig sind, mit 1, wenn einer ungültig ist, mit 2, wenn einer nicht geprüft werden konnte. Arbeitet ohne Netz.",
        "help.verify.files":
            "Dateien, Ordner mit allem darin, Muster in Anführungszeichen ('*.json'), ZIP-Archive, PDFs mit Nachweisen darin, Abzeichen; mit --online auch https-Adressen; - für die Standardeingabe.",
        "help.verify.format":
            "Wie der Bericht geschrieben wird: für Menschen, für Skripte, ein Bericht je Zeile oder als Tabelle.",
        "help.verify.stream": "Ein Dokument je Zeile von der Standardeingabe lesen, einen Bericht je Zeile schreiben.",
        "help.verify.trust": "Ein Register von Ausstellern, dem Sie vertrauen. Kann mehrmals angegeben werden.",
        "help.verify.anchor": "Der Schlüssel, der das Register signiert haben muss, in Multikey-Form (z6Mk…).",
        "help.verify.trust_unsigned":
            "Das Register verwenden, obwohl keiner Ihrer Vertrauensanker es signiert hat. Jeder Bericht sagt das.",
        "help.verify.did_document":
            "Das DID-Dokument eines Ausstellers, das Ihnen vorliegt, oder ein Ordner mit solchen.",
        "help.verify.status": "Eine Statusliste, die Ihnen vorliegt, oder ein Ordner mit solchen.",
        "help.verify.state":
            "Wo die Nummern von Registern und Listen gemerkt werden, damit ältere auffallen. Sonst in Ihrem persönlichen Ordner.",
        "help.verify.policy":
            "Welche Prüfungen entscheiden: employer, university-admission, strict, education, proof-only oder eine Datei (testamur policy list).",
        "help.verify.only":
            "Nur diese Prüfungen vornehmen, und die beiden der Signatur. Das Urteil ist dann ein Teilurteil.",
        "help.verify.at": "Auf diesen Zeitpunkt bezogen urteilen.",
        "help.verify.challenge": "Die Challenge, die Sie mit Ihrer Bitte um eine Präsentation gesendet haben.",
        "help.verify.domain": "Die Domain, die Sie in dieser Bitte genannt haben.",

        "help.inspect": "Zeigen, was eine Datei sagt, zum Lesen geordnet. Nichts wird geprüft.",
        "help.inspect.discussion": "Unsichtbare Zeichen werden in Ersatzdarstellung gezeigt.",
        "help.inspect.file": "Eine Datei; - für die Standardeingabe.",
        "help.canonicalize": "Ein Dokument in der einen Form schreiben, über die Signaturen gebildet werden.",
        "help.canonicalize.discussion":
            "Die Bytes gehen genau so auf die Standardausgabe, wie sie signiert werden. JSON-LD wird mit den eingebauten Kontexten gelesen; was eine Signatur nicht abdecken würde, wird auf der Standardfehlerausgabe genannt.",
        "help.canonicalize.algorithm":
            "jcs: kanonisches JSON (RFC 8785). rdfc-1.0: kanonische N-Quads (RDF Dataset Canonicalization), aus N-Quads oder JSON-LD.",
        "help.canonicalize.hash":
            "Für rdfc-1.0: der Hash, der namenlose Dinge unterscheidet; sha256, wenn nichts anderes gesagt ist.",
        "help.canonicalize.file": "Eine Datei; - für die Standardeingabe.",

        "help.key": "Schlüssel erzeugen und zeigen.",
        "help.key.generate": "Einen Schlüssel in einer Datei erzeugen, die eine Passphrase schützt.",
        "help.key.generate.discussion": "Gibt die öffentliche Hälfte aus.",
        "help.key.type":
            "Die Art des Schlüssels. Ed25519, außer jemand verlangt von Ihnen einen Schlüssel auf P-256 oder P-384.",
        "help.key.out": "Die Datei, die entsteht.",
        "help.key.show": "Die öffentliche Hälfte einer Schlüsseldatei zeigen. Braucht keine Passphrase.",
        "help.key.file": "Eine Schlüsseldatei.",
        "help.key.format": "Wie er geschrieben wird.",

        "help.trust": "Register darüber, wer die Aussteller sind, anlegen und prüfen.",
        "help.trust.build": "Einträge als datiertes, nummeriertes Register signieren.",
        "help.trust.build.discussion":
            "Gibt die öffentliche Hälfte des Schlüssels aus: das, was Nutzer bei --anchor angeben.",
        "help.trust.entries": "Einträge, ein Aussteller je Datei.",
        "help.trust.id": "Der Name des Registers, derselbe für jede seiner Nummern.",
        "help.trust.number": "Die Nummer dieser Ausgabe; größer als die letzte.",
        "help.trust.key": "Die Schlüsseldatei, mit der signiert wird.",
        "help.trust.valid_days": "Wie viele Tage es verwendet werden darf.",
        "help.trust.complete_for":
            "Ein Land, von dem dieses Register alle Aussteller enthält: Andere werden dann abgelehnt.",
        "help.trust.retrieved":
            "Der Tag, an dem die Liste für --complete-for gelesen wurde; ohne Angabe heute. Über spätere Verleihungen sagt das Register nichts.",
        "help.trust.out": "Die Datei, die entsteht.",
        "help.trust.add": "Einen Eintrag prüfen und in einen Ordner mit Einträgen legen.",
        "help.trust.add.discussion": "Danach: testamur trust build FOLDER/*.json …",
        "help.trust.entry": "Ein Eintrag, ein Aussteller.",
        "help.trust.to": "Der Ordner.",
        "help.trust.check": "Alles aufzählen, was an einem Register oder einem Eintrag falsch ist.",
        "help.trust.checked": "Ein Register oder ein Eintrag.",

        "help.issuer": "Den Arbeitsbereich eines Ausstellers einrichten.",
        "help.issuer.init": "Einen Arbeitsbereich anlegen: Schlüssel, Journal, Registereintrag.",
        "help.issuer.init.discussion":
            "Mit --base-url ist der Aussteller unter dieser Adresse bekannt (did:web), sonst allein an seinem Schlüssel (did:key).",
        "help.issuer.region": "Die Region, zum Beispiel AT13.",
        "help.issuer.check": "Das Journal durchgehen und sagen, ob es ist, wie es geschrieben wurde.",
        "help.issuer.folder": "Der Ordner, der entsteht.",
        "help.issuer.name": "Der rechtliche Name der Einrichtung.",
        "help.issuer.country": "Das Land, zum Beispiel AT oder AUT.",
        "help.issuer.place": "Die Stadt, in der sie vergibt.",
        "help.issuer.identifier": "Eine amtliche Nummer, zum Beispiel vat:ATU12345678. Kann mehrmals angegeben werden.",
        "help.issuer.base_url": "Die Adresse der Website, zum Beispiel https://sonnwald.example.",
        "help.issuer.key_type":
            "Die Art des Schlüssels, mit dem signiert wird. Ed25519, außer jemand verlangt von Ihnen einen Schlüssel auf P-256 oder P-384.",
        "help.issuer.time_zone": "Die Zeitzone, in der die Tage beginnen, zum Beispiel Europe/Vienna.",

        "help.workspace": "Der Arbeitsbereich des Ausstellers.",
        "help.issue": "Für jede Zeile einer Teilnahmeliste einen Nachweis signieren.",
        "help.issue.discussion":
            "Mit --dry-run wird nichts signiert und jedes Problem aufgezählt. Ein unterbrochener Lauf wird mit demselben Befehl und --resume fortgesetzt.",
        "help.issue.course": "Die Kursbeschreibung, eine YAML-Datei.",
        "help.issue.roster":
            "Die Teilnahmeliste: eine CSV-Datei oder eine Excel-Arbeitsmappe, wie Moodle oder ein Studierendensystem sie exportiert.",
        "help.issue.out": "Der Ordner für die Nachweise.",
        "help.issue.dry_run": "Jedes Problem aufzählen und nichts signieren.",
        "help.issue.again":
            "Dieselbe Teilnahmeliste noch einmal ausstellen: Alle haben dann einen zweiten, anderen Nachweis.",
        "help.issue.resume": "Einen unterbrochenen Lauf fortsetzen.",
        "help.issue.column": "Sagen, welche Spalte ein Feld enthält: FIELD=HEADER. Kann mehrmals angegeben werden.",
        "help.issue.passing_word":
            "Ein Ergebnis der Teilnahmeliste, das bestanden heißt, wo es hier nicht bekannt ist. Kann mehrmals angegeben werden.",
        "help.issue.date_order":
            "Wie Tage in der Teilnahmeliste geschrieben sind, wo es nicht erkennbar ist: dmy, mdy oder ymd.",
        "help.issue.encoding":
            "Wie die Zeichen der Teilnahmeliste geschrieben sind, wo es nicht erkennbar ist, zum Beispiel windows-1250.",
        "help.issue.sheet": "Das Blatt der Arbeitsmappe, wenn sie mehrere hat.",
        "help.issue.only_new":
            "Nur an Lernende ausstellen, die noch keinen Nachweis dieses Kurses haben, aus welcher Teilnahmeliste auch immer, und denen auch keiner widerrufen wurde.",
        "help.issue.also_revoked": "Auch an Lernende neu ausstellen, deren Nachweis dieses Kurses widerrufen wurde.",
        "help.issue.skip_bad_rows":
            "Die übrigen ausstellen, wenn Zeilen Probleme haben. Steht jemand zweimal in der Liste, werden beide Zeilen ausgelassen.",
        "help.issue.profile": "Das Profil, das geschrieben wird.",
        "help.cryptosuite":
            "Die Art der Signatur: eddsa-rdfc-2022, die andere Prüfprogramme lesen, oder eddsa-jcs-2022; für einen Schlüssel auf P-256 oder P-384 ecdsa-rdfc-2019 oder ecdsa-jcs-2019. Zweimal oder mit Komma angegeben: beide. Sonst die Art -rdfc- des Schlüssels.",

        "help.revoke": "Nachweise endgültig widerrufen.",
        "help.suspend": "Nachweise für eine Zeit aussetzen.",
        "help.reinstate": "Ausgesetzte Nachweise wieder in Kraft setzen.",
        "help.status_change.discussion":
            "Andere sehen es, sobald Sie die Liste veröffentlicht haben: testamur status publish.",
        "help.status_change.ids": "Kennungen von Nachweisen, urn:uuid:….",
        "help.status_change.reason": "Warum, für Ihr eigenes Journal.",
        "help.status": "Die Listen, in denen andere nachsehen, ob ein Nachweis noch gilt.",
        "help.status.publish": "Die Statuslisten schreiben und signieren.",
        "help.status.publish.discussion":
            "Legen Sie die Dateien dorthin, wohin ihre Adressen zeigen. Tun Sie es nach jeder Änderung und mindestens wöchentlich.",
        "help.status.out": "Der Ordner für die Listen.",

        "help.wallet": "Nachweise in einer verschlüsselten Datei aufbewahren und anderen zeigen.",
        "help.wallet.discussion":
            "Alles in der Wallet ist mit Ihrer Passphrase verschlüsselt. Es gibt keine andere Kopie, bis Sie eine anlegen: testamur wallet backup.\n\nVon Anfang an:\ntestamur wallet create --wallet my.wallet\ntestamur wallet key --for ISSUER --wallet my.wallet\ntestamur wallet add FILE --wallet my.wallet\ntestamur wallet list --wallet my.wallet\ntestamur wallet share RECORD --with WHO --purpose WHY --until DAY --as pdf --out FILE --wallet my.wallet\ntestamur wallet log --wallet my.wallet\ntestamur wallet backup --out my.backup --wallet my.wallet\ntestamur stack RULES.yaml --wallet my.wallet",
        "help.wallet.file": "Die Wallet, eine Datei.",
        "help.wallet.create": "Eine Wallet anlegen.",
        "help.wallet.create.discussion":
            "Wählen Sie eine Passphrase aus mehreren Wörtern. Sie kann nicht wiederhergestellt werden.",
        "help.wallet.key": "Ihren Schlüssel für einen Aussteller erzeugen und seinen öffentlichen Namen ausgeben.",
        "help.wallet.key.discussion":
            "Geben Sie den ausgegebenen Namen (did:key:…) diesem Aussteller: Der Nachweis gehört dann zu Ihrem Schlüssel. Jeder Aussteller bekommt einen anderen, damit sie sich nicht abgleichen können.",
        "help.wallet.key.for": "Der Aussteller, mit seiner Kennung oder seinem Namen.",
        "help.wallet.add": "Was Sie erhalten haben, genau so in die Wallet legen, wie Sie es erhalten haben.",
        "help.wallet.add.discussion":
            "Dateien und Ordner; ZIP-Dateien, PDFs mit Anhängen, Präsentationen und Texte von QR-Codes werden auseinandergenommen. Was von keiner bekannten Art ist, wird aufbewahrt, wie es ist, und was schon da ist, wird erkannt. Gibt die Kennung jedes Eintrags aus. Auch Bilder mit einem Badge darin werden gelesen. Wer einen Nachweis ausgestellt hat, zeigt erst ein Register (--trust, --anchor): Ohne eines wird er trotzdem aufbewahrt und gilt als noch nicht geklärt, bis Sie mit einem erneut prüfen.\n\nBeispiel: testamur wallet add award.json badge.png certificate.pdf mail.zip --trust registry.json --anchor z6Mk… --wallet my.wallet",
        "help.wallet.add.files": "Dateien und Ordner, die Sie erhalten haben, oder - für die Standardeingabe.",
        "help.wallet.list": "Ihre Nachweise auflisten: was jeder besagt und wie es um ihn steht.",
        "help.wallet.format": "Wie die Liste geschrieben wird.",
        "help.wallet.show": "Einen Nachweis ganz zeigen, oder die Datei genau so, wie sie empfangen wurde.",
        "help.wallet.show.discussion": "Für die Datei selbst: testamur wallet show … --format raw > award.json",
        "help.wallet.salvage": "Auch bei einer beschädigten Wallet: Was beschädigt ist, wird genannt und ausgelassen.",
        "help.wallet.restore.salvage":
            "Auch aus einer beschädigten Sicherung: Beschädigte Einträge werden genannt und weggelassen.",
        "help.wallet.record": "Die Kennung eines Eintrags oder ihr Anfang.",
        "help.wallet.records": "Kennungen von Einträgen oder ihre Anfänge.",
        "help.wallet.present": "Einer prüfenden Stelle Nachweise zeigen und beweisen, dass sie Ihnen gehören.",
        "help.wallet.present.discussion":
            "Die prüfende Stelle schickt Ihnen eine Challenge und nennt ihre Domain; die Antwort taugt für niemanden sonst. Zeigt, was dort zu sehen sein wird, fragt nach, erzeugt die Datei und merkt sie sich als Freigabe für diese Domain: dasselbe wie wallet share --as presentation.",
        "help.wallet.present.challenge": "Die Challenge, die die prüfende Stelle gesendet hat.",
        "help.wallet.present.domain": "Die Domain der prüfenden Stelle.",
        "help.wallet.present.purpose": "Wofür es ist, für Ihre eigene Liste.",
        "help.wallet.present.until":
            "Der letzte Tag, an dem prüfende Stellen sie annehmen, etwa 2026-12-31; ohne Angabe heute in einer Woche.",
        "help.wallet.present.out": "Die Datei, die entsteht.",
        "help.wallet.remove": "Einen Eintrag löschen.",
        "help.wallet.remove.discussion":
            "Er lässt sich nicht zurückholen. Seine Schlüssel werden in dieser Wallet vernichtet; eine frühere Sicherung hat ihn noch, legen Sie also danach eine neue an.",
        "help.wallet.log": "Zeigen, was mit der Wallet getan und was wem gezeigt wurde.",
        "help.wallet.log.discussion":
            "Das Älteste zuerst; was beim Zusammenführen kam, steht dort, wo es hereinkam. Die Zeilen sind versiegelt und aneinander gebunden: Eine geänderte oder fehlende fällt auf.",
        "help.wallet.change_password": "Die Passphrase oder die Schlüsseldatei ändern.",
        "help.wallet.change_password.discussion":
            "Dauert eine Sekunde, wie viel auch in der Wallet ist. Früher gemachte Kopien der Wallet öffnen sich weiterhin mit der alten Passphrase, Sicherungen mit dem Wiederherstellungscode.",
        "help.wallet.key_file": "Die Schlüsseldatei, wenn die Wallet eine hat.",
        "help.wallet.new_key_file":
            "Hier eine Schlüsseldatei anlegen, zum Beispiel auf einem USB-Stick: Ab jetzt öffnet sich die Wallet nur mit beidem, ihr und der Passphrase.",
        "help.wallet.without_key_file": "Ab jetzt öffnet die Passphrase allein die Wallet.",
        "help.wallet.backup":
            "Eine verschlüsselte Sicherung anlegen und beweisen, dass sie sich wiederherstellen lässt.",
        "help.wallet.backup.discussion":
            "Beim ersten Mal wird ein Wiederherstellungscode aus 13 Wörtern ausgegeben: Schreiben Sie ihn auf Papier. Mit der Sicherung und diesen Wörtern kommt alles zurück, auch auf einem anderen Rechner und ohne die Passphrase. Spätere Sicherungen öffnen sich mit denselben Wörtern.\n\nBeispiel: testamur wallet backup --out /media/stick/my.backup --wallet my.wallet",
        "help.wallet.backup.out": "Die Sicherung, die entsteht, am besten auf einem anderen Datenträger.",
        "help.wallet.backup.replace": "Eine ältere Sicherung dieses Namens ersetzen.",
        "help.wallet.backup.new_code": "Einen neuen Wiederherstellungscode erzeugen, für Sicherungen ab jetzt.",
        "help.wallet.backup.show_code": "Den Wiederherstellungscode noch einmal ausgeben.",
        "help.wallet.code_file": "Die 13 Wörter des Wiederherstellungscodes aus dieser Datei lesen.",
        "help.wallet.restore": "Eine Wallet aus einer Sicherung zurückholen.",
        "help.wallet.restore.discussion":
            "Fragt nach den 13 Wörtern des Wiederherstellungscodes, dann nach einer neuen Passphrase. Nie wird etwas überschrieben.\n\nBeispiel: testamur wallet restore /media/stick/my.backup --wallet my.wallet",
        "help.wallet.restore.backup": "Die Sicherung.",
        "help.wallet.restore.wallet": "Die Wallet, die entsteht, wo noch nichts steht.",
        "help.wallet.restore.check": "Nur nachsehen, ob die Sicherung in Ordnung ist, und nichts wiederherstellen.",
        "help.wallet.merge": "Alles aus einer anderen Wallet in diese übernehmen.",
        "help.wallet.merge.discussion":
            "Für zwei Kopien, die sich auseinanderentwickelt haben, oder zwei Ihrer Wallets. Die andere bleibt, wie sie ist; was in beiden ist, wird einmal aufbewahrt. Was hier gelöscht wurde, bleibt draußen und wird genannt, außer mit --with-erased. Mit --salvage kommt auch aus einer beschädigten, was heil ist, mitsamt den Schlüsseln.",
        "help.wallet.merge.other": "Die andere Wallet.",
        "help.wallet.merge.passphrase_file":
            "Die Passphrase der anderen Wallet aus der ersten Zeile dieser Datei lesen.",
        "help.wallet.merge.key_file": "Die Schlüsseldatei der anderen Wallet, wenn sie eine hat.",
        "help.wallet.merge.with_erased": "Auch zurückholen, was hier gelöscht wurde.",
        "help.wallet.export": "Alles unverschlüsselt herausschreiben, um es anderswohin mitzunehmen.",
        "help.wallet.export.discussion":
            "Nachweise genau so, wie Sie sie erhalten haben, worin sie kamen, Berichte und das Protokoll. Private Schlüssel bleiben draußen: Sie ziehen mit einer Sicherung um.",
        "help.wallet.export.in_the_clear": "Ja, unverschlüsselt: Wer den Ordner bekommt, kann ihn lesen.",
        "help.wallet.export.out": "Der Ordner, der entsteht.",
        "help.wallet.report": "Sagen, welche personenbezogenen Daten wo sind.",
        "help.wallet.report.discussion":
            "Was in der Wallet ist, was daneben liegt und was anderen gegeben wurde, soweit dieses Programm es weiß.",
        "help.wallet.new_passphrase_file": "Die neue Passphrase aus der ersten Zeile dieser Datei lesen.",

        "help.bake": "Einen Nachweis in ein Bild legen: ein Abzeichen zum Weitergeben und Zeigen.",
        "help.bake.discussion":
            "Das Bild, ein PNG oder ein SVG, bleibt, wie es ist; der Nachweis reist darin mit. Ein Abzeichen, das schon darin ist, wird ersetzt. Zum Nachsehen: testamur verify PICTURE.",
        "help.bake.credential": "Der signierte Nachweis, eine JSON-Datei.",
        "help.bake.picture": "Das Bild, PNG oder SVG.",
        "help.bake.out": "Das Bild, das entsteht.",
        "help.unbake": "Den Nachweis aus einem Bild nehmen, genau so, wie er darin ist.",
        "help.unbake.discussion": "Nichts wird geprüft. Zum Prüfen: testamur verify PICTURE.",
        "help.unbake.picture": "Ein Bild mit einem Abzeichen darin, PNG oder SVG.",
        "help.unbake.out": "Die Datei, die entsteht.",

        "help.bench": "Messen, wie schnell dieser Rechner ausstellt und prüft, neben dem, was vorgegeben ist.",
        "help.bench.discussion":
            "Die Zahlen sind Verhältnisse zur Geschwindigkeit von libsodium auf diesem Rechner in diesem Lauf. Lassen Sie den Rechner währenddessen in Ruhe.",
        "help.bench.only": "Nur diese messen: {figures}.",
        "help.bench.peers":
            "Ein Ordner mit gebauten Programmen anderer, die daneben ausgegeben werden, wie script/bench ihn anlegt.",
        "help.bench.quick": "Weniger Wiederholungen, und ein Hundertstel der Nachweise für P12.",
    ]
}
