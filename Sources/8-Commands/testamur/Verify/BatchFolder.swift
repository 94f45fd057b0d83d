import Verification

/// A folder that `testamur issue` wrote: beside the awards lie lists of them.
enum BatchFolder {
    private static let lists: Set<String> = ["batch.json", "index.csv", "manifest.json", "mail-merge.csv"]

    /// Whether a file is such a list and need not be told of: nothing in it could be a credential. What its name is does not
    /// decide by itself, and neither does what lies beside it.
    static func isList(_ file: VerifiedFile) -> Bool {
        guard file.isDocument, let slash = file.name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
        return lists.contains(String(file.name[file.name.utf8.index(after: slash)...])) && isOne(file.name[..<slash])
    }

    /// Whether a file of such a folder holds an award once more.
    static func isCopy(_ file: VerifiedFile) -> Bool {
        guard file.sameAs != nil else { return false }
        var path = Substring(file.name)
        while let end = path.utf8.lastIndex(where: { $0 == UInt8(ascii: "/") }) {
            path = path[..<end]
            if isOne(path) { return true }
        }
        return false
    }

    private static func isOne(_ folder: Substring) -> Bool {
        Files.exists(folder + "/batch.json") && Files.exists(folder + "/index.csv")
    }
}
