import Achievements
public import JSON
public import Texts

/// What a credential says about itself, made fit to be shown. Claims are shown as claims, whatever the verdict.
public struct ClaimedFacts: Sendable, Hashable {
    public let issuer: String?
    public let learner: String?
    public let title: String?
    /// `2026-05-08`
    public let awardDate: String?
    /// A code of the EU country list, `AUT`.
    public let place: String?
    /// Grades and marks, as they are written, `1`; several in the order of their bytes.
    public let result: String?
    /// `4 ECTS, 100 h`, in any language with a dot before a fraction.
    public var workload: String? { statedWorkload?.text { $0 } }
    private let statedWorkload: StatedWorkload?
    /// `EQF 6`
    public let level: String?

    /// The level of the European Qualifications Framework in ``level``, 1 to 8; nil where several are stated.
    public let eqf: Int?

    /// What `credential` claims; nothing of it is checked.
    public init(_ credential: UnverifiedCredential) {
        self.init(credential, seenAs: OpenBadgeView(credential.value))
    }

    /// - Parameter badge: The credential as the checks looked at it; nil for what is no badge.
    init(_ credential: UnverifiedCredential, seenAs badge: OpenBadgeView?) {
        let shown = badge?.displayFacts
        issuer = shown?.issuer ?? Self.issuer(of: credential.value)
        learner = shown?.learner
        title = shown?.title ?? Self.shown(credential.value["name"])
        awardDate = shown?.awardDate
        place = shown?.place
        let course = badge?.course
        result = Self.results(of: credential.value)
        statedWorkload = Self.workload(of: credential.value, course, badge?.workloadRatio())
        level = Self.level(course)
        eqf = course?.eqfLevels.only
    }

    /// The workload with its numbers as people write them: `2,5 ECTS` in German.
    public func workload(in texts: Texts) -> String? { statedWorkload?.text(texts.decimal) }

    /// The claims as scripts read them.
    public var json: JSON {
        .object(omittingNil: [
            ("issuer", issuer.map(JSON.string)), ("learner", learner.map(JSON.string)),
            ("title", title.map(JSON.string)),
            ("awardDate", awardDate.map(JSON.string)), ("place", place.map(JSON.string)),
            ("result", result.map(JSON.string)), ("workload", workload.map(JSON.string)),
            ("level", level.map(JSON.string)),
        ])
    }

    private static func issuer(of credential: JSONValue) -> String? {
        let issuer = credential["issuer"]
        return shown(issuer?["name"]) ?? shown(issuer?["id"]) ?? shown(issuer)
    }
}

extension ClaimedFacts {
    /// Most results that are shown: an award has one or a few.
    private static let mostResults = 20

    private static func results(of credential: JSONValue) -> String? {
        guard let subject = subject(of: credential) else { return nil }
        let results = (subject["result"]?.oneOrMany ?? []).filter { $0.kind == .object }
        var values = results.compactMap { plain($0["value"]) ?? plain($0["achievedLevel"]) ?? plain($0["status"]) }
        // In which order they stand is not signed by every proof.
        if values.count > 1 { values.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
        if values.count > mostResults { values[mostResults...] = ["…"] }
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    private static func workload(
        of credential: JSONValue, _ course: CourseFacts?, _ ratio: WorkloadRatio?
    ) -> StatedWorkload? {
        if let points = course?.points { return .ects(points.text, hours: ratio?.hours.text) }
        guard let subject = subject(of: credential) else { return nil }
        let achievements = subject["achievement"]?.oneOrMany ?? []
        let achievement = achievements.count == 1 ? achievements[0] : nil
        let earned = subject["creditsEarned"].flatMap(StatedWorkload.init)
        guard let achievement, achievement.kind == .object else { return earned }
        return earned ?? achievement["creditsAvailable"].flatMap(StatedWorkload.init)
    }

    /// Of several nobody can tell which comes first.
    private static func subject(of credential: JSONValue) -> JSONValue? {
        guard let subjects = credential["credentialSubject"]?.oneOrMany, subjects.count == 1,
            subjects[0].kind == .object
        else { return nil }
        return subjects[0]
    }

    private static func level(_ course: CourseFacts?) -> String? {
        guard let course else { return nil }
        let levels =
            course.eqfLevels.map { "EQF \($0)" } + course.nqfLevels.prefix(5).map { VisibleText.of($0.label) }
        return levels.isEmpty ? nil : levels.joined(separator: ", ")
    }

    /// A text as it stands there, or a number.
    private static func plain(_ value: JSONValue?) -> String? {
        guard let value else { return nil }
        switch value.kind {
        case .string: return shown(value)
        case .number: return value.plainNumber
        default: return nil
        }
    }

    private static func shown(_ value: JSONValue?) -> String? {
        value?.string.map(VisibleText.of)
    }
}

/// How much work an award stands for, with its numbers apart: languages write them differently.
private enum StatedWorkload: Sendable, Hashable {
    case ects(String, hours: String?)
    case number(String)
    case text(String)

    /// A text or a number; nil for anything else.
    init?(_ value: JSONValue) {
        if let number = value.plainNumber {
            self = .number(number)
        } else if let text = value.string {
            self = .text(VisibleText.of(text))
        } else {
            return nil
        }
    }

    /// - Parameter decimal: How a number is written.
    func text(_ decimal: (String) -> String) -> String {
        switch self {
        case .ects(let points, let hours):
            decimal(points) + " ECTS" + (hours.map { ", \(decimal($0)) h" } ?? "")
        case .number(let number): decimal(number)
        case .text(let text): text
        }
    }
}
