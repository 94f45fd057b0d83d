import Encodings
import Glibc
import Texts
import Trust

/// The numbers of registries and lists seen last, kept in a folder between runs.
struct VerifierMemory {
    var numbers: RememberedNumbers
    /// Snapshots of registries that need not be checked again; an index beside the numbers.
    var opened: OpenedSnapshots
    private let before: RememberedNumbers
    private let openedBefore: OpenedSnapshots
    private let path: String
    private let indexPath: String

    /// - Parameter folder: Where to keep it; nil for `$XDG_STATE_HOME/testamur` or `~/.local/state/testamur`.
    /// - Returns: nil when there is no place to keep anything.
    init?(folder: String?) throws {
        guard let folder = folder ?? StateFolder.standard else { return nil }
        path = folder + "/remembered.json"
        numbers =
            Files.exists(path) ? try RememberedNumbers(parsing: Files.read(path, limit: 32 << 20)) : RememberedNumbers()
        before = numbers
        indexPath = folder + "/opened.json"
        // A damaged index is no reason to stop: everything is checked once more, and it is written anew.
        let index = Files.exists(indexPath) ? try? Files.read(indexPath, limit: 1 << 20) : nil
        opened = index.flatMap { try? OpenedSnapshots(parsing: $0) } ?? OpenedSnapshots()
        openedBefore = opened
    }

    /// Writes what is new. That it cannot is a remark, not a failure: the verdict stands.
    func write() {
        if opened != openedBefore { write(opened.serialised(), to: indexPath) }
        if numbers != before { write(numbers.serialised(), to: path) }
    }

    private func write(_ bytes: [UInt8], to path: String) {
        let folder = String(self.path.dropLast("/remembered.json".count))
        do throws(CommandError) {
            Self.makeFolder(folder)
            let temporary = path + ".\(getpid())"
            unlink(temporary)
            try Files.create(temporary, bytes)
            guard rename(temporary, path) == 0 else { throw CommandError("file.io", at: .file(path)) }
        } catch {
            Console.note(
                "testamur: \(Console.texts("cli.note")): \(Console.texts("reason.registry.rollback_unchecked")) [registry.rollback_unchecked]"
            )
        }
    }

    private static func makeFolder(_ path: String) {
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            made += (made.isEmpty && part.isEmpty ? "" : made.isEmpty ? String(part) : "/" + part)
            if part.isEmpty { made = made.isEmpty ? "/" : made }
            mkdir(made, 0o700)
        }
    }
}

/// Where this program keeps what it remembers between runs.
enum StateFolder {
    /// `$XDG_STATE_HOME/testamur`, or `~/.local/state/testamur`; nil when neither is known.
    static var standard: String? {
        if let state = getenv("XDG_STATE_HOME"), state[0] != 0 { return String(cString: state) + "/testamur" }
        return getenv("HOME").map { String(cString: $0) + "/.local/state/testamur" }
    }
}
