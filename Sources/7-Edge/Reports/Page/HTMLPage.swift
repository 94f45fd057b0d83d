import Texts

/// A page in one file, that needs no script and loads nothing.
///
/// ```swift
/// let page = HTMLPage(verifying: files, registries: registries, texts: Texts())
/// try Files.create("report.html", Array(page.html.utf8))
/// ```
///
/// Whatever a credential, a roster or a file name says stands in it as text only.
public struct HTMLPage: Sendable {
    /// The page.
    public let html: String

    /// - Parameters:
    ///   - title: What the browser calls it.
    ///   - name: Under which name the page has its content: `verification`, `plan`.
    init(title: String, _ name: String, _ content: View, texts: Texts) {
        var view = View([
            "language": .text(texts.language.rawValue), "direction": .text(texts.language.direction),
            "policy": .text(Self.policy), "title": .text(title), "style": .markup(OwnMarkup(StyleSheet.text)),
        ])
        view[name] = .part(content)
        self.init(view, template: "page", texts: texts)
    }

    /// - Parameters:
    ///   - view: What a template of a whole page is filled with.
    ///   - texts: The language of its sentences.
    init(_ view: View, template: String, texts: Texts) {
        html = PageTemplates.render(view, with: template, texts: texts)
    }

    /// What a browser is told not to do, in case something was missed: no script, nothing fetched, nothing sent.
    static let policy =
        "default-src 'none'; style-src \(StyleSheet.source); base-uri 'none'; form-action 'none'"
}

extension Language {
    /// In which direction it is written, as HTML says it. All official languages of the Union are written from the left.
    var direction: String {
        switch self {
        case .english, .german, .french, .spanish, .italian, .polish, .greek: "ltr"
        }
    }
}
