/// A word that JSON-LD itself gives a meaning.
///
/// Source: [JSON-LD 1.1, Keywords](https://www.w3.org/TR/json-ld11/#keywords).
enum Keyword: UInt8 {
    case base, container, context, direction, graph, id, `import`, included, index, json, language, list, nest
    case nothing, prefix, propagate, protected, reverse, set, type, value, version, vocab

    @inline(__always)
    init?(_ text: Bytes) {
        guard text.count >= 3, text[0] == UInt8(ascii: "@") else { return nil }
        self.init(marked: text)
    }

    private init?(marked text: Bytes) {
        var number: UInt8 = 0
        while let keyword = Keyword(rawValue: number) {
            if text.equals(keyword.text) {
                self = keyword
                return
            }
            number += 1
        }
        return nil
    }

    var text: StaticString {
        switch self {
        case .base: "@base"
        case .container: "@container"
        case .context: "@context"
        case .direction: "@direction"
        case .graph: "@graph"
        case .id: "@id"
        case .import: "@import"
        case .included: "@included"
        case .index: "@index"
        case .json: "@json"
        case .language: "@language"
        case .list: "@list"
        case .nest: "@nest"
        case .nothing: "@none"
        case .prefix: "@prefix"
        case .propagate: "@propagate"
        case .protected: "@protected"
        case .reverse: "@reverse"
        case .set: "@set"
        case .type: "@type"
        case .value: "@value"
        case .version: "@version"
        case .vocab: "@vocab"
        }
    }

    /// Whether a text looks like a keyword: `@` and letters only. Such words are kept for keywords to come.
    static func hasForm(_ text: Bytes) -> Bool {
        guard text.count > 1, text[0] == UInt8(ascii: "@") else { return false }
        return text.dropFirst().allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    }
}

/// A set of keywords.
struct KeywordSet: OptionSet {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ keyword: Keyword) { rawValue = 1 << UInt32(keyword.rawValue) }

    static let id = KeywordSet(.id)
    static let type = KeywordSet(.type)
    static let value = KeywordSet(.value)
    static let language = KeywordSet(.language)
    static let direction = KeywordSet(.direction)
    static let index = KeywordSet(.index)
    static let list = KeywordSet(.list)
    static let set = KeywordSet(.set)
    static let graph = KeywordSet(.graph)
    static let included = KeywordSet(.included)
    static let reverse = KeywordSet(.reverse)
}
