/// Where the files of a batch stand in its folder.
///
/// ```swift
/// BatchLayout(rows: 300).name(of: uuid, at: 0)          // "7f1c….json"
/// BatchLayout(rows: 1_000_000).name(of: uuid, at: 0)    // "credentials-0001/7f1c….json"
/// ```
///
/// A folder with a million files cannot be opened by any program that shows one, so a large batch has folders of a thousand.
/// The rule depends on the number of learners alone: a batch that is continued finds its files where it left them.
public struct BatchLayout: Sendable, Hashable {
    /// Up to so many learners, all files stand side by side.
    public static let mostInOneFolder = 2_000
    /// Files of a folder, where there are more.
    public static let folderSize = 1_000
    private static let prefix = "credentials-"

    private let rows: Int

    /// - Parameter rows: Learners of the batch.
    public init(rows: Int) { self.rows = rows }

    /// The number of the folder for the learner at a position, from 0; nil where all stand side by side.
    func folder(at position: Int) -> Int? { rows > Self.mostInOneFolder ? position / Self.folderSize : nil }

    /// How many folders are full when so many learners are done.
    func folders(doneAt position: Int) -> Int {
        guard rows > Self.mostInOneFolder else { return 0 }
        let all = (rows + Self.folderSize - 1) / Self.folderSize
        return position >= rows ? all : position / Self.folderSize
    }

    /// The path of a credential's file below the batch's folder, as `index.csv` and `manifest.json` have it.
    func name(of uuid: [UInt8], at position: Int) -> String {
        let file = Self.fileName(uuid)
        return folder(at: position).map { Self.folderName($0) + "/" + file } ?? file
    }

    /// Adds ``name(of:at:)`` to a text.
    func append(nameOf uuid: [UInt8], at position: Int, to text: inout [UInt8]) {
        if let folder = folder(at: position) {
            text.append(contentsOf: Self.folderName(folder).utf8)
            text.append(UInt8(ascii: "/"))
        }
        Self.append(fileNameOf: uuid, to: &text)
    }

    /// `7f1c….json`.
    static func fileName(_ uuid: [UInt8]) -> String {
        var name: [UInt8] = []
        name.reserveCapacity(41)
        append(fileNameOf: uuid, to: &name)
        return String(decoding: name, as: UTF8.self)
    }

    private static func append(fileNameOf uuid: [UInt8], to text: inout [UInt8]) {
        UUIDv8.append(uuid, to: &text)
        text.append(contentsOf: ".json".utf8)
    }

    /// `credentials-0001`.
    static func folderName(_ number: Int) -> String {
        let digits = String(number + 1)
        return prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether a folder of this name holds files of a large batch.
    public static func isFolderName(_ name: String) -> Bool {
        let rest = name.utf8.dropFirst(prefix.utf8.count)
        return name.utf8.starts(with: prefix.utf8) && rest.count >= 4 && rest.allSatisfy { (0x30...0x39).contains($0) }
    }
}
