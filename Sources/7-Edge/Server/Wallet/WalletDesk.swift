import Encodings
import HTTPTypes
import Hummingbird
import Reports
import Texts
import WalletStore

/// What every page of the wallet needs.
struct WalletDesk: Sendable {
    typealias Visitor = Visit<WalletKeeper.Holder>

    let keeper: WalletKeeper
    let sessions: Sessions<WalletKeeper.Holder>
    let guesses: GuessLimit
    let shelf: EvidenceShelf
    let admission: Admission
    let limits: ServerLimits
    let assets: Assets
    let clock: any InstantSource

    var routes: SessionRoutes<WalletKeeper.Holder> {
        SessionRoutes(sessions: sessions, admission: admission, limits: limits, isBehindProxy: false)
    }

    /// To the second, as it is written into documents.
    var now: Instant { Instant(seconds: clock.now().seconds) }

    /// A page of the open wallet; whoever has not unlocked it is sent to where that is done.
    func page(
        _ path: String, _ answer: @escaping @Sendable (OpenWallet, Visitor, SessionCall) throws -> Response
    ) -> Route {
        routes.page(path) { visit, call in
            guard let wallet = visit.owner?.wallet else { return Answer.seeOther("/") }
            return try answer(wallet, visit, call)
        }
    }

    /// A form of the open wallet.
    func form(
        _ path: String, secrets: Set<String> = [], mostFiles: Int = 0,
        _ answer: @escaping @Sendable (OpenWallet, Visitor, PostedForm, SessionCall) throws -> Response
    ) -> Route {
        @Sendable func wallet(of visit: Visitor) throws(ServerError) -> OpenWallet {
            guard let wallet = visit.owner?.wallet else { throw ServerError(.sessionEnded) }
            return wallet
        }
        @Sendable func admit(_ visit: Visitor, _ call: SessionCall) throws -> Response? {
            _ = try wallet(of: visit)
            return nil
        }
        return routes.form(path, secrets: secrets, mostFiles: mostFiles, admit: admit) { visit, form, call in
            try answer(wallet(of: visit), visit, form, call)
        }
    }

    /// A page as a response.
    ///
    /// - Parameter problem: What stood in the way; it decides the status.
    func answer(
        _ page: WalletPage, _ visit: Visitor, _ call: SessionCall, in section: WalletFrame.Section?,
        problem: (any CodedError)? = nil
    ) -> Response {
        let texts = Texts(language: call.language.language)
        let isGet = call.request.method == .get
        let notice = isGet ? visit.owner?.wallet.takeNotice() : nil
        var around = assets.frame(texts, here: isGet ? call.request.uri.path : nil)
        if visit.owner != nil { around.idleSeconds = sessions.idleSeconds }
        let frame = WalletFrame(
            page: around, formToken: visit.formToken,
            section: section, notice: notice?.text(texts), leftovers: notice?.leftovers ?? [], problem: problem)
        var response = Answer.page(
            HTMLPage(page, in: frame).html, status: Self.status(problem), language: texts.language.rawValue)
        if let seconds = problem?.facts["seconds"], problem?.reason == ServerError(.signInDelayed).reason {
            response.headers[.retryAfter] = seconds
        }
        return response
    }

    private static func status(_ problem: (any CodedError)?) -> HTTPResponse.Status {
        switch problem {
        case nil: .ok
        case let error as ServerError: error.code.status
        case let error as WalletError where error.code == .wrongPassword: .forbidden
        case let error as WalletError where error.code == .locked: .conflict
        default: .badRequest
        }
    }

    /// The record that a path names.
    ///
    /// - Throws: ``ServerError`` `server.not_found` for what is no name of a record.
    static func record(_ text: String?) throws(ServerError) -> RecordID {
        guard let text, let id = try? RecordID(text) else { throw ServerError(.notFound) }
        return id
    }
}
