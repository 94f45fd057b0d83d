/// The letters beyond ASCII that a language is written with, and the code page its spreadsheets use.
///
/// Sources: the alphabets of the official languages of the Union, with the accented letters that their dictionaries have;
/// Catalan, Norwegian, Icelandic and Turkish besides.
struct CodePageAlphabet: Sendable {
    /// The tag of the language.
    let language: String
    /// What the language calls itself: whoever reads the question reads that language.
    let name: String
    let encoding: RosterEncoding
    let letters: Set<Unicode.Scalar>

    private init(_ encoding: RosterEncoding, _ language: String, _ name: String, _ letters: String) {
        self.language = language
        self.name = name
        self.encoding = encoding
        self.letters = Set((letters + letters.uppercased()).unicodeScalars)
    }

    static let all: [CodePageAlphabet] = [
        CodePageAlphabet(.windows1250, "pl", "polski", "ąćęłńóśźż"),
        CodePageAlphabet(.windows1250, "cs", "čeština", "áčďéěíňóřšťúůýž"),
        CodePageAlphabet(.windows1250, "sk", "slovenčina", "áäčďéíĺľňóôŕšťúýž"),
        CodePageAlphabet(.windows1250, "hu", "magyar", "áéíóöőúüű"),
        CodePageAlphabet(.windows1250, "hr", "hrvatski", "čćđšž"),
        CodePageAlphabet(.windows1250, "sl", "slovenščina", "čšž"),
        CodePageAlphabet(.windows1250, "ro", "română", "ăâîşţ"),
        CodePageAlphabet(.windows1251, "bg", "български", "абвгдежзийклмнопрстуфхцчшщъьюя"),
        CodePageAlphabet(.windows1253, "el", "ελληνικά", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
        CodePageAlphabet(.windows1254, "tr", "Türkçe", "âçğıİîöşûü"),
        CodePageAlphabet(.windows1257, "et", "eesti", "äõöšüž"),
        CodePageAlphabet(.windows1257, "lv", "latviešu", "āčēģīķļņšūž"),
        CodePageAlphabet(.windows1257, "lt", "lietuvių", "ąčėęįšųūž"),
        CodePageAlphabet(.windows1252, "da", "dansk", "æøåéü"),
        CodePageAlphabet(.windows1252, "de", "Deutsch", "äöüßé"),
        CodePageAlphabet(.windows1252, "es", "español", "áéíóúñüç"),
        CodePageAlphabet(.windows1252, "fi", "suomi", "äöåéšž"),
        CodePageAlphabet(.windows1252, "fr", "français", "àâæçéèêëîïôœùûüÿ"),
        CodePageAlphabet(.windows1252, "ga", "Gaeilge", "áéíóú"),
        CodePageAlphabet(.windows1252, "it", "italiano", "àèéìíîòóùú"),
        CodePageAlphabet(.windows1252, "nl", "Nederlands", "áäéèêëïíóöúüç"),
        CodePageAlphabet(.windows1252, "pt", "português", "àáâãçéêíóôõúü"),
        CodePageAlphabet(.windows1252, "sv", "svenska", "åäöéèüà"),
        CodePageAlphabet(.windows1252, "ca", "català", "àçéèíïóòúü"),
        CodePageAlphabet(.windows1252, "nb", "norsk", "æøåéèêóòôäö"),
        CodePageAlphabet(.windows1252, "is", "íslenska", "áðéíóúýþæö"),
    ]
}
