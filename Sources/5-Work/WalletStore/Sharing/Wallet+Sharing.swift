public import Encodings
import JSON
import Signing

/// A credential on its way to a recipient.
public struct SharedCredential: Sendable {
    public let id: RecordID
    /// The record exactly as it came.
    public let received: [UInt8]
    /// The credential as JSON, where there is one: of a badge in a picture, the badge.
    public let credential: [UInt8]?
}

extension Wallet {
    /// Shares credentials as a signed presentation, for one challenge and domain, to be used until the last day.
    ///
    /// ```swift
    /// let made = try vault.sharePresentation(request, challenge: "9f2c…", domain: "https://employer.example", at: now)
    /// try write(made.bytes)
    /// ```
    ///
    /// The proof ends with the last day: a verifier refuses it afterwards. That binds who verifies, not who reads. The log gets
    /// one line, as of any other share.
    ///
    /// - Throws: As ``present(_:challenge:domain:expires:at:)``; ``WalletError`` `share.incomplete`, `share.end_past`,
    ///   `share.too_large`. Nothing is given out and nothing recorded then.
    public func sharePresentation(
        _ request: ShareRequest, challenge: String, domain: String, at now: Instant
    ) throws -> MadeShare {
        try share(request, as: .presentation, at: now) { _ in
            try presented(
                request.records, challenge: challenge, domain: domain, expires: request.end, at: now,
                noting: { _ in nil })
        }
    }

    /// Shares credentials as a file that only one recipient opens, each byte for byte as it came.
    ///
    /// - Parameters:
    ///   - recipient: Who opens it. A passphrase that opens this wallet is refused; that costs one derivation.
    ///   - keyFile: The wallet's second secret, for that comparison.
    /// - Throws: ``WalletError`` as ``SealedShare/seal(_:for:)``, `wallet.record_unknown`, `share.incomplete`,
    ///   `share.end_past`, `share.too_large`, `share.passphrase_of_wallet`.
    public func shareEncrypted(
        _ request: ShareRequest, for recipient: SealedShare.Recipient, keyFile: WalletKeyFile? = nil, at now: Instant
    ) throws -> MadeShare {
        try request.check(.encrypted, on: now.date())
        // Without its key file a wallet that has one cannot be asked.
        if case .passphrase(let passphrase, _) = recipient, passphrase.count > 0,
            header.needsKeyFile == (keyFile != nil), try opens(with: passphrase, keyFile: keyFile)
        {
            throw WalletError(.sharePassphraseOfWallet)
        }
        return try share(request, as: .encrypted, at: now) { credentials in
            let files = credentials.enumerated().map { index, credential in
                SealedShare.File(number: index + 1, bytes: credential.received)
            }
            let content = SealedShare.Content(
                made: now, recipient: request.recipient, purpose: request.purpose, until: request.until, files: files)
            return try SealedShare.seal(content, for: recipient)
        }
    }

    /// Shares credentials in a form that somebody else makes: a certificate, a badge, a code.
    ///
    /// The share is on the disk when this returns: a file that is given out is always in the wallet's memory.
    ///
    /// - Parameter making: Makes the file of the credentials; what it throws ends the share, and nothing is recorded.
    /// - Throws: ``WalletError`` `share.incomplete`, `share.end_past`, `share.single`, `share.too_large`,
    ///   `wallet.record_unknown`; as ``add(_:origin:at:)`` when it writes.
    public func share(
        _ request: ShareRequest, as form: ShareForm, at now: Instant,
        making: ([SharedCredential]) throws -> [UInt8]
    ) throws -> MadeShare {
        try request.check(form, on: now.date())
        let credentials = try request.records.map(sharedCredential)
        return try inOneCommit {
            let file = try making(credentials)
            let content = ShareContent(
                made: now, form: form, recipient: request.recipient, purpose: request.purpose, until: request.until,
                records: request.records, digest: SHA256.hash(file),
                place: request.file.map(WalletEvent.place) ?? "")
            let share = Share(id: try keep(content), content: content)
            try note(WalletEvent(.shared, at: now, records: request.records, note: request.recipient))
            return MadeShare(share: share, bytes: file)
        }
    }
}

extension Wallet {
    /// A record as it goes to a recipient.
    ///
    /// - Throws: ``WalletError`` `wallet.record_unknown`, `wallet.corrupted`, `wallet.record_binding`.
    public func sharedCredential(_ id: RecordID) throws -> SharedCredential {
        let received = try bytes(of: id)
        return SharedCredential(
            id: id, received: received,
            credential: CredentialText.root(of: received) == nil ? nil : CredentialText.bytes(of: received))
    }

    /// Every share, the oldest first.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`.
    public func shares() throws -> [Share] {
        try contents(of: ShareContent.self).map { Share(id: $0.id, content: $0.content) }
    }

    /// The shares whose name begins with these hexadecimal digits, the oldest first.
    public func shares(startingWith digits: String) -> [RecordID] {
        manifest.entries.filter { $0.type == .share && $0.id.text.utf8.starts(with: digits.utf8) }.map(\.id)
    }

    /// Marks a share as withdrawn. Copies that the recipient has remain as they are.
    ///
    /// - Returns: The share. A second withdrawal changes nothing.
    /// - Throws: ``WalletError`` `share.unknown`; as ``add(_:origin:at:)`` when it writes.
    @discardableResult
    public func withdraw(_ id: RecordID, at now: Instant) throws -> Share {
        guard var content: ShareContent = try content(of: id) else {
            throw WalletError(.shareUnknown, facts: ["share": id.text])
        }
        if content.withdrawn == nil {
            content.withdrawn = now
            try inOneCommit {
                try keep(content, as: id)
                try note(WalletEvent(.withdrawn, at: now, records: content.records, note: content.recipient))
            }
        }
        return Share(id: id, content: content)
    }
}
