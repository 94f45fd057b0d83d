import Glibc
import Helper

/// Hands out the files of an archive that does nobody harm.
enum ArchiveReader {
    /// - Parameter send: Is given each file.
    /// - Throws: `zip.malformed`, `zip.path`, `zip.symlink`, `zip.too_large`, `zip.duplicate_name`, `zip.encrypted`,
    ///   `zip.ambiguous`.
    static func read(_ bytes: [UInt8], _ send: ([UInt8]) -> Void) throws(HelperError) {
        try ArchiveEnd.check(bytes)
        let archive = try ZipFile(bytes, mostEntries: ArchiveLimits.entries)
        let files = try checked(archive.entries)
        var budget = UnpackingBudget(
            most: ArchiveLimits.unpacked, ratio: ArchiveLimits.ratio, ratioFrom: ArchiveLimits.ratioFrom)
        for (entry, name) in files {
            var content: [UInt8] = []
            var spending = budget
            let isWhole = try archive.read(entry) { piece throws(HelperError) in
                content.append(contentsOf: piece)
                if let (what, limit) = spending.exceeded(
                    by: piece.count, unpacked: content.count, packed: entry.packedSize)
                {
                    throw HelperError(.zipTooLarge, facts: ["what": what, "limit": String(limit)])
                }
                guard content.count <= ArchiveLimits.entry else {
                    throw HelperError(.zipTooLarge, facts: ["what": "file", "limit": String(ArchiveLimits.entry)])
                }
                return true
            }
            budget = spending
            guard isWhole else { throw HelperError(.zipMalformed, facts: ["name": name]) }
            var writer = WireWriter()
            writer.text(name)
            writer.data(content)
            send(writer.bytes)
        }
    }

    /// The files, after a look at all of them. What tells that all of it is one office document comes first: whoever is given
    /// the others knows it by then.
    private static func checked(
        _ entries: [ZipFile.Entry]
    ) throws(HelperError) -> [(entry: ZipFile.Entry, name: String)] {
        var files: [(entry: ZipFile.Entry, name: String)] = []
        // Texts that are canonically equivalent are equal here, which is what is wanted.
        var names: Set<String> = []
        for entry in entries {
            guard !entry.isEncrypted else { throw HelperError(.zipEncrypted) }
            let type = (entry.unixMode ?? 0) & UInt32(S_IFMT)
            guard type != UInt32(S_IFLNK) else {
                throw HelperError(.zipSymlink, facts: ["name": entry.text])
            }
            guard [0, UInt32(S_IFREG), UInt32(S_IFDIR)].contains(type), let place = ArchivedName(entry.text),
                // A folder has no bytes: to another program, this is a file.
                !place.isFolder || entry.size == 0
            else { throw HelperError(.zipPath, facts: ["name": entry.text]) }
            let name = place.path
            // Some file systems take A and a, or é in one letter and in two, for the same.
            guard names.insert(name.lowercased()).inserted
            else {
                throw HelperError(.zipDuplicateName, facts: ["name": name])
            }
            if !place.isFolder { files.append((entry, name)) }
        }
        return files.filter { Archive.isOfficeMark($0.name) } + files.filter { !Archive.isOfficeMark($0.name) }
    }
}
