import Encodings
import JSON
import LinkedData
import Synchronization
import Testing

@Suite struct ContextTests {
    private func text(_ context: String, _ members: String = #""name": "A""#) -> String {
        #"{"@context": \#(context), "@id": "urn:1", \#(members)}"#
    }

    /// A source that counts what it is asked for.
    private final class Counting: ContextSource {
        let documents: ContextDocuments
        let asked = Mutex<[String]>([])

        init(_ documents: ContextDocuments) { self.documents = documents }

        func context(for iri: [UInt8]) -> JSONDocument? {
            asked.withLock { $0.append(String(decoding: iri, as: UTF8.self)) }
            return documents.context(for: iri)
        }
    }

    @Test func anUnknownContextIsRefusedByName() throws {
        let error = try Shop.processor().refusal(of: text(#"["https://shop.example/v1", "https://evil.example/v1"]"#))
        #expect(error?.code == .unknownContext)
        #expect(error?.reason == "context.unknown")
        #expect(error?.facts["iri"] == "https://evil.example/v1")
        #expect(error?.place == .pointer("/@context/1"))
        #expect(try Shop.processor().refusal(of: text(#"["https://shop.example/v1"]"#)) == nil)
    }

    @Test func anUnknownContextOfATermKeepsItsName() throws {
        let context = #"{"name": {"@id": "urn:n", "@context": "https://evil.example/v1"}}"#
        let error = try Shop.processor().refusal(of: text(context))
        #expect(error?.code == .unknownContext)
        #expect(error?.facts["iri"] == "https://evil.example/v1")
    }

    @Test(arguments: [
        ("redefined", #"{"name": "urn:other"}"#),
        ("redefined as a reference", #"{"name": {"@id": "https://shop.example/#name", "@type": "@id"}}"#),
        ("removed", #"{"name": null}"#),
        ("an alias moved", #"{"id": "urn:id"}"#),
        ("given another scoped context", #"{"Order": {"@id": "https://shop.example/#Order", "@context": {}}}"#),
    ])
    func aProtectedTermKeepsItsMeaning(_ what: String, _ second: String) throws {
        let error = try Shop.processor().refusal(of: text(#"["https://shop.example/v1", \#(second)]"#))
        #expect(error?.code == .protectedTerm)
        #expect(error?.reason == "jsonld.protected_term")
        #expect(["name", "id", "Order"].contains(error?.facts["term"]))
        #expect(error?.place == .pointer("/@context/1"))
        let same = #"["https://shop.example/v1", {"name": "https://shop.example/#name", "more": "urn:more"}]"#
        #expect(try Shop.processor().refusal(of: text(same)) == nil)
    }

    @Test func protectedTermsCannotBeSetAside() throws {
        let nested = #""https://shop.example/v1", "buyer": {"@context": [null, {"name": "urn:n"}], "name": "A"}"#
        let error = try Shop.processor().refusal(of: #"{"@context": \#(nested)}"#)
        #expect(error?.code == .invalidContextNullification)
        #expect(error?.place == .pointer("/buyer/@context/0"))
        let list = try Shop.processor().refusal(of: text(#"["https://shop.example/v1", null, {"name": "urn:n"}]"#))
        #expect(list?.code == .invalidContextNullification)
    }

    @Test func contextsAreAskedForOnce() throws {
        let source = Counting(ContextDocuments([Shop.iri: try document(Shop.context)]))
        let processor = JSONLDProcessor(contexts: source)
        for number in 0..<20 {
            _ = try processor.canonical(text(#""https://shop.example/v1""#, #""name": "\#(number)""#))
        }
        #expect(source.asked.withLock { $0 } == [Shop.iri])
    }

    @Test func equalContextsMeanTheSameHoweverOftenTheyAreUsed() throws {
        let processor = try Shop.processor()
        let contexts = [
            #""https://shop.example/v1""#, #"["https://shop.example/v1", {"more": "urn:a"}]"#,
            #"["https://shop.example/v1", {"more": "urn:b"}]"#, #"["https://shop.example/v1", { "more": "urn:a" }]"#,
        ]
        let fresh = try contexts.map { try Shop.processor().canonical(text($0)) }
        for _ in 0..<3 {
            #expect(try contexts.map { try processor.canonical(text($0)) } == fresh)
        }
        let more = #""more": "x""#
        #expect(try processor.canonical(text(contexts[1], more)).contains("<urn:a>"))
        #expect(try processor.canonical(text(contexts[2], more)).contains("<urn:b>"))
        #expect(try processor.canonical(text(contexts[3], more)).contains("<urn:a>"))
        #expect(try processor.refusal(of: text(contexts[0], more))?.code == .undefinedTerm)
    }

    @Test func aContextThatWasRefusedOnceIsRefusedAgain() throws {
        let processor = try Shop.processor()
        let bad = text(#"["https://shop.example/v1", {"name": "urn:other"}]"#)
        for _ in 0..<3 { #expect(try processor.refusal(of: bad)?.code == .protectedTerm) }
        #expect(try processor.refusal(of: text(#""https://shop.example/v1""#)) == nil)
    }

    @Test func manyTasksShareOneProcessor() async throws {
        let processor = try Shop.processor()
        let expected = try processor.canonical(text(#""https://shop.example/v1""#))
        let sample = text(#""https://shop.example/v1""#)
        let results = await withTaskGroup(of: String?.self, returning: [String?].self) { group in
            for _ in 0..<64 { group.addTask { try? processor.canonical(sample) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 64)
        #expect(results.allSatisfy { $0 == expected })
    }

    @Test func contextsThatNameOneAnotherForeverAreRefused() throws {
        let source = ContextDocuments([
            "urn:ctx:a": try document(#"{"@context": "urn:ctx:b"}"#),
            "urn:ctx:b": try document(#"{"@context": "urn:ctx:a"}"#),
        ])
        let error = try JSONLDProcessor(contexts: source).refusal(of: text(#""urn:ctx:a""#))
        #expect(error?.code == .contextOverflow)
    }

    @Test func importsThatNameOneAnotherAreRefused() throws {
        let source = ContextDocuments([
            "urn:ctx:a": try document(#"{"@context": {"@import": "urn:ctx:b", "x": "urn:x"}}"#),
            "urn:ctx:b": try document(#"{"@context": {"@import": "urn:ctx:a"}}"#),
            "urn:ctx:self": try document(#"{"@context": {"@import": "urn:ctx:self"}}"#),
            "urn:ctx:good": try document(#"{"@context": {"name": "urn:n"}}"#),
        ])
        let processor = JSONLDProcessor(contexts: source)
        // An import may not import: a cycle cannot even begin.
        for name in ["a", "self"] {
            let error = try processor.refusal(of: text(#"{"@import": "urn:ctx:\#(name)"}"#))
            #expect(error?.code == .invalidContextEntry)
        }
        #expect(try processor.refusal(of: text(#"{"@import": "urn:ctx:good"}"#)) == nil)
    }

    @Test func contextsThatBringThemselvesAreFollowedAsDeepAsTheDocumentOnly() throws {
        let own = #"{"@context": {"p": {"@id": "urn:p", "@context": "urn:ctx:own"}, "name": "urn:n"}}"#
        let source = ContextDocuments(["urn:ctx:own": try document(own)])
        func nested(_ depth: Int) -> String {
            let inner =
                String(repeating: #"{"p":"#, count: depth) + #"{"name": "A"}"# + String(repeating: "}", count: depth)
            return #"{"@context": "urn:ctx:own", "p": \#(inner)}"#
        }
        let processor = JSONLDProcessor(contexts: source)
        #expect(try processor.refusal(of: nested(60)) == nil)
        #expect(try processor.refusal(of: text(#""urn:ctx:own""#)) == nil)
    }

    @Test func aHugeContextIsReadToTheLimitOnly() throws {
        func context(_ count: Int) -> String {
            "{" + (0..<count).map { #""t\#($0)": "urn:t\#($0)""# }.joined(separator: ",") + #","name": "urn:n"}"#
        }
        func refusal(_ count: Int) throws -> LinkedDataError? {
            let limits = JSONLimits(bytes: 1 << 24, members: 1 << 20)
            let sample = try JSONDocument(parsing: Array(text(context(count)).utf8), limits: limits)
            let processor = JSONLDProcessor(contexts: ContextDocuments())
            do throws(LinkedDataError) {
                _ = try processor.dataset(of: sample.root, options: .signedDocument)
                return nil
            } catch {
                return error
            }
        }
        #expect(try refusal(10_000) == nil)
        #expect(try refusal(200_000)?.code == .contextOverflow)
    }

    @Test func aChainOfContextsMayBeAsLongAsTheLimit() throws {
        var source = ContextDocuments()
        for number in 0..<40 {
            source["urn:ctx:\(number)"] = try document(
                number == 0 ? #"{"@context": {"name": "urn:n"}}"# : #"{"@context": "urn:ctx:\#(number - 1)"}"#)
        }
        let processor = JSONLDProcessor(contexts: source)
        #expect(try processor.refusal(of: text(#""urn:ctx:31""#)) == nil)
        #expect(try processor.refusal(of: text(#""urn:ctx:32""#))?.code == .contextOverflow)
    }

    @Test func workOnContextsIsBounded() throws {
        // Every term carries a context that is looked at once for each of them.
        let terms = (0..<400).map { #""t\#($0)": {"@id": "urn:t\#($0)", "@context": "https://shop.example/v1"}"# }
        let context = "{" + terms.joined(separator: ",") + #","name": "urn:n"}"#
        var options = JSONLDOptions.signedDocument
        #expect(try Shop.processor().refusal(of: text(context), options: options) == nil)
        options.limits.contextWork = 100_000
        let processor = try Shop.processor()
        for _ in 0..<2 {
            #expect(try processor.refusal(of: text(context), options: options)?.code == .contextOverflow)
        }
    }

    @Test func termsThatNeedOneAnotherAreFollowedToTheLimitOnly() throws {
        func chain(_ length: Int) -> String {
            let terms = (0..<length).map { #""t\#($0)": "t\#($0 + 1):x""# } + [#""t\#(length)": "urn:end:""#]
            return text("{" + terms.joined(separator: ",") + #","name": "urn:n"}"#)
        }
        let processor = try Shop.processor()
        #expect(try processor.refusal(of: chain(60)) == nil)
        #expect(try processor.refusal(of: chain(70))?.code == .depth)
    }

    @Test func nestingIsReadToTheLimitOnly() throws {
        func nested(_ depth: Int) -> String {
            #"{"@context": {"p": "urn:p"}, "p":"# + String(repeating: #"{"p":"#, count: depth - 1) + #""a""#
                + String(repeating: "}", count: depth)
        }
        let limits = JSONLimits(depth: 200)
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        func dataset(_ depth: Int) throws -> RDFDataset {
            let document = try JSONDocument(parsing: Array(nested(depth).utf8), limits: limits)
            return try processor.dataset(of: document.root, options: .signedDocument)
        }
        #expect(try dataset(64).count == 64)
        #expect(throws: LinkedDataError(.depth)) { try dataset(65) }
    }

    @Test func aGivenContextHoldsBeforeTheDocumentsOwn() throws {
        let processor = try Shop.processor()
        let proof = try document(#"{"type": "Order", "total": "5", "secret": "x"}"#)
        var options = JSONLDOptions.signedDocument
        options.expandContext = try document(#"{"@context": ["https://shop.example/v1"]}"#).root
        let dataset = try processor.dataset(of: proof.root, omitting: "secret", options: options)
        #expect(dataset.count == 2)
        #expect(throws: LinkedDataError(.undefinedTerm)) { try processor.dataset(of: proof.root, options: options) }
    }

    @Test func onlyTheTopmostMemberIsOmitted() throws {
        let processor = try Shop.processor()
        let sample = try document(
            text(#""https://shop.example/v1""#, #""name": "A", "buyer": {"id": "urn:7", "name": "B"}"#))
        let dataset = try processor.dataset(of: sample.root, omitting: "name", options: .signedDocument)
        let quads = String(decoding: dataset.nQuads(), as: UTF8.self)
        #expect(!quads.contains("\"A\""))
        #expect(quads.contains("\"B\""))
    }
}
