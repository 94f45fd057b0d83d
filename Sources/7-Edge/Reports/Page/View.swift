import Mustache

/// What a template is filled with: names, and a value each.
///
/// ```swift
/// View(["file": .text(name), "isPartial": .flag(true), "checks": .list(checks)])
/// ```
///
/// A value of a stranger can only be a text, and a text is always escaped. A name that is not here is empty; the view
/// around it is not asked, so that one credential never shows what another one says. Sentences, as in `{{text.page.next}}`, are no
/// values: ``PageTemplates`` has written them before.
struct View: Sendable {
    enum Value: Sendable {
        case text(String)
        case markup(OwnMarkup)
        case flag(Bool)
        case list([View])
        case part(View)
    }

    private var values: [String: Value]

    init(_ values: [String: Value] = [:]) { self.values = values }

    subscript(name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// A text that may be missing.
    subscript(text name: String) -> String? {
        get { if case .text(let text)? = values[name] { text } else { nil } }
        set { values[name] = newValue.map(Value.text) }
    }
}

extension View: MustacheParent {
    func child(named name: String) -> Any? {
        switch values[name] {
        case .text(let text): EscapedText(text)
        case .markup(let markup): markup
        case .flag(let isSet): isSet
        case .list(let views): views
        case .part(let view): view
        case nil: EscapedText("")
        }
    }
}

/// Markup that is written in this room: the style sheet.
struct OwnMarkup: Sendable {
    fileprivate let text: String

    init(_ text: String) { self.text = text }
}

extension OwnMarkup: MustacheCustomRenderable, MustacheParent {
    var renderText: String { text }
    var isNull: Bool { text.isEmpty }
    func child(named: String) -> Any? { nil }
}

/// A text in a template. An empty one counts as missing.
private struct EscapedText: MustacheCustomRenderable, MustacheParent {
    private let text: String

    init(_ text: String) { self.text = text }

    var renderText: String { HTMLEscaping.escaped(text) }
    var isNull: Bool { text.isEmpty }
    /// Nothing inside it can be named, not even by the name of its own property.
    func child(named: String) -> Any? { nil }
}
