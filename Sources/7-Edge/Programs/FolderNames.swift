import Glibc

/// The names in a folder.
///
/// ```swift
/// FolderNames.visible(in: "lists")           // ["revocation-1.json", "suspension-1.json"]
/// ```
public enum FolderNames {
    /// The names that do not begin with a point, sorted by their bytes; nil for a folder that cannot be read, with the cause in
    /// `errno`.
    public static func visible(in folder: String) -> [String]? {
        guard let listing = opendir(folder) else { return nil }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
