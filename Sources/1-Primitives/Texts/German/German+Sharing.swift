extension German {
    /// What is said about sharing.
    static let sharing: [String: String] = sharingReasons.merging(sharingRemarks) { first, _ in first }

    private static let sharingReasons: [String: String] = [
        "reason.share.incomplete": "Etwas fehlt: {missing}.",
        "next.share.incomplete":
            "Sagen Sie, welche Nachweise, mit wem (--with), wofür (--purpose) und bis wann (--until).",
        "reason.share.end_past": "Der letzte Tag, {date}, ist schon vorbei.",
        "next.share.end_past": "Wählen Sie heute oder einen späteren Tag, geschrieben wie 2026-12-31.",
        "reason.share.not_in_force":
            "Dieser Nachweis ist nicht in Kraft ({state}), und ein Zertifikat, Abzeichen oder Code davon sähe aus, als wäre er es.",
        "next.share.not_in_force":
            "Teilen Sie ihn als verschlüsselte Datei oder Präsentation, die beim Öffnen geprüft wird. Weiß die Gegenseite, wie es um ihn steht, sagen Sie es: --although-not-in-force, oder das Kästchen auf der Seite.",
        "reason.share.passphrase_of_wallet":
            "Die Passphrase für den Empfänger ist die, mit der sich Ihre Wallet öffnet.",
        "next.share.passphrase_of_wallet":
            "Wählen Sie für diese Datei eine andere: wer sie erfährt, könnte auch die Wallet öffnen. Es wurde nichts erzeugt.",
        "reason.share.single": "Diese Form hat Platz für einen Nachweis, nicht für {count}.",
        "next.share.single": "Teilen Sie sie nacheinander, oder zusammen als Präsentation oder verschlüsselte Datei.",
        "reason.share.too_large": "Dies ist mehr, als auf einmal geteilt wird[: {found} {unit}, höchstens {limit}].",
        "next.share.too_large": "Teilen Sie weniger Nachweise auf einmal.",
        "reason.share.unknown": "Die Wallet hat keine Freigabe [{share}|dieses Namens].",
        "next.share.unknown": "testamur wallet shares führt sie mit ihren Namen auf.",
        "reason.share.not_drawable":
            "Der Eintrag {record} ist kein Nachweis, der gezeichnet oder in einen Code gelegt werden könnte.",
        "next.share.not_drawable":
            "Teilen Sie ihn als verschlüsselte Datei: Der Empfänger bekommt ihn genau so wie Sie.",
        "reason.share.malformed": "Dies ist keine Datei, die mit testamur geteilt wurde[: {cause}].",
        "next.share.malformed":
            "Prüfen Sie, ob es die richtige Datei ist und ob kein E-Mail-Programm und keine Website sie geändert hat. Eine Präsentation oder ein Zertifikat wird mit testamur verify geprüft.",
        "reason.share.version": "Die Datei wurde von einem neueren Programm erzeugt[: Ihr Format ist {version}].",
        "next.share.version": "Aktualisieren Sie dieses Programm.",
        "reason.share.damaged": "Die Datei wurde unterwegs beschädigt.",
        "next.share.damaged": "Lassen Sie sie sich noch einmal senden, als Anhang.",
        "reason.share.other_recipient": "Die Datei ist für einen anderen Empfänger: Hiermit öffnet sie sich nicht.",
        "next.share.other_recipient":
            "testamur open FILE ohne Schlüssel sagt, womit sie sich öffnet. Fragen Sie den Absender, ob sie für Sie gedacht war.",
        "reason.share.wrong_passphrase": "Falsche Passphrase, oder der Kopf der Datei wurde verändert.",
        "next.share.wrong_passphrase":
            "Geben Sie die Passphrase noch einmal ein; achten Sie auf die Tastaturbelegung und Großbuchstaben. Nur der Absender kann sie nennen.",
        "reason.share.altered": "Jemand hat die Datei geändert, nachdem sie versiegelt wurde.",
        "next.share.altered": "Verwenden Sie sie nicht. Lassen Sie sie sich noch einmal senden.",
        "reason.share.kdf_below_floor":
            "Die Datei verlangt so wenig Schutz, dass ihre Passphrase erraten werden könnte[: {memory} Bytes Speicher, {passes} {passes|Durchgang|Durchgänge}].",
        "next.share.kdf_below_floor":
            "Kein ehrliches Programm schreibt dies: Jemand hat die Datei geändert. Geben Sie die Passphrase nicht ein.",
        "reason.share.kdf_above_ceiling":
            "Die Datei verlangt mehr Speicher oder Zeit als jede ehrliche[: {memory} Bytes Speicher, {passes} {passes|Durchgang|Durchgänge}].",
        "next.share.kdf_above_ceiling":
            "Jemand hat sie so gemacht, dass ihr Öffnen Ihren Rechner überlastet. Verwenden Sie sie nicht.",
        "reason.share.qr_too_large": "Der Nachweis ist größer, als ein QR-Code fasst.",
        "next.share.qr_too_large":
            "Teilen Sie ihn als Zertifikat (pdf), als Abzeichen (png) oder als verschlüsselte Datei; einer, der mit eddsa-jcs-2022 signiert ist und keine Bilder hat, passt oft.",
    ]

    private static let sharingRemarks: [String: String] = [
        "share.about": "{recipient} wird von {title} sehen:",
        "share.seen.name": "Ihren Namen: {value}",
        "share.seen.birth": "Ihr Geburtsdatum: {value}",
        "share.seen.identifier": "{kind}: {value}",
        "share.seen.hashed": "einen Fingerabdruck ({kind}): Wer die Angabe kennt, kann Sie wiedererkennen",
        "share.seen.holder":
            "den öffentlichen Schlüssel, an den er gebunden ist: wer diesen Nachweis bekommt oder einen anderen desselben Ausstellers, sieht denselben und erkennt, dass Sie es sind; Nachweise anderer Aussteller haben andere Schlüssel",
        "share.seen.award": "den Nachweis: {value}",
        "share.seen.grade": "Ihr Ergebnis: {value}",
        "share.seen.rest": "alles andere darin: {value}",
        "share.seen.evidence": "Verweise auf Ihre Arbeiten: {count}",
        "share.seen.status": "wo sein Status geführt wird: Wer ihn prüft, kann die Liste des Ausstellers abfragen",
        "share.seen.file": "die ganze Datei, {bytes} Bytes; was darin ist, wird hier nicht gelesen",
        "share.member.activityStartDate": "wann der Kurs begann",
        "share.member.activityEndDate": "wann der Kurs endete",
        "share.member.achievement.description": "seine Beschreibung",
        "share.member.achievement.image": "sein Bild",
        "share.fact.signer": "wer signiert hat",
        "share.fact.place": "Ort",
        "share.fact.level": "Niveau",
        "share.fact.workload": "Arbeitsaufwand",
        "share.fact.outcomes": "Lernergebnisse",
        "share.fact.assessment": "wie Ihre Leistung bewertet wurde",
        "share.fact.supervision": "wie Sie beaufsichtigt wurden",
        "share.fact.participation": "wie Sie teilgenommen haben",
        "share.fact.quality": "Qualitätssicherung",
        "share.fact.prerequisites": "was vorher nötig war",
        "share.fact.stackability": "wofür er zählt",
        "share.fact.valid_until": "bis wann er gültig ist",
        "share.scheme.sisSourcedId": "Matrikelnummer",
        "share.scheme.nationalIdentityNumber": "nationale Identifikationsnummer",
        "share.scheme.emailAddress": "E-Mail-Adresse",
        "share.scheme.userName": "Benutzername",
        "share.withheld":
            "Der Nachweis ist als Ganzes signiert: Nichts davon kann zurückgehalten werden. Was übergeben wurde, lässt sich nicht zurücknehmen.",
        "share.state": "Sein Zustand: {state}[: {message}]",
        "share.unmarked":
            "Ein Zertifikat, Abzeichen oder Code davon sieht aus, als wäre er in Kraft. Teilen Sie ihn nur, wenn die Gegenseite das weiß.",
        "share.how.presentation":
            "Als Präsentation für {domain}, von Ihnen signiert; prüfende Stellen lehnen sie nach dem {date} ab.",
        "share.how.encrypted.key": "Als Datei, die nur der Inhaber von {key} öffnet.",
        "share.how.encrypted.passphrase":
            "Als Datei, die sich mit der von Ihnen gewählten Passphrase öffnet. Teilen Sie diese auf anderem Weg mit.",
        "share.how.encrypted.also":
            "Darin steht für den Empfänger auch: dass die Datei für {recipient} ist, wofür ({purpose}), bis wann ({date}), und auf die Sekunde, wann sie erzeugt wurde.",
        "share.how.pdf": "Als Zertifikat, das jeder lesen kann, mit dem Nachweis darin.",
        "share.how.png": "Als Abzeichen, mit dem Nachweis darin.",
        "share.how.qr": "Als QR-Code, der den Nachweis enthält.",
        "share.form.presentation": "Präsentation",
        "share.form.encrypted": "verschlüsselte Datei",
        "share.form.pdf": "Zertifikat",
        "share.form.png": "Abzeichen",
        "share.form.qr": "QR-Code",
        "share.state.active": "bis {date}",
        "share.state.ended": "beendet am {date}",
        "share.state.withdrawn": "zurückgezogen am {date}",
        "share.removed": "ein Eintrag, der seither entfernt wurde",
        "share.for": "für {purpose}",
        "share.here": "hier erzeugt: {file}",
        "share.purpose.proof": "Nachweis, dass es meiner ist",
        "share.pdf.code": "Gescannt ist dieser Code der Nachweis selbst.",
        "cli.share.done": "{file} ist für {recipient}, bis {until}. In Ihrer Liste: testamur wallet shares",
        "cli.share.open_with": "Zum Öffnen dort: testamur open {file} --key THEIR-KEY-FILE --out FOLDER",
        "cli.share.open_passphrase": "Zum Öffnen dort: testamur open {file} --out FOLDER",
        "cli.share.verify_with": "Zum Prüfen dort: testamur verify {file} --challenge {challenge} --domain {domain}",
        "cli.shares.empty": "Es wurde noch nichts geteilt.",
        "cli.withdrawn":
            "Die Freigabe an {recipient} ist als zurückgezogen vermerkt. Die dortige Kopie bleibt und öffnet sich wie zuvor: Bitten Sie darum, sie zu löschen.",
        "cli.withdrawn.before": "Sie wurde schon früher zurückgezogen.",
        "cli.open.about":
            "Versiegelt am {date} für {recipient}, für {purpose}, zu verwenden bis {until}. Das sind die Worte des Absenders: Wer versiegelt hat, ist nicht bekannt.",
        "cli.open.ended": "der letzte Tag, {until}, ist vorbei: Der Absender bittet, die Datei nicht mehr zu verwenden",
        "cli.open.key": "Sie öffnet sich mit dem Schlüssel {key}: testamur open FILE --key KEY-FILE --out FOLDER",
        "cli.open.passphrase": "Sie öffnet sich mit einer Passphrase: testamur open FILE --out FOLDER",
        "cli.open.verify": "Nichts wurde geprüft. Zum Prüfen: testamur verify {folder}",
        "cli.passphrase.share": "Passphrase der geteilten Datei:",
        "cli.passphrase.new_share": "Passphrase für den Empfänger:",
        "usage.share_challenge": "eine Präsentation braucht --challenge und --domain, die der Empfänger Ihnen gibt",
        "usage.share_not_presentation": "--challenge und --domain gehören zu einer Präsentation",
        "usage.share_key_elsewhere":
            "--recipient-key und --share-passphrase-file gehören zu einer verschlüsselten Datei",
        "usage.share_two_locks": "geben Sie --recipient-key oder --share-passphrase-file an, nicht beide",
        "usage.kdf_memory": "--kdf-memory geht von {least} bis {most}",
        "usage.open_out": "--out nennt den Ordner für das, was darin ist",

        "help.wallet.share": "Nachweise mit einem Empfänger teilen, für einen Zweck, bis zu einem Tag.",
        "help.wallet.share.discussion":
            "Zeigt, was der Empfänger sehen wird, fragt, erzeugt die Datei und merkt sich die Freigabe. Formen: presentation (von Ihnen signiert; braucht Challenge und Domain des Empfängers), encrypted (für einen Schlüssel oder eine Passphrase), pdf, png und qr (je ein Nachweis). Die Kennungen der Einträge sind die aus wallet list.\n\nBeispiel: testamur wallet share 3f9a1c02 --with \"Sonnwald Works\" --purpose \"application 17\" --until 2027-01-31 --as pdf --out award.pdf --wallet my.wallet",
        "help.wallet.share.with":
            "Wer es bekommt, in Ihren Worten; in einer verschlüsselten Datei liest der Empfänger sie auch.",
        "help.wallet.share.purpose": "Wofür es ist; in einer verschlüsselten Datei liest der Empfänger auch das.",
        "help.wallet.share.until": "Der letzte Tag, etwa 2026-12-31.",
        "help.wallet.share.as": "Was erzeugt wird.",
        "help.wallet.share.out": "Die Datei, die entsteht.",
        "help.wallet.share.recipient_key":
            "Der öffentliche Schlüssel des Empfängers, ein Ed25519-Multikey (z6Mk…) oder did:key, für --as encrypted.",
        "help.wallet.share.passphrase_file":
            "Die Passphrase für den Empfänger aus der ersten Zeile dieser Datei lesen.",
        "help.wallet.share.challenge": "Die Challenge, die der Empfänger Ihnen gegeben hat, für --as presentation.",
        "help.wallet.share.domain": "Die Domain, die der Empfänger Ihnen gegeben hat, für --as presentation.",
        "help.wallet.share.although": "Einen Nachweis zeichnen, der nicht in Kraft ist: Die Gegenseite weiß es.",
        "help.wallet.share.yes": "Nicht fragen.",
        "help.wallet.shares": "Auflisten, was mit wem, wofür und bis wann geteilt wurde.",
        "help.wallet.withdraw": "Eine Freigabe als zurückgezogen vermerken.",
        "help.wallet.withdraw.discussion":
            "Niemand kann zurücknehmen, was übergeben wurde: Kopien bleiben. Der Vermerk ist für Sie und für den Brief, in dem Sie um Löschung bitten.",
        "help.wallet.share_id": "Die Kennung einer Freigabe oder ihr Anfang.",
        "help.open": "Eine Datei mit Nachweisen öffnen, die jemand mit Ihnen geteilt hat.",
        "help.open.discussion":
            "Schreibt jeden Nachweis, wie die lernende Person ihn empfangen hat. Nichts wird geprüft: Das tut testamur verify. Ohne --out wird gesagt, womit sich die Datei öffnet.",
        "help.open.file": "Die Datei, die Sie erhalten haben.",
        "help.open.key": "Ihre Schlüsseldatei, wenn für Ihren Schlüssel versiegelt wurde.",
        "help.open.out": "Ein neuer oder leerer Ordner für die Nachweise.",
        "help.wallet.open_share": "Eine Datei öffnen, die jemand mit Ihnen geteilt hat; dasselbe wie testamur open.",
    ]
}
