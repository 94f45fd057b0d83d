import Achievements
import Encodings
import JSON
import Signing
import Testing

@Suite struct WritingTests {
    /// The document of the plain record, told member by member where a reader looks.
    @Test(arguments: [
        ("@context/0", "https://www.w3.org/ns/credentials/v2"),
        ("@context/1", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
        ("type/0", "VerifiableCredential"), ("type/1", "OpenBadgeCredential"),
        ("id", "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11"),
        ("awardedDate", "2026-05-08T00:00:00+02:00"), ("validFrom", "2026-05-12T09:30:00+02:00"),
        ("issuer/id", "did:web:sonnwald.example"), ("issuer/name", "Hochschule Sonnwald"),
        ("issuer/address/addressCountryCode", "AT"), ("issuer/address/addressCountry", "Austria"),
        ("issuer/otherIdentifier/0/identifierType", "ext:eIDAS"),
        ("issuer/otherIdentifier/0/identifier", "VATAT-U12345675"),
        ("credentialSubject/id", "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"),
        ("credentialSubject/identifier/0/identityHash", "Mira Kallio-Brandt"),
        ("credentialSubject/activityStartDate", "2026-02-02T00:00:00+02:00"),
        ("credentialSubject/achievement/achievementType", "MicroCredential"),
        ("credentialSubject/achievement/inLanguage", "en"),
        (
            "credentialSubject/achievement/resultDescription/0/alignment/0/targetUrl",
            "http://data.europa.eu/snb/assessment/2939dae15f"
        ),
        ("credentialSubject/result/0/value", "1"), ("credentialSubject/result/0/status", "Completed"),
        ("credentialStatus/statusListIndex", "4711"),
    ])
    func everyPartStandsWhereReadersLook(_ pointer: String, _ text: String) throws {
        let document = try OpenBadges3.credential(Samples.plain, envelope: Samples.envelope)
        #expect(document[path: pointer.split(separator: "/").map(String.init)]?.string == text)
    }

    @Test func whatTheProfileHasNoFieldForIsAnAlignment() throws {
        let document = try OpenBadges3.credential(Samples.rich, envelope: Samples.envelope)
        let alignments = document[path: ["credentialSubject", "achievement", "alignment"]]?.array ?? []
        func alignment(_ type: String) -> JSON? { alignments.first { $0["targetType"]?.string == "ext:" + type } }
        #expect(alignment("EQF")?["targetCode"] == "6")
        #expect(alignment("EQF")?["targetUrl"] == "http://data.europa.eu/snb/eqf/6")
        #expect(alignment("CreditFramework")?["targetCode"] == "4")
        #expect(alignment("CreditFramework")?["targetName"] == "4 ECTS (100 hours)")
        #expect(alignment("CreditFramework")?["targetUrl"] == "http://data.europa.eu/snb/education-credit/6fcec5c5af")
        #expect(alignment("ModeOfLearning")?["targetName"] == "Blended")
        #expect(alignment("QualityAssurance")?["targetCode"] == "1207")
        #expect(
            alignment("QualityAssurance")?["targetDescription"]
                == "Musteragentur für Qualitätssicherung, 2024-10-01 to 2030-09-30")
        #expect(alignment("Stackability")?["targetCode"] == "stackable")
        #expect(alignment("ISCEDF")?["targetCode"] == "0611")
        #expect(alignment("AwardPlace")?["targetCode"] == "AT")
        #expect(alignment("AwardPlace")?["targetName"] == "Sonnwald, Austria")
        #expect(alignment("AwardingBody")?["targetCode"] == "DE")
        #expect(alignment("AwardingBody")?["targetName"] == "Fachschule Talheim")
        // The schema of the profile asks each for a name and an address.
        for entry in alignments {
            #expect(entry["targetName"]?.string?.isEmpty == false)
            #expect(entry["targetUrl"]?.string?.isEmpty == false)
        }
    }

    @Test func theCriteriaAreATextForPeople() throws {
        let document = try OpenBadges3.credential(Samples.rich, envelope: Samples.envelope)
        #expect(
            document[path: ["credentialSubject", "achievement", "criteria", "narrative"]]?.string == """
                ## Learning outcomes
                - Read measurement series from files and from a stream
                - Find, mark and justify faulty values

                ## Workload
                4 ECTS, 100 hours

                ## Prerequisites
                - Basic programming in any language
                """)
    }

    /// Open Badges 3.0, `IdentityHash`: the identity followed by the salt.
    @Test func theEmailAddressIsASaltedHash() throws {
        var record = Samples.plain
        record.learner.email = "mira.kallio-brandt@mail.example"
        let document = try OpenBadges3.credential(record, envelope: Samples.envelope)
        let identity = document[path: ["credentialSubject", "identifier"]]?.array?.last
        #expect(identity?["identityType"] == "emailAddress")
        #expect(identity?["hashed"] == true)
        #expect(identity?["salt"] == "k7Qe2")
        #expect(
            identity?["identityHash"] == "sha256$5aeca0bf9c710addf4ebf22b9bd8a196136164521b5c41391015e7354c9bc989")
        #expect(!document.text().contains("mail.example"))
    }

    /// What *Authentic* asks for is there or there is no credential.
    @Test(arguments: essentials)
    func withoutTheEssentialsNothingIsWritten(_ code: Problem.Code, _ change: @Sendable (inout Achievement) -> Void) {
        var record = Samples.plain
        change(&record)
        #expect(throws: AchievementError(code)) { try OpenBadges3.credential(record, envelope: Samples.envelope) }
    }

    @Test(arguments: ["", "not an address", "7f1c2c52"])
    func idsMustBeAbsolute(_ id: String) {
        var envelope = Samples.envelope
        envelope.id = id
        #expect(throws: AchievementError(.linkMalformed)) {
            try OpenBadges3.credential(Samples.plain, envelope: envelope)
        }
        envelope = Samples.envelope
        envelope.issuerID = id
        #expect(throws: AchievementError(.linkMalformed)) {
            try OpenBadges3.credential(Samples.plain, envelope: envelope)
        }
    }

    @Test func whoSignsForAnotherIsTheIssuerAndTheOtherTheSource() throws {
        var record = Samples.plain
        record.sealer = Organisation(
            legalName: Samples.english("Sealing Service"), identifiers: [LegalIdentifier(.eidas, "NTREE-17207834")],
            locations: [Location(country: CountryCode("EST"))])
        let document = try OpenBadges3.credential(record, envelope: Samples.envelope)
        #expect(document[path: ["issuer", "name"]] == "Sealing Service")
        #expect(document[path: ["issuer", "address", "addressCountryCode"]] == "EE")
        #expect(document[path: ["credentialSubject", "source", "name"]] == "Hochschule Sonnwald")
        #expect(document[path: ["credentialSubject", "source", "address", "addressCountryCode"]] == "AT")
    }

    @Test func validFromIsTheInstantOfSealingUnlessItIsGiven() throws {
        var envelope = Samples.envelope
        envelope.utcOffsetMinutes = 0
        #expect(try OpenBadges3.credential(Samples.plain, envelope: envelope)["validFrom"] == "2026-05-12T07:30:00Z")
        envelope.validFrom = Samples.instant("2026-06-01T00:00:00Z")
        envelope.validUntil = Samples.instant("2031-06-01T00:00:00Z")
        envelope.utcOffsetMinutes = -210
        let document = try OpenBadges3.credential(Samples.plain, envelope: envelope)
        #expect(document["validFrom"] == "2026-05-31T20:30:00-03:30")
        #expect(document["validUntil"] == "2031-05-31T20:30:00-03:30")
        #expect(document["awardedDate"] == "2026-05-08T00:00:00-03:30")
    }

    /// At the ends of the calendar there is no local time.
    @Test func instantsAtTheEndsOfTheCalendarAreWrittenInUTC() throws {
        var envelope = Samples.envelope
        envelope.validUntil = .latest
        envelope.utcOffsetMinutes = 840
        #expect(try OpenBadges3.credential(Samples.plain, envelope: envelope)["validUntil"] == "9999-12-31T23:59:59Z")
        #expect(
            CredentialEnvelope(id: "", issuerID: "", issuedAt: .latest, utcOffsetMinutes: 9_999).utcOffsetMinutes == 840
        )
    }

    @Test func severalStatusEntriesAreAList() throws {
        var envelope = Samples.envelope
        envelope.statusEntries += envelope.statusEntries
        #expect(try OpenBadges3.credential(Samples.plain, envelope: envelope)["credentialStatus"]?.array?.count == 2)
        envelope.statusEntries = []
        #expect(try OpenBadges3.credential(Samples.plain, envelope: envelope)["credentialStatus"] == nil)
    }

    /// The same body without a homepage gets the same made-up address, another one another.
    @Test func aJointBodyWithoutHomepageGetsAnAddressOfItsOwn() throws {
        func address(_ name: String) throws -> String? {
            var record = Samples.plain
            record.awardingBodies.append(Organisation(legalName: Samples.english(name)))
            let document = try OpenBadges3.credential(record, envelope: Samples.envelope)
            return document[path: ["credentialSubject", "achievement", "alignment"]]?.array?.last?["targetUrl"]?.string
        }
        let talheim = try address("Talheim")
        #expect(talheim == (try address("Talheim")))
        #expect(talheim != (try address("Bergheim")))
        #expect(talheim?.hasPrefix("urn:uuid:") == true)
        #expect(talheim.map { Array($0.utf8)[23] } == UInt8(ascii: "8"))
    }

    static let essentials: [(Problem.Code, @Sendable (inout Achievement) -> Void)] = [
        (.titleMissing, { $0.title = LanguageText() }), (.issuerPlaceMissing, { $0.issuerPlace = nil }),
        (.issuerPlaceMissing, { $0.issuerPlace?.country = CountryCode("") }),
        (.awardingBodyMissing, { $0.awardingBodies = [] }),
        (.awardingBodyMissing, { $0.awardingBodies[0].legalName = LanguageText() }),
        (.awardDateMissing, { $0.awardDate = nil }), (.linkMalformed, { $0.id = "3" }),
    ]
}
