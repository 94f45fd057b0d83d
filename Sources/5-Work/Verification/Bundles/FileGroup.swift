import Identifiers

/// What one application came to: its files, the most pressing first.
///
/// ```swift
/// for group in FileGroup.groups(of: lines) { print(group.application, group.lines.count) }
/// ```
///
/// An application is a folder or an archive; where learners were compared with a list and one place holds awards of several
/// applicants, each of them is one.
public struct FileGroup: Sendable {
    /// What names it: a folder, an archive; empty for files that lie nowhere.
    public let application: String
    /// The row of the applicant on the list, if only one was found.
    public let applicant: Int?
    public let lines: [FileLine]

    /// The applications, what needs a look first, then by name.
    public static func groups(of lines: [FileLine]) -> [FileGroup] {
        byApplication(lines).flatMap(byApplicant)
            .sorted { left, right in
                let (first, second) = (left.lines[0].attention, right.lines[0].attention)
                guard first == second else { return first < second }
                guard left.application.utf8.elementsEqual(right.application.utf8) else {
                    return left.application.utf8.lexicographicallyPrecedes(right.application.utf8)
                }
                return (left.applicant ?? .max) < (right.applicant ?? .max)
            }
    }

    /// The lines of each application. Mostly they come one after the other.
    private static func byApplication(_ lines: [FileLine]) -> [[FileLine]] {
        var places: [[UInt8]: Int] = [:]
        var groups: [[FileLine]] = []
        var place = 0
        for line in lines {
            if groups.isEmpty || !isSameIdentifier(groups[place][0].application, line.application) {
                let name = Array(line.application.utf8)
                place = places[name] ?? groups.count
                if place == groups.count { groups.append([]) }
                places[name] = place
            }
            groups[place].append(line)
        }
        return groups
    }

    private static func byApplicant(_ lines: [FileLine]) -> [FileGroup] {
        let rows = Set(lines.compactMap(\.applicant))
        guard rows.count > 1 else {
            return [FileGroup(application: lines[0].application, applicant: rows.first, lines: lines.sorted())]
        }
        return Dictionary(grouping: lines, by: \.applicant).map { row, lines in
            FileGroup(application: lines[0].application, applicant: row, lines: lines.sorted())
        }
    }

    /// How many files stand how, the most pressing first, by the names that ``FileLine/counted`` has; copies of an award
    /// are counted as such.
    public static func counts(of lines: [FileLine]) -> [(name: String, count: Int)] {
        var counts = [Int](repeating: 0, count: Attention.allCases.count)
        var copies = 0
        for line in lines {
            if line.sameAs == nil { counts[line.attention.rawValue] += 1 } else { copies += 1 }
        }
        var named: [(name: String, count: Int)] = []
        for attention in Attention.allCases {
            let (name, count) = (FileLine.counted(attention), counts[attention.rawValue])
            // Two kinds are counted as valid, and stand one behind the other.
            if named.last?.name == name { named[named.count - 1].count += count } else { named.append((name, count)) }
        }
        return (named + [("same", copies)]).filter { $0.count > 0 }
    }
}

extension FileLine {
    /// As what it is counted: `invalid`, `unknown`, `decision`, `document`, `valid`, or `same` for one more copy of an award.
    public var counted: String { sameAs == nil ? Self.counted(attention) : "same" }

    fileprivate static func counted(_ attention: Attention) -> String {
        switch attention {
        case .invalid: "invalid"
        case .unknown: "unknown"
        case .decision: "decision"
        case .document: "document"
        case .open, .none: "valid"
        }
    }
}
