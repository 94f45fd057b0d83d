public import Encodings
import Identifiers
public import Signing

/// The folder an issuer works in: its key, its ledger, and what it publishes about itself.
///
/// ```swift
/// let workspace = try Workspace.create(at: "sonnwald", profile: profile, passphrase: passphrase, now: clock.now())
/// let again = try Workspace(path: "sonnwald")             // reads what is public
/// let open = try again.unlock(passphrase: passphrase)     // may sign
/// ```
///
/// | file | holds |
/// |---|---|
/// | `issuer.json` | who issues: name, place, numbers, identifier |
/// | `key.json` | the signing key, sealed with the passphrase, or the name of a key in a token |
/// | `ledger.sqlite` | what was issued, suspended and revoked |
/// | `registry-entry.json` | the entry to hand to a trust registry |
/// | `did.json` | the key document to publish, for an issuer with a base URL |
///
/// The folder has mode 0700, every file 0600. Where nothing may be written it can be read, reported on and audited.
public struct Workspace: Sendable {
    /// Where it is, as the user named it.
    public var path: String { folder.path }
    /// Who issues.
    public var profile: IssuerProfile { file.profile }
    /// The issuer's id in credentials: a did:web or did:key.
    public var issuerID: String { file.issuerID }
    /// The id of the signing key.
    public var verificationMethod: String { file.verificationMethod }
    /// The key that credentials are signed with.
    public var publicKey: PublicKey { file.publicKey }
    /// When the workspace was made.
    public var created: Instant { file.created }

    /// Where `did.json` is to be found by others; nil for an issuer known by its key.
    public var documentURL: String? {
        guard profile.baseURL != nil else { return nil }
        return (try? DID(issuerID)).flatMap { try? DIDWeb.url(for: $0) }
    }

    let folder: Folder
    let file: WorkspaceFile
    let ledger: Ledger
    /// Identifies the issuer: part of what identifies a batch.
    var digest: [UInt8] { file.digest }
    /// Every key there ever was, oldest first; the last one signs now.
    public var keys: [IssuerKey] { file.keys }

    static let ledgerName = "ledger.sqlite"
    static let entryName = "registry-entry.json"
    static let documentName = "did.json"
    static let locksName = "locks"
    /// For what the ledger's key is wrapped.
    static let ledgerLabel = "testamur ledger 1"

    /// Opens a workspace.
    ///
    /// - Throws: ``IssuanceError`` `workspace.missing`, `workspace.malformed`, `workspace.version`, `file.symlink`,
    ///   `file.denied`, `ledger.version`, `ledger.tampered`, `ledger.io`.
    public init(path: String) throws(IssuanceError) {
        let missing = IssuanceError(.workspaceMissing, at: .file(path), facts: ["folder": path])
        do {
            folder = try Folder(path: path)
        } catch {
            throw error.code == .fileMissing || error.code == .fileKind ? missing : error
        }
        guard let bytes = try folder.read(WorkspaceFile.name, limit: WorkspaceFile.longest) else { throw missing }
        file = try WorkspaceFile(parsing: bytes, path: folder.place(of: WorkspaceFile.name))
        ledger = try Ledger(of: file, in: folder)
    }

    /// The same folder with another `issuer.json`.
    init(_ workspace: Workspace, file: WorkspaceFile) {
        folder = workspace.folder
        ledger = workspace.ledger
        self.file = file
    }

    /// The file with the n-th signing key.
    static func keyName(_ number: Int) -> String { number == 1 ? "key.json" : "key-\(number).json" }

    /// The file with the key that signs now.
    static func keyName(of file: WorkspaceFile) -> String { keyName(file.keys.count) }

    /// Opens key and ledger.
    ///
    /// - Parameter passphrase: In its normal form, as ``Signing/SecretBytes/passphrase(utf8:)`` gives it.
    /// - Throws: What ``Signing/KeyFile`` throws (`keyfile.wrong_passphrase`, …); ``IssuanceError`` `workspace.key` when
    ///   key, ledger and `issuer.json` do not belong together.
    public func unlock(passphrase: SecretBytes) throws -> UnlockedWorkspace {
        let name = Self.keyName(of: file)
        guard let bytes = try folder.read(name, limit: KeyFile.longestFile) else {
            throw IssuanceError(
                .workspaceMalformed, at: .file(folder.place(of: name)), facts: ["member": name])
        }
        return try unlocked(KeyFile(parsing: bytes).unlockedKey(passphrase: passphrase))
    }

    /// The workspace with a key that is open already.
    package func unlocked(_ signer: any DerivingSigner) throws -> UnlockedWorkspace {
        guard signer.publicKey == publicKey else {
            throw IssuanceError(.workspaceKey, at: .file(folder.place(of: Self.keyName(of: file))))
        }
        let wrap = try KeyWrap(method: verificationMethod, key: signer)
        return UnlockedWorkspace(
            workspace: self, signer: signer, keys: try ledger.keys(wrap), wrap: wrap,
            isMemoryLocked: signer.isMemoryLocked)
    }

    /// The entry of this issuer for a trust registry, with every key and its days.
    public func registryEntry() throws(IssuanceError) -> [UInt8] {
        guard let bytes = try folder.read(Self.entryName, limit: 1 << 20) else {
            throw IssuanceError(.workspaceMalformed, at: .file(folder.place(of: Self.entryName)))
        }
        return bytes
    }

    /// The key document, as it is to be published; nil for an issuer known by its key.
    public func keyDocument() throws(IssuanceError) -> [UInt8]? {
        guard profile.baseURL != nil else { return nil }
        return try folder.read(Self.documentName, limit: 1 << 20)
    }
}

/// A workspace that may sign, as long as this value lives.
public struct UnlockedWorkspace: Sendable {
    public let workspace: Workspace
    /// The key that credentials and status lists are signed with.
    public let signer: any Signer
    let keys: LedgerKeys
    /// What the ledger's key is wrapped under.
    let wrap: KeyWrap
    /// Whether the system keeps the key out of swap.
    public let isMemoryLocked: Bool

    /// Goes through every row of the ledger.
    ///
    /// - Returns: How many there are.
    /// - Throws: ``IssuanceError`` `ledger.tampered` with table and number of the first row that is not as it was written.
    @discardableResult
    public func verifyLedger() throws(IssuanceError) -> Int { try workspace.ledger.verify(keys) }

    /// Makes up for what an interrupted change of keys has left undone; nothing in any other case.
    ///
    /// - Parameter now: The moment, from the clock.
    public func settleIfNeeded(at now: Instant) throws {
        // Whoever only reads finds everything as it is; the next who may write makes up for it.
        guard !workspace.ledger.store.isReadOnly else { return }
        let wrappings = try workspace.ledger.read { connection in
            try connection.number("SELECT count(*) FROM header WHERE name <> 'id'") ?? 0
        }
        if wrappings > 1 { try settle(at: now) }
    }
}
