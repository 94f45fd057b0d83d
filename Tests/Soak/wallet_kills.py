"""Kills a wallet's commands at random moments.

    wallet_kills.py --program PATH --kills 10000 [--seed 1]

Nothing that was acknowledged on standard output is ever lost, and nothing removed comes back. The last line has the figures.
"""
import argparse
import random
import subprocess
import sys
import time

from shelf import Shelf


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--kills", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    generator = random.Random(arguments.seed)
    shelf = Shelf(arguments.program, records=2)
    begun = time.time()
    shelf.add("timing")
    whole = time.time() - begun
    present = set(shelf.documents)
    gone, pending = set(), set()
    kills = number = runs = 0
    while kills < arguments.kills:
        runs += 1
        is_removal = len(present) > 30 or present and generator.random() < 0.2
        victim = generator.choice(sorted(present)) if is_removal else None
        if victim:
            command = ["remove", victim]
        else:
            number += 1
            command = ["add", shelf.document(f"k{number}")]
        # The derivation comes first and writes nothing: most kills fall behind it.
        process = subprocess.Popen([shelf.program, "wallet", *command, *shelf.wallet()], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        try:
            output, errors = process.communicate(timeout=generator.uniform(whole * 0.5, whole * 1.05))
            assert process.returncode == 0, (command, errors)
        except subprocess.TimeoutExpired:
            process.kill()
            output, errors = process.communicate()
            kills += 1
        if victim:
            present.discard(victim)
            (gone if process.returncode == 0 else pending).add(victim)
        elif output.endswith("\n"):
            present.add(output.strip())
        if kills % 25 == 0 or kills == arguments.kills:
            found = shelf.records()
            assert present <= found, f"{len(present - found)} acknowledged records are lost"
            assert not gone & found, "a removed record has come back"
            shelf.check_folder()
            # What was not acknowledged is there wholly or not at all; from here on it counts as it is.
            present, pending = found, set()
    shelf.demand("log", *shelf.wallet())
    shelf.remove()
    print(f"kills: {kills}, runs {runs}, lost 0, come back 0, not opening 0, leftovers 0, seed {arguments.seed}, "
          f"{time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
