import ArgumentParser
import Encodings
import Glibc
import JSON
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
        let (identifier, inventory, events) = try options.unlocked { wallet in
            (wallet.identifier, try wallet.inventory(), try wallet.activity())
        }
        var status = stat()
        let size = stat(options.wallet, &status) == 0 ? Int(status.st_size) : 0
        let report = PersonalDataReport(
            wallet: options.wallet, identifier: identifier, byteCount: size, inventory: inventory, events: events,
            anchor: options.anchor.map { $0.folder + "/" + identifier + ".anchor" })
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
    let anchor: String?

    /// Events that took data out of the wallet.
    private var outside: [WalletEvent] {
        let kinds: Set<WalletEvent.Kind> = [.presented, .shared, .backedUp, .exported]
        return events.filter { kinds.contains($0.kind) }
    }

    private var counts: [(String, Int)] {
        [
            ("credentials", inventory.credentials), ("reports", inventory.reports), ("parcels", inventory.parcels),
            ("holder_keys", inventory.holderKeys), ("presentations", inventory.presentations),
            ("events", inventory.events), ("others", inventory.others),
        ]
    }

    var json: JSON {
        .object(omittingNil: [
            ("wallet", .string(wallet)), ("identifier", .string(identifier)), ("bytes", .integer(byteCount)),
            ("inside", .object(counts.map { JSONMember($0.0, .integer($0.1)) })), ("anchor", anchor.map(JSON.string)),
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
        lines.append(texts(outside.isEmpty ? "cli.wallet.report.nothing_outside" : "cli.wallet.report.outside"))
        lines += ActivityView.lines(of: outside).map { "  " + $0 }
        lines.append(texts("cli.wallet.report.rights"))
        return lines
    }
}
