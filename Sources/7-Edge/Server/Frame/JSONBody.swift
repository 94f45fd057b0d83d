import HTTPTypes
import Hummingbird

/// The kind of body that programs send.
enum JSONBody {
    /// JSON, however it is called; nothing said is JSON too.
    ///
    /// - Throws: ``ServerError`` `server.content_type`.
    static func checkType(_ request: Request) throws(ServerError) {
        guard let stated = request.headers[.contentType] else { return }
        let type = HeaderText.essence(of: stated)
        guard type.utf8.elementsEqual("application/json".utf8) || type.hasSuffix("+json") else {
            throw ServerError(.contentType, facts: ["type": stated, "expected": "application/json"])
        }
    }
}
