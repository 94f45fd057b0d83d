import Encodings
import Fetching
import Glibc
import Programs
import Verification

/// The files behind what somebody named: files themselves, patterns, and folders with everything in them.
///
/// Folders are read as they come, so that ten thousand files are never listed at once. In a folder files come before folders,
/// both in the order of the bytes of their names; hidden ones are left out.
struct FileWalk: Sequence, IteratorProtocol {
    /// Folders inside one another.
    static let deepest = 32

    /// What was named, or found for a pattern: nobody asked for what a link leads to that only fits one.
    private struct Named {
        let path: String
        var isFound = false
        var isWhole = true
    }

    private var named: ArraySlice<Named>
    private var open: [OpenFolder] = []
    /// Asks for files that are named by their addresses.
    private let fetcher: HelperFetcher?

    /// - Parameter fetcher: Nil where nothing may be asked of the network.
    /// - Throws: ``CommandError`` when nothing is named by a pattern, a folder that is named cannot be read, or an address is named
    ///   and nothing may be asked.
    init(_ paths: [String], fetcher: HelperFetcher? = nil) throws(CommandError) {
        self.fetcher = fetcher
        var found: [Named] = []
        for path in paths {
            guard LinkedFile.isNamed(by: path) else {
                found += try Self.matches(path)
                continue
            }
            guard fetcher != nil else { throw CommandError.usage("usage.link", ["link": path]) }
            found.append(Named(path: path))
        }
        named = found[...]
    }

    mutating func next() -> ReceivedFile? {
        while true {
            if let folder = open.last {
                if let file = folder.files.popFirst() { return file }
                guard let path = folder.folders.popFirst() else {
                    open.removeLast()
                    continue
                }
                if let file = enter(path, root: folder.root, named: folder.named) { return file }
                continue
            }
            guard let next = named.popFirst() else { return nil }
            let path = next.path
            guard next.isWhole else { return ReceivedFile(name: path, unreadable: Files.unreadable(path, EILSEQ)) }
            if next.isFound, Files.isLink(path) {
                let refused = RefusedInput(.fileSymlink, isClaimed: false, facts: ["file": path])
                return ReceivedFile(name: path, folder: Self.folder(of: path), root: nil, refused: refused)
            }
            if path == "-" { return Self.standardInput() }
            if let fetcher, LinkedFile.isNamed(by: path) { return LinkedFile.file(at: path, fetcher) }
            guard Files.isFolder(path) else { return Self.file(path, follow: !next.isFound) }
            if let file = enter(path, root: Self.real(path), named: path) { return file }
        }
    }

    /// - Returns: Why a folder is not looked at.
    private mutating func enter(_ path: String, root: String?, named: String) -> ReceivedFile? {
        guard open.count < Self.deepest else {
            let refused = RefusedInput(.folderTooDeep, isClaimed: false, facts: ["limit": String(Self.deepest)])
            return ReceivedFile(name: path, folder: path, root: named, refused: refused)
        }
        do throws(CommandError) {
            open.append(try OpenFolder(path, root: root, named: named))
            return nil
        } catch {
            return ReceivedFile(name: path, folder: path, root: named, unreadable: error)
        }
    }

    /// A file that is to be read when its turn comes.
    static func file(_ path: String, folder: String? = nil, root: String? = nil, follow: Bool = true) -> ReceivedFile {
        ReceivedFile(name: path, folder: folder ?? Self.folder(of: path), root: root) {
            try Files.readReceived(path, follow: follow)
        }
    }

    /// What stands on standard input can be read once only.
    private static func standardInput() -> ReceivedFile {
        do throws(CommandError) {
            let bytes = try Files.readReceived("-", follow: true)
            return ReceivedFile(name: "-") { bytes }
        } catch {
            return ReceivedFile(name: "-", unreadable: error)
        }
    }

    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }

    /// Where a path leads in the end.
    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The path itself, or what a pattern stands for: a shell does not fill in what is quoted.
    private static func matches(_ path: String) throws(CommandError) -> [Named] {
        guard path != "-", path.utf8.contains(where: { "*?[".utf8.contains($0) }), !Files.exists(path) else {
            return [Named(path: path)]
        }
        var matches = glob_t()
        defer { globfree(&matches) }
        guard glob(path, 0, nil, &matches) == 0, let paths = matches.gl_pathv else {
            throw CommandError.usage("usage.no_match", ["pattern": path])
        }
        var links: Set<String> = []
        return (0..<Int(matches.gl_pathc)).compactMap { paths[$0].map { LegibleText($0) } }
            .compactMap { match in
                guard let link = link(in: match.text, fitting: path) else {
                    return Named(path: match.text, isFound: true, isWhole: match.isWhole)
                }
                // Told once, like a link in a folder, however much lies behind it.
                return links.insert(link).inserted ? Named(path: link, isFound: true) : nil
            }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The first folder in a path that is a link and only fits a pattern; one that the pattern names itself is followed.
    private static func link(in path: String, fitting pattern: String) -> String? {
        let slash = UInt8(ascii: "/")
        let parts = path.utf8.split(separator: slash)
        let patterns = pattern.utf8.split(separator: slash)
        for (position, part) in parts.dropLast().enumerated() {
            let isNamed =
                parts.count == patterns.count && !patterns[position].contains(where: { "*?[".utf8.contains($0) })
            let folder = String(path[..<part.endIndex])
            if !isNamed, Files.isLink(folder) { return folder }
        }
        return nil
    }
}
