import JSON

/// What a credential says about the course and its assessment, read once for the checks that compare it.
///
/// ```swift
/// badge.course.levelConflict?.code          // level.inconsistent
/// ```
///
/// Everything here is the same for all awards of a batch, and kept with what else is known of their definition.
public struct CourseFacts: Sendable {
    /// The levels of the European Qualifications Framework, 1 to 8, that are stated: none or one, or several that differ.
    public let eqfLevels: Numbers
    /// The cycles of the Bologna framework, 0 to 3.
    public let cycles: Numbers
    /// The levels in national frameworks, in the order of their addresses.
    public let nqfLevels: [Term]
    /// The level of the European Qualifications Framework; the lowest where several are stated.
    public var eqf: Int? { eqfLevels.lowest }
    /// The cycle of the Bologna framework; the lowest where several are stated.
    public var cycle: Int? { cycles.lowest }
    /// The level in a national framework; nil where several are stated.
    public var nqf: Term? { nqfLevels.count == 1 ? nqfLevels[0] : nil }
    /// Whether a national framework is named, known or not.
    public let statesNQF: Bool
    /// Fields of study, by their ISCED-F codes.
    public let fields: [String]
    /// The kind of course that it names, of those whose size is agreed on.
    public let scheme: VolumeScheme?
    /// ECTS credits; nil where several that differ are stated.
    public let points: ExactDecimal?
    /// Whether different ECTS credits are stated.
    public let pointsDiffer: Bool
    /// How outcomes were assessed, and how that was supervised.
    public let assessments: [Term]
    public let supervisions: [Term]
    /// Whether anything is said about assessment, in words or from a list.
    public let statesAssessment: Bool
    /// The title and the identifier of the achievement.
    public let title: String?
    public let id: String?
    /// What it calls itself: `MicroCredential`.
    public let type: String?

    /// - Parameters:
    ///   - definition: What was awarded.
    ///   - points: Its ECTS credits.
    ///   - pointsDiffer: Whether there are several.
    init(_ definition: JSONValue?, points: ExactDecimal?, pointsDiffer: Bool = false) {
        var reader = AlignmentReader()
        definition?["alignment"]?.forEachElement { reader.take($0) }
        definition?["resultDescription"]?.forEachElement { $0["alignment"]?.forEachElement { reader.take($0) } }
        eqfLevels = reader.eqf
        cycles = reader.cycles
        nqfLevels = reader.nqf.count > 1 ? reader.nqf.sorted { $0.uri < $1.uri } : reader.nqf
        statesNQF = reader.namesNQF
        fields = reader.fields
        assessments = reader.assessments
        supervisions = reader.supervisions
        statesAssessment = reader.namesAssessment || definition?["assessmentType"]?.isText ?? false
        title = definition?["name"]?.string
        id = definition?["id"]?.string
        let named = definition?["achievementType"]
        type = named?.string
        // Whoever calls it a micro-credential and nothing more names a size as well: less than a year.
        scheme =
            VolumeScheme.named(in: [title].compactMap { $0 }, opportunity: reader.opportunity.value)
            ?? (named?.equals("MicroCredential") == true ? .microCredential : nil)
        self.points = points
        self.pointsDiffer = pointsDiffer
    }

    /// The cycle or the national level that does not go with the EQF level; nil if they do, or if nothing can be compared.
    public var levelConflict: Finding? {
        for eqf in eqfLevels {
            for cycle in cycles where cycle + 5 != eqf {
                return Finding(
                    code: .levelInconsistent,
                    facts: ["cycle": String(cycle), "expected": String(cycle + 5), "eqf": String(eqf)])
            }
        }
        guard !nqfLevels.isEmpty else { return nil }
        for stated in eqfLevels.isEmpty ? cycles.raised(by: 5) : eqfLevels {
            for nqf in nqfLevels {
                guard let expected = nqf.eqf, expected != stated else { continue }
                return Finding(
                    code: .levelInconsistent,
                    facts: ["nqf": nqf.label, "expected": String(expected), "eqf": String(stated)])
            }
        }
        return nil
    }

    /// Credits that a kind of course does not have; nil if they fit, or if none are stated.
    public func volumeConflict(under scheme: VolumeScheme) -> Finding? {
        guard let points, !scheme.contains(points) else { return nil }
        return Finding(
            code: .workloadVolume,
            facts: ["points": points.text, "scheme": scheme.rawValue, "range": scheme.range])
    }

    /// Attendance as the only assessment, or one without a look at who took it.
    public var assessmentConflict: Finding? {
        if !assessments.isEmpty, assessments.allSatisfy({ $0.isCode("attendance") }) {
            return Finding(code: .assessmentAttendanceOnly, facts: [:])
        }
        guard let weak = supervisions.first(where: { $0.isCode("unsupervised_no_id") || $0.isCode("supervised_no_id") })
        else { return nil }
        return Finding(code: .supervisionWeak, facts: ["value": weak.label])
    }

    /// Something that does not fit, with what its sentence needs.
    public struct Finding: Sendable {
        public let code: Problem.Code
        public let facts: [String: String]
    }
}

extension CourseFacts {
    /// Small numbers, from the lowest: `6`, or `6` and `7` where a credential states both.
    public struct Numbers: Sendable, Hashable, Sequence, IteratorProtocol {
        private var bits: UInt16 = 0

        public var isEmpty: Bool { bits == 0 }
        public var lowest: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }
        /// The number, where there is one and no other.
        public var only: Int? { bits.nonzeroBitCount == 1 ? bits.trailingZeroBitCount : nil }

        mutating func insert(_ number: Int?) {
            if let number, (0..<16).contains(number) { bits |= 1 << UInt16(number) }
        }

        func raised(by number: Int) -> Numbers {
            var raised = self
            raised.bits <<= UInt16(number)
            return raised
        }

        public mutating func next() -> Int? {
            guard let number = lowest else { return nil }
            bits &= bits - 1
            return number
        }
    }
}

/// Takes the values out of alignments.
private struct AlignmentReader {
    var eqf = CourseFacts.Numbers()
    var cycles = CourseFacts.Numbers()
    var nqf: [Term] = []
    var fields: [String] = []
    var assessments: [Term] = []
    var supervisions: [Term] = []
    var opportunity = Agreed<Term>()
    var namesAssessment = false
    var namesNQF = false

    mutating func take(_ alignment: JSONValue) {
        guard let named = alignment["targetType"],
            let type = named.withUTF8({ OpenBadges3.AlignmentType(parsing: $0) }) ?? nil
        else { return }
        let url = alignment["targetUrl"] ?? alignment["targetURL"]
        func term(_ vocabulary: Vocabulary) -> Term? { url?.withUTF8 { vocabulary.term(uri: $0) } ?? nil }
        switch type {
        case .eqf:
            eqf.insert(term(.eqf).flatMap { Int($0.code) } ?? Self.number(alignment["targetCode"], in: 1...8))
        case .cycle: cycles.insert(Self.number(alignment["targetCode"], in: 0...3))
        case .nqf:
            namesNQF = true
            if let level = term(.nqf), !nqf.contains(level) { nqf.append(level) }
        case .iscedF: if let field = term(.iscedF) { fields.append(field.code) }
        case .assessmentType:
            namesAssessment = true
            if let type = term(.assessmentType) { assessments.append(type) }
        case .supervision: if let supervision = term(.supervision) { supervisions.append(supervision) }
        case .opportunity: if let kind = term(.learningOpportunity) { opportunity.take(kind) }
        default: break
        }
    }

    private static func number(_ value: JSONValue?, in range: ClosedRange<Int>) -> Int? {
        let digit = value?.utf8.flatMap { $0.count == 1 ? Int($0[0]) - 0x30 : nil }
        guard let number = digit ?? value?.integer, range.contains(number) else { return nil }
        return number
    }
}
