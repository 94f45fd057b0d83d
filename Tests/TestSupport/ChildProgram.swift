import CTestProgram
import Dispatch
import Foundation
import Synchronization

/// A program that a test runs beside itself.
///
/// ```swift
/// let program = try ChildProgram("/usr/bin/openssl", ["version"], output: .file(path))
/// #expect(program.wait() == .exited(0))
/// ```
///
/// Foundation's `Process` is not used: the thread that sees a child end and the one that waits for it both change what it
/// keeps, and with thousands of children in a run of the tests that ends the whole run once in a while.
public final class ChildProgram: Sendable {
    /// Where a stream of the program comes from or goes to.
    public enum Stream {
        /// No input, or output that nobody reads.
        case nothing
        /// A file: read, or written anew.
        case file(String)
        /// A descriptor of this process, which stays open here.
        case descriptor(Int32)
    }

    /// How a program ended.
    public enum Ending: Equatable, Sendable {
        /// By itself, with a status.
        case exited(Int32)
        /// By a signal.
        case killed(Int32)

        /// As a shell has it: a signal counts from 128 on.
        public var status: Int32 {
            switch self {
            case .exited(let status): status
            case .killed(let signal): 128 + signal
            }
        }
    }

    /// What could not be started or opened, with the number of the error.
    public struct Failed: Error {
        public let what: String
        public let number: Int32
    }

    /// The number of the process.
    public let identifier: Int32
    private let ending = Mutex<Ending?>(nil)

    /// Starts a program; it is ended with this object at the latest.
    ///
    /// - Parameters:
    ///   - path: Where the program lies.
    ///   - folder: Where it works; that of the tests when not named.
    ///   - environment: All of its environment; that of the tests when not named.
    /// - Throws: ``Failed``.
    public init(
        _ path: String, _ arguments: [String], in folder: String? = nil, environment: [String: String]? = nil,
        input: Stream = .nothing, output: Stream = .nothing, errors: Stream = .nothing
    ) throws {
        var opened: [Int32] = []
        defer { for descriptor in opened { close(descriptor) } }
        func descriptor(_ stream: Stream, _ flags: Int32) throws -> Int32 {
            switch stream {
            case .nothing: return -1
            case .descriptor(let descriptor): return descriptor
            case .file(let path):
                let descriptor = open(path, flags | O_CLOEXEC, 0o600)
                guard descriptor >= 0 else { throw Failed(what: path, number: errno) }
                opened.append(descriptor)
                return descriptor
            }
        }
        let streams = [
            try descriptor(input, O_RDONLY), try descriptor(output, O_WRONLY | O_CREAT | O_TRUNC),
            try descriptor(errors, O_WRONLY | O_CREAT | O_TRUNC),
        ]
        let variables = (environment ?? ProcessInfo.processInfo.environment).map { "\($0.key)=\($0.value)" }
        var identifier: Int32 = 0
        let error = Self.withStrings([path] + arguments) { arguments in
            Self.withStrings(variables) { variables in
                test_program_start(
                    path, arguments, variables, folder, streams[0], streams[1], streams[2], &identifier)
            }
        }
        guard error == 0 else { throw Failed(what: path, number: error) }
        self.identifier = identifier
    }

    /// Runs a program to its end.
    @discardableResult
    public static func run(
        _ path: String, _ arguments: [String], in folder: String? = nil, input: Stream = .nothing,
        output: Stream = .nothing, errors: Stream = .nothing
    ) throws -> Ending {
        try ChildProgram(path, arguments, in: folder, input: input, output: output, errors: errors).wait()
    }

    // A test that failed leaves nothing running, and nothing that nobody has asked.
    deinit {
        send(SIGKILL)
        wait()
    }

    /// Whether it has not ended.
    public var isRunning: Bool { asked() == nil }

    /// Waits until it has ended.
    @discardableResult
    public func wait() -> Ending {
        while true {
            if let ending = asked() { return ending }
            // Asked afterwards: whoever waits on another thread may have been first.
            _ = test_program_await(identifier)
        }
    }

    /// Waits until it has ended, without a thread of the tests.
    public func ended() async -> Ending {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: self.wait()) }
        }
    }

    /// Waits for so many milliseconds at most; nil when it is running then.
    public func wait(atMost milliseconds: Int) -> Ending? {
        let end = DispatchTime.now() + .milliseconds(milliseconds)
        let done = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            self.wait()
            done.signal()
        }
        _ = done.wait(timeout: end)
        return asked()
    }

    /// Sends it a signal; one that has ended gets none.
    public func send(_ signal: Int32) {
        ending.withLock { ending in
            // Until it is asked how it ended its number is nobody else's.
            if ending == nil { kill(identifier, signal) }
        }
    }

    private func asked() -> Ending? {
        ending.withLock { ending in
            if ending == nil {
                var (status, killed): (Int32, Int32) = (0, 0)
                switch test_program_ended(identifier, &status, &killed) {
                case 0: break
                case 1: ending = killed != 0 ? .killed(status) : .exited(status)
                default: preconditionFailure("somebody else has waited for a child of the tests")
                }
            }
            return ending
        }
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return copies.withUnsafeBufferPointer { buffer in
            // There is always the nil at the end.
            body(buffer.baseAddress.unsafelyUnwrapped)
        }
    }
}
