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
            base.form(
                "/desk/sign-in", secrets: [DeskField.passphrase], isDoor: true,
                isKnown: { form, call in
                    // A file that cannot be read is told of at the door.
                    let accounts = try? OperatorAccounts(reading: desk.accounts)
                    return browser(of: accounts?.person(named: form.text(DeskField.name) ?? ""), call) != nil
                }, { visit, form, call in try signIn(visit, form, call) }),
            routes.form("/desk/sign-out", for: nil) { caller, _ in
                try desk.note("sign-out", by: caller.person)
                desk.sessions.end(caller.visit)
                return Answer.seeOther("/desk/sign-in")
            },
            routes.page("/desk", for: nil) { _ in Answer.seeOther("/desk/batches") },
        ]
    }

    /// By what the tries of this browser are counted, where she has signed in from it before.
    private func browser(of person: Operator?, _ call: SessionCall) -> String? {
        person.flatMap { desk.browsers.mark(in: call.request, of: $0, port: call.port) }
    }

    private func signIn(
        _ visit: Visit<Operator>, _ form: PostedForm, _ call: SessionCall
    ) throws -> Response {
        let name = form.text(DeskField.name) ?? ""
        do {
            let secret = try form.secret(DeskField.passphrase)
            // A name that nobody has is counted as one that somebody has is, elsewhere: made-up names push no real one out.
            let accounts = try OperatorAccounts(reading: desk.accounts) ?? OperatorAccounts()
            let known = accounts.person(named: name)
            // What strangers try under a name keeps her out of a browser that nobody knows, and of no other.
            let mark = browser(of: known, call)
            let counted = mark.map { "browser " + $0 } ?? "operator " + String(name.prefix(Operator.longestName))
            let limit = known == nil ? desk.strangers : desk.guesses
            let person = try limit.trying(counted) {
                try accounts.person(named: name, passphrase: secret)
            } isWrong: { error in
                let isWrong = (error as? OperatorError)?.reason == OperatorError.wrong
                if isWrong { try? desk.noteFailedSignIn(as: known) }
                return isWrong
            }
            try desk.note("sign-in", by: person)
            var response = desk.sessions.signIn(person, visit, port: call.port).keeping(
                Answer.seeOther("/desk/batches"))
            if mark == nil {
                let cookie = desk.browsers.cookie(for: person, port: call.port)
                response.headers.append(HTTPField(name: .setCookie, value: cookie))
            }
            return response
        } catch let error as any CodedError {
            let shown = WorkspaceFault.shown(error)
            let status = (shown as? ServerError)?.code.status ?? .forbidden
            return page(visit, call, name: name, refused: shown, status: status)
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
        var response = Answer.page(html, status: status, language: texts.language.rawValue)
        response.headers[.retryAfter] = (refused as? ServerError)?.retryAfter
        return response
    }
}
