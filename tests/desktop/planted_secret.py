#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""A token given by the environment, then one typed, kept in a real keyring and read from there by the next start:
somebody is looked up in the real window, which is closed as a person closes it. The token is in no file below the
home afterwards, nor meanwhile in the arguments or variables of any process, and a crash would leave no core file.

    planted_secret.py RISKSCOPE     RISKSCOPE: the built executable
"""

import base64
import os
import pathlib
import subprocess
import sys
import tempfile

import first_run
from desktop import Application, Failure, wait_for
from first_run import ACCOUNT, ANA, TOKEN


def traces():
    """What either half of the token looks like in a file."""
    for half in (TOKEN[:len(TOKEN) // 2], TOKEN[len(TOKEN) // 2:]):
        yield half.encode()
        yield half.encode("utf-16-le")
        for skipped in range(3):
            rest = half[skipped:].encode()
            yield base64.b64encode(rest[:len(rest) // 3 * 3])


def check_home(home):
    files = [path for path in pathlib.Path(home).rglob("*") if path.is_file() and not path.is_symlink()]
    if not any(path.name.endswith(".ini") for path in files):
        raise Failure(f"nothing was left to search: {files}")
    for path in files:
        content = path.read_bytes()
        if any(trace in content for trace in traces()):
            raise Failure(f"the token is in {path}")


def check_process(window):
    process = pathlib.Path(f"/proc/{window.process_id()}")
    limit = next(line for line in (process / "limits").read_text().splitlines() if "core file" in line)
    if limit.split()[4:6] != ["0", "0"] or (process / "coredump_filter").read_text().strip() != "00000000":
        raise Failure(f"a crash would leave a core file: {limit}")
    first_run.check_processes()


def visit(command, environment, explore=lambda window: None):
    with Application(command, environment) as window:
        explore(window)
        wait_for(lambda: window.find_starting("Risk level", holding="High"), "the badge to say High", window.describe)
        check_process(window)
        window.press("ctrl+q")
        wait_for(window.has_ended, "the window to close")


def type_token(window):
    first_run.set_up(window)
    first_run.look_up(window)


def is_in_keyring():
    found = subprocess.run(["secret-tool", "search", "--all", "server", "riskscope"], capture_output=True, timeout=20,
                           check=False)
    return TOKEN.encode() in found.stdout


def run(program, home):
    server = first_run.start_provider()
    os.environ["HOME"] = home
    os.environ["CLOUDFLARE_BASE_URL"] = f"http://127.0.0.1:{server.server_port}/client/v4"
    visit([program, ANA], dict(os.environ, CLOUDFLARE_API_TOKEN=TOKEN, CLOUDFLARE_ACCOUNT_ID=ACCOUNT))
    check_home(home)
    print("given by the environment: found nowhere")
    with first_run.keyring(home):
        visit([program], dict(os.environ), type_token)
        if not is_in_keyring():
            raise Failure("the token typed is not in the keyring")
        check_home(home)
        print("typed: found nowhere")
        visit([program, "--profile", "My account", ANA], dict(os.environ))
    check_home(home)
    print("read from the keyring: found nowhere")
    if any(status == 401 for status, _ in server.asked):
        raise Failure(f"the provider was asked {server.asked}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not os.environ.get("DISPLAY"):
        print("FAILED: there is no DISPLAY; run this with packaging/with-desktop")
        return 1
    try:
        with tempfile.TemporaryDirectory() as home:
            run(sys.argv[1], home)
    except (Failure, subprocess.SubprocessError) as failure:
        print(f"FAILED: {failure}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
