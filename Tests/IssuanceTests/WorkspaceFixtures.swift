import Encodings
import Foundation
import Signing
import TestSupport

@testable import Issuance

/// A workspace in a new folder, with a key that needs no slow derivation.
struct Office {
    let path: String
    let signer: PrivateKey
    let workspace: Workspace
    let open: UnlockedWorkspace

    static let passphrase = SecretBytes(copying: Array("correct horse".utf8))
    static let start = Instant(seconds: 1_778_571_000)  // 2026-05-12T07:30:00Z

    /// - Parameter baseURL: Nil for an issuer known by its key.
    static func new(
        name: String = "Hochschule Sonnwald", country: String = "AT",
        identifiers: [String] = ["eidas:VATAT-U73540012"], baseURL: String? = "https://sonnwald.example",
        timeZone: String? = "Europe/Vienna", keyType: KeyType = .ed25519
    ) throws -> Office {
        let path = try temporaryFolder() + "/office"
        let signer = try PrivateKey.generate(keyType)
        let profile = try IssuerProfile(
            name: name, country: country, place: "Sonnwald", identifiers: identifiers, baseURL: baseURL,
            timeZone: timeZone)
        let workspace = try Workspace.create(
            at: path, profile: profile, signer: signer, now: start, seal: { _ in Array("not used".utf8) })
        return Office(path: path, signer: signer, workspace: workspace, open: try workspace.unlocked(signer))
    }

    /// The same workspace as another process would open it.
    func again() throws -> UnlockedWorkspace { try Workspace(path: path).unlocked(signer) }
}

/// Permissions of a file or folder.
func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
}

func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}
