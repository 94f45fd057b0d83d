import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import NIOCore
import Programs
import Reports
import Texts

/// Batches: the list, the upload, the dry run, and how far one is.
struct BatchPages: Sendable {
    let desk: Desk
    let routes: DeskRoutes

    var all: [Route] {
        [
            routes.page("/desk/batches", for: nil) { list($0) },
            routes.page("/desk/new", for: .prepare) { new($0) },
            routes.form("/desk/new", for: .prepare, mostFiles: 2) { caller, form in try upload(caller, form) },
            routes.page("/desk/batches/:id", for: nil) { caller in try show(caller) },
            routes.form("/desk/batches/:id/look", for: .prepare) { caller, form in try look(caller, form) },
            routes.form("/desk/batches/:id/discard", for: .prepare) { caller, _ in try discard(caller) },
            routes.page("/desk/batches/:id/events", for: nil) { caller in try events(caller) },
            routes.page("/desk/batches/:id/files/:name", for: .sign) { caller in try file(caller) },
        ]
    }

    /// The batch of an address.
    ///
    /// - Throws: ``ServerError`` `server.not_found`.
    func batch(_ caller: DeskRoutes.Caller) throws(ServerError) -> DeskBatch {
        guard let batch = desk.store.batch(caller.parameters["id"] ?? "") else { throw ServerError(.notFound) }
        return batch
    }

    // MARK: The list

    private func list(_ caller: DeskRoutes.Caller) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: texts("desk.batches"), current: "batches")
        // What waits for somebody first, however old it is.
        let all = desk.store.all
        let batches = all.filter { !$0.isOver } + all.filter(\.isOver)
        if caller.person.roles.contains(.prepare) {
            page.blocks.append(.links([DeskLink(texts("desk.new"), "/desk/new", isMain: true)]))
        }
        page.blocks += PublicationNotes(desk: desk, caller: caller).blocks
        guard !batches.isEmpty else {
            page.blocks.append(.note(DeskNote(texts("desk.none"))))
            return routes.answer(page, caller)
        }
        let rows = batches.prefix(Self.mostListed).map { batch in
            DeskTable.Row([
                .init(
                    batch.title.isEmpty ? batch.rosterName : batch.title, path: "/desk/batches/" + batch.id),
                .init(state(batch, texts)), .init(batch.count > 0 ? texts.number(batch.count) : ""),
                .init(texts.instant(batch.finished ?? batch.created)), .init(batch.by),
            ])
        }
        var table = DeskTable(
            "", columns: ["desk.batch", "desk.state", "desk.count", "desk.when", "desk.who"].map { texts($0) },
            rows: Array(rows))
        if batches.count > rows.count {
            table.more = texts("cli.after.more", ["count": texts.number(batches.count - rows.count)])
        }
        page.blocks.append(.table(table))
        return routes.answer(page, caller)
    }

    private static let mostListed = 200

    private func state(_ batch: DeskBatch, _ texts: Texts) -> String {
        if desk.jobs.isBusy(with: batch.id) { return texts("desk.state.signing") }
        return texts("desk.state.\(batch.state.rawValue)")
    }

    // MARK: The upload

    private func new(_ caller: DeskRoutes.Caller) -> Response {
        var page = DeskPage(title: caller.texts("desk.new"), current: "new")
        page.blocks = [.form(uploadForm(caller.texts))]
        return routes.answer(page, caller)
    }

    /// Endings that the dialog of files offers for rosters.
    private static let rosters = ".csv,.tsv,.txt,.xlsx"

    private func uploadForm(_ texts: Texts) -> DeskForm {
        DeskForm(
            action: "/desk/new", submit: texts("desk.look"),
            fields: [
                .file(
                    DeskField.course, texts("desk.course_file"), hint: texts("help.issue.course"), accepts: ".yaml,.yml"
                ),
                .file(
                    DeskField.roster, texts("desk.roster_file"), hint: texts("desk.roster_hint"),
                    accepts: Self.rosters),
            ])
    }

    private func upload(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let files = try Uploads(form.files)
        guard let course = files.course, let roster = files.roster else { throw ServerError(.deskFiles) }
        try desk.note("upload", by: caller.person)
        let batch = DeskBatch(course: course, roster: roster, by: caller.person.name, at: desk.now())
        try desk.store.add(batch, course: course, roster: roster)
        try desk.note("upload.done", by: caller.person, batch: batch.id)
        return Answer.seeOther("/desk/batches/" + batch.id)
    }

    private func look(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let batch = try batch(caller)
        guard batch.state == .prepared, !desk.jobs.isBusy(with: batch.id) else { throw ServerError(.notFound) }
        try desk.note("look", by: caller.person, batch: batch.id)
        try desk.store.change(batch.id) { batch in
            guard batch.state == .prepared else { throw ServerError(.notFound) }
            Self.choose(form, for: &batch)
        }
        return Answer.seeOther("/desk/batches/" + batch.id)
    }

    /// What a form says about how a roster is to be read.
    private static func choose(_ form: PostedForm, for batch: inout DeskBatch) {
        batch.columns = [:]
        for field in RosterField.allCases {
            let choice = form.text(DeskField.column + field.rawValue)
            switch choice {
            case nil, PlanBlocks.recognised: break
            case PlanBlocks.none: batch.columns[field.rawValue] = ""
            case let choice?: batch.columns[field.rawValue] = choice
            }
        }
        batch.dateOrder = form.text(DeskField.order).flatMap(DateOrder.init(rawValue:))?.rawValue
        batch.encoding = form.text(DeskField.encoding).flatMap(RosterEncoding.init(rawValue:))?.rawValue
        // A form without that choice asks nothing about it.
        if let sheet = form.text(DeskField.sheet) { batch.sheet = sheet.isEmpty ? nil : sheet }
        batch.passingWords = form.text(DeskField.passing).map(PlanBlocks.words) ?? []
        batch.skipsBadRows = form.text(DeskField.skip) != nil
    }

    private func discard(_ caller: DeskRoutes.Caller) throws -> Response {
        let batch = try batch(caller)
        guard batch.state == .prepared, !desk.jobs.isBusy(with: batch.id) else { throw ServerError(.notFound) }
        try desk.note("discard", by: caller.person, batch: batch.id)
        try desk.store.discard(batch.id)
        try desk.note("discard.done", by: caller.person, batch: batch.id)
        return Answer.seeOther("/desk/batches")
    }

    // MARK: One batch

    private func show(_ caller: DeskRoutes.Caller) throws -> Response {
        let batch = try batch(caller)
        if desk.jobs.isBusy(with: batch.id) { return underWay(batch, caller) }
        if batch.state == .finished { return finished(batch, caller) }
        if batch.state == .givenUp { return givenUp(batch, caller) }
        // A plan shows a learner's name and the cells of a roster.
        guard !caller.person.roles.isDisjoint(with: [.prepare, .sign]) else {
            throw ServerError(.deskRole, facts: ["role": OperatorRole.prepare.rawValue])
        }
        do {
            let plan = try desk.store.plan(of: batch, at: desk.now(), limit: desk.limits.upload)
            let sheets = try desk.store.sheets(of: batch, limit: desk.limits.upload)
            return planned(batch, plan, caller, sheets: sheets)
        } catch let error as IssuanceError where error.code == .xlsxSheet {
            return try choosing(batch, error, caller)
        } catch let error as any CodedError where Self.isAboutTheUpload(error) {
            return unplanned(batch, error, caller)
        }
    }

    /// Whether what went wrong lies in the files of a batch, not in the server or the workspace: those are no reason to discard
    /// what was uploaded.
    private static func isAboutTheUpload(_ error: any CodedError) -> Bool {
        (WorkspaceFault.shown(error) as? ServerError).map { $0.code == .notFound } ?? true
    }

    /// An upload of which no plan can be made: why, and how to be rid of it.
    private func unplanned(_ batch: DeskBatch, _ error: any CodedError, _ caller: DeskRoutes.Caller) -> Response {
        let mayDiscard = batch.state == .prepared && caller.person.roles.contains(.prepare)
        var more: [DeskBlock] = mayDiscard ? [.form(PlanBlocks.discarding(batch, caller.texts))] : []
        if batch.state == .begun, caller.person.roles.contains(.sign) {
            more.append(.form(PlanBlocks.givingUp(batch, caller.texts)))
        }
        return routes.refusal(WorkspaceFault.shown(error), caller, more: more)
    }

    /// A workbook with several sheets: somebody says which of them is the roster.
    private func choosing(
        _ batch: DeskBatch, _ error: IssuanceError, _ caller: DeskRoutes.Caller
    ) throws -> Response {
        let sheets = try desk.store.sheets(of: batch, limit: desk.limits.upload)
        guard !sheets.isEmpty else { return unplanned(batch, error, caller) }
        let texts = caller.texts
        var page = DeskPage(title: texts("desk.dry_run"), current: "batches")
        page.blocks = [
            .note(DeskNote(texts("desk.sheets", ["file": batch.rosterName, "count": String(sheets.count)])))
        ]
        if caller.person.roles.contains(.prepare) {
            var form = DeskForm(
                action: "/desk/batches/\(batch.id)/look", submit: texts("desk.look"),
                fields: [
                    .one(
                        DeskField.sheet, texts("desk.sheet"),
                        of: sheets.map { DeskForm.Option($0, VisibleText.of($0)) })
                ])
            form.hidden = PlanBlocks.choices(batch)
            page.blocks += [.form(form), .form(PlanBlocks.discarding(batch, texts))]
        }
        return routes.answer(page, caller)
    }

    /// The dry run.
    ///
    /// - Parameters:
    ///   - sheets: The sheets of the workbook, where it is one.
    ///   - refused: Why it is shown again instead of being signed.
    func planned(
        _ batch: DeskBatch, _ plan: IssuancePlan, _ caller: DeskRoutes.Caller, sheets: [String] = [],
        refused: ServerError? = nil
    ) -> Response {
        let blocks = PlanBlocks(
            batch: batch, plan: plan, sheets: sheets, roles: caller.person.roles, texts: caller.texts)
        var page = DeskPage(title: caller.texts("desk.dry_run"), current: "batches")
        if let refused {
            page.blocks.append(.note(DeskNote(refused, caller.texts)))
        } else if let progress = desk.jobs.current, progress.batch == batch.id, let failed = progress.failed {
            let error = DeskFailure(reason: failed, facts: progress.facts)
            page.blocks.append(.note(DeskNote(error, caller.texts)))
        } else if batch.state == .begun {
            page.blocks.append(.note(DeskNote(caller.texts("desk.to_continue"), .bad)))
        }
        page.blocks += blocks.all
        return routes.answer(page, caller, status: refused?.code.status ?? .ok)
    }

    private func underWay(_ batch: DeskBatch, _ caller: DeskRoutes.Caller) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: texts("desk.state.signing"), current: "batches")
        let progress = desk.jobs.current
        let (done, total) = (progress?.done ?? 0, progress?.total ?? batch.count)
        page.blocks = [
            .progress(
                DeskProgress(
                    done: done, total: total, text: Self.told(done, total, texts),
                    events: "/desk/batches/\(batch.id)/events")),
            .note(DeskNote(texts("desk.leave"))),
        ]
        page.refresh = 3
        var response = routes.answer(page, caller)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.policyWithEvents
        return response
    }

    private static func told(_ done: Int, _ total: Int, _ texts: Texts) -> String {
        texts("desk.progress", ["done": texts.number(done), "total": texts.number(total)])
    }

    private func givenUp(_ batch: DeskBatch, _ caller: DeskRoutes.Caller) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: batch.title.isEmpty ? texts("desk.batch") : batch.title, current: "batches")
        page.blocks = [
            .note(
                DeskNote(
                    texts("desk.gave_up", ["count": String(batch.count)]),
                    next: batch.corrects == nil
                        ? texts("desk.gave_up_next", ["label": texts("desk.only_new")])
                        : texts("desk.gave_up_correct", ["label": texts("desk.replace_given_up")]))),
            .pairs(
                heading: "",
                [
                    DeskPair(texts("desk.when"), texts.instant(batch.finished ?? batch.created)),
                    DeskPair(texts("desk.who"), batch.by), DeskPair(texts("desk.course_file"), batch.courseName),
                    DeskPair(texts("desk.roster_file"), batch.rosterName),
                    DeskPair(texts("desk.id"), batch.batch ?? ""),
                ].filter { !$0.value.isEmpty }),
        ]
        if let corrected = desk.store.all.first(where: { $0.batch != nil && $0.batch == batch.corrects }) {
            page.blocks.append(.links([DeskLink(texts("desk.corrected"), "/desk/batches/" + corrected.id)]))
        }
        return routes.answer(page, caller)
    }

    private func finished(_ batch: DeskBatch, _ caller: DeskRoutes.Caller) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: batch.title.isEmpty ? texts("desk.batch") : batch.title, current: "batches")
        page.blocks = [
            .note(DeskNote(texts("desk.done", ["count": String(batch.count)]), .good, next: texts("desk.hand_out"))),
            .pairs(
                heading: "",
                [
                    DeskPair(texts("desk.when"), texts.instant(batch.finished ?? batch.created)),
                    DeskPair(texts("desk.who"), batch.by), DeskPair(texts("desk.course_file"), batch.courseName),
                    DeskPair(texts("desk.roster_file"), batch.rosterName),
                ]),
        ]
        if caller.person.roles.contains(.sign) {
            let files = "/desk/batches/\(batch.id)/files/"
            var links = [
                DeskLink(texts("desk.archive"), files + "awards.zip", isMain: true),
                DeskLink(texts("desk.index"), files + "index.csv"),
            ]
            if batch.outputs.contains(.mailMerge) {
                links.append(DeskLink(texts("desk.output.mail-merge"), files + "mail-merge.csv"))
            }
            page.blocks.append(.links(links))
        }
        if caller.person.roles.contains(.prepare) {
            var form = DeskForm(
                heading: texts("desk.correct"), action: "/desk/batches/\(batch.id)/correct", submit: texts("desk.look"),
                fields: [
                    .file(
                        DeskField.roster, texts("desk.roster_file"), hint: texts("desk.correct_hint"),
                        accepts: Self.rosters)
                ])
            form.isFolded = true
            form.isQuiet = true
            page.blocks.append(.form(form))
        }
        return routes.answer(page, caller)
    }

    // MARK: Events and files

    /// Every change of a job, as a browser's `EventSource` reads it.
    private func events(_ caller: DeskRoutes.Caller) throws -> Response {
        let batch = try batch(caller)
        let texts = caller.texts
        let changes = desk.jobs.follow(batch.id)
        // Then the browser asks again, as who it is by then.
        let end = ContinuousClock.now + .seconds(desk.limits.requestSeconds)
        var response = Response(
            status: .ok, headers: [.contentType: "text/event-stream"],
            body: ResponseBody { writer in
                for await progress in changes {
                    let text = Self.told(progress.done, progress.total, texts)
                    try await writer.write(
                        ByteBuffer(
                            string: "data: \(progress.done) \(progress.total) \(progress.isOver ? 1 : 0) \(text)\n\n"))
                    if ContinuousClock.now >= end { return try await writer.finish(nil) }
                }
                // Whoever follows a job that is over, or another one, is told to load the page again.
                try await writer.write(ByteBuffer(string: "event: over\ndata: 1\n\n"))
                try await writer.finish(nil)
            })
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func file(_ caller: DeskRoutes.Caller) throws -> Response {
        let batch = try batch(caller)
        guard batch.state == .finished, let path = desk.store.file(caller.parameters["name"] ?? "", of: batch),
            let file = StreamedFile(path)
        else { throw ServerError(.notFound) }
        let isArchive = path.hasSuffix(".zip")
        let ending = isArchive ? ".zip" : path.hasSuffix("/mail-merge.csv") ? "-mail-merge.csv" : ".csv"
        // What names learners leaves the desk only with a line about who took it; whoever asks for the head takes nothing.
        if caller.call.request.method == .get {
            try desk.note("download", by: caller.person, batch: batch.id, count: batch.count)
        }
        return Answer.download(
            file, isArchive ? "application/zip" : "text/csv; charset=utf-8",
            name: "testamur-" + batch.id + ending)
    }
}

/// Why a job stopped, with its sentences.
struct DeskFailure: CodedError {
    let reason: String
    let place: Place? = nil
    let facts: [String: String]
}

extension DeskNote {
    /// Why something was not done.
    init(_ error: any CodedError, _ texts: Texts) {
        // Its own words name commands; here there is a form.
        let isOvertaken = error.reason == IssuanceError.Code.batchOvertaken.rawValue
        let next =
            isOvertaken
            ? texts("desk.next.overtaken", ["label": texts("desk.only_new")]) : texts.nextStep(after: error)
        self.init(texts.reason(of: error), .bad, next: next, code: error.reason)
    }
}

/// What was uploaded, told apart by the endings of names.
struct Uploads {
    private(set) var course: UploadedFile?
    private(set) var roster: UploadedFile?

    /// - Throws: ``ServerError`` `desk.files` for two of a kind.
    init(_ files: [UploadedFile]) throws(ServerError) {
        for file in files {
            let name = file.name.utf8.map(HeaderText.lowered)
            let isCourse = [".yaml", ".yml"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
            guard (isCourse ? course : roster) == nil else { throw ServerError(.deskFiles) }
            if isCourse { course = file } else { roster = file }
        }
    }
}
