import ArgumentParser
import Encodings
import JSON
import Programs
import Texts
import WalletStore

/// `wallet list`: every award as a card.
struct WalletList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: help("wallet.list"), discussion: help("wallet.list.discussion"))

    enum Format: String, ExpressibleByArgument { case text, json }

    @Option(help: ArgumentHelp(help("wallet.search"), valueName: "words"))
    var search: String?

    @Option(help: ArgumentHelp(help("wallet.issuer"), valueName: "name"))
    var issuer: String?

    // The folder that remembers is --state, as everywhere; this one is about awards.
    @Option(name: .customLong("in-state"), help: ArgumentHelp(help("wallet.list_state"), valueName: "state"))
    var words: [CardState.Word] = []

    @Option(help: ArgumentHelp(help("wallet.since"), valueName: "day"))
    var since: String?

    @Flag(help: ArgumentHelp(help("wallet.check")))
    var check = false

    @Option(help: ArgumentHelp(help("wallet.format"), valueName: "text|json"))
    var format = Format.text

    @OptionGroup var language: LanguageOptions
    @OptionGroup(title: "Checking") var checking: CardCheckOptions
    @OptionGroup var salvage: SalvageOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        let filter = try filter()
        let checker = check || checking.isGiven ? try checking.checker(state: options.state) : nil
        let now = SystemClock().nowToTheSecond()
        let read = try options.unlocked(salvage) { wallet in
            // Of a damaged wallet no backup can be made, and a line that tells of the last one may be missing.
            if wallet.damagedRecords.isEmpty { try BackupReminder.show(wallet) }
            guard let checker else { return try wallet.cards(at: now) }
            let records = try wallet.list()
            let reports = try checker.check(records.map(\.id), in: wallet, at: now)
            return try records.map { record in
                Card(record, bytes: try wallet.bytes(of: record.id), report: reports[record.id], at: now)
            }
        }
        let cards = read.value
        // A group is shown when one of its cards fits, so that an old copy leads to the one that replaced it.
        let all = CardGroup.groups(of: cards)
        let groups = all.filter { group in
            filter.admits(group.current) || group.others.contains { filter.admits($0.card) }
        }
        let view = CardView(texts: Console.texts, language: try language.tag)
        switch format {
        case .json:
            Console.print(JSON.array(groups.map { $0.json(view.texts, in: view.language) }).bytes(pretty: true))
        case .text: show(groups, of: all, view)
        }
        try read.end()
    }

    private func show(_ groups: [CardGroup], of all: [CardGroup], _ view: CardView) {
        let texts = view.texts
        guard !all.isEmpty else { return Console.note(texts("cli.wallet.empty")) }
        guard !groups.isEmpty else {
            return Console.note(texts("cli.wallet.list_nothing", ["contents": CardGroup.summary(of: all, texts)]))
        }
        let areOfSeveral = CardGroup.areOfSeveral(groups)
        for group in groups {
            Console.print(view.lines(group, showsLearner: areOfSeveral).joined(separator: "\n"))
        }
        Console.note(CardGroup.summary(of: groups, texts))
        if groups.contains(where: { $0.current.state.word == .unchecked || $0.current.state.word == .unknown }),
            !checking.isGiven
        {
            Console.note(texts("cli.wallet.list_check", ["file": options.wallet]))
        }
    }

    private func filter() throws -> CardFilter {
        var filter = CardFilter()
        (filter.search, filter.issuer, filter.words) = (search, issuer, Set(words))
        filter.since = try since.map { try CalendarDate($0) }
        return filter
    }
}
