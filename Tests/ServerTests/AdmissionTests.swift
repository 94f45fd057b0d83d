import Testing

@testable import Server

@Suite struct AdmissionTests {
    @Test func oneClientDoesNotTakeEverything() async throws {
        var limits = ServerLimits()
        limits.perClient = 2
        let admission = Admission(limits)
        try await admission.entered(by: "192.0.2.1") { _ in
            try await admission.entered(by: "192.0.2.1") { _ in
                await #expect(throws: ServerError(.tooMany)) {
                    try await admission.entered(by: "192.0.2.1") { _ in }
                }
                // Others, and those whom nobody can tell apart, come in.
                try await admission.entered(by: "192.0.2.2") { _ in }
                try await admission.entered(by: nil) { _ in }
            }
            try await admission.entered(by: "192.0.2.1") { _ in }
        }
        try await admission.end()
    }

    @Test func bytesOfAllRequestsTogetherHaveALimit() async throws {
        var limits = ServerLimits()
        limits.bytesAtOnce = 100
        let admission = Admission(limits)
        try await admission.entered(by: nil) { first in
            try first.add(60)
            try await admission.entered(by: nil) { second in
                try second.add(40)
                #expect(throws: ServerError(.busy)) { try second.add(1) }
            }
            // What is forgotten makes room.
            try first.add(40)
            #expect(throws: ServerError(.busy)) { try first.add(1) }
        }
        try await admission.entered(by: nil) { try $0.add(100) }
        try await admission.end()
    }

    @Test func workThatWouldWaitTooLongIsNotTaken() async throws {
        var limits = ServerLimits()
        limits.waiting = 0
        let admission = Admission(limits)
        await #expect(throws: ServerError(.busy)) { try await admission.working { 1 } }
        try await admission.end()
        let other = Admission(ServerLimits())
        #expect(try await other.working { 1 } == 1)
        try await other.end()
    }

    @Test func whatWasBegunIsEndedHoweverMuchWaits() async throws {
        struct Wrong: Error {}
        var limits = ServerLimits()
        limits.waiting = 0
        let admission = Admission(limits)
        #expect(await admission.finishing { 1 } == 1)
        await #expect(throws: Wrong.self) { try await admission.finishing { throw Wrong() } }
        try await admission.end()
        // Also when the threads have ended.
        #expect(await admission.finishing { 2 } == 2)
    }

    /// Strangers who guess take no place of those who were here before, and one of them not every place of strangers.
    @Test func whoWasHereBeforeHasPlacesOfHerOwn() async throws {
        var limits = ServerLimits()
        (limits.tries, limits.triesPerClient, limits.knownTries) = (0, 2, 1)
        let full = Admission(limits)
        await #expect(throws: ServerError(.busy)) { try await full.trying(by: "192.0.2.1") { 1 } }
        #expect(try await full.trying(by: "192.0.2.1", isKnown: true) { 1 } == 1)
        // The place is free again.
        #expect(try await full.trying(by: "192.0.2.1", isKnown: true) { 2 } == 2)
        try await full.end()
        (limits.tries, limits.triesPerClient, limits.knownTries) = (8, 0, 0)
        let one = Admission(limits)
        await #expect(throws: ServerError(.tooMany)) { try await one.trying(by: "192.0.2.1") { 1 } }
        await #expect(throws: ServerError(.busy)) { try await one.trying(by: nil, isKnown: true) { 1 } }
        #expect(try await one.trying(by: nil) { 1 } == 1)
        try await one.end()
    }

    @Test func whoeverTriesPassphrasesWaitsApart() async throws {
        var limits = ServerLimits()
        limits.waiting = 0
        let full = Admission(limits)
        await #expect(throws: ServerError(.busy)) { try await full.working { 1 } }
        #expect(try await full.trying { 1 } == 1)
        try await full.end()
        limits = ServerLimits()
        limits.tries = 0
        let besieged = Admission(limits)
        await #expect(throws: ServerError(.busy)) { try await besieged.trying { 1 } }
        #expect(try await besieged.working { 1 } == 1)
        try await besieged.end()
    }
}
