import Encodings
import Identifiers
import JSON

extension [Report] {
    /// The same reports, each told whether a newer copy of its credential is among them (`status.replacement`).
    ///
    /// Copies have the same issuer and the same id; the one with the latest `validFrom` replaces the others, as Open Badges 3.0
    /// says. Only a copy whose proof passed replaces anything, and none does before it is in force.
    public func settlingReplacements() -> [Report] {
        guard count > 1 else { return self }
        var copies: [CopyName: [Int]] = [:]
        for (position, report) in enumerated() {
            if let name = report.copyName { copies[name, default: []].append(position) }
        }
        var settled = self
        for same in copies.values where same.count > 1 {
            // The very same text twice is one copy.
            let text = self[same[0]].credential.value
            guard same.contains(where: { !self[$0].credential.value.hasSameBytes(as: text) }) else { continue }
            let newest = same.compactMap { self[$0].inForceSince }.max()
            for position in same {
                settled[position] = self[position].deciding(
                    .statusReplacement, as: self[position].replacement(byCopyOf: newest))
            }
        }
        return settled
    }
}

/// What copies of one credential have in common.
struct CopyName: Hashable {
    let issuer: [UInt8]
    let id: [UInt8]
}

extension Report {
    /// What other copies of the credential share; nil if it has no id, or its proof did not pass.
    var copyName: CopyName? {
        guard isIssuersWord, let id = credential.value["id"]?.utf8, !id.isEmpty else { return nil }
        return CopyName(issuer: Array(credential.issuerText.utf8), id: id)
    }

    /// When the copy begins to be valid, by which copies are told apart.
    var validFrom: Instant? {
        (validFromMember?.withUTF8 { try? DateTimeStamp(parsing: $0) } ?? nil)?.instant
    }

    /// As ``validFrom``, of a copy that was in force when it was judged: one that is still to come replaces nothing.
    var inForceSince: Instant? {
        validFrom.flatMap { $0 <= judged.adding(seconds: policy.clockSkew) ? $0 : nil }
    }

    private var validFromMember: JSONValue? { credential.value["validFrom"] ?? credential.value["issuanceDate"] }

    /// What is said of a copy where the newest begins at an instant; nil for copies none of which says when.
    func replacement(byCopyOf newest: Instant?) -> Finding {
        guard let newest, validFrom.map({ $0 < newest }) ?? true else { return .passed }
        return Finding(
            .failed(Reason(.statusReplaced, at: validFromMember, facts: ["since": newest.description])),
            [Evidence("newest", .instant(newest))])
    }
}
