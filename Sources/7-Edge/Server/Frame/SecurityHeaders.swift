import HTTPTypes
import Hummingbird

/// What every answer tells a browser not to do.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = ServerContext

    /// Pages with sessions tell this server, and nobody else, where a form comes from: it asks.
    var hasSessions = false

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let allowsEvents = response.headers[.contentSecurityPolicy] == Self.policyWithEvents
        for (name, value) in Self.fields where name != .crossOriginResourcePolicy || response.headers[name] == nil {
            // What is published is for pages of other servers too, and says so itself.
            response.headers[name] = value
        }
        if allowsEvents { response.headers[.contentSecurityPolicy] = Self.policyWithEvents }
        if hasSessions, let referrer = Self.fields.first(where: { $0.1 == "no-referrer" })?.0 {
            response.headers[referrer] = "same-origin"
        }
        // What is judged is for whoever asked, and for nobody after her; files under their digest never change.
        if !response.headers.contains(.cacheControl) { response.headers[.cacheControl] = "no-store" }
        // What refuses a request does not know that it was one for headers alone.
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// Style, module, icon and form from here; nothing from elsewhere, nothing written into the page.
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    /// The same for a page that follows a job: its module may ask this server how far it is.
    static let policyWithEvents = policy + "; connect-src 'self'"

    static let fields: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, policy), (.xContentTypeOptions, "nosniff"),
        (named("Referrer-Policy"), "no-referrer"), (named("X-Frame-Options"), "DENY"),
        (named("Cross-Origin-Opener-Policy"), "same-origin"), (named("Cross-Origin-Embedder-Policy"), "require-corp"),
        (.crossOriginResourcePolicy, "same-origin"), (named("X-Permitted-Cross-Domain-Policies"), "none"),
        (named("Permissions-Policy"), "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
    ]

    private static func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("not a field name: \(name)") }
        return name
    }
}
