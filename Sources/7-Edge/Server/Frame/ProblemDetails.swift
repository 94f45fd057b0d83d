import Encodings
import HTTPTypes
import Hummingbird
import JSON
import Texts

/// What is wrong, for programs: RFC 9457, with our reason code, its place and the way out.
struct ProblemDetails {
    let code: String
    let status: HTTPResponse.Status
    private let error: any CodedError

    init(_ error: any CodedError, status: HTTPResponse.Status) {
        self.error = error
        self.status = status
        code = error.reason
    }

    /// `type` is `about:blank`, as RFC 9457 has it where `code` says which problem it is.
    func json(_ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("type", "about:blank"),
            ("title", .string(status.reasonPhrase)),
            ("status", .integer(status.code)), ("code", .string(code)), ("detail", .string(texts.reason(of: error))),
            ("at", place.map(JSON.string)), ("next", .string(next(texts))),
        ])
    }

    func response(_ texts: Texts) -> Response {
        Answer.json(
            json(texts), status: status, type: "application/problem+json")
    }

    /// What to do. Reasons of checks have a way out for whoever was shown a document; this one is for whoever wrote it.
    private func next(_ texts: Texts) -> String {
        error is RefusedDocument ? texts("api.correct_document") : texts.nextStep(after: error)
    }

    /// The place in what was sent; a file of ours is nobody's business.
    private var place: String? {
        switch error.place {
        case .pointer(let pointer): pointer
        case .byte(let offset): "byte \(offset)"
        case .cell, .file, nil: nil
        }
    }
}
