import Encodings
import Issuance
import Logging
import Signing
import TestSupport

@testable import Server

/// A workspace in a new folder, with a key that needs no slow derivation.
struct TestOffice: Sendable {
    let path: String
    let signer: PrivateKey
    let workspace: Workspace

    static let token = Array("a-token-of-more-than-thirty-two-characters".utf8)
    static let base = "https://sonnwald.example"

    static func new(baseURL: String? = base) throws -> TestOffice {
        let path = try temporaryFolder() + "/office"
        let signer = try PrivateKey.generate(.ed25519)
        let profile = try IssuerProfile(
            name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald", identifiers: ["eidas:VATAT-U73540012"],
            baseURL: baseURL, timeZone: "Europe/Vienna")
        let workspace = try Workspace.create(
            at: path, profile: profile, signer: signer, now: Instant(LiveServer.now), seal: { _ in Array("{}".utf8) })
        return TestOffice(path: path, signer: signer, workspace: workspace)
    }

    func open() throws -> UnlockedWorkspace { try Workspace(path: path).unlocked(signer) }

    func access() throws -> IssuingAccess { try IssuingAccess(token: Self.token, office: open()) }

    func settings(_ change: (inout ServerSettings) -> Void = { _ in }) -> ServerSettings {
        LiveServer.settings {
            $0.role = .issuer
            $0.issuer.workspace = path
            change(&$0)
        }
    }

    func run(
        _ settings: ServerSettings? = nil, withAPI: Bool = true, logger: Logger? = nil,
        _ body: @Sendable @escaping (LiveServer) async throws -> Void
    ) async throws {
        try await LiveServer.run(settings ?? self.settings(), access: withAPI ? access() : nil, logger: logger, body)
    }
}
