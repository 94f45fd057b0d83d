#ifndef TESTAMUR_CSQLITE_H
#define TESTAMUR_CSQLITE_H

// What Swift does not see of SQLite: a function with a variable number of arguments, and one behind a table of functions. SQLite's own header is not included
// here: the types in it would then belong to two modules, GRDB's and this one.

struct sqlite3;

/// Turns a switch of a connection (`SQLITE_DBCONFIG_…`) on or off.
///
/// `result` is what it stands at afterwards. Returns SQLite's result code.
int testamur_sqlite_configure(struct sqlite3 *connection, int option, int value, int *result);

/// The `errno` with which a call on the database or on its journal failed last, or 0.
int testamur_sqlite_last_errno(struct sqlite3 *connection);

#endif
