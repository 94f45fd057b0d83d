"""Fails or kills a command of the wallet at its N-th system call, for every call and every N, and opens it afterwards.

    wallet_sweep.py --program PATH [--deeds add,remove] [--calls write,fsync] [--most N] [--jobs N]

Without a fault, everything is on the disk before success is reported. After each run, in a fresh process: the wallet opens,
every record is there that was acknowledged, the deed is done wholly or not at all, and nothing but the wallet is in its folder.
The last line has the figures.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time

import write_order
from shelf import Shelf

CALLS = ["openat", "pwrite64", "pread64", "write", "fdatasync", "fsync", "fcntl", "flock", "ftruncate", "unlink", "unlinkat",
         "mmap", "close", "rename", "renameat", "mkdir", "mkdirat"]
FAULTS = {
    "openat": ["ENOSPC", "EIO", "EINTR", "KILL"], "pwrite64": ["ENOSPC", "EIO", "EINTR", "KILL"],
    "pread64": ["EIO", "EINTR", "KILL"], "write": ["ENOSPC", "EIO", "EINTR", "KILL"],
    "fdatasync": ["EIO", "ENOSPC", "KILL"], "fsync": ["EIO", "ENOSPC", "KILL"], "fcntl": ["EIO", "KILL"],
    "flock": ["EIO", "EINTR", "KILL"], "ftruncate": ["EIO", "KILL"], "unlink": ["EIO", "KILL"],
    "unlinkat": ["EIO", "KILL"], "mmap": ["ENOMEM", "KILL"], "close": ["EIO", "KILL"],
    "rename": ["EIO", "ENOSPC", "KILL"], "renameat": ["EIO", "ENOSPC", "KILL"], "mkdir": ["EIO", "KILL"],
    "mkdirat": ["EIO", "KILL"],
}
# What a command may end with that could not do its work. 127 is the loader's: the same number of a call may come up while
# the program is still being loaded.
REFUSALS = {0, 65, 66, 69, 73, 74, 75, 77, 127}
# What a failed call may be called. A disk that cannot be read is no wrong passphrase and no damaged wallet: whoever is told so
# throws away what is sound.
FAILED = {"wallet.io", "file.io", "file.unreadable"}
REASONS = {
    "EIO": FAILED, "EINTR": FAILED, "ENOSPC": FAILED | {"wallet.no_space", "file.no_space", "folder.no_space"},
    "ENOMEM": FAILED | {"wallet.no_memory", "crypto.unavailable"},
}


class Deed:
    """A command, and what may be true after it was interrupted."""

    def __init__(self, shelf, name):
        self.shelf, self.name = shelf, name
        self.before = set(shelf.documents)
        self.victim = sorted(self.before)[0]
        shelf.restore()
        self.bytes = shelf.contents()[0]

    def command(self):
        wallet = self.shelf.wallet()
        return {
            "create": ["create", *wallet, "--kdf-memory", "64"],
            "add": ["add", self.shelf.document(99), *wallet],
            "share": ["present", self.bound(), "--challenge", "c", "--domain", "d", "--out", self.shelf.path("shown"),
                      "--yes", *wallet],
            "share-file": ["share", self.bound(), "--with", "Works", "--purpose", "job", "--until", "2126-12-31", "--as",
                           "encrypted", "--share-passphrase-file", self.shelf.path("other"), "--yes", "--kdf-memory", "64",
                           "--out", self.shelf.path("for-works"), *wallet],
            "remove": ["remove", self.victim, "--yes", *wallet],
            "change-password": ["change-password", "--new-passphrase-file", self.shelf.path("other"), "--kdf-memory",
                                "64", *wallet],
            "backup": ["backup", "--out", self.shelf.path("backup"), *wallet],
        }[self.name]

    def bound(self):
        """A record that the wallet can present: bound to a key of its own. It is made once, before anything is saved."""
        return self.shelf.bound

    def prepare(self):
        self.shelf.restore()
        for name in ("shown", "for-works"):
            if os.path.exists(self.shelf.path(name)):
                os.unlink(self.shelf.path(name))
        if self.name == "create":
            os.unlink(self.shelf.path("home/w"))

    def check(self, was_acknowledged, status):
        shelf = self.shelf
        if self.name == "create":
            if not os.path.exists(shelf.path("home/w")):
                assert not was_acknowledged
                shelf.demand("create", *shelf.wallet(), "--kdf-memory", "64")
            assert shelf.contents()[0] == {}
            return shelf.check_folder()
        if self.name == "change-password":
            opened = {secret: shelf.contents(secret) for secret in ("pass", "other")}
            assert (opened["pass"] is None) != (opened["other"] is None), "one of the two opens it"
            assert opened["other"] or not was_acknowledged
            records, log = opened["other"] or opened["pass"]
        else:
            records, log = shelf.contents()
        found = set(records)
        assert all(records[name] == self.bytes[name] for name in self.before & found), "a record is not what came in"
        if self.name == "add":
            assert self.before <= found and len(found - self.before) <= 1, (self.before, found)
            assert not was_acknowledged or len(found) == len(self.before) + 1
        elif self.name == "remove":
            assert found in (self.before, self.before - {self.victim}), found
            assert not was_acknowledged or self.victim not in found
        else:
            assert found == self.before, found
        if self.name == "share":
            logged = any(line["kind"] == "shared" for line in log)
            # Nothing is given out that is not in the log.
            assert logged or not os.path.exists(shelf.path("shown"))
        if self.name == "share-file":
            self.check_share(was_acknowledged, log)
        if self.name == "backup" and os.path.exists(shelf.path("backup")):
            # What has the name of a backup is one.
            shelf.demand("restore", shelf.path("backup"), "--check", "--code-file", shelf.path("code"))
        assert not os.path.exists(shelf.path("backup")) or self.name == "backup"
        shelf.check_folder()

    def check_share(self, was_acknowledged, log):
        """The file is in the log, and opens to what came in; one that was not acknowledged may be cut off, and says so."""
        shelf = self.shelf
        if not os.path.exists(shelf.path("for-works")):
            assert not was_acknowledged, "acknowledged, and no file"
            return
        assert any(line["kind"] == "shared" for line in log), "given out, and not in the log"
        out = shelf.path("opened")
        shutil.rmtree(out, ignore_errors=True)
        opened = shelf.run("open-share", shelf.path("for-works"), "--passphrase-file", shelf.path("other"), "--out", out)
        if opened.returncode != 0:
            assert not was_acknowledged, opened.stderr
            assert re.search(r"\[share\.(damaged|malformed)\]", opened.stderr), opened.stderr
            return
        with open(opened.stdout.split("\n")[0], "rb") as file:
            assert file.read() == self.bytes[self.bound()], "the file is not what came in"


def traced(shelf, log, command, calls=CALLS, inject=None):
    line = ["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(calls)]
    if inject:
        line += ["-e", inject]
        # Every other call then runs as fast as without strace. A signal cannot be sent in this way.
        line += ["--seccomp-bpf"] if "error=" in inject else []
    return subprocess.run(line + [shelf.program, "wallet"] + command, capture_output=True, text=True)


def places(log, folder):
    """For each call the numbers at which any thread makes it once the wallet's folder is touched."""
    counts = collections.Counter()
    found = collections.defaultdict(set)
    is_open = False
    with open(log) as file:
        for line in file:
            match = re.match(r"(\d+) +(\w+)\(", line)
            if not match:
                continue
            key = (match[1], match[2])
            counts[key] += 1
            is_open = is_open or folder in line
            if is_open:
                found[match[2]].add(counts[key])
    return found


def judge(deed, fault, call, result, text):
    """Whether a run was refused, as it may be: with a reason that fits the fault, and nothing lost.

    text: what strace wrote down.
    """
    refused = False
    # Without memory a program may end at any point, as if it had been killed. So does the thread pool of the runtime when it
    # cannot read what the system says about its threads.
    is_runtime = re.search(r'"/(proc|sys)/.*INJECTED', text) and result.returncode < 0
    if fault not in ("KILL", "ENOMEM") and not is_runtime:
        assert result.returncode in REFUSALS, "no way to end"
        refused = result.returncode not in (0, 127)
        # Standard error itself may be what failed.
        assert not refused or call == "write" or re.search(r"\[[a-z_]+\.[a-z_]+\]", result.stderr), "no reason"
    for reason in re.findall(r"\[([a-z_]+\.[a-z_]+)\]", result.stderr) if fault in REASONS else []:
        assert reason in REASONS[fault], "another reason"
    deed.check(result.returncode == 0, result.returncode)
    return refused


class Trial:
    """Faults in one deed, on several shelves at once: each worker has a copy of its own."""

    def __init__(self, shelves, name):
        self.name = name
        self.deeds = [Deed(shelf, name) for shelf in shelves]
        self.lock = threading.Lock()
        self.runs = self.injected = self.refused = 0
        # All of them are told: a sweep takes longer than mending what the first place shows.
        self.wrong = []

    def calls(self):
        """What the deed calls when nothing fails, and that it is whole then."""
        deed, shelf = self.deeds[0], self.deeds[0].shelf
        deed.prepare()
        log = shelf.path("log")
        quiet = traced(shelf, log, deed.command())
        assert quiet.returncode == 0, (self.name, quiet.stderr)
        write_order.check(log, [shelf.home, shelf.path("state")])
        found = places(log, shelf.home)
        unknown = set(found) - set(FAULTS)
        assert not unknown, f"calls that nobody sweeps: {unknown}"
        deed.check(True, 0)
        return found

    def run(self, faults):
        """Injects each of (call, fault, number), whoever is free taking the next."""
        waiting = iter(faults)

        def work(deed):
            while True:
                with self.lock:
                    fault = next(waiting, None)
                if fault is None:
                    return
                self.inject(deed, *fault)

        with concurrent.futures.ThreadPoolExecutor(len(self.deeds)) as pool:
            for done in [pool.submit(work, deed) for deed in self.deeds]:
                done.result()

    def inject(self, deed, call, fault, number):
        log = deed.shelf.path("log")
        what = "signal=SIGKILL" if fault == "KILL" else f"error={fault}"
        deed.prepare()
        result = traced(deed.shelf, log, deed.command(), [call], f"inject={call}:{what}:when={number}")
        with open(log) as file:
            text = file.read()
        refused, wrong = False, None
        try:
            refused = judge(deed, fault, call, result, text)
        except AssertionError as error:
            wrong = (f"{self.name}: {call} {fault} {number}: ended with {result.returncode}: {error!r}\n"
                     f"{result.stderr[-2000:]}")
            print(wrong, file=sys.stderr, flush=True)
        with self.lock:
            self.runs += 1
            self.injected += "INJECTED" in text or "killed by SIGKILL" in text
            self.refused += refused
            self.wrong += [wrong] if wrong else []


def spread(numbers, most):
    """At most so many of them, evenly; 0 for all."""
    if not most or len(numbers) <= most:
        return numbers
    step = len(numbers) / most
    return [numbers[int(index * step)] for index in range(most)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--deeds", default="create,add,share,share-file,remove,change-password,backup")
    parser.add_argument("--calls", default=",".join(CALLS))
    parser.add_argument("--most", type=int, default=0, help="places of each call and fault, spread evenly; 0 for all")
    parser.add_argument("--jobs", type=int, default=1, help="runs at once, each on a shelf of its own")
    arguments = parser.parse_args()
    shelf = Shelf(arguments.program)
    did = shelf.demand("key", "--for", "did:web:sonnwald.example", *shelf.wallet()).stdout.strip()
    shelf.write("bound.json", json.dumps({"type": ["VerifiableCredential"], "credentialSubject": {"id": did}}))
    shelf.bound = shelf.demand("add", shelf.path("bound.json"), *shelf.wallet()).stdout.strip()
    shelf.documents[shelf.bound] = "bound"
    # The code exists before: then every backup opens with it.
    shelf.write("code", shelf.demand("backup", "--out", shelf.path("first"), *shelf.wallet()).stdout)
    shelf.save()
    shelves = [shelf] + [shelf.copy() for _ in range(1, arguments.jobs)]
    begun = time.time()
    runs = injected = refused = 0
    swept = set()
    wrong = []
    for name in arguments.deeds.split(","):
        trial = Trial(shelves, name)
        found = trial.calls()
        faults = []
        for call in arguments.calls.split(","):
            numbers = sorted(found.get(call, []))
            swept |= {call} if numbers else set()
            faults += [(call, fault, number) for fault in FAULTS[call] for number in spread(numbers, arguments.most)]
        trial.run(faults)
        runs, injected, refused = runs + trial.runs, injected + trial.injected, refused + trial.refused
        wrong += trial.wrong
        print(f"{name}: done after {runs} runs", file=sys.stderr, flush=True)
    for each in shelves:
        each.remove()
    if wrong:
        return f"sweep: {len(wrong)} of {runs} runs went wrong, {time.time() - begun:.0f} s"
    print(f"sweep: deeds {len(arguments.deeds.split(','))}, calls {len(swept)}, runs {runs}, injected {injected}, "
          f"refused {refused}, reported too early 0, lost 0, not opening 0, leftovers 0, {time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
