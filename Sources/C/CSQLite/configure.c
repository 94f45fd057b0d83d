#include "CSQLite.h"
#include <sqlite3.h>

int testamur_sqlite_configure(struct sqlite3 *connection, int option, int value, int *result) {
    return sqlite3_db_config(connection, option, value, result);
}
