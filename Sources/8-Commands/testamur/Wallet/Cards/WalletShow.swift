import ArgumentParser
import Encodings
import Glibc
import JSON
import Programs
import Texts
import WalletStore

/// `wallet show`: one award as a card, or the file as it came.
struct WalletShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: help("wallet.show"), discussion: help("wallet.show.discussion"))

    enum Format: String, ExpressibleByArgument { case text, json, raw }

    @Argument(help: ArgumentHelp(help("wallet.record"), valueName: "record"))
    var record: String

    @Flag(help: ArgumentHelp(help("wallet.check")))
    var check = false

    @Option(help: ArgumentHelp(help("wallet.show_format"), valueName: "text|json|raw"))
    var format = Format.text

    @OptionGroup var language: LanguageOptions
    @OptionGroup(title: "Checking") var checking: CardCheckOptions
    @OptionGroup var salvage: SalvageOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        guard format != .raw else { return try writeReceived() }
        let checker = check || checking.isGiven ? try checking.checker(state: options.state) : nil
        let view = CardView(texts: Console.texts, language: try language.tag)
        let now = SystemClock().nowToTheSecond()
        let shown: Salvaged<Void> = try options.unlocked(salvage) { wallet in
            let id = try options.record(record, in: wallet)
            // A damaged one is in no list: it says itself that it cannot be read.
            _ = try wallet.card(of: id, at: now)
            let report = try checker?.check([id], in: wallet, at: now)[id]
            let cards = try wallet.cards(at: now).map { card in
                guard card.record.id == id, let report else { return card }
                return Card(card.record, bytes: try wallet.bytes(of: id), report: report, at: now)
            }
            guard let card = cards.first(where: { $0.record.id == id }) else { return }
            let shares = try wallet.shares().filter { $0.records.contains(id) }
            let shown = try wallet.presentationsWithoutShare().filter { $0.records.contains(id) }
            if format == .json {
                var json = card.json(view.texts, in: view.language)
                json["shares"] = .array(shares.map { $0.json(on: now.date()) } + shown.map(\.json))
                return Console.print(json.bytes(pretty: true))
            }
            let group = CardGroup.groups(of: cards).first { group in
                group.current.record.id == id || group.others.contains { $0.card.record.id == id }
            }
            let page = view.page(
                card, in: group, keys: try wallet.holderKeys().map(\.did), shares: shares, on: now.date())
            Console.print((page + shown.map { "  " + view.shown($0) }).joined(separator: "\n"))
            Console.note(view.texts("cli.wallet.show_raw", ["id": CardView.short(id), "file": options.wallet]))
        }
        try shown.end()
    }

    /// Byte for byte, and never to a terminal: what is in it could move the cursor, or worse.
    private func writeReceived() throws {
        guard isatty(STDOUT_FILENO) == 0 else { throw CommandError("wallet.raw_terminal") }
        let read = try options.unlocked(salvage) { try $0.bytes(of: options.record(record, in: $0)) }
        Console.print(read.value)
        try read.end()
    }
}
