import Achievements
import Encodings
import JSON
import Testing

@Suite struct PlacesAndDaysTests {
    private func view(_ record: Achievement = Samples.plain, change: (inout JSON) -> Void = { _ in }) throws
        -> OpenBadgeView
    {
        try #require(OpenBadgeView(try Samples.credential(record, change: change)))
    }

    private func isUnreadable<T>(_ stated: Stated<T>) -> Bool { if case .unreadable = stated { true } else { false } }

    private func isAbsent<T>(_ stated: Stated<T>) -> Bool { if case .absent = stated { true } else { false } }

    @Test func countriesAreToldByRole() throws {
        var record = Samples.rich
        record.sealer = Organisation(
            legalName: Samples.english("Sealing Service"), locations: [Location(country: CountryCode("EST"))])
        let view = try view(record)
        #expect(view.issuerCountry.value == Country("EE"))
        #expect(view.awardPlaceCountry.value == Country("AT"))
        #expect(view.awardingBodyCountry.value == Country("AT"))
        #expect(view.jointAwardCountries.map(\.value) == [Country("DE")])
        #expect(view.isJointAward)
        #expect(view.isSealedByAnother)
        #expect(view.issuerIdentifiers.isEmpty)
        #expect(view.awardingIdentifiers.count == 1)
    }

    @Test func aCodeThatIsNoCountryIsUnreadableNotAbsent() throws {
        let address = ["issuer", "address", "addressCountryCode"]
        #expect(isUnreadable(try view { $0[path: address] = "XX" }.issuerCountry))
        #expect(isUnreadable(try view { $0[path: address] = 40 }.issuerCountry))
        #expect(isAbsent(try view { $0[path: ["issuer", "address"]] = nil }.issuerCountry))
        #expect(isAbsent(try view { $0["issuer"] = "did:example:1" }.issuerCountry))
        #expect(try view { $0[path: address] = "EL" }.issuerCountry.value == Country("GRC"))
        let named = try view { $0[path: address] = nil }
        #expect(named.issuerCountry.value == Country("AUT"))
        #expect(isUnreadable(try view { $0[path: ["issuer", "address"]] = ["addressCountry": "Naboo"] }.issuerCountry))
    }

    @Test func aDayThatCannotBeReadIsUnreadableNotAbsent() throws {
        #expect(isUnreadable(try view { $0["awardedDate"] = "2026-02-30" }.awardDay))
        #expect(isUnreadable(try view { $0["awardedDate"] = 20_260_508 }.awardDay))
        #expect(isUnreadable(try view { $0["awardedDate"] = "" }.day(.awarded)))
        #expect(isUnreadable(try view { $0["validFrom"] = "2026-05-12" }.stamp(.validFrom)))
        #expect(isAbsent(try view().stamp(.validUntil)))
        #expect(try view { $0["awardedDate"] = "2026-05-08" }.awardDay.value?.day == Samples.day("2026-05-08"))
        let unreadable = try view { $0["awardedDate"] = "soon" }
        #expect(unreadable.completeness()[.awardDate] == .missing)
        #expect(unreadable.member(.awarded)?.pointer == "/awardedDate")
    }

    /// The zone is that of the place of award, else of the issuer.
    @Test func aDayInTheEveningIsThatOfThePlace() throws {
        let finnish = try view {
            $0["awardedDate"] = "2026-05-07T21:00:00Z"
            $0[path: ["credentialSubject", "achievement", "alignment"]] = []
            $0[path: ["issuer", "address", "addressCountryCode"]] = "FI"
        }
        #expect(finnish.awardDay.value?.day == Samples.day("2026-05-08"))
        #expect(finnish.awardDay.value?.isShifted == true)
        #expect(try view { $0["awardedDate"] = "2026-05-07T21:00:00Z" }.awardDay.value?.isShifted == false)
    }

    @Test func identifiersAreToldByKindAndCountry() throws {
        var record = Samples.plain
        record.awardingBodies[0].identifiers = [
            LegalIdentifier(.eidas, "VATAT-U12345675"),
            LegalIdentifier(.register, "FN 56247 t", country: CountryCode("AUT")),
            LegalIdentifier(.national("BRIN"), "21PX"), LegalIdentifier(.national("Foo_Bar"), "1"),
        ]
        let view = try view(record) {
            $0[path: ["issuer", "otherIdentifier", "3", "identifierType"]] = "ext:Foo_Bar"
        }
        let identifiers = view.issuerIdentifiers
        #expect(identifiers.map(\.identifier) == record.awardingBodies[0].identifiers)
        #expect(identifiers[0].isKind(.eidas))
        #expect(!identifiers[0].isKind(.vat))
        #expect(identifiers[1].isKind(.register))
        #expect(identifiers[2].isKind(.national("brin")))
        #expect(identifiers[3].isKind(.national("Foo_Bar")))
        #expect(identifiers[1].value.pointer == "/issuer/otherIdentifier/1/identifier")
    }

    @Test func namesOfSystemsAreNoLegalIdentifiers() throws {
        let view = try view {
            $0[path: ["issuer", "otherIdentifier"]] = [
                ["type": "IdentifierEntry", "identifierType": "name", "identifier": "sonnwald.example"],
                ["type": "IdentifierEntry", "identifierType": "ext:", "identifier": "1"],
                ["type": "IdentifierEntry", "identifierType": "ext:pic", "identifier": 7], "no object",
            ]
        }
        #expect(view.issuerIdentifiers.isEmpty)
    }

    @Test func workloadIsJudgedOnlyWhereBothNumbersAreThere() throws {
        var record = Samples.plain
        record.workload?.hours = Samples.decimal("130")
        #expect(try view(record).workloadRatio()?.isUsual == false)
        #expect(try view(record).workloadRatio()?.facts == ["hours": "130", "points": "4", "ratio": "32.5"])
        #expect(try view(record).creditsMember?.pointer == "/credentialSubject/achievement/alignment/2")
        record.workload?.credits = Credits(system: Concept("ecvet", in: .creditFramework), points: Samples.decimal("4"))
        #expect(try view(record).workloadRatio() == nil)
        record.workload = Workload(hours: Samples.decimal("700"))
        #expect(try view(record).workloadRatio() == nil)
        #expect(try view(record).statesWorkload)
        #expect(try view(record).intensity()?.isPlausible == true)
        record.workload = Workload(hours: Samples.decimal("704"))
        #expect(try view(record).intensity()?.isPlausible == false)
        record.workload = nil
        #expect(try view(record).statesWorkload == false)
    }

    /// Hours from the name of the alignment, and from the Dutch terms.
    @Test func hoursAreFoundWhereverTheyStand() throws {
        let named = try view {
            $0[path: ["credentialSubject", "achievement", "criteria", "narrative"]] = "Nominated by peers."
        }
        #expect(named.workloadRatio()?.hoursPerCredit == "25")
        let dutch = OpenBadgeView(try Samples.foreignBadge(achievement: #""ECTS": 3.0, "SBU": 84"#))
        #expect(dutch?.workloadRatio()?.hoursPerCredit == "28")
    }
}

@Suite struct DisplayTests {
    @Test func claimsAreShown() throws {
        let facts = try #require(OpenBadgeView(try Samples.credential())).displayFacts
        #expect(facts.issuer == "Hochschule Sonnwald")
        #expect(facts.learner == "Mira Kallio-Brandt")
        #expect(facts.title == "Reading and cleaning sensor data")
        #expect(facts.awardDate == "2026-05-08")
        #expect(facts.place == "AUT")
    }

    /// Neither cursor movements nor turned reading directions reach the reader.
    @Test func claimsCannotMoveTheCursor() throws {
        let badge = try Samples.credential { document in
            document[path: ["issuer", "name"]] = "Uni\u{1B}[2J\u{202E}live"
            document[path: ["credentialSubject", "identifier", "0", "identityHash"]] = .string(
                "Mira\n" + String(repeating: "a", count: 5_000))
            document[path: ["credentialSubject", "achievement", "alignment"]] = []
            document[path: ["issuer", "address", "addressCountryCode"]] = "Z\u{7}Z"
        }
        let facts = try #require(OpenBadgeView(badge)).displayFacts
        for text in [facts.issuer, facts.learner, facts.place] {
            let scalars = try #require(text).unicodeScalars
            #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x202A...0x202E).contains($0.value) })
            #expect(scalars.count <= 1_001)
        }
    }

    @Test func withoutANameTheFirstPlainIdentifierIsShown() throws {
        let badge = try Samples.foreignBadge(
            subject: #"""
                "identifier": [{"hashed": true, "identityHash": "sha256$00", "identityType": "emailAddress"},
                  {"hashed": false, "identityHash": "SW-1", "identityType": "sisSourcedId"}]
                """#)
        let facts = try #require(OpenBadgeView(badge)).displayFacts
        #expect(facts.learner == "SW-1")
        #expect(facts.place == nil)
        #expect(facts.awardDate == "2010-01-01")
    }
}
