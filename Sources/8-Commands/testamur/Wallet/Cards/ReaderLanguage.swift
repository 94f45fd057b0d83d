import Achievements
import ArgumentParser
import Texts

/// In which language titles and terms are shown.
struct LanguageOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("wallet.language"), valueName: "code"))
    var language: String?

    /// The language that was asked for, else that of the system, else English.
    var tag: LanguageTag {
        get throws {
            try language.map { try LanguageTag($0) } ?? Self.ofSystem
        }
    }

    /// The language that the environment names.
    static var ofSystem: LanguageTag {
        for variable in Language.environmentVariables {
            guard let value = ProcessEnvironment.value(of: variable), !value.isEmpty else { continue }
            let name = value.prefix { $0 != "." && $0 != "@" }
            return LanguageTag(lenient: String(name.map { $0 == "_" ? "-" : $0 })) ?? .english
        }
        return .english
    }
}
