import Synchronization

/// Has evidence read again that is put on its shelf after whoever will ask for it was made.
//
// A class: it is filled once, and asked by routes.
final class LaterEvidence: Sendable {
    private let shelf = Mutex<EvidenceShelf?>(nil)

    func keep(_ shelf: EvidenceShelf) { self.shelf.withLock { $0 = shelf } }

    /// What cannot be read leaves what was there: the clock of the evidence says so in the log.
    func readAgain() {
        try? shelf.withLock { $0 }?.readAgain()
    }
}
