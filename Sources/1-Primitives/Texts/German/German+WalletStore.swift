extension German {
    /// What is said about wallets.
    static let walletStore: [String: String] = [
        // Opening
        "reason.wallet.not_found": "Unter {file} ist keine Wallet.",
        "next.wallet.not_found":
            "Prüfen Sie den Pfad und ob es den Ordner gibt. Eine neue Wallet legt „testamur wallet create“ an.",
        "reason.wallet.path_unsafe":
            "Jemand anderes könnte die Wallet dort, wo sie liegt, lesen oder austauschen: {file}[ ({problem})].",
        "next.wallet.path_unsafe":
            "Bewahren Sie die Wallet als eigene einfache Datei auf (chmod 600), in einem eigenen Ordner, in den sonst niemand schreiben darf (chmod 700).",
        "wallet.problem.symlink": "sie ist eine symbolische Verknüpfung; nennen Sie die Datei selbst",
        "wallet.problem.kind": "sie ist keine einfache Datei, oder ihr Ordner ist keiner",
        "wallet.problem.owner": "sie gehört einem anderen Benutzer",
        "wallet.problem.mode": "andere dürfen sie benutzen; setzen Sie ihre Rechte mit chmod 600",
        "wallet.problem.hard_link": "die Datei hat anderswo einen zweiten Namen; kopieren Sie sie in eine neue Datei",
        "wallet.problem.folder_owner": "der Ordner gehört einem anderen Benutzer",
        "wallet.problem.folder_writable":
            "andere dürfen in den Ordner schreiben; setzen Sie seine Rechte mit chmod 700",
        "wallet.problem.journal":
            "daneben liegt eine Datei, die keine Wallet hat; finden Sie heraus, woher sie kommt, und nehmen Sie sie weg",
        "wallet.problem.lock":
            "eine Datei, in der etwas steht, hat den Namen der Sperre; geben Sie dieser Datei einen anderen Namen",
        "wallet.problem.moved": "die Datei wurde während des Öffnens ausgetauscht; versuchen Sie es noch einmal",
        "wallet.problem.own_mode": "ihre Rechte sind andere als 600; setzen Sie sie mit chmod 600",
        "reason.wallet.path_unsafe.own": "Dies lässt sich so nicht als Wallet verwenden: {file}[ ({problem})].",
        "next.wallet.path_unsafe.own":
            "Nennen Sie die Datei der Wallet selbst: eine gewöhnliche Datei mit den Rechten 600.",
        "reason.wallet.not_found.folder": "Den Ordner von {file} gibt es nicht.",
        "next.wallet.not_found.folder":
            "Berichtigen Sie den Pfad, oder legen Sie den Ordner zuerst an, für Sie allein (chmod 700).",
        "reason.wallet.not_a_wallet.backup": "Diese Datei ist die Sicherung einer Wallet, keine Wallet.",
        "next.wallet.not_a_wallet.backup":
            "Holen Sie sie erst als Wallet zurück: „testamur wallet restore {file} --wallet NEU“.",
        "reason.holder.mismatch.wallet": "Diese Wallet hat den Schlüssel nicht, zu dem der Nachweis gehört.",
        "next.holder.mismatch.wallet":
            "Öffnen Sie die Wallet, die den Schlüssel hat, oder stellen Sie sie wieder her; oder bitten Sie den Aussteller um eine Ausfertigung für einen Schlüssel dieser Wallet: „testamur wallet key --for AUSSTELLER --wallet WALLET“.",
        "reason.wallet.locked":
            "Die Wallet wird von einem anderen Programm benutzt[, das nicht innerhalb von {seconds} {seconds|Sekunde|Sekunden} fertig wurde].",
        "next.wallet.locked":
            "Warten Sie, bis das andere Programm fertig ist, oder beenden Sie es; versuchen Sie es dann noch einmal.",
        "reason.wallet.truncated": "Das Ende der Wallet-Datei fehlt.",
        "next.wallet.truncated":
            "Die Datei wurde nicht vollständig kopiert, oder der Datenträger wird schadhaft. Verwenden Sie eine andere Kopie, und behalten Sie diese, bis Sie sie haben.",
        "reason.wallet.trailing": "An die Wallet-Datei wurde etwas angehängt.",
        "next.wallet.trailing":
            "Verwenden Sie eine andere Kopie der Wallet, und finden Sie heraus, welches Programm diese geändert hat.",
        "reason.wallet.not_a_wallet": "Diese Datei ist keine Wallet.",
        "next.wallet.not_a_wallet": "Prüfen Sie den Pfad: Die Datei gehört zu einem anderen Programm.",
        "reason.wallet.version_unsupported":
            "Die Wallet wurde von einem neueren Programm geschrieben[: Ihr Format ist {found}, hier bekannt ist {known}].",
        "next.wallet.version_unsupported": "Aktualisieren Sie dieses Programm. In der Datei wurde nichts geändert.",
        "reason.wallet.corrupted":
            "In der Wallet ist etwas beschädigt[, nämlich: {part}][; betroffen ist der Eintrag {record}].",
        "next.wallet.corrupted":
            "An der Passphrase liegt es nicht, und nichts wurde geändert. Behalten Sie diese Datei. Ist ein Eintrag genannt, lassen sich die anderen lesen: „testamur wallet list --salvage --wallet WALLET“; auch show, export und remove haben diese Angabe, und „testamur wallet merge … --salvage“ übernimmt sie mitsamt den Schlüsseln in eine heile Wallet. Aus einer Sicherung kommt alles zurück: „testamur wallet restore“.",
        "reason.wallet.kdf_below_floor":
            "Die Wallet verlangt so wenig Schutz, dass ihre Passphrase erraten werden könnte[: {memory} Bytes Speicher, {passes} {passes|Durchgang|Durchgänge}].",
        "next.wallet.kdf_below_floor":
            "Kein ehrliches Programm schreibt dies: Jemand hat die Datei geändert. Geben Sie Ihre Passphrase nicht ein; verwenden Sie eine andere Kopie.",
        "reason.wallet.kdf_above_ceiling":
            "Die Wallet verlangt mehr Speicher oder Zeit als jede ehrliche Wallet[: {memory} Bytes Speicher, {passes} {passes|Durchgang|Durchgänge}].",
        "next.wallet.kdf_above_ceiling":
            "Jemand hat die Datei so geändert, dass ihr Öffnen Ihren Rechner überlastet. Verwenden Sie eine andere Kopie.",
        "reason.wallet.no_memory":
            "Dieser Rechner hat im Augenblick nicht genug freien Speicher[: {memory} Bytes werden gebraucht].",
        "next.wallet.no_memory":
            "Schließen Sie andere Programme, und versuchen Sie es noch einmal. Die Passphrase wurde nicht probiert.",
        "reason.wallet.key_file_needed": "Diese Wallet braucht neben der Passphrase ihre Schlüsseldatei.",
        "next.wallet.key_file_needed":
            "Nennen Sie die Schlüsseldatei mit --key-file. Ist sie verloren, stellen Sie die Wallet mit dem Wiederherstellungscode aus einer Sicherung wieder her.",
        "reason.wallet.key_file_unexpected": "Diese Wallet hat keine Schlüsseldatei.",
        "next.wallet.key_file_unexpected": "Lassen Sie --key-file weg. Die Passphrase wurde nicht probiert.",
        "reason.wallet.key_file_malformed": "Dies ist nicht die Schlüsseldatei einer Wallet.",
        "next.wallet.key_file_malformed":
            "Nennen Sie die Datei, die zusammen mit der Wallet angelegt wurde: eine Zeile aus 64 Ziffern und Buchstaben a bis f.",
        "reason.wallet.wrong_password":
            "Falsche Passphrase oder Schlüsseldatei, oder der Kopf der Wallet wurde verändert.",
        "next.wallet.wrong_password":
            "Geben Sie die Passphrase noch einmal ein; achten Sie auf die Tastaturbelegung und Großbuchstaben. Ist sie verloren, stellen Sie die Wallet mit dem Wiederherstellungscode aus einer Sicherung wieder her.",
        "reason.wallet.header_tampered": "Die Passphrase ist richtig, aber jemand hat den Kopf der Wallet geändert.",
        "next.wallet.header_tampered":
            "Verwenden Sie eine andere Kopie der Wallet, und finden Sie heraus, wer in diese schreiben konnte.",
        "reason.wallet.rolled_back":
            "Dies ist nicht die Kopie der Wallet, die auf diesem Rechner zuletzt verwendet wurde: Sie steht bei Änderung {generation}, und gesehen wurde hier Änderung {seen}.",
        "next.wallet.rolled_back":
            "Übernehmen Sie, was sie enthält, in die zuletzt verwendete Kopie, dann geht nichts verloren: „testamur wallet merge {file} --wallet NEUESTE“. Nur wenn es jene nicht mehr gibt, löschen Sie die Datei {anchor} und arbeiten mit dieser weiter: Was nur jene hatte, ist dann verloren.",
        "reason.wallet.record_binding":
            "Ein Teil der Wallet gehört nicht dorthin, wo er steht: Er wurde ausgetauscht, hineinkopiert oder zurückgelegt[; betroffen ist der Eintrag {record}].",
        "next.wallet.record_binding":
            "Verwenden Sie eine andere Kopie der Wallet, und finden Sie heraus, wer in diese schreiben konnte. Kann ein versagender Datenträger die Ursache sein, zeigt „testamur wallet list --salvage --wallet WALLET“ womöglich, was heil ist.",

        // Working
        "reason.wallet.exists": "Unter {file} steht schon etwas.",
        "next.wallet.exists": "Wählen Sie einen anderen Namen. Vorhandenes wird nie überschrieben.",
        "reason.wallet.no_space": "Der Datenträger ist voll[: {file}].",
        "next.wallet.no_space":
            "Schaffen Sie Platz, und tun Sie es noch einmal. Alles, was vorher bestätigt wurde, ist sicher.",
        "reason.wallet.io": "Das System konnte [{file}|die Wallet] nicht lesen oder schreiben[: {system}].",
        "next.wallet.io":
            "Prüfen Sie den Datenträger und die Rechte des Ordners, und öffnen Sie dann die Wallet noch einmal. Alles, was vorher bestätigt wurde, ist sicher.",
        "reason.wallet.read_only":
            "Hier kann nichts geschrieben werden: {file} liegt auf einem schreibgeschützten Datenträger oder in einem Ordner, in den Sie nicht schreiben dürfen.",
        "next.wallet.read_only":
            "Wählen Sie einen Ort, an dem geschrieben werden kann; eine Wallet auf einem schreibgeschützten Datenträger wird vor dem Öffnen an einen solchen Ort kopiert. Nichts wurde geändert.",
        "reason.wallet.closed": "Die Wallet ist geschlossen.",
        "next.wallet.closed":
            "Öffnen Sie sie noch einmal. Nach einem Fehler des Datenträgers muss eine Wallet neu geöffnet werden, bevor sie etwas aufnimmt.",
        "reason.wallet.record_unknown": "Die Wallet hat keinen Eintrag [{record}|dieses Namens].",
        "next.wallet.record_unknown": "Listen Sie die Wallet auf, um die Namen ihrer Einträge zu sehen.",
        "reason.wallet.too_large.text":
            "Dieser Text ist länger, als eine Wallet ihn aufbewahrt[: {found} Bytes von höchstens {limit}].",
        "next.wallet.too_large.text":
            "Nehmen Sie weniger Wörter, oder prüfen Sie, ob noch etwas anderes mitkopiert wurde. Es wurde nichts angelegt.",
        "reason.wallet.too_large": "Dies ist größer, als eine Wallet aufbewahrt[: {found}, höchstens {limit}].",
        "next.wallet.too_large": "Prüfen Sie, ob es die richtige Datei ist: Ein Nachweis hat einige tausend Bytes.",
        "reason.wallet.key_inconsistent":
            "Ein Schlüssel in der Wallet passt nicht zu seiner öffentlichen Hälfte[: {holder}].",
        "next.wallet.key_inconsistent":
            "Nichts wurde damit signiert. Verwenden Sie eine andere Kopie der Wallet; ist es dort ebenso, bitten Sie den Aussteller, auf einen neuen Schlüssel auszustellen.",
        "reason.wallet.log_broken":
            "Das Protokoll der Wallet passt nicht zusammen: Eine Zeile wurde geändert oder fehlt.",
        "next.wallet.log_broken":
            "Das kann nur ein Programm getan haben, das die Passphrase hatte. Ihre Nachweise sind nicht betroffen; stellen Sie eine Sicherung wieder her, wenn Sie das ganze Protokoll brauchen.",

        // Backups
        "reason.backup.not_found": "Unter {file} ist keine Sicherung.",
        "next.backup.not_found": "Prüfen Sie den Pfad und ob der Datenträger mit der Sicherung da ist.",
        "reason.backup.not_a_backup": "Diese Datei ist keine Sicherung einer Wallet.",
        "next.backup.not_a_backup": "Prüfen Sie den Pfad. In der Datei wurde nichts geändert.",
        "reason.backup.version_unsupported":
            "Die Sicherung wurde von einem neueren Programm geschrieben[: Ihr Format ist {found}, hier bekannt ist {known}].",
        "next.backup.version_unsupported": "Aktualisieren Sie dieses Programm. In der Datei wurde nichts geändert.",
        "reason.backup.truncated": "Das Ende der Sicherung fehlt[: Sie sollte {expected} Bytes haben].",
        "next.backup.truncated":
            "Kopieren Sie die Datei noch einmal von dort, woher sie kam, oder verwenden Sie eine andere Sicherung. Vielleicht wurde sie auf einen vollen Datenträger kopiert.",
        "reason.backup.trailing": "An die Sicherung wurde etwas angehängt.",
        "next.backup.trailing":
            "Kopieren Sie die Datei noch einmal von dort, woher sie kam, oder verwenden Sie eine andere Sicherung.",
        "reason.backup.corrupted": "Die Sicherung ist beschädigt.",
        "next.backup.corrupted":
            "Kopieren Sie die Datei noch einmal von dort, woher sie kam, oder verwenden Sie eine andere Sicherung. Am Wiederherstellungscode liegt es nicht. Sind nur einzelne Einträge beschädigt, kommt alles andere zurück: „testamur wallet restore {file} --salvage --wallet NEU“.",
        "reason.backup.wrong_code": "Dieser Wiederherstellungscode gehört zu anderen Sicherungen.",
        "next.backup.wrong_code":
            "Die Wörter sind an sich in Ordnung: Suchen Sie das Blatt, das geschrieben wurde, als der Code dieser Sicherung entstand.",
        "reason.backup.tampered": "Der Wiederherstellungscode ist richtig, aber jemand hat die Sicherung geändert.",
        "next.backup.tampered":
            "Verwenden Sie eine andere Sicherung, und finden Sie heraus, wer in diese schreiben konnte.",
        "reason.backup.unproven":
            "Was geschrieben wurde, ist nicht, was in der Wallet ist. Es wurde keine Sicherung angelegt.",
        "next.backup.unproven": "Versuchen Sie einen anderen Datenträger. Die Wallet ist, wie sie war.",
        "reason.backup.no_code": "Die Wallet hat noch keinen Wiederherstellungscode.",
        "next.backup.no_code": "Erzeugen Sie zuerst einen Wiederherstellungscode, und schreiben Sie ihn auf.",
        "reason.backup.exists": "Dort liegt schon eine Sicherung dieser Wallet: {file}.",
        "next.backup.exists": "Wählen Sie einen anderen Namen, oder setzen Sie mit --replace die neue an ihre Stelle.",
        "reason.backup.other_wallet": "{file} ist die Sicherung einer anderen Wallet.",
        "next.backup.other_wallet": "Wählen Sie einen anderen Namen. Jene Sicherung bleibt, wie sie ist.",
        "reason.recovery.word_unknown": "Wort {number} ist kein Wort von Wiederherstellungscodes.",
        "next.recovery.word_unknown":
            "Sehen Sie noch einmal auf das Blatt. Die ersten vier Buchstaben jedes Wortes genügen, wenn sie stimmen.",
        "reason.recovery.word_count": "Ein Wiederherstellungscode hat {expected} Wörter, und dies sind {found}.",
        "next.recovery.word_count": "Geben Sie alle Wörter des Blattes ein, in ihrer Reihenfolge.",
        "reason.recovery.checksum":
            "Diese Wörter sind kein Wiederherstellungscode: Eines ist falsch, oder sie stehen in anderer Reihenfolge.",
        "next.recovery.checksum":
            "Vergleichen Sie sie mit dem Blatt, eines nach dem anderen. Es wurde keine Sicherung probiert.",

        // Receiving and merging
        "reason.receive.too_deep": "{origin} liegt innerhalb von mehr als {limit} Behältern.",
        "next.receive.too_deep":
            "Nehmen Sie die äußeren selbst auseinander, und fügen Sie hinzu, was darin ist. Nichts wurde hinzugefügt.",
        "reason.receive.too_many": "Dies sind mehr als {limit} Dateien auf einmal.",
        "next.receive.too_many": "Fügen Sie sie in mehreren Teilen hinzu. Nichts wurde hinzugefügt.",
        "reason.receive.too_large": "Diese Dateien sind größer, als auf einmal angenommen wird, {limit} Bytes.",
        "next.receive.too_large": "Fügen Sie sie in mehreren Teilen hinzu. Nichts wurde hinzugefügt.",
        "reason.wallet.merge_self": "Eine Wallet kann nicht mit sich selbst zusammengeführt werden.",
        "next.wallet.merge_self": "Nennen Sie eine andere Wallet oder eine andere Kopie dieser.",

        // Showing
        "reason.wallet.request_incomplete": "Etwas fehlt: {missing}.",
        "next.wallet.request_incomplete":
            "Eine Präsentation braucht mindestens einen Eintrag sowie die Challenge und die Domain, die Ihnen die prüfende Stelle gegeben hat.",
        "reason.wallet.not_presentable":
            "Der Eintrag {record} kann so nicht gezeigt werden: Er ist kein JSON-Nachweis.",
        "next.wallet.not_presentable":
            "Geben Sie die Datei selbst weiter: Ihre Signatur ist darin, und eine prüfende Stelle kann sie prüfen.",
        "reason.holder.mixed":
            "Diese Nachweise gehören zu mehreren Schlüsseln der Wallet, und eine Präsentation wird von einem signiert.",
        "next.holder.mixed": "Zeigen Sie sie nacheinander, jeden für sich.",
        "reason.wallet.presentation_too_large":
            "Die Präsentation wäre größer oder tiefer, als prüfende Stellen lesen[: {found} Bytes, höchstens {limit}].",
        "next.wallet.presentation_too_large": "Zeigen Sie weniger Nachweise auf einmal.",
    ]
}
