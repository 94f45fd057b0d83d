import Encodings
import Glibc
import Programs
import WalletStore

/// The files and folders that somebody named, read and sorted.
enum ReceivedFiles {
    /// The largest file that is read: what the helper takes apart.
    private static let largest = 128 << 20
    private static let deepest = 16

    static func reception(of paths: [String]) throws -> Reception {
        var reception = Reception()
        let unpacking = HelperUnpacking()
        for path in paths {
            if path != "-", Files.isFolder(path) {
                for file in try files(below: path, deepest) {
                    try take(file, named: lastPart(of: path) + file.dropFirst(path.count), unpacking, &reception)
                }
            } else {
                try take(path, named: lastPart(of: path), unpacking, &reception)
            }
        }
        return reception
    }

    private static func take(
        _ path: String, named name: String, _ unpacking: HelperUnpacking, _ reception: inout Reception
    ) throws {
        let bytes = try Files.read(path, limit: largest)
        do {
            try reception.take(bytes, named: name, unpacking: unpacking)
        } catch {
            throw ReceivedFileError.about(path, error)
        }
    }

    /// Every file below a folder, in the order of names; links and hidden ones are left out.
    private static func files(below folder: String, _ depth: Int) throws(CommandError) -> [String] {
        guard depth > 0 else { return [] }
        var found: [String] = []
        for name in try Files.names(in: folder) {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG: found.append(path)
            case S_IFDIR: found += try files(below: path, depth - 1)
            default: continue
            }
        }
        return found
    }

    /// The folder a file came from is nobody's business.
    private static func lastPart(of path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}
