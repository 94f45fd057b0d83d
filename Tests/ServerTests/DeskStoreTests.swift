import Encodings
import Foundation
import TestSupport
import Testing

@testable import Server

/// Two people at one batch: what the one has read may not be so any more when the other has acted.
@Suite struct DeskStoreTests {
    private let now: Instant
    private let store: DeskStore
    private let batch: DeskBatch

    init() throws {
        now = try Instant(LiveServer.now)
        store = try DeskStore(workspace: temporaryFolder())
        let (course, roster) = (
            UploadedFile(name: "course.yaml", bytes: [1]), UploadedFile(name: "roster.csv", bytes: [2])
        )
        batch = DeskBatch(course: course, roster: roster, by: "mira", at: now)
        try store.add(batch, course: course, roster: roster)
    }

    @Test func whatIsChangedIsTheBatchAsItIs() throws {
        try store.change(batch.id) { $0.state = .begun }
        try store.change(batch.id) { kept in
            #expect(kept.state == .begun)
            kept.title = "Herbs"
        }
        #expect(store.batch(batch.id)?.state == .begun && store.batch(batch.id)?.title == "Herbs")
    }

    @Test func aChangeThatIsRefusedChangesNothing() throws {
        #expect(throws: ServerError(.deskOutdated)) {
            try store.change(batch.id) { kept in
                kept.state = .finished
                throw ServerError(.deskOutdated)
            }
        }
        #expect(store.batch(batch.id)?.state == .prepared)
        #expect(throws: ServerError(.notFound)) { try store.change("0123456789abcdef") { $0.title = "x" } }
    }

    @Test func aBatchThatWasBegunMeanwhileIsNotDiscarded() throws {
        try store.change(batch.id) { $0.state = .begun }
        #expect(throws: ServerError(.notFound)) { try store.discard(batch.id) }
        #expect(store.batch(batch.id) != nil)
        try store.change(batch.id) { $0.state = .prepared }
        try store.discard(batch.id)
        #expect(store.batch(batch.id) == nil && store.all.isEmpty)
        #expect(throws: ServerError(.notFound)) { try store.discard(batch.id) }
    }
}
