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
    /// The fields whose column the registrar has named; the others were found by their names.
    public let told: Set<RosterField>
    /// The columns that are not used, counted from 0.
    public var unused: [Int] {
        let used = Set(places.values)
        return names.indices.filter { !used.contains($0) }
    }

    /// The column of a field, counted from 0.
    public subscript(field: RosterField) -> Int? { places[field] }

    /// The name of the column of a field.
    public func name(of field: RosterField) -> String? { places[field].map { names[$0] } }

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
        checkNames()
        return RosterColumns(names: names, places: places, told: Set(choices.keys).intersection(places.keys))
    }

    private mutating func takeChoices() {
        for (field, choice) in choices.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            switch choice {
            case .none:
                break
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
        let chosen = Set(places.values)
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
        // `Étudiant` beside a given and a family name says something else about her.
        let hasParts = [RosterField.givenName, .familyName].allSatisfy { columns[$0] != nil || places[$0] != nil }
        if hasParts, let full = columns[.fullName] {
            let named = full.filter { !HeaderWords.isRole(FoldedHeader(names[$0])) }
            columns[.fullName] = named.isEmpty ? nil : named
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
