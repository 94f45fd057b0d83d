import Achievements
import ArgumentParser
import Encodings
import Issuance
import JSON
import Texts
import Trust

/// `testamur trust import`: entries out of what others publish.
struct TrustImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: help("trust.import"), discussion: help("trust.import.discussion"),
        subcommands: [ImportDEQAR.self, ImportDCC.self, ImportEBSI.self, ImportYAML.self])
}

/// Where the entries go.
struct ImportOutput: ParsableArguments {
    @Option(help: ArgumentHelp(help("trust.out"), valueName: "entries.json"))
    var out: String

    /// Most places of one reason that are named.
    private static let mostPlaces = 20

    /// - Parameter files: What each part of the source is called.
    ///
    /// Nothing is written where there is no entry; what was left out is told all the same.
    func write(_ imported: ImportedEntries, from files: [ImportedEntries.Part: String]) throws {
        let texts = Console.texts
        if !imported.entries.isEmpty {
            try Files.create(out, JSON.object([JSONMember("issuers", .array(imported.entries))]).bytes(), mode: 0o644)
            Console.note(texts("cli.trust.imported", ["count": String(imported.entries.count), "file": out]))
        }
        tell(imported, from: files)
        _ = try imported.notEmpty()
    }

    /// What the source does not say, and what of it was left out.
    private func tell(_ imported: ImportedEntries, from files: [ImportedEntries.Part: String]) {
        let texts = Console.texts
        for missing in imported.missingColumns {
            Console.note(
                texts("cli.trust.no_column", ["file": files[missing.part] ?? "", "column": missing.name]))
        }
        for (part, why, places) in imported.omissionGroups {
            let rest = places.count > Self.mostPlaces ? ", …" : ""
            let facts = [
                "file": files[part] ?? "", "count": String(places.count), "why": why,
                "places": places.prefix(Self.mostPlaces).map(String.init).joined(separator: ", ") + rest,
            ]
            Console.note(texts(part == .list ? "cli.trust.left_out.list" : "cli.trust.left_out", facts))
        }
    }
}

/// `trust import deqar`: the data sets of the Database of External Quality Assurance Results.
struct ImportDEQAR: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "deqar", abstract: help("trust.import.deqar"))

    @Option(help: ArgumentHelp(help("trust.import.institutions"), valueName: "file.csv"))
    var institutions: String

    @Option(help: ArgumentHelp(help("trust.import.reports"), valueName: "file.csv"))
    var reports: String?

    @Option(help: ArgumentHelp(help("trust.import.country"), valueName: "country"))
    var country: [String] = []

    @OptionGroup var output: ImportOutput

    func run() throws {
        let wanted = try country.map { text in
            guard let country = Country(text) else { throw CommandError.usage("usage.country", ["country": text]) }
            return country
        }
        let limit = 512 << 20
        let deqar = try DEQARImport(
            institutions: Files.read(institutions, limit: limit),
            reports: try reports.map { try Files.read($0, limit: limit) },
            country: { Country.named($0)?.code },
            isWanted: { code in wanted.isEmpty || wanted.contains { $0.code == code } })
        try output.write(deqar.read(), from: [.institutions: institutions, .reports: reports ?? ""])
    }
}

/// `trust import dcc`: an issuer registry of the Digital Credentials Consortium.
struct ImportDCC: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dcc", abstract: help("trust.import.dcc"))

    @Argument(help: ArgumentHelp(help("trust.import.file"), valueName: "registry.json"))
    var file: String

    @Option(name: .customLong("from"), help: ArgumentHelp(help("trust.import.from"), valueName: "2026-01-01"))
    var from: String

    @OptionGroup var output: ImportOutput

    func run() throws {
        try output.write(
            IssuerRegistryImport(parsing: Files.read(file)).read(from: CalendarDate(from)), from: [.list: file])
    }
}

/// `trust import ebsi`: records of the EBSI trusted issuers registry.
struct ImportEBSI: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ebsi", abstract: help("trust.import.ebsi"))

    @Argument(help: ArgumentHelp(help("trust.import.file"), valueName: "record.json"))
    var file: String

    @Option(name: .customLong("from"), help: ArgumentHelp(help("trust.import.from"), valueName: "2026-01-01"))
    var from: String

    @OptionGroup var output: ImportOutput

    func run() throws {
        try output.write(EBSIImport(parsing: Files.read(file)).read(from: CalendarDate(from)), from: [.list: file])
    }
}

/// `trust import yaml`: entries written by hand.
struct ImportYAML: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "yaml", abstract: help("trust.import.yaml"))

    @Argument(help: ArgumentHelp(help("trust.import.file"), valueName: "entries.yaml"))
    var file: String

    @OptionGroup var output: ImportOutput

    func run() throws {
        let entries = try RegistryYAML.entries(in: Files.read(file, limit: 16 << 20))
        for entry in entries {
            if let problem = RegistryEntry.problems(in: entry, limits: .withCountries).first { throw problem }
        }
        try output.write(ImportedEntries(entries), from: [.list: file])
    }
}

/// `trust diff`: what changed between two registries.
struct TrustDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: help("trust.diff"), discussion: help("trust.diff.discussion"))

    @Argument(help: ArgumentHelp(help("trust.diff.old"), valueName: "earlier.json"))
    var earlier: String

    @Argument(help: ArgumentHelp(help("trust.diff.new"), valueName: "later.json"))
    var later: String

    func run() throws {
        let difference = try RegistryDifference(from: Files.read(earlier), to: Files.read(later))
        let texts = Console.texts
        Console.print(
            texts(
                "cli.trust.diff.registry",
                [
                    "id": difference.to.id, "old": String(difference.from.number), "new": String(difference.to.number),
                    "from": difference.from.issued, "to": difference.to.issued,
                ]))
        for change in difference.changes { Console.print(Self.line(change)) }
        guard !difference.changes.isEmpty || difference.haveSourcesChanged else {
            return Console.print(texts("cli.trust.diff.same"))
        }
        if difference.haveSourcesChanged { Console.print(Colour.yellow("~ sources")) }
        func count(_ kind: RegistryDifference.Change.Kind) -> String {
            String(difference.changes.count { $0.kind == kind })
        }
        Console.print(
            texts(
                "cli.trust.diff.summary",
                ["added": count(.added), "removed": count(.removed), "changed": count(.changed)]))
        throw ExitCode(1)
    }

    private static func line(_ change: RegistryDifference.Change) -> String {
        let name = VisibleText.of(change.id) + "  " + VisibleText.of(change.name)
        switch change.kind {
        case .added: return Colour.green("+ ") + name
        case .removed: return Colour.red("- ") + name
        case .changed:
            let members = change.members.map { "\($0.name) +\($0.added) −\($0.removed)" }.joined(separator: ", ")
            return Colour.yellow("~ ") + name + Colour.dim("  " + VisibleText.of(members))
        }
    }
}
