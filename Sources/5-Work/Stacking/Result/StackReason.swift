/// Why an award does not count, or not yet: a rule, the value that the award has, and the code of the sentence.
public struct StackReason: Sendable, Hashable {
    /// What a rule looked at. The raw values are reason codes and public API.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        // The award itself
        case notVerified = "stack.not_verified"
        case notValid = "stack.not_valid"
        case replaced = "stack.replaced"
        case copy = "stack.copy"
        // What the rules ask of every award
        case level = "stack.level"
        case levelNone = "stack.level_none"
        case levelUnstated = "stack.level_unstated"
        case creditsUnstated = "stack.credits_unstated"
        case creditsSystem = "stack.credits_system"
        case tooOld = "stack.too_old"
        case notYet = "stack.not_yet"
        case dayUnstated = "stack.day_unstated"
        case notAssessed = "stack.not_assessed"
        case assessmentUnstated = "stack.assessment_unstated"
        case identityNotChecked = "stack.identity_not_checked"
        case identityUnstated = "stack.identity_unstated"
        case gradeUnstated = "stack.grade_unstated"
        case notAccredited = "stack.not_accredited"
        case accreditationUnstated = "stack.accreditation_unstated"
        case language = "stack.language"
        case languageUnstated = "stack.language_unstated"
        case issuer = "stack.issuer"
        case issuerDenied = "stack.issuer_denied"
        case countedElsewhere = "stack.counted_elsewhere"
        // What a slot asks
        case fieldUnstated = "stack.field_unstated"
        case field = "stack.field"
        case credits = "stack.credits"
        case achievement = "stack.achievement"
        case slotIssuer = "stack.slot_issuer"
        case assessmentKind = "stack.assessment_kind"
        case courseKind = "stack.course_kind"
        case courseUnstated = "stack.course_unstated"
        case towards = "stack.towards"
        case grade = "stack.grade"
        case gradeScale = "stack.grade_scale"
        case gradeOrder = "stack.grade_order"
        // What the search decided
        case sameOutcomes = "stack.same_outcomes"
        case excluded = "stack.excluded"
        case sequence = "stack.sequence"
        case noRoom = "stack.no_room"

        /// Whether it is something that nobody says, and that could still be shown.
        public var isOpen: Bool {
            switch self {
            case .notVerified, .levelUnstated, .creditsUnstated, .dayUnstated, .assessmentUnstated,
                .identityUnstated, .gradeUnstated, .accreditationUnstated, .languageUnstated, .fieldUnstated,
                .gradeScale, .gradeOrder, .courseUnstated, .towards:
                true
            default: false
            }
        }
    }

    public let code: Code
    /// The slot whose rule it is; nil for a rule of the whole.
    public let slot: String?
    /// What the sentence needs: `value` (the award's), `rule` (what is asked), and more.
    public let facts: [String: String]

    init(_ code: Code, slot: String? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.slot = slot
        self.facts = slot.map { facts.merging(["slot": $0]) { own, _ in own } } ?? facts
    }
}
