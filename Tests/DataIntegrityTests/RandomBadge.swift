import JSON
import TestSupport

/// Open Badges of a random shape, every term of which is defined: what another implementation has to read as we do.
struct RandomBadge {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    static let openBadges = [
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]

    /// Texts that are easily read, escaped, folded or normalised differently.
    private static let words = [
        "Kallio-Brandt", "Müller", "Mu\u{308}ller", "Nguyễn Thị", "Ξένη", "Иван", "上海交通大学", "안녕하세요", "עברית",
        "اللغة العربية",
        "🏳️‍🌈", "👨‍👩‍👧‍👦", "𐍈𝄞", "ß", "ẞ", "ﬀ", "ı", "\"quoted\"", "C:\\path\\n", "a\tb", "first\nsecond", "carriage\rreturn",
        "\u{2028}", "\u{00A0}", "\u{FEFF}", "\u{200D}", "\u{0080}", "\u{FFFD}", "<a href='x'>", "&quot;", "%41",
        "{{name}}",
        "_:b1", "@type", "true", "3.50", "", " ", "end ", "https://in.text.example/?a=b&c=d#e", "^^<urn:x>", "\"@en .",
    ]
    /// Not in the canonical lines of the other implementation, only in its JSON.
    private static let controls = ["\u{0}", "\u{8}", "\u{C}", "\u{1F}", "\u{7F}"]
    /// In lower case: the other implementation makes them so before it signs.
    private static let languages = ["de", "de-AT", "en", "fi", "ar-EG", "zh-Hans", "de-1996"]
    private static let numbers = [
        "0", "1", "-1", "12", "-40", "180", "9007199254740991", "0.5", "7.5", "-0.25", "1.1", "48.2082", "16.3738",
        "3.0",
        "1e-7", "2.5E-3", "1E3", "123456789.125", "0.000001", "1e21", "-6.25e-20",
    ]

    /// A credential without a proof, for a suite that hashes linked data or one that hashes JSON.
    mutating func credential(issuer: String, proof suite: String) -> JSON {
        let isOverJSON = suite.contains("jcs")
        var contexts: [JSON] = ["https://www.w3.org/ns/credentials/v2", .string(pick(Self.openBadges))]
        if suite == "Ed25519Signature2020" { contexts.append("https://w3id.org/security/suites/ed25519-2020/v1") }
        var members: [(String, JSON?)] = [
            ("id", name()),
            ("type", ["VerifiableCredential", .string(pick(["OpenBadgeCredential", "AchievementCredential"]))]),
            ("issuer", chance(3) ? .string(issuer) : profile(issuer, depth: 1)),
            ("validFrom", moment()), ("validUntil", maybe { $0.moment() }),
            ("name", maybe { $0.translated() }), ("description", maybe { $0.translated() }),
            ("credentialSubject", chance(8) ? .array([subject(), subject()]) : subject()),
            ("credentialStatus", maybe { $0.oneOrMany { $0.status() } }),
            ("credentialSchema", maybe { .array([["id": $0.address(), "type": "JsonSchema"]]) }),
            ("evidence", maybe { $0.oneOrMany { $0.evidence() } }),
            ("endorsement", maybe { .array([$0.endorsement()]) }),
        ]
        if isOverJSON {
            // Their names mean nothing to it: a text in place of the contexts' words.
            members.append(("x-" + pick(Self.words), .string(pick(Self.controls) + pick(Self.words))))
        }
        members.append(("@context", .array(contexts)))
        return .object(omittingNil: members.shuffled(using: &generator))
    }

    // MARK: The parts of a badge

    private mutating func subject() -> JSON {
        .object(omittingNil: [
            ("id", maybe { $0.name() }), ("type", oneOrList("AchievementSubject")),
            ("achievement", achievement(depth: 1)),
            ("activityStartDate", maybe { .string(String(($0.moment().string ?? "").prefix(10))) }),
            ("creditsEarned", maybe { $0.number() }), ("identifier", maybe { $0.list { $0.identity() } }),
            ("image", maybe { $0.image() }), ("licenseNumber", maybe { $0.text() }),
            ("narrative", maybe { $0.translated() }), ("result", maybe { $0.list { $0.result() } }),
            ("role", maybe { $0.text() }), ("source", maybe { $0.profile($0.name().string ?? "", depth: 0) }),
            ("term", maybe { $0.text() }),
        ])
    }

    private mutating func achievement(depth: Int) -> JSON {
        let optional: [(String, JSON?)] = [
            ("achievementType", maybe { .string($0.pick(["Course", "MicroCredential", "ext:Workshop"])) }),
            ("alignment", maybe { $0.list { $0.alignment() } }),
            ("creator", maybe { $0.profile($0.name().string ?? "", depth: depth) }),
            ("creditsAvailable", maybe { $0.number() }), ("humanCode", maybe { $0.text() }),
            ("image", maybe { $0.image() }),
            ("otherIdentifier", maybe { $0.list { $0.identifier() } }),
            ("related", maybe { $0.list { ["id": $0.name(), "type": ["Related"], "version": $0.text()] } }),
            ("resultDescription", maybe { $0.list { $0.resultDescription() } }),
            ("tag", maybe { $0.list { $0.text() } }), ("version", chance(6) ? .null : nil),
        ]
        return .object(
            omittingNil: [
                ("id", name()), ("type", oneOrList("Achievement")), ("name", translated()), ("description", text()),
                ("criteria", .object(omittingNil: [("id", maybe { $0.address() }), ("narrative", translated())])),
            ] + optional.shuffled(using: &generator))
    }

    private mutating func profile(_ id: String, depth: Int) -> JSON {
        .object(omittingNil: [
            ("id", .string(id)), ("type", oneOrList("Profile")), ("name", translated()),
            ("address", maybe { $0.postalAddress() }), ("email", maybe { $0.text() }),
            ("image", maybe { $0.image() }), ("official", maybe { $0.text() }),
            ("otherIdentifier", maybe { $0.list { $0.identifier() } }),
            ("parentOrg", depth > 0 ? maybe { $0.profile($0.name().string ?? "", depth: depth - 1) } : nil),
            ("url", maybe { $0.address() }),
        ])
    }

    private mutating func postalAddress() -> JSON {
        .object(omittingNil: [
            ("type", ["Address"]), ("addressCountry", "FI"), ("addressLocality", maybe { $0.text() }),
            ("geo", maybe { ["type": "GeoCoordinates", "latitude": $0.number(), "longitude": $0.number()] }),
        ])
    }

    private mutating func alignment() -> JSON {
        // Often the same words twice: nodes without names that only their place tells apart, or nothing at all.
        [
            "type": oneOrList("Alignment"), "targetName": chance(2) ? "ESCO" : translated(),
            "targetUrl": chance(2) ? "https://framework.example/1" : address(),
        ]
    }

    private mutating func result() -> JSON {
        .object(omittingNil: [
            ("type", ["Result"]), ("value", maybe { $0.text() }), ("achievedLevel", maybe { $0.address() }),
            ("resultDescription", maybe { $0.name() }), ("alignment", maybe { .array([$0.alignment()]) }),
        ])
    }

    private mutating func resultDescription() -> JSON {
        .object(omittingNil: [
            ("id", name()), ("type", ["ResultDescription"]), ("name", text()), ("resultType", "LetterGrade"),
            ("allowedValue", maybe { random in .array((0..<random.below(5)).map { _ in random.text() }) }),
            ("rubricCriterionLevel", maybe { $0.list { $0.level() } }), ("valueMax", maybe { $0.text() }),
        ])
    }

    private mutating func level() -> JSON {
        ["id": name(), "type": ["RubricCriterionLevel"], "name": text(), "level": text(), "points": number()]
    }

    private mutating func identity() -> JSON {
        .object(omittingNil: [
            ("type", "IdentityObject"), ("hashed", .bool(chance(2))), ("identityHash", text()),
            ("identityType", "studentId"), ("salt", maybe { $0.text() }),
        ])
    }

    private mutating func identifier() -> JSON {
        [
            "type": "IdentifierEntry", "identifier": text(),
            "identifierType": .string(pick(["systemId", "ext:matrikel"])),
        ]
    }

    private mutating func evidence() -> JSON {
        .object(omittingNil: [
            ("id", maybe { $0.address() }), ("type", oneOrList("Evidence")), ("name", maybe { $0.translated() }),
            ("narrative", maybe { $0.text() }), ("genre", maybe { $0.text() }), ("audience", maybe { $0.text() }),
        ])
    }

    private mutating func image() -> JSON {
        .object(omittingNil: [("id", address()), ("type", "Image"), ("caption", maybe { $0.translated() })])
    }

    private mutating func status() -> JSON {
        let index = below(131_072)
        return .object(omittingNil: [
            ("id", maybe { _ in .string("https://lists.example/r#\(index)") }), ("type", "BitstringStatusListEntry"),
            ("statusPurpose", .string(pick(["revocation", "suspension", "message"]))),
            ("statusListIndex", .string("\(index)")),
            ("statusListCredential", address()),
            ("statusMessage", maybe { .array([["status": "0x0", "message": $0.text()]]) }),
        ])
    }

    /// A credential within the credential, with a proof of its own: a graph of its own.
    private mutating func endorsement() -> JSON {
        [
            "id": name(), "type": ["VerifiableCredential", "EndorsementCredential"], "issuer": name(),
            "validFrom": moment(),
            "credentialSubject": ["id": name(), "type": ["EndorsementSubject"], "endorsementComment": translated()],
            "proof": [
                "type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": moment(),
                "verificationMethod": name(), "proofPurpose": "assertionMethod", "proofValue": .string("z" + token()),
            ],
        ]
    }

    // MARK: Values

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

    private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

    private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

    private mutating func maybe(_ make: (inout RandomBadge) -> JSON) -> JSON? { chance(3) ? make(&self) : nil }

    private mutating func list(_ make: (inout RandomBadge) -> JSON) -> JSON {
        .array((0..<below(4)).map { _ in make(&self) })
    }

    private mutating func oneOrMany(_ make: (inout RandomBadge) -> JSON) -> JSON {
        chance(2) ? make(&self) : .array((0...below(2)).map { _ in make(&self) })
    }

    private mutating func oneOrList(_ type: String) -> JSON { chance(2) ? .string(type) : .array([.string(type)]) }

    private mutating func text() -> JSON {
        .string((0...below(3)).map { _ in pick(Self.words) }.joined(separator: pick([" ", "", ", "])))
    }

    private mutating func translated() -> JSON {
        chance(4) ? ["@value": text(), "@language": .string(pick(Self.languages))] : text()
    }

    private mutating func number() -> JSON {
        let text = pick(Self.numbers)
        return Int(text).map(JSON.integer) ?? .number(text)
    }

    private mutating func token() -> String { String(generator.next(), radix: 36) }

    private mutating func name() -> JSON {
        .string(pick(["urn:uuid:", "did:web:learners.example:", "https://ab.example/c/"]) + token())
    }

    private mutating func address() -> JSON {
        .string(
            "https://" + pick(["sonnwald", "kurs.größe", "xn--bcher-kva"]) + ".example/"
                + pick(["ä/", "a%20b/", "?q=", "#"]) + token())
    }

    private mutating func moment() -> JSON {
        let (month, day, second) = (10 + below(3), 10 + below(19), 10 + below(50))
        return .string("2026-\(month)-\(day)T10:10:\(second)" + pick(["Z", ".5Z", "+01:00", "-03:30"]))
    }
}
