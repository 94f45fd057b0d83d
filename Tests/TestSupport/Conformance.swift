import Foundation
import Synchronization

/// The vectors that others made, which stand outside this repository.
///
/// `TESTAMUR_CONFORMANCE` names their folder; without it `../shared/conformance` is looked for. With the variable set a
/// missing corpus is a failure, without it one visible line says that the corpus was skipped.
public enum Conformance {
    private static let named = ProcessInfo.processInfo.environment["TESTAMUR_CONFORMANCE"]
    private static let skipped = Mutex<Set<String>>([])

    private static var root: String { named ?? repositoryRoot + "/../shared/conformance" }

    /// Whether a corpus is at hand; use it in `.enabled(if:)`.
    ///
    /// - Parameter corpus: A folder or file inside the conformance folder.
    public static func has(_ corpus: String) -> Bool {
        if FileManager.default.fileExists(atPath: root + "/" + corpus) { return true }
        // Named and missing: let the test run, so that it fails when it reads.
        if named != nil { return true }
        if skipped.withLock({ $0.insert(corpus).inserted }) {
            print("SKIPPED corpus \(corpus): not found (set TESTAMUR_CONFORMANCE to its folder)")
        }
        return false
    }

    /// The bytes of a file of a corpus.
    public static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
    }

    /// The names of the files in a folder of a corpus that begin and end so, sorted.
    public static func files(in folder: String, prefix: String = "", suffix: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)
            .filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.sorted()
    }

    /// Counts vectors that were run, for the last line of `script/test`.
    ///
    /// Several test processes may run: each appends to the file that `TESTAMUR_VECTOR_COUNT` names.
    public static func ran(_ count: Int, of corpus: String) {
        guard let path = ProcessInfo.processInfo.environment["TESTAMUR_VECTOR_COUNT"] else { return }
        let line = "\(count) \(corpus)\n"
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o644)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        _ = line.withCString { write(descriptor, $0, strlen($0)) }
    }
}

/// The folder of this repository.
public let repositoryRoot: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
}()

/// The bytes of a file of this repository.
public func repositoryFile(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: repositoryRoot + "/" + path)))
}

/// A new empty folder that only this user can read; the system's cleaning takes it away.
public func temporaryFolder() throws -> String {
    let path = NSTemporaryDirectory() + "/testamur-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return path
}
