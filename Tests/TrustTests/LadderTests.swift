import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct LadderTests {
    let fixture: TrustFixture
    let number = LegalIdentifier(kind: "eidas", value: "VATAT-U00000000", country: "AUT")

    init() throws {
        fixture = try TrustFixture()
    }

    /// A credential of the listed key, with everything that is needed.
    private func evidence() throws -> LadderEvidence {
        var evidence = LadderEvidence(
            methodID: bytes("did:web:sonnwald.example#key-1"), issuer: bytes("did:web:sonnwald.example"))
        evidence.issuerName = "Hochschule Sonnwald"
        evidence.awardingBodies = [[number]]
        evidence.awardDate = try day("2026-05-08")
        evidence.signedAt = try Instant("2026-05-12T07:30:00Z")
        return evidence
    }

    /// A credential of somebody's did:key in the name of the listed institution.
    private func strangersEvidence() throws -> LadderEvidence {
        var evidence = try evidence()
        evidence.methodID = bytes(DIDKey.verificationMethod(for: fixture.stranger.publicKey))
        evidence.issuer = bytes(DIDKey.did(for: fixture.stranger.publicKey).text)
        return evidence
    }

    private func position(_ evidence: LadderEvidence, _ registries: TrustRegistry...) throws -> LadderPosition {
        Ladder.position(evidence, in: TrustRegistries(registries))
    }

    @Test func withEverythingTheTopIsReached() throws {
        let position = try position(evidence(), fixture.open())
        #expect(position.rung == .registered)
        #expect(position.next == TrustError(.accreditationNotExamined))
        #expect(position.signer?.entry.id == "tr:sonnwald")
        #expect(position.awardingBody?.id == "tr:sonnwald")
        #expect(position.matched.map(\.value) == ["VATAT-U00000000"])
        #expect(position.mandate == nil)
        #expect(position.hints.isEmpty)
    }

    @Test func withoutARegistryADomainIsAllThereIs() throws {
        let position = try position(evidence())
        #expect(position.rung == .domain)
        #expect(position.next == TrustError(.noRegistry))
        #expect(try self.position(strangersEvidence()).rung == .someone)
        #expect(try self.position(strangersEvidence()).next == TrustError(.noRegistry))
    }

    @Test func aStrangersKeyInTheNameOfARealInstitutionStaysOnTheGround() throws {
        let position = try position(strangersEvidence(), fixture.open())
        #expect(position.rung == .someone)
        #expect(position.next == TrustError(.noDomain))
        #expect(position.hints == [TrustError(.nameOnly)])
        #expect(position.hints.first?.facts["entry"] == "tr:sonnwald")
        #expect(position.signer == nil && position.awardingBody == nil)
    }

    @Test func aStrangersDomainInTheNameOfARealInstitutionProvesTheDomainOnly() throws {
        var evidence = try evidence()
        evidence.methodID = bytes("did:web:sonnwald.example.evil.example#key-1")
        evidence.issuer = bytes("did:web:sonnwald.example.evil.example")
        let position = try position(evidence, fixture.open())
        #expect(position.rung == .domain)
        #expect(position.next == TrustError(.notListed))
        #expect(position.hints == [TrustError(.nameOnly)])
    }

    @Test func anotherNameGivesNoHint() throws {
        var evidence = try strangersEvidence()
        evidence.issuerName = "Somebody else"
        #expect(try position(evidence, fixture.open()).hints.isEmpty)
    }

    @Test func aKeyThatTheKnownIssuerDoesNotListStaysOnTheDomain() throws {
        var evidence = try evidence()
        evidence.methodID = bytes("did:web:sonnwald.example#key-2")
        let position = try position(evidence, fixture.open())
        #expect(position.rung == .domain)
        #expect(position.next == TrustError(.keyNotListed))
    }

    @Test func aListedDidKeyClimbsWithoutADomain() throws {
        let key = fixture.stranger.publicKey
        let registry = try fixture.registry(
            fixture.plainEntry(
                "tr:small", name: "Small", identifiers: [number],
                keys: [.init(methodID: DIDKey.verificationMethod(for: key), publicKey: key)]))
        #expect(try position(strangersEvidence(), registry).rung == .registered)
    }

    @Test(arguments: ["2025-12-31T23:59:59Z", "2028-01-01T00:00:00Z"])
    func aKeyOutsideItsDaysDoesNotClimb(_ signedAt: String) throws {
        var evidence = try evidence()
        evidence.signedAt = try Instant(signedAt)
        let position = try position(evidence, fixture.open())
        #expect(position.rung == .domain)
        #expect(position.next == TrustError(.keyWindow))
    }

    @Test func aSignatureWithoutADateDoesNotClimbWithAKeyThatEnds() throws {
        var evidence = try evidence()
        evidence.signedAt = nil
        #expect(try position(evidence, fixture.open()).next == TrustError(.keyWindow))
        let endless = try fixture.registry(fixture.replacing(#""to": "2027-12-31","#, with: ""))
        #expect(try position(evidence, endless).rung == .registered)
    }

    @Test func aCompromisedKeyDoesNotClimbUnlessTheTimeIsProven() throws {
        let compromise = #""compromises": [{"keys": ["did:web:sonnwald.example#key-1"], "since": "2026-05-13"},"#
        let registry = try fixture.registry(fixture.replacing(#""compromises": ["#, with: compromise))
        var evidence = try evidence()
        let position = try position(evidence, registry)
        #expect(position.rung == .domain)
        #expect(position.next == TrustError(.keyCompromised))
        evidence.provenAt = try Instant("2026-05-12T12:00:00Z")
        #expect(try self.position(evidence, registry).rung == .registered)
    }

    @Test func aCompromiseThatAnyRegistryKnowsCounts() throws {
        let compromise = #""compromises": [{"keys": ["did:web:sonnwald.example#key-1"], "since": "2026-01-01"},"#
        let informed = try fixture.registry(fixture.replacing(#""compromises": ["#, with: compromise))
        #expect(try position(evidence(), fixture.open(), informed).next == TrustError(.keyCompromised))
    }

    @Test func withoutAnOfficialNumberItIsNotKnownWhoAwarded() throws {
        var evidence = try evidence()
        evidence.awardingBodies = []
        #expect(try position(evidence, fixture.open()).rung == .legalPerson)
        #expect(try position(evidence, fixture.open()).next == TrustError(.identifierMissing))
        evidence.awardingBodies = [[]]
        #expect(try position(evidence, fixture.open()).next == TrustError(.identifierMissing))
    }

    @Test func anotherOfficialNumberIsSomebodyElse() throws {
        var evidence = try evidence()
        evidence.awardingBodies = [[LegalIdentifier(kind: "eidas", value: "VATAT-U99999999", country: "AUT")]]
        let position = try position(evidence, fixture.open())
        #expect(position.rung == .legalPerson)
        #expect(position.next == TrustError(.identifierDiffers))
    }

    @Test func oneSharedNumberDoesNotOutweighOneThatDiffers() throws {
        var evidence = try evidence()
        evidence.awardingBodies = [[number, LegalIdentifier(kind: "schac", value: "other.example")]]
        #expect(try position(evidence, fixture.open()).rung == .legalPerson)
    }

    @Test func aNumberOfAnotherDayDoesNotMatch() throws {
        var evidence = try evidence()
        evidence.awardingBodies = [[LegalIdentifier(kind: "national:erhalter", value: "99", country: "AUT")]]
        #expect(try position(evidence, fixture.open()).next == TrustError(.identifierDiffers))
        evidence.awardDate = try day("2015-08-31")
        #expect(try position(evidence, fixture.open()).rung == .registered)
    }

    @Test func inAJointAwardOneOfTheBodiesIsEnough() throws {
        var evidence = try evidence()
        evidence.awardingBodies = [[LegalIdentifier(kind: "pic", value: "111111111")], [number]]
        #expect(try position(evidence, fixture.open()).rung == .registered)
    }

    @Test func aSignerWithAMandateActsForTheAwardingBody() throws {
        let key = fixture.stranger.publicKey
        let platform = fixture.plainEntry(
            "tr:platform", name: "Platform",
            keys: [.init(methodID: DIDKey.verificationMethod(for: key), publicKey: key)])
        let registry = try fixture.registry(fixture.entry(), platform)
        let position = try position(strangersEvidence(), registry)
        #expect(position.rung == .registered)
        #expect(position.signer?.entry.id == "tr:platform")
        #expect(position.awardingBody?.id == "tr:sonnwald")
        #expect(position.mandate?.mandatary == "tr:platform")

        let ended = try fixture.replacing(
            #""scope": "all courses", "from": "2026-01-01""#,
            with: #""scope": "all courses", "from": "2026-01-01", "to": "2026-05-07""#)
        let without = try self.position(strangersEvidence(), try fixture.registry(ended, platform))
        #expect(without.rung == .legalPerson)
        #expect(without.next == TrustError(.mandateMissing))
    }

    /// The day of the award is the signer's to write: it must have had a mandate on the day of signing as well.
    @Test(
        arguments: [
            (["2026-05-12"], "2026-05-12T23:59:59Z", nil),
            (["2026-05-11"], "2026-05-12T07:30:00Z", TrustError(.mandateEnded)),
            (["2026-05-12"], "2026-05-13T00:00:00Z", TrustError(.mandateEnded)),
            (["2026-05-08"], "2026-05-08T07:30:00Z", nil),
            (["2026-05-07"], "2026-05-07T07:30:00Z", TrustError(.mandateMissing)),
            // One that was renewed.
            (["2026-05-11", nil], "2026-05-12T07:30:00Z", nil),
            // Nobody says when it was signed.
            (["2026-12-31"], nil, TrustError(.mandateEnded)), ([nil], nil, nil),
        ] as [([String?], String?, TrustError?)])
    func aMandateHoldsForAwardAndSigning(_ ends: [String?], _ signedAt: String?, _ objection: TrustError?) throws {
        let key = fixture.stranger.publicKey
        let platform = fixture.plainEntry(
            "tr:platform", name: "Platform",
            keys: [.init(methodID: DIDKey.verificationMethod(for: key), publicKey: key)])
        var body = try fixture.entry()
        var from = "2026-01-01"
        var mandates: [JSON] = []
        for end in ends {
            var mandate: JSON = ["mandator": "tr:sonnwald", "mandatary": "tr:platform", "from": .string(from)]
            if let end {
                mandate["to"] = .string(end)
                from = try day(end).adding(days: 1).description
            }
            mandates.append(mandate)
        }
        body["mandates"] = .array(mandates)
        var evidence = try strangersEvidence()
        evidence.signedAt = try signedAt.map { try Instant($0) }
        let position = try position(evidence, fixture.registry(body, platform))
        #expect(position.rung == (objection == nil ? .registered : .legalPerson))
        #expect(position.next == objection ?? TrustError(.accreditationNotExamined))
        #expect((position.mandate == nil) == (objection != nil))
        if let objection, objection.code == .mandateEnded {
            #expect(position.next.facts == ["name": "Sonnwald University", "signer": "Platform"])
        }
    }

    /// Which registry is named first decides nothing.
    @Test func aMandateThatOneRegistryKnewIsToldInAnyOrder() throws {
        let key = fixture.stranger.publicKey
        let platform = fixture.plainEntry(
            "tr:platform", name: "Platform",
            keys: [.init(methodID: DIDKey.verificationMethod(for: key), publicKey: key)])
        var (ended, without) = (try fixture.entry(), try fixture.entry())
        ended["mandates"] = [["mandator": "tr:sonnwald", "mandatary": "tr:platform", "to": "2026-05-11"]]
        without["mandates"] = nil
        let (knew, never) = (try fixture.registry(ended, platform), try fixture.registry(without, platform))
        for registries in [[knew, never], [never, knew]] {
            let position = Ladder.position(try strangersEvidence(), in: TrustRegistries(registries))
            #expect(position.rung == .legalPerson && position.next == TrustError(.mandateEnded))
        }
    }

    /// The ids of entries mean something within one registry only.
    @Test func aMandateDoesNotCrossRegistriesByALocalId() throws {
        let key = fixture.stranger.publicKey
        func platform(_ identifiers: [LegalIdentifier], keys: Bool) -> JSON {
            fixture.plainEntry(
                "tr:platform", name: "Platform", identifiers: identifiers,
                keys: keys ? [.init(methodID: DIDKey.verificationMethod(for: key), publicKey: key)] : [])
        }
        let pic = LegalIdentifier(kind: "pic", value: "111222333")
        let own = try fixture.registry(platform([pic], keys: true))
        let strange = try fixture.registry(
            fixture.entry(), platform([LegalIdentifier(kind: "pic", value: "999888777")], keys: false))
        let found = try position(strangersEvidence(), own, strange)
        #expect(found.rung == .legalPerson && found.next == TrustError(.mandateMissing))
        // The other registry means the same platform.
        let same = try fixture.registry(fixture.entry(), platform([pic], keys: false))
        #expect(try position(strangersEvidence(), own, same).mandate?.mandatary == "tr:platform")
    }

    @Test func withoutAnAwardDateTheRegistryIsNotAsked() throws {
        var evidence = try evidence()
        evidence.awardDate = nil
        let position = try position(evidence, fixture.open())
        #expect(position.rung == .awardingBody)
        #expect(position.next == TrustError(.awardDateMissing))
    }

    @Test func anOlderSnapshotCannotSpeakAboutTheAward() throws {
        var evidence = try evidence()
        evidence.awardDate = try day("2026-06-02")
        #expect(try position(evidence, fixture.open()).rung == .registered)
        evidence.awardDate = try day("2026-06-03")
        let position = try position(evidence, fixture.open())
        #expect(position.rung == .awardingBody)
        #expect(position.next == TrustError(.snapshotOlder))
    }
}
