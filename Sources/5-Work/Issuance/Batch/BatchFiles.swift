import Encodings
import Glibc
import Synchronization

/// The files of a batch's credentials.
///
/// Whoever looks sees whole files only. Where all stand side by side, each appears under its name when it is whole. In a
/// large batch they are written into a folder that gets its name when all of its files are whole, which costs half of what
/// a name for each does; until then its name begins with a dot and says that it is a part. What an interrupted run has left
/// in such a folder is held against the digests in the ledger, like everything else.
//
// A class, since all who write and look share what is open.
final class BatchFiles: Sendable {
    private let root: Folder
    private let layout: BatchLayout
    private let open = Mutex<[Int: Place]>([:])
    private let published = Mutex(0)

    /// A folder of a large batch.
    private enum Place {
        /// Under its name: complete once.
        case whole(Folder)
        case part(Folder)
    }

    init(in root: Folder, _ layout: BatchLayout) {
        self.root = root
        self.layout = layout
    }

    /// The bytes of a credential's file; nil when there is none.
    ///
    /// - Throws: ``IssuanceError`` `file.symlink`, `file.kind` when something else stands in its place.
    func read(_ uuid: [UInt8], at position: Int, limit: Int) throws(IssuanceError) -> [UInt8]? {
        let name = BatchLayout.fileName(uuid)
        guard let number = layout.folder(at: position) else { return try Self.read(name, in: root, limit: limit) }
        switch try place(number, creating: false) {
        case .whole(let folder)?, .part(let folder)?: return try Self.read(name, in: folder, limit: limit)
        case nil: return nil
        }
    }

    /// Writes a credential's file.
    func put(_ bytes: [UInt8], _ uuid: [UInt8], at position: Int) throws(IssuanceError) {
        let name = BatchLayout.fileName(uuid)
        guard let number = layout.folder(at: position) else { return try root.put(bytes, as: name) }
        switch try place(number, creating: true) {
        case .part(let folder)?: try folder.putPart(bytes, as: name)
        // One that was lost or damaged later.
        case .whole(let folder)?: try folder.put(bytes, as: name)
        case nil: throw .system(ENOENT, root.place(of: name))
        }
    }

    /// Gives the folders their names whose learners are done.
    ///
    /// - Parameter position: All learners before this one are done.
    func publish(before position: Int) throws(IssuanceError) {
        let done = layout.folders(doneAt: position)
        let first = published.withLock { $0 }
        guard first < done else { return }
        for number in first..<done {
            if case .part? = try place(number, creating: false) {
                let name = BatchLayout.folderName(number)
                let part = Folder.partPrefix + name
                guard renameat(root.descriptor, part, root.descriptor, name) == 0 else {
                    throw .system(errno, root.place(of: name))
                }
            }
            open.withLock { $0[number] = nil }
        }
        published.withLock { $0 = done }
    }

    private func place(_ number: Int, creating: Bool) throws(IssuanceError) -> Place? {
        let result = open.withLock { open in
            Result { () throws(IssuanceError) -> Place? in
                if open[number] == nil { open[number] = try find(number, creating: creating) }
                return open[number]
            }
        }
        return try result.get()
    }

    private func find(_ number: Int, creating: Bool) throws(IssuanceError) -> Place? {
        let name = BatchLayout.folderName(number)
        if try root.entry(name) != .nothing { return .whole(try root.subfolder(name)) }
        let part = Folder.partPrefix + name
        if !creating, try root.entry(part) == .nothing { return nil }
        return .part(try root.subfolder(part))
    }

    private static func read(_ name: String, in folder: Folder, limit: Int) throws(IssuanceError) -> [UInt8]? {
        switch try folder.entry(name) {
        case .nothing: return nil
        case .file(let count): return count > limit ? nil : try folder.read(name, limit: limit)
        case .link: throw .system(ELOOP, folder.place(of: name))
        case .folder, .other: throw .system(EISDIR, folder.place(of: name))
        }
    }
}
