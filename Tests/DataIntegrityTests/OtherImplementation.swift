import Foundation
import JSON
import TestSupport
import Testing

/// PyLD and pyca/cryptography, as `script/setup-interoperability` installs them, behind the program in Tests/Interoperability.
enum OtherImplementation {
    private static let environment = ProcessInfo.processInfo.environment
    private static let folder = repositoryRoot + "/.build/interoperability"

    /// The published contexts, where ``Conformance`` finds them.
    private static var contexts: String {
        (environment["TESTAMUR_CONFORMANCE"] ?? repositoryRoot + "/../shared/conformance") + "/contexts"
    }

    /// Whether it can run; if not, one line says why. `TESTAMUR_INTEROPERABILITY=1` makes a failure of that, 0 leaves it out.
    static let isAtHand: Bool = {
        guard Conformance.has("contexts") else { return false }
        switch environment["TESTAMUR_INTEROPERABILITY"] {
        case "1": return true
        case "0": print("SKIPPED corpus interoperability: not asked for (TESTAMUR_INTEROPERABILITY=0)")
        default:
            // Copied there when all is installed.
            if FileManager.default.fileExists(atPath: folder + "/requirements.txt") { return true }
            print("SKIPPED corpus interoperability: not installed (script/setup-interoperability)")
        }
        return false
    }()

    struct Failure: Error {
        let status: Int32
        let errors: String
    }

    /// Runs the program.
    ///
    /// - Returns: What became of the documents.
    /// - Throws: ``Failure`` with what it said if it did not end well.
    static func run(_ task: String, _ file: String, _ arguments: [String] = []) async throws -> JSON {
        let output = URL(fileURLWithPath: file + ".\(task).out")
        let errors = URL(fileURLWithPath: file + ".\(task).err")
        let program = try ChildProgram(
            folder + "/bin/python3",
            ["-B", repositoryRoot + "/Tests/Interoperability/interoperability.py", task, file]
                + ["--contexts", contexts] + arguments,
            output: .file(output.path), errors: .file(errors.path))
        // Other tests go on meanwhile: none of their threads waits. The program ends itself when it is stuck; a test that takes too
        // long all the same is cancelled, and ends it.
        let status = await withTaskCancellationHandler {
            await program.ended().status
        } onCancel: {
            program.send(SIGTERM)
        }
        guard status == 0 else {
            throw Failure(status: status, errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
        }
        return try JSONDocument(parsing: Array(Data(contentsOf: output))).root.tree
    }

    /// The lines of a file.
    static func lines(of file: String) throws -> [[UInt8]] {
        Array(try Data(contentsOf: URL(fileURLWithPath: file))).split(separator: UInt8(ascii: "\n")).map(Array.init)
    }

    static func write(_ lines: [[UInt8]], to file: String) throws {
        try Data(lines.joined(separator: [UInt8(ascii: "\n")])).write(to: URL(fileURLWithPath: file))
    }
}
