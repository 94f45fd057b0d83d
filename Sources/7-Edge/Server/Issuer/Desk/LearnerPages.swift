import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import JSON
import Programs
import Reports
import Signing
import Texts

/// Looking for a learner, and what is done to a credential afterwards: chosen, shown once more, and then done.
struct LearnerPages: Sendable {
    let desk: Desk
    let routes: DeskRoutes

    /// Most credentials that one search shows.
    private static let mostFound = 200
    private static let longestReason = 1_000

    var all: [Route] {
        [
            routes.page("/desk/learners", for: .revoke) { caller in ask(caller) },
            routes.form("/desk/learners", for: .revoke, secrets: [DeskField.passphrase]) { caller, form in
                try find(caller, form)
            },
            routes.form("/desk/learners/change", for: .revoke, secrets: [DeskField.passphrase]) { caller, form in
                try change(caller, form)
            },
        ]
    }

    private func ask(_ caller: DeskRoutes.Caller) -> Response {
        var page = DeskPage(title: caller.texts("desk.learners"), current: "learners")
        page.blocks = [.form(search(caller.texts))]
        return routes.answer(page, caller)
    }

    private func search(_ texts: Texts, _ query: String = "") -> DeskForm {
        DeskForm(
            action: "/desk/learners", submit: texts("desk.find"),
            fields: [
                .text(DeskField.query, texts("desk.query"), value: query),
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.names_are_sealed")),
            ])
    }

    private func find(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let texts = caller.texts
        guard let query = form.text(DeskField.query) else { return ask(caller) }
        let office = try desk.opened(form, by: caller.person)
        let found = try office.credentials(matching: query, limit: Self.mostFound)
        try desk.note("search", by: caller.person, count: found.count)
        var page = DeskPage(title: texts("desk.learners"), current: "learners")
        if found.isEmpty { page.blocks.append(.note(DeskNote(texts("desk.nobody")))) }
        if !found.isEmpty {
            let shown = try table(found, office, texts)
            page.blocks.append(
                found.allSatisfy(\.isRevoked) ? .table(shown) : .form(choosing(found, shown, texts)))
        }
        page.blocks.append(.form(search(texts, query)))
        return routes.answer(page, caller)
    }

    /// The credentials, each with what it was awarded for and why it stands as it does.
    private func table(
        _ found: [IssuedCredential], _ office: UnlockedWorkspace, _ texts: Texts
    ) throws -> DeskTable {
        let batches = Dictionary(
            desk.store.all.compactMap { batch in batch.batch.map { ($0, batch.id) } }, uniquingKeysWith: { $1 })
        let rows = try found.map { credential in
            DeskTable.Row(
                [
                    .init(credential.isErased ? texts("cli.after.erased") : credential.learner),
                    .init(credential.idNumber ?? ""),
                    .init(
                        credential.course ?? credential.batch,
                        path: batches[credential.batch].map { "/desk/batches/" + $0 }),
                    .init(texts.date(credential.issued.date())), .init(try state(credential, office, texts)),
                    .init(credential.id),
                    // What is revoked is revoked for good: nothing can be chosen for it.
                ], value: credential.isRevoked ? nil : credential.id)
        }
        return DeskTable(
            texts("cli.after.found", ["count": String(found.count)]),
            columns: [
                "field.learner", "field.shown.identifier", "desk.award", "desk.when", "desk.state", "desk.id",
            ].map { texts($0) },
            rows: rows)
    }

    /// How it stands, and why, where somebody has said so.
    private func state(
        _ credential: IssuedCredential, _ office: UnlockedWorkspace, _ texts: Texts
    ) throws -> String {
        guard credential.isRevoked || credential.isSuspended else { return texts("desk.state.in_force") }
        var facts = ["state": texts(credential.isRevoked ? "state.revoked" : "state.suspended")]
        if let change = try office.lastChange(of: credential.id) {
            facts["date"] = texts.date(change.instant.date())
            facts["reason"] = change.reason
        }
        return texts("desk.state.because", facts)
    }

    private func choosing(_ found: [IssuedCredential], _ table: DeskTable, _ texts: Texts) -> DeskForm {
        var form = DeskForm(
            action: "/desk/learners/change", submit: texts("desk.change"),
            fields: [
                .one(
                    DeskField.act, texts("desk.act"),
                    of: StatusAct.allCases.map { .init($0.rawValue, texts("help.\($0.rawValue)")) }),
                .text(DeskField.reason, texts("desk.reason"), hint: texts("help.status_change.reason")),
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint")),
            ])
        form.table = table
        form.table?.boxes = DeskField.id
        return form
    }

    // MARK: Changing

    private func change(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let ids = form.all(DeskField.id).filter { !$0.isEmpty }
        guard !ids.isEmpty, ids.count <= Self.mostFound,
            ids.allSatisfy({ $0.utf8.count <= Self.longestReason }),
            let act = form.text(DeskField.act).flatMap(StatusAct.init(rawValue:)),
            let reason = form.text(DeskField.reason), reason.utf8.count <= Self.longestReason
        else { throw ServerError(.deskChoose) }
        let office = try desk.opened(form, by: caller.person)
        let meant = StatusWish(
            act: act, reason: reason, credentials: try office.credentials(CredentialSelection(ids: ids)))
        if let error = meant.refusal {
            try desk.note(act.rawValue + ".stopped", by: caller.person, failed: error.reason, credentials: meant.ids)
            throw error
        }
        guard let confirmed = form.text(DeskField.confirmed) else { return try shown(meant, office, caller) }
        // What was said yes to are these credentials, as they stand, and no others.
        guard confirmed.utf8.elementsEqual(meant.mark.utf8) else {
            return try shown(meant, office, caller, refused: ServerError(.deskOutdated))
        }
        let now = desk.now()
        let changed = try desk.noting(
            act.rawValue, by: caller.person, credentials: meant.ids, counting: { $0.count { $0.isChanged } },
            doing: { try office.change(meant.ids, act, reason: reason, at: now) })
        return done(changed.count { $0.isChanged }, caller)
    }

    /// What would be done to whom, and the yes to it.
    private func shown(
        _ meant: StatusWish, _ office: UnlockedWorkspace, _ caller: DeskRoutes.Caller, refused: ServerError? = nil
    ) throws -> Response {
        let texts = caller.texts
        let act = meant.act.rawValue
        try desk.note("search", by: caller.person, count: meant.ids.count)
        var page = DeskPage(title: texts("desk.did.\(act)"), current: "learners")
        if let refused { page.blocks.append(.note(DeskNote(refused, texts))) }
        page.blocks.append(.note(DeskNote(texts("desk.before.\(act)"), meant.act == .revoke ? .bad : .plain)))
        page.blocks.append(.pairs(heading: "", [DeskPair(texts("desk.reason"), meant.reason)]))
        var form = DeskForm(
            action: "/desk/learners/change", submit: texts("desk.do.\(act)", ["count": String(meant.ids.count)]),
            fields: [
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint"))
            ])
        form.table = try table(meant.credentials, office, texts)
        form.hidden = [(DeskField.act, act), (DeskField.reason, meant.reason), (DeskField.confirmed, meant.mark)]
        form.hidden += meant.ids.map { (name: DeskField.id, value: $0) }
        page.blocks.append(.form(form))
        page.blocks.append(.links([DeskLink(texts("desk.leave_it"), "/desk/learners")]))
        return routes.answer(page, caller, status: refused?.code.status ?? .ok)
    }

    private func done(_ count: Int, _ caller: DeskRoutes.Caller) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: texts("desk.learners"), current: "learners")
        page.blocks = [
            .note(DeskNote(texts("desk.changed", ["count": String(count)]), .good, next: texts("desk.to_publish")))
        ]
        page.blocks += PublicationNotes(desk: desk, caller: caller).blocks
        page.blocks.append(.form(search(texts)))
        return routes.answer(page, caller)
    }
}

/// What shall be done to some credentials.
private struct StatusWish: Sendable {
    let act: StatusAct
    let reason: String
    let credentials: [IssuedCredential]

    var ids: [String] { credentials.map(\.id) }

    /// Why it cannot be done: one of them is revoked for good, or none of them would be any different. A page that says what is
    /// about to happen says so only where something does.
    var refusal: (any CodedError)? {
        if let final = credentials.first(where: \.isRevoked) {
            return IssuanceError(.statusFinal, facts: ["id": final.id])
        }
        let isIdle =
            switch act {
            case .revoke: false
            case .suspend: credentials.allSatisfy(\.isSuspended)
            case .reinstate: !credentials.contains(where: \.isSuspended)
            }
        return isIdle ? ServerError(.deskNoChange) : nil
    }

    /// Identifies the act, the credentials, whose they are and how they stand.
    var mark: String {
        let shown = credentials.flatMap { credential in
            [
                credential.id, credential.learner, credential.course ?? "",
                "\(credential.isRevoked) \(credential.isSuspended)",
            ]
        }
        let all = JSON.array(([act.rawValue, reason] + shown).map(JSON.string))
        return Hex.encode(SHA256.hash(all.bytes(pretty: false)))
    }
}
