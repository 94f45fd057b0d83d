import Server
import ServiceLifecycle
import UnixSignals

/// Has the evidence read again at SIGHUP, as servers do.
struct HangUps: Service {
    let server: TestamurServer

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await _ in await UnixSignalsSequence(trapping: .sighup) { server.readAgain() }
        }
    }
}
