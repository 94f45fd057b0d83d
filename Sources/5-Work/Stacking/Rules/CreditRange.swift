public import Achievements

/// At least so many credits, and perhaps at most so many.
public struct CreditRange: Sendable, Hashable {
    /// The least; zero where only the most is given.
    public var least: ExactDecimal
    /// The most; nil for no end.
    public var most: ExactDecimal?

    /// - Returns: nil if the most is less than the least.
    public init?(least: ExactDecimal, most: ExactDecimal? = nil) {
        if let most, most < least { return nil }
        self.least = least
        self.most = most
    }

    /// `10`, `10–15`, or `–15`.
    public var text: String {
        guard let most else { return least.text }
        if most == least { return least.text }
        return (least.isZero ? "" : least.text) + "–" + most.text
    }

    /// Whether a number lies in it.
    public func contains(_ credits: ExactDecimal) -> Bool { credits >= least && most.map { credits <= $0 } ?? true }
}
