#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Tries the installed package on a desktop, as packaging/check-package wants it.

    try_package.py first-run                the menu's demo is read through accessibility; settings are left
    try_package.py after-upgrade            the same, with the settings of before
    try_package.py terminal                 the manual pages and completion in bash
    try_package.py declared-files PACKAGES  every file that the programs open is of a package in that list
"""

import configparser
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "desktop"))

ENTRY = pathlib.Path("/usr/share/applications/org.riskscope.riskscope.desktop")
USER = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"
SETTINGS = pathlib.Path.home() / ".config/riskscope/settings.ini"
KEPT = pathlib.Path.home() / "settings-before-upgrade"
# Looked into wherever there are any, whoever brought them: themes, fonts and the files of the machine itself.
ANYBODYS = re.compile(r"^/(proc|sys|dev|tmp|run|home|etc|var)(/|$)|^/usr/share/(fonts|fontconfig|icons|themes|mime)(/|$)|\.cache$")


def menu_command():
    entry = configparser.ConfigParser(interpolation=None, delimiters="=", comment_prefixes="#")
    entry.optionxform = str
    entry.read(ENTRY, encoding="utf-8")
    command = shlex.split(entry["Desktop Action demo"]["Exec"])
    assert command == ["riskscope", "--demo"], command
    return command


def look_up_in_window(command):
    """Types a user, reads the level that the window says, and closes it as a person does."""
    from desktop import Application, wait_for  # pylint: disable=import-outside-toplevel
    with Application(command) as window:
        field = wait_for(lambda: window.find("User", editable=True), "the lookup field", window.describe)
        window.focus(field)
        window.type(USER)
        wait_for(lambda: window.text_of(field) == USER, f"the field to hold {USER}", lambda: window.text_of(field))
        window.press("Return")
        badge = wait_for(lambda: window.find_starting("Risk level", holding="High"), "the level", window.describe)
        print(f"{shlex.join(command)}: {badge.name}")
        window.press("ctrl+q")
        wait_for(window.has_ended, "the window to close")


def first_run():
    look_up_in_window(menu_command())
    text = SETTINGS.read_text(encoding="utf-8")
    # A choice, as the window writes it.
    SETTINGS.write_text(text + "\n[appearance]\ntheme=dark\n", encoding="utf-8")
    look_up_in_window(menu_command())
    text = SETTINGS.read_text(encoding="utf-8")
    assert "theme=dark" in text, text
    KEPT.write_text(text, encoding="utf-8")


def after_upgrade():
    assert SETTINGS.read_text(encoding="utf-8") == KEPT.read_text(encoding="utf-8"), "the upgrade changed the settings"
    look_up_in_window(menu_command())
    assert "theme=dark" in SETTINGS.read_text(encoding="utf-8"), "the new version lost a setting"
    print("settings: kept")


def terminal():
    for program in ("riskscope", "riskscope-cli"):
        page = subprocess.run(["man", "--warnings", "-P", "cat", program], capture_output=True, text=True, check=True,
                              env=dict(os.environ, MANWIDTH="80", LC_ALL="C.UTF-8"))
        assert page.stderr == "" and "SYNOPSIS" in page.stdout and "--demo" in page.stdout, page
        print(f"man {program}: {len(page.stdout.splitlines())} lines")
    script = """
        . /usr/share/bash-completion/bash_completion
        _completion_loader riskscope-cli
        function=$(complete -p riskscope-cli | sed 's/.* -F \\([^ ]*\\) .*/\\1/')
        COMP_WORDS=(riskscope-cli lo) COMP_CWORD=1 COMP_LINE='riskscope-cli lo' COMP_POINT=16 COMPREPLY=()
        "$function" riskscope-cli lo riskscope-cli
        printf '%s\\n' "${COMPREPLY[@]}"
    """
    completed = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert completed == ["lookup"], completed
    print("riskscope-cli lo<Tab>: lookup")


def opened_files(folder):
    """Every path that was opened, or run, with success, of the traces in the folder."""
    opened = re.compile(r'(?:openat\([^,]+, |open\(|execve\()"([^"]+)"[^=]*= \d+')
    lines = [line for trace in pathlib.Path(folder).iterdir() for line in trace.read_text().splitlines()]
    return {os.path.realpath(match[1]) for match in map(opened.search, lines) if match and match[1].startswith("/")}


def owners(path):
    """The packages that a file is of. A file's directory may be a link into /usr, which the packages don't know of."""
    for name in (path, path.removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return {part.split(":")[0].strip() for part in found.stdout.rsplit(": ", 1)[0].split(",")}
    return set()


def declared_files(packages):
    declared = set(pathlib.Path(packages).read_text(encoding="utf-8").split())
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as traces:
        # -D: the program stays the child that was started, and the tracer is nobody's parent. -ff: each thread has a trace of
        # its own; in one for all, a call that another interrupts would come in two parts.
        strace = ["strace", "-D", "-ff", "-qq", "-e", "trace=open,openat,execve", "-o", str(pathlib.Path(traces, "of"))]
        look_up_in_window(strace + menu_command())
        subprocess.run([*strace, "riskscope-cli", "lookup", "--demo", USER, "--format", "pdf", "--output",
                        str(pathlib.Path(folder, "ana.pdf"))], check=True)
        files = opened_files(traces)
    looked_at = sorted(path for path in files if not ANYBODYS.search(path) and not os.path.isdir(path))
    assert any("libQt6Widgets" in path for path in looked_at) and len(looked_at) > 20, looked_at
    undeclared = {path: owners(path) for path in looked_at if not owners(path) & declared}
    for path, packages_of in undeclared.items():
        print(f"UNDECLARED: {path} of {', '.join(packages_of) or 'no package'}")
    print(f"{len(looked_at)} files opened, {len(undeclared)} of undeclared packages")
    assert not undeclared


def main(arguments):
    steps = {"first-run": first_run, "after-upgrade": after_upgrade, "terminal": terminal,
             "declared-files": declared_files}
    if not arguments or arguments[0] not in steps:
        sys.exit(__doc__)
    steps[arguments[0]](*arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
