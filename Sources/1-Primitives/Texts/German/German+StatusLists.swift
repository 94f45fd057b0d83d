extension German {
    /// What is said about status lists.
    static let statusLists: [String: String] = [
        // What the list says
        "reason.status.revoked": "Der Aussteller hat diesen Nachweis widerrufen.",
        "next.status.revoked":
            "Nehmen Sie ihn nicht an. Fragen Sie die lernende Person, ob der Aussteller einen neuen an seiner Stelle ausgestellt hat.",
        "reason.status.suspended": "Der Aussteller hat diesen Nachweis vorläufig ausgesetzt.",
        "next.status.suspended":
            "Verlassen Sie sich jetzt nicht darauf. Fragen Sie den Aussteller, oder prüfen Sie später noch einmal mit einer neuen Statusliste.",

        // An entry that is wrong in itself
        "reason.status.malformed":
            "Der Nachweis verweist in einer Weise auf eine Statusliste, die nicht gelesen werden kann[: Mit „{member}“ stimmt etwas nicht].",
        "next.status.malformed": "Bitten Sie den Aussteller um einen korrekten Nachweis.",
        "reason.status.index": "Der Platz in der Statusliste ist nicht als ganze Zahl geschrieben[: „{index}“].",
        "next.status.index":
            "Bitten Sie den Aussteller um einen korrekten Nachweis; der Platz wird als Text geschrieben, etwa \"94567\".",
        "reason.status.range":
            "Der Nachweis nennt Platz {index} der Statusliste, die nicht so viele hat[: nur {count}, gezählt ab 0].",
        "next.status.range": "Fragen Sie den Aussteller: Entweder der Nachweis oder die Liste ist falsch.",
        "reason.status.purpose":
            "Der Nachweis erwartet eine Statusliste über „{purpose}“, aber die Liste handelt von „{stated}“.",
        "next.status.purpose": "Fragen Sie den Aussteller: Entweder der Nachweis oder die Liste ist falsch.",
        "reason.status.list_length":
            "Die Statusliste hat {count} Einträge, weniger als die {minimum}, die nötig sind, damit niemand erraten kann, wessen Nachweis nachgesehen wird.",
        "next.status.list_length":
            "Bitten Sie den Aussteller, eine längere Liste zu veröffentlichen, oder verwenden Sie, wenn Sie diesen Aussteller kennen, eine Richtlinie, die kürzere annimmt.",
        "reason.status.too_large":
            "Entpackt ist die Statusliste größer als die erlaubten {limit}: Sie kann gemacht worden sein, um Schaden anzurichten.",
        "next.status.too_large":
            "Verlassen Sie sich nicht auf diesen Nachweis; sagen Sie dem Aussteller, was mit seiner Liste ist.",

        // A list that may not speak
        "reason.status.unavailable":
            "Die Statusliste[ {list}] liegt nicht vor, deshalb ist nicht bekannt, ob der Nachweis zurückgenommen wurde.",
        "next.status.unavailable":
            "Laden Sie die Liste von jener Adresse herunter, oder bitten Sie den Aussteller darum, wenn es keine Webadresse ist, und übergeben Sie sie mit --status; --online fragt danach, wenn ein Register den Aussteller aufführt.",
        "reason.status.unsupported":
            "Der Nachweis hat eine Art von Status, die hier nicht verstanden wird[: {type}][: Einträge von {statusSize} Bit].",
        "next.status.unsupported": "Fragen Sie den Aussteller, ob der Nachweis noch gilt.",
        "reason.status.list_malformed":
            "Das vorliegende Dokument ist keine Statusliste, die gelesen werden kann[: Mit „{member}“ stimmt etwas nicht][ ({cause})].",
        "next.status.list_malformed":
            "Laden Sie die Liste noch einmal herunter; bleibt es so, sagen Sie es dem Aussteller.",
        "reason.status.proof": "Die Signatur der Statusliste konnte nicht bestätigt werden[ ({cause})].",
        "next.status.proof":
            "Laden Sie die Liste noch einmal herunter. Ist der Schlüssel ihres Ausstellers hier nicht bekannt, übergeben Sie dessen Schlüsseldokument oder ein Vertrauensregister.",
        "reason.status.issuer": "Die Statusliste spricht für jemand anderen[: {issuer}][; signiert hat sie {signer}].",
        "next.status.issuer":
            "Fragen Sie den Aussteller des Nachweises, welche Liste gemeint ist. Ein Vertrauensregister kann nennen, wer Listen für ihn veröffentlicht.",
        "reason.status.subject": "Die Statusliste nennt sich {list}, nicht {asked}.",
        "next.status.subject": "Laden Sie die Liste noch einmal von der Adresse herunter, die im Nachweis steht.",
        "reason.status.encoding": "Der Inhalt der Statusliste kann nicht entpackt werden[ ({cause})].",
        "next.status.encoding": "Laden Sie die Liste noch einmal herunter; bleibt es so, sagen Sie es dem Aussteller.",
        "reason.status.stale":
            "Die Statusliste ist zu alt, um sich darauf zu verlassen[: Sie ist am {since} abgelaufen].",
        "next.status.stale": "Laden Sie die Liste noch einmal herunter, und prüfen Sie erneut.",
        "reason.status.not_yet_valid": "Die Statusliste ist auf die Zukunft datiert[: {from}].",
        "next.status.not_yet_valid":
            "Prüfen Sie die Uhr dieses Rechners; geht sie richtig, sagen Sie es dem Aussteller.",
        "reason.status.rollback":
            "Die Statusliste wurde am {made} gemacht, aber eine neuere vom {seen} wurde schon gesehen: Vielleicht verbirgt jemand einen Widerruf.",
        "next.status.rollback": "Laden Sie die Liste noch einmal von der Adresse herunter, die im Nachweis steht.",

        // Remarks
        "reason.status.short_list":
            "Die Statusliste hat nur {count} Einträge statt {minimum}; sie wurde angenommen, weil die Richtlinie es erlaubt.",
        "next.status.short_list": "Nichts muss getan werden; der Aussteller sollte längere Listen veröffentlichen.",
        "reason.status.rollback_unchecked":
            "Von früheren Statuslisten ist nichts gemerkt, sodass eine alte nicht auffallen könnte.",
        "next.status.rollback_unchecked":
            "Nennen Sie mit --state einen Ordner, in dem die letzten Fassungen gemerkt werden.",
    ]
}
