extension German {
    /// What is said about bytes, JSON, keys and identifiers.
    static let primitives: [String: String] = [
        // Places, and what is said of a code without a sentence
        "place.whole": "im Dokument als Ganzem",
        "place.pointer": "bei {pointer}",
        "place.byte": "bei Byte {offset}",
        "place.cell": "in Zeile {row}, Spalte {column}",
        "place.file": "in {file}",
        "reason.other": "Dies wurde mit dem Code {code} abgelehnt.",
        "next.other":
            "Schlagen Sie den Code {code} in der Dokumentation nach oder fragen Sie die Person, die das Dokument gesendet hat.",

        // Bytes as text
        "reason.b64.alphabet":
            "Ein Text, der Bytes in base64url enthalten soll, hat ein Zeichen, das nicht hineingehört.",
        "next.b64.alphabet":
            "Bitten Sie erneut um die Originaldatei; Füllzeichen (=), Leerzeichen, + und / sind Anzeichen dafür, dass sie unterwegs umgewandelt wurde.",
        "reason.b64.noncanonical":
            "Ein Text in base64url ist nicht in der einzigen Weise geschrieben, die es für seine Bytes gibt.",
        "next.b64.noncanonical": "Bitten Sie erneut um die Originaldatei; jemand oder etwas hat ein Zeichen geändert.",
        "reason.b64.empty": "Ein Text, der Bytes in base64url enthalten soll, ist leer.",
        "next.b64.empty": "Bitten Sie erneut um die Originaldatei; ein Teil davon fehlt.",
        "reason.b64.length":
            "Ein Text in base64url hat eine Länge, die es bei keinen Bytes gibt: Er wurde abgeschnitten oder hat ein Zeichen zu viel.",
        "next.b64.length": "Bitten Sie erneut um die Originaldatei.",
        "reason.b58.alphabet":
            "Ein Text, der einen Schlüssel oder eine Signatur in base58 enthalten soll, hat ein Zeichen, das nicht hineingehört.",
        "next.b58.alphabet":
            "Kopieren Sie ihn noch einmal aus dem Original; base58 kennt keine 0 (Null), kein O, kein I und kein kleines l, die leicht verwechselt werden.",
        "reason.b58.empty": "Ein Text, der einen Schlüssel oder eine Signatur in base58 enthalten soll, ist leer.",
        "next.b58.empty": "Kopieren Sie ihn noch einmal aus dem Original.",
        "reason.b45.alphabet": "Der Text eines QR-Codes enthält ein Zeichen, das in base45 nicht vorkommt.",
        "next.b45.alphabet": "Scannen Sie den Code noch einmal.",
        "reason.b45.length": "Der Text eines QR-Codes ist abgeschnitten oder hat ein Zeichen zu viel.",
        "next.b45.length": "Scannen Sie den Code noch einmal.",
        "reason.b45.noncanonical": "Der Text eines QR-Codes hat Zeichen, die für keine Bytes stehen.",
        "next.b45.noncanonical": "Scannen Sie den Code noch einmal.",
        "reason.b58.too_long":
            "Ein Text in base58 ist für einen Schlüssel oder eine Signatur zu lang[: {length} Zeichen, von denen höchstens {limit} gelesen werden].",
        "next.b58.too_long": "Prüfen Sie, dass mit dem Schlüssel nichts anderes eingefügt wurde.",
        "reason.hex.malformed":
            "Dies ist keine Folge hexadezimaler Ziffern: Paare aus 0 bis 9 und kleinen Buchstaben a bis f.",
        "next.hex.malformed": "Schreiben Sie es noch einmal ohne Leerzeichen, ohne 0x davor und in Kleinbuchstaben.",
        "reason.multibase.prefix":
            "Ein Schlüssel oder eine Signatur beginnt nicht mit dem Buchstaben, der die Kodierung nennt.",
        "next.multibase.prefix":
            "Ein Schlüssel in Multikey-Form beginnt mit z: Kopieren Sie ihn noch einmal, mit seinem ersten Buchstaben.",
        "reason.multicodec.malformed":
            "Die Bytes eines Schlüssels beginnen nicht mit einer wohlgeformten Zahl für seinen Typ.",
        "next.multicodec.malformed": "Fragen Sie den Inhaber des Schlüssels nach dessen Multikey-Form.",

        // Days and times
        "reason.time.malformed":
            "[„{found}“ ist|Dies ist] keine Zeitangabe aus Tag und Uhrzeit in der strengen Form, die Nachweise verwenden.",
        "next.time.malformed":
            "Schreiben Sie 2026-05-12T07:30:00Z oder mit der Zeitverschiebung des Ortes 2026-05-12T09:30:00+02:00.",
        "reason.date.malformed": "[„{found}“ ist|Dies ist] kein Tag des Kalenders in der Form 2026-02-28.",
        "next.date.malformed": "Schreiben Sie den Tag als Jahr, Monat und Tag, jeweils mit den Nullen: 2026-02-28.",

        // JSON
        "reason.json.syntax": "Die Datei ist kein wohlgeformtes JSON.",
        "next.json.syntax":
            "Bitten Sie um die Originaldatei; Programme, die JSON neu formatieren, E-Mail und Textverarbeitungen beschädigen sie oft.",
        "reason.json.encoding": "Der Text ist kein reines UTF-8 oder beginnt mit einer Byte-Reihenfolge-Markierung.",
        "next.json.encoding":
            "Speichern Sie ihn noch einmal als UTF-8 ohne Byte-Reihenfolge-Markierung; ist er signiert, bitten Sie um die Originaldatei.",
        "reason.json.duplicate_key":
            "Derselbe Name steht zweimal in einem Objekt, sodass zwei Leser zweierlei lesen könnten.",
        "next.json.duplicate_key":
            "Verlassen Sie sich nicht auf dieses Dokument; bitten Sie den Aussteller um ein korrektes.",
        "reason.json.surrogate":
            "Ein Text enthält ein halbes Zeichen: eine Ersatzdarstellung wie \\ud800 ohne ihr Gegenstück.",
        "next.json.surrogate": "Bitten Sie um die Originaldatei; der Text wurde mitten in einem Zeichen abgeschnitten.",
        "reason.json.number": "Eine Zahl ist so groß oder so lang, dass kein Programm sie fassen kann.",
        "next.json.number": "Bitten Sie den Aussteller um ein korrektes Dokument.",
        "reason.json.number_range":
            "Eine ganze Zahl liegt jenseits von 9.007.199.254.740.991, wo Programme zu runden beginnen und nicht mehr übereinstimmen.",
        "next.json.number_range":
            "Bitten Sie den Aussteller um ein korrektes Dokument; ist die Zahl eine Kennung, gehört sie als Text hinein.",
        "reason.json.type":
            "[Die Datei ist von der Art „{found}“, und ein Nachweis ist ein Objekt|Ein Wert ist von anderer Art, als seine Stelle verlangt, etwa ein Text, wo eine Zahl stehen muss].",
        "next.json.type":
            "[Enthält die Datei („{found}“) mehrere Nachweise, speichern Sie jeden in einer eigenen Datei|Bitten Sie den Aussteller um ein korrektes Dokument].",
        "reason.limit.size": "Die Eingabe ist größer, als hier gelesen wird[; die Grenze ist {limit}].",
        "next.limit.size": "Ein Nachweis ist eine kleine Datei: Prüfen Sie, ob es die richtige ist.",
        "reason.limit.depth":
            "Werte sind tiefer verschachtelt, als irgendein Nachweis es braucht[; die Grenze ist {limit}].",
        "next.limit.depth":
            "Prüfen Sie, ob es die richtige Datei ist; sie wurde wahrscheinlich gemacht, um Schaden anzurichten.",

        // Keys
        "reason.key.length": "Ein Schlüssel hat nicht die Länge seines Typs[: {found} Bytes statt {expected}].",
        "next.key.length": "Kopieren Sie den Schlüssel noch einmal von seinem Inhaber.",
        "reason.key.noncanonical":
            "Ein öffentlicher Schlüssel ist nicht in der einzigen Weise geschrieben, die es für einen Schlüssel seines Typs gibt.",
        "next.key.noncanonical":
            "Verlassen Sie sich nicht auf diesen Schlüssel; fragen Sie den Inhaber nach dem richtigen.",
        "reason.key.small_order":
            "Dieser öffentliche Schlüssel ist von einer Art, bei der eine Signatur zu vielen Dokumenten passt: Er beweist nichts.",
        "next.key.small_order": "Verlassen Sie sich auf nichts, was damit signiert ist.",
        "reason.key.subgroup":
            "Dieser öffentliche Schlüssel ist kein richtiger Schlüssel seines Typs: Programme wären sich über seine Signaturen uneins.",
        "next.key.subgroup":
            "Verlassen Sie sich nicht auf diesen Schlüssel; fragen Sie den Inhaber nach einem, den ein gepflegtes Programm erzeugt hat.",
        "reason.key.not_on_curve":
            "Dieser öffentliche Schlüssel ist erfunden: Seine Zahlen gehören zu keinem Schlüssel seines Typs, und Signaturen darunter beweisen nichts.",
        "next.key.not_on_curve":
            "Verlassen Sie sich auf nichts, was damit signiert ist; fragen Sie den Aussteller nach dem richtigen Schlüssel.",
        "reason.key.type": "Der Schlüssel ist von einem anderen Typ als dem, der hier gebraucht wird.",
        "next.key.type":
            "Verwenden Sie einen Schlüssel des Typs, der hier gebraucht wird, oder bitten Sie den Aussteller, mit einem solchen zu signieren.",
        "reason.key.private_material":
            "Ein privater Schlüssel steht, wo nur ein öffentlicher stehen darf: Wer ihn gesehen hat, kann im Namen des Inhabers signieren.",
        "next.key.private_material":
            "Sagen Sie es sofort dem Inhaber; der Schlüssel muss zurückgezogen und ersetzt werden.",
        "reason.key.usage": "Der Schlüssel sagt von sich selbst, dass er nicht für Signaturen ist[ ({member})].",
        "next.key.usage": "Fragen Sie den Aussteller, mit welchem Schlüssel seine Nachweise signiert werden.",
        "reason.key.malformed": "Ein Schlüssel kann nicht gelesen werden[: {member} fehlt oder hat die falsche Form].",
        "next.key.malformed":
            "Fragen Sie den Inhaber des Schlüssels nach dessen Multikey-Form oder nach einem korrekten JSON Web Key.",
        "reason.key.inconsistent": "Ein privater Schlüssel und der öffentliche daneben gehören nicht zusammen.",
        "next.key.inconsistent":
            "Signieren Sie nicht damit; stellen Sie die Schlüsseldatei aus einer Sicherung wieder her.",

        // Signatures
        "reason.sig.length": "Die Signatur hat nicht die Länge ihres Typs[: {found} Bytes statt {expected}].",
        "next.sig.length":
            "Bitten Sie erneut um die Originaldatei; die Signatur wurde gekürzt, oder etwas wurde hinzugefügt.",
        "reason.sig.malformed":
            "Die Signatur enthält Zahlen, die keine signierende Stelle erzeugt, oder ist in anderer Form geschrieben, als Nachweise sie verwenden.",
        "next.sig.malformed":
            "Verlassen Sie sich nicht auf dieses Dokument; bitten Sie den Aussteller um das Original.",
        "reason.sig.noncanonical_s":
            "Die Signatur wurde in eine zweite Form ihrer selbst umgewandelt, die keine signierende Stelle erzeugt.",
        "next.sig.noncanonical_s": "Verlassen Sie sich nicht auf dieses Dokument; bitten Sie um das Original.",
        "reason.sig.noncanonical_r": "Die Signatur hat einen Teil in einer Form, die keine signierende Stelle erzeugt.",
        "next.sig.noncanonical_r": "Verlassen Sie sich nicht auf dieses Dokument; bitten Sie um das Original.",
        "reason.sig.small_order_r":
            "Die Signatur hat einen Teil von einer Art, die keine ehrliche signierende Stelle erzeugt.",
        "next.sig.small_order_r":
            "Verlassen Sie sich nicht auf dieses Dokument; bitten Sie den Aussteller um das Original.",
        "reason.sig.subgroup":
            "Die Signatur ist von einer Art, die manche Programme annehmen und andere ablehnen; keine ehrliche signierende Stelle erzeugt sie.",
        "next.sig.subgroup": "Verlassen Sie sich nicht auf dieses Dokument; bitten Sie den Aussteller um das Original.",
        "reason.sig.mismatch":
            "Die Signatur passt nicht: Das Dokument wurde nach dem Signieren geändert, oder ein anderer Schlüssel hat es signiert.",
        "next.sig.mismatch": "Verlassen Sie sich nicht auf dieses Dokument; bitten Sie den Aussteller um das Original.",

        // Key files and passphrases
        "reason.keyfile.malformed": "Dies ist keine Schlüsseldatei, oder sie ist beschädigt[ ({member})].",
        "next.keyfile.malformed":
            "Prüfen Sie den Dateinamen, oder stellen Sie die Schlüsseldatei aus einer Sicherung wieder her.",
        "reason.keyfile.version": "Die Schlüsseldatei hat eine Version, die dieses Programm nicht kennt[: {version}].",
        "next.keyfile.version": "Verwenden Sie die neueste Ausgabe dieses Programms.",
        "reason.keyfile.damaged": "Die Schlüsseldatei ist beschädigt: Ihre Prüfsumme passt nicht.",
        "next.keyfile.damaged": "Stellen Sie sie aus einer Sicherung wieder her.",
        "reason.keyfile.altered":
            "Die Schlüsseldatei wurde verändert: Die Passphrase ist richtig, aber was sie schützt, passt nicht zum Rest.",
        "next.keyfile.altered":
            "Verwenden Sie sie nicht; stellen Sie die Schlüsseldatei aus einer Sicherung wieder her, und finden Sie heraus, wer in sie schreiben konnte.",
        "reason.keyfile.kdf_below_floor":
            "Die Schlüsseldatei schützt ihren Schlüssel mit zu wenig Aufwand: Eine Passphrase könnte erraten werden.",
        "next.keyfile.kdf_below_floor":
            "Verwenden Sie eine Schlüsseldatei, die dieses Programm gemacht hat; vielleicht hat jemand diese hier geschwächt.",
        "reason.keyfile.kdf_above_ceiling":
            "Die Schlüsseldatei verlangt mehr Speicher oder Aufwand, als dieses Programm dafür aufwendet.",
        "next.keyfile.kdf_above_ceiling":
            "Stellen Sie die Schlüsseldatei aus einer Sicherung wieder her; diese hier wurde gemacht, um den Rechner zu überlasten.",
        "reason.keyfile.wrong_passphrase": "Die Passphrase ist falsch, oder die Schlüsseldatei wurde verändert.",
        "next.keyfile.wrong_passphrase":
            "Versuchen Sie es noch einmal und achten Sie auf Großbuchstaben und die Sprache der Tastatur; sonst stellen Sie die Schlüsseldatei aus einer Sicherung wieder her.",
        "reason.keyfile.no_memory":
            "Der Rechner hat nicht genug Speicher, um die Schlüsseldatei zu öffnen[: Es braucht {memory} Bytes].",
        "next.keyfile.no_memory": "Schließen Sie andere Programme und versuchen Sie es noch einmal.",
        "reason.passphrase.empty": "Es wurde keine Passphrase angegeben.",
        "next.passphrase.empty":
            "Geben Sie eine Passphrase ein, oder übergeben Sie eine mit --passphrase-file oder --passphrase-fd.",
        "reason.passphrase.weak": "Wer die Datei bekommt, hätte diese Passphrase bald erraten.",
        "next.passphrase.weak":
            "Nehmen Sie mindestens {limit} Zeichen, die weder aufeinander folgen noch sich wiederholen; am besten vier oder mehr Wörter, die sonst niemand zusammenstellen würde.",
        "reason.passphrase.too_long": "Die Passphrase ist zu lang[: {found} Bytes, von denen {limit} gelesen werden].",
        "next.passphrase.too_long": "Prüfen Sie, ob für die Passphrase die richtige Datei angegeben wurde.",
        "reason.passphrase.encoding": "Die Passphrase ist kein UTF-8-Text.",
        "next.passphrase.encoding":
            "Prüfen Sie, ob für die Passphrase die richtige Datei angegeben wurde, und speichern Sie sie als UTF-8.",

        // The libraries below
        "reason.crypto.unavailable":
            "Die kryptografische Bibliothek dieses Rechners fehlt oder arbeitet nicht, wie sie muss[ ({library}: {test})].",
        "next.crypto.unavailable":
            "Installieren Sie die Sicherheitsaktualisierungen von libsodium und OpenSSL, und versuchen Sie es dann noch einmal.",
        "reason.aead.open":
            "Etwas Versiegeltes lässt sich nicht öffnen: Es wurde geändert oder gehört zu einem anderen Schlüssel.",
        "next.aead.open": "Stellen Sie es aus einer Sicherung wieder her.",

        // Identifiers
        "reason.did.malformed": "Dies ist keine wohlgeformte DID[: {did}].",
        "next.did.malformed":
            "Kopieren Sie die Kennung noch einmal von ihrem Inhaber; sie beginnt mit did:key:, did:jwk: oder did:web:.",
        "reason.did.unsupported": "Kennungen dieser Art werden nicht gelesen[: {did}].",
        "next.did.unsupported":
            "Bitten Sie den Aussteller um einen Nachweis unter einer Kennung der Art did:web, did:key oder did:jwk.",
        "reason.did.unavailable":
            "Das Schlüsseldokument von {did} liegt nicht vor, sodass die Signatur nicht geprüft werden konnte.",
        "next.did.unavailable":
            "Übergeben Sie das DID-Dokument des Ausstellers mit --did-document oder mit --trust ein Register, das seine Schlüssel aufführt; --online fragt den Server eines Ausstellers, den ein Register aufführt.",
        "reason.did.id_mismatch": "Ein Schlüsseldokument handelt von {found}, erwartet wurde eines über {did}.",
        "next.did.id_mismatch": "Holen Sie das Dokument noch einmal von der eigenen Website des Ausstellers.",
        "reason.did.document": "Ein DID-Dokument hat nicht die Form, die es haben muss[: {member}].",
        "next.did.document":
            "Holen Sie das Dokument noch einmal von der eigenen Website des Ausstellers, oder sagen Sie es dem Aussteller.",
        "reason.did.method_id":
            "Ein Schlüssel in einem DID-Dokument hat eine Kennung, die er nicht haben darf[: {method}]: die eines anderen Inhabers, eine zweite gleichen Namens oder eine relative.",
        "next.did.method_id": "Verlassen Sie sich nicht auf dieses Dokument; sagen Sie es dem Aussteller.",
        "reason.key.relationship":
            "Der Schlüssel wird von seinem Inhaber aufgeführt, aber nicht für diesen Zweck[: {relationship}].",
        "next.key.relationship":
            "Verlassen Sie sich nicht darauf; fragen Sie den Aussteller, mit welchem Schlüssel er Nachweise signiert.",
        "reason.key.unconfirmed":
            "Der Schlüssel nennt für sich selbst eine Webadresse; hier konnte niemand nachsehen, ob der Aussteller ihn dort aufführt[: {method}].",
        "next.key.unconfirmed":
            "Fügen Sie ein Register hinzu, das diesen Schlüssel für den Aussteller aufführt (--trust).",
        "reason.key.unknown":
            "Der Schlüssel, der signiert haben soll, wird von seinem Inhaber nicht aufgeführt[: {method}].",
        "next.key.unknown":
            "Holen Sie das neueste Schlüsseldokument oder Register des Ausstellers; steht der Schlüssel nicht darin, verlassen Sie sich nicht darauf.",
        "reason.key.controller": "Der Schlüssel gehört {controller} und nicht dem, der ihn aufführt[: {method}].",
        "next.key.controller":
            "Verlassen Sie sich nicht darauf; fragen Sie den Aussteller, mit welchem Schlüssel er Nachweise signiert.",
        "reason.key.revoked":
            "Der Schlüssel war[ am {at}] zurückgezogen worden oder abgelaufen, bevor dies signiert wurde.",
        "next.key.revoked":
            "Bitten Sie den Aussteller um einen Nachweis, der mit einem damals gültigen Schlüssel signiert ist.",
        "reason.key.untrusted_source":
            "Der Schlüssel nennt einen Ort, von dem er abgerufen werden könnte[ ({member})]; den kann gewählt haben, wer das Dokument gesendet hat.",
        "next.key.untrusted_source":
            "Verlassen Sie sich nicht darauf; bitten Sie den Aussteller um seinen Schlüssel in einem eigenen Dokument.",
        "reason.key.ambiguous": "Ein Schlüsseldokument führt zwei Schlüssel unter einem Namen auf[: {method}].",
        "next.key.ambiguous": "Verlassen Sie sich nicht auf dieses Dokument; sagen Sie es dem Aussteller.",
        "reason.url.malformed": "Dies ist keine wohlgeformte Webadresse der Form https://example.org/path[: {url}].",
        "next.url.malformed":
            "Schreiben Sie sie mit https://, einem einfachen Hostnamen und nichts vor einem @-Zeichen.",
        "reason.net.forbidden_host":
            "Die Adresse nennt einen Host, der nicht gefragt wird: eine Nummer, einen lokalen Namen oder einen eigenen Port[: {host}].",
        "next.net.forbidden_host": "Verwenden Sie den öffentlichen Hostnamen der Organisation ohne Port.",
        "reason.id.control_char":
            "Eine Kennung enthält ein Steuerzeichen, das verbergen könnte, was sie wirklich sagt.",
        "next.id.control_char":
            "Verlassen Sie sich nicht auf dieses Dokument; sagen Sie es der Person, die es gesendet hat.",
    ]
}
