import Encodings
import Glibc
import Signing

/// Carries a batch out: sign, commit to the ledger, write files; group after group.
///
/// While one group is committed and written, the next is read and signed. The ledger always comes first: a file whose
/// credential is not in the ledger does not exist, and a credential in the ledger whose file is missing can be made again.
struct BatchRun: Sendable {
    let plan: IssuancePlan
    let batch: BatchRecord
    let office: UnlockedWorkspace
    let folder: Folder
    /// Threads that sign.
    let workers: Int
    let hook: BatchHook?
    let progress: (@Sendable (BatchProgress) -> Void)?
    /// What is replaced, where the batch is one of corrections.
    var replacing: Replacing?
    /// Is told of every learner, in order.
    let index: BatchIndex

    /// Credentials of one group: enough to make the disk's flush and the scattered pages of its transaction cheap, few
    /// enough to keep memory flat.
    static let groupSize = 1_024

    private var ledger: Ledger { office.workspace.ledger }

    /// How many credentials were signed for the first time, and how many files were written again.
    func run() async throws -> (signed: Int, restored: Int) {
        let files = BatchFiles(in: folder, BatchLayout(rows: batch.rows))
        let signer = ItemSigner(
            signer: try BatchSigner(
                record: plan.record, issuerID: office.workspace.issuerID,
                verificationMethod: batch.verificationMethod, signer: office.signer, secret: batch.secret,
                issued: batch.created, options: plan.options, processor: plan.processor),
            keepsProofs: !office.signer.publicKey.type.signsReproducibly, files: files,
            otherKey: (try? office.checked(batch)) == nil ? batch.verificationMethod : nil)
        var reader = try BatchReader(plan: plan, batch: batch, office: office, replacing: replacing)
        // The group that is signed, and to be stored while the next one is being signed.
        var waiting: (group: BatchGroup, signed: [BatchGroup.Signed])?
        var counts = (signed: 0, restored: 0)
        var done = 0
        while let group = try reader.next(Self.groupSize) {
            // Between two groups nothing is half done.
            if Task.isCancelled {
                throw IssuanceError(
                    .batchInterrupted,
                    facts: ["done": String(done - (waiting?.group.items.count ?? 0)), "total": String(batch.rows)])
            }
            async let signed = sign(group, with: signer)
            if let waiting { try store(waiting.signed, of: waiting.group, in: files, done: done, &counts) }
            waiting = (group, try await signed)
            done += group.items.count
        }
        if let waiting { try store(waiting.signed, of: waiting.group, in: files, done: done, &counts) }
        try reader.checkEnd()
        return counts
    }

    private func sign(_ group: BatchGroup, with signer: ItemSigner) async throws -> [BatchGroup.Signed] {
        try await withThrowingTaskGroup(of: (Int, [BatchGroup.Signed]).self) { tasks in
            let slices = group.slices(workers * 2)
            for (position, slice) in slices.enumerated() {
                tasks.addTask { (position, try signer.sign(slice)) }
            }
            var results = [[BatchGroup.Signed]](repeating: [], count: slices.count)
            for try await (position, signed) in tasks { results[position] = signed }
            return results.flatMap { $0 }
        }
    }

    /// Commits what is new, then writes the files.
    private func store(
        _ signed: [BatchGroup.Signed], of group: BatchGroup, in files: BatchFiles, done: Int,
        _ counts: inout (signed: Int, restored: Int)
    ) throws {
        let new = signed.filter { $0.item.known == nil }
        if let last = new.last {
            try ledger.append(new.map(\.award), to: batch, keys: office.keys, replacing: replacing?.note)
            try hook?(.committed(last.item.position + 1))
        }
        try write(signed, to: files)
        try files.publish(before: done)
        try index.add(group, signed)
        counts.signed += new.count
        counts.restored += signed.count - new.count
        progress?(BatchProgress(done: done, total: batch.rows))
    }

    /// One file after the other, on one thread: two that make files in the same folder wait for its lock, spinning, and
    /// take twice the processor time for the same number of files. Signing goes on meanwhile.
    private func write(_ signed: [BatchGroup.Signed], to files: BatchFiles) throws {
        for item in signed {
            try files.put(item.credential.bytes, item.credential.uuid, at: item.item.position)
            try hook?(.wrote(item.item.position))
        }
    }
}

/// Reads the learners of a batch in groups, with the status index of each and what the ledger knows of it.
struct BatchReader {
    private let plan: IssuancePlan
    private let batch: BatchRecord
    private let office: UnlockedWorkspace
    private let rows: RosterRows
    private let replacing: Replacing?
    private var indexes: LeasedIndexes
    private var position = 0
    /// How many credentials are in the ledger already.
    let committed: Int

    init(
        plan: IssuancePlan, batch: BatchRecord, office: UnlockedWorkspace, replacing: Replacing? = nil
    ) throws(IssuanceError) {
        self.replacing = replacing
        self.plan = plan
        self.batch = batch
        self.office = office
        rows = try RosterRows(plan.roster, plan.scan, skipping: plan.skipped)
        committed = try office.workspace.ledger.awardCount(of: batch)
        indexes = LeasedIndexes(
            try office.workspace.ledger.leases(of: batch), seed: office.keys.shuffling)
    }

    /// The next learners, at most `count`; nil at the end.
    mutating func next(_ count: Int) throws(IssuanceError) -> BatchGroup? {
        var items: [BatchGroup.Item] = []
        let end = min(position + count, committed)
        var known: [AwardRecord] = []
        if position < end {
            known = try office.workspace.ledger.awards(of: batch, position..<end, keys: office.keys)
            guard known.count == end - position else {
                throw IssuanceError(.ledgerTampered, facts: ["table": LedgerTable.awards.name])
            }
        }
        while items.count < count, let row = try rows.next() {
            // More learners than were planned: the file has grown since.
            guard position < batch.rows else { throw IssuanceError(.batchInputChanged, facts: ["what": "roster"]) }
            let (list, place) = try indexes.place(of: position)
            let award = items.count < known.count ? known[items.count] : nil
            items.append(
                BatchGroup.Item(
                    position: position, row: row, list: list, place: place,
                    known: award.map {
                        BatchGroup.Known(
                            uuid: $0.credential, digest: $0.digest, proof: $0.proof, isErased: $0.learner == nil)
                    }, replaces: try replacing?.predecessor(of: row, at: position)))
            position += 1
        }
        return items.isEmpty ? nil : BatchGroup(items: items)
    }

    /// - Throws: ``IssuanceError`` `batch.input_changed` when what was read is not what was planned.
    func checkEnd() throws(IssuanceError) {
        guard position == batch.rows, rows.digest == plan.scan.contents else {
            throw IssuanceError(.batchInputChanged, facts: ["what": "roster"])
        }
    }
}
