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
                try replace(caller, form)
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
        batch.outputs = corrected.outputs
        batch.passingWords = corrected.passingWords
        try desk.store.add(batch, course: course, roster: roster)
        try desk.note("correct.done", by: caller.person, batch: batch.id)
        return Answer.seeOther("/desk/batches/" + batch.id)
    }

    /// Shows what would be replaced, and does it when somebody has seen it.
    private func replace(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let batch = try batches.batch(caller)
        let back = Answer.seeOther("/desk/batches/" + batch.id)
        guard let corrects = batch.corrects else { throw ServerError(.notFound) }
        guard !batch.isOver, !desk.jobs.isBusy(with: batch.id) else { return back }
        let office = try desk.opened(form, by: caller.person)
        let (now, limit) = (desk.now(), desk.limits.upload)
        let includesGivenUp = form.text(DeskField.also) != nil
        let plan = try desk.store.plan(of: batch, at: now, limit: limit)
        guard plan.canStart else { return back }
        let isAlthoughOther = batch.isAlthoughOther || form.text(DeskField.although) != nil
        let correction: DeskCorrection
        do {
            correction = try DeskCorrection(
                of: corrects, and: batch.also, includesGivenUp: includesGivenUp, isAlthoughOther: isAlthoughOther,
                with: plan, by: office, at: now)
        } catch let error as IssuanceError where Self.asked.contains(error.code) {
            return asking(error, batch, caller)
        }
        guard !correction.pairs.isEmpty || !correction.found.givenUp.isEmpty else { throw ServerError(.deskUnchanged) }
        let reason = form.text(DeskField.reason) ?? batch.reason
        guard !correction.pairs.isEmpty, let confirmed = form.text(DeskField.confirmed) else {
            return shown(correction, batch, caller)
        }
        // What was said yes to are these pairs and no others.
        guard confirmed.utf8.elementsEqual(correction.mark.utf8) else {
            return shown(correction, batch, caller, refused: ServerError(.deskOutdated))
        }
        guard !reason.isEmpty, reason.utf8.count <= Self.longestReason else { return shown(correction, batch, caller) }
        var begun = batch
        begun.title = correction.title
        begun.count = correction.pairs.count
        begun.reason = reason
        begun.also = correction.also
        begun.isAlthoughOther = isAlthoughOther
        while try office.isGivenUp(folder: desk.store.output(of: begun)) { begun.attempt += 1 }
        let (work, person) = (begun, caller.person)
        let outputs = try correction.found.plan.drawn(as: work.outputs.union([.zip]))
        try desk.jobs.start(
            DeskJobs.Job(batch: batch.id, total: correction.pairs.count) { tell in
                try await SigningPages.carryOut(work, count: correction.pairs.count, by: person, at: desk) { output in
                    try await office.replace(
                        correction.pairs, with: correction.found.plan, into: output, reason: reason, at: desk.now(),
                        outputs: outputs, texts: correction.found.plan.labels
                    ) { progress in
                        if progress.stage == .signing { tell(progress.done) }
                    }
                }
            })
        return back
    }

    /// What somebody may mean all the same.
    private static let asked: Set<IssuanceError.Code> = [.replaceOtherLearner, .replaceHoldsAnother]

    /// Why it is not done unasked, and the yes to it: what would be replaced is shown after that.
    private func asking(_ error: IssuanceError, _ batch: DeskBatch, _ caller: DeskRoutes.Caller) -> Response {
        let texts = caller.texts
        let label = texts("help.replace.although_other_learner")
        var page = DeskPage(title: texts("desk.pairs"), current: "batches")
        page.blocks = [
            .note(
                DeskNote(
                    texts.reason(of: error), .bad, next: texts("desk.next.although", ["label": label]),
                    code: error.reason)),
            .form(
                DeskForm(
                    action: "/desk/batches/\(batch.id)/replace", submit: texts("desk.show_pairs"),
                    fields: [.box(DeskField.although, label, isTicked: false), key(texts)])),
            .links([DeskLink(texts("desk.leave_it"), "/desk/batches/" + batch.id)]),
        ]
        return routes.answer(page, caller, status: .conflict)
    }

    private func shown(
        _ correction: DeskCorrection, _ batch: DeskBatch, _ caller: DeskRoutes.Caller, refused: ServerError? = nil
    ) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: texts("desk.pairs"), current: "batches")
        if let refused { page.blocks.append(.note(DeskNote(refused, texts))) }
        if !correction.pairs.isEmpty { page.blocks.append(.form(replacing(correction, batch, texts))) }
        for part in correction.found.givenUp {
            let facts = ["count": String(part.count), "batch": part.batch]
            page.blocks.append(.note(DeskNote(texts("desk.given_up", facts))))
        }
        if !correction.found.givenUp.isEmpty {
            var form = DeskForm(
                action: "/desk/batches/\(batch.id)/replace", submit: texts("desk.replace_given_up"),
                fields: [key(texts)])
            form.hidden = [(DeskField.also, "1")]
            if correction.isAlthoughOther { form.hidden.append((DeskField.although, "1")) }
            form.isQuiet = !correction.pairs.isEmpty
            page.blocks.append(.form(form))
        }
        return routes.answer(page, caller, status: refused?.code.status ?? .ok)
    }

    private func key(_ texts: Texts) -> DeskForm.Field {
        .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint"))
    }

    /// What would be replaced, and the yes to it.
    private func replacing(_ correction: DeskCorrection, _ batch: DeskBatch, _ texts: Texts) -> DeskForm {
        let rows = correction.pairs.prefix(Self.mostShown).map { pair in
            DeskTable.Row([
                .init(pair.old.isErased ? texts("cli.after.erased") : pair.old.learner), .init(pair.learner),
                .init(pair.old.idNumber ?? ""), .init(pair.grade ?? ""),
                .init(pair.awardDate.map { texts.date($0) } ?? ""), .init(pair.old.id),
            ])
        }
        var table = DeskTable(
            "",
            columns: [
                "desk.before", "desk.after", "field.shown.identifier", "field.shown.result", "field.shown.awarded",
                "desk.id",
            ].map { texts($0) },
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
                key(texts),
            ])
        form.table = table
        form.hidden = [(DeskField.confirmed, correction.mark)]
        if correction.isAlthoughOther { form.hidden.append((DeskField.although, "1")) }
        if correction.also != batch.also { form.hidden.append((DeskField.also, "1")) }
        return form
    }
}

/// Which credentials a corrected roster replaces.
private struct DeskCorrection: Sendable {
    let found: Correction
    /// The batches that were given up and whose credentials are replaced as well.
    let also: [String]
    let title: String
    /// Whether a row may be about a learner who holds another award of the course.
    let isAlthoughOther: Bool

    var pairs: [ReplacementPair] { found.pairs }

    /// Identifies the pairs, and how the roster is read.
    var mark: String {
        let shown = pairs.map {
            "\($0.old.id)\n\($0.row)\n\($0.learner)\n\($0.grade ?? "")\n\($0.awardDate?.description ?? "")\n"
        }.joined()
        return Hex.encode(SHA256.hash(found.plan.inputs + Array(shown.utf8)))
    }

    /// - Parameters:
    ///   - also: Batches whose credentials are meant as well.
    ///   - includesGivenUp: Whether those are meant, too, that turn out to have been given up: nobody has received them.
    init(
        of batch: String, and also: [String], includesGivenUp: Bool, isAlthoughOther: Bool,
        with plan: IssuancePlan, by office: UnlockedWorkspace, at now: Instant
    ) throws {
        func meaning(_ also: [String]) throws -> Correction {
            let old = try office.credentials(CredentialSelection(batches: [batch] + also))
            return try office.correction(
                of: old, with: plan, isExact: false, at: now, allowingOtherLearner: isAlthoughOther)
        }
        var named = also
        var found = try meaning(named)
        // One that is named has nothing given up behind it but yet another one.
        while includesGivenUp, !found.givenUp.isEmpty {
            named += found.givenUp.map(\.batch)
            found = try meaning(named)
        }
        self.also = named
        self.isAlthoughOther = isAlthoughOther
        self.found = found
        let achievement = plan.course.achievement
        title = achievement.title.text(preferring: achievement.primaryLanguage) ?? ""
    }
}
