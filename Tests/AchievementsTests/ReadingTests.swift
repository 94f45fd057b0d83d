import Achievements
import Encodings
import JSON
import TestSupport
import Testing

/// Badges that others made.
@Suite struct ReadingTests {
    private func codes(_ read: ReadAchievement) -> [Problem.Code] { read.notes.map(\.code) }

    @Test func aSmallForeignBadgeIsRead() throws {
        let read = try OpenBadges3.read(try Samples.foreignBadge(subject: #""id": "did:example:ebfeb1f7""#))
        #expect(read.achievement.title.entries.map(\.text) == ["Teamwork"])
        #expect(read.achievement.outcomes.map { $0.title.entries[0].text } == ["Nominated by peers."])
        #expect(read.achievement.learner.holderKeys == ["did:example:ebfeb1f7"])
        #expect(read.achievement.awardingBodies[0].legalName.entries[0].text == "Example Corp")
        #expect(read.achievement.awardDate == Samples.day("2010-01-01"))
        #expect(codes(read) == [.learnerIDOnly, .awardDateSealOnly])
        #expect(read.notes.map(\.field) == ["/credentialSubject", "/validFrom"])
        #expect(read.id == "https://example.com/credentials/3527")
        #expect(read.issuerID == "https://example.com/issuers/876543")
    }

    @Test(arguments: [
        #"{"type": ["VerifiableCredential"], "credentialSubject": {}}"#, "[]", "{}", "7",
        #"{"type": "EndorsementCredential"}"#, #"{"type": {"0": "OpenBadgeCredential"}}"#,
    ])
    func whatIsNoBadgeIsRefused(_ text: String) throws {
        let document = try Samples.document(text)
        #expect(!OpenBadges3.recognises(document))
        #expect(throws: AchievementError(.openBadgesProfile)) { try OpenBadges3.read(document) }
    }

    /// T26: single values and lists are the same.
    @Test func aSingleTypeIsEnough() throws {
        let document = try Samples.document(
            #"{"type": "AchievementCredential", "credentialSubject": [{"achievement": [{"name": "A"}]}]}"#)
        #expect(try OpenBadges3.read(document).achievement.title.entries[0].text == "A")
    }

    @Test(arguments: [
        ("", "", #""achievement": {"name": 7}"#, "/credentialSubject/achievement"),
        (#""awardedDate": "yesterday""#, "", "", "/awardedDate"), (#""awardedDate": 20100101"#, "", "", "/awardedDate"),
        (#""validUntil": "2010-01-01""#, "", "", "/validUntil"),
        ("", #""identifier": ["Mira"]"#, "", "/credentialSubject/identifier/0"),
        ("", #""activityEndDate": """#, "", "/credentialSubject/activityEndDate"),
        ("", "", #""alignment": [{"targetName": 6}]"#, "/credentialSubject/achievement/alignment/0/targetName"),
        ("", "", #""creditsAvailable": []"#, "/credentialSubject/achievement/creditsAvailable"),
        ("", "", #""participationType": 1"#, "/credentialSubject/achievement/participationType"),
        (
            "", "", #""resultDescription": [{"allowedValue": [1]}]"#,
            "/credentialSubject/achievement/resultDescription/0/allowedValue/0"
        ),
    ])
    func aWrongTypeIsRefusedWithItsPlace(_ top: String, _ subject: String, _ achievement: String, _ pointer: String)
        throws
    {
        // A second `achievement` member would be refused by the JSON reader already: it stands in the subject's place.
        let document =
            try achievement.hasPrefix(#""achievement""#)
            ? Samples.document(#"{"type": "OpenBadgeCredential", "credentialSubject": {"achievement": [{}, {}]}}"#)
            : Samples.foreignBadge(top: top, subject: subject, achievement: achievement)
        do {
            _ = try OpenBadges3.read(document)
            Issue.record("it was read")
        } catch {
            #expect(error == AchievementError(.openBadgesType))
            #expect(error.place == .pointer(pointer))
        }
    }

    @Test func aListHasALimit() throws {
        func badge(_ count: Int) throws -> JSONValue {
            let entries = Array(
                repeating: #"{"targetType": "ext:ESCO", "targetName": "s", "targetUrl": "https://e.example/1"}"#,
                count: count)
            return try Samples.foreignBadge(achievement: #""alignment": [\#(entries.joined(separator: ","))]"#)
        }
        #expect(try OpenBadges3.read(try badge(1_000)).achievement.outcomes[0].esco.count == 1_000)
        #expect(throws: AchievementError(.openBadgesLimit)) { try OpenBadges3.read(try badge(1_001)) }
    }

    @Test func linesOfTheCriteriaHaveALimit() throws {
        func badge(_ count: Int) throws -> JSONValue {
            let lines = "## Learning outcomes" + String(repeating: "\n- a", count: count)
            return try Samples.document([
                "type": "OpenBadgeCredential",
                "credentialSubject": ["achievement": ["criteria": ["narrative": .string(lines)]]],
            ])
        }
        #expect(try OpenBadges3.read(try badge(1_000)).achievement.outcomes.count == 1_000)
        #expect(throws: AchievementError(.openBadgesLimit)) { try OpenBadges3.read(try badge(1_001)) }
    }

    /// T14: local midnight in UTC. Ireland does not fit, Brussels does.
    @Test(arguments: [
        ("2026-05-07T22:00:00Z", "AT", "2026-05-08", true), ("2026-01-07T23:00:00Z", "AT", "2026-01-08", true),
        ("2026-05-07T21:00:00Z", "FI", "2026-05-08", true), ("2026-05-07T22:00:00Z", "IE", "2026-05-08", true),
        ("2026-05-07T21:00:00Z", "AT", "2026-05-07", false), ("2026-05-08T00:00:00+02:00", "AT", "2026-05-08", false),
        ("2026-05-07T22:00:00+00:00", "AT", "2026-05-08", true), ("2026-05-07T22:00:01Z", "AT", "2026-05-07", false),
        ("2026-05-07T22:00:00-03:00", "AT", "2026-05-07", false), ("2026-05-08", "AT", "2026-05-08", false),
        ("2026-05-07T21:00:00Z", "TR", "2026-05-08", true), ("2026-03-28T23:00:00Z", "DE", "2026-03-29", true),
        ("2026-03-29T22:00:00Z", "DE", "2026-03-30", true), ("2026-10-25T23:00:00Z", "DE", "2026-10-26", true),
    ])
    func anInstantOfTheEveningIsTheNextDay(_ text: String, _ country: String, _ day: String, _ isShifted: Bool) throws {
        let stated = StatedDay(parsing: text.utf8Span.span, in: Country(country))
        #expect(stated?.day == Samples.day(day))
        #expect(stated?.isShifted == isShifted)
        let read = try OpenBadges3.read(
            try Samples.foreignBadge(
                top: #""awardedDate": "\#(text)""#,
                issuer: #""name": "U", "address": {"type": ["Address"], "addressCountryCode": "\#(country)"}"#))
        #expect(read.achievement.awardDate == Samples.day(day))
        #expect(codes(read).contains(.dayShift) == isShifted)
    }

    /// T27: VC 1.1.
    @Test func badgesOfTheOlderDataModelAreRead() throws {
        let document = try Samples.document(
            """
            {"type": ["VerifiableCredential", "OpenBadgeCredential"], "issuanceDate": "2010-01-01T00:00:00Z",
             "expirationDate": "2020-01-01T00:00:00Z", "issuer": "did:example:1",
             "credentialSubject": {"achievement": {"name": "A"}}}
            """)
        let read = try OpenBadges3.read(document)
        #expect(read.validFrom == (try DateTimeStamp("2010-01-01T00:00:00Z")))
        #expect(read.validUntil == (try DateTimeStamp("2020-01-01T00:00:00Z")))
        #expect(read.issuerID == "did:example:1")
        #expect(read.achievement.awardingBodies == [])
        #expect(codes(read) == [.awardDateSealOnly])
    }

    @Test func creditsWithoutAUnitAreOfAnUnknownOne() throws {
        let read = try OpenBadges3.read(try Samples.foreignBadge(achievement: #""creditsAvailable": 4.50"#))
        #expect(read.achievement.workload == Workload(credits: Credits(system: nil, points: Samples.decimal("4.5"))))
        #expect(codes(read).contains(.workloadUnknownUnit))
        // The same number, written otherwise.
        for value in ["45e-1", "0.45E1"] {
            let other = try OpenBadges3.read(try Samples.foreignBadge(achievement: #""creditsAvailable": \#(value)"#))
            #expect(other.achievement.workload == read.achievement.workload)
        }
    }

    @Test func creditsThatAreNoNumberAreNoted() throws {
        for value in ["-1", "1e9", "1e-5", "1e300", #""2,5""#] {
            let read = try OpenBadges3.read(try Samples.foreignBadge(achievement: #""creditsAvailable": \#(value)"#))
            #expect(read.achievement.workload == nil)
            #expect(codes(read).contains(.workloadNotANumber))
        }
    }

    /// The words of the Dutch profile, and what they can and cannot mean.
    @Test func dutchTermsBecomeTermsWhereTheySayOne() throws {
        let read = try OpenBadges3.read(
            try Samples.foreignBadge(
                achievement: #"""
                    "type2": 1, "ECTS": 3.0, "sbu": 84, "participationType": "online", "assessmentType": "portfolio",
                    "supervisionType": "onsite with identity verification", "identityChecked": true
                    """#))
        let record = read.achievement
        #expect(record.workload == Workload(credits: .ects(Samples.decimal("3")), hours: Samples.decimal("84")))
        #expect(record.participation == [Concept("online", in: .modeOfLearning)])
        #expect(record.assessments.map(\.type) == [Concept("portfolio", in: .assessmentType)])
        #expect(record.assessments.map(\.supervision) == [Concept("supervised_id", in: .supervision)])
        #expect(codes(read) == [.awardDateSealOnly])
    }

    @Test func dutchWordsThatMeanTwoThingsAreKeptAndNoted() throws {
        let read = try OpenBadges3.read(
            try Samples.foreignBadge(
                achievement: #"""
                    "participationType": "onsite or blended", "assessmentType": "application of a skill",
                    "supervisionType": "supervised online", "identityChecked": false
                    """#))
        #expect(read.achievement.participation.map(\.label) == ["onsite or blended"])
        #expect(read.achievement.participation.map(\.uri) == [nil])
        #expect(read.achievement.assessments.map(\.supervision) == [Concept("supervised_no_id", in: .supervision)])
        #expect(
            codes(read) == [.awardDateSealOnly, .participationAmbiguous, .assessmentNotFromList, .supervisionUnclear])
    }

    @Test func halfOfACouncilValueCountsAsCheckedOnlyWhereTheCredentialSaysSo() throws {
        let read = try OpenBadges3.read(
            try Samples.foreignBadge(achievement: #""supervisionType": "supervised online", "identityChecked": true"#))
        #expect(read.achievement.assessments.map(\.supervision) == [Concept("supervised_id", in: .supervision)])
        #expect(!codes(read).contains(.supervisionUnclear))
    }

    /// T28.
    @Test func namesInTheWrongCaseAreRead() throws {
        let read = try OpenBadges3.read(
            try Samples.foreignBadge(
                issuer: #""name": "U", "address": {"addressCountryCodename": "NL"}"#,
                achievement: #"""
                    "alignment": [{"targetType": "ext:EQF", "targetname": "EQF level 6", "targetURL": "http://data.europa.eu/snb/eqf/6"}]
                    """#))
        #expect(read.achievement.level == .stated(eqf: EQFLevel(6), nqf: nil, cycle: nil))
        #expect(read.achievement.issuerPlace?.country == CountryCode("NLD"))
    }

    /// The Dutch examples point `targetUrl` of an EQF level to a page of their own.
    @Test func aLevelWithAPageOfItsOwnIsReadByItsCode() throws {
        let read = try OpenBadges3.read(
            try Samples.foreignBadge(
                achievement: #"""
                    "alignment": [{"targetType": "ext:EQF", "targetName": "EQF level 3", "targetCode": "3", "targetUrl": "https://content.example.com/levels"}]
                    """#))
        #expect(read.achievement.level == .stated(eqf: EQFLevel(3), nqf: nil, cycle: nil))
        #expect(codes(read).contains(.vocabularyNotFromList))
    }

    /// T25: hashes stay what they are.
    @Test func hashedIdentitiesAreKept() throws {
        let read = try OpenBadges3.read(
            try Samples.foreignBadge(
                subject: #"""
                    "identifier": [{"type": "IdentityObject", "hashed": true, "identityHash": "md5$00", "identityType": "emailAddress", "salt": "s"},
                      {"type": "IdentityObject", "hashed": true, "identityHash": "sha256$11", "identityType": "name"}]
                    """#))
        #expect(
            read.achievement.learner.identifiers == [
                LearnerIdentifier(.email, .hashed("md5$00", salt: "s")),
                LearnerIdentifier(.init(rawValue: "name"), .hashed("sha256$11", salt: nil)),
            ])
        #expect(read.achievement.learner.name == nil)
    }

    /// The example that the design was drawn from: nine hours of work on paper, read in one go.
    @Test func aDocumentWrittenByHandFromTheMappingIsRead() throws {
        let document = try Samples.foreignBadge(
            top: #""awardedDate": "2026-05-08T00:00:00+02:00""#,
            achievement: #"""
                "inLanguage": "en", "creditsAvailable": 4,
                "alignment": [
                  {"type": ["Alignment"], "targetType": "ext:QualityAssurance", "targetCode": "1207", "targetName": "Programme accreditation", "targetDescription": "Musteragentur, 2024-10-01 to 2030-09-30", "targetUrl": "https://reports.example/1207"},
                  {"type": ["Alignment"], "targetType": "ext:Stackability", "targetCode": "stackable", "targetName": "Certificate", "targetUrl": "https://sonnwald.example/pathways/1"},
                  {"type": ["Alignment"], "targetType": "CTDL", "targetName": "else", "targetUrl": "https://else.example"}]
                """#)
        let record = try OpenBadges3.read(document).achievement
        #expect(record.qualityAssurance[0].kind == .external)
        #expect(record.qualityAssurance[0].agency?.legalName == Samples.english("Musteragentur"))
        #expect(record.qualityAssurance[0].to == Samples.day("2030-09-30"))
        #expect(record.qualityAssurance[0].report == .init("https://reports.example/1207", number: "1207"))
        #expect(record.stackability?.towards.count == 1)
    }

    @Test func paragraphsUnderTheHeadingsAreItems() throws {
        let document = try Samples.document(
            #"""
            {"type": "OpenBadgeCredential", "credentialSubject": {"achievement": {"name": "A", "criteria": {"narrative":
              "## Learning outcomes\n- Read\n- Find\n\n## Workload\n4 ECTS, 100 hours\n\n## Prerequisites\nBasic programming\nin any language"}}}}
            """#)
        let record = try OpenBadges3.read(document).achievement
        #expect(record.outcomes.map { $0.title.entries[0].text } == ["Read", "Find"])
        #expect(record.prerequisites.map { $0.entries[0].text } == ["Basic programming\nin any language"])
        #expect(record.workload?.hours == Samples.decimal("100"))
    }

    @Test(.enabled(if: Conformance.has("education-credentials")))
    func everyPublishedBadgeIsReadOrRefusedWithAReason() throws {
        var count = 0
        var refused: [String] = []
        for folder in ["educredentials-nl-unsigned", "1edtech/ob30"] {
            for file in try Conformance.files(in: "education-credentials/" + folder, suffix: ".json") {
                let bytes = try Conformance.bytes("education-credentials/\(folder)/\(file)")
                guard let root = try? JSONDocument(parsing: bytes).root, OpenBadges3.recognises(root) else { continue }
                count += 1
                do {
                    #expect(try !OpenBadges3.read(root).achievement.title.isEmpty, "\(file)")
                } catch {
                    #expect(error.reason.hasPrefix("openbadges."), "\(file)")
                    refused.append(file)
                }
                #expect(OpenBadgeView(root) != nil)
            }
        }
        // Three of the badges name no achievement.
        #expect(refused == ["simple-err-context.json", "simple-err-issuer.json", "simple-noproof.json"])
        #expect(count >= 20)
        Conformance.ran(count, of: "education-credentials (read)")
    }
}
