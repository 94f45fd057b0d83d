import Achievements

/// The grades of a roster, held against those that the course names.
///
/// Points in place of grades, another institution's scale or `3.5` for `3,5` are no mistake of form, and a certificate
/// would say them as they are. So they are asked about, and a grade below the one needed to pass is a problem of its row.
struct GradeScale: Sendable {
    /// The grades of the course, each with its place from the worst to the best.
    private let places: [[UInt8]: Int]
    private let pass: (text: String, place: Int?)?
    /// The worst and the best of a scale of numbers, and the one needed to pass.
    private let numbers: (worst: Double, best: Double, pass: Double)?
    /// The ends of a scale of numbers.
    private let range: ClosedRange<Double>?
    /// What is needed to pass where the course does not say and the table is of a system that writes German grades; nil for others.
    private let germanPass: String?
    /// Grades of the course, and the rows with others.
    private var known = 0
    private var others = RowSet()
    private var first: String?
    /// Whether the course names no grades at all, so that they are known by themselves or not.
    private let isFree: Bool
    /// Words of which the registrar has said that they mean a pass.
    private let accepted: Set<String>
    private var unknown = UnknownResults()

    /// Judges nothing where the course says nothing about grades.
    ///
    /// - Parameters:
    ///   - isGerman: Whether grades are those of German universities, by whoever wrote the table.
    ///   - accepted: Words that mean a pass, whatever else is known about them.
    init(_ record: CourseRecord, isGerman: Bool = false, accepted: Set<String> = []) {
        self.accepted = Set(accepted.map(PassWords.folded))
        let forms = GradeForms(record)
        germanPass = isGerman && !forms.hasPoints ? forms.written("4.0", isNumber: true) : nil
        let assessments = record.achievement.assessments
        let scheme = record.gradedAssessment.flatMap { assessments.indices.contains($0) ? assessments[$0].scheme : nil }
        let values = scheme?.values ?? []
        places = Dictionary(values.enumerated().map { (Array($0.element.utf8), $0.offset) }) { first, _ in first }
        pass = scheme?.passMark.map { [places] mark in (mark, places[Array(mark.utf8)]) }
        let ends = [scheme?.minimum, scheme?.maximum].compactMap { $0.flatMap(Self.number) }
        isFree = values.isEmpty && ends.count < 2
        range = values.isEmpty && ends.count == 2 ? min(ends[0], ends[1])...max(ends[0], ends[1]) : nil
        if values.isEmpty, let worst = scheme?.minimum.flatMap(Self.number),
            let best = scheme?.maximum.flatMap(Self.number), let mark = scheme?.passMark.flatMap(Self.number),
            worst != best
        {
            numbers = (worst, best, mark)
        } else {
            numbers = nil
        }
    }

    mutating func take(_ grade: String, _ row: Int) {
        guard isKnown(grade) else { return unknown.take(grade, row) }
        guard !isOfCourse(grade) else {
            known += 1
            return
        }
        others.insert(row)
        if first == nil { first = grade }
    }

    /// Whether somebody knows that a grade is a pass, or that it is a number of a scale that nobody has named.
    func isKnown(_ grade: String) -> Bool { !isFree || PassWords.isKnownGrade(grade, accepted: accepted) }

    /// Whether a grade is one that the course names, or lies between its lowest and its highest; where it names none, everything is.
    func isOfCourse(_ grade: String) -> Bool {
        if !places.isEmpty { return places[Array(grade.utf8)] != nil }
        guard let range else { return true }
        return (Self.number(grade) ?? percentage(grade)).map(range.contains) ?? false
    }

    /// Whether somebody with this grade has passed.
    enum Verdict {
        /// Yes, or nothing says otherwise.
        case enough
        /// No: the grade needed, where the grade is one of a scale and no word such as `nicht bestanden`.
        case below(String?)
    }

    func verdict(on grade: String) -> Verdict {
        if let needed = pass?.place, let place = places[Array(grade.utf8)] {
            return place < needed ? .below(pass?.text) : .enough
        }
        if let numbers, let value = Self.number(grade) ?? percentage(grade) {
            let isEnough = numbers.worst < numbers.best ? value >= numbers.pass : value <= numbers.pass
            return isEnough ? .enough : .below(pass?.text)
        }
        // A grade that the course names and does not call too low is none that fails.
        if let germanPass, places.isEmpty, Self.isFailedInGermany(grade) { return .below(germanPass) }
        if accepted.contains(PassWords.folded(grade)) { return .enough }
        return places[Array(grade.utf8)] == nil && PassWords.saysFailed(grade) ? .below(nil) : .enough
    }

    /// 4.1 to 5.0, in hundredths or not; 1.0 to 4.0 have passed, and other numbers are no such grades.
    private static func isFailedInGermany(_ grade: String) -> Bool {
        guard let value = number(RosterRowReader.hundredths(grade) ?? grade) else { return false }
        return value > 4 && value <= 5
    }

    /// `45 %` on a scale that ends at 100.
    private func percentage(_ grade: String) -> Double? {
        guard range?.upperBound == 100, grade.hasSuffix("%") else { return nil }
        return Self.number(String(grade.dropLast(grade.hasSuffix(" %") ? 2 : 1)))
    }

    /// A number with a comma or a dot; nil for anything else.
    private static func number(_ text: String) -> Double? {
        guard text.utf8.count <= 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E })
        else { return nil }
        return Double(text.replacing(",", with: "."))
    }

    /// Adds one problem for all of them: of the column where no grade fits, which is then another one, else of their rows.
    func note(in findings: inout Findings, column: Int, named name: String) {
        if let finding = unknown.finding(column: column, named: name, none: "grade=") {
            findings.append(finding, of: unknown.rows)
        }
        guard let first else { return }
        let isWhole = known == 0 && others.count >= Self.leastOfColumn
        findings.append(
            Finding(
                .problem, IssuanceError.Code.csvGradeScale.rawValue, row: others.first, column: column + 1,
                columnName: name, value: first,
                facts: [
                    "count": String(others.count), "rows": others.beginning,
                    "example": "grade=#\(column + 1)",
                ], isAboutRow: !isWhole),
            of: others)
    }

    /// Fewer grades may all be wrong without the column being another one.
    private static let leastOfColumn = 3
}
