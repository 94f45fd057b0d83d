import ArgumentParser
import Contexts
import Encodings
import JSON
import LinkedData
import Texts

/// `testamur canonicalize`: the one form of a document that signatures are made over.
struct Canonicalize: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "canonicalize", abstract: help("canonicalize"), discussion: help("canonicalize.discussion"))

    enum Algorithm: String, ExpressibleByArgument, CaseIterable {
        case jcs
        case rdfc = "rdfc-1.0"
    }

    enum Hash: String, ExpressibleByArgument, CaseIterable {
        case sha256, sha384

        var algorithm: RDFCanonicalization.HashAlgorithm { self == .sha384 ? .sha384 : .sha256 }
    }

    @Option(help: ArgumentHelp(help("canonicalize.algorithm"), valueName: "jcs|rdfc-1.0"))
    var algorithm: Algorithm

    @Option(help: ArgumentHelp(help("canonicalize.hash"), valueName: "sha256|sha384"))
    var hash: Hash?

    @Argument(help: ArgumentHelp(help("canonicalize.file"), valueName: "file"))
    var file: String

    func run() throws {
        switch algorithm {
        case .jcs:
            guard hash == nil else { throw CommandError.usage("usage.hash_without_rdfc") }
            Console.print(try document(Files.read(file)).canonicalBytes())
        case .rdfc:
            let dataset = try dataset(Files.read(file))
            Console.print(
                try RDFCanonicalization.canonicalNQuads(of: dataset, hash: (hash ?? .sha256).algorithm))
        }
    }

    private func document(_ bytes: [UInt8]) throws -> JSONValue {
        var limits = JSONLimits.canonicalization
        limits.bytes = 64 << 20
        limits.members = 10_000_000
        limits.string = 64 << 20
        return try JSONDocument(parsing: bytes, limits: limits).root
    }

    private func dataset(_ bytes: [UInt8]) throws -> RDFDataset {
        guard isJSON(bytes) else { return try RDFDataset(parsingNQuads: bytes) }
        let root = try document(bytes)
        // As signatures have it; without this the direction of a text would be lost.
        let options = JSONLDOptions(rdfDirection: .i18nDatatype)
        let dataset = try JSONLDProcessor.bundled.dataset(of: root, options: options)
        // A developer wants to see what is there; what a signature would not cover is said beside it.
        do throws(LinkedDataError) {
            _ = try JSONLDProcessor.bundled.dataset(of: root, options: .signedDocument)
        } catch {
            let texts = Console.texts
            let place = error.place.map { " " + texts.place($0) } ?? ""
            Console.remark("cli.canonicalize.lossy")
            Console.note("testamur: \(texts("cli.note")): \(texts.reason(of: error))\(place) [\(error.reason)]")
        }
        return dataset
    }

    /// Whether the input is JSON and not N-Quads: by its name, else by how it begins.
    private func isJSON(_ bytes: [UInt8]) -> Bool {
        let name = file.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        func ends(with suffix: String) -> Bool { name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }
        if ends(with: ".nq") || ends(with: ".nt") { return false }
        if ends(with: ".json") || ends(with: ".jsonld") { return true }
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
