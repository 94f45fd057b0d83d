import Helper

/// Tells what a file is that somebody takes for a workbook.
enum WorkbookKind {
    /// - Throws: `xlsx.encrypted` for a workbook with a password, `xlsx.format` for anything else that is not a ZIP file.
    static func check(_ bytes: [UInt8]) throws(HelperError) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return }
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else {
            throw HelperError(.xlsxFormat)
        }
        // A compound file: the names in its directory are UTF-16.
        let isEncrypted = contains(bytes, "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] })
        throw isEncrypted ? HelperError(.xlsxEncrypted) : HelperError(.xlsxFormat, facts: ["found": "xls"])
    }

    /// What to say of an archive that is no workbook.
    static func refusal(of archive: ZipFile) -> HelperError {
        var type: [UInt8] = []
        if let entry = archive.entry(named: "mimetype"), entry.size <= 200 {
            _ = try? archive.read(entry) { piece throws(HelperError) in
                type.append(contentsOf: piece)
                return true
            }
        }
        let isOpenDocument = type.starts(with: "application/vnd.oasis.opendocument.".utf8)
        return HelperError(.xlsxFormat, facts: isOpenDocument ? ["found": "ods"] : ["found": "zip"])
    }

    private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: first) {
            if bytes[found...].starts(with: wanted) { return true }
            start = found + 1
        }
        return false
    }
}
