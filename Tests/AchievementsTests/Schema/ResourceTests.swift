import Encodings
import JSON
import Signing
import Testing

@testable import Achievements

@Suite struct ResourceDigestTests {
    private static let content = Array("abc".utf8)
    private static let sha256 = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
    private static let sha384 = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
    private static let sha512 =
        "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=="

    @Test(arguments: [(sha256, ["sha256"]), (sha384, ["sha384"]), (sha512, ["sha512"])])
    func integrityTextsAreRead(_ text: String, _ algorithms: [String]) {
        guard case .digests(let digests) = StatedDigests(integrity: Array(text.utf8)) else {
            Issue.record("\(text)")
            return
        }
        #expect(digests.map(\.algorithm.rawValue) == algorithms)
        for digest in digests where digest.algorithm != .sha512 {
            #expect(ResourceDigest(digest.algorithm, of: Self.content) == digest)
        }
    }

    @Test func severalDigestsAndOptionsAreRead() {
        let text = " \(Self.sha256)?ct=application/json \t\(Self.sha384)\n"
        guard case .digests(let digests) = StatedDigests(integrity: Array(text.utf8)) else {
            Issue.record("not read")
            return
        }
        #expect(digests.map(\.algorithm) == [.sha256, .sha384])
    }

    @Test(arguments: [
        "", " ", "sha256", "sha256-", "sha256-abc", "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0",
        "sha256-ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0=", "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa1=",
        "sha256-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn", "sha384-AAAA",
        "\(sha256) sha256-!", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
    ])
    func integrityTextsAreWrittenOneWay(_ text: String) {
        guard case .malformed = StatedDigests(integrity: Array(text.utf8)) else {
            Issue.record("\(text)")
            return
        }
    }

    @Test func aFunctionThatNobodyKnowsIsNamed() {
        guard case .unknownFunction(let name) = StatedDigests(integrity: Array("sha3_256-AAAA".utf8)) else {
            Issue.record("read")
            return
        }
        #expect(name == "sha3_256")
        let blake2b = [0xA0, 0xE4, 0x02, 0x20] + [UInt8](repeating: 7, count: 32)
        guard case .unknownFunction = StatedDigests(multihash: Multibase.encodeBase58(blake2b).utf8Span.span) else {
            Issue.record("read")
            return
        }
    }

    @Test(arguments: [UInt8(0x12), 0x20])
    func multihashesAreRead(_ function: UInt8) {
        let algorithm: ResourceDigest.Algorithm = function == 0x12 ? .sha256 : .sha384
        let digest = ResourceDigest(algorithm, of: Self.content)
        let bytes = [function, UInt8(algorithm.byteCount)] + (digest?.bytes ?? [])
        for text in [Multibase.encodeBase58(bytes), Multibase.encodeBase64URL(bytes)] {
            guard case .digests(let digests) = StatedDigests(multihash: text.utf8Span.span) else {
                Issue.record("\(text)")
                continue
            }
            #expect(digests == [digest])
        }
        for wrong in [Array(bytes.dropLast()), bytes + [0], [function], [], [function, 0]] {
            guard case .malformed = StatedDigests(multihash: Multibase.encodeBase58(wrong).utf8Span.span) else {
                Issue.record("\(wrong)")
                continue
            }
        }
    }
}

@Suite struct ResourceReferenceTests {
    private static let sha256 = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
    private static let abc = ResourceAtHand.bytes(Array("abc".utf8))

    private func references(_ change: (inout JSON) -> Void) throws -> [ResourceReference] {
        var json = SchemaSamples.badge2.json
        change(&json)
        return ResourceReference.all(in: try Samples.document(json))
    }

    private func one(_ entry: JSON) throws -> ResourceReference {
        try #require(try references { $0["relatedResource"] = [entry] }.first)
    }

    @Test func aBadgeWithoutDigestsRefersToNothing() throws { #expect(try references { _ in }.isEmpty) }

    @Test func theRightBytesAreEqualAndOthersAreNot() throws {
        let reference = try one(["id": "https://a.example/x", "digestSRI": .string(Self.sha256)])
        #expect(reference.address == "https://a.example/x")
        #expect(reference.standing(with: Self.abc) == .equal)
        let other = reference.standing(with: .bytes(Array("abd".utf8)))
        #expect(other.code == .resourceDigest)
        #expect(reference.standing(with: nil).code == .resourceUnavailable)
        #expect(reference.facts["resource"] == "https://a.example/x")
    }

    @Test func digestsOfBundledFilesAreAsGoodAsTheirBytes() throws {
        let reference = try one(["id": "https://a.example/x", "digestSRI": .string(Self.sha256)])
        let right = ResourceDigest(.sha256, SHA256.hash(Array("abc".utf8)))
        let wrong = ResourceDigest(.sha256, [UInt8](repeating: 0, count: 32))
        let other = ResourceDigest(.sha384, SHA384.hash(Array("abc".utf8)))
        #expect(reference.standing(with: .digests([right])) == .equal)
        #expect(reference.standing(with: .digests([wrong])).code == .resourceDigest)
        #expect(reference.standing(with: .digests([other])) == .notAtHand)
    }

    @Test func oneDigestThatDiffersDecides() throws {
        let multihash = Multibase.encodeBase58([0x12, 0x20] + SHA256.hash(Array("abd".utf8)))
        let reference = try one([
            "id": "https://a.example/x", "digestSRI": .string(Self.sha256), "digestMultibase": .string(multihash),
        ])
        #expect(reference.digests.count == 2)
        #expect(reference.standing(with: Self.abc).code == .resourceDigest)
    }

    @Test func whatCannotBeComputedIsNotKnown() throws {
        let sha512 =
            "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=="
        #expect(
            try one(["id": "https://a.example/x", "digestSRI": .string(sha512)]).standing(with: Self.abc)
                == .unsupported)
        #expect(
            try one(["id": "https://a.example/x", "digestSRI": .string(sha512 + " " + Self.sha256)])
                .standing(with: Self.abc) == .equal)
        let unknown = try one(["id": "https://a.example/x", "digestSRI": "sha3_256-AAAA"])
        #expect(unknown.standing(with: Self.abc) == .unsupported)
        #expect(unknown.facts["function"] == "sha3_256")
    }

    @Test(
        arguments: [
            ["digestSRI": .string(sha256)], ["id": "https://a.example/x"], ["id": 5, "digestSRI": .string(sha256)],
            ["id": "https://a.example/x", "digestSRI": 5], ["id": "https://a.example/x", "digestSRI": "abc"],
            ["id": "https://a.example/x", "digestMultibase": "mAAAA"], ["id": "https://a.example/x", "digestSRI": []],
            "https://a.example/x", .null,
        ] as [JSON])
    func entriesThatCannotBeReadAreTold(_ entry: JSON) throws {
        #expect(try one(entry).standing(with: Self.abc).code == .resourceMalformed)
    }

    @Test func aDigestWithoutItsFunctionCountsWhenItIsEqual() throws {
        for digest in [SHA256.hash(Array("abc".utf8)), SHA384.hash(Array("abc".utf8))] {
            let reference = try one([
                "id": "https://a.example/x", "digestMultibase": .string(Multibase.encodeBase64URL(digest)),
            ])
            #expect(reference.standing(with: Self.abc) == .equal)
            #expect(reference.standing(with: .bytes(Array("abd".utf8))).code == .resourceMalformed)
            #expect(reference.standing(with: nil).code == .resourceMalformed)
        }
        let both = try one([
            "id": "https://a.example/x", "digestSRI": .string(Self.sha256),
            "digestMultibase": .string(Multibase.encodeBase64URL(SHA256.hash(Array("abd".utf8)))),
        ])
        #expect(both.standing(with: Self.abc).code == .resourceMalformed)
        #expect(both.standing(with: .bytes(Array("abd".utf8))).code == .resourceDigest)
    }

    @Test func anAddressStandsInTheListOnce() throws {
        let entry: JSON = ["id": "https://a.example/x", "digestSRI": .string(Self.sha256)]
        let twice = try references { $0["relatedResource"] = [entry, entry] }
        #expect(twice.map { $0.standing(with: Self.abc).code } == [nil, .resourceMalformed])
        var other = entry
        other["id"] = "https://a.example/y"
        let two = try references { $0["relatedResource"] = [entry, other] }
        #expect(two.allSatisfy { $0.standing(with: Self.abc) == .equal })
    }

    @Test func digestsAnywhereElseAreFound() throws {
        let found = try references {
            $0[path: ["evidence", "0", "digestSRI"]] = .string(Self.sha256)
            $0[path: ["credentialSchema", "0", "digestMultibase"]] =
                .string(Multibase.encodeBase58([0x12, 0x20] + SHA256.hash([])))
        }
        #expect(Set(found.map(\.value.pointer)) == ["/evidence/0", "/credentialSchema/0"])
    }

    @Test func aNameInEscapesDoesNotHideADigest() throws {
        let text = #"{"type":"VerifiableCredential","evidence":{"id":"urn:a:1","\u0064igestSR\u0049":"sha256-x"}}"#
        let found = ResourceReference.all(in: try Samples.document(text))
        #expect(found.map(\.value.pointer) == ["/evidence"])
        #expect(found.first?.isMalformed == true)
    }

    @Test func credentialsInARecordAreDocumentsOfTheirOwn() throws {
        var json = SchemaSamples.record2.json
        json[path: ["credentialSubject", "verifiableCredential", "0", "evidence", "0", "digestSRI"]] = "x"
        #expect(ResourceReference.all(in: try Samples.document(json)).isEmpty)
    }

    @Test func aFileInItsOwnAddressIsAlwaysAtHand() throws {
        let right = try one(["id": "data:text/plain;base64,YWJj", "digestSRI": .string(Self.sha256)])
        #expect(right.standing(with: nil) == .equal)
        let wrong = try one(["id": "data:text/plain,abd", "digestSRI": .string(Self.sha256)])
        #expect(wrong.standing(with: nil).code == .resourceDigest)
    }

    @Test func theListIsBounded() throws {
        let many = [JSON](repeating: ["id": "urn:a:1"], count: 400)
        #expect(try references { $0["relatedResource"] = .array(many) }.count == ResourceReference.limit)
    }
}
