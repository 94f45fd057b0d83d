import Achievements

/// A scale of grades on which two can be compared.
struct GradeScale {
    private enum Steps {
        /// From the worst to the best.
        case named([String])
        /// Numbers; whether the larger is the better.
        case numbers(isRising: Bool)
    }

    private let steps: Steps

    /// Nil for a scheme that does not say which grades are better.
    init?(_ scheme: GradingScheme) {
        if scheme.values.count > 1 {
            steps = .named(scheme.values)
        } else if let worst = scheme.minimum.flatMap(Self.number), let best = scheme.maximum.flatMap(Self.number),
            worst != best
        {
            steps = .numbers(isRising: worst < best)
        } else {
            return nil
        }
    }

    /// Nil where one of the two is no grade of the scale.
    func isAtLeast(_ grade: String, _ least: String) -> Bool? {
        switch steps {
        case .named(let values):
            func place(_ grade: String) -> Int? { values.firstIndex { $0.utf8.elementsEqual(grade.utf8) } }
            guard let own = place(grade), let wanted = place(least) else { return nil }
            return own >= wanted
        case .numbers(let isRising):
            guard let own = Self.number(grade), let wanted = Self.number(least) else { return nil }
            return isRising ? own >= wanted : own <= wanted
        }
    }

    /// `7.5` and `7,5`.
    private static func number(_ text: String) -> ExactDecimal? {
        let bytes = text.trimmedOfSpace.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
        return ExactDecimal(parsing: bytes.span)
    }
}
