/// What came of looking up one status entry.
///
/// "Could not find out" is not "no": a list that may not speak (not at hand, bad proof, other issuer, too old) leaves the
/// status unknown, an entry that is wrong in itself fails.
public enum StatusOutcome: Sendable, Hashable {
    /// The entry is 0: nothing was taken back.
    case clear
    /// The entry is not 0. For `revocation` and `suspension` that means: taken back.
    case set(UInt8)
    /// The entry, or the list it points to, is wrong in itself.
    case failed(StatusListError)
    /// No list that may speak is at hand.
    case unknown(StatusListError)
}

extension StatusListError: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
    }
}
