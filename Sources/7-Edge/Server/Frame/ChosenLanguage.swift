import HTTPTypes
import Hummingbird
import Texts

/// The language of an answer: the one chosen now, the one chosen before, the first that the browser names, English.
struct ChosenLanguage {
    let language: Language
    /// Whether it was chosen by this request, and is to be remembered.
    private let isNew: Bool

    private static let name = "lang"
    /// A choice is remembered for a year.
    private static let seconds = 31_536_000
    /// More than any browser names.
    private static let longest = 1_000

    init(_ request: Request) {
        let chosen = Self.language(request.uri.queryParameters[Substring(Self.name)].map(String.init))
        isNew = chosen != nil
        language =
            chosen ?? Self.cookie(request.headers[.cookie] ?? "") ?? Self.accepted(
                request.headers[.acceptLanguage] ?? "")
            ?? .english
    }

    /// The response, with the choice remembered in it: the one cookie there is, and it says nothing but the language.
    func keeping(_ response: Response) -> Response {
        guard isNew else { return response }
        var response = response
        // Beside the cookie of a session, not in its place.
        response.headers.append(
            HTTPField(
                name: .setCookie,
                value: "\(Self.name)=\(language.rawValue); Path=/; Max-Age=\(Self.seconds); HttpOnly; SameSite=Strict"))
        return response
    }

    private static func language(_ code: String?) -> Language? {
        guard let code else { return nil }
        return Language.allCases.first { $0.rawValue.utf8.elementsEqual(code.utf8) }
    }

    private static func cookie(_ text: String) -> Language? {
        for part in text.utf8.prefix(longest).split(separator: UInt8(ascii: ";")) {
            let pair = HeaderText.trimmed(Array(part)[...]).split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, pair[0].elementsEqual(name.utf8) else { continue }
            return language(String(decoding: pair[1], as: UTF8.self))
        }
        return nil
    }

    /// The first of the header's languages that there are sentences in, by their weights (RFC 9110, 12.5.4).
    private static func accepted(_ text: String) -> Language? {
        var best: (language: Language, weight: Int)?
        for part in text.utf8.prefix(longest).split(separator: UInt8(ascii: ",")) {
            let pieces = Array(part).split(separator: UInt8(ascii: ";"))
            guard let range = pieces.first else { continue }
            let primary = HeaderText.trimmed(range).prefix { $0 != UInt8(ascii: "-") }.map(HeaderText.lowered)
            guard let language = language(String(decoding: primary, as: UTF8.self)) else { continue }
            let weight = pieces.dropFirst().first.map(weight) ?? 1_000
            if weight > (best?.weight ?? 0) { best = (language, weight) }
        }
        return best?.language
    }

    /// `q=0.8` as 800; anything else as 0.
    private static func weight(_ text: ArraySlice<UInt8>) -> Int {
        let text = HeaderText.trimmed(text)
        guard text.starts(with: "q=".utf8), let digit = text.dropFirst(2).first, digit == 0x30 || digit == 0x31 else {
            return 0
        }
        guard digit == 0x30 else { return 1_000 }
        let decimals = text.dropFirst(4).prefix(3)
        guard decimals.allSatisfy({ (0x30...0x39).contains($0) }) else { return 0 }
        let value = decimals.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return [0, 100, 10, 1][decimals.count] * value
    }
}
