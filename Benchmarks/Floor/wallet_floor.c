// As a program of its own:
//   cc -O2 -DTESTAMUR_FLOOR_PROGRAM -IBenchmarks/Floor/include Benchmarks/Floor/wallet_floor.c -lsqlite3 -lsodium -o floor
//   ./floor /dev/shm/floor.db 10000 3000
#include "wallet_floor.h"
#include <sodium.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct testamur_floor {
    sqlite3 *database;
    sqlite3_stmt *insert, *scan, *fetch;
    unsigned char key[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char index_key[crypto_generichash_KEYBYTES];
    unsigned char *text, *cell;
    size_t room;
};

enum { nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES };

struct testamur_floor *testamur_floor_open(const char *path) {
    if (sodium_init() < 0) return NULL;
    struct testamur_floor *floor = calloc(1, sizeof *floor);
    if (!floor) return NULL;
    randombytes_buf(floor->key, sizeof floor->key);
    randombytes_buf(floor->index_key, sizeof floor->index_key);
    if (sqlite3_open(path, &floor->database) != SQLITE_OK
        || sqlite3_exec(floor->database,
                        "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
                        "CREATE TABLE record (name BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
                        NULL, NULL, NULL)
            != SQLITE_OK
        || sqlite3_prepare_v2(floor->database, "INSERT INTO record VALUES (?, ?)", -1, &floor->insert, NULL) != SQLITE_OK
        || sqlite3_prepare_v2(floor->database, "SELECT name, body FROM record", -1, &floor->scan, NULL) != SQLITE_OK
        || sqlite3_prepare_v2(floor->database, "SELECT name, body FROM record WHERE name = ?", -1, &floor->fetch, NULL)
            != SQLITE_OK) {
        testamur_floor_close(floor);
        return NULL;
    }
    return floor;
}

void testamur_floor_close(struct testamur_floor *floor) {
    sqlite3_finalize(floor->insert);
    sqlite3_finalize(floor->scan);
    sqlite3_finalize(floor->fetch);
    sqlite3_close(floor->database);
    free(floor->text);
    free(floor->cell);
    sodium_memzero(floor, sizeof *floor);
    free(floor);
}

static int make_room(struct testamur_floor *floor, size_t size) {
    if (size <= floor->room) return 1;
    unsigned char *text = realloc(floor->text, size);
    if (text) floor->text = text;
    unsigned char *cell = realloc(floor->cell, size + nonce_size + tag_size);
    if (cell) floor->cell = cell;
    if (!text || !cell) return 0;
    floor->room = size;
    return 1;
}

// The text of a record is its number and then the same byte.
static void write_text(unsigned char *text, int size, int number) {
    memset(text, 'x', (size_t)size);
    memcpy(text, &number, sizeof number);
}

static void name_of(struct testamur_floor *floor, int number, unsigned char name[16]) {
    crypto_generichash(name, 16, (const unsigned char *)&number, sizeof number, floor->index_key, sizeof floor->index_key);
}

int testamur_floor_insert(struct testamur_floor *floor, int count, int size) {
    if (size < (int)sizeof(int) || !make_room(floor, (size_t)size)) return -1;
    if (sqlite3_exec(floor->database, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK) return -1;
    for (int number = 0; number < count; number++) {
        unsigned char name[16];
        unsigned long long sealed;
        write_text(floor->text, size, number);
        name_of(floor, number, name);
        randombytes_buf(floor->cell, nonce_size);
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            floor->cell + nonce_size, &sealed, floor->text, (unsigned long long)size, name, sizeof name, NULL, floor->cell,
            floor->key);
        sqlite3_bind_blob(floor->insert, 1, name, sizeof name, SQLITE_STATIC);
        sqlite3_bind_blob(floor->insert, 2, floor->cell, (int)sealed + nonce_size, SQLITE_STATIC);
        int done = sqlite3_step(floor->insert);
        sqlite3_reset(floor->insert);
        if (done != SQLITE_DONE) return -1;
    }
    return sqlite3_exec(floor->database, "COMMIT", NULL, NULL, NULL) == SQLITE_OK ? 0 : -1;
}

// Opens the record that a statement stands on.
static int open_row(struct testamur_floor *floor, sqlite3_stmt *row) {
    const unsigned char *name = sqlite3_column_blob(row, 0), *cell = sqlite3_column_blob(row, 1);
    int size = sqlite3_column_bytes(row, 1);
    unsigned long long opened;
    if (sqlite3_column_bytes(row, 0) != 16 || size < nonce_size + tag_size || !make_room(floor, (size_t)size)) return -1;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
        floor->text, &opened, NULL, cell + nonce_size, (unsigned long long)(size - nonce_size), name, 16, cell, floor->key);
}

int testamur_floor_scan(struct testamur_floor *floor) {
    int count = 0, code;
    while ((code = sqlite3_step(floor->scan)) == SQLITE_ROW) {
        if (open_row(floor, floor->scan) != 0) {
            code = SQLITE_ERROR;
            break;
        }
        count++;
    }
    sqlite3_reset(floor->scan);
    return code == SQLITE_DONE ? count : -1;
}

int testamur_floor_fetch(struct testamur_floor *floor, int count, int total) {
    for (int number = 0; number < count; number++) {
        unsigned char name[16];
        // Spread over all records, and not in their order.
        name_of(floor, (int)((long long)number * 7919 % total), name);
        sqlite3_bind_blob(floor->fetch, 1, name, sizeof name, SQLITE_STATIC);
        int isFound = sqlite3_step(floor->fetch) == SQLITE_ROW && open_row(floor, floor->fetch) == 0;
        sqlite3_reset(floor->fetch);
        if (!isFound) return -1;
    }
    return 0;
}

#ifdef TESTAMUR_FLOOR_PROGRAM
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count_of_arguments, char **arguments) {
    if (count_of_arguments != 4) {
        fprintf(stderr, "usage: %s DATABASE RECORDS BYTES\n", arguments[0]);
        return 64;
    }
    int count = atoi(arguments[2]), size = atoi(arguments[3]);
    unlink(arguments[1]);
    struct testamur_floor *floor = testamur_floor_open(arguments[1]);
    if (!floor) return 74;
    double start = now();
    int failed = testamur_floor_insert(floor, count, size);
    double inserted = now();
    failed |= testamur_floor_fetch(floor, count, count);
    double fetched = now();
    failed |= testamur_floor_scan(floor) != count;
    double scanned = now();
    testamur_floor_close(floor);
    if (failed) return 70;
    printf("insert %.1f, fetch %.1f, scan %.1f (µs of processor time for each of %d records of %d bytes)\n",
           (inserted - start) / count * 1e6, (fetched - inserted) / count * 1e6, (scanned - fetched) / count * 1e6, count, size);
    return 0;
}
#endif
