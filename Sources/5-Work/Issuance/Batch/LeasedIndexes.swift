import Encodings
import Signing
import StatusLists

/// The status indexes of a batch, by the learner's position.
///
/// The ledger keeps which draws a batch holds; the index of a draw is worked out again from the ledger's secret. The
/// shuffle of one list at a time is in memory.
struct LeasedIndexes {
    private let leases: [(lease: StatusLease, list: StatusListRecord)]
    private let seed: SecretBytes
    private var allocator: (list: Int, order: StatusIndexAllocator)?

    init(_ leases: [(lease: StatusLease, list: StatusListRecord)], seed: SecretBytes) {
        self.leases = leases
        self.seed = seed
    }

    /// Where the credential at a position stands, and the number of its list.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered` when the batch holds no index for it.
    mutating func place(of position: Int) throws(IssuanceError) -> (list: Int, place: StatusPlace) {
        let found = leases.last { $0.lease.firstPosition <= position }
        guard let (lease, list) = found, position - lease.firstPosition < lease.count else { throw missing }
        if allocator?.list != list.number {
            do {
                allocator = (
                    list.number, try StatusIndexAllocator(seed: seed, list: list.revocation, capacity: list.capacity)
                )
            } catch {
                throw missing
            }
        }
        guard let index = allocator?.order.index(ofDraw: lease.firstDraw + position - lease.firstPosition) else {
            throw missing
        }
        return (
            list.number, StatusPlace(revocation: list.revocation, suspension: list.suspension, index: index)
        )
    }

    private var missing: IssuanceError {
        IssuanceError(.ledgerTampered, facts: ["table": LedgerTable.leases.name])
    }
}
