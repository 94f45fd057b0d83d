/// Keys in tokens: smart cards, hardware modules, and programs that behave like them.
extension German {
    static let tokens: [String: String] = [
        "help.token.new":
            "Ein Schlüssel in einem PKCS-#11-Token anstelle einer Datei: pkcs11:token=…;object=…?module-path=/…/module.so",
        "help.to_file": "Das Token verlassen: Der neue Schlüssel kommt in eine Datei, die eine Passphrase schützt.",
        "help.pin_file": "Die PIN des Tokens aus der ersten Zeile dieser Datei lesen.",
        "help.pin_fd": "Die PIN des Tokens aus diesem offenen Deskriptor lesen.",
        "cli.pin": "PIN des Tokens {token}:",
        "cli.token.extractable":
            "Das Token würde diesen privaten Schlüssel herausgeben. Bitten Sie die Person, die es verwaltet, einen zu erzeugen, der nicht gelesen werden kann.",
        "cli.token.old_key":
            "Der alte Schlüssel ist noch in seinem Token: {token}. Lassen Sie ihn dort löschen, wenn mit dem neuen alles funktioniert.",
        "cli.token.rotated": "Der Schlüssel ist jetzt {method}. Was {old} signiert hat, bleibt gültig.",
        "usage.key_or_token": "sagen Sie, welcher Schlüssel signiert, entweder --key FILE oder --token NAME",
        "usage.token_or_out": "sagen Sie, wohin der Schlüssel kommt, entweder --out FILE oder --token NAME",
        "usage.token_type": "ein Schlüssel in einem Token ist Ed25519, lassen Sie also --type und --key-type weg",
        "usage.rotate_place":
            "der Schlüssel dieses Arbeitsbereichs ist in einem Token; sagen Sie, wo der neue ist, --token NAME oder --to-file",

        "reason.token.uri":
            "Dies ist kein Name eines Schlüssels in einem Token: {part} fehlt, ist unbekannt oder falsch geschrieben.",
        "next.token.uri":
            "Schreiben Sie ihn als pkcs11:token=LABEL;object=KEY?module-path=/path/of/module.so, mit %20 für ein Leerzeichen.",
        "reason.token.pin_in_name":
            "Eine PIN gehört nicht in den Namen eines Schlüssels: Andere könnten sie dort lesen.",
        "next.token.pin_in_name": "Lassen Sie sie weg. Sie wird erfragt oder mit --pin-file oder --pin-fd gelesen.",
        "reason.token.module": "Das Modul des Tokens kann nicht verwendet werden[: {system}].",
        "next.token.module":
            "Prüfen Sie module-path: Es ist die PKCS-#11-Bibliothek, die mit dem Token kam, eine Datei, die auf .so endet.",
        "reason.token.not_found": "Kein Token namens {token} ist da.",
        "next.token.not_found":
            "Stecken Sie es ein, oder prüfen Sie seine Bezeichnung: pkcs11-tool --list-slots oder softhsm2-util --show-slots zeigt, was da ist.",
        "reason.token.ambiguous": "Mehrere Token oder Schlüssel haben diesen Namen.",
        "next.token.ambiguous": "Ergänzen Sie serial= für das Token oder id= für den Schlüssel.",
        "reason.token.pin": "Die PIN ist falsch.",
        "next.token.pin": "Versuchen Sie es sorgfältig noch einmal: Nach einigen falschen sperrt sich das Token.",
        "reason.token.pin_last_try": "Die PIN ist falsch, und die nächste falsche sperrt das Token.",
        "next.token.pin_last_try":
            "Vergewissern Sie sich der PIN, bevor Sie es noch einmal versuchen; fragen Sie die Person, die das Token verwaltet.",
        "reason.token.locked": "Die PIN dieses Tokens ist gesperrt, abgelaufen oder wurde nie gesetzt.",
        "next.token.locked": "Wer das Token verwaltet, kann mit dem eigenen Werkzeug des Tokens eine neue PIN setzen.",
        "reason.token.mechanism": "Dieses Token signiert nicht mit Ed25519.",
        "next.token.mechanism":
            "Verwenden Sie ein Token, dessen Modul CKM_EDDSA mit edwards25519 anbietet, oder bewahren Sie den Schlüssel in einer Datei auf.",
        "reason.token.key_missing":
            "Das Token hat keinen solchen Schlüssel[: {object}] oder nicht dessen öffentliche Hälfte.",
        "next.token.key_missing":
            "Prüfen Sie object= oder id=, oder erzeugen Sie den Schlüssel: testamur key generate --token NAME.",
        "reason.token.key_exists": "Das Token hat schon einen Schlüssel dieses Namens[: {object}].",
        "next.token.key_exists": "Wählen Sie einen anderen Namen, oder verwenden Sie jenen Schlüssel.",
        "reason.token.key_type": "Dieser Schlüssel des Tokens ist kein Ed25519-Schlüssel[: {object}].",
        "next.token.key_type": "Erzeugen Sie einen: testamur key generate --token NAME.",
        "reason.token.key_usage": "Das Token lässt diesen Schlüssel nicht signieren[: {object}].",
        "next.token.key_usage": "Verwenden Sie einen Schlüssel, der zum Signieren gemacht wurde.",
        "reason.token.asks_each_time": "Dieser Schlüssel verlangt vor jeder einzelnen Signatur die PIN.",
        "next.token.asks_each_time":
            "So kann kein Lauf signiert werden. Verwenden Sie einen Schlüssel ohne CKA_ALWAYS_AUTHENTICATE.",
        "reason.token.read_only": "In diesem Token kann nichts erzeugt werden: Es ist schreibgeschützt.",
        "next.token.read_only": "Lassen Sie den Schlüssel von der Person erzeugen, die das Token verwaltet.",
        "reason.token.gone": "Das Token oder die Verbindung dazu ist nicht mehr da[ ({step}: {answer})].",
        "next.token.gone":
            "Stecken Sie es wieder ein, und geben Sie denselben Befehl noch einmal; was getan ist, bleibt getan.",
        "reason.token.failed": "Das Token hat abgelehnt[ ({step}: {answer})].",
        "next.token.failed":
            "Schlagen Sie die Nummer im Handbuch des Tokens nach (ein Wert CKR_…), und versuchen Sie es dann noch einmal.",
        "reason.token.signature":
            "Was das Token zurückgab, ist keine Signatur dieses Schlüssels. Nichts wurde damit ausgestellt.",
        "next.token.signature": "Verwenden Sie dieses Token nicht, bis sein Hersteller das erklärt hat.",
        "reason.token.not_repeatable": "Dieser Schlüssel signiert denselben Text jedes Mal anders.",
        "next.token.not_repeatable":
            "Das Journal braucht einen Schlüssel, dessen Signaturen sich wiederholen, wie bei Ed25519. Verwenden Sie ein anderes Token oder eine Schlüsseldatei.",
        "reason.token.forked": "Dieser Prozess wurde von dem abgespalten, der das Token geöffnet hat.",
        "next.token.forked": "Öffnen Sie das Token in dem Prozess, der signiert.",
    ]
}
