import Encodings
import Programs
import Signing
import Texts
import Trust

/// The numbers of registries and lists seen last, kept in a folder between runs.
///
/// The folder is as good as an anchor: what it says of a snapshot that was opened is believed. It is used only if nobody else
/// can write to it.
struct VerifierMemory {
    var numbers: RememberedNumbers
    /// Snapshots of registries that need not be checked again; an index beside the numbers.
    private(set) var opened: OpenedSnapshots
    /// Where everything is kept.
    let folder: String
    private let openedBefore: OpenedSnapshots
    /// Indexes of large snapshots that are new.
    private var newIndexes: [OpenedSnapshots.IndexFile] = []

    /// The file of the numbers.
    var file: String { folder + "/" + Self.numbersFile }

    /// - Parameter folder: Where to keep it; nil for `$XDG_STATE_HOME/testamur` or `~/.local/state/testamur`.
    /// - Returns: nil when there is no place to keep anything.
    /// - Throws: ``CommandError`` `state.unsafe` when others could have written it; ``TrustError`` `state.malformed`.
    init?(folder: String?) throws {
        guard let folder = folder ?? StateFolder.standard else { return nil }
        self.folder = folder
        let home = try PrivateFolder.open(folder)
        numbers = try home.map(Self.numbers) ?? RememberedNumbers()
        opened = home.map(Self.opened) ?? OpenedSnapshots()
        openedBefore = opened
    }

    static let numbersFile = "remembered.json"
    static let openedFile = "opened.json"
    static let indexFolder = "snapshots"
    /// Where answers of servers are kept.
    static let answerFolder = "answers"
    private static let lockFile = "remembered.lock"
    /// The most bytes of an index: of a registry of as many entries as there may be.
    private static let largestIndex = 256 << 20

    private static func numbers(in home: PrivateFolder) throws -> RememberedNumbers {
        try home.read(numbersFile, limit: 32 << 20).map { try RememberedNumbers(parsing: $0) } ?? RememberedNumbers()
    }

    /// A damaged index, or one that others could have written, is no reason to stop: everything is checked once more, and it is
    /// written anew.
    private static func opened(in home: PrivateFolder) -> OpenedSnapshots {
        let bytes = try? home.read(openedFile, limit: 1 << 20)
        return bytes.flatMap { try? OpenedSnapshots(parsing: $0) } ?? OpenedSnapshots()
    }

    /// A registry that was opened before and is read in parts; nil for one that is to be opened as a whole.
    func reopened(
        _ path: String, anchors: [PublicKey], now: Instant, limits: RegistryLimits
    ) throws(TrustError) -> TrustRegistry? {
        guard opened.count > 0, let file = PartedFile(path), file.count >= OpenedSnapshots.indexedFrom else {
            return nil
        }
        let indexes = (try? PrivateFolder.open(folder))?.folder(Self.indexFolder)
        return try TrustRegistry(
            reopening: file.snapshot, anchors: anchors, opened: opened,
            index: { try? indexes?.read($0, limit: Self.largestIndex) }, remembered: numbers, now: now,
            limits: limits)
    }

    /// Keeps what a later start needs of a registry that was opened as a whole; also where that was kept before and is gone.
    mutating func note(_ registry: TrustRegistry, bytes: [UInt8]) {
        if let index = opened.note(registry, bytes: bytes) { newIndexes.append(index) }
    }

    /// Writes what is new, beside what other runs have written since this one began: of everything the later stays. That it
    /// cannot is a remark, not a failure: the verdict stands.
    ///
    /// - Returns: What is remembered now, by all of them.
    func write() -> RememberedNumbers {
        var all = numbers
        do {
            PrivateFolder.make(folder)
            guard let home = try PrivateFolder.open(folder) else { throw CommandError("file.io", at: .file(folder)) }
            try home.locked(Self.lockFile) {
                // The numbers come first: without the indexes everything is only slower.
                let written = Result { try writeNumbers(to: home) }
                try writeOpened(to: home)
                all = try written.get()
            }
        } catch let error as any CodedError where error.reason.hasPrefix("state.") {
            Console.note(error)
            Console.hint(after: error)
        } catch {
            Console.note(TrustError(.rollbackUnchecked))
        }
        return all
    }

    private func writeNumbers(to home: PrivateFolder) throws -> RememberedNumbers {
        let kept = try Self.numbers(in: home)
        var all = kept
        all.merge(numbers)
        if all != kept { try home.write(all.serialised(), as: Self.numbersFile) }
        return all
    }

    private func writeOpened(to home: PrivateFolder) throws(CommandError) {
        guard opened != openedBefore || !newIndexes.isEmpty else { return }
        let kept = Self.opened(in: home)
        var all = kept
        all.merge(opened, since: openedBefore)
        if let indexes = home.folder(Self.indexFolder, making: !newIndexes.isEmpty) {
            for index in newIndexes { try indexes.write(index.bytes, as: index.name) }
            // What no snapshot needs any more, and what killed runs have left. Whoever reads one of them now has it open.
            let useful = Set(all.indexNames)
            indexes.remove { OpenedSnapshots.isIndex($0) && !useful.contains($0) }
        }
        if all != kept { try home.write(all.serialised(), as: Self.openedFile) }
    }
}
