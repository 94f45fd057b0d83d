import JSON
import Testing
import Texts
import Verification

/// Credits and marks that are JSON numbers are shown as people write them, in whatever form they stand in the credential.
@Suite struct ClaimedNumbersTests {
    /// The claims of a badge without credits in ECTS and with these members instead, as they are written.
    private func claimed(
        earned: String? = nil, available: String? = nil, ects: String? = nil, mark: String? = nil
    ) throws -> ClaimedFacts {
        var document = try Vectors.named("good/badge").unsigned
        let definition = ["credentialSubject", "achievement"]
        document.set(definition + ["alignment"], to: [])
        document.set(definition + ["criteria"], to: ["narrative": "A project."])
        document.set(["credentialSubject", "creditsEarned"], to: earned.map(JSON.number) ?? .null)
        document.set(definition + ["creditsAvailable"], to: available.map(JSON.number) ?? .null)
        if let ects { document.set(definition + ["ECTS"], to: .number(ects)) }
        if let mark { document.set(["credentialSubject", "result"], to: [["value": .number(mark)]]) }
        return ClaimedFacts(try UnverifiedCredential(parsing: Array(document.text().utf8)))
    }

    @Test(arguments: ["4", "40e-1", "0.4E1", "4.0", "4.000e0"])
    func theSameNumberIsShownTheSame(_ written: String) throws {
        #expect(try claimed(earned: written).workload == "4")
        #expect(try claimed(available: written).workload == "4")
        #expect(try claimed(ects: written).workload == "4 ECTS")
        #expect(try claimed(mark: written).result == "4")
        #expect(try claimed(earned: written).json["workload"] == "4")
    }

    @Test(arguments: [
        (Language.english, "2.5"), (.german, "2,5"), (.french, "2,5"), (.spanish, "2,5"), (.italian, "2,5"),
        (.polish, "2,5"), (.greek, "2,5"),
    ])
    func aFractionIsWrittenAsTheReaderDoes(_ language: Language, _ written: String) throws {
        let texts = Texts(language: language)
        #expect(try claimed(earned: "25e-1").workload(in: texts) == written)
        #expect(try claimed(ects: "25e-1").workload(in: texts) == written + " ECTS")
        // Scripts read one form.
        #expect(try claimed(earned: "25e-1").json["workload"] == "2.5")
    }

    @Test func aTextStaysAsItIs() throws {
        var document = try Vectors.named("good/badge").unsigned
        document.set(["credentialSubject", "achievement", "alignment"], to: [])
        document.set(["credentialSubject", "creditsEarned"], to: "2.5 points, version 1.2")
        let claimed = ClaimedFacts(try UnverifiedCredential(parsing: Array(document.text().utf8)))
        #expect(claimed.workload(in: Texts(language: .german)) == "2.5 points, version 1.2")
    }

    /// A short number is not made a long text.
    @Test(arguments: ["1e300", "1e-300"])
    func whatWouldBeLongStaysShort(_ written: String) throws {
        #expect(try claimed(earned: written).workload == written)
        #expect(try claimed(mark: written).result == written)
        #expect(try claimed(ects: written).workload == nil)
    }
}
