import Encodings
import JSON
import Testing

@testable import StatusLists

@Suite struct StatusListShelfTests {
    let fixture: ListFixture

    init() throws {
        fixture = try ListFixture()
    }

    private func shelf(_ files: [[UInt8]], lastVersions: StatusListVersions = [:]) -> StatusListShelf {
        StatusListShelf(
            files: files.enumerated().map { ("\($0.offset).json", $0.element) }, resolver: fixture.resolver,
            now: fixture.now, lastVersions: lastVersions)
    }

    private var key: [UInt8] { Array(fixture.address.utf8) }
    private var issuer: [UInt8] { Array(fixture.issuer.utf8) }

    @Test func filesThatAreNoListsAreNamed() throws {
        let shelf = shelf([try fixture.signed(), Array("<html>".utf8)])
        #expect(shelf.count == 1)
        #expect(shelf.problems.map(\.file) == ["1.json"])
        #expect(shelf.problems.map(\.error) == [StatusListError(.listMalformed)])
    }

    @Test func ofTwoListsWithOneAddressTheNewerIsKept() throws {
        var revoked = try fixture.list
        try revoked.set(at: 5)
        let older = try fixture.signed()
        let newer = try fixture.signed(fixture.document(revoked, made: fixture.made.adding(seconds: 60)))
        for order in [[older, newer], [newer, older]] {
            let reading = StatusEvaluator(lists: shelf(order)).evaluate(
                fixture.entry(), issuer: fixture.issuer.utf8Span.span, now: fixture.now)
            #expect(reading.outcome == .set(1))
        }
    }

    @Test func aForgedNewerListDoesNotDisplaceAGoodOne() throws {
        let good = try fixture.signed()
        let forged = try fixture.document(made: fixture.made.adding(seconds: 60)).bytes()
        for order in [[good, forged], [forged, good]] {
            let reading = StatusEvaluator(lists: shelf(order)).evaluate(
                fixture.entry(), issuer: fixture.issuer.utf8Span.span, now: fixture.now)
            #expect(reading.outcome == .clear)
        }
    }

    @Test func anOlderListThanOneSeenBeforeMayNotSpeak() throws {
        let bytes = try fixture.signed()
        let made = fixture.made.seconds
        let stranger = Array("did:web:other.example".utf8)
        func outcome(_ address: [UInt8], _ versions: [[UInt8]: Int64]) -> StatusOutcome {
            fixture.outcome(bytes, lastVersions: [address: versions]).outcome
        }
        // Under the empty issuer stands what was remembered when issuers were not.
        for issuer in [issuer, []] {
            #expect(outcome(key, [issuer: made]) == .clear)
            #expect(outcome(key, [issuer: made - 1]) == .clear)
            #expect(outcome(key, [issuer: made + 1]) == .unknown(.rollback))
            #expect(outcome(Array("other".utf8), [issuer: made + 1]) == .clear)
            #expect(outcome(key, [issuer: made + 1, stranger: made]) == .unknown(.rollback))
        }
        #expect(outcome(key, [stranger: .max]) == .clear)
    }

    /// A list that is fetched today may still be the one of last week: its own day is told, not today's.
    @Test func anOlderListIsToldWithTheDayOnWhichItWasMade() throws {
        let seen = fixture.made.adding(seconds: 60)
        let list = try OpenedStatusList(
            opening: fixture.signed(), retrieved: fixture.now, resolver: fixture.resolver, now: fixture.now)
        let held = list.held(against: [key: [issuer: seen.seconds]])
        #expect(held.objection == StatusListError(.rollback))
        #expect(held.objection?.facts["made"] == fixture.made.description)
        #expect(held.objection?.facts["seen"] == seen.description)
    }

    @Test func theVersionsToRememberAreThoseOfListsThatMaySpeak() throws {
        let made = fixture.made
        #expect(shelf([try fixture.signed()]).versions(at: fixture.now) == [key: [issuer: made.seconds]])
        #expect(shelf([try fixture.document().bytes()]).versions(at: fixture.now).isEmpty)
        #expect(shelf([try fixture.signed()], lastVersions: [key: [issuer: .max]]).versions(at: fixture.now).isEmpty)
        // One that is dated ahead would deny all that come before its day.
        let ahead = shelf([try fixture.signed()])
        #expect(ahead.versions(at: made.adding(seconds: -301)).isEmpty)
        #expect(ahead.versions(at: made.adding(seconds: -300)) == [key: [issuer: made.seconds]])
    }

    /// Whoever signs a list chooses its address, and its day.
    @Test func aListOfSomebodyElseAtTheSameAddressDisplacesNothing() throws {
        let stranger = try ListFixture(seed: 2)
        let own = try fixture.signed()
        let foreign = try stranger.signed(stranger.document(made: fixture.now))
        for order in [[own, foreign], [foreign, own]] {
            let shelf = shelf(order)
            #expect(shelf.count == 2 && shelf.all.count == 2)
            func outcome(_ issuer: String, allowed: [String] = [], _ index: Int = 5) -> StatusOutcome {
                StatusEvaluator(lists: shelf).evaluate(
                    fixture.entry(index), issuer: issuer.utf8Span.span,
                    allowedIssuers: allowed.map { Array($0.utf8) }, now: fixture.now
                ).outcome
            }
            #expect(outcome(fixture.issuer) == .clear)
            #expect(outcome(fixture.issuer, 94_567) == .set(1))
            #expect(outcome(stranger.issuer) == .clear)
            #expect(outcome("did:web:third.example") == .unknown(.issuer))
            #expect(outcome("did:web:third.example", allowed: [fixture.issuer]) == .clear)
            let seen = shelf.versions(at: fixture.now)[key]
            #expect(seen == [issuer: fixture.made.seconds, Array(stranger.issuer.utf8): fixture.now.seconds])
            #expect(fixture.outcome(own, lastVersions: [key: seen ?? [:]]).outcome == .clear)
        }
    }

    /// Of the issuer's own list and one of whoever publishes for it, the newer one that may speak.
    @Test func ofTwoIssuersThatMaySpeakTheNewerListCounts() throws {
        let publisher = try ListFixture(seed: 2)
        var revoked = try fixture.list
        try revoked.set(at: 5)
        func outcome(_ files: [[UInt8]]) -> StatusOutcome {
            StatusEvaluator(lists: shelf(files)).evaluate(
                fixture.entry(), issuer: fixture.issuer.utf8Span.span, allowedIssuers: [Array(publisher.issuer.utf8)],
                now: fixture.now
            ).outcome
        }
        let later = fixture.made.adding(seconds: 60)
        let own = try fixture.signed()
        let newer = try publisher.document(revoked, made: later)
        #expect(try outcome([own, publisher.signed(newer)]) == .set(1))
        #expect(try outcome([publisher.signed(newer), own]) == .set(1))
        // One that may not speak is passed over.
        #expect(outcome([own, newer.bytes()]) == .clear)
        let older = try publisher.document(revoked, made: fixture.made.adding(seconds: -60))
        #expect(try outcome([own, publisher.signed(older)]) == .clear)
    }

    /// Both may speak of the credential: what the one said last is not undone by what the other said before.
    @Test func anOlderListOfAnotherWhoMaySpeakIsARollback() throws {
        let publisher = try ListFixture(seed: 2)
        let seen = fixture.made.seconds
        func outcome(_ files: [[UInt8]], _ versions: [[UInt8]: Int64], allowed: [ListFixture]) -> StatusOutcome {
            let shelf = shelf(files, lastVersions: [key: versions])
            let reading = StatusEvaluator(lists: shelf).evaluate(
                fixture.entry(), issuer: fixture.issuer.utf8Span.span,
                allowedIssuers: allowed.map { Array($0.issuer.utf8) }, now: fixture.now)
            let issuers = [issuer] + allowed.map { Array($0.issuer.utf8) }
            #expect(shelf.list(at: key, of: issuers)?.objection == reading.list?.objection)
            return reading.outcome
        }
        let publishers = Array(publisher.issuer.utf8)
        let own = try fixture.signed()
        let older = try publisher.signed(publisher.document(made: fixture.made.adding(seconds: -60)))
        #expect(outcome([older], [issuer: seen], allowed: [publisher]) == .unknown(.rollback))
        #expect(outcome([older], [issuer: seen - 60], allowed: [publisher]) == .clear)
        #expect(outcome([older, own], [issuer: seen], allowed: [publisher]) == .clear)
        // The other way round, with the issuer's own list alone.
        #expect(outcome([own], [publishers: seen + 1], allowed: [publisher]) == .unknown(.rollback))
        #expect(outcome([own], [publishers: seen], allowed: [publisher]) == .clear)
        #expect(outcome([own, older], [publishers: seen + 1], allowed: [publisher]) == .unknown(.rollback))
        // Of those who may not speak nothing counts.
        #expect(outcome([own], [publishers: seen + 1], allowed: []) == .clear)
        #expect(outcome([older], [Array("did:web:other.example".utf8): .max], allowed: [publisher]) == .clear)
    }

    /// A hash table has another order in each run; in one run, the more lists the surer it shows.
    @Test func listsOfSeveralIssuersStandInTheirOrder() throws {
        let fixtures = try (2...9).map { try ListFixture(seed: $0) }
        let files = try fixtures.map { try $0.signed() }
        let issuers = fixtures.map { Array($0.issuer.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        for order in [files, files.reversed()] {
            let shelf = shelf(order)
            #expect(shelf.lists(at: key).map(\.issuer) == issuers)
            let reading = StatusEvaluator(lists: shelf).evaluate(
                fixture.entry(), issuer: fixture.issuer.utf8Span.span, now: fixture.now)
            #expect(reading.outcome == .unknown(.issuer))
            #expect(reading.list?.issuer == issuers.first)
        }
    }
}
