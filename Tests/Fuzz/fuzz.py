"""Builds the fuzzer's program and runs its targets. See script/fuzz."""
import argparse
import concurrent.futures
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / ".build/fuzz"
CORPUS = HERE / "Corpus"
FOUND = WORK / "found"
CRASHES = WORK / "crashes"
# An input that takes longer ends the run: ten times what is promised, for a machine that does other work as well.
MOST_SECONDS = 10
# Megabytes, of one allocation and of the whole process; AddressSanitizer keeps what was freed for a while.
MOST_ALLOCATED, MOST_MEMORY = 512, 2048
# What is kept in the repository stays small.
LARGEST_KEPT = 4 << 10


def targets():
    """The names in the lists of Tests/FuzzTargets, in their order."""
    names = []
    for file in sorted((ROOT / "Tests/FuzzTargets").glob("FuzzTarget+*.swift")):
        names += re.findall(r'^ {8}FuzzTarget\("([a-z0-9-]+)"\)', file.read_text(), re.M)
    return names


def build():
    """Optimised, every line of ours instrumented; by itself, so that no other build meets it."""
    command = ["swift", "build", "-c", "release", "--product", "fuzz", "--scratch-path", str(WORK),
               # The package manager's option gives libFuzzer its `main`; it knows one sanitizer at a time, the compiler both.
               "--sanitize", "fuzzer", "-Xswiftc", "-sanitize=fuzzer,address", "-Xcc", "-fsanitize=address"]
    subprocess.run(command, check=True, stdout=sys.stderr, env=dict(os.environ, TESTAMUR_FUZZ="1"), cwd=ROOT)


def program():
    return WORK / "release/fuzz"


def start(target, *arguments):
    environment = dict(
        os.environ, TESTAMUR_FUZZ_TARGET=target,
        # A trap is libFuzzer's to report: the backtracer would wait for the dead program.
        SWIFT_BACKTRACE="enable=no", ASAN_OPTIONS="quarantine_size_mb=16:allocator_may_return_null=1")
    return subprocess.run([str(program()), *arguments], env=environment, cwd=ROOT, capture_output=True)


def words(target):
    """The words of a target's examples, as a dictionary of libFuzzer's: what a reader of names would never guess."""
    found = set()
    for file in (CORPUS / target).iterdir():
        found |= set(re.findall(rb'[A-Za-z][A-Za-z0-9@:_-]{2,40}', file.read_bytes()))
    return "".join(f'"{word.decode()}"\n' for word in sorted(found)[:2000])


def run(target, seconds):
    (FOUND / target).mkdir(parents=True, exist_ok=True)
    CRASHES.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", suffix=".dict") as dictionary:
        dictionary.write(words(target))
        dictionary.flush()
        done = start(
            target, f"-max_total_time={seconds}", f"-timeout={MOST_SECONDS}", f"-malloc_limit_mb={MOST_ALLOCATED}",
            f"-rss_limit_mb={MOST_MEMORY}", f"-artifact_prefix={CRASHES}/{target}-", "-print_final_stats=1",
            "-use_value_profile=1", *([f"-dict={dictionary.name}"] if os.path.getsize(dictionary.name) else []),
            str(FOUND / target), str(CORPUS / target))
    output = done.stderr.decode(errors="replace")
    (WORK / "logs").mkdir(exist_ok=True)
    (WORK / "logs" / (target + ".log")).write_text(output)

    def figure(name):
        match = re.search(rf"{name}:\s+(\d+)", output)
        return int(match.group(1)) if match else 0

    coverage = re.findall(r"cov: (\d+)", output)
    return {"runs": figure("number_of_executed_units"), "seconds": figure("slowest_unit_time_sec"),
            "memory": figure("peak_rss_mb"), "coverage": int(coverage[-1]) if coverage else 0,
            "failed": done.returncode != 0, "output": output}


def what_happened(output):
    """The property that does not hold, or what the sanitizer says, and the file with the input."""
    lines = [line for line in output.splitlines()
             if "Fatal error" in line or line.startswith(("SUMMARY", "==")) and "ERROR" in line or "Test unit" in line]
    return "\n".join("  " + line.replace(str(ROOT) + "/", "") for line in lines[:6]) or output[-2000:]


def keep(target, count):
    """The new inputs that together reach most of what the committed examples do not, the smallest first among equals."""
    with tempfile.TemporaryDirectory() as place:
        control = pathlib.Path(place) / "control"
        (pathlib.Path(place) / "merged").mkdir()
        start(target, "-merge=1", "-use_value_profile=0", f"-merge_control_file={control}", f"{place}/merged",
              str(CORPUS / target), str(FOUND / target))
        reached = features(control.read_text())
    old = {name for name in reached if pathlib.Path(name).parent == CORPUS / target}
    known = set().union(*(reached[name] for name in old)) if old else set()
    kept = []
    candidates = {name: found for name, found in reached.items()
                  if name not in old and pathlib.Path(name).stat().st_size <= LARGEST_KEPT}
    while candidates and len(kept) < count:
        best = max(candidates, key=lambda name: (len(candidates[name] - known), -pathlib.Path(name).stat().st_size))
        if not candidates[best] - known:
            break
        known |= candidates.pop(best)
        kept.append(best)
    for name in kept:
        content = pathlib.Path(name).read_bytes()
        shutil.copyfile(name, CORPUS / target / ("found-" + hashlib.sha256(content).hexdigest()[:8]))
    return len(kept)


def features(control):
    """What each input reaches, as libFuzzer's notes of a merge have it: the files, then a line `FT number features` each."""
    lines = control.splitlines()
    count = int(lines[0])
    names = lines[2:2 + count]
    found = {}
    for line in lines[2 + count:]:
        part = line.split()
        if part[0] == "FT":
            found[names[int(part[1])]] = set(part[2:])
    return found


def main():
    parser = argparse.ArgumentParser(prog="script/fuzz")
    parser.add_argument("targets", nargs="*", help="all, if none is named")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--no-build", action="store_true")
    parser.add_argument("--again", metavar="FILE")
    parser.add_argument("--keep", type=int, metavar="N")
    arguments = parser.parse_args()
    known = targets()
    for name in arguments.targets:
        if name not in known:
            parser.error(f"no target is called {name}; --list names them")
    chosen = arguments.targets or known
    if arguments.list:
        print("\n".join(known))
        return
    if not arguments.no_build:
        build()
    if arguments.again:
        if len(chosen) != 1:
            parser.error("--again needs one target")
        done = start(chosen[0], arguments.again)
        sys.stderr.buffer.write(done.stderr)
        sys.exit(1 if done.returncode else 0)
    if arguments.keep:
        for target in chosen:
            print(f"{target}\t{keep(target, arguments.keep)} kept", flush=True)
        return
    results = {}
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for target, found in zip(chosen, pool.map(lambda target: run(target, arguments.seconds), chosen)):
            results[target] = found
            print(f"{target}\t{found['runs']} runs\treach {found['coverage']}\tslowest {found['seconds']} s\t"
                  f"{found['memory']} MB{chr(9) + 'CRASHED' if found['failed'] else ''}", flush=True)
            if found["failed"]:
                print(what_happened(found["output"]), flush=True)
    crashed = [target for target, found in results.items() if found["failed"]]
    if crashed:
        print(f"crashed: {' '.join(crashed)}; the inputs are in {CRASHES.relative_to(ROOT)}")
    slowest = max(results, key=lambda target: results[target]["seconds"])
    print(f"fuzz: targets {len(results)}, runs {sum(found['runs'] for found in results.values())}, "
          f"crashes {len(crashed)}, slowest {results[slowest]['seconds']} s ({slowest}), "
          f"memory {max(found['memory'] for found in results.values())} MB")
    sys.exit(1 if crashed else 0)


if __name__ == "__main__":
    main()
