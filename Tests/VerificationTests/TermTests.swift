import Contexts
import Encodings
import JSON
import LinkedData
import TestSupport
import Testing

@testable import Verification

/// Safe mode: every word of a signed credential hangs on the contexts, and none of them can be taken away or renamed.
@Suite struct TermTests {
    /// The vectors whose words are tried out; together they use most of what the education contexts define.
    static let subjects = ["record/endorsed", "record/one", "good/linked-generic"]

    @Test(arguments: subjects)
    func noWordThatIsUsedCanBeTakenFromItsContext(_ id: String) throws {
        try check(id) { _ in nil }
    }

    @Test(arguments: subjects)
    func noWordThatIsUsedCanBeRenamedInItsContext(_ id: String) throws {
        try check(id) { $0 + "Renamed" }
    }

    /// The proof itself is no part of what it signs, nor is its value; where a document carries a second one inside, that
    /// one is signed along.
    private static let ofProofs: Set<String> = ["proof", "proofValue"]
    private static let unsigned: [String: Set<String>] = ["record/endorsed": [], "record/one": []]

    /// Judges a vector once for each word that it uses, with every definition of that word taken away or renamed.
    private func check(_ id: String, _ rename: @escaping @Sendable (String) -> String?) throws {
        let vector = try Vectors.named(id)
        var judging = try Judging(vector)
        let bytes = try vector.bytes
        let document = try JSONDocument(parsing: bytes).root
        #expect(judging.judge(bytes).outcome == vector.expected)
        var tried = 0
        for word in words(of: document).subtracting(Self.unsigned[id] ?? Self.ofProofs).sorted() {
            // An address as a type, or a word that only another document defines, is none.
            guard EditedContexts.defined.contains(word) else { continue }
            judging.environment.processor = JSONLDProcessor(contexts: EditedContexts(word: word, rename: rename))
            tried += 1
            let outcome = judging.judge(bytes).outcome
            #expect(outcome.verdict == "invalid", "\(word)")
            let isOfWords =
                outcome.primary == "proof.signature" || outcome.primary?.hasPrefix("jsonld.") == true
            #expect(isOfWords, "\(word): \(outcome.primary ?? "")")
        }
        #expect(tried >= 8, "\(tried) words")
    }

    /// Names of members and types, `proof` among them; keywords are no words.
    private func words(of value: JSONValue) -> Set<String> {
        var words: Set<String> = []
        switch value.kind {
        case .object:
            for (name, member) in value.members where !name.equals("@context") {
                if let name = name.string, !name.hasPrefix("@") { words.insert(name) }
                words.formUnion(self.words(of: member))
                if name.equals("type") { words.formUnion(member.oneOrMany.compactMap(\.string)) }
            }
        case .array:
            for element in value.elements { words.formUnion(self.words(of: element)) }
        default: break
        }
        return words
    }

    /// Contexts inside one another that each carry over thousands of words are refused before they cost much.
    @Test func contextsThatCostTooMuchAreRefused() throws {
        let vector = try Vectors.named("terms/inline")
        var document = try vector.unsigned
        let many = (0..<4_000).map { JSONMember("p\($0)", .string("https://example.org/p\($0)")) }
        let all = many + [JSONMember("cardNumber", "https://example.org/cardNumber")]
        document["@context"] = ["https://www.w3.org/ns/credentials/v2", .object(all)]
        func judged(_ count: Int) throws -> Vector.Expected {
            document["credentialSubject"]?["p0"] = .array(
                (0..<count).map { ["@context": ["q\($0)": .string("https://example.org/q\($0)")], "q\($0)": "x"] })
            var secured = document
            secured["proof"] = try JSONDocument(parsing: vector.bytes).root["proof"]?.tree
            return try vector.judging(secured.canonicalBytes()).outcome
        }
        let taken = try judged(10)
        #expect(taken.primary == "proof.signature")
        let refused = try judged(500)
        #expect(refused.verdict == "invalid" && refused.primary == "jsonld.context_overflow")
    }
}

/// The bundled contexts with every definition of one word changed.
private struct EditedContexts: ContextSource {
    let word: String
    /// Another name for the word; nil takes it away.
    let rename: @Sendable (String) -> String?

    func context(for iri: [UInt8]) -> JSONDocument? {
        guard let published = BundledContexts().context(for: iri) else { return nil }
        return try? JSONDocument(parsing: edited(published.root.tree).canonicalBytes())
    }

    /// Every word that a bundled context defines.
    static let defined: Set<String> = BundledContexts.all.reduce(into: []) { words, published in
        guard let document = BundledContexts().context(for: Array(published.address.utf8)) else { return }
        words.formUnion(Self.words(in: document.root.tree))
    }

    private static func words(in value: JSON, isContext: Bool = false) -> Set<String> {
        switch value {
        case .object(let members):
            members.reduce(into: isContext ? Set(members.map(\.name)) : []) { words, member in
                words.formUnion(Self.words(in: member.value, isContext: member.name == "@context"))
            }
        case .array(let elements):
            elements.reduce(into: []) { $0.formUnion(words(in: $1, isContext: isContext)) }
        default: []
        }
    }

    /// The definitions stand in `@context`, at the top and inside terms.
    private func edited(_ value: JSON, isContext: Bool = false) -> JSON {
        switch value {
        case .object(let members):
            .object(
                members.compactMap { member in
                    let inner = edited(member.value, isContext: member.name == "@context")
                    guard isContext, member.name == word else { return JSONMember(member.name, inner) }
                    return rename(word).map { JSONMember($0, inner) }
                })
        case .array(let elements): .array(elements.map { edited($0, isContext: isContext) })
        default: value
        }
    }
}
