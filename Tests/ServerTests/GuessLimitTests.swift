import Dispatch
import Foundation
import Testing

@testable import Server

/// How often a secret may be tried.
@Suite struct GuessLimitTests {
    private struct Wrong: Error {}
    private struct Other: Error {}

    private let time = TurnedTime()

    private func guess(_ limit: GuessLimit, _ name: String = "mira", isRight: Bool = false) async throws {
        try limit.trying(name) {
            if !isRight { throw Wrong() }
        } isWrong: {
            $0 is Wrong
        }
    }

    private func seconds(_ limit: GuessLimit) async -> String? {
        do { try await guess(limit, isRight: true) } catch {
            return (error as? ServerError).flatMap { $0 == ServerError(.signInDelayed) ? $0.facts["seconds"] : nil }
        }
        return nil
    }

    @Test func afterFiveWrongOnesTheTimeToWaitDoubles() async throws {
        let limit = GuessLimit(time: time)
        for _ in 0..<5 { await #expect(throws: Wrong.self) { try await guess(limit) } }
        for wait in [15, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600] {
            #expect(await seconds(limit) == String(wait))
            time.turn(.seconds(wait - 1))
            #expect(await seconds(limit) == "1")
            time.turn(.seconds(1))
            await #expect(throws: Wrong.self) { try await guess(limit) }
        }
        // Somebody else's count is her own.
        try await guess(limit, "jonas", isRight: true)
    }

    @Test func theRightOneSetsTheCountBack() async throws {
        let limit = GuessLimit(time: time)
        for _ in 0..<3 {
            for _ in 0..<4 { await #expect(throws: Wrong.self) { try await guess(limit) } }
            try await guess(limit, isRight: true)
        }
        for _ in 0..<5 { await #expect(throws: Wrong.self) { try await guess(limit) } }
        await #expect(throws: ServerError(.signInDelayed)) { try await guess(limit, isRight: true) }
        time.turn(.seconds(15))
        try await guess(limit, isRight: true)
        await #expect(throws: Wrong.self) { try await guess(limit) }
    }

    @Test func whatIsNoGuessDoesNotCount() async throws {
        let limit = GuessLimit(time: time)
        for _ in 0..<20 {
            #expect(throws: Other.self) {
                try limit.trying("mira") {
                    throw Other()
                } isWrong: {
                    $0 is Wrong
                }
            }
        }
        try await guess(limit, isRight: true)
    }

    /// All of them are under way before the first one ends.
    @Test func guessesAtTheSameTimeAreNoMoreThanGuessesInARow() async throws {
        let limit = GuessLimit(time: time)
        let gate = DispatchSemaphore(value: 0)
        let (outcomes, report) = AsyncStream.makeStream(of: Bool.self)
        for _ in 0..<20 {
            Thread.detachNewThread {
                do {
                    try limit.trying("mira") {
                        gate.wait()
                        throw Wrong()
                    } isWrong: {
                        $0 is Wrong
                    }
                } catch { report.yield(error is Wrong) }
            }
        }
        var (tried, refused) = (0, 0)
        for await wasTried in outcomes {
            if wasTried { tried += 1 } else { refused += 1 }
            // Those that were refused come back at once; only then the others may go on.
            if refused == 15, !wasTried { for _ in 0..<5 { gate.signal() } }
            if tried + refused == 20 { break }
        }
        #expect((tried, refused) == (5, 15))
    }
}
