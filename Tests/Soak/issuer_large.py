"""Issues one large batch and says how much memory and time it took, beside a batch a hundredth of its size.

    issuer_large.py --program PATH --large 1000000

Afterwards index, manifest, files and ledger are held against each other. The last line has the figures.
"""
import argparse
import csv
import json
import os
import subprocess
import sys
import time

from bench_office import Office


def measured(office, command):
    """Runs a command; seconds by the clock, of the processor, and the most memory it held, in MB."""
    began = time.time()
    process = subprocess.Popen([office.program] + command, cwd=office.folder, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE)
    process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, (command, status)
    return time.time() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def judge(office, rows):
    """Every line of the index has a file, an id and a place of its own; the manifest names each file once."""
    ids, places, files = set(), set(), set()
    with open(office.path("out-0/index.csv")) as file:
        for line in csv.DictReader(file):
            ids.add(line["id"])
            places.add((line["revocation_list"], line["status_index"]))
            files.add(line["file"])
    assert len(ids) == len(places) == len(files) == rows, (len(ids), len(places), len(files))
    with open(office.path("out-0/manifest.json")) as file:
        named = {entry["file"] for entry in json.load(file)["files"]}
    assert named - files == {"index.csv"} and files <= named, "the manifest names other files"
    found = 0
    for folder in os.scandir(office.path("out-0")):
        if folder.is_dir():
            names = os.listdir(folder)
            assert len(names) <= 1000 and all(f"{folder.name}/{name}" in files for name in names), folder.name
            found += len(names)
    assert found == rows, f"{found} files"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--large", type=int, default=1_000_000)
    arguments = parser.parse_args()
    few = max(3_000, arguments.large // 100)
    small = Office(arguments.program, few)
    _, _, small_memory = measured(small, small.issue())
    small.remove()
    office = Office(arguments.program, arguments.large)
    wall, processor, memory = measured(office, office.issue())
    # Before anything is judged: the system counts what this program held when it started another one as that one's memory.
    audit, _, audit_memory = measured(office, ["issuer", "audit"] + office.workspace())
    judge(office, arguments.large)
    ledger = os.path.getsize(office.path("office/ledger.sqlite")) / 1e6
    office.remove()
    print(f"large: rows {arguments.large}, {wall:.0f} s, processor {processor / arguments.large * 1e6:.0f} µs a row, "
          f"memory {memory:.0f} MB beside {small_memory:.0f} MB for {few}, ledger {ledger:.0f} MB, "
          f"audit {audit:.0f} s and {audit_memory:.0f} MB, ids twice 0, indexes twice 0, gaps 0")


if __name__ == "__main__":
    sys.exit(main())
