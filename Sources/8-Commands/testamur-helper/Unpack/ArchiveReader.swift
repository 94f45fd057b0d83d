import Glibc
import Helper

/// Hands out the files of an archive that does nobody harm.
enum ArchiveReader {
    /// - Parameter send: Is given each file.
    /// - Throws: `zip.malformed`, `zip.path`, `zip.symlink`, `zip.too_large`, `zip.duplicate_name`, `zip.encrypted`.
    static func read(_ bytes: [UInt8], _ send: ([UInt8]) -> Void) throws(HelperError) {
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

    /// The files, after a look at all of them.
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
                throw HelperError(.zipSymlink, facts: ["name": String(decoding: entry.name, as: UTF8.self)])
            }
            let isFolder = entry.name.last == UInt8(ascii: "/")
            let path = isFolder ? Array(entry.name.dropLast()) : entry.name
            guard [0, UInt32(S_IFREG), UInt32(S_IFDIR)].contains(type),
                let name = String(validating: path, as: UTF8.self), Archive.isHarmless(name)
            else { throw HelperError(.zipPath, facts: ["name": String(decoding: entry.name, as: UTF8.self)]) }
            // Some file systems take A and a, or é in one letter and in two, for the same.
            guard names.insert(name.lowercased()).inserted
            else {
                throw HelperError(.zipDuplicateName, facts: ["name": name])
            }
            if !isFolder { files.append((entry, name)) }
        }
        return files
    }
}
