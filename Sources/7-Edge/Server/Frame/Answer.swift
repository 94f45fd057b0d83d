import HTTPTypes
import Hummingbird
import JSON
import NIOCore

/// Answers of each kind.
enum Answer {
    static func page(_ html: String, status: HTTPResponse.Status = .ok, language: String) -> Response {
        var response = bytes(Array(html.utf8), "text/html; charset=utf-8", status: status)
        response.headers[.contentLanguage] = language
        response.headers[.vary] = "Cookie, Accept-Language"
        return response
    }

    static func json(
        _ json: JSON, status: HTTPResponse.Status = .ok, type: String = "application/json"
    ) -> Response {
        bytes(json.bytes(pretty: false), type, status: status)
    }

    static func text(_ text: String, _ type: String = "text/plain; charset=utf-8") -> Response {
        bytes(Array(text.utf8), type)
    }

    /// Goes on to another page of this server, which can be loaded again without doing anything again.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .contentLength: "0"])
    }

    /// A file to be kept, never to be shown in the place of a page.
    ///
    /// - Parameter name: One of ours: letters, digits, points and hyphens.
    static func download(_ bytes: [UInt8], _ type: String, name: String) -> Response {
        download(Self.bytes(bytes, type), name: name)
    }

    static func download(_ file: StreamedFile, _ type: String, name: String) -> Response {
        download(Response(status: .ok, headers: [.contentType: type], body: file.body), name: name)
    }

    private static func download(_ answer: Response, name: String) -> Response {
        var response = answer
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }

    static func bytes(_ bytes: [UInt8], _ type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
