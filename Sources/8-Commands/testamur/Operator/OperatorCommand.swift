public import ArgumentParser
import Encodings
public import Programs
import Texts

/// `testamur operator`: who may sign in at the registrar's desk.
struct OperatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operator", abstract: help("operator"), discussion: help("operator.discussion"),
        subcommands: [OperatorAdd.self, OperatorRemove.self, OperatorList.self])
}

struct OperatorAdd: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: help("operator.add"))

    @Argument(help: ArgumentHelp(help("operator.name"), valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp(help("operator.accounts"), valueName: "file"))
    var accounts: String

    @Option(help: ArgumentHelp(help("operator.role"), valueName: "prepare|sign|revoke"))
    var role: [OperatorRole] = []

    @OptionGroup var passphrase: PassphraseOptions

    func run() throws {
        var all = try OperatorAccounts(reading: accounts) ?? OperatorAccounts()
        // Before she has typed a passphrase for nothing.
        guard all.person(named: name) == nil else {
            throw OperatorError(OperatorError.exists, facts: ["name": name])
        }
        let secret = try passphrase.readNew("cli.passphrase.new_operator")
        try all.add(Operator(name: name, roles: Set(role)), passphrase: secret)
        try all.write(to: accounts)
    }
}

struct OperatorRemove: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: help("operator.remove"))

    @Argument(help: ArgumentHelp(help("operator.name"), valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp(help("operator.accounts"), valueName: "file"))
    var accounts: String

    func run() throws {
        var all = try OperatorAccounts(reading: accounts) ?? OperatorAccounts()
        try all.remove(name)
        try all.write(to: accounts)
    }
}

struct OperatorList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: help("operator.list"))

    @Option(help: ArgumentHelp(help("operator.accounts"), valueName: "file"))
    var accounts: String

    func run() throws {
        for person in try (OperatorAccounts(reading: accounts) ?? OperatorAccounts()).operators {
            let roles = OperatorRole.allCases.filter(person.roles.contains).map(\.rawValue)
            Console.print(person.name + "\t" + roles.joined(separator: ","))
        }
    }
}

extension OperatorRole: ExpressibleByArgument {}
