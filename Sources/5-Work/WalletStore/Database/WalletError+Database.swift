import GRDB
import Glibc

extension WalletError {
    /// The wallet's name for what the database reports.
    ///
    /// - Parameter number: The `errno` behind an input or output error.
    init(_ error: DatabaseError, systemError number: Int32, path: String) {
        let code: Code =
            switch error.resultCode {
            case .SQLITE_FULL: .noSpace
            case .SQLITE_NOMEM: .noMemory
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked
            case .SQLITE_IOERR, .SQLITE_CANTOPEN: Self.code(ofFailedCall: error.extendedResultCode, number)
            case .SQLITE_CORRUPT where number != 0: .io
            case .SQLITE_READONLY where error.extendedResultCode != .SQLITE_READONLY_DBMOVED: .readOnly
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
}
