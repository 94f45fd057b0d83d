import Achievements
public import Encodings
import Identifiers
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
    /// - Throws: ``IssuanceError`` `workspace.exists`, `file.symlink`, `file.no_space`, `file.denied`; what sealing the key
    ///   throws. Nothing is left behind then.
    public static func create(
        at path: String, profile: IssuerProfile, keyType: KeyType = .ed25519, passphrase: SecretBytes, now: Instant,
        cost: Argon2id = .standard
    ) throws -> Workspace {
        try create(at: path, profile: profile, signer: .generate(keyType), now: now) { signer in
            try KeyFile.seal(signer, passphrase: passphrase, cost: cost, created: now)
        }
    }

    /// Makes a new workspace around a key.
    ///
    /// - Parameter seal: Gives the key file.
    package static func create(
        at path: String, profile: IssuerProfile, signer: PrivateKey, now: Instant,
        seal: (PrivateKey) throws -> [UInt8]
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
            try write(sealedKey, signer, profile, now, to: folder)
        } catch {
            clear(folder)
            throw error
        }
        return try Workspace(path: path)
    }

    private static func write(
        _ sealedKey: [UInt8], _ signer: PrivateKey, _ profile: IssuerProfile, _ now: Instant, to folder: Folder
    ) throws {
        let second = Instant(seconds: now.seconds)
        let identity = try WorkspaceFile.identity(profile: profile, key: signer.publicKey)
        let file = WorkspaceFile(
            profile: profile, issuerID: identity.id, verificationMethod: identity.method, publicKey: signer.publicKey,
            created: second)
        let entry = registryEntry(file)
        if let problem = RegistryEntry.problems(in: entry).first {
            throw IssuanceError(
                .workspaceArgument,
                facts: [
                    "argument": problem.facts["member"] ?? "identifier", "value": problem.facts["value"] ?? "",
                    "cause": problem.reason,
                ])
        }
        _ = try folder.subfolder(locksName)
        try folder.write(sealedKey, as: keyName, isDurable: true, replacing: false)
        try Ledger.create(ledgerName, in: folder, wrappingKey: signer.derivedSecret(label: ledgerLabel))
        try folder.write(entry.bytes(pretty: true), as: entryName, isDurable: true, replacing: false)
        if profile.baseURL != nil {
            let document = ControlledDocument.make(
                did: try DID(file.issuerID), keys: [.init(fragment: "key-1", publicKey: signer.publicKey)])
            try folder.write(document.bytes(pretty: true), as: documentName, isDurable: true, replacing: false)
        }
        // Last: a folder without it is no workspace.
        try folder.write(file.json.bytes(pretty: true), as: WorkspaceFile.name, isDurable: true, replacing: false)
    }

    /// The entry to hand to a registry, with the key from today on.
    private static func registryEntry(_ file: WorkspaceFile) -> JSON {
        let profile = file.profile
        return RegistryEntry.make(
            id: "tr:" + (profile.baseURL.map { String($0.dropFirst("https://".count)) } ?? file.publicKey.multikey),
            names: [LegalName(text: profile.name)],
            identifiers: profile.identifiers.map {
                Trust.LegalIdentifier(kind: $0.kind.rawValue, value: $0.value, country: $0.country?.country?.code)
            },
            places: [RegistryPlace(country: profile.country.code, region: profile.region, city: profile.place)],
            keys: [
                .init(
                    methodID: file.verificationMethod, publicKey: file.publicKey,
                    period: Period(from: file.created.date()))
            ])
    }

    /// Takes away what a failed creation has written.
    private static func clear(_ folder: Folder) {
        for name in [
            WorkspaceFile.name, documentName, entryName, ledgerName, ledgerName + "-wal", ledgerName + "-shm", keyName,
        ] { try? folder.remove(name) }
        try? folder.removeParts()
        folder.removeSubfolder(locksName)
    }
}
