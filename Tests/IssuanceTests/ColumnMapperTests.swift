import Testing

@testable import Issuance

@Suite struct ColumnMapperTests {
    private func map(
        _ names: [String], _ choices: [RosterField: ColumnChoice] = [:]
    ) -> (columns: RosterColumns, findings: [Finding]) {
        var mapper = ColumnMapper(names: names, choices: choices)
        return (mapper.map(), mapper.findings)
    }

    @Test func moodlesOwnExportNeedsNoHelp() {
        let (columns, findings) = map([
            "First name", "Last name", "ID number", "Institution", "Department", "Email address",
            "Course total (Letter)", "Last downloaded from this course",
        ])
        #expect(findings.isEmpty)
        #expect(columns.places == [.givenName: 0, .familyName: 1, .idNumber: 2, .email: 5, .grade: 6])
        #expect(columns.unused == [3, 4, 7])
    }

    @Test(
        arguments: [
            (
                ["Vorname", "Nachname", "Matrikelnummer", "Note"],
                [.givenName: 0, .familyName: 1, .idNumber: 2, .grade: 3]
            ),
            (["Prénom", "Nom", "Note finale"], [.givenName: 0, .familyName: 1, .grade: 2]),
            (["Nome", "Cognome", "Voto"], [.givenName: 0, .familyName: 1, .grade: 2]),
            (
                ["Eesnimi", "Perekonnanimi", "E-posti aadress", "Hinne"],
                [.givenName: 0, .familyName: 1, .email: 2, .grade: 3]
            ),
            (["  FIRST   NAME ", "last_name", "e-mail"], [.givenName: 0, .familyName: 1, .email: 2]),
            (["Pre\u{0301}nom", "Nom de famille"], [.givenName: 0, .familyName: 1]),
            (["given_name", "family_name", "holder"], [.givenName: 0, .familyName: 1, .holder: 2]),
        ] as [([String], [RosterField: Int])])
    func namesOfManyLanguagesAreKnown(_ names: [String], _ places: [RosterField: Int]) {
        let (columns, findings) = map(names)
        #expect(findings.isEmpty)
        #expect(columns.places == places)
    }

    @Test func aNameThatMeansTwoThingsIsAsked() {
        // "Nom" is the family name in French, the given name in Catalan; alone nothing decides.
        let (_, findings) = map(["Nom", "Email"])
        #expect(findings.map(\.reason) == ["csv.columns"])
        #expect(findings.first?.facts["what"] == "ambiguous")
        let twin = map(["Nom", "Email"], [.familyName: .named("Nom"), .givenName: .none])
        #expect(twin.columns[.familyName] == 0)
    }

    @Test func aNameBesideAGivenNameIsAsked() {
        let (_, findings) = map(["Vorname", "Name"])
        #expect(findings.first?.facts["what"] == "ambiguous")
        #expect(map(["Name", "E-Mail"]).findings.isEmpty)
        #expect(map(["Vorname", "Name"], [.familyName: .named("Name")]).findings.isEmpty)
    }

    @Test func twoColumnsForOneFieldAreAsked() {
        let (_, findings) = map(["Name", "Course total (Real)", "Course total (Letter)"])
        #expect(findings.map { $0.facts["what"] } == ["double"])
        let twin = map(
            ["Name", "Course total (Real)", "Course total (Letter)"], [.grade: .named("Course total (Letter)")])
        #expect(twin.findings.isEmpty)
        #expect(twin.columns[.grade] == 2)
    }

    @Test func nobodyNamedIsAProblem() {
        #expect(map(["Email", "Grade"]).findings.map { $0.facts["what"] } == ["nobody"])
        #expect(map(["First name", "Grade"]).findings.map { $0.facts["what"] } == ["nobody"])
        #expect(map(["ID number", "Grade"]).findings.isEmpty)
    }

    @Test func aChosenColumnMustBeThere() {
        #expect(map(["Name"], [.grade: .named("Mark")]).findings.map { $0.facts["what"] } == ["missing"])
        #expect(map(["Name", "X", "X"], [.grade: .named("X")]).findings.map { $0.facts["what"] } == ["double"])
        #expect(map(["Name", "X", "X"], [.grade: .numbered(3)]).columns[.grade] == 2)
        #expect(map(["Name"], [.grade: .numbered(2)]).findings.map { $0.facts["what"] } == ["missing"])
        #expect(map(["Name", "Grade"], [.grade: .none]).columns[.grade] == nil)
    }

    @Test func choicesAreReadFromText() {
        #expect(ColumnChoice("Mark") == .named("Mark"))
        #expect(ColumnChoice("#7") == .numbered(7))
        #expect(ColumnChoice("#") == .named("#"))
        #expect(ColumnChoice("#x") == .named("#x"))
        #expect(ColumnChoice("") == .none)
    }

    @Test func numbersOfAStateAreLeftOutUntilNamed() {
        let (columns, findings) = map(["Name", "Personnummer"])
        #expect(columns[.idNumber] == nil)
        #expect(findings.map(\.reason) == ["csv.national_number"])
        #expect(map(["Name", "Personnummer"], [.idNumber: .named("Personnummer")]).columns[.idNumber] == 1)
    }
}
