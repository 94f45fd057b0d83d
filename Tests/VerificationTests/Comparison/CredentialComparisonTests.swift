import Achievements
import JSON
import Testing
import Texts
import Verification

/// Two credentials side by side.
@Suite struct CredentialComparisonTests {
    private func compared(_ change: (inout JSON) -> Void) throws -> CredentialComparison {
        let vector = try Vectors.named("good/badge")
        var document = try JSONDocument(parsing: vector.bytes).root.tree
        change(&document)
        return try CredentialComparison(
            UnverifiedCredential(parsing: vector.bytes), UnverifiedCredential(parsing: document.bytes()))
    }

    private func differing(_ comparison: CredentialComparison) -> [String] {
        comparison.rows.filter { $0.standing != .same && $0.standing != .inNeither }.map {
            "\($0.name) \($0.standing.rawValue)"
        }
    }

    @Test func oneCredentialIsTheSameAsItself() throws {
        let comparison = try compared { _ in }
        #expect(comparison.isSame && differing(comparison).isEmpty)
        #expect(comparison.rows.compactMap(\.number) == Element.allCases.map(\.number))
    }

    @Test(
        arguments: [
            ("/credentialSubject/achievement/name", JSON.string("Sensordaten"), ["title differs"]),
            ("/awardedDate", "2026-05-09T00:00:00+02:00", ["award_date differs"]),
            ("/validFrom", "2026-05-13T09:30:00+02:00", ["valid_from differs"]),
            ("/validFrom", "2026-05-12T07:30:00Z", []),
            ("/validUntil", "2030-05-12T07:30:00Z", ["valid_until onlyInB"]),
            ("/id", "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a12", ["id differs"]),
            ("/credentialSubject/creditsEarned", 5, ["other differs"]),
            ("/credentialSubject/result/0/value", "2", ["grade differs"]),
            (
                "/credentialStatus",
                [
                    "type": "BitstringStatusListEntry", "statusPurpose": "revocation", "statusListIndex": "7",
                    "statusListCredential": "https://s.example/1",
                ], ["status onlyInB"]
            ),
        ] as [(String, JSON, [String])])
    func whatIsOtherwiseIsNamed(_ pointer: String, _ value: JSON, _ expected: [String]) throws {
        let comparison = try compared { $0.set(pointer.split(separator: "/").map(String.init), to: value) }
        #expect(differing(comparison) == expected)
        #expect(comparison.isSame == expected.isEmpty)
    }

    @Test(
        arguments: [
            ("/credentialSubject/achievement/id", JSON.string("https://other.example/2"), "achievement differs"),
            ("/credentialSubject/achievement/achievementType", "Degree", "achievement_type differs"),
            ("/credentialSubject/achievement/image", ["id": "https://x.example/y.png", "type": "Image"], "images"),
            ("/evidence", [["type": ["Evidence"], "id": "https://e.example/1", "name": "Work"]], "evidence"),
        ] as [(String, JSON, String)])
    func whatIsAwardedIsComparedAsWell(_ pointer: String, _ value: JSON, _ expected: String) throws {
        let comparison = try compared { $0.set(pointer.split(separator: "/").map(String.init), to: value) }
        #expect(!comparison.isSame && differing(comparison).contains { $0.hasPrefix(expected) })
    }

    /// What no row is about is told of all the same, where it stands and what is said there.
    @Test(
        arguments: [
            (
                "/issuer/description", JSON.string("Evil University"), "other onlyInB",
                "/issuer/description Evil University"
            ),
            ("/name", "Doctor of Philosophy", "other", "/name Doctor of Philosophy"),
            ("/credentialSubject/narrative", "With honours", "other", "/credentialSubject/narrative With honours"),
            ("/credentialSubject/achievement/creditsAvailable", 30, "other", "creditsAvailable 30"),
            ("/credentialSubject/role", "Dean", "other", "/credentialSubject/role Dean"),
        ] as [(String, JSON, String, String)])
    func nothingThatDiffersIsTheSame(_ pointer: String, _ value: JSON, _ expected: String, _ told: String) throws {
        let comparison = try compared { $0.set(pointer.split(separator: "/").map(String.init), to: value) }
        #expect(!comparison.isSame)
        #expect(
            differing(comparison).count == 1 && differing(comparison)[0].hasPrefix(expected), "\(differing(comparison))"
        )
        let row = try #require(comparison.rows.last)
        #expect(row.name == "other" && row.second?.contains(told) == true, "\(row)")
        #expect(Texts().has("compare.field.other"))
    }

    /// A list of one is what is in it; a proof is nothing that is said.
    @Test func anotherSpellingIsNoDifference() throws {
        #expect(try compared { $0["proof"] = nil }.isSame)
        #expect(try compared { $0["credentialSubject"] = .array([$0["credentialSubject"] ?? .null]) }.isSame)
    }

    /// Another hash with the same salt is of another address.
    @Test func anotherHashWithTheSameSaltIsADifference() throws {
        let comparison = try compared {
            $0.set(
                ["credentialSubject", "identifier", "4", "identityHash"],
                to: .string("sha256$" + String(repeating: "0", count: 64)))
        }
        #expect(differing(comparison) == ["learner differs"])
    }

    /// Another salt makes another hash of the same address: that is no difference.
    @Test func hashesWithOtherSaltsArePassedOver() throws {
        let comparison = try compared {
            $0.set(["credentialSubject", "identifier", "4", "salt"], to: "other")
            $0.set(
                ["credentialSubject", "identifier", "4", "identityHash"],
                to: .string("sha256$" + String(repeating: "0", count: 64)))
        }
        #expect(comparison.isSame)
        let named = try compared { $0.set(["credentialSubject", "identifier", "0", "identityHash"], to: "Ben Ek") }
        #expect(differing(named) == ["learner differs"])
    }

    @Test func whatIsMissingStandsOnOneSide() throws {
        let comparison = try compared { $0["awardedDate"] = nil }
        let row = try #require(comparison.rows.first { $0.name == "award_date" })
        #expect(row.standing == .onlyInFirst || row.standing == .differs)
        #expect(comparison.json["same"] == false && comparison.json["elements"]?.array?.count == 16)
    }

    @Test func anotherProfileIsRefused() throws {
        let generic = try UnverifiedCredential(parsing: Vectors.named("good/generic").bytes)
        #expect(throws: AchievementError(.openBadgesProfile)) { try CredentialComparison(generic, generic) }
    }

    @Test func everyRowHasAName() throws {
        for row in try compared({ _ in }).rows {
            #expect(Texts().has(row.number == nil ? "compare.field." + row.name : "field." + row.name), "\(row.name)")
        }
    }

    // MARK: What cannot be seen

    /// The row of the title, of a badge about reading sensor data beside one with this title.
    private func title(_ text: String) throws -> CredentialComparison.Row {
        let vector = try Vectors.named("good/badge")
        func badge(_ title: String) throws -> UnverifiedCredential {
            var document = try JSONDocument(parsing: vector.bytes).root.tree
            document.set(["credentialSubject", "achievement", "name"], to: .string(title))
            return try UnverifiedCredential(parsing: document.bytes())
        }
        let comparison = try CredentialComparison(badge("Reading sensor data"), badge(text))
        return try #require(comparison.rows.first { $0.standing == .differs })
    }

    @Test(
        arguments: [
            ("Reading sensor data ", "Reading sensor data␣", .blank),
            ("Reading  sensor data", "Reading ␣sensor data", .blank),
            ("Reading\u{a0}sensor data", "Reading⟨U+00A0⟩sensor data", .blank),
            ("Read\u{200b}ing sensor data", "Read⟨U+200B⟩ing sensor data", .invisible),
            ("\u{202e}Reading sensor data", "⟨U+202E⟩Reading sensor data", .invisible),
            ("R\u{435}ading sensor data", "R\u{435}⟨U+0435⟩ading sensor data", .lookalike),
            ("R\u{435}ading sens\u{43e}r data", "R\u{435}⟨U+0435⟩ading sens\u{43e}⟨U+043E⟩r data", .lookalike),
        ] as [(String, String, HiddenDifference.Cause)])
    func whatNobodySeesIsWrittenOut(_ text: String, _ written: String, _ cause: HiddenDifference.Cause) throws {
        let hidden = try #require(try title(text).hidden)
        #expect(hidden.causes == [cause] && hidden.second.utf8.elementsEqual(written.utf8), "\(hidden)")
    }

    @Test func lettersOfBothSidesAreNumbered() throws {
        #expect(try title("R\u{435}ading sensor data").hidden?.first == "Re⟨U+0065⟩ading sensor data")
        #expect(try title("Reading sensor data ").hidden?.first == "Reading sensor data")
    }

    @Test func aLetterThatIsMadeOfTwoIsTold() throws {
        func row(_ text: String) -> (inout JSON) -> Void {
            { $0.set(["issuer", "description"], to: .string(text)) }
        }
        let vector = try Vectors.named("good/badge")
        var one = try JSONDocument(parsing: vector.bytes).root.tree
        var other = one
        row("\u{e9}cole")(&one)
        row("e\u{301}cole")(&other)
        let comparison = try CredentialComparison(
            UnverifiedCredential(parsing: one.bytes()), UnverifiedCredential(parsing: other.bytes()))
        let hidden = try #require(comparison.rows.first { $0.standing == .differs }?.hidden)
        #expect(hidden.causes == [.composition])
        #expect(hidden.first.utf8.elementsEqual("/issuer/description \u{e9}⟨U+00E9⟩cole".utf8), "\(hidden)")
        #expect(hidden.second.utf8.elementsEqual("/issuer/description e\u{301}⟨U+0301⟩cole".utf8), "\(hidden)")
    }

    /// What anybody sees is shown as it is.
    @Test(arguments: ["Reading Sensor data", "Reading censor data", "Reading", "Reading-sensor data"])
    func whatCanBeSeenIsLeftAsItIs(_ text: String) throws { #expect(try title(text).hidden == nil) }
}
