import Encodings
import Glibc

extension IssuanceError {
    /// The refusal for a system call on `name` that has just failed with `errno`.
    ///
    /// - Parameter number: The value of `errno` right after the call.
    static func system(_ number: Int32, _ name: String) -> IssuanceError {
        let code: Code =
            switch number {
            case ENOSPC, EDQUOT: .fileNoSpace
            case ELOOP: .fileSymlink
            case ENOENT: .fileMissing
            case EACCES, EPERM, EROFS: .fileDenied
            case ENOTDIR, EISDIR: .fileKind
            case EEXIST: .fileExists
            default: .fileIO
            }
        return IssuanceError(code, at: .file(name), facts: ["file": name, "system": String(cString: strerror(number))])
    }
}

/// Repeats a system call that a signal interrupted; the result is that of the last try.
@inline(__always)
func uninterrupted(_ call: () -> Int) -> Int {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
