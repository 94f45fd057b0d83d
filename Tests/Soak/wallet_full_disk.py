"""Adds to a wallet on a file system of every size from 64 KiB to 4 MiB until it is full. Needs the right to mount.

    wallet_full_disk.py --program PATH [--step 4] [--from 64] [--to 4096]      (KiB)

Also on the full disk the old state reads whole, and the refusal is `wallet.no_space`. The last line has the figures.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

from shelf import names


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--step", type=int, default=4)
    parser.add_argument("--from", dest="first", type=int, default=64)
    parser.add_argument("--to", type=int, default=4096)
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="testamur-soak-")
    secret = os.path.join(folder, "pass")
    with open(secret, "w") as file:
        file.write("correct horse battery staple\n")
    disk = os.path.join(folder, "disk")
    os.mkdir(disk)
    begun = time.time()
    sizes = full = uncreated = 0

    def run(*command):
        return subprocess.run(
            [arguments.program, "wallet", *command, "--wallet", disk + "/w", "--passphrase-file", secret, "--state",
             folder + "/state"], capture_output=True, text=True)

    for size in range(arguments.first, arguments.to + 1, arguments.step):
        sizes += 1
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k,mode=700", "tmpfs", disk], check=True)
        try:
            created = run("create", "--kdf-memory", "64")
            if created.returncode != 0:
                assert created.returncode == 74 and "no_space" in created.stderr, (size, created.stderr)
                assert os.listdir(disk) == [], os.listdir(disk)
                uncreated += 1
                continue
            kept = set()
            # In sixteenths of the disk: the last is as large as the disk, so that it does get full.
            for part in (1, 3, 5, 11, 16):
                path = os.path.join(folder, "in")
                with open(path, "wb") as file:
                    file.write(os.urandom(size * 1024 * part // 16))
                added = run("add", path)
                if added.returncode == 0:
                    kept.add(added.stdout.strip())
                    continue
                assert added.returncode == 74 and "[wallet.no_space]" in added.stderr, (size, added.stderr)
                full += 1
                break
            listed = run("list", "--format", "json")
            assert listed.returncode == 0, (size, listed.stderr)
            found = names(listed.stdout)
            # What was refused at the very end, when the log was to be brought into the file, is there wholly.
            assert kept <= found and len(found - kept) <= 1, (size, kept, found)
            assert set(os.listdir(disk)) <= {"w", "w-wal"}, (size, os.listdir(disk))
        finally:
            subprocess.run(["umount", disk], check=True)
    subprocess.run(["rm", "-r", folder], check=True)
    print(f"full disk: sizes {sizes}, not created {uncreated}, refused {full}, lost 0, leftovers 0, "
          f"{time.time() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
