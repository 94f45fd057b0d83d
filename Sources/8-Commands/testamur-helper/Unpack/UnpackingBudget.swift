import Helper

/// Counts what comes out of an archive and refuses what no honest file needs.
struct UnpackingBudget {
    private let most: Int
    private let ratio: Int
    private let ratioFrom: Int
    private var spent = 0

    init(most: Int, ratio: Int, ratioFrom: Int) {
        self.most = most
        self.ratio = ratio
        self.ratioFrom = ratioFrom
    }

    /// Counts a piece of an entry.
    ///
    /// - Parameters:
    ///   - count: Bytes of the piece.
    ///   - unpacked: Bytes of the entry so far, with this piece.
    ///   - packed: Bytes of the entry in the archive.
    /// - Returns: What is exceeded; nil while nothing is.
    mutating func exceeded(by count: Int, unpacked: Int, packed: UInt64) -> (what: String, limit: Int)? {
        spent += count
        if spent > most { return ("unpacked", most) }
        if unpacked > ratioFrom, UInt64(unpacked) > packed * UInt64(ratio) { return ("ratio", ratio) }
        return nil
    }
}
