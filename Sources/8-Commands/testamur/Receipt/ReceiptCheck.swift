import ArgumentParser
import Encodings
import Glibc
import JSON
import Programs
import Signing
import Texts
import Verification

/// `receipt check`: is the receipt genuine, and would the same come out today?
struct ReceiptCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: help("receipt.check"), discussion: help("receipt.check.discussion"))

    @Argument(help: ArgumentHelp(help("receipt.file"), valueName: "receipt.json"))
    var receipt: String

    @Option(help: ArgumentHelp(help("receipt.input"), valueName: "file-or-folder"))
    var file: [String] = []

    @Option(name: .customLong("signed-by"), help: ArgumentHelp(help("receipt.signed_by"), valueName: "multikey"))
    var signedBy: String?

    @OptionGroup(title: "Trust") var trust: TrustOptions
    @OptionGroup(title: "Judging") var judging: JudgingOptions
    @OptionGroup(title: "Applicants") var applicants: ApplicantOptions

    @OptionGroup var spoken: SpokenLanguage

    @Option(help: ArgumentHelp(help("receipt.format"), valueName: "text|json"))
    var format: Format = .text

    enum Format: String, ExpressibleByArgument { case text, json }

    func run() throws {
        let bytes = try Files.read(receipt, limit: Receipt.largest)
        let key = try signedBy.map { try PublicKey(multikey: $0) }
        let text = ReceiptText(path: receipt, isJSON: format == .json, isKnownSigner: key != nil)
        let opened: Receipt.Opened
        do throws(ReceiptError) {
            opened = try Receipt.opening(bytes, at: SystemClock().now(), signedBy: key)
        } catch {
            text.refuse(error)
            Glibc.exit(ExitStatus.invalid.rawValue)
        }
        let today = try judgedAgain(opened.receipt)
        let differences = today.map { opened.receipt.differences(from: $0) } ?? []
        text.show(opened, today, differences)
        Glibc.exit(Self.status(differences, isKnownSigner: key != nil).rawValue)
    }

    /// Whoever hands a receipt over may have signed it: nothing is proven by one that is only unchanged.
    private static func status(_ differences: [ReceiptDifference], isKnownSigner: Bool) -> ExitStatus {
        if differences.contains(where: { $0.kind == .otherBytes }) { return .invalid }
        guard isKnownSigner else { return .unknown }
        return differences.contains { $0.kind == .verdict } ? .unknown : .done
    }

    /// The files of today, judged by the policy of then unless another one is named.
    private func judgedAgain(_ receipt: Receipt) throws -> Receipt? {
        guard !file.isEmpty else { return nil }
        var judging = judging
        let isUnsaid = judging.policy.utf8.elementsEqual(Policy.employer.name.utf8)
        if isUnsaid, Policy.shipped(receipt.basis.rules.name) != nil { judging.policy = receipt.basis.rules.name }
        if judging.only == nil, let only = receipt.basis.rules.only {
            judging.only = only.map(\.rawValue).joined(separator: ",")
        }
        let setup = try VerifierSetup(trust: trust, judging: judging)
        var run = FileRun(setup.verifier, audience: setup.audience, opener: HelperContainers())
        run.applicants = try applicants.read()
        run.withDigests = true
        let collected = Collected()
        run.judge(try FileWalk(file)) { collected.take($0) }
        if let error = collected.unreadable { throw error }
        guard !collected.entries.values.isEmpty else { throw CommandError.usage("usage.empty_folder") }
        try setup.remember()
        return Receipt(basis: setup.basis, entries: collected.entries.values)
    }

    private final class Collected {
        var entries = NumberedFiles<ReceiptEntry>()
        var unreadable: (any Error)?

        func take(_ outcomes: [FileOutcome]) {
            for outcome in outcomes {
                switch outcome {
                case .verified(let file) where BatchFolder.isList(file): break
                case .verified(let file):
                    if let entry = ReceiptEntry(file, withName: true) { entries.append(entry, number: file.number) }
                case .again(let file):
                    if let entry = ReceiptEntry(file, withName: true) {
                        entries.replace(with: entry, number: file.number)
                    } else {
                        entries.remove(number: file.number)
                    }
                case .unreadable(_, let error): unreadable = error
                }
            }
        }
    }
}
