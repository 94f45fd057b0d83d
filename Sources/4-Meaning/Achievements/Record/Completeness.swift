/// Which of the 11 + 5 elements a reader can use.
///
/// ```swift
/// let completeness = achievement.completeness
/// print("\(completeness.mandatoryCount) of 11, \(completeness.optionalCount) of 5", completeness.missing)
/// ```
///
/// Two bits an element: made and compared without allocating anything.
public struct Completeness: Sendable, Hashable {
    /// How an element stands.
    public enum State: UInt32, Sendable, Hashable {
        case missing = 0
        case present = 1
        /// It is there, but a reader should know something about it: ``Completeness/note(on:)``.
        case weak = 2
        /// The document says why it does not apply.
        case notApplicable = 3
    }

    private var bits: UInt32 = 0

    init() {}

    /// How an element stands.
    public internal(set) subscript(_ element: Element) -> State {
        get { State(rawValue: bits >> UInt32(element.rawValue * 2) & 3) ?? .missing }
        set {
            let shift = UInt32(element.rawValue * 2)
            bits = bits & ~(3 << shift) | newValue.rawValue << shift
        }
    }

    /// One bit an element, set for those that count. The eleven are the lower ones.
    private var counting: UInt32 { (bits | bits >> 1) & 0x5555_5555 }
    private static let mandatory: UInt32 = (1 << (2 * 11)) - 1

    /// How many of the eleven count: all but the missing ones.
    public var mandatoryCount: Int { (counting & Self.mandatory).nonzeroBitCount }

    /// How many of the five count.
    public var optionalCount: Int { (counting & ~Self.mandatory).nonzeroBitCount }

    /// Whether all eleven count. Weak ones do.
    public var isComplete: Bool { mandatoryCount == 11 }

    /// Those of the eleven that are missing, in the Council's order.
    public var missing: [Element] {
        isComplete ? [] : Element.allCases.filter { $0.isMandatory && self[$0] == .missing }
    }

    /// Whether an element is there but weak.
    public var hasWeak: Bool { bits >> 1 & ~bits & 0x5555_5555 != 0 }

    /// The elements that are there but weak.
    public var weak: [Element] {
        hasWeak ? Element.allCases.filter { self[$0] == .weak } : []
    }

    /// What a reader should know about a weak element; nil for one that is not weak.
    public func note(on element: Element) -> Problem.Code? {
        guard self[element] == .weak else { return nil }
        return switch element {
        case .learner: .learnerIDOnly
        case .awardDate: .awardDateSealOnly
        case .outcomes: .outcomesNotAnOutcome
        case .workload: .workloadUnknownUnit
        case .assessment: .assessmentNotFromList
        case .participation: .participationAmbiguous
        case .supervision: .supervisionUnclear
        case .grade: .gradeWithoutScheme
        default: nil
        }
    }

    /// The code that says that an element is missing.
    public static func missingCode(of element: Element) -> Problem.Code? {
        switch element {
        case .learner: .learnerMissing
        case .title: .titleMissing
        case .issuerPlace: .issuerPlaceMissing
        case .awardingBody: .awardingBodyMissing
        case .awardDate: .awardDateMissing
        case .outcomes: .outcomesMissing
        case .workload: .workloadMissing
        case .level: .levelNotStated
        case .assessment: .assessmentMissing
        case .participation: .participationMissing
        case .qualityAssurance: .qualityAssuranceMissing
        default: nil
        }
    }
}

extension Achievement {
    /// Which elements the record has.
    public var completeness: Completeness {
        var completeness = Completeness()
        func set(_ element: Element, _ isPresent: Bool, weak isWeak: Bool = false) {
            completeness[element] = isPresent ? (isWeak ? .weak : .present) : .missing
        }
        set(.learner, !learner.isUnidentified || !learner.holderKeys.isEmpty, weak: learner.isAddressOnly)
        set(.title, !title.isEmpty)
        set(.issuerPlace, issuerPlace?.country.country != nil)
        set(.awardingBody, awardingBodies.contains { !$0.legalName.isEmpty })
        set(.awardDate, awardDate != nil)
        set(.outcomes, outcomes.contains { !$0.title.isEmpty }, weak: outcomes.count == 1 && outcomes[0].isJust(title))
        set(.workload, workload?.credits != nil || workload?.hours != nil, weak: workload?.isOfUnknownUnit ?? false)
        set(.level, !(level?.isEmpty ?? true))
        if case .notApplicable = level, completeness[.level] == .present { completeness[.level] = .notApplicable }
        set(
            .assessment, assessments.contains { $0.type != nil },
            weak: !assessments.contains { $0.type?.isFromList ?? false })
        set(.participation, !participation.isEmpty, weak: !participation.contains(where: \.isFromList))
        set(.qualityAssurance, !qualityAssurance.isEmpty)
        set(.prerequisites, prerequisites.contains { !$0.isEmpty })
        set(
            .supervision, assessments.contains { $0.supervision != nil },
            weak: !assessments.contains { $0.supervision?.isFromList ?? false })
        set(
            .grade, assessments.contains { $0.grade != nil },
            weak: !assessments.contains { $0.scheme != nil })
        set(.stackability, stackability != nil)
        set(.further, !further.isEmpty || !evidence.isEmpty)
        return completeness
    }
}

extension Learner {
    /// Whether there is nothing but the address of the subject.
    fileprivate var isAddressOnly: Bool {
        name == nil && email == nil && identifiers.allSatisfy { $0.scheme == .subjectAddress }
    }
}

extension Outcome {
    /// Whether it says nothing but a title, and names no skill either.
    fileprivate func isJust(_ title: LanguageText) -> Bool { self.title == title && esco.isEmpty && other.isEmpty }
}

extension Workload {
    /// Points of a system that nobody names, and no hours.
    var isOfUnknownUnit: Bool { credits != nil && credits?.system == nil && hours == nil }
}
