import Dispatch
import Glibc
import Synchronization

/// Keeps Ctrl-C, SIGTERM and the end of the terminal from ending the program before something is taken away.
///
/// ```swift
/// let signals = CaughtSignals()
/// defer { signals.release() }                       // ends the program, if it was told to
/// for file in files where !signals.isCaught { write(file) }
/// ```
final class CaughtSignals {
    private final class Caught: Sendable {
        let number = Atomic<Int32>(0)
    }

    private let caught = Caught()
    private var sources: [(number: Int32, source: any DispatchSourceSignal)] = []

    init() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let before = unsafeBitCast(signal(number, SIG_IGN), to: Int.self)
            // What the caller has the program ignore, as nohup does, it ignores.
            guard before != unsafeBitCast(SIG_IGN, to: Int.self) else { continue }
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            let caught = caught
            source.setEventHandler { caught.number.store(number, ordering: .relaxed) }
            source.resume()
            sources.append((number, source))
        }
    }

    deinit { release() }

    /// Whether the program was told to end.
    var isCaught: Bool { caught.number.load(ordering: .relaxed) != 0 }

    /// Lets signals end the program again, and has the one that came do it.
    func release() {
        for (number, source) in sources {
            source.cancel()
            signal(number, SIG_DFL)
        }
        sources = []
        let number = caught.number.load(ordering: .relaxed)
        guard number != 0 else { return }
        // Where it came in it is still held back.
        var held = sigset_t()
        sigemptyset(&held)
        sigaddset(&held, number)
        pthread_sigmask(SIG_UNBLOCK, &held, nil)
        raise(number)
        _exit(128 + number)
    }
}
