import Encodings
import Programs
import Verification

/// What is still to be looked at of one folder.
//
// A class: the walk takes from the innermost one until nothing is left.
final class OpenFolder {
    var files: ArraySlice<ReceivedFile> = []
    var folders: ArraySlice<String> = []
    /// Where the folder that somebody named lies: links out of it are not followed.
    let root: String?
    /// The same as it was named.
    let named: String

    init(_ path: String, root: String?, named: String) throws(CommandError) {
        self.root = root
        self.named = named
        let prefix = path.hasSuffix("/") ? path : path + "/"
        for entry in try Files.entries(in: path) {
            let inner = prefix + entry.name
            switch entry.kind {
            case .file: files.append(FileWalk.file(inner, folder: path, root: named, follow: false))
            case .folder: folders.append(inner)
            case .link:
                if let refused = refusal(ofLink: inner, folder: path) { files.append(refused) }
            case .other:
                let error = CommandError("file.unreadable", at: .file(inner))
                files.append(ReceivedFile(name: inner, folder: path, root: named, unreadable: error))
            case .gone(let error):
                let error = Files.unreadable(inner, error)
                files.append(ReceivedFile(name: inner, folder: path, root: named, unreadable: error))
            }
        }
    }

    /// A link to something else in the folder is passed over: what it leads to is looked at under its own name.
    private func refusal(ofLink path: String, folder: String) -> ReceivedFile? {
        if let root, let target = FileWalk.real(path), (target + "/").utf8.starts(with: (root + "/").utf8) {
            return nil
        }
        return ReceivedFile(
            name: path, folder: folder, root: named,
            refused: RefusedInput(.fileSymlink, isClaimed: false, facts: ["file": path]))
    }
}
