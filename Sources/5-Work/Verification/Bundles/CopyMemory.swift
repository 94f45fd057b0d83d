import Encodings

/// What is remembered of the credentials in a folder that is too large to be kept: of each, when its newest copy begins, and
/// which files were handed on as the newest.
///
/// Some hundred bytes a file, and the work of a file does not grow with their number.
struct CopyMemory {
    /// A file that was handed on, and how its report can be had again.
    struct Source {
        let file: ReceivedFile
        /// What it is called: for what lies in a container, its place in it.
        let name: String
    }

    /// Two sums over the name of a credential and its bundle, under keys of this process: nobody can make two that are equal.
    private struct Key: Hashable {
        let first: Int
        let second: Int
    }

    private struct Copies {
        var newest: Instant?
        /// Places in ``sources``.
        var files: [Int32]
    }

    private var copies: [Key: Copies] = [:]
    private var sources: [Source] = []
    /// Files that were handed on and turned out to hold replaced copies, in their order.
    private var replaced: Set<Int32> = []

    /// The file with what is known of its credentials by now. What was handed on as the newest copy and is none any more is
    /// remembered.
    mutating func settled(_ file: VerifiedFile, from source: ReceivedFile, bundle: String) -> VerifiedFile {
        let place = Int32(truncatingIfNeeded: sources.count)
        var isKept = false
        var settled = file
        settled.mapReports { report in
            guard let key = Self.key(of: report, in: bundle) else { return report }
            let validFrom = report.validFrom
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
        if isKept { sources.append(Source(file: source, name: file.name)) }
        return settled
    }

    /// The files to be told of once more: each received file with the names of what is in it.
    var outdated: [(file: ReceivedFile, names: Set<[UInt8]>)] {
        var found: [(file: ReceivedFile, names: Set<[UInt8]>)] = []
        for place in replaced.sorted() {
            let source = sources[Int(place)]
            // What one container holds was handed on together.
            if let last = found.last, last.file.name.utf8.elementsEqual(source.file.name.utf8) {
                found[found.count - 1].names.insert(Array(source.name.utf8))
            } else {
                found.append((source.file, [Array(source.name.utf8)]))
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
            hasher.combine(name)
            for byte in bundle.utf8 { hasher.combine(byte) }
            return hasher.finalize()
        }
        return Key(first: sum(1), second: sum(2))
    }
}
