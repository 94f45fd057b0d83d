#include "CSQLite.h"
#include <sqlite3.h>

int testamur_sqlite_configure(struct sqlite3 *connection, int option, int value, int *result) {
    return sqlite3_db_config(connection, option, value, result);
}

int testamur_sqlite_last_errno(struct sqlite3 *connection) {
    int number = 0;
    sqlite3_file *journal = 0;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    if (number != 0) {
        return number;
    }
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal) != SQLITE_OK || !journal
        || !journal->pMethods) {
        return 0;
    }
    journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}
