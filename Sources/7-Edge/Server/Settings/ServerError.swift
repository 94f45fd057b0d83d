public import Encodings
import HTTPTypes

/// Why a request was refused, or the server cannot start.
public struct ServerError: CodedError, Equatable {
    /// A stable name, `area.what`.
    public struct Code: Sendable, Hashable {
        public let rawValue: String
        /// The status of the answer to a request.
        let status: HTTPResponse.Status

        fileprivate init(_ rawValue: String, _ status: HTTPResponse.Status) {
            self.rawValue = rawValue
            self.status = status
        }

        public static let notFound = Code("server.not_found", .notFound)
        public static let method = Code("server.method", .methodNotAllowed)
        public static let tooLarge = Code("server.too_large", .contentTooLarge)
        public static let contentType = Code("server.content_type", .unsupportedMediaType)
        public static let encoding = Code("server.encoding", .unsupportedMediaType)
        public static let tooMany = Code("server.too_many", .tooManyRequests)
        public static let busy = Code("server.busy", .serviceUnavailable)
        public static let badRequest = Code("server.bad_request", .badRequest)
        public static let `internal` = Code("server.internal", .internalServerError)
        public static let formMalformed = Code("form.malformed", .badRequest)
        public static let formTooMany = Code("form.too_many", .contentTooLarge)
        public static let formEmpty = Code("form.empty", .badRequest)
        public static let memberMissing = Code("api.member_missing", .badRequest)
        public static let memberType = Code("api.member_type", .badRequest)
        public static let wrongKind = Code("api.wrong_kind", .badRequest)
        public static let challengeExpired = Code("challenge.expired", .badRequest)
        public static let replayed = Code("presentation.replayed", .badRequest)
        // Sessions
        public static let sessionEnded = Code("session.ended", .forbidden)
        public static let formToken = Code("session.form_token", .forbidden)
        public static let foreignOrigin = Code("session.foreign_origin", .forbidden)
        public static let foreignHost = Code("server.foreign_host", .misdirectedRequest)
        public static let signInDelayed = Code("signin.delayed", .tooManyRequests)
        public static let token = Code("api.token", .unauthorized)
        // The desk
        public static let deskRole = Code("desk.role", .forbidden)
        public static let deskBusy = Code("desk.busy", .conflict)
        public static let deskFiles = Code("desk.files", .badRequest)
        public static let deskFull = Code("desk.full", .conflict)
        public static let deskHeld = Code("desk.already_issued", .conflict)
        public static let deskRevokedBefore = Code("desk.revoked_before", .conflict)
        public static let deskUnchanged = Code("desk.unchanged", .badRequest)
        public static let deskOutdated = Code("desk.outdated", .conflict)
        public static let deskChoose = Code("desk.choose", .badRequest)
        public static let deskNoChange = Code("desk.no_change", .conflict)
        public static let deskReason = Code("desk.reason", .badRequest)
        public static let deskToken = Code("desk.token", .conflict)
        public static let passphraseDiffers = Code("passphrase.differs", .badRequest)
        // Before anything is served
        public static let role = Code("server.role", .internalServerError)
        public static let address = Code("server.address", .internalServerError)
        public static let listen = Code("server.listen", .internalServerError)
        public static let interopAddress = Code("server.interop_address", .internalServerError)
        public static let setting = Code("server.setting", .internalServerError)
        public static let file = Code("server.file", .internalServerError)
        public static let walletFile = Code("server.wallet_file", .internalServerError)
        public static let walletAddress = Code("server.wallet_address", .internalServerError)
        public static let receiptKey = Code("server.receipt_key", .internalServerError)
        public static let issuerWorkspace = Code("server.issuer_workspace", .internalServerError)
        public static let interopWorkspace = Code("server.interop_workspace", .internalServerError)
        public static let apiToken = Code("server.api_token", .internalServerError)
    }

    /// Every code, for the test that looks for their sentences.
    public static let allCodes: [Code] = [
        .notFound, .method, .tooLarge, .contentType, .encoding, .tooMany, .busy, .badRequest, .internal, .formMalformed,
        .formTooMany, .formEmpty, .sessionEnded, .formToken, .foreignOrigin, .foreignHost, .signInDelayed,
        .memberMissing, .memberType, .wrongKind, .challengeExpired, .replayed,
        .role, .address, .listen, .interopAddress, .setting, .file,
        .receiptKey, .token, .deskRole, .deskBusy, .deskFiles, .deskFull, .deskHeld, .deskRevokedBefore,
        .deskChoose, .deskReason, .deskNoChange,
        .deskToken, .deskUnchanged, .deskOutdated, .issuerWorkspace, .interopWorkspace, .apiToken, .passphraseDiffers,
        .walletFile,
        .walletAddress,
    ]

    public let code: Code
    public let place: Place?
    public let facts: [String: String]
    public var reason: String { code.rawValue }

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    /// After how many seconds to come again, as a header says it; nil where waiting does not help.
    var retryAfter: String? {
        if code == .signInDelayed { return facts["seconds"] }
        return code == .busy || code == .tooMany ? "2" : nil
    }

    /// Equal by code alone.
    public static func == (first: ServerError, second: ServerError) -> Bool { first.code == second.code }
}
