#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""A shell completes riskscope-cli's commands, options, words and files when Tab is pressed.

    test_completion.py BUILD bash|zsh|fish
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import shells

BUILD, SHELL = pathlib.Path(sys.argv[1] if len(sys.argv) == 3 else ".").resolve(), sys.argv[-1]
SCRIPTS = {"bash": "bash/riskscope-cli", "zsh": "zsh/_riskscope-cli", "fish": "fish/riskscope-cli.fish"}
LEVELS = {"high", "medium", "low", "unscored"}


def formats():
    """Those of --help, so that a format that is added needs no change here."""
    shown = subprocess.run([BUILD / "bin/riskscope-cli", "--help"], env=shells.own_environment(BUILD),
                           capture_output=True, text=True, check=True).stdout
    row = re.search(r"--format FORMAT (.*?) the first is the default", " ".join(shown.split())).group(1)
    return set(re.findall(r"(?:^|; )([a-z]+):", row))


class Completion(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name)
        (path / "answer.json").touch()
        (path / "time-09:30.json").touch()
        (path / "folder").mkdir()
        self.shell = shells.SHELLS[SHELL](BUILD / "metadata/completion" / SCRIPTS[SHELL], path)
        self.addCleanup(self.shell.close)

    def completed(self, typed):
        """The line after Tab; some shells put a blank behind a finished word, or = behind an option, some do not."""
        return self.shell.line_after_tab(f"riskscope-cli {typed}").rstrip(" =").removeprefix("riskscope-cli ")

    def offered(self, typed):
        return self.shell.offers(f"riskscope-cli {typed}")

    def test_commands(self):
        self.assertEqual(self.completed("lo"), "lookup")
        self.assertEqual(self.completed("--timeout 3 us"), "--timeout 3 users")
        self.assertGreaterEqual(self.offered(""), {"lookup", "users", "verify", "check"})

    def test_behind_words_with_colons(self):
        self.assertEqual(self.completed("--base-url https://h lo"), "--base-url https://h lookup")
        self.assertEqual(self.completed("lookup --after 2026-11-01T09:30 --form"),
                         "lookup --after 2026-11-01T09:30 --format")
        self.assertEqual(self.completed("--base-url https://h:8443 users --format tex"),
                         "--base-url https://h:8443 users --format text")

    def test_options(self):
        self.assertEqual(self.completed("lookup --form"), "lookup --format")
        self.assertGreaterEqual(self.offered("lookup --for"), {"--format", "--force"})
        self.assertEqual(self.completed("lookup USER --account x --ti"), "lookup USER --account x --timeout")
        self.assertEqual(self.completed("check --qui"), "check --quiet")

    def test_options_of_the_command_only(self):
        self.assertEqual(self.completed("lookup --redact-k"), "lookup --redact-k")
        self.assertGreaterEqual(self.offered("lookup --redact-k"), {"--redact-kinds", "--redact-key-file"})
        self.assertNotIn("--redact-kinds", self.offered("users --redact-k"))
        self.assertEqual(self.completed("users --lev"), "users --level")
        self.assertEqual(self.completed("verify --lev"), "verify --lev")

    def test_words(self):
        self.assertGreater(len(formats()), 5)
        self.assertGreaterEqual(self.offered("lookup --format "), formats())
        offered = self.offered("users --format ")
        self.assertGreaterEqual(offered, {"text", "json", "csv"})
        self.assertFalse(offered & {"pdf", "xlsx", "html"})
        self.assertGreaterEqual(self.offered("lookup --level "), LEVELS)
        self.assertGreaterEqual(self.offered("lookup --color "), {"auto", "always", "never"})
        self.assertGreaterEqual(self.offered("lookup --sort "), {"level", "time", "-level", "-time"})
        self.assertEqual(self.completed("lookup USER --format=ocs"), "lookup USER --format=ocsf")

    def test_lists(self):
        self.assertEqual(self.completed("lookup --columns level,ev").rstrip(","), "lookup --columns level,event")
        self.assertEqual(self.completed("lookup --redact-kinds email,coo").rstrip(","),
                         "lookup --redact-kinds email,coordinate")

    def test_files_and_folders(self):
        self.assertEqual(self.completed("lookup --output an"), "lookup --output answer.json")
        self.assertEqual(self.completed("check an"), "check answer.json")
        self.assertEqual(self.completed("check ti").replace("\\", ""), "check time-09:30.json")
        if SHELL == "bash":  # to which a colon ends a word
            self.assertEqual(self.completed("check time-09:").replace("\\", ""), "check time-09:30.json")
        self.assertEqual(self.completed("lookup --output-dir ").rstrip("/"), "lookup --output-dir folder")

    def test_nothing_where_nothing_is_known(self):
        self.assertEqual(self.completed("lookup an"), "lookup an")
        self.assertEqual(self.completed("lookup --account an"), "lookup --account an")


if __name__ == "__main__":
    if len(sys.argv) != 3 or SHELL not in SCRIPTS:
        sys.exit(__doc__)
    unittest.main(argv=sys.argv[:1])
