import Glibc

/// A database file that is read as if nobody could change it, and what tells afterwards whether somebody did.
///
/// SQLite is told so with `immutable=1`: it then needs no lock, no log and no file beside the database. That is right only where
/// there is no log with something in it.
///
/// Source: [SQLite, URI filenames](https://www.sqlite.org/uri.html)
struct StillFile: Equatable {
    private let path: String
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int
    /// Whether there is a log with something in it.
    let hasLog: Bool

    init(_ path: String) {
        self.path = path
        let file = Self.status(path)
        device = UInt64(file?.st_dev ?? 0)
        inode = UInt64(file?.st_ino ?? 0)
        size = Int64(file?.st_size ?? 0)
        seconds = file?.st_mtim.tv_sec ?? 0
        nanoseconds = file?.st_mtim.tv_nsec ?? 0
        hasLog = (Self.status(path + "-wal")?.st_size ?? 0) > 0
    }

    /// The path as an address for SQLite.
    var address: String {
        var text = "file:"
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                text.unicodeScalars.append(UnicodeScalar(byte))
            default:
                let digits = Array("0123456789ABCDEF".unicodeScalars)
                text.append("%")
                text.unicodeScalars.append(digits[Int(byte >> 4)])
                text.unicodeScalars.append(digits[Int(byte & 15)])
            }
        }
        return text + "?immutable=1"
    }

    private static func status(_ path: String) -> stat? {
        var result = stat()
        return stat(path, &result) == 0 ? result : nil
    }
}
