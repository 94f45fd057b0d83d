import Encodings
import Programs
import Synchronization
import Texts

/// How far long work is: a bar with rate and time left on a terminal, a plain line for each tenth otherwise.
final class ProgressBar: Sendable {
    private struct State {
        var shownTenth = 0
        var lastDrawn: Int64 = 0
    }

    private let total: Int
    private let sentence: String
    private let start = SystemClock().now()
    private let state = Mutex(State())

    /// - Parameter sentence: The key of the text that says how far it is.
    init(total: Int, sentence: String = "cli.issue.progress") {
        self.total = total
        self.sentence = sentence
    }

    func show(_ done: Int) {
        guard total > 0 else { return }
        let now = SystemClock().now()
        let elapsed = Double(now.seconds - start.seconds) + Double(now.nanoseconds - start.nanoseconds) / 1e9
        let rate = elapsed > 0 ? Double(done) / elapsed : 0
        if Console.showsProgress {
            let tick = now.seconds * 10 + Int64(now.nanoseconds) / 100_000_000
            let isDue = state.withLock { state in
                guard tick != state.lastDrawn || done == total else { return false }
                state.lastDrawn = tick
                return true
            }
            if isDue { Console.noteInPlace(bar(done) + " " + facts(done, rate: rate)) }
        } else {
            let tenth = done * 10 / total
            let isNew = state.withLock { state in
                guard tenth > state.shownTenth else { return false }
                state.shownTenth = tenth
                return true
            }
            if isNew { Console.note(facts(done, rate: rate)) }
        }
    }

    func finish() { if Console.showsProgress { Console.noteInPlace("") } }

    private func bar(_ done: Int) -> String {
        let full = done * 24 / total
        return "[" + String(repeating: "█", count: full) + String(repeating: "░", count: 24 - full) + "]"
    }

    private func facts(_ done: Int, rate: Double) -> String {
        let texts = Console.texts
        let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        return texts(
            sentence,
            [
                "done": texts.number(done), "total": texts.number(total), "rate": texts.number(Int(rate)),
                "left": String(left),
            ])
    }
}
