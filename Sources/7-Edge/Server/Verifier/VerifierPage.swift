import Encodings
import HTTPTypes
import Hummingbird
import Reports
import Texts
import Verification

/// The page on which anybody checks credentials.
struct VerifierPage: Sendable {
    let desk: VerifierDesk
    let admission: Admission
    let assets: Assets
    let isBehindProxy: Bool
    /// What may be judged by its address; nil for nothing.
    var published: PublishedRoutes?

    var routes: [Route] {
        [
            .get("/", for: .person) { request, _ in
                guard let address = request.uri.queryParameters["url"] else { return ask(request) }
                guard let published else { return ask(request, isAskedForAddress: true) }
                return try await answer(request, about: String(address), in: published)
            },
            .post("/", for: .person) { request, _ in try await answer(request) },
        ]
    }

    /// The verdict about a credential that this server publishes: the address of every award.
    private func answer(
        _ request: Request, about address: String, in published: PublishedRoutes
    ) async throws -> Response {
        let client = ClientName.of(request, isBehindProxy: isBehindProxy)
        return try await page(request) { frame in
            try await admission.entered(by: client) { _ in
                try await admission.working {
                    guard let found = published.credential(at: address) else {
                        // It may well be somewhere; this page opens what its issuer publishes, and nothing else.
                        throw ServerError(.notFound, facts: ["words": "server.elsewhere"])
                    }
                    return try html(of: [UploadedFile(name: found.name, bytes: found.bytes)], in: frame)
                }
            }
        }
    }

    private func ask(_ request: Request, isAskedForAddress: Bool = false) -> Response {
        let language = ChosenLanguage(request)
        let texts = Texts(language: language.language)
        let evidence = desk.shelf.current
        var offer = VerifierOffer(
            registries: evidence.registries, policy: evidence.verifier.policy.name, mostFiles: desk.limits.files,
            mostBytes: desk.limits.upload, hasReceipts: desk.receipts != nil)
        offer.isAskedForAddress = isAskedForAddress
        let page = HTMLPage(askingForFiles: offer, in: assets.frame(texts))
        return language.keeping(Answer.page(page.html, language: texts.language.rawValue))
    }

    private func answer(_ request: Request) async throws -> Response {
        let client = ClientName.of(request, isBehindProxy: isBehindProxy)
        return try await page(request) { frame in
            try await admission.entered(by: client) { held in
                let files = try await UploadedForm.read(
                    request, limits: desk.limits, held: held, texts: frame.texts, by: admission)
                guard !files.isEmpty else { throw ServerError(.formEmpty) }
                return try await admission.working { try html(of: files, in: frame) }
            }
        }
    }

    private func page(_ request: Request, _ body: (PageFrame) async throws -> String) async throws -> Response {
        let language = ChosenLanguage(request)
        let texts = Texts(language: language.language)
        let html = try await body(assets.frame(texts))
        return language.keeping(Answer.page(html, language: texts.language.rawValue))
    }

    private func html(of files: [UploadedFile], in frame: PageFrame) throws -> String {
        let outcome = desk.judge(files)
        return HTMLPage(
            answering: outcome.files.map { JudgedDocument($0) }, registries: outcome.evidence.registries,
            policy: outcome.evidence.verifier.policy, judged: outcome.judged,
            receipt: try desk.receipts?.receipt(outcome), in: frame
        ).html
    }
}
