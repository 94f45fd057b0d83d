"""Aries Askar beside: the processor time of one record, inserting many in one transaction, fetching by name, scanning.

    askar_store.py [RECORDS] [BYTES]

Needs the package `aries-askar`: script/bench-askar brings it. A raw key, a file in memory, no waiting for a disk: as in the
wallet's own figures.
"""
import asyncio
import os
import sys
import tempfile
import time

from aries_askar import Store


async def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10000
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    folder = tempfile.mkdtemp(dir="/dev/shm", prefix="testamur-bench-")
    path = os.path.join(folder, "store.db")
    key = Store.generate_raw_key()
    store = await Store.provision(f"sqlite://{path}", "raw", key, recreate=True)
    body = b"x" * size
    figures = {}

    start = time.process_time()
    async with store.transaction() as transaction:
        for number in range(count):
            await transaction.insert("credential", str(number), body)
        await transaction.commit()
    figures["insert"] = time.process_time() - start

    start = time.process_time()
    async with store.session() as session:
        for number in range(count):
            assert await session.fetch("credential", str(number * 7919 % count)) is not None
    figures["fetch"] = time.process_time() - start

    start = time.process_time()
    found = 0
    async for entry in store.scan(category="credential"):
        # Read, as the wallet's scan hands each record over.
        found += len(entry.value) == size
    assert found == count
    figures["scan"] = time.process_time() - start

    await store.close()
    for name in os.listdir(folder):
        os.unlink(os.path.join(folder, name))
    os.rmdir(folder)
    print("Askar: " + ", ".join(f"{name} {seconds / count * 1e6:.1f}" for name, seconds in figures.items())
          + f" (µs of processor time for each of {count} records of {size} bytes)")


asyncio.run(main())
