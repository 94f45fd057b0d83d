import Achievements

/// Columns that hold the whole name, family name first.
extension HeaderWords {
    /// Whether a column of full names says that the family name stands first in it.
    static func isFamilyNameFirst(_ header: FoldedHeader) -> Bool {
        familyNameFirst.contains(PlainLetters.of(header.words))
    }

    private static let familyNameFirst: Set<String> = Set(
        familyNameFirstNames.flatMap(\.names).map { PlainLetters.of(FoldedHeader($0).words) })

    /// One column for both names, as student systems call it. What is written in it is taken apart at its comma only.
    static let familyNameFirstNames: [(language: String, names: [String])] = [
        (
            "de",
            [
                "Name, Vorname", "Nachname, Vorname", "Familienname, Vorname", "Name Vorname",
                "Nachname Vorname", "Familienname, Vorname(n)", "Nachname und Vorname", "Name und Vorname",
                "Name/Vorname", "Zuname, Vorname",
            ]
        ),
        ("el", ["Επώνυμο, Όνομα", "Επώνυμο Όνομα", "Επώνυμο και όνομα", "Επίθετο Όνομα", "Επώνυμο & Όνομα"]),
        (
            "en",
            [
                "Last name, First name", "Surname, First name", "Surname, Given name",
                "Family name, Given name",
            ]
        ),
        ("es", ["Apellidos, Nombre", "Apellidos y nombre"]),
        (
            "fr",
            [
                "Nom, Prénom", "Nom Prénom", "NOM et prénom", "Nom & Prénom", "Nom et prénoms", "Nom Prénoms",
                "Nom/Prénom",
            ]
        ),
        ("it", ["Cognome, Nome", "Cognome e nome", "Cognome Nome"]),
        ("nl", ["Achternaam, Voornaam"]),
        ("pl", ["Nazwisko, Imię", "Nazwisko i imię", "Nazwisko Imię", "Nazwisko i imiona", "Nazwisko Imiona"]),
        ("pt", ["Apelido, Nome"]),
    ]
}
