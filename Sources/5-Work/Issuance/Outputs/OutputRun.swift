import Encodings
import Glibc
import JSON
import Texts

/// Makes everything besides the credentials: learner after learner, some at a time, each file whole or not there.
///
/// It begins when all credentials are on the disk, and can be repeated: certificates that are there and drawn in the same way
/// stay, everything else is made again with the same bytes.
struct OutputRun {
    let plan: IssuancePlan
    let batch: BatchRecord
    let office: UnlockedWorkspace
    let folder: Folder
    let outputs: OutputPlan
    let texts: Texts
    let progress: (@Sendable (BatchProgress) -> Void)?

    /// Learners whose files are in memory at the same time.
    private static let groupSize = 64

    /// What was noticed.
    struct Notes {
        var cut = 0
        var withoutCode = 0
    }

    /// - Throws: ``IssuanceError``, `batch.interrupted` when it was told to stop; what it has made until then stays and is used again.
    func run(_ manifest: ManifestWriter) async throws -> Notes {
        guard outputs.hasMore else { return Notes() }
        let drawsBadges = outputs.badgePNG != nil || outputs.badgeSVG != nil
        let badges = drawsBadges ? try folder.subfolder(OutputMaker.badgesName) : nil
        let certificates = outputs.outputs.contains(.pdf) ? try folder.subfolder(OutputMaker.certificatesName) : nil
        try badges?.removeParts()
        try certificates?.removeParts()
        let layout = BatchLayout(rows: batch.rows)
        let marker = OutputMarker(digest: outputs.digest)
        let maker = OutputMaker(
            outputs: outputs, files: BatchFiles(in: folder, layout), badges: badges, certificates: certificates,
            layout: layout, labels: CertificateFacts.labels(texts), texts: texts,
            keepsCertificates: try certificates.map { try marker.isThere(in: $0) } ?? false)
        if let certificates, !maker.keepsCertificates { try marker.write(to: certificates) }
        let joined = try JoinedFiles(outputs, in: folder)
        var notes = Notes()
        var done = 0
        var reader = try BatchReader(plan: plan, batch: batch, office: office)
        let standings = try office.workspace.ledger.read { try Ledger.standings(in: $0) }
        while let group = try reader.next(Self.groupSize) {
            if Task.isCancelled {
                throw IssuanceError(
                    .batchInterrupted, facts: ["made": String(done), "total": String(batch.rows)])
            }
            for (made, item) in zip(try await make(group, with: maker), group.items) {
                let isRevoked = item.known.flatMap { standings[$0.uuid] }?.isRevoked ?? false
                try joined.take(made, row: item.row, isRevoked: isRevoked)
                for file in made.files { try manifest.add(file.name, digest: file.digest) }
                if made.isCut { notes.cut += 1 }
                if made.isWithoutCode { notes.withoutCode += 1 }
            }
            done += group.items.count
            progress?(BatchProgress(done: done, total: batch.rows, stage: .outputs))
        }
        try reader.checkEnd()
        try joined.publish(manifest)
        return notes
    }

    private func make(_ group: BatchGroup, with maker: OutputMaker) async throws -> [MadeOutputs] {
        let width = max(1, outputs.certificates?.width ?? 1)
        return try await withThrowingTaskGroup(of: [(Int, MadeOutputs)].self) { tasks in
            for worker in 0..<min(width, group.items.count) {
                tasks.addTask {
                    var made: [(Int, MadeOutputs)] = []
                    for position in stride(from: worker, to: group.items.count, by: width) {
                        let item = group.items[position]
                        guard let known = item.known else {
                            throw IssuanceError(.ledgerTampered, facts: ["table": LedgerTable.awards.name])
                        }
                        made.append(
                            (
                                position,
                                try maker.make(
                                    uuid: known.uuid, digest: known.digest, at: item.position, row: item.row.row)
                            ))
                    }
                    return made
                }
            }
            var all = [MadeOutputs?](repeating: nil, count: group.items.count)
            for try await part in tasks { for (position, made) in part { all[position] = made } }
            return all.compactMap { $0 }
        }
    }
}

/// Says in a folder of certificates how they were drawn, so that those that are there need not be drawn again.
private struct OutputMarker {
    private static let name = ".drawn"
    let digest: [UInt8]

    func isThere(in folder: Folder) throws(IssuanceError) -> Bool {
        try folder.read(Self.name, limit: 1_024) == Array(Hex.encode(digest).utf8)
    }

    func write(to folder: Folder) throws(IssuanceError) {
        // Those that were drawn in another way go first: none of them may be taken for one of these.
        var old: [String] = []
        try folder.forEachName { name throws(IssuanceError) in
            if name.utf8.suffix(4).elementsEqual(".pdf".utf8) { old.append(name) }
            return true
        }
        for name in old { try folder.remove(name) }
        try folder.write(Array(Hex.encode(digest).utf8), as: Self.name, isDurable: true)
    }
}
