import DataIntegrity
import Encodings
import JSON
import Signing

extension UnlockedWorkspace {
    /// Those pairs in which the row says something else than the credential that was issued.
    ///
    /// Whoever corrects one name in the roster of a whole course and hands in the whole roster means that one learner. Nearly
    /// nothing of what a credential says stands in the ledger, so each row is signed once more as it would have been then,
    /// and compared by its digest. What cannot be made again, because another key signs by now, counts as changed; so does what
    /// a batch issued that was given up: whoever names that one means that nobody has received its credentials.
    ///
    /// - Parameters:
    ///   - pairs: What ``replacements(of:with:isExact:)`` said.
    ///   - plan: Course and learners as they are now; an altered course changes every row.
    /// - Throws: What reading the roster and signing throw.
    public func changed(_ pairs: [ReplacementPair], with plan: IssuancePlan) throws -> [ReplacementPair] {
        var byRow: [Int: ReplacementPair] = [:]
        for pair in pairs { byRow[pair.row] = pair }
        var makers: [String: BatchSigner?] = [:]
        var changed: [ReplacementPair] = []
        let rows = try RosterRows(plan.roster, plan.scan, skipping: plan.skipped)
        while let row = try rows.next() {
            guard let pair = byRow[row.row] else { continue }
            if makers[pair.old.batch] == nil { makers[pair.old.batch] = try maker(of: pair.old.batch, plan) }
            let maker = makers[pair.old.batch] ?? nil
            if try maker.map({ try isAsIssued(row, pair.old, $0) }) != true { changed.append(pair) }
        }
        return changed
    }

    /// Makes credentials as a batch did; nil when it was signed with another key, or was given up.
    private func maker(of id: String, _ plan: IssuancePlan) throws -> BatchSigner? {
        guard let uuid = UUIDv8.bytes(of: id), let batch = try workspace.ledger.batch(id: uuid, keys: keys),
            try workspace.ledger.abandonment(of: batch) == nil, (try? checked(batch)) != nil,
            let suites = (try? JSONDocument(parsing: Array(batch.recipe.utf8)))?.root["cryptosuite"]?.string
        else { return nil }
        var options = plan.options
        options.cryptosuites = suites.split(separator: ",").map { Cryptosuite(rawValue: String($0)) }.compactMap { $0 }
        return try BatchSigner(
            record: plan.record, issuerID: workspace.issuerID, verificationMethod: batch.verificationMethod,
            signer: signer, secret: batch.secret, issued: batch.created, options: options, processor: plan.processor)
    }

    private func isAsIssued(_ row: RosterRow, _ old: IssuedCredential, _ maker: BatchSigner) throws -> Bool {
        guard let uuid = UUIDv8.bytes(of: old.id) else { return false }
        let ledger = workspace.ledger
        let found = try ledger.read { connection -> (AwardRecord, StatusListRecord)? in
            guard let award = try ledger.award(uuid, in: connection, keys: keys),
                let list = try connection.row(
                    "SELECT number, revocation, suspension, capacity FROM lists WHERE number = ?",
                    [.integer(award.list)])
            else { return nil }
            return (
                award,
                StatusListRecord(
                    number: try list.int(0), revocation: try list.text(1), suspension: try list.text(2),
                    capacity: try list.int(3))
            )
        }
        guard let (award, list) = found else { return false }
        let place = StatusPlace(revocation: list.revocation, suspension: list.suspension, index: award.statusIndex)
        let made =
            if let proof = award.proof {
                try maker.credential(for: row, status: place, proof: proof)
            } else {
                try maker.credential(for: row, status: place)
            }
        return made.uuid == uuid && SHA256.hash(made.bytes) == award.digest
    }
}

extension IssuancePlan {
    /// The same plan for some of its rows only: another batch than that of all of them.
    ///
    /// - Parameter rows: The numbers of rows, as the plan counts them.
    public func keeping(rows: [Int]) throws(IssuanceError) -> IssuancePlan {
        let kept = Set(rows)
        var others = skipped
        var count = 0
        let reader = try RosterRows(roster, scan, skipping: skipped)
        while let row = try reader.next() {
            if kept.contains(row.row) { count += 1 } else { others.insert(row.row) }
        }
        guard count < self.count else { return self }
        return IssuancePlan(self, skipping: others, count: count)
    }
}
