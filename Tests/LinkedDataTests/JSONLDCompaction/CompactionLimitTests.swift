import JSON
import LinkedData
import Testing

/// Few bytes of a document and a context can stand for very many of a result; these are refused before they are made.
@Suite struct CompactionLimitTests {
    let processor = JSONLDProcessor(contexts: ContextDocuments())

    private func refusal(
        of text: String, _ context: String = "{}", options: JSONLDOptions = .standard
    ) throws -> LinkedDataError? {
        do {
            _ = try processor.compact(document(text).root, context: document(context).root, options: options)
            return nil
        } catch let error as LinkedDataError {
            return error
        }
    }

    private static func references(_ count: Int) -> String {
        #"{"urn:p": ["# + (0..<count).map { #"{"@id": "https://example.org/\#($0)"}"# }.joined(separator: ",") + "]}"
    }

    @Test func aLongBaseForManyReferencesIsRefused() throws {
        func base(_ count: Int) -> JSONLDOptions {
            JSONLDOptions(base: "https://example.org/" + String(repeating: "x/", count: count))
        }
        let long = try refusal(of: Self.references(3000), options: base(100_000))
        #expect(long?.code == .size)
        #expect(long?.facts["limit"] == String(16 << 20))
        #expect(try refusal(of: Self.references(20), options: base(100_000)) == nil)
        #expect(try refusal(of: Self.references(3000), options: base(10)) == nil)
    }

    @Test func bytesOfNamesAreCountedToTheLimit() throws {
        // Read: one property of five bytes. Written: its term of eight, after `@graph` was looked up for the brackets.
        let text = #"{"urn:p": 1}"#
        let context = #"{"longname": "urn:p"}"#
        #expect(try refusal(of: text, context, options: JSONLDOptions(limits: JSONLDLimits(expandedBytes: 14))) == nil)
        let error = try refusal(of: text, context, options: JSONLDOptions(limits: JSONLDLimits(expandedBytes: 13)))
        #expect(error?.code == .size)
        #expect(error?.facts["limit"] == "13")
    }

    @Test func aThousandPrefixesOfOneIRIAreTriedToTheLimitOnly() throws {
        // Each prefix is one letter longer than the one before, and its name is as much longer: none is the shortest.
        func context(_ count: Int) -> String {
            let terms = (1...count).map { number in
                let letters = String(repeating: "x", count: number)
                return #""\#(String(repeating: "n", count: number))": {"@id": "urn:\#(letters)", "@prefix": true}"#
            }
            return "{" + terms.joined(separator: ",") + "}"
        }
        func nodes(_ count: Int) -> String {
            let long = String(repeating: "x", count: 600)
            let nodes = (0..<count).map { #"{"@id": "x:\#($0)"}"# }.joined(separator: ",")
            return #"{"@context": {"x": "urn:\#(long)"}, "urn:p": [\#(nodes)]}"#
        }
        #expect(try refusal(of: nodes(2000), context(500))?.code == .size)
        #expect(try refusal(of: nodes(20), context(500)) == nil)
        #expect(try refusal(of: nodes(2000), context(5)) == nil)
    }

    @Test func invertingManyContextsIsBounded() throws {
        // Every type brings a context of its own with it, in which all terms of the first still hold.
        func context(_ count: Int) -> String {
            let long = String(repeating: "x", count: 2000)
            let terms = (0..<100).map { #""t\#($0)\#(long)": "urn:t\#($0)\#(long)""# }
            let types = (0..<count).map { #""T\#($0)": {"@id": "urn:T\#($0)", "@context": {"u": "urn:u\#($0)"}}"# }
            return "{" + (terms + types).joined(separator: ",") + "}"
        }
        func nodes(_ count: Int) -> String {
            "[" + (0..<count).map { #"{"@type": "urn:T\#($0)", "urn:t1": 1}"# }.joined(separator: ",") + "]"
        }
        let error = try refusal(of: nodes(200), context(200))
        #expect(error?.code == .contextOverflow)
        #expect(try refusal(of: nodes(3), context(3)) == nil)
    }

    @Test func theContextOfTheResultIsPartOfTheWork() throws {
        let terms = (0..<400).map { #""t\#($0)": "urn:t\#($0)""# }.joined(separator: ",")
        var options = JSONLDOptions.standard
        options.limits.contextWork = 10_000
        #expect(try refusal(of: #"{"urn:p": 1}"#, "{\(terms)}", options: options)?.code == .contextOverflow)
        #expect(try refusal(of: #"{"urn:p": 1}"#, #"{"p": "urn:p"}"#, options: options) == nil)
    }

    @Test func nestingIsCompactedAsDeepAsItIsRead() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"urn:p":"#, count: depth) + #""a""# + String(repeating: "}", count: depth)
        }
        let context = #"{"p": {"@id": "urn:p", "@container": "@graph"}}"#
        #expect(try refusal(of: nested(64)) == nil)
        #expect(try refusal(of: nested(64), context) == nil)
        var options = JSONLDOptions.standard
        options.limits.depth = 60
        #expect(try refusal(of: nested(61), options: options)?.code == .depth)
    }
}
