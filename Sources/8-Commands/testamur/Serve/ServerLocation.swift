import Glibc

/// Where the server's program lies: beside this one, or where the environment says. It is never searched for.
enum ServerLocation {
    private static let program = "testamur-server"
    private static let variable = "TESTAMUR_SERVER"

    /// - Throws: ``CommandError`` `server.missing`.
    static func found() throws(CommandError) -> String {
        if let named = getenv(variable) {
            let path = String(cString: named)
            guard path.utf8.first == UInt8(ascii: "/"), access(path, X_OK) == 0 else { throw missing(path) }
            return path
        }
        guard let own = FileWalk.real("/proc/self/exe"), let slash = own.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            throw missing(program)
        }
        let path = String(own[...slash]) + program
        guard access(path, X_OK) == 0 else { throw missing(path) }
        return path
    }

    static func missing(_ path: String) -> CommandError { CommandError("server.missing", facts: ["file": path]) }
}
