/// How many bits of a status list one entry takes.
///
/// One bit says yes or no. Wider entries carry a number; 0 always means that nothing is to be said.
///
/// Source: [`statusSize`](https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry).
public enum StatusSize: Int, Sendable, Hashable, CaseIterable {
    case one = 1
    case two = 2
    case four = 4
    case eight = 8

    /// The greatest value an entry can hold.
    public var greatestValue: UInt8 {
        UInt8(truncatingIfNeeded: (1 << rawValue) - 1)
    }
}
