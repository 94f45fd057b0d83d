import Achievements
import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import Programs
import Texts

/// Signs a batch, or goes on with one.
struct SigningPages: Sendable {
    let desk: Desk
    let routes: DeskRoutes
    let batches: BatchPages

    var all: [Route] {
        [
            routes.form("/desk/batches/:id/sign", for: .sign, secrets: [DeskField.passphrase]) { caller, form in
                try sign(caller, form)
            },
            routes.form("/desk/batches/:id/give-up", for: .sign, secrets: [DeskField.passphrase]) { caller, form in
                try giveUp(caller, form)
            },
        ]
    }

    private func sign(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        var batch = try batches.batch(caller)
        let back = Answer.seeOther("/desk/batches/" + batch.id)
        guard batch.corrects == nil, !batch.isOver, !desk.jobs.isBusy(with: batch.id) else { return back }
        let office = try desk.opened(form, by: caller.person)
        let (now, limit) = (desk.now(), desk.limits.upload)
        // A batch that was begun goes on as it was begun.
        if batch.state == .prepared {
            batch.isOnlyNew = form.text(DeskField.onlyNew) != nil
            batch.isAlsoRevoked = form.text(DeskField.alsoRevoked) != nil
        }
        let plan: IssuancePlan
        do {
            plan = try desk.store.plan(of: batch, at: now, limit: limit)
        } catch let error as ServerError where error.code == .notFound {
            // A colleague has just finished it: its roster is gone, its page shows what came of it.
            return back
        }
        guard plan.canStart else { return back }
        // A colleague may have changed in between how the roster is read.
        guard form.text(DeskField.seen)?.utf8.elementsEqual(PlanBlocks.mark(of: plan).utf8) == true else {
            return batches.planned(batch, plan, caller, refused: ServerError(.deskOutdated))
        }
        let part: IssuancePlan
        do {
            part = try Self.checked(plan, of: batch, by: office, at: now)
        } catch {
            guard let code = Self.asked[error.code] else { throw error }
            return batches.planned(batch, plan, caller, refused: ServerError(code, facts: error.facts))
        }
        let achievement = plan.course.achievement
        batch.title = achievement.title.text(preferring: achievement.primaryLanguage) ?? ""
        batch.count = part.count
        batch.outputs = Set(PlanBlocks.outputs.filter { form.text(DeskField.output + $0.rawValue) != nil })
        let outputs = try part.drawn(as: batch.outputs.union([.zip]))
        let (begun, person) = (batch, caller.person)
        try desk.jobs.start(
            DeskJobs.Job(batch: batch.id, total: part.count) { tell in
                try await Self.carryOut(begun, count: part.count, by: person, at: desk) { output in
                    try await office.issue(
                        part, into: output, at: desk.now(), outputs: outputs, texts: part.labels
                    ) { progress in
                        if progress.stage == .signing { tell(progress.done) }
                    }
                }
            })
        return back
    }

    /// What is asked above the form that answers it.
    private static let asked: [IssuanceError.Code: ServerError.Code] = [
        .batchAlreadyIssued: .deskHeld, .batchRevokedBefore: .deskRevokedBefore,
    ]

    /// Gives up a batch that can never be finished: its roster is another one, its key is exchanged.
    private func giveUp(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let batch = try batches.batch(caller)
        let back = Answer.seeOther("/desk/batches/" + batch.id)
        guard batch.state == .begun, !desk.jobs.isBusy(with: batch.id) else { return back }
        guard let reason = form.text(DeskField.reason), reason.unicodeScalars.count <= Self.longestReason else {
            throw ServerError(.deskReason, facts: ["limit": String(Self.longestReason)])
        }
        let office = try desk.opened(form, by: caller.person)
        let (output, now) = (desk.store.output(of: batch), desk.now())
        let given = try desk.noting(
            "give-up", by: caller.person, batch: batch.id, counting: { $0.signed },
            doing: { try Self.givenUp(output, reason: reason, by: office, at: now) })
        try desk.store.change(batch.id) { kept in
            kept.state = .givenUp
            kept.batch = given.id
            kept.count = given.signed
            kept.finished = now
        }
        desk.store.forgetRoster(of: batch)
        return back
    }

    private static let longestReason = 1_000

    /// Gives up what a folder was begun with: its id, and how many credentials it has. Where nothing was begun there is neither.
    private static func givenUp(
        _ output: String, reason: String, by office: UnlockedWorkspace, at now: Instant
    ) throws(IssuanceError) -> (id: String?, signed: Int) {
        guard let id = try office.batchID(ofFolder: output) else { return (nil, 0) }
        let signed = try office.credentials(CredentialSelection(batches: [id])).count
        try office.abandon(batch: id, reason: reason, at: now)
        return (id, signed)
    }

    /// What of a plan is issued: all of it, or, where that was chosen, those alone who hold no award of the course.
    ///
    /// - Throws: ``IssuanceError`` `batch.already_issued`, `batch.revoked_before`, `batch.same_roster` before anything is begun.
    private static func checked(
        _ plan: IssuancePlan, of batch: DeskBatch, by office: UnlockedWorkspace, at now: Instant
    ) throws(IssuanceError) -> IssuancePlan {
        if batch.isOnlyNew { return try office.onlyNew(plan, at: now) }
        if batch.state == .prepared, plan.earlier == nil {
            try office.checkUnasked(plan, at: now)
        }
        return plan
    }

    /// Carries a batch out and keeps what came of it.
    ///
    /// - Parameter issue: Signs everything into a folder.
    static func carryOut(
        _ batch: DeskBatch, count: Int, by person: Operator, at desk: Desk,
        _ issue: (_ output: String) async throws -> BatchReceipt
    ) async throws {
        do {
            try await desk.admission.finishing {
                try desk.store.change(batch.id) { kept in
                    // Of two who sign at the same time, the second one's turn comes when everything is done.
                    guard kept.state == batch.state else { throw ServerError(.deskOutdated) }
                    kept = batch
                    kept.state = .begun
                }
                try desk.note("sign", by: person, batch: batch.id, count: count)
            }
            let receipt = try await issue(desk.store.output(of: batch))
            try await desk.admission.finishing {
                var finished = batch
                finished.state = .finished
                finished.batch = receipt.batch
                finished.finished = desk.now()
                try desk.store.keep(finished)
                desk.store.forgetRoster(of: finished)
                try desk.note("signed", by: person, batch: batch.id, count: receipt.count)
            }
        } catch {
            let shown = (error as? any CodedError).map { WorkspaceFault.shown($0) }
            let reason = shown?.reason ?? ServerError(.internal).reason
            await desk.admission.finishing {
                try? desk.note("stopped", by: person, batch: batch.id, failed: reason)
            }
            throw shown ?? ServerError(.internal)
        }
    }
}
