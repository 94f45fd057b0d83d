import Contexts
import Encodings
import JSON
import StatusLists
import Testing
import Verification

/// Entries whose purpose is another word than those of the specification.
@Suite struct StatusPurposeTests {
    private static let address = "https://sonnwald.example/status/other-1"

    /// A badge with one entry, judged with one list that is about `listed`.
    private func judged(_ stated: String, listed: String? = nil, isSet: Bool) throws -> Report {
        let vector = try Vectors.named("good/badge")
        var judging = try Judging(vector)
        var list = try BitstringStatusList()
        if isSet { try list.set(1, at: 7) }
        let now = judging.environment.clock.now()
        let publication = StatusListPublication(
            address: Self.address, issuer: "did:web:sonnwald.example",
            purpose: StatusPurpose(utf8: Array((listed ?? stated).utf8)), validFrom: now.adding(seconds: -3_600),
            validUntil: now.adding(seconds: 3_600))
        let file = try TestKeys.secured(
            publication.unsigned(list), by: TestKeys.signer("issuer-web"), as: "did:web:sonnwald.example#key-1",
            created: now.adding(seconds: -3_600))
        judging.environment.statusLists = StatusListShelf(
            files: [("list", file)], resolver: judging.environment.resolver, processor: .bundled, now: now)
        var document = try vector.unsigned
        document["credentialStatus"] = [
            "id": .string(Self.address + "#7"), "type": "BitstringStatusListEntry", "statusPurpose": .string(stated),
            "statusListIndex": "7", "statusListCredential": .string(Self.address),
        ]
        return judging.verifier.verify(try UnverifiedCredential(parsing: TestKeys.secured(document)))
    }

    @Test(arguments: ["revoked", "Revocation", "withdrawn"])
    func aPurposeThatNobodyKnowsIsNotPassedOver(_ purpose: String) throws {
        let set = try judged(purpose, isSet: true)
        #expect(set.verdict == .unknown && set.primary == .statusUnsupported)
        #expect(set[.statusRevocation]?.reason?.pointer == "/credentialStatus")
        let clear = try judged(purpose, isSet: false)
        #expect(clear.verdict == .valid && clear[.statusRevocation]?.isPassed == true)
    }

    @Test func theListMustBeAboutTheVeryPurpose() throws {
        let other = try judged("Revocation", listed: "revocation", isSet: false)
        #expect(other.verdict == .invalid && other.primary == .statusPurpose)
        #expect(try judged("revocation", isSet: false).verdict == .valid)
        #expect(try judged("revocation", isSet: true).primary == .statusRevoked)
        #expect(try judged("suspension", isSet: true).primary == .statusSuspended)
    }

    @Test(arguments: ["refresh", "message"])
    func whatTakesNothingBackIsNoRevocation(_ purpose: String) throws {
        let report = try judged(purpose, isSet: true)
        #expect(report[.statusRevocation]?.name == "notApplicable")
        #expect(report[.statusRevocation]?.reason == nil)
    }
}
