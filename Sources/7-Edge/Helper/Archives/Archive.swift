/// A ZIP file, opened by the helper: its files, one after the other.
///
/// ```swift
/// try Archive(bytes, helper: .found()).forEachFile { file in print(file.name, file.bytes.count) }
/// ```
///
/// Before the first file is handed over the whole directory is looked at: names that lead out of a folder, links, and two
/// names that a file system could take for one refuse the archive as a whole.
public struct Archive: Sendable {
    /// A file in an archive.
    public struct File: Sendable, Hashable {
        /// The name with its folders: relative, of parts that are neither empty nor `.` nor `..`, without backslash. It is for
        /// people: whoever makes a file looks first at what his system takes a colon, a last dot or `CON` for.
        public let name: String
        public let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    private let bytes: [UInt8]
    private let helper: HelperLocation

    /// - Throws: ``HelperError`` `zip.too_large` for a file above 128 MiB.
    public init(_ bytes: [UInt8], helper: HelperLocation) throws(HelperError) {
        guard bytes.count <= ArchiveLimits.file else {
            throw HelperError(.zipTooLarge, facts: ["what": "file", "limit": String(ArchiveLimits.file)])
        }
        self.bytes = bytes
        self.helper = helper
    }

    /// Calls `body` with each file; folders are passed over.
    ///
    /// - Throws: ``HelperError`` `zip.malformed`, `zip.path`, `zip.symlink`, `zip.too_large`, `zip.duplicate_name`,
    ///   `zip.encrypted`, `zip.ambiguous`, or `helper.…`; what `body` throws.
    public func forEachFile(_ body: (File) throws -> Void) throws {
        let worker = try WorkerProcess(helper, trade: .unpack)
        try worker.send(.archive, bytes, until: worker.deadline(seconds: ArchiveLimits.seconds))
        var count = 0
        while let file = try next(from: worker) {
            count += 1
            guard count <= ArchiveLimits.entries else { throw HelperError(.helperProtocol) }
            try body(file)
        }
    }

    private func next(from worker: WorkerProcess) throws(HelperError) -> File? {
        let (kind, content) = try worker.receive(until: worker.deadline(seconds: ArchiveLimits.seconds))
        return try worker.demand { () throws(HelperError) in
            var reader = WireReader(content)
            switch kind {
            case .done:
                try reader.end()
                return nil
            case .item:
                let name = try reader.text(limit: ArchiveLimits.name)
                guard let place = ArchivedName(name), place.path.utf8.elementsEqual(name.utf8) else {
                    throw HelperError(.helperProtocol)
                }
                let bytes = try reader.data(limit: ArchiveLimits.entry)
                try reader.end()
                return File(name: name, bytes: bytes)
            case .hello, .refused: throw HelperError(.helperProtocol)
            }
        }
    }

    /// Whether a name is one that only the documents of office programs and books have: all files are parts of one document.
    package static func isOfficeMark(_ name: String) -> Bool {
        ["[content_types].xml", "mimetype", "index/document.iwa"].contains(name.lowercased())
    }
}
