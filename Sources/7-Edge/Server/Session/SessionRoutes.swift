import HTTPTypes
import Hummingbird

/// Makes the routes of a role with sessions. A page or form that is made here cannot lack a check.
///
/// ```swift
/// let routes = SessionRoutes(sessions: sessions, admission: admission, limits: limits, isBehindProxy: false)
/// routes.page("/batches") { visit, call in … }
/// routes.form("/sign-in", secrets: ["passphrase"]) { visit, form, call in … }
/// ```
///
/// Whatever it answers is made on one of the threads that judge: it may wait for a lock or a disk, and no connection waits with it.
struct SessionRoutes<Owner: Sendable>: Sendable {
    let sessions: Sessions<Owner>
    let admission: Admission
    let limits: ServerLimits
    let isBehindProxy: Bool

    /// A page that changes nothing.
    func page(
        _ path: String, _ answer: @escaping @Sendable (Visit<Owner>, SessionCall) throws -> Response
    ) -> Route {
        .get(path, for: .person) { request, context in
            let call = SessionCall(request: request, context: context, isBehindProxy: isBehindProxy)
            return try await admission.working {
                let visit = sessions.visit(request, port: call.port)
                return visit.keeping(call.language.keeping(try answer(visit, call)))
            }
        }
    }

    /// A form: read only when it comes from a page of this server, and answered only when it was made for this session.
    ///
    /// Where it comes from and whose session it is stands in the headers, and is looked at before a byte of the body is taken.
    ///
    /// - Parameters:
    ///   - secrets: The names of the fields that are secrets.
    ///   - mostFiles: Most files; 0 for a form without.
    ///   - isDoor: Whether whoever sends it is a stranger with a passphrase.
    ///   - isKnown: Whether somebody has signed in from this browser before, for a door.
    ///   - admit: Whether somebody may send it at all, decided before it is read: nil for yes, or the answer in its place.
    func form(
        _ path: String, secrets: Set<String> = [], mostFiles: Int = 0, isDoor: Bool = false,
        isKnown: @escaping @Sendable (PostedForm, SessionCall) throws -> Bool = { _, _ in false },
        admit: @escaping @Sendable (Visit<Owner>, SessionCall) throws -> Response? = { _, _ in nil },
        _ answer: @escaping @Sendable (Visit<Owner>, PostedForm, SessionCall) throws -> Response
    ) -> Route {
        .post(path, for: .person) { request, context in
            try OwnOrigin.check(request, isBehindProxy: isBehindProxy)
            let call = SessionCall(request: request, context: context, isBehindProxy: isBehindProxy)
            let client = ClientName.of(request, isBehindProxy: isBehindProxy)
            return try await admission.entered(by: client) { held in
                let (visit, instead) = try await admission.working {
                    let visit = sessions.visit(request, port: call.port)
                    // Whoever has no cookie of ours has no form of ours.
                    guard !visit.isNew else { throw ServerError(.formToken) }
                    return (visit, try admit(visit, call))
                }
                if let instead { return call.language.keeping(instead) }
                let limit = mostFiles > 0 ? limits.upload : nil
                let form = try await PostedForm.read(
                    request, secrets: secrets, limit: limit, mostFiles: mostFiles, held, by: admission)
                let answered: @Sendable () throws -> Response = {
                    try visit.check(form.text(Visits.field))
                    return call.language.keeping(try answer(visit, form, call))
                }
                if isDoor {
                    let wasHere = try await admission.working { try isKnown(form, call) }
                    return try await admission.trying(by: client, isKnown: wasHere, answered)
                }
                return try await admission.working(answered)
            }
        }
    }
}

/// What a route of a session is told of the request.
struct SessionCall: Sendable {
    let request: Request
    /// The port it came to; nil behind a proxy.
    let port: Int?
    let language: ChosenLanguage
    /// What stands in the path for `:id`.
    let id: String?

    init(request: Request, context: ServerContext, isBehindProxy: Bool) {
        self.request = request
        port = isBehindProxy ? nil : context.port
        id = context.parameters.get("id")
        language = ChosenLanguage(request)
    }

    /// A value behind the question mark; nil where there is none or nothing in it.
    func query(_ name: String) -> String? {
        request.uri.queryParameters[Substring(name)].flatMap { $0.isEmpty ? nil : String($0) }
    }

    /// All values of a name.
    func queries(_ name: String) -> [String] { request.uri.queryParameters[values: Substring(name)].map { String($0) } }
}
