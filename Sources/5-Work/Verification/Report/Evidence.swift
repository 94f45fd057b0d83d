public import Achievements
public import Encodings
public import JSON

/// One thing that a check looked at: what was compared with what.
///
/// Values are kept as they are and become text only when the report is written.
public struct Evidence: Sendable {
    public enum Value: Sendable {
        case text(String)
        case date(CalendarDate)
        case instant(Instant)
        case number(Int)
        case decimal(ExactDecimal)
        case country(Country)
        case list([String])
        /// How each of the eleven and the five elements stands.
        case elements(Completeness)
        /// The names of the elements that are there but weak.
        case weakElements(Completeness)
        /// A value of the document that was judged.
        case stated(JSONValue)
    }

    /// What it is: `method`, `awardDate`, `registry`.
    public let name: String
    public let value: Value

    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// The value as JSON.
    public var json: JSON {
        switch value {
        case .text(let text): .string(text)
        case .date(let date): .string(date.description)
        case .instant(let instant): .string(instant.description)
        case .number(let number): .integer(number)
        case .decimal(let number): .string(number.text)
        case .country(let country): .string(country.code)
        case .list(let list): .array(list.map(JSON.string))
        case .elements(let completeness):
            .object(Element.allCases.map { JSONMember($0.name, .string(completeness[$0].name)) })
        case .weakElements(let completeness): .array(completeness.weak.map { .string($0.name) })
        case .stated(let value): value.tree
        }
    }
}

extension Completeness.State {
    /// As reports write it.
    fileprivate var name: String {
        switch self {
        case .missing: "missing"
        case .present: "present"
        case .weak: "weak"
        case .notApplicable: "notApplicable"
        }
    }
}
