import GRDB

/// The tables of a ledger; `docs/formats/ledger.md` explains every column.
enum LedgerSchema {
    /// The version this program reads and writes.
    static let version = 1
    /// Says that a SQLite file is a ledger: `TsLg`.
    static let applicationID = 0x5473_4C67

    static func create(in database: Database) throws {
        for statement in tables { try database.execute(sql: statement) }
        for table in LedgerTable.all {
            // What is written stays written, also for a program that has not read this.
            for act in ["UPDATE", "DELETE"] {
                try database.execute(
                    sql: """
                        CREATE TRIGGER \(table.name)_\(act.lowercased()) BEFORE \(act) ON \(table.name)
                        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END
                        """)
            }
        }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(version)")
    }

    private static let tables = [
        "CREATE TABLE header (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE heads (
            name TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL, hash BLOB NOT NULL, tag BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE batches (
            number INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL UNIQUE, inputs BLOB NOT NULL,
            course_digest BLOB NOT NULL, roster_digest BLOB NOT NULL, rows INTEGER NOT NULL, created INTEGER NOT NULL,
            verification_method TEXT NOT NULL, recipe TEXT NOT NULL, sealed BLOB NOT NULL, hash BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX batches_inputs ON batches (inputs)",
        """
        CREATE TABLE batch_ends (
            number INTEGER NOT NULL PRIMARY KEY, batch INTEGER NOT NULL UNIQUE REFERENCES batches (number),
            finished INTEGER NOT NULL, hash BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE lists (
            number INTEGER NOT NULL PRIMARY KEY, revocation TEXT NOT NULL UNIQUE, suspension TEXT NOT NULL UNIQUE,
            capacity INTEGER NOT NULL, created INTEGER NOT NULL, hash BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE leases (
            number INTEGER NOT NULL PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batches (number),
            first_position INTEGER NOT NULL, list INTEGER NOT NULL REFERENCES lists (number),
            first_draw INTEGER NOT NULL, count INTEGER NOT NULL, hash BLOB NOT NULL,
            UNIQUE (list, first_draw), UNIQUE (batch, first_position)
        ) STRICT
        """,
        """
        CREATE TABLE awards (
            number INTEGER NOT NULL PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batches (number),
            position INTEGER NOT NULL, row INTEGER NOT NULL, credential BLOB NOT NULL UNIQUE,
            list INTEGER NOT NULL REFERENCES lists (number), status_index INTEGER NOT NULL, digest BLOB NOT NULL,
            sealed BLOB NOT NULL, hash BLOB NOT NULL,
            UNIQUE (batch, position), UNIQUE (list, status_index)
        ) STRICT
        """,
        """
        CREATE TABLE status_changes (
            number INTEGER NOT NULL PRIMARY KEY, credential BLOB NOT NULL REFERENCES awards (credential),
            purpose TEXT NOT NULL, value INTEGER NOT NULL, instant INTEGER NOT NULL, sealed BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX status_changes_credential ON status_changes (credential)",
        """
        CREATE TABLE publications (
            number INTEGER NOT NULL PRIMARY KEY, list INTEGER NOT NULL REFERENCES lists (number),
            purpose TEXT NOT NULL, instant INTEGER NOT NULL, valid_from INTEGER NOT NULL, valid_until INTEGER NOT NULL,
            digest BLOB NOT NULL, hash BLOB NOT NULL
        ) STRICT
        """,
    ]
}
