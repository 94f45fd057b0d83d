/// How much is established about who signed. Each rung is reached only if the one below holds.
///
/// A name never climbs: only keys, domains and official numbers do.
public enum Rung: Int, Sendable, Comparable, CaseIterable {
    /// Signed by someone.
    case someone = 0
    /// Signed by whoever controls a domain.
    case domain = 1
    /// Signed by a legal person that a registry knows, with a key the registry lists.
    case legalPerson = 2
    /// That legal person is the awarding body, or acts under its mandate.
    case awardingBody = 3
    /// The awarding body is in the education registry, by an official number that was its own on the day of the award.
    case registered = 4
    /// Its accreditation covered this award on its day.
    case accredited = 5

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
