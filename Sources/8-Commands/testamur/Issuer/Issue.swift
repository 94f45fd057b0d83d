import ArgumentParser
import Encodings
import Issuance
import Programs
import Reports
import Signing
import Texts

/// `testamur issue`: a course and a roster become signed credentials.
struct Issue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: help("issue"), discussion: help("issue.discussion"))

    @Argument(help: ArgumentHelp(help("issue.course"), valueName: "course.yaml"))
    var course: String

    @OptionGroup var roster: RosterOptions

    @Option(help: ArgumentHelp(help("workspace"), valueName: "folder"))
    var workspace: String

    @Option(help: ArgumentHelp(help("issue.out"), valueName: "folder"))
    var out: String?

    @Flag(name: .customLong("dry-run"), help: ArgumentHelp(help("issue.dry_run")))
    var dryRun = false

    @Option(help: ArgumentHelp(help("issue.report"), valueName: "plan.html"))
    var report: String?

    @Flag(help: ArgumentHelp(help("issue.resume")))
    var resume = false

    @Flag(help: ArgumentHelp(help("issue.again")))
    var again = false

    @Flag(name: .customLong("only-new"), help: ArgumentHelp(help("issue.only_new")))
    var onlyNew = false

    @Flag(name: .customLong("also-revoked"), help: ArgumentHelp(help("issue.also_revoked")))
    var alsoRevoked = false

    @Flag(name: .customLong("skip-bad-rows"), help: ArgumentHelp(help("issue.skip_bad_rows")))
    var skipBadRows = false

    @Option(help: ArgumentHelp(help("issue.profile"), valueName: "ob3"))
    var profile = ProfileArgument.ob3

    @Flag(help: ArgumentHelp(help("issue.stream")))
    var stream = false

    @Option(name: .customLong("run"), help: ArgumentHelp(help("issue.run"), valueName: "name"))
    var streamName = ""

    @OptionGroup var proofs: CryptosuiteOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var secrets: IssuerSecretOptions

    func run() async throws {
        guard report == nil || (dryRun && !stream) else {
            throw CommandError.usage("usage.report_without_dry_run")
        }
        guard !onlyNew || !(again || stream) else { throw CommandError.usage("usage.only_new") }
        guard !alsoRevoked || !again else { throw CommandError.usage("usage.also_revoked") }
        if stream { return try issueStream() }
        guard dryRun || out != nil else { throw CommandError.usage("usage.no_out") }
        let place = try Workspace(path: workspace)
        let plan = try IssuancePlan(
            course: Course(file: course), roster: roster.read(), workspace: place,
            options: IssuanceOptions(
                profile: profile.profile, cryptosuites: proofs.cryptosuites, again: again, skipsBadRows: skipBadRows,
                alsoRevoked: alsoRevoked),
            now: SystemClock().nowToTheSecond())
        try writeReport(of: plan)
        let text = PlanText(plan: plan, texts: Console.texts)
        guard plan.canStart else {
            Console.note(text.whole)
            if let rows = PlanFacts(plan: plan, texts: Console.texts).skippable {
                Console.note(Console.texts("cli.issue.may_skip", rows))
            }
            throw ExitCode(ExitStatus.data.rawValue)
        }
        // A design that cannot be drawn is found before anything is signed.
        let outputs = try output.plan(for: plan)
        guard !dryRun, let out else {
            Console.print(text.whole)
            output.noteCode(plan)
            try lookForHolders(plan, in: place)
            return Console.print(Console.texts("cli.issue.would_start"))
        }
        Console.note(text.whole)
        output.noteCode(plan)
        try await sign(plan, outputs, in: place, to: out)
    }

    /// Says who would be left out, or throws where issuing would. A dry run asks nobody for the key: without one that was
    /// given, the plan says that the course was issued before.
    private func lookForHolders(_ plan: IssuancePlan, in place: Workspace) throws {
        if !again, plan.earlier == nil { try plan.checkTitle(in: place) }
        guard onlyNew || (secrets.isGiven && !again && plan.earlier == nil) else { return }
        let office = try secrets.unlock(place)
        let now = SystemClock().nowToTheSecond()
        if onlyNew { return try noteLeftOut(of: plan, in: office.onlyNew(plan, at: now)) }
        try office.checkUnasked(plan, at: now)
    }

    private func noteLeftOut(of plan: IssuancePlan, in part: IssuancePlan) {
        guard part.count < plan.count else { return }
        let texts = Console.texts
        guard let held = part.leftOut else {
            // A batch that is continued as it was begun.
            let facts = ["count": String(plan.count - part.count), "total": String(plan.count)]
            return Console.note(texts("reason.batch.already_issued", facts))
        }
        if held.count > 0 { Console.note(texts("reason.batch.already_issued", held.facts)) }
        guard held.revokedCount > 0, !alsoRevoked else { return }
        Console.note(texts("reason.batch.revoked_before", held.revokedFacts))
        Console.note(texts("next.batch.revoked_before"))
    }

    private func sign(_ whole: IssuancePlan, _ outputs: OutputPlan, in place: Workspace, to out: String) async throws {
        let office = try secrets.unlock(place)
        let plan = onlyNew ? try office.onlyNew(whole, at: SystemClock().nowToTheSecond()) : whole
        noteLeftOut(of: whole, in: plan)
        let bar = ProgressBar(total: plan.count)
        let drawing = OutputProgress(total: plan.count)
        let resuming = resume
        let receipt = try await Interruptible.run {
            try await office.issue(
                plan, into: out, at: SystemClock().nowToTheSecond(), resuming: resuming, outputs: outputs,
                texts: plan.labels
            ) { progress in
                if progress.stage == .outputs { return drawing.show(progress.done) }
                bar.show(progress.done)
                if progress.done == progress.total { drawing.begin() }
            }
        }
        bar.finish()
        output.note(receipt)
        let texts = Console.texts
        if receipt.isContinued {
            Console.note(texts("cli.issue.resumed", ["count": String(receipt.count - receipt.signed)]))
        }
        let facts = ["count": String(receipt.count), "folder": out, "index": out + "/" + receipt.index]
        Console.note(texts("cli.issue.done", facts))
        Console.print(receipt.batch)
    }

    /// The plan as a page, whether or not issuing would start.
    private func writeReport(of plan: IssuancePlan) throws(CommandError) {
        guard let report else { return }
        let page = HTMLPage(planning: plan, made: SystemClock().nowToTheSecond(), texts: Console.texts)
        try WholeFile.create(report, Array(page.html.utf8))
        Console.note(Console.texts("cli.report.written", ["file": report]))
    }
}

/// The profiles by the names that stand on a command line.
enum ProfileArgument: String, ExpressibleByArgument, CaseIterable {
    case ob3

    var profile: IssuanceOptions.Profile {
        switch self {
        case .ob3: .openBadges3
        }
    }
}
