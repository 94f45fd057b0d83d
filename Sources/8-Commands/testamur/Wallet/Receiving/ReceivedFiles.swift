import Encodings
import Glibc
import Programs
import WalletStore

/// The files and folders that somebody named, read and sorted.
///
/// One file that is refused keeps no other one out: it is named, and the rest comes in.
struct ReceivedFiles {
    private(set) var reception = Reception()
    /// What could not be taken, and why.
    private(set) var refused: [(file: String, error: any CodedError)] = []
    /// What lies in a named folder and is no file to be taken without a word: links, hidden ones, pipes.
    private(set) var passedOver: [String] = []
    private let unpacking = HelperUnpacking()

    /// The largest file that is read: what the helper takes apart.
    private static let largest = 128 << 20
    private static let deepest = 16

    /// - Throws: The refusal, where nothing at all could be taken.
    init(_ paths: [String]) throws {
        for path in paths {
            if path != "-", Files.isFolder(path) {
                for file in try files(below: path, Self.deepest) {
                    try take(file, named: Self.lastPart(of: path) + file.dropFirst(path.count))
                }
            } else {
                try take(path, named: Self.lastPart(of: path))
            }
        }
        if reception.count == 0, let first = refused.first {
            throw ReceivedFileError.about(first.file, first.error)
        }
    }

    private mutating func take(_ path: String, named name: String) throws {
        do {
            let bytes = try Files.read(path, limit: Self.largest)
            let before = reception.passedOver.count
            try reception.take(bytes, named: name, unpacking: unpacking)
            passedOver += reception.passedOver.dropFirst(before).map { String($0.dropFirst("file:".count)) }
        } catch let error as WalletError where error.code == .receiveTooMany || error.code == .receiveTooLarge {
            // That is no matter of one file.
            throw error
        } catch {
            guard let error = error as? any CodedError else { throw error }
            refused.append((path, error))
        }
    }

    /// Every file below a folder, in the order of names; links and hidden ones are noted and left out.
    private mutating func files(below folder: String, _ depth: Int) throws(CommandError) -> [String] {
        guard depth > 0 else {
            passedOver.append(folder)
            return []
        }
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        passedOver += FolderNames.hidden(in: folder).map { start + $0 }
        var found: [String] = []
        for name in try Files.names(in: folder) {
            let path = start + name
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG: found.append(path)
            case S_IFDIR: found += try files(below: path, depth - 1)
            default: passedOver.append(path)
            }
        }
        return found
    }

    /// The folder a file came from is nobody's business.
    private static func lastPart(of path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}
