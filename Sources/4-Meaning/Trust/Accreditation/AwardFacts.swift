public import Encodings

/// What has to be known about an award to say whether an accreditation covered it.
///
/// ```swift
/// var facts = AwardFacts(on: try CalendarDate("2026-05-08"))
/// facts.eqf = 6
/// facts.programmeTitles = ["Applied Data Practice"]
/// let standing = entry.accreditation(of: facts, by: registry)
/// ```
///
/// What is nil or empty was not stated: no limit is held against it, and none is passed by it.
public struct AwardFacts: Sendable, Hashable {
    /// The day of the award.
    public var day: CalendarDate
    /// The level of the European Qualifications Framework, 1 to 8.
    public var eqf: Int?
    /// The cycle of the Bologna framework, 0 to 3.
    public var cycle: Int?
    /// Fields of ISCED-F, by their codes: `0611`.
    public var fields: [String] = []
    /// The type of the credential, as the registry's limits name it.
    public var credentialType: String?
    /// Identifiers of the programme.
    public var programmeIDs: [String] = []
    /// Titles of the programme.
    public var programmeTitles: [String] = []
    /// Where it was awarded, as a code of the EU country list.
    public var country: String?

    /// - Parameter day: The day of the award.
    public init(on day: CalendarDate) { self.day = day }

    /// The level, also where only the cycle is stated: cycles 0 to 3 are levels 5 to 8.
    var level: Int? { eqf ?? cycle.map { $0 + 5 } }
}
