import ArgumentParser
import Texts

/// `--language`: in which language the sentences are.
struct SpokenLanguage: ParsableArguments {
    @Option(help: ArgumentHelp(help("language"), valueName: "code"))
    var language: SentenceLanguage?

    func validate() {
        if let language { Console.speak(language.language) }
    }
}

/// A language that sentences are written in, by its code or as a locale: `de`, `de_AT.UTF-8`.
struct SentenceLanguage: ExpressibleByArgument {
    let language: Language

    init?(argument: String) {
        guard let language = Language(locale: argument) else { return nil }
        self.language = language
    }

    static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }

    var defaultValueDescription: String { language.rawValue }
}
