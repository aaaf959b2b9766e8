#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""A desktop knows the window for that of the menu's entry: it has the class that the entry names, and an icon.

    menu_entry.py RISKSCOPE     RISKSCOPE: the built executable
"""

import pathlib
import re
import subprocess
import sys

from desktop import Failure, run_in_demo

ENTRY = pathlib.Path(__file__).resolve().parents[2] / "packaging/linux/org.riskscope.riskscope.desktop"


def property_of(window, name):
    return subprocess.run(["xprop", "-id", window, name], capture_output=True, text=True, timeout=20, check=True,
                          errors="replace").stdout


def explore(application):
    window = application.window_id()
    wanted = re.search(r"^StartupWMClass=(.*)$", ENTRY.read_text(encoding="utf-8"), re.MULTILINE)[1]
    classes = re.findall(r'"([^"]*)"', property_of(window, "WM_CLASS"))
    if wanted not in classes:
        raise Failure(f"the menu's entry is of the class {wanted}, the window of {classes}")
    icon = property_of(window, "_NET_WM_ICON")
    if "not found" in icon or "=" not in icon:
        raise Failure(f"the window has no icon: {icon}")
    print(f"class {wanted}, with an icon")


if __name__ == "__main__":
    sys.exit(run_in_demo(explore, __doc__))
