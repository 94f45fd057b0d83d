/// Where a file is built before it gets its own name: hidden, beside it, under a name that nobody else gives.
///
/// What lies there is taken for the leftover of a writer that died, and is taken away. So no name will do that a person could
/// have given to a file of her own.
enum DraftName {
    static let suffix = ".testamur-new"

    /// - Parameter path: The file that is made: `folder/name` has its draft at `folder/.name.testamur-new`.
    static func of(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." + path + suffix }
        return path[...slash] + "." + path[path.utf8.index(after: slash)...] + suffix
    }
}
