import DataIntegrity
import Encodings
import HTTPTypes
import Hummingbird
import Issuance
import JSON
import Signing
import Texts

/// The issuing half of the VC-API.
struct IssuerAPI: Sendable {
    /// What signs.
    private enum Desk: Sendable {
        /// A workspace: a document has our issuer, gets a place in the status lists, and is in the ledger.
        case workspace(ProgramOffice, IssuingAccess)
        /// The keys of interoperability tests: anybody, any document that conforms.
        case interop([InteropKey], SignedDocumentJudge)
    }

    private let desk: Desk
    private let clock: any InstantSource
    private let limits: ServerLimits
    private let admission: Admission
    private let isBehindProxy: Bool

    /// The interface of a workspace.
    ///
    init(
        _ access: IssuingAccess, office: ProgramOffice, clock: any InstantSource, settings: ServerSettings,
        admission: Admission
    ) {
        desk = .workspace(office, access)
        self.clock = clock
        self.admission = admission
        limits = settings.limits
        isBehindProxy = settings.isBehindProxy
    }

    /// The interface of interoperability tests.
    init(interopWith clock: any InstantSource, settings: ServerSettings, admission: Admission) throws {
        desk = .interop(
            try InteropKey.all(),
            try SignedDocumentJudge(policy: ServerSettings.interop, document: nil, clock: clock, isAnyTime: true))
        self.clock = clock
        self.admission = admission
        limits = settings.limits
        isBehindProxy = settings.isBehindProxy
    }

    var routes: [Route] {
        let issue = Route.post("/credentials/issue", for: .program) { request, _ in
            try await answer(request) { try issued($0) }
        }
        guard case .workspace = desk else { return [issue] }
        let status = Route.post("/credentials/status", for: .program) { request, _ in
            try await answer(request) { try changed($0) }
        }
        return [issue, status]
    }

    private func answer(
        _ request: Request, _ act: @escaping @Sendable ([UInt8]) throws -> Response
    ) async throws -> Response {
        let texts = Texts(language: ChosenLanguage(request).language)
        // Before a byte of the body is read.
        if case .workspace(_, let access) = desk, !access.admits(request.headers[.authorization]) {
            throw ServerError(.token)
        }
        try JSONBody.checkType(request)
        return try await admission.entered(by: ClientName.of(request, isBehindProxy: isBehindProxy)) { held in
            let bytes = try await RequestBytes.read(request, limit: limits.document, held)
            return try await admission.working {
                do {
                    return try act(bytes)
                } catch let error as IssuanceError {
                    if error.code == .ledgerUnknownCredential {
                        return ProblemDetails(error, status: .notFound).response(texts)
                    }
                    throw WorkspaceFault.shown(error)
                } catch let error as ServerError {
                    throw error
                } catch let error as any CodedError {
                    throw RefusedDocument(error)
                }
            }
        }
    }

    private func issued(_ bytes: [UInt8]) throws -> Response {
        let asked = try IssuingRequest(bytes)
        let now = Instant(seconds: clock.now().seconds)
        let signed: [UInt8]
        switch desk {
        case .workspace(let office, _):
            let held = office.now
            signed = try held.issuer.issue(asked.credential, suites: asked.suites, at: now, check: held.judge.check)
        case .interop(let keys, let judge):
            signed = try tried(asked, keys, judge, at: now)
        }
        // The bytes that were signed, and no others.
        let envelope: (begin: [UInt8], end: [UInt8]) =
            asked.isBare ? ([], []) : (Array(#"{"verifiableCredential":"#.utf8), [UInt8(ascii: "}")])
        return Answer.bytes(envelope.begin + signed + envelope.end, "application/json", status: .created)
    }

    /// Signs whatever conforms to the data model, which asks of each word that it has a meaning in linked data, also where what
    /// is signed is the JSON alone.
    private func tried(
        _ asked: IssuingRequest, _ keys: [InteropKey], _ judge: SignedDocumentJudge, at now: Instant
    ) throws -> [UInt8] {
        guard asked.credential["proof"] == nil else { throw IssuanceError(.documentProof, at: .pointer("/proof")) }
        guard let key = InteropKey.choice(for: asked.credential, asked.suites, among: keys) else {
            throw ServerError(.internal)
        }
        let signed = try key.signer.signed(asked.credential, suites: asked.suites, at: now)
        try judge.check(signed)
        if !asked.suites.isEmpty, asked.suites.allSatisfy({ $0.canonicalization == .json }) {
            try judge.check(key.signer.signed(asked.credential, at: now))
        }
        return signed
    }

    private func changed(_ bytes: [UInt8]) throws -> Response {
        guard case .workspace(let office, _) = desk else { throw ServerError(.notFound) }
        let asked = try StatusRequest(bytes)
        let act: StatusAct = asked.isRevocation ? .revoke : asked.value ? .suspend : .reinstate
        guard !asked.isRevocation || asked.value else {
            throw IssuanceError(.statusFinal, facts: ["id": asked.id])
        }
        let status = try office.now.issuer.change(asked.id, act, at: Instant(seconds: clock.now().seconds))
        return Answer.json([
            "credentialId": .string(asked.id), "revocation": .bool(status.isRevoked),
            "suspension": .bool(status.isSuspended), "changed": .bool(status.isChanged),
        ])
    }
}
