import Encodings

/// The tables of a ledger; `docs/formats/ledger.md` explains every column.
enum LedgerSchema {
    /// The version this program reads and writes.
    static let version = 3
    /// The version that differs from it by the table of abandoned batches alone, which is added when it is opened.
    static let extensibleVersion = 2
    /// Says that a SQLite file is a ledger: `TsLg`.
    static let applicationID = 0x5473_4C67

    /// How a database spells what the tables are made of.
    struct Dialect: Sendable {
        let integer: String
        let bytes: String
        /// What stands behind the columns of a table.
        let tableEnd: String
        /// A statement to be run once before ``refusal(_:_:)``, if any.
        let preparation: [String]
        /// The statement that refuses an act, `UPDATE` or `DELETE`, on a table.
        let refusal: @Sendable (_ table: String, _ act: String) -> String

        static let sqlite = Dialect(
            integer: "INTEGER", bytes: "BLOB", tableEnd: " STRICT", preparation: [],
            refusal: { table, act in
                """
                CREATE TRIGGER \(table)_\(act.lowercased()) BEFORE \(act) ON \(table)
                BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END
                """
            })

        static let postgres = Dialect(
            integer: "BIGINT", bytes: "BYTEA", tableEnd: "",
            preparation: [
                """
                CREATE FUNCTION testamur_refuse() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'the ledger is only added to'; END $$
                """
            ],
            refusal: { table, act in
                """
                CREATE TRIGGER \(table)_\(act.lowercased()) BEFORE \(act) ON \(table)
                FOR EACH ROW EXECUTE FUNCTION testamur_refuse()
                """
            })
    }

    /// The statements that make an empty ledger.
    static func statements(_ dialect: Dialect) -> [String] {
        tables.map { made($0, dialect) } + indexes + dialect.preparation
            + LedgerTable.all.flatMap { triggers(on: $0, dialect) }
    }

    /// The statements that make a ledger of ``extensibleVersion`` one of ``version``.
    static func additions(_ dialect: Dialect) -> [String] {
        let added = LedgerTable.abandonments
        return tables.filter { $0.name == added.name }.map { made($0, dialect) } + triggers(on: added, dialect)
    }

    private static func made(_ table: (name: String, columns: String), _ dialect: Dialect) -> String {
        "CREATE TABLE \(table.name) (\(spelt(table.columns, dialect)))\(dialect.tableEnd)"
    }

    /// What is written stays written, also for a program that has not read this.
    private static func triggers(on table: LedgerTable, _ dialect: Dialect) -> [String] {
        ["UPDATE", "DELETE"].map { dialect.refusal(table.name, $0) }
    }

    private static func spelt(_ columns: String, _ dialect: Dialect) -> String {
        var text = ""
        for (position, part) in columns.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard position > 0 else {
                text += part
                continue
            }
            let word = part.prefix { $0 != "}" }
            text += (word == "integer" ? dialect.integer : dialect.bytes) + part.dropFirst(word.count + 1)
        }
        return text
    }

    /// - Throws: ``IssuanceError`` `ledger.version`.
    static func check(version: Int, of name: String) throws(IssuanceError) {
        guard version == Self.version else {
            throw IssuanceError(
                .ledgerVersion, at: .file(name),
                facts: ["found": String(version), "supported": String(Self.version)])
        }
    }

    private static let indexes = [
        "CREATE INDEX batches_inputs ON batches (inputs)",
        "CREATE INDEX status_changes_credential ON status_changes (credential)",
        "CREATE INDEX reasons_award ON reasons (award)",
    ]

    private static let tables: [(name: String, columns: String)] = [
        ("header", "name TEXT NOT NULL PRIMARY KEY, value {bytes} NOT NULL"),
        (
            "heads",
            "name TEXT NOT NULL PRIMARY KEY, number {integer} NOT NULL, hash {bytes} NOT NULL, tag {bytes} NOT NULL"
        ),
        (
            "batches",
            """
            number {integer} NOT NULL PRIMARY KEY, id {bytes} NOT NULL UNIQUE, inputs {bytes} NOT NULL,
            course_digest {bytes} NOT NULL, roster_digest {bytes} NOT NULL, rows {integer} NOT NULL,
            created {integer} NOT NULL, verification_method TEXT NOT NULL, recipe TEXT NOT NULL,
            sealed {bytes} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "batch_ends",
            """
            number {integer} NOT NULL PRIMARY KEY, batch {integer} NOT NULL UNIQUE REFERENCES batches (number),
            finished {integer} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "lists",
            """
            number {integer} NOT NULL PRIMARY KEY, revocation TEXT NOT NULL UNIQUE, suspension TEXT NOT NULL UNIQUE,
            capacity {integer} NOT NULL, created {integer} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "leases",
            """
            number {integer} NOT NULL PRIMARY KEY, batch {integer} NOT NULL REFERENCES batches (number),
            first_position {integer} NOT NULL, list {integer} NOT NULL REFERENCES lists (number),
            first_draw {integer} NOT NULL, count {integer} NOT NULL, hash {bytes} NOT NULL,
            UNIQUE (list, first_draw), UNIQUE (batch, first_position)
            """
        ),
        (
            "awards",
            """
            number {integer} NOT NULL PRIMARY KEY, batch {integer} NOT NULL REFERENCES batches (number),
            place {integer} NOT NULL, roster_row {integer} NOT NULL, credential {bytes} NOT NULL UNIQUE,
            list {integer} NOT NULL REFERENCES lists (number), status_index {integer} NOT NULL,
            valid_until {integer}, digest {bytes} NOT NULL, sealed_digest {bytes} NOT NULL, hash {bytes} NOT NULL,
            UNIQUE (batch, place), UNIQUE (list, status_index)
            """
        ),
        (
            "status_changes",
            """
            number {integer} NOT NULL PRIMARY KEY, credential {bytes} NOT NULL REFERENCES awards (credential),
            purpose TEXT NOT NULL, value {integer} NOT NULL, instant {integer} NOT NULL,
            sealed_digest {bytes} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "replacements",
            """
            number {integer} NOT NULL PRIMARY KEY,
            credential {bytes} NOT NULL UNIQUE REFERENCES awards (credential),
            successor {bytes} NOT NULL UNIQUE REFERENCES awards (credential),
            instant {integer} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "publications",
            """
            number {integer} NOT NULL PRIMARY KEY, list {integer} NOT NULL REFERENCES lists (number),
            purpose TEXT NOT NULL, instant {integer} NOT NULL, valid_from {integer} NOT NULL,
            valid_until {integer} NOT NULL, digest {bytes} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "key_events",
            """
            number {integer} NOT NULL PRIMARY KEY, method TEXT NOT NULL, multikey TEXT NOT NULL, event TEXT NOT NULL,
            since {integer} NOT NULL, instant {integer} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "erasures",
            """
            number {integer} NOT NULL PRIMARY KEY, award {integer} NOT NULL UNIQUE REFERENCES awards (number),
            instant {integer} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        (
            "abandonments",
            """
            number {integer} NOT NULL PRIMARY KEY, batch {integer} NOT NULL UNIQUE REFERENCES batches (number),
            awards {integer} NOT NULL, instant {integer} NOT NULL, sealed {bytes} NOT NULL, hash {bytes} NOT NULL
            """
        ),
        // The two tables that can be deleted from: nothing is chained to them but digests.
        (
            "learners",
            """
            award {integer} NOT NULL PRIMARY KEY REFERENCES awards (number), wrapped_key {bytes} NOT NULL,
            sealed {bytes} NOT NULL
            """
        ),
        (
            "reasons",
            """
            change {integer} NOT NULL PRIMARY KEY REFERENCES status_changes (number), award {integer} NOT NULL,
            sealed {bytes} NOT NULL
            """
        ),
    ]
}
