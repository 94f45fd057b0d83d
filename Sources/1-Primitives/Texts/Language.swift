/// A language that sentences are written in.
///
/// Adding one is a folder like `English/` and a case here; a key it lacks is read in English.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"

    /// The language whose sentences are always complete.
    static let complete = Language.english

    var catalogue: any Catalogue.Type {
        switch self {
        case .english: English.self
        }
    }
}
