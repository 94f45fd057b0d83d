/// The most that a compressed status list may become.
///
/// Both limits hold while inflating: nothing is allocated beyond them, whatever the stream announces.
public struct InflationLimits: Sendable, Hashable {
    /// Bytes of the inflated list. 8 MiB are 2^26 entries of one bit.
    public var outputBytes: Int

    /// Bytes out for each byte in, once more than 64 KiB come out.
    ///
    /// DEFLATE itself cannot exceed 1,032, and an honest list without a single set bit comes close to that. The default
    /// therefore only stops an inflater that is broken; rules for lists that must not be empty can lower it.
    public var ratio: Int

    /// - Parameters:
    ///   - outputBytes: Bytes of the inflated list.
    ///   - ratio: Bytes out for each byte in.
    public init(outputBytes: Int = 8 << 20, ratio: Int = 1_100) {
        self.outputBytes = outputBytes
        self.ratio = ratio
    }

    /// 8 MiB, and 1,100 bytes out for each byte in.
    public static let standard = InflationLimits()

    /// The bytes that `count` compressed bytes may become.
    func bound(for count: Int) -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: max(1, ratio))
        return max(0, min(outputBytes, overflow ? Int.max : max(64 << 10, product)))
    }
}
