import Encodings

/// Days and instants as a credential writes them: with the offset of the place.
struct LocalTime {
    let offsetMinutes: Int

    /// Midnight at the beginning of a day: `2026-05-08T00:00:00+02:00`.
    func text(_ day: CalendarDate) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(25)
        day.append(to: &output)
        output.append(contentsOf: "T00:00:00".utf8)
        appendOffset(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// An instant, to the second: `2026-05-12T09:30:00+02:00`.
    func text(_ instant: Instant) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(25)
        // At both ends of the calendar the local day would be one that cannot be written: then UTC is.
        let local = instant.adding(seconds: Int64(offsetMinutes) * 60)
        guard local.seconds - instant.seconds == Int64(offsetMinutes) * 60 else {
            return LocalTime(offsetMinutes: 0).text(instant)
        }
        local.date().append(to: &output)
        let second = Int(local.seconds - Int64(local.date().dayNumber) * 86_400)
        output.append(UInt8(ascii: "T"))
        Self.append(second / 3_600, to: &output)
        output.append(UInt8(ascii: ":"))
        Self.append(second / 60 % 60, to: &output)
        output.append(UInt8(ascii: ":"))
        Self.append(second % 60, to: &output)
        appendOffset(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func appendOffset(to output: inout [UInt8]) {
        guard offsetMinutes != 0 else { return output.append(UInt8(ascii: "Z")) }
        output.append(offsetMinutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        Self.append(Int(offsetMinutes.magnitude) / 60, to: &output)
        output.append(UInt8(ascii: ":"))
        Self.append(Int(offsetMinutes.magnitude) % 60, to: &output)
    }

    private static func append(_ number: Int, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10))
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}
