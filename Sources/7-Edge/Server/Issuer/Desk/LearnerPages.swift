import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import Programs
import Reports
import Texts

/// Looking for a learner, and what is done to a credential afterwards.
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
        if !found.isEmpty { page.blocks.append(.form(changing(found, texts))) }
        page.blocks.append(.form(search(texts, query)))
        return routes.answer(page, caller)
    }

    private func changing(_ found: [IssuedCredential], _ texts: Texts) -> DeskForm {
        let rows = found.map { credential in
            let state =
                credential.isRevoked
                ? texts("state.revoked")
                : credential.isSuspended ? texts("state.suspended") : texts("desk.state.in_force")
            return DeskTable.Row(
                [
                    .init(credential.isErased ? texts("cli.after.erased") : credential.learner),
                    .init(credential.idNumber ?? ""), .init(texts.date(credential.issued.date())), .init(state),
                    .init(credential.id),
                ], value: credential.id)
        }
        var form = DeskForm(
            action: "/desk/learners/change", submit: texts("desk.change"),
            fields: [
                .one(
                    DeskField.act, texts("desk.act"),
                    of: StatusAct.allCases.map { .init($0.rawValue, texts("help.\($0.rawValue)")) }),
                .text(DeskField.reason, texts("desk.reason"), hint: texts("help.status_change.reason")),
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint")),
            ])
        form.table = DeskTable(
            texts("cli.after.found", ["count": String(found.count)]),
            columns: ["field.learner", "field.shown.identifier", "desk.when", "desk.state", "desk.id"].map {
                texts($0)
            },
            rows: rows, boxes: DeskField.id)
        return form
    }

    private func change(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let texts = caller.texts
        let ids = form.all(DeskField.id).filter { !$0.isEmpty }
        guard !ids.isEmpty, ids.count <= Self.mostFound,
            ids.allSatisfy({ $0.utf8.count <= Self.longestReason }),
            let act = form.text(DeskField.act).flatMap(StatusAct.init(rawValue:)),
            let reason = form.text(DeskField.reason), reason.utf8.count <= Self.longestReason
        else { throw ServerError(.deskChoose) }
        let office = try desk.opened(form, by: caller.person)
        let now = desk.now()
        let changed = try desk.noting(
            act.rawValue, by: caller.person, credentials: ids, counting: { $0.count { $0.isChanged } },
            doing: { try office.change(ids, act, reason: reason, at: now) })
        let count = changed.count { $0.isChanged }
        var page = DeskPage(title: texts("desk.learners"), current: "learners")
        page.blocks = [
            .note(DeskNote(texts("desk.changed", ["count": String(count)]), .good, next: texts("desk.to_publish")))
        ]
        if caller.person.roles.contains(.sign) {
            page.blocks.append(.links([DeskLink(texts("desk.status"), "/desk/status", isMain: true)]))
        }
        page.blocks.append(.form(search(texts)))
        return routes.answer(page, caller)
    }
}
