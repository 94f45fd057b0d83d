import Encodings
import JSON
import StatusLists
import Testing

@Suite struct StatusListShelfTests {
    let fixture: ListFixture

    init() throws {
        fixture = try ListFixture()
    }

    private func shelf(_ files: [[UInt8]], lastVersions: [[UInt8]: Int64] = [:]) -> StatusListShelf {
        StatusListShelf(
            files: files.enumerated().map { ("\($0.offset).json", $0.element) }, resolver: fixture.resolver,
            now: fixture.now, lastVersions: lastVersions)
    }

    private var key: [UInt8] { Array(fixture.address.utf8) }

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
        #expect(fixture.outcome(bytes, lastVersions: [key: made]).outcome == .clear)
        #expect(fixture.outcome(bytes, lastVersions: [key: made - 1]).outcome == .clear)
        #expect(fixture.outcome(bytes, lastVersions: [key: made + 1]).outcome == .unknown(.rollback))
        #expect(fixture.outcome(bytes, lastVersions: [Array("other".utf8): made + 1]).outcome == .clear)
    }

    @Test func theVersionsToRememberAreThoseOfListsThatMaySpeak() throws {
        #expect(shelf([try fixture.signed()]).versions == [key: fixture.made.seconds])
        #expect(shelf([try fixture.document().bytes()]).versions.isEmpty)
        #expect(shelf([try fixture.signed()], lastVersions: [key: .max]).versions.isEmpty)
    }
}
