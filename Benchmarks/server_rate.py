"""P14: the rate of the page and of the VC-API on one processor, beside P2's in the same run.

Run by script/bench-server. First as fast as it goes, each connection asking again when it is answered; then at nine tenths of that by a
schedule that does not wait for anybody, which is where the 99th percentile comes from. Signatures are distinct.
"""

import argparse
import json
import pathlib
import re
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Tests/API"))

from office import Office  # noqa: E402
from visitors import form, written  # noqa: E402

LEARNERS = 200
# The budget: this part of P2's rate, within these milliseconds.
LEAST, MOST = 0.5, 50
SERVER, CLIENT = ["taskset", "--cpu-list", "0"], ["taskset", "--cpu-list", "1"]


def credentials(office):
    """Bytes of credentials with distinct signatures, of the kind that P2 is measured with."""
    rows = ["given name,family name,id number,grade,completion date"]
    rows += [f"Mira,Kallio,P-{number},1,2026-05-08" for number in range(LEARNERS)]
    (office.folder / "many.csv").write_text("\n".join(rows) + "\n")
    office.fixture.testamur(
        "issue", str(office.fixture.root / "Examples/sonnwald/course.yaml"), "many.csv", "--workspace", "sonnwald", "--out",
        "many", "--cryptosuite", "eddsa-jcs-2022", "--passphrase-file", "registrar.pass")
    office.fixture.testamur(
        "status", "publish", "--workspace", "sonnwald", "--out", "lists", "--passphrase-file", "registrar.pass")
    files = [path.read_bytes() for path in sorted((office.folder / "many").rglob("*.json"))]
    found = [file for file in files if b'"credentialSubject"' in file]
    assert len(found) == LEARNERS, f"{len(found)} credentials"
    return found


def alone(program):
    """Seconds that the library needs for one (P2)."""
    run = subprocess.run([*SERVER, program, "bench", "--quick", "--only", "P2"], capture_output=True, text=True)
    return float(re.search(r"([0-9.]+) µs beside", run.stdout).group(1)) * 1e-6


def load(options, home, requests, seconds, rate):
    port = home.rstrip("/").rsplit(":", 1)[1]
    run = subprocess.run(
        [*CLIENT, options.load, port, requests, "--seconds", str(seconds), "--rate", str(rate), "--connections", "16"],
        capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    assert found["errors"] == 0, found
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--load", required=True)
    parser.add_argument("--seconds", type=float, default=6)
    options = parser.parse_args()
    program = pathlib.Path(options.program).resolve()
    with Office(program.parent) as office:
        return measured(options, program, office)


def measured(options, program, office):
    files = credentials(office)
    multipart = "multipart/form-data; boundary=x"
    ways = {
        "VC-API": [("/credentials/verify", "application/json", b'{"verifiableCredential":%s}' % file, 1) for file in files],
        "page": [("/", multipart, form(b"award.json", file), 1) for file in files],
        # What the frame takes for itself: nothing is judged.
        "health": [("/health", None, None, 1)]}
    server, home = office.serve("--status", "lists", before=SERVER)
    kept = True
    try:
        library = [alone(program)]
        found = {}
        for name, requests in ways.items():
            path = office.folder / name
            written(home, requests, path, expected=200)
            load(options, home, path, 1, 0)
            fastest = load(options, home, path, options.seconds, 0)
            steady = load(options, home, path, options.seconds, fastest["rate"] * 0.9)
            found[name] = fastest["rate"], steady["rate"], steady["p99"]
            library.append(alone(program))
        rate = 1 / statistics.median(library)
        print(f"P2 in the same run: {rate:.0f} a second")
        for name, (fastest, steady, late) in found.items():
            if name == "health":
                print(f"  an answer without judging: {fastest:.0f} a second, {fastest / rate:.2f} of P2's rate")
                continue
            is_kept = fastest / rate >= LEAST and late < MOST
            kept = kept and is_kept
            print(
                f"{'✓' if is_kept else '✗'} P14  {fastest / rate:.2f} of P2's rate  (≥ {LEAST}, aim 0.7)  {name}; {fastest:.0f} a "
                f"second, p99 {late:.1f} ms at {steady:.0f} a second")
    finally:
        server.terminate()
        assert server.wait(timeout=60) == 0, "the server did not end well"
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
