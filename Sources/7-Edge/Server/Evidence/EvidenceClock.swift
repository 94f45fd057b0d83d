import ServiceLifecycle

/// Has the evidence read again every few minutes, until the server ends.
struct EvidenceClock: Service {
    /// 0 for never.
    let minutes: Int
    /// On its threads the files are read.
    let admission: Admission
    let readAgain: @Sendable () -> Void

    func run() async throws {
        guard minutes > 0 else { return try await gracefulShutdown() }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await Task.sleep(for: .seconds(minutes * 60)) } catch { return }
                await admission.finishing(readAgain)
            }
        }
    }
}
