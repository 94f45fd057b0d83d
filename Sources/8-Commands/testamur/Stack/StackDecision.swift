import ArgumentParser
import Encodings
import Glibc
import JSON
import Programs
import Signing
import Stacking
import Texts
import Verification

/// `testamur stack decision`: what a decision record says, and whether it is as it was signed.
struct StackDecision: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision", abstract: help("stack.decision"), discussion: help("stack.decision.discussion"))

    @Argument(help: ArgumentHelp(help("stack.decision.file"), valueName: "decision.json"))
    var file: String

    @Option(name: .customLong("signed-by"), help: ArgumentHelp(help("stack.decision.signed_by"), valueName: "multikey"))
    var signedBy: String?

    @Option(help: ArgumentHelp(help("stack.format"), valueName: "text|json"))
    var format = StackShow.Format.text

    func run() throws {
        let bytes = try Files.read(file, limit: Receipt.largest)
        let key = try signedBy.map { try PublicKey(multikey: $0) }
        let text = DecisionText(path: file, isKnownSigner: key != nil, texts: Console.texts)
        let opened: RecognitionDecision.Opened
        do throws(StackingError) {
            opened = try RecognitionDecision.opening(bytes, at: SystemClock().now(), signedBy: key)
        } catch {
            switch format {
            case .text: Console.print(text.refusal(error).joined(separator: "\n"))
            case .json: Console.print(text.refusalJSON(error).bytes(pretty: true))
            }
            Glibc.exit(ExitStatus.invalid.rawValue)
        }
        switch format {
        case .text: Console.print(text.lines(opened).joined(separator: "\n"))
        case .json: Console.print(text.json(opened).bytes(pretty: true))
        }
        Glibc.exit((key == nil ? ExitStatus.unknown : .done).rawValue)
    }
}
