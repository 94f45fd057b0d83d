public import Encodings

/// The learners of a roster who hold an award of the course already, and those whose award of it was revoked.
public struct HeldAwards: Sendable, Hashable {
    /// How many hold one.
    public let count: Int
    /// How many learners the plan has.
    public let total: Int
    /// When the first of these awards was issued; nil where nobody has one.
    public let issued: Instant?
    /// Their rows.
    let rows: RowSet
    /// The rows of those who had one that was revoked, and hold none.
    let revoked: RowSet

    /// How many had an award that was revoked and that nothing was put in the place of.
    public var revokedCount: Int { revoked.count }

    /// What is said about those who hold one, with the facts of the reason `batch.already_issued`.
    public var facts: [String: String] {
        var facts = ["count": String(count), "total": String(total), "rows": rows.beginning]
        facts["date"] = issued?.date().description
        return facts
    }

    /// What is said about those who held one, with the facts of the reason `batch.revoked_before`.
    public var revokedFacts: [String: String] {
        ["count": String(revokedCount), "total": String(total), "rows": revoked.beginning]
    }
}
