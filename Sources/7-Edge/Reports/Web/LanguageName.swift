import Texts

/// What the official languages of the Union call themselves: whoever looks for hers knows no other name for it.
enum LanguageName {
    /// The language's own name for itself; its code if it is none of these.
    static func own(_ language: Language) -> String { names[language.rawValue] ?? language.rawValue }

    private static let names = [
        "bg": "български", "cs": "čeština", "da": "dansk", "de": "Deutsch", "el": "ελληνικά", "en": "English",
        "es": "español", "et": "eesti", "fi": "suomi", "fr": "français", "ga": "Gaeilge", "hr": "hrvatski",
        "hu": "magyar", "it": "italiano", "lt": "lietuvių", "lv": "latviešu", "mt": "Malti", "nl": "Nederlands",
        "pl": "polski", "pt": "português", "ro": "română", "sk": "slovenčina", "sl": "slovenščina", "sv": "svenska",
    ]
}
