import ArgumentParser
import Encodings
import Issuance
import Programs
import Texts

/// `issuer batch`: batches that were begun.
struct IssuerBatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: help("issuer.batch"), subcommands: [IssuerBatchAbandon.self])
}

/// `issuer batch abandon`: gives up a batch that can never be finished.
struct IssuerBatchAbandon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "abandon", abstract: help("issuer.batch.abandon"),
        discussion: help("issuer.batch.abandon.discussion"))

    @Argument(help: ArgumentHelp(help("issuer.batch.id"), valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(help("status_change.reason"), valueName: "text"))
    var reason = ""

    @Flag(help: ArgumentHelp(help("yes")))
    var yes = false

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let office = try options.unlock()
        let texts = Console.texts
        // One that is not open is not asked about: giving it up says why it cannot be, or that it was.
        if let batch = try office.unfinishedBatches().first(where: { $0.isCalled(id) }) {
            var facts = [
                "batch": batch.id, "date": texts.date(batch.began.date()), "signed": texts.number(batch.signed),
                "count": texts.number(batch.count),
            ]
            facts["course"] = batch.course
            facts["roster"] = batch.roster
            Console.note("  " + texts("cli.batch.open", facts))
            try Confirmation(isGiven: yes).demand()
        }
        let isChanged = try office.abandon(batch: id, reason: reason, at: SystemClock().nowToTheSecond())
        Console.note(texts(isChanged ? "cli.batch.abandoned" : "cli.batch.abandoned_before"))
        Console.print(id)
    }
}
