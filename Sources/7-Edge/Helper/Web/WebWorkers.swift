/// Workers that ask servers for documents.
///
/// ```swift
/// let workers = WebWorkers(helper: try .found())
/// let answer = try workers.ask(question)
/// ```
///
/// A worker is kept for the next question; it may be used from any number of tasks.
package struct WebWorkers: Sendable {
    private let pool: WorkerPool

    package init(helper: HelperLocation) {
        pool = WorkerPool(helper, trade: .fetch)
    }

    /// Asks, and waits for the answer.
    ///
    /// - Throws: ``HelperError`` `net.forbidden_host`, `net.redirect`, `net.timeout`, `net.tls`, `net.unavailable`,
    ///   `limit.size`, or `helper.…`. A worker that does not answer, because a name leads nowhere and nobody says so, is
    ///   `net.timeout`.
    package func ask(_ question: WebQuestion) throws(HelperError) -> WebAnswer {
        let worker = try pool.take { _ throws(HelperError) in }
        var writer = WireWriter()
        question.write(to: &writer)
        // Names are resolved before the question's own time begins.
        let deadline = worker.deadline(seconds: (question.milliseconds + 999) / 1_000 + Self.secondsForNames)
        let (kind, content): (Answer, [UInt8])
        do throws(HelperError) {
            try worker.send(.fetch, writer.bytes, until: deadline)
            (kind, content) = try worker.receive(until: deadline, limit: question.limit + 1_024)
        } catch {
            if HelperError.contentCodes.contains(error.code) { pool.giveBack(worker) }
            throw error == HelperError(.helperTimeout)
                ? HelperError(.netTimeout, facts: ["host": question.host]) : error
        }
        let answer = try worker.demand { () throws(HelperError) in
            guard kind == .done else { throw HelperError(.helperProtocol) }
            var reader = WireReader(content)
            return try WebAnswer(from: &reader, limit: question.limit)
        }
        pool.giveBack(worker)
        return answer
    }

    private static let secondsForNames = 5
}
