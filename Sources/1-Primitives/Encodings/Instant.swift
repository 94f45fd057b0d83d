/// A moment, the same for everybody, exact to the nanosecond: when a proof was created, when a credential ends.
///
/// ```swift
/// let sealed = try Instant("2026-05-12T09:30:00+02:00")
/// sealed.description                                  // "2026-05-12T07:30:00Z"
/// sealed.adding(seconds: 3_600) > sealed              // true
/// ```
///
/// Instants run from 0001-01-01T00:00:00Z to the last nanosecond of 9999. Arithmetic stops at these ends: it never wraps
/// and never traps. Seconds are counted as POSIX does, every day having 86,400 of them.
public struct Instant: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, rounded down.
    public let seconds: Int64
    /// Nanoseconds after ``seconds``: 0 to 999,999,999.
    public let nanoseconds: Int32

    /// 0001-01-01T00:00:00Z.
    public static let earliest = Instant(checkedSeconds: -62_135_596_800, nanoseconds: 0)
    /// 9999-12-31T23:59:59.999999999Z.
    public static let latest = Instant(checkedSeconds: 253_402_300_799, nanoseconds: 999_999_999)

    /// An instant from a clock.
    ///
    /// - Parameters:
    ///   - seconds: Seconds since 1970-01-01T00:00:00Z. A number out of range gives ``earliest`` or ``latest``; for one
    ///     that was *received* use ``init(epochSeconds:)``, which refuses it.
    ///   - nanoseconds: Nanoseconds to add; more than a second's worth, or a negative number, is carried over.
    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        let (carried, rest) = Int64(nanoseconds).flooredDivision(by: 1_000_000_000)
        let (sum, overflow) = seconds.addingReportingOverflow(carried)
        if overflow || sum < Self.earliest.seconds || sum > Self.latest.seconds {
            self = (overflow ? seconds : sum) < 0 ? .earliest : .latest
        } else {
            self.init(checkedSeconds: sum, nanoseconds: Int32(truncatingIfNeeded: rest))
        }
    }

    /// An instant from a number of seconds that somebody sent.
    ///
    /// - Throws: ``EncodingError`` with `time.malformed` if it lies before the year 1 or after 9999, as a number of
    ///   milliseconds does.
    public init(epochSeconds seconds: Int64) throws(EncodingError) {
        guard seconds >= Self.earliest.seconds, seconds <= Self.latest.seconds else {
            throw EncodingError(.timeMalformed, facts: ["found": "\(seconds)"])
        }
        self.init(checkedSeconds: seconds, nanoseconds: 0)
    }

    private init(checkedSeconds seconds: Int64, nanoseconds: Int32) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// The instant `seconds` later, or earlier if negative.
    public func adding(seconds: Int64) -> Instant {
        let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
        guard !overflow else { return seconds > 0 ? .latest : .earliest }
        return Instant(seconds: sum, nanoseconds: nanoseconds)
    }

    /// The day it is at this instant where clocks are `offsetMinutes` ahead of UTC.
    ///
    /// - Parameter offsetMinutes: Minutes east of Greenwich, negative to the west, a day at most; the caller knows the
    ///   place and season.
    public func date(offsetMinutes: Int = 0) -> CalendarDate {
        let shifted = adding(seconds: Int64(min(max(offsetMinutes, -1_440), 1_440)) * 60)
        return CalendarDate(dayNumber: Int(shifted.seconds.flooredDivision(by: 86_400).quotient))
    }
}

extension Instant: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

extension Instant: CustomStringConvertible {
    /// The instant in UTC as a `dateTimeStamp`: `2026-05-12T07:30:00Z`, with as many decimals as it needs.
    public var description: String {
        var output: [UInt8] = []
        append(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the characters of ``description`` to `output`.
    public func append(to output: inout [UInt8]) {
        let (day, second) = seconds.flooredDivision(by: 86_400)
        CalendarDate(dayNumber: Int(day)).append(to: &output)
        output.append(UInt8(ascii: "T"))
        DecimalDigits.append(Int(second / 3_600), width: 2, to: &output)
        output.append(UInt8(ascii: ":"))
        DecimalDigits.append(Int(second / 60 % 60), width: 2, to: &output)
        output.append(UInt8(ascii: ":"))
        DecimalDigits.append(Int(second % 60), width: 2, to: &output)
        if nanoseconds > 0 {
            output.append(UInt8(ascii: "."))
            DecimalDigits.append(Int(nanoseconds), width: 9, to: &output)
            while output.last == UInt8(ascii: "0") { output.removeLast() }
        }
        output.append(UInt8(ascii: "Z"))
    }
}

extension Int64 {
    /// Division rounding down, with a remainder that is never negative.
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
