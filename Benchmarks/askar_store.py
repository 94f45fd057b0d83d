"""Aries Askar beside: the processor time of one record, inserting many in one transaction, fetching by name, scanning; and of
opening a store with a passphrase.

    askar_store.py [--figures] [RECORDS] [BYTES]

Needs the package `aries-askar`: script/bench-askar and script/bench bring it. A raw key, a file in memory, no waiting for a disk:
as in the wallet's own figures. Nothing is measured before Askar has read back what it wrote, and refused it with one bit changed.
With --figures each figure stands on a line of its own, a name and microseconds: `testamur bench --peers` reads that.
"""
import asyncio
import os
import shutil
import sqlite3
import sys
import tempfile
import time

from aries_askar import AskarError, Store

PASSPHRASE = "correct horse battery staple"


async def read(path, key, method=None):
    """The one record of a store that is opened anew."""
    store = await Store.open(f"sqlite://{path}", method, key)
    try:
        async with store.session() as session:
            return (await session.fetch("credential", "0")).value
    finally:
        await store.close()


async def prove(folder):
    """That it accepts what it wrote, and refuses it when one bit of it is another."""
    path, key = os.path.join(folder, "proof.db"), Store.generate_raw_key()
    store = await Store.provision(f"sqlite://{path}", "raw", key, recreate=True)
    async with store.session() as session:
        await session.insert("credential", "0", b"as it was written")
    await store.close()
    assert await read(path, key, "raw") == b"as it was written", "Askar does not read its own record"
    database = sqlite3.connect(path)
    value = bytearray(database.execute("SELECT value FROM items").fetchone()[0])
    value[len(value) // 2] ^= 1
    database.execute("UPDATE items SET value = ?", (bytes(value),))
    database.commit()
    database.close()
    try:
        await read(path, key, "raw")
    except AskarError:
        return
    raise AssertionError("Askar takes a record that was changed")


async def measure(folder, count, size):
    figures = {}
    path, body = os.path.join(folder, "store.db"), b"x" * size
    store = await Store.provision(f"sqlite://{path}", "raw", Store.generate_raw_key(), recreate=True)

    start = time.process_time()
    async with store.transaction() as transaction:
        for number in range(count):
            await transaction.insert("credential", str(number), body)
        await transaction.commit()
    figures["insert"] = (time.process_time() - start) / count

    start = time.process_time()
    async with store.session() as session:
        for number in range(count):
            assert await session.fetch("credential", str(number * 7919 % count)) is not None
    figures["fetch"] = (time.process_time() - start) / count

    start = time.process_time()
    found = 0
    async for entry in store.scan(category="credential"):
        # Read, as the wallet's scan hands each record over.
        found += len(entry.value) == size
    assert found == count
    figures["scan"] = (time.process_time() - start) / count
    await store.close()

    path = os.path.join(folder, "locked.db")
    await (await Store.provision(f"sqlite://{path}", "kdf:argon2i:mod", PASSPHRASE, recreate=True)).close()
    times = []
    for _ in range(3):
        start = time.process_time()
        store = await Store.open(f"sqlite://{path}", None, PASSPHRASE)
        times.append(time.process_time() - start)
        await store.close()
    figures["unlock"] = min(times)
    return figures


async def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--figures"]
    count = int(arguments[0]) if arguments else 10000
    size = int(arguments[1]) if len(arguments) > 1 else 3000
    folder = tempfile.mkdtemp(dir="/dev/shm", prefix="testamur-bench-")
    try:
        await prove(folder)
        figures = await measure(folder, count, size)
    finally:
        shutil.rmtree(folder)
    if len(arguments) < len(sys.argv) - 1:
        print("\n".join(f"{name} {seconds * 1e6:.1f}" for name, seconds in figures.items()))
        return
    unlock = figures.pop("unlock")
    print("Askar: " + ", ".join(f"{name} {seconds * 1e6:.1f}" for name, seconds in figures.items())
          + f" (µs of processor time for each of {count} records of {size} bytes); unlock {unlock * 1e3:.1f} ms (argon2i:mod)")


asyncio.run(main())
