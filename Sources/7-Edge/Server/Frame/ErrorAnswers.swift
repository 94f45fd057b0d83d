import Encodings
import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1
import Reports
import Texts

/// Turns errors into answers: a page for people, problem details for programs. Neither says what happened inside.
struct ErrorAnswers: RouterMiddleware {
    typealias Context = ServerContext

    let routes: RouteList
    let assets: Assets

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        do {
            // The router passes over empty parts of a path; a rule of a proxy in front need not.
            guard MultipartForm.find(Array("//".utf8), in: Array(request.uri.path.utf8)[...]) == nil else {
                throw ServerError(.notFound)
            }
            return try await next(request, context)
        } catch let error as HTTPParserError {
            // The connection cannot be read any more: the frame below answers and closes it.
            throw error
        } catch let error as HTTPError where error.status == .notFound {
            return answer(missing(request), to: request)
        } catch let error as ServerError {
            return answer(error, to: request)
        } catch let error as any CodedError {
            return answer(error, status: .badRequest, to: request)
        } catch {
            context.logger.error("an answer could not be made", metadata: ["kind": "\(type(of: error))"])
            return answer(ServerError(.internal), to: request)
        }
    }

    /// An address that does not exist, or does not answer this method.
    private func missing(_ request: Request) -> ServerError {
        let methods = routes.methods(at: request.uri.path)
        guard !methods.isEmpty else { return ServerError(.notFound) }
        return ServerError(
            .method, facts: ["method": request.method.rawValue, "allowed": methods.joined(separator: ", ")])
    }

    private func answer(_ error: ServerError, to request: Request) -> Response {
        var response = answer(error, status: error.code.status, to: request)
        if error == ServerError(.method) { response.headers[.allow] = error.facts["allowed"] }
        if error == ServerError(.token) { response.headers[.wwwAuthenticate] = "Bearer" }
        response.headers[.retryAfter] = error.retryAfter
        return response
    }

    private func answer(_ error: any CodedError, status: HTTPResponse.Status, to request: Request) -> Response {
        let language = ChosenLanguage(request)
        let texts = Texts(language: language.language)
        guard isForPerson(request) else {
            return ProblemDetails(error, status: status).response(texts)
        }
        let page = HTMLPage(refusing: error, in: assets.frame(texts))
        return language.keeping(Answer.page(page.html, status: status, language: texts.language.rawValue))
    }

    private func isForPerson(_ request: Request) -> Bool {
        switch routes.reader(at: request.uri.path) {
        case .person: true
        case .program: false
        // Nobody knows who asks for what does not exist; whoever wants a page says so.
        case nil: request.headers[.accept]?.contains("text/html") ?? false
        }
    }
}
