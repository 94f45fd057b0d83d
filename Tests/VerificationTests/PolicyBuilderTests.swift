import Achievements
import JSON
import Testing
@testable import Verification

/// Policies written in Swift, and written back as files.
@Suite struct PolicyBuilderTests {
    @Test func itSaysTheSameAsAFile() throws {
        let built = try Policy("own", version: 3, description: "ours") {
            Decides(.issuerRegistered, .contentComplete)
            MinimumRung(4)
            Registries("urn:example:registry", maximumAgeDays: 31)
            StatusListRules(maximumAgeDays: 2, minimumLength: 200_000, issuers: ["did:web:status.example"])
            Requires(.outcomes, .level)
            LeastLevel(6)
            Grades("1", "2")
        }
        let file = """
            { "policy": "own", "version": 3, "description": "ours",
              "decides": ["issuer.registered", "content.complete"], "minimumRung": 4,
              "registries": {"ids": ["urn:example:registry"], "maximumAgeDays": 31},
              "statusLists": {"maximumAgeDays": 2, "minimumLength": 200000, "issuers": ["did:web:status.example"]},
              "requires": {"elements": ["outcomes", "level"], "minimumEQF": 6, "grades": ["1", "2"]} }
            """
        #expect(try built == Policy(parsing: Array(file.utf8)))
    }

    @Test(arguments: Policy.shippedNames)
    func aPolicyComesBackOutOfItsDocument(_ name: String) throws {
        let policy = try #require(Policy.shipped(name))
        #expect(try Policy(parsing: policy.document.bytes()) == policy)
        #expect(!policy.description.isEmpty)
    }

    @Test func whatIsOutOfRangeIsRefused() {
        for rung in [1, 6] {
            #expect(throws: PolicyError.self) { try Policy("own") { MinimumRung(rung) } }
        }
        #expect(throws: PolicyError.self) { try Policy("own") { LeastLevel(9) } }
        #expect(throws: PolicyError.self) { try Policy("own") { Registries(maximumAgeDays: 0) } }
    }

    @Test func whatAsksARegistryNeedsTheCheckThatDoes() throws {
        #expect(throws: PolicyError(PolicyError.needsRegistered, at: nil)) { try Policy("own") { MinimumRung(5) } }
        #expect(throws: PolicyError(PolicyError.needsRegistered, at: nil)) {
            try Policy("own") { Registries("urn:example:registry") }
        }
        #expect(throws: PolicyError(PolicyError.nameTaken, at: nil)) { try Policy("strict") { Decides(.dateOrder) } }
        #expect(try Policy("own") { Decides(.dateOrder) }.minimumRung == 2)
    }

    @Test func rulesMayDependOnSomething() throws {
        func policy(_ isStrict: Bool) throws -> Policy {
            try Policy("own") {
                Decides(.issuerRegistered)
                if isStrict { MinimumRung(5) }
                for check in [CheckID.dateOrder, .placeNQF] { Decides(check) }
            }
        }
        #expect(try policy(true).minimumRung == 5 && policy(false).minimumRung == 2)
        #expect(try policy(false).decides == [.issuerRegistered, .dateOrder, .placeNQF])
    }
}
