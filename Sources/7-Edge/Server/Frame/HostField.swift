import HTTPTypes
import Hummingbird

/// A request names one host. Of two, a proxy may have looked at the one and this server at the other; without any, nobody knows which
/// page was meant (RFC 9112, section 3.2).
struct HostField: RouterMiddleware {
    typealias Context = ServerContext

    func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        try Self.check(request.head)
        return try await next(request, context)
    }

    /// - Throws: ``ServerError`` `server.bad_request`.
    static func check(_ head: HTTPRequest) throws(ServerError) {
        // The first one is the authority; whatever else calls itself so is left among the fields.
        let isAlone = !head.headerFields.contains { $0.name.canonicalName == "host" }
        // HTTP/1.0 knows no host, and whoever asks whether the server lives has no page in mind.
        if isAlone, head.authority == nil, ["/health", "/metrics"].contains(head.path ?? "") { return }
        let taken = (head.authority ?? "").utf8
        let isName =
            !taken.isEmpty && taken.allSatisfy { byte in byte > 0x20 && byte < 0x7F && !"/@,\\?#".utf8.contains(byte) }
        guard isAlone, isName else { throw ServerError(.badRequest) }
    }
}
