"""Builds the verifier with every fault of Tests/Mutants in it and runs the vectors once a fault. See script/mutate."""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / ".build/mutants"
TREE = WORK / "tree"
# What became of each fault, as it is found out: a run that was stopped can be continued.
NOTES = WORK / "noticed.tsv"

KINDS = ["disabled", "passed", "not-applicable", "unknown-passed", "skipped-passed", "verify-ignored", "prefix", "string",
         "second-skipped", "boundary"]
# These are the same for every check.
EVERYWHERE = {"disabled", "passed", "not-applicable", "unknown-passed", "skipped-passed"}
# The rooms that the verifier is made of, and its tests.
ROOMS = ["1-Primitives", "2-Names", "3-Proofs", "4-Meaning", "5-Work/Verification", "C"]
SUPPORT = ["CTestProgram", "TestSupport"]
TARGETS = ["CSodium", "COpenSSL", "CZlib", "CScan", "CCryptoki", "Encodings", "Texts", "JSON", "Signing", "LinkedData",
           "Contexts", "Identifiers", "DataIntegrity", "StatusLists", "Achievements", "Trust", "Verification",
           *SUPPORT]
# First what stands in every report, of these few; a fault of nearly every check shows there.
ROWS = ["^VerificationTests\\.RowTests", "^VerificationTests\\.DecidingTests/whatIsToComeDoesNotApply"]
SOME = ["good/badge", "good/linked", "good/generic", "good/mandate", "proof/changed-title", "proof/missing"]
# Then the vectors that are about the check; where none of them notices, all vectors; where none does, these tests too.
VECTORS = ["VectorTests/everyVectorGets"]
SUITES = ["RowTests", "DecidingTests", "SamePersonTests", "ApplicantTests", "NameWordsTests", "FileRunTests",
          "PolicyTests", "MemoryTests", "SpellingTests", "LimitTests", "NamedBodyTests"]
# Before these the tests of the room that the fault is in.
ROOM_TESTS = {"2-Names/Identifiers": "IdentifiersTests", "3-Proofs/DataIntegrity": "DataIntegrityTests",
              "3-Proofs/StatusLists": "StatusListsTests", "4-Meaning/Achievements": "AchievementsTests",
              "4-Meaning/Trust": "TrustTests"}
TESTS = ["VerificationTests", *ROOM_TESTS.values()]
# A run takes a second or two; a fault that makes it endless is noticed by that.
LONGEST = 600


class Edit:
    def __init__(self, check, kind, place, file, is_statement, anchors, before, after):
        self.check, self.kind, self.place, self.file = check, kind, place, file
        self.is_statement, self.anchors, self.before, self.after = is_statement, anchors, before, after

    @property
    def name(self):
        return f"{self.check}/{self.kind}" + (f"@{self.place}" if self.place else "")


def pattern(text):
    return r"\s*".join(re.escape(part) for part in text.split())


def edits():
    found = []
    for block in re.split(r"\n\s*\n", (HERE / "edits.txt").read_text()):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if not lines:
            continue
        head = lines[0].split()
        assert head[0] == "@" and 3 <= len(head) <= 4, lines[0]
        anchors = [line[2:] for line in lines[2:] if line.startswith("~ ")]
        before = "\n".join(line[2:] for line in lines[2:] if line.startswith("- "))
        after = "\n".join(line[2:] for line in lines[2:] if line.startswith("+ "))
        assert before and after, lines[0]
        found.append(Edit(head[1], head[2], head[3] if len(head) == 4 else "", lines[1], "statement" in lines[2:],
                          anchors, before, after))
    names = [edit.name for edit in found]
    assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]
    assert len({number(name) for name in names}) == len(names), "two faults have one number"
    return found


def place(edit):
    """Where an edit applies: once in the file, or the first place behind what it looks behind."""
    text = (ROOT / "Sources" / edit.file).read_text()
    start = 0
    for anchor in edit.anchors:
        match = re.compile(pattern(anchor)).search(text, start)
        if not match:
            sys.exit(f"mutate: {edit.name}: {edit.file} has no '{anchor}'")
        start = match.end()
    matches = list(re.finditer(pattern(edit.before), text[start:]))
    if not matches or (not edit.anchors and len(matches) != 1):
        sys.exit(f"mutate: {edit.name}: {edit.file} has its text {len(matches)} times")
    return start + matches[0].start(), start + matches[0].end()


def registered_checks():
    text = (ROOT / "Sources/5-Work/Verification/Report/CheckID.swift").read_text()
    return re.findall(r'case \w+ = "([a-z_.]+)"', text)


def exemptions():
    found = {}
    for line in (HERE / "not-applicable.tsv").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        kinds, reason, checks = line.split("\t")
        for kind in kinds.split():
            assert kind in KINDS, kind
            for check in checks.split():
                assert (check, kind) not in found, f"{check} {kind} is excused twice"
                found[check, kind] = reason
    return found


def cells(all_edits):
    """Every registered check times every kind: its faults, or why it has none. A gap ends the run."""
    checks, excused, problems, table = registered_checks(), exemptions(), [], {}
    for check in checks:
        for kind in KINDS:
            faults = [f"{check}/{kind}"] if kind in EVERYWHERE and (check, kind) not in excused else []
            faults += [edit.name for edit in all_edits if edit.check == check and edit.kind == kind]
            if bool(faults) == ((check, kind) in excused):
                problems.append(f"{check}\t{kind}\t{'excused and faulty' if faults else 'neither fault nor reason'}")
            table[check, kind] = faults
    for check, kind in excused:
        if check not in checks:
            problems.append(f"{check}\t{kind}\tno such check")
    for edit in all_edits:
        if edit.check != "*" and (edit.check not in checks or edit.kind not in KINDS):
            problems.append(f"{edit.name}\tno such check or kind")
    if problems:
        sys.exit("mutate: not every check times every kind is told:\n" + "\n".join(problems))
    return table


def write(path, text):
    """Writes what changed, so that only that is compiled."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def make_tree(all_edits, tree=TREE, tests=TESTS):
    """A copy of the verifier and its tests: with the faults, or without any, as a package of their own."""
    wanted = set()
    for room in ROOMS:
        for file in (ROOT / "Sources" / room).rglob("*"):
            if file.is_file():
                wanted.add(pathlib.Path("Sources") / file.relative_to(ROOT / "Sources"))
    for name in [*SUPPORT, *tests]:
        wanted |= {file.relative_to(ROOT) for file in (ROOT / "Tests" / name).rglob("*") if file.is_file()}
    edited = collections.defaultdict(lambda: collections.defaultdict(list))
    for edit in all_edits:
        edited[pathlib.Path("Sources") / edit.file][place(edit)].append(edit)
    for file in sorted(wanted):
        text = (ROOT / file).read_bytes()
        if file in edited:
            write(tree / file, with_faults(text.decode(), edited[file]))
        elif not (tree / file).exists() or (tree / file).read_bytes() != text:
            (tree / file).parent.mkdir(parents=True, exist_ok=True)
            (tree / file).write_bytes(text)
    own = {pathlib.Path("Sources/1-Primitives/Encodings/Mutant.swift"): (HERE / "Mutant.swift").read_text(),
           pathlib.Path("Sources/5-Work/Verification/Outcome+Mutant.swift"): (HERE / "Outcome+Mutant.swift").read_text()}
    if not all_edits:
        own = {}
    for file, text in own.items():
        write(tree / file, text)
    for file in tree.rglob("*.swift"):
        name = file.relative_to(tree)
        if name.parts[0] in ("Sources", "Tests") and name not in wanted and name not in own:
            file.unlink()
    # Copies: what is edited while the faults run is not what they are run on.
    for name in ["TestVectors", "Keys", "docs", "Examples"]:
        shutil.rmtree(tree / name, ignore_errors=True)
        shutil.copytree(ROOT / name, tree / name)
    manifest = (ROOT / "Package.swift").read_text()
    manifest += "\n// Only the verifier and its tests.\n"
    kept = ", ".join(f'"{name}"' for name in [*TARGETS, *tests])
    manifest += f"package.targets.removeAll {{ ![{kept}].contains($0.name) }}\n"
    manifest += "package.products = []\npackage.dependencies = []\n"
    manifest += "for target in package.targets where target.type != .system {\n"
    manifest += "    target.swiftSettings = [\n        .enableUpcomingFeature(\"ExistentialAny\"),\n"
    manifest += "        .enableUpcomingFeature(\"MemberImportVisibility\"),\n"
    manifest += "        .enableUpcomingFeature(\"InternalImportsByDefault\"),\n    ]\n"
    if all_edits:
        manifest += "    target.swiftSettings?.append(.define(\"MUTANTS\"))\n"
    manifest += "}\n"
    write(tree / "Package.swift", manifest)


def number(name):
    """The number that an edited place knows its fault by, as Mutant.swift has it: FNV-1a of the name, so that one more
    fault changes no other and little is compiled again."""
    found = 0xCBF29CE484222325
    for byte in name.encode():
        found = (found ^ byte) * 0x100000001B3 % 2**64
    return found >> 1


def with_faults(text, spans):
    last = len(text) + 1
    for (start, end), here in sorted(spans.items(), reverse=True):
        assert end <= last, f"{here[0].name} overlaps another fault"
        last = start
        new = text[start:end]
        for edit in here:
            if edit.check == "*":
                new = edit.after
            elif edit.is_statement:
                new = f"if Mutant.number == {number(edit.name)} {{ {edit.after} }} else {{ {new} }}"
            else:
                new = f"(Mutant.number == {number(edit.name)} ? ({edit.after}) : ({new}))"
        text = text[:start] + new + text[end:]
    if not re.search(r"^(\w+ )?import Encodings$", text, re.M):
        text = "internal import Encodings\n" + text
    return text


def build():
    # Not optimised: a run of all vectors is three seconds all the same, and a change compiles a file and not its room.
    command = ["swift", "build", "--build-tests", "--package-path", str(TREE), "--scratch-path", str(WORK / "build"),
               "-debug-info-format", "none", "--disable-xctest"]
    subprocess.run(command, check=True, stdout=sys.stderr)


def program():
    return next((WORK / "build/debug").glob("*PackageTests.xctest"))


NOTICED = re.compile(r"✘ Test (\w+)\(.*?\) recorded an issue(?: with \d+ arguments? (?:vector → )?(.*?))? at ")


def vectors_about():
    """The vectors whose expected reports name a check, and the good ones they differ from, by check."""
    vectors = json.loads((TREE / "TestVectors/vectors/manifest.json").read_text())["vectors"]
    found = collections.defaultdict(set)

    def note(vector, expected):
        for check in expected["reasons"]:
            found[check].add(vector["id"])
            if vector.get("twin"):
                found[check].add(vector["twin"])
        for inner in expected.get("credentials", []):
            note(vector, inner)

    for vector in vectors:
        note(vector, vector)
    return {check: sorted(ids) for check, ids in found.items()}


def run(fault, about, files):
    """The tests that notice a fault, by name; the vectors by their ids."""
    some = about.get(fault.split("/")[0], [])
    noticed = run_suites(fault, ROWS, SOME)
    noticed = noticed or (run_suites(fault, VECTORS, some) if some else set())
    noticed = noticed or run_suites(fault, VECTORS, None)
    for room, tests in ROOM_TESTS.items():
        if not noticed and (not fault or files.get(fault, "").startswith(room)):
            noticed = run_suites(fault, ["^" + tests + r"\."], None)
    return noticed or run_suites(fault, [r"^VerificationTests\." + suite for suite in SUITES], None)


def run_suites(fault, suites, vectors):
    environment = dict(os.environ, TESTAMUR_MUTANT=fault, SWIFT_BACKTRACE="enable=no")
    if vectors is not None:
        environment["TESTAMUR_VECTORS"] = ",".join(vectors)
    environment.pop("TESTAMUR_VECTOR_COUNT", None)
    command = [str(program()), "--testing-library", "swift-testing"]
    for suite in suites:
        command += ["--filter", suite]
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=LONGEST, cwd=TREE)
    except subprocess.TimeoutExpired:
        return {"did not end"}
    output = re.sub(r"\x1b\[[0-9;]*m", "", (done.stdout + done.stderr).decode(errors="replace"))
    noticed = {found.group(2) or found.group(1) for found in NOTICED.finditer(output)}
    if not re.search(r"Test run with \d+ tests?", output) or "no mutant is called" in output:
        noticed = {"trap"} if done.returncode < 0 and "no mutant" not in output else noticed
        if not noticed:
            sys.exit(f"mutate: {fault or 'without a fault'}: no test ran\n{output[-2000:]}")
    elif done.returncode != 0 and not noticed:
        noticed = {"another failure"}
    return noticed


def main():
    parser = argparse.ArgumentParser(prog="script/mutate")
    parser.add_argument("--only", help="faults whose name begins like this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--list", action="store_true", help="name the faults and end")
    parser.add_argument("--no-build", action="store_true", help="use the build that is there")
    parser.add_argument("--build-only", action="store_true")
    parser.add_argument("--resume", action="store_true", help="do not run again what an earlier run noticed")
    parser.add_argument("--publish", action="store_true", help="write the table into docs/mutation.md")
    arguments = parser.parse_args()
    started = time.monotonic()
    all_edits = edits()
    table = cells(all_edits)
    for edit in all_edits:
        place(edit)
    faults = [fault for some in table.values() for fault in some]
    applicable = len(registered_checks()) * len(KINDS) - len(exemptions())
    assert sum(1 for some in table.values() if some) == applicable
    if arguments.list:
        print("\n".join(faults))
        print(f"{len(faults)} faults in {applicable} cells")
        return
    if arguments.only:
        faults = [fault for fault in faults if fault.startswith(arguments.only)]
    make_tree(all_edits)
    if not arguments.no_build:
        build()
    if arguments.build_only:
        return
    files = {edit.name: edit.file for edit in all_edits}
    noticed = run("", {}, files)
    if noticed:
        sys.exit(f"mutate: without a fault {len(noticed)} tests fail: {sorted(noticed)[:5]}")
    results = earlier(faults) if arguments.resume else {}
    about, left = vectors_about(), [fault for fault in faults if not results.get(fault)]
    mode = "a" if arguments.resume or arguments.only else "w"
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool, NOTES.open(mode) as notes:
        for fault, seen in zip(left, pool.map(lambda fault: run(fault, about, files), left)):
            results[fault] = len(seen)
            print(f"{fault}\t{len(seen)}\t{' '.join(sorted(seen)[:3])}", flush=True)
            print(f"{fault}\t{len(seen)}", file=notes, flush=True)
    survivors = [fault for fault in faults if not results[fault]]
    if arguments.publish and not arguments.only:
        publish(table, results)
    for fault in survivors:
        print(f"survived: {fault}")
    # A cell is killed when each of its faults is noticed.
    asked = [some for some in table.values() if some and set(some) <= set(results)]
    killed = sum(1 for some in asked if not set(some) & set(survivors))
    if not arguments.only:
        assert len(asked) == applicable, "N is not registered checks times applicable kinds"
    print(f"{len(results)} faults, {len(results) - len(survivors)} noticed; {len(left)} run in "
          f"{time.monotonic() - started:.0f} seconds")
    print(f"killed {killed} of {len(asked)}")
    if survivors:
        sys.exit(1)


def earlier(faults):
    """How many noticed each fault in runs before, as far as these went."""
    noted = {}
    if NOTES.exists():
        for line in NOTES.read_text().splitlines():
            fault, count = line.split("\t")
            noted[fault] = int(count)
    return {fault: noted[fault] for fault in faults if noted.get(fault)}


def publish(table, results):
    file = ROOT / "docs/mutation.md"
    head = file.read_text().split("<!-- generated -->")[0]
    lines = ["| check | " + " | ".join(KINDS) + " |", "|---" * (len(KINDS) + 1) + "|"]
    for check in registered_checks():
        shown = []
        for kind in KINDS:
            counts = [results[fault] for fault in table[check, kind]]
            shown.append(" ".join(map(str, counts)) if counts else "·")
        lines.append(f"| `{check}` | " + " | ".join(shown) + " |")
    reasons = collections.defaultdict(list)
    for (check, kind), reason in exemptions().items():
        reasons[kind, reason].append(check)
    lines += ["", "## Where a kind does not apply", "", "| kind | why | checks |", "|---|---|---|"]
    for (kind, reason), checks in sorted(reasons.items(), key=lambda item: (KINDS.index(item[0][0]), item[0][1])):
        lines.append(f"| {kind} | {reason} | {' '.join(f'`{check}`' for check in checks)} |")
    file.write_text(head + "<!-- generated -->\n\n" + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
