extension Polish {
    /// What is said about proofs.
    static let dataIntegrity: [String: String] = [
        "reason.proof.missing": "Nic w tym dokumencie nie dowodzi, kto go sporządził: nie ma podpisu.",
        "next.proof.missing":
            "Poproś o podpisany oryginał. Kopia jego tekstu, choćby najpełniejsza, niczego nie dowodzi.",
        "reason.proof.unsupported": "Podpis jest rodzaju, którego się tu nie sprawdza[: {kind}].",
        "next.proof.unsupported":
            "Zapytaj podmiot wydający, jaki program go sprawdza, albo poproś o egzemplarz z podpisem innego rodzaju.",
        "reason.proof.malformed":
            "W podpisie brakuje potrzebnej części albo jest część, której w tej postaci mieć nie może[: „{member}”].",
        "next.proof.malformed":
            "Poproś ponownie o oryginalny plik; jeśli jest taki sam, poproś podmiot wydający o poprawny.",
        "reason.proof.encoding": "Wartość podpisu nie jest zapisana tak, jak wymaga ten rodzaj podpisu.",
        "next.proof.encoding": "Poproś ponownie o oryginalny plik; zapewne zmieniono lub utracono w nim jakiś znak.",
        "reason.proof.purpose": "Podpis złożono w innym celu[: „{found}” tam, gdzie potrzeba „{needed}”].",
        "next.proof.purpose": "Nie polegaj na tym. Poproś o dokument podpisany w tym celu.",
        "reason.proof.context": "Dokument wymienia inne słowniki niż te, które podpisano.",
        "next.proof.context": "Poproś ponownie o oryginalny plik; listę „@context” zmieniono po podpisaniu.",
        "reason.proof.time": "Podpis ma datę w przyszłości, wygasł albo nie ma daty tam, gdzie musi ją mieć[: {time}].",
        "next.proof.time":
            "Sprawdź zegar tego komputera; jeśli jest dobrze ustawiony, poproś podmiot wydający o nowy egzemplarz.",
        "reason.proof.signature":
            "Podpis się nie zgadza: dokument zmieniono po podpisaniu albo podpisano go innym kluczem.",
        "next.proof.signature":
            "Nie polegaj na tym pliku. Poproś osobę uczącą się o oryginał albo podmiot wydający o przysłanie go bezpośrednio.",
        "reason.proof.set": "Jeden z kilku podpisów nie jest prawidłowy[ ({cause})].",
        "reason.proof.chain":
            "Podpis podaje, że obejmuje inny, którego nie ma albo który z kolei obejmuje jego[: {proof}].",
        "next.proof.chain": "Poproś podmiot wydający o dokument ze wszystkimi jego podpisami.",
        "next.proof.set": "Zapytaj podmiot wydający, dlaczego dokument zawiera podpis, który się nie zgadza.",
        "reason.presentation.challenge":
            "Przedstawiono to w odpowiedzi na inną prośbę: wyzwanie (challenge) nie jest tym, którego żądano.",
        "next.presentation.challenge":
            "Jeśli to Twoja prośba, podaj swoje wyzwanie opcją --challenge; w przeciwnym razie poproś o prezentację przygotowaną dla Ciebie.",
        "reason.presentation.domain": "Przygotowano to dla kogo innego[: dla „{found}”].",
        "next.presentation.domain":
            "Jeśli to Twoja prośba, podaj swoją domenę opcją --domain; w przeciwnym razie poproś o prezentację przygotowaną dla Ciebie.",
    ]
}
