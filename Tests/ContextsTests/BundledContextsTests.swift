import Contexts
import JSON
import LinkedData
import Testing

@Suite struct BundledContextsTests {
    private static func context(_ iri: String) -> String? {
        BundledContexts().context(for: Array(iri.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func everyBundledContextLoads() {
        #expect(BundledContexts.all.count == 33)
        for published in BundledContexts.all {
            let context = BundledContexts().context(for: Array(published.address.utf8))
            #expect(context?.root["@context"] != nil, "\(published.address)")
            #expect(published.sha256.count == 32 && published.sha384.count == 48)
        }
    }

    @Test func everyBundledContextCanBeUsedWithoutAnyOther() throws {
        let processor = JSONLDProcessor(contexts: BundledContexts())
        for published in BundledContexts.all {
            let document = try JSONDocument(
                parsing: Array(
                    #"{"@context":"\#(published.address)","@id":"urn:example:a","@type":"urn:example:b"}"#.utf8))
            #expect(try processor.dataset(of: document.root).count == 1, "\(published.address)")
        }
    }

    @Test func aContextIsTheSameDocumentEveryTime() throws {
        let iri = Array("https://www.w3.org/ns/credentials/v2".utf8)
        let first = try #require(BundledContexts().context(for: iri))
        #expect(BundledContexts().context(for: iri) === first)
    }

    @Test func otherAddressesOfADocumentNameIt() throws {
        let context = try #require(BundledContextsTests.context("https://www.w3.org/ns/odrl.jsonld"))
        #expect(BundledContextsTests.context("http://www.w3.org/ns/odrl.jsonld") == context)
        #expect(
            BundledContexts.published(Array("http://www.w3.org/ns/odrl.jsonld".utf8))?.address
                == "https://www.w3.org/ns/odrl.jsonld")
    }

    @Test(arguments: [
        "", "https://www.w3.org/ns/credentials/v3", "https://www.w3.org/ns/credentials/v2/",
        "http://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/V2",
        "https://www.w3.org/ns/credentials/v2#", "https://www.w3.org/ns/credentials/v",
        "https://w3id.org/security/jw\u{212A}/v1",
    ])
    func anAddressThatDiffersInOneCharacterIsUnknown(_ iri: String) {
        #expect(BundledContextsTests.context(iri) == nil)
        #expect(BundledContexts.published(Array(iri.utf8)) == nil)
        #expect(BundledContextsTests.context("https://www.w3.org/ns/credentials/v2") != nil)
        #expect(BundledContextsTests.context("https://w3id.org/security/jwk/v1") != nil)
    }
}
