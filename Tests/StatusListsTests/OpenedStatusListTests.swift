import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import StatusLists
import TestSupport
import Testing

@Suite struct OpenedStatusListTests {
    let fixture: ListFixture

    init() throws {
        fixture = try ListFixture()
    }

    private func open(_ bytes: [UInt8], askedFrom address: String? = nil) throws -> OpenedStatusList {
        try OpenedStatusList(
            opening: bytes, askedFrom: address.map { Array($0.utf8) }, resolver: fixture.resolver, now: fixture.now)
    }

    @Test func aPublishedListSaysWhatItIs() throws {
        let list = try open(fixture.signed())
        #expect(list.objection == nil)
        #expect(list.id == Array(fixture.address.utf8))
        #expect(list.issuer == Array(fixture.issuer.utf8))
        #expect(list.purposes == [.revocation])
        #expect(list.version == fixture.made.seconds)
        #expect(list.count() == 131_072)
    }

    @Test func whatIsPublishedHasTheMembersOfTheSpecification() throws {
        let publication = StatusListPublication(
            address: fixture.address, issuer: fixture.issuer, purpose: .suspension, validFrom: fixture.made,
            validUntil: fixture.made.adding(seconds: StatusListPublication.standardLifetime), timeToLive: 300_000)
        let bytes = try publication.signed(fixture.list, verificationMethod: fixture.method, by: fixture.signer)
        let root = try JSONDocument(parsing: bytes).root
        #expect(root["@context"]?.elements.first { _ in true }?.equals("https://www.w3.org/ns/credentials/v2") == true)
        #expect(root["id"]?.equals("https://sonnwald.example/status/1") == true)
        #expect(root["validFrom"]?.equals("2026-05-12T10:00:00Z") == true)
        #expect(root["validUntil"]?.equals("2026-05-19T10:00:00Z") == true)
        let subject = try #require(root["credentialSubject"])
        #expect(subject["id"]?.equals("https://sonnwald.example/status/1#list") == true)
        #expect(subject["type"]?.equals("BitstringStatusList") == true)
        #expect(subject["statusPurpose"]?.equals("suspension") == true)
        #expect(subject["ttl"]?.integer == 300_000)
        let list = try open(bytes)
        #expect(list.objection == nil)
        #expect(list.freshness(at: fixture.now) == .stale(since: fixture.made.adding(seconds: 300)))
    }

    @Test func anIssuerWrittenAsAnObjectIsRead() throws {
        let bytes = try fixture.signed(fixture.changing("issuer", to: ["id": .string(fixture.issuer), "name": "X"]))
        #expect(try open(bytes).objection == nil)
    }

    /// A member of the credential, and what is written there; `nil` takes it away.
    static let brokenMembers: [(String, String?)] = [
        ("@context", nil), ("@context", #"["https://www.w3.org/2018/credentials/v1"]"#), ("type", nil),
        ("type", #"["VerifiableCredential"]"#), ("type", #""BitstringStatusListCredential""#), ("id", nil),
        ("id", #"["x"]"#), ("id", #""""#), ("issuer", nil), ("issuer", #"{"name": "X"}"#),
        ("issuer", #"["did:a:b", "did:a:c"]"#), ("validFrom", #""2026-05-12""#), ("validUntil", #""yesterday""#),
        ("validUntil", "5"), ("credentialSubject", nil), ("credentialSubject", #"["x"]"#),
    ]

    @Test(arguments: brokenMembers)
    func aDocumentThatIsNoListIsRefused(_ member: String, _ text: String?) throws {
        let bytes = try fixture.signed(fixture.changing(member, to: text.map(json)))
        #expect(throws: StatusListError(.listMalformed)) { try open(bytes) }
    }

    /// The same, of the subject.
    static let brokenSubjectMembers: [(String, String?)] = [
        ("type", nil), ("type", #""BitstringStatusListCredential""#), ("statusPurpose", nil), ("statusPurpose", "[]"),
        ("statusPurpose", "[5]"), ("encodedList", nil), ("encodedList", "5"), ("ttl", #""300000""#), ("ttl", "-1"),
        ("id", "5"),
    ]

    @Test(arguments: brokenSubjectMembers)
    func aSubjectThatIsNoListIsRefused(_ member: String, _ text: String?) throws {
        let bytes = try fixture.signed(fixture.changing(member, to: text.map(json), inSubject: true))
        #expect(throws: StatusListError(.listMalformed)) { try open(bytes) }
    }

    private func json(_ text: String) throws -> JSON {
        try JSONDocument(parsing: Array(text.utf8)).root.tree
    }

    @Test(arguments: ["", "{", "[]", "<html></html>", #"{"id":"a","id":"b"}"#])
    func whatIsNoJSONObjectIsRefused(_ text: String) {
        #expect(throws: StatusListError(.listMalformed)) { try open(Array(text.utf8)) }
    }

    @Test func aDocumentOverTheLimitIsRefused() throws {
        let bytes = try fixture.signed()
        let limits = StatusListLimits(document: JSONLimits(bytes: bytes.count - 1))
        #expect(throws: StatusListError(.listMalformed)) {
            try OpenedStatusList(opening: bytes, resolver: fixture.resolver, now: fixture.now, limits: limits)
        }
        let enough = StatusListLimits(document: JSONLimits(bytes: bytes.count))
        #expect(
            try OpenedStatusList(opening: bytes, resolver: fixture.resolver, now: fixture.now, limits: enough).objection
                == nil)
    }

    @Test func aListFromAnotherAddressMayNotSpeak() throws {
        let bytes = try fixture.signed()
        #expect(try open(bytes, askedFrom: fixture.address).objection == nil)
        #expect(try open(bytes, askedFrom: fixture.address + "/").objection == StatusListError(.subject))
    }

    @Test(arguments: ["https://sonnwald.example/status/2#list", "https://sonnwald.example/status/10", "list"])
    func aListAboutAnotherSubjectMayNotSpeak(_ subject: String) throws {
        let bytes = try fixture.signed(fixture.changing("id", to: .string(subject), inSubject: true))
        #expect(try open(bytes).objection == StatusListError(.subject))
        #expect(fixture.outcome(bytes).outcome == .unknown(.subject))
    }

    @Test(arguments: [nil, "https://sonnwald.example/status/1", "https://sonnwald.example/status/1#x"])
    func aListAboutItselfMaySpeak(_ subject: String?) throws {
        let bytes = try fixture.signed(fixture.changing("id", to: subject.map(JSON.string), inSubject: true))
        #expect(try open(bytes).objection == nil)
    }

    /// Hands out the fixture's key as a registry would list it.
    struct ListedKey: VerificationMethodResolver {
        let base: OfflineResolver
        let from: CalendarDate?
        let to: CalendarDate?
        let status: String

        func method(
            _ url: [UInt8], for relationship: VerificationRelationship
        ) throws(IdentifierError) -> ResolvedMethod {
            let method = try base.method(url, for: relationship).method
            let end = to.map { Instant(seconds: Int64($0.dayNumber + 1) * 86_400) }
            return ResolvedMethod(
                method: VerificationMethod(
                    id: method.id, controller: method.controller, publicKey: method.publicKey, expires: end),
                source: .registry(entry: "tr:a", from: from, to: to, status: status))
        }
    }

    private func listed(_ from: String?, _ to: String?, _ status: String) throws -> ListedKey {
        ListedKey(
            base: fixture.resolver, from: try from.map { try CalendarDate($0) },
            to: try to.map { try CalendarDate($0) }, status: status)
    }

    /// The list was made on the 12th, and is asked on the 13th.
    @Test(arguments: [
        (nil, nil, "active", nil), ("2026-05-12", "2026-05-13", "active", nil), (nil, "2026-05-13", "retired", nil),
        (nil, "2026-05-12", "retired", "key.revoked"), (nil, "2026-05-12", "revoked", "key.revoked"),
        ("2026-05-13", nil, "active", "key.window"), (nil, nil, "compromised", "key.compromised"),
    ])
    func aKeyThatNoLongerCountsCannotDenyARevocation(
        _ from: String?, _ to: String?, _ status: String, _ cause: String?
    ) throws {
        let list = try OpenedStatusList(
            opening: fixture.signed(), resolver: listed(from, to, status), now: fixture.now)
        #expect(list.objection == (cause == nil ? nil : StatusListError(.proof)))
        #expect(list.objection?.facts["cause"] == cause)
    }

    /// Whoever has a key that was given up can write the days on which it still counted into a list that never ends.
    @Test func aListThatIsDatedBackDoesNotOutliveItsKey() throws {
        let bytes = try fixture.signed(fixture.changing("validUntil", to: "2090-01-01T00:00:00Z"))
        let resolver = try listed(nil, "2026-05-12", "retired")
        let lastSecond = try Instant("2026-05-12T23:59:59Z")
        let list = try OpenedStatusList(opening: bytes, resolver: resolver, now: lastSecond)
        #expect(list.objection == nil && list.freshness(at: lastSecond).objection == nil)
        let late = try OpenedStatusList(opening: bytes, resolver: resolver, now: lastSecond.adding(seconds: 1))
        #expect(late.objection?.facts["cause"] == "key.revoked")
        // One that was opened in time is of no use either once the key has ended, but for the tolerance of clocks.
        let end = lastSecond.adding(seconds: 1)
        #expect(list.keyEnd == end)
        #expect(list.freshness(at: end.adding(seconds: 300)) == .fresh(until: end))
        #expect(list.freshness(at: end.adding(seconds: 301)) == .stale(since: end))
    }

    @Test func theKeyOfAListMustCountWhenTheListBegins() throws {
        // Dated a minute ahead, as clocks may differ: by then the key has ended.
        let now = try Instant("2026-05-12T23:59:30Z")
        let resolver = try listed(nil, "2026-05-12", "revoked")
        func list(_ made: Instant) throws -> OpenedStatusList {
            try OpenedStatusList(opening: fixture.signed(fixture.document(made: made)), resolver: resolver, now: now)
        }
        #expect(try list(now.adding(seconds: 60)).objection?.facts["cause"] == "key.revoked")
        #expect(try list(now.adding(seconds: 29)).objection == nil)
    }

    /// Whoever writes an address with a key in it can put any key there.
    @Test func aKeyThatIsItsOwnAddressSpeaksForNobodyUnlessItIsListed() throws {
        let issuer = "https://sonnwald.example/issuers/1"
        let options = ProofOptions(
            verificationMethod: issuer + "#" + fixture.signer.publicKey.multikey, created: fixture.made)
        let bytes = try DataIntegrity.secured(
            fixture.changing("issuer", to: .string(issuer)), options: options, signer: fixture.signer)
        let list = try open(bytes)
        #expect(list.objection == StatusListError(.proof) && list.objection?.facts["cause"] == "key.unconfirmed")
        #expect(
            try OpenedStatusList(opening: bytes, resolver: listed(nil, nil, "active"), now: fixture.now).objection
                == nil)
    }

    @Test func whatMayNotSpeakIsNotInflated() throws {
        #expect(try open(fixture.document().bytes()).count() == nil)
    }

    @Test func noChangedByteIsBelieved() throws {
        let signed = try fixture.signed()
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<400 {
            var changed = signed
            let position = Int.random(in: changed.indices, using: &generator)
            changed[position] = UInt8.random(in: 0...255, using: &generator)
            switch fixture.outcome(changed, fixture.entry(94_567)).outcome {
            // What was signed, or nothing; never the opposite.
            case .set, .unknown: continue
            case .clear, .failed: Issue.record("byte \(position)")
            }
        }
    }
}
