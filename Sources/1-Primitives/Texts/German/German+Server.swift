extension German {
    /// The pages of the server, and what it refuses.
    static let server: [String: String] = [
        // The page that asks for files
        "web.title": "Einen Nachweis prüfen",
        "web.heading": "Ist dieser Nachweis echt?",
        "web.lead":
            "Übergeben Sie einen Nachweis, den Ihnen jemand gesendet hat, und lesen Sie, wer ihn wem, wann und wo ausgestellt hat und ob er noch gilt.",
        "web.language": "Sprache",
        "web.files": "Dateien",
        "web.files_hint":
            "Nachweise (JSON), Abzeichen (PNG, SVG), PDFs mit einem Nachweis darin oder eine ZIP-Datei mit solchen.",
        "web.limit": "Höchstens {files} Dateien, zusammen {size} MiB.",
        "web.drop": "Oder ziehen Sie Dateien irgendwo auf diese Seite: Sie werden sofort geprüft.",
        "web.paste": "Den Text eines Nachweises einfügen",
        "web.paste_label": "Text eines Nachweises oder eines QR-Codes",
        "web.pasted": "eingefügter Text",
        "web.camera": "Einen QR-Code mit der Kamera lesen",
        "web.camera_picture": "Was die Kamera sieht",
        "web.camera_stop": "Die Kamera ausschalten",
        "web.no_camera": "Die Kamera kann nicht verwendet werden. Vielleicht muss das im Browser erst erlaubt werden.",
        "web.remove": "Entfernen",
        "web.too_many": "Das sind mehr Dateien, als auf einmal geprüft werden.",
        "web.too_large": "Diese Dateien sind größer als das, was auf einmal geprüft wird.",
        "web.nothing": "Wählen Sie zuerst eine Datei, oder fügen Sie einen Text ein.",
        "web.check": "Prüfen",
        "web.busy": "Wird geprüft …",
        "web.kept": "Was mit Ihren Dateien geschieht",
        "web.kept_nothing":
            "Sie werden im Arbeitsspeicher dieses Servers beurteilt und dann vergessen. Nichts davon wird gespeichert oder weitergegeben.",
        "web.kept_receipt":
            "Einen signierten Beleg des Ergebnisses können Sie mitnehmen; hier bleibt keine Kopie davon.",
        "web.answers": "Die drei Antworten",
        "web.basis": "Worauf die Antworten beruhen",
        "web.policy": "Beurteilt unter der Richtlinie „{policy}“.",
        "web.elsewhere":
            "Sie kommen mit der Adresse einer Datei. Diese Seite öffnet keine Adressen: niemand erfährt, was Sie prüfen.",
        "web.elsewhere_next": "Öffnen Sie die Adresse selbst, speichern Sie die Datei und wählen Sie sie unten aus.",
        "web.no_registry":
            "Dieser Server kennt kein Register von Ausstellern: Er kann sagen, ob ein Nachweis geändert wurde, aber nicht, wer der Aussteller ist.",

        // The answer
        "web.another": "Etwas anderes prüfen",
        "web.receipt": "Den Beleg herunterladen",
        "web.print": "Drucken",
        "web.refused": "Das ging nicht",
        "web.made":
            "Erzeugt von Testamur. Nichts von dem, was gesendet wird, wird behalten, und diese Seite lädt nichts von anderswo.",

        // Refusals of requests
        "reason.server.not_found": "Unter dieser Adresse gibt es nichts.",
        "next.server.not_found": "Beginnen Sie auf der ersten Seite.",
        "reason.server.method": "Diese Adresse antwortet nicht auf {method}.",
        "next.server.method": "Verwenden Sie {allowed}.",
        "reason.server.too_large": "Was gesendet wurde, ist größer als {limit} Bytes.",
        "next.server.too_large": "Senden Sie weniger auf einmal, oder verwenden Sie die Befehlszeile: testamur verify.",
        "reason.server.content_type": "Der Inhaltstyp „{type}“ wird hier nicht gelesen.",
        "next.server.content_type": "Senden Sie {expected}.",
        "reason.server.encoding": "Komprimierte Anfragen werden nicht gelesen.",
        "next.server.encoding": "Senden Sie sie ohne Content-Encoding.",
        "reason.server.busy": "Im Augenblick ist mehr zu tun, als getan werden kann.",
        "next.server.busy": "Versuchen Sie es in einigen Sekunden noch einmal.",
        "reason.server.too_many": "Zu viele Ihrer Anfragen werden gerade gleichzeitig beantwortet.",
        "next.server.too_many": "Warten Sie auf deren Antworten, bevor Sie die nächste senden.",
        "reason.server.bad_request": "Die Anfrage konnte nicht gelesen werden.",
        "next.server.bad_request": "Senden Sie eine wohlgeformte Anfrage nach HTTP/1.1.",
        "reason.server.internal": "Im Server ist etwas schiefgegangen.",
        "next.server.internal":
            "Versuchen Sie es noch einmal; geschieht es wieder, sagen Sie denen, die diesen Server betreiben, wann es war.",
        "reason.form.malformed": "Das Formular konnte nicht gelesen werden.",
        "next.form.malformed": "Senden Sie es, wie es ein Browser tut: als multipart/form-data mit einer Boundary.",
        "reason.form.too_many": "Das Formular hat mehr als {limit} Teile.",
        "next.form.too_many": "Senden Sie weniger Dateien auf einmal oder eine ZIP-Datei mit ihnen.",
        "reason.form.empty": "Es wurde nichts gesendet, was zu prüfen wäre.",
        "next.form.empty": "Wählen Sie eine Datei, oder fügen Sie den Text eines Nachweises ein.",
        "reason.challenge.expired":
            "Diese Challenge gilt nicht mehr: sie ist mehr als zehn Minuten alt, oder der Server wurde seither neu gestartet.",
        "next.challenge.expired":
            "Holen Sie mit POST /challenges eine andere, und lassen Sie die Präsentation dafür erstellen.",
        "reason.presentation.replayed": "Eine Präsentation zu dieser Challenge wurde schon einmal angenommen.",
        "next.presentation.replayed":
            "Verlassen Sie sich nicht darauf: sie kann eine Kopie sein. Holen Sie eine neue Challenge und verlangen Sie eine Präsentation dafür.",
        "reason.server.elsewhere": "Unter dieser Adresse ist hier nichts veröffentlicht.",
        "next.server.elsewhere":
            "Öffnen Sie die Adresse selbst, speichern Sie die Datei und prüfen Sie sie auf der ersten Seite: dieser Server öffnet keine Adressen.",
        "reason.api.member_missing": "In der Anfrage fehlt die Angabe „{member}“.",
        "next.api.member_missing": "Senden Sie ein JSON-Objekt mit der Angabe „{member}“.",
        "reason.api.member_type": "Die Angabe „{member}“ ist von falscher Art.",
        "next.api.member_type": "Verlangt wird: {expected}.",
        "reason.api.wrong_kind": "Was gesendet wurde, ist nicht von der erwarteten Art: {expected}.",
        "next.api.wrong_kind": "Präsentationen gehen an /presentations/verify, Nachweise an /credentials/verify.",

        // Refusals of the program
        "reason.server.role": "Es gibt keine Rolle „{role}“.",
        "next.server.role": "Verwenden Sie eine von diesen: {roles}.",
        "reason.server.address": "„{host}“ ist keine Adresse, die nur dieser Rechner erreicht.",
        "next.server.address":
            "Verwenden Sie 127.0.0.1, oder stellen Sie einen Proxy mit TLS davor und sagen Sie es mit --behind-proxy.",
        "reason.server.listen": "Unter {host}, Port {port}, kann nichts angeboten werden: {cause}.",
        "next.server.listen": "Wählen Sie mit --port einen anderen Port; 0 nimmt einen freien.",
        "reason.server.interop_address": "Die Richtlinie w3c-interop ist nur für Tests auf diesem Rechner.",
        "next.server.interop_address": "Bieten Sie sie unter 127.0.0.1 ohne --behind-proxy an.",
        "reason.server.setting": "Die Einstellung „{name}“ kann nicht „{value}“ sein.",
        "next.server.setting": "Verlangt wird: {expected}.",
        "reason.server.file": "{file} kann nicht gelesen werden.",
        "next.server.file": "Prüfen Sie den Namen und ob, wer den Server betreibt, die Datei lesen darf.",
        "reason.server.missing": "Das Programm testamur-server ist nicht da ({file}).",
        "next.server.missing":
            "Installieren Sie es neben testamur, oder nennen Sie es in TESTAMUR_SERVER mit einem absoluten Pfad.",
        "reason.server.receipt_key": "Belege brauchen einen Schlüssel und dessen Passphrase.",
        "next.server.receipt_key":
            "Geben Sie --receipt-key zusammen mit --receipt-passphrase-file oder --receipt-passphrase-fd an.",

        // The program
        "server.ready": "erreichbar unter {address}",
        "server.reloaded": "Register, Schlüsseldokumente und Statuslisten wurden neu gelesen",
        "server.reload_failed": "das neue Lesen ist misslungen; was da war, bleibt",
        "help.serve": "Eine Seite und eine Schnittstelle für Programme anbieten.",
        "help.serve.discussion":
            "Startet testamur-server mit denselben Wörtern. Die Rolle verifier ist eine Seite, auf der jeder Nachweise prüfen kann, und die VC-API für Programme. Sie behält nichts von dem, was gesendet wird. Die Rolle wallet ist die Wallet einer Person als Seite, auf ihrem eigenen Rechner; die Rolle issuer ist der Schreibtisch der Ausstellung, was ein Aussteller veröffentlicht, und die VC-API, die ausstellt.",
        "help.serve.words": "Was testamur-server versteht; --help zählt es auf.",
        "help.server": "Bietet eine Seite und eine Schnittstelle für Programme an.",
        "help.server.discussion":
            "Jede Angabe kann auch in einer Datei stehen (--config) oder in der Umgebung als TESTAMUR_ und ihr Name in Großbuchstaben, zum Beispiel TESTAMUR_PORT. Angaben gehen der Umgebung vor, die Umgebung der Datei. SIGHUP liest Register, Schlüsseldokumente und Statuslisten neu; SIGTERM beendet ihn, wenn die laufenden Anfragen beantwortet sind.",
        "help.server.role": "Was angeboten wird: verifier, wallet, issuer.",
        "help.server.host": "Die Adresse, an der gelauscht wird. Standard: 127.0.0.1.",
        "help.server.port": "Der Port, an dem gelauscht wird; 0 für irgendeinen. Standard: 8088.",
        "help.server.behind_proxy":
            "Ein Proxy steht davor: An anderen Adressen darf gelauscht werden, und der in X-Forwarded-For genannten Gegenstelle wird geglaubt.",
        "help.server.config": "Eine JSON-Datei mit diesen Einstellungen.",
        "help.server.trust": "Ein Register von Ausstellern. Kann mehrmals angegeben werden.",
        "help.server.anchor":
            "Der Schlüssel, mit dem Register signiert sind, in Multikey-Form. Kann mehrmals angegeben werden.",
        "help.server.trust_unsigned": "Registern glauben, die niemand signiert hat. Jeder Bericht sagt das.",
        "help.server.did_document": "Ein Schlüsseldokument eines Ausstellers oder ein Ordner mit solchen.",
        "help.server.status": "Eine Statusliste oder ein Ordner mit solchen.",
        "help.server.policy": "Die Richtlinie: employer oder ein anderer Name oder eine Datei. Standard: employer.",
        "help.server.receipt_key": "Der Schlüssel, der Belege signiert. Ohne ihn gibt es keine.",
        "help.server.receipt_passphrase_file": "Eine Datei mit der Passphrase dieses Schlüssels.",
        "help.server.receipt_passphrase_fd": "Ein Deskriptor mit der Passphrase dieses Schlüssels.",
        "help.server.largest": "Wie viele MiB höchstens auf einmal gesendet werden. Standard: 32.",
        "help.server.reload": "Nach wie vielen Minuten Dateien neu gelesen werden; 0 für nie. Standard: 5.",
        "help.server.log_level": "Wie viel protokolliert wird: error, warning, notice, info, debug. Standard: notice.",
    ]
}
