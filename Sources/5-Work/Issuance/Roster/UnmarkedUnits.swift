/// Whether bytes are text in units of two, as UTF-16 without its mark.
///
/// The letters of Europe are in the first five blocks of 256, and what else a roster has in two more: so the higher byte of
/// nearly every unit is one of a few, and which of two it is tells the order.
struct UnmarkedUnits {
    private var count = 0
    /// Bytes at even and at odd places that can be higher ones.
    private var higher = (even: 0, odd: 0)

    mutating func take(_ byte: UInt8) {
        let isHigher = byte <= 0x04 || byte == 0x1E || byte == 0x1F || byte == 0x20
        if isHigher {
            if count.isMultiple(of: 2) { higher.even += 1 } else { higher.odd += 1 }
        }
        count += 1
    }

    /// The order of the bytes; nil when it is no such text.
    var likely: RosterEncoding? {
        let units = count / 2
        guard count.isMultiple(of: 2), units > 1 else { return nil }
        // A space is 0x20 too, so the lower bytes have some as well.
        if higher.odd * 100 >= units * 98, higher.even * 2 < units { return .utf16LittleEndian }
        if higher.even * 100 >= units * 98, higher.odd * 2 < units { return .utf16BigEndian }
        return nil
    }
}
