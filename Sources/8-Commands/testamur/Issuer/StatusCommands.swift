import ArgumentParser
import Encodings
import Issuance
import Texts

/// What `revoke`, `suspend` and `reinstate` share.
struct StatusChangeOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(help("status_change.ids"), valueName: "id"))
    var ids: [String] = []

    @Option(help: ArgumentHelp(help("status_change.reason"), valueName: "text"))
    var reason = ""

    @OptionGroup var options: WorkspaceOptions

    func apply(_ act: StatusAct, state: String) throws {
        guard !ids.isEmpty else { throw CommandError.usage("usage.no_ids") }
        let changed = try options.unlock().change(ids, act, reason: reason, at: SystemClock().nowToTheSecond())
        let texts = Console.texts
        let count = changed.count { $0.isChanged }
        let facts = { (count: Int) in ["count": String(count), "state": texts(state)] }
        if count > 0 { Console.note(texts("cli.status.changed", facts(count))) }
        if count < changed.count { Console.note(texts("cli.status.unchanged", facts(changed.count - count))) }
        for status in changed { Console.print(status.credential) }
    }
}

struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: help("revoke"), discussion: help("status_change.discussion"))
    @OptionGroup var change: StatusChangeOptions
    func run() throws { try change.apply(.revoke, state: "state.revoked") }
}

struct Suspend: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: help("suspend"), discussion: help("status_change.discussion"))
    @OptionGroup var change: StatusChangeOptions
    func run() throws { try change.apply(.suspend, state: "state.suspended") }
}

struct Reinstate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: help("reinstate"), discussion: help("status_change.discussion"))
    @OptionGroup var change: StatusChangeOptions
    func run() throws { try change.apply(.reinstate, state: "state.reinstated") }
}

/// `testamur status`: the lists that others look things up in.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: help("status"), subcommands: [StatusPublish.self])
}

struct StatusPublish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: help("status.publish"), discussion: help("status.publish.discussion"))

    @Option(help: ArgumentHelp(help("status.out"), valueName: "folder"))
    var out: String

    @OptionGroup var proofs: CryptosuiteOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let publisher = StatusPublisher(try options.unlock(), cryptosuites: proofs.cryptosuites)
        let published = try publisher.publish(into: out, at: SystemClock().nowToTheSecond())
        for list in published {
            let facts = [
                "file": out + "/" + list.file, "purpose": list.purpose, "count": String(list.setCount),
                "address": list.address,
            ]
            Console.print(Console.texts("cli.status.published", facts))
        }
        if published.isEmpty { Console.note(Console.texts("cli.status.none")) }
    }
}
