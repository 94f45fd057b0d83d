#ifndef TESTAMUR_WALLET_FLOOR_H
#define TESTAMUR_WALLET_FLOOR_H

// The least that an encrypted store can do: SQLite and libsodium, a table with a name and a sealed body, nothing else. What
// the wallet does on top — keys of their own, a manifest, generations, a log — is measured against this.

struct testamur_floor;

/// Opens a new database. Nothing waits for the disk. NULL when it cannot.
struct testamur_floor *testamur_floor_open(const char *path);
void testamur_floor_close(struct testamur_floor *floor);

/// Seals `count` records of `size` bytes and inserts them in one transaction. Returns 0 when all are there.
int testamur_floor_insert(struct testamur_floor *floor, int count, int size);
/// Opens every record, in order. Returns how many there are, or -1.
int testamur_floor_scan(struct testamur_floor *floor);
/// Finds `count` of `total` records by name and opens them. Returns 0 when all were found.
int testamur_floor_fetch(struct testamur_floor *floor, int count, int total);

#endif
