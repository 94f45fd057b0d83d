public import Achievements
public import Encodings

/// What a course description says about each of the sixteen elements, before there is a roster.
///
/// ```swift
/// let check = CourseCheck(course, profile: workspace.profile, today: today)
/// for entry in check.entries where entry.standing == .missing { print(entry.element.name) }
/// ```
///
/// What only a roster or a workspace can say is told apart from what is missing.
public struct CourseCheck: Sendable {
    /// How an element stands.
    public enum Standing: String, Sendable, Hashable {
        case stated
        /// It is there, and a reader should know something about it.
        case weak
        /// The course says why it does not apply.
        case notApplicable
        /// The roster gives it, learner by learner.
        case fromRoster
        /// The issuer's workspace gives it.
        case fromWorkspace
        case missing
    }

    /// One element of the sixteen.
    public struct Entry: Sendable, Hashable {
        public let element: Element
        public let standing: Standing
        /// The line of the description that says it.
        public let line: Int?
        /// The file of that line, where it is one that the course extends.
        public let file: String?
    }

    /// The sixteen, in their order.
    public let entries: [Entry]
    /// What is wrong, doubtful or worth knowing.
    public let findings: Findings

    /// Whether a batch could be issued with it, as far as the course is concerned.
    public var isReady: Bool { !findings.hasProblems }

    /// How many of the eleven there will be.
    public var mandatoryCount: Int { entries.count { $0.element.isMandatory && $0.standing != .missing } }

    /// How many of the five there will be.
    public var optionalCount: Int { entries.count { !$0.element.isMandatory && $0.standing != .missing } }

    /// - Parameters:
    ///   - profile: Who will issue; nil if it is not known yet.
    ///   - today: No award is later than the day on which it is signed.
    public init(_ course: Course, profile: IssuerProfile? = nil, today: CalendarDate) {
        var record = course.achievement
        if let profile {
            record.awardingBodies.insert(profile.organisation(record.primaryLanguage), at: 0)
            if record.issuerPlace == nil { record.issuerPlace = profile.location }
        }
        if case .day(let day) = course.awardDate { record.awardDate = day }
        // Without an id of its own the award gets one from issuer and title.
        if record.id.isEmpty { record.id = "urn:uuid:" + UUIDv8.text(UUIDv8.formed([UInt8](repeating: 0, count: 16))) }

        let completeness = record.completeness
        entries = Element.allCases.map { element in
            Entry(
                element: element, standing: Self.standing(element, completeness, course, hasProfile: profile != nil),
                line: course.lines[element.name], file: course.sources[element.name])
        }
        let comesLater = Set(
            entries.filter { $0.standing == .fromRoster || $0.standing == .fromWorkspace }.map(\.element))
        var findings = course.findings
        for problem in record.problems(sealedOn: today) {
            guard let element = problem.element else {
                findings.append(Self.finding(problem, course))
                continue
            }
            // Nobody is named before the roster is read.
            if element == .learner || comesLater.contains(element) { continue }
            if PlanJudge.isMissing(problem.code), course.isBroken(element) { continue }
            findings.append(Self.finding(problem, course))
        }
        self.findings = findings
    }

    private static func standing(
        _ element: Element, _ completeness: Completeness, _ course: Course, hasProfile: Bool
    ) -> Standing {
        switch completeness[element] {
        case .present: return .stated
        case .weak: return .weak
        case .notApplicable: return .notApplicable
        case .missing: break
        }
        switch element {
        case .learner: return .fromRoster
        case .awardDate: return course.awardDate == .roster ? .fromRoster : .missing
        case .grade: return course.gradedAssessment == nil ? .missing : .fromRoster
        case .awardingBody, .issuerPlace: return hasProfile ? .missing : .fromWorkspace
        default: return .missing
        }
    }

    private static func finding(_ problem: Problem, _ course: Course) -> Finding {
        Finding(
            PlanJudge.severity(problem), problem.code.rawValue,
            pointer: "/" + problem.field.replacing(".", with: "/"),
            line: problem.element.flatMap { course.lines[$0.name] },
            file: problem.element.flatMap { course.sources[$0.name] }, facts: problem.facts)
    }
}
