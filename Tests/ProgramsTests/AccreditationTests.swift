import Stacking
import Testing
import Trust
import Verification

@testable import Programs

/// What of a report counts as an accreditation of the award.
@Suite struct AccreditationTests {
    @Test func theTopOfTheLadderIsAccredited() {
        #expect(HeldAward.accreditation(.accredited, failed: [.proofSignature]) == .yes)
    }

    // The issuer has an accreditation, and it is for another level, field or country.
    @Test(arguments: [CheckID.issuerAccredited, .issuerAccreditationScope, .placeJurisdiction])
    func oneThatDoesNotCoverTheAwardIsNone(check: CheckID) {
        #expect(HeldAward.accreditation(.registered, failed: [check]) == .no)
    }

    // A voluntary one, or none that anybody has asked about.
    @Test func whatNobodySaysIsNoRefusal() {
        #expect(HeldAward.accreditation(.registered, failed: []) == .unstated)
        #expect(HeldAward.accreditation(nil, failed: [.proofSignature]) == .unstated)
    }
}
