"""Changes good files at random and has each judged: Tests/VerificationTests/Changes. See script/soak.

The verifier and its tests are built apart from everything else, optimised as what is shipped unless told otherwise. The
last line has the figures; exit 1 if a file that says something else was accepted, or one took more than a second.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests/Mutants"))
import mutate  # noqa: E402

WORK = ROOT / ".build/changes"


def main():
    parser = argparse.ArgumentParser(prog="script/soak mutations")
    parser.add_argument("count", nargs="?", type=int, default=1_000_000, help="how many files")
    parser.add_argument("--seed", type=int, default=20_261_122, help="where they begin: the same seed, the same files")
    parser.add_argument("--configuration", choices=["release", "debug"], default="release")
    parser.add_argument("--no-build", action="store_true", help="use the build that is there")
    arguments = parser.parse_args()
    tree, build = WORK / "tree", WORK / "build"
    if not arguments.no_build:
        mutate.make_tree([], tree, ["VerificationTests"])
        subprocess.run(
            ["swift", "build", "-c", arguments.configuration, "--build-tests", "--package-path", str(tree),
             "--scratch-path", str(build), "-Xswiftc", "-enable-testing", "-debug-info-format", "none",
             "--disable-xctest"], check=True, stdout=sys.stderr)
    program = next((build / arguments.configuration).glob("*PackageTests.xctest"))
    environment = dict(os.environ, TESTAMUR_MUTATIONS=str(arguments.count), TESTAMUR_SEED=str(arguments.seed),
                       SWIFT_BACKTRACE="enable=no")
    done = subprocess.run(
        [str(program), "--testing-library", "swift-testing", "--filter", "RandomChangeTests"],
        env=environment, capture_output=True, text=True, cwd=tree)
    figures = re.findall(r"^mutations: .*$", done.stdout, re.M)
    if done.returncode != 0 or not figures:
        sys.stderr.write(done.stdout[-4000:] + done.stderr[-4000:])
    if done.returncode < 0:
        print(f"mutations: stopped by signal {-done.returncode}, seed {arguments.seed}")
    print(*figures, sep="\n")
    sys.exit(0 if done.returncode == 0 and figures else 1)


if __name__ == "__main__":
    main()
