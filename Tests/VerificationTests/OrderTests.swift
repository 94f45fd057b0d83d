import Encodings
import Identifiers
import JSON
import Signing
import TestSupport
import Testing
import Texts
import Trust

@testable import Verification

/// A verifier is used for any number of credentials: none of them may change what is said of another.
@Suite struct OrderTests {
    /// Every vector that may share a verifier, judged by one, twice, in orders of which no two are the same.
    @Test func whatWasJudgedBeforeChangesNothing() throws {
        func setting(_ vector: Vector) -> String {
            [
                vector.policy, vector.at, vector.registries.joined(), vector.anchors.joined(),
                "\(vector.trustsUnsigned)", vector.statusLists.joined(), vector.didDocuments.joined(),
                vector.challenge ?? "-", vector.domain ?? "-",
            ].joined(separator: "|")
        }
        var generator = SeededGenerator(seed: 11)
        for (_, vectors) in Dictionary(grouping: Vectors.all, by: setting) where vectors.count > 1 {
            let judging = try Judging(vectors[0])
            let verifier = judging.verifier
            for vector in vectors.shuffled(using: &generator) + vectors.shuffled(using: &generator) {
                #expect(judging.judge(try vector.bytes, with: verifier).outcome == vector.expected, "\(vector.id)")
            }
        }
    }

    /// Credentials of one issuer, whose standing is worked out once for all that ask the same: what differs in anything
    /// that the standing depends on asks something else.
    @Test func whatTheIssuersStandingDependsOnIsNotSharedWithoutIt() throws {
        let school = try School()
        let files = try school.files()
        let fresh = try files.map { file in try school.report(of: file.bytes, by: school.verifier()) }
        // They differ in what is said of the issuer, or sharing it would show nothing.
        #expect(Set(fresh).count == files.count)
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<20 {
            let verifier = try school.verifier()
            for position in (Array(files.indices) + Array(files.indices)).shuffled(using: &generator) {
                let report = try school.report(of: files[position].bytes, by: verifier)
                #expect(report == fresh[position], "\(files[position].name)")
            }
        }
    }
}

/// An issuer with a window on its key, numbers with days of their own, and no compromise that would forbid sharing.
private struct School {
    private let key: Ed25519Signer
    private let partner: Ed25519Signer
    private let registries: TrustRegistries
    private let now: Instant

    init() throws {
        key = try TestKeys.signer("issuer-key")
        partner = try TestKeys.signer("other-holder")
        now = try Instant("2026-06-15T08:00:00Z")
        let anchor = try TestKeys.signer("registry-anchor")
        func entry(
            _ id: String, _ name: String, _ number: String, _ signer: Ed25519Signer, _ period: Period
        ) throws -> JSON {
            RegistryEntry.make(
                id: id, names: [LegalName(text: name)],
                identifiers: [
                    LegalIdentifier(
                        kind: "register", value: number, country: "EST",
                        period: Period(from: try CalendarDate("2026-05-01")))
                ], places: [RegistryPlace(country: "EST")],
                keys: [
                    .init(
                        methodID: DIDKey.verificationMethod(for: signer.publicKey), publicKey: signer.publicKey,
                        period: period)
                ])
        }
        let bytes = try TrustRegistry.build(
            entries: [
                entry("tr:tamme", "Tamme Kutsekool", "70000000", key, Period(to: try CalendarDate("2026-05-31"))),
                entry("tr:partner", "Partner", "70000001", partner, .open),
            ], id: "urn:example:small", number: 1, issued: try Instant("2026-06-01T08:00:00Z"), signer: anchor)
        registries = TrustRegistries([try TrustRegistry(opening: bytes, anchors: [anchor.publicKey], now: now)])
    }

    func verifier() throws -> Verifier {
        Verifier(
            environment: VerificationEnvironment(
                clock: FixedClock(now), registries: registries,
                resolver: RegistryResolver(registries, base: OfflineResolver())))
    }

    /// What is said of the issuer, as scripts read it.
    func report(of bytes: [UInt8], by verifier: Verifier) throws -> String {
        let report = verifier.verify(try UnverifiedCredential(parsing: bytes)).json(Texts())
        let checks = (report["checks"]?.array ?? []).filter { line in
            ["issuer", "proof", "place"].contains { line["check"]?.string?.hasPrefix($0) == true }
        }
        return JSON.array([report["established"] ?? .null] + checks).text()
    }

    /// One credential and others that differ from it in one thing.
    func files() throws -> [(name: String, bytes: [UInt8])] {
        let base = try Vectors.named("good/did-key-issuer").unsigned
        func changed(_ change: (inout JSON) -> Void) -> JSON {
            var document = base
            change(&document)
            return document
        }
        let sealed = try Instant("2026-05-12T07:30:00Z")
        return [
            ("as it is", try secured(base, key, sealed)),
            (
                "award before the number",
                try secured(changed { $0["awardedDate"] = "2026-04-27T00:00:00+03:00" }, key, sealed)
            ),
            ("signed after the window", try secured(base, key, try Instant("2026-06-02T07:30:00Z"))),
            ("signed by the partner", try secured(base, partner, sealed)),
            ("signed by a stranger", try secured(base, TestKeys.signer("stranger"), sealed)),
            ("without number", try secured(changed { $0["issuer"]?["otherIdentifier"] = nil }, key, sealed)),
            (
                "awarded by the partner",
                try secured(changed { $0["credentialSubject"]?["source"] = Self.source }, key, sealed)
            ),
            ("no badge", try secured(changed { $0["type"] = ["VerifiableCredential"] }, key, sealed)),
            (
                "badge without days",
                try secured(
                    changed {
                        $0["awardedDate"] = nil
                        $0["validFrom"] = nil
                    }, key, sealed)
            ),
        ]
    }

    private static let source: JSON = [
        "id": "https://partner.example/", "type": ["Profile"], "name": "Partner",
        "otherIdentifier": [
            ["type": "IdentifierEntry", "identifierType": "ext:register_EE", "identifier": "70000001"]
        ],
    ]

    private func secured(_ document: JSON, _ signer: Ed25519Signer, _ created: Instant) throws -> [UInt8] {
        try TestKeys.secured(
            document, by: signer, as: DIDKey.verificationMethod(for: signer.publicKey), created: created)
    }
}
