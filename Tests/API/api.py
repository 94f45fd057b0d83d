"""Holds the server against its own OpenAPI document, with schemathesis: no answer that is not described, nothing refused that should
be read, nothing read that should be refused.

Run by script/test-api. The last line has the figures; 1 when anything was found.
"""

import argparse
import asyncio
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request

from mixed import mixed
from office import Office

HERE = pathlib.Path(__file__).resolve().parent


def held(office, name, arguments, token, options):
    """How many requests were tried, and what was found, as schemathesis says it."""
    server, home = office.serve(*arguments)
    try:
        listed = office.folder / "documents.json"
        listed.write_text(json.dumps(office.documents()))
        with urllib.request.urlopen(home + "openapi.json") as answer:
            paths = json.load(answer)["paths"]
        operations = sum(len(item) for item in paths.values())
        header = ["--header", f"Authorization: Bearer {token}"] if token else []
        run = subprocess.run(
            [pathlib.Path(sys.executable).parent / "schemathesis", "--config-file", HERE / "schemathesis.toml", "--no-color",
             "run", home + "openapi.json", "--checks", "all", "--seed", str(options.seed), "--max-examples",
             str(options.examples), "--continue-on-failure", "--generation-database", "none", *header],
            cwd=office.folder, capture_output=True, text=True,
            env={**os.environ, "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(HERE),
                 "TESTAMUR_API_DOCUMENTS": str(listed)})
        cases = re.search(r"(\d+) generated", run.stdout)
        found = re.search(r"found (\d+) unique|(\d+) unique failure", run.stdout)
        count = int(next((group for group in found.groups() if group), 0)) if found else 0
        if run.returncode != 0 or cases is None:
            print(run.stdout, run.stderr, sep="\n")
            count = max(count, 1)
        cases = int(cases.group(1)) if cases else 0
        if name == "issuer":
            sent, errors = asyncio.run(mixed(office, home))
            for error in errors:
                print(f"among {sent} at the same time: {error}")
            cases, count = cases + sent, count + len(errors)
        print(f"ok {name}" if count == 0 else f"not as described: {name}", flush=True)
        # It still answers, and was not restarted by anybody.
        assert server.poll() is None, "the server ended"
        return operations, cases, count
    finally:
        server.terminate()
        assert server.wait(timeout=60) == 0, "the server did not end well"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", required=True)
    parser.add_argument("--examples", type=int, default=30)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    totals = [0, 0, 0]
    with Office(options.programs) as office:
        for name, arguments, token in office.roles():
            totals = [sum(pair) for pair in zip(totals, held(office, name, arguments, token, options))]
    print("test-api: operations %d, requests %d, findings %d, seed %d" % (*totals, options.seed))
    return 1 if totals[2] else 0


if __name__ == "__main__":
    sys.exit(main())
