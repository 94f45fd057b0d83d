import Encodings
import ServiceLifecycle
import Synchronization

/// The work of the desk: one job at a time, whoever looks on.
///
/// A job belongs to the server: it goes on when the browser that began it has gone, and is stopped between two groups of credentials
/// when the server ends.
//
// A class: pages read it while a job writes it.
final class DeskJobs: Service {
    /// How far a job is, or how it ended.
    struct Progress: Sendable, Hashable {
        /// The batch it works on.
        let batch: String
        var done: Int
        let total: Int
        var isOver = false
        /// The reason code of why it stopped.
        var failed: String?
        /// The facts of that reason.
        var facts: [String: String] = [:]
    }

    struct Job: Sendable {
        let batch: String
        let total: Int
        /// Does it, and tells how far it is.
        let work: @Sendable (_ tell: @escaping @Sendable (Int) -> Void) async throws -> Void
    }

    private struct State {
        var current: Progress?
        var followers: [Int: AsyncStream<Progress>.Continuation] = [:]
        var next = 0
    }

    private let state = Mutex(State())
    private let queue: AsyncStream<Job>
    private let enqueue: AsyncStream<Job>.Continuation

    /// Most pages that follow a job at once.
    private static let mostFollowers = 64

    init() { (queue, enqueue) = AsyncStream.makeStream(of: Job.self, bufferingPolicy: .bufferingOldest(1)) }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await job in self.queue { await self.carryOut(job) }
        }
    }

    private func carryOut(_ job: Job) async {
        do {
            try await job.work { done in self.change { $0.done = done } }
            change { progress in
                progress.done = progress.total
                progress.isOver = true
            }
        } catch {
            let coded = error as? any CodedError ?? ServerError(.internal)
            change { progress in
                progress.isOver = true
                progress.failed = coded.reason
                progress.facts = coded.facts
            }
        }
    }

    /// Begins a job.
    ///
    /// - Throws: ``ServerError`` `desk.busy` while another one is under way.
    func start(_ job: Job) throws(ServerError) {
        let isFree = state.withLock { state in
            guard state.current?.isOver ?? true else { return false }
            state.current = Progress(batch: job.batch, done: 0, total: job.total)
            return true
        }
        guard isFree else { throw ServerError(.deskBusy) }
        enqueue.yield(job)
    }

    /// How far the last job is.
    var current: Progress? { state.withLock { $0.current } }

    /// Whether a batch is being worked on.
    func isBusy(with batch: String) -> Bool {
        state.withLock { $0.current.map { !$0.isOver && $0.batch == batch } ?? false }
    }

    /// Everything that happens to a job from now on; it ends with the job.
    func follow(_ batch: String) -> AsyncStream<Progress> {
        let (stream, continuation) = AsyncStream.makeStream(of: Progress.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state -> Int? in
            guard let current = state.current, current.batch == batch else { return nil }
            continuation.yield(current)
            guard !current.isOver, state.followers.count < Self.mostFollowers else { return nil }
            state.next += 1
            state.followers[state.next] = continuation
            return state.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { state in _ = state.followers.removeValue(forKey: number) }
        }
        return stream
    }

    private func change(_ body: (inout Progress) -> Void) {
        let (progress, followers) = state.withLock { state -> (Progress?, [AsyncStream<Progress>.Continuation]) in
            guard var current = state.current else { return (nil, []) }
            body(&current)
            state.current = current
            let followers = Array(state.followers.values)
            if current.isOver { state.followers = [:] }
            return (current, followers)
        }
        guard let progress else { return }
        for follower in followers {
            follower.yield(progress)
            if progress.isOver { follower.finish() }
        }
    }
}
