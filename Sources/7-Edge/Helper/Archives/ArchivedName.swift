/// The name of a file in an archive, as it is shown.
///
/// Folders end with `/`, or with the backslash of archives from Windows; `./` in front says nothing.
package struct ArchivedName {
    /// Relative, of parts that are neither empty nor `.` nor `..`; empty for the folder itself that the archive is of.
    package let path: String
    package let isFolder: Bool

    /// Nil for a name that leads out of the folder the archive is unpacked into, on any system, and for one that is none.
    package init?(_ name: String) {
        guard !name.isEmpty, name.utf8.count <= ArchiveLimits.name, name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        var parts = name.utf8.split(omittingEmptySubsequences: false) { Self.separators.contains($0) }[...]
        isFolder = parts.last?.isEmpty == true && parts.count > 1
        if isFolder { parts.removeLast() }
        while parts.first?.elementsEqual(".".utf8) == true, isFolder || parts.count > 1 { parts.removeFirst() }
        for part in parts {
            guard !part.isEmpty, !part.elementsEqual(".".utf8), !part.elementsEqual("..".utf8) else { return nil }
        }
        if let first = parts.first {
            // `C:x` is a place on another drive.
            let beginning = Array(first.prefix(2))
            let isDrive = beginning.count == 2 && beginning[1] == UInt8(ascii: ":") && Self.isLetter(beginning[0])
            guard !isDrive else { return nil }
        }
        path = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }

    private static let separators = Array("/\\".utf8)

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
