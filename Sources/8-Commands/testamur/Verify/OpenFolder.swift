import Encodings
import Glibc
import Verification

/// What is still to be looked at of one folder.
//
// A class: the walk takes from the innermost one until nothing is left.
final class OpenFolder {
    var files: ArraySlice<ReceivedFile> = []
    var folders: ArraySlice<String> = []
    /// Where the folder that somebody named lies: links out of it are not followed.
    let root: String?

    init(_ path: String, root: String?) throws(CommandError) {
        self.root = root
        let names = try Files.names(in: path)
        let besides = Self.besides(names)
        for name in names where !besides.contains(name) {
            let inner = path.hasSuffix("/") ? path + name : path + "/" + name
            var status = stat()
            guard lstat(inner, &status) == 0 else {
                files.append(ReceivedFile(name: inner, folder: path, unreadable: Files.unreadable(inner)))
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG: files.append(FileWalk.file(inner, folder: path, follow: false))
            case S_IFDIR: folders.append(inner)
            case S_IFLNK:
                if let refused = Self.refusal(ofLink: inner, folder: path, root: root) { files.append(refused) }
            default:
                let error = CommandError("file.unreadable", at: .file(inner))
                files.append(ReceivedFile(name: inner, folder: path, unreadable: error))
            }
        }
    }

    /// A link to something else in the folder is passed over: what it leads to is looked at under its own name.
    private static func refusal(ofLink path: String, folder: String, root: String?) -> ReceivedFile? {
        if let root, let target = FileWalk.real(path), (target + "/").utf8.starts(with: (root + "/").utf8) {
            return nil
        }
        return ReceivedFile(
            name: path, folder: folder, refused: RefusedInput(.fileSymlink, isClaimed: false, facts: ["file": path]))
    }

    /// What `testamur issue` writes beside the credentials, and what only holds them once more. Anywhere else a file of such
    /// a name is a file like any other.
    private static func besides(_ names: [String]) -> Set<String> {
        guard names.contains("batch.json"), names.contains("index.csv") else { return [] }
        return [
            "batch.json", "index.csv", "manifest.json", "credentials.ndjson", "mail-merge.csv", "awards.zip", "badges",
            "certificates",
        ]
    }
}
