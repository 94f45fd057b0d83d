import Encodings

/// What is remembered of the credentials in a folder that is too large to be kept: of each, when its newest copy begins, and
/// which files were handed on as the newest.
///
/// Some hundred bytes a file, and the work of a file does not grow with their number.
struct CopyMemory {
    /// Where a file came from.
    struct Place {
        let source: ReceivedFile
        /// Which one of those that are in the source, from 0.
        let position: Int
        let bundle: String
    }

    /// A file that was handed on, and how its report can be had again.
    private struct Given {
        let source: ReceivedFile
        let member: Member
    }

    /// Which file of a source, the number with which it was handed on, and the application that it was taken for a part of.
    struct Member {
        let position: Int
        let number: Int
        let name: String
        let bundle: String
    }

    /// Two sums over the name of a credential and its bundle, under keys of this process: nobody can make two that are equal.
    private struct Key: Hashable {
        let first: Int
        let second: Int
    }

    private struct Copies {
        var newest: Instant?
        /// Places in ``given``.
        var files: [Int32]
    }

    private var copies: [Key: Copies] = [:]
    private var given: [Given] = []
    /// Files that were handed on and turned out to hold replaced copies, in their order.
    private var replaced: Set<Int32> = []

    /// The file with what is known of its credentials by now. What was handed on as the newest copy and is none any more is
    /// remembered.
    mutating func settled(_ file: VerifiedFile, at origin: Place) -> VerifiedFile {
        let place = Int32(truncatingIfNeeded: given.count)
        var isKept = false
        var settled = file
        settled.mapReports { report in
            guard let key = Self.key(of: report, in: origin.bundle) else { return report }
            let validFrom = report.validFrom
            // One that is not in force yet is neither replaced nor replaces.
            guard validFrom == nil || report.inForceSince != nil else { return report }
            guard let known = copies.index(forKey: key) else {
                copies[key] = Copies(newest: validFrom, files: [place])
                isKept = true
                return report
            }
            let newest = copies.values[known].newest
            if Self.isOlder(validFrom, than: newest) { return Self.told(report, newest) }
            isKept = true
            guard Self.isOlder(newest, than: validFrom) else {
                // As new as the newest: another file with the same copy, as far as anybody asks.
                if copies.values[known].files.last != place { copies.values[known].files.append(place) }
                return report
            }
            replaced.formUnion(copies.values[known].files)
            copies.values[known] = Copies(newest: validFrom, files: [place])
            return Self.told(report, validFrom)
        }
        if isKept {
            let member = Member(
                position: origin.position, number: file.number, name: file.name, bundle: origin.bundle)
            given.append(Given(source: origin.source, member: member))
        }
        return settled
    }

    /// The files to be told of once more: each received file with which of what is in it.
    var outdated: [(source: ReceivedFile, members: [Member])] {
        var found: [(source: ReceivedFile, members: [Member])] = []
        for place in replaced.sorted() {
            let (source, member) = (given[Int(place)].source, given[Int(place)].member)
            // What one container holds was handed on together: its numbers run on with the positions.
            if let last = found.last?.members.last, last.position < member.position,
                last.number - last.position == member.number - member.position
            {
                found[found.count - 1].members.append(member)
            } else {
                found.append((source, [member]))
            }
        }
        return found
    }

    /// The file with what is known of its credentials in the end.
    func retold(_ file: VerifiedFile, bundle: String) -> VerifiedFile {
        var retold = file
        retold.mapReports { report in
            guard let key = Self.key(of: report, in: bundle), let known = copies[key],
                Self.isOlder(report.validFrom, than: known.newest)
            else { return report }
            return Self.told(report, known.newest)
        }
        return retold
    }

    private static func told(_ report: Report, _ newest: Instant?) -> Report {
        report.deciding(.statusReplacement, as: report.replacement(byCopyOf: newest))
    }

    /// A copy that does not say when it begins is older than one that does.
    private static func isOlder(_ left: Instant?, than right: Instant?) -> Bool {
        guard let right else { return false }
        return left.map { $0 < right } ?? true
    }

    private static func key(of report: Report, in bundle: String) -> Key? {
        guard let name = report.copyName else { return nil }
        func sum(_ salt: Int) -> Int {
            var hasher = Hasher()
            hasher.combine(salt)
            for part in [name.issuer, name.id, Array(bundle.utf8)] {
                hasher.combine(part.count)
                part.withUnsafeBytes { hasher.combine(bytes: $0) }
            }
            return hasher.finalize()
        }
        return Key(first: sum(1), second: sum(2))
    }
}
