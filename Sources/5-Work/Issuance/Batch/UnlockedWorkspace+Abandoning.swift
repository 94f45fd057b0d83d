public import Encodings

/// A batch that was begun, is not finished and was not given up.
public struct UnfinishedBatch: Sendable, Hashable {
    /// The batch's id, a UUID.
    public let id: String
    public let began: Instant
    /// How many credentials it has when it is whole.
    public let count: Int
    /// How many are signed and in the ledger.
    public let signed: Int
    /// The names of the files it was begun with, without their folders.
    public let course: String?
    /// See ``course``.
    public let roster: String?

    init(_ batch: Ledger.OpenBatch) {
        id = UUIDv8.text(batch.id)
        began = batch.began
        count = batch.rows
        signed = batch.signed
        course = batch.files.course
        roster = batch.files.roster
    }

    /// Whether it is the batch with this id, however that is written.
    public func isCalled(_ id: String) -> Bool {
        UUIDv8.bytes(of: id).map { UUIDv8.text($0).utf8.elementsEqual(self.id.utf8) } ?? false
    }
}

extension UnlockedWorkspace {
    /// Every batch that is still to be finished, oldest first.
    public func unfinishedBatches() throws(IssuanceError) -> [UnfinishedBatch] {
        try workspace.ledger.openBatches().map(UnfinishedBatch.init)
    }

    /// Gives up a batch that can never be finished: because its roster is gone, or its key may have been in other hands.
    ///
    /// ```swift
    /// try office.abandon(batch: id, reason: "roster lost", at: clock.now())
    /// ```
    ///
    /// What it has signed stays valid and stays in the ledger; nothing is ever added to it, and none of its ids and status
    /// indexes is free again.
    ///
    /// - Parameters:
    ///   - id: The batch's id, as `batch.json`, a report and the refusal of a rotation name it.
    ///   - reason: Why, kept sealed.
    /// - Returns: False when it was given up before.
    /// - Throws: ``IssuanceError`` `ledger.unknown_batch`, `batch.not_open` for a batch that is finished or a stream,
    ///   `batch.locked` while a program is at work on it, `clock.regressed`.
    @discardableResult
    public func abandon(batch id: String, reason: String, at now: Instant) throws(IssuanceError) -> Bool {
        guard let bytes = UUIDv8.bytes(of: id), let batch = try workspace.ledger.batch(id: bytes, keys: keys) else {
            throw IssuanceError(.ledgerUnknownBatch, facts: ["id": Finding.cut(id)])
        }
        let lock = try batchLock(batch.inputs)
        defer { withExtendedLifetime(lock) {} }
        return try workspace.ledger.abandon(
            bytes, reason: reason, at: Instant(seconds: now.seconds), keys: keys)
    }

    /// The id of the batch that a folder was begun with, a UUID; nil for a folder that is not there, or that holds none.
    ///
    /// - Throws: ``IssuanceError`` `batch.foreign` for a batch of another ledger, `file.symlink`, `file.kind`, `file.denied`.
    public func batchID(ofFolder path: String) throws(IssuanceError) -> String? {
        let folder: Folder
        do throws(IssuanceError) { folder = try Folder(path: path) } catch {
            guard error == IssuanceError(.fileMissing) else { throw error }
            return nil
        }
        guard let marker = try BatchMarker(in: folder) else { return nil }
        guard marker.ledger == workspace.ledger.id else {
            throw IssuanceError(.batchForeign, at: .file(path), facts: ["folder": path])
        }
        return UUIDv8.text(marker.batch)
    }

    /// Whether a folder was begun with a batch that was given up since: another batch takes another folder.
    ///
    /// - Parameter path: The folder; one that is not there holds none.
    /// - Throws: ``IssuanceError`` `batch.foreign`, `file.symlink`, `file.kind`, `file.denied`.
    public func isGivenUp(folder path: String) throws(IssuanceError) -> Bool {
        let folder: Folder
        do throws(IssuanceError) { folder = try Folder(path: path) } catch {
            guard error == IssuanceError(.fileMissing) else { throw error }
            return false
        }
        guard let marker = try BatchMarker(in: folder), marker.ledger == workspace.ledger.id,
            let batch = try workspace.ledger.batch(id: marker.batch, keys: keys)
        else { return false }
        return try workspace.ledger.abandonment(of: batch) != nil
    }

    /// Gives up the open batches of which nobody has a credential, before a key is exchanged.
    ///
    /// - Throws: ``IssuanceError`` `key.batch_unfinished` when there is an open batch that has some, `batch.locked` while one
    ///   is being signed.
    func closeEmptyBatches(at now: Instant) throws(IssuanceError) {
        let open = try workspace.ledger.openBatches()
        if let unfinished = open.first(where: { $0.signed > 0 }) {
            var facts = unfinished.files.facts
            facts["batch"] = UUIDv8.text(unfinished.id)
            facts["signed"] = String(unfinished.signed)
            throw IssuanceError(.keyBatchUnfinished, facts: facts)
        }
        for batch in open {
            let lock = try batchLock(batch.inputs)
            defer { withExtendedLifetime(lock) {} }
            _ = try workspace.ledger.abandon(batch.id, onlyEmpty: true, reason: "", at: now, keys: keys)
        }
    }

    /// The right to be the only one on this machine at work on a batch.
    func batchLock(_ inputs: [UInt8]) throws(IssuanceError) -> FolderLock {
        try FolderLock(
            "batch-" + Hex.encode(Array(inputs.prefix(16))), in: workspace.folder.subfolder(Workspace.locksName))
    }
}
