import Encodings
import JSON
import Testing

@testable import Achievements

@Suite struct EmbeddedEndorsementTests {
    private func endorsements(_ change: (inout JSON) -> Void) throws -> [EmbeddedEndorsement] {
        var json = SchemaSamples.badge2.json
        json["endorsement"] = nil
        json["endorsementJwt"] = nil
        for place in [["issuer"], ["credentialSubject", "achievement"]] {
            json[path: place + ["endorsement"]] = nil
            json[path: place + ["endorsementJwt"]] = nil
        }
        change(&json)
        return EmbeddedEndorsement.all(in: try Samples.document(json))
    }

    private func endorsement(of id: String, by name: String?) -> JSON {
        var json = SchemaSamples.endorsement2.json
        json["issuer"] = ["id": "did:web:ministry.example"]
        if let name { json[path: ["issuer", "name"]] = .string(name) }
        json[path: ["credentialSubject", "id"]] = .string(id)
        return json
    }

    private func jws(_ claims: JSON) -> JSON {
        .string("e30." + Base64URL.encode(claims.canonicalBytes()) + ".c2ln")
    }

    @Test func aBadgeWithoutHasNone() throws { #expect(try endorsements { _ in }.isEmpty) }

    @Test func theyAreListedWithWhoEndorsesWhat() throws {
        let found = try endorsements {
            $0["endorsement"] = [endorsement(of: "https://sonnwald.example/achievements/3", by: "Ministry")]
            $0[path: ["credentialSubject", "achievement", "endorsement"]] =
                endorsement(of: "https://elsewhere.example/", by: nil)
            $0[path: ["issuer", "endorsement"]] = [endorsement(of: "did:web:sonnwald.example", by: "Agency\u{202E}")]
        }
        #expect(found.map(\.place) == [.credential, .achievement, .issuer])
        #expect(found.map(\.endorsed) == [.achievement, nil, .issuer])
        #expect(found.map(\.endorser) == ["Ministry", "did:web:ministry.example", "Agency\u{FFFD}"])
        #expect(
            found.map(\.value.pointer) == [
                "/endorsement/0", "/credentialSubject/achievement/endorsement", "/issuer/endorsement/0",
            ])
        #expect(found.allSatisfy { $0.form == .credential && $0.isReadable && $0.comment == "Good." })
    }

    @Test func aJWSIsReadInBothDataModels() throws {
        let second = endorsement(of: "did:web:sonnwald.example", by: "Ministry")
        let found = try endorsements {
            $0["endorsementJwt"] = [
                jws(second),
                jws(["iss": "did:web:old.example", "sub": "did:web:sonnwald.example", "vc": ["type": []]]),
                jws(["vc": second]),
            ]
        }
        #expect(found.map(\.form) == [.jws, .jws, .jws])
        #expect(found.map(\.endorser) == ["Ministry", "did:web:old.example", "Ministry"])
        #expect(found.map(\.endorsed) == [.issuer, .issuer, .issuer])
    }

    @Test(arguments: ["", "a.b", "e30.!.c2ln", "e30.YWJj.c2ln", "e30.W10.c2ln", "e30.e30.c2ln"])
    func aJWSThatCannotBeReadIsListedAsSuch(_ text: String) throws {
        let found = try endorsements { $0["endorsementJwt"] = .string(text) }
        #expect(found.map(\.isReadable) == [false])
        #expect(found.map(\.endorsed) == [nil])
    }

    @Test func theListIsBounded() throws {
        let many = [JSON](repeating: endorsement(of: "urn:a:1", by: nil), count: 100)
        #expect(try endorsements { $0["endorsement"] = .array(many) }.count == EmbeddedEndorsement.limit)
    }
}
