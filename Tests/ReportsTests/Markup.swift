import Testing

/// A page taken apart: what a browser would make elements of, and the text between.
struct Markup {
    struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var tags: [Tag] = []
    /// The text between tags, without the style sheet.
    private(set) var text = ""

    init(_ page: String) {
        let bytes = Array(page.utf8)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                if tags.last?.name != "style" { text += Self.unescaped(bytes[index..<end]) }
                index = end
                continue
            }
            var end = index + 1
            var quote: UInt8?
            while end < bytes.count {
                if let open = quote {
                    if bytes[end] == open { quote = nil }
                } else if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
                    quote = bytes[end]
                } else if bytes[end] == UInt8(ascii: ">") {
                    break
                }
                end += 1
            }
            if let tag = Self.tag(bytes[(index + 1)..<end]) { tags.append(tag) }
            index = end + 1
        }
    }

    /// Nil for an end tag, so that the style sheet ends the element of the same name.
    private static func tag(_ bytes: ArraySlice<UInt8>) -> Tag? {
        var rest = bytes
        let name = word(&rest)
        var attributes: [(name: String, value: String)] = []
        while !rest.isEmpty {
            rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "/") }
            guard !rest.isEmpty else { break }
            let attribute = word(&rest)
            guard rest.first == UInt8(ascii: "=") else {
                attributes.append((attribute, ""))
                continue
            }
            rest = rest.dropFirst()
            let quote = rest.first ?? 0
            rest = rest.dropFirst()
            let end = rest.firstIndex(of: quote) ?? rest.endIndex
            attributes.append((attribute, unescaped(rest[..<end])))
            rest = rest[end...].dropFirst()
        }
        return Tag(name: name, attributes: attributes)
    }

    private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
        let end = rest.dropFirst().firstIndex { [0x20, 0x0A, UInt8(ascii: "="), UInt8(ascii: ">")].contains($0) }
        let word = rest[..<(end ?? rest.endIndex)]
        rest = rest[word.endIndex...]
        return String(decoding: word, as: UTF8.self)
    }

    private static let references: [([UInt8], UInt8)] = [
        ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
        ("&#39;", UInt8(ascii: "'")), ("&#96;", UInt8(ascii: "`")), ("&amp;", UInt8(ascii: "&")),
    ].map { (Array($0.0.utf8), $0.1) }

    /// By bytes: a reference with an accent behind it ends in another character than a semicolon.
    static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var output: [UInt8] = []
        var rest = bytes
        while let first = rest.first {
            if first == UInt8(ascii: "&"), let found = references.first(where: { rest.starts(with: $0.0) }) {
                output.append(found.1)
                rest = rest.dropFirst(found.0.count)
            } else {
                output.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    func has(_ name: String, _ className: String) -> Bool { !all(name, className).isEmpty }

    func all(_ name: String, _ className: String) -> [Tag] {
        tags.filter { $0.name == name && ($0["class"] ?? "").split(separator: " ").contains(Substring(className)) }
    }
}

/// What stands between two texts of a page, to look at one part of it.
func part(of page: String, from start: String, to end: String) -> String {
    guard let first = page.firstRange(of: start) else { return "" }
    let rest = page[first.lowerBound...]
    return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
}

/// Holds the rules that every page keeps, whatever anybody wrote.
func expectHarmless(_ page: String, _ comment: Comment = "", sourceLocation: SourceLocation = #_sourceLocation) {
    let elements: Set<String> = [
        "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "a", "header", "main", "footer", "section",
        "article", "div", "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
        "tbody", "tr", "th", "td", "bdi", "code", "strong", "span", "br", "details", "summary", "svg", "circle", "path",
    ]
    let attributes: Set<String> = [
        "html", "lang", "dir", "charset", "http-equiv", "content", "name", "class", "id", "href", "role", "scope",
        "data-label", "open", "colspan", "aria-labelledby", "aria-hidden", "focusable", "viewBox", "cx", "cy", "r", "d",
    ]
    for tag in Markup(page).tags where !tag.name.hasPrefix("/") {
        #expect(elements.contains(tag.name), "\(tag.name): \(comment)", sourceLocation: sourceLocation)
        for (name, value) in tag.attributes {
            #expect(attributes.contains(name), "\(tag.name) \(name): \(comment)", sourceLocation: sourceLocation)
            // What somebody wrote is never in an attribute.
            #expect(!value.contains("PWN"), "\(tag.name) \(name): \(comment)", sourceLocation: sourceLocation)
            if name == "href" { #expect(value.hasPrefix("#"), comment, sourceLocation: sourceLocation) }
        }
    }
    for scalar in page.unicodeScalars {
        switch scalar.value {
        case 0x00..<0x09, 0x0B..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x200E, 0x200F, 0x2066, 0x2067, 0xFEFF, 0x200B:
            Issue.record("U+\(String(scalar.value, radix: 16)): \(comment)", sourceLocation: sourceLocation)
        default: break
        }
    }
}
