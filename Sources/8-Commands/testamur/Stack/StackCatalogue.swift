import Achievements
import Encodings
import Issuance
import Stacking

/// Courses that could still be taken, as awards of the day of asking.
enum StackCatalogue {
    /// - Parameter files: Course descriptions.
    static func awards(_ files: [String], on day: CalendarDate) throws -> [HeldAward] {
        try files.map { file in
            let course = try Course(file: file)
            var achievement = course.achievement
            achievement.awardDate = day
            var award = HeldAward(
                id: achievement.id.isEmpty ? file : achievement.id, achievement: achievement, standing: .valid)
            award.source = file
            // Its own description says which grade is better.
            award.isGradeOrderSigned = true
            award.registeredName = course.institution?.name
            return award
        }
    }
}
