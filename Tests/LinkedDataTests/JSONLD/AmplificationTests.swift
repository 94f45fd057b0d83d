import Encodings
import JSON
import LinkedData
import Testing

/// Few bytes that stand for very many are refused before they are made.
@Suite struct AmplificationTests {
    static let limits = JSONLDLimits(contextWork: 200_000, expandedBytes: 1 << 20)

    private func refusal(_ text: String, limits: JSONLDLimits = limits) throws -> LinkedDataError? {
        try JSONLDProcessor(contexts: ContextDocuments()).refusal(of: text, options: JSONLDOptions(limits: limits))
    }

    private func check(_ sample: Amplification?, isRefusedAs code: LinkedDataError.Code) throws {
        let sample = try #require(sample)
        let error = try #require(try refusal(sample.long))
        #expect(error.code == code)
        if case .pointer(let pointer) = error.place {
            #expect(pointer.hasPrefix(sample.pointer))
        } else {
            Issue.record("no place")
        }
        #expect(try refusal(sample.short) == nil)
    }

    @Test(arguments: Amplification.ofUse.map(\.what))
    func longWordsThatAreUsedOftenAreRefused(_ what: String) throws {
        try check(Amplification.ofUse.first { $0.what == what }, isRefusedAs: .size)
    }

    @Test(arguments: Amplification.ofDefinition.map(\.what))
    func longContextsThatAreWorkedOutOftenAreRefused(_ what: String) throws {
        try check(Amplification.ofDefinition.first { $0.what == what }, isRefusedAs: .contextOverflow)
    }

    @Test func aVocabularyOfHalfAMegabyteIsRefusedByTheStandardLimits() throws {
        func text(_ count: Int, _ length: Int) -> String {
            let vocabulary = "urn:" + String(repeating: "x", count: length)
            let members = (0..<count).map { #""t\#($0)": 1"# }.joined(separator: ",")
            return #"{"@context": {"@vocab": "\#(vocabulary)"}, "@id": "urn:a", \#(members)}"#
        }
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        let error = try processor.refusal(of: text(5000, 500_000))
        #expect(error?.code == .size)
        #expect(error?.facts["limit"] == String(16 << 20))
        #expect(try processor.refusal(of: text(20, 500_000)) == nil)
        #expect(try processor.refusal(of: text(5000, 100)) == nil)
    }

    @Test func bytesAreCountedToTheLimit() throws {
        // Two properties of five bytes and one type of six.
        let text = #"{"@context": {"p": "urn:p", "q": "urn:q", "T": "urn:TT"}, "@type": "T", "p": 1, "q": 2}"#
        #expect(try refusal(text, limits: JSONLDLimits(expandedBytes: 16)) == nil)
        #expect(try refusal(text, limits: JSONLDLimits(expandedBytes: 15))?.code == .size)
        #expect(try refusal(text, limits: JSONLDLimits(expandedBytes: 0))?.place == .pointer("/@type"))
    }

    @Test func aFlattenedDocumentIsBoundedToo() throws {
        // Every node that points back at the long one would be given its name.
        func flatten(_ word: String) throws -> JSON {
            let document = try document(
                #"{"@context": {"p": {"@reverse": "urn:p"}}, "@id": "\#(word)", "p": \#(Amplification.nodes)}"#)
            return try JSONLDProcessor(contexts: ContextDocuments()).flatten(
                document.root, options: JSONLDOptions(limits: Self.limits))
        }
        #expect(throws: LinkedDataError(.size)) { try flatten("urn:" + String(repeating: "x", count: 16_000)) }
        #expect(throws: Never.self) { try flatten("urn:x") }
    }

    @Test func aDatasetOfMoreBytesThanIsKeptIsRefused() throws {
        func dataset(_ count: Int) throws -> RDFDataset {
            let type = "urn:" + String(repeating: "x", count: 1 << 24)
            let values = (0..<count).map { #""\#($0)""# }.joined(separator: ",")
            let text = #"{"@context": {"p": {"@id": "urn:p", "@type": "\#(type)"}}, "p": [\#(values)]}"#
            let document = try JSONDocument(
                parsing: Array(text.utf8), limits: JSONLimits(bytes: 1 << 25, string: 1 << 25))
            let limits = JSONLDLimits(contextWork: .max, expandedBytes: .max)
            return try JSONLDProcessor(contexts: ContextDocuments()).dataset(
                of: document.root, options: JSONLDOptions(limits: limits))
        }
        #expect(try dataset(2).count == 2)
        #expect(throws: LinkedDataError(.size)) { try dataset(16) }
    }
}
