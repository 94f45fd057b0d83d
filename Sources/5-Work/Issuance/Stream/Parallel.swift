import Dispatch

/// Work that is cut into as many parts as there are processors.
enum Parallel {
    /// Runs the parts side by side and returns when all are done.
    static func run(_ parts: Int, _ body: @Sendable (Int) -> Void) {
        guard parts > 1 else { return body(0) }
        DispatchQueue.concurrentPerform(iterations: parts) { body($0) }
    }
}
