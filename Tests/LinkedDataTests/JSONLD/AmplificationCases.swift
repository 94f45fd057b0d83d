/// Documents in which few bytes stand for very many, given something long, and harmless ones, given something short.
struct Amplification: Sendable {
    let what: String
    /// What the document's `@context` is when the word is this.
    let context: @Sendable (_ word: String) -> String
    /// The document's other members.
    let members: @Sendable (_ word: String) -> String
    /// A beginning of the place at which the long one is refused.
    let pointer: String
    var isLanguage = false

    func text(_ word: String) -> String { #"{"@context": \#(context(word)), \#(members(word))}"# }

    var long: String {
        text(
            isLanguage
                ? "en" + String(repeating: "-abcdefg", count: 2000) : "urn:" + String(repeating: "x", count: 16_000))
    }

    var short: String { text(isLanguage ? "en" : "urn:x") }

    /// A hundred times 16,000 bytes are more than the tests allow.
    static func many(_ item: (Int) -> String) -> String { (0..<100).map(item).joined(separator: ",") }

    static let texts = "[" + many { #""t\#($0)""# } + "]"
    static let nodes = "[" + many { #"{"@id": "urn:\#($0)"}"# } + "]"
    static let relativeNodes = "[" + many { #"{"@id": "\#($0)"}"# } + "]"
    static let blankNodes = "[" + many { #"{"urn:q": \#($0)}"# } + "]"
}

/// Where contexts are used.
extension Amplification {
    static let ofUse: [Amplification] = [
        Amplification(
            what: "properties in a vocabulary", context: { #"{"@vocab": "\#($0)"}"# },
            members: { _ in many { #""t\#($0)": 1"# } }, pointer: "/t"),
        Amplification(
            what: "types in a vocabulary", context: { #"{"@vocab": "\#($0)"}"# },
            members: { _ in #""@type": \#(texts)"# }, pointer: "/@type/"),
        Amplification(
            what: "values in a vocabulary", context: { #"{"@vocab": "\#($0)", "p": {"@type": "@vocab"}}"# },
            members: { _ in #""p": \#(texts)"# }, pointer: "/p/"),
        Amplification(
            what: "compact properties", context: { #"{"q": "\#($0)#"}"# },
            members: { _ in many { #""q:\#($0)": 1"# } }, pointer: "/q:"),
        Amplification(
            what: "compact identifiers", context: { #"{"q": "\#($0)#"}"# },
            members: { _ in #""urn:p": [\#(many { #"{"@id": "q:\#($0)"}"# })]"# }, pointer: "/urn:p/"),
        Amplification(
            what: "one property of many nodes", context: { #"{"q": "\#($0)"}"# },
            members: { _ in #""urn:p": [\#(many { #"{"q": \#($0)}"# })]"# }, pointer: "/urn:p/"),
        Amplification(
            what: "one type of many nodes", context: { #"{"q": "\#($0)"}"# },
            members: { _ in #""urn:p": [\#(many { _ in #"{"@type": "q"}"# })]"# }, pointer: "/urn:p/"),
        Amplification(
            what: "one datatype of many values", context: { #"{"p": {"@id": "urn:p", "@type": "\#($0)"}}"# },
            members: { _ in #""p": \#(texts)"# }, pointer: "/p/"),
        Amplification(
            what: "nodes that point backwards", context: { #"{"p": {"@reverse": "\#($0)"}}"# },
            members: { _ in #""@id": "urn:a", "p": \#(nodes)"# }, pointer: "/p/"),
        Amplification(
            what: "references with a base", context: { #"{"@base": "\#($0)/"}"# },
            members: { _ in #""urn:p": \#(relativeNodes)"# }, pointer: "/urn:p/"),
        Amplification(
            what: "references with a base of which little is left",
            context: { #"{"@base": "urn://a/\#(String(repeating: "a/../", count: $0.utf8.count / 5))"}"# },
            members: { _ in #""urn:p": \#(relativeNodes)"# }, pointer: "/urn:p/"),
        Amplification(
            what: "a language of all texts", context: { #"{"@language": "\#($0)"}"# },
            members: { _ in #""urn:p": \#(texts)"# }, pointer: "/urn:p/", isLanguage: true),
        Amplification(
            what: "a language of one property", context: { #"{"p": {"@id": "urn:p", "@language": "\#($0)"}}"# },
            members: { _ in #""p": \#(texts)"# }, pointer: "/p/", isLanguage: true),
        Amplification(
            what: "a language as the key of a map",
            context: { _ in #"{"p": {"@id": "urn:p", "@container": "@language"}}"# },
            members: { #""p": {"\#($0)": \#(texts)}"# }, pointer: "/p/", isLanguage: true),
        Amplification(
            what: "an index as the key of a map",
            context: { _ in #"{"p": {"@id": "urn:p", "@container": "@index"}}"# },
            members: { #""p": {"\#($0)": \#(nodes)}"# }, pointer: "/p/"),
        Amplification(
            what: "an index that is a property",
            context: { #"{"q": "\#($0)", "p": {"@id": "urn:p", "@container": "@index", "@index": "q"}}"# },
            members: { _ in #""p": {"k": \#(nodes)}"# }, pointer: "/p/k"),
        Amplification(
            what: "an identifier as the key of a map",
            context: { _ in #"{"p": {"@id": "urn:p", "@container": "@id"}}"# },
            members: { #""p": {"\#($0)": \#(blankNodes)}"# }, pointer: "/p/"),
        Amplification(
            what: "a type as the key of a map",
            context: { _ in #"{"p": {"@id": "urn:p", "@container": "@type"}}"# },
            members: { #""p": {"\#($0)": \#(blankNodes)}"# }, pointer: "/p/"),
    ]
}

/// Where contexts are worked out.
extension Amplification {
    static let ofDefinition: [Amplification] = [
        Amplification(
            what: "terms in a vocabulary", context: { #"{"@vocab": "\#($0)", \#(many { #""t\#($0)": {}"# })}"# },
            members: { _ in #""t0": 1"# }, pointer: "/@context"),
        Amplification(
            what: "terms with a prefix", context: { #"{"q": "\#($0)#", \#(many { #""t\#($0)": "q:\#($0)""# })}"# },
            members: { _ in #""t0": 1"# }, pointer: "/@context"),
        Amplification(
            what: "datatypes with a prefix",
            context: { word in
                let terms = many { #""t\#($0)": {"@id": "urn:p", "@type": "q:\#($0)"}"# }
                return #"{"q": "\#(word)#", \#(terms)}"#
            }, members: { _ in #""t0": 1"# }, pointer: "/@context"),
        Amplification(
            what: "vocabularies one upon the other",
            context: { #"[{"@vocab": "\#($0)"}, \#(many { #"{"@vocab": "\#($0)"}"# })]"# },
            members: { _ in #""t": 1"# }, pointer: "/@context/"),
        Amplification(
            what: "bases one upon the other",
            context: { #"[{"@base": "\#($0)/"}, \#(many { #"{"@base": "\#($0)/"}"# })]"# },
            members: { _ in #""urn:p": 1"# }, pointer: "/@context/"),
        again("long names", { #"{"\#($0.dropFirst(4))": "urn:z"}"# }),
        again("long meanings", { #"{"z": "\#($0)"}"# }),
        again("words that define nothing") { word in
            let words = (0..<(word.utf8.count / 16)).map { #""@\#(letters($0))": 1"# }
            return "{" + words.joined(separator: ",") + "}"
        },
        again("contexts that set all aside") {
            "[" + String(repeating: "null,", count: $0.utf8.count / 16) + "{}]"
        },
        again(
            "protected contexts that are compared",
            { #"{"P": {"@id": "urn:P", "@protected": true, "@context": {"b": null, "a": "\#($0)"}}}"# },
            before: { #""P": {"@id": "urn:P", "@protected": true, "@context": {"a": "\#($0)", "b": null}},"# }),
    ]

    /// A document in which the type `Z` brings a context with it in a hundred different surroundings.
    private static func again(
        _ what: String, _ context: @escaping @Sendable (String) -> String,
        before: @escaping @Sendable (String) -> String = { _ in "" }
    ) -> Amplification {
        let types = many { #""U\#($0)": {"@id": "urn:U\#($0)", "@context": {"u\#($0)": "urn:u"}}"# }
        return Amplification(
            what: what + ", again and again",
            context: { #"{\#(before($0)) \#(types), "Z": {"@id": "urn:Z", "@context": \#(context($0))}}"# },
            members: { _ in #""urn:p": [\#(many { #"{"@type": ["U\#($0)", "Z"]}"# })]"# }, pointer: "/urn:p/")
    }

    /// A word of nothing but letters for every number.
    private static func letters(_ number: Int) -> String {
        var word = "zzzzzzzz"
        var rest = number
        repeat {
            word.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26)))
            rest /= 26
        } while rest > 0
        return word
    }
}
