import Contexts
import DataIntegrity
import Encodings
import JSON
import LinkedData
import Signing
import StatusLists
import Testing

@Suite struct StatusListPublicationTests {
    let fixture: ListFixture

    init() throws {
        fixture = try ListFixture()
    }

    private func publish(_ suites: [Cryptosuite], _ processor: JSONLDProcessor? = .bundled) throws -> [UInt8] {
        try StatusListPublication(
            address: fixture.address, issuer: fixture.issuer, purpose: .revocation, validFrom: fixture.made,
            validUntil: fixture.made.adding(seconds: 86_400 * 7), timeToLive: 86_400_000
        ).signed(
            fixture.list, verificationMethod: fixture.method, by: fixture.signer, suites: suites, processor: processor)
    }

    private func open(_ bytes: [UInt8]) throws -> OpenedStatusList {
        try OpenedStatusList(opening: bytes, resolver: fixture.resolver, processor: .bundled, now: fixture.now)
    }

    /// Every member of a list has a meaning in its context, the time to live included; and a list that was changed may not
    /// speak under any of its proofs.
    @Test(arguments: [
        ([], ["eddsa-jcs-2022"]), ([.eddsaRDFC2022], ["eddsa-rdfc-2022"]),
        ([Cryptosuite.eddsaRDFC2022, .eddsaJCS2022], ["eddsa-rdfc-2022", "eddsa-jcs-2022"]),
    ])
    func aListCarriesTheProofsThatAreAskedFor(_ suites: [Cryptosuite], _ expected: [String]) throws {
        let bytes = try publish(suites)
        let root = try JSONDocument(parsing: bytes).root
        #expect(root["proof"]?.oneOrMany.map { $0["cryptosuite"]?.string } == expected)
        #expect(root.canonicalBytes() == bytes)
        #expect(try open(bytes).objection == nil)
        var changed = root.tree
        changed["validUntil"] = "2036-01-01T00:00:00Z"
        #expect(try open(changed.bytes()).objection == StatusListError(.proof))
    }

    @Test func aProofThatTheKeyDoesNotMakeIsRefused() throws {
        #expect(throws: DataIntegrityError(.init(rawValue: "key.type"))) { try publish([.ecdsaRDFC2019]) }
        #expect(throws: DataIntegrityError(.unsupported)) { try publish([.eddsaRDFC2022], nil) }
        #expect(throws: Never.self) { try publish([.eddsaJCS2022], nil) }
    }
}
