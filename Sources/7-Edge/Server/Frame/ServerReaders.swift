import JSON
import Verification

/// What the server itself takes apart of what strangers send, as functions of bytes alone.
///
/// HTTP is its library's; forms, values of headers and requests of the API are not. A fuzzer calls these readers as the routes do.
package enum ServerReaders {
    /// A form of a browser, behind a line with its media type.
    ///
    /// - Returns: The files of it; nil for what is none, or breaks the rules.
    package static func form(_ bytes: [UInt8]) -> [[UInt8]]? {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        let type = String(decoding: line, as: UTF8.self)
        let body = Array(bytes.dropFirst(line.count + 1))
        guard let writing = PostedForm.Writing(mediaType: type) else { return nil }
        return (try? PostedForm(body, written: writing, secrets: ["passphrase"], mostFiles: 4))?.files.map(\.bytes)
    }

    /// The parts of a form with files as names and bytes; nil for one that breaks the rules.
    package static func parts(_ body: [UInt8], boundary: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
        guard (1...70).contains(boundary.count) else { return nil }
        return (try? MultipartForm(body, boundary: boundary, limit: 100))?.parts.map { ($0.name, $0.bytes) }
    }

    /// A line of a header in everything that is looked for in one: its value, parameters, and the tags of what somebody has.
    package static func header(_ line: [UInt8]) {
        let text = String(decoding: line, as: UTF8.self)
        _ = HeaderText.essence(of: text)
        for name in ["name", "filename", "boundary"] { _ = HeaderText.parameter(name, of: line[...]) }
        _ = HeaderText.value(of: "content-disposition", in: line[...])
        _ = PublishedAnswer.isKnown("\"0123456789abcdef\"", text)
    }

    /// A request of the VC-API: to verify, or to issue.
    package static func request(_ body: [UInt8]) {
        for (member, kind) in [
            ("verifiableCredential", VerificationRequest.Kind.credential), ("verifiablePresentation", .presentation),
        ] {
            _ = try? VerificationRequest(body, member: member, kind: kind)
        }
    }

    /// What the desk has noted of a batch, written again; nil for what is no such note.
    package static func deskBatch(_ bytes: [UInt8]) -> [UInt8]? { DeskBatch(parsing: bytes)?.json.bytes() }
}
