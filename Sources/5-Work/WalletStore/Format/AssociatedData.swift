/// What is authenticated together with a sealed cell, so that it opens only where it belongs.
///
/// Each part has its length in front of it: no two different tuples give the same bytes.
enum AssociatedData {
    /// Format version, wallet, record, type, and the generation in which the record was written.
    static func record(_ entry: Manifest.Entry, in wallet: WalletID) -> [UInt8] {
        var records = Records(in: wallet)
        return records.data(of: entry)
    }

    /// The same for one record after the other: what they have in common is written once.
    struct Records {
        private var data: ByteWriter
        private let common: Int

        init(in wallet: WalletID) {
            data = AssociatedData.start(wallet, capacity: 65)
            common = data.bytes.count
        }

        mutating func data(of entry: Manifest.Entry) -> [UInt8] {
            data.shorten(to: common)
            data.append(UInt32(RecordID.byteCount))
            entry.id.append(to: &data)
            AssociatedData.append(entry.type.rawValue, to: &data)
            AssociatedData.append(entry.version, to: &data)
            return data.bytes
        }
    }

    /// Format version, wallet, and the generation of the header that the manifest belongs to.
    static func manifest(of wallet: WalletID, generation: UInt64) -> [UInt8] {
        var data = start(wallet, capacity: 40)
        append(generation, to: &data)
        return data.bytes
    }

    /// Format version and wallet.
    static func dataKey(of wallet: WalletID) -> [UInt8] {
        start(wallet, capacity: 28).bytes
    }

    private static func start(_ wallet: WalletID, capacity: Int) -> ByteWriter {
        var data = ByteWriter(capacity: capacity)
        append(WalletFormat.version, to: &data)
        data.append(prefixed: wallet.bytes)
        return data
    }

    private static func append<Number: FixedWidthInteger>(_ number: Number, to data: inout ByteWriter) {
        data.append(UInt32(MemoryLayout<Number>.size))
        data.append(number)
    }
}
