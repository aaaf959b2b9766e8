# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Looks for files that are written in part: while their writer is killed, on disks that fill up, in folders that
take no files.

    torn_files.py SAFE_WRITER CASE

Ends with 77, and says why, where a case needs a mount and the system allows none.
"""

import hashlib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
PATIENCE = 60  # seconds
MIB = 1024 * 1024
# Permissions don't bind an administrator with all capabilities.
POWERLESS = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
# A process that does not see its open files can't give a name to a file without one: the writer
# then names it from the start.
WITHOUT_LINKS = ["sh", "-c", 'mount -t tmpfs none "/proc/$$/fd" && exec "$@"', "sh"]


class Folder:
    """A folder with one file of ours in it, `report`."""

    def __init__(self, path, writer, before=()):
        self.path = pathlib.Path(path)
        self.report = self.path / "report"
        self.writer = [*before, str(writer), str(self.report)]

    def number(self):
        """Of the file that stands there, which must be whole."""
        data = self.report.read_bytes()
        body, digest = data[:-64], data[-64:]
        expect(hashlib.sha256(body).hexdigest().encode() == digest, f"{len(data)} bytes are no whole file")
        return int(body.split(b"\n", 1)[0])

    def others(self):
        return sorted(entry.name for entry in self.path.iterdir() if entry.name not in ("report", "lost+found"))

    def write(self, size):
        """What the writer says of one file."""
        return subprocess.run([*self.writer, str(size), "1", "1"], capture_output=True, text=True, timeout=PATIENCE,
                              check=False)


def expect(holds, what):
    if not holds:
        sys.exit(f"torn_files: {what}")


def kill_at(folder, size, first, lines, pause):
    """Kills a writer after it told so many steps, and says what it told until its end."""
    told = []
    with subprocess.Popen([*folder.writer, str(size), str(first), str(first + 1000)], stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            told.append(line.split())
            if len(told) == lines:
                break
        try:
            process.wait(timeout=pause)
        except subprocess.TimeoutExpired:
            process.kill()
        told += [line.split() for line in process.stdout.read().splitlines()]
    expect(process.returncode == -9, f"the writer ended by itself: {process.returncode}")
    return told


def check_kills(folder, kills, leaves_names):
    """The same moments in every run, as far as the writer's own steps go."""
    moments = random.Random(20261121)
    size = 3 * MIB
    expect(folder.write(size).returncode == 0, "the first file could not be written")
    before = 1
    steps = size // (64 * 1024) + 4
    replaced = 0
    for _ in range(kills):
        told = kill_at(folder, size, before + 1, moments.randint(1, 3 * steps), moments.choice([0, 0, 0.001, 0.004]))
        begun = max(int(number) for step, number in told if step == "begin")
        written = max((int(number) for step, number in told if step == "written"), default=before)
        filled = any(step == "filled" and int(number) == begun for step, number in told)
        now = folder.number()
        expect(now in ({written, begun} if filled else {written}), f"after {told[-1]} file {now} stands there")
        replaced += now != before
        before = now
        names = folder.others()
        expect(all(name.startswith(".riskscope-") for name in names), f"{names} are left")
        expect(leaves_names or len(names) <= 2, f"{names} are left though files need no names")
    expect(folder.write(size).returncode == 0, "after all that no file could be written")
    print(f"{kills} kills: the file was another one after {replaced}, temporary names left: {len(folder.others())}")


def check_full(folder):
    """Files of every size, from those that fit to those that don't."""
    expect(folder.write(300_000).returncode == 0, "the first file could not be written")
    fitted = failed = 0
    for size in range(600_000, 4 * MIB, 311_000):
        result = folder.write(size)
        expect(folder.number() == 1, "the number is another")
        length = folder.report.stat().st_size
        if result.returncode == 0:
            fitted += 1
            expect(length == size, f"{length} bytes instead of {size}")
            expect(folder.write(300_000).returncode == 0, "a small file could not be written")
        else:
            failed += 1
            expect(length == 300_000, f"the file of 300,000 bytes has {length}")
            expect("“" + str(folder.report) + "” could not be written: the disk is full. Make room" in result.stdout,
                   f"unclear words: {result.stdout.splitlines()[-1]}")
        expect(not folder.others(), f"{folder.others()} are left")
    expect(fitted > 0 and failed > 0, f"{fitted} fitted, {failed} did not: one of them was not tried")
    print(f"a disk that fills up: {fitted} files fitted, {failed} did not, none was torn")


def check_refused(folder, reason):
    expect(folder.number() == 1, "there is no file to be kept")
    result = folder.write(1000)
    expect(result.returncode == 1 and reason in result.stdout, f"unclear words: {result.stdout} {result.stderr}")
    expect("begin" in result.stdout and "piece" not in result.stdout, "work was spent before")
    expect(folder.number() == 1 and not folder.others(), "the folder is another")
    print(result.stdout.splitlines()[-1])


def mount(*arguments):
    result = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        print(f"left out, mounting is not allowed here: {result.stderr.strip()}")
        sys.exit(SKIPPED)


def case_kill(folder, writer):
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_RDWR))
        needs_names = False
    except OSError as error:
        print(f"here files need names: {error.strerror}")
        needs_names = True
    check_kills(Folder(folder, writer), 50, needs_names)


def case_kill_named(folder, writer):
    check_kills(Folder(folder, writer, WITHOUT_LINKS), 20, True)


def case_full_tmpfs(folder, writer):
    mount("-t", "tmpfs", "-o", "size=2m", "none", str(folder))
    check_full(Folder(folder, writer))
    check_full(Folder(folder, writer, WITHOUT_LINKS))


def case_full_ext4(folder, writer):
    image = folder.with_name("image")
    with image.open("wb") as file:
        file.truncate(4 * MIB)
    make = shutil.which("mkfs.ext4", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    expect(make, "there is no mkfs.ext4: install e2fsprogs")
    subprocess.run([make, "-q", "-F", "-m", "0", image], check=True)
    mount("-o", "loop", str(image), str(folder))
    check_full(Folder(folder, writer))
    check_full(Folder(folder, writer, WITHOUT_LINKS))


def case_read_only(folder, writer):
    target = Folder(folder, writer)
    expect(target.write(1000).returncode == 0, "the first file could not be written")
    mount("--bind", str(folder), str(folder))
    mount("-o", "remount,bind,ro", str(folder))
    check_refused(target, "could not be written: the disk is read-only. Choose")


def case_no_permission(folder, writer):
    expect(Folder(folder, writer).write(1000).returncode == 0, "the first file could not be written")
    folder.chmod(0o555)
    check_refused(Folder(folder, writer, POWERLESS if os.geteuid() == 0 else ()),
                  "could not be written: you may not write to its folder. Choose")
    folder.chmod(0o755)


CASES = {
    "kill": (case_kill, False),
    "kill_named": (case_kill_named, True),
    "full_tmpfs": (case_full_tmpfs, True),
    "full_ext4": (case_full_ext4, True),
    "read_only": (case_read_only, True),
    "no_permission": (case_no_permission, False),
}


def with_own_mounts():
    """The same once more, where it can mount and every mount is gone with it."""
    for space in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        if subprocess.run([*space, "true"], capture_output=True, check=False).returncode == 0:
            return subprocess.run([*space, sys.executable, "-B", *sys.argv, "mounts"], check=False).returncode
    print("left out: the system allows no mounts of one's own (unshare --user --mount)")
    return SKIPPED


def main():
    writer, case = pathlib.Path(sys.argv[1]), sys.argv[2]
    run, needs_mounts = CASES[case]
    if needs_mounts and len(sys.argv) == 3:
        return with_own_mounts()
    with tempfile.TemporaryDirectory() as own:
        folder = pathlib.Path(own) / "folder"
        folder.mkdir()
        try:
            run(folder, writer)
        finally:
            while subprocess.run(["umount", str(folder)], capture_output=True, check=False).returncode == 0:
                pass
    return 0


sys.exit(main())
