internal import CProcess
import Encodings
import Glibc

/// One running worker: messages to it and from it, each with a limit of bytes and of time.
///
/// After any error of the process (`helper.…`) it is killed and every further use gives that error again; after a refusal of
/// content it can be asked the next thing.
//
// A class because it owns a process and two descriptors. Not `Sendable`: one user at a time.
final class WorkerProcess {
    let trade: Trade
    private let patience: Int
    private let process: pid_t
    private let input: Int32
    private let output: Int32
    private var failure: HelperError?
    private(set) var requests = 0

    /// Seconds until a started worker must have greeted.
    private static let startSeconds = 30

    /// Starts a worker and waits for its greeting.
    ///
    /// - Throws: ``HelperError`` `helper.missing`, `helper.start`, `helper.version`, `helper.crashed`, `helper.timeout`.
    init(_ location: HelperLocation, trade: Trade) throws(HelperError) {
        self.trade = trade
        patience = location.patience
        var input: Int32 = -1
        var output: Int32 = -1
        process = testamur_start_worker(location.path, trade.rawValue, &input, &output)
        guard process > 0 else {
            let isMissing = process == -ENOENT || process == -EACCES
            throw HelperError(
                isMissing ? .helperMissing : .helperStart, at: .file(location.path),
                facts: ["file": location.path, "system": String(cString: strerror(-process))])
        }
        self.input = input
        self.output = output
        try checkGreeting()
    }

    /// A moment so many seconds from now.
    func deadline(seconds: Int) -> Deadline { Deadline(seconds: min(seconds, patience)) }

    private func checkGreeting() throws(HelperError) {
        let deadline = deadline(seconds: Self.startSeconds)
        let (kind, content) = try receive(until: deadline, limit: 64)
        try demand { () throws(HelperError) in
            var reader = WireReader(content)
            guard kind == .hello, try reader.text(limit: 32) == Framing.greeting else {
                throw HelperError(.helperProtocol)
            }
            guard try reader.number() == Framing.version else { throw HelperError(.helperVersion) }
            try reader.end()
        }
    }

    /// Asks for something.
    ///
    /// - Throws: ``HelperError`` `helper.crashed`, `helper.timeout`, `helper.limit`.
    func send(_ request: Request, _ content: [UInt8], until deadline: Deadline) throws(HelperError) {
        requests += 1
        guard content.count <= Framing.largestRequest else {
            throw HelperError(.helperLimit, facts: ["limit": String(Framing.largestRequest)])
        }
        try write(Framing.header(kind: request.rawValue, count: content.count), until: deadline)
        try write(content, until: deadline)
    }

    /// The next message of an answer: an item, or `done`.
    ///
    /// - Throws: ``HelperError``: what the worker refused, or `helper.…`.
    func receive(until deadline: Deadline, limit: Int = Framing.largestAnswer) throws(HelperError) -> (Answer, [UInt8])
    {
        var header = WireReader(try read(Framing.headerSize, until: deadline))
        let count = Int(try header.number())
        let kind = Answer(rawValue: try header.byte())
        guard let kind else { throw fail(HelperError(.helperProtocol)) }
        guard count <= limit else { throw fail(HelperError(.helperLimit, facts: ["limit": String(limit)])) }
        let content = try read(count, until: deadline)
        guard kind == .refused else { return (kind, content) }
        let refusal = try demand { () throws(HelperError) in
            var reader = WireReader(content)
            return try HelperError(from: &reader)
        }
        throw refusal
    }

    /// Reads an answer: what throws `helper.protocol` ends the worker.
    func demand<Result>(_ body: () throws(HelperError) -> Result) throws(HelperError) -> Result {
        do throws(HelperError) { return try body() } catch { throw fail(error) }
    }

    private func write(_ bytes: [UInt8], until deadline: Deadline) throws(HelperError) {
        if let failure { throw failure }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                testamur_write_quietly(input, buffer.baseAddress.map { $0 + written }, UInt(bytes.count - written))
            }
            switch count {
            case 1...: written += count
            case Int(-EAGAIN): try wait(for: input, POLLOUT, until: deadline)
            case Int(-EINTR): continue
            default: throw fail(nil)
            }
        }
    }

    private func read(_ count: Int, until deadline: Deadline) throws(HelperError) -> [UInt8] {
        if let failure { throw failure }
        var ended = false
        var late: HelperError?
        // Memory is taken for what was announced only because that is below the limit.
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count, let base = buffer.baseAddress {
                let got = Glibc.read(output, base + filled, count - filled)
                if got > 0 {
                    filled += got
                } else if got < 0 && errno == EAGAIN {
                    do throws(HelperError) { try wait(for: output, POLLIN, until: deadline) } catch { late = error }
                    if late != nil { return }
                } else if got == 0 || errno != EINTR {
                    ended = true
                    return
                }
            }
        }
        if let late { throw late }
        if ended { throw fail(nil) }
        return bytes
    }

    private func wait(for descriptor: Int32, _ events: Int32, until deadline: Deadline) throws(HelperError) {
        var watched = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        while true {
            let left = deadline.millisecondsLeft
            guard left > 0 else { throw fail(HelperError(.helperTimeout)) }
            if poll(&watched, 1, left) > 0 { return }
        }
    }

    /// Ends the worker for a reason; without one, the reason is how it ended.
    private func fail(_ error: HelperError?) -> HelperError {
        if let failure { return failure }
        let end = WorkerEnd(of: process)
        let failure = error ?? end.error
        self.failure = failure
        return failure
    }

    deinit {
        close(input)
        close(output)
        if failure == nil { _ = WorkerEnd(of: process) }
    }
}

/// How a worker ended.
private struct WorkerEnd {
    private let status: Int32

    /// Kills it first: one that has ended keeps the status it ended with, and no other is waited for.
    init(of process: pid_t) {
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        self.status = status
    }

    var error: HelperError {
        let signal = status & 0x7F
        let code = status >> 8
        return switch signal {
        case 0 where code == WorkerExit.unconfined: HelperError(.helperStart, facts: ["system": "confinement"])
        case 0: HelperError(.helperCrashed, facts: ["status": String(code)])
        // The kernel ends with these whoever has used up the processor time it may use.
        case SIGXCPU, SIGKILL: HelperError(.helperLimit, facts: ["what": "processor time"])
        default: HelperError(.helperCrashed, facts: ["signal": String(signal)])
        }
    }
}

/// What a worker ends with when it cannot begin.
package enum WorkerExit {
    /// The kernel refused one of the restrictions.
    package static let unconfined: Int32 = 69
    /// Not started by its parent, or asked for what it cannot understand.
    package static let usage: Int32 = 64
}
