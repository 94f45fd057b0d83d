import Achievements

/// How a course writes its grades, for numbers of a roster that are written in another way.
///
/// `1.7` of a roster is the `1,7` of the course's list, and `2` is its `2,0`: the same number is the same grade. A number of a
/// spreadsheet has no decimal sign of its own; it gets the one that the course writes, else the one of its language. What a
/// roster has as text, and the course does not list, stays as it is.
struct GradeForms: Sendable, Hashable {
    /// The grades that the course lists.
    private var listed: Set<String> = []
    /// Their places from the worst to the best.
    private var places: [String: Double] = [:]
    /// Whether the best of a scale of numbers is the highest; nil where the course has no such scale.
    private var isUpwards: Bool?
    /// Those of them that are numbers, by their plain form; nil where two of them are the same number.
    private var numbers: [String: String?] = [:]
    private var writesComma = false
    /// Whether the course gives points: its numbers go beyond those of any scale of grades.
    private(set) var hasPoints = false

    /// No course: what stands there counts.
    init() {}

    init(_ record: CourseRecord) {
        let assessments = record.achievement.assessments
        let scheme = record.gradedAssessment.flatMap { assessments.indices.contains($0) ? assessments[$0].scheme : nil }
        let values = scheme?.values ?? []
        listed = Set(values)
        places = Dictionary(values.enumerated().map { ($0.element, Double($0.offset)) }) { first, _ in first }
        let ends = [scheme?.minimum, scheme?.maximum].map { $0.flatMap(Self.plain).flatMap(Double.init) }
        if values.isEmpty, let worst = ends[0], let best = ends[1], worst != best { isUpwards = worst < best }
        for value in values {
            guard let plain = Self.plain(value) else { continue }
            numbers[plain] = numbers[plain] == nil ? .some(value) : .some(nil)
        }
        let signs = (values + [scheme?.minimum, scheme?.maximum, scheme?.passMark].compactMap { $0 })
            .filter { Self.plain($0) != nil }.compactMap(Self.sign)
        let bounds = [scheme?.minimum, scheme?.maximum, scheme?.passMark].compactMap { $0.flatMap(Self.plain) }
        hasPoints = bounds.contains { (Double($0) ?? 0) > Self.mostOfGrades }
        let language = record.achievement.primaryLanguage.text.prefix { $0 != "-" }.lowercased()
        writesComma = signs.isEmpty ? !Self.pointLanguages.contains(language) : signs.allSatisfy { $0 == "," }
    }

    /// Scales of grades end at 5 or 6; of anything above nobody can say that a hundredth of it is meant.
    private static let mostOfGrades = 6.0

    /// Whether a number may be a grade of the course as it stands: it is listed, or the course gives points.
    func has(_ grade: String) -> Bool {
        hasPoints || listed.contains(grade) || Self.plain(grade).map { numbers[$0] != nil } ?? false
    }

    /// How good a grade is, for comparing it with others of the course; nil where nobody can say.
    func rank(_ grade: String) -> Double? {
        if let place = places[written(grade, isNumber: false)] { return place }
        if PassWords.saysFailed(grade) { return -.infinity }
        guard let isUpwards, let value = Self.plain(grade).flatMap(Double.init) else { return nil }
        return isUpwards ? value : -value
    }

    /// The languages of the Union that write a point.
    private static let pointLanguages: Set<String> = ["en", "ga", "mt"]

    /// A grade as the course writes it.
    ///
    /// - Parameter isNumber: Whether the cell holds a number and no text.
    func written(_ grade: String, isNumber: Bool) -> String {
        guard !listed.contains(grade) else { return grade }
        if let plain = Self.plain(grade), let known = numbers[plain], let known { return known }
        let digits = grade.hasSuffix(" %") ? String(grade.dropLast(2)) : grade
        guard isNumber, writesComma, Self.plain(digits) != nil else { return grade }
        return grade.replacing(".", with: ",")
    }

    /// The decimal sign of a number; nil where it has none.
    static func sign(_ grade: String) -> Character? { grade.first { $0 == "," || $0 == "." } }

    /// A number without zeros that say nothing: `1.7` for `1,70`; nil for anything but digits around one sign.
    static func plain(_ grade: String) -> String? {
        let parts = grade.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard grade.utf8.count <= 12, (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        var decimals = parts.count == 2 ? parts[1] : ""
        while decimals.last == "0" { decimals.removeLast() }
        return (whole.isEmpty ? "0" : String(whole)) + (decimals.isEmpty ? "" : "." + decimals)
    }
}
