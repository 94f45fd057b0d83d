import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import Programs
import Reports
import Signing
import Texts

/// Makes the routes of the desk: each names the role it needs, and nobody else is answered, or has a body read.
struct DeskRoutes: Sendable {
    let desk: Desk
    let base: SessionRoutes<Operator>

    /// Somebody who has signed in and may do what she asks for.
    struct Caller: Sendable {
        let person: Operator
        let visit: Visit<Operator>
        let call: SessionCall
        let texts: Texts
        /// What stands in the places of the address, by their names.
        let parameters: [String: String]
    }

    /// A page.
    ///
    /// - Parameter role: What she has to be allowed to do; nil for everybody who has signed in.
    func page(
        _ path: String, for role: OperatorRole?, _ answer: @escaping @Sendable (Caller) throws -> Response
    ) -> Route {
        base.page(path) { visit, call in
            guard let caller = try caller(visit, call, role, path) else { return Answer.seeOther("/desk/sign-in") }
            return try answering(caller) { try answer(caller) }
        }
    }

    func form(
        _ path: String, for role: OperatorRole?, secrets: Set<String> = [], mostFiles: Int = 0,
        _ answer: @escaping @Sendable (Caller, PostedForm) throws -> Response
    ) -> Route {
        let signIn = "/desk/sign-in"
        @Sendable func admit(_ visit: Visit<Operator>, _ call: SessionCall) throws -> Response? {
            guard try caller(visit, call, role, path) != nil else { return Answer.seeOther(signIn) }
            return nil
        }
        return base.form(path, secrets: secrets, mostFiles: mostFiles, admit: admit) { visit, form, call in
            // What was taken from her while her files came is taken.
            guard let caller = try caller(visit, call, role, path) else { return Answer.seeOther(signIn) }
            return try answering(caller) { try answer(caller, form) }
        }
    }

    /// - Throws: ``ServerError`` `desk.role`.
    private func caller(
        _ visit: Visit<Operator>, _ call: SessionCall, _ role: OperatorRole?, _ path: String
    ) throws -> Caller? {
        guard let signedIn = visit.owner else { return nil }
        // What was taken from her since she signed in is taken.
        guard let person = try desk.current(signedIn) else {
            desk.sessions.end(visit)
            return nil
        }
        if let role, !person.roles.contains(role) { throw ServerError(.deskRole, facts: ["role": role.rawValue]) }
        return Caller(
            person: person, visit: visit, call: call, texts: Texts(language: call.language.language),
            parameters: Self.parameters(of: call.request.uri.path, path))
    }

    private static func parameters(of path: String, _ pattern: String) -> [String: String] {
        let parts = zip(pattern.split(separator: "/"), path.split(separator: "/")).compactMap { name, value in
            name.hasPrefix(":") ? (String(name.dropFirst()), String(value)) : nil
        }
        return Dictionary(parts) { first, _ in first }
    }

    /// What goes wrong is told on a page of the desk, where she can go on.
    private func answering(_ caller: Caller, _ body: () throws -> Response) throws -> Response {
        do {
            return try body()
        } catch let error as any CodedError {
            return refusal(WorkspaceFault.shown(error), caller)
        }
    }

    /// - Parameter more: What can be done here, below what went wrong.
    func refusal(
        _ error: any CodedError, _ caller: Caller, status: HTTPResponse.Status? = nil, more: [DeskBlock] = []
    ) -> Response {
        let texts = caller.texts
        var page = DeskPage(title: texts("web.refused"), current: "")
        page.blocks = [
            .note(DeskNote(texts.reason(of: error), .bad, next: texts.nextStep(after: error), code: error.reason))
        ]
        page.blocks += more
        page.blocks.append(.links([DeskLink(texts("desk.back"), "/desk/batches", isMain: true)]))
        let stated = status ?? (error as? ServerError)?.code.status ?? .badRequest
        var response = answer(page, caller, status: stated)
        response.headers[.retryAfter] = (error as? ServerError)?.retryAfter
        return response
    }

    func answer(_ page: DeskPage, _ caller: Caller, status: HTTPResponse.Status = .ok) -> Response {
        let html = HTMLPage(page, of: visitor(caller), in: frame(caller)).html
        return Answer.page(html, status: status, language: caller.texts.language.rawValue)
    }

    private func frame(_ caller: Caller) -> PageFrame {
        var frame = desk.assets.frame(
            caller.texts, home: caller.call.request.method == .get ? caller.call.request.uri.path : "/desk/batches")
        frame.idleSeconds = desk.sessions.idleSeconds
        return frame
    }

    private func visitor(_ caller: Caller) -> DeskVisitor {
        let texts = caller.texts
        let entries: [(String, String, OperatorRole?)] = [
            ("desk.batches", "batches", nil), ("desk.new", "new", .prepare), ("desk.learners", "learners", .revoke),
            ("desk.status", "status", .sign), ("desk.key", "key", nil), ("desk.log", "log", nil),
        ]
        return DeskVisitor(
            name: caller.person.name, token: caller.visit.formToken,
            navigation: entries.compactMap { key, path, role in
                guard role.map(caller.person.roles.contains) ?? true else { return nil }
                return DeskLink(texts(key), "/desk/" + path)
            })
    }
}
