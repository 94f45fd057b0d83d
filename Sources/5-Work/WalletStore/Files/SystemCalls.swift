import Glibc

extension WalletError {
    /// The refusal for a system call on `path` that has just failed.
    ///
    /// - Parameter number: `errno` right after the call.
    static func system(_ number: Int32, _ path: String) -> WalletError {
        let code: Code =
            switch number {
            case ENOSPC, EDQUOT: .noSpace
            case ENOMEM: .noMemory
            case ELOOP: .pathUnsafe
            case EROFS: .readOnly
            default: .io
            }
        var facts = ["system": String(cString: strerror(number))]
        if number == ELOOP { facts["problem"] = "symlink" }
        return WalletError(code, file: path, facts)
    }
}

/// Repeats a system call that a signal interrupted; the result is that of the last try.
func uninterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}

/// What `lstat` says about a path, or nil when nothing is there.
func linkStatus(of path: String) throws(WalletError) -> stat? {
    var status = stat()
    guard lstat(path, &status) != 0 else { return status }
    guard errno == ENOENT else { throw .system(errno, path) }
    return nil
}
