"""Many requests for a long time, a tenth of them hostile: no error, quick answers, and no memory that grows.

Run by script/soak serve. The role issuer with its interface for programs, so that everything that is served is there. Times run from when
a request was due, not from when there was a connection for it. Issuing is not among the requests: what is issued is meant to stay.
"""

import argparse
import asyncio
import json
import pathlib
import statistics
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "API"))

from hostile import Hostile  # noqa: E402
from office import Office  # noqa: E402
from visitors import requests_of, written  # noqa: E402

# How many measures of memory are one: they waver by a page or two.
MEASURES = 10


def resident(process):
    for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("the server has no memory")


class Memory:
    """The resident memory of a process, in KiB, measured every second."""

    def __init__(self, process):
        self.process = process
        self.measures = []

    async def run(self):
        while True:
            self.measures.append(resident(self.process))
            await asyncio.sleep(1)


async def load(options, port, path, seconds):
    process = await asyncio.create_subprocess_exec(
        options.load, str(port), str(path), "--seconds", str(seconds), "--rate", str(options.rate * 0.9), "--connections", "48",
        stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    assert process.returncode == 0, "the load could not be sent"
    return json.loads(out)


async def trial(options, office, server, home):
    port = int(home.rstrip("/").rsplit(":", 1)[1])
    path = office.folder / "requests"
    written(home, requests_of(office), path)
    hostile, memory = Hostile(port, options.rate * 0.1), Memory(server.pid)
    watching, attacking = asyncio.create_task(memory.run()), asyncio.create_task(hostile.run())
    first = await load(options, port, path, options.warm_up)
    begin = len(memory.measures)
    started = time.monotonic()
    found = await load(options, port, path, options.minutes * 60)
    hostile.stopping = True
    await attacking
    watching.cancel()
    assert server.poll() is None, "the server ended"
    measures = memory.measures[begin:]
    before, after = (statistics.mean(part) for part in (measures[:MEASURES], measures[-MEASURES:]))
    errors = first["errors"] + found["errors"] + len(hostile.errors)
    for error in sorted(set(hostile.errors)):
        print(f"hostile, {error}: {hostile.errors.count(error)}")
    for part in (first, found):
        if part["errors"]:
            print(f"other statuses {part['statuses']}, broken {part['broken']}, of these after 30 s {part['late']}")
    print(
        f"hostile {hostile.sent}, {found['rate']:.0f} others a second for {time.monotonic() - started:.0f} s after a warm-up of "
        f"{options.warm_up} s, p50 {found['p50']:.1f} ms, p99.9 {found['p999']:.1f} ms, longest {found['longest']:.0f} ms, memory "
        f"{before / 1024:.1f} MiB at the start, {after / 1024:.1f} at the end, {max(measures) / 1024:.1f} at most"
        + (f", stopped for {found['suspended']:.0f} s" if found["suspended"] else ""))
    print("memory by the minute, in MiB: " + " ".join(f"{measure / 1024:.0f}" for measure in measures[::60]))
    drift = (after - before) / before * 100
    print(
        f"serve: requests {first['sent'] + found['sent'] + hostile.sent}, errors {errors}, p99 {found['p99']:.1f} ms, "
        f"memory drift {drift:.1f} %")
    return 0 if errors == 0 and found["p99"] < 50 and drift < 5 else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True, help="testamur; its folder has the server")
    parser.add_argument("--load", required=True, help="Benchmarks/Peers/http_load.c, built")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--rate", type=float, default=500)
    parser.add_argument("--warm-up", type=float, default=60, help="seconds")
    options = parser.parse_args()
    with Office(pathlib.Path(options.program).parent) as office:
        _, arguments, _ = next(role for role in office.roles() if role[0] == "issuer")
        server, home = office.serve(*arguments)
        try:
            return asyncio.run(trial(options, office, server, home))
        finally:
            server.terminate()
            assert server.wait(timeout=60) == 0, "the server did not end well"


if __name__ == "__main__":
    sys.exit(main())
