public import Encodings
import Foundation

/// The zone whose midnight a credential's days begin at.
///
/// ```swift
/// let zone = IssuerTimeZone("Europe/Vienna")
/// zone?.offsetMinutes(on: try CalendarDate("2026-05-08"))     // 120
/// ```
public struct IssuerTimeZone: Sendable, Hashable {
    /// The name or offset as it was given: `Europe/Vienna`, `+01:00`, `UTC`.
    public let name: String
    private let rule: Rule

    private enum Rule: Hashable {
        case fixed(Int)
        case named(TimeZone)
    }

    /// - Parameter name: A name of the time zone database, `UTC`, or an offset such as `+01:00`; nil for anything else, and
    ///   for names the system does not know.
    public init?(_ name: String) {
        self.name = name
        if ["UTC", "Z"].contains(name) {
            rule = .fixed(0)
        } else if let minutes = Self.offset(Array(name.utf8)) {
            rule = .fixed(minutes)
        } else if name.utf8.contains(UInt8(ascii: "/")), let zone = TimeZone(identifier: name) {
            rule = .named(zone)
        } else {
            return nil
        }
    }

    /// Minutes ahead of UTC at noon of a day.
    public func offsetMinutes(on day: CalendarDate) -> Int {
        switch rule {
        case .fixed(let minutes): return minutes
        case .named(let zone):
            let noon = Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400 + 43_200)
            return zone.secondsFromGMT(for: noon) / 60
        }
    }

    /// Minutes ahead of UTC at a moment.
    func offsetMinutes(at instant: Instant) -> Int {
        switch rule {
        case .fixed(let minutes): minutes
        case .named(let zone): zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds))) / 60
        }
    }

    /// `+hh:mm` or `-hh:mm`, up to fourteen hours.
    private static func offset(_ text: [UInt8]) -> Int? {
        guard text.count == 6, text[3] == UInt8(ascii: ":"),
            text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-")
        else { return nil }
        let digits = [text[1], text[2], text[4], text[5]].map { Int($0) - 0x30 }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let hours = digits[0] * 10 + digits[1]
        let minutes = digits[2] * 10 + digits[3]
        guard minutes < 60, hours * 60 + minutes <= 840 else { return nil }
        return (text[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
}
