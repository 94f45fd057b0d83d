import JSON
import StatusLists

/// Where one credential stands in the status lists.
public struct StatusPlace: Sendable, Hashable {
    /// The address of the list of revocations.
    public let revocation: String
    /// The address of the list of suspensions.
    public let suspension: String
    /// The index, the same in both.
    public let index: Int

    public init(revocation: String, suspension: String, index: Int) {
        self.revocation = revocation
        self.suspension = suspension
        self.index = index
    }

    var entries: [JSON] {
        [
            StatusEntry(purpose: .revocation, index: index, list: revocation).json,
            StatusEntry(purpose: .suspension, index: index, list: suspension).json,
        ]
    }
}
