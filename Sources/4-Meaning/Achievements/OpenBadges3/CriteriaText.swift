/// The text of `criteria.narrative`: outcomes, workload and prerequisites as sections of Markdown.
///
/// ```text
/// ## Learning outcomes
/// - Read measurement series from files and from a stream
///
/// ## Workload
/// 4 ECTS, 100 hours
/// ```
///
/// People read it as it stands; this type reads its own sections back exactly. A text without these headings is somebody
/// else's and counts as one outcome.
struct CriteriaText: Equatable {
    var outcomes: [String] = []
    var workload: String?
    var prerequisites: [String] = []

    /// The headings, which are part of the format and not translated.
    static let outcomesHeading: StaticString = "## Learning outcomes"
    static let workloadHeading: StaticString = "## Workload"
    static let prerequisitesHeading: StaticString = "## Prerequisites"

    var markdown: String {
        var sections: [String] = []
        if !outcomes.isEmpty { sections.append(Self.section(Self.outcomesHeading, items: outcomes)) }
        if let workload { sections.append("\(Self.workloadHeading)\n\(workload)") }
        if !prerequisites.isEmpty { sections.append(Self.section(Self.prerequisitesHeading, items: prerequisites)) }
        return sections.joined(separator: "\n\n")
    }

    /// A list; the further lines of an item are indented, so that none can be taken for a heading or another item.
    private static func section(_ heading: StaticString, items: [String]) -> String {
        items.reduce(into: "\(heading)") { text, item in
            text += "\n- "
            for byte in item.unicodeScalars {
                text.unicodeScalars.append(byte)
                if byte == "\n" { text += "  " }
            }
        }
    }
}

extension CriteriaText {
    private enum Section { case none, outcomes, workload, prerequisites }

    init(markdown: String) {
        let lines = Array(markdown.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.contains(where: { Self.section(of: $0) != nil }) else {
            if markdown.utf8.contains(where: { !ASCII.isSpace($0) }) { outcomes = [markdown] }
            return
        }
        var section = Section.none
        var paragraphIsOpen = false
        for line in lines {
            if let heading = Self.section(of: line) {
                section = heading
                paragraphIsOpen = false
            } else if line.isEmpty {
                paragraphIsOpen = false
            } else {
                take(line, in: section, continuing: paragraphIsOpen)
                paragraphIsOpen = true
            }
        }
    }

    private static func section(of line: ArraySlice<UInt8>) -> Section? {
        func isHeading(_ heading: StaticString) -> Bool {
            line.elementsEqual(UnsafeBufferPointer(start: heading.utf8Start, count: heading.utf8CodeUnitCount))
        }
        if isHeading(outcomesHeading) { return .outcomes }
        if isHeading(workloadHeading) { return .workload }
        return isHeading(prerequisitesHeading) ? .prerequisites : nil
    }

    private mutating func take(_ line: ArraySlice<UInt8>, in section: Section, continuing: Bool) {
        let text = String(decoding: line, as: UTF8.self)
        switch section {
        case .none: break
        case .workload: workload = workload.map { $0 + "\n" + text } ?? text
        case .outcomes: Self.take(line, into: &outcomes, continuing: continuing)
        case .prerequisites: Self.take(line, into: &prerequisites, continuing: continuing)
        }
    }

    /// `- ` begins an item, two blanks go on with it; a paragraph without either is an item too.
    private static func take(_ line: ArraySlice<UInt8>, into items: inout [String], continuing: Bool) {
        if line.starts(with: "- ".utf8) {
            items.append(String(decoding: line.dropFirst(2), as: UTF8.self))
        } else if continuing, let last = items.last {
            let rest = line.starts(with: "  ".utf8) ? line.dropFirst(2) : line
            items[items.count - 1] = last + "\n" + String(decoding: rest, as: UTF8.self)
        } else {
            items.append(String(decoding: line, as: UTF8.self))
        }
    }
}
