import Encodings
import Signing

/// Some learners of a batch that go through signing, the ledger and the disk together.
struct BatchGroup: Sendable {
    /// One learner.
    //
    // A class, since it goes through many hands and never changes: a copy would count the uses of every text in it.
    final class Item: Sendable {
        let position: Int
        let row: RosterRow
        let list: Int
        let place: StatusPlace
        /// What the ledger has, where the credential is in it already.
        let known: Known?
        /// The credential that it takes the place of.
        let replaces: [UInt8]?

        init(
            position: Int, row: RosterRow, list: Int, place: StatusPlace, known: Known? = nil, replaces: [UInt8]? = nil
        ) {
            self.position = position
            self.row = row
            self.list = list
            self.place = place
            self.known = known
            self.replaces = replaces
        }
    }

    /// A credential of the ledger.
    struct Known: Sendable {
        let uuid: [UInt8]
        /// The digest of its file.
        let digest: [UInt8]
        /// Its proof, where it could not be made again.
        let proof: [UInt8]?
        /// Whether the learner was erased since: nothing is written for her again.
        let isErased: Bool
    }

    /// A credential to be written.
    // A class for the reason that an item is one.
    final class Signed: Sendable {
        let item: Item
        let credential: BatchSigner.Credential
        let digest: [UInt8]
        /// Its proof, where it could not be made again.
        let proof: [UInt8]?
        /// When it ends by itself.
        let validUntil: Instant?

        init(item: Item, credential: BatchSigner.Credential, digest: [UInt8], proof: [UInt8]?, validUntil: Instant?) {
            self.item = item
            self.credential = credential
            self.digest = digest
            self.proof = proof
            self.validUntil = validUntil
        }

        var award: AwardRecord {
            AwardRecord(
                position: item.position, row: item.row.row, marked: LearnerMarks.Source(item.row),
                credential: credential.uuid,
                list: item.list,
                statusIndex: item.place.index, validUntil: validUntil, digest: digest,
                learner: AwardedLearner(item.row), proof: proof, replaces: item.replaces)
        }
    }

    let items: [Item]

    /// The items cut into about so many runs.
    func slices(_ count: Int) -> [ArraySlice<Item>] {
        let size = max(1, (items.count + count - 1) / max(1, count))
        return stride(from: 0, to: items.count, by: size).map { items[$0..<min($0 + size, items.count)] }
    }
}

/// Signs items, on any thread.
struct ItemSigner: Sendable {
    let signer: BatchSigner
    /// Whether signing the same bytes again gives another signature, so that proofs have to be kept.
    let keepsProofs: Bool
    let files: BatchFiles
    /// The key that the batch was signed with, where it is another one by now: then nothing is signed any more.
    var otherKey: String?

    /// Most bytes a credential's file may have when it is compared with what is in the ledger.
    private static let longestFile = 16 << 20

    /// The credentials of some items, but for those whose files are there as the ledger has them.
    ///
    /// - Throws: ``IssuanceError`` `batch.not_reproducible` when a credential of the ledger comes out differently,
    ///   `batch.key_changed` when one is missing and the key it was signed with is another one by now.
    func sign(_ items: ArraySlice<BatchGroup.Item>) throws -> [BatchGroup.Signed] {
        var signed: [BatchGroup.Signed] = []
        signed.reserveCapacity(items.count)
        for item in items {
            if let known = item.known, try known.isErased || isThere(known, item.position) { continue }
            if let otherKey { throw IssuanceError(.batchKeyChanged, facts: ["method": otherKey]) }
            let (credential, digest) = try sign(item)
            let result = BatchGroup.Signed(
                item: item, credential: credential, digest: digest, proof: keepsProofs ? credential.proof : nil,
                validUntil: signer.validUntil(for: item.row))
            if let known = item.known, known.digest != digest || known.uuid != credential.uuid {
                throw IssuanceError(
                    .batchNotReproducible, at: .cell(row: item.row.row, column: 1),
                    facts: ["row": String(item.row.row), "file": UUIDv8.text(credential.uuid) + ".json"])
            }
            signed.append(result)
        }
        return signed
    }

    private func sign(_ item: BatchGroup.Item) throws -> (credential: BatchSigner.Credential, digest: [UInt8]) {
        guard let proof = item.known?.proof else { return try signer.signed(for: item.row, status: item.place) }
        let credential = try signer.credential(for: item.row, status: item.place, proof: proof)
        return (credential, SHA256.hash(credential.bytes))
    }

    /// Whether the file of a credential is there with the bytes it was issued with.
    private func isThere(_ known: BatchGroup.Known, _ position: Int) throws -> Bool {
        let bytes = try files.read(known.uuid, at: position, limit: Self.longestFile)
        return bytes.map { SHA256.hash($0) == known.digest } ?? false
    }
}
