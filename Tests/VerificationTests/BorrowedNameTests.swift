import Encodings
import JSON
import Signing
import Testing
import Texts
import Trust
import Verification

/// Whose name and number it is that somebody else signs in.
@Suite struct BorrowedNameTests {
    private static let north = "did:web:north.example"

    /// A badge signed by a registered university of the north, changed before.
    private func report(
        _ change: (inout JSON) -> Void = { _ in }, deciding: Set<CheckID> = [], isListed: Bool = true
    ) throws -> Report {
        let vector = try Vectors.named("good/badge")
        var judging = try Judging(vector)
        judging.policy.decides.formUnion(deciding)
        let key = try TestKeys.signer("holder")
        let anchor = try TestKeys.signer("stranger")
        let now = judging.environment.clock.now()
        let entry = RegistryEntry.make(
            id: "tr:north", names: [LegalName(text: "University of the North")],
            identifiers: [LegalIdentifier(kind: "pic", value: "111222333")],
            places: [RegistryPlace(country: "AUT")],
            keys: [.init(methodID: Self.north + "#key-1", publicKey: key.publicKey)])
        let bytes = try TrustRegistry.build(
            entries: [entry], id: "urn:example:north", number: 1, issued: now.adding(seconds: -86_400), signer: anchor)
        let own = try TrustRegistry(opening: bytes, anchors: [anchor.publicKey], now: now)
        let all = TrustRegistries(judging.environment.registries.registries + (isListed ? [own] : []))
        judging.environment.registries = all
        judging.environment.resolver = RegistryResolver(
            TrustRegistries(all.registries + [own]), base: judging.environment.resolver)
        var document = try vector.unsigned
        document["issuer"]?["id"] = .string(Self.north)
        document["issuer"]?["name"] = "University of the North"
        document["issuer"]?["otherIdentifier"] = nil
        change(&document)
        let file = try TestKeys.secured(
            document, by: key, as: Self.north + "#key-1", created: Instant("2026-05-12T07:30:00Z"))
        return judging.verifier.verify(try UnverifiedCredential(parsing: file))
    }

    private var numbers: JSON {
        get throws { try Vectors.named("good/badge").unsigned["issuer"]?["otherIdentifier"] ?? .null }
    }

    @Test func inItsOwnNameNothingIsBorrowed() throws {
        #expect(try report()[.issuerMandate]?.name == "notApplicable")
    }

    @Test func theNameOfAnotherNeedsAMandate() throws {
        let told = try report { $0["issuer"]?["name"] = "Hochschule Sonnwald" }
        #expect(told[.issuerMandate]?.reason?.code == .issuerMandateMissing)
        #expect(told[.issuerMandate]?.reason?.facts["signer"] == "University of the North")
        #expect(told.findings.contains { $0.check == .issuerMandate })
        let asked = try report(
            { $0["issuer"]?["name"] = "Hochschule Sonnwald" }, deciding: [.issuerMandate])
        #expect(asked.verdict == .invalid)
    }

    @Test func theNumberOfAnotherNeedsAMandate() throws {
        let numbers = try numbers
        let told = try report { $0["issuer"]?["otherIdentifier"] = numbers }
        #expect(told[.issuerMandate]?.reason?.code == .issuerMandateMissing)
    }

    @Test func theAwardingBodysNameIsLookedAtAsWell() throws {
        let source: JSON = ["id": "https://s.example/", "type": ["Profile"], "name": "Hochschule Sonnwald"]
        let told = try report { $0["credentialSubject"]?["source"] = source }
        #expect(told[.issuerMandate]?.reason?.code == .issuerMandateMissing)
    }

    @Test func whoeverNamesItselfAsAwardingBodyNeedsNoMandate() throws {
        let source: JSON = ["id": .string(Self.north), "type": ["Profile"], "name": "University of the North"]
        #expect(try report { $0["credentialSubject"]?["source"] = source }[.issuerMandate]?.name == "notApplicable")
        let other: JSON = ["id": "https://x.example/", "type": ["Profile"], "name": "Somebody"]
        let unclear = try report { $0["credentialSubject"]?["source"] = other }
        #expect(unclear[.issuerMandate]?.reason?.code == .issuerMandateUnclear)
        #expect(unclear[.issuerMandate]?.reason?.message(Texts()).contains("somebody else than who signed") == true)
    }

    /// A registered signer whose name a reader takes for another's needs that one's mandate as well.
    @Test(arguments: [
        "\u{397}ochschule Sonnwald", "Hochschule Sonnwa1d", "Hochschule Sonnwalt", "Ηochschu1e Sonnwald – Online",
    ])
    func aNameThatLooksLikeAnothersNeedsAMandate(_ name: String) throws {
        let told = try report { $0["issuer"]?["name"] = .string(name) }
        #expect(told[.issuerMandate]?.name == "failed")
        #expect(told[.issuerMandate]?.reason?.code == .lookalikeName)
        #expect(told[.issuerMandate]?.reason?.pointer == "/issuer/name")
        #expect(told[.issuerMandate]?.reason?.facts["stated"] == name)
        #expect(told[.issuerMandate]?.reason?.facts["resembles"] == "Hochschule Sonnwald")
        let row = try #require(told.findings.first { $0.check == .issuerMandate })
        #expect(row.weight == .significant)
        #expect(try report({ $0["issuer"]?["name"] = .string(name) }, deciding: [.issuerMandate]).verdict == .invalid)
        // The same by the awarding body's name, where the issuer has none.
        let source: JSON = ["id": .string(Self.north), "type": ["Profile"], "name": .string(name)]
        let awarding = try report {
            $0["issuer"]?["name"] = nil
            $0["credentialSubject"]?["source"] = source
        }
        #expect(awarding[.issuerMandate]?.reason?.code == .lookalikeName)
        #expect(awarding[.issuerMandate]?.reason?.pointer == "/credentialSubject/source/name")
    }

    /// More words behind a name say less: institutions are often called after what others are.
    @Test(arguments: ["Hochschule Sonnwald (Austria)", "HOCHSCHULE Sonnwald – Online"])
    func aNameThatBeginsWithAnothersNeedsADecision(_ name: String) throws {
        let told = try report { $0["issuer"]?["name"] = .string(name) }
        let row = try #require(told.checks.first { $0.check == .issuerMandate })
        #expect(row.outcome.name == "unknown" && row.weight == .significant)
        #expect(row.outcome.reason?.code == .issuerMandateUnclear && row.outcome.reason?.pointer == "/issuer/name")
        // It may be one and the same: nobody is said to have signed for somebody else.
        let reason = try #require(row.outcome.reason)
        for language in Language.allCases {
            let texts = Texts(language: language)
            for sentence in [reason.message(texts), reason.nextStep(texts)] {
                #expect(sentence.contains(name) && sentence.contains("Hochschule Sonnwald"), "\(sentence)")
            }
        }
        #expect(reason.message(Texts()).contains("whether the two are one"))
        #expect(row.evidence.contains { $0.name == "stated" && $0.json == .string(name) })
        #expect(row.evidence.contains { $0.name == "resembles" && $0.json == "Hochschule Sonnwald" })
        #expect(
            try report({ $0["issuer"]?["name"] = .string(name) }, deciding: [.issuerMandate]).verdict == .unknown)
        // Whatever fails of its own does so still.
        let source: JSON = ["id": "https://s.example/", "type": ["Profile"], "name": "Hochschule Sonnwald"]
        let both = try report {
            $0["issuer"]?["name"] = .string(name)
            $0["credentialSubject"]?["source"] = source
        }
        #expect(both[.issuerMandate]?.reason?.code == .issuerMandateMissing)
    }

    @Test(arguments: [
        "Hochschule Sonnental", "Hochschule", "Sonnwald", "University of the North (Norway)", "University of the Nortn",
        "Verein der Hochschule Sonnwald",
    ])
    func aNameThatIsOnlySimilarIsNobodyElses(_ name: String) throws {
        #expect(try report { $0["issuer"]?["name"] = .string(name) }[.issuerMandate]?.name == "notApplicable")
    }

    /// The very name is the likest of all.
    @Test func aStrangerWithARegisteredNameIsALookalike() throws {
        let stranger = try report({ $0["issuer"]?["name"] = "Hochschule Sonnwald" }, isListed: false)
        #expect(stranger[.contentLookalike]?.reason?.code == .issuerNameOnly)
        #expect(stranger.findings.contains { $0.check == .contentLookalike })
        let source: JSON = ["id": "https://s.example/", "type": ["Profile"], "name": "Hochschule Sonnwald"]
        let awarding = try report({ $0["credentialSubject"]?["source"] = source }, isListed: false)
        #expect(awarding[.contentLookalike]?.reason?.code == .issuerNameOnly)
        #expect(try report(isListed: false)[.contentLookalike]?.isPassed == true)
    }

    // MARK: Whose a number is

    private func number(_ kind: String, _ value: String) -> JSON {
        [["type": "IdentifierEntry", "identifierType": .string(kind), "identifier": .string(value)]]
    }

    /// What to do next about a number that the signer's entry does not have depends on whose it is.
    @Test func theWayOutSaysWhoseTheNumberIs() throws {
        let texts = Texts()
        func next(_ numbers: JSON?) throws -> (facts: [String: String], reason: String, next: String) {
            let told = try report { $0["issuer"]?["otherIdentifier"] = numbers }[.issuerLegalIdentifier]
            #expect(told?.name == "unknown")
            let reason = try #require(told?.reason)
            #expect(reason.code == .issuerIdentifierMissing)
            return (
                reason.facts, texts("reason." + reason.code.rawValue, reason.facts),
                texts("next." + reason.code.rawValue, reason.facts)
            )
        }
        let others = try next(numbers)
        #expect(others.facts["owner"]?.contains("Sonnwald") == true && others.facts["number"] == "VATAT-U60042007")
        #expect(others.next.hasPrefix("Ask ") && others.next.contains("Sonnwald"), "\(others)")
        let nobodys = try next(number("ext:eIDAS", "VATAT-U99999999"))
        #expect(nobodys.facts["owner"] == nil && nobodys.next.contains("VATAT-U99999999"), "\(nobodys)")
        #expect(try next(nil).next.hasPrefix("Nothing to do if the registry knows the key"))
    }
}
