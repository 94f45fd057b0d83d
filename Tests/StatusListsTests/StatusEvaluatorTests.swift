import DataIntegrity
import Encodings
import JSON
import StatusLists
import Testing

/// Every refusal beside the twin that differs from it in one thing.
@Suite struct StatusEvaluatorTests {
    let fixture: ListFixture

    init() throws {
        fixture = try ListFixture()
    }

    @Test func aClearAndASetEntryAreToldApart() throws {
        let bytes = try fixture.signed()
        #expect(fixture.outcome(bytes).outcome == .clear)
        #expect(fixture.outcome(bytes, fixture.entry(94_567)).outcome == .set(1))
        #expect(fixture.outcome(bytes, fixture.entry(94_566)).outcome == .clear)
        #expect(fixture.outcome(bytes, fixture.entry(94_568)).outcome == .clear)
    }

    @Test func whatASetEntryMeansDependsOnThePurpose() {
        #expect(StatusPurpose.revocation.codeWhenSet == .revoked)
        #expect(StatusPurpose.suspension.codeWhenSet == .suspended)
        #expect(StatusPurpose(utf8: Array("message".utf8)).codeWhenSet == nil)
    }

    @Test func anIndexBehindTheEndFails() throws {
        let bytes = try fixture.signed()
        #expect(fixture.outcome(bytes, fixture.entry(131_071)).outcome == .clear)
        #expect(fixture.outcome(bytes, fixture.entry(131_072)).outcome == .failed(.range))
        #expect(fixture.outcome(bytes, fixture.entry(.max)).outcome == .failed(.range))
    }

    @Test func anotherPurposeFails() throws {
        let bytes = try fixture.signed()
        #expect(fixture.outcome(bytes, fixture.entry(purpose: .suspension)).outcome == .failed(.purpose))
        let both = try fixture.signed(
            fixture.changing("statusPurpose", to: ["revocation", "suspension"], inSubject: true))
        #expect(fixture.outcome(both, fixture.entry(purpose: .suspension)).outcome == .clear)
    }

    @Test func aShortListFailsUnlessTheRulesTakeItAndThenLeavesAFinding() throws {
        let short = try fixture.signed(
            fixture.document(BitstringStatusList(bytes: [UInt8](repeating: 0, count: 12_500))))
        #expect(fixture.outcome(short).outcome == .failed(.listLength))
        let taken = fixture.outcome(short, rules: .education)
        #expect(taken.outcome == .clear)
        #expect(taken.findings == [StatusListError(.shortList)])
        let shorter = try fixture.signed(
            fixture.document(BitstringStatusList(bytes: [UInt8](repeating: 0, count: 12_499))))
        #expect(fixture.outcome(shorter, rules: .education).outcome == .failed(.listLength))
        #expect(fixture.outcome(try fixture.signed(), rules: .education).findings.isEmpty)
    }

    @Test func theLengthIsCountedInEntriesOfTheirWidth() throws {
        let wide = try fixture.signed(fixture.document(BitstringStatusList(size: .two)))
        #expect(fixture.outcome(wide, fixture.entry(size: .two)).outcome == .clear)
        #expect(fixture.outcome(wide, fixture.entry(size: .four)).outcome == .failed(.listLength))
    }

    @Test func aBombFails() throws {
        let bomb = "u" + Base64URL.encode(try Gzip.deflate([UInt8](repeating: 0, count: 9 << 20).span))
        let bytes = try fixture.signed(fixture.changing("encodedList", to: .string(bomb), inSubject: true))
        #expect(fixture.outcome(bytes).outcome == .failed(.tooLarge))
    }

    @Test func aListThatCannotBeUnpackedIsUnknown() throws {
        let text = try #require(try fixture.document()["credentialSubject"]?["encodedList"]?.string)
        let bytes = try fixture.signed(
            fixture.changing("encodedList", to: .string(String(text.dropLast(4))), inSubject: true))
        #expect(fixture.outcome(bytes).outcome == .unknown(.encoding))
    }

    @Test func aListOfAnotherIssuerIsUnknownUnlessItIsAllowed() throws {
        let bytes = try fixture.signed()
        let other = "did:web:other.example"
        #expect(fixture.outcome(bytes, issuer: other).outcome == .unknown(.issuer))
        #expect(fixture.outcome(bytes, issuer: other, allowed: [fixture.issuer]).outcome == .clear)
        #expect(fixture.outcome(bytes, issuer: String(fixture.issuer.dropLast())).outcome == .unknown(.issuer))
    }

    @Test func aListSignedByAStrangerIsUnknown() throws {
        let stranger = try ListFixture(seed: 2)
        let bytes = try stranger.signed(fixture.document())
        #expect(fixture.outcome(bytes).outcome == .unknown(.issuer))
    }

    @Test func aListWithoutAProofIsUnknown() throws {
        #expect(fixture.outcome(try fixture.document().bytes()).outcome == .unknown(.proof))
    }

    @Test func aChangedListIsUnknown() throws {
        let text = String(decoding: try fixture.signed(), as: UTF8.self)
        let changed = Array(text.replacing("\"revocation\"", with: "\"suspension\"").utf8)
        #expect(fixture.outcome(changed, fixture.entry(purpose: .suspension)).outcome == .unknown(.proof))
    }

    @Test func aListForAnotherPurposeOfProofIsUnknown() throws {
        let options = ProofOptions(
            verificationMethod: fixture.method, purpose: .authentication, created: fixture.made)
        let bytes = try DataIntegrity.secured(fixture.document(), options: options, signer: fixture.signer)
        #expect(fixture.outcome(bytes).outcome == .unknown(.proof))
    }

    @Test func aListThatIsNotAtHandIsUnknown() throws {
        let elsewhere = StatusEntry(purpose: .revocation, index: 5, list: "https://sonnwald.example/status/2")
        #expect(fixture.outcome(try fixture.signed(), elsewhere).outcome == .unknown(.unavailable))
    }

    @Test func theAddressIsComparedByBytes() throws {
        var document = try fixture.document()
        document["id"] = "https://sonnwald.example/\u{212A}"
        document["credentialSubject"]?["id"] = nil
        let entry = StatusEntry(purpose: .revocation, index: 5, list: "https://sonnwald.example/K")
        #expect(fixture.outcome(try fixture.signed(document), entry).outcome == .unknown(.unavailable))
    }
}

@Suite struct StatusFreshnessTests {
    let fixture: ListFixture

    init() throws {
        fixture = try ListFixture()
    }

    @Test func aListWithoutAnEndIsStaleAfterSevenDays() throws {
        let bytes = try fixture.signed()
        let week: Int64 = 7 * 86_400
        #expect(fixture.outcome(bytes, at: fixture.made.adding(seconds: week + 300)).outcome == .clear)
        #expect(fixture.outcome(bytes, at: fixture.made.adding(seconds: week + 301)).outcome == .unknown(.stale))
    }

    @Test func aListIsStaleAfterItsEnd() throws {
        let end = try Instant("2026-08-01T00:00:00Z")
        let bytes = try fixture.signed(fixture.changing("validUntil", to: .string(end.description)))
        #expect(fixture.outcome(bytes, at: end.adding(seconds: 300)).outcome == .clear)
        #expect(fixture.outcome(bytes, at: end.adding(seconds: 301)).outcome == .unknown(.stale))
    }

    @Test func aListIsStaleWhenItShouldHaveBeenFetchedAgain() throws {
        let bytes = try fixture.signed(fixture.changing("ttl", to: 3_600_000, inSubject: true))
        #expect(fixture.outcome(bytes, at: fixture.made.adding(seconds: 3_900)).outcome == .clear)
        #expect(fixture.outcome(bytes, at: fixture.made.adding(seconds: 3_901)).outcome == .unknown(.stale))
    }

    @Test func theEarlierOfBothEndsCounts() throws {
        var document = try fixture.changing("ttl", to: 3_600_000, inSubject: true)
        document["validUntil"] = "2027-01-01T00:00:00Z"
        let bytes = try fixture.signed(document)
        #expect(fixture.outcome(bytes, at: fixture.made.adding(seconds: 3_901)).outcome == .unknown(.stale))
    }

    @Test func theAgeOfAFetchedListCountsFromTheFetching() throws {
        let bytes = try fixture.signed(fixture.changing("ttl", to: 3_600_000, inSubject: true))
        let fetched = fixture.made.adding(seconds: 86_400)
        let list = try OpenedStatusList(
            opening: bytes, retrieved: fetched, resolver: fixture.resolver, now: fetched)
        #expect(list.freshness(at: fetched.adding(seconds: 3_600)) == .fresh(until: fetched.adding(seconds: 3_600)))
        #expect(
            list.freshness(at: fetched.adding(seconds: 4_000)) == .stale(since: fetched.adding(seconds: 3_600)))
    }

    @Test func aListFromTheFutureIsUnknown() throws {
        let bytes = try fixture.signed(fixture.document(made: fixture.now.adding(seconds: 301)))
        #expect(fixture.outcome(bytes).outcome == .unknown(.notYetValid))
        let near = try fixture.signed(fixture.document(made: fixture.now.adding(seconds: 300)))
        #expect(fixture.outcome(near).outcome == .clear)
    }

    @Test func aProofFromTheFutureOrPastItsEndIsUnknown() throws {
        let future = ProofOptions(
            verificationMethod: fixture.method, created: fixture.now.adding(seconds: 301), expires: nil)
        let early = try DataIntegrity.secured(fixture.document(), options: future, signer: fixture.signer)
        #expect(fixture.outcome(early).outcome == .unknown(.notYetValid))
        let past = ProofOptions(verificationMethod: fixture.method, created: fixture.made, expires: fixture.made)
        let late = try DataIntegrity.secured(fixture.document(), options: past, signer: fixture.signer)
        #expect(fixture.outcome(late).outcome == .unknown(.stale))
    }

    @Test func aListWithoutAnyDateIsUnknown() throws {
        var document = try fixture.document()
        document["validFrom"] = nil
        let options = ProofOptions(verificationMethod: fixture.method, created: nil)
        let undated = try DataIntegrity.secured(document, options: options, signer: fixture.signer)
        #expect(fixture.outcome(undated).outcome == .unknown(.stale))
        #expect(fixture.outcome(try fixture.signed(document)).outcome == .clear)
    }
}
