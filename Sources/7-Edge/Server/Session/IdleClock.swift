import ServiceLifecycle

/// Ends idle sessions while nobody asks for anything, and all of them with the server.
struct IdleClock: Service {
    /// How often it looks: an end comes at most this much late.
    private static let interval = Duration.seconds(10)

    /// Called on a thread of the admission: an owner may take its time to end.
    let endIdle: @Sendable () -> Void
    let endAll: @Sendable () -> Void
    let admission: Admission

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await Task.sleep(for: Self.interval) } catch { break }
                await admission.finishing(endIdle)
            }
        }
        await admission.finishing(endAll)
    }
}
