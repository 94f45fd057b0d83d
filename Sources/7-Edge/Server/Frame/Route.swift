import HTTPTypes
import Hummingbird

/// One address that is answered, and for whom.
struct Route: Sendable {
    /// Who reads an answer: errors are pages for people, problem details for programs.
    enum Reader: Sendable { case person, program }

    let method: HTTPRequest.Method
    /// As the router writes it: `/assets/:digest/:name`.
    let path: String
    let reader: Reader
    let answer: @Sendable (Request, ServerContext) async throws -> Response

    static func get(
        _ path: String, for reader: Reader,
        _ answer: @escaping @Sendable (Request, ServerContext) async throws -> Response
    ) -> Route { Route(method: .get, path: path, reader: reader, answer: answer) }

    static func post(
        _ path: String, for reader: Reader,
        _ answer: @escaping @Sendable (Request, ServerContext) async throws -> Response
    ) -> Route { Route(method: .post, path: path, reader: reader, answer: answer) }
}

/// Every address of a server; another one does not exist.
struct RouteList: Sendable {
    let routes: [Route]

    /// The methods that a path answers, `HEAD` beside `GET`; empty for one that does not exist.
    func methods(at path: String) -> [String] {
        routes.filter { Self.matches(path, $0.path) }.flatMap {
            $0.method == .get ? ["GET", "HEAD"] : [$0.method.rawValue]
        }
    }

    /// Who reads what this path answers; nil for one that does not exist.
    func reader(at path: String) -> Route.Reader? { routes.first { Self.matches(path, $0.path) }?.reader }

    /// The route of a path as the router writes it, for logs: nothing of what a stranger wrote.
    func name(of path: String) -> String { routes.first { Self.matches(path, $0.path) }?.path ?? "other" }

    private static func matches(_ path: String, _ pattern: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let wanted = pattern.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == wanted.count
            && zip(parts, wanted).allSatisfy {
                // A part that may be anything is there all the same.
                $1.first == UInt8(ascii: ":") ? !$0.isEmpty : $0.elementsEqual($1)
            }
    }
}
