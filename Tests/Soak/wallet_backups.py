"""Damages backups, and takes wallets there and back.

    wallet_backups.py --program PATH [--damaged 10000] [--round-trips 1000] [--seed 1]

A damaged backup is refused with a reason of backups, whatever was done to it; a sound one gives everything back. The last
line has the figures.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import time

from shelf import Shelf


def damaged(whole, generator):
    """Something that accidents do to files."""
    kind = generator.choice(["bit", "bit", "bit", "cut", "grow", "zeros", "swap", "page"])
    data = bytearray(whole)
    if kind == "bit":
        data[generator.randrange(len(data))] ^= 1 << generator.randrange(8)
    elif kind == "cut":
        del data[generator.randrange(len(data)):]
    elif kind == "grow":
        data += generator.randbytes(generator.randint(1, 5000))
    elif kind == "zeros":
        start = generator.randrange(len(data))
        data[start:start + 512] = bytes(len(data[start:start + 512]))
    elif kind == "swap":
        length = generator.randint(1, 200)
        one, two = (generator.randrange(len(data) - length) for _ in range(2))
        data[one:one + length], data[two:two + length] = data[two:two + length], data[one:one + length]
    else:
        start = generator.randrange(len(data)) // 4096 * 4096
        del data[start:start + 4096]
    return bytes(data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--damaged", type=int, default=10000)
    parser.add_argument("--round-trips", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    generator = random.Random(arguments.seed)
    begun = time.time()
    shelf = Shelf(arguments.program, records=12)
    shelf.write("code", shelf.demand("backup", "--out", shelf.path("b"), *shelf.wallet()).stdout)
    with open(shelf.path("b"), "rb") as file:
        whole = file.read()
    check = ["restore", shelf.path("d"), "--check", "--code-file", shelf.path("code")]
    reasons = {}
    count = 0
    while count < arguments.damaged:
        data = damaged(whole, generator)
        if data == whole:
            continue
        count += 1
        with open(shelf.path("d"), "wb") as file:
            file.write(data)
        result = shelf.run(*check)
        assert result.returncode == 65, (count, result.returncode, result.stderr)
        reason = result.stderr.split("[")[1].split("]")[0]
        assert reason.startswith("backup."), result.stderr
        reasons[reason] = reasons.get(reason, 0) + 1
    shutil.copy(shelf.path("b"), shelf.path("d"))
    shelf.demand(*check)
    shelf.remove()

    for _ in range(arguments.round_trips):
        shelf = Shelf(arguments.program, records=0)
        files = []
        for number in range(generator.randint(1, 6)):
            files.append(shelf.path(f"r{number}"))
            with open(files[-1], "wb") as file:
                file.write(number.to_bytes(1, "big") + generator.randbytes(generator.randint(0, 9000)))
        names = shelf.demand("add", *files, *shelf.wallet()).stdout.split()
        shelf.write("code", shelf.demand("backup", "--out", shelf.path("b"), *shelf.wallet()).stdout)
        os.unlink(shelf.path("home/w"))
        shutil.rmtree(shelf.path("state"))
        shelf.demand("restore", shelf.path("b"), "--code-file", shelf.path("code"), "--kdf-memory", "64", *shelf.wallet())
        out = shelf.path("clear")
        shelf.demand("export", "--in-the-clear", "--out", out, *shelf.wallet())
        with open(out + "/index.json") as file:
            rows = json.load(file)["records"]
        assert [row["record"] for row in rows] == names, "another name, or another order"
        kept = set()
        for row in rows:
            with open(out + "/" + row["file"], "rb") as file:
                kept.add(file.read())
        sent = set()
        for path in files:
            with open(path, "rb") as file:
                sent.add(file.read())
        assert kept == sent, "a record is not what came in"
        shelf.remove()
    text = ", ".join(f"{reason} {count}" for reason, count in sorted(reasons.items()))
    print(f"backups: damaged {arguments.damaged}, accepted 0 ({text}), round trips {arguments.round_trips}, unequal 0, "
          f"seed {arguments.seed}, {time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
