import Achievements

/// How a grade stands to the one that is asked for.
enum GradeStanding {
    /// It is that one, or better.
    case reached
    case below
    /// Both are on the scale, and nobody has signed which of them is better.
    case unordered
    /// One of the two is no grade of the scale.
    case unstated
}

/// A scale of grades on which two can be compared.
struct GradeScale {
    private enum Steps {
        /// From the worst to the best.
        case named([String])
        /// In an order that whoever holds the award may have chosen.
        case unordered([String])
        /// Numbers; whether the larger is the better.
        case numbers(isRising: Bool)
    }

    private let steps: Steps

    /// Nil for a scheme that does not say which grades are better.
    ///
    /// - Parameter isOrderSigned: Whether the order of named grades was signed.
    init?(_ scheme: GradingScheme, isOrderSigned: Bool) {
        if scheme.values.count > 1 {
            steps = isOrderSigned ? .named(scheme.values) : .unordered(scheme.values)
        } else if let worst = scheme.minimum.flatMap(Self.number), let best = scheme.maximum.flatMap(Self.number),
            worst != best
        {
            steps = .numbers(isRising: worst < best)
        } else {
            return nil
        }
    }

    func standing(of grade: String, at least: String) -> GradeStanding {
        switch steps {
        case .named(let values):
            guard let own = Self.place(of: grade, in: values), let wanted = Self.place(of: least, in: values) else {
                return .unstated
            }
            return own >= wanted ? .reached : .below
        case .unordered(let values):
            guard let own = Self.place(of: grade, in: values), let wanted = Self.place(of: least, in: values) else {
                return .unstated
            }
            // The very grade that is asked for does in every order.
            return own == wanted ? .reached : .unordered
        case .numbers(let isRising):
            guard let own = Self.number(grade), let wanted = Self.number(least) else { return .unstated }
            return (isRising ? own >= wanted : own <= wanted) ? .reached : .below
        }
    }

    private static func place(of grade: String, in values: [String]) -> Int? {
        values.firstIndex { $0.utf8.elementsEqual(grade.utf8) }
    }

    /// `7.5` and `7,5`.
    private static func number(_ text: String) -> ExactDecimal? {
        let bytes = text.trimmedOfSpace.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
        return ExactDecimal(parsing: bytes.span)
    }
}
