import Foundation
import TestSupport

/// The built command line, run as people run it.
struct CommandLineTool {
    /// What a command ended with.
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String

        var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    }

    /// A folder of its own; commands run in it.
    let folder: String

    init() throws { folder = try temporaryFolder() }

    /// Where `testamur` lies: beside the test bundle.
    static let executable: String = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return tests.appendingPathComponent("testamur").path
    }()

    func path(_ name: String) -> String { folder + "/" + name }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// Runs one command.
    ///
    /// - Parameter input: What stands on its standard input.
    @discardableResult
    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        try finish(start(arguments, input: input))
    }

    @discardableResult
    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    /// A command under way; its output goes into files, so that it never waits for a reader.
    struct Running {
        let child: ChildProgram
        let output: URL
        let errors: URL
    }

    func start(_ arguments: [String], input: String = "", program: String = executable) throws -> Running {
        var environment = ProcessInfo.processInfo.environment
        environment["XDG_STATE_HOME"] = path("state")
        environment["NO_COLOR"] = "1"
        // What a test reads does not depend on the language of the machine.
        environment["LC_ALL"] = "C.UTF-8"
        environment["TESTAMUR_LANG"] = nil
        environment["SWIFT_BACKTRACE"] = "enable=no"
        let stem = path(".run-" + UUID().uuidString)
        let urls = ["out", "err", "in"].map { URL(fileURLWithPath: stem + "." + $0) }
        try Data(input.utf8).write(to: urls[2])
        let child = try ChildProgram(
            program, arguments, in: folder, environment: environment, input: .file(urls[2].path),
            output: .file(urls[0].path), errors: .file(urls[1].path))
        return Running(child: child, output: urls[0], errors: urls[1])
    }

    func finish(_ running: Running) throws -> Outcome {
        Outcome(
            status: running.child.wait().status,
            output: String(decoding: try Data(contentsOf: running.output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: running.errors), as: UTF8.self))
    }
}
