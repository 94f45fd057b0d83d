import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import Programs
import Reports
import Signing
import Texts

/// Publishing the status lists, and what was done.
struct OfficePages: Sendable {
    let desk: Desk
    let routes: DeskRoutes

    /// Most acts that are shown.
    private static let mostActs = 200

    var all: [Route] {
        [
            routes.page("/desk/status", for: .sign) { caller in status(caller) },
            routes.form("/desk/status", for: .sign, secrets: [DeskField.passphrase]) { caller, form in
                try publish(caller, form)
            },
            routes.page("/desk/log", for: nil) { caller in log(caller) },
        ]
    }

    // MARK: Status lists

    private func status(_ caller: DeskRoutes.Caller) -> Response {
        var page = DeskPage(title: caller.texts("desk.status"), current: "status")
        let standing = PublicationNotes(desk: desk, caller: caller)
        page.blocks = standing.notes
        if let good = standing.goodUntil { page.blocks.append(.note(DeskNote(good))) }
        page.blocks.append(.form(publishing(caller.texts)))
        return routes.answer(page, caller)
    }

    private func publishing(_ texts: Texts) -> DeskForm {
        DeskForm(
            action: "/desk/status", submit: texts("desk.publish"),
            fields: [
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.key_passphrase_hint"))
            ])
    }

    private func publish(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let texts = caller.texts
        let office = try desk.opened(form, by: caller.person)
        let (now, folder) = (desk.now(), desk.published.folder(of: .statusList))
        let lists = try desk.noting(
            "publish", by: caller.person, counting: { $0.count },
            doing: { try StatusPublisher(office).publish(into: folder, at: now) })
        desk.readAgain()
        var page = DeskPage(title: texts("desk.status"), current: "status")
        if lists.isEmpty {
            page.blocks = [.note(DeskNote(texts("cli.status.none")))]
        } else {
            let rows = lists.map { list in
                DeskTable.Row([
                    .init(list.address), .init(list.purpose), .init(texts.number(list.setCount)),
                    .init(texts.instant(list.validUntil)),
                ])
            }
            page.blocks = [
                .note(DeskNote(texts("desk.published"), .good)),
                .table(
                    DeskTable(
                        "", columns: ["desk.address", "desk.purpose", "desk.set", "desk.until"].map { texts($0) },
                        rows: rows)),
            ]
        }
        return routes.answer(page, caller)
    }

    // MARK: What was done

    private func log(_ caller: DeskRoutes.Caller) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: texts("desk.log"), current: "log")
        let withSignIns = caller.call.query(Self.signIns) != nil
        let end = caller.call.query(Self.before).flatMap { Int($0) }
        let found = desk.log.page(Self.mostActs, before: end) { withSignIns || !$0.isSignIn }
        let table = DeskTable(
            "",
            columns: ["desk.when", "desk.who", "desk.did", "desk.count", "desk.batch", "desk.id", "desk.failed"].map {
                texts($0)
            }, rows: found.entries.map { row($0, texts) })
        page.blocks = [.table(table)]
        let kept = withSignIns ? "\(Self.signIns)=1" : ""
        var links = [
            withSignIns
                ? DeskLink(texts("desk.log.acts"), "/desk/log")
                : DeskLink(texts("desk.log.all"), "/desk/log?\(Self.signIns)=1")
        ]
        if end != nil {
            links.append(DeskLink(texts("desk.log.newest"), "/desk/log" + (withSignIns ? "?" + kept : "")))
        }
        if let older = found.older {
            let query = ["\(Self.before)=\(older)"] + (withSignIns ? [kept] : [])
            links.append(DeskLink(texts("desk.log.older"), "/desk/log?" + query.joined(separator: "&")))
        }
        page.blocks.append(.links(links))
        return routes.answer(page, caller)
    }

    /// The names of what stands behind the question mark.
    private static let (signIns, before) = ("sign-ins", "before")
    /// Most ids of one act that are shown; all of them stand in the file.
    private static let mostIDs = 5

    private func row(_ entry: AuditLog.Entry, _ texts: Texts) -> DeskTable.Row {
        var ids = entry.credentials.prefix(Self.mostIDs).joined(separator: " ")
        let rest = entry.credentials.count - Self.mostIDs
        if rest > 0 { ids += " " + texts("cli.after.more", ["count": texts.number(rest)]) }
        return DeskTable.Row([
            .init(texts.instant(entry.instant)), .init(entry.by), .init(Self.word(of: entry.act, texts)),
            .init(entry.count.map { texts.number($0) } ?? ""),
            .init(
                entry.batch ?? "",
                path: entry.batch.flatMap { desk.store.batch($0) }.map { "/desk/batches/" + $0.id }),
            .init(ids), .init(entry.failed.map { texts.reason(of: DeskFailure(reason: $0, facts: [:])) } ?? ""),
        ])
    }

    /// An act of the log in words: `upload`, or how it ended, `upload.done`.
    private static func word(of act: String, _ texts: Texts) -> String {
        let parts = act.split(separator: ".", maxSplits: 1)
        guard let name = parts.first, acts.contains(String(name)) else { return act }
        let word = texts("desk.did.\(name)")
        switch parts.dropFirst().first {
        case "done": return texts("desk.ended.done", ["what": word])
        case "stopped": return texts("desk.ended.stopped", ["what": word])
        default: return word
        }
    }

    /// Every act that is noted; what another version noted is shown as it wrote it.
    private static let acts: Set = [
        "sign-in", "sign-out", "key", "upload", "look", "discard", "download", "correct", "search", "sign", "signed",
        "stopped", "give-up", "publish", "rotate", "revoke", "suspend", "reinstate",
    ]
}
