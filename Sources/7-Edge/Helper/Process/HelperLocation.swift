import Encodings
import Glibc

/// Where the helper's program lies.
///
/// ```swift
/// let helper = try HelperLocation.found()      // beside this program, or where TESTAMUR_HELPER says
/// ```
///
/// It is never searched for: neither in `PATH` nor in the folder somebody happens to work in.
public struct HelperLocation: Sendable, Hashable {
    /// The name of the program.
    public static let program = "testamur-helper"
    /// The variable of the environment that names another one.
    public static let variable = "TESTAMUR_HELPER"

    /// An absolute path.
    public let path: String
    /// Most seconds that any answer is waited for; tests of what never answers have little.
    package var patience = Int.max

    /// The program at an absolute path.
    ///
    /// - Throws: ``HelperError`` `helper.missing` when the path is not absolute or no program is there.
    public init(path: String) throws(HelperError) {
        guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0), access(path, X_OK) == 0 else {
            throw HelperError(.helperMissing, at: .file(path), facts: ["file": path])
        }
        self.path = path
    }

    /// The program beside the file of the running one, or where the environment says.
    ///
    /// - Throws: ``HelperError`` `helper.missing`.
    public static func found() throws(HelperError) -> HelperLocation {
        if let named = getenv(variable) { return try HelperLocation(path: String(cString: named)) }
        return try HelperLocation(path: ownFolder() + "/" + program)
    }

    /// The folder of the running program's file.
    private static func ownFolder() throws(HelperError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0, count < buffer.count,
            let slash = buffer[..<count].lastIndex(of: CChar(bitPattern: UInt8(ascii: "/")))
        else { throw HelperError(.helperMissing, facts: ["file": program]) }
        return String(decoding: buffer[..<slash].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
