import Encodings
import Glibc

extension WalletEvent {
    /// The note for a list of events: of a file or folder that was made, its name without the path.
    public var shortNote: String {
        kind == .backedUp || kind == .exported ? String(note.split(separator: "/").last ?? "") : note
    }

    /// The whole path of a file or folder that is made, so that it is found again from anywhere.
    ///
    /// - Returns: At most as many bytes as a note has; of a longer path the end, behind an ellipsis.
    static func place(of path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        // A folder that is not there is refused by what comes next; the note is made all the same.
        guard let resolved = realpath(slash.map { String(path[...$0]) } ?? ".", nil) else { return shortened(path) }
        defer { free(resolved) }
        let folder = String(cString: resolved)
        return shortened(folder == "/" ? "/" + name : folder + "/" + name)
    }

    private static func shortened(_ path: String) -> String {
        let limit = WalletFormat.Limit.textBytes
        guard path.utf8.count > limit else { return path }
        let ellipsis = "\u{2026}"
        var end = Substring(path)
        while end.utf8.count > limit - ellipsis.utf8.count { end.removeFirst() }
        return ellipsis + end
    }
}
