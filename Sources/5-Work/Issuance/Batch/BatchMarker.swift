import Encodings
import JSON

/// `batch.json`: says which batch a folder of credentials belongs to, so that it can be continued.
struct BatchMarker: Hashable {
    static let name = "batch.json"
    private static let format = "testamur-batch"

    /// The batch, a UUID of 16 bytes.
    let batch: [UInt8]
    /// The ledger it is in.
    let ledger: [UInt8]
    let inputs: [UInt8]

    /// The marker of a folder; nil when there is none.
    ///
    /// - Throws: ``IssuanceError`` `batch.foreign` when there is one that this program cannot read.
    init?(in folder: Folder) throws(IssuanceError) {
        guard let bytes = try folder.read(Self.name, limit: 64 << 10) else { return nil }
        guard let root = try? JSONDocument(parsing: bytes).root, root["format"]?.string == Self.format,
            root["version"]?.integer == 1, let batch = root["batch"]?.string.flatMap(UUIDv8.bytes),
            let ledger = try? root["ledger"]?.string.map({ try Hex.decode($0) }),
            let inputs = try? root["inputs"]?.string.map({ try Hex.decode($0) })
        else { throw IssuanceError(.batchForeign, at: .file(folder.path), facts: ["folder": folder.path]) }
        self.init(batch: batch, ledger: ledger, inputs: inputs)
    }

    init(batch: [UInt8], ledger: [UInt8], inputs: [UInt8]) {
        self.batch = batch
        self.ledger = ledger
        self.inputs = inputs
    }

    func write(to folder: Folder) throws(IssuanceError) {
        let json: JSON = [
            "format": .string(Self.format), "version": 1, "batch": .string(UUIDv8.text(batch)),
            "ledger": .string(Hex.encode(ledger)), "inputs": .string(Hex.encode(inputs)),
        ]
        try folder.write(json.bytes(pretty: true), as: Self.name, isDurable: true)
    }
}
