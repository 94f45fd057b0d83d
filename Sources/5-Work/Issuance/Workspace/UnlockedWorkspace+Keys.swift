public import Encodings
import JSON
public import Signing

extension UnlockedWorkspace {
    /// Replaces the signing key. What the old one signed stays valid; its private half is destroyed.
    ///
    /// ```swift
    /// let office = try office.rotateKey(passphrase: passphrase, now: clock.now())
    /// ```
    ///
    /// However it is interrupted, the workspace has the old key or the new one, and works. `did.json` and
    /// `registry-entry.json` are new afterwards: both have to be handed on.
    ///
    /// - Parameters:
    ///   - type: The type of the new key; nil for that of the old one.
    ///   - passphrase: Seals the new key.
    ///   - now: The moment, from the clock; the new key counts from here on.
    /// - Returns: The workspace with the new key. This value must not be used any more.
    /// - Throws: ``IssuanceError`` `key.bound` for an issuer known by its key alone, `key.batch_unfinished` while a batch with
    ///   credentials is not finished, `key.outdated`, `clock.regressed`, `batch.locked`, `file.no_space`.
    public func rotateKey(
        to type: KeyType? = nil, passphrase: SecretBytes, cost: Argon2id = .standard, now: Instant
    ) throws -> UnlockedWorkspace {
        try rotateKey(to: try PrivateKey.generate(type ?? signer.publicKey.type), now: now) { key in
            try KeyFile.seal(key, passphrase: passphrase, cost: cost, created: now)
        }
    }

    /// As above, with a hook after each step, for tests that stop it there.
    package func rotateKey<Key: DerivingSigner>(
        to new: Key, now: Instant, hook: (String) throws -> Void = { _ in },
        seal: (Key) throws -> [UInt8]
    ) throws -> UnlockedWorkspace {
        let now = Instant(seconds: now.seconds)
        guard workspace.profile.baseURL != nil else {
            throw IssuanceError(.keyBound, facts: ["issuer": workspace.issuerID])
        }
        let lock = try FolderLock("keys", in: workspace.folder.subfolder(Workspace.locksName))
        defer { withExtendedLifetime(lock) {} }
        try checkUnchanged()
        try Ledger.checkClock(now, after: workspace.ledger.lastAct())
        let file = workspace.file
        guard !file.keys.contains(where: { $0.publicKey == new.publicKey }) else {
            throw IssuanceError(.keyReused, facts: ["key": new.publicKey.multikey])
        }
        try closeEmptyBatches(at: now)
        let old = file.keys.dropLast() + [file.key.retired(at: now)]
        let method = WorkspaceFile.method(of: file.issuerID, number: file.keys.count + 1)
        let changed = file.with(keys: old + [IssuerKey(method: method, publicKey: new.publicKey, from: now)])
        let wrap = try KeyWrap(method: method, key: new)

        // A run that was cut short may have left a file of this name; it never signed anything.
        try workspace.folder.write(seal(new), as: Workspace.keyName(of: changed), isDurable: true)
        try hook("key")
        try workspace.ledger.wrap(for: wrap, besides: self.wrap)
        try hook("wrapped")
        try workspace.folder.write(changed.json.bytes(pretty: true), as: WorkspaceFile.name, isDurable: true)
        try hook("switched")
        let office = UnlockedWorkspace(
            workspace: Workspace(workspace, file: changed), signer: new, keys: keys, wrap: wrap,
            isMemoryLocked: new.isMemoryLocked)
        try office.settle(at: now)
        return office
    }

    /// Says that a key may have been in other hands.
    ///
    /// - Parameters:
    ///   - method: The id of the key, or its name (`key-1`); nil for the one that signs now.
    ///   - since: The first moment at which somebody else may have used it.
    /// - Returns: The workspace as it is then. A compromised key signs nothing more: rotate it.
    /// - Throws: ``IssuanceError`` `key.not_ours`, `key.since_future`, `key.outdated`.
    public func noteCompromise(
        of method: String? = nil, since: Instant, now: Instant
    ) throws -> UnlockedWorkspace {
        let file = workspace.file
        let name = method ?? file.verificationMethod
        guard
            let position = file.keys.firstIndex(where: {
                $0.method.utf8.elementsEqual(name.utf8) || $0.fragment.utf8.elementsEqual(name.utf8)
            })
        else { throw IssuanceError(.keyUnknown, facts: ["key": Finding.cut(name)]) }
        guard since <= now else {
            throw IssuanceError(.keySinceFuture, facts: ["since": since.description, "now": now.description])
        }
        let lock = try FolderLock("keys", in: workspace.folder.subfolder(Workspace.locksName))
        defer { withExtendedLifetime(lock) {} }
        try checkUnchanged()
        var changedKeys = file.keys
        changedKeys[position] = changedKeys[position].compromised(since: Instant(seconds: since.seconds))
        let changed = file.with(keys: changedKeys)
        try workspace.folder.write(changed.json.bytes(pretty: true), as: WorkspaceFile.name, isDurable: true)
        let office = UnlockedWorkspace(
            workspace: Workspace(workspace, file: changed), signer: signer, keys: keys, wrap: wrap,
            isMemoryLocked: isMemoryLocked)
        try office.settle(at: now)
        return office
    }

    /// Brings everything that follows from `issuer.json` in line with it: documents, journal, wrappings, key files.
    ///
    /// Doing it twice does no harm. The wrappings come last, since they tell whether something is left to be done.
    func settle(at now: Instant) throws {
        let file = workspace.file
        try file.writeDocuments(to: workspace.folder)
        let instant = max(now, try workspace.ledger.lastAct() ?? now)
        for key in file.keys {
            try workspace.ledger.note(.began, of: key, since: key.from, at: instant, keys: keys)
            if let end = key.to { try workspace.ledger.note(.retired, of: key, since: end, at: instant, keys: keys) }
            if let since = key.compromisedSince {
                try workspace.ledger.note(.compromised, of: key, since: since, at: instant, keys: keys)
            }
        }
        for number in 1...file.keys.count + 1 {
            let name = Workspace.keyName(number)
            if name != Workspace.keyName(of: file) { try workspace.folder.remove(name) }
        }
        try workspace.ledger.keepOnly(wrap)
    }

    /// Whoever changes the keys has opened them as they are by now: of two changes of the same ones the later would take the key
    /// away that the earlier has made. Asked while the lock is held.
    ///
    /// - Throws: ``IssuanceError`` `key.outdated`; what reading `issuer.json` throws.
    private func checkUnchanged() throws(IssuanceError) {
        let now = try workspace.fileNow()
        guard now.json.bytes() == workspace.file.json.bytes() else { throw IssuanceError(.keyOutdated) }
    }

    /// For what signs over a long time: whether the workspace, as it is by now, still signs with this key.
    ///
    /// - Throws: ``IssuanceError`` `batch.key_changed`, `key.is_compromised`; what reading `issuer.json` throws.
    func checkKeyStillSigns() throws(IssuanceError) {
        let file = try workspace.fileNow()
        guard file.verificationMethod.utf8.elementsEqual(workspace.verificationMethod.utf8) else {
            throw IssuanceError(.batchKeyChanged, facts: ["method": workspace.verificationMethod])
        }
        try Self.checkKey(of: file)
    }

    /// - Throws: ``IssuanceError`` `key.is_compromised` when nothing may be signed any more.
    func checkKey() throws(IssuanceError) { try Self.checkKey(of: workspace.file) }

    private static func checkKey(of file: WorkspaceFile) throws(IssuanceError) {
        guard let since = file.key.compromisedSince else { return }
        throw IssuanceError(.keyCompromised, facts: ["key": file.verificationMethod, "since": since.description])
    }
}

extension Workspace {
    /// `issuer.json` as it is by now.
    fileprivate func fileNow() throws(IssuanceError) -> WorkspaceFile {
        guard let bytes = try folder.read(WorkspaceFile.name, limit: WorkspaceFile.longest) else {
            throw IssuanceError(.workspaceMissing, at: .file(folder.path), facts: ["folder": folder.path])
        }
        return try WorkspaceFile(parsing: bytes, path: folder.place(of: WorkspaceFile.name))
    }
}
