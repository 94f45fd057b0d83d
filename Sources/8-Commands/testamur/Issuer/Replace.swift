import ArgumentParser
import Encodings
import Issuance
import Programs
import Texts

/// `testamur replace`: corrected credentials in place of others.
struct Replace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace", abstract: help("replace"), discussion: help("replace.discussion"))

    @Argument(help: ArgumentHelp(help("issue.course"), valueName: "course.yaml"))
    var course: String

    @OptionGroup var roster: RosterOptions

    @Option(help: ArgumentHelp(help("replace.id"), valueName: "id"))
    var id: [String] = []

    @Option(help: ArgumentHelp(help("replace.batch"), valueName: "id"))
    var batch: [String] = []

    @Option(help: ArgumentHelp(help("issue.out"), valueName: "folder"))
    var out: String

    @Option(help: ArgumentHelp(help("status_change.reason"), valueName: "text"))
    var reason = ""

    @Flag(name: .customLong("although-other-learner"), help: ArgumentHelp(help("replace.although_other_learner")))
    var althoughOtherLearner = false

    @Flag(help: ArgumentHelp(help("yes")))
    var yes = false

    @OptionGroup var proofs: CryptosuiteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var options: WorkspaceOptions

    func run() async throws {
        guard id.isEmpty != batch.isEmpty else { throw CommandError.usage("usage.replace") }
        let place = try Workspace(path: options.workspace)
        let whole = try IssuancePlan(
            course: Course(file: course), roster: roster.read(), workspace: place,
            options: IssuanceOptions(cryptosuites: proofs.cryptosuites), now: SystemClock().nowToTheSecond())
        guard whole.canStart else {
            Console.note(PlanText(plan: whole, texts: Console.texts).whole)
            throw ExitCode(ExitStatus.data.rawValue)
        }
        let office = try options.unlock()
        let old = try office.credentials(CredentialSelection(ids: id, batches: batch))
        let texts = Console.texts
        let found = try office.correction(
            of: old, with: whole, isExact: !id.isEmpty, at: SystemClock().nowToTheSecond(),
            allowingOtherLearner: althoughOtherLearner)
        tell(found, texts)
        guard !found.pairs.isEmpty else { return }
        let plan = found.plan
        for pair in found.pairs {
            var facts = [
                "id": pair.old.id, "learner": CredentialList.name(pair.old),
                "corrected": pair.learner,
            ]
            facts["number"] = pair.old.idNumber
            facts["new_number"] = pair.idNumber
            // Of the old one the ledger keeps none of these.
            facts["grade"] = pair.grade
            facts["date"] = pair.awardDate.map { texts.date($0) }
            facts["email"] = pair.email
            Console.note("  " + texts("cli.replace.pair", facts))
        }
        // A design that cannot be drawn is found before anything is signed.
        let outputs = try output.plan(for: plan)
        output.noteCode(plan)
        try Confirmation(isGiven: yes).demand()
        let (out, reason) = (out, reason)
        let receipt = try await Interruptible.run {
            try await office.replace(
                found.pairs, with: plan, into: out, reason: reason, at: SystemClock().nowToTheSecond(),
                outputs: outputs, texts: plan.labels)
        }
        output.note(receipt)
        Console.note(texts("cli.replace.done", ["count": String(receipt.count), "folder": out]))
        Console.print(receipt.batch)
    }

    /// Who is not among those whose credentials are replaced, and why.
    private func tell(_ found: Correction, _ texts: Texts) {
        for part in found.givenUp {
            // What is to be named so that they are meant as well.
            let flags = (batch + [part.batch]).map { "--batch " + $0 }.joined(separator: " ")
            let facts = ["count": String(part.count), "batch": part.batch, "flags": flags]
            Console.note(texts("cli.replace.given_up", facts))
        }
        if found.unchanged > 0 {
            Console.note(texts("cli.replace.unchanged", ["count": texts.number(found.unchanged)]))
        }
    }
}
