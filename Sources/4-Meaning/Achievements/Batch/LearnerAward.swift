public import Encodings

/// What differs from learner to learner when many are awarded the same.
public struct LearnerAward: Sendable, Hashable {
    /// Who is awarded.
    public var learner: Learner
    /// The day of award; nil for the course's.
    public var awardDate: CalendarDate?
    /// The grades, in the order of the course's assessments; nil where there is none.
    public var grades: [Grade?]

    /// What one row of a class list says.
    public init(learner: Learner, awardDate: CalendarDate? = nil, grades: [Grade?] = []) {
        self.learner = learner
        self.awardDate = awardDate
        self.grades = grades
    }
}

extension Achievement {
    /// The record of one learner of the course that this record describes.
    public func awarded(_ award: LearnerAward) -> Achievement {
        var achievement = self
        achievement.learner = award.learner
        achievement.awardDate = award.awardDate ?? awardDate
        for index in assessments.indices {
            achievement.assessments[index].grade = index < award.grades.count ? award.grades[index] : nil
        }
        return achievement
    }
}
