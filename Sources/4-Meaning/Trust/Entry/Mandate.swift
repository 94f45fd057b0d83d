/// One legal person acting for another.
public struct Mandate: Sendable, Hashable {
    /// The id of the entry that gave the mandate: the awarding body.
    public let mandator: String
    /// The id of the entry that acts: the one that signs.
    public let mandatary: String
    /// What the mandate covers, in words.
    public let scope: String?
    /// The days for which it was given.
    public let period: Period
    /// Where the mandate can be read.
    public let document: String?
}
