import DataIntegrity
import Encodings
import HTTPTypes
import Hummingbird
import JSON
import Texts
import Verification

/// The verifying half of the VC-API, and an interface of our own.
///
/// Nothing of it needs a token: verifying gives no power. A token that is sent all the same is not looked at.
struct VerifierAPI: Sendable {
    let desk: VerifierDesk
    let admission: Admission
    let isBehindProxy: Bool
    private let challenges = Challenges()

    init(desk: VerifierDesk, admission: Admission, isBehindProxy: Bool) {
        self.desk = desk
        self.admission = admission
        self.isBehindProxy = isBehindProxy
    }

    var routes: [Route] {
        [
            .post("/api/verify", for: .program) { request, _ in try await report(request) },
            .post("/credentials/verify", for: .program) { request, _ in
                try await verify(request, "verifiableCredential", .credential)
            },
            .post("/presentations/verify", for: .program) { request, _ in
                try await verify(request, "verifiablePresentation", .presentation)
            },
            .post("/challenges", for: .program) { _, _ in
                Answer.json(["challenge": .string(challenges.new(at: desk.now()))])
            },
            .get("/1.0/identifiers/:did", for: .program) { request, context in try resolved(request, context) },
        ]
    }

    // MARK: Any file

    /// 200 with the report, whatever the verdict: an array for several files of a form, one object else.
    private func report(_ request: Request) async throws -> Response {
        let texts = Texts(language: ChosenLanguage(request).language)
        let isForm = UploadedForm.isForm(request)
        return try await admission.entered(by: ClientName.of(request, isBehindProxy: isBehindProxy)) { held in
            let files =
                isForm
                ? try await UploadedForm.read(request, limits: desk.limits, held: held, texts: texts, by: admission)
                : [UploadedFile(name: "", bytes: try await RequestBytes.read(request, limit: desk.limits.upload, held))]
            guard let first = files.first, files.count > 1 || !first.bytes.isEmpty else {
                throw ServerError(.formEmpty)
            }
            return try await admission.working {
                let outcome = desk.judge(files)
                // What has no name of its own and holds nothing else has one report.
                if !isForm, outcome.files.count == 1, let only = outcome.files.first, only.name.isEmpty {
                    return Answer.json(only.unnamedJSON(texts))
                }
                if isForm, outcome.files.count == 1 { return Answer.json(outcome.files[0].json(texts)) }
                return Answer.json(.array(outcome.files.map { $0.json(texts) }))
            }
        }
    }

    // MARK: VC-API

    private func verify(
        _ request: Request, _ member: String, _ kind: VerificationRequest.Kind
    ) async throws -> Response {
        let texts = Texts(language: ChosenLanguage(request).language)
        try JSONBody.checkType(request)
        return try await admission.entered(by: ClientName.of(request, isBehindProxy: isBehindProxy)) { held in
            let bytes = try await RequestBytes.read(request, limit: desk.limits.document, held)
            return try await admission.working {
                let asked = try VerificationRequest(bytes, member: member, kind: kind)
                // One of ours is good once; one that somebody else made up is for her to watch.
                let ours = try asked.challenge.flatMap { try challenges.isOurs($0, at: desk.now()) ? $0 : nil }
                let verifier = asked.verifier(desk.shelf.current)
                let file = UploadedFile(name: "", bytes: asked.document)
                guard let found = desk.judge([file], by: verifier, audience: asked.audience).files.first else {
                    throw ServerError(.internal)
                }
                let answer = VerificationAnswer(found.result, kind: kind, texts: texts)
                // What could not be accepted may come again, better.
                if answer.isVerified, let ours { try challenges.use(ours, at: desk.now()) }
                return Answer.json(answer.json, status: answer.isVerified ? .ok : .badRequest)
            }
        }
    }

    // MARK: Identifiers

    /// Kept by nobody: what a key is does not change, and what this program makes of it may.
    private func resolved(_ request: Request, _ context: ServerContext) throws -> Response {
        guard let name = context.parameters.get("did").flatMap(PercentText.decoded) else {
            throw ServerError(.notFound)
        }
        let format = request.uri.queryParameters["publicKeyFormat"].map { String($0) }
        let found = DIDResolution(of: name, format: format)
        return Answer.json(
            found.json, status: found.problem.map { $0 == .notFound ? .notFound : .badRequest } ?? .ok,
            type: "application/ld+json;profile=\"https://w3id.org/did-resolution\"")
    }
}
