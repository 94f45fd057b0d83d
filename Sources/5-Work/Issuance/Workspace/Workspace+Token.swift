public import Encodings
public import Signing

extension Workspace {
    /// Makes a new workspace around a key in a token.
    ///
    /// ```swift
    /// let signer = try TokenSigner(TokenURI(name)) { try readPin() }
    /// let workspace = try Workspace.create(at: "sonnwald", profile: profile, token: signer, now: clock.now())
    /// ```
    ///
    /// - Parameters:
    ///   - path: As for ``create(at:profile:keyType:passphrase:now:cost:ledger:)``.
    ///   - token: The key, open.
    /// - Throws: As there; ``Signing/SigningError`` `token.not_repeatable` when the ledger's key cannot be wrapped for it.
    public static func create(
        at path: String, profile: IssuerProfile, token: TokenSigner, now: Instant, ledger: String? = nil
    ) throws -> Workspace {
        // Found out before anything is written.
        _ = try token.derivedSecret(label: ledgerLabel)
        return try create(at: path, profile: profile, signer: token, now: now, ledger: ledger) { signer in
            TokenKeyFile(name: signer.name, publicKey: signer.publicKey).bytes
        }
    }

    /// The name of the key that signs now, where it is in a token; nil where it is in a file.
    ///
    /// - Throws: ``IssuanceError`` `workspace.malformed`.
    public func token() throws(IssuanceError) -> TokenURI? { try tokenKeyFile()?.name }

    /// Opens key and ledger of a workspace whose key is in a token.
    ///
    /// - Parameter pin: Asked when the token wants a PIN from this program.
    /// - Throws: What ``Signing/TokenSigner/init(_:expecting:pin:)`` throws; ``IssuanceError`` `workspace.key`,
    ///   `workspace.malformed` when the key is in a file.
    public func unlock(pin: () throws -> SecretBytes) throws -> UnlockedWorkspace {
        guard let file = try tokenKeyFile() else {
            let name = Self.keyName(of: self.file)
            throw IssuanceError(.workspaceMalformed, at: .file(folder.place(of: name)), facts: ["member": name])
        }
        guard file.publicKey == publicKey else {
            throw IssuanceError(.workspaceKey, at: .file(folder.place(of: Self.keyName(of: self.file))))
        }
        return try unlocked(TokenSigner(file.name, expecting: publicKey, pin: pin))
    }

    private func tokenKeyFile() throws(IssuanceError) -> TokenKeyFile? {
        let name = Self.keyName(of: file)
        guard let bytes = try folder.read(name, limit: KeyFile.longestFile) else { return nil }
        return try TokenKeyFile(parsing: bytes, path: folder.place(of: name))
    }
}

extension UnlockedWorkspace {
    /// Replaces the signing key by one in a token; otherwise as ``rotateKey(to:passphrase:cost:now:)``.
    ///
    /// A key that was in a token stays there: whoever administers the token takes it away.
    ///
    /// - Throws: As there; ``IssuanceError`` `key.reused` when the workspace has had this key before;
    ///   ``Signing/SigningError`` `token.not_repeatable`.
    public func rotateKey(to token: TokenSigner, now: Instant) throws -> UnlockedWorkspace {
        _ = try token.derivedSecret(label: Workspace.ledgerLabel)
        return try rotateKey(to: token, now: now) { signer in
            TokenKeyFile(name: signer.name, publicKey: signer.publicKey).bytes
        }
    }
}
