"""Whether a command had everything on the disk before it said so: what a log of strace shows of the order of writes.

A kill stops a program and not a disk, so this is how far a loss of power can be tried from here: each file that was written was
brought to the disk afterwards, each renamed file before it got its name, and its folder after, all before the first word of
success. What is taken away needs no such care: it is looked at and taken away again.
"""
import os
import re


def check(log, folders):
    """Raises an AssertionError that names the first file that was not on the disk when success was reported."""
    paths, dirty, names = {}, {}, {}
    steps = 0
    begun = {}
    with open(log) as file:
        for number, line in enumerate(file, 1):
            # A call during which another thread was heard stands in two lines.
            if part := re.match(r"(\d+) +(.*) <unfinished \.\.\.>$", line):
                begun[part[1]] = part[2]
                continue
            if part := re.match(r"(\d+) +<\.\.\. \w+ resumed>(.*)", line):
                line = f"{part[1]} {begun.pop(part[1], '')}{part[2]}"
            call = re.match(r"\d+ +(\w+)\((.*)\) += (-?\d+)", line)
            if not call or int(call[3]) < 0:
                continue
            name, text, result = call[1], call[2], int(call[3])
            quoted = re.findall(r'"([^"]*)"', text)
            first = text.split(",")[0]
            descriptor = int(first) if first.isdigit() else None
            if name == "openat":
                paths[result] = quoted[0]
            elif name in ("write", "pwrite64", "ftruncate"):
                if descriptor in (1, 2) and name == "write":
                    assert not dirty, f"{number}: {sorted(dirty)} not on the disk when success was reported"
                    assert not names, f"{number}: {sorted(names)} renamed, and the folder not on the disk"
                    continue
                path = paths.get(descriptor, "")
                if any(path.startswith(folder) for folder in folders) and name != "ftruncate":
                    dirty[path] = number
                    steps += 1
            elif name == "close":
                paths.pop(descriptor, None)
            elif name in ("fsync", "fdatasync"):
                path = paths.get(descriptor, "")
                dirty.pop(path, None)
                for renamed in [renamed for renamed in names if os.path.dirname(renamed) == path.rstrip("/")]:
                    del names[renamed]
                steps += 1
            elif name in ("rename", "renameat") and any(quoted[-1].startswith(folder) for folder in folders):
                assert quoted[0] not in dirty, f"{number}: {quoted[0]} gets its name before it is on the disk"
                names[quoted[-1]] = number
                steps += 1
            elif name in ("unlink", "unlinkat"):
                dirty.pop(quoted[-1], None)
    assert steps, "nothing was written"
    return steps
