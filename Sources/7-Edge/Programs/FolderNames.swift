import Glibc

/// The names in a folder.
///
/// ```swift
/// FolderNames.visible(in: "lists")           // ["revocation-1.json", "suspension-1.json"]
/// ```
public enum FolderNames {
    /// The names that do not begin with a point, sorted by their bytes; nil for a folder that cannot be read to its end, with the
    /// cause in `errno`.
    ///
    /// - Parameter limit: Most names; of a folder with more nothing is read (`E2BIG`).
    public static func visible(in folder: String, limit: Int = 1_000_000) -> [String]? {
        guard let listing = opendir(folder) else { return nil }
        defer {
            let cause = errno
            closedir(listing)
            errno = cause
        }
        var names: [String] = []
        while true {
            // The end and an error look the same but for this.
            errno = 0
            guard let entry = readdir(listing) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            guard names.count < limit else {
                errno = E2BIG
                return nil
            }
            names.append(name)
        }
        guard errno == 0 else { return nil }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
