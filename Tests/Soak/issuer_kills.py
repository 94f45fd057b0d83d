"""Kills batches and revocations at random moments and continues them.

    issuer_kills.py --program PATH --kills 2000 [--rows 1000] [--seed 1]

A batch is killed and continued until it has had its share of kills and ends by itself; revocations of its credentials are
killed as well, and those that were acknowledged have to be in the published lists. The last line has the figures.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import time

from bench_office import Office


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    generator = random.Random(arguments.seed)
    per_batch = 20
    batches = max(1, (arguments.kills + per_batch - 1) // per_batch)
    office = Office(arguments.program, arguments.rows, batches)
    begun = time.time()
    kills = 0
    acknowledged = set()
    asked = set()
    ids = set()
    # How long a whole batch takes decides where a kill can fall.
    started = time.time()
    office.demand(*office.issue(0))
    whole = time.time() - started
    # The same for a revocation.
    first = office.check(0)[0]["id"]
    started = time.time()
    office.demand("revoke", first, *office.workspace())
    revoking = time.time() - started
    acknowledged.add(first)
    asked.add(first)

    def killed(command, longest):
        process = subprocess.Popen([office.program] + command, cwd=office.folder, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)
        try:
            output, _ = process.communicate(timeout=generator.uniform(0, longest))
            assert process.returncode == 0, (command, process.returncode)
            return False, output.decode()
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
            return True, output.decode()

    for batch in range(batches):
        target = min(arguments.kills, kills + per_batch)
        # The other half falls on revocations.
        half = (kills + target + 1) // 2
        while kills < half:
            was_killed, _ = killed(office.issue(batch), whole * 1.1)
            kills += was_killed
            if not was_killed:
                break
        office.demand(*office.issue(batch))
        lines = office.check(batch)
        new = {line["id"] for line in lines}
        assert not new & ids, "an id of an earlier batch"
        ids |= new
        # Without end where the machine has become faster since: as many again that nobody interrupts are enough.
        for _ in range(2 * per_batch):
            if kills >= target:
                break
            chosen = generator.sample(sorted(new), 10)
            asked |= set(chosen)
            started = time.time()
            was_killed, output = killed(["revoke", *chosen] + office.workspace(), revoking * 1.5)
            kills += was_killed
            # The machine is not always as busy as it was.
            if not was_killed:
                revoking = time.time() - started
            # Whatever was printed was acknowledged.
            acknowledged |= {line for line in output.split("\n")[:-1]}
    office.demand("status", "publish", "--out", "lists", *office.workspace())
    revoked = 0
    with open(office.path("rows"), "w") as file:
        pass
    os.unlink(office.path("rows"))
    office.demand("issuer", "audit", "--export", "rows", *office.workspace())
    seen = set()
    with open(office.path("rows")) as file:
        for line in file:
            row = json.loads(line)
            if row["table"] == "status_changes":
                value = row["cells"][0]["hex"]
                seen.add("urn:uuid:" + "-".join(
                    [value[:8], value[8:12], value[12:16], value[16:20], value[20:]]))
                revoked += 1
    lost = acknowledged - seen
    assert not lost, f"{len(lost)} revocations are lost"
    assert seen <= asked, "somebody was revoked whom nobody named"
    assert len(seen) == revoked, "somebody was revoked twice"
    office.remove()
    print(f"kills: {kills}, batches {batches} of {arguments.rows}, credentials {len(ids)}, ids twice 0, "
          f"indexes twice 0, gaps 0, revocations acknowledged {len(acknowledged)}, lost {len(lost)}, "
          f"seed {arguments.seed}, {time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
