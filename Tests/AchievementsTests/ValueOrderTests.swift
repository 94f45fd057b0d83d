import Achievements
import Encodings
import JSON
import TestSupport
import Testing

/// The order of values in a list is not signed by every proof: a record is the same whichever of them stands first.
@Suite struct ValueOrderTests {
    private static let alignments = ["credentialSubject", "achievement", "alignment"]

    /// The record that is read, in every order of a list; all must be the same in what is looked at.
    private func read<Value: Equatable>(
        _ path: [String], _ values: [JSON], replacing isReplaced: (JSON) -> Bool, _ look: (Achievement) -> Value
    ) throws -> Value {
        var first: Value?
        for order in [values, values.reversed()] {
            let badge = try Samples.credential {
                guard let kept = $0[path: path]?.array?.filter({ !isReplaced($0) }) else { return }
                $0[path: path] = .array(order + kept)
            }
            let found = look(try OpenBadges3.read(badge).achievement)
            if let first { #expect(found == first) } else { first = found }
        }
        return try #require(first)
    }

    private func alignments<Value: Equatable>(
        _ type: String, _ stated: [(code: String, name: String, url: String)], _ look: (Achievement) -> Value
    ) throws -> Value {
        let values = stated.map { one -> JSON in
            [
                "type": ["Alignment"], "targetType": .string("ext:" + type), "targetCode": .string(one.code),
                "targetName": .string(one.name), "targetUrl": .string(one.url),
            ]
        }
        return try read(Self.alignments, values, replacing: { $0["targetType"]?.string == "ext:" + type }, look)
    }

    private func results(_ grades: [String]) throws -> [Assessment] {
        let whole = try OpenBadges3.credential(Samples.plain, envelope: Samples.envelope)
        let result = try #require(whole["credentialSubject"]?["result"]?.array?.first)
        let values = grades.map { grade -> JSON in
            var other = result
            other["value"] = .string(grade)
            return other
        }
        return try read(["credentialSubject", "result"], values, replacing: { _ in true }, \.assessments)
    }

    @Test func severalResultsOfOneAssessmentAreGradesOnItsScale() throws {
        let two = try results(["5", "1"])
        #expect(two.map { $0.grade?.value ?? "" } == ["1", "5"])
        #expect(two.allSatisfy { $0.scheme == Samples.plain.assessments[0].scheme })
        let same = try results(["1", "1"])
        #expect(same == (try OpenBadges3.read(Samples.credential()).achievement.assessments))
    }

    @Test func ofSeveralLevelsTheLowestIsRead() throws {
        func level(_ numbers: [Int]) throws -> Level? {
            try alignments(
                "EQF", numbers.map { ("\($0)", "EQF level \($0)", "http://data.europa.eu/snb/eqf/\($0)") }, \.level)
        }
        #expect(try level([7, 6]) == .stated(eqf: EQFLevel(6), nqf: nil, cycle: Cycle(1)))
        #expect(try level([7, 7]) == .stated(eqf: EQFLevel(7), nqf: nil, cycle: Cycle(1)))
    }

    @Test func placesInSeveralCountriesAreNone() throws {
        let country = "http://publications.europa.eu/resource/authority/country/"
        let austria = ("AT", "Sonnwald, Austria", country + "AUT")
        func place(_ stated: [(String, String, String)]) throws -> Location? {
            try alignments("AwardPlace", stated.map { (code: $0.0, name: $0.1, url: $0.2) }, \.issuerPlace)
        }
        // What is left is where the body is.
        #expect(
            try place([("DE", "Berlin, Germany", country + "DEU"), austria]) == Location(country: CountryCode("AUT")))
        #expect(
            try place([("AT", "Wien, Austria", country + "AUT"), austria]) == Location(country: CountryCode("AUT")))
        #expect(try place([austria, austria])?.locality == "Sonnwald")
    }

    @Test func creditsThatDifferAreNone() throws {
        let ects = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
        func credits(_ points: [String]) throws -> Credits? {
            try alignments("CreditFramework", points.map { ($0, "\($0) ECTS", ects) }) { $0.workload?.credits }
        }
        #expect(try credits(["4", "40"]) == nil)
        #expect(try credits(["4", "4"])?.points == Samples.decimal("4"))
    }

    @Test func everyNameIsRead() throws {
        func name(_ names: [String]) throws -> String? {
            let values = names.map { name -> JSON in
                ["type": "IdentityObject", "hashed": false, "identityType": "name", "identityHash": .string(name)]
            }
            return try read(
                ["credentialSubject", "identifier"], values,
                replacing: { $0["identityType"]?.string == "name" }, \.learner.name?.full)
        }
        #expect(try name(["Mira Kallio-Brandt", "Mira Brandt"]) == "Mira Brandt / Mira Kallio-Brandt")
        #expect(try name(["Mira Kallio-Brandt", "Mira Kallio-Brandt"]) == "Mira Kallio-Brandt")
    }
}
