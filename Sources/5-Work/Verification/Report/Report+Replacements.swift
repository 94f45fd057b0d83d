import Encodings
import Identifiers
import JSON

extension [Report] {
    /// The same reports, each told whether a newer copy of its credential is among them (`status.replacement`).
    ///
    /// Copies have the same issuer and the same id; the one with the latest `validFrom` replaces the others, as Open Badges 3.0
    /// says. Only a copy whose proof passed replaces anything.
    public func settlingReplacements() -> [Report] {
        guard count > 1 else { return self }
        var copies: [[UInt8]: [Int]] = [:]
        for (position, report) in enumerated() where report.isIssuersWord {
            if let id = report.credential.value["id"]?.utf8, !id.isEmpty { copies[id, default: []].append(position) }
        }
        var settled = self
        for same in copies.values where same.count > 1 {
            for position in same {
                let others = same.filter { self[$0].isOtherCopy(of: self[position]) }.map { self[$0].credential }
                if !others.isEmpty {
                    settled[position] = self[position].deciding(
                        .statusReplacement, as: self[position].replacement(by: others))
                }
            }
        }
        return settled
    }
}

extension Report {
    /// Whether both are of the same issuer and not the very same text.
    fileprivate func isOtherCopy(of other: Report) -> Bool {
        isSameIdentifier(credential.issuerText, other.credential.issuerText)
            && !credential.value.hasSameBytes(as: other.credential.value)
    }

    fileprivate func replacement(by others: [UnverifiedCredential]) -> Finding {
        guard let newest = others.compactMap(\.validFrom).max(), credential.validFrom.map({ $0 < newest }) ?? true
        else {
            return .passed
        }
        let member = credential.value["validFrom"] ?? credential.value["issuanceDate"]
        return Finding(
            .failed(Reason(.statusReplaced, at: member, facts: ["since": newest.description])),
            [Evidence("newest", .instant(newest))])
    }
}

extension UnverifiedCredential {
    fileprivate var validFrom: Instant? {
        let member = value["validFrom"] ?? value["issuanceDate"]
        return (member?.withUTF8 { try? DateTimeStamp(parsing: $0) } ?? nil)?.instant
    }
}
