#!/usr/bin/env python3
"""Judges the documents of another implementation, or issues documents for it. One document a line.

interoperability.py judge FILE --contexts FOLDER
interoperability.py issue FILE --contexts FOLDER --count SUITE:KEY=NUMBER ...

What became of it is written to standard output, as one JSON object.
"""

import argparse
import collections
import hashlib
import json
import multiprocessing
import os
import random
import signal

import badges
import changes
import contexts
import data_integrity

PROCESSES = min(2, os.cpu_count() or 1)
# After so many seconds something hangs.
MOST_SECONDS = 600

# Set once in each process.
proofs = None


def start(folder):
    global proofs
    proofs = data_integrity.Proofs(contexts.ContextFolder(folder))


def outcome(document):
    try:
        proofs.is_valid(document)
        return "accepted"
    except data_integrity.Refused:
        return "refused"
    except Exception as error:
        return f"error: {error!r}"


def judge(numbered_line):
    """What becomes of a document, and of the same with one value changed."""
    number, line = numbered_line
    document = json.loads(line)
    changed = changes.changed(document, random.Random(f"change {number}"))
    return {"number": number, "asIssued": outcome(document), "changed": outcome(changed)}


def issue(order):
    """A line with a document that is signed."""
    number, suite, key_type = order
    source = random.Random(f"badge {number}")
    kind = data_integrity.KEY_TYPES[key_type]
    key = kind.private(hashlib.sha256(f"{key_type} {number % 7}".encode()).digest())
    name = data_integrity.base58(kind.codec + kind.public_bytes(key.public_key()))
    badge = badges.BadgeMaker(source).badge(f"did:key:z{name}", suite)
    try:
        signed = proofs.signed(badge, suite, kind, key, f"2026-05-{1 + number % 28:02}T07:30:00Z")
    except Exception as error:
        # Not every error can be sent from one process to another.
        raise RuntimeError(f"document {number} cannot be issued: {error!r}") from None
    # Written in different ways: what is signed is what it says.
    return json.dumps(signed, ensure_ascii=source.random() < 0.5, separators=source.choice([(",", ":"), (", ", " : ")]))


def give_up(*_):
    raise TimeoutError(f"not done after {MOST_SECONDS} seconds")


def orders(counts):
    number = 0
    for count in counts:
        name, amount = count.split("=")
        suite, key_type = name.split(":")
        for _ in range(int(amount)):
            yield number, suite, key_type
            number += 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=["judge", "issue"])
    parser.add_argument("file")
    parser.add_argument("--contexts", required=True)
    parser.add_argument("--count", action="append", default=[])
    arguments = parser.parse_args()
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(MOST_SECONDS)
    # Children made by fork: they start at once, and every system that runs the tests has it.
    with multiprocessing.get_context("fork").Pool(PROCESSES, start, [arguments.contexts]) as pool:
        if arguments.task == "issue":
            with open(arguments.file, "w", encoding="utf-8") as file:
                lines = pool.map(issue, orders(arguments.count), chunksize=16)
                file.writelines(line + "\n" for line in lines)
            summary = {"issued": len(lines)}
        else:
            with open(arguments.file, encoding="utf-8", newline="\n") as file:
                results = pool.map(judge, enumerate(file), chunksize=16)
            strange = [
                result for result in results if (result["asIssued"], result["changed"]) != ("accepted", "refused")
            ]
            summary = {
                "asIssued": collections.Counter(result["asIssued"].partition(":")[0] for result in results),
                "changed": collections.Counter(result["changed"].partition(":")[0] for result in results),
                "strange": strange[:10],
            }
    print(json.dumps(summary))


if __name__ == "__main__":
    main()
