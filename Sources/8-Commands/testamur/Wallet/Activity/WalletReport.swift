import ArgumentParser
import Encodings
import Glibc
import JSON
import Programs
import Texts
import WalletStore

struct WalletReport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: help("wallet.report"), discussion: help("wallet.report.discussion"))

    enum Format: String, ExpressibleByArgument { case text, json }

    @Option(help: ArgumentHelp(help("wallet.format"), valueName: "text|json"))
    var format = Format.text

    @OptionGroup var options: WalletOptions

    func run() throws {
        let today = SystemClock().now().date()
        let (identifier, inventory, events, shares) = try options.unlocked { wallet in
            (wallet.identifier, try wallet.inventory(), try wallet.activity(), try wallet.shares())
        }
        var status = stat()
        let size = stat(options.wallet, &status) == 0 ? Int(status.st_size) : 0
        let report = PersonalDataReport(
            wallet: options.wallet, identifier: identifier, byteCount: size, inventory: inventory, events: events,
            shares: shares, today: today,
            anchor: options.anchor.map { $0.folder + "/" + identifier + ".anchor" },
            remembered: RememberedFiles(in: options.state))
        switch format {
        case .json: Console.print(report.json.bytes(pretty: true))
        case .text: for line in report.lines { Console.print(line) }
        }
    }
}

/// What personal data is where, as far as this program knows.
struct PersonalDataReport {
    let wallet: String
    let identifier: String
    let byteCount: Int
    let inventory: WalletInventory
    let events: [WalletEvent]
    let shares: [Share]
    let today: CalendarDate
    let anchor: String?
    let remembered: RememberedFiles?

    /// Events that took data out of the wallet, beside the shares.
    private var outside: [WalletEvent] {
        let kinds: Set<WalletEvent.Kind> = [.presented, .backedUp, .exported]
        return events.filter { kinds.contains($0.kind) }
    }

    private var counts: [(String, Int)] {
        [
            ("credentials", inventory.credentials), ("reports", inventory.reports), ("parcels", inventory.parcels),
            ("holder_keys", inventory.holderKeys), ("presentations", inventory.presentations),
            ("shares", inventory.shares), ("events", inventory.events),
            ("recovery_codes", inventory.recoveryCodes), ("others", inventory.others),
        ]
    }

    var json: JSON {
        .object(omittingNil: [
            ("wallet", .string(wallet)), ("identifier", .string(identifier)), ("bytes", .integer(byteCount)),
            ("inside", .object(counts.map { JSONMember($0.0, .integer($0.1)) })), ("anchor", anchor.map(JSON.string)),
            ("remembered", remembered?.json),
            ("shares", .array(shares.map { $0.json(on: today) })),
            (
                "outside",
                .array(
                    outside.map { event in
                        .object(omittingNil: [
                            ("at", .string(event.at.description)), ("kind", .string(event.kind.rawValue)),
                            ("to", .string(event.note)), ("records", .integer(event.records.count)),
                        ])
                    })
            ),
        ])
    }

    var lines: [String] {
        let texts = Console.texts
        var lines = [texts("cli.wallet.report.inside", ["file": wallet, "bytes": String(byteCount)])]
        for (name, count) in counts where count > 0 {
            lines.append("  " + texts("cli.wallet.report." + name, ["count": String(count)]))
        }
        if let anchor { lines.append(texts("cli.wallet.report.anchor", ["file": anchor])) }
        lines += remembered?.lines(texts) ?? []
        let isNothing = outside.isEmpty && shares.isEmpty
        lines.append(texts(isNothing ? "cli.wallet.report.nothing_outside" : "cli.wallet.report.outside"))
        let view = CardView(texts: texts, language: LanguageOptions.ofSystem)
        for share in shares {
            lines.append(
                "  "
                    + texts(
                        "cli.wallet.report.share",
                        [
                            "time": texts.instant(share.made), "count": String(share.records.count),
                            "recipient": CardText.of(share.recipient), "purpose": CardText.of(share.purpose),
                            "state": view.state(of: share, on: today),
                        ]))
            lines += share.records.map { "    " + $0.text.prefix(8) }
            if let file = share.file { lines.append("    " + texts("share.here", ["file": VisibleText.of(file)])) }
        }
        lines += ActivityView.lines(of: outside, withPlaces: true).map { "  " + $0 }
        lines.append(texts("cli.wallet.report.rights"))
        return lines
    }
}
