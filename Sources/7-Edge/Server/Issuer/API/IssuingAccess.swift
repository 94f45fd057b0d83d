public import Issuance
import Signing

/// Who may issue through the interface for programs, and with which key.
///
/// ```swift
/// let access = try IssuingAccess(token: token, office: workspace.unlock(passphrase: passphrase))
/// ```
///
/// Of the token only its hash is kept.
public struct IssuingAccess: Sendable {
    /// Least bytes of a token.
    public static let leastToken = 32

    let office: UnlockedWorkspace
    private let digest: [UInt8]

    /// - Parameters:
    ///   - token: What programs send behind `Bearer`; white space around it does not belong to it.
    ///   - office: The workspace, open as long as the server runs.
    /// - Throws: ``ServerError`` `server.api_token` for one that is too short, or has other characters than a header may.
    public init(token: [UInt8], office: UnlockedWorkspace) throws(ServerError) {
        let token = Self.trimmed(token)
        guard token.count >= Self.leastToken, token.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw ServerError(.apiToken, facts: ["least": String(Self.leastToken)])
        }
        digest = SHA256.hash(token)
        self.office = office
    }

    /// Whether a header `Authorization` has the token.
    func admits(_ authorization: String?) -> Bool {
        let scheme = Array("bearer ".utf8)
        let stated = Array((authorization ?? "").utf8)
        guard stated.prefix(scheme.count).map(HeaderText.lowered).elementsEqual(scheme) else { return false }
        // Hashes have one length, and of what they are no part tells anything.
        return ConstantTime.equals(SHA256.hash(Self.trimmed(Array(stated.dropFirst(scheme.count)))), digest)
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        return Array(Array(bytes.drop(while: isBlank).reversed()).drop(while: isBlank).reversed())
    }
}
