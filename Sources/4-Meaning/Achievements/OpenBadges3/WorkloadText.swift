/// Hours of work inside a text: `4 ECTS, 100 hours` and `4 ECTS (100 hours)`.
enum WorkloadText {
    /// The text of a workload for the criteria: credits, then hours.
    static func line(_ workload: Workload) -> String {
        let credits = workload.credits.map { $0.unit.isEmpty ? $0.points.text : "\($0.points.text) \($0.unit)" }
        return [credits, workload.hours.map { "\($0.text) hours" }].compactMap { $0 }.joined(separator: ", ")
    }

    /// The name of the alignment that carries the credits.
    static func name(_ credits: Credits, hours: ExactDecimal?) -> String {
        let points = credits.unit.isEmpty ? credits.points.text : "\(credits.points.text) \(credits.unit)"
        return hours.map { "\(points) (\($0.text) hours)" } ?? points
    }

    /// The last number that stands before ` hours` or ` hour`. Nothing is allocated.
    static func hours(in text: Span<UInt8>) -> ExactDecimal? {
        var found: ExactDecimal?
        var numberStart: Int?
        for index in text.indices {
            let byte = text[index]
            if ASCII.isDigit(byte) || byte == UInt8(ascii: ".") {
                if numberStart == nil { numberStart = index }
                continue
            }
            if byte == 0x20, let start = numberStart, hasHours(text, at: index + 1) {
                found = ExactDecimal(parsing: text.extracting(start..<index)) ?? found
            }
            numberStart = nil
        }
        return found
    }

    private static func hasHours(_ text: Span<UInt8>, at start: Int) -> Bool {
        let word: StaticString = "hour"
        guard text.count - start >= word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount where ASCII.lower(text[start + offset]) != word.utf8Start[offset] {
            return false
        }
        return true
    }
}
