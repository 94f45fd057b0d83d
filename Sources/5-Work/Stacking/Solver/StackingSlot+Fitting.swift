import Achievements

extension StackingSlot {
    /// The credits that one award may have so that this slot takes it: as wanted, else the next more, else the next less.
    ///
    /// - Parameter isInPart: Whether a slot takes a part of a larger award.
    /// - Returns: Nil where no amount is taken.
    func fitting(_ wanted: ExactDecimal, inPart isInPart: Bool) -> ExactDecimal? {
        let ranges = from.isEmpty ? [nil] : from.map(\.credits)
        let amounts =
            ranges.map { range in
                guard let range else { return wanted }
                return max(range.least, range.most.map { min($0, wanted) } ?? wanted)
            }
            + [credits?.most].compactMap { most in most.map { min($0, wanted) } }.filter { most in
                ranges.contains { $0?.contains(most) ?? true }
            }
        let taken = amounts.filter { amount in
            !amount.isZero && (isInPart || credits?.most.map { amount <= $0 } ?? true)
        }
        return taken.filter { $0 >= wanted }.min() ?? taken.max()
    }
}
