/// The level of the learning, or why none applies.
///
/// ```swift
/// let level = Level.stated(eqf: EQFLevel(6), nqf: nil, cycle: Cycle(1))
/// ```
public enum Level: Sendable, Hashable {
    /// At least one of the three.
    case stated(eqf: EQFLevel?, nqf: Concept?, cycle: Cycle?)
    /// Why no level applies.
    case notApplicable(LanguageText)

    /// Whether nothing is said after all.
    var isEmpty: Bool {
        switch self {
        case .stated(nil, nil, nil): true
        case .stated: false
        case .notApplicable(let reason): reason.isEmpty
        }
    }
}

/// A level of the European Qualifications Framework, 1 to 8.
public struct EQFLevel: Sendable, Hashable {
    /// The number of the level.
    public let number: Int

    /// Nil for a number that is no level.
    public init?(_ number: Int) {
        guard (1...8).contains(number) else { return nil }
        self.number = number
    }
}

/// A cycle of the Bologna framework (QF-EHEA), 0 for the short cycle to 3 for the doctorate.
public struct Cycle: Sendable, Hashable {
    /// The number of the level.
    public let number: Int

    /// Nil for a number that is no level.
    public init?(_ number: Int) {
        guard (0...3).contains(number) else { return nil }
        self.number = number
    }

    /// The EQF level that a cycle corresponds to: 5 to 8.
    public var eqf: Int { number + 5 }
}
