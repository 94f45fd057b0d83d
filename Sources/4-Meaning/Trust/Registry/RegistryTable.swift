/// Where numbers of entries are found by bytes: made while a registry was read, or lying in the index of one read before.
enum RegistryTable: Sendable {
    case made(ByteTable)
    case kept(SortedTable)

    /// The numbers under `key`; empty when there are none.
    func numbers(for key: Span<UInt8>) -> ArraySlice<Int32> {
        switch self {
        case .made(let table): table.numbers(for: key)
        case .kept(let table): table.numbers(for: key)
        }
    }
}
