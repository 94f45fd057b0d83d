/// The last ``OpenedStatusList/version`` that was seen of lists: by address, and there by issuer, both in UTF-8.
///
/// Anybody can sign a list that names itself by somebody's address, with whatever number: it says nothing about the lists of
/// others. Under the empty issuer stands what was remembered when issuers were not: it counts for whoever issues.
public typealias StatusListVersions = [[UInt8]: [[UInt8]: Int64]]

extension OpenedStatusList {
    /// The last version that was seen of this list.
    func lastVersion(in versions: StatusListVersions) -> Int64? {
        guard let known = versions[id] else { return nil }
        return [known[issuer], known[[]]].compactMap { $0 }.max()
    }
}
