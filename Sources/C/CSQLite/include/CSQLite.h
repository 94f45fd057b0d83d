#ifndef TESTAMUR_CSQLITE_H
#define TESTAMUR_CSQLITE_H

// A function of SQLite with a variable number of arguments, which Swift does not see. SQLite's own header is not included
// here: the types in it would then belong to two modules, GRDB's and this one.

struct sqlite3;

/// Turns a switch of a connection (`SQLITE_DBCONFIG_…`) on or off.
///
/// `result` is what it stands at afterwards. Returns SQLite's result code.
int testamur_sqlite_configure(struct sqlite3 *connection, int option, int value, int *result);

#endif
