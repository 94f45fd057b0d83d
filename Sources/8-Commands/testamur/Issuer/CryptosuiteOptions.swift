import ArgumentParser
import DataIntegrity
import Texts

/// Which kinds of proof a command makes: one, several, or what belongs to the key.
struct CryptosuiteOptions: ParsableArguments {
    @Option(
        name: .customLong("cryptosuite"),
        help: ArgumentHelp(help("cryptosuite"), valueName: "eddsa-rdfc-2022|eddsa-jcs-2022|…"))
    var lists: [CryptosuiteList] = []

    /// In the order in which they were named; none if none was.
    var cryptosuites: [Cryptosuite] { lists.flatMap(\.suites) }
}

/// A cryptosuite, or several with commas between them.
struct CryptosuiteList: ExpressibleByArgument {
    let suites: [Cryptosuite]

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        suites = names.compactMap { Cryptosuite(rawValue: String($0)) }
        guard suites.count == names.count else { return nil }
    }
}
