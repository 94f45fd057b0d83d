import DataIntegrity
import Encodings
import Glibc
import JSON
import Signing

extension Bench {
    /// P10: checking one file with the command line, as `testamur issue` makes it, beside `openssl pkeyutl -verify`.
    ///
    /// Wall time of whole processes, since a person waits for them. Needs the `openssl` program.
    public func startUp() throws -> BenchResult {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let (own, openssl) = try commands(in: folder)
        var ratios: [Double] = []
        var best = (own: Double.infinity, openssl: Double.infinity)
        for repeat_ in 0..<(repeats + 5) {
            let first = try Measurement.wallTime { try Process.run(own) }
            let second = try Measurement.wallTime { try Process.run(openssl) }
            guard repeat_ >= 5 else { continue }
            ratios.append(first / second)
            best = (min(best.own, first), min(best.openssl, second))
        }
        let value = Measurement.median(ratios)
        return BenchResult(
            name: "P10", work: "testamur verify of one file, start to end", value: value,
            unit: "× openssl pkeyutl -verify",
            budget: "≤ 3", aim: "2", isKept: value <= 3,
            detail: "\(Figures.one(best.own * 1e3)) ms beside \(Figures.one(best.openssl * 1e3)) ms")
    }

    private func commands(in folder: ScratchFolder) throws -> (own: [String], openssl: [String]) {
        let files = try course.verifierFiles(.eddsaRDFC2022)
        let credential = try folder.write("credential.json", course.credentials(1, .eddsaRDFC2022)[0])
        let registry = try folder.write("registry.json", files.registry)
        let list = try folder.write("list.json", files.statusList)
        let own = [
            "/proc/self/exe", "verify", credential, "--trust", registry, "--anchor", files.anchor.multikey, "--status",
            list,
            "--at", files.now.description, "--state", folder.path,
        ]
        // The same key and one signature of it, in the forms that openssl takes.
        let message = [UInt8](repeating: 42, count: 64)
        guard case .ed25519(let key) = course.signer.publicKey else { preconditionFailure("the sample key is Ed25519") }
        let prefix: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
        let openssl = [
            "/usr/bin/openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin",
            "-inkey", try folder.write("key.der", prefix + key.bytes),
            "-in", try folder.write("message", message),
            "-sigfile", try folder.write("signature", course.signer.signature(for: message)),
        ]
        return (own, openssl)
    }
}

/// A folder that is gone afterwards, with the folders in it.
struct ScratchFolder {
    /// Where nothing is on a disk, so that no disk is measured.
    static let memory = "/dev/shm"

    let path: String

    /// - Parameter parent: The folder to make it in; nil for where temporary files are kept.
    init(in parent: String? = nil) throws {
        let folder = parent ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/testamur-bench-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw BenchError.folder }
        path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = path + "/" + name
        guard let stream = fopen(file, "wb") else { throw BenchError.folder }
        defer { fclose(stream) }
        guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else { throw BenchError.folder }
        return file
    }

    private init(path: String) { self.path = path }

    func remove() {
        guard let listing = opendir(path) else { return }
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            if unlink(path + "/" + name) != 0 { ScratchFolder(path: path + "/" + name).remove() }
        }
        closedir(listing)
        rmdir(path)
    }
}

/// Why something could not be measured.
enum BenchError: Error {
    case folder
    case process(String, Int32)
    /// A program that printed something else than a number.
    case answer(String)
}

/// Programs started and waited for.
enum Process {
    /// Runs a program and demands that it ends with 0; what it writes is collected or thrown away.
    @discardableResult
    static func run(_ arguments: [String], collecting: Bool = false) throws -> [UInt8] {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var ends: [Int32] = [-1, -1]
        if collecting {
            pipe(&ends)
            posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
            posix_spawn_file_actions_addclose(&actions, ends[0])
        } else {
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        }
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawn(&child, arguments[0], &actions, nil, &words, environ) == 0 else {
            throw BenchError.process(arguments[0], -1)
        }
        var output: [UInt8] = []
        if collecting {
            close(ends[1])
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = read(ends[0], &buffer, buffer.count)
                guard count > 0 else { break }
                output += buffer[..<count]
            }
            close(ends[0])
        }
        var status: Int32 = 0
        waitpid(child, &status, 0)
        guard status == 0 else { throw BenchError.process(arguments.prefix(2).joined(separator: " "), status) }
        return output
    }
}
