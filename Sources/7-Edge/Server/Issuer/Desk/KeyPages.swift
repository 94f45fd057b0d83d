import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import Programs
import Reports
import Signing
import Texts

/// The key that signs, and another one in its place.
struct KeyPages: Sendable {
    let desk: Desk
    let routes: DeskRoutes

    var all: [Route] {
        [
            routes.page("/desk/key", for: nil) { caller in try key(caller) },
            routes.form("/desk/key/rotate", for: .sign, secrets: [DeskField.passphrase]) { caller, form in
                try rotate(caller, form)
            },
            routes.page("/desk/key/registry-entry.json", for: nil) { _ in
                Answer.download(
                    try Workspace(path: desk.workspace).registryEntry(), "application/json", name: "registry-entry.json"
                )
            },
        ]
    }

    private func key(_ caller: DeskRoutes.Caller) throws -> Response {
        let workspace = try Workspace(path: desk.workspace)
        var page = DeskPage(title: caller.texts("desk.key"), current: "key")
        if let error = Self.compromise(of: workspace) {
            page.blocks.append(.note(DeskNote(error, caller.texts)))
        }
        page.blocks += Self.shown(workspace, caller.texts)
        if caller.person.roles.contains(.sign) { page.blocks.append(try exchange(workspace, caller.texts)) }
        return routes.answer(page, caller)
    }

    private static func compromise(of workspace: Workspace) -> IssuanceError? {
        workspace.keys.last?.compromisedSince.map { since in
            IssuanceError(.keyCompromised, facts: ["key": workspace.verificationMethod, "since": since.description])
        }
    }

    /// What is public of the key, and what registries are given.
    private static func shown(_ workspace: Workspace, _ texts: Texts) -> [DeskBlock] {
        var pairs = [
            DeskPair(texts("field.shown.issuer"), workspace.profile.name),
            DeskPair(texts("field.shown.issuer_id"), workspace.issuerID),
            DeskPair(texts("desk.key"), workspace.verificationMethod),
            DeskPair("Multikey", workspace.publicKey.multikey),
        ]
        if let key = workspace.keys.last { pairs.append(DeskPair(texts("desk.since"), texts.instant(key.from))) }
        if let address = workspace.documentURL { pairs.append(DeskPair(texts("desk.document"), address)) }
        return [
            .pairs(heading: "", pairs), .links([DeskLink(texts("desk.entry"), "/desk/key/registry-entry.json")]),
        ]
    }

    // MARK: Another key

    /// The way to another key, or why there is none at this desk.
    private func exchange(_ workspace: Workspace, _ texts: Texts) throws -> DeskBlock {
        if workspace.profile.baseURL == nil {
            let error = IssuanceError(.keyBound, facts: ["issuer": workspace.issuerID])
            return .note(DeskNote(texts.reason(of: error), next: texts.nextStep(after: error)))
        }
        if try workspace.token() != nil {
            let error = ServerError(.deskToken)
            return .note(DeskNote(texts.reason(of: error), next: texts.nextStep(after: error)))
        }
        let types = KeyType.allCases.map { DeskForm.Option($0.rawValue, $0.rawValue) }
        var form = DeskForm(
            heading: texts("desk.rotate"), action: "/desk/key/rotate", submit: texts("desk.rotate"),
            fields: [
                .choice(
                    DeskField.type, texts("desk.key_type"), types, value: workspace.publicKey.type.rawValue),
                .secret(DeskField.passphrase, texts("desk.key_passphrase"), hint: texts("desk.rotate_hint")),
            ])
        form.hidden = [(DeskField.seen, workspace.verificationMethod)]
        form.isFolded = true
        form.isQuiet = true
        return .form(form)
    }

    private func rotate(_ caller: DeskRoutes.Caller, _ form: PostedForm) throws -> Response {
        let texts = caller.texts
        // What signs a batch at this moment goes on to sign it.
        if let job = desk.jobs.current, !job.isOver { throw ServerError(.deskBusy) }
        guard let type = form.text(DeskField.type).flatMap(KeyType.init(rawValue:)) else {
            throw ServerError(.badRequest)
        }
        let old = try Workspace(path: desk.workspace)
        // A colleague may have exchanged it meanwhile, and nobody wants it twice.
        guard form.text(DeskField.seen)?.utf8.elementsEqual(old.verificationMethod.utf8) == true else {
            throw IssuanceError(.keyOutdated)
        }
        let office = try desk.opened(form, by: caller.person)
        let secret = try form.secret(DeskField.passphrase)
        let opened = try desk.noting("rotate", by: caller.person) {
            try office.rotateKey(to: type, passphrase: secret, now: desk.now())
        }
        let new = opened.workspace
        // Programs were let in with the key that was; the one in its place is theirs as well.
        let isHandedOn = (try? desk.programs?.take(opened)) != nil
        desk.readAgain()
        let since = old.keys.last?.compromisedSince
        var facts = ["method": new.verificationMethod, "old": old.verificationMethod]
        facts["since"] = since.map { texts.instant($0) }
        let said = since == nil ? "cli.key.rotated" : "cli.key.rotated_compromised"
        var page = DeskPage(title: texts("desk.key"), current: "key")
        page.blocks = [.note(DeskNote(texts(said, facts), .good, next: texts("desk.rotated_next")))]
        page.blocks.append(.note(DeskNote(texts("cli.key.keep_files"))))
        if since != nil { page.blocks.append(.note(DeskNote(texts("desk.rotated_lists"), .bad))) }
        if desk.programs != nil, !isHandedOn {
            page.blocks.append(.note(DeskNote(texts("desk.rotated_programs"), .bad)))
        }
        page.blocks += Self.shown(new, texts)
        if since != nil { page.blocks.append(.links([DeskLink(texts("desk.status"), "/desk/status", isMain: true)])) }
        return routes.answer(page, caller)
    }
}
