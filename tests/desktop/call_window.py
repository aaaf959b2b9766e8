#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Starts the program twice for one profile: the second hands its user to the first window and ends.

    call_window.py RISKSCOPE     RISKSCOPE: the built executable
"""

import os
import subprocess
import sys
import tempfile

from desktop import Application, Failure, wait_for

USER = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"


def explore(executable):
    with Application([executable]) as window:
        field = wait_for(lambda: window.find("User", editable=True), "the lookup field")
        second = subprocess.run([executable, USER], timeout=20, check=False)
        if second.returncode != 0:
            raise Failure(f"the second start ended with {second.returncode}")
        wait_for(lambda: window.text_of(field) == USER, f"the first window to have {USER}",
                 lambda: window.text_of(field))
        print("handed over")
        own = subprocess.Popen([executable, "--new-window"])
        try:
            wait_for(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(own.pid)],
                                            capture_output=True, timeout=20, check=False).stdout,
                     "a window of its own")
            print("a window of its own")
        finally:
            own.terminate()
            own.wait(timeout=10)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as runtime:
        # Nobody listens there: what matters is who asks.
        os.environ.update(CLOUDFLARE_API_TOKEN="t0ken", CLOUDFLARE_ACCOUNT_ID="0" * 32,
                          CLOUDFLARE_BASE_URL="http://127.0.0.1:9", XDG_RUNTIME_DIR=runtime)
        try:
            explore(sys.argv[1])
        except (Failure, subprocess.SubprocessError) as failure:
            print(f"FAILED: {failure}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
