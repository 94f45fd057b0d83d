extension German {
    /// What is said about proofs.
    static let dataIntegrity: [String: String] = [
        "reason.proof.missing": "Nichts in diesem Dokument beweist, wer es gemacht hat: Es gibt keine Signatur.",
        "next.proof.missing":
            "Bitten Sie um das signierte Original. Eine Kopie des Textes, wie vollständig auch immer, beweist nichts.",
        "reason.proof.unsupported": "Die Signatur ist von einer Art, die hier nicht geprüft wird[: {kind}].",
        "next.proof.unsupported":
            "Fragen Sie den Aussteller, welches Programm sie prüft, oder bitten Sie um eine Ausfertigung mit einer Signatur anderer Art.",
        "reason.proof.malformed":
            "Der Signatur fehlt ein Teil, den sie braucht, oder sie hat einen, den sie in dieser Form nicht haben darf[: „{member}“].",
        "next.proof.malformed":
            "Bitten Sie erneut um die Originaldatei; ist sie gleich, bitten Sie den Aussteller um eine korrekte.",
        "reason.proof.encoding": "Der Wert der Signatur ist nicht so geschrieben, wie diese Art von Signatur es ist.",
        "next.proof.encoding":
            "Bitten Sie erneut um die Originaldatei; wahrscheinlich wurde ein Zeichen davon geändert oder ging verloren.",
        "reason.proof.purpose":
            "Die Signatur wurde für einen anderen Zweck gemacht[: „{found}“, wo „{needed}“ gebraucht wird].",
        "next.proof.purpose":
            "Verlassen Sie sich nicht darauf. Bitten Sie um das Dokument, das für diesen Zweck signiert wurde.",
        "reason.proof.context": "Das Dokument nennt andere Vokabulare als die, die signiert wurden.",
        "next.proof.context":
            "Bitten Sie erneut um die Originaldatei; die Liste „@context“ wurde nach dem Signieren geändert.",
        "reason.proof.time":
            "Die Signatur ist auf die Zukunft datiert, abgelaufen oder nicht datiert, wo sie es sein muss[: {time}].",
        "next.proof.time":
            "Prüfen Sie die Uhr dieses Rechners; geht sie richtig, bitten Sie den Aussteller um eine neue Ausfertigung.",
        "reason.proof.signature":
            "Die Signatur passt nicht: Das Dokument wurde nach dem Signieren geändert, oder es wurde mit einem anderen Schlüssel signiert.",
        "next.proof.signature":
            "Verlassen Sie sich nicht auf diese Datei. Bitten Sie die lernende Person um das Original oder den Aussteller, es direkt zu senden.",
        "reason.proof.set": "Eine von mehreren Signaturen hält nicht[ ({cause})].",
        "reason.proof.chain":
            "Eine Signatur sagt, dass sie eine andere abdeckt, die nicht da ist oder die ihrerseits sie abdeckt[: {proof}].",
        "next.proof.chain": "Bitten Sie den Aussteller um das Dokument mit allen seinen Signaturen.",
        "next.proof.set": "Fragen Sie den Aussteller, warum das Dokument eine Signatur enthält, die nicht passt.",
        "reason.presentation.challenge":
            "Dies wurde auf eine andere Anfrage hin gezeigt: Die Challenge ist nicht die verlangte.",
        "next.presentation.challenge":
            "Haben Sie danach gefragt, nennen Sie Ihre Challenge mit --challenge; sonst bitten Sie um eine Präsentation, die für Sie gemacht ist.",
        "reason.presentation.domain": "Dies wurde für jemand anderen gemacht[: für „{found}“].",
        "next.presentation.domain":
            "Haben Sie danach gefragt, nennen Sie Ihre Domain mit --domain; sonst bitten Sie um eine Präsentation, die für Sie gemacht ist.",
    ]
}
