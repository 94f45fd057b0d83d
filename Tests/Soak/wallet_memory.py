"""Looks for the passphrase in the memory of a process that has closed its wallet, and of one that is being killed.

    wallet_memory.py --program PATH

`wallet show` of a large record stands still in writing when nobody reads: the wallet is closed by then. gcore takes a core of
it. Then a trap is forced: neither a core file nor a word on standard error may come of it. To know that the search finds
what is there, the same is done with what was read out of the wallet. Needs to be root, for the process refuses dumps. The
last line has the figures.
"""
import argparse
import os
import signal
import subprocess
import sys
import time

from shelf import Shelf

MARKER = "Zwetschgenkuchen-MARKER-4711"


def waiting(shelf, record):
    """A process that has closed its wallet and waits for a reader."""
    process = subprocess.Popen([shelf.program, "wallet", "show", record, "--format", "raw", *shelf.wallet()], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, cwd=shelf.folder)
    while True:
        with open(f"/proc/{process.pid}/wchan") as file:
            where = file.read()
        # The pipe is full: the record is larger than it. One that reads a pipe has not come so far.
        if "pipe_write" in where:
            return process
        with open(f"/proc/{process.pid}/syscall") as file:
            if file.read().startswith("1 "):
                return process
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.01)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    arguments = parser.parse_args()
    # Whoever started this may have blocked signals, and those who are started here would inherit that.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    shelf = Shelf(arguments.program, records=0)
    shelf.write("other", MARKER + "\n")
    shelf.demand("change-password", "--new-passphrase-file", shelf.path("other"), "--kdf-memory", "64", *shelf.wallet())
    shelf.write("pass", MARKER + "\n")
    text = "found what was looked for: "
    shelf.write("large", '{"note":"' + text + "x" * (1 << 20) + '"}')
    record = shelf.demand("add", shelf.path("large"), *shelf.wallet()).stdout.strip()
    process = waiting(shelf, record)
    subprocess.run(["gcore", "-a", "-o", shelf.path("core"), str(process.pid)], check=True, capture_output=True)
    with open(f"{shelf.path('core')}.{process.pid}", "rb") as file:
        core = file.read()
    assert text.encode() in core, "the search finds nothing at all"
    copies = core.count(MARKER.encode())
    process.kill()
    process.communicate()
    cores = errors = 0
    for number in (signal.SIGILL, signal.SIGTRAP, signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS):
        process = waiting(shelf, record)
        with open(f"/proc/{process.pid}/limits") as file:
            limit = next(line for line in file if line.startswith("Max core file size"))
        assert limit.split()[4] == "0", limit
        process.send_signal(number)
        _, said = process.communicate()
        assert process.returncode == -number, process.returncode
        errors += len(said)
        cores += sum(1 for name in os.listdir(shelf.folder) if name == "core" or name.startswith("core.")
                     and not name.endswith(".json")) - 1
    shelf.remove()
    print(f"memory: core {len(core)} bytes, copies of the passphrase {copies}, traps 5, core files {cores}, "
          f"bytes on standard error {errors}")
    return 1 if copies or cores or errors else 0


if __name__ == "__main__":
    sys.exit(main())
