/// What an institution may award.
public struct AwardingPower: Sendable, Hashable {
    /// Whether it may award full degrees. DEQAR calls those that may not "other providers".
    public let fullDegrees: Bool
    /// Cycles of the Bologna framework, 0 to 3.
    public let cycles: [Int]
    /// The days on which it had this power.
    public let period: Period
}
