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
        /// The name with its folders: relative, of parts that are neither empty nor `.` nor `..`, without backslash.
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
    ///   `zip.encrypted`, or `helper.…`; what `body` throws.
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
                guard Self.isHarmless(name) else { throw HelperError(.helperProtocol) }
                let bytes = try reader.data(limit: ArchiveLimits.entry)
                try reader.end()
                return File(name: name, bytes: bytes)
            case .hello, .refused: throw HelperError(.helperProtocol)
            }
        }
    }

    /// Whether a name stays below the folder it is put into, on every system.
    package static func isHarmless(_ name: String) -> Bool {
        guard !name.isEmpty, name.utf8.count <= ArchiveLimits.name else { return false }
        guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":") })
        else { return false }
        return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
        }
    }
}
