"""A learner's wallet in a temporary folder, for trials that interrupt it."""
import json
import os
import shutil
import subprocess
import tempfile


def names(listed):
    """The names of all records in a list as JSON, also of those that are listed under another."""
    cards = json.loads(listed or "[]")
    return {card["record"] for card in cards} | {other["id"] for card in cards for other in card.get("others", [])}


class Shelf:
    def __init__(self, program, records=3, folder=None):
        self.program = program
        self.folder = folder or tempfile.mkdtemp(prefix="testamur-soak-")
        # The wallet alone in its folder: whatever else appears there is a leftover.
        self.home = os.path.join(self.folder, "home")
        os.makedirs(self.home, mode=0o700)
        for name, text in [("pass", "correct horse battery staple"), ("other", "another passphrase")]:
            self.write(name, text + "\n")
        self.documents = {}
        self.demand("create", *self.wallet(), "--kdf-memory", "64")
        for number in range(records):
            self.add(number)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w") as file:
            file.write(text)

    def wallet(self, secret="pass"):
        return ["--wallet", self.path("home/w"), "--passphrase-file", self.path(secret), "--state", self.path("state")]

    def document(self, number):
        name = f"in-{number}.json"
        if not os.path.exists(self.path(name)):
            self.write(name, json.dumps({"type": ["VerifiableCredential"], "number": number}))
        return self.path(name)

    def run(self, *arguments, **others):
        return subprocess.run([self.program, "wallet", *arguments], capture_output=True, text=True, **others)

    def demand(self, *arguments):
        result = self.run(*arguments)
        assert result.returncode == 0, (arguments, result.returncode, result.stderr[-2000:])
        return result

    def add(self, number):
        record = self.demand("add", self.document(number), *self.wallet()).stdout.strip()
        self.documents[record] = number
        return record

    def records(self, secret="pass"):
        """What is in the wallet, by name. The whole wallet is checked when it opens."""
        return names(self.demand("list", "--format", "json", *self.wallet(secret)).stdout)

    def contents(self, secret="pass"):
        """Each record's bytes by its name, and the log: read in one process, or None when the wallet does not open."""
        out = self.path("clear")
        shutil.rmtree(out, ignore_errors=True)
        result = self.run("export", "--in-the-clear", "--out", out, *self.wallet(secret))
        if "[wallet.wrong_password]" in result.stderr:
            return None
        assert result.returncode == 0, (result.returncode, result.stderr[-2000:])
        with open(out + "/index.json") as file:
            index = json.load(file)
        records = {}
        for row in index["records"]:
            with open(out + "/" + row["file"], "rb") as file:
                records[row["record"]] = file.read()
        return records, index["log"]

    def save(self):
        for part in ("home", "state"):
            shutil.rmtree(self.path("saved-" + part), ignore_errors=True)
            shutil.copytree(self.path(part), self.path("saved-" + part))

    def copy(self):
        """The same shelf in a folder of its own, for somebody who works beside."""
        other = Shelf.__new__(Shelf)
        other.__dict__.update(self.__dict__, documents=dict(self.documents))
        other.folder = tempfile.mkdtemp(prefix="testamur-soak-")
        other.home = os.path.join(other.folder, "home")
        shutil.copytree(self.folder, other.folder, dirs_exist_ok=True)
        os.chmod(other.folder, 0o700)
        return other

    def restore(self):
        for part in ("home", "state"):
            shutil.rmtree(self.path(part), ignore_errors=True)
            shutil.copytree(self.path("saved-" + part), self.path(part))
        os.chmod(self.path("home"), 0o700)
        for name in ("backup", ".backup.testamur-new"):
            if os.path.exists(self.path(name)):
                os.unlink(self.path(name))

    def check_folder(self):
        """After a whole opening the wallet is one file for its owner, and nothing lies beside it."""
        assert os.listdir(self.home) == ["w"], os.listdir(self.home)
        assert os.stat(self.path("home/w")).st_mode & 0o777 == 0o600
        for folder, _, names in os.walk(self.path("state")):
            for name in names:
                assert os.stat(os.path.join(folder, name)).st_mode & 0o777 == 0o600, name

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
