import Encodings
import Signing

/// The first 256 bytes of a backup.
///
/// | at | bytes | field |
/// |---|---|---|
/// | 0 | 16 | `TESTAMUR BACKUP` and a zero byte |
/// | 16 | 4 | format version |
/// | 20 | 16 | wallet identifier |
/// | 36 | 8 | generation of the wallet |
/// | 44 | 12 | when: seconds since 1970, nanoseconds |
/// | 56 | 8 | length of the file |
/// | 64 | 4 | number of records |
/// | 68 | 4 | lock: 1 is a recovery code |
/// | 72 | 16 | salt |
/// | 88 | 72 | the wallet's data key, sealed: nonce, key, tag |
/// | 160 | 32 | commitment tag |
/// | 192 | 32 | MAC of all before it |
/// | 224 | 32 | SHA-256 of all before it |
struct BackupHeader: Sendable, Equatable {
    static let byteCount = 256
    static let version: UInt32 = 1
    static let magic = Array("TESTAMUR BACKUP\0".utf8)
    /// A MAC and a checksum follow the records.
    static let tailByteCount = 64

    var version = Self.version
    var wallet: WalletID
    var generation: UInt64
    var created: Instant
    var fileByteCount: UInt64
    var records: UInt32
    var lock: UInt32 = 1
    var salt: [UInt8]
    var dataKey: [UInt8]
    var commitment: [UInt8]
    var mac: [UInt8] = []

    var authenticated: [UInt8] {
        var writer = ByteWriter(capacity: Self.byteCount)
        writer.append(raw: Self.magic)
        writer.append(version)
        writer.append(raw: wallet.bytes)
        writer.append(generation)
        writer.append(created)
        writer.append(fileByteCount)
        writer.append(records)
        writer.append(lock)
        writer.append(raw: salt)
        writer.append(raw: dataKey)
        writer.append(raw: commitment)
        return writer.bytes
    }

    var bytes: [UInt8] {
        let bytes = authenticated + mac
        return bytes + SHA256.hash(bytes)
    }
}

extension BackupHeader {
    /// Reads the header: magic, length, version, checksum; then the length of the whole file.
    ///
    /// - Throws: ``WalletError`` `backup.not_a_backup`, `backup.truncated`, `backup.version_unsupported`,
    ///   `backup.corrupted`, `backup.trailing`.
    init(parsing bytes: [UInt8], fileByteCount: Int) throws(WalletError) {
        guard !bytes.isEmpty, bytes.prefix(Self.magic.count).elementsEqual(Self.magic.prefix(bytes.count)) else {
            throw WalletError(.backupForeign)
        }
        guard bytes.count == Self.byteCount, let header = bytes.read(Self.fields) else {
            throw WalletError(.backupTruncated, at: .byte(bytes.count))
        }
        guard header.version == Self.version else {
            throw WalletError(
                .backupVersion, facts: ["found": "\(header.version)", "known": "\(Self.version)"])
        }
        let covered = Self.byteCount - SHA256.byteCount
        // An instant can be written in more ways than one; the MAC covers the one that is ours.
        guard SHA256.hash(Array(bytes[..<covered])).elementsEqual(bytes[covered...]), header.lock == 1,
            header.bytes == bytes
        else {
            throw WalletError(.backupCorrupted, at: .byte(0), facts: ["part": "header"])
        }
        let stated = Int(clamping: header.fileByteCount)
        guard fileByteCount >= stated else {
            throw WalletError(.backupTruncated, at: .byte(fileByteCount), facts: ["expected": "\(stated)"])
        }
        guard fileByteCount == stated else { throw WalletError(.backupTrailing, at: .byte(stated)) }
        guard stated >= Self.byteCount + Self.tailByteCount, header.records <= WalletFormat.Limit.records else {
            throw WalletError(.backupCorrupted, at: .byte(0), facts: ["part": "header"])
        }
        self = header
    }

    /// The bytes in which a backup says what it is, and of which wallet.
    static let beginningByteCount = magic.count + 4 + WalletID.byteCount

    /// Of which wallet a file is a backup, sound or not; nil for any other file.
    static func wallet(inBeginning bytes: [UInt8]) -> WalletID? {
        guard bytes.count == beginningByteCount, bytes.starts(with: magic) else { return nil }
        return WalletID(bytes: Array(bytes.suffix(WalletID.byteCount)))
    }

    private static func fields(_ reader: inout ByteReader) -> BackupHeader? {
        guard reader.skip(magic.count) != nil,
            let version = reader.number(UInt32.self),
            let wallet = reader.raw(WalletID.byteCount),
            let generation = reader.number(UInt64.self),
            let created = reader.instant(),
            let fileByteCount = reader.number(UInt64.self),
            let records = reader.number(UInt32.self),
            let lock = reader.number(UInt32.self),
            let salt = reader.raw(Argon2id.saltByteCount),
            let dataKey = reader.raw(PassphraseKeys.sealedDataKeyByteCount),
            let commitment = reader.raw(32),
            let mac = reader.raw(32)
        else { return nil }
        return BackupHeader(
            version: version, wallet: WalletID(bytes: wallet), generation: generation, created: created,
            fileByteCount: fileByteCount, records: records, lock: lock, salt: salt, dataKey: dataKey,
            commitment: commitment, mac: mac)
    }
}
