import ArgumentParser
import Encodings
import JSON
import Texts
import Verification

/// `testamur inspect`: what a file says, laid out for reading. Nothing is judged.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: help("inspect"), discussion: help("inspect.discussion"))

    @Argument(help: ArgumentHelp(help("inspect.file"), valueName: "file"))
    var file: String

    func run() throws {
        let bytes = try Files.read(file, limit: 16 << 20)
        let root = try JSONDocument(parsing: bytes, limits: JSONLimits(bytes: 16 << 20, string: 16 << 20)).root
        Console.note(Console.texts("cli.inspect.unjudged"))
        Console.print(Self.escapingUnseen(root.tree.text(pretty: true)))
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
