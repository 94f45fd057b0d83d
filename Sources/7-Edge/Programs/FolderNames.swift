import Glibc

/// The names in a folder.
///
/// ```swift
/// FolderNames.visible(in: "lists")           // ["revocation-1.json", "suspension-1.json"]
/// ```
public enum FolderNames {
    /// What stands in a folder under one name.
    public struct Entry: Sendable {
        public enum Kind: Sendable, Equatable {
            case file, folder, link
            /// A device, a socket, a pipe.
            case other
            /// Nobody can say: the error (`errno`) that says why. `EILSEQ` where the name is no UTF-8: what is shown of it then
            /// names nothing, or something else.
            case gone(Int32)
        }

        public let name: String
        public let kind: Kind
    }

    /// The names that do not begin with a point, sorted by their bytes; nil for a folder that cannot be read to its end, with the
    /// cause in `errno`.
    ///
    /// - Parameter limit: Most names; of a folder with more nothing is read (`E2BIG`).
    public static func visible(in folder: String, limit: Int = 1_000_000) -> [String]? {
        read(folder, limit) { name, _ in name.text }?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The names that do begin with a point, sorted by their bytes, without those of the folder itself and the one above; none for a
    /// folder that cannot be read.
    public static func hidden(in folder: String, limit: Int = 1_000_000) -> [String] {
        (read(folder, limit, isHidden: true) { name, _ in name.text } ?? []).filter { $0 != "." && $0 != ".." }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The visible ones with what each of them is. Links are not followed.
    public static func visibleEntries(in folder: String, limit: Int = 1_000_000) -> [Entry]? {
        read(folder, limit) { name, type in
            Entry(name: name.text, kind: name.isWhole ? kind(of: name.text, type, in: folder) : .gone(EILSEQ))
        }?
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Most file systems say in the listing what an entry is; the others are asked for each.
    private static func kind(of name: String, _ type: UInt8, in folder: String) -> Entry.Kind {
        switch Int(type) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_UNKNOWN): break
        default: return .other
        }
        var status = stat()
        guard lstat(folder + "/" + name, &status) == 0 else { return .gone(errno) }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    private static func read<Found>(
        _ folder: String, _ limit: Int, isHidden: Bool = false, _ found: (_ name: LegibleText, _ type: UInt8) -> Found
    ) -> [Found]? {
        guard let listing = opendir(folder) else { return nil }
        defer {
            let cause = errno
            closedir(listing)
            errno = cause
        }
        var all: [Found] = []
        while true {
            // The end and an error look the same but for this.
            errno = 0
            guard let entry = readdir(listing) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { LegibleText($0) }
            }
            guard name.text.hasPrefix(".") == isHidden else { continue }
            guard all.count < limit else {
                errno = E2BIG
                return nil
            }
            all.append(found(name, entry.pointee.d_type))
        }
        guard errno == 0 else { return nil }
        return all
    }
}
