import Encodings
import JSON
import Signing
import Testing
import Trust
import Verification

/// Those whom a signer names beside itself: who awards as well, and who made the course.
@Suite struct NamedBodyTests {
    private static let tamme = "Tamme Kutsekool"
    private static let somebody: JSON = [
        "type": ["Alignment"], "targetType": "ext:AwardingBody", "targetName": "Somebody",
        "targetUrl": "https://somebody.example/", "targetCode": "ES",
    ]

    /// A badge of Hochschule Sonnwald and Université de la Lande, changed before it is signed.
    private func report(
        _ change: (inout JSON) throws -> Void = { _ in }, entries: (inout [JSON]) -> Void = { _ in },
        deciding: Set<CheckID> = []
    ) throws -> Report {
        let vector = try Vectors.named("good/joint-award")
        var judging = try Judging(vector)
        judging.policy.decides.formUnion(deciding)
        try judging.replaceEntries(of: vector, entries)
        var document = try vector.unsigned
        try change(&document)
        return judging.verifier.verify(try UnverifiedCredential(parsing: TestKeys.secured(document)))
    }

    private static let alignment = ["credentialSubject", "achievement", "alignment"]

    /// The alignments of a badge, each changed; nil takes it away.
    private func alignments(_ document: inout JSON, _ change: (JSON) -> JSON?) throws {
        guard case .array(let all) = document["credentialSubject"]?["achievement"]?["alignment"] else {
            throw ManifestError("good/joint-award has no alignments")
        }
        document.set(Self.alignment, to: .array(all.compactMap(change)))
    }

    private func isType(_ alignment: JSON, _ type: String) -> Bool { alignment["targetType"] == .string("ext:\(type)") }

    /// Puts another body in the place of the second one, and the award in a country where nobody has a place.
    private func abroad(_ document: inout JSON, with body: JSON?) throws {
        try alignments(&document) { alignment in
            if isType(alignment, "AwardingBody") { return body }
            var alignment = alignment
            if isType(alignment, "AwardPlace") {
                alignment["targetCode"] = "ES"
                alignment["targetDescription"] = nil
            }
            return alignment
        }
    }

    private func body(named name: String, description: String? = nil) -> JSON {
        var body = Self.somebody
        body["targetName"] = .string(name)
        body["targetDescription"] = description.map(JSON.string)
        return body
    }

    private func weight(_ report: Report) -> Weight? { report.checks.first { $0.check == .issuerMandate }?.weight }

    // MARK: Who awards as well

    @Test func aJointAwardOfTwoWhomARegistryConnectsHasNoFinding() throws {
        let report = try report()
        #expect(report.verdict == .valid && report.findings.isEmpty)
        #expect(report[.issuerMandate]?.name == "notApplicable")
        #expect(report[.placeAwardingCountry]?.isPassed == true)
    }

    @Test func aKnownJointBodyExplainsThePlace() throws {
        let lande = body(named: "Université de la Lande")
        #expect(try report { try abroad(&$0, with: lande) }[.placeAwardingCountry]?.isPassed == true)
        let byNumber = body(named: "UL", description: "eidas VATFR-40300200100")
        #expect(try report { try abroad(&$0, with: byNumber) }[.placeAwardingCountry]?.isPassed == true)
    }

    @Test func aBodyThatNobodyKnowsExplainsNothing() throws {
        let alone = try report { try abroad(&$0, with: nil) }
        #expect(alone[.placeAwardingCountry]?.reason?.code == .placeConflict)
        #expect(alone[.issuerMandate]?.name == "notApplicable")
        let told = try report { try abroad(&$0, with: Self.somebody) }
        #expect(told[.placeAwardingCountry]?.reason?.code == .placeConflict)
        #expect(told[.issuerMandate]?.name == "unknown")
        #expect(told[.issuerMandate]?.reason?.code == .issuerMandateUnclear)
        #expect(told[.issuerMandate]?.reason?.facts["name"] == "Somebody")
        #expect(told[.issuerMandate]?.reason?.pointer?.hasPrefix("/credentialSubject/achievement/alignment/") == true)
        #expect(weight(told) == .note)
    }

    /// Nor does whoever signs, named once more.
    @Test func oneselfIsNoOtherBody() throws {
        let own = try report { try abroad(&$0, with: body(named: "Hochschule Sonnwald")) }
        #expect(own[.placeAwardingCountry]?.reason?.code == .placeConflict)
        #expect(own[.issuerMandate]?.name == "notApplicable")
    }

    @Test func aLevelOfAnotherCountryNeedsABodyThatIsKnown() throws {
        let level: JSON = [
            "type": ["Alignment"], "targetType": "ext:NQF", "targetName": "DQR Level 6",
            "targetFramework": "Deutscher Qualifikationsrahmen",
            "targetUrl": "http://data.europa.eu/snb/qdr/c_6919ed25",
        ]
        func nqf(_ body: JSON?) throws -> Outcome? {
            try report { document in
                try alignments(&document) { isType($0, "AwardingBody") ? body : $0 }
                guard case .array(let all) = document["credentialSubject"]?["achievement"]?["alignment"] else {
                    throw ManifestError("good/joint-award has no alignments")
                }
                document.set(Self.alignment, to: .array(all + [level]))
            }[.placeNQF]
        }
        #expect(try nqf(nil)?.reason?.code == .placeNQFCountry)
        #expect(try nqf(Self.somebody)?.reason?.code == .placeNQFCountry)
        #expect(try nqf(body(named: "Université de la Lande"))?.isPassed == true)
    }

    /// A registered body lends its name to an award: somebody has to know that it does.
    @Test func aRegisteredBodyThatNothingConnectsNeedsADecision() throws {
        func with(_ name: String) -> (inout JSON) throws -> Void {
            { document in
                try alignments(&document) { isType($0, "AwardingBody") ? body(named: name) : $0 }
            }
        }
        let told = try report(with(Self.tamme))
        #expect(told.verdict == .valid)
        #expect(told[.issuerMandate]?.reason?.code == .issuerMandateUnclear)
        #expect(told[.issuerMandate]?.reason?.facts["name"] == Self.tamme)
        #expect(weight(told) == .significant)
        #expect(try report(with(Self.tamme), deciding: [.issuerMandate]).verdict == .unknown)
        let lande = try report(with("Université de la Lande"), deciding: [.issuerMandate])
        #expect(lande.verdict == .valid && lande[.issuerMandate]?.name == "notApplicable")
        // What connects them is what the registry tells, here the mandate and there a common whole.
        let without = try report(entries: { $0[0]["mandates"] = nil })
        #expect(without[.issuerMandate]?.reason?.code == .issuerMandateUnclear)
        let allied = try report(
            with(Self.tamme),
            entries: { entries in
                for index in entries.indices {
                    entries[index]["relations"] = [["type": "renamed", "on": "2000-01-01"]]
                    guard entries[index]["id"] == "tr:tamme" else { continue }
                    entries[index]["relations"] = [
                        ["type": "consortium_of", "other": "tr:sonnwald", "on": "2020-01-01"]
                    ]
                }
            })
        #expect(allied[.issuerMandate]?.name == "notApplicable")
    }

    /// Each of several is asked about, and each number of one: the first that answers does not answer for the rest.
    @Test func everyJointBodyAndEachOfItsNumbersIsAskedAbout() throws {
        func told(_ bodies: JSON...) throws -> Outcome? {
            try report { document in
                guard case .array(let all) = document["credentialSubject"]?["achievement"]?["alignment"] else {
                    throw ManifestError("good/joint-award has no alignments")
                }
                document.set(Self.alignment, to: .array(all.filter { !isType($0, "AwardingBody") } + bodies))
            }[.issuerMandate]
        }
        let lande = body(named: "Université de la Lande")
        let second = try told(lande, body(named: Self.tamme))
        #expect(second?.reason?.code == .issuerMandateUnclear && second?.reason?.facts["name"] == Self.tamme)
        #expect(try told(lande, lande)?.name == "notApplicable")
        // Bodies are read in the order of their names, wherever they stand: here the signer's own comes first.
        let own = body(named: "Hochschule Sonnwald")
        #expect(try told(own, body(named: Self.tamme))?.reason?.facts["name"] == Self.tamme)
        #expect(try told(own, own)?.name == "notApplicable")
    }

    /// The day of the award is the signer's to write: a mandate has to hold when it signs as well, here on 12 May 2026.
    @Test func aMandateThatHadEndedWhenItWasSignedConnectsNobody() throws {
        func outcome(_ to: String?, given: Bool) throws -> (Outcome?, Weight?) {
            let report = try report(entries: { entries in
                var mandate: JSON = [
                    "mandator": given ? "tr:sonnwald" : "tr:lande", "mandatary": given ? "tr:lande" : "tr:sonnwald",
                    "scope": "all courses", "from": "2020-01-01",
                ]
                mandate["to"] = to.map(JSON.string)
                entries[0]["mandates"] = [mandate]
            })
            return (report[.issuerMandate], weight(report))
        }
        for given in [true, false] {
            let (ended, weight) = try outcome("2026-05-11", given: given)
            #expect(ended?.name == "unknown" && ended?.reason?.code == .issuerMandateUnclear)
            #expect(weight == .significant)
            #expect(try outcome("2026-05-12", given: given).0?.name == "notApplicable")
            #expect(try outcome(nil, given: given).0?.name == "notApplicable")
        }
    }

    /// A reader takes a name that looks like a registered one for that one.
    @Test(arguments: [
        "Tаmme Kutsekool", "Tamme Kutsekoo1", "Tamme Kutsekooll", "Tamme Kutsekool (Eesti)",
    ])
    func aJointBodyThatIsTakenForARegisteredOneNeedsADecision(_ name: String) throws {
        let told = try report { try abroad(&$0, with: body(named: name)) }
        let row = try #require(told.checks.first { $0.check == .issuerMandate })
        #expect(row.outcome.name == "unknown" && row.weight == .significant)
        #expect(row.outcome.reason?.code == .issuerMandateUnclear)
        #expect(row.evidence.contains { $0.name == "resembles" && $0.json == .string(Self.tamme) })
        #expect(told[.placeAwardingCountry]?.reason?.code == .placeConflict)
        // As the maker of the course it is a note, as that body itself would be.
        let made = try report(creator(name))
        #expect(made[.issuerMandate]?.reason?.code == .issuerMandateUnclear && weight(made) == .note)
    }

    @Test(arguments: [
        "Tamme Gümnaasium", "Kutsekool", "Eesti Tamme Kutsekool",
        // The signer's own name, and that of a body with which a mandate connects it, with a slip.
        "Hochschule Sonnwalt", "Université de la Lande (France)", "Université de lа Lande",
    ])
    func aJointBodyThatIsTakenForNoOtherIsANote(_ name: String) throws {
        let told = try report { try abroad(&$0, with: body(named: name)) }
        let row = try #require(told.checks.first { $0.check == .issuerMandate })
        #expect(row.outcome.name == "unknown" && row.weight == .note)
        #expect(!row.evidence.contains { $0.name == "resembles" })
        #expect(told[.placeAwardingCountry]?.reason?.code == .placeConflict)
    }

    /// A number tells who somebody is, and not that it may be called like another.
    @Test func aNumberDoesNotCoverANameThatLooksLikeAnothers() throws {
        let number = "eidas VATFR-40300200100"
        let other = try report { try abroad(&$0, with: body(named: "Tamme Kutsekoo1", description: number)) }
        #expect(other[.issuerMandate]?.reason?.code == .issuerMandateUnclear && weight(other) == .significant)
        let slip = try report { try abroad(&$0, with: body(named: "Université de la Landes", description: number)) }
        #expect(slip[.issuerMandate]?.name == "notApplicable")
    }

    // MARK: Who made the course

    private func creator(
        _ name: String, id: String = "https://x.example/", number: (type: String, value: String)? = nil
    ) -> (inout JSON) throws -> Void {
        { document in
            try alignments(&document) { isType($0, "AwardingBody") ? nil : $0 }
            var creator: JSON = ["id": .string(id), "type": ["Profile"], "name": .string(name)]
            if let number {
                creator["otherIdentifier"] = [
                    [
                        "type": "IdentifierEntry", "identifierType": .string(number.type),
                        "identifier": .string(number.value),
                    ]
                ]
            }
            document["credentialSubject"]?["achievement"]?["creator"] = creator
        }
    }

    @Test func aRegisteredCreatorIsANote() throws {
        for change in [
            creator(Self.tamme), creator("Somebody", number: (type: "ext:register_EE", value: "70000000")),
        ] {
            let told = try report(change)
            #expect(told[.issuerMandate]?.reason?.code == .issuerMandateUnclear)
            #expect(told[.issuerMandate]?.reason?.pointer == "/credentialSubject/achievement/creator")
            #expect(weight(told) == .note)
            // Many give courses that others wrote: it decides nothing.
            #expect(try report(change, deciding: [.issuerMandate]).verdict == .valid)
        }
    }

    @Test func aCreatorThatIsNobodyElseIsNone() throws {
        for change in [
            creator("Somebody"), creator("Hochschule Sonnwald"), creator("x", id: "did:web:sonnwald.example"),
            creator("Université de la Lande"),
        ] {
            #expect(try report(change)[.issuerMandate]?.name == "notApplicable")
        }
        #expect(
            try report(creator("x", id: "did:web:lande.example"), entries: { $0[0]["mandates"] = nil })[
                .issuerMandate]?.reason?.code == .issuerMandateUnclear)
    }
}
