public import Achievements
public import Encodings

/// What is true of every learner of a batch: the description of one course, as read from its file.
///
/// ```swift
/// let course = try Course(parsing: bytes, name: "course.yaml")
/// guard !course.findings.hasProblems else { return course.findings.listed }
/// course.achievement.title.text(preferring: .english)
/// ```
///
/// The file is YAML in plain words; `docs/formats/course.md` lists every entry. Mistakes inside a readable file are
/// findings, so that a dry run can show all of them at once.
public struct Course: Sendable, Hashable {
    /// Where the day of award comes from.
    public enum AwardDate: Sendable, Hashable {
        case day(CalendarDate)
        /// The roster's column ``RosterField/completionDate``.
        case roster
        /// Nowhere yet: a problem.
        case missing
    }

    /// How long the credentials are valid.
    public enum Validity: Sendable, Hashable {
        /// For ever.
        case unlimited
        /// To the end of this day.
        case until(CalendarDate)
        /// For so many years from the day of award.
        case years(Int)
    }

    /// The institution, where the file names it: it must be the one that signs.
    public struct Institution: Sendable, Hashable {
        public let name: String?
        public let country: Country?
        public let identifiers: [LegalIdentifier]
        let line: Int
    }

    /// What the file is called in messages.
    public let name: String
    /// The record without learner, award date and grade. Where the file does not say, its awarding bodies, place and id
    /// are empty: they are the institution's.
    public let achievement: Achievement
    public let awardDate: AwardDate
    public let validity: Validity
    /// The assessment whose grade the roster gives, as an index into `achievement.assessments`.
    public let gradedAssessment: Int?
    /// Whether the file says that the roster gives the grades: then it has to have them.
    let asksForGrades: Bool
    /// The institution that the file says it is.
    public let institution: Institution?
    /// What is wrong or doubtful in the file.
    public let findings: Findings
    /// SHA-256 of the file; where it extends others, of the digests of all of them.
    public let digest: [UInt8]
    /// The line of each element, by ``Achievements/Element/name``.
    let lines: [String: Int]
    /// The file of each element that stands in one that the course extends, by its name.
    let sources: [String: String]

    /// Whether something is wrong with the entry that an element is written in.
    func isBroken(_ element: Element) -> Bool {
        guard let key = CourseReader.keys[element] else { return false }
        return findings.listed.contains { finding in
            let parts = (finding.pointer ?? "").split(separator: "/")
            return finding.severity == .problem && parts.first == Substring(key)
        }
    }

    /// Reads a course description.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: What it is called in messages.
    /// - Throws: ``IssuanceError`` when the file cannot be read at all: `course.encoding`, `course.syntax`,
    ///   `course.duplicate_key`, `course.anchor`, `course.too_large`. Everything else is in ``findings``.
    public init(parsing bytes: [UInt8], name: String, limits: CourseLimits = .standard) throws(IssuanceError) {
        try self.init(parsing: bytes, name: name, limits: limits) { path throws(IssuanceError) in
            throw IssuanceError(.fileMissing, at: .file(path), facts: ["file": path])
        }
    }

    /// Reads a course description whose other files are opened by somebody else.
    ///
    /// - Parameter open: Gives the bytes of a file that the course extends, by its path as seen from `name`.
    /// - Throws: ``IssuanceError`` as ``init(parsing:name:limits:)``, and `course.extends`.
    public init(
        parsing bytes: [UInt8], name: String, limits: CourseLimits = .standard,
        opening open: (String) throws(IssuanceError) -> [UInt8]
    ) throws(IssuanceError) {
        let files = try CourseFiles(bytes, name: name, limits: limits, open: open)
        var reader = CourseReader(files)
        let draft = reader.read(files.root)
        self.name = name
        achievement = draft.achievement
        awardDate = draft.awardDate
        validity = draft.validity
        gradedAssessment = draft.gradedAssessment
        asksForGrades = draft.asksForGrades
        institution = draft.institution
        lines = draft.lines
        findings = reader.findings
        sources = draft.sources
        digest = files.digest
    }
}

/// What ``CourseReader`` puts together.
struct CourseDraft {
    var achievement: Achievement
    var awardDate = Course.AwardDate.missing
    var validity = Course.Validity.unlimited
    var gradedAssessment: Int?
    var asksForGrades = false
    var institution: Course.Institution?
    var lines: [String: Int] = [:]
    var sources: [String: String] = [:]
}
