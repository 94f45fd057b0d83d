public import Encodings

/// What a legal person became, came from, or belongs to.
public struct Relation: Sendable, Hashable {
    /// What sort of relation it is, as seen from the entry that states it.
    public enum Kind: String, Sendable, CaseIterable {
        case renamed
        case succeededBy = "succeeded_by"
        case absorbedBy = "absorbed_by"
        case spunOffFrom = "spun_off_from"
        case partOf = "part_of"
        case franchiseOf = "franchise_of"
        case consortiumOf = "consortium_of"
        case platformOf = "platform_of"
    }

    /// What sort of relation it is.
    public let kind: Kind
    /// The id of the other entry; nil only for ``Kind/renamed``.
    public let other: String?
    /// The day on which it took effect.
    public let on: CalendarDate
    /// The last day, for a relation that ended.
    public let to: CalendarDate?
}
