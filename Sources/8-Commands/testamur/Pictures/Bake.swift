import Achievements
import ArgumentParser
import Encodings
import JSON
import Texts
import Verification

/// `testamur bake`: a signed credential goes into a picture.
struct Bake: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bake", abstract: help("bake"), discussion: help("bake.discussion"))

    @Argument(help: ArgumentHelp(help("bake.credential"), valueName: "credential"))
    var credential: String

    @Argument(help: ArgumentHelp(help("bake.picture"), valueName: "picture"))
    var picture: String

    @Option(help: ArgumentHelp(help("bake.out"), valueName: "file"))
    var out: String

    func run() throws {
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out), facts: ["file": out]) }
        let badge = try badge(Files.read(credential, limit: BakedImageLimits.standard.payload))
        let baked = try BakedImage.baked(
            into: Files.read(picture, limit: BakedImageLimits.standard.bytes), credential: badge)
        if baked.replaced != nil { Console.remark("cli.bake.replaced") }
        try Files.create(out, baked.bytes)
        Console.print(Console.texts("cli.bake.done", ["file": out, "bytes": String(baked.bytes.count)]))
    }

    /// A credential with a proof, or one that is signed as a token: what nobody signed is worth no picture.
    private func badge(_ bytes: [UInt8]) throws -> BakedImage.Credential {
        guard bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "{") else {
            let token = BakedImage.Credential.jws(bytes)
            guard token.isWellShaped else { throw CommandError("format.unrecognised", at: .file(credential)) }
            return token
        }
        let received: UnverifiedCredential
        do throws(RefusedInput) {
            received = try UnverifiedCredential(parsing: bytes)
        } catch {
            throw CommandError(error.reason.code.rawValue, at: .file(credential), facts: error.reason.facts)
        }
        let proof = received.value["proof"]
        guard let proof, proof.kind == .object || proof.count > 0 else {
            throw CommandError("proof.missing", at: .file(credential))
        }
        return .json(bytes)
    }
}

/// `testamur unbake`: the way back.
struct Unbake: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unbake", abstract: help("unbake"), discussion: help("unbake.discussion"))

    @Argument(help: ArgumentHelp(help("unbake.picture"), valueName: "picture"))
    var picture: String

    @Option(help: ArgumentHelp(help("unbake.out"), valueName: "file"))
    var out: String

    func run() throws {
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out), facts: ["file": out]) }
        let image = try BakedImage.read(Files.read(picture, limit: BakedImageLimits.standard.bytes))
        guard let image else { throw CommandError("baked.format", at: .file(picture)) }
        let bytes: [UInt8]
        switch image.payload {
        case .json(let credential): bytes = credential
        case .jws(let token):
            bytes = token
            Console.remark("cli.unbake.unjudged")
        case .openBadges2(let badge):
            bytes = badge.bytes
            Console.remark("cli.unbake.unjudged")
        case .absent: throw CommandError("baked.absent", at: .file(picture))
        }
        for note in image.notes { Console.remark("reason.\(note.rawValue)") }
        try Files.create(out, bytes)
        Console.print(Console.texts("cli.unbake.done", ["file": out, "bytes": String(bytes.count)]))
    }
}
