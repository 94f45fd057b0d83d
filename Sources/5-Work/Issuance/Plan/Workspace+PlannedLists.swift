extension Workspace {
    /// The status lists that a batch of so many credentials would use.
    func plannedLists(count: Int) throws(IssuanceError) -> [IssuancePlan.StatusList] {
        let last = try ledger.lastList()
        var lists: [IssuancePlan.StatusList] = []
        var rest = count
        if last.drawn < last.capacity, rest > 0, let record = try ledger.lists().last {
            let part = min(rest, last.capacity - last.drawn)
            lists.append(
                IssuancePlan.StatusList(
                    revocation: record.revocation, suspension: record.suspension, count: part,
                    free: last.capacity - last.drawn, isNew: false))
            rest -= part
        }
        var number = last.list
        while rest > 0 {
            number += 1
            let part = min(rest, Ledger.listCapacity)
            let addresses = profile.baseURL.map { StatusAddresses(baseURL: $0).addresses(ofList: number) }
            lists.append(
                IssuancePlan.StatusList(
                    revocation: addresses?.revocation, suspension: addresses?.suspension, count: part,
                    free: Ledger.listCapacity, isNew: true))
            rest -= part
        }
        return lists
    }
}
