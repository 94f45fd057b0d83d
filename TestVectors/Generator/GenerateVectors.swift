import Foundation

/// Makes `Keys/` and `TestVectors/`: the published test keys, and every vector with the verdict it must get.
///
/// ```text
/// swift run generate-vectors              # writes both folders
/// swift run generate-vectors --check      # says what would change, and fails if anything would
/// ```
///
/// There is no clock in it, and the one thing that is random, a signature of ECDSA, is kept (``KeptSignatures``): the same
/// program writes the same bytes. What a vector must get is written
/// down beside it by hand, never computed with the verifier that it tests.
@main
struct GenerateVectors {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let isCheck = arguments.contains("--check")
        let root = arguments.first { !$0.hasPrefix("--") } ?? "."
        guard FileManager.default.fileExists(atPath: root + "/Package.swift") else {
            FileHandle.standardError.write(Data("generate-vectors: error: run it in the project's folder\n".utf8))
            exit(64)
        }
        KeptSignatures.all.read(
            FileManager.default.contents(atPath: root + "/TestVectors/ecdsa-signatures.json").map { Array($0) })
        let book = try VectorBook.whole()
        var output = OutputFolder(root: root)
        try output.take(keyFiles(), in: "Keys", keeping: ["README.md"])
        // Wallets of released formats are kept as an earlier program wrote them: nothing makes them anew.
        let kept = ["README.md", ".gitattributes", "Generator/", "wallets/"]
        try output.take(book.files(), in: "TestVectors", keeping: kept)
        guard isCheck else {
            try output.write()
            print("\(book.vectors.count) vectors, \(output.changes.count) files changed")
            return
        }
        for change in output.changes { print(change.path) }
        exit(output.changes.isEmpty ? 0 : 1)
    }
}

/// What is to be written, compared with what is there.
struct OutputFolder {
    struct Change {
        let path: String
        /// Nil for a file that does not belong there any more.
        let content: [UInt8]?
    }

    let root: String
    private(set) var changes: [Change] = []

    init(root: String) { self.root = root }

    /// - Parameter kept: Files, and folders by a slash at their end, that are not made here.
    mutating func take(_ files: [String: [UInt8]], in folder: String, keeping kept: [String]) throws {
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            let path = "\(root)/\(folder)/\(name)"
            if FileManager.default.contents(atPath: path).map({ Array($0) }) != content {
                changes.append(Change(path: path, content: content))
            }
        }
        let present = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
        for name in present.sorted() where files[name] == nil {
            let isKept = kept.contains { $0.hasSuffix("/") ? (name + "/").hasPrefix($0) : name == $0 }
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(
                atPath: "\(root)/\(folder)/\(name)", isDirectory: &isFolder)
            if isThere, !isKept, !isFolder.boolValue {
                changes.append(Change(path: "\(root)/\(folder)/\(name)", content: nil))
            }
        }
    }

    func write() throws {
        for change in changes {
            let url = URL(fileURLWithPath: change.path)
            guard let content = change.content else {
                try FileManager.default.removeItem(at: url)
                continue
            }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(content).write(to: url)
        }
    }
}
