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

    var routes: [Route] {
        [
            .get("/", for: .person) { request, _ in ask(request) },
            .post("/", for: .person) { request, _ in try await answer(request) },
        ]
    }

    private func ask(_ request: Request) -> Response {
        let language = ChosenLanguage(request)
        let texts = Texts(language: language.language)
        let evidence = desk.shelf.current
        let offer = VerifierOffer(
            registries: evidence.registries, policy: evidence.verifier.policy.name, mostFiles: desk.limits.files,
            mostBytes: desk.limits.upload, hasReceipts: desk.receipts != nil)
        let page = HTMLPage(askingForFiles: offer, in: assets.frame(texts))
        return language.keeping(Answer.page(page.html, language: texts.language.rawValue))
    }

    private func answer(_ request: Request) async throws -> Response {
        let language = ChosenLanguage(request)
        let texts = Texts(language: language.language)
        let frame = assets.frame(texts)
        let client = ClientName.of(request, isBehindProxy: isBehindProxy)
        let html = try await admission.entered(by: client) { held in
            let files = try await UploadedForm.read(request, limits: desk.limits, held: held, texts: texts)
            guard !files.isEmpty else { throw ServerError(.formEmpty) }
            return try await admission.working {
                let outcome = desk.judge(files)
                return HTMLPage(
                    answering: outcome.files.map { JudgedDocument($0) }, registries: outcome.evidence.registries,
                    policy: outcome.evidence.verifier.policy, judged: outcome.judged,
                    receipt: try desk.receipts?.receipt(outcome), in: frame
                ).html
            }
        }
        return language.keeping(Answer.page(html, language: texts.language.rawValue))
    }
}
