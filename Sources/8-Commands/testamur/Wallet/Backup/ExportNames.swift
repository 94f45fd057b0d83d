import Texts
import WalletStore

/// The names of files that are written out: what they were called when they came, each once.
struct ExportNames {
    /// What is taken, by its bytes in lower case: some disks take no two names that differ in case alone.
    private var taken: Set<[UInt8]> = [Array("index.json".utf8)]

    private static let longest = 120
    private static let start = "file:"
    private static let ending = ".report.json"

    /// A name in the folder for what came from here; the record's own where nothing is known.
    ///
    /// What a stranger called a file never leads out of the folder, hides it, or looks like an option.
    mutating func name(_ origin: String, _ id: RecordID, ending: String) -> String {
        let file = origin.utf8.starts(with: Self.start.utf8) ? origin.dropFirst(Self.start.count) : ""
        var name = ""
        for character in VisibleText.of(String(file.split(separator: "/").last ?? "")) {
            let isPlain = character.isLetter || character.isNumber || "._-+() ".contains(character)
            guard name.utf8.count + character.utf8.count <= Self.longest else { break }
            name.append(isPlain ? character : "_")
        }
        while let first = name.first, first == "." || first == "-" || first == " " { name.removeFirst() }
        while let last = name.last, last == "." || last == " " { name.removeLast() }
        if name.isEmpty { name = id.text }
        // A part of a file, and what came without an ending, gets that of its kind.
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        let hasEnding =
            dot.map { $0 != name.startIndex && name.utf8.distance(from: $0, to: name.endIndex) <= 9 } ?? false
        if !hasEnding { name += "." + ending }
        return free(name)
    }

    /// The name of a report beside a file.
    static func report(beside name: String) -> String { name + ending }

    private mutating func free(_ name: String) -> String {
        func isFree(_ name: String) -> Bool {
            !taken.contains(Array(name.lowercased().utf8))
                && !taken.contains(Array(Self.report(beside: name).lowercased().utf8))
        }
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        var found = name
        var number = 1
        while !isFree(found) {
            number += 1
            found = "\(name[..<dot])-\(number)\(name[dot...])"
        }
        taken.insert(Array(found.lowercased().utf8))
        taken.insert(Array(Self.report(beside: found).lowercased().utf8))
        return found
    }
}
