import Achievements
import JSON
import TestSupport
import Testing

/// One change to a flawless document, and what has to be said about it: each family of rules with its negative. The
/// positive twin is the document without the change.
struct SchemaCase: Sendable, CustomTestStringConvertible {
    let name: String
    let sample: SchemaSamples
    let path: String
    let value: JSON?
    let code: AchievementError.Code
    let weight: SchemaFinding.Weight
    let pointer: String

    init(
        _ name: String, _ sample: SchemaSamples, _ path: String, _ value: JSON?, _ code: AchievementError.Code,
        _ weight: SchemaFinding.Weight, at pointer: String? = nil
    ) {
        self.name = name
        self.sample = sample
        self.path = path
        self.value = value
        self.code = code
        self.weight = weight
        self.pointer = pointer ?? "/" + path
    }

    var testDescription: String { "\(sample.rawValue): \(name)" }

    static let credentials: [SchemaCase] = [
        SchemaCase("no issuer", .badge2, "issuer", nil, .schemaRequired, .decides, at: ""),
        SchemaCase("no date", .badge2, "validFrom", nil, .schemaRequired, .decides, at: ""),
        SchemaCase("no date", .badge1, "issuanceDate", nil, .schemaRequired, .decides, at: ""),
        SchemaCase("no subject", .credential2, "credentialSubject", nil, .schemaRequired, .decides, at: ""),
        SchemaCase("no name", .endorsement2, "name", nil, .schemaRequired, .decides, at: ""),
        SchemaCase("no name, asked for at the time", .badge1, "name", nil, .schemaRequired, .significant, at: ""),
        SchemaCase("issuer is a number", .badge2, "issuer", 5, .schemaType, .decides),
        SchemaCase("two issuers", .credential2, "issuer", ["did:a:1", "did:a:2"], .schemaCardinality, .decides),
        SchemaCase("issuer without id", .credential2, "issuer", ["name": "A"], .schemaRequired, .decides),
        SchemaCase(
            "the issuer's name is a number", .credential2, "issuer", ["id": "did:a:1", "name": 5], .schemaType,
            .decides,
            at: "/issuer/name"),
        SchemaCase(
            "the name of something else too", .credential2, "name", ["@value": "n", "url": "did:a:1"], .schemaType,
            .decides),
        SchemaCase(
            "a direction that there is none", .credential2, "name", ["@value": "n", "@direction": "up"], .schemaType,
            .decides),
        SchemaCase("evidence by its address", .credential2, "evidence", "did:a:1", .schemaType, .decides),
        SchemaCase(
            "a status without type", .credential2, "credentialStatus", ["id": "did:a:1"], .schemaRequired, .decides),
        SchemaCase(
            "terms whose id is a word", .credential2, "termsOfUse", ["id": "terms", "type": "T"], .schemaFormat,
            .decides,
            at: "/termsOfUse/id"),
        SchemaCase(
            "a resource without id", .credential2, "relatedResource", [["digestSRI": "x"]], .schemaRequired, .decides,
            at: "/relatedResource/0"),
        SchemaCase(
            "a resource by its address", .credential2, "relatedResource", ["did:a:1"], .schemaType, .decides,
            at: "/relatedResource/0"),
        SchemaCase(
            "a method without type", .credential2, "renderMethod", ["id": "did:a:1"], .schemaRequired, .decides),
        SchemaCase("issuer is a word", .badge2, "issuer", "Sonnwald", .schemaFormat, .decides),
        SchemaCase("issuer by its address alone", .badge1, "issuer", "did:web:a.example", .schemaType, .significant),
        SchemaCase("id is no address", .badge2, "id", "badge 7", .schemaFormat, .decides),
        SchemaCase("id with a blank", .badge2, "id", "urn:uuid:7 8", .schemaFormat, .significant),
        SchemaCase("two ids", .badge2, "id", ["urn:a:1", "urn:a:2"], .schemaCardinality, .decides),
        SchemaCase("no VerifiableCredential", .badge2, "type", ["OpenBadgeCredential"], .schemaValue, .decides),
        SchemaCase("a class that is none", .badge2, "type/1", "OtherCredential", .schemaValue, .decides, at: "/type"),
        SchemaCase(
            "a class that is a number", .badge2, "type", ["VerifiableCredential", "OpenBadgeCredential", 1],
            .schemaType, .decides, at: "/type/2"),
        SchemaCase("31 June", .badge2, "validFrom", "2026-06-31T00:00:00Z", .schemaFormat, .decides),
        SchemaCase("31 June at the end", .badge2, "validUntil", "2026-06-31T00:00:00Z", .schemaFormat, .decides),
        SchemaCase("a day alone", .badge1, "expirationDate", "2036-05-12", .schemaFormat, .decides),
        SchemaCase("no offset", .badge2, "validFrom", "2026-05-12T07:30:00", .schemaFormat, .significant),
        SchemaCase("a date that may be missing", .badge2, "awardedDate", "yesterday", .schemaFormat, .significant),
        SchemaCase("an empty subject", .credential2, "credentialSubject/1", [:], .schemaRequired, .decides),
        SchemaCase("no subject in the list", .credential2, "credentialSubject", [], .schemaCardinality, .decides),
        SchemaCase("partly", .record2, "partial", "true", .schemaType, .significant),
        SchemaCase(
            "status without type", .badge2, "credentialStatus/type", nil, .schemaRequired, .decides,
            at: "/credentialStatus"),
        SchemaCase(
            "status without id", .badge2, "credentialStatus/id", nil, .schemaRequired, .significant,
            at: "/credentialStatus"),
        SchemaCase(
            "status without id", .badge1, "credentialStatus/id", nil, .schemaRequired, .decides, at: "/credentialStatus"
        ),
        SchemaCase("status in words", .badge2, "credentialStatus", "fine", .schemaType, .significant),
        SchemaCase(
            "schema without type", .badge2, "credentialSchema/0/type", nil, .schemaRequired, .decides,
            at: "/credentialSchema/0"),
        SchemaCase("proof without type", .badge2, "proof/0/type", nil, .schemaRequired, .decides, at: "/proof/0"),
        SchemaCase("terms without type", .credential2, "termsOfUse", ["id": "urn:a:1"], .schemaRequired, .decides),
        SchemaCase("a JWS in two parts", .badge2, "endorsementJwt/0", "a.b", .schemaFormat, .significant),
        SchemaCase(
            "a schema that is another's", .badge2, "credentialSchema/0/id",
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json", .schemaMismatch,
            .decides, at: "/credentialSchema/0"),
    ]

    static let contexts: [SchemaCase] = [
        SchemaCase(
            "one text", .badge2, "@context", "https://www.w3.org/ns/credentials/v2", .schemaCardinality, .decides),
        SchemaCase("nothing in it", .credential2, "@context", [], .schemaCardinality, .decides),
        SchemaCase("another in front", .credential2, "@context/0", "https://a.example/", .schemaValue, .decides),
        SchemaCase("a definition in front", .credential2, "@context/0", [:], .schemaValue, .decides),
        SchemaCase(
            "a number", .credential2, "@context", ["https://www.w3.org/ns/credentials/v2", 1], .schemaType, .decides,
            at: "/@context/1"),
        SchemaCase(
            "none of the format", .badge2, "@context/1", "https://a.example/", .schemaValue, .decides, at: "/@context"),
        SchemaCase(
            "an old address", .badge2, "@context/1", "https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld",
            .schemaValue, .significant, at: "/@context"),
        SchemaCase(
            "a draft's address", .record1, "@context/1", "https://dc.imsglobal.org/draft/clr/v2p0/context",
            .schemaValue, .significant, at: "/@context"),
        SchemaCase(
            "not of a record", .record2, "@context/1", "https://a.example/", .schemaValue, .decides, at: "/@context"),
    ]

    static let content: [SchemaCase] = [
        SchemaCase(
            "no achievement", .badge2, "credentialSubject/achievement", nil, .schemaRequired, .decides,
            at: "/credentialSubject"),
        SchemaCase("an empty list", .badge2, "credentialSubject/achievement", [], .schemaCardinality, .decides),
        SchemaCase(
            "no description", .badge2, "credentialSubject/achievement/description", nil, .schemaRequired, .decides,
            at: "/credentialSubject/achievement"),
        SchemaCase(
            "other capitals", .badge2, "credentialSubject/achievement/alignment/0",
            ["type": ["Alignment"], "targetName": "n", "targetURL": "https://a.example/"], .schemaRequired, .significant
        ),
        SchemaCase(
            "a name with its language", .badge2, "credentialSubject/achievement/name",
            ["@value": "n", "@language": "de"], .schemaType, .significant),
        SchemaCase("a name that is a number", .badge2, "credentialSubject/achievement/name", 5, .schemaType, .decides),
        SchemaCase(
            "nothing to fulfil", .badge2, "credentialSubject/achievement/criteria", [:], .schemaRequired, .significant),
        SchemaCase(
            "an own word", .badge2, "credentialSubject/achievement/achievementType", "Nanodegree", .schemaValue,
            .significant),
        SchemaCase(
            "a marked word without a name", .badge2, "credentialSubject/achievement/achievementType", "ext:",
            .schemaValue, .significant),
        SchemaCase(
            "an own status", .badge2, "credentialSubject/result/0/status", "ext:Passed", .schemaValue, .significant),
        SchemaCase(
            "an own association", .record2, "credentialSubject/association/0/associationType", "ext:isLike",
            .schemaValue, .decides),
        SchemaCase(
            "a language in words", .badge2, "credentialSubject/achievement/inLanguage", "German", .schemaFormat,
            .significant),
        SchemaCase("credits as text", .badge2, "credentialSubject/creditsEarned", "4.5", .schemaType, .significant),
        SchemaCase(
            "a grade without type", .badge2, "credentialSubject/result/0/type", nil, .schemaRequired, .decides,
            at: "/credentialSubject/result/0"),
        SchemaCase(
            "another class", .badge2, "credentialSubject/type/0", "InvalidAchievementSubject", .schemaValue, .decides,
            at: "/credentialSubject/type"),
        SchemaCase(
            "no type of what is related", .badge2, "credentialSubject/achievement/related/0/type", nil, .schemaRequired,
            .decides, at: "/credentialSubject/achievement/related/0"),
        SchemaCase(
            "an address without scheme", .badge2, "credentialSubject/achievement/alignment/0/targetUrl",
            "data.europa.eu", .schemaFormat, .significant),
        SchemaCase(
            "no inner credential", .record2, "credentialSubject/verifiableCredential", [], .schemaCardinality, .decides),
        SchemaCase(
            "an inner credential without issuer", .record2, "credentialSubject/verifiableCredential/0/issuer", nil,
            .schemaRequired, .decides, at: "/credentialSubject/verifiableCredential/0"),
        SchemaCase(
            "an endorsement without subject", .badge2, "credentialSubject/achievement/endorsement/0/credentialSubject",
            nil, .schemaRequired, .decides, at: "/credentialSubject/achievement/endorsement/0"),
        SchemaCase(
            "a subject in a list", .badge2, "endorsement/0/credentialSubject",
            [["id": "urn:a:1", "type": ["EndorsementSubject"]]], .schemaCardinality, .significant),
    ]

    static let people: [SchemaCase] = [
        SchemaCase("no class", .badge2, "issuer/type", nil, .schemaRequired, .decides, at: "/issuer"),
        SchemaCase("a class alone", .badge2, "issuer/type", "Profile", .schemaCardinality, .note),
        SchemaCase(
            "another class of the parent", .badge2, "issuer/parentOrg/type/0", "Person", .schemaValue, .decides,
            at: "/issuer/parentOrg/type"),
        SchemaCase(
            "a picture by its address", .badge2, "issuer/image", "https://a.example/a.png", .schemaType, .significant),
        SchemaCase(
            "a picture without class", .badge2, "issuer/image/type", nil, .schemaRequired, .decides, at: "/issuer/image"
        ),
        SchemaCase(
            "a picture with more", .badge2, "issuer/image/width", 100, .schemaUnexpected, .significant,
            at: "/issuer/image"),
        SchemaCase("one class in a list", .badge2, "issuer/image/type", ["Image"], .schemaCardinality, .significant),
        SchemaCase(
            "a number in words", .badge2, "issuer/otherIdentifier/0/identifierType", "register", .schemaValue,
            .significant),
        SchemaCase(
            "a birthday with a time", .badge2, "issuer/dateOfBirth", "1994-03-09T00:00:00Z", .schemaFormat, .significant
        ),
        SchemaCase("a place in degrees", .badge2, "issuer/address/geo/latitude", "47° N", .schemaType, .decides),
        SchemaCase(
            "hashed or not", .badge2, "credentialSubject/identifier/0/hashed", nil, .schemaRequired, .decides,
            at: "/credentialSubject/identifier/0"),
        SchemaCase(
            "a hash that is none", .badge2, "credentialSubject/identifier/0/identityHash", "mira@mail.example",
            .schemaFormat, .significant),
        SchemaCase(
            "an identity with more", .badge2, "credentialSubject/identifier/0/name", "Mira", .schemaUnexpected,
            .significant, at: "/credentialSubject/identifier/0"),
        SchemaCase(
            "one entry alone", .badge2, "issuer/otherIdentifier",
            ["type": "IdentifierEntry", "identifier": "1", "identifierType": "ext:eIDAS"], .schemaCardinality, .note),
    ]
}

@Suite struct SchemaRuleTests {
    @Test(arguments: SchemaSamples.allCases)
    func aFlawlessDocumentHasNoFindings(_ sample: SchemaSamples) throws {
        let judgement = try sample.judged()
        #expect(judgement.format == sample.format)
        #expect(judgement.dataModel == (sample.isFirstModel ? .version1 : .version2))
        #expect(judgement.findings.map { "\($0.code.rawValue) \($0.pointer) \($0.facts)" } == [])
        #expect(judgement.keepsFormat)
        #expect(judgement.primary == nil)
    }

    @Test(arguments: SchemaCase.credentials + SchemaCase.contexts + SchemaCase.content + SchemaCase.people)
    func oneChangeIsFoundForItsOwnReasonOnly(_ change: SchemaCase) throws {
        let path = change.path.split(separator: "/").map(String.init)
        let judgement = try change.sample.judged { $0[path: path] = change.value }
        #expect(judgement.findings.map(\.code) == [change.code])
        #expect(judgement.findings.first?.weight == change.weight)
        #expect(judgement.findings.first?.pointer == change.pointer)
        #expect(judgement.keepsFormat == (change.weight != .decides))
        #expect(judgement.primary?.code == change.code)
    }

    @Test func aMissingMemberIsNamed() throws {
        let judgement = try SchemaSamples.badge2.judged { $0["issuer"] = nil }
        #expect(judgement.findings.first?.facts == ["member": "issuer", "expected": "Profile"])
    }

    @Test func theWholeCredentialNamesItsWeightiestFault() throws {
        let judgement = try SchemaSamples.badge2.judged {
            $0["awardedDate"] = 5
            $0[path: ["credentialSubject", "achievement", "type", "0"]] = "Course"
        }
        #expect(judgement.facts == ["format": "Open Badges 3.0", "member": "type"])
        #expect(judgement.primary?.pointer == "/credentialSubject/achievement/type")
    }

    @Test func whatStandsThereInsteadIsShownWithoutControlCharacters() throws {
        let judgement = try SchemaSamples.badge2.judged {
            $0["id"] = .string("no\u{1B}[2J " + String(repeating: "long ", count: 100))
        }
        let found = judgement.findings.first?.found ?? ""
        #expect(!found.unicodeScalars.contains("\u{1B}"))
        #expect(found.unicodeScalars.count == 200)
        #expect(judgement.findings.first?.expected == "URI")
    }

    @Test func identitiesThatAreNotHashedMayBeAnything() throws {
        let judgement = try SchemaSamples.badge2.judged {
            $0[path: ["credentialSubject", "identifier", "0", "hashed"]] = false
            $0[path: ["credentialSubject", "identifier", "0", "identityHash"]] = "mira@mail.example"
        }
        #expect(judgement.findings.isEmpty)
    }

    /// The data model allows several; a badge revoked in one list and suspended in another has two.
    @Test func thereMayBeSeveralStatusEntries() throws {
        let judgement = try SchemaSamples.badge2.judged {
            let entry = $0["credentialStatus"] ?? .null
            $0["credentialStatus"] = [entry, entry]
        }
        #expect(judgement.findings.isEmpty)
    }

    @Test func aLearnerWithoutIdAndIdentifierIsNotRefused() throws {
        let judgement = try SchemaSamples.badge2.judged {
            $0[path: ["credentialSubject", "id"]] = nil
            $0[path: ["credentialSubject", "identifier"]] = nil
        }
        #expect(judgement.findings.map(\.code) == [.schemaRequired])
        #expect(judgement.findings.first?.member == "id / identifier")
        #expect(judgement.keepsFormat)
    }

    @Test func membersThatNobodyKnowsAreAllowed() throws {
        let judgement = try SchemaSamples.badge2.judged {
            $0["extra"] = ["nested": [1, "\"}", ["deep": .null]]]
            $0[path: ["credentialSubject", "achievement", "ECTS"]] = .number("2.5")
            $0[path: ["issuer", "duns"]] = "12"
        }
        #expect(judgement.findings.isEmpty)
    }

    /// A list of one says the same; several subjects leave open who was awarded what. Each of them is judged.
    @Test func everySubjectIsJudged() throws {
        let judgement = try SchemaSamples.badge2.judged {
            let subject = $0["credentialSubject"] ?? .null
            var broken = subject
            broken["achievement"] = nil
            $0["credentialSubject"] = [subject, broken]
        }
        #expect(judgement.findings.map(\.code) == [.schemaRequired, .schemaCardinality])
        #expect(judgement.findings.map(\.pointer) == ["/credentialSubject/1", "/credentialSubject"])
        #expect(judgement.findings.map(\.weight) == [.decides, .decides])
        let alone = try SchemaSamples.badge2.judged { $0["credentialSubject"] = [$0["credentialSubject"] ?? .null] }
        #expect(alone.findings.map(\.weight) == [.significant])
    }

    @Test func aCredentialInARecordIsJudgedWhereItStands() throws {
        var json = SchemaSamples.record2.json
        json[path: ["credentialSubject", "verifiableCredential", "0", "issuer", "type"]] = nil
        let document = try Samples.document(json)
        #expect(SchemaJudgement(of: document).findings.isEmpty)
        let inner = try #require(document["credentialSubject"]?["verifiableCredential"]?.elements.first { _ in true })
        let judgement = SchemaJudgement(of: inner)
        #expect(judgement.format == .openBadge)
        #expect(judgement.findings.map(\.pointer) == ["/credentialSubject/verifiableCredential/0/issuer"])
    }

    @Test func anEndorsementMayBeInTheOtherDataModel() throws {
        let judgement = try SchemaSamples.badge2.judged { $0["endorsement"] = [SchemaSamples.endorsement1.json] }
        #expect(judgement.findings.isEmpty)
    }
}

@Suite struct CredentialFormatTests {
    @Test(arguments: [
        (#"["VerifiableCredential", "OpenBadgeCredential"]"#, CredentialFormat.openBadge),
        (#"["AchievementCredential"]"#, .openBadge),
        (#"["EndorsementCredential", "VerifiableCredential"]"#, .endorsement),
        (#"["VerifiableCredential", "ClrCredential", "AchievementCredential"]"#, .learnerRecord),
        (#""VerifiableCredential""#, .verifiableCredential), (#"["VerifiableCredential", 5]"#, .verifiableCredential),
        (#"["VerifiablePresentation"]"#, nil), ("5", nil), ("[]", nil),
    ])
    func theTypeNamesTheFormat(_ type: String, _ format: CredentialFormat?) throws {
        #expect(CredentialFormat(of: try Samples.document(#"{"type": \#(type)}"#)) == format)
    }

    @Test func anEducationSubjectUnderATypeThatSaysNothingIsNoticed() throws {
        let judgement = try SchemaSamples.badge2.judged { $0["type"] = ["VerifiableCredential"] }
        #expect(judgement.format == .openBadge)
        #expect(judgement.findings.map(\.code) == [.schemaValue])
        #expect(judgement.findings.first?.pointer == "/type")
    }

    @Test(arguments: ["{}", "[]", "5", #"{"type": "Person"}"#, #"{"keys": []}"#])
    func otherDocumentsHaveNoFormatAndNoFindings(_ text: String) throws {
        let judgement = SchemaJudgement(of: try Samples.document(text))
        #expect(judgement.format == nil)
        #expect(judgement.findings.isEmpty)
    }

    @Test func withoutAContextTheDatesTellTheDataModel() throws {
        let type = #""type": "VerifiableCredential""#
        #expect(CredentialDataModel(of: try Samples.document("{\(type), \"issuanceDate\": \"\"}")) == .version1)
        #expect(CredentialDataModel(of: try Samples.document("{\(type), \"validFrom\": \"\"}")) == .version2)
        #expect(CredentialDataModel(of: try Samples.document("{\(type)}")) == .version2)
    }
}

@Suite struct NamedSchemaTests {
    private static let known =
        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"

    @Test(arguments: [
        (known, NamedSchema.Standing.applied), ("https://a.example/schema.json", .unknown), (known + "/", .unknown),
        ("https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json", .ofAnotherFormat),
    ])
    func aSchemaIsKnownByItsAddress(_ address: String, _ standing: NamedSchema.Standing) throws {
        let judgement = try SchemaSamples.badge2.judged {
            $0["credentialSchema"] = [["id": .string(address), "type": "1EdTechJsonSchemaValidator2019"]]
        }
        #expect(judgement.namedSchemas.map(\.standing) == [standing])
        #expect(judgement.namedSchemas.map(\.address) == [address])
    }

    @Test func aBadgeInARecordMayNameTheSchemaOfRecordsForBadges() throws {
        let judgement = try SchemaSamples.badge2.judged {
            $0[path: ["credentialSchema", "0", "id"]] =
                "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_achievementcredential_schema.json"
        }
        #expect(judgement.namedSchemas.map(\.standing) == [.applied])
        #expect(judgement.findings.isEmpty)
    }
}
