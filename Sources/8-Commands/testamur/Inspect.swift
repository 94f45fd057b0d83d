import Achievements
import ArgumentParser
import Encodings
import JSON
import Texts
import Verification

/// `testamur inspect`: what a file says, laid out for reading. Nothing is judged.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: help("inspect"), discussion: help("inspect.discussion"))

    @Argument(help: ArgumentHelp(help("inspect.file"), valueName: "file"))
    var file: String

    func run() throws {
        let bytes = try text(of: Files.read(file, limit: 16 << 20))
        let root = try JSONDocument(parsing: bytes, limits: JSONLimits(bytes: 16 << 20, string: 16 << 20)).root
        Console.note(Console.texts("cli.inspect.unjudged"))
        Console.print(Self.escapingUnseen(root.tree.text(pretty: true)))
    }

    /// The JSON itself, or that of the badge in a picture.
    private func text(of bytes: [UInt8]) throws -> [UInt8] {
        guard let image = try BakedImage.read(bytes) else { return bytes }
        switch image.payload {
        case .json(let credential):
            Console.remark("cli.inspect.picture")
            return credential
        case .openBadges2(let badge) where badge.kind == .json: return badge.bytes
        case .jws: throw CommandError("proof.unsupported", at: .file(file), facts: ["kind": "JWT"])
        case .openBadges2: throw CommandError("baked.open_badges_2", at: .file(file))
        case .absent: throw CommandError("baked.absent", at: .file(file))
        }
    }

    /// Characters that move a cursor or turn the reading direction, written as JSON escapes; they occur in strings only.
    private static func escapingUnseen(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x7f...0x9f, 0x061c, 0x200b...0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff:
                let digits = String(scalar.value, radix: 16)
                output += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: output += Array(String(scalar).utf8)
            }
        }
        return output
    }
}
