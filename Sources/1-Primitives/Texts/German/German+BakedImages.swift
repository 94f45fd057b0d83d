extension German {
    /// What is said about badges inside of pictures.
    static let bakedImages: [String: String] = [
        // Either format
        "reason.baked.format":
            "Ein Abzeichen kann in ein PNG- oder ein SVG-Bild gelegt werden; diese Datei ist keines von beiden.",
        "next.baked.format": "Speichern Sie das Bild als PNG oder SVG, und verwenden Sie dieses.",
        "reason.baked.payload":
            "Das Bild hat einen Platz für ein Abzeichen, aber was dort steht, ist weder ein Nachweis noch ein signiertes Token.",
        "next.baked.payload": "Bitten Sie den Aussteller noch einmal um das Abzeichen, als Bild oder als eigene Datei.",
        "reason.baked.absent": "In diesem Bild ist kein Abzeichen.",
        "next.baked.absent":
            "Bitten Sie um die Originaldatei: E-Mail-Programme und Websites speichern Bilder oft neu und verlieren, was darin ist. Ein Abzeichen als .json-Datei kann so nicht verloren gehen. Ein QR-Code, der darauf zu sehen ist, ist etwas anderes: Scannen Sie ihn mit einem Telefon, und prüfen Sie, was er enthält.",
        "reason.baked.open_badges_2":
            "Dies ist ein Abzeichen älterer Art (Open Badges 2.0 oder früher)[: {kind}], das hier nicht beurteilt wird.",
        "next.baked.open_badges_2":
            "Bitten Sie den Aussteller um ein aktuelles (Open Badges 3.0), oder schlagen Sie das Abzeichen dort nach, wo der Aussteller es bereitstellt.",

        // What is unusual
        "reason.baked.compressed":
            "Das Abzeichen im Bild ist komprimiert, was sein Standard nicht erlaubt; es wurde trotzdem gelesen.",
        "next.baked.compressed":
            "Nichts muss getan werden. Andere Programme finden das Abzeichen vielleicht nicht; sagen Sie es dem Aussteller.",
        "reason.baked.after_image_data":
            "Das Abzeichen steht hinter den eigenen Daten des Bildes, wo manche Programme nicht suchen.",
        "next.baked.after_image_data": "Nichts muss getan werden.",
        "reason.baked.not_first_element": "Das Abzeichen ist nicht das Erste im Bild, wohin sein Standard es setzt.",
        "next.baked.not_first_element": "Nichts muss getan werden.",
        "reason.baked.document_type":
            "Das Bild nennt einen Dokumenttyp im Web, der übergangen und nicht abgerufen wurde.",
        "next.baked.document_type": "Nichts muss getan werden.",

        // PNG
        "reason.png.crc": "Das Bild ist beschädigt: Ein Teil davon passt nicht zu seiner Prüfsumme.",
        "next.png.crc": "Bitten Sie erneut um die Originaldatei.",
        "reason.png.length": "Das Bild hat einen Teil, der größer sein will, als irgendein Bild sein darf.",
        "next.png.length": "Öffnen Sie diese Datei nicht; bitten Sie erneut um das Original.",
        "reason.png.truncated": "Das Bild ist abgeschnitten: Sein Ende fehlt.",
        "next.png.truncated": "Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.",
        "reason.png.trailing": "An das Bild wurde hinter seinem Ende etwas angehängt.",
        "next.png.trailing": "Bitten Sie erneut um die Originaldatei.",
        "reason.png.malformed":
            "Das Bild ist nicht gebaut, wie ein PNG es sein muss[: Mit einem Teil namens {chunk} stimmt etwas nicht].",
        "next.png.malformed": "Bitten Sie erneut um die Originaldatei.",
        "reason.png.compression": "Das Abzeichen im Bild ist komprimiert und kann nicht entpackt werden.",
        "next.png.compression": "Bitten Sie den Aussteller noch einmal um das Abzeichen.",
        "reason.png.too_large":
            "Entpackt ist das Abzeichen im Bild größer als die {limit} Bytes, die gelesen werden: Es kann gemacht worden sein, um Schaden anzurichten.",
        "next.png.too_large":
            "Verlassen Sie sich nicht auf diese Datei; bitten Sie den Aussteller um das Abzeichen als eigene Datei.",
        "reason.png.ambiguous":
            "In diesem Bild sind zwei Abzeichen, sodass zwei Leser zwei verschiedene sehen könnten.",
        "next.png.ambiguous": "Verlassen Sie sich nicht auf diese Datei; bitten Sie den Aussteller um das Original.",

        // QR codes
        "reason.qr.payload": "Der QR-Code enthält keinen Nachweis oder einen beschädigten.",
        "next.qr.payload": "Scannen Sie den Code noch einmal, oder bitten Sie um den Nachweis als Datei.",
        "reason.qr.too_large": "Entpackt ist der QR-Code mehr, als gelesen wird[: Die Grenze ist {limit}].",
        "next.qr.too_large":
            "Verlassen Sie sich nicht auf diesen Code; bitten Sie den Aussteller um den Nachweis als Datei.",

        // SVG
        "reason.xml.encoding": "Das Bild ist ein SVG, das nicht in UTF-8 geschrieben ist.",
        "next.xml.encoding": "Bitten Sie den Aussteller noch einmal um das Abzeichen, als PNG oder als eigene Datei.",
        "reason.xml.syntax": "Das Bild ist ein SVG, das nicht wohlgeformt ist.",
        "next.xml.syntax": "Bitten Sie erneut um die Originaldatei; sie wurde beschädigt oder von Hand geändert.",
        "reason.xml.dtd":
            "Das Bild ist ein SVG mit eigenen Definitionen oder Entitäten, durch die es jedem Leser etwas anderes sagen könnte.",
        "next.xml.dtd": "Bitten Sie den Aussteller um das Abzeichen als PNG oder als eigene Datei.",
        "reason.svg.malformed": "Das Bild ist nicht gebaut, wie ein SVG mit einem Abzeichen es sein muss.",
        "next.svg.malformed": "Bitten Sie den Aussteller noch einmal um das Abzeichen.",
        "reason.svg.too_large": "Das Abzeichen im Bild ist größer als die {limit} Bytes, die gelesen werden.",
        "next.svg.too_large":
            "Verlassen Sie sich nicht auf diese Datei; bitten Sie den Aussteller um das Abzeichen als eigene Datei.",
        "reason.svg.ambiguous":
            "In diesem Bild sind zwei Abzeichen, sodass zwei Leser zwei verschiedene sehen könnten.",
        "next.svg.ambiguous": "Verlassen Sie sich nicht auf diese Datei; bitten Sie den Aussteller um das Original.",
    ]
}
