"""A university with a workspace, and the servers that it runs: for schemathesis, and for those who send very many requests."""

import json
import pathlib
import secrets
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))

from fixture import Fixture  # noqa: E402: the university of the pages' tests


class Office:
    """A university that has issued, published its lists and one credential, and runs servers."""

    def __init__(self, programs):
        self.fixture = Fixture(programs)
        self.folder = self.fixture.folder
        self.token = secrets.token_urlsafe(32)
        (self.folder / "token").write_text(self.token)
        for name in ("status", "awards"):
            (self.folder / "sonnwald/public" / name).mkdir(parents=True)
        self.fixture.testamur(
            "status", "publish", "--workspace", "sonnwald", "--out", "sonnwald/public/status", "--passphrase-file",
            "registrar.pass")
        (self.folder / "sonnwald/public/awards/first.json").write_bytes(self.fixture.good.read_bytes())

    def documents(self):
        """What schemathesis cannot make up."""
        good = [json.loads(path.read_text()) for path in (self.fixture.good, self.fixture.other)]
        vectors = self.fixture.root / "TestVectors/vectors"
        shown = json.loads((vectors / "holder/presentation.json").read_text())
        unsigned = []
        for document in good:
            left = {name: value for name, value in document.items() if name not in ("proof", "credentialStatus", "id")}
            unsigned.append(left)
        unsigned.append({
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
            "issuer": good[0]["issuer"]["id"], "credentialSubject": {"name": "Mira"}})
        proof = shown["proof"]
        asked = {name: proof[name] for name in ("challenge", "domain") if name in proof}
        return {
            "credentials": good + [json.loads((vectors / "good/badge.json").read_text())], "presentations": [shown],
            "asked": asked, "unsigned": unsigned, "ids": [document["id"] for document in good],
            "lists": ["revocation-1.json", "suspension-1.json"], "awards": ["first.json"]}

    def serve(self, *arguments, before=()):
        """A server, and where it is; `before` starts it."""
        server = subprocess.Popen(
            [*before, self.fixture.programs / "testamur", "serve", "--port", "0", "--trust", "registry.json", "--anchor",
             self.fixture.anchor, *arguments],
            cwd=self.folder, stdout=subprocess.PIPE, text=True)
        line = server.stdout.readline()
        assert "http://" in line, f"the server did not start: {line}"
        return server, line.split()[-1]

    def roles(self):
        issuer = ["--role", "issuer", "--workspace", "sonnwald"]
        api = ["--api-token-file", "token", "--passphrase-file", "registrar.pass"]
        return [
            ("verifier", [], None), ("issuer", issuer + api, self.token),
            ("issuer, w3c-interop", ["--role", "issuer", "--policy", "w3c-interop"], None)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)
