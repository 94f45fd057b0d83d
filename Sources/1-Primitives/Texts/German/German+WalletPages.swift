extension German {
    /// The pages of the wallet.
    static let walletPages: [String: String] = [
        "vault.nav": "Ihre Wallet",
        "vault.lock": "Sperren",
        "vault.made":
            "Erzeugt von Testamur. Ihre Wallet bleibt auf diesem Rechner, und diese Seite lädt nichts von anderswo.",
        "vault.back": "Zurück zur Wallet",
        "vault.shelf": "Nachweise",
        "vault.shares": "Geteilt",
        "vault.stack": "Was sie ergeben",
        "vault.log": "Verlauf",
        "vault.backup": "Sicherung",
        "vault.settings": "Einstellungen",
        "vault.unlock.heading": "Ihre Wallet ist gesperrt",
        "vault.unlock.lead":
            "Sie liegt in {file}. Nur Ihre Passphrase öffnet sie, und sie sperrt sich selbst, wenn Sie sie nicht benutzen.",
        "vault.unlock": "Entsperren",
        "vault.opening": "Einen Augenblick …",
        "vault.welcome.heading": "Ein Regal für Ihre Nachweise",
        "vault.welcome.lead":
            "Eine Wallet ist eine verschlüsselte Datei auf Ihrem eigenen Rechner. Sie bewahrt Ihre Nachweise ein Leben lang, genau wie Sie sie bekommen haben. Diese wird {file}.",
        "vault.create.heading": "Eine neue Wallet anlegen",
        "vault.create": "Wallet anlegen",
        "vault.restore.heading": "Eine Wallet aus einer Sicherung zurückholen",
        "vault.restore.file": "Datei mit der Sicherung",
        "vault.restore.code": "Die 13 Wörter des Wiederherstellungscodes",
        "vault.restore": "Zurückholen",
        "vault.passphrase": "Ihre Passphrase",
        "vault.passphrase.new": "Neue Passphrase",
        "vault.passphrase.again": "Noch einmal dieselbe",
        "vault.passphrase.hint":
            "Gut sind vier oder fünf Wörter, die nicht zusammengehören. Niemand kann Ihnen sagen, wie sie war; dann hilft eine Sicherung.",
        "vault.passphrase.change": "Passphrase ändern",
        "vault.passphrase.old": "Bisherige Passphrase",
        "vault.add.heading": "Nachweise hinzufügen",
        "vault.add": "Hinzufügen",
        "vault.adding": "Wird hinzugefügt …",
        "vault.drop": "Oder ziehen Sie Dateien irgendwo auf diese Seite: Sie werden sofort hinzugefügt.",
        "vault.added": "Hinzugefügt: {count}. Schon da: {present}.",
        "vault.empty":
            "Noch ist nichts da. Fügen Sie eine Datei hinzu, die Ihnen jemand gesendet hat: Sie wird genau so aufbewahrt, wie sie kam.",
        "vault.search": "Suchen in allem, was sie sagen",
        "vault.state": "Zustand",
        "vault.state.any": "jeder",
        "vault.find": "Finden",
        "vault.find.all": "Alle zeigen",
        "vault.choose": "Auswählen",
        "vault.check": "Alle noch einmal prüfen",
        "vault.checked": "Jetzt geprüft: {count}.",
        "vault.download": "Die Datei herunterladen, wie sie kam",
        "vault.remove": "Entfernen …",
        "vault.remove.heading": "Diesen Nachweis endgültig entfernen?",
        "vault.remove.note":
            "Von hier lässt er sich nicht zurückholen. Kopien, die Sie weitergegeben haben, und ältere Sicherungen bleiben.",
        "vault.remove.yes": "Endgültig entfernen",
        "vault.removed.left":
            "Er steht nicht mehr in Ihrer Liste, ist aber nicht gelöscht: Er steckt noch in {file}; dort sind auch andere Nachweise enthalten.",
        "vault.removed.left.erase": "Löschen, was ihn noch enthält",
        "vault.removed.left.others":
            "Die Nachweise in Ihrer Liste bleiben; die Datei, in der sie kamen, nicht.",
        "vault.cancel": "Behalten",
        "vault.kept": "In Ihrer Wallet",
        "vault.share": "Teilen",
        "vault.share.chosen": "Die ausgewählten teilen",
        "vault.share.heading": "Nachweise teilen",
        "vault.share.lead":
            "Für einen Empfänger, für einen Zweck, bis zu einem Tag. Bevor etwas entsteht, sehen Sie, was er sehen wird.",
        "vault.share.what": "Welche Nachweise",
        "vault.share.with": "Mit wem",
        "vault.share.purpose": "Wofür",
        "vault.share.until": "Bis zu welchem Tag",
        "vault.share.as": "Als was",
        "vault.share.asked": "Sie haben mir eine Challenge gegeben",
        "vault.share.challenge": "Die Challenge, für eine Präsentation",
        "vault.share.domain": "Ihre Domain",
        "vault.share.signed":
            "Von Ihnen signiert, für die Challenge und die Domain, die der Empfänger Ihnen gegeben hat.",
        "vault.share.look": "Sehen, was sie sehen werden",
        "vault.share.before": "Bevor Sie teilen",
        "vault.share.passphrase": "Passphrase der Datei",
        "vault.share.making": "Wird gemacht …",
        "vault.share.although": "Die Gegenseite weiß, dass dieser Nachweis nicht in Kraft ist.",
        "vault.share.change": "Etwas ändern",
        "vault.shared.heading": "Geteilt mit {recipient}",
        "vault.share.get": "Die Datei herunterladen",
        "vault.share.code": "Der QR-Code, der den Nachweis enthält",
        "vault.share.gone":
            "Die Datei selbst wird nicht aufbewahrt. Um sie noch einmal zu übergeben, teilen Sie noch einmal.",
        "vault.withdraw": "Als zurückgezogen vermerken",
        "vault.withdraw.note":
            "Die Kopie, die sie haben, bleibt, wie sie ist. Der Vermerk ist für Sie, und für den Brief, in dem Sie um Löschung bitten.",
        "vault.shares.lead": "Wer was hat, wofür und bis wann.",
        "vault.shares.made": "Gemacht",
        "vault.shares.file": "Die Datei wurde hier erzeugt",
        "vault.log.lead": "Was mit dieser Wallet getan wurde, das Letzte zuerst.",
        "vault.stack.lead":
            "Ihre Nachweise, an die Regeln eines größeren Programms gehalten. Es entscheidet, wer sie annimmt.",
        "vault.stack.rules": "Regeln",
        "vault.stack.whose": "Wessen Nachweise sollen an den Regeln gemessen werden?",
        "vault.stack.skipped": "Nicht angesehen, weil es kein Nachweis ist, der hier gelesen wird",
        "vault.stack.next.not_verified":
            "Sehen Sie den Nachweis selbst an: Seine Seite sagt, was nicht geprüft werden konnte und was es dafür braucht.",
        "vault.stack.next.not_valid":
            "Sehen Sie den Nachweis selbst an: Seine Seite sagt, was nicht stimmt. Fragen Sie dann, wer ihn ausgestellt hat.",
        "vault.stack.none": "Es sind keine Regeln zur Hand. Sie werden beim Start der Seite mit --rules genannt.",
        "vault.backup.lead":
            "Eine verschlüsselte Datei, aus der alles zurückkommt, wenn der Rechner weg oder die Passphrase vergessen ist.",
        "vault.backup.get": "Eine Sicherung herunterladen",
        "vault.backup.first": "Zuerst die Wörter, die sie öffnen.",
        "vault.backup.last": "Die letzte Sicherung ist vom {date}. Seither neu oder geändert: {count}.",
        "vault.backup.none": "Es gibt noch keine Sicherung.",
        "vault.backup.never": "Was hier ist, ist noch in keiner Sicherung.",
        "vault.backup.due": "Die letzte Sicherung ist alt oder hat nicht alles.",
        "vault.backup.code":
            "Der Wiederherstellungscode ist neuer als die letzte Sicherung, die sich nur mit den älteren Wörtern öffnet. Legen Sie jetzt eine neue Sicherung an.",
        "vault.code.make": "Der Wiederherstellungscode",
        "vault.code.another": "Ein anderer Wiederherstellungscode",
        "vault.code.note":
            "Dreizehn Wörter für ein Blatt Papier. Sie öffnen jede Sicherung, die ab jetzt gemacht wird, ohne die Passphrase; ältere Sicherungen öffnen sich mit den Wörtern, für die sie gemacht wurden.",
        "vault.code.show": "Neue Wörter zeigen",
        "vault.code.heading": "Ihr Wiederherstellungscode",
        "vault.code.once": "Diese Wörter werden einmal gezeigt, jetzt. Schreiben Sie sie auf, bevor Sie weitergehen.",
        "vault.where": "Was in der Wallet ist",
        "reason.server.wallet_file": "Es ist keine Wallet genannt.",
        "next.server.wallet_file":
            "Nennen Sie die Datei der Wallet mit --wallet; sie wird auf der Seite angelegt, wenn sie nicht da ist.",
        "reason.server.wallet_address":
            "Eine Wallet wird nur auf diesem Rechner angeboten, und nicht hinter einem Proxy.",
        "next.server.wallet_address": "Lassen Sie --behind-proxy und --host weg.",
        "help.server.wallet":
            "Für die Rolle wallet: die Wallet, eine Datei. Sie wird auf der Seite angelegt, wenn sie nicht da ist.",
        "help.server.rules":
            "Für die Rolle wallet: Regeln, an die Nachweise gehalten werden. Kann mehrfach angegeben werden.",
        "help.server.idle": "Für die Rolle wallet: Minuten ohne Anfrage, nach denen sie gesperrt wird. Standard: 10.",
    ]
}
