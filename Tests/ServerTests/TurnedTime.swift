import Encodings
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

@testable import Server

/// Time that a test turns by hand.
final class TurnedTime: ElapsedTime {
    private let now = Mutex(Duration.zero)

    func elapsed() -> Duration { now.withLock { $0 } }

    func turn(_ duration: Duration) { now.withLock { $0 += duration } }
}

extension Request {
    /// A request as it comes from a browser at this machine.
    static func made(
        _ method: HTTPRequest.Method = .get, _ path: String = "/", _ fields: [(String, String)] = [],
        host: String = "127.0.0.1:8088", body: [UInt8] = []
    ) throws -> Request {
        var headers = HTTPFields()
        for (name, value) in fields {
            guard let name = HTTPField.Name(name) else { throw ServerError(.badRequest) }
            headers.append(HTTPField(name: name, value: value))
        }
        let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: headers)
        return Request(head: head, body: .init(buffer: ByteBuffer(bytes: body)))
    }
}
