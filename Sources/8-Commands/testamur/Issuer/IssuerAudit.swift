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
        if let export, Files.exists(export) { throw CommandError("file.exists", at: .file(export)) }
        let office = try options.unlock()
        var lines: [UInt8] = []
        let audit = try office.audit(exporting: export == nil ? nil : { lines += $0 })
        var breaks = audit.breaks
        if let against {
            let earlier = try Files.read(against, limit: Self.longestExport)
            breaks += try office.missing(
                from: earlier.split(separator: UInt8(ascii: "\n")).lazy.map { Array($0) })
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
        if let export {
            try Files.create(export, lines)
            Console.note(texts("cli.audit.exported", ["file": export, "count": String(audit.rows)]))
        }
    }

    /// More than the rows of a million awards.
    private static let longestExport = 1 << 30
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
        let count = try office.forget(meant, at: SystemClock().nowToTheSecond())
        Console.note(Console.texts("cli.forget.done", ["count": String(count)]))
        for id in meant { Console.print(id) }
    }
}
