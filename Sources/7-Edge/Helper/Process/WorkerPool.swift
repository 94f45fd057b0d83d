import Synchronization

/// Workers of one kind that have nothing to do at the moment.
///
/// A worker that failed is not given back, and one that has answered often enough is ended instead.
final class WorkerPool: Sendable {
    /// A worker changes hands here: whoever takes it is its only user.
    private struct Idle: @unchecked Sendable {
        var workers: [WorkerProcess] = []
    }

    private let location: HelperLocation
    private let trade: Trade
    private let idle = Mutex(Idle())

    init(_ location: HelperLocation, trade: Trade) {
        self.location = location
        self.trade = trade
    }

    /// A worker that is free, or a new one.
    ///
    /// - Parameter prepare: What a new one is told first.
    func take(
        _ prepare: (WorkerProcess) throws(HelperError) -> Void
    ) throws(HelperError) -> WorkerProcess {
        let free = idle.withLock { Transfer(worker: $0.workers.popLast()) }.worker
        if let free { return free }
        let worker = try WorkerProcess(location, trade: trade)
        try prepare(worker)
        return worker
    }

    func giveBack(_ worker: WorkerProcess) {
        guard worker.requests < WorkerLimits.requests else { return }
        let transfer = Transfer(worker: worker)
        idle.withLock { idle in
            if let worker = transfer.worker { idle.workers.append(worker) }
        }
    }

    /// Carries a worker over the border of the lock. It has one user before and one after.
    private struct Transfer: @unchecked Sendable {
        let worker: WorkerProcess?
    }
}
