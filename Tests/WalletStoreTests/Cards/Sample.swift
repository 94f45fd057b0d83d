import Encodings
import JSON

@testable import WalletStore

/// An award as an issuer writes it, with what a test wants to be different.
struct Sample {
    var id = "urn:uuid:0b3d2c0e-7a54-8f3a-9c1d-2e4f6a8b0c1d"
    var issuer = "did:web:sonnwald.example"
    var issuerName = "Hochschule Sonnwald"
    var holder: String? = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    var name = "Mira Kallio-Brandt"
    var achievement = "https://sonnwald.example/achievements/sensor-data/3"
    var title = "Reading and cleaning sensor data"
    var awarded = "2026-05-08T00:00:00+02:00"
    var validFrom = "2026-05-12T07:30:00Z"
    var validUntil: String?

    var bytes: [UInt8] {
        let subject = JSON.object(omittingNil: [
            ("id", holder.map(JSON.string)), ("type", ["AchievementSubject"]),
            (
                "identifier",
                [["type": "IdentityObject", "identityHash": .string(name), "identityType": "name", "hashed": false]]
            ),
            (
                "achievement",
                [
                    "id": .string(achievement), "type": ["Achievement"], "name": .string(title),
                    "criteria": ["narrative": "Works with sensor data."],
                    "alignment": [
                        [
                            "type": ["Alignment"], "targetType": "ext:EQF", "targetName": "EQF 6",
                            "targetUrl": "http://data.europa.eu/snb/eqf/6",
                        ]
                    ],
                ]
            ),
        ])
        return JSON.object(omittingNil: [
            (
                "@context",
                [
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                ]
            ),
            ("id", .string(id)), ("type", ["VerifiableCredential", "OpenBadgeCredential"]),
            ("issuer", ["id": .string(issuer), "type": ["Profile"], "name": .string(issuerName)]),
            ("awardedDate", .string(awarded)), ("validFrom", .string(validFrom)),
            ("validUntil", validUntil.map(JSON.string)), ("credentialSubject", subject),
        ]).bytes()
    }

    /// A report as the verifier writes it, as far as a card reads it.
    ///
    /// - Parameter isSigned: Whether the signature is genuine and the key the issuer's.
    static func report(
        _ verdict: String, _ primary: String? = nil, registryName: String? = nil, message: String? = nil,
        isSigned: Bool = true
    ) -> [UInt8] {
        let outcome: JSON = isSigned ? "passed" : "unknown"
        let decided: [JSON] =
            primary.map { [["check": "x", "reason": .string($0), "message": .string(message ?? "why")]] } ?? []
        let proof: [JSON] = ["proof.signature", "issuer.key_binding"].map {
            ["check": .string($0), "outcome": outcome]
        }
        return JSON.object(omittingNil: [
            ("verdict", .string(verdict)), ("primary", primary.map(JSON.string)),
            ("judgedAt", "2026-05-13T08:00:00Z"),
            (
                "established",
                ["issuer": .object(omittingNil: [("rung", 4), ("legalName", registryName.map(JSON.string))])]
            ),
            ("checks", .array(decided + proof)),
        ]).bytes()
    }

    static func card(
        _ bytes: [UInt8], number: UInt8 = 1, report: [UInt8]? = nil, now: Instant = Shelf.now
    ) -> Card {
        let record = CredentialRecord(
            id: RecordID(tag: [UInt8](repeating: number, count: 16)), origin: "file:\(number).json", added: Shelf.now,
            byteCount: bytes.count, hasReport: report != nil)
        return Card(record, bytes: bytes, report: report, at: now)
    }

    func card(_ number: UInt8 = 1, report: [UInt8]? = nil, now: Instant = Shelf.now) -> Card {
        Self.card(bytes, number: number, report: report, now: now)
    }
}
