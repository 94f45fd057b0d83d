#!/usr/bin/env python3
"""Judges the documents of another implementation, or issues documents for it. One document a line.

interoperability.py judge FILE --contexts FOLDER
interoperability.py issue FILE --contexts FOLDER --count SUITE:KEY=NUMBER ...

What became of it is written to standard output, as one JSON object. When a process ends early, or nothing is done for
--silence seconds, it ends with another status than 0, and standard error says where it was.
"""

import argparse
import collections
import concurrent.futures
import faulthandler
import hashlib
import json
import multiprocessing
import os
import random
import time

import badges
import changes
import contexts
import data_integrity

PROCESSES = min(2, os.cpu_count() or 1)
# Documents that are handed to a process at once.
CHUNK = 16

# Set once in each process.
proofs = None


# Seconds without a document after which something hangs.
silence = 60
# What a process is told to do at its first document, to see that the program ends all the same.
fault = None


def start(folder, seconds, mistake):
    global proofs, silence, fault
    proofs = data_integrity.Proofs(contexts.ContextFolder(folder))
    silence, fault = seconds, mistake


def watched(work, items):
    """What the work makes of each item; a process that takes too long for one says where it is, and ends."""
    results = []
    for item in items:
        faulthandler.dump_traceback_later(silence, exit=True)
        if fault == "end":
            os._exit(3)
        if fault == "silence":
            time.sleep(1000 * silence)
        results.append(work(item))
    faulthandler.cancel_dump_traceback_later()
    return results


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


def orders(counts):
    number = 0
    for count in counts:
        name, amount = count.split("=")
        suite, key_type = name.split(":")
        for _ in range(int(amount)):
            yield number, suite, key_type
            number += 1


def chunks(items):
    items = list(items)
    return [items[start : start + CHUNK] for start in range(0, len(items), CHUNK)]


def everything(work, items, arguments):
    """What the work makes of all items, in their order, on several processes.

    An executor, not a pool: it notices when a process ends that should not.
    """
    # Children made by fork: they start at once, and every system that runs the tests has it.
    with concurrent.futures.ProcessPoolExecutor(
        PROCESSES,
        multiprocessing.get_context("fork"),
        start,
        (arguments.contexts, arguments.silence, arguments.fault),
    ) as executor:
        futures = [executor.submit(watched, work, chunk) for chunk in chunks(items)]
        results = []
        for future in futures:
            # A process gives up on one document after this time; a chunk of slow ones may take longer.
            faulthandler.dump_traceback_later((CHUNK + 1) * arguments.silence, exit=True)
            results += future.result()
        faulthandler.cancel_dump_traceback_later()
        return results


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=["judge", "issue"])
    parser.add_argument("file")
    parser.add_argument("--contexts", required=True)
    parser.add_argument("--count", action="append", default=[])
    parser.add_argument("--silence", type=int, default=silence)
    parser.add_argument("--fault", choices=["end", "silence"])
    arguments = parser.parse_args()
    if arguments.task == "issue":
        lines = everything(issue, orders(arguments.count), arguments)
        with open(arguments.file, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
        summary = {"issued": len(lines)}
    else:
        with open(arguments.file, encoding="utf-8", newline="\n") as file:
            results = everything(judge, enumerate(file), arguments)
        strange = [result for result in results if (result["asIssued"], result["changed"]) != ("accepted", "refused")]
        summary = {
            "asIssued": collections.Counter(result["asIssued"].partition(":")[0] for result in results),
            "changed": collections.Counter(result["changed"].partition(":")[0] for result in results),
            "strange": strange[:10],
        }
    print(json.dumps(summary))


if __name__ == "__main__":
    main()
