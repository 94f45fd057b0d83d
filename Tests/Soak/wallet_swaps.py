"""Exchanges every pair of rows of a wallet, as somebody with a database program could.

    wallet_swaps.py --program PATH [--rows 100] [--most N]

Each exchange is refused as `wallet.record_binding`, and the file stays as it is. The last line has the figures.
"""
import argparse
import itertools
import os
import shutil
import sqlite3
import sys
import time

from shelf import Shelf


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--rows", type=int, default=100)
    parser.add_argument("--most", type=int, default=0, help="pairs, spread evenly; 0 for all")
    arguments = parser.parse_args()
    begun = time.time()
    shelf = Shelf(arguments.program, records=0)
    shelf.demand("add", *[shelf.document(number) for number in range(arguments.rows)], *shelf.wallet())
    whole = shelf.path("whole")
    shutil.copy(shelf.path("home/w"), whole)
    pairs = list(itertools.combinations(range(1, arguments.rows + 1), 2))
    if arguments.most and len(pairs) > arguments.most:
        pairs = [pairs[int(index * len(pairs) / arguments.most)] for index in range(arguments.most)]
    for one, two in pairs:
        shutil.copy(whole, shelf.path("home/w"))
        database = sqlite3.connect(shelf.path("home/w"))
        rows = {number: database.execute("SELECT key, body FROM record WHERE number = ?", (number,)).fetchone()
                for number in (one, two)}
        for number, other in ((one, two), (two, one)):
            database.execute("UPDATE record SET key = ?, body = ? WHERE number = ?", (*rows[other], number))
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        for leftover in ("w-wal", "w-shm"):
            if os.path.exists(os.path.join(shelf.home, leftover)):
                os.unlink(os.path.join(shelf.home, leftover))
        with open(shelf.path("home/w"), "rb") as file:
            before = file.read()
        result = shelf.run("list", *shelf.wallet())
        assert result.returncode == 65 and "[wallet.record_binding]" in result.stderr, (one, two, result.stderr)
        with open(shelf.path("home/w"), "rb") as file:
            assert file.read() == before, (one, two)
    shutil.copy(whole, shelf.path("home/w"))
    assert len(shelf.records()) == arguments.rows
    shelf.remove()
    print(f"swaps: rows {arguments.rows}, pairs {len(pairs)}, accepted 0, changed files 0, {time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
