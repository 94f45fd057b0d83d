/// Sums of credits and hours: exact, and never below zero or beyond what a number here can be.
extension ExactDecimal {
    /// The largest number there is: 999,999,999.9999.
    public static let largest = ExactDecimal(tenThousandths: 9_999_999_999_999)

    /// The number in ten-thousandths, for those who add many of them.
    package var inTenThousandths: Int64 { tenThousandths }

    /// A number given in ten-thousandths; below zero is zero, too large is ``largest``.
    package init(inTenThousandths number: Int64) {
        self.init(tenThousandths: min(max(number, 0), Self.largest.tenThousandths))
    }

    /// The sum; ``largest`` where it would be more.
    public static func + (left: Self, right: Self) -> Self {
        Self(inTenThousandths: left.tenThousandths + right.tenThousandths)
    }

    /// The difference; zero where more is taken away than there is.
    public func minus(_ other: Self) -> Self { Self(inTenThousandths: tenThousandths - other.tenThousandths) }

    /// The product, rounded down to four decimals.
    ///
    /// ```swift
    /// ExactDecimal(100)?.times(try ExactDecimal("0.04"))     // 4: a hundred hours at twenty-five hours a credit
    /// ```
    public func times(_ factor: Self) -> Self {
        let (high, low) = tenThousandths.multipliedFullWidth(by: factor.tenThousandths)
        guard high < 5_000 else { return .largest }
        return Self(inTenThousandths: Int64((10_000 as Int64).dividingFullWidth((high, low)).quotient))
    }
}
