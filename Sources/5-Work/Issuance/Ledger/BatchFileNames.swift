import JSON

/// The names of the files that a batch was begun with, without their folders: whoever has to continue it looks for these.
struct BatchFileNames: Sendable, Hashable {
    let course: String?
    let roster: String?
    /// What is awarded.
    let title: String?
    /// Whether its credentials take the place of others.
    let isCorrection: Bool

    /// - Parameter recipe: The recipe of the batch, as the ledger has it.
    init(recipe: String) {
        let root = try? JSONDocument(parsing: Array(recipe.utf8)).root
        course = root?["course"]?.string
        roster = root?["roster"]?.string
        title = root?["title"]?.string
        isCorrection = root?["correction"]?.bool ?? false
    }

    /// For messages.
    var facts: [String: String] {
        var facts: [String: String] = [:]
        facts["course"] = course
        facts["roster"] = roster
        return facts
    }
}
