"""A university, a learner's award, and a server that knows the university: made afresh, so that no day ends the tests."""

import json
import os
import pathlib
import subprocess
import tempfile


class Fixture:
    def __init__(self, programs):
        self.programs = pathlib.Path(programs).resolve()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="testamur-pages-"))
        self.root = pathlib.Path(__file__).resolve().parents[2]
        self.servers = []
        for name in ("registrar", "authority"):
            (self.folder / f"{name}.pass").write_text(os.urandom(16).hex())
        self._issue()
        self.good = next((self.folder / "awards").rglob("*.json"), None)
        self._variants()

    def testamur(self, *arguments, expected=0):
        run = subprocess.run(
            [self.programs / "testamur", *arguments], cwd=self.folder, capture_output=True, text=True,
            env={**os.environ, "XDG_STATE_HOME": str(self.folder / "state")})
        assert run.returncode == expected, f"{arguments}: {run.returncode}\n{run.stderr}"
        return run.stdout.strip()

    def _issue(self):
        self.testamur(
            "issuer", "init", "sonnwald", "--name", "Hochschule Sonnwald", "--country", "AT", "--place", "Sonnwald",
            "--identifier", "eidas:VATAT-U73540012", "--base-url", "https://sonnwald.example", "--time-zone",
            "Europe/Vienna", "--passphrase-file", "registrar.pass")
        self.testamur("key", "generate", "--out", "authority.key", "--passphrase-file", "authority.pass")
        self.testamur(
            "trust", "build", "sonnwald/registry-entry.json", "--id", "tr:demo", "--number", "1", "--key", "authority.key",
            "--out", "registry.json", "--passphrase-file", "authority.pass")
        self.anchor = self.testamur("key", "show", "authority.key")
        roster = (self.root / "Examples/sonnwald/roster.csv").read_text().splitlines()[:4]
        (self.folder / "roster.csv").write_text("\n".join(roster) + "\n")
        self.testamur(
            "issue", str(self.root / "Examples/sonnwald/course.yaml"), "roster.csv", "--workspace", "sonnwald", "--out",
            "awards", "--passphrase-file", "registrar.pass")
        self.testamur(
            "status", "publish", "--workspace", "sonnwald", "--out", "lists", "--passphrase-file", "registrar.pass")

    def _variants(self):
        awards = [
            path for path in sorted((self.folder / "awards").rglob("*.json")) if "credentialSubject" in path.read_text()]
        self.good, self.other = awards[0], awards[1]
        document = json.loads(self.good.read_text())
        self.learner = document["credentialSubject"].get("name") or next(
            item["identityHash"] for item in document["credentialSubject"]["identifier"])
        document["credentialSubject"]["achievement"]["name"] = "Another course than the one that was signed"
        self.forged = self.folder / "forged.json"
        self.forged.write_text(json.dumps(document))
        self.letter = self.folder / "letter.txt"
        self.letter.write_text("Dear Sir or Madam, please find my diploma attached.")

    def serve(self, *arguments):
        """Starts the server and waits for the line that says where."""
        server = subprocess.Popen(
            [self.programs / "testamur", "serve", "--port", "0", "--trust", "registry.json", "--anchor", self.anchor,
             "--status", "lists", "--receipt-key", "authority.key", "--receipt-passphrase-file", "authority.pass", *arguments],
            cwd=self.folder, stdout=subprocess.PIPE, text=True)
        self.servers.append(server)
        line = server.stdout.readline()
        assert "http://" in line, f"the server did not start: {line}"
        return line.split()[-1]

    def publish(self):
        """Puts the good award where everybody may read it; gives back its address."""
        folder = self.folder / "sonnwald/public/awards"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "award-1.json").write_bytes(self.good.read_bytes())
        return "https://sonnwald.example/awards/award-1.json"

    def end(self):
        """Ends the server as a system does; it must end by itself, and well."""
        for server in self.servers:
            server.terminate()
            assert server.wait(timeout=60) == 0, "the server did not end well"
