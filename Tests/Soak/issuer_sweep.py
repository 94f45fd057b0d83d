"""Fails or kills a batch at its N-th system call, for every call and every N, and continues it in a fresh process.

    issuer_sweep.py --program PATH --rows 5 [--calls write,fsync] [--most N]

strace counts calls for each thread, so the places of a call are those at which any thread makes it after the workspace was
opened; what a program does to start up is nobody's business here. The last line has the figures.
"""
import argparse
import collections
import os
import re
import subprocess
import sys
import time

from bench_office import Office

CALLS = ["openat", "pwrite64", "write", "fdatasync", "fsync", "fcntl", "ftruncate", "unlink", "unlinkat", "mmap",
         "close", "rename", "renameat", "syncfs"]
FAULTS = {
    "openat": ["ENOSPC", "EIO", "KILL"], "pwrite64": ["ENOSPC", "EIO", "EINTR", "KILL"],
    "write": ["ENOSPC", "EIO", "EINTR", "KILL"], "fdatasync": ["EIO", "ENOSPC", "KILL"],
    "fsync": ["EIO", "ENOSPC", "KILL"], "fcntl": ["EIO", "KILL"], "ftruncate": ["EIO", "KILL"],
    "unlink": ["EIO", "KILL"], "unlinkat": ["EIO", "KILL"], "mmap": ["ENOMEM", "KILL"], "close": ["EIO", "KILL"],
    "rename": ["EIO", "ENOSPC", "KILL"], "renameat": ["EIO", "ENOSPC", "KILL"], "syncfs": ["EIO", "KILL"],
}
# What a command may end with that could not do its work; anything else is a defect.
# 127 is that of the loader: the same number of a call may come up while the program is still being loaded.
REFUSALS = {0, 65, 66, 69, 73, 74, 75, 77, 127}


def traced(office, log, *inject):
    command = ["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(CALLS)]
    for part in inject:
        command += ["-e", part]
    return subprocess.run(command + [office.program] + office.issue(), cwd=office.folder, capture_output=True,
                          text=True)


def places(log):
    """For each call the numbers at which any thread makes it once the workspace is open."""
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
            is_open = is_open or "office" in line
            if is_open:
                found[match[2]].add(counts[key])
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--rows", type=int, default=5)
    parser.add_argument("--calls", default=",".join(CALLS))
    parser.add_argument("--most", type=int, default=0, help="places of each call and fault, spread evenly; 0 for all")
    arguments = parser.parse_args()
    office = Office(arguments.program, arguments.rows)
    office.save()
    log = office.path("log")
    begun = time.time()
    quiet = traced(office, log)
    assert quiet.returncode == 0, quiet.stderr
    office.check()
    found = places(log)
    unknown = set(found) - set(FAULTS)
    assert not unknown, f"calls that nobody sweeps: {unknown}"
    runs = injected = refused = 0
    for call in arguments.calls.split(","):
        numbers = sorted(found.get(call, []))
        if arguments.most and len(numbers) > arguments.most:
            step = len(numbers) / arguments.most
            numbers = [numbers[int(index * step)] for index in range(arguments.most)]
        for fault in FAULTS[call]:
            what = "signal=SIGKILL" if fault == "KILL" else f"error={fault}"
            for number in numbers:
                office.restore()
                result = traced(office, log, f"inject={call}:{what}:when={number}")
                runs += 1
                with open(log) as file:
                    text = file.read()
                was_injected = "INJECTED" in text or "killed by SIGKILL" in text
                injected += was_injected
                place = f"{call} {fault} {number}"
                # Without memory a program may end at any point, as if it had been killed.
                # So does the thread pool of the runtime when it cannot read what the system says about its threads.
                # And so does the C library when it cannot load what ends a thread.
                is_runtime = result.returncode < 0 and (
                    re.search(r'"/(proc|sys)/.*INJECTED', text) or "must be installed for pthread_exit" in result.stderr)
                if fault not in ("KILL", "ENOMEM") and not is_runtime:
                    assert result.returncode in REFUSALS, (place, result.returncode, result.stderr[-2000:])
                    if result.returncode not in (0, 127):
                        refused += 1
                        assert re.search(r"\[[a-z_]+\.[a-z_]+\]", result.stderr), (place, result.stderr[-2000:])
                again = office.run(*office.issue())
                assert again.returncode == 0, (place, again.returncode, again.stderr[-2000:])
                try:
                    office.check()
                except AssertionError as error:
                    raise AssertionError(place) from error
    office.remove()
    swept = sum(1 for call in arguments.calls.split(",") if found.get(call))
    print(f"sweep: rows {arguments.rows}, calls {swept}, runs {runs}, injected {injected}, refused {refused}, "
          f"not whole 0, twice 0, leftovers 0, {time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
