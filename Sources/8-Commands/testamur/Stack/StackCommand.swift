import ArgumentParser

/// `testamur stack`: what awards cover of the rules of a receiving institution.
struct StackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stack", abstract: help("stack"), discussion: help("stack.discussion"),
        subcommands: [
            StackShow.self, StackCheck.self, StackSign.self, StackDossier.self, StackDecide.self, StackDecision.self,
        ], defaultSubcommand: StackShow.self)
}
