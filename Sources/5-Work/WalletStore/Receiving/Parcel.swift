public import Encodings

/// A file that credentials came in and that is kept beside them, byte for byte: a PDF or a presentation.
public struct Parcel: Sendable, Hashable {
    /// What kind of file. An open set.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A PDF with credentials attached.
        public static let pdf = Self(rawValue: "pdf")
        /// A presentation that somebody else made, with credentials in it.
        public static let presentation = Self(rawValue: "presentation")
        /// A list of credentials in JSON.
        public static let list = Self(rawValue: "list")
    }

    public let id: RecordID
    public let kind: Kind
    /// Where it came from: `file:certificate.pdf`.
    public let origin: String
    public let added: Instant
    /// Length of the file in bytes.
    public let byteCount: Int
    /// The credentials that are in it and in the wallet.
    public let records: [RecordID]
}

/// The content of a parcel's record.
struct StoredParcel: RecordContent {
    static let type = RecordType.parcel
    private static let form: UInt8 = 1

    let kind: Parcel.Kind
    let origin: String
    let added: Instant
    var records: [RecordID]
    let file: [UInt8]

    var bytes: [UInt8] {
        var writer = ByteWriter(capacity: file.count + origin.utf8.count + 64 + 16 * records.count)
        writer.append(Self.form)
        writer.append(added)
        writer.append(prefixed: Array(kind.rawValue.utf8))
        writer.append(prefixed: Array(origin.utf8))
        writer.append(UInt32(records.count))
        for record in records { record.append(to: &writer) }
        writer.append(raw: file)
        return writer.bytes
    }

    func renaming(_ name: (RecordID) -> RecordID) -> Self {
        var renamed = self
        renamed.records = records.map(name)
        return renamed
    }

    func parcel(_ id: RecordID) -> Parcel {
        Parcel(id: id, kind: kind, origin: origin, added: added, byteCount: file.count, records: records)
    }
}

extension StoredParcel {
    init?(parsing bytes: [UInt8]) {
        let content = bytes.read { reader -> StoredParcel? in
            let limit = WalletFormat.Limit.textBytes
            guard reader.number(UInt8.self) == Self.form, let added = reader.instant(),
                let kind = reader.text(limit: limit), let origin = reader.text(limit: limit),
                let count = reader.number(UInt32.self), reader.remaining / RecordID.byteCount >= Int(count)
            else { return nil }
            let records = (0..<count).compactMap { _ in RecordID(reading: &reader) }
            return StoredParcel(
                kind: Parcel.Kind(rawValue: kind), origin: origin, added: added, records: records, file: reader.rest())
        }
        guard let content else { return nil }
        self = content
    }
}
