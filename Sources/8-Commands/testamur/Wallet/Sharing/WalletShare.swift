import Achievements
import ArgumentParser
import Encodings
import Helper
import Programs
import Signing
import Texts
import WalletStore

/// `wallet share`: awards for one recipient, for one purpose, until a day.
struct WalletShare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share", abstract: help("wallet.share"), discussion: help("wallet.share.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.records"), valueName: "record"))
    var records: [String]

    @Option(name: .customLong("with"), help: ArgumentHelp(help("wallet.share.with"), valueName: "recipient"))
    var recipient: String

    @Option(help: ArgumentHelp(help("wallet.share.purpose"), valueName: "text"))
    var purpose: String

    @Option(help: ArgumentHelp(help("wallet.share.until"), valueName: "day"))
    var until: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(help("wallet.share.as"), valueName: "presentation|encrypted|pdf|png|qr"))
    var form: ShareForm

    @Option(help: ArgumentHelp(help("wallet.share.out"), valueName: "file"))
    var out: String

    @Option(help: ArgumentHelp(help("wallet.share.challenge"), valueName: "text"))
    var challenge: String?

    @Option(help: ArgumentHelp(help("wallet.share.domain"), valueName: "text"))
    var domain: String?

    @OptionGroup var lock: ShareLockOptions

    @Flag(help: ArgumentHelp(help("wallet.share.yes")))
    var yes = false

    @Flag(
        name: .customLong("although-not-in-force"), help: ArgumentHelp(help("wallet.share.although")))
    var isKnown = false

    @OptionGroup var language: LanguageOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        let day = try CalendarDate(until)
        try checkOptions()
        let file = try GivenFile(out)
        let key = try lock.key
        let texts = Console.texts
        let now = SystemClock().nowToTheSecond()
        let notice = ShareNotice(texts: texts, language: try language.tag)
        let made = try options.unlocked { wallet in
            let ids = try records.map { try options.record($0, in: wallet) }
            let request = ShareRequest(ids, with: recipient, for: purpose, until: day, file: out)
            try request.check(form, on: now.date())
            if form == .presentation { try Wallet.checkRequest(challenge: challenge ?? "", domain: domain ?? "") }
            let cards = try request.records.map { try wallet.card(of: $0, at: now) }
            // What is refused is not shown for consent first.
            try ShareDrawing(texts: texts).check(request, as: form, in: wallet)
            try ShareRequest.check(cards, as: form, isKnown: isKnown)
            notice.show(cards, to: request.recipient, isDrawn: form.isDrawn)
            Console.note(how(key, day))
            if form == .encrypted { Console.note(also(day)) }
            try Confirmation(isGiven: yes).demand()
            // Asked for before anything is begun.
            let opener = form == .encrypted ? try lock.recipient(key) : nil
            return try file.share(in: wallet, at: now) { try make(request, opener, in: wallet, at: now) }
        }
        Console.note(
            texts(
                "cli.share.done", ["file": out, "recipient": CardText.of(recipient), "until": texts.date(day)]))
        if let next = nextStep(key) { Console.note(next) }
        Console.print(made.share.id.text)
    }

    private func make(
        _ request: ShareRequest, _ recipient: SealedShare.Recipient?, in wallet: Wallet, at now: Instant
    ) throws -> MadeShare {
        switch form {
        case .presentation:
            return try wallet.sharePresentation(request, challenge: challenge ?? "", domain: domain ?? "", at: now)
        case .encrypted:
            guard let recipient else { throw WalletError(.shareIncomplete, facts: ["missing": "recipient"]) }
            return try wallet.shareEncrypted(
                request, for: recipient, keyFile: options.keyFile.read(), at: now)
        case .pdf, .png, .qr:
            return try wallet.share(request, as: form, at: now) { credentials in
                try ShareDrawing(texts: Console.texts).file(form, of: credentials[0], named: out)
            }
        }
    }

    private func checkOptions() throws {
        if form == .presentation {
            guard challenge != nil, domain != nil else { throw CommandError.usage("usage.share_challenge") }
        } else {
            guard challenge == nil, domain == nil else { throw CommandError.usage("usage.share_not_presentation") }
        }
        guard form == .encrypted || !lock.isGiven else { throw CommandError.usage("usage.share_key_elsewhere") }
    }

    private func how(_ key: Ed25519PublicKey?, _ day: CalendarDate) -> String {
        let texts = Console.texts
        switch form {
        case .presentation:
            return texts("share.how.presentation", ["domain": domain ?? "", "date": texts.date(day)])
        case .encrypted:
            guard let key else { return texts("share.how.encrypted.passphrase") }
            return texts("share.how.encrypted.key", ["key": PublicKey.ed25519(key).multikey])
        case .pdf, .png, .qr: return texts("share.how.\(form.rawValue)")
        }
    }

    /// What stands in an encrypted file beside the awards.
    private func also(_ day: CalendarDate) -> String {
        let facts = ["recipient": CardText.of(recipient), "purpose": CardText.of(purpose)]
        return Console.texts(
            "share.how.encrypted.also", facts.merging(["date": Console.texts.date(day)]) { first, _ in first })
    }

    private func nextStep(_ key: Ed25519PublicKey?) -> String? {
        switch form {
        case .presentation:
            Console.texts(
                "cli.share.verify_with", ["file": out, "challenge": challenge ?? "", "domain": domain ?? ""])
        case .encrypted:
            Console.texts(key == nil ? "cli.share.open_passphrase" : "cli.share.open_with", ["file": out])
        case .pdf, .png, .qr: nil
        }
    }
}

/// What an encrypted share opens with.
struct ShareLockOptions: ParsableArguments {
    @Option(
        name: .customLong("recipient-key"), help: ArgumentHelp(help("wallet.share.recipient_key"), valueName: "key"))
    var recipientKey: String?

    @Option(
        name: .customLong("share-passphrase-file"),
        help: ArgumentHelp(help("wallet.share.passphrase_file"), valueName: "file"))
    var passphraseFile: String?

    @OptionGroup var cost: PassphraseCostOptions

    var isGiven: Bool { recipientKey != nil || passphraseFile != nil }

    /// The key, if one was named.
    var key: Ed25519PublicKey? {
        get throws {
            guard let recipientKey else { return nil }
            guard passphraseFile == nil else { throw CommandError.usage("usage.share_two_locks") }
            let prefix = "did:key:"
            let isDID = recipientKey.utf8.starts(with: prefix.utf8)
            let key = try PublicKey(multikey: isDID ? String(recipientKey.dropFirst(prefix.count)) : recipientKey)
            guard case .ed25519(let key) = key else {
                throw SigningError(.keyType, facts: ["found": key.type.rawValue])
            }
            return key
        }
    }

    /// Asks for a passphrase where no key was named.
    func recipient(_ key: Ed25519PublicKey?) throws -> SealedShare.Recipient {
        if let key { return .key(key) }
        let secret = try PassphraseOptions.readNew(file: passphraseFile, prompt: "cli.passphrase.new_share")
        return .passphrase(secret, cost: cost.argon2id)
    }
}
