public import JSON

/// What became of one check.
public enum Outcome: Sendable {
    /// Compared, and it agrees.
    case passed
    /// Compared, and it disagrees.
    case failed(Reason)
    /// It could not be compared: nothing to compare with, unsupported, stale. Never the same as ``passed``.
    case unknown(Reason)
    /// Neither the format nor the policy asks.
    case notApplicable

    /// The spelling in JSON: `passed`, `failed`, `unknown`, `notApplicable`.
    public var name: String {
        switch self {
        case .passed: "passed"
        case .failed: "failed"
        case .unknown: "unknown"
        case .notApplicable: "notApplicable"
        }
    }

    /// Why it did not pass, for ``failed(_:)`` and ``unknown(_:)``.
    public var reason: Reason? {
        switch self {
        case .failed(let reason), .unknown(let reason): reason
        case .passed, .notApplicable: nil
        }
    }

    /// Whether it passed.
    public var isPassed: Bool { if case .passed = self { true } else { false } }
}

/// Why a check did not pass: a stable code, a place, and facts for the sentence.
public struct Reason: Sendable {
    /// What it says, behind one reference: most checks pass, and a result without a reason should be a small thing to hand on.
    private final class Content: Sendable {
        let code: ReasonCode
        let facts: [String: String]
        let place: ReasonPlace

        init(_ code: ReasonCode, _ facts: [String: String], _ place: ReasonPlace) {
            self.code = code
            self.facts = facts
            self.place = place
        }
    }

    private let content: Content

    public var code: ReasonCode { content.code }
    public var facts: [String: String] { content.facts }

    public init(_ code: ReasonCode, at value: JSONValue? = nil, facts: [String: String] = [:]) {
        content = Content(code, facts, value.map(ReasonPlace.value) ?? .none)
    }

    init(_ code: ReasonCode, pointer: String?, facts: [String: String]) {
        content = Content(code, facts, pointer.map(ReasonPlace.pointer) ?? .none)
    }

    /// Where in the document, as a JSON pointer, if there is a place.
    public var pointer: String? {
        switch content.place {
        case .none: nil
        case .value(let value): value.pointer
        case .pointer(let pointer): pointer
        }
    }
}

/// A place whose text is worked out only when somebody reads it.
enum ReasonPlace: Sendable {
    case none
    case value(JSONValue)
    case pointer(String)
}
