import Achievements
import JSON
import Testing

/// Credentials that have every member of every class, in both data models; nothing is wrong with any of them.
enum SchemaSamples: String, CaseIterable, CustomTestStringConvertible {
    case badge2, badge1, endorsement2, endorsement1, record2, record1, credential2, credential1

    var testDescription: String { rawValue }

    var format: CredentialFormat {
        switch self {
        case .badge2, .badge1: .openBadge
        case .endorsement2, .endorsement1: .endorsement
        case .record2, .record1: .learnerRecord
        case .credential2, .credential1: .verifiableCredential
        }
    }

    var isFirstModel: Bool { rawValue.hasSuffix("1") }

    var json: JSON { Self.documents[self] ?? .null }

    private static let documents: [SchemaSamples: JSON] = [
        .badge2: badge(false), .badge1: badge(true), .endorsement2: endorsement(false),
        .endorsement1: endorsement(true), .record2: record(false), .record1: record(true),
        .credential2: credential(false), .credential1: credential(true),
    ]

    /// What is said about the document with a change.
    func judged(_ change: (inout JSON) -> Void = { _ in }) throws -> SchemaJudgement {
        var changed = json
        change(&changed)
        return SchemaJudgement(of: try Samples.document(changed))
    }

    private static let badges: JSON = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    private static let records: JSON = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
    private static let jws: JSON = "eyJhbGciOiJFZERTQSJ9.e30.c2ln"

    private static func base(_ isFirst: Bool) -> JSON {
        isFirst ? "https://www.w3.org/2018/credentials/v1" : "https://www.w3.org/ns/credentials/v2"
    }

    /// What every credential has besides its subject.
    private static func frame(_ isFirst: Bool, type: JSON, contexts: [JSON], issuer: JSON, schema: JSON) -> JSON {
        var frame: JSON = [
            "@context": .array([base(isFirst)] + contexts), "id": "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11",
            "type": ["VerifiableCredential", type], "name": "Sensor data", "description": "A credential",
            "issuer": issuer,
            "proof": [
                [
                    "type": "DataIntegrityProof", "created": "2026-05-12T07:30:00Z", "cryptosuite": "eddsa-jcs-2022",
                    "challenge": "c", "domain": "d.example", "nonce": "n", "proofPurpose": "assertionMethod",
                    "proofValue": "z3", "verificationMethod": "did:web:sonnwald.example#key-1",
                ]
            ],
            "credentialSchema": [["id": schema, "type": "1EdTechJsonSchemaValidator2019"]],
            "credentialStatus": [
                "id": "https://sonnwald.example/status/3#4711", "type": "BitstringStatusListEntry",
                "statusPurpose": "revocation",
            ],
            "refreshService": ["id": "https://sonnwald.example/refresh", "type": "1EdTechCredentialRefresh"],
            "termsOfUse": [["id": "https://sonnwald.example/terms", "type": "TermsOfUse"]],
        ]
        frame[isFirst ? "issuanceDate" : "validFrom"] = "2026-05-12T07:30:00Z"
        frame[isFirst ? "expirationDate" : "validUntil"] = "2036-05-12T07:30:00Z"
        return frame
    }

    private static func endorsement(_ isFirst: Bool) -> JSON {
        var json = frame(
            isFirst, type: "EndorsementCredential", contexts: [badges], issuer: profile(isFirst, depth: 0),
            schema: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json")
        json["awardedDate"] = "2026-05-08T00:00:00+02:00"
        json["credentialSubject"] = [
            "id": "https://sonnwald.example/", "type": ["EndorsementSubject"], "endorsementComment": "Good.",
        ]
        return json
    }

    private static func profile(_ isFirst: Bool, depth: Int) -> JSON {
        var json: JSON = [
            "id": "did:web:sonnwald.example", "type": ["Profile"], "name": "Hochschule Sonnwald",
            "url": "https://sonnwald.example/", "phone": "+43 1 234", "description": "d", "image": image("logo"),
            "email": "office@sonnwald.example",
            "address": [
                "type": ["Address"], "addressCountry": "Austria", "addressCountryCode": "AT",
                "addressRegion": "AT32", "addressLocality": "Sonnwald", "streetAddress": "1",
                "postOfficeBoxNumber": "2", "postalCode": "5000",
                "geo": ["type": "GeoCoordinates", "latitude": .number("47.5"), "longitude": 13],
            ],
            "otherIdentifier": [entry], "official": "Rector", "familyName": "f", "givenName": "g",
            "additionalName": "a", "patronymicName": "p", "honorificPrefix": "h", "honorificSuffix": "s",
            "familyNamePrefix": "v", "dateOfBirth": "1994-03-09",
        ]
        if depth > 0 {
            json["parentOrg"] = profile(isFirst, depth: depth - 1)
            json["endorsement"] = [endorsement(isFirst)]
            json["endorsementJwt"] = [jws]
        }
        return json
    }

    private static func image(_ name: String) -> JSON {
        ["id": .string("https://sonnwald.example/\(name).png"), "type": "Image", "caption": "A picture"]
    }

    private static let entry: JSON = [
        "type": "IdentifierEntry", "identifier": "12345", "identifierType": "sourcedId",
    ]

    private static let alignment: JSON = [
        "type": ["Alignment"], "targetCode": "6", "targetDescription": "d", "targetName": "EQF 6",
        "targetFramework": "EQF", "targetType": "ext:EQF", "targetUrl": "http://data.europa.eu/snb/eqf/6",
    ]

    private static let identity: JSON = [
        "type": "IdentityObject", "hashed": true,
        "identityHash": .string("sha256$" + String(repeating: "0a", count: 32)), "identityType": "emailAddress",
        "salt": "k",
    ]

    private static func achievement(_ isFirst: Bool) -> JSON {
        var json: JSON = [
            "id": "https://sonnwald.example/achievements/3", "type": ["Achievement"], "alignment": [alignment],
            "achievementType": "MicroCredential", "creator": profile(isFirst, depth: 0), "creditsAvailable": 4,
            "criteria": ["id": "https://sonnwald.example/criteria", "narrative": "n"], "description": "d",
            "endorsement": [endorsement(isFirst)], "endorsementJwt": [jws], "fieldOfStudy": "f", "humanCode": "h",
            "image": image("badge"), "name": "Sensor data", "otherIdentifier": [entry],
            "resultDescription": [
                [
                    "id": "urn:uuid:1b0c8bbe-55c9-4f7c-9d11-32f5f4fdd0a2", "type": ["ResultDescription"],
                    "alignment": [alignment], "allowedValue": ["1", "2"], "name": "Grade",
                    "requiredLevel": "urn:uuid:2b0c8bbe-55c9-4f7c-9d11-32f5f4fdd0a3", "requiredValue": "4",
                    "resultType": "LetterGrade",
                    "rubricCriterionLevel": [
                        [
                            "id": "urn:uuid:2b0c8bbe-55c9-4f7c-9d11-32f5f4fdd0a3", "type": ["RubricCriterionLevel"],
                            "alignment": [alignment], "description": "d", "level": "l", "name": "n", "points": "5",
                        ]
                    ], "valueMax": "1", "valueMin": "5",
                ]
            ],
            "specialization": "s", "tag": ["a", "b"], "version": "3",
        ]
        let language = isFirst ? "@language" : "inLanguage"
        json[language] = "de-AT"
        var related: JSON = ["id": "https://sonnwald.example/achievements/2", "version": "2"]
        related[language] = "en"
        if !isFirst { related["type"] = ["Related"] }
        json["related"] = [related]
        return json
    }

    private static func badge(_ isFirst: Bool) -> JSON {
        var json = frame(
            isFirst, type: "OpenBadgeCredential", contexts: [badges], issuer: profile(isFirst, depth: 1),
            schema: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json")
        json["awardedDate"] = "2026-05-08T00:00:00+02:00"
        json["image"] = image("award")
        json["endorsement"] = [endorsement(isFirst)]
        json["endorsementJwt"] = [jws]
        json["evidence"] = [
            [
                "id": "https://sonnwald.example/work", "type": ["Evidence"], "narrative": "n", "name": "n",
                "description": "d", "genre": "g", "audience": "a",
            ]
        ]
        json["credentialSubject"] = [
            "id": "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", "type": ["AchievementSubject"],
            "activityEndDate": "2026-04-24T00:00:00+02:00", "activityStartDate": "2026-02-02T00:00:00+02:00",
            "creditsEarned": .number("4.5"), "achievement": achievement(isFirst), "identifier": [identity],
            "image": image("subject"), "licenseNumber": "l", "narrative": "n",
            "result": [
                [
                    "type": ["Result"], "achievedLevel": "urn:uuid:2b0c8bbe-55c9-4f7c-9d11-32f5f4fdd0a3",
                    "alignment": [alignment], "resultDescription": "urn:uuid:1b0c8bbe-55c9-4f7c-9d11-32f5f4fdd0a2",
                    "status": "Completed", "value": "1",
                ]
            ], "role": "r", "source": profile(isFirst, depth: 0), "term": "t",
        ]
        return json
    }

    private static func record(_ isFirst: Bool) -> JSON {
        var json = frame(
            isFirst, type: "ClrCredential", contexts: [records, badges], issuer: profile(isFirst, depth: 0),
            schema: "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json")
        json["partial"] = true
        json["credentialSubject"] = [
            "id": "did:example:1", "type": ["ClrSubject"], "identifier": [identity],
            "achievement": [achievement(isFirst)], "verifiableCredential": [badge(isFirst)],
            "association": [
                [
                    "type": "Association", "associationType": "isParentOf", "sourceId": "urn:uuid:1",
                    "targetId": "urn:uuid:2",
                ]
            ],
        ]
        return json
    }

    private static func credential(_ isFirst: Bool) -> JSON {
        var json = frame(
            isFirst, type: "CourseCredential", contexts: [], issuer: ["id": "did:web:sonnwald.example"],
            schema: "https://www.w3.org/2022/credentials/v2/verifiable-credential-schema.json")
        json["credentialSubject"] = [["id": "did:example:1", "knows": "things"], ["knows": "more"]]
        json["evidence"] = ["type": "Work"]
        json["termsOfUse"] = ["type": ["Terms", "Conditions"]]
        return json
    }
}

extension JSON {
    /// The member names and positions on the way to every value, the whole document first.
    var paths: [[String]] {
        switch self {
        case .object(let members):
            [[]] + members.flatMap { member in member.value.paths.map { [member.name] + $0 } }
        case .array(let elements):
            [[]] + elements.indices.flatMap { index in elements[index].paths.map { [String(index)] + $0 } }
        default: [[]]
        }
    }
}
