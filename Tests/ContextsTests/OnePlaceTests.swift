import Contexts
import Encodings
import JSON
import LinkedData
import Testing

/// What a signature over RDF cannot tell apart, and whoever reads the JSON would not find: a claim under another name, or in
/// another object of the same node.
@Suite struct OnePlaceTests {
    private static let status: JSON = [
        "id": "https://sonnwald.example/status/1#7", "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation", "statusListIndex": "7",
        "statusListCredential": "https://sonnwald.example/status/1",
    ]

    private static func badge(_ change: (inout JSON) -> Void = { _ in }) -> JSON {
        var badge: JSON = [
            "@context": [
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": ["id": "did:example:school", "type": ["Profile"], "name": "Hochschule Sonnwald"],
            "validFrom": "2026-05-08T00:00:00Z", "validUntil": "2031-05-08T00:00:00Z", "credentialStatus": status,
            "credentialSubject": [
                "id": "did:example:learner", "type": ["AchievementSubject"],
                "result": [["id": "urn:uuid:3", "type": ["Result"], "value": "5"]],
                "achievement": [
                    "id": "https://sonnwald.example/achievements/1", "type": ["Achievement"], "name": "Sensors",
                    "criteria": ["narrative": "Both parts."],
                    "creator": ["id": "did:example:school", "type": ["Profile"], "name": "Hochschule Sonnwald"],
                ],
            ],
        ]
        change(&badge)
        return badge
    }

    private func quads(_ document: JSON, _ options: JSONLDOptions = .signedDocument) throws -> [UInt8] {
        let root = try JSONDocument(parsing: document.bytes()).root
        return try RDFCanonicalization.canonicalNQuads(
            of: JSONLDProcessor.bundled.dataset(of: root, options: options))
    }

    /// The document says the same as the plain one to every processor, and is refused at a place.
    private func expectHidden(_ document: JSON, at pointer: String) throws {
        #expect(try quads(document, .standard) == quads(Self.badge(), .standard), "it says something else")
        let error = #expect(throws: LinkedDataError.self) { try quads(document) }
        #expect(error?.code == .shape && error?.place == .pointer(pointer), "\(String(describing: error))")
    }

    private static func object(_ badge: JSON, _ path: String...) -> JSON {
        path.reduce(badge) { $0[$1] ?? .null }
    }

    @Test func thePlainOneIsRead() throws {
        #expect(try quads(Self.badge()) == quads(Self.badge(), .standard))
    }

    @Test func noMemberIsNamedByItsAddress() throws {
        try expectHidden(
            Self.badge {
                $0["https://www.w3.org/2018/credentials#credentialStatus"] = $0["credentialStatus"]
                $0["credentialStatus"] = nil
            }, at: "/https:~1~1www.w3.org~12018~1credentials#credentialStatus")
        try expectHidden(
            Self.badge {
                $0["https://www.w3.org/2018/credentials#validUntil"] = [
                    "@value": "2031-05-08T00:00:00Z", "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
                ]
                $0["validUntil"] = nil
            }, at: "/https:~1~1www.w3.org~12018~1credentials#validUntil")
    }

    /// The second object has the credential's own id, and takes something with it.
    @Test(arguments: ["credentialStatus", "validUntil"])
    func nothingOfACredentialStandsInAnotherObject(_ member: String) throws {
        func moved(_ badge: inout JSON) -> JSON {
            let second: JSON = ["id": "urn:uuid:1", "type": "VerifiableCredential", member: badge[member] ?? .null]
            badge[member] = nil
            return second
        }
        // The place is one that the plain document refers to as well, so that nothing else is said.
        func plain(_ change: (inout JSON, JSON) -> Void, _ second: JSON) -> JSON { Self.badge { change(&$0, second) } }
        for (change, pointer) in [
            ({ (badge: inout JSON, second: JSON) in badge["evidence"] = [second] }, "/evidence/0/"),
            (
                { (badge: inout JSON, second: JSON) in
                    var subject = badge["credentialSubject"] ?? .null
                    var achievement = subject["achievement"] ?? .null
                    achievement["related"] = [second]
                    subject["achievement"] = achievement
                    badge["credentialSubject"] = subject
                }, "/credentialSubject/achievement/related/0/"
            ),
        ] {
            var hidden = Self.badge()
            let second = moved(&hidden)
            change(&hidden, second)
            let reference: JSON = ["id": "urn:uuid:1", "type": "VerifiableCredential"]
            #expect(try quads(plain(change, reference), .standard) == quads(hidden, .standard))
            #expect(try quads(plain(change, reference)).isEmpty == false)
            let error = #expect(throws: LinkedDataError.self) { try quads(hidden) }
            #expect(error?.code == .shape && error?.place == .pointer(pointer + member), "\(String(describing: error))")
        }
    }

    @Test func neitherDoesAGradeNorACriterion() throws {
        let grade = Self.badge {
            var subject = $0["credentialSubject"] ?? .null
            $0["evidence"] = [
                ["id": "did:example:learner", "type": ["AchievementSubject"], "result": subject["result"] ?? .null]
            ]
            subject["result"] = nil
            $0["credentialSubject"] = subject
        }
        #expect(throws: LinkedDataError(.shape)) { try quads(grade) }
        let criteria = Self.badge {
            $0["evidence"] = [
                [
                    "id": "https://sonnwald.example/achievements/1", "type": ["Achievement"],
                    "description": "Reading series",
                ]
            ]
        }
        #expect(throws: LinkedDataError(.shape)) { try quads(criteria) }
    }

    private static let school: JSON = "did:example:school"

    /// A badge that names its issuer as its subject, or its achievement.
    private static func selfIssued(_ node: String, _ change: (inout JSON, inout JSON) -> Void = { _, _ in }) -> JSON {
        badge {
            var (issuer, subject) = ($0["issuer"] ?? .null, $0["credentialSubject"] ?? .null)
            if node == "achievement" {
                var achievement = subject[node] ?? .null
                achievement["id"] = school
                subject[node] = achievement
            } else {
                subject["id"] = school
            }
            change(&issuer, &subject)
            $0["issuer"] = issuer
            $0["credentialSubject"] = subject
        }
    }

    /// A badge of one's own making describes her as issuer, as subject and as the achievement's creator.
    @Test func whoIssuesToHerselfIsDescribedTwice() throws {
        let own = Self.selfIssued("subject")
        #expect(try quads(own) == quads(own, .standard))
    }

    /// Whoever holds it may not be who signed it, and could move what is said of her to where the issuer is described.
    @Test func whoIssuesToHerselfIsIntroducedAndNoMore() throws {
        let (own, named) = (Self.selfIssued("subject"), Self.selfIssued("achievement"))
        let grade = Self.selfIssued("subject") { issuer, subject in
            issuer["type"] = ["Profile", "AchievementSubject"]
            issuer["result"] = subject["result"]
            subject["result"] = nil
        }
        let title = Self.selfIssued("achievement") { issuer, subject in
            var achievement = subject["achievement"] ?? .null
            (issuer["name"], achievement["name"]) = (achievement["name"], issuer["name"])
            subject["achievement"] = achievement
        }
        let typed = Self.selfIssued("subject") { issuer, _ in issuer["type"] = ["Profile", "AchievementSubject"] }
        #expect(try quads(typed) == quads(own, .standard))
        for (hidden, plain, member) in [(grade, own, "result"), (title, named, "name")] {
            #expect(try quads(hidden, .standard) == quads(plain, .standard), "it says something else")
            let error = #expect(throws: LinkedDataError.self) { try quads(hidden) }
            #expect(error?.code == .shape && error?.place == .pointer("/issuer/\(member)"))
        }
    }

    /// Who signs is told by the issuer's own description: what another one has of it stands there as well.
    @Test func whoSignsIsToldInOnePlace() throws {
        let number: JSON = [
            "type": "IdentifierEntry", "identifier": "70000000", "identifierType": "ext:register_EE",
        ]
        let other: JSON = ["type": "IdentifierEntry", "identifier": "1", "identifierType": "ext:register_AT"]
        func described(_ own: JSON?, _ creators: JSON?) -> JSON {
            Self.badge {
                var (issuer, subject) = ($0["issuer"] ?? .null, $0["credentialSubject"] ?? .null)
                var achievement = subject["achievement"] ?? .null
                var creator = achievement["creator"] ?? .null
                (issuer["otherIdentifier"], creator["otherIdentifier"]) = (own, creators)
                achievement["creator"] = creator
                subject["achievement"] = achievement
                ($0["issuer"], $0["credentialSubject"]) = (issuer, subject)
            }
        }
        for sound in [described([number], nil), described([number, other], [number, other])] {
            #expect(try quads(sound) == quads(sound, .standard))
        }
        for moved in [described(nil, [number]), described([number], [other]), described([number], [number, other])] {
            let error = #expect(throws: LinkedDataError.self) { try quads(moved) }
            #expect(error?.code == .shape)
            #expect(error?.place == .pointer("/credentialSubject/achievement/creator/otherIdentifier"))
        }
    }

    /// Each says the same as the text or object alone, and whoever reads the JSON finds neither.
    @Test(arguments: ["[[]]", "[null]", "@value"])
    func nothingIsWrappedUp(_ form: String) throws {
        func wrapped(_ value: JSON) -> JSON {
            switch form {
            case "[[]]": [[value]]
            case "[null]": [.null, value]
            default: ["@value": value]
            }
        }
        let hidden = Self.badge {
            var subject = $0["credentialSubject"] ?? .null
            subject["result"] = [["id": "urn:uuid:3", "type": ["Result"], "value": wrapped("5")]]
            $0["credentialSubject"] = subject
        }
        try expectHidden(
            hidden, at: "/credentialSubject/result/0/value" + (form == "@value" ? "" : "/0"))
    }

    /// An issuer is named in several places as a rule; an endorsement says something of what it endorses.
    @Test func whoEndorsesSaysItElsewhere() throws {
        func endorsed(_ subject: JSON, _ change: (inout JSON) -> Void = { _ in }) -> JSON {
            Self.badge {
                $0["endorsement"] = [
                    [
                        "@context": $0["@context"] ?? .null, "id": "urn:uuid:2",
                        "type": ["VerifiableCredential", "EndorsementCredential"],
                        "issuer": ["id": "did:example:board", "type": ["Profile"], "name": "Board"],
                        "validFrom": "2026-06-01T00:00:00Z", "name": "Endorsement", "credentialSubject": subject,
                    ]
                ]
                change(&$0)
            }
        }
        var subject: JSON = ["id": "urn:uuid:1", "type": ["EndorsementSubject"], "endorsementComment": "Sound."]
        let sound = endorsed(subject)
        #expect(try quads(sound) == quads(sound, .standard))

        subject["type"] = ["EndorsementSubject", "VerifiableCredential"]
        subject["credentialStatus"] = Self.status
        let hidden = endorsed(subject) { $0["credentialStatus"] = nil }
        #expect(try quads(hidden, .standard) == quads(sound, .standard), "it says something else")
        let error = #expect(throws: LinkedDataError.self) { try quads(hidden) }
        #expect(error?.code == .shape)
        #expect(error?.place == .pointer("/endorsement/0/credentialSubject/credentialStatus"))
    }
}
