public import Encodings
import JSON

/// What an issuer has issued, and what asks for attention.
///
/// ```swift
/// let report = try office.report(at: clock.now())
/// for line in report.lines { print(line.month, line.title, line.count) }
/// ```
public struct IssuerReport: Sendable, Hashable {
    /// The credentials of one course in one month.
    public struct Line: Sendable, Hashable {
        /// `2026-05`, in the issuer's time zone.
        public let month: String
        public let title: String
        /// The EQF level, where the course states one.
        public let level: Int?
        public internal(set) var count = 0
        public internal(set) var revoked = 0
        public internal(set) var suspended = 0
        /// How many of the revoked were replaced by corrected ones.
        public internal(set) var replaced = 0
        /// How many have ended by themselves.
        public internal(set) var expired = 0
    }

    /// Something that is missing or will be.
    public struct Attention: Sendable, Hashable {
        public enum Kind: String, Sendable, CaseIterable {
            /// A batch was begun and not finished.
            case batchUnfinished = "batch_unfinished"
            /// A correction was begun and not finished.
            case replaceUnfinished = "replace_unfinished"
            /// A batch or correction of which everything is signed, and not every file is there.
            case filesUnfinished = "files_unfinished"
            /// The published lists are signed with a key that may have been in other hands: nobody can rely on them.
            case listKey = "list_key"
            /// Acts since the lists were last published, or lists never published.
            case unpublished
            /// A published list ends soon, or has ended.
            case listEnding = "list_ending"
            /// Credentials end by themselves soon.
            case awardsEnding = "awards_ending"
            /// The signing key may have been in other hands.
            case keyCompromised = "key_compromised"
            /// Awards of a batch count no more, since their key may have been in other hands.
            case awardsCompromised = "awards_compromised"
        }

        public let kind: Kind
        /// How many.
        public let count: Int
        /// What it is about: a batch, an address, a key; empty where it is about all.
        public let what: String
        /// Since when, or until when.
        public let instant: Instant?
        /// The names of the files a batch was begun with: its course and its roster.
        public var course: String?
        /// See ``course``.
        public var roster: String?
        /// Whether it is a batch of corrections.
        public var isCorrection = false
    }

    /// By month, then title.
    public let lines: [Line]
    public let attention: [Attention]

    public var count: Int { lines.reduce(0) { $0 + $1.count } }
}

extension UnlockedWorkspace {
    /// Counts what was issued and looks for what is missing or ending.
    ///
    /// - Parameters:
    ///   - now: The moment, from the clock.
    ///   - days: How far ahead something that ends is reported.
    public func report(at now: Instant, ahead days: Int = 60) throws(IssuanceError) -> IssuerReport {
        try workspace.ledger.read { connection in
            let horizon = now.adding(seconds: Int64(days) * 86_400)
            return IssuerReport(
                lines: try lines(in: connection, at: now),
                attention: try unfinished(in: connection) + unpublished(in: connection)
                    + lists(in: connection, until: now.adding(seconds: 86_400)) + listKeys(in: connection)
                    + awards(in: connection, after: now, until: horizon) + keysAtRisk
                    + awardsAtRisk(in: connection, at: now))
        }
    }

    private func lines(in connection: any LedgerConnection, at now: Instant) throws -> [IssuerReport.Line] {
        var lines: [[String]: IssuerReport.Line] = [:]
        let standings = try Ledger.standings(in: connection)
        let replaced = Set(try connection.rows("SELECT credential FROM replacements").map { try $0.blob(0) })
        // Only what something was said about has to be looked at one by one.
        var byBatch: [Int64: [[UInt8]]] = [:]
        for credential in standings.keys {
            guard
                let batch = try connection.number("SELECT batch FROM awards WHERE credential = ?", [.blob(credential)])
            else { continue }
            byBatch[batch, default: []].append(credential)
        }
        for row in try connection.rows(
            """
            SELECT batches.number, created, recipe, count(awards.number),
            count(CASE WHEN valid_until < \(now.seconds) THEN 1 END)
            FROM batches LEFT JOIN awards ON batch = batches.number
            GROUP BY batches.number, created, recipe ORDER BY batches.number
            """)
        {
            let recipe = try? JSONDocument(parsing: Array(try row.text(2).utf8)).root
            let month = month(of: Instant(seconds: try row.integer(1)))
            let title = recipe?["title"]?.string ?? recipe?["course"]?.string ?? ""
            let level = recipe?["level"]?.integer
            let key = [month, title, level.map(String.init) ?? ""]
            var line = lines[key] ?? IssuerReport.Line(month: month, title: title, level: level)
            line.count += try row.int(3)
            line.expired += try row.int(4)
            for credential in byBatch[try row.integer(0)] ?? [] {
                let standing = standings[credential] ?? Ledger.Standing()
                if standing.isRevoked { line.revoked += 1 } else if standing.isSuspended { line.suspended += 1 }
                if replaced.contains(credential) { line.replaced += 1 }
            }
            lines[key] = line
        }
        return lines.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value).filter { $0.count > 0 }
    }

    private func month(of instant: Instant) -> String {
        let offset = Int64(workspace.profile.timeZone.offsetMinutes(on: instant.date())) * 60
        return String(instant.adding(seconds: offset).date().description.prefix(7))
    }

    private func unfinished(in connection: any LedgerConnection) throws -> [IssuerReport.Attention] {
        try connection.rows(
            """
            SELECT id, created, rows, (SELECT count(*) FROM awards WHERE batch = batches.number), recipe FROM batches
            WHERE \(Ledger.isOpen) ORDER BY number
            """
        ).map {
            let files = BatchFileNames(recipe: try $0.text(4))
            let count = try $0.int(2) - $0.int(3)
            return IssuerReport.Attention(
                kind: count == 0 ? .filesUnfinished : files.isCorrection ? .replaceUnfinished : .batchUnfinished,
                count: count, what: UUIDv8.text(try $0.blob(0)),
                instant: Instant(seconds: try $0.integer(1)), course: files.course, roster: files.roster,
                isCorrection: files.isCorrection)
        }
    }

    /// Acts that nobody outside can see yet.
    private func unpublished(in connection: any LedgerConnection) throws -> [IssuerReport.Attention] {
        let last = try connection.number("SELECT max(instant) FROM publications")
        let sql: String
        var values: [LedgerValue] = []
        if let last {
            sql = "SELECT count(*) FROM status_changes WHERE instant > ?"
            values = [.integer(last)]
        } else {
            sql = "SELECT count(*) FROM lists"
        }
        let count = Int(try connection.number(sql, values) ?? 0)
        guard count > 0 else { return [] }
        return [
            IssuerReport.Attention(
                kind: .unpublished, count: count, what: "", instant: last.map { Instant(seconds: $0) })
        ]
    }

    private func lists(in connection: any LedgerConnection, until: Instant) throws -> [IssuerReport.Attention] {
        try connection.rows(
            """
            SELECT CASE WHEN publications.purpose = 'revocation' THEN revocation ELSE suspension END,
            max(publications.valid_until) FROM publications JOIN lists ON lists.number = publications.list
            GROUP BY 1 HAVING max(publications.valid_until) < ? ORDER BY 1
            """, [.integer(until.seconds)]
        ).map {
            IssuerReport.Attention(
                kind: .listEnding, count: 1, what: try $0.text(0), instant: Instant(seconds: try $0.integer(1)))
        }
    }

    /// Lists that an earlier key has signed count as little as the key; with the key of today they are published again.
    private func listKeys(in connection: any LedgerConnection) throws -> [IssuerReport.Attention] {
        guard let last = try connection.number("SELECT max(instant) FROM publications") else { return [] }
        let signed = workspace.keys.last { $0.from.seconds <= last }
        guard let signed, let since = signed.compromisedSince, signed.to != nil else { return [] }
        return [IssuerReport.Attention(kind: .listKey, count: 1, what: signed.method, instant: since)]
    }

    private func awards(
        in connection: any LedgerConnection, after now: Instant, until: Instant
    ) throws -> [IssuerReport.Attention] {
        let row = try connection.row(
            "SELECT count(*), min(valid_until) FROM awards WHERE valid_until >= ? AND valid_until < ?",
            [.integer(now.seconds), .integer(until.seconds)])
        guard let row, try row.int(0) > 0 else { return [] }
        return [
            IssuerReport.Attention(
                kind: .awardsEnding, count: try row.int(0), what: "",
                instant: Instant(seconds: try row.integer(1)))
        ]
    }

    /// What such a key has signed and nothing was put in the place of, batch by batch.
    private func awardsAtRisk(
        in connection: any LedgerConnection, at now: Instant
    ) throws -> [IssuerReport.Attention] {
        var found: [IssuerReport.Attention] = []
        for key in workspace.keys {
            guard let since = key.compromisedSince else { continue }
            let batches = try connection.rows(
                """
                SELECT id, recipe, (SELECT count(*) FROM awards WHERE batch = batches.number
                    AND (valid_until IS NULL OR valid_until >= ?) AND NOT EXISTS (
                        SELECT 1 FROM status_changes WHERE status_changes.credential = awards.credential
                        AND purpose = ? AND value <> 0))
                FROM batches WHERE verification_method = ? ORDER BY number
                """, [.integer(now.seconds), .text(Ledger.revocation), .text(key.method)])
            for batch in batches where try batch.int(2) > 0 {
                let files = BatchFileNames(recipe: try batch.text(1))
                found.append(
                    IssuerReport.Attention(
                        kind: .awardsCompromised, count: try batch.int(2), what: UUIDv8.text(try batch.blob(0)),
                        instant: since, course: files.course, roster: files.roster, isCorrection: files.isCorrection))
            }
        }
        return found
    }

    private var keysAtRisk: [IssuerReport.Attention] {
        guard let since = workspace.file.key.compromisedSince else { return [] }
        return [
            IssuerReport.Attention(
                kind: .keyCompromised, count: 1, what: workspace.verificationMethod, instant: since)
        ]
    }
}
