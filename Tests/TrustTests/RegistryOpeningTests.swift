import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import TestSupport
import Testing
import Trust

@Suite struct RegistryOpeningTests {
    let fixture: TrustFixture

    init() throws {
        fixture = try TrustFixture()
    }

    @Test func aRegistrySignedByAnAnchorOpens() throws {
        let registry = try fixture.open()
        #expect(registry.id == "urn:example:registry")
        #expect(registry.number == 7)
        #expect(registry.issued == fixture.issued)
        #expect(registry.entries.map(\.id) == ["tr:sonnwald"])
        #expect(registry.standing == .anchored(fixture.anchor.publicKey))
        #expect(registry.standing.isAnchored)
    }

    @Test func anUnsignedRegistryCountsOnlyWhenThatIsAllowed() throws {
        let bytes = try fixture.document().bytes()
        #expect(throws: TrustError(.unsigned)) { try fixture.open(bytes) }
        let registry = try fixture.open(bytes, allowsUnsigned: true)
        #expect(registry.standing == .unsigned)
        #expect(!registry.standing.isAnchored)
    }

    @Test func aRegistrySignedByAStrangerCountsOnlyWhenThatIsAllowed() throws {
        let bytes = try fixture.signed(by: fixture.stranger)
        #expect(throws: TrustError(.anchor)) { try fixture.open(bytes) }
        #expect(try fixture.open(bytes, allowsUnsigned: true).standing == .unanchored(fixture.stranger.publicKey))
    }

    @Test func withoutAnyAnchorNoSignatureCounts() throws {
        #expect(throws: TrustError(.anchor)) {
            try TrustRegistry(opening: fixture.signed(), anchors: [], now: fixture.now)
        }
    }

    @Test func aChangedRegistryIsRefusedEvenWhereUnsignedOnesAreTaken() throws {
        let text = String(decoding: try fixture.signed(), as: UTF8.self)
        let changed = bytes(text.replacing("Hochschule Sonnwald", with: "Hochschule Sonnwalt"))
        #expect(throws: TrustError(.signature)) { try fixture.open(changed) }
        #expect(throws: TrustError(.signature)) { try fixture.open(changed, allowsUnsigned: true) }
    }

    @Test func aProofForAnotherPurposeIsRefused() throws {
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: fixture.anchor.publicKey), purpose: .authentication,
            created: fixture.issued)
        let bytes = try DataIntegrity.secured(fixture.document(), options: options, signer: fixture.anchor)
        #expect(throws: TrustError(.signature)) { try fixture.open(bytes) }
    }

    @Test func aProofByAKeyThatMustBeLookedUpIsRefused() throws {
        let options = ProofOptions(verificationMethod: "did:web:keeper.example#key-1", created: fixture.issued)
        let bytes = try DataIntegrity.secured(fixture.document(), options: options, signer: fixture.anchor)
        #expect(throws: TrustError(.signature)) { try fixture.open(bytes) }
    }

    @Test func ofSeveralProofsAllMustHold() throws {
        let first = try fixture.json(String(decoding: fixture.signed(), as: UTF8.self))
        let second = try fixture.json(String(decoding: fixture.signed(by: fixture.stranger), as: UTF8.self))
        var document = try fixture.document()
        document["proof"] = .array([try #require(second["proof"]), try #require(first["proof"])])
        #expect(try fixture.open(document.bytes()).standing == .anchored(fixture.anchor.publicKey))
        var broken = try #require(second["proof"])
        broken["created"] = "2026-06-02T08:00:00Z"
        document["proof"] = .array([try #require(first["proof"]), broken])
        #expect(throws: TrustError(.signature)) { try fixture.open(document.bytes()) }
    }

    @Test(arguments: [JSON.null, JSON.array([]), JSON.string("x")])
    func anEmptyProofIsNoProof(_ proof: JSON) throws {
        var document = try fixture.document()
        document["proof"] = proof
        #expect(throws: TrustError(.signature)) { try fixture.open(document.bytes()) }
        #expect(throws: TrustError(.signature)) { try fixture.open(document.bytes(), allowsUnsigned: true) }
    }

    @Test(arguments: ["", "[]", "{", "{}", #"{"type":"TestamurTrustRegistry","type":"TestamurTrustRegistry"}"#])
    func whatIsNoRegistryIsRefused(_ text: String) {
        #expect(throws: TrustError(.malformed)) { try fixture.open(bytes(text), allowsUnsigned: true) }
    }

    @Test func anotherVersionIsNamed() throws {
        var document = try fixture.document()
        document["version"] = 2
        #expect(throws: TrustError(.version)) { try fixture.open(fixture.signed(document)) }
        document["version"] = nil
        #expect(throws: TrustError(.malformed)) { try fixture.open(fixture.signed(document)) }
    }

    @Test(arguments: ["@context", "comment"])
    func aMemberOfAnotherVersionRefusesTheWhole(_ member: String) throws {
        var document = try fixture.document()
        document[member] = "x"
        let error = #expect(throws: TrustError.self) { try fixture.open(fixture.signed(document)) }
        #expect(error?.code == .malformed)
        #expect(error?.facts["cause"] == "registry.unknown_member")
    }

    static let members: [(String, String?, String)] = [
        ("id", nil, "registry.missing"), ("id", "5", "registry.type"), ("id", #""""#, "registry.value"),
        ("number", nil, "registry.missing"), ("number", "0", "registry.value"), ("number", #""7""#, "registry.value"),
        ("issued", nil, "registry.missing"), ("issued", #""2026-06-01""#, "registry.date"),
        ("issued", #""2026-06-01T08:00:00""#, "registry.date"),
        ("validUntil", #""2026-05-31T08:00:00Z""#, "registry.period"), ("validUntil", "null", "registry.date"),
        ("issuers", nil, "registry.missing"), ("issuers", "{}", "registry.type"), ("sources", "{}", "registry.type"),
    ]

    @Test(arguments: members)
    func aMemberThatIsMissingOrWrongRefusesTheWhole(_ member: String, _ text: String?, _ cause: String) throws {
        var document = try fixture.document()
        document[member] = try text.map { try fixture.json("[\($0)]").array?.first } ?? nil
        let error = #expect(throws: TrustError.self) { try fixture.open(fixture.signed(document)) }
        #expect(error?.code == .malformed)
        #expect(error?.facts["cause"] == cause)
    }

    @Test func oneBrokenEntryRefusesTheWholeAndSaysWhere() throws {
        let broken = try fixture.replacing(#""role": "cross_border""#, with: #""role": "somewhere""#)
        let document = try fixture.document([fixture.plainEntry("tr:other", name: "Other"), broken])
        let error = #expect(throws: TrustError.self) { try fixture.open(fixture.signed(document)) }
        #expect(error?.code == .malformed)
        #expect(error?.place == .pointer("/issuers/1/places/1/role"))
    }

    @Test func theLimitsHold() throws {
        let bytes = try fixture.signed()
        let size = RegistryLimits(document: JSONLimits(bytes: bytes.count - 1, members: 10_000))
        #expect(throws: TrustError(.tooLarge)) { try fixture.open(bytes, limits: size) }
        let depth = RegistryLimits(document: JSONLimits(depth: 3, members: 10_000))
        #expect(throws: TrustError(.tooLarge)) { try fixture.open(bytes, limits: depth) }
        let two = try fixture.signed(
            fixture.document([fixture.plainEntry("tr:a", name: "A"), fixture.plainEntry("tr:b", name: "B")]))
        #expect(throws: TrustError(.malformed)) { try fixture.open(two, limits: RegistryLimits(entries: 1)) }
        #expect(try fixture.open(two, limits: RegistryLimits(entries: 2)).entries.count == 2)
        #expect(throws: TrustError(.malformed)) { try fixture.open(bytes, limits: RegistryLimits(valuesPerMember: 3)) }
        #expect(try fixture.open(bytes, limits: RegistryLimits(valuesPerMember: 4)).number == 7)
    }

    @Test func aSnapshotWithoutAnEndIsStaleAfterNinetyDays() throws {
        let bytes = try fixture.signed()
        let end = fixture.issued.adding(seconds: 90 * 86_400)
        #expect(try fixture.open(bytes, at: end.adding(seconds: 300)).usefulUntil == end)
        #expect(throws: TrustError(.stale)) { try fixture.open(bytes, at: end.adding(seconds: 301)) }
    }

    @Test func aSnapshotIsStaleAfterItsEnd() throws {
        let end = try Instant("2027-06-01T00:00:00Z")
        let registry = try fixture.open(fixture.signed(fixture.document(validUntil: end)), at: end)
        #expect(registry.objection(at: end.adding(seconds: 300)) == nil)
        #expect(registry.objection(at: end.adding(seconds: 301)) == TrustError(.stale))
    }

    @Test func aSnapshotFromTheFutureIsRefused() throws {
        let bytes = try fixture.signed()
        let before = fixture.issued.adding(seconds: -301)
        #expect(throws: TrustError(.notYetValid)) { try fixture.open(bytes, at: before) }
        #expect(throws: TrustError(.notYetValid)) {
            try fixture.open(fixture.document().bytes(), allowsUnsigned: true, at: before)
        }
        #expect(try fixture.open(bytes, at: fixture.issued.adding(seconds: -300)).number == 7)
    }

    @Test func aProofThatHasRunOutIsStale() throws {
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: fixture.anchor.publicKey), created: fixture.issued,
            expires: fixture.now)
        let bytes = try DataIntegrity.secured(fixture.document(), options: options, signer: fixture.anchor)
        #expect(try fixture.open(bytes, at: fixture.now).number == 7)
        #expect(throws: TrustError(.stale)) { try fixture.open(bytes, at: fixture.now.adding(seconds: 301)) }
    }

    @Test func noChangedByteIsBelieved() throws {
        let original = try fixture.open()
        let signed = try fixture.signed()
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<400 {
            var changed = signed
            let position = Int.random(in: changed.indices, using: &generator)
            changed[position] = UInt8.random(in: 0...255, using: &generator)
            // What opens says exactly what was signed.
            if let opened = try? fixture.open(changed) { #expect(opened.digest == original.digest, "\(position)") }
        }
    }

    @Test func noTextBringsTheReaderDown() throws {
        let document = try fixture.document().bytes()
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<400 {
            var changed = document
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let position = Int.random(in: changed.indices, using: &generator)
                changed[position] =
                    Bool.random(using: &generator)
                    ? changed.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
            }
            let problems = TrustRegistry.problems(in: changed)
            // Only unsound bytes of a key are left to the moment in which the key is used.
            if (try? fixture.open(changed, allowsUnsigned: true)) != nil {
                #expect(problems.allSatisfy { $0.code == .key })
            }
        }
    }
}
