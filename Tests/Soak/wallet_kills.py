"""Kills a wallet's commands at random moments.

    wallet_kills.py --program PATH --kills 10000 [--seed 1]

Half of the kills fall anywhere in a command, which spends most of its time on the passphrase; the other half within
milliseconds of its first write. Nothing that was acknowledged on standard output is ever lost, and nothing removed comes
back. The last line has the figures; SIGTERM ends the trial sooner, with the figures of what was run.
"""
import argparse
import ctypes
import os
import random
import select
import signal
import subprocess
import sys
import time

from shelf import Shelf

IN_CREATE = 0x100
# How long a command goes on after its log has appeared, at the most, in seconds.
WRITING = 0.012


class FirstWrite:
    """Waits until the wallet's log appears: without asking again and again, which would take the processor from the wallet."""

    def __init__(self, folder):
        library = ctypes.CDLL(None, use_errno=True)
        self.descriptor = library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert self.descriptor >= 0 and library.inotify_add_watch(self.descriptor, folder.encode(), IN_CREATE) >= 0
        self.forget()

    def forget(self):
        try:
            while os.read(self.descriptor, 65536):
                pass
        except BlockingIOError:
            pass

    def wait(self, process):
        """Until the log is there, or the process has ended."""
        ended = os.pidfd_open(process.pid)
        try:
            while True:
                ready, _, _ = select.select([self.descriptor, ended], [], [])
                if ended in ready or b"-wal" in os.read(self.descriptor, 65536):
                    return
        finally:
            os.close(ended)


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
    first_write = FirstWrite(shelf.home)
    kills = writing = number = runs = 0
    is_over = False

    def end(*_):
        nonlocal is_over
        is_over = True

    signal.signal(signal.SIGTERM, end)
    while not is_over:
        runs += 1
        is_removal = len(present) > 30 or present and generator.random() < 0.2
        victim = generator.choice(sorted(present)) if is_removal else None
        if victim:
            command = ["remove", victim, "--yes"]
        else:
            number += 1
            command = ["add", shelf.document(f"k{number}")]
        first_write.forget()
        process = subprocess.Popen([shelf.program, "wallet", *command, *shelf.wallet()], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        is_writing = generator.random() < 0.5
        if is_writing:
            first_write.wait(process)
            time.sleep(generator.uniform(0, WRITING))
        else:
            time.sleep(generator.uniform(0, whole))
        process.kill()
        output, errors = process.communicate()
        assert process.returncode in (0, -signal.SIGKILL), (command, errors)
        if process.returncode != 0:
            kills += 1
            writing += is_writing
        if victim:
            present.discard(victim)
            (gone if process.returncode == 0 else pending).add(victim)
        elif output.endswith("\n"):
            present.add(output.strip())
        is_over = is_over or kills >= arguments.kills
        if kills % 25 == 0 or is_over:
            found = shelf.records()
            assert present <= found, f"{len(present - found)} acknowledged records are lost"
            assert not gone & found, "a removed record has come back"
            shelf.check_folder()
            # What was not acknowledged is there wholly or not at all; from here on it counts as it is.
            present, pending = found, set()
    shelf.demand("log", *shelf.wallet())
    shelf.remove()
    print(f"kills: {kills}, of them while writing {writing}, runs {runs}, lost 0, come back 0, not opening 0, leftovers 0, seed {arguments.seed}, "
          f"{time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
