import Glibc

/// How large a file is, asked without opening it: closing a file that SQLite has open would lose its locks.
///
/// ```swift
/// let bytes = FileSize.of("mira.wallet")           // nil when there is no such file
/// ```
public enum FileSize {
    /// The number of bytes; nil for what is not there. A link is not followed.
    public static func of(_ path: String) -> Int? {
        var status = stat()
        return lstat(path, &status) == 0 ? Int(status.st_size) : nil
    }
}
