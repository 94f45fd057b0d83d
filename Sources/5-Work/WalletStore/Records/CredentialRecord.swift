public import Encodings

/// A credential in the wallet, without its bytes.
///
/// What it says — title, issuer, award date — is read from the bytes by whoever knows their format.
public struct CredentialRecord: Sendable, Hashable {
    public let id: RecordID
    /// Where it came from, in the words of whoever added it: `file:badge.json`.
    public let origin: String
    public let added: Instant
    /// Length of the credential in bytes.
    public let byteCount: Int
    /// Whether a report is kept with it.
    public let hasReport: Bool
}

/// What came of adding a credential.
public struct Added: Sendable, Hashable {
    /// The name of the record.
    public let id: RecordID
    /// Exactly these bytes were there already: nothing was written, and origin and date are still the first ones.
    public let wasPresent: Bool
}

/// The content of a credential's record.
struct StoredCredential {
    var origin: String
    let added: Instant
    /// A report as `verify` wrote it, or empty.
    var report: [UInt8]
    let credential: [UInt8]

    /// The form of the content, for readers of later forms.
    private static let form: UInt8 = 1

    var bytes: [UInt8] {
        var writer = ByteWriter(capacity: credential.count + report.count + origin.utf8.count + 32)
        writer.append(Self.form)
        writer.append(added)
        writer.append(prefixed: Array(origin.utf8))
        writer.append(prefixed: report)
        writer.append(raw: credential)
        return writer.bytes
    }

    func record(_ id: RecordID) -> CredentialRecord {
        CredentialRecord(
            id: id, origin: origin, added: added, byteCount: credential.count, hasReport: !report.isEmpty)
    }
}

extension StoredCredential {
    /// Nil when it is not as the format says: only a program with the wallet's keys could have written that.
    init?(parsing bytes: [UInt8]) {
        guard let content = bytes.withUnsafeBytes(Self.init(reading:)) else { return nil }
        self = content
    }

    /// The same from memory that is lent.
    init?(reading bytes: UnsafeRawBufferPointer) {
        var reader = ByteReader(bytes)
        guard reader.number(UInt8.self) == Self.form, let added = reader.instant(),
            let origin = reader.text(limit: WalletFormat.Limit.textBytes),
            let report = reader.prefixed(limit: WalletFormat.Limit.recordBytes)
        else { return nil }
        self.init(origin: origin, added: added, report: report, credential: reader.rest())
    }
}

extension ByteWriter {
    mutating func append(_ instant: Instant) {
        append(instant.seconds)
        append(instant.nanoseconds)
    }
}

extension ByteReader {
    mutating func instant() -> Instant? {
        guard let seconds = number(Int64.self), let nanoseconds = number(Int32.self) else { return nil }
        return Instant(seconds: seconds, nanoseconds: nanoseconds)
    }
}
