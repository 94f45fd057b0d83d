public import Encodings

/// One line of the wallet's memory of what was shown to whom.
public struct PresentationEntry: Sendable, Hashable {
    /// When the presentation was made.
    public let shown: Instant
    /// The key that signed it, as a `did:key`.
    public let holder: String
    /// For whom it was made.
    public let domain: String
    /// What the verifier had asked to be signed.
    public let challenge: String
    /// The records that were in it. A record may have been removed since.
    public let records: [RecordID]
}

extension PresentationEntry {
    private static let form: UInt8 = 1

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.append(Self.form)
        writer.append(shown)
        writer.append(prefixed: Array(holder.utf8))
        writer.append(prefixed: Array(domain.utf8))
        writer.append(prefixed: Array(challenge.utf8))
        writer.append(UInt32(records.count))
        for record in records { record.append(to: &writer) }
        return writer.bytes
    }

    /// Nil when it is not as the format says.
    init?(parsing bytes: [UInt8]) {
        let entry = bytes.read { reader -> PresentationEntry? in
            let limit = WalletFormat.Limit.textBytes
            guard reader.number(UInt8.self) == Self.form, let shown = reader.instant(),
                let holder = reader.text(limit: limit), let domain = reader.text(limit: limit),
                let challenge = reader.text(limit: limit), let count = reader.number(UInt32.self),
                reader.remaining == Int(count) * RecordID.byteCount
            else { return nil }
            let records = (0..<count).compactMap { _ in RecordID(reading: &reader) }
            return PresentationEntry(
                shown: shown, holder: holder, domain: domain, challenge: challenge, records: records)
        }
        guard let entry else { return nil }
        self = entry
    }
}
