import ArgumentParser

/// The options of the command line; those that are not given come from the environment or the file.
struct ServerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("server.role"), valueName: "verifier|wallet|issuer"))
    var role: String?

    @Option(help: ArgumentHelp(help("server.workspace"), valueName: "folder"))
    var workspace: String?

    @Option(help: ArgumentHelp(help("server.accounts"), valueName: "file"))
    var accounts: String?

    @Option(help: ArgumentHelp(help("server.host"), valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp(help("server.port"), valueName: "number"))
    var port: String?

    @Flag(name: .customLong("behind-proxy"), help: ArgumentHelp(help("server.behind_proxy")))
    var behindProxy = false

    @Option(help: ArgumentHelp(help("server.trust"), valueName: "registry.json"))
    var trust: [String] = []

    @Option(help: ArgumentHelp(help("server.anchor"), valueName: "multikey"))
    var anchor: [String] = []

    @Flag(name: .customLong("trust-unsigned"), help: ArgumentHelp(help("server.trust_unsigned")))
    var trustUnsigned = false

    @Option(
        name: .customLong("did-document"), help: ArgumentHelp(help("server.did_document"), valueName: "file-or-folder"))
    var didDocument: [String] = []

    @Option(help: ArgumentHelp(help("server.status"), valueName: "file-or-folder"))
    var status: [String] = []

    @Option(help: ArgumentHelp(help("server.policy"), valueName: "name-or-file"))
    var policy: String?

    @Option(name: .customLong("largest-upload"), help: ArgumentHelp(help("server.largest"), valueName: "MiB"))
    var largestUpload: String?

    @Option(help: ArgumentHelp(help("server.wallet"), valueName: "file"))
    var wallet: String?

    @Option(name: .customLong("key-file"), help: ArgumentHelp(help("wallet.key_file"), valueName: "file"))
    var keyFile: String?

    @Option(help: ArgumentHelp(help("verify.state"), valueName: "folder"))
    var state: String?

    @Option(help: ArgumentHelp(help("server.rules"), valueName: "rules.yaml"))
    var rules: [String] = []

    @Option(name: .customLong("idle-minutes"), help: ArgumentHelp(help("server.idle"), valueName: "minutes"))
    var idleMinutes: String?

    @Option(name: .customLong("reload-minutes"), help: ArgumentHelp(help("server.reload"), valueName: "minutes"))
    var reloadMinutes: String?

    @Option(name: .customLong("log-level"), help: ArgumentHelp(help("server.log_level"), valueName: "level"))
    var logLevel: String?

    @Option(help: ArgumentHelp(help("server.config"), valueName: "file.json"))
    var config: String?
}
