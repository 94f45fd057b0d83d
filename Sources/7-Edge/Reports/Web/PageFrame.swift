public import Texts

/// What stands around every page of the server: its language, its files, the choice of another language.
///
/// ```swift
/// let frame = PageFrame(texts: Texts(language: .english), home: "/", style: "/assets/1a2b/page.css")
/// let page = HTMLPage(askingForFiles: offer, in: frame)
/// ```
///
/// Addresses are paths of this server, without a host: no page knows where it is served from.
public struct PageFrame: Sendable {
    /// The language of the page.
    public let texts: Texts
    /// Where a new check begins.
    public let home: String
    /// The style sheet.
    public let style: String
    /// The module that makes the page more comfortable.
    public let script: String
    /// The picture in the tab.
    public let icon: String
    /// Whose pages they are.
    public var role = Role.verifier
    /// The page itself, where it can be loaded again: another language is chosen there, else where one begins.
    public var here: String?

    /// Seconds after which the page leaves the screen by itself; nil for one that names nobody.
    public var idleSeconds: Int?

    /// Whose pages they are: what stands beneath them, and on the way back.
    public enum Role: Sendable {
        case verifier, wallet

        var words: (made: String, back: String) {
            switch self {
            case .verifier: ("web.made", "web.another")
            case .wallet: ("vault.made", "vault.back")
            }
        }
    }

    public init(texts: Texts, home: String, style: String, script: String, icon: String) {
        self.texts = texts
        self.home = home
        self.style = style
        self.script = script
        self.icon = icon
    }

    /// Where a new check begins, and the address of the form: it carries the language, so that answers have it without a
    /// cookie.
    var start: String { home + "?lang=" + texts.language.rawValue }

    /// What the templates of all pages need; the content is added to it.
    func view(title: String) -> View {
        View([
            "language": .text(texts.language.rawValue), "direction": .text(texts.language.direction),
            "title": .text(title), "style": .text(style), "script": .text(script), "icon": .text(icon),
            "home": .text(start), "made": .text(texts(role.words.made)),
            "languages": .list(Language.allCases.map(choice)), "hasLanguages": .flag(Language.allCases.count > 1),
            "languageName": .text(LanguageName.own(texts.language)),
            "idle": .text(idleSeconds.map(String.init) ?? ""),
        ])
    }

    private func choice(_ language: Language) -> View {
        View([
            "code": .text(language.rawValue), "name": .text(LanguageName.own(language)),
            "address": .text((here ?? home) + "?lang=" + language.rawValue),
            "isCurrent": .flag(language == texts.language),
        ])
    }
}
