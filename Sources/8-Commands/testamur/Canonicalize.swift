import ArgumentParser
import JSON

/// `testamur canonicalize`: the one form of a document that signatures are made over.
struct Canonicalize: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: help("canonicalize"), discussion: help("canonicalize.discussion"))

    enum Algorithm: String, ExpressibleByArgument { case jcs }

    @Option(help: ArgumentHelp(help("canonicalize.algorithm"), valueName: "jcs"))
    var algorithm: Algorithm

    @Argument(help: ArgumentHelp(help("canonicalize.file"), valueName: "file"))
    var file: String

    func run() throws {
        var limits = JSONLimits.canonicalization
        limits.bytes = 64 << 20
        limits.members = 10_000_000
        limits.string = 64 << 20
        Console.print(try JSONDocument(parsing: Files.read(file), limits: limits).root.canonicalBytes())
    }
}
