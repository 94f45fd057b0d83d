import Achievements

/// Which column of a roster holds what.
///
/// ```swift
/// let grades = scan.columns[.grade]               // 6: the seventh column
/// let name = scan.columns.names[6]                // "Course total (Letter)"
/// ```
public struct RosterColumns: Sendable, Hashable {
    /// The column names as the file has them.
    public let names: [String]
    /// The columns that are used, counted from 0.
    public let places: [RosterField: Int]
    /// The same by the number of the field, -1 where there is none: fields are looked up a dozen times for every row.
    private let columns: [Int]
    /// The fields whose column the registrar has named; the others were found by their names.
    public let told: Set<RosterField>
    /// The fields that several sittings have a column for, of which the registrar has said which counts.
    public internal(set) var sittings: [RosterField: Sittings] = [:]
    /// Columns that look like those of sittings, by field, while nobody has said which counts.
    var openSittings: [RosterField: [Int]] = [:]
    /// The columns that are not used, counted from 0.
    public var unused: [Int] {
        let used = Set(places.values).union(sittings.values.flatMap(\.columns))
        return names.indices.filter { !used.contains($0) }
    }

    init(names: [String], places: [RosterField: Int], told: Set<RosterField>) {
        self.names = names
        self.places = places
        self.told = told
        columns = RosterField.allCases.map { places[$0] ?? -1 }
    }

    /// The column of a field, counted from 0.
    public subscript(field: RosterField) -> Int? {
        let column = columns[field.number]
        return column < 0 ? nil : column
    }

    /// Whether two rows of columns are about the same sittings.
    func areOfSameSittings(_ left: [Int], _ right: [Int]) -> Bool {
        left.map { SittingHeader(names[$0])?.order } == right.map { SittingHeader(names[$0])?.order }
    }

    /// The name of the column of a field, or the names of those of its sittings.
    func label(of field: RosterField) -> String? {
        sittings[field].map { $0.columns.map { names[$0] }.joined(separator: ", ") } ?? name(of: field)
    }

    /// The name of the column of a field.
    public func name(of field: RosterField) -> String? { places[field].map { names[$0] } }

    /// Whether a column is about one of several sittings, of which the one that counts is read: that somebody has failed there says
    /// nothing.
    func isAboutSitting(_ column: Int) -> Bool {
        !sittings.isEmpty && SittingHeader(names[column]) != nil
    }

    /// Whether full names are written as family name, comma, given name: the column says so, or the platform does it.
    func writesFamilyNameFirst(_ export: RosterExport?) -> Bool {
        export == .canvas
            || name(of: .fullName).map { HeaderWords.isFamilyNameFirst(FoldedHeader($0)) } ?? false
    }
}

/// Finds out which column holds what: by the registrar's word, else by the names of the columns.
///
/// The export of a platform that is known is read as that platform means it. Else a name counts when it means the same in
/// every language that has it, or in the language in which most names of the file make sense. What stays open is asked,
/// never guessed.
struct ColumnMapper {
    let names: [String]
    let choices: [RosterField: ColumnChoice]
    /// The row that the names stand in.
    let row: Int
    /// The platform that wrote them, if it is known.
    let export: RosterExport?

    private(set) var findings: [Finding] = []
    /// The language in which most names make sense.
    private(set) var language: String?
    private var places: [RosterField: Int] = [:]

    init(names: [String], choices: [RosterField: ColumnChoice], row: Int = 1) {
        self.names = names
        self.choices = choices
        self.row = row
        export = RosterExport(columns: names)
    }

    /// The columns, with problems in ``findings`` where a question is open.
    mutating func map() -> RosterColumns {
        takeChoices()
        takeNames()
        takeDaysOfSittings()
        checkNames()
        var columns = RosterColumns(
            names: names, places: places, told: Set(choices.keys).intersection(places.keys))
        columns.sittings = sittings
        columns.openSittings = openSittings.filter { places[$0.key] == nil && choices[$0.key] == nil }
        return columns
    }

    // MARK: Sittings

    private var sittings: [RosterField: Sittings] = [:]
    private var openSittings: [RosterField: [Int]] = [:]

    /// The columns of several sittings by what they hold; a name that does not say is taken for the result where no other is.
    private func sittingColumns(_ field: RosterField) -> [Int] {
        let found = names.indices.compactMap { column in SittingHeader(names[column]).map { (column, $0) } }
        var mine = found.filter { $0.1.field == field }
        let better = mine.filter { !$0.1.isLesser }
        if better.count > 1 { mine = better }
        if field == .grade, Set(mine.map(\.1.order)).count < 2 { mine = found.filter { $0.1.field == nil } }
        // Two columns of one sitting are something else.
        guard mine.count > 1, Set(mine.map(\.1.order)).count == mine.count else { return [] }
        return mine.sorted { $0.1.order < $1.1.order }.map(\.0)
    }

    private mutating func take(_ rule: SittingRule, _ numbers: [Int], for field: RosterField) {
        let columns = numbers.isEmpty ? sittingColumns(field) : numbers.map { $0 - 1 }
        guard [.grade, .completionDate].contains(field), let last = columns.last,
            columns.allSatisfy(names.indices.contains)
        else { return refuse("missing", field: field, name: "#\(rule.rawValue)") }
        places[field] = last
        sittings[field] = Sittings(rule: rule, columns: columns)
    }

    /// The day of a sitting goes with its result, where both are named alike.
    private mutating func takeDaysOfSittings() {
        guard let grades = sittings[.grade], places[.completionDate] == nil, choices[.completionDate] == nil else {
            return
        }
        let days = sittingColumns(.completionDate)
        let orders = { [names] (columns: [Int]) in columns.map { SittingHeader(names[$0])?.order } }
        guard let last = days.last, orders(days) == orders(grades.columns) else { return }
        places[.completionDate] = last
        sittings[.completionDate] = Sittings(rule: grades.rule, columns: days)
    }

    private mutating func takeChoices() {
        for (field, choice) in choices.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            switch choice {
            case .none:
                break
            case .sittings(let rule, let numbers):
                take(rule, numbers, for: field)
            case .numbered(let number):
                if (1...names.count).contains(number) {
                    places[field] = number - 1
                } else {
                    refuse("missing", field: field, name: "#\(number)")
                }
            case .named(let name):
                let wanted = FoldedHeader(name)
                let exact = names.indices.filter { names[$0].utf8.elementsEqual(name.utf8) }
                let found = exact.isEmpty ? names.indices.filter { FoldedHeader(names[$0]) == wanted } : exact
                switch found.count {
                case 1: places[field] = found[0]
                case 0: refuse("missing", field: field, name: name)
                default: refuse("double", field: field, name: name)
                }
            }
        }
    }

    private mutating func takeNames() {
        let chosen = Set(places.values).union(sittings.values.flatMap(\.columns))
        var candidates: [(column: Int, meanings: [(field: RosterField, language: String)])] = []
        for column in names.indices where !chosen.contains(column) {
            let header = FoldedHeader(names[column])
            // Remarks on a grade are no grade.
            if let remark = header.remark, remark == "feedback" || PassWords.isAboutPassing(remark) { continue }
            var meanings = HeaderWords.meanings(of: header)
            switch export?.meaning(of: header) {
            case .nothing?: continue
            case .field(let field)?: meanings = [(field, "*")]
            case nil: break
            }
            meanings = meanings.filter { choices[$0.field] == nil }
            guard !meanings.isEmpty else { continue }
            if HeaderWords.nationalNumbers.contains(header.compact) {
                findings.append(
                    Finding(
                        .note, IssuanceError.Code.csvNationalNumber.rawValue, column: column + 1,
                        columnName: names[column]))
                continue
            }
            candidates.append((column, meanings))
        }
        language = Self.dominantLanguage(candidates.map(\.meanings))
        var columns: [RosterField: [Int]] = [:]
        for candidate in candidates {
            if let language, HeaderWords.isRemark(FoldedHeader(names[candidate.column]), in: language) { continue }
            var fields = Set(candidate.meanings.map(\.field))
            if fields.count > 1, let language {
                fields = Set(candidate.meanings.filter { $0.language == language }.map(\.field))
            }
            if fields.count == 1, let field = fields.first {
                columns[field, default: []].append(candidate.column)
            } else {
                let meant = candidate.meanings.map(\.field.rawValue)
                askWhatIsMeant(candidate.column, by: Set(meant))
            }
        }
        // A name in use is one beside the name of birth; where that has no column it is the family name.
        if columns[.familyName] == nil, places[.familyName] == nil, let used = columns[.usedFamilyName] {
            columns[.familyName] = used
            columns[.usedFamilyName] = nil
        }
        // `Étudiant` beside a given and a family name says something else about her, and `Name (Latin)` says one of them once more.
        let hasParts = [RosterField.givenName, .familyName].allSatisfy { columns[$0] != nil || places[$0] != nil }
        if hasParts, let full = columns[.fullName] {
            let named = full.filter {
                let header = FoldedHeader(names[$0])
                return !HeaderWords.isRole(header) && header.remark == nil
            }
            columns[.fullName] = named.isEmpty ? nil : named
        }
        for field in [RosterField.grade, .completionDate] where choices[field] == nil {
            let found = sittingColumns(field)
            guard !found.isEmpty else { continue }
            // A result of the whole stands above those of its sittings, a result in a word does not.
            let others = (columns[field] ?? []).filter { !found.contains($0) }
            let whole = others.filter { !HeaderWords.isLesser(FoldedHeader(names[$0])) }
            columns[field] = whole.isEmpty ? nil : whole
            guard whole.isEmpty else { continue }
            openSittings[field] = found
            // A column that calls itself a grade is one, whether or not the course asks for grades.
            if field == .grade, found.contains(where: { SittingHeader(names[$0])?.field != nil }) {
                findings.append(Self.question(field, found, names, row: row))
            }
        }
        for (field, found) in columns.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let better = found.filter { !HeaderWords.isLesser(FoldedHeader(names[$0])) }
            if let only = found.count == 1 ? found.first : better.count == 1 ? better.first : nil {
                places[field] = only
            } else {
                refuse(
                    "double", field: field, name: found.map { names[$0] }.joined(separator: ", "),
                    example: found.first.map { example(field, $0) })
            }
        }
    }

    /// The question which sitting counts, with the answers that there are.
    static func question(_ field: RosterField, _ columns: [Int], _ names: [String], row: Int) -> Finding {
        var facts = [
            "field": field.rawValue, "columns": columns.map { names[$0] }.joined(separator: ", "),
            "last": "\(field.rawValue)=#last", "example": "\(field.rawValue)=#\(columns[0] + 1)",
        ]
        if field == .grade { facts["best"] = "\(field.rawValue)=#best" }
        return Finding(
            .problem, IssuanceError.Code.csvSittings.rawValue, row: row, column: columns[0] + 1, facts: facts)
    }

    /// The language in which the most columns have a meaning, if there is one such.
    private static func dominantLanguage(_ meanings: [[(field: RosterField, language: String)]]) -> String? {
        var counts: [String: Int] = [:]
        for column in meanings {
            for language in Set(column.map(\.language)) where language != "*" { counts[language, default: 0] += 1 }
        }
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first, ranked.count == 1 || ranked[1].value < first.value else { return nil }
        return first.key
    }

    /// A learner needs a name or a number; and "Name" beside "Vorname" is not a full name.
    private mutating func checkNames() {
        let hasOneName = (places[.givenName] == nil) != (places[.familyName] == nil)
        if hasOneName, let column = places[.fullName], choices[.fullName] == nil {
            askWhatIsMeant(
                column, by: ["family_name", "full_name", "given_name"],
                likely: places[.givenName] == nil ? .givenName : .familyName)
        }
        askForOtherHalf(hasOneName: hasOneName)
        let halves = [RosterField.givenName, .familyName]
        // People who have one name, as the registrar says.
        let isNamed =
            places[.fullName] != nil
            || (halves.allSatisfy { places[$0] != nil || choices[$0] == ColumnChoice.none }
                && halves.contains { places[$0] != nil })
        let alreadyAsked = findings.contains { $0.reason == IssuanceError.Code.csvColumns.rawValue }
        if !isNamed, places[.idNumber] == nil, !alreadyAsked {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.csvColumns.rawValue, row: row,
                    facts: ["what": "nobody", "nobody": names.joined(separator: ", ")]))
        }
    }

    /// A column for one half of the names and none for the other: the other one has a name that nobody knows, or the half is
    /// the whole.
    private mutating func askForOtherHalf(hasOneName: Bool) {
        let missing: RosterField = places[.givenName] == nil ? .givenName : .familyName
        guard hasOneName, places[.fullName] == nil, choices[missing] == nil, choices[.fullName] == nil,
            let column = places[.givenName] ?? places[.familyName],
            choices[missing == .givenName ? .familyName : .givenName] == nil,
            !findings.contains(where: { $0.reason == IssuanceError.Code.csvColumns.rawValue }),
            names.count > places.count
        else { return }
        findings.append(
            Finding(
                .problem, IssuanceError.Code.csvColumns.rawValue, row: row, column: column + 1,
                columnName: names[column],
                facts: [
                    "what": "half", "half": missing.rawValue, "only": names[column],
                    "example": example(missing, likelyHalf(beside: column)), "single": missing.rawValue + "=",
                ]))
    }

    /// The column that may hold the other half of the names: the nearest one of whose name nothing is known, and of two that are
    /// equally near the one behind, since numbers of rows stand in front.
    private func likelyHalf(beside column: Int) -> Int {
        let used = Set(places.values)
        let free = names.indices.filter { !used.contains($0) && !names[$0].isEmpty }
        // What a name says goes before where it stands.
        let words = [
            "NACHNAME", "FAMILIENNAME", "NAME", "NOM", "SURNAME", "NAZWISK", "COGNOME", "APELLIDO", "ΕΠΩΝΥΜ", "ΕΠΙΘΕΤ",
            "ΟΝΟΜΑ", "PRENOM", "IMIE",
        ]
        .map(PlainLetters.of)
        if let named = free.first(where: { column in
            let name = PlainLetters.of(names[column])
            return !HeaderWords.isUserName(name) && words.contains { name.contains($0) }
        }) {
            return named
        }
        let unknown = free.filter {
            let header = FoldedHeader(names[$0])
            return HeaderWords.meanings(of: header).isEmpty && PassWords.column(header) == nil
                && !HeaderWords.isNoLearnersNumber(header)
        }
        return (unknown.isEmpty ? free : unknown).reversed().min { abs($0 - column) < abs($1 - column) } ?? column
    }

    /// - Parameter likely: What it would be in most files: the example of an answer.
    private mutating func askWhatIsMeant(_ column: Int, by fields: Set<String>, likely: RosterField? = nil) {
        var facts = ["what": "ambiguous", "fields": fields.sorted().joined(separator: ", ")]
        facts["example"] = (likely ?? fields.sorted().first.flatMap(RosterField.init)).map { example($0, column) }
        findings.append(
            Finding(
                .problem, IssuanceError.Code.csvColumns.rawValue, row: row, column: column + 1,
                columnName: names[column], facts: facts))
    }

    /// What would be written behind `--column`. A name that stands there twice, or that a shell would trip over, goes by its number.
    private func example(_ field: RosterField, _ column: Int) -> String {
        let name = names[column]
        let isPlain = names.count { $0 == name } == 1 && !name.isEmpty && !name.contains { "\"'$`\\!".contains($0) }
        return isPlain ? "\(field.rawValue)=\"\(name)\"" : "\(field.rawValue)=#\(column + 1)"
    }

    /// - Parameter what: `missing` or `double`: the fact that `name` goes by in the sentence.
    private mutating func refuse(_ what: String, field: RosterField, name: String, example: String? = nil) {
        var facts = ["what": what, "field": field.rawValue, what: name]
        facts["example"] = example
        findings.append(
            Finding(.problem, IssuanceError.Code.csvColumns.rawValue, row: row, facts: facts))
    }
}
