"""Several processes add to one wallet at once.

    wallet_writers.py --program PATH [--processes 8] [--writes 1000]

Every acknowledged record is there, and no other. The last line has the figures.
"""
import argparse
import concurrent.futures
import sys
import time

from shelf import Shelf


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--writes", type=int, default=1000, help="of each process")
    arguments = parser.parse_args()
    shelf = Shelf(arguments.program, records=0)
    begun = time.time()
    waited = 0

    def write(process):
        nonlocal waited
        names = []
        for number in range(arguments.writes):
            document = shelf.document(f"{process}-{number}")
            while True:
                result = shelf.run("add", document, *shelf.wallet())
                if result.returncode == 0:
                    names.append(result.stdout.strip())
                    break
                # Told after ten seconds that others are at it; then it tries again.
                assert result.returncode == 75 and "[wallet.locked]" in result.stderr, result.stderr
                waited += 1
        return names

    with concurrent.futures.ThreadPoolExecutor(arguments.processes) as pool:
        acknowledged = [name for names in pool.map(write, range(arguments.processes)) for name in names]
    expected = arguments.processes * arguments.writes
    assert len(set(acknowledged)) == expected, "a name twice"
    found = shelf.records()
    assert found == set(acknowledged), f"{len(set(acknowledged) - found)} records are lost"
    shelf.check_folder()
    shelf.remove()
    print(f"writers: processes {arguments.processes}, records {expected}, lost 0, refused as locked {waited}, "
          f"{time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
