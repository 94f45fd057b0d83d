import HTTPTypes
import Hummingbird

/// On loopback a request must name loopback: a stranger's name that was made to point to this machine is the stranger's origin, whose
/// pages a browser would let in (DNS rebinding).
struct HostGuard: RouterMiddleware {
    typealias Context = ServerContext

    func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        try Self.check(request.head.authority, port: context.port)
        return try await next(request, context)
    }

    private static let names = ["localhost", "127.0.0.1", "[::1]"]

    /// - Parameters:
    ///   - authority: The `Host` of the request.
    ///   - port: The port it came to.
    /// - Throws: ``ServerError`` `server.foreign_host`.
    static func check(_ authority: String?, port: Int?) throws(ServerError) {
        let stated = (authority ?? "").utf8.map(HeaderText.lowered)
        let isOwn = names.contains { name in
            // The port of HTTP itself is not written.
            (port == 80 && stated.elementsEqual(name.utf8))
                || (port.map { stated.elementsEqual("\(name):\($0)".utf8) } ?? false)
        }
        guard isOwn else { throw ServerError(.foreignHost) }
    }
}
