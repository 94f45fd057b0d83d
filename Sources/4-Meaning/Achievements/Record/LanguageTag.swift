/// A language as BCP 47 names it: `en`, `de-AT`, `sr-Cyrl`.
///
/// ```swift
/// try LanguageTag("DE-at").text       // "de-AT"
/// try LanguageTag("jp").text          // "ja": a country's code where the language's is meant, seen in the field
/// ```
///
/// Language, then script, then region, the last two only where needed: the form that every profile can carry. Capital and
/// small letters are put right.
///
/// Source: [BCP 47](https://www.rfc-editor.org/rfc/rfc5646).
public struct LanguageTag: Sendable, Hashable {
    /// The tag in its usual spelling.
    public let text: String

    /// Reads a tag.
    ///
    /// - Throws: ``AchievementError`` with `language.malformed` for anything but language, script and region.
    public init(_ text: String) throws(AchievementError) {
        guard let tag = LanguageTag(lenient: text) else {
            throw AchievementError(.languageMalformed, facts: ["value": text])
        }
        self = tag
    }

    /// Reads a tag, nil if it is none.
    public init?(lenient text: String) {
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(ASCII.isLetter) else {
            return nil
        }
        var spelled = language.map(ASCII.lower)
        if spelled.elementsEqual("jp".utf8) { spelled = Array("ja".utf8) }
        var rest = parts.dropFirst()
        if let script = rest.first, script.count == 4, script.allSatisfy(ASCII.isLetter) {
            spelled += [UInt8(ascii: "-"), ASCII.upper(script[script.startIndex])]
            spelled += script.dropFirst().map(ASCII.lower)
            rest = rest.dropFirst()
        }
        if let region = rest.first {
            let isCountry = region.count == 2 && region.allSatisfy(ASCII.isLetter)
            let isArea = region.count == 3 && region.allSatisfy(ASCII.isDigit)
            guard isCountry || isArea else { return nil }
            spelled += [UInt8(ascii: "-")] + region.map(ASCII.upper)
            rest = rest.dropFirst()
        }
        guard rest.isEmpty else { return nil }
        self.text = String(decoding: spelled, as: UTF8.self)
    }

    /// The language alone, without script and region: `de` of `de-AT`.
    public var language: String { String(text.prefix { $0 != "-" }) }

    private init(known text: String) { self.text = text }

    /// `en`
    public static let english = LanguageTag(known: "en")
    /// `de`
    public static let german = LanguageTag(known: "de")
    /// `fr`
    public static let french = LanguageTag(known: "fr")
}

extension LanguageTag: CustomStringConvertible {
    public var description: String { text }
}
