import Encodings
import Synchronization

/// The evidence that counts now; it is read again from time to time.
//
// A class: every request reads it, and whoever reads the files again replaces it.
final class EvidenceShelf: Sendable {
    private let files: EvidenceFiles
    private let clock: any InstantSource
    private let evidence: Mutex<Evidence>

    /// - Throws: What ``Evidence`` throws: a server does not start with less than it was told to use.
    init(_ files: EvidenceFiles, clock: any InstantSource) throws {
        self.files = files
        self.clock = clock
        evidence = Mutex(try Evidence(reading: files, clock: clock))
    }

    var current: Evidence { evidence.withLock { $0 } }

    /// Reads the files again.
    ///
    /// - Throws: What ``Evidence`` throws; what was there stays.
    func readAgain() throws {
        let new = try Evidence(reading: files, clock: clock)
        evidence.withLock { $0 = new }
    }
}
