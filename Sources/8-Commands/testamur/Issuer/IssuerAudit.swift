import ArgumentParser
import Encodings
import Issuance
import Programs
import Texts

/// `issuer audit`: every break of the ledger by table and row; an export that others can keep.
struct IssuerAudit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: help("issuer.audit"), discussion: help("issuer.audit.discussion"))

    @Option(help: ArgumentHelp(help("issuer.audit.export"), valueName: "file"))
    var export: String?

    @Option(help: ArgumentHelp(help("issuer.audit.against"), valueName: "file"))
    var against: String?

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        // A million credentials are a gigabyte of rows: nothing of it is held in memory, and nothing appears unless all is sound.
        let file = try export.map { path throws(CommandError) in try GrowingFile(path) }
        let office = try options.unlock()
        let audit = try office.audit(exporting: file.map { file in { file.append($0) } })
        var breaks = audit.breaks
        if let against {
            let lines = try FileLines(against, longest: Self.longestLine)
            breaks += try office.missing(from: lines)
            try lines.check()
        }
        let texts = Console.texts
        for found in breaks {
            let facts = [
                "table": found.table, "row": String(found.row), "kind": texts("cli.audit.kind.\(found.kind.rawValue)"),
            ]
            Console.print(texts("cli.audit.break", facts))
        }
        if let first = breaks.first { throw first.error }
        Console.print(texts("cli.audit.sound", ["count": String(audit.rows), "erased": String(audit.erased)]))
        if let export, let file {
            try file.publish()
            Console.note(texts("cli.audit.exported", ["file": export, "count": String(audit.rows)]))
        }
    }

    /// More than any row of a ledger has.
    private static let longestLine = 4 << 20
}

/// `issuer forget`: erases what names learners.
struct IssuerForget: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: help("issuer.forget"), discussion: help("issuer.forget.discussion"))

    @Argument(help: ArgumentHelp(help("status_change.ids"), valueName: "id"))
    var ids: [String] = []

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        _ = try selection.selection(ids)
        let office = try options.unlock()
        // It cannot be undone, so ids are shown and asked about as well.
        let meant = try selection.confirmed(ids, in: office, asking: true) { !$0.isErased }
        guard !meant.isEmpty else { return }
        let others = try office.namesakes(of: meant)
        let count = try office.forget(meant, at: SystemClock().nowToTheSecond())
        Console.note(Console.texts("cli.forget.done", ["count": String(count)]))
        if !others.isEmpty {
            let ids = others.prefix(Self.mostNamed).map(\.id).joined(separator: ", ")
            let facts = [
                "count": String(others.count), "ids": others.count > Self.mostNamed ? ids + " …" : ids,
            ]
            Console.note(Console.texts("cli.forget.namesakes", facts))
        }
        for id in meant { Console.print(id) }
    }

    /// Ids that are named in one line.
    private static let mostNamed = 10
}
