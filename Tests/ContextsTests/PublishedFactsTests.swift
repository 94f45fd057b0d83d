import Encodings
import JSON
import Signing
import TestSupport
import Testing

@testable import Contexts

/// Our tables beside the published documents.
@Suite(.enabled(if: Conformance.has("contexts/index.json")))
struct PublishedFactsTests {
    @Test func everyPublishedContextIsBundledAndNoOther() throws {
        let published = try #require(PublishedContexts.shared)
        #expect(published.entries.count == 33)
        #expect(Set(BundledContexts.all.map(\.address)) == Set(published.entries.map(\.address)))
        Conformance.ran(published.entries.count, of: "contexts")
    }

    @Test func everyTermIsDefinedAsPublished() throws {
        for entry in try #require(PublishedContexts.shared).entries {
            let ours = try #require(BundledContexts().context(for: Array(entry.address.utf8)))
            let facts = try ContextFacts(ours).facts
            let expected = try ContextFacts(entry.document).facts
            #expect(!expected.isEmpty)
            for (term, fact) in expected {
                #expect(facts[term] == fact, "\(entry.address) \(term)")
            }
            for term in facts.keys where expected[term] == nil {
                Issue.record("\(entry.address) defines \(term), which is not published")
            }
        }
    }

    @Test func theDigestsAreThoseOfThePublishedBytes() throws {
        for entry in try #require(PublishedContexts.shared).entries {
            let facts = try #require(BundledContexts.published(Array(entry.address.utf8)))
            #expect(facts.sha256 == SHA256.hash(entry.bytes), "\(entry.address)")
            #expect(facts.sha384 == SHA384.hash(entry.bytes), "\(entry.address)")
            #expect(Hex.encode(facts.sha256) == entry.sha256)
        }
    }
}
