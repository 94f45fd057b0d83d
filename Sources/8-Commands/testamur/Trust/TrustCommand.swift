import Achievements
import ArgumentParser
import Encodings
import Issuance
import JSON
import Programs
import Signing
import Texts
import Trust

/// `testamur trust`: registries of who the issuers are.
struct TrustCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust", abstract: help("trust"),
        subcommands: [TrustImport.self, TrustAdd.self, TrustBuild.self, TrustCheck.self, TrustDiff.self])
}

/// `trust build`: entries into a signed, dated, numbered snapshot.
struct TrustBuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: help("trust.build"), discussion: help("trust.build.discussion"))

    @Argument(help: ArgumentHelp(help("trust.entries"), valueName: "entry.json"))
    var entries: [String]

    @Option(help: ArgumentHelp(help("trust.id"), valueName: "name"))
    var id: String?

    @Option(help: ArgumentHelp(help("trust.number"), valueName: "number"))
    var number: Int?

    @Option(help: ArgumentHelp(help("trust.after"), valueName: "earlier.json"))
    var after: String?

    @Option(help: ArgumentHelp(help("trust.key"), valueName: "file"))
    var key: String

    @Option(help: ArgumentHelp(help("trust.valid_days"), valueName: "days"))
    var validDays = 90

    @Option(help: ArgumentHelp(help("trust.complete_for"), valueName: "country"))
    var completeFor: [String] = []

    @Option(help: ArgumentHelp(help("trust.retrieved"), valueName: "2026-01-01"))
    var retrieved: String?

    @Option(help: ArgumentHelp(help("trust.out"), valueName: "file"))
    var out: String

    @OptionGroup var passphrase: PassphraseOptions

    func run() throws {
        let earlier = try after.map { try EarlierSnapshot(parsing: Files.read($0)) }
        guard let id = id ?? earlier?.id, let number = number ?? earlier.map({ $0.number + 1 }) else {
            throw CommandError.usage("usage.trust_number")
        }
        guard number > earlier?.number ?? 0, (1...3_650).contains(validDays) else {
            throw CommandError.usage("usage.out_of_range")
        }
        let parsed = try entries.flatMap(Self.entries)
        let signer = try passphrase.unlockedKey(key)
        let issued = SystemClock().nowToTheSecond()
        let bytes = try TrustRegistry.build(
            entries: parsed, id: id, number: number, issued: issued,
            validUntil: issued.adding(seconds: Int64(validDays) * 86_400),
            sources: try entries.flatMap(Self.sources) + completeSources(issued, id),
            limits: .withCountries, signer: signer)
        if let earlier, try !earlier.differs(from: bytes) { throw TrustError(.unchanged) }
        let findings = TrustRegistry.findings(in: bytes, limits: .withCountries)
        for finding in findings.prefix(Self.mostFindings) { Console.note(finding.line) }
        if let first = findings.first { Console.note(Console.texts.nextStep(after: first)) }
        try Files.create(out, bytes, mode: 0o644)
        Console.note(Console.texts("cli.trust.built", ["count": String(parsed.count), "file": out]))
        Console.print(signer.publicKey.multikey)
    }

    /// Of more findings people read none; `trust check` lists them all.
    private static let mostFindings = 20

    /// The entries in a file: one, a list under `issuers`, or either of them in YAML.
    private static func entries(in path: String) throws -> [JSON] {
        let bytes = try Files.read(path)
        guard !path.hasSuffix(".yaml"), !path.hasSuffix(".yml") else { return try RegistryYAML.entries(in: bytes) }
        let root = try JSONDocument(parsing: bytes, limits: RegistryLimits.standard.document).root
        return root["issuers"].map { $0.oneOrMany.map(\.tree) } ?? [root.tree]
    }

    /// The sources that a file with a list of entries names.
    private static func sources(in path: String) throws -> [RegistrySource] {
        let bytes = try Files.read(path)
        if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
            let document = JSON.object([JSONMember("sources", .array(try RegistryYAML.sources(in: bytes)))])
            return try RegistrySource.all(in: JSONDocument(parsing: document.bytes()).root, limits: .withCountries)
        }
        let root = try JSONDocument(parsing: bytes, limits: RegistryLimits.standard.document).root
        // Those of an entry alone are the entry's own, and stay in it.
        return root["issuers"] == nil ? [] : try RegistrySource.all(in: root, limits: .withCountries)
    }

    /// What the snapshot claims to hold completely, if anything.
    private func completeSources(_ issued: Instant, _ id: String) throws -> [RegistrySource] {
        let retrieved = try retrieved.map { try CalendarDate($0) } ?? issued.date()
        guard retrieved <= issued.date() else { throw CommandError.usage("usage.out_of_range") }
        return try completeFor.map { text in
            guard let country = Country(text) else { throw CommandError.usage("usage.country", ["country": text]) }
            return RegistrySource(
                registry: id, retrieved: retrieved, covers: [country.code], isComplete: true)
        }
    }
}

/// The snapshot before the one that is built.
private struct EarlierSnapshot {
    let id: String
    let number: Int
    private let bytes: [UInt8]

    init(parsing bytes: [UInt8]) throws {
        let root = try JSONDocument(parsing: bytes, limits: RegistryLimits.standard.document).root
        guard let id = root["id"]?.string, let number = root["number"]?.integer else {
            throw TrustError(.malformed, at: .pointer("/number"), facts: ["cause": TrustError.Code.missing.rawValue])
        }
        (self.id, self.number, self.bytes) = (id, number, bytes)
    }

    /// Whether the new snapshot says anything else.
    func differs(from later: [UInt8]) throws -> Bool {
        let difference = try RegistryDifference(from: bytes, to: later)
        return !difference.changes.isEmpty || difference.haveSourcesChanged
    }
}

extension RegistryLimits {
    /// The standard limits, with the countries of the EU list.
    static var withCountries: RegistryLimits {
        var limits = RegistryLimits.standard
        limits.isKnownCountry = { Country($0) != nil }
        return limits
    }
}

/// `trust add`: one more entry into a list of entries that `trust build` takes.
struct TrustAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: help("trust.add"), discussion: help("trust.add.discussion"))

    @Argument(help: ArgumentHelp(help("trust.entry"), valueName: "entry.json"))
    var entry: String

    @Option(help: ArgumentHelp(help("trust.to"), valueName: "folder"))
    var to: String

    func run() throws {
        let bytes = try Files.read(entry, limit: 4 << 20)
        let problems = RegistryEntry.problems(in: bytes, limits: .withCountries)
        guard problems.isEmpty else { throw problems[0] }
        let id = try JSONDocument(parsing: bytes).root["id"]?.string ?? ""
        // The file is named for the id, so that one issuer has one entry.
        let name = id.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "-"
        }.joined()
        let path = to + "/" + name + ".json"
        try Files.create(path, bytes, mode: 0o644)
        Console.print(path)
    }
}

/// `trust check`: everything that is wrong with a registry or an entry.
struct TrustCheck: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: help("trust.check"))

    @Argument(help: ArgumentHelp(help("trust.checked"), valueName: "file"))
    var file: String

    func run() throws {
        let bytes = try Files.read(file)
        let isRegistry =
            (try? JSONDocument(parsing: bytes, limits: RegistryLimits.standard.document))?.root["issuers"] != nil
        let problems =
            isRegistry
            ? TrustRegistry.problems(in: bytes, limits: .withCountries)
            : RegistryEntry.problems(in: bytes, limits: .withCountries)
        for problem in problems { Console.print(problem.line) }
        guard problems.isEmpty else { throw ExitCode(ExitStatus.data.rawValue) }
        if isRegistry {
            for finding in TrustRegistry.findings(in: bytes, limits: .withCountries) { Console.print(finding.line) }
        }
        Console.print(Console.texts("cli.trust.sound"))
    }
}

extension TrustError {
    /// What is wrong, where, and its code.
    fileprivate var line: String {
        let place = place.map { " " + Console.texts.place($0) } ?? ""
        return "\(Console.texts.reason(of: self))\(place) [\(reason)]"
    }
}
