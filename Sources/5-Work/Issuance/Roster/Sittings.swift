import Achievements

/// Which of several sittings of an examination counts.
public enum SittingRule: String, Sendable, Hashable, CaseIterable {
    /// The last one that a learner has something in.
    case last
    /// The best result, by the grades of the course; its day goes with it.
    case best
}

/// The columns of a field that the sittings of an examination share, and which of them counts.
///
/// ```swift
/// let grades = scan.columns.sittings[.grade]      // Termin 1, Termin 2: the last one
/// ```
public struct Sittings: Sendable, Hashable {
    public let rule: SittingRule
    /// The columns, counted from 0, the first sitting first.
    public let columns: [Int]
}

/// What the name of a column says about a sitting of an examination: `Termin 2`, `Note session 1`, `II termin - data`.
///
/// Facts from the exports of USOS, Apogée, Pegase, HISinOne, FlexNow, Esse3, SIGMA and Greek registers.
struct SittingHeader {
    /// What it holds of that sitting; nil where the name does not say, which is most often the result.
    let field: RosterField?
    /// Whether it says so in a word, beside a grade: `Résultat session 1`.
    let isLesser: Bool
    /// Its place among the sittings, not necessarily without gaps: Greek registers count by months.
    let order: Int

    init?(_ name: String) {
        var order: Int?
        var isSitting = false
        var rest: [String] = []
        let words = Self.words(name)
        for (place, word) in words.enumerated() {
            if let known = Self.sittings[word] {
                isSitting = true
                if let known { order = max(order ?? 0, known) }
            } else if let number = Self.numbers[word], order == nil || Self.isSittingWord(words, before: place) {
                order = number
            } else if !Self.fillers.contains(word) {
                rest.append(word)
            }
        }
        guard let order else { return nil }
        let remaining = FoldedHeader(rest.joined(separator: " "))
        isLesser = HeaderWords.isLesser(remaining)
        if rest.isEmpty {
            guard isSitting else { return nil }
            field = nil
        } else if Self.days.contains(remaining.compact) {
            field = .completionDate
        } else {
            let fields = Set(HeaderWords.meanings(of: remaining).map(\.field))
            if fields.contains(.completionDate) {
                field = .completionDate
            } else if fields.contains(.grade) {
                field = .grade
            } else {
                return nil
            }
        }
        self.order = order
    }

    private static func isSittingWord(_ words: [String], before place: Int) -> Bool {
        place > 0 && sittings.keys.contains(words[place - 1])
    }

    /// The words without accents and signs; a remark in brackets is one of them: `Ocena (II termin)`.
    private static func words(_ name: String) -> [String] {
        PlainLetters.of(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Words for a sitting, with its place where they have one.
    private static let sittings: [String: Int?] = {
        var words: [String: Int?] = [:]
        for (place, names) in sittingNames {
            for name in names { words[PlainLetters.of(name)] = .some(place) }
        }
        return words
    }()

    private static let sittingNames: [(Int?, [String])] = [
        (
            nil,
            [
                "Termin", "Terminie", "Terminu", "Sesja", "Sesji", "Podejście", "Podejścia", "Próba", "Versuch",
                "Prüfungsversuch", "Antritt", "Prüfungsantritt", "Prüfungstermin", "Session", "Essai", "Sitting",
                "Attempt", "Appello", "Convocatoria", "Εξεταστική", "Εξεταστικής", "Περίοδος", "Περιόδου", "Προσπάθεια",
            ]
        ),
        (1, ["Haupttermin", "Ersttermin", "Erstversuch", "Hauptprüfung", "Ordinaria", "Ιανουαρίου", "Φεβρουαρίου"]),
        (
            2,
            [
                "Nachtermin", "Zweittermin", "Zweitversuch", "Wiederholung", "Wiederholungsprüfung",
                "Wiederholungstermin",
                "Nachprüfung", "Nachklausur", "Nachholtermin", "Rattrapage", "Rattrapages", "Poprawkowy", "Poprawkowa",
                "Poprawkowe", "Poprawka", "Poprawa", "Poprawkowej", "Retake", "Resit", "Extraordinaria", "Ιουνίου",
                "Ιούνιος", "Ιουν",
            ]
        ),
        (
            3,
            [
                "Drittversuch", "Komisyjny", "Komisyjna", "Σεπτεμβρίου", "Σεπτέμβριος", "Σεπτ", "Επαναληπτική",
                "Επαναληπτικής",
            ]
        ),
    ]

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (place, names) in [
            (
                1,
                [
                    "1", "I", "Pierwszy", "Pierwsza", "Pierwszym", "Erster", "Erste", "First", "1st", "1re", "1ère",
                    "1er", "Première", "Primera", "Primo", "Α", "Α΄", "1η", "1ος", "Πρώτη",
                ]
            ),
            (
                2,
                [
                    "2", "II", "Drugi", "Druga", "Drugim", "Zweiter", "Zweite", "Second", "2nd", "2e", "2ème",
                    "Deuxième", "Seconde", "Segunda", "Secondo", "Β", "2η", "2ος", "Δεύτερη",
                ]
            ),
            (
                3,
                [
                    "3", "III", "Trzeci", "Trzecia", "Trzecim", "Dritter", "Dritte", "Third", "3rd", "3e", "3ème",
                    "Troisième", "Tercera", "Terzo", "Γ", "3η", "3ος", "Τρίτη",
                ]
            ),
        ] as [(Int, [String])] {
            for name in names { numbers[PlainLetters.of(name)] = place }
        }
        return numbers
    }()

    private static let fillers = Set(
        [
            "w", "z", "za", "in", "im", "zum", "des", "der", "du", "de", "la", "à", "of", "the", "di", "τησ", "της",
            "του", "für", "pour",
        ]
        .map(PlainLetters.of))

    private static let days = Set(
        ["Data", "Datum", "Date", "Dates", "Fecha", "Ημερομηνία", "Ημ/νία", "Dzień", "Tag"].map {
            FoldedHeader($0).compact
        })
}
