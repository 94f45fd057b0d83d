import Achievements

/// Rows of a list that are no learners: sums, means, signatures below it, the names of the columns in its middle.
enum FooterWords {
    /// Whether a row is one of these: it begins with such a word and names nobody in full.
    ///
    /// - Parameter row: What is in it; asked for only where it begins with such a word.
    static func isFooter(_ record: RosterRecord, _ columns: RosterColumns, _ row: () -> RosterRow) -> Bool {
        // A given name and a family name are a person, whatever they are called.
        let isNamed = [columns[.givenName], columns[.familyName]].allSatisfy { column in
            column.map { record.withCell($0) { !RosterRowReader.isEmpty(RosterRowReader.trimmed($0)) } } ?? false
        }
        guard !isNamed, beginsLikeOne(record) else { return false }
        let row = row()
        return row.givenName == nil || row.familyName == nil
    }

    private static func beginsLikeOne(_ record: RosterRecord) -> Bool {
        for column in 0..<record.count {
            let text = record.withCell(column) { cell -> String? in
                let value = RosterRowReader.trimmed(cell)
                return value.isEmpty || value.count > 80 ? nil : String(validating: value, as: UTF8.self)
            }
            guard let text else {
                if record.withCell(column, { !RosterRowReader.trimmed($0).isEmpty }) { return false }
                continue
            }
            return isFooter(text)
        }
        return false
    }

    private static func isFooter(_ text: String) -> Bool {
        let plain = PlainLetters.of(text)
        // A word for a sum may be a name; nothing but a number or a colon stands behind it.
        if sums.contains(where: { isBehind(plain, $0) { $0.isWhitespace || $0 == ":" || $0.isNumber || $0 == "=" } }) {
            return !plain.drop { !$0.isWhitespace && $0 != ":" }.contains { $0.isLetter }
                || sums.contains { isBeforeColon($0, plain) } || phrases.contains { plain.hasPrefix($0) }
        }
        return phrases.contains { plain.hasPrefix($0) }
    }

    private static func isBehind(_ text: String, _ word: String, _ isAllowed: (Character) -> Bool) -> Bool {
        guard text.hasPrefix(word) else { return false }
        return text.dropFirst(word.count).first.map(isAllowed) ?? true
    }

    /// Whether a text begins with a word and a colon, with blanks between them as French has it.
    private static func isBeforeColon(_ word: String, _ text: String) -> Bool {
        text.hasPrefix(word) && text.dropFirst(word.count).first { !$0.isWhitespace } == ":"
    }

    /// Whether a row holds the names of the columns once more, as lists that were put together from pages do.
    static func isHeaderAgain(_ record: RosterRecord, _ columns: RosterColumns) -> Bool {
        guard record.filledCount > 0, record.filledCount <= columns.names.count else { return false }
        return columns.names.indices.allSatisfy { place in
            var name = columns.names[place]
            return name.withUTF8 { name in
                record.withCell(place) { RosterRowReader.trimmed($0).elementsEqual(RosterRowReader.trimmed(name)) }
            }
        }
    }

    private static let sums = [
        "Summe", "Gesamt", "Insgesamt", "Gesamtsumme", "Durchschnitt", "Mittelwert", "Notendurchschnitt", "Anzahl",
        "Total", "Sum", "Average", "Mean", "Count", "Median", "Totaux", "Moyenne", "Effectif", "Suma", "Promedio",
        "Media", "Totale", "Somma", "Numero", "Razem", "Ogółem", "Średnia", "Liczba", "Σύνολο", "Άθροισμα", "Πλήθος",
    ].map(PlainLetters.of)

    private static let phrases = [
        "Summe der ", "Anzahl der ", "Durchschnitt der ", "Unterschrift", "Geprüft am", "Geprüft von", "Geprüft:",
        "Ort, Datum", "Für die Richtigkeit", "Signature", "Signed by", "Date and signature", "Checked by",
        "Overall average", "Moyenne de", "Total général", "Fait à", "Le jury", "Vérifié le", "Firma del", "Firmado",
        "Nota media", "Promedio de", "Firma del", "Voto medio", "Podpis", "Sprawdził", "Sprawdzono", "Średnia ocen",
        "Anzahl Teiln", "Anzahl Studierende", "Teilnehmerzahl:", "Gedruckt am", "Ausgedruckt am", "Erstellt am",
        "Stand:",
        "Nombre d'étudiants", "Nombre d'inscrits", "Imprimé le", "Édité le", "Numero studenti", "Totale studenti",
        "Stampato il", "Total estudiantes", "Total alumnos", "Impreso el", "Liczba studentów", "Liczba osób",
        "Wydrukowano",
        "Wygenerowano", "Data i podpis", "Printed on", "Generated on", "Number of students", "Number of learners",
        "Σύνολο φοιτητών", "Εκτυπώθηκε", "Ημερομηνία εκτύπωσης",
        "Teilnehmer gesamt", "Teilnehmende gesamt", "Seite 1", "Seite 2", "Seite 3", "gez. ", "Dieses Dokument wurde",
        "Le président du jury", "La présidente du jury", "Strona 1", "Strona 2", "Σελίδα 1", "Σελίδα 2",
        "Υπογραφή", "Μέσος όρος", "Ο διδάσκων", "Η διδάσκουσα", "Ελέγχθηκε",
    ].map(PlainLetters.of)
}
