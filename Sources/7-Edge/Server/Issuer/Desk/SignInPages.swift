import Encodings
import HTTPTypes
import Hummingbird
import Programs
import Reports
import Signing
import Texts

/// Who is there: signing in and out.
struct SignInPages: Sendable {
    let desk: Desk
    let base: SessionRoutes<Operator>
    let routes: DeskRoutes

    var all: [Route] {
        [
            base.page("/desk/sign-in") { visit, call in
                visit.owner == nil ? page(visit, call) : Answer.seeOther("/desk/batches")
            },
            base.form("/desk/sign-in", secrets: [DeskField.passphrase]) { visit, form, call in
                try await signIn(visit, form, call)
            },
            routes.form("/desk/sign-out", for: nil) { caller, _ in
                try desk.note("sign-out", by: caller.person)
                desk.sessions.end(caller.visit)
                return Answer.seeOther("/desk/sign-in")
            },
            routes.page("/desk", for: nil) { _ in Answer.seeOther("/desk/batches") },
        ]
    }

    private func signIn(
        _ visit: Visit<Operator>, _ form: PostedForm, _ call: SessionCall
    ) async throws -> Response {
        let name = form.text(DeskField.name) ?? ""
        do {
            let secret = try form.secret(DeskField.passphrase)
            // Names that nobody has share one count: guessing them is guessing too.
            let accounts = try OperatorAccounts(reading: desk.accounts) ?? OperatorAccounts()
            let counted = "operator " + (accounts.person(named: name)?.name ?? "")
            let person = try await desk.guesses.trying(counted) {
                try await desk.admission.working { try accounts.person(named: name, passphrase: secret) }
            } isWrong: { error in
                (error as? OperatorError)?.reason == OperatorError.wrong
            }
            try desk.note("sign-in", by: person)
            return desk.sessions.signIn(person, visit, port: call.port).keeping(Answer.seeOther("/desk/batches"))
        } catch let error as ServerError {
            return page(visit, call, name: name, refused: error, status: error.code.status)
        } catch let error as any CodedError {
            return page(visit, call, name: name, refused: error, status: .forbidden)
        }
    }

    private func page(
        _ visit: Visit<Operator>, _ call: SessionCall, name: String = "", refused: (any CodedError)? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let texts = Texts(language: call.language.language)
        var page = DeskPage(title: texts("desk.title"), current: "")
        if let refused {
            page.blocks = [
                .note(
                    DeskNote(
                        texts.reason(of: refused), .bad, next: texts.nextStep(after: refused), code: refused.reason))
            ]
        }
        page.blocks.append(
            .form(
                DeskForm(
                    heading: texts("desk.sign_in"), action: "/desk/sign-in", submit: texts("desk.sign_in"),
                    fields: [
                        .text(DeskField.name, texts("desk.name"), value: name, completes: "username"),
                        .secret(DeskField.passphrase, texts("desk.passphrase"), completes: "current-password"),
                    ])))
        let html = HTMLPage(
            page, of: DeskVisitor(name: nil, token: visit.formToken, navigation: []),
            in: desk.assets.frame(texts, home: "/desk/sign-in")
        ).html
        return Answer.page(html, status: status, language: texts.language.rawValue)
    }
}
