#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Looks a user up in the real window: types the id, presses Enter, and reads the answer as a screen reader would.

    read_badge.py RISKSCOPE     RISKSCOPE: the built executable
"""

import sys

from desktop import run_in_demo, wait_for

BRUNO = "45e54c08-861d-4541-89dd-d3ddc4c36627"
BRUNO_EVENTS = 24


def look_up(window, user):
    field = wait_for(lambda: window.find("User", editable=True), "the lookup field")
    window.focus(field)
    window.press("ctrl+a")
    window.type(user)
    wait_for(lambda: window.text_of(field) == user, f"the field to hold {user}", lambda: window.text_of(field))
    window.press("Return")


def explore(window):
    look_up(window, BRUNO)
    badge = wait_for(lambda: window.find_starting("Risk level", holding="Medium"), "the badge to say Medium",
                     window.describe)
    print(f"badge: {badge.getRoleName()}, “{badge.name}”")
    table = wait_for(lambda: window.find("Events", table=True), "the event table", window.describe)
    wait_for(lambda: table.queryTable().nRows == BRUNO_EVENTS, f"{BRUNO_EVENTS} rows",
             lambda: table.queryTable().nRows)
    print(f"table: {table.queryTable().nRows} rows")
    for name in ("Timeline", "Details"):
        part = wait_for(lambda: window.find(name), f"the {name}", window.describe)
        print(f"{name}: {part.getRoleName()}")


if __name__ == "__main__":
    sys.exit(run_in_demo(explore, __doc__))
