/// The last ``OpenedStatusList/version`` that was seen of lists: by address, and there by issuer, both in UTF-8.
///
/// Anybody can sign a list that names itself by somebody's address, with whatever number: it says nothing about the lists of
/// others. Under the empty issuer stands what was remembered when issuers were not: it counts for whoever issues.
public typealias StatusListVersions = [[UInt8]: [[UInt8]: Int64]]

extension OpenedStatusList {
    /// A version that was seen of a list of somebody else at the same address.
    struct VersionOfAnother: Sendable {
        let issuer: [UInt8]
        let version: Int64
    }

    /// The list, held against what was seen before: refused where a later one of the same issuer was.
    ///
    /// A later one of another issuer counts only for credentials of which both may speak. It is kept for them, so that a list
    /// behind which there is nothing is asked without another look at the memory.
    func held(against versions: StatusListVersions) -> OpenedStatusList {
        guard objection == nil, let known = versions[id] else { return self }
        let version = version ?? .min
        if let last = [known[issuer], known[[]]].compactMap({ $0 }).max(), version < last {
            return rolledBack(behind: last)
        }
        let newer = known.filter { $0.key != issuer && !$0.key.isEmpty && version < $0.value }
        return newer.isEmpty ? self : behind(newer.map { VersionOfAnother(issuer: $0.key, version: $0.value) })
    }

    /// The list, refused where a later one was seen of somebody else who may speak of the same credential.
    func held(againstThoseOf isMeant: ([UInt8]) -> Bool) -> OpenedStatusList {
        guard objection == nil, !newerOfOthers.isEmpty else { return self }
        let last = newerOfOthers.filter { isMeant($0.issuer) }.map(\.version).max()
        return last.map(rolledBack(behind:)) ?? self
    }
}
