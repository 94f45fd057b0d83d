public import Encodings
import JSON

/// A quality body's decision about an institution, as the registrar knows it. A registry asks for more before it says so too.
public struct IssuerAccreditation: Sendable, Hashable {
    /// The agency, by its id in a registry or its name.
    public let agency: String
    public let from: CalendarDate
    /// The last day; nil while there is none.
    public let to: CalendarDate?

    /// - Parameter text: `AGENCY:FROM` or `AGENCY:FROM:TO`, days as `2024-10-01`. The agency may have colons in it.
    init?(_ text: String) {
        var parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
            Substring($0)
        }
        guard parts.count >= 2, let last = parts.popLast(), let end = try? CalendarDate(String(last)) else {
            return nil
        }
        if parts.count >= 2, let start = parts.last.flatMap({ try? CalendarDate(String($0)) }) {
            parts.removeLast()
            from = start
            to = end
        } else {
            from = end
            to = nil
        }
        agency = parts.joined(separator: ":").trimmed
        guard !agency.isEmpty, to.map({ $0 >= from }) ?? true else { return nil }
    }

    var text: String { "\(agency):\(from)" + (to.map { ":\($0)" } ?? "") }

    /// As a registry entry has it: a positive decision about the institution, in force.
    var json: JSON {
        .object(omittingNil: [
            ("level", "institution"), ("agency", .string(agency)), ("decision", 1), ("status", 1),
            ("from", .string(from.description)), ("to", to.map { .string($0.description) }),
            ("toKind", to.map { _ in .string("written") }),
        ])
    }
}
