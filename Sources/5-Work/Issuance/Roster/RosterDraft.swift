/// What a ``RosterScanner`` knows of a roster so far.
struct RosterDraft {
    var encoding = RosterEncoding.utf8
    var separator = UInt8(ascii: ",")
    var sheet: String?
    var headerRow: Int?
    /// The row above that has names which those of the header divide.
    var upperRow: Int?
    var export: RosterExport?
    var language: String?
    var columns = RosterColumns(names: [], places: [:], told: [])
    var dateOrders: [RosterField: DateOrder] = [:]
    let digest: [UInt8]
    var contents: [UInt8] = []

    mutating func take(_ header: HeaderSearch.Candidate?) {
        headerRow = header?.row
        upperRow = header?.upper
    }
}
