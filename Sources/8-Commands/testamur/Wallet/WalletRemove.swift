import Achievements
import ArgumentParser
import Encodings
import Programs
import Texts
import WalletStore

/// `wallet remove`: erases one award, after saying which.
struct WalletRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: help("wallet.remove"), discussion: help("wallet.remove.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.record"), valueName: "record"))
    var record: String

    @Flag(help: ArgumentHelp(help("wallet.share.yes")))
    var yes = false

    @OptionGroup var language: LanguageOptions
    @OptionGroup var salvage: SalvageOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        let now = SystemClock().nowToTheSecond()
        let name = try RecordName(record, isForLife: true)
        let view = CardView(texts: Console.texts, language: try language.tag)
        var copies: [Card] = []
        var issuer: String?
        let removed = try options.unlocked(salvage) { wallet in
            if let parcel = try options.parcel(name, in: wallet) {
                let file = parcel.origin.map { CardView.name(of: $0) } ?? parcel.id.text
                Console.note(view.texts("cli.wallet.remove_file", ["file": file]))
                try Confirmation(isGiven: yes).demand()
                try wallet.remove(parcel: parcel.id, at: now)
                return [Parcel]()
            }
            let id = try options.record(name, in: wallet)
            Console.note(view.texts("cli.wallet.remove_award", facts(id, in: wallet, view, now)))
            if let card = try? wallet.card(of: id, at: now) {
                issuer = card.issuerID
                copies = try wallet.cards(at: now).filter { $0.record.id != id && $0.isCopy(of: card) }
            }
            if !copies.isEmpty { Console.note(view.texts("cli.wallet.remove_copies", Self.names(copies, view))) }
            try Confirmation(isGiven: yes).demand()
            return try wallet.remove(id, at: now)
        }
        if let copy = copies.first {
            var facts = Self.names(copies, view)
            facts["record"] = CardView.short(copy.record.id)
            facts["file"] = options.wallet
            Console.note(Console.texts("cli.wallet.removed_copy", facts))
        } else {
            Console.note(Console.texts("cli.wallet.removed"))
        }
        if let issuer, let remembered = RememberedFiles(in: options.state),
            remembered.issuers.contains(where: { $0.utf8.elementsEqual(issuer.utf8) })
        {
            Console.note(Console.texts("cli.wallet.removed_remembered", ["issuer": issuer, "file": remembered.file]))
        }
        for parcel in removed.value {
            Console.note(
                Console.texts(
                    "cli.wallet.removed_left",
                    [
                        "file": String(parcel.origin.dropFirst("file:".count)),
                        "record": String(parcel.id.text.prefix(8)), "wallet": options.wallet,
                    ]))
        }
        try removed.end()
    }

    /// Other copies of an award, each with its record's name and what its file is called.
    private static func names(_ copies: [Card], _ view: CardView) -> [String: String] {
        let names = copies.map { "\(CardView.short($0.record.id)) (\(CardView.name(of: $0.record.origin)))" }
        return ["count": String(copies.count), "records": view.texts.list(names)]
    }

    private func facts(_ id: RecordID, in wallet: Wallet, _ view: CardView, _ now: Instant) -> [String: String] {
        // A damaged record can be erased too: then its name is all there is.
        guard let card = try? wallet.card(of: id, at: now) else { return ["title": id.text] }
        var facts = ["title": view.title(card)]
        facts["learner"] = card.line(.learner, view.texts, in: view.language)
        facts["issuer"] = view.body(card)
        return facts
    }
}
