import Encodings
import Glibc
import Programs
import Signing
import Texts
import Trust

/// The numbers of registries and lists seen last, kept in a folder between runs.
struct VerifierMemory {
    var numbers: RememberedNumbers
    /// Snapshots of registries that need not be checked again; an index beside the numbers.
    var opened: OpenedSnapshots
    /// Where everything is kept.
    let folder: String
    private let before: RememberedNumbers
    private let openedBefore: OpenedSnapshots
    private let path: String
    private let indexPath: String
    /// Where the indexes of large snapshots lie, and those that are new.
    private let snapshotFolder: String
    private var newIndexes: [OpenedSnapshots.IndexFile] = []

    /// - Parameter folder: Where to keep it; nil for `$XDG_STATE_HOME/testamur` or `~/.local/state/testamur`.
    /// - Returns: nil when there is no place to keep anything.
    init?(folder: String?) throws {
        guard let folder = folder ?? StateFolder.standard else { return nil }
        self.folder = folder
        path = folder + "/remembered.json"
        numbers =
            Files.exists(path) ? try RememberedNumbers(parsing: Files.read(path, limit: 32 << 20)) : RememberedNumbers()
        before = numbers
        indexPath = folder + "/opened.json"
        snapshotFolder = folder + "/snapshots"
        // A damaged index is no reason to stop: everything is checked once more, and it is written anew.
        let index = Files.exists(indexPath) ? try? Files.read(indexPath, limit: 1 << 20) : nil
        opened = index.flatMap { try? OpenedSnapshots(parsing: $0) } ?? OpenedSnapshots()
        openedBefore = opened
    }

    /// The most bytes of an index: of a registry of as many entries as there may be.
    private static let largestIndex = 256 << 20

    /// A registry that was opened before and is read in parts; nil for one that is to be opened as a whole.
    func reopened(
        _ path: String, anchors: [PublicKey], now: Instant, limits: RegistryLimits
    ) throws(TrustError) -> TrustRegistry? {
        guard opened.count > 0, let file = PartedFile(path), file.count >= OpenedSnapshots.indexedFrom else {
            return nil
        }
        return try TrustRegistry(
            reopening: file.snapshot, anchors: anchors, opened: opened,
            index: { try? Files.read(snapshotFolder + "/" + $0, limit: Self.largestIndex) }, remembered: numbers,
            now: now, limits: limits)
    }

    /// Keeps what a later start needs of a registry that was opened as a whole; also where that was kept before and is gone.
    mutating func note(_ registry: TrustRegistry, bytes: [UInt8]) {
        if let index = opened.note(registry, bytes: bytes) { newIndexes.append(index) }
    }

    /// Writes what is new. That it cannot is a remark, not a failure: the verdict stands.
    func write() {
        if opened != openedBefore || !newIndexes.isEmpty {
            for index in newIndexes { write(index.bytes, to: snapshotFolder + "/" + index.name) }
            write(opened.serialised(), to: indexPath)
            // What no snapshot needs any more. Whoever reads one of them at this moment has it open.
            let useful = Set(opened.indexNames)
            for name in (try? Files.names(in: snapshotFolder)) ?? [] where !useful.contains(name) {
                unlink(snapshotFolder + "/" + name)
            }
        }
        if numbers != before { write(numbers.serialised(), to: path) }
    }

    private func write(_ bytes: [UInt8], to path: String) {
        do throws(CommandError) {
            Self.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
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
