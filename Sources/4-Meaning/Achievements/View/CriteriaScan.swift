import JSON

#if canImport(Glibc)
    import Glibc
#endif

/// What ``CriteriaText`` finds, found in the document as it stands: its text is not copied to resolve escapes, unless there are
/// others than nearly every text has.
struct CriteriaScan: Sendable {
    private(set) var hasOutcomes = false
    private(set) var hasPrerequisites = false
    /// The hours that the section on the workload names.
    private(set) var hours: ExactDecimal?
    private var outcomeCount = 0
    private let narrative: JSONValue?

    init(_ criteria: JSONValue?) {
        narrative = OpenBadgeView.object(criteria)?["narrative"]
        guard let narrative, narrative.kind == .string else { return }
        let range = narrative.sourceRange
        let document = narrative.document.bytes
        let bytes = document.span
        let written = bytes.extracting(range.lowerBound + 1..<range.upperBound - 1)
        if Self.hasRareEscapes(written), let text = narrative.utf8 {
            scan(Self.plainly(text).span)
        } else {
            scan(written)
        }
    }

    /// Whether a text has an escape other than those of a quotation mark, a backslash and the end of a line. A sign is the same
    /// with or without one, to every signature: `\u0023` is `#`.
    private static func hasRareEscapes(_ text: Span<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { text in
            var position = 0
            while position < text.count, let base = text.baseAddress,
                let found = memchr(base + position, Int32(UInt8(ascii: "\\")), text.count - position)
            {
                let escape = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                guard escape + 1 < text.count else { return true }
                switch text[escape + 1] {
                case UInt8(ascii: "n"), UInt8(ascii: "\""), UInt8(ascii: "\\"): position = escape + 2
                default: return true
                }
            }
            return false
        }
    }

    /// The text as it is written with no escapes but those.
    private static func plainly(_ text: some Sequence<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        for byte in text {
            switch byte {
            case 0x0a: plain += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "\\"): plain += [byte, byte]
            default: plain.append(byte)
            }
        }
        return plain
    }

    /// Whether there is one outcome and it only repeats a title.
    func onlyOutcomeIs(_ title: JSONValue?) -> Bool {
        guard outcomeCount == 1, let title = title?.utf8, let text = narrative?.string else { return false }
        let outcomes = CriteriaText(markdown: text).outcomes
        return outcomes.count == 1 && outcomes[0].utf8.elementsEqual(title)
    }

    private enum Section { case none, outcomes, workload, prerequisites }

    /// Goes through the lines of a JSON string between its quotes, where `\n` ends a line.
    private mutating func scan(_ text: Span<UInt8>) {
        var section = Section.none
        var isSectioned = false
        var hasText = false
        var start = 0
        while start <= text.count {
            let (end, next) = Self.lineEnd(text, from: start)
            let line = text.extracting(start..<end)
            if let heading = Self.section(of: line) {
                section = heading
                isSectioned = true
            } else if !line.isEmpty {
                hasText = true
                take(line, in: section)
            }
            start = next
        }
        guard !isSectioned, hasText else { return }
        hasOutcomes = true
        outcomeCount = 1
    }

    private mutating func take(_ line: Span<UInt8>, in section: Section) {
        switch section {
        case .none: break
        case .workload: hours = WorkloadText.hours(in: line) ?? hours
        case .prerequisites: hasPrerequisites = true
        case .outcomes:
            hasOutcomes = true
            if line.count > 2 && line[0] == UInt8(ascii: "-") && line[1] == 0x20 || outcomeCount == 0 {
                outcomeCount += 1
            }
        }
    }

    /// Where the line ends that begins at `start`, and where the next one begins.
    private static func lineEnd(_ text: Span<UInt8>, from start: Int) -> (end: Int, next: Int) {
        text.withUnsafeBufferPointer { text in
            var position = start
            while position < text.count, let base = text.baseAddress,
                let found = memchr(base + position, Int32(UInt8(ascii: "\\")), text.count - position)
            {
                let escape = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                guard escape + 1 < text.count else { break }
                if text[escape + 1] == UInt8(ascii: "n") { return (escape, escape + 2) }
                position = escape + 2
            }
            return (text.count, text.count + 1)
        }
    }

    private static func section(of line: Span<UInt8>) -> Section? {
        guard line.count > 3, line[0] == UInt8(ascii: "#") else { return nil }
        return line.withUnsafeBufferPointer { line in
            func isHeading(_ heading: StaticString) -> Bool {
                TermTable.compare(
                    line, UnsafeBufferPointer(start: heading.utf8Start, count: heading.utf8CodeUnitCount)) == 0
            }
            if isHeading(CriteriaText.outcomesHeading) { return .outcomes }
            if isHeading(CriteriaText.workloadHeading) { return .workload }
            return isHeading(CriteriaText.prerequisitesHeading) ? .prerequisites : nil
        }
    }
}
