import Encodings
import JSON
import Signing
import Testing
import Trust
import Verification

/// Whether whoever signed for somebody else still might: the day of the award is its own to write.
@Suite struct EndedMandateTests {
    /// A badge of 2026-05-08 that another university signed on 2026-05-12, under a mandate with this last day.
    private func report(
        mandateTo end: String?, change: (inout JSON) -> Void = { _ in }, deciding: Set<CheckID> = []
    ) throws -> Report {
        let vector = try Vectors.named("good/mandate")
        var judging = try Judging(vector)
        judging.policy.decides.formUnion(deciding)
        try judging.replaceEntries(of: vector) { entries in
            if let end { entries[0].set(["mandates", "0", "to"], to: .string(end)) }
        }
        var document = try vector.unsigned
        change(&document)
        let file = try TestKeys.secured(
            document, by: TestKeys.signer("second-issuer"), as: "did:web:lande.example#key-1",
            created: Instant("2026-05-12T07:30:00Z"))
        return judging.verifier.verify(try UnverifiedCredential(parsing: file))
    }

    private static let rung = "rung"

    private func rung(_ report: Report) -> Int? {
        let evidence = report.checks.first { $0.check == .issuerRegistered }?.evidence ?? []
        guard case .number(let rung) = evidence.first(where: { $0.name == Self.rung })?.value else { return nil }
        return rung
    }

    @Test(arguments: [nil, "2026-12-31", "2026-05-12"])
    func aMandateOfBothDaysLetsItSign(_ end: String?) throws {
        let report = try report(mandateTo: end)
        #expect(report.verdict == .valid)
        #expect(report[.issuerMandate]?.isPassed == true)
        #expect(try #require(rung(report)) >= 4)
    }

    @Test func aMandateThatEndedBeforeTheSigningLeavesItOpen() throws {
        let told = try report(mandateTo: "2026-05-11")
        #expect(told[.issuerMandate]?.name == "unknown")
        #expect(told[.issuerMandate]?.reason?.code == .issuerMandateUnclear)
        #expect(told.findings.contains { $0.check == .issuerMandate })
        #expect(rung(told) == 2)
        let asked = try report(mandateTo: "2026-05-11", deciding: [.issuerMandate])
        #expect(asked.verdict == .unknown)
        #expect(try report(mandateTo: "2026-05-12", deciding: [.issuerMandate]).verdict == .valid)
    }

    /// Without a word of an awarding body, in its name.
    @Test func theNameAloneIsLookedAtAsWell() throws {
        func inItsName(_ document: inout JSON) {
            document["credentialSubject"]?["source"] = nil
            document["issuer"]?["name"] = "Hochschule Sonnwald"
        }
        let ended = try report(mandateTo: "2026-05-11", change: inItsName)
        #expect(ended[.issuerMandate]?.reason?.code == .issuerMandateUnclear)
        #expect(try report(mandateTo: "2026-05-12", change: inItsName)[.issuerMandate]?.name == "notApplicable")
        #expect(
            try report(mandateTo: "2026-05-07", change: inItsName)[.issuerMandate]?.reason?.code
                == .issuerMandateMissing)
    }
}
