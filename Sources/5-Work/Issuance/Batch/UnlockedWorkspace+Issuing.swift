import Achievements
import DataIntegrity
public import Encodings
import Glibc
import JSON
import Signing
public import Texts

extension UnlockedWorkspace {
    /// Issues what was planned: signs every credential, notes it in the ledger, writes one file a learner and an index.
    ///
    /// ```swift
    /// let receipt = try await office.issue(plan, into: "out", at: clock.now()) { print($0.done, "of", $0.total) }
    /// ```
    ///
    /// One act: however often it is interrupted and called again with the same course and roster, every learner has one
    /// credential, one id and one status index. A call for a batch that is finished writes missing files again, byte for
    /// byte, and signs nothing new.
    ///
    /// - Parameters:
    ///   - path: The folder for the files: new, empty, or one in which this batch was begun.
    ///   - now: The moment, from the clock. A batch that was begun before keeps its own.
    ///   - resuming: Refuses to begin a batch; only an earlier one is continued.
    ///   - workers: Threads that sign; nil for one per processor.
    ///   - outputs: What is made besides the credentials' files.
    ///   - texts: The words around the facts on certificates.
    ///   - progress: Called after each group of credentials, on any thread.
    /// - Throws: ``IssuanceError``: `batch.problems` when the plan has problems, `batch.input_changed`, `batch.locked`,
    ///   `batch.foreign`, `batch.nothing_to_resume`, `batch.already_issued`, `batch.revoked_before`, `batch.same_roster`,
    ///   `batch.overtaken`, `batch.abandoned`, `batch.key_changed`, `batch.not_reproducible`, `clock.regressed`,
    ///   `file.folder_not_empty`, `file.symlink`, `file.no_space`, `file.denied`, `ledger.busy`, `ledger.io`. What was done
    ///   until then stays done, and the same call continues.
    public func issue(
        _ plan: IssuancePlan, into path: String, at now: Instant, resuming: Bool = false, workers: Int? = nil,
        outputs: OutputPlan = OutputPlan(), texts: Texts = Texts(),
        progress: (@Sendable (BatchProgress) -> Void)? = nil
    ) async throws -> BatchReceipt {
        try await issue(
            plan, into: path, at: now, resuming: resuming, workers: workers, outputs: outputs, texts: texts, hook: nil,
            progress: progress)
    }

    /// As above, with a hook that is told of every step.
    package func issue(
        _ plan: IssuancePlan, into path: String, at now: Instant, resuming: Bool = false, workers: Int? = nil,
        outputs: OutputPlan = OutputPlan(), texts: Texts = Texts(), hook: BatchHook?,
        progress: (@Sendable (BatchProgress) -> Void)? = nil
    ) async throws -> BatchReceipt {
        try await issue(
            plan, into: path, at: now, resuming: resuming, workers: workers, outputs: outputs, texts: texts, hook: hook,
            replacing: nil, progress: progress)
    }

    func issue(
        _ plan: IssuancePlan, into path: String, at now: Instant, resuming: Bool = false, workers: Int? = nil,
        outputs: OutputPlan = OutputPlan(), texts: Texts = Texts(), hook: BatchHook? = nil, replacing: Replacing?,
        progress: (@Sendable (BatchProgress) -> Void)? = nil
    ) async throws -> BatchReceipt {
        try checkKey()
        try workspace.ledger.checkWritable()
        guard plan.canStart else {
            throw IssuanceError(.batchProblems, facts: ["count": String(plan.findings.count(of: .problem))])
        }
        // The roster is read again below; what has changed since the plan is found out before anything is signed.
        guard try plan.roster.digest() == plan.scan.digest else {
            throw IssuanceError(.batchInputChanged, facts: ["what": "roster"])
        }
        let folder = try Folder(path: path, creating: true)
        let locks = [
            try FolderLock(folder),
            try batchLock(plan.inputs),
        ]
        defer { withExtendedLifetime(locks) {} }

        let batch = try batch(for: plan, in: folder, at: now, resuming: resuming, replacing: replacing)
        try hook?(.began)
        try BatchMarker(batch: batch.id, ledger: workspace.ledger.id, inputs: batch.inputs).write(to: folder)
        try folder.removeParts()
        try hook?(.marked)

        let manifest = try ManifestWriter(batch, outputs: outputs, in: folder)
        let index = try BatchIndex(batch, in: folder, manifest: manifest)
        let run = BatchRun(
            plan: plan, batch: batch, office: self, folder: folder,
            workers: max(1, workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), hook: hook, progress: progress,
            replacing: replacing, index: index)
        let (signed, restored) = try await run.run()
        let notes = try await OutputRun(
            plan: plan, batch: batch, office: self, folder: folder, outputs: outputs, texts: texts,
            progress: progress
        ).run(manifest)
        try folder.synchronise()
        try index.publish()
        try manifest.publish()
        try hook?(.indexed)
        if batch.finished == nil { try workspace.ledger.finish(batch, at: max(now, batch.created), keys: keys) }
        try hook?(.finished)
        workspace.ledger.checkpoint()
        return BatchReceipt(
            batch: UUIDv8.text(batch.id), count: batch.rows, signed: signed, restored: restored,
            issued: batch.created, folder: path, index: BatchIndex.name,
            certificatesCut: notes.cut, certificatesWithoutCode: notes.withoutCode)
    }

    /// The batch to carry out: the one this folder was begun with, else one with the same inputs, else a new one.
    ///
    /// Called with the batch's lock held; what it decides is true when the batch is begun, also where machines share a ledger.
    private func batch(
        for plan: IssuancePlan, in folder: Folder, at now: Instant, resuming: Bool, replacing: Replacing?
    ) throws(IssuanceError) -> BatchRecord {
        let now = Instant(seconds: now.seconds)
        let ledger = workspace.ledger
        try Ledger.checkClock(now, after: ledger.lastAct())
        if let marker = try BatchMarker(in: folder) {
            if let batch = try batch(of: marker, plan, folder, resuming: resuming) {
                guard try !isReplaced(batch, by: replacing) else { throw notEmpty(folder) }
                return try continued(batch, plan, at: now, replacing: replacing)
            }
        } else {
            try checkEmpty(folder)
        }
        while true {
            let last = try ledger.batch(inputs: plan.inputs, keys: keys)
            if let last, last.finished == nil || !plan.options.again, try !isReplaced(last, by: replacing) {
                guard let found = try ledger.abandonment(of: last) else {
                    return try continued(last, plan, at: now, replacing: replacing)
                }
                // Nobody gets a second credential without the issuer saying so. Of corrections nobody can: what was
                // corrected has a successor, and is refused below.
                guard !resuming, plan.options.again || replacing != nil else { throw Ledger.abandoned(last, found) }
            }
            guard !resuming else {
                throw IssuanceError(.batchNothingToResume, at: .file(folder.path), facts: ["folder": folder.path])
            }
            if let replacing {
                try ledger.checkReplaceable(replacing.old, by: nil)
            } else if !plan.options.again {
                // Another roster of the same course may name the same people, and so may the same one of a mended course.
                try checkUnasked(plan, at: now)
            }
            let new = Ledger.NewBatch(
                inputs: plan.inputs, courseDigest: plan.courseDigest, rosterDigest: plan.rosterDigest, rows: plan.count,
                created: now, verificationMethod: workspace.verificationMethod,
                recipe: recipe(plan, isCorrection: replacing != nil).text())
            let addresses = StatusAddresses(baseURL: workspace.profile.baseURL)
            let begun = try ledger.begin(new, keys: keys, after: last?.number) { addresses.addresses(ofList: $0) }
            if let begun { return begun }
        }
    }

    /// The batch that a folder was begun with; nil when nobody has anything of it, and the folder may be used for another.
    private func batch(
        of marker: BatchMarker, _ plan: IssuancePlan, _ folder: Folder, resuming: Bool
    ) throws(IssuanceError) -> BatchRecord? {
        let ledger = workspace.ledger
        guard marker.ledger == ledger.id else { throw foreign(folder) }
        let batch = try ledger.batch(id: marker.batch, keys: keys)
        if let batch, let found = try ledger.abandonment(of: batch) {
            guard found.awards == 0, !resuming else { throw Ledger.abandoned(batch, found) }
            return nil
        }
        guard marker.inputs == plan.inputs else {
            throw IssuanceError(.batchInputChanged, at: .file(folder.path), facts: ["what": "folder"])
        }
        guard let batch else { throw foreign(folder) }
        guard !plan.options.again || batch.finished == nil else {
            throw notEmpty(folder)
        }
        return batch
    }

    private func notEmpty(_ folder: Folder) -> IssuanceError {
        IssuanceError(.fileFolderNotEmpty, at: .file(folder.path), facts: ["folder": folder.path])
    }

    /// Whether a batch has any of the credentials that are to be replaced: with the very files of that batch, as after its key was
    /// in other hands, a correction is another batch, or what it replaces would take its own place.
    private func isReplaced(_ batch: BatchRecord, by replacing: Replacing?) throws(IssuanceError) -> Bool {
        guard let replacing else { return false }
        return try workspace.ledger.read { connection in
            try replacing.old.contains { credential in
                let found = try connection.number(
                    "SELECT count(*) FROM awards WHERE batch = ? AND credential = ?",
                    [.integer(batch.number), .blob(credential)])
                return found ?? 0 > 0
            }
        }
    }

    /// Everything besides roster, course and secret that decides the bytes of the credentials.
    func recipe(_ plan: IssuancePlan, isCorrection: Bool = false) -> JSON {
        let achievement = plan.course.achievement
        let members: [(String, JSON?)] = [
            ("profile", .string(plan.options.profile.rawValue)),
            ("cryptosuite", .string(plan.proofs.text)),
            ("publicKeyMultibase", .string(workspace.publicKey.multikey)),
            ("course", .string(Self.fileName(plan.course.name))),
            ("roster", .string(Self.fileName(plan.roster.source.name))),
            ("skipped", plan.skipped.isEmpty ? nil : .string(plan.skipped.text)),
            // For reports, and the title for courses without an id as well.
            ("correction", isCorrection ? .bool(true) : nil),
            ("title", plan.identity.title.map(JSON.string)),
            ("level", Self.eqf(achievement.level).map(JSON.integer)),
        ]
        // For finding out who holds the same award already.
        return .object(omittingNil: members + plan.identity.members)
    }

    private static func eqf(_ level: Level?) -> Int? {
        guard case .stated(let eqf, _, let cycle)? = level else { return nil }
        return eqf?.number ?? cycle?.eqf
    }

    /// The last part of a path: the folders above it are nobody's business.
    private static func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map { Finding.cut(String($0)) } ?? ""
    }

    /// A batch of which everything is signed needs no key: its files can be drawn with any.
    private func continued(
        _ batch: BatchRecord, _ plan: IssuancePlan, at now: Instant, replacing: Replacing?
    ) throws(IssuanceError) -> BatchRecord {
        if let replacing { try workspace.ledger.checkReplaceable(replacing.old, by: batch) }
        guard batch.finished == nil else { return batch }
        if replacing == nil, !plan.options.again { try checkNotOvertaken(batch, plan, at: now) }
        return try checked(batch)
    }

    /// - Throws: ``IssuanceError`` `batch.key_changed`: one batch, one key.
    func checked(_ batch: BatchRecord) throws(IssuanceError) -> BatchRecord {
        let recipe = try? JSONDocument(parsing: Array(batch.recipe.utf8)).root
        guard batch.verificationMethod.utf8.elementsEqual(workspace.verificationMethod.utf8),
            recipe?["publicKeyMultibase"]?.string == workspace.publicKey.multikey
        else {
            throw IssuanceError(.batchKeyChanged, facts: ["method": batch.verificationMethod])
        }
        return batch
    }

    private func checkEmpty(_ folder: Folder) throws(IssuanceError) {
        try folder.removeParts()
        var other: String?
        try folder.forEachName { name throws(IssuanceError) in
            other = name
            return false
        }
        guard let other else { return }
        if try folder.entry(other) == .link { throw .system(ELOOP, folder.place(of: other)) }
        throw IssuanceError(
            .fileFolderNotEmpty, at: .file(folder.path), facts: ["folder": folder.path, "file": other])
    }

    private func foreign(_ folder: Folder) -> IssuanceError {
        IssuanceError(.batchForeign, at: .file(folder.path), facts: ["folder": folder.path])
    }
}
