import ArgumentParser
import Encodings
import JSON
import Programs
import Texts
import WalletStore

/// `wallet shares`: what was handed to whom.
struct WalletShares: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "shares", abstract: help("wallet.shares"))

    @Option(help: ArgumentHelp(help("wallet.format"), valueName: "text|json"))
    var format = WalletList.Format.text

    @OptionGroup var language: LanguageOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        let view = CardView(texts: Console.texts, language: try language.tag)
        let now = SystemClock().nowToTheSecond()
        try options.unlocked { wallet in
            let shares = try wallet.shares()
            if format == .json {
                let others = try wallet.presentationsWithoutShare()
                let all = shares.map { $0.json(on: now.date()) } + others.map(\.json)
                return Console.print(JSON.array(all).bytes(pretty: true))
            }
            for share in shares { Console.print(try lines(share, view, wallet, now).joined(separator: "\n")) }
            // A presentation that was no share has no end and cannot be marked; it was shown all the same.
            let shown = ActivityView.lines(of: try wallet.activity().filter { $0.kind == .presented })
            for line in shown { Console.print(line) }
            if shares.isEmpty, shown.isEmpty { Console.note(view.texts("cli.shares.empty")) }
        }
    }

    private func lines(_ share: Share, _ view: CardView, _ wallet: Wallet, _ now: Instant) throws -> [String] {
        let texts = view.texts
        let form = texts("share.form.\(share.form.rawValue)")
        var lines = [
            "\(CardView.short(share.id))  \(Colour.bold(CardText.of(share.recipient)))  \(view.state(of: share, on: now.date()))",
            "          \(texts.instant(share.made)) · \(form) · "
                + texts("share.for", ["purpose": CardText.of(share.purpose)]),
        ]
        if let file = share.file { lines.append("          " + texts("share.here", ["file": VisibleText.of(file)])) }
        for record in share.records {
            let isThere = !wallet.records(startingWith: record.text).isEmpty
            let title = isThere ? view.title(try wallet.card(of: record, at: now)) : texts("share.removed")
            lines.append("          \(CardView.short(record))  \(title)")
        }
        return lines
    }
}

/// `wallet withdraw`: a mark that says what cannot be done.
struct WalletWithdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: help("wallet.withdraw"), discussion: help("wallet.withdraw.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.share_id"), valueName: "share"))
    var share: String

    @OptionGroup var options: WalletOptions

    func run() throws {
        let texts = Console.texts
        let now = SystemClock().nowToTheSecond()
        let name = try RecordName(share, isForLife: true, isShare: true)
        let withdrawn = try options.unlocked { wallet in
            let found = wallet.shares(startingWith: name.digits)
            guard let id = found.first else { throw WalletError(.shareUnknown, facts: ["share": share]) }
            guard found.count == 1 else {
                throw CommandError("record.ambiguous", facts: ["record": share, "count": String(found.count)])
            }
            return try wallet.withdraw(id, at: now)
        }
        if withdrawn.withdrawn != now { Console.note(texts("cli.withdrawn.before")) }
        Console.note(texts("cli.withdrawn", ["recipient": CardText.of(withdrawn.recipient)]))
    }
}
