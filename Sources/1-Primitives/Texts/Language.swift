/// A language that sentences are written in.
///
/// Adding one is a folder like `English/` and a case here; a key it lacks is read in English.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case italian = "it"
    case polish = "pl"
    case greek = "el"

    /// The language whose sentences are always complete.
    static let complete = Language.english

    var catalogue: any Catalogue.Type {
        switch self {
        case .english: English.self
        case .german: German.self
        case .french: French.self
        case .spanish: Spanish.self
        case .italian: Italian.self
        case .polish: Polish.self
        case .greek: Greek.self
        }
    }
}
