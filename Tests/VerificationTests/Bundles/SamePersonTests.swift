import Testing
import Verification

/// Whether what somebody handed over together is about one person.
@Suite struct SamePersonTests {
    private func told(_ files: [(String, [UInt8])]) throws -> [String] {
        try BundleFixture().run(files.map { ($0.0, $0.1) }).map { $0.told(.holderSamePerson) }
    }

    @Test func oneKeyIsOnePersonWhateverTheSpelling() throws {
        let fixture = try BundleFixture()
        let key = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
        let other = "did:key:z6MkmjvuvQT2pwgSKxo1Ejcm2s3LjkSM5nHWfvZSZY4SHE2n"
        let same = try [("a/1", fixture.credential("Anna Lund", id: key)), ("a/2", fixture.credential(nil, id: key))]
        #expect(try told(same) == ["passed", "passed"])
        // Another key says nothing: a wallet has one for each issuer.
        let two = try [("a/1", fixture.credential("Anna Lund", id: key)), ("a/2", fixture.credential(nil, id: other))]
        #expect(try told(two) == Array(repeating: "unknown holder.same_person_unclear", count: 2))
    }

    @Test func oneNumberOfOneIssuerIsOnePerson() throws {
        let fixture = try BundleFixture()
        let same = try [
            ("a/1", fixture.credential("Anna Lund", number: "SW-1")),
            ("a/2", fixture.credential("A. Lund", number: "sw-1")),
        ]
        #expect(try told(same) == ["passed", "passed"])
        let other = try [
            ("a/1", fixture.credential("Anna Lund", number: "SW-1")),
            ("a/2", fixture.credential("Anna Lund", number: "SW-2")),
        ]
        #expect(try told(other) == Array(repeating: "failed holder.different_people", count: 2))
    }

    @Test func nameAndBirthDateAreOnePersonAndANameAloneIsNot() throws {
        let fixture = try BundleFixture()
        func pair(_ first: String?, _ second: String?) throws -> [String] {
            try told([
                ("a/1", fixture.credential("Müller, Anna", birthDate: first)),
                ("a/2", fixture.credential("Anna Mueller", birthDate: second)),
            ])
        }
        #expect(try pair("2000-02-01", "2000-02-01") == ["passed", "passed"])
        #expect(try pair("2000-02-01", nil) == Array(repeating: "unknown holder.same_person_unclear", count: 2))
        #expect(try pair("2000-02-01", "2000-02-02") == Array(repeating: "failed holder.different_people", count: 2))
    }

    /// A day of birth is written as an identity object: two people may share it, and it tells two namesakes apart.
    @Test(arguments: ["dateOfBirth", "ext:birthDate", "ext:dateOfBirth"])
    func aDayOfBirthIsNoNumberOfAPerson(_ type: String) throws {
        let fixture = try BundleFixture()
        func pair(_ names: [String], _ days: [String]) throws -> [String] {
            try told(
                names.indices.map { number in
                    ("a/\(number)", try fixture.credential(names[number], identities: [type: days[number]]))
                })
        }
        #expect(
            try pair(["Anna Lund", "Ben Ek"], ["2000-02-01", "2000-02-01"])
                == Array(repeating: "failed holder.different_people", count: 2))
        #expect(try pair(["Anna Lund", "Anna Lund"], ["2000-02-01", "2000-02-01"]) == ["passed", "passed"])
        #expect(
            try pair(["Anna Lund", "Anna Lund"], ["2000-02-01", "2000-02-02"])
                == Array(repeating: "failed holder.different_people", count: 2))
    }

    /// What stands in the credentials of everybody names nobody.
    @Test(arguments: [
        "ltiPlatformId", "ltiContextId", "ltiDeploymentId", "systemId", "productId", "isbn", "ext:country",
    ])
    func aNumberOfAPlatformOrACourseIsNobodys(_ type: String) throws {
        let fixture = try BundleFixture()
        let files = try [
            ("a/1", fixture.credential("Anna Lund", identities: [type: "moodle-1"])),
            ("a/2", fixture.credential("Ben Ek", identities: [type: "moodle-1"])),
        ]
        #expect(try told(files) == Array(repeating: "failed holder.different_people", count: 2))
    }

    @Test(arguments: ["userName", "ltiUserId", "identifier", "nationalIdentityNumber"])
    func aNumberOfAPersonIs(_ type: String) throws {
        let fixture = try BundleFixture()
        let files = try [
            ("a/1", fixture.credential("Anna Lund", identities: [type: "anna-1"])),
            ("a/2", fixture.credential("A. L.", identities: [type: "anna-1"])),
        ]
        #expect(try told(files) == ["passed", "passed"])
    }

    /// Of three that agree and one that does not, the one is marked.
    @Test func theOddOneOutIsMarked() throws {
        let fixture = try BundleFixture()
        let files = try [
            ("a/1", fixture.credential("Anna Lund", number: "SW-1")),
            ("a/2", fixture.credential("Ben Ek", number: "SW-2")),
            ("a/3", fixture.credential("Lund, Anna", number: "SW-1")),
        ]
        #expect(try told(files) == ["passed", "failed holder.different_people", "passed"])
        // Wherever it stands.
        let first = [files[1], files[0], files[2]]
        #expect(try told(first) == ["failed holder.different_people", "passed", "passed"])
    }

    @Test func foldersAreComparedEachForItself() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let ben = try fixture.credential("Ben Ek", number: "SW-2")
        #expect(
            try told([("a/1", anna), ("a/2", anna), ("b/1", ben), ("b/2", ben)]) == Array(repeating: "passed", count: 4)
        )
        #expect(try told([("a/1", anna), ("b/1", ben)]) == ["notApplicable", "notApplicable"])
    }

    /// What a forged credential says about a person counts for nothing.
    @Test func aForgedCredentialIsNoEvidence() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let forged = BundleFixture.forged(try fixture.credential("Ben Ek", number: "SW-2"))
        #expect(
            try told([("a/1", anna), ("a/2", anna), ("a/3", forged)]) == ["passed", "passed", "unknown check.skipped"])
        #expect(try told([("a/1", anna), ("a/2", forged)]) == ["notApplicable", "unknown check.skipped"])
    }

    @Test func aFolderOfManyPeopleIsNoApplication() throws {
        let fixture = try BundleFixture()
        let letters = ["Ala", "Bea", "Cid", "Dan", "Eva", "Fay", "Gil", "Hal", "Ida", "Jon", "Kim", "Lea", "Max"]
        let files = try letters.map { ("a/\($0)", try fixture.credential("\($0) \($0)sen")) }
        #expect(try told(files) == Array(repeating: "notApplicable", count: 13))
        #expect(try told(Array(files.prefix(12))) == Array(repeating: "failed holder.different_people", count: 12))
        var limits = BundleLimits.standard
        limits.bundle = 2
        let large = fixture.run(files.prefix(3).map { ($0.0, $0.1) }) { $0.limits = limits }
        #expect(large.map { $0.told(.holderSamePerson) } == Array(repeating: "unknown holder.too_many", count: 3))
        limits.bundle = 12
        let pile = fixture.run(files.map { ($0.0, $0.1) }) { $0.limits = limits }
        #expect(pile.map { $0.told(.holderSamePerson) } == Array(repeating: "notApplicable", count: 13))
    }

    /// Of several findings the one that is named is whose it is, not how it is written.
    @Test func anotherPersonIsNamedBeforeTheForm() throws {
        let fixture = try BundleFixture()
        let files = try ["Anna Lund", "Ben Ek"].map { name in
            (
                "a/\(name)",
                try fixture.credential(
                    name, identities: ["dateOfBirth": name == "Ben Ek" ? "1999-01-01" : "2000-01-01"])
            )
        }
        for file in fixture.run(files) {
            #expect(file.reports.first?.significantFindings.first?.check == .holderSamePerson)
            #expect(FileLine(file).reason?.code == .holderDifferentPeople)
        }
    }

    /// It is a finding; a policy that asks makes it count.
    @Test func itDecidesOnlyWhereThePolicyAsks() throws {
        let fixture = try BundleFixture()
        let files = try [("a/1", fixture.credential("Anna Lund")), ("a/2", fixture.credential("Ben Ek"))]
        #expect(fixture.run(files).map(\.verdict) == [.valid, .valid])
        #expect(fixture.run(files).map(\.attention) == [.decision, .decision])
        var judging = fixture.judging
        judging.policy.decides.insert(.holderSamePerson)
        let asked = BundleFixture.verified(FileRun(judging.verifier), files)
        #expect(asked.map(\.verdict) == [.invalid, .invalid])
        #expect(asked.map(\.primary) == [.holderDifferentPeople, .holderDifferentPeople])
        // Nobody compared: that is not enough.
        let alone = judging.verifier.verify(file: "1", files[0].1)
        #expect(alone.verdict == .unknown && alone.primary == .holderNotCompared)
    }

    @Test func nothingStatedIsNotKnown() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let files = try [("a/1", anna), ("a/2", anna), ("a/3", fixture.credential(nil))]
        #expect(try told(files) == ["passed", "passed", "unknown holder.nothing_stated"])
    }
}
