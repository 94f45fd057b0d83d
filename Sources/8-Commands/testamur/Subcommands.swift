import ArgumentParser

/// The commands under `testamur`, by the word that asks for each.
///
/// ArgumentParser looks through every command it is handed, with all its help, before it reads a word: that alone would
/// take longer than to check a credential. So it is handed the one asked for; all of them when help or a completion script
/// needs them.
enum Subcommands {
    private static let all: [(name: String, command: any ParsableCommand.Type)] = [
        ("issuer", Issuer.self), ("course", CourseCommand.self), ("issue", Issue.self), ("revoke", Revoke.self),
        ("suspend", Suspend.self), ("reinstate", Reinstate.self), ("replace", Replace.self), ("status", Status.self),
        ("wallet", WalletCommand.self), ("open", OpenShare.self),
        ("stack", StackCommand.self),
        ("verify", Verify.self), ("receipt", ReceiptCommand.self), ("compare", Compare.self),
        ("inspect", Inspect.self), ("bake", Bake.self), ("unbake", Unbake.self), ("canonicalize", Canonicalize.self),
        ("key", Key.self), ("trust", TrustCommand.self), ("policy", PolicyCommand.self), ("serve", Serve.self),
        ("operator", OperatorCommand.self),
        ("bench", BenchCommand.self),
    ]

    /// The command that parses by itself what stands behind its name, where it is asked for.
    ///
    /// Under `testamur` as its root, ArgumentParser reads every word three times over: twice to see whether a completion
    /// script is wanted. A command that names `testamur` as what stands above it is its own root and says the same in its
    /// help and its refusals. Completion scripts are made by `testamur` itself.
    ///
    /// - Parameter arguments: The words of the command line, the program's own name first.
    static func standingAlone(in arguments: [String]) -> (any ParsableCommand.Type)? {
        guard arguments.count > 1, let asked = all.first(where: { $0.name == arguments[1] }),
            asked.command.configuration._superCommandName != nil
        else { return nil }
        return asked.command
    }

    /// - Parameter arguments: The words of the command line, the program's own name first.
    static func needed(for arguments: [String]) -> [any ParsableCommand.Type] {
        guard arguments.count > 1, let asked = all.first(where: { $0.name == arguments[1] }) else {
            return all.map(\.command)
        }
        assert(asked.command.configuration.commandName == asked.name, "the table and the command disagree on a name")
        return [asked.command]
    }
}
