import Achievements

/// Words for a learner that stand behind the name of a column.
extension HeaderWords {
    /// The name without them.
    static func withoutPerson(_ header: FoldedHeader) -> FoldedHeader {
        let words = header.words.split { $0 == " " || $0 == "/" || $0 == "'" || $0 == "(" || $0 == ")" }.map(
            String.init)
        var end = words.count
        var isNamed = false
        while end > 1 {
            let word = PlainLetters.of(words[end - 1])
            guard persons.contains(word) || (isNamed || end < words.count) && articles.contains(word) else { break }
            if persons.contains(word) { isNamed = true }
            end -= 1
        }
        guard isNamed else { return header }
        while end > 1, articles.contains(PlainLetters.of(words[end - 1])) { end -= 1 }
        return FoldedHeader(words[..<end].joined(separator: " "))
    }

    private static let persons = Set(
        [
            "Teilnehmer", "Teilnehmers", "Teilnehmerin", "Teilnehmenden", "Teilnehmende", "Teilnehmender", "TN",
            "Studierenden",
            "Studierende", "Studierender", "Studenten", "Student", "Studentin", "Lernenden", "Prüfling", "Prüflings",
            "Kandidaten",
            "Stagiaire", "Apprenant", "Apprenante", "Apprenant(e)", "Étudiant", "Étudiante", "Étudiant(e)", "Candidat",
            "Candidate",
            "Élève", "Participant", "Participante", "Bénéficiaire", "Auditeur",
            "Learner", "Candidate", "Trainee",
            "Uczestnika", "Uczestniczki", "Uczestnik", "Studenta", "Studentki", "Słuchacza", "Słuchaczki", "Kursanta",
            "Kursantki",
            "Ucznia", "Szkolenia", "Kursu", "Osoby",
            "Φοιτητή", "Φοιτήτριας", "Τριας", "Σπουδαστή", "Σπουδάστριας", "Εκπαιδευόμενου", "Εκπαιδευόμενης",
            "Εκπαιδευομένου",
            "Συμμετέχοντος", "Συμμετέχοντα", "Συμμετέχουσας", "Μαθητή", "Μαθήτριας", "Καταρτιζόμενου", "Επιμορφούμενου",
            "Ωφελούμενου", "Υποψηφίου",
            "Studente", "Corsista", "Partecipante", "Alumno", "Alumna", "Estudiante",
        ].map(PlainLetters.of))

    private static let articles = Set(
        [
            "du", "de", "la", "le", "l", "d", "des", "der", "die", "the", "of", "dello", "della", "del", "του", "της",
            "η", "in", "e",
        ]
        .map(PlainLetters.of))
}
