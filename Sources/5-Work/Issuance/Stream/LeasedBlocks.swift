import Signing

/// The status indexes that a worker holds and has not used yet.
struct LeasedBlocks {
    private let seed: SecretBytes
    private var indexes: LeasedIndexes?
    private var positions: [Range<Int>] = []

    init(seed: SecretBytes) { self.seed = seed }

    /// So many places, each given once.
    ///
    /// - Parameter lease: Takes so many more from the ledger.
    mutating func places(
        _ count: Int, lease: (Int) throws -> [(lease: StatusLease, list: StatusListRecord)]
    ) throws -> [(position: Int, list: Int, place: StatusPlace)] {
        var places: [(position: Int, list: Int, place: StatusPlace)] = []
        while places.count < count {
            if positions.isEmpty {
                let leases = try lease(count - places.count)
                positions = leases.map { $0.lease.firstPosition..<$0.lease.firstPosition + $0.lease.count }
                indexes = LeasedIndexes(leases, seed: seed)
            }
            guard var range = positions.first, let position = range.first else {
                positions.removeFirst()
                continue
            }
            range = range.dropFirst()
            positions[0] = range
            if range.isEmpty { positions.removeFirst() }
            guard let (list, place) = try indexes?.place(of: position) else { continue }
            places.append((position, list, place))
        }
        return places
    }
}
