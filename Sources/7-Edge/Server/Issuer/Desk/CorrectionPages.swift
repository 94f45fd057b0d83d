import Achievements
import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import Programs
import Reports
import Signing
import Texts

/// Corrects a batch: corrected credentials in place of those with the mistake, which are revoked.
struct CorrectionPages: Sendable {
    let desk: Desk
    let routes: DeskRoutes
    let batches: BatchPages

    /// Most pairs that are shown before somebody says yes.
    private static let mostShown = 200
    private static let longestReason = 1_000

    var all: [Route] {
        [
            routes.form("/desk/batches/:id/correct", for: .prepare, mostFiles: 1) { caller, form in
                try upload(caller, form)
            },
            routes.form("/desk/batches/:id/replace", for: .sign, secrets: [DeskField.passphrase]) { caller, form in
                try await replace(caller, form)
            },
        ]
    }

    /// The corrected roster becomes a batch of its own, with the course of the one that it corrects.
    private func upload(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let corrected = try batches.batch(caller)
        guard corrected.state == .finished, let id = corrected.batch, let course = desk.store.course(of: corrected)
        else { throw ServerError(.notFound) }
        guard let roster = try Uploads(form.files).roster else { throw ServerError(.deskFiles) }
        try desk.note("correct", by: caller.person, batch: corrected.id)
        var batch = DeskBatch(course: course, roster: roster, by: caller.person.name, at: desk.now())
        batch.corrects = id
        batch.columns = corrected.columns
        batch.dateOrder = corrected.dateOrder
        batch.encoding = corrected.encoding
        try desk.store.add(batch, course: course, roster: roster)
        try desk.note("correct.done", by: caller.person, batch: batch.id)
        return Answer.seeOther("/desk/batches/" + batch.id)
    }

    /// Shows what would be replaced, and does it when somebody has seen it.
    private func replace(_ caller: DeskRoutes.Caller, _ form: PostedForm) async throws -> Response {
        let batch = try batches.batch(caller)
        let back = Answer.seeOther("/desk/batches/" + batch.id)
        guard let corrects = batch.corrects else { throw ServerError(.notFound) }
        guard batch.state != .finished, !desk.jobs.isBusy(with: batch.id) else { return back }
        let office = try await desk.opened(form, by: caller.person)
        let (now, limit) = (desk.now(), desk.limits.upload)
        let found = try await desk.admission.working { () -> Correction? in
            let plan = try desk.store.plan(of: batch, at: now, limit: limit)
            guard plan.canStart else { return nil }
            return try Correction(of: corrects, with: plan, by: office)
        }
        guard let correction = found else { return back }
        guard !correction.pairs.isEmpty else { throw ServerError(.deskUnchanged) }
        let reason = form.text(DeskField.reason) ?? batch.reason
        guard let confirmed = form.text(DeskField.confirmed) else { return shown(correction, batch, caller) }
        // What was said yes to are these pairs and no others.
        guard confirmed.utf8.elementsEqual(correction.mark.utf8) else {
            return shown(correction, batch, caller, refused: ServerError(.deskOutdated))
        }
        guard !reason.isEmpty, reason.utf8.count <= Self.longestReason else { return shown(correction, batch, caller) }
        var begun = batch
        begun.title = correction.title
        begun.count = correction.pairs.count
        begun.reason = reason
        let (work, person) = (begun, caller.person)
        try desk.jobs.start(
            DeskJobs.Job(batch: batch.id, total: correction.pairs.count) { tell in
                try await SigningPages.carryOut(work, count: correction.pairs.count, by: person, at: desk) { output in
                    _ = try await office.replace(
                        correction.pairs, with: correction.plan, into: output, reason: reason, at: desk.now()
                    ) { tell($0.done) }
                    // The same batch once more signs nothing, and puts its files into one.
                    return try await office.issue(
                        correction.plan, into: output, at: desk.now(), resuming: true, outputs: OutputPlan([.zip])
                    )
                }
            })
        return back
    }

    private func shown(
        _ correction: Correction, _ batch: DeskBatch, _ caller: DeskRoutes.Caller, refused: ServerError? = nil
    ) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: texts("desk.pairs"), current: "batches")
        let rows = correction.pairs.prefix(Self.mostShown).map { pair in
            DeskTable.Row([
                .init(pair.old.isErased ? texts("cli.after.erased") : pair.old.learner), .init(pair.learner),
                .init(pair.old.idNumber ?? ""), .init(pair.old.id),
            ])
        }
        var table = DeskTable(
            "", columns: ["desk.before", "desk.after", "field.shown.identifier", "desk.id"].map { texts($0) },
            rows: Array(rows))
        if correction.pairs.count > rows.count {
            table.more = texts("cli.after.more", ["count": texts.number(correction.pairs.count - rows.count)])
        }
        var form = DeskForm(
            action: "/desk/batches/\(batch.id)/replace",
            submit: texts("desk.replace", ["count": String(correction.pairs.count)]),
            fields: [
                .text(
                    DeskField.reason, texts("desk.reason"), value: batch.reason,
                    hint: texts("help.status_change.reason")),
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint")),
            ])
        form.table = table
        form.hidden = [(DeskField.confirmed, correction.mark)]
        if let refused { page.blocks.append(.note(DeskNote(refused, texts))) }
        page.blocks.append(.form(form))
        return routes.answer(page, caller, status: refused?.code.status ?? .ok)
    }
}

/// Which credentials a corrected roster replaces.
private struct Correction: Sendable {
    let pairs: [ReplacementPair]
    /// The plan of the learners who have changed.
    let plan: IssuancePlan
    let title: String

    /// Identifies the pairs, and how the roster is read.
    var mark: String {
        let shown = pairs.map { "\($0.old.id)\n\($0.row)\n\($0.learner)\n" }.joined()
        return Hex.encode(SHA256.hash(plan.inputs + Array(shown.utf8)))
    }

    init(of batch: String, with plan: IssuancePlan, by office: UnlockedWorkspace) throws {
        let old = try office.credentials(CredentialSelection(batches: [batch]))
        let all = try office.replacements(of: old, with: plan, isExact: false)
        pairs = try office.changed(all, with: plan)
        self.plan = pairs.isEmpty ? plan : try plan.keeping(rows: pairs.map(\.row))
        let achievement = plan.course.achievement
        title = achievement.title.text(preferring: achievement.primaryLanguage) ?? ""
    }
}
