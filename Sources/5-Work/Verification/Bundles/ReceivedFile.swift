public import Encodings

/// A file to be judged: what it is called, where it lies, and how its bytes are got.
///
/// ```swift
/// let file = ReceivedFile(name: "anna/diploma.json", folder: "anna") { try read("anna/diploma.json") }
/// ```
public struct ReceivedFile: Sendable {
    enum Contents: Sendable {
        case read(@Sendable () throws -> [UInt8])
        case refused(RefusedInput)
        case unreadable(any CodedError)
    }

    public let name: String
    /// Files in one folder are taken for one person's, and compared.
    public let folder: String
    /// The folder that somebody named, with this file somewhere in it; nil for a file that was named itself. If awards lie
    /// directly in it, all of it is one person's, otherwise each folder in it, with everything below.
    public let root: String?
    let contents: Contents

    /// - Parameter read: Reads the bytes; it may be called twice, and from several threads. What it throws is handed on as
    ///   ``FileOutcome/unreadable(name:error:)``, a `CodedError` if it is one.
    public init(name: String, folder: String = "", root: String? = nil, read: @escaping @Sendable () throws -> [UInt8])
    {
        self.name = name
        self.folder = folder
        self.root = root
        contents = .read(read)
    }

    /// A file that is not looked at, and why.
    public init(name: String, folder: String = "", root: String? = nil, refused: RefusedInput) {
        self.name = name
        self.folder = folder
        self.root = root
        contents = .refused(refused)
    }

    /// A file or folder that could not be opened.
    public init(name: String, folder: String = "", root: String? = nil, unreadable error: any CodedError) {
        self.name = name
        self.folder = folder
        self.root = root
        contents = .unreadable(error)
    }
}

/// What became of a file.
public enum FileOutcome: Sendable {
    case verified(VerifiedFile)
    /// A file that was given before, with the same ``VerifiedFile/number``, as it stands now that all files of its folder are
    /// known: a newer copy of a credential in it has come behind it. Only folders with more files than are kept have such files.
    case again(VerifiedFile)
    /// It could not be read at all: there is no verdict. A file that was to be given again and has gone meanwhile is given both
    /// again, as one that nobody can judge, and as unreadable.
    case unreadable(name: String, error: any Error)
}
