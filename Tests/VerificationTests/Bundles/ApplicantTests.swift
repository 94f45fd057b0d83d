import Encodings
import Testing
import Verification

/// Learners held against a list of applicants.
@Suite struct ApplicantTests {
    private static let list = [
        Applicant(
            row: 2, names: ["Mueller, Anna"], birthDate: try? CalendarDate("2000-02-01"), identifiers: ["SW-204417"]),
        Applicant(row: 3, names: ["Christos Papadopoulos"], identifiers: ["mira@mail.example"]),
        Applicant(row: 4, names: ["Jan Kos"], birthDate: try? CalendarDate("1999-01-01")),
        Applicant(row: 5, names: ["Jan Kos"], birthDate: try? CalendarDate("2001-01-01")),
        Applicant(row: 6, names: ["Anna Maria Svensson"]),
    ]

    private func told(_ credential: [UInt8], _ list: [Applicant] = list) throws -> String {
        try BundleFixture().run([("1", credential)]) { $0.applicants = ApplicantList(list) }[0].told(.holderName)
    }

    @Test(
        arguments: [
            ("Anna Müller", nil, nil, "passed"), ("Χρήστος Παπαδόπουλος", nil, nil, "passed"),
            ("Anna Müller", "2000-02-01", nil, "passed"),
            ("Anna Müller", "2000-02-02", nil, "failed holder.not_applicant"),
            ("Hanna Müller", nil, nil, "failed holder.not_applicant"),
            ("Jan Kos", nil, nil, "unknown holder.several_applicants"),
            ("Jan Kos", "2001-01-01", nil, "passed"), ("Anna Svensson", nil, nil, "unknown holder.name_partial"),
            (nil, nil, nil, "unknown holder.nothing_stated"), (nil, nil, "SW-204417", "passed"),
            ("A. M.", nil, "SW-1", "failed holder.not_applicant"),
            ("Ben Ek", nil, "sw-204417", "failed holder.name_differs"),
            ("Anna Müller", nil, "SW-204417", "passed"),
            ("Anna Müller", "2000-02-03", "SW-204417", "failed holder.name_differs"),
        ] as [(String?, String?, String?, String)])
    func aLearnerIsFoundOrNot(_ name: String?, _ birth: String?, _ number: String?, _ expected: String) throws {
        #expect(try told(BundleFixture().credential(name, number: number, birthDate: birth)) == expected)
    }

    @Test func aDayOfBirthAmongTheIdentityObjectsCounts() throws {
        let fixture = try BundleFixture()
        func told(_ day: String, number: String? = nil) throws -> String {
            try self.told(fixture.credential("Anna Müller", number: number, identities: ["dateOfBirth": day]))
        }
        #expect(try told("2000-02-01") == "passed")
        #expect(try told("2000-02-02") == "failed holder.not_applicant")
        #expect(try told("2000-02-02", number: "SW-204417") == "failed holder.name_differs")
    }

    /// Of a mail address only the hash is in the credential, and the list has the address.
    @Test func aHashedAddressIsRecognised() throws {
        let bytes = try Vectors.named("good/badge").bytes
        let mira = Applicant(
            row: 9, names: ["Mira Kallio-Brandt"], identifiers: ["mira.kallio@students.sonnwald.example"])
        let other = Applicant(row: 9, names: ["Ben Ek"], identifiers: ["mira@mail.example"])
        #expect(try told(bytes, [mira]) == "passed")
        #expect(try told(bytes, [other]) == "failed holder.not_applicant")
    }

    @Test func aForgedCredentialNamesNobody() throws {
        #expect(try told(BundleFixture.forged(BundleFixture().credential("Anna Müller"))) == "unknown check.skipped")
    }

    @Test func withoutAListNothingIsAsked() throws {
        let fixture = try BundleFixture()
        let files = try [("1", fixture.credential("Anna Müller"))]
        #expect(fixture.run(files)[0].told(.holderName) == "notApplicable")
        // Never a verdict by itself.
        let stranger = fixture.run(files) { $0.applicants = ApplicantList([Self.list[2]]) }[0]
        #expect(stranger.verdict == .valid && stranger.attention == .decision)
        #expect(FileLine(stranger).reason?.code == .holderNotApplicant)
    }

    @Test func anApplicantIsNotPrinted() {
        #expect("\(Self.list[0])" == "Applicant(row 2, redacted)")
    }
}
