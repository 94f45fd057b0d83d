import ServiceLifecycle

/// Ends idle sessions while nobody asks for anything, and all of them with the server.
struct IdleClock: Service {
    /// How often it looks: an end comes at most this much late.
    private static let interval = Duration.seconds(10)

    let endIdle: @Sendable () -> Void
    let endAll: @Sendable () -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await Task.sleep(for: Self.interval) } catch { break }
                endIdle()
            }
        }
        endAll()
    }
}
