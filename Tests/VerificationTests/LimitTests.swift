import Encodings
import JSON
import Signing
import Testing
import Trust
import Verification

/// J15: files at their limits, made in memory; each with the twin that is just small enough.
@Suite struct LimitTests {
    private func padded(to count: Int) throws -> [UInt8] {
        var document = try Vectors.named("good/generic").unsigned
        document["padding"] = ""
        let bare = try TestKeys.secured(document).count
        document["padding"] = .string(String(repeating: "x", count: count - bare))
        return try TestKeys.secured(document)
    }

    @Test func aFileMayHaveAMebibyteAndNoByteMore() throws {
        let vector = try Vectors.named("good/generic")
        let largest = try padded(to: 1 << 20)
        #expect(largest.count == 1 << 20)
        #expect(try vector.judging(largest).outcome == vector.expected)
        let larger = try vector.judging(largest + [0x20])
        #expect(larger.outcome.verdict == "invalid")
        #expect(larger.outcome.findings == ["format.recognised failed limit.size"])
    }

    @Test func aFileMayHaveTenThousandMembersAndNoMore() throws {
        let vector = try Vectors.named("good/generic")
        var document = try vector.unsigned
        func judged(_ count: Int) throws -> Vector.Expected {
            document["list"] = .array(Array(repeating: 1, count: count))
            return try vector.judging(TestKeys.secured(document)).outcome
        }
        document["list"] = []
        let used = members(try JSONDocument(parsing: TestKeys.secured(document)).root)
        #expect(try judged(10_000 - used) == vector.expected)
        #expect(try judged(10_001 - used).findings == ["format.recognised failed limit.size"])
    }

    private func members(_ value: JSONValue) -> Int {
        switch value.kind {
        case .object: value.members.reduce(0) { $0 + 1 + members($1.value) }
        case .array: value.elements.reduce(0) { $0 + 1 + members($1) }
        default: 0
        }
    }

    @Test func aLimitOfTheCallerHolds() throws {
        let bytes = try Vectors.named("good/badge").bytes
        let credential = try UnverifiedCredential(parsing: bytes, limits: JSONLimits(bytes: bytes.count))
        #expect(credential.bytes == bytes)
        do throws(RefusedInput) {
            _ = try UnverifiedCredential(parsing: bytes, limits: JSONLimits(bytes: bytes.count - 1))
            Issue.record("read in spite of the limit")
        } catch {
            #expect(error.reason.code == .limitSize && error.isClaimed && error.verdict == .invalid)
        }
    }

    @Test func aPresentationMayHoldAHundredCredentials() throws {
        let vector = try Vectors.named("holder/presentation-unasked")
        var small = try Vectors.named("good/generic").unsigned
        small["credentialSubject"] = ["id": .string("did:key:\(try TestKeys.signer("holder").publicKey.multikey)")]
        let credential = try JSONDocument(parsing: TestKeys.secured(small)).root.tree
        let hundred = try vector.judging(TestKeys.presented(Array(repeating: credential, count: 100)))
        #expect(hundred.outcome.verdict == "valid")
        #expect(hundred.outcome.credentials?.count == 100)
        let more = try vector.judging(TestKeys.presented(Array(repeating: credential, count: 101)))
        #expect(more.outcome.verdict == "invalid")
        #expect(more.outcome.findings == ["format.recognised failed limit.size"])
        #expect(more.outcome.credentials?.count == 100)
    }

    @Test func aRecordMayHoldAHundredCredentials() throws {
        let vector = try Vectors.named("record/json")
        let credential = try JSONDocument(parsing: Vectors.named("good/generic").bytes).root.tree
        func judged(_ count: Int) throws -> Vector.Expected {
            try vector.judging(record(of: Array(repeating: credential, count: count))).outcome
        }
        let hundred = try judged(100)
        #expect(hundred.verdict == "valid")
        #expect(hundred.credentials?.count == 100)
        let more = try judged(101)
        #expect(more.verdict == "invalid" && more.primary == "limit.size")
        #expect(more.findings.contains("format.recognised failed limit.size"))
        #expect(more.credentials?.count == 100)
    }

    @Test func recordsMayStandInOneAnotherFourDeep() throws {
        let vector = try Vectors.named("record/json")
        var innermost = try Vectors.named("good/generic").bytes
        for _ in 1...4 { innermost = try record(of: [JSONDocument(parsing: innermost).root.tree]) }
        #expect(try vector.judging(innermost).outcome.verdict == "valid")
        let deeper = try vector.judging(record(of: [JSONDocument(parsing: innermost).root.tree])).outcome
        #expect(deeper.verdict == "invalid" && deeper.primary == "limit.depth")
        #expect(deeper.findings.contains("format.recognised failed limit.depth"))
    }

    /// A learner record of Sonnwald's, signed as JSON.
    private func record(of credentials: [JSON]) throws -> [UInt8] {
        var document = try Vectors.named("record/json").unsigned
        document["credentialSubject"]?["verifiableCredential"] = .array(credentials)
        return try TestKeys.secured(document)
    }

    /// R07: a badge in a picture may have a mebibyte, compressed or not; the picture around it sixteen.
    @Test func aBadgeInAPictureMayHaveAMebibyteAndNoByteMore() throws {
        func svg(_ count: Int) -> [UInt8] {
            let badge = "{" + String(repeating: " ", count: count - 2) + "}"
            return Array(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\"><credential xmlns=\"https://purl.imsglobal.org/ob/v3p0\">"
                    + "<![CDATA[\(badge)]]></credential></svg>").utf8)
        }
        let vector = try Vectors.named("good/svg")
        #expect(try vector.judging(svg(1 << 20)).outcome.primary == "format.no_credential")
        let larger = try vector.judging(svg(1 << 20 | 1)).outcome
        #expect(larger.verdict == "invalid" && larger.primary == "svg.too_large")
        let huge = try vector.judging(svg(16 << 20)).outcome
        #expect(huge.verdict == "invalid" && huge.primary == "limit.size")
    }

    @Test func aRegistryOverItsLimitLeavesTheIssuerUnknown() throws {
        let vector = try Vectors.named("good/did-key-issuer")
        var judging = try Judging(vector)
        let bytes = try Vectors.bytes(vector.registries[0])
        var limits = RegistryLimits.standard
        limits.document.bytes = bytes.count - 1
        do throws(TrustError) {
            _ = try TrustRegistry(opening: bytes, anchors: [], now: judging.environment.clock.now(), limits: limits)
            Issue.record("opened in spite of the limit")
        } catch {
            judging.environment.registries = TrustRegistries([])
            judging.environment.registryProblems = [error]
        }
        let outcome = judging.judge(try vector.bytes).outcome
        #expect(outcome.verdict == "unknown" && outcome.primary == "registry.too_large")
    }
}
