public import Achievements
public import Encodings

/// What differs from learner to learner beyond name, grade and day of award. Where it says nothing, the course does.
///
/// ```swift
/// row.overrides.participation = Concept("online", in: .modeOfLearning)
/// ```
public struct RosterOverrides: Sendable, Hashable {
    /// The form of participation.
    public var participation: Concept?
    /// Supervision and identity verification of the assessment whose grade the roster gives, or of all of them.
    public var supervision: Concept?
    /// The first day of the course.
    public var courseStart: CalendarDate?
    /// The last day of the course.
    public var courseEnd: CalendarDate?

    public init() {}

    /// Whether the course says everything.
    public var isEmpty: Bool {
        participation == nil && supervision == nil && courseStart == nil && courseEnd == nil
    }

    /// Most different ones in a batch. Each is prepared like a course of its own.
    public static let most = 64
}

extension Achievement {
    /// The record as it is for a learner with these differences.
    func varied(_ overrides: RosterOverrides, gradedAssessment: Int?) -> Achievement {
        guard !overrides.isEmpty else { return self }
        var record = self
        if let participation = overrides.participation { record.participation = [participation] }
        if let supervision = overrides.supervision {
            for place in record.assessments.indices where gradedAssessment == nil || gradedAssessment == place {
                record.assessments[place].supervision = supervision
            }
        }
        if overrides.courseStart != nil || overrides.courseEnd != nil {
            var activity = record.activity ?? Activity()
            activity.start = overrides.courseStart ?? activity.start
            activity.end = overrides.courseEnd ?? activity.end
            record.activity = activity
        }
        return record
    }
}

extension RosterColumns {
    /// Whether any column says something else than the course for some learners.
    var hasOverrides: Bool {
        self[.participation] != nil || self[.supervision] != nil || self[.courseStart] != nil
            || self[.courseEnd] != nil
    }
}
