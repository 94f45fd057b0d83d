/// What is charged for each limit that a relaxed count does not keep: nothing where it is kept anyway, more the more it is
/// overdrawn. In the words of the field, Lagrange multipliers.
struct Prices {
    /// For each group of items of which one at most counts.
    var groups: [Double]
    /// For each ``Aim``, what more of it is worth.
    var aims = [Double](repeating: 0, count: Aim.allCases.count)
    /// For each credit, where the whole has an end.
    var total = 0.0
    /// For each credit from prior learning, where that has an end.
    var priorLearning = 0.0

    /// What solutions are compared by; amounts in units of the problem.
    enum Aim: Int, CaseIterable { case slots, credits, level, field, accredited }

    /// So much of an aim.
    struct Need {
        let aim: Aim
        let amount: Int
    }
}

/// The direction in which prices are changed: against what the last solution overdraws, and no longer back and forth.
struct PriceDirection {
    private var direction: [Double] = []

    /// Takes the latest slopes in; the square of the direction's length.
    mutating func turn(to slopes: [Double]) -> Double {
        guard !direction.isEmpty else {
            direction = slopes
            return direction.reduce(0) { $0 + $1 * $1 }
        }
        var (inner, length) = (0.0, 0.0)
        for place in slopes.indices {
            inner += slopes[place] * direction[place]
            length += direction[place] * direction[place]
        }
        // A slope that turns back is bent forward (Camerini, Fratta and Maffioli, 1975).
        let kept = inner < 0 && length > 0 ? -1.5 * inner / length : 0
        for place in slopes.indices { direction[place] = slopes[place] + kept * direction[place] }
        return direction.reduce(0) { $0 + $1 * $1 }
    }

    subscript(place: Int) -> Double { direction[place] }
}
