"""An issuer's workspace in a temporary folder, for trials that interrupt it."""
import csv
import json
import os
import shutil
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COURSE = os.path.join(ROOT, "Examples", "sonnwald", "course.yaml")


class Office:
    def __init__(self, program, rows, batches=1):
        self.program = program
        self.rows = rows
        self.folder = tempfile.mkdtemp(prefix="testamur-soak-")
        with open(self.path("pass"), "w") as file:
            file.write("correct horse battery staple\n")
        for batch in range(batches):
            with open(self.path(f"roster-{batch}.csv"), "w") as file:
                file.write("First name,Last name,ID number,Course total (Letter)\n")
                for row in range(rows):
                    file.write(f"Given{row},Family,B{batch}-{row},1\n")
        self.demand(
            "issuer", "init", "office", "--name", "Hochschule Sonnwald", "--country", "AT", "--place", "Sonnwald",
            "--identifier", "eidas:VATAT-U00000000", "--base-url", "https://sonnwald.example", "--kdf-memory", "64",
            "--passphrase-file", "pass")

    def path(self, name):
        return os.path.join(self.folder, name)

    def workspace(self):
        return ["--workspace", "office", "--passphrase-file", "pass"]

    def issue(self, batch=0):
        # The fastest proof: this is about when things are written, not about what is signed.
        return ["issue", COURSE, f"roster-{batch}.csv", "--out", f"out-{batch}", "--cryptosuite",
                "eddsa-jcs-2022"] + self.workspace()

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments], cwd=self.folder, capture_output=True, text=True)

    def demand(self, *arguments):
        result = self.run(*arguments)
        assert result.returncode == 0, (arguments, result.returncode, result.stderr[-2000:])
        return result

    def save(self):
        """Keeps the state, to be brought back by restore()."""
        shutil.copytree(self.path("office"), self.path("saved"))

    def restore(self):
        shutil.rmtree(self.path("office"))
        shutil.copytree(self.path("saved"), self.path("office"))
        shutil.rmtree(self.path("out-0"), ignore_errors=True)

    def check(self, batch=0):
        """Whether a finished batch is whole: no gap, nothing twice, no leftovers, the ledger as it was written."""
        with open(self.path(f"out-{batch}/index.csv")) as file:
            lines = list(csv.DictReader(file))
        assert len(lines) == self.rows, f"{len(lines)} rows"
        assert len({line["id"] for line in lines}) == self.rows, "an id twice"
        places = {(line["revocation_list"], line["status_index"]) for line in lines}
        assert len(places) == self.rows, "a status index twice"
        expected = {line["file"] for line in lines} | {"index.csv", "batch.json"}
        folder = self.path(f"out-{batch}")
        found = {
            os.path.relpath(os.path.join(place, name), folder) for place, _, names in os.walk(folder) for name in names
        }
        assert found - expected == set() or all(name.startswith("manifest") for name in found - expected), found - expected
        assert expected <= found, expected - found
        for line in lines:
            with open(self.path(f"out-{batch}/{line['file']}")) as file:
                assert json.load(file)["id"] == line["id"]
        self.demand("issuer", "audit", *self.workspace())
        for folder, _, names in os.walk(self.path("office")):
            for name in names:
                mode = os.stat(os.path.join(folder, name)).st_mode & 0o777
                assert mode == 0o600, (name, oct(mode))
        return lines

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
