import Helper

/// Looks through a design before it is drawn: refuses what reaches outside of it, and finds the places for text.
final class DesignScanner: XMLListener {
    private(set) var boxes: [TextBox] = []
    private(set) var codes: [CodeBox] = []
    private var root: String?
    private var style: [UInt8]?
    private var ids: Set<String> = []

    private static let forbidden: Set<String> = [
        "script", "foreignObject", "iframe", "audio", "video", "object", "embed", "handler", "listener",
    ]

    func began(_ name: String, _ attributes: XMLAttributes) throws(HelperError) {
        if root == nil {
            root = name
            guard name == "svg" else { throw HelperError(.designSyntax) }
        }
        guard !Self.forbidden.contains(name) else { throw HelperError(.designExternal, facts: ["what": name]) }
        if name == "style" { style = [] }
        let all = attributes.all
        for (key, value) in all { try check(key, value, of: name) }
        let facts = Dictionary(all.map { ($0.name, $0.value) }) { first, _ in first }
        if let id = facts["id"], !ids.insert(id).inserted, facts["data-text"] != nil || facts["data-qr"] != nil {
            throw HelperError(.designField, facts: ["what": "id=\"\(id)\""])
        }
        if facts["data-text"] != nil || facts["data-qr"] != nil {
            guard name == "rect" else { throw HelperError(.designField, facts: ["what": name]) }
            guard boxes.count + codes.count < DrawingLimits.boxes else {
                throw HelperError(.designTooLarge, facts: ["what": "data-text", "limit": String(DrawingLimits.boxes)])
            }
            if facts["data-text"] != nil { boxes.append(try TextBox(facts)) } else { codes.append(try CodeBox(facts)) }
        }
    }

    func ended(_ name: String) throws(HelperError) {
        guard name == "style", let text = style else { return }
        style = nil
        try checkStyle(String(decoding: text, as: UTF8.self), isSheet: true)
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) { style?.append(contentsOf: bytes) }

    /// A style sheet named in an instruction would be fetched.
    func instruction(_ target: String) throws(HelperError) {
        throw HelperError(.designExternal, facts: ["what": "<?\(target)?>"])
    }

    private func check(_ key: String, _ value: String, of element: String) throws(HelperError) {
        let local = key.split(separator: ":").last.map(String.init) ?? key
        if key == "xml:base" || local.utf8.starts(with: "on".utf8) && local.utf8.count > 2 {
            throw HelperError(.designExternal, facts: ["what": key])
        }
        if local == "href" || local == "src" {
            guard Self.isInside(value, of: element) else {
                throw HelperError(.designExternal, facts: ["what": String(value.prefix(80))])
            }
        }
        // Names of namespaces are addresses that nobody opens.
        guard !key.utf8.starts(with: "xmlns".utf8) else { return }
        try checkStyle(value, isSheet: key == "style")
    }

    private static func isInside(_ address: String, of element: String) -> Bool {
        let address = address.utf8
        if address.starts(with: "#".utf8) { return true }
        if element == "image" {
            return ["data:image/png;base64,", "data:image/jpeg;base64,"].contains { address.starts(with: $0.utf8) }
        }
        // A link in a certificate leads where its reader wants to go, and only then.
        return element == "a" && ["https://", "mailto:"].contains { address.starts(with: $0.utf8) }
    }

    /// Every `url(…)` leads to a part of the same document, and nothing is imported.
    ///
    /// - Parameter isSheet: Whether it is nothing but style, where an escape could hide a word from this look.
    private func checkStyle(_ text: String, isSheet: Bool) throws(HelperError) {
        let letters = text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        if Self.offset(of: "@import", in: letters[...]) != nil || isSheet && letters.contains(UInt8(ascii: "\\")) {
            throw HelperError(.designExternal, facts: ["what": "@import"])
        }
        var rest = letters[...]
        while let found = Self.offset(of: "url(", in: rest) {
            rest = rest[(found + 4)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            guard rest.first == UInt8(ascii: "#") else { throw HelperError(.designExternal, facts: ["what": "url(…)"]) }
        }
    }

    private static func offset(of wanted: String, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = wanted.utf8.first else { return nil }
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: first) {
            if bytes[found...].starts(with: wanted.utf8) { return found }
            start = found + 1
        }
        return nil
    }
}
