import JSON
import Testing
import Verification

/// Whether what is in a learner record is its learner's.
@Suite struct RecordLearnerTests {
    /// What is told of each credential in a record about somebody; of nobody named for nil.
    private func told(_ learner: String?, _ awards: [[UInt8]]) throws -> [String] {
        var record = try Vectors.named("record/json").unsigned
        let name: JSON = [
            "type": "IdentityObject", "hashed": false, "identityType": "name", "identityHash": .string(learner ?? ""),
        ]
        record["credentialSubject"] = .object(omittingNil: [
            ("type", ["ClrSubject"]), ("identifier", learner == nil ? nil : [name]),
            ("verifiableCredential", .array(try awards.map { try JSONDocument(parsing: $0).root.tree })),
        ])
        let file = try #require(try BundleFixture().run([("record.json", try TestKeys.secured(record))]).first)
        let report = try #require(file.reports.first)
        #expect(report.credentials.count == awards.count && report[.proofSignature]?.isPassed == true)
        return report.credentials.map { inner in
            let outcome = inner[.holderSamePerson]
            return outcome?.reason.map { "\(outcome?.name ?? "") \($0.code.rawValue)" } ?? outcome?.name ?? "none"
        }
    }

    private func award(_ name: String, _ number: String? = nil) throws -> [UInt8] {
        try BundleFixture().credential(name, number: number)
    }

    private let other = "failed holder.different_people"

    /// Two awards of somebody else agree with each other; that makes neither of them hers.
    @Test func whomTheRecordNamesComesBeforeTheMajority() throws {
        let nils = try [award("Nils Lund", "SW-2"), award("Nils Lund", "SW-2")]
        #expect(try told("Mira Kallio", nils) == [other, other])
        #expect(try told("Mira Kallio", [award("Mira Kallio")] + nils).suffix(2) == [other, other])
        // The same two in a record of his.
        #expect(try told("Nils Lund", nils) == ["passed", "passed"])
    }

    @Test func oneForeignAwardIsTold() throws {
        #expect(try told("Mira Kallio", [award("Nils Lund")]) == [other])
        #expect(try told("Mira Kallio", [award("Mira Kallio")]) == ["notApplicable"])
        // A record that names nobody says nothing against one award, and two of two people are told apart.
        #expect(try told(nil, [award("Nils Lund")]) == ["notApplicable"])
        #expect(try told(nil, [award("Nils Lund"), award("Mira Kallio")]) == [other, other])
    }

    /// In a folder so many would be a class; in a record they are none.
    @Test func aRecordOfManyPeopleIsNotPassedOver() throws {
        let names = [
            "Ek", "Berg", "Holm", "Dahl", "Lind", "Sand", "Strand", "Vik", "Moen", "Haug", "Lie", "Ness", "Tveit",
        ]
        let awards = try names.map { try award("Nils " + $0) }
        #expect(try told(nil, awards) == Array(repeating: other, count: awards.count))
        #expect(try told("Mira Kallio", awards) == Array(repeating: other, count: awards.count))
    }
}
