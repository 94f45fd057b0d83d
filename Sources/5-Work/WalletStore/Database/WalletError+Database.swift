import GRDB
import Glibc

extension WalletError {
    /// The wallet's name for what the database reports.
    ///
    /// - Parameters:
    ///   - number: The `errno` behind an input or output error.
    ///   - isReadOnly: Whether what is at a path cannot be written to.
    init(
        _ error: DatabaseError, systemError number: Int32, path: String,
        isReadOnly: (String) -> Bool = Self.isReadOnly
    ) {
        let code: Code =
            switch error.resultCode {
            case .SQLITE_FULL: .noSpace
            case .SQLITE_NOMEM: .noMemory
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked
            case .SQLITE_IOERR, .SQLITE_CANTOPEN: Self.code(ofFailedCall: error.extendedResultCode, number)
            case .SQLITE_CORRUPT where number != 0: .io
            // SQLite opens for reading alone what it could not open for writing, whatever the cause: the place is asked.
            case .SQLITE_READONLY where error.extendedResultCode != .SQLITE_READONLY_DBMOVED && isReadOnly(path):
                .readOnly
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_MISUSE, .SQLITE_NOLFS, .SQLITE_INTERRUPT: .io
            // What is left says that the file is not the database that it should be: not well-formed, without a table
            // or column that every wallet has, or with values that none has.
            default: .corrupted
            }
        var facts = ["sqlite": "\(error.extendedResultCode.rawValue)"]
        if code == .io || code == .noSpace, number != 0 { facts["system"] = String(cString: strerror(number)) }
        self.init(code, file: path, facts)
    }

    private static func code(ofFailedCall code: ResultCode, _ number: Int32) -> Code {
        switch (code, number) {
        case (.SQLITE_IOERR_NOMEM, _): .noMemory
        case (.SQLITE_IOERR_SHORT_READ, _): .truncated
        case (_, ENOSPC), (_, EDQUOT): .noSpace
        case (_, ELOOP): .pathUnsafe
        case (_, EROFS): .readOnly
        default: .io
        }
    }

    /// Whether a file, or the folder that it lies in, cannot be written to.
    static func isReadOnly(_ path: String) -> Bool {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        for place in [path, folder] where access(place, W_OK) != 0 {
            if errno == EROFS || errno == EACCES || errno == EPERM { return true }
        }
        return false
    }
}
