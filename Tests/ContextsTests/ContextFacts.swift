import JSON
import Testing

/// What a context document says, term by term: by the way to a term (`Achievement/tag`) everything about it.
///
/// Two documents with the same facts mean the same in every place. IRIs are resolved with the prefixes of the very context
/// they stand in and no others, since a prefix defined further out may be another one where the document is used.
struct ContextFacts {
    private(set) var facts: [String: String] = [:]

    init(_ document: JSONDocument) throws {
        let contexts = try #require(document.root["@context"]).oneOrMany
        var level = 0
        for context in contexts {
            if let address = context.string {
                facts["after \(level)"] = address
                level += 1
                continue
            }
            // A context that asks for JSON-LD 1.1 and nothing else, in front of others.
            if contexts.count > 1, context.count == 1, context["@version"] != nil {
                facts["/@version"] = "1.1"
                continue
            }
            add(context, path: level == 0 ? "/" : "\(level)/", isOutermost: true)
        }
        facts = Dictionary(
            uniqueKeysWithValues: facts.map { key, value in
                (level == 0 ? key : key.replacing("\(level)/", with: "/"), value)
            })
    }

    private mutating func add(_ context: JSONValue, path: String, isOutermost: Bool = false) {
        if context.kind == .null {
            facts[path] = "null"
            return
        }
        facts[path] = "context"
        var prefixes: [String: String] = [:]
        for (name, value) in context.members {
            if let name = name.string, let iri = value.string, let last = iri.utf8.last, ":/?#[]@".utf8.contains(last) {
                prefixes[name] = iri
            }
        }
        for (name, value) in context.members {
            let name = name.string ?? "?"
            switch name {
            case "@version":
                // What the whole document asks for; inside, it says nothing more.
                if isOutermost { facts[path + name] = value.numberText }
            case _ where name.hasPrefix("@"):
                facts[path + name] = value.string ?? "\(value.bool.map { "\($0)" } ?? "?")"
            default:
                addTerm(name, value, prefixes, path: path)
            }
        }
    }

    private mutating func addTerm(_ name: String, _ value: JSONValue, _ prefixes: [String: String], path: String) {
        if let iri = value.string {
            facts[path + name] = "iri \(resolve(iri, prefixes))" + (prefixes[name] != nil ? " prefix" : "")
            return
        }
        var words: [String] = []
        for (member, content) in value.members {
            switch member.string {
            case "@id": words.append("iri \(resolve(content.string ?? "?", prefixes))")
            case "@type": words.append("type \(resolve(content.string ?? "?", prefixes))")
            case "@context": add(content, path: path + name + "/")
            case let other: words.append("\(other ?? "?") \(content.string ?? content.bool.map { "\($0)" } ?? "?")")
            }
        }
        facts[path + name] = words.sorted().joined(separator: ", ")
    }

    private func resolve(_ iri: String, _ prefixes: [String: String]) -> String {
        var iri = iri
        while let colon = iri.firstIndex(of: ":"), let expansion = prefixes[String(iri[..<colon])] {
            iri = expansion + iri[iri.index(after: colon)...]
        }
        return iri
    }
}
