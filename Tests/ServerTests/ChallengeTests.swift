import Encodings
import JSON
import Testing

@testable import Server

/// Challenges that the server hands out: each good once, for ten minutes, and from this process alone.
@Suite(.serialized) struct ChallengeTests {
    private static func now() throws -> Instant { try Instant(LiveServer.now) }

    @Test func eachIsAnotherAndOurs() throws {
        let challenges = Challenges()
        let (first, second) = (challenges.new(at: try Self.now()), challenges.new(at: try Self.now()))
        #expect(first != second)
        #expect(try challenges.isOurs(first, at: Self.now()) && challenges.isOurs(second, at: Self.now()))
        for foreign in ["", "c-7f3a", "Testamur-x"] {
            #expect(try challenges.isOurs(foreign, at: Self.now()) == false, "\(foreign)")
        }
    }

    @Test func oneIsGoodOnceAndForTenMinutes() throws {
        let challenges = Challenges()
        let now = try Self.now()
        let challenge = challenges.new(at: now)
        #expect(try challenges.isOurs(challenge, at: now.adding(seconds: 600)))
        #expect(throws: ServerError(.challengeExpired)) {
            try challenges.isOurs(challenge, at: now.adding(seconds: 601))
        }
        try challenges.use(challenge, at: now)
        #expect(throws: ServerError(.replayed)) { try challenges.isOurs(challenge, at: now) }
        #expect(throws: ServerError(.replayed)) { try challenges.use(challenge, at: now) }
    }

    @Test func whatLooksLikeOursAndIsNotIsRefused() throws {
        let now = try Self.now()
        let challenges = Challenges()
        let ours = challenges.new(at: now)
        var changed = Array(ours.utf8)
        changed[12] = changed[12] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        let others = [
            Challenges().new(at: now), String(decoding: changed, as: UTF8.self), ours + "A", String(ours.dropLast()),
            "testamur-", "testamur-é",
        ]
        for other in others {
            #expect(throws: ServerError(.challengeExpired), "\(other)") { try challenges.isOurs(other, at: now) }
        }
    }

    @Test func nothingThatWasUsedIsForgottenBeforeItIsTooOld() throws {
        let challenges = Challenges(mostUsed: 2)
        let now = try Self.now()
        let used = (0..<3).map { _ in challenges.new(at: now) }
        try challenges.use(used[0], at: now)
        try challenges.use(used[1], at: now)
        #expect(throws: ServerError(.busy)) { try challenges.use(used[2], at: now) }
        let later = now.adding(seconds: 601)
        try challenges.use(challenges.new(at: later), at: later)
    }

    /// The same presentation a second time, and a better one after one that was refused.
    @Test func aPresentationCountsOnce() async throws {
        try await InteropServer.run { server in
            let schema = try OpenAPISchema(try await server.live.get("/openapi.json").body)
            let given = try await server.live.post("/challenges", json: Array("{}".utf8))
            #expect(try schema.problems(of: given, at: "/challenges", method: "post").isEmpty)
            let challenge = try #require(try JSONDocument(parsing: given.body).root["challenge"]?.string)
            let holder = try InteropHolder()
            let asked: JSON = ["challenge": .string(challenge), "domain": .string(InteropHolder.domain)]
            let wrong = try holder.presentation(challenge: challenge) { $0["holder"] = "did:example:somebody" }
            #expect(try await server.verify(presentation: wrong, options: asked).codes.contains("holder.mismatch"))
            let good = try holder.presentation(challenge: challenge)
            #expect(try await server.verify(presentation: good, options: asked).status == 200)
            let again = try await server.verify(presentation: good, options: asked)
            #expect(again.status == 400 && again.codes == ["presentation.replayed"])
            // Whoever makes her own watches over them herself.
            let own = try holder.presentation()
            for _ in 1...2 {
                #expect(try await server.verify(presentation: own, options: InteropHolder.asked).status == 200)
            }
            let forged = try await server.verify(presentation: own, options: ["challenge": "testamur-x"])
            #expect(forged.status == 400 && forged.codes == ["challenge.expired"])
        }
    }
}
