import Helper

/// A text with names in braces: `awarded on {date}`. A name in braces twice, `{{`, is a brace.
struct TextTemplate {
    private enum Part {
        case text(String)
        case name(String)
    }

    private let parts: [Part]

    /// The names in it.
    var names: [String] {
        parts.compactMap {
            if case .name(let name) = $0 { name } else { nil }
        }
    }

    /// - Throws: `design.field` for a brace without its other half, or around something that is no name.
    init(_ text: String, id: String) throws(HelperError) {
        var parts: [Part] = []
        var rest = Substring(text)
        func broken() -> HelperError { HelperError(.designField, facts: ["what": "data-text (\(id))"]) }
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            parts.append(.text(String(rest[..<brace])))
            let next = rest.index(after: brace)
            guard next < rest.endIndex else { throw broken() }
            if rest[next] == rest[brace] {
                parts.append(.text(String(rest[brace])))
                rest = rest[rest.index(after: next)...]
                continue
            }
            guard rest[brace] == "{", let end = rest[next...].firstIndex(of: "}") else { throw broken() }
            let name = rest[next..<end]
            guard !name.isEmpty, name.utf8.count <= 64, name.utf8.allSatisfy(Self.isNameByte) else { throw broken() }
            parts.append(.name(String(name)))
            rest = rest[rest.index(after: end)...]
        }
        parts.append(.text(String(rest)))
        self.parts = parts
    }

    /// The text; nil when one of its names has nothing to stand for, so that no half sentence is printed.
    func filled(with texts: [String: String]) -> String? {
        var output = ""
        for part in parts {
            switch part {
            case .text(let text): output += text
            case .name(let name):
                guard let text = texts[name], !text.isEmpty else { return nil }
                output += text
            }
        }
        return output
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
            UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
