import Encodings
import Glibc
import Signing
public import Verification

/// Documents that were received, each in a file of its own: so many and so many bytes, the oldest go first.
///
/// ```swift
/// let keeper = AnswerFolder(path: state + "/answers")
/// ```
///
/// A file is written whole under another name and then given its own. What cannot be written is not kept; what is damaged, or
/// stands under another address than it says, is passed over, and so is what others could have written. Only files that are
/// called as this type calls them are counted and taken away; a link in the place of the folder is not followed.
public struct AnswerFolder: AnswerKeeper {
    private let path: String
    private let most: Int
    private let mostBytes: Int

    /// - Parameters:
    ///   - path: Where the files lie; the folder is made when the first is written.
    ///   - most: Most files.
    ///   - mostBytes: Most bytes of all of them together.
    public init(path: String, most: Int = 256, mostBytes: Int = 64 << 20) {
        self.path = path
        self.most = most
        self.mostBytes = mostBytes
    }

    public func answer(from url: String, as kind: FetchedKind) -> KeptAnswer? {
        guard let folder = OpenFolder(path),
            let file = folder.read(Self.name(url, kind), kind.limit + KeptAnswer.longestHead)
        else { return nil }
        return KeptAnswer(parsing: file, from: url, as: kind)
    }

    public func keep(_ answer: KeptAnswer, from url: String, as kind: FetchedKind) {
        guard let bytes = answer.file(from: url, as: kind) else { return }
        makeFolder()
        guard let folder = OpenFolder(path) else { return }
        let name = Self.name(url, kind)
        clear(folder, for: bytes.count, besides: name)
        folder.write(bytes, as: name)
    }

    private func makeFolder() {
        for place in path.utf8.indices.dropFirst() where path.utf8[place] == UInt8(ascii: "/") {
            mkdir(String(path[..<place]), 0o700)
        }
        mkdir(path, 0o700)
    }

    /// Makes room for one more: the files that were written longest ago go.
    private func clear(_ folder: borrowing OpenFolder, for bytes: Int, besides own: String) {
        var files = folder.files(where: Self.isOwn).filter { !$0.name.utf8.elementsEqual(own.utf8) }
        files.sort { $0.written > $1.written }
        var sum = files.reduce(bytes) { $0 + $1.bytes }
        while files.count >= most || sum > mostBytes, let oldest = files.popLast() {
            sum -= oldest.bytes
            folder.remove(oldest.name)
        }
    }

    // MARK: Names

    /// Addresses are no names of files: a digest is.
    private static func name(_ url: String, _ kind: FetchedKind) -> String {
        Hex.encode(SHA256.hash(Array("\(kind.rawValue) \(url)".utf8))) + ending
    }

    private static let ending = ".answer"
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "f")

    /// Whether a file is called as these are, or as one that a killed run was still writing.
    private static func isOwn(_ name: String) -> Bool {
        var name = Array(name.utf8)[...]
        if name.starts(with: OpenFolder.part.utf8) {
            name = name.dropFirst(OpenFolder.part.utf8.count).drop { digits.contains($0) }
            guard name.popFirst() == UInt8(ascii: "-") else { return false }
        }
        guard name.count == 64 + ending.utf8.count, name.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
            return false
        }
        return name.dropLast(ending.utf8.count).allSatisfy { digits.contains($0) || letters.contains($0) }
    }
}
