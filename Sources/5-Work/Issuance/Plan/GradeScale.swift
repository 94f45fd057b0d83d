import Achievements

/// The grades of a roster, held against those that the course names.
///
/// Points in place of grades, another institution's scale or `3.5` for `3,5` are no mistake of form, and a certificate
/// would say them as they are.
struct GradeScale {
    private let known: Set<[UInt8]>
    private var count = 0
    private var first: (value: String, row: Int)?

    /// Judges nothing where the course lists no grades.
    init(_ record: CourseRecord) {
        let assessments = record.achievement.assessments
        let scheme = record.gradedAssessment.flatMap { assessments.indices.contains($0) ? assessments[$0].scheme : nil }
        known = Set((scheme?.values ?? []).map { Array($0.utf8) })
    }

    mutating func take(_ grade: String, _ row: Int) {
        guard !known.isEmpty, !known.contains(Array(grade.utf8)) else { return }
        count += 1
        if first == nil { first = (grade, row) }
    }

    /// One finding for all of them.
    func finding(column: Int, named name: String) -> [Finding] {
        guard let first else { return [] }
        return [
            Finding(
                .warning, IssuanceError.Code.csvGradeScale.rawValue, row: first.row, column: column + 1,
                columnName: name, value: first.value, facts: ["count": String(count)])
        ]
    }
}
