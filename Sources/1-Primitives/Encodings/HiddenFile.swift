/// Files that a system keeps for itself, in folders and in archives: nobody means them when she names the folder.
public enum HiddenFile {
    /// Whether a path leads to one: a name or a folder that begins with a point, or what macOS puts beside files in an archive.
    ///
    /// ```swift
    /// HiddenFile.isNamed(by: "__MACOSX/._badge.json")     // true
    /// HiddenFile.isNamed(by: "awards/badge.json")         // false
    /// ```
    ///
    /// - Parameter path: Parts with `/` between them, without `.` and `..`.
    public static func isNamed(by path: String) -> Bool {
        path.utf8.split(separator: UInt8(ascii: "/")).contains {
            $0.first == UInt8(ascii: ".") || $0.elementsEqual("__MACOSX".utf8)
        }
    }
}
