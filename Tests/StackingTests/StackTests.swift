import Achievements
import Encodings
import JSON
import TestSupport
import Testing
import Texts

@testable import Stacking

/// What awards cover together: slots, sums, copies, sequence, shares.
@Suite struct StackTests {
    static let groups = """
        kind: elective
        total_credits: 15
        slots:
          - { id: data, credits: { min: 8, max: 10 }, from: [{ field: "061" }] }
          - { id: methods, credits: { min: 4 }, from: [{ field: "054" }] }
        """

    @Test func groupsAreFilledAndGapsAreNamed() throws {
        let awards = [award("a"), award("b"), award("c", field: "0542")]
        let whole = try stack(awards, Self.groups)
        #expect(whole.coversAll && whole.isProven && whole.additions.isEmpty)
        #expect(whole.ids(in: "data") == ["a", "b"] && whole.ids(in: "methods") == ["c"])
        let part = try stack(Array(awards.dropLast()), Self.groups)
        #expect(!part.coversAll && part.coveredSlots == 1 && part.credits.text == "10")
        #expect(part.slots[1].missingCredits.text == "4" && part.sums[0].isReached == false)
        // Four credits more cover the slot, five the sum as well.
        #expect(part.additions.map(\.slot) == ["methods", nil])
        #expect(part.additions[0].coveredSlots == 2 && !part.additions[0].coversAll)
        #expect(part.additions[1].credits.text == "5" && part.additions[1].coversAll)
    }

    @Test func aCreditCountsOnceAndACopyNotAtAll() throws {
        let twice = try stack([award("a"), award("a") { $0.source = "again.json" }], "total_credits: 10")
        #expect(twice.credits.text == "5" && twice.reasons("a") == [.copy])
        // The same achievement of the same day under another id is the same learning.
        let renamed = award("a") { $0.id = "urn:example:b" }
        #expect(try stack([award("a"), renamed], "total_credits: 10").credits.text == "5")
        // Another day is another run of the course, and its outcomes are the same.
        let repeated = award("a", day: "2025-05-08") { $0.id = "urn:example:b" }
        let both = try stack([award("a"), repeated], "total_credits: 10")
        #expect(both.credits.text == "5" && both.reasons("a") == [.sameOutcomes])
        #expect(try stack([award("a"), repeated], "count_once: { within: no }").credits.text == "10")
        // An award fits two slots and stands in one.
        let slots = "slots: [{ id: x, credits: 5 }, { id: y, credits: 5 }]"
        #expect(try stack([award("a")], slots).coveredSlots == 1)
        #expect(try stack([award("a"), award("b")], slots).coveredSlots == 2)
    }

    @Test func ofTwoCopiesTheOneThatIsInForceCounts() throws {
        let revoked = award("a") { $0.standing = .invalid(reason: "status.revoked") }
        let older = award("a") { $0.standing = .unknown(reason: "status.stale") }
        #expect(try stack([revoked, older, award("a")], "").credits.text == "5")
        let stack = try stack([revoked, older], "")
        #expect(stack.counted.isEmpty && stack.needsEvidence.count == 1)
    }

    @Test func outcomesThatContainEachOtherCountOnce() throws {
        let skill = "http://data.europa.eu/esco/skill/1"
        let other = "http://data.europa.eu/esco/skill/2"
        let small = award("a", ects: "2", outcomes: [skill])
        let large = award("b", ects: "6", outcomes: [skill, other])
        let contained = try stack([small, large], "")
        #expect(contained.credits.text == "6" && contained.reasons("a") == [.sameOutcomes])
        // Outcomes in common, neither containing the other: both count, and a reader is told.
        let overlapping = award("a", ects: "2", outcomes: [skill, "http://data.europa.eu/esco/skill/3"])
        let both = try stack([overlapping, large], "")
        #expect(both.credits.text == "8" && both.overlaps.map(\.count) == [1])
        // Capitals and blanks are no other outcome.
        #expect(
            try stack([award("a", outcomes: ["Read  data"]), award("b", outcomes: ["read data"])], "").counted.count
                == 1)
    }

    @Test func exclusionsKeepOneOfTwo() throws {
        let pair = "exclusions: [[\"https://example.org/achievements/a\", \"https://example.org/achievements/b\"]]"
        let stack = try stack([award("a", ects: "4"), award("b")], pair)
        #expect(stack.counted.map(\.award.id) == ["urn:example:b"] && stack.reasons("a") == [.excluded])
        #expect(try Stacking.Stack(of: [award("a"), award("c")], under: stack.rules, on: today).counted.count == 2)
    }

    @Test func aRigidPathAsksForOneAwardAStepInSequence() throws {
        let path = """
            kind: rigid
            slots:
              - { id: first, from: ["https://example.org/achievements/a"] }
              - { id: second, from: ["https://example.org/achievements/b"] }
            """
        let inOrder = [award("a", day: "2025-01-01"), award("b", day: "2025-02-01")]
        #expect(try stack(inOrder, path).coversAll)
        let reversed = [award("a", day: "2025-03-01"), award("b", day: "2025-02-01")]
        let stack = try stack(reversed, path)
        #expect(!stack.coversAll && stack.coveredSlots == 1)
        #expect(stack.counted.count == 1 && stack.notCounted.flatMap(\.reasons).map(\.code) == [.sequence])
    }

    @Test func prerequisitesComeFirst() throws {
        let path = """
            slots:
              - { id: base, credits: 8, from: [{ field: "061" }] }
              - { id: more, credits: 5, from: [{ field: "054" }] }
            prerequisites: [base]
            """
        let waiting = try stack([award("a", field: "0542")], path)
        #expect(waiting.coveredSlots == 0 && waiting.slots[1].waitsFor == ["base"])
        #expect(waiting.slots[1].awards.count == 1 && waiting.slots[1].missingCredits.isZero)
        let ready = [
            award("a", day: "2025-01-01"), award("b", day: "2025-02-01"), award("c", day: "2025-02-02", field: "0542"),
        ]
        #expect(try stack(ready, path).coversAll)
        let tooEarly = Array(ready.dropLast()) + [award("c", day: "2024-12-31", field: "0542")]
        #expect(try stack(tooEarly, path).coveredSlots == 1)
    }

    @Test func sharesAreMeasuredAgainstWhatIsAskedFor() throws {
        let share =
            "total_credits: 10\nshare_at_level: { eqf: 6, percent: 75 }\nshare_in_field: { field: \"06\", percent: 50 }"
        let high = award("a", ects: "7.5")
        let low = award("b", ects: "2.5", eqf: 5, field: "0311")
        #expect(try stack([high, low], share).coversAll)
        // A lower one more changes nothing.
        #expect(try stack([high, low, award("c", eqf: 5, field: "0311")], share).coversAll)
        let short = try stack([award("a", ects: "7.4"), low], share)
        #expect(!short.coversAll && short.sums.map(\.isReached) == [false, false, true])
    }

    @Test func aShareDecidesWhichOfTwoThatExcludeEachOtherCounts() throws {
        let yaml = """
            total_credits: 8
            share_at_level: { eqf: 6, percent: 100 }
            exclusions: [["https://example.org/achievements/a", "https://example.org/achievements/b"]]
            """
        // The larger one is at a lower level: without the rule of the whole it would be taken.
        let stack = try stack([award("a", ects: "10", eqf: 5), award("b", ects: "8")], yaml)
        #expect(stack.coversAll && stack.counted.map(\.award.id) == ["urn:example:b"])
    }

    @Test func priorLearningHasItsMost() throws {
        let yaml = "total_credits: 10\nmax_prior_learning_percent: 50"
        let prior = [award("a") { $0.isPriorLearning = true }, award("b") { $0.isPriorLearning = true }]
        #expect(try stack(prior, yaml).credits.text == "5")
        #expect(try stack(prior + [award("c")], yaml).coversAll)
        #expect(try stack(prior, "total_credits: 10").coversAll)
    }

    @Test func aLargeAwardCountsInPartOnlyWhereTheRulesSaySo() throws {
        let slot = "slots: [{ id: s, credits: { min: 5, max: 6 } }]"
        let large = award("a", ects: "10")
        #expect(try stack([large], slot).reasons("a") == [.credits])
        let part = try stack([large], slot + "\ncounts_in_part: yes")
        #expect(part.coversAll && part.credits.text == "6" && part.counted[0].ownCredits.text == "10")
    }

    @Test func requiredOutcomesAreShownBetweenAwards() throws {
        let skills = (1...2).map { "http://data.europa.eu/esco/skill/\($0)" }
        let slot = "slots: [{ id: s, outcomes: [\"\(skills[0])\", \"\(skills[1])\"] }]"
        let one = try stack([award("a", outcomes: [skills[0]])], slot)
        #expect(!one.coversAll && one.slots[0].missingOutcomes == [skills[1]])
        #expect(try stack([award("a", outcomes: [skills[0]]), award("b", outcomes: [skills[1]])], slot).coversAll)
    }

    @Test func pickTakesThatManyAndTheBestOfThem() throws {
        let slot = "slots: [{ id: s, pick: 2 }]"
        let awards = [award("a", ects: "2"), award("b", ects: "6"), award("c", ects: "4")]
        let stack = try stack(awards, slot)
        #expect(stack.ids(in: "s") == ["b", "c"] && stack.reasons("a") == [.noRoom])
        #expect(try Stacking.Stack(of: [awards[0]], under: stack.rules, on: today).slots[0].missingAwards == 1)
    }

    @Test func awardsOfTwoPeopleAreNotStacked() throws {
        let mixed = [award("a"), award("b", learner: "Ada Lovelace")]
        #expect(throws: StackingError(.stackSeveralLearners)) { try stack(mixed, "") }
        let rules = try rules("")
        let ada = try Stack(of: mixed, under: rules, on: today, learners: ["LOVELACE, Ada"])
        #expect(ada.counted.map(\.award.id) == ["urn:example:b"])
        #expect(
            try Stack(of: mixed, under: rules, on: today, learners: ["Ada Lovelace", "Mira Kallio-Brandt"]).counted
                .count == 2)
        #expect(throws: StackingError(.stackUnknownLearner)) {
            try Stack(of: mixed, under: rules, on: today, learners: ["Nobody"])
        }
        // A number that both have is one person, however the name is spelled.
        let numbered = mixed.map { award in
            var award = award
            award.achievement.learner.identifiers = [LearnerIdentifier(.studentNumber, "SW-1")]
            return award
        }
        #expect(try stack(numbered, "").counted.count == 2)
    }

    /// Two people of one name are not one: an issuer gave them two numbers, or they were born on two days.
    @Test func peopleOfOneNameAreNotOnePerson() throws {
        let yaml = "total_credits: 10"
        let rules = try rules(yaml)
        func numbered(_ id: String, _ number: String?, issuer: String = "did:web:issuer.example", born: String? = nil)
            -> HeldAward
        {
            award(id) { award in
                award.issuerIDs = [issuer]
                award.achievement.learner.identifiers = number.map { [LearnerIdentifier(.studentNumber, $0)] } ?? []
                award.achievement.learner.birthDate = born.map { try! CalendarDate($0) }
            }
        }
        func refusal(_ awards: [HeldAward], _ learners: [String] = []) -> StackingError? {
            do throws(StackingError) {
                _ = try Stack(of: awards, under: rules, on: today, learners: learners)
                return nil
            } catch { return error }
        }
        let two = [numbered("a", "SW-1"), numbered("b", "SW-2")]
        let refused = try #require(refusal(two))
        #expect(refused.code == .stackSeveralLearners)
        #expect(refused.facts["learners"] == "Mira Kallio-Brandt (SW-1), Mira Kallio-Brandt (SW-2)")
        // The name alone says not which of them; a number does, and two of them say that they are one.
        #expect(refusal(two, ["Mira Kallio-Brandt"])?.code == .stackSeveralLearners)
        let one = try Stack(of: two, under: rules, on: today, learners: ["sw-2"])
        #expect(one.counted.map(\.award.id) == ["urn:example:b"])
        #expect(try Stack(of: two, under: rules, on: today, learners: ["SW-1", "SW-2"]).coversAll)
        #expect(refusal(two, ["SW-3"])?.code == .stackUnknownLearner)
        // An award that has only the name is with neither of them until somebody says so.
        let three = two + [numbered("c", nil)]
        #expect(refusal(three)?.facts["count"] == "3")
        #expect(try Stack(of: three, under: rules, on: today, learners: ["SW-1"]).credits.text == "5")
        let named = try Stack(of: three, under: rules, on: today, learners: ["SW-1", "Mira Kallio-Brandt"])
        #expect(Set(named.counted.map(\.award.id)) == ["urn:example:a", "urn:example:c"])
        // Days of birth.
        let born = [numbered("a", nil, born: "2001-01-02"), numbered("b", nil, born: "2001-02-01")]
        #expect(refusal(born)?.code == .stackSeveralLearners)
        #expect(try Stack(of: born, under: rules, on: today, learners: ["2001-01-02"]).credits.text == "5")

        // The twins: the same number, the number of another issuer, the same day, a key for each issuer.
        #expect(try stack([numbered("a", "SW-1"), numbered("b", "SW-1")], yaml).coversAll)
        let abroad = numbered("b", "SW-2", issuer: "did:web:other.example")
        #expect(try stack([numbered("a", "SW-1"), abroad], yaml).coversAll)
        let twins = [numbered("a", nil, born: "2001-01-02"), numbered("b", nil, born: "2001-01-02")]
        #expect(try stack(twins, yaml).coversAll)
        let keys = [("a", "did:key:z1"), ("b", "did:key:z2")].map { id, key in
            award(id) { $0.achievement.learner.holderKeys = [key] }
        }
        #expect(try stack(keys, yaml).coversAll)
        // One key is one person, whatever the numbers say.
        let held = two.map { award in
            var award = award
            award.achievement.learner.holderKeys = ["did:key:z1"]
            return award
        }
        #expect(try stack(held, yaml).coversAll)
    }

    /// A number of two issuers, or a day on which two people were born, is not one person, and says so.
    @Test func aNumberOfTwoPeopleIsNotOnePerson() throws {
        let rules = try rules("")
        func of(
            _ id: String, _ name: String, _ number: String? = nil, issuer: String = "did:web:issuer.example",
            born: String? = nil, standing: AwardStanding = .valid
        ) -> HeldAward {
            award(id, learner: name) { award in
                award.issuerIDs = [issuer]
                award.achievement.learner.identifiers = number.map { [LearnerIdentifier(.studentNumber, $0)] } ?? []
                award.achievement.learner.birthDate = born.map { try! CalendarDate($0) }
                award.standing = standing
            }
        }
        func held(_ awards: [HeldAward], _ learners: String...) throws -> Set<String> {
            let stack = try Stack(of: awards, under: rules, on: today, learners: learners)
            let all = stack.counted.map(\.award) + (stack.notCounted + stack.needsEvidence).map(\.award)
            return Set(all.map { String($0.id.dropFirst(12)) })
        }
        func several(_ awards: [HeldAward], _ learners: String...) -> String? {
            do throws(StackingError) {
                _ = try Stack(of: awards, under: rules, on: today, learners: learners)
                return nil
            } catch { return error.code == .stackSeveralLearners ? error.facts["learners"] : error.reason }
        }
        let abroad = "did:web:other.example"
        let numbers = [of("a", "Ana Silva", "1001"), of("b", "Otto Berg", "1001", issuer: abroad)]
        #expect(several(numbers, "1001") == "Ana Silva, Otto Berg")
        #expect(try held(numbers, "1001", "Otto Berg") == ["b"])
        #expect(try held(numbers, "Ana Silva", "1001") == ["a"])
        #expect(try held(numbers, "Ana Silva", "Otto Berg") == ["a", "b"])
        // One who has it in two places is one, and two numbers beside each other are who says so.
        #expect(try held([numbers[0], of("b", "Ana Silva", "1001", issuer: abroad)], "1001") == ["a", "b"])
        #expect(try held([numbers[0], of("b", "Otto Berg", "7", issuer: abroad)], "1001", "7") == ["a", "b"])

        let (may, june) = ("2001-05-04", "1999-06-01")
        let days = [
            of("a", "Ana Silva", born: may), of("b", "Otto Berg", born: may), of("c", "Ana Silva", born: june),
        ]
        #expect(several(days) == "Ana Silva (1999-06-01), Ana Silva (2001-05-04), Otto Berg")
        #expect(several(days, may) == "Ana Silva (2001-05-04), Otto Berg")
        #expect(try held(days, "Ana Silva", may) == ["a"])
        #expect(try held(days, "Otto Berg", may) == ["b"])
        #expect(try held(days, "Otto Berg") == ["b"] && held(days, june) == ["c"])
        #expect(several(days, "Ana Silva") == "Ana Silva (1999-06-01), Ana Silva (2001-05-04)")
        // A number that nobody else has says it before a day.
        let both = days.dropLast() + [of("c", "Ana Silva", "8", born: june), of("d", "Otto Berg", "9", born: june)]
        #expect(several(Array(both), june) == "Ana Silva (8), Otto Berg (9)")
        // Awards of one name and day are one person's among others of that name.
        let more = days + [of("d", "Silva, Ana", issuer: abroad, born: may)]
        #expect(try held(more, "Ana Silva", may) == ["a", "d"])
        let groups = Learners.groups(more)
        #expect(groups.map(\.label) == ["Ana Silva (2001-05-04)", "Ana Silva (1999-06-01)", "Otto Berg"])
        #expect(groups.allSatisfy(\.isTold) && Set(groups.map(\.traits)).count == 3)
        #expect(groups.map { Learners.awards(of: $0, among: more).count } == [2, 1, 1])
    }

    /// What was revoked is no proof of anything, but it is not put into the stack of another of that name.
    @Test func aRevokedAwardOfAnotherIsNotHers() throws {
        func of(_ id: String, _ number: String?, born: String? = nil, isRevoked: Bool = false) -> HeldAward {
            award(id, learner: "Ana Silva") { award in
                award.achievement.learner.identifiers = number.map { [LearnerIdentifier(.studentNumber, $0)] } ?? []
                award.achievement.learner.birthDate = born.map { try! CalendarDate($0) }
                if isRevoked { award.standing = .invalid(reason: "status.revoked") }
            }
        }
        let awards = [
            of("a", "SW-1", born: "2001-05-04"), of("b", "SW-2"), of("c", "SW-2", isRevoked: true),
            of("d", nil, born: "1999-06-01", isRevoked: true), of("e", "SW-1", isRevoked: true),
            of("f", nil, isRevoked: true), of("g", nil, born: "2001-05-04", isRevoked: true),
        ]
        func left(_ learners: String...) throws -> Set<String> {
            let stack = try Stack(of: awards, under: rules(""), on: today, learners: learners)
            #expect(stack.notCounted.allSatisfy { $0.reasons.map(\.code) == [.notValid] })
            return Set(stack.notCounted.map { String($0.award.id.dropFirst(12)) })
        }
        #expect(try left("SW-1") == ["e", "f", "g"])
        #expect(try left("SW-2") == ["c", "d", "f", "g"])
        #expect(try left("SW-1", "SW-2") == ["c", "e", "f", "g"])
        let group = try #require(Learners.groups(Array(awards.prefix(2))).first { $0.label.contains("SW-1") })
        #expect(Learners.awards(of: group, among: awards).map { $0.id.last } == ["a", "e", "f", "g"])
    }

    /// The number of another issuer is another number, and that of a platform nobody's.
    @Test func aNumberIsItsIssuers() throws {
        func called(_ id: String, _ name: String, _ scheme: LearnerIdentifier.Scheme, _ issuer: String) -> HeldAward {
            award(id, learner: name) { award in
                award.issuerIDs = [issuer]
                award.achievement.learner.identifiers = [LearnerIdentifier(scheme, "1001")]
            }
        }
        let one = "did:web:issuer.example"
        func count(_ other: HeldAward, _ scheme: LearnerIdentifier.Scheme) -> Int {
            Learners.groups([called("a", "Mira Kallio-Brandt", scheme, one), other]).count
        }
        #expect(count(called("b", "Mira Brandt", .studentNumber, one), .studentNumber) == 1)
        #expect(count(called("b", "Ada Lovelace", .studentNumber, "did:web:other.example"), .studentNumber) == 2)
        #expect(count(called("b", "Ada Lovelace", .email, "did:web:other.example"), .email) == 1)
        let platform = LearnerIdentifier.Scheme(rawValue: "ltiPlatformId")
        #expect(count(called("b", "Ada Lovelace", platform, one), platform) == 2)
    }

    @Test func edgesSayHowAwardsStack() throws {
        let yaml = "target: { title: T, eqf: 7 }"
        let degree = award("degree", ects: "180", eqf: 6) { $0.isFullQualification = true }
        let lower = award("a", eqf: 5, day: "2024-01-01")
        let stack = try stack([lower, award("b"), award("c"), degree], yaml)
        func kind(_ from: String, _ to: String?) -> StackEdge.Kind? {
            stack.edges.first { $0.from == "urn:example:" + from && $0.to == to.map { "urn:example:" + $0 } }?.kind
        }
        #expect(kind("a", nil) == .vertical && kind("a", "b") == .vertical && kind("b", "a") == nil)
        #expect(kind("b", "c") == .horizontal && kind("a", "degree") == .valueAdded)
        #expect(stack.edges.first { $0.to == nil }?.association == "isPartOf")
    }

    @Test func aCatalogueIsTriedAwardByAward() throws {
        let rules = try rules(Self.groups)
        let catalogue = [
            award("small", ects: "4", field: "0542"), award("large", field: "0542"), award("other", field: "0912"),
        ]
        let stack = try Stack(of: [award("a"), award("b")], under: rules, on: today, catalogue: catalogue)
        #expect(stack.additions.map { $0.award?.id } == ["urn:example:large", "urn:example:small"])
        #expect(stack.additions[0].coversAll && !stack.additions[1].coversAll)
    }

    @Test func aCourseIsNotAskedWhatItsAwardWillSay() throws {
        let rules = try rules("require: graded\nslots: [{ id: s, credits: 5, from: [{ field: \"0542\" }] }]")
        let course = award("course", field: "0542")
        let helped = try Stack(of: [], under: rules, on: today, catalogue: [course])
        #expect(helped.additions.map { $0.award?.id } == ["urn:example:course"])
        // A catalogue that gives nothing: what would help is said all the same.
        let useless = try Stack(of: [], under: rules, on: today, catalogue: [award("x", field: "0912")])
        #expect(useless.additions.map(\.slot) == ["s"] && useless.additions.allSatisfy { $0.award == nil })
    }

    @Test func oneMoreAwardIsOneThatTheRulesTake() throws {
        // Four credits are missing, but the slot takes awards of five to six alone, or of two.
        func offer(_ ranges: String) throws -> [String] {
            let yaml = "slots: [{ id: s, credits: { min: 4, max: 12 }, from: [\(ranges)] }]"
            return try stack([], yaml).additions.map(\.credits.text)
        }
        #expect(try offer("{ credits: { min: 5, max: 6 } }") == ["5"])
        #expect(try offer("{ credits: { max: 2 } }") == ["2"])
        #expect(try offer("{ credits: { max: 2 } }, { credits: { min: 3, max: 9 } }") == ["4"])
        #expect(try offer("{ credits: { min: 13 } }") == [])
        let whole = "total_credits: 30\nslots: [{ id: s, from: [{ credits: { max: 5 } }] }]"
        #expect(try stack([award("a")], whole).additions.allSatisfy { $0.credits.text != "25" })
    }

    @Test func theNearestSlotIsNotThatOfAnotherAchievement() throws {
        let yaml = """
            slots:
              - { id: other, from: ["https://example.org/achievements/z"] }
              - { id: own, from: [{ field: "06", course: mooc, towards: "https://example.org/p" }] }
            """
        let stack = try stack([award("a")], yaml)
        #expect(stack.needsEvidence.map(\.slot) == ["own"])
        #expect(stack.reasons("a") == [.courseUnstated, .towards])
        // What it fails by weighs more than what nobody says.
        let levels = """
            slots:
              - { id: low, from: [{ eqf: 4 }] }
              - { id: own, from: [{ course: mooc, towards: "https://example.org/p" }] }
            """
        #expect(try Self.closest(levels) == ["own"])
    }

    private static func closest(_ yaml: String) throws -> [String?] {
        try Stacking.Stack(of: [award("a")], under: rules(yaml), on: today).needsEvidence.map(\.slot)
    }

    @Test func creditsAreAskedForWhereARuleAsks() throws {
        let silent = award("a", ects: nil)
        #expect(try stack([silent], "slots: [{ id: s, pick: 1 }]").coversAll)
        #expect(try stack([silent], "slots: [{ id: s, pick: 1, credits: 5 }]").reasons("a") == [.creditsUnstated])
        #expect(
            try stack([silent], "total_credits: 5\nslots: [{ id: s, pick: 1 }]").reasons("a") == [.creditsUnstated])
    }

    @Test func whatIsNotValidIsNobodysCopy() throws {
        let revoked = award("a") { $0.standing = .invalid(reason: "status.revoked") }
        let both = try stack([award("a"), revoked], "")
        #expect(both.counted.count == 1 && both.reasons("a") == [.notValid])
        // A copy that is sound stays a copy.
        #expect(try stack([award("a"), award("a") { $0.source = "x" }], "").reasons("a") == [.copy])
    }

    @Test func aForgedNameIsNoPerson() throws {
        let forged = award("b", learner: "Ada Lovelace") { $0.standing = .invalid(reason: "proof.signature") }
        let alone = try stack([award("a"), forged], "")
        #expect(alone.counted.map(\.award.id) == ["urn:example:a"] && alone.reasons("b") == [.notValid])
        // Sound, it is somebody else's.
        #expect(throws: StackingError(.stackSeveralLearners)) {
            try stack([award("a"), award("b", learner: "Ada Lovelace")], "")
        }
        let mira = try Stack(of: [award("a"), forged], under: rules(""), on: today, learners: ["Mira Kallio-Brandt"])
        #expect(mira.counted.count == 1 && mira.notCounted.isEmpty)
        let ada = try Stack(of: [award("a"), forged], under: rules(""), on: today, learners: ["Ada Lovelace"])
        #expect(ada.counted.isEmpty && ada.reasons("b") == [.notValid])
    }

    @Test func anAchievementWithoutOutcomesIsEarnedOnce() throws {
        let first = award("a", outcomes: [])
        let again = award("a", day: "2025-05-08", outcomes: []) { $0.id = "urn:example:b" }
        let both = try stack([first, again], "total_credits: 10")
        #expect(both.credits.text == "5" && both.reasons("a") == [.sameOutcomes])
        #expect(try stack([first, again], "count_once: { within: no }").credits.text == "10")
        // Another issuer's achievement of the same name is another one.
        let other = award("a", outcomes: []) {
            ($0.id, $0.issuerIDs) = ("urn:example:c", ["did:web:other.example"])
        }
        #expect(try stack([first, other], "total_credits: 10").credits.text == "10")
    }

    // MARK: Properties

    static func randomAwards(_ random: inout SeededGenerator, count: Int) -> [HeldAward] {
        (0..<count).map { index in
            award(
                "n\(index)", ects: "\(Int.random(in: 1...12, using: &random)).5",
                eqf: [nil, 4, 5, 6, 7].randomElement(using: &random)!,
                day: "202\(Int.random(in: 1...5, using: &random))-0\(Int.random(in: 1...9, using: &random))-15",
                field: ["0612", "0542", "0311", nil].randomElement(using: &random)!,
                outcomes: ["skill \(Int.random(in: 0...12, using: &random))"]
            ) { award in
                if Int.random(in: 0..<6, using: &random) == 0 { award.standing = .unknown(reason: "issuer.untrusted") }
                if Int.random(in: 0..<9, using: &random) == 0 { award.standing = .invalid(reason: "status.revoked") }
            }
        }
    }

    static let varied = [
        "eqf: { min: 5, max: 7 }\nmax_age_years: 4\ntotal_credits: 20",
        groups, groups + "\nshare_at_level: { eqf: 6, percent: 60 }\nprerequisites: [data]",
        "slots: [{ id: x, pick: 2 }, { id: y, credits: { min: 5, max: 9 } }, { id: z }]\norder: [x, y]",
    ]

    @Test(arguments: varied)
    func theOrderOfTheInputChangesNothing(yaml: String) throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<6 {
            let awards = Self.randomAwards(&random, count: 9)
            let first = try stack(awards, yaml).outline
            for _ in 0..<4 { #expect(try stack(awards.shuffled(using: &random), yaml).outline == first) }
        }
    }

    @Test(arguments: varied)
    func anAwardMoreNeverMakesItWorse(yaml: String) throws {
        var random = SeededGenerator(seed: 23)
        for _ in 0..<6 {
            let awards = Self.randomAwards(&random, count: 10)
            var before: (Int, Int, Int) = (0, 0, 0)
            for count in 1...awards.count {
                let stack = try stack(Array(awards.prefix(count)), yaml)
                let now = (stack.coveredSlots, stack.sums.count { $0.isReached }, Int(stack.credits.inTenThousandths))
                #expect(!(now < before), "\(yaml) \(count)")
                before = now
            }
        }
    }

    @Test(arguments: varied)
    func nothingCountsTwiceAndNothingUncheckedCounts(yaml: String) throws {
        var random = SeededGenerator(seed: 37)
        for _ in 0..<10 {
            let awards = Self.randomAwards(&random, count: 10)
            let stack = try stack(awards + awards.shuffled(using: &random).prefix(3), yaml)
            let counted = stack.counted
            #expect(Set(counted.map(\.award.id)).count == counted.count)
            #expect(counted.allSatisfy { $0.award.standing == .valid && $0.credits <= $0.ownCredits })
            for first in counted {
                for second in counted where second.award.id != first.award.id {
                    #expect(first.award.outcomeKeys.isDisjoint(with: second.award.outcomeKeys))
                }
            }
            // Every award is somewhere, once.
            #expect(counted.count + stack.notCounted.count + stack.needsEvidence.count == awards.count + 3)
        }
    }

    @Test func everyOutputSaysWhoDecides() throws {
        let json = try stack([award("a")], Self.groups).json(Texts())
        #expect(json["statement"]?.string?.contains("Hochschule Sonnwald decides") == true)
        #expect(json["rules"]?["sha256"]?.string?.utf8.count == 64)
    }
}
