import Encodings

extension Receipt {
    /// What is otherwise in another judging, mostly of today: first the files and their checks, then what explains them.
    ///
    /// Files are told by their digests, copies of one file by their order. Those of the receipt that were not judged again are
    /// passed over. So is what only follows from something else that is told (checks that were not made, since the signature does
    /// not pass), and what nobody knew this time: with whom to compare a learner.
    public func differences(from today: Receipt) -> [ReceiptDifference] {
        var differences: [ReceiptDifference] = []
        var places: [[UInt8]: [Int]] = [:]
        for (place, entry) in entries.enumerated() { places[entry.digest, default: []].append(place) }
        for entry in today.entries {
            guard let copies = places[entry.digest], let place = copies.first else {
                differences.append(
                    ReceiptDifference(.otherBytes, ["file": entry.name ?? "", "sha256": Hex.encode(entry.digest)]))
                continue
            }
            if copies.count > 1 { places[entry.digest]?.removeFirst() }
            differences += entries[place].differences(from: entry, at: place)
        }
        return differences + basis.differences(from: today.basis)
    }
}

extension ReceiptEntry {
    fileprivate func differences(from now: ReceiptEntry, at place: Int) -> [ReceiptDifference] {
        var differences: [ReceiptDifference] = []
        if verdict != now.verdict {
            differences.append(
                ReceiptDifference(
                    .verdict, ["file": now.name ?? "", "then": verdict.rawValue, "now": now.verdict.rawValue],
                    entry: place)
            )
        }
        for (mine, theirs) in zip(checks, now.checks) {
            for line in theirs {
                // A check that the version of then did not make is a matter of the version.
                guard let old = mine.first(where: { $0.check == line.check }),
                    old.outcome != line.outcome || old.reason != line.reason, !Self.follows(line, old)
                else { continue }
                let facts = [
                    "file": now.name ?? "", "check": line.check.rawValue, "then": old.outcome, "now": line.outcome,
                    "before": old.reason?.rawValue ?? "", "reason": line.reason?.rawValue ?? "",
                ]
                differences.append(
                    ReceiptDifference(.check, facts, entry: place, check: line.check, reason: line.reason))
            }
        }
        return differences
    }

    /// Whether a difference is none of its own.
    private static func follows(_ now: Line, _ then: Line) -> Bool {
        if now.reason == .checkSkipped || (then.reason == .checkSkipped && now.reason == nil) { return true }
        return Report.elsewhere.contains(now.check) && !now.decides && now.reason == nil
            && now.outcome.utf8.elementsEqual("notApplicable".utf8)
    }
}

extension ReceiptBasis {
    fileprivate func differences(from now: ReceiptBasis) -> [ReceiptDifference] {
        var differences: [ReceiptDifference] = []
        if rules != now.rules {
            differences.append(ReceiptDifference(.policy, ["then": rules.shown, "now": now.rules.shown]))
        }
        if !software.utf8.elementsEqual(now.software.utf8) {
            differences.append(ReceiptDifference(.software, ["then": software, "now": now.software]))
        }
        differences += registryDifferences(now)
        differences += listDifferences(now)
        return differences
    }

    private func registryDifferences(_ now: ReceiptBasis) -> [ReceiptDifference] {
        var differences = registries.compactMap { old -> ReceiptDifference? in
            guard let new = now.registries.first(where: { $0.id.utf8.elementsEqual(old.id.utf8) }) else {
                return ReceiptDifference(.registryAbsent, ["registry": old.id, "then": String(old.number)])
            }
            let facts = ["registry": old.id, "then": String(old.number), "now": String(new.number)]
            if new.number > old.number { return ReceiptDifference(.registryNewer, facts) }
            if new.number < old.number { return ReceiptDifference(.registryOlder, facts) }
            return new.digest == old.digest ? nil : ReceiptDifference(.registryChanged, facts)
        }
        for new in now.registries where !registries.contains(where: { $0.id.utf8.elementsEqual(new.id.utf8) }) {
            differences.append(ReceiptDifference(.registryAdded, ["registry": new.id, "now": String(new.number)]))
        }
        return differences
    }

    private func listDifferences(_ now: ReceiptBasis) -> [ReceiptDifference] {
        var differences = lists.compactMap { old -> ReceiptDifference? in
            guard let new = now.lists.first(where: { $0.id.utf8.elementsEqual(old.id.utf8) }) else {
                return ReceiptDifference(.listAbsent, ["list": old.id])
            }
            guard new.digest != old.digest else { return nil }
            let facts = ["list": old.id, "then": old.made?.description ?? "", "now": new.made?.description ?? ""]
            guard let then = old.made, let made = new.made, then != made else {
                return ReceiptDifference(.listChanged, facts)
            }
            return ReceiptDifference(then < made ? .listNewer : .listOlder, facts)
        }
        for new in now.lists where !lists.contains(where: { $0.id.utf8.elementsEqual(new.id.utf8) }) {
            differences.append(ReceiptDifference(.listAdded, ["list": new.id]))
        }
        return differences
    }
}

extension ReceiptBasis.Rules {
    /// Name, version, and the beginning of the digest.
    fileprivate var shown: String {
        "\(name) \(version)" + (digest.map { " (\(Hex.encode($0).prefix(8)))" } ?? "")
            + (only == nil ? "" : ", partial")
    }
}
