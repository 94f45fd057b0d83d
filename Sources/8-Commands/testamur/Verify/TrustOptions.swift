import ArgumentParser

/// Whom to believe.
struct TrustOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("verify.trust"), valueName: "registry.json"))
    var trust: [String] = []

    @Option(help: ArgumentHelp(help("verify.anchor"), valueName: "multikey"))
    var anchor: [String] = []

    @Flag(name: .customLong("trust-unsigned"), help: ArgumentHelp(help("verify.trust_unsigned")))
    var trustUnsigned = false

    @Option(
        name: .customLong("did-document"), help: ArgumentHelp(help("verify.did_document"), valueName: "file-or-folder"))
    var didDocument: [String] = []

    @Option(help: ArgumentHelp(help("verify.status"), valueName: "file-or-folder"))
    var status: [String] = []

    @Option(help: ArgumentHelp(help("verify.state"), valueName: "folder"))
    var state: String?
}

/// What may be asked of whom.
struct OnlineOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(help("verify.online")))
    var online = false

    @Option(name: .customLong("online-allow"), help: ArgumentHelp(help("verify.online_allow"), valueName: "host:port"))
    var onlineAllow: [String] = []

    @Option(name: .customLong("online-ca"), help: ArgumentHelp(help("verify.online_ca"), valueName: "file"))
    var onlineCA: String?
}

/// How strictly to judge, and when.
struct JudgingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("verify.policy"), valueName: "name-or-file"))
    var policy = "employer"

    @Option(help: ArgumentHelp(help("verify.only"), valueName: "check,check"))
    var only: String?

    @Option(help: ArgumentHelp(help("verify.at"), valueName: "2026-05-12T10:00:00Z"))
    var at: String?

    @Option(help: ArgumentHelp(help("verify.challenge"), valueName: "text"))
    var challenge: String?

    @Option(help: ArgumentHelp(help("verify.domain"), valueName: "text"))
    var domain: String?
}
