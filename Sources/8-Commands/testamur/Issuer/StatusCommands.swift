import ArgumentParser
import Encodings
import Issuance
import Programs
import Texts

/// Which credentials a command is about.
struct SelectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("select.learner"), valueName: "name or number"))
    var learner: [String] = []

    @Option(help: ArgumentHelp(help("select.from"), valueName: "file.csv"))
    var from: [String] = []

    @Option(help: ArgumentHelp(help("issue.sheet"), valueName: "name"))
    var sheet: String?

    @Option(help: ArgumentHelp(help("select.batch"), valueName: "id"))
    var batch: [String] = []

    @Flag(help: ArgumentHelp(help("yes")))
    var yes = false

    func selection(_ ids: [String]) throws -> CredentialSelection {
        let selection = CredentialSelection(
            ids: ids, learners: learner,
            files: try from.map { try RosterSource(reading: $0, sheet: sheet) },
            batches: batch)
        guard !selection.isEmpty else { throw CommandError.usage("usage.no_ids") }
        return selection
    }

    /// The ids of what is meant. What was found by searching is shown, and somebody has to say yes.
    ///
    /// - Parameters:
    ///   - isFinal: Whether revoked credentials are refused where there are no others.
    ///   - isMeant: Leaves out what the act would not change.
    func confirmed(
        _ ids: [String], in office: UnlockedWorkspace, asking: Bool = false, isFinal: Bool = false,
        where isMeant: (IssuedCredential) -> Bool
    ) throws -> [String] {
        let selection = try selection(ids)
        if selection.isExact, !asking { return ids }
        let all = try office.credentials(selection)
        let found = all.filter(isMeant)
        guard !found.isEmpty else {
            // That nothing changes is no answer to whoever wants back what was revoked for good.
            if isFinal, all.allSatisfy(\.isRevoked), let revoked = all.first {
                throw IssuanceError(.statusFinal, facts: ["id": revoked.id])
            }
            Console.note(Console.texts("cli.after.nothing"))
            return []
        }
        CredentialList.show(found)
        try Confirmation(isGiven: yes).demand()
        return found.map(\.id)
    }
}

/// Credentials as a registrar reads them before she says yes.
enum CredentialList {
    private static let most = 50

    static func show(_ credentials: [IssuedCredential]) {
        let texts = Console.texts
        Console.note(texts("cli.after.found", ["count": texts.number(credentials.count)]))
        for credential in credentials.prefix(most) { Console.note("  " + line(credential)) }
        if credentials.count > most {
            Console.note("  " + texts("cli.after.more", ["count": texts.number(credentials.count - most)]))
        }
    }

    static func name(_ credential: IssuedCredential) -> String {
        credential.isErased ? Console.texts("cli.after.erased") : credential.learner
    }

    private static func line(_ credential: IssuedCredential) -> String {
        let texts = Console.texts
        var facts = [
            "id": credential.id, "learner": name(credential), "date": texts.date(credential.issued.date()),
        ]
        facts["number"] = credential.idNumber
        facts["course"] = credential.course
        if credential.isRevoked {
            facts["state"] = texts("state.revoked")
        } else if credential.isSuspended {
            facts["state"] = texts("state.suspended")
        }
        return texts("cli.after.line", facts)
    }
}

/// What `revoke`, `suspend` and `reinstate` share.
struct StatusChangeOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(help("status_change.ids"), valueName: "id"))
    var ids: [String] = []

    @OptionGroup var selection: SelectionOptions

    @Option(help: ArgumentHelp(help("status_change.reason"), valueName: "text"))
    var reason = ""

    @OptionGroup var options: WorkspaceOptions

    func apply(_ act: StatusAct, state: String) throws {
        _ = try selection.selection(ids)
        let office = try options.unlock()
        let meant = try selection.confirmed(ids, in: office, isFinal: act != .revoke) { credential in
            switch act {
            case .revoke: !credential.isRevoked
            case .suspend: !credential.isRevoked && !credential.isSuspended
            case .reinstate: !credential.isRevoked && credential.isSuspended
            }
        }
        let changed = try office.change(meant, act, reason: reason, at: SystemClock().nowToTheSecond())
        let texts = Console.texts
        let count = changed.count { $0.isChanged }
        let facts = { (count: Int) in ["count": String(count), "state": texts(state)] }
        if count > 0 { Console.note(texts("cli.status.changed", facts(count))) }
        if count < changed.count { Console.note(texts("cli.status.unchanged", facts(changed.count - count))) }
        for status in changed { Console.print(status.credential) }
    }
}

struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: help("revoke"), discussion: help("status_change.discussion"))
    @OptionGroup var change: StatusChangeOptions
    func run() throws { try change.apply(.revoke, state: "state.revoked") }
}

struct Suspend: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend", abstract: help("suspend"), discussion: help("status_change.discussion"))
    @OptionGroup var change: StatusChangeOptions
    func run() throws { try change.apply(.suspend, state: "state.suspended") }
}

struct Reinstate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate", abstract: help("reinstate"), discussion: help("status_change.discussion"))
    @OptionGroup var change: StatusChangeOptions
    func run() throws { try change.apply(.reinstate, state: "state.reinstated") }
}

/// `testamur status`: the lists that others look things up in.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: help("status"), subcommands: [StatusPublish.self])
}

struct StatusPublish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: help("status.publish"), discussion: help("status.publish.discussion"))

    @Option(help: ArgumentHelp(help("status.out"), valueName: "folder"))
    var out: String

    @OptionGroup var proofs: CryptosuiteOptions
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let publisher = StatusPublisher(try options.unlock(), cryptosuites: proofs.cryptosuites)
        let published = try publisher.publish(into: out, at: SystemClock().nowToTheSecond())
        for list in published {
            let facts = [
                "file": out + "/" + list.file, "purpose": list.purpose, "count": String(list.setCount),
                "address": list.address,
            ]
            Console.print(Console.texts("cli.status.published", facts))
        }
        if published.isEmpty { Console.note(Console.texts("cli.status.none")) }
        if let until = published.map(\.validUntil).min() {
            Console.note(Console.texts("cli.status.valid_until", ["date": Console.texts.instant(until)]))
        }
    }
}
