/// Where a policy was read: no part of what it says, so all of them are equal.
struct PolicySource: Sendable, Hashable {
    /// SHA-256 of the file.
    var digest: [UInt8]?

    static func == (left: Self, right: Self) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
