/// Names of parts inside a workbook.
///
/// Source: ECMA-376, part 2.
enum PartName {
    /// The part that a relationship of another part leads to. It stays inside the archive: beyond the root there is nothing.
    static func resolved(_ target: String, against part: String) -> String {
        var folders: [Substring] = []
        if target.utf8.first != UInt8(ascii: "/") { folders = part.split(separator: "/").dropLast() }
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = folders.popLast()
            default: folders.append(step)
            }
        }
        return folders.joined(separator: "/")
    }

    /// The part that holds the relationships of another.
    static func relations(of part: String) -> String {
        var steps = part.split(separator: "/").map(String.init)
        let file = steps.popLast() ?? ""
        return (steps + ["_rels", file + ".rels"]).joined(separator: "/")
    }
}
