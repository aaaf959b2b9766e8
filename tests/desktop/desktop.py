# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""An application on the current display, operated by keys and read through its accessibility tree."""

import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

DEADLINE_SECONDS = 30
GONE = (LookupError, GLib.Error)  # what asking an accessible that is no more ends with


class Failure(Exception):
    pass


def wait_for(ask, what, describe=lambda: ""):
    """Asks again until the answer is true, and returns it. Failure says what was seen instead."""
    deadline = time.monotonic() + DEADLINE_SECONDS
    while time.monotonic() < deadline:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.05)
    raise Failure(f"waited {DEADLINE_SECONDS} s for {what}; saw {describe()}")


class Application:
    def __init__(self, command, environment=None):
        self._command = command
        self._environment = environment

    def __enter__(self):
        self._process = subprocess.Popen(self._command, env=self._environment)
        try:
            self._root = wait_for(self._find_root, "the application in the accessibility tree", self._applications)
            self._window = wait_for(self._find_window, "its window")
            self._xdotool("windowactivate", "--sync", self._window)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def find(self, name, editable=False, table=False):
        return self._first(lambda node: node.name == name and (not editable or is_editable(node))
                           and (not table or has_table(node)))

    def find_starting(self, start, holding):
        """The first whose name starts with `start`, once its name or text holds `holding`."""
        return self._first(lambda node: node.name.startswith(start) and holding in node.name + self.text_of(node))

    def process_id(self):
        return self._process.pid

    def window_id(self):
        """As X numbers its window."""
        return self._window

    def has_ended(self):
        return self._process.poll() is not None

    def focus(self, node):
        wait_for(lambda: node.queryComponent().grabFocus(), f"{node.name} to take the focus")
        wait_for(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), f"{node.name} to have the focus")

    def press(self, keys):
        self._xdotool("key", "--clearmodifiers", keys)

    def type(self, text):
        self._xdotool("type", "--clearmodifiers", text)

    @staticmethod
    def text_of(node):
        try:
            return node.queryText().getText(0, -1)
        except (NotImplementedError, *GONE):
            return ""

    def describe(self):
        """Role and name of everything that has a name."""
        named = [f"{node.getRoleName()} “{node.name}”" for node in self._walk() if node.name]
        return ", ".join(named[:80])

    def _xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], check=True, capture_output=True, text=True, timeout=20).stdout

    def _applications(self):
        return [app.name for app in pyatspi.Registry.getDesktop(0) if app]

    def _find_root(self):
        if self._process.poll() is not None:
            raise Failure(f"{self._command[0]} ended with {self._process.returncode}")
        found = (app for app in pyatspi.Registry.getDesktop(0) if app and app.get_process_id() == self._process.pid)
        return next(found, None)

    def _find_window(self):
        search = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self._process.pid)],
                                capture_output=True, text=True, timeout=20, check=False)
        return next(iter(search.stdout.split()), None)

    def _first(self, fits):
        for node in self._walk():
            try:
                if fits(node):
                    return node
            except GONE:
                continue
        return None

    def _walk(self):
        """Every accessible but the cells of tables, depth first."""
        waiting = [self._root]
        while waiting:
            node = waiting.pop()
            try:
                node.clearCache()
                children = [] if has_table(node) else [child for child in node if child]
            except GONE:
                continue
            yield node
            waiting.extend(reversed(children))


def has_table(node):
    return "Table" in pyatspi.listInterfaces(node)


def is_editable(node):
    return "EditableText" in pyatspi.listInterfaces(node)


def run_in_demo(explore, usage):
    """explore(window) with the demo of the executable that the only argument names; the exit code."""
    if len(sys.argv) != 2:
        sys.exit(usage)
    if not os.environ.get("DISPLAY"):
        print("FAILED: there is no DISPLAY; run this with packaging/with-desktop")
        return 1
    try:
        with Application([sys.argv[1], "--demo"]) as window:
            explore(window)
    except (Failure, subprocess.SubprocessError) as failure:
        print(f"FAILED: {failure}")
        return 1
    return 0
