public import Encodings
import JSON
public import Signing
import Trust

extension Workspace {
    /// Makes a new workspace: key, ledger, registry entry and, with a base URL, the key document.
    ///
    /// - Parameters:
    ///   - path: A folder that does not exist or is empty; the folder above it must exist.
    ///   - profile: Who issues.
    ///   - keyType: What to sign with. Ed25519 unless somebody asks for another.
    ///   - passphrase: Seals the key; in its normal form, as ``Signing/SecretBytes/passphrase(utf8:)`` gives it.
    ///   - now: The instant; the key counts from this day.
    ///   - cost: What a guess at the passphrase shall cost.
    ///   - ledger: The address of a PostgreSQL database that keeps the ledger, `postgresql://…` without a password; nil
    ///     for a file in the workspace.
    /// - Throws: ``IssuanceError`` `workspace.exists`, `file.symlink`, `file.no_space`, `file.denied`; what sealing the key
    ///   throws. Nothing is left behind then.
    public static func create(
        at path: String, profile: IssuerProfile, keyType: KeyType = .ed25519, passphrase: SecretBytes, now: Instant,
        cost: Argon2id = .standard, ledger: String? = nil
    ) throws -> Workspace {
        try create(at: path, profile: profile, signer: PrivateKey.generate(keyType), now: now, ledger: ledger) {
            signer in
            try KeyFile.seal(signer, passphrase: passphrase, cost: cost, created: now)
        }
    }

    /// Makes a new workspace around a key.
    ///
    /// - Parameter seal: Gives the key file.
    package static func create<Key: DerivingSigner>(
        at path: String, profile: IssuerProfile, signer: Key, now: Instant, ledger: String? = nil,
        seal: (Key) throws -> [UInt8]
    ) throws -> Workspace {
        let folder = try Folder(path: path, creating: true)
        var isEmpty = true
        try folder.forEachName { _ throws(IssuanceError) in
            isEmpty = false
            return false
        }
        guard isEmpty else {
            throw IssuanceError(.workspaceExists, at: .file(path), facts: ["folder": path])
        }
        // Before anything is written, since it takes longest and may fail for lack of memory.
        let sealedKey = try seal(signer)
        do {
            try write(sealedKey, signer, profile, now, ledger, to: folder)
        } catch {
            clear(folder)
            throw error
        }
        return try Workspace(path: path)
    }

    private static func write(
        _ sealedKey: [UInt8], _ signer: any DerivingSigner, _ profile: IssuerProfile, _ now: Instant,
        _ ledgerAddress: String?, to folder: Folder
    ) throws {
        let second = Instant(seconds: now.seconds)
        let identity = try WorkspaceFile.identity(profile: profile, key: signer.publicKey)
        let key = IssuerKey(method: identity.method, publicKey: signer.publicKey, from: second)
        let file = WorkspaceFile(
            profile: profile, issuerID: identity.id, keys: [key], ledger: ledgerAddress, created: second)
        let entry = file.registryEntry
        if let problem = RegistryEntry.problems(in: entry).first {
            throw IssuanceError(
                .workspaceArgument,
                facts: [
                    "argument": problem.facts["member"] ?? "identifier", "value": problem.facts["value"] ?? "",
                    "cause": problem.reason,
                ])
        }
        _ = try folder.subfolder(locksName)
        try folder.write(sealedKey, as: keyName(1), isDurable: true, replacing: false)
        let wrap = try KeyWrap(method: key.method, key: signer)
        let ledger = try Ledger.create(file, in: folder, wrap: wrap)
        try ledger.note(.began, of: key, since: second, at: second, keys: ledger.keys(wrap))
        try file.writeDocuments(to: folder)
        // Last: a folder without it is no workspace.
        try folder.write(file.json.bytes(pretty: true), as: WorkspaceFile.name, isDurable: true, replacing: false)
    }

    /// Takes away what a failed creation has written.
    private static func clear(_ folder: Folder) {
        for name in [
            WorkspaceFile.name, documentName, entryName, ledgerName, ledgerName + "-wal", ledgerName + "-shm",
            keyName(1),
        ] { try? folder.remove(name) }
        try? folder.removeParts()
        folder.removeSubfolder(locksName)
    }
}
