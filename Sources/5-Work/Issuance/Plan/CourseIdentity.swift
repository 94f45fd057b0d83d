import Achievements
import JSON

/// What tells one course from another, so that whoever holds its award is found whatever was mended in the description.
struct CourseIdentity: Sendable, Hashable {
    /// The id of what is awarded, as the credentials carry it: the course's own, or the one made from issuer and title.
    let id: String
    /// Whether the description says it.
    let hasOwnID: Bool
    /// The title as a recipe has it; nil where the description has none.
    let title: String?
    /// The digest of the description.
    let digest: [UInt8]

    init(_ course: Course, record: CourseRecord) {
        id = record.achievement.id
        hasOwnID = !course.achievement.id.isEmpty
        title = Self.title(of: record.achievement)
        digest = course.digest
    }

    /// The title of a course as a recipe has it.
    static func title(of achievement: Achievement) -> String? {
        achievement.title.text(preferring: achievement.primaryLanguage).map { Finding.cut($0) }
    }

    /// The members of a recipe by which ``isAwarded(by:described:)`` knows the course again.
    var members: [(String, JSON?)] {
        [("achievement", .string(id)), ("achievementFromTitle", hasOwnID ? nil : .bool(true))]
    }

    /// Whether a batch awards this course.
    ///
    /// The ids decide where both descriptions have one of their own, or neither has. Where one of them has got its id only later,
    /// the title does; and so it does for batches of a time when an id that was made from the title stood empty in the recipe.
    ///
    /// - Parameters:
    ///   - recipe: The batch's; nil where it cannot be read.
    ///   - digest: That of the description the batch was begun with.
    func isAwarded(by recipe: JSONValue?, described digest: [UInt8]) -> Bool {
        if digest == self.digest { return true }
        let other = recipe?["achievement"]?.string ?? ""
        if !other.isEmpty, other.utf8.elementsEqual(id.utf8) { return true }
        guard other.isEmpty || hasOwnID == Self.isFromTitle(recipe), let title else { return false }
        return recipe?["title"]?.string == title
    }

    /// Whether the description that a batch was begun with had no id of its own.
    static func isFromTitle(_ recipe: JSONValue?) -> Bool {
        recipe?["achievement"]?.string?.isEmpty ?? true || recipe?["achievementFromTitle"]?.bool ?? false
    }
}
