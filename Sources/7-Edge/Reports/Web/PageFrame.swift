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
            "home": .text(start),
            "languages": .list(Language.allCases.map(choice)), "hasLanguages": .flag(Language.allCases.count > 1),
            "languageName": .text(LanguageName.own(texts.language)),
            View.sentences: .sentences(texts),
        ])
    }

    private func choice(_ language: Language) -> View {
        View([
            "code": .text(language.rawValue), "name": .text(LanguageName.own(language)),
            "address": .text(home + "?lang=" + language.rawValue), "isCurrent": .flag(language == texts.language),
        ])
    }
}
