import NIOPosix
import Synchronization

/// Who may come in: bytes in memory, requests that are judged or wait for it, requests of one client.
///
/// Judging is done on threads of its own, so that no connection waits for what another one sent.
final class Admission: Sendable {
    private struct State {
        var bytes = 0
        var waiting = 0
        var tries = 0
        var knownTries = 0
        var triers: [String: Int] = [:]
        var clients: [String: Int] = [:]
    }

    private let limits: ServerLimits
    private let state = Mutex(State())
    private let threads: NIOThreadPool
    private let door: NIOThreadPool
    /// For those who have signed in from their browser before.
    private let sideDoor: NIOThreadPool

    init(_ limits: ServerLimits) {
        self.limits = limits
        threads = NIOThreadPool(numberOfThreads: limits.threads)
        door = NIOThreadPool(numberOfThreads: 1)
        sideDoor = NIOThreadPool(numberOfThreads: 1)
        threads.start()
        door.start()
        sideDoor.start()
    }

    /// Lets a request of a client in, if not too many of the same are.
    ///
    /// - Parameter client: Nil where clients cannot be told apart.
    /// - Throws: ``ServerError`` `server.too_many`.
    func entered<Value>(by client: String?, _ body: (BytesHeld) async throws -> Value) async throws -> Value {
        try enter(client)
        let held = BytesHeld(self)
        defer {
            held.release()
            leave(client)
        }
        return try await body(held)
    }

    /// Does work on one of the threads.
    ///
    /// - Throws: ``ServerError`` `server.busy` when too much waits already; what the work throws.
    func working<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try state.withLock { state throws(ServerError) in
            guard state.waiting < limits.waiting else { throw ServerError(.busy) }
            state.waiting += 1
        }
        defer { state.withLock { $0.waiting -= 1 } }
        return try await threads.runIfActive(work)
    }

    /// Tries a passphrase, apart from everything else: whoever guesses makes those wait who guess, and nobody who has a file judged.
    ///
    /// - Parameters:
    ///   - client: Nil where clients cannot be told apart.
    ///   - isKnown: Whether somebody has signed in from this browser before: strangers do not take these places.
    /// - Throws: ``ServerError`` `server.busy` when too many try already, `server.too_many` when too many of one client do; what the
    ///   work throws.
    func trying<Value: Sendable>(
        by client: String? = nil, isKnown: Bool = false, _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try state.withLock { state throws(ServerError) in
            guard !isKnown else {
                guard state.knownTries < limits.knownTries else { throw ServerError(.busy) }
                state.knownTries += 1
                return
            }
            guard state.tries < limits.tries else { throw ServerError(.busy) }
            if let client {
                let count = state.triers[client, default: 0]
                guard count < limits.triesPerClient else { throw ServerError(.tooMany) }
                state.triers[client] = count + 1
            }
            state.tries += 1
        }
        defer {
            state.withLock { state in
                if isKnown {
                    state.knownTries -= 1
                } else {
                    state.tries -= 1
                    Self.leave(client, &state.triers)
                }
            }
        }
        return try await (isKnown ? sideDoor : door).runIfActive(work)
    }

    /// Does on one of the threads what no number of others may turn away: the end of what was begun.
    ///
    /// - Throws: What the work throws.
    @discardableResult
    func finishing<Value: Sendable, Failure: Error>(
        _ work: @escaping @Sendable () throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let result = try? await threads.runIfActive { () -> Result<Value, Failure> in
            do throws(Failure) { return .success(try work()) } catch { return .failure(error) }
        }
        // Where the threads have ended already, it is done here.
        guard let result else { return try work() }
        return try result.get()
    }

    /// The bytes that all requests have in memory.
    var bytesHeld: Int { state.withLock { $0.bytes } }

    /// Ends the threads when their work is done.
    func end() async throws {
        try await door.shutdownGracefully()
        try await sideDoor.shutdownGracefully()
        try await threads.shutdownGracefully()
    }

    private func enter(_ client: String?) throws(ServerError) {
        guard let client else { return }
        try state.withLock { state throws(ServerError) in
            let count = state.clients[client, default: 0]
            guard count < limits.perClient else { throw ServerError(.tooMany) }
            state.clients[client] = count + 1
        }
    }

    private func leave(_ client: String?) { state.withLock { Self.leave(client, &$0.clients) } }

    private static func leave(_ client: String?, _ counts: inout [String: Int]) {
        guard let client else { return }
        let count = counts[client, default: 1] - 1
        counts[client] = count > 0 ? count : nil
    }

    fileprivate func hold(_ count: Int) throws(ServerError) {
        try state.withLock { state throws(ServerError) in
            guard state.bytes + count <= limits.bytesAtOnce else { throw ServerError(.busy) }
            state.bytes += count
        }
    }

    fileprivate func release(_ count: Int) { state.withLock { $0.bytes -= count } }
}

/// The bytes that one request has in memory.
final class BytesHeld: Sendable {
    private let admission: Admission
    private let count = Mutex(0)

    fileprivate init(_ admission: Admission) { self.admission = admission }

    /// - Throws: ``ServerError`` `server.busy` when all requests together would hold too many.
    func add(_ more: Int) throws(ServerError) {
        try admission.hold(more)
        count.withLock { $0 += more }
    }

    fileprivate func release() {
        admission.release(
            count.withLock { count in
                defer { count = 0 }
                return count
            })
    }
}
